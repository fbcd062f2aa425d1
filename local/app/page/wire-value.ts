/**
 * What google.script.run lets through from the page to the script: numbers, texts, truth values, null, and arrays
 * and plain objects of these; one form element as the only argument. Anything else throws at once, in the page,
 * and no failure handler hears of it (reference of google.script.run; the texts are as users report them).
 */
export function wireArguments(args: readonly unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && isForm(first)) return [formValues(first)];
  return args.map((value, index) => wireValue(value, index, []));
}

function wireValue(value: unknown, index: number, parents: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object' || !isPlain(value)) throw illegal(index);
  if (parents.includes(value)) throw new TypeError('Failed due to circular reference');
  const inside = [...parents, value];
  if (Array.isArray(value)) return value.map((item: unknown) => wireValue(item, index, inside));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, wireValue(item, index, inside)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function illegal(index: number): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${index}`);
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** The fields of a form by name; a name that occurs more than once becomes a list. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  new FormData(form).forEach((value, name) => {
    const text = typeof value === 'string' ? value : value.name;
    const known = values[name];
    values[name] = known === undefined ? text : [known, text].flat();
  });
  return values;
}
