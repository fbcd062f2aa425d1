import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { markStored } from '../surface/stored-members';
import type { CalculationSettings } from '../workbook/model';
import { SpreadsheetSheets } from './spreadsheet-sheets';
import { timeZone } from './time/time-zone';

/** What the settings dialog of a spreadsheet holds: locale, time zone, calculation. */
export class SpreadsheetSettings extends SpreadsheetSheets {
  getSpreadsheetLocale(): string {
    this.workspace.context.settle();
    return this.workspace.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.workspace.writeFile(({ workbook }) => (workbook.locale = locale));
  }

  getSpreadsheetTimeZone(): string {
    this.workspace.context.settle();
    return this.workspace.workbook.timeZone;
  }

  /** @throws HostException `invalidArgument` for an unknown zone. */
  setSpreadsheetTimeZone(zone: string): void {
    this.workspace.writeFile(({ workbook }) => {
      try {
        workbook.timeZone = timeZone(zone).name;
      } catch (error) {
        if (error instanceof RangeError) throw new HostException('invalidArgument', { name: zone });
        throw error;
      }
    });
  }

  getRecalculationInterval(): EnumValue {
    return new EnumValue('RecalculationInterval', this.calculation.interval);
  }

  setRecalculationInterval({ name }: EnumValue): this {
    return this.calculate({ interval: name });
  }

  isIterativeCalculationEnabled(): boolean {
    return this.calculation.isIterative;
  }

  setIterativeCalculationEnabled(isIterative: boolean): this {
    return this.calculate({ isIterative });
  }

  getMaxIterativeCalculationCycles(): number {
    return this.calculation.maxCycles;
  }

  setMaxIterativeCalculationCycles(maxCycles: number): this {
    return this.calculate({ maxCycles });
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.calculation.threshold;
  }

  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    return this.calculate({ threshold });
  }

  private get calculation(): CalculationSettings {
    this.workspace.context.settle();
    return this.workspace.workbook.calculation;
  }

  private calculate(change: Partial<CalculationSettings>): this {
    this.workspace.writeFile(({ workbook }) => {
      workbook.calculation = { ...workbook.calculation, ...change };
    });
    return this;
  }
}

markStored(SpreadsheetSettings, [
  'getRecalculationInterval',
  'setRecalculationInterval',
  'isIterativeCalculationEnabled',
  'setIterativeCalculationEnabled',
  'getMaxIterativeCalculationCycles',
  'setMaxIterativeCalculationCycles',
  'getIterativeCalculationConvergenceThreshold',
  'setIterativeCalculationConvergenceThreshold',
]);
