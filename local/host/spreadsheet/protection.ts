import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { markStored } from '../surface/stored-members';
import type { ProtectionModel, WorkbookModel } from '../workbook/model';
import { mayPass } from './access/edit-rights';
import { emailOf, editorsOf } from './access/people';
import type { RangeHandle, Workspace } from './workspace';

type Person = string | { getEmail(): string };

/** Adds a protection that all editors of the file may still pass; its id. */
export function addProtection(
  { workbook, file }: Workspace,
  target: Pick<ProtectionModel, 'type' | 'sheetId' | 'range'>,
): string {
  const id = freeId(workbook);
  const editors = editorsOf(file).map(({ email }) => email);
  workbook.protections.push({
    ...target,
    id,
    description: '',
    isWarningOnly: false,
    editors,
    canDomainEdit: false,
    unprotectedRanges: [],
    namedRange: null,
    targetAudiences: [],
  });
  return id;
}

function freeId(workbook: WorkbookModel): string {
  const numbers = workbook.protections.map(({ id }) => Number(id)).filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1);
}

/** Who may edit a sheet or range. The owner always may and is not named. Source: [D ref/spreadsheet/protection]. */
export class Protection {
  constructor(
    private readonly workspace: Workspace,
    private readonly id: string,
  ) {}

  canEdit(): boolean {
    const { user } = this.workspace;
    return (user.role === 'owner' || user.role === 'editor') && mayPass(user, this.read());
  }

  canDomainEdit(): boolean {
    return this.read().canDomainEdit;
  }

  /** Files of consumer accounts know no domain. */
  setDomainEdit(): never {
    throw new HostException('domainEdit');
  }

  getDescription(): string {
    return this.read().description;
  }

  setDescription(description: string): this {
    return this.change((protection) => (protection.description = description));
  }

  getEditors(): object[] {
    return this.read().editors.map((email) => this.workspace.objects.user(email));
  }

  /** Does not share the file itself. */
  addEditor(person: Person): this {
    return this.addEditors([emailOf(person)]);
  }

  addEditors(people: readonly Person[]): this {
    const emails = people.map(emailOf);
    return this.change(
      (protection) => (protection.editors = [...new Set([...protection.editors, ...emails])]),
    );
  }

  removeEditor(person: Person): this {
    return this.removeEditors([emailOf(person)]);
  }

  /** The owner and the current user cannot be taken out: they are passed over. */
  removeEditors(people: readonly Person[]): this {
    const { email } = this.workspace.user;
    const removed = new Set(people.map(emailOf).filter((each) => each !== email));
    return this.change(
      (protection) => (protection.editors = protection.editors.filter((each) => !removed.has(each))),
    );
  }

  getProtectionType(): EnumValue {
    return new EnumValue('ProtectionType', this.read().type);
  }

  /** Of a protected sheet: all its cells, a range open to all sides whose A1 notation is ''. [L gf:testsheetspermissions] */
  getRange(): RangeHandle {
    const { sheetId, range } = this.read();
    const whole = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    return this.workspace.objects.range(sheetId, range ?? whole);
  }

  setRange(range: RangeHandle): this {
    return this.change((protection) =>
      Object.assign(protection, { range: range.range, sheetId: range.sheetId, namedRange: null }),
    );
  }

  getRangeName(): string | null {
    return this.read().namedRange;
  }

  setRangeName(name: string): this {
    return this.change((protection) => {
      const named = this.workspace.workbook.namedRanges.find((each) => each.name === name);
      if (!named) throw new HostException('invalidRangeName', { name });
      Object.assign(protection, { range: named.range, sheetId: named.sheetId, namedRange: name });
    });
  }

  /** Ties the protection to a named range, whose cells it protects from now on. */
  setNamedRange(named: { getName(): string }): this {
    return this.setRangeName(named.getName());
  }

  /** Ids of the groups of a Workspace domain that may edit. */
  getTargetAudiences(): string[] {
    return [...this.read().targetAudiences];
  }

  addTargetAudience(id: string): this {
    return this.change(({ targetAudiences }) => {
      if (!targetAudiences.includes(id)) targetAudiences.push(id);
    });
  }

  removeTargetAudience(id: string): this {
    return this.change((protection) => {
      protection.targetAudiences = protection.targetAudiences.filter((each) => each !== id);
    });
  }

  getUnprotectedRanges(): RangeHandle[] {
    const { sheetId, unprotectedRanges } = this.read();
    return unprotectedRanges.map((range) => this.workspace.objects.range(sheetId, range));
  }

  setUnprotectedRanges(ranges: readonly RangeHandle[]): this {
    return this.change((protection) => {
      if (protection.type !== 'SHEET') throw new HostException('unprotectedOnRange');
      protection.unprotectedRanges = ranges.map(({ range }) => range);
    });
  }

  isWarningOnly(): boolean {
    return this.read().isWarningOnly;
  }

  setWarningOnly(isWarning: boolean): this {
    return this.change((protection) => (protection.isWarningOnly = isWarning));
  }

  remove(): void {
    this.change((protection) => {
      const { protections } = this.workspace.workbook;
      protections.splice(protections.indexOf(protection), 1);
    });
  }

  private read(): ProtectionModel {
    this.workspace.context.settle();
    return this.model();
  }

  private model(): ProtectionModel {
    const protection = this.workspace.workbook.protections.find(({ id }) => id === this.id);
    if (!protection) throw new HostException('protectedCells');
    return protection;
  }

  /** Only those who may pass a protection may change it. */
  private change(change: (protection: ProtectionModel) => void): this {
    this.workspace.writeFile(() => {
      const protection = this.model();
      if (!mayPass(this.workspace.user, protection)) throw new HostException('protectedCells');
      change(protection);
    });
    return this;
  }
}

markStored(Protection, ['getTargetAudiences', 'addTargetAudience', 'removeTargetAudience']);
