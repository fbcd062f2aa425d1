import type { ConditionalRule, GradientPoint, SheetModel } from '../../workbook/model';
import { concreteColour, type Theme } from '../../workbook/theme';
import { closed } from '../grid/rectangle';

type Gradient = NonNullable<ConditionalRule['gradient']>;

/** A point of the scale where its colour is reached. */
interface Stop {
  readonly value: number;
  readonly colour: readonly [number, number, number];
}

/** The background that a colour scale gives to numbers; the range's numbers are read once, here. */
export function gradientColour(
  rule: ConditionalRule,
  gradient: Gradient,
  { sheet, theme }: { sheet: SheetModel; theme: Theme },
): (value: number) => string {
  const numbers = sortedNumbers(rule, sheet);
  const points = [gradient.min, gradient.mid, gradient.max].filter(
    (point): point is GradientPoint => point !== null,
  );
  const stops = points
    .map((point, index) =>
      stopOf(concretePoint(point, theme), numbers, index === points.length - 1 ? 'MAX' : 'MIN'),
    )
    .sort((one, other) => one.value - other.value);
  return (value) => hex(between(stops, value));
}

function concretePoint(point: GradientPoint, theme: Theme): GradientPoint {
  return { ...point, color: concreteColour(point.color, theme) };
}

function sortedNumbers(rule: ConditionalRule, sheet: SheetModel): Float64Array {
  const numbers: number[] = [];
  for (const range of rule.ranges) {
    const block = closed(range, sheet);
    const lastRow = Math.min(block.endRow, sheet.cells.values.length - 1);
    for (let row = block.startRow; row <= lastRow; row++) {
      for (let column = block.startColumn; column <= block.endColumn; column++) {
        const value = sheet.cells.value(row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return Float64Array.from(numbers).sort();
}

function stopOf(point: GradientPoint, numbers: Float64Array, fallback: 'MIN' | 'MAX'): Stop {
  return { value: stopValue(point, numbers, fallback), colour: rgb(point.color) };
}

function stopValue(point: GradientPoint, numbers: Float64Array, fallback: 'MIN' | 'MAX'): number {
  const least = numbers[0] ?? 0;
  const most = numbers[numbers.length - 1] ?? 0;
  const type = point.type || fallback;
  if (type === 'MIN') return least;
  if (type === 'MAX') return most;
  const amount = Number(point.value);
  if (type === 'NUMBER') return amount;
  if (type === 'PERCENT') return least + ((most - least) * amount) / 100;
  const position = ((numbers.length - 1) * amount) / 100;
  const lower = numbers[Math.floor(position)] ?? 0;
  return lower + ((numbers[Math.ceil(position)] ?? lower) - lower) * (position % 1);
}

function between(stops: readonly Stop[], value: number): readonly number[] {
  const upper = stops.findIndex((stop) => value <= stop.value);
  const last = stops[stops.length - 1];
  if (upper < 0) return last?.colour ?? [255, 255, 255];
  const above = stops[upper];
  const below = stops[upper - 1];
  if (!above || !below) return above?.colour ?? [255, 255, 255];
  const part = above.value === below.value ? 1 : (value - below.value) / (above.value - below.value);
  return below.colour.map((channel, index) => channel + ((above.colour[index] ?? channel) - channel) * part);
}

function rgb(colour: string): [number, number, number] {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1] ?? 'ffffff';
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [number, number, number];
}

function hex(colour: readonly number[]): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
