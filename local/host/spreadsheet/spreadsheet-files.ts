import { SPREADSHEET_TYPE, type DriveFile } from '../drive/drive-store';
import { roleIn } from '../drive/file-access';
import type { ServiceContext } from '../runtime/context';
import { HostException } from '../runtime/host-exception';
import { newSheet, newWorkbook, type WorkbookModel } from '../workbook/model';
import { refuseTooManyCells } from './edit/cell-limit';
import { copiedWorkbook } from './edit/copy-workbook';
import { serviceObjects } from './service-objects';
import type { Spreadsheet } from './spreadsheet';
import { Workspace } from './workspace';

const SIZE = { rows: 1000, columns: 26 };

/** The spreadsheets that a run has opened, one object for each file. */
export class SpreadsheetFiles {
  /** The one that getActiveSpreadsheet gives: at first the file that the script is bound to. */
  active: Spreadsheet | null;
  private readonly opened = new Map<string, Spreadsheet>();

  constructor(private readonly context: ServiceContext) {
    const bound = context.workbook && context.drive.find(context.workbook.id);
    this.active = bound && this.objectOf(bound);
  }

  /**
   * Opens a spreadsheet by its id; a trashed one opens like any other.
   *
   * @param method what the script called, for the text about an unknown id.
   * @throws HostException `documentNotFound`, and `documentForbidden` where the user has no right to it. [R]
   */
  open(id: string, method: string): Spreadsheet {
    const file = this.context.drive.find(id);
    if (file?.content.kind !== 'spreadsheet') throw new HostException('documentNotFound', { method });
    if (roleIn(file, this.context.user.email) === 'stranger') throw new HostException('documentForbidden');
    return this.objectOf(file);
  }

  /** Makes a spreadsheet in the user's root folder, with the locale and the zone of the one at hand [A]. */
  create(name: string, rows = SIZE.rows, columns = SIZE.columns): Spreadsheet {
    if (rows < 1) throw new HostException('tooFewRows');
    if (columns < 1) throw new HostException('tooFewColumns');
    const { drive, workbook: model } = this.context;
    const workbook = newWorkbook(drive.newId(), name, model?.locale, model?.timeZone);
    workbook.sheets.splice(0, 1, newSheet(0, 'Sheet1', rows, columns));
    refuseTooManyCells(workbook, 0);
    return this.add(workbook);
  }

  /** Makes a copy that belongs to the user alone. Source: [D ref/spreadsheet/spreadsheet, copy]. */
  copy(source: WorkbookModel, name: string): Spreadsheet {
    return this.add(copiedWorkbook(source, this.context.drive.newId(), name));
  }

  private add(workbook: WorkbookModel): Spreadsheet {
    const { drive, user } = this.context;
    const file = drive.add({
      id: workbook.id,
      name: workbook.name,
      mimeType: SPREADSHEET_TYPE,
      content: { kind: 'spreadsheet', workbook },
      people: [{ ...user, role: 'owner' }],
      nowMs: this.context.now(),
    });
    return this.objectOf(file);
  }

  /** @throws TypeError for a file that is no spreadsheet. */
  private objectOf(file: DriveFile): Spreadsheet {
    const known = this.opened.get(file.id);
    if (known) return known;
    if (file.content.kind !== 'spreadsheet') throw new TypeError(`${file.id} is no spreadsheet`);
    const objects = (workspace: Workspace) => serviceObjects(workspace, this);
    const workspace = new Workspace(this.context, { file, workbook: file.content.workbook }, objects);
    const spreadsheet = workspace.objects.spreadsheet() as Spreadsheet;
    this.opened.set(file.id, spreadsheet);
    return spreadsheet;
  }
}

const filesByRun = new WeakMap<ServiceContext, SpreadsheetFiles>();

/** The spreadsheets of a run; whoever asks gets the same objects. */
export function spreadsheetFiles(context: ServiceContext): SpreadsheetFiles {
  let files = filesByRun.get(context);
  if (!files) filesByRun.set(context, (files = new SpreadsheetFiles(context)));
  return files;
}
