/** Columns that a terminal gives a character: two for Chinese, Japanese, Korean and full-width signs. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Lines of a table whose first column stands left and all others right. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, at) => (widths[at] = Math.max(widths[at] ?? 0, cellWidth(text))));
  return rows.map((row) =>
    row
      .map((text, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - cellWidth(text));
        return at === 0 ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
}
