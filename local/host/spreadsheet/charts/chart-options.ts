import { EnumValue } from '../../runtime/enum-value';

/** What a chart looks like, by the names of Google's chart options ('title', 'hAxis.title'). */
export type OptionValues = Readonly<Record<string, unknown>>;

/** Options of a chart as scripts read them; they cannot be changed. Source: [D ref/charts/chart-options]. */
export class ChartOptions {
  constructor(private readonly values: OptionValues) {}

  get(name: string): unknown {
    return this.values[name] ?? null;
  }

  /** Without the drawing of charts no default is known here: null, as where Google has none. */
  getOrDefault(name: string): unknown {
    return this.get(name);
  }
}

interface TextLook {
  getColor(): string;
  getFontName(): string;
  getFontSize(): number;
}

/** The options that a chart builder's own members stand for. Source: [D guide/charts, chart configuration options]. */
export const OPTION_MEMBERS: Readonly<Record<string, (...given: never[]) => Record<string, unknown>>> = {
  enablePaging: (...given: readonly unknown[]) => ({ paging: given }),
  enableRtlTable: (isOn: boolean) => ({ rtlTable: isOn }),
  enableSorting: (isOn: boolean) => ({ sort: isOn ? 'enable' : 'disable' }),
  reverseCategories: () => ({ reverseCategories: true }),
  reverseDirection: () => ({ 'hAxis.direction': -1 }),
  set3D: () => ({ is3D: true }),
  setBackgroundColor: (css: string) => ({ backgroundColor: css }),
  setColors: (css: readonly string[]) => ({ colors: css }),
  setCurveStyle: (style: EnumValue) => ({ curveType: style.name === 'SMOOTH' ? 'function' : 'none' }),
  setFirstRowNumber: (number: number) => ({ firstRowNumber: number }),
  setInitialSortingAscending: (column: number) => ({ sortColumn: column, sortAscending: true }),
  setInitialSortingDescending: (column: number) => ({ sortColumn: column, sortAscending: false }),
  setLegendPosition: (position: EnumValue) => ({ 'legend.position': position.name.toLowerCase() }),
  setLegendTextStyle: (style: TextLook) => ({ 'legend.textStyle': plainStyle(style) }),
  setPointStyle: (style: EnumValue) => ({ pointStyle: style.name.toLowerCase() }),
  setRange: (start: number, end: number) => ({ 'vAxis.viewWindow.min': start, 'vAxis.viewWindow.max': end }),
  setStacked: () => ({ isStacked: true }),
  setTitle: (title: string) => ({ title }),
  setTitleTextStyle: (style: TextLook) => ({ titleTextStyle: plainStyle(style) }),
  setXAxisLogScale: () => ({ 'hAxis.logScale': true }),
  setXAxisRange: (start: number, end: number) => ({
    'hAxis.viewWindow.min': start,
    'hAxis.viewWindow.max': end,
  }),
  setXAxisTextStyle: (style: TextLook) => ({ 'hAxis.textStyle': plainStyle(style) }),
  setXAxisTitle: (title: string) => ({ 'hAxis.title': title }),
  setXAxisTitleTextStyle: (style: TextLook) => ({ 'hAxis.titleTextStyle': plainStyle(style) }),
  setYAxisLogScale: () => ({ 'vAxis.logScale': true }),
  setYAxisRange: (start: number, end: number) => ({
    'vAxis.viewWindow.min': start,
    'vAxis.viewWindow.max': end,
  }),
  setYAxisTextStyle: (style: TextLook) => ({ 'vAxis.textStyle': plainStyle(style) }),
  setYAxisTitle: (title: string) => ({ 'vAxis.title': title }),
  setYAxisTitleTextStyle: (style: TextLook) => ({ 'vAxis.titleTextStyle': plainStyle(style) }),
  showRowNumberColumn: (isOn: boolean) => ({ showRowNumber: isOn }),
  useAlternatingRowStyle: (isOn: boolean) => ({ alternatingRowStyle: isOn }),
  useLogScale: () => ({ 'vAxis.logScale': true }),
};

/** An option's value as it can be kept: enums by their names. */
export function plainOption(value: unknown): unknown {
  return value instanceof EnumValue ? value.name : value;
}

function plainStyle(style: TextLook): Record<string, unknown> {
  return { color: style.getColor(), fontName: style.getFontName(), fontSize: style.getFontSize() };
}
