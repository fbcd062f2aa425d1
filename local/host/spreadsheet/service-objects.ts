import { EmbeddedChart } from './charts/embedded-chart';
import { EmbeddedChartBuilder } from './charts/embedded-chart-builder';
import { PivotTable } from './pivot/pivot-table';
import { User } from '../services/session';
import { DeveloperMetadata, DeveloperMetadataFinder } from './developer-metadata';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import type { FileCopier, ServiceObjects, Workspace } from './workspace';

/** Makes the objects of one run. The spreadsheet and its sheets are one object each, as scripts compare them. */
export function serviceObjects(workspace: Workspace, files: FileCopier): ServiceObjects {
  const spreadsheet = new Spreadsheet(workspace);
  const sheets = new Map<number, Sheet>();
  const sheetOf = (sheetId: number): Sheet => {
    let sheet = sheets.get(sheetId);
    if (!sheet) sheets.set(sheetId, (sheet = new Sheet(workspace, sheetId)));
    return sheet;
  };
  return {
    spreadsheet: () => spreadsheet,
    copyOfFile: (name) => files.copy(workspace.workbook, name),
    sheet: sheetOf,
    range: (sheetId, range) => new Range(workspace, sheetId, range),
    rangeList: (ranges) => new RangeList(workspace, ranges as readonly Range[]),
    selection: () => new Selection(workspace),
    filter: (sheetId) => new Filter(workspace, sheetId),
    chart: (chart) => new EmbeddedChart(workspace, chart),
    chartBuilder: (chart) => EmbeddedChartBuilder.of(workspace, chart),
    pivotTable: (sheetId, id) => new PivotTable(workspace, sheetId, id),
    protection: (id) => new Protection(workspace, id),
    namedRange: (name) => new NamedRange(workspace, name),
    metadata: (id) => new DeveloperMetadata(workspace, id),
    metadataFinder: (scope) => new DeveloperMetadataFinder(workspace, scope),
    user: (email) => new User(email),
  };
}
