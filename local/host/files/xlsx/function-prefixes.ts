/** Functions younger than the file format: files spell them with a prefix, people do not. */
const YOUNG = (
  'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN IFNA XOR DAYS NUMBERVALUE ISFORMULA FORMULATEXT SHEET SHEETS XLOOKUP XMATCH ' +
  'UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK ' +
  'TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC ' +
  'PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV'
).split(' ');
/** Of these, two carry a second prefix. */
const WORKSHEET = new Set(['FILTER', 'SORT']);
const NAMES = new Set([...YOUNG, ...WORKSHEET]);

/** A file's formula as people see it. @example plainFormula('_xlfn.IFS(A1>1,2)') // => 'IFS(A1>1,2)' */
export function plainFormula(formula: string): string {
  return formula.indexOf('_xl') < 0 ? formula : formula.replace(/_xlfn\.|_xlws\.|_xlpm\./g, '');
}

/** A formula as files spell it. @example fileFormula('FILTER(A:A,B:B)') // => '_xlfn._xlws.FILTER(A:A,B:B)' */
export function fileFormula(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/gi,
    (whole, name: string | undefined) => {
      const upper = name?.toUpperCase();
      if (upper === undefined || !NAMES.has(upper)) return whole;
      return `_xlfn.${WORKSHEET.has(upper) ? '_xlws.' : ''}${upper}`;
    },
  );
}
