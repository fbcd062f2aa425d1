import { headerWords } from './header-words';

const CODE_WORDS: readonly string[] = [
  'id',
  'no',
  'cod',
  'code',
  'codigo',
  'key',
  'clav',
  'ref',
  'index',
  'zip',
];

/** True for a heading of ids and codes: 'payment_id', 'Cod. barras', '仓库编号'. */
export function isCodeHeading(header: string): boolean {
  const { joined, stems } = headerWords(header);
  const ends = [stems[0] ?? '', stems[stems.length - 1] ?? ''];
  return ends.some((word) => CODE_WORDS.includes(word)) || /(?:编号|编码|代码|号码|id|号)$/.test(joined);
}
