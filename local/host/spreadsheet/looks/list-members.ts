import { markStored } from '../../surface/stored-members';
import { CELL_FORMATS, STORED_FORMATS } from '../cell-format';

/** An object that changes several ranges together. */
interface RangesHolder {
  getRanges(): readonly object[];
}

const STORED_SETTERS = [
  ...STORED_FORMATS.map((name) => `set${name}`),
  'setBorder',
  'setShowHyperlink',
  'setVerticalText',
];
const LOOK_SETTERS = [...Object.keys(CELL_FORMATS).map((name) => `set${name}`), 'setBackgroundRGB'];

/** Gives a list of ranges the setters of looks: each passes on what it is given to every range. */
export function defineLookSetters(type: abstract new (...args: never[]) => RangesHolder): void {
  for (const name of new Set([...LOOK_SETTERS, ...STORED_SETTERS])) {
    Object.assign(type.prototype as object, {
      [name](this: RangesHolder, ...given: unknown[]): RangesHolder {
        for (const range of this.getRanges()) callMember(range, name, given);
        return this;
      },
    });
  }
  markStored(type, STORED_SETTERS);
}

function callMember(range: object, name: string, given: readonly unknown[]): void {
  Reflect.apply((range as Record<string, () => unknown>)[name] as () => unknown, range, given);
}
