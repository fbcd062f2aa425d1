import type { ReportSheetSummary } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { CONCENTRATION_WORDS, type ConcentrationWord } from '../contract/words/concentration';
import { concentration, lorenz, type Concentration } from '../core/concentration/concentration';
import type { Settings } from '../core/settings';
import { ensureLineChart } from '../google/charts';
import { withDocumentLock } from '../google/document-lock';
import { writeReport, type ReportBlock, type ReportCell } from '../google/report-writer';
import { readWorkbook } from '../google/sheet-reader';
import { computeClasses, type Computation } from './compute-classes';
import { done, refused, type Result } from './result';
import { windowText } from './summary';

/** Writes how far a few customers carry the firm, with a chart, in the language of the file. */
export function writeConcentration(settings: Settings, language: Language): Result<ReportSheetSummary> {
  const written = withDocumentLock((): Result<ReportSheetSummary> => {
    const computed = computeClasses(readWorkbook(), settings);
    return computed.ok ? writeLocked(computed.value, language) : computed;
  });
  return written ?? refused({ code: 'other-run', severity: 'refusal' });
}

function writeLocked(computation: Computation, language: Language): Result<ReportSheetSummary> {
  const { prepared, workbook, customers } = computation;
  const found = prepared.amount && concentration(prepared.amount);
  if (!prepared.amount || !found) return refused({ code: 'no-sales', severity: 'refusal' });
  const inFile = computation.language;
  const word = (name: ConcentrationWord, params = {}): string =>
    say(CONCENTRATION_WORDS[inFile][name], inFile, params);
  const numbers: ReportBlock = {
    ...{ row: 1, column: 1 },
    cells: [
      [word('title'), ''],
      [windowText(customers.window, inFile), ''],
      ['', ''],
      ...figures(found, word),
    ],
  };
  const curve = curveBlock(prepared.amount.sorted, word);
  const { sheet, sheetName, cells } = writeReport(workbook, {
    kind: 'concentration',
    language: inFile,
    blocks: [numbers, curve],
    widths: [380, 120],
    headingRow: 1,
  });
  ensureLineChart(sheet, {
    title: word('chart-title'),
    data: { row: CURVE.row + 1, column: CURVE.column, rows: CURVE_POINTS + 1, columns: 3 },
    ...CHART_AT,
  });
  const text = say(CONCENTRATION_WORDS[language].written, language, { sheet: sheetName });
  return done({ sheetName, cellsWritten: cells, text });
}

function figures(
  found: Concentration,
  word: (name: ConcentrationWord, params?: Record<string, number>) => string,
): ReportCell[][] {
  const share = (value: number): ReportCell => ({ value, format: '0.0%' });
  const index = (value: number): ReportCell => ({ value, format: '0.000' });
  const count = (value: number): ReportCell => ({ value, format: '#,##0' });
  const tops = TOP_SIZES.map((size): ReportCell[] => {
    const top = found.tops.find(({ customers }) => customers === size);
    return top ? [word('top', { count: size }), share(top.share)] : ['', ''];
  });
  return [
    [word('customers'), count(found.customers)],
    [word('total'), { value: found.total, format: '#,##0.00' }],
    [word('for-80'), count(found.customersFor80)],
    [word('largest'), share(found.largestShare)],
    ...tops,
    [word('gini'), index(found.gini)],
    Number.isNaN(found.giniCorrected) ? ['', ''] : [word('gini-corrected'), index(found.giniCorrected)],
    [word('hhi'), index(found.hhi)],
  ];
}

const TOP_SIZES = [5, 10];
/** Beside the chart. */
const CURVE = { row: 1, column: 12 };
const CHART_AT = { row: 4, column: 4 };
/** Of the curve, (0, 0) included; the chart's range stays the same for lists of any length. */
const CURVE_POINTS = 101;

function curveBlock(sorted: Float64Array, word: (name: ConcentrationWord) => string): ReportBlock {
  const share = (value: number): ReportCell => ({ value, format: '0.0%' });
  const points = lorenz(sorted, CURVE_POINTS).map(({ customerShare, amountShare }): ReportCell[] => [
    share(customerShare),
    share(amountShare),
    share(customerShare),
  ]);
  while (points.length < CURVE_POINTS) points.push(['', '', '']);
  const heads = [word('curve-customers'), word('curve-amount'), word('curve-equal')];
  return { ...CURVE, cells: [[word('curve'), '', ''], heads, ...points] };
}
