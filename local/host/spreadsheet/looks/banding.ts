import { HostException } from '../../runtime/host-exception';
import type { BandColours, BandingModel } from '../../workbook/model';
import { concreteColour, type Colour } from '../../workbook/theme';
import { hexColour } from '../css-colour';
import type { RangeHandle, Workspace } from '../workspace';
import { addBanding, bandingOf, changeBanding } from './bands';
import { colorObject, modelColour, type Color } from './colour';

type Axis = 'rows' | 'columns';

/** Alternating colours of a range. The sixteen setters and getters of its colours are given to it below. */
export class Banding {
  constructor(
    private readonly workspace: Workspace,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getRange(): RangeHandle {
    return this.workspace.objects.range(this.sheetId, this.model.range);
  }

  setRange(range: RangeHandle): this {
    return this.change(() => ({ range: range.range }));
  }

  copyTo(range: RangeHandle): Banding {
    const { rows, columns } = this.model;
    return newBanding(this.workspace, range, { rows, columns });
  }

  remove(): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      const removed = bandingOf(sheet, this.id);
      sheet.bandings = sheet.bandings.filter((each) => each !== removed);
      sheet.changedParts.add('bandings');
    });
  }

  /** A colour of the bands, null where there is none. */
  readColour(axis: Axis, part: keyof BandColours): Colour | null {
    return this.model[axis]?.[part] ?? null;
  }

  /** Only headers and footers can be without a colour. @throws HostException `bandWithoutColour` [L gf:testsheetssets]. */
  writeColour(axis: Axis, part: keyof BandColours, colour: Colour | null): this {
    const band = BANDS[part];
    if (colour === null && band) throw new HostException('bandWithoutColour', { band, line: LINES[axis] });
    return this.change((model) => ({ [axis]: { ...(model[axis] ?? NO_BANDS), [part]: colour } }));
  }

  /** The colour as text: '#rrggbb', whatever the theme. */
  readCss(axis: Axis, part: keyof BandColours): string | null {
    const colour = this.readColour(axis, part);
    return colour === null ? null : concreteColour(colour, this.workspace.workbook.theme);
  }

  private get model(): BandingModel {
    return bandingOf(this.workspace.read(this.sheetId), this.id);
  }

  private change(change: (model: BandingModel) => Partial<Omit<BandingModel, 'id'>>): this {
    this.workspace.writeSheet(this.sheetId, (sheet) =>
      changeBanding(sheet, this.id, change(bandingOf(sheet, this.id))),
    );
    return this;
  }
}

/** Puts a banding on a range. @throws HostException `bandingExists`. */
export function newBanding(
  workspace: Workspace,
  { sheetId, range }: RangeHandle,
  bands: Pick<BandingModel, 'rows' | 'columns'>,
): Banding {
  const ids: number[] = [];
  workspace.writeSheet(sheetId, (sheet) => ids.push(addBanding(sheet, { range, ...bands })));
  workspace.context.settle();
  return new Banding(workspace, sheetId, ids[0] ?? 0);
}

/** The bandings of a sheet of which something satisfies a condition. */
export function bandingsOf(
  workspace: Workspace,
  sheetId: number,
  isMeant: (banding: BandingModel) => boolean = () => true,
): Banding[] {
  return workspace
    .read(sheetId)
    .bandings.filter(isMeant)
    .map(({ id }) => new Banding(workspace, sheetId, id));
}

const BANDS: Partial<Record<keyof BandColours, string>> = { first: 'First', second: 'Second' };
const LINES = { rows: 'row', columns: 'column' } as const;
const NO_BANDS: BandColours = { header: null, first: null, second: null, footer: null };
const PARTS = { Header: 'header', First: 'first', Second: 'second', Footer: 'footer' } as const;
const AXES = { Row: 'rows', Column: 'columns' } as const;

for (const [partName, part] of Object.entries(PARTS)) {
  for (const [axisName, axis] of Object.entries(AXES))
    defineColour(`${partName}${axisName}Color`, axis, part);
}

function defineColour(name: string, axis: Axis, part: keyof BandColours): void {
  Object.assign(Banding.prototype, {
    [`get${name}`](this: Banding): string | null {
      return this.readCss(axis, part);
    },
    [`set${name}`](this: Banding, css: string | null): Banding {
      return this.writeColour(axis, part, css === null ? null : hexColour(css));
    },
    [`get${name}Object`](this: Banding): Color | null {
      return colorObject(this.readColour(axis, part));
    },
    [`set${name}Object`](this: Banding, color: Color | null): Banding {
      return this.writeColour(axis, part, modelColour(color));
    },
  });
}
