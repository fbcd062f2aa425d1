import type { EnumValue } from '../runtime/enum-value';
import { renameFile } from '../drive/drive-store';
import { giveRole } from '../drive/sharing';
import { HostException } from '../runtime/host-exception';
import { STANDARD_THEME } from '../workbook/theme';
import { editorsOf, emailOf, shareWith } from './access/people';
import { bandingsOf, type Banding } from './looks/banding';
import { SpreadsheetTheme } from './looks/spreadsheet-theme';
import { TextFinder } from './text-finder';
import { addMetadata, metadataAt } from './metadata-owner';
import { findName, nameRange } from './named-range';
import { SpreadsheetSettings } from './spreadsheet-settings';
import type { RangeHandle } from './workspace';

type Person = string | { getEmail(): string };

interface MenuEntry {
  readonly name: string;
  readonly functionName: string;
}

/** The Ui service and its menus as far as this class uses them. */
interface MenuMaker {
  createMenu(name: string): {
    addItem(caption: string, functionName: string): unknown;
    addSeparator(): unknown;
    addToUi(): void;
  };
}

/** A spreadsheet: its name, locale and time zone, the people who share it, names, protections and metadata. */
export class Spreadsheet extends SpreadsheetSettings {
  getId(): string {
    return this.workspace.workbook.id;
  }

  getName(): string {
    this.workspace.context.settle();
    return this.workspace.workbook.name;
  }

