/** Month names and their short forms in comparable spelling, by language. Index 0 is January. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', '一月'],
  ['february', 'feb', 'febrero', '二月'],
  ['march', 'mar', 'marzo', '三月'],
  ['april', 'apr', 'abril', 'abr', '四月'],
  ['may', 'mayo', '五月'],
  ['june', 'jun', 'junio', '六月'],
  ['july', 'jul', 'julio', '七月'],
  ['august', 'aug', 'agosto', 'ago', '八月'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set', '九月'],
  ['october', 'oct', 'octubre', '十月'],
  ['november', 'nov', 'noviembre', '十一月'],
  ['december', 'dec', 'diciembre', 'dic', '十二月'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Month 1..12 of a name in comparable spelling; null for other words. */
export function monthOfName(word: string): number | null {
  return MONTHS.get(word) ?? null;
}
