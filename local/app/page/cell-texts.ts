/** A block of cells as other spreadsheets expect it on the clipboard. */
export function clipboardText(texts: readonly (readonly string[])[]): string {
  return texts.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows and cells of what a spreadsheet puts on the clipboard: tabs between cells, quotes around line breaks. */
export function cellTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) return text.split(/\r?\n/).map((line) => line.split('\t'));
    rows.at(-1)?.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    if (found[3] === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('');
    if (found[3]?.includes('\n') && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
