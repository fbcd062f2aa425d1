/** Patterns of the format numbers that files may use without spelling them out (ECMA-376 18.8.30). */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The numbers which Chinese and Japanese Excel give to dates; other languages never write them. */
const EAST_ASIAN: Record<number, string> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h:mm AM/PM',
  35: 'h:mm:ss AM/PM',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h:mm AM/PM',
  56: 'h:mm:ss AM/PM',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * The pattern of a format number that the file does not spell out. Number 14 is "the short date of whoever looks", so it
 * follows the locale.
 *
 * @example builtInFormat(14, 'es_ES') // => 'd/m/yyyy'
 */
export function builtInFormat(id: number, locale: string): string {
  if (id === 14 || id === 22) {
    const day = locale.startsWith('zh') ? 'yyyy/m/d' : locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy';
    return id === 14 ? day : `${day} h:mm`;
  }
  return BUILT_IN[id] ?? EAST_ASIAN[id] ?? 'General';
}

/** The number of a pattern that means the same in every locale, else null: it must be spelled out. */
export function builtInId(pattern: string): number | null {
  for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 49])
    if (BUILT_IN[id] === pattern) return id;
  return null;
}
