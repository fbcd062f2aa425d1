import { HostException } from '../runtime/host-exception';
import type { NamedRangeModel, WorkbookModel } from '../workbook/model';
import { parseA1 } from './grid/a1-notation';
import type { RangeHandle, Workspace } from './workspace';

/**
 * Gives a range a name, overwriting the range that had it. Names have no blanks and do not look like A1 notation [A].
 * @throws HostException `invalidRangeName`.
 */
export function nameRange(workbook: WorkbookModel, name: string, { sheetId, range }: RangeHandle): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || parseA1(name))
    throw new HostException('invalidRangeName', { name });
  const known = findName(workbook, name);
  if (known) Object.assign(known, { sheetId, range });
  else workbook.namedRanges.push({ name, sheetId, range });
}

export function findName(workbook: WorkbookModel, name: string): NamedRangeModel | undefined {
  return workbook.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
}

export class NamedRange {
  constructor(
    private readonly workspace: Workspace,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): RangeHandle {
    this.workspace.context.settle();
    const { sheetId, range } = this.model();
    return this.workspace.objects.range(sheetId, range);
  }

  setName(name: string): this {
    const before = this.name;
    this.name = name;
    this.workspace.writeFile(({ workbook, calculator }) => {
      const named = findName(workbook, before);
      if (!named) throw new HostException('invalidRangeName', { name: before });
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== named);
      nameRange(workbook, name, named);
      calculator.touchFormulas();
    });
    return this;
  }

  setRange(range: RangeHandle): this {
    this.workspace.writeFile(({ workbook, calculator }) => {
      nameRange(workbook, this.name, range);
      calculator.touchFormulas();
    });
    return this;
  }

  remove(): void {
    const { name } = this;
    this.workspace.writeFile(({ workbook, calculator }) => {
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== findName(workbook, name));
      calculator.touchFormulas();
    });
  }

  private model(): NamedRangeModel {
    const named = findName(this.workspace.workbook, this.name);
    if (!named) throw new HostException('invalidRangeName', { name: this.name });
    return named;
  }
}
