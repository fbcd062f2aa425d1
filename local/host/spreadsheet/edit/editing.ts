import type { WorkbookModel } from '../../workbook/model';
import { calculatorOf, type Calculator, type CalculatorHost } from '../formula/calculator';
import { timeZone } from '../time/time-zone';
import { wallClock } from '../time/calendar';

/** One workbook being changed: what every change of it needs. */
export interface Editing {
  readonly workbook: WorkbookModel;
  readonly calculator: Calculator;
  /** Milliseconds since 1970. */
  now(): number;
}

export function editingOf(workbook: WorkbookModel, host: CalculatorHost): Editing {
  return { workbook, calculator: calculatorOf(workbook, host), now: () => host.now() };
}

/** The year of dates typed without one, by the spreadsheet's own clock. */
export function currentYear({ workbook, now }: Editing): number {
  return wallClock(timeZone(workbook.timeZone).serial(now())).year;
}