  /** The older name of the id. */
  getKey(): string {
    return this.getId();
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  /** The name of the file on the drive is the same one. */
  rename(name: string): void {
    this.workspace.writeFile(() => renameFile(this.workspace.file, name));
  }

  /** A new spreadsheet of the user's own with everything that stands in this one. */
  copy(name: string): object {
    this.workspace.context.settle();
    return this.workspace.objects.copyOfFile(name);
  }

  toast(message: string, title?: string | null, timeoutSeconds?: number | null): void {
    this.workspace.context.toast?.(message, title ?? '', timeoutSeconds ?? 5);
  }

  /** A menu from a list of {name, functionName}; null in the list is a line between them. */
  addMenu(name: string, entries: readonly unknown[]): void {
    const ui = this.workspace.context.ui?.() as MenuMaker | undefined;
    if (!ui) throw new HostException('uiUnavailable');
    const menu = ui.createMenu(name);
    for (const entry of entries as readonly (MenuEntry | null)[]) {
      if (entry) menu.addItem(entry.name, entry.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  updateMenu(name: string, entries: readonly unknown[]): void {
    this.addMenu(name, entries);
  }

  /** The form whose answers arrive here; null where there is none. */
  getFormUrl(): string | null {
    return this.sheets.find(({ formUrl }) => formUrl !== null)?.formUrl ?? null;
  }

  getOwner(): object | null {
    const owner = this.workspace.file.people.find(({ role }) => role === 'owner');
    return owner ? this.workspace.objects.user(owner.email) : null;
  }

  /** The owner is one of them. */
  getEditors(): object[] {
    const owners = this.workspace.file.people.filter(({ role }) => role === 'owner');
    return [...owners, ...editorsOf(this.workspace.file)].map(({ email }) =>
      this.workspace.objects.user(email),
    );
  }

  getViewers(): object[] {
    const viewers = this.workspace.file.people.filter(({ role }) => role === 'viewer');
    return viewers.map(({ email }) => this.workspace.objects.user(email));
  }

  addEditor(person: Person): this {
    return this.addEditors([emailOf(person)]);
  }

  /** Promotes viewers. */
  addEditors(people: readonly Person[]): this {
    return this.share(people.map(emailOf), 'editor');
  }

  addViewer(person: Person): this {
    return this.addViewers([emailOf(person)]);
  }

  /** Those who edit already go on editing. Source: [D ref/spreadsheet/spreadsheet]. */
  addViewers(people: readonly Person[]): this {
    const editors = new Set(editorsOf(this.workspace.file).map(({ email }) => email));
    return this.share(
      people.map(emailOf).filter((email) => !editors.has(email)),
      'viewer',
    );
  }

  removeEditor(person: Person): this {
    return this.share([emailOf(person)], null);
  }

  removeViewer(person: Person): this {
    const email = emailOf(person);
    const isViewer = this.workspace.file.people.some(
      (user) => user.email === email && user.role === 'viewer',
    );
    return isViewer ? this.share([email], null) : this;
  }

  getRangeByName(name: string): RangeHandle | null {
    this.workspace.context.settle();
    const named = findName(this.workspace.workbook, name);
    return named ? this.workspace.objects.range(named.sheetId, named.range) : null;
  }

  getNamedRanges(): object[] {
    this.workspace.context.settle();
    return this.workspace.workbook.namedRanges.map(({ name }) => this.workspace.objects.namedRange(name));
  }

  setNamedRange(name: string, range: RangeHandle): void {
    this.workspace.writeFile(({ workbook, calculator }) => {
      nameRange(workbook, name, range);
      calculator.touchFormulas();
    });
  }

  removeNamedRange(name: string): void {
    this.workspace.writeFile(({ workbook, calculator }) => {
      const named = findName(workbook, name);
      if (!named) throw new HostException('invalidRangeName', { name });
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== named);
      calculator.touchFormulas();
    });
  }

  getProtections(type: EnumValue): object[] {
    this.workspace.context.settle();
    return this.workspace.workbook.protections
      .filter((protection) => protection.type === type.name)
      .map(({ id }) => this.workspace.objects.protection(id));
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.workspace, { type: 'SPREADSHEET' }, given);
    return this;
  }

  getDeveloperMetadata(): object[] {
    return metadataAt(this.workspace, ({ type }) => type === 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): object {
    return this.workspace.objects.metadataFinder(null);
  }

  /** Every banding of its sheets. */
  getBandings(): Banding[] {
    const { sheets } = this.workspace.workbook;
    return sheets.flatMap(({ sheetId }) => bandingsOf(this.workspace, sheetId));
  }

  /** Searches every sheet, from the first one on. */
  createTextFinder(findText: string): TextFinder {
    const whole = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    const { sheets } = this.workspace.workbook;
    return new TextFinder(this.workspace, findText, () =>
      sheets.map(({ sheetId }) => ({ sheetId, range: whole })),
    );
  }

  getSpreadsheetTheme(): SpreadsheetTheme {
    this.workspace.context.settle();
    return new SpreadsheetTheme(this.workspace.workbook.theme);
  }

  setSpreadsheetTheme(theme: SpreadsheetTheme): SpreadsheetTheme {
    const given = theme.toModel();
    this.workspace.writeFile(({ workbook }) => (workbook.theme = given));
    return new SpreadsheetTheme(given);
  }

  resetSpreadsheetTheme(): SpreadsheetTheme {
    return this.setSpreadsheetTheme(new SpreadsheetTheme(STANDARD_THEME));
  }

  /** Google has more of them; the host knows the standard one. */
  getPredefinedSpreadsheetThemes(): SpreadsheetTheme[] {
    return [new SpreadsheetTheme(STANDARD_THEME)];
  }

  private notify(email: string, role: 'editor' | 'viewer'): void {
    const { file, context } = this.workspace;
    if (!context.facts.sharedSpreadsheetSendsNotice) return;
    const [sentBy, sentAtMs] = [context.user.email, context.now()];
    context.drive.shareNotices.push({ fileId: file.id, email, role, sentBy, sentAtMs });
  }

  private share(emails: readonly string[], role: 'editor' | 'viewer' | null): this {
    const { file, context } = this.workspace;
    this.workspace.writeFileNow(() => {
      for (const email of emails) {
        if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new HostException('invalidEmail', { address: email });
        if (role === null) shareWith(file, email, null);
        else if (giveRole(context.drive, file, email, role)) this.notify(email, role);
      }
    });
    return this;
  }
}
