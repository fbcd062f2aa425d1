import { ZipPackage } from '../../local/host/files/xlsx/zip-package';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Bytes that are no workbook, each as a user may meet them. */
export const BAD_FILES: readonly {
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
  /** What the English sentence says. */
  readonly says: RegExp;
}[] = [
  { name: 'noise.xlsx', what: 'noise', bytes: noise(5000), says: /is not a workbook/ },
  { name: 'letter.xlsx', what: 'a renamed text document', bytes: textDocument(), says: /is not a workbook/ },
  { name: 'cut.xlsx', what: 'half a file', bytes: smallWorkbook().slice(0, 300), says: /is not a workbook/ },
  { name: 'old.xls', what: 'the old format', bytes: compound('Workbook'), says: /old \.xls format/ },
  {
    name: 'secret.xlsx',
    what: 'a protected workbook',
    bytes: compound('EncryptedPackage'),
    says: /password/,
  },
  { name: 'empty.xlsx', what: 'nothing', bytes: new Uint8Array(0), says: /is empty/ },
  { name: 'empty.csv', what: 'nothing as text', bytes: new Uint8Array(0), says: /is empty/ },
  { name: 'blank.csv', what: 'only blank lines', bytes: Buffer.from('\n\n  \n'), says: /is empty/ },
  { name: 'bare.xlsx', what: 'an empty sheet', bytes: smallWorkbook(), says: /holds no data yet/ },
  {
    name: 'wide.xlsx',
    what: 'a sheet with a cell at the farthest corner',
    bytes: smallWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    says: /more than 10,000,000 cells/,
  },
];

/** The same on every run: a sequence of a linear congruential generator. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state >> 16;
  });
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = ZipPackage.empty();
  for (const [name, text] of Object.entries(parts)) zip.set(name, text);
  return zip.toBytes();
}

function textDocument(): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': '<document/>',
  });
}

/** The smallest workbook: one sheet with these rows as XML. */
function smallWorkbook(rows = ''): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** The frame of the older binary files, with the name of the stream that tells what is inside. */
function compound(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((letter, index) => (bytes[512 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}
