import { types } from 'node:util';
import { enumNamesOf, isSubclass, qualifiedClassName } from '../surface/surface';
import type { MethodInfo, Overload } from '../surface/surface';
import { EnumValue } from './enum-value';
import { HostException } from './host-exception';

/** Names the documented class of a service object of this side; null for any other value. */
export type ClassNameOf = (value: object) => string | null;

/**
 * The overload that takes these arguments.
 *
 * As on Google, null fits every object type but no number or boolean, numbers and booleans fit a string, and an
 * argument that is given as undefined still counts as one (it equals null).
 *
 * @throws HostException `signature` with the types as Google writes them, e.g. "String,number[]".
 */
export function matchOverload(
  method: MethodInfo,
  args: readonly unknown[],
  classNameOf: ClassNameOf,
): Overload {
  const match = method.overloads.find((overload) => fits(overload.types, args, classNameOf));
  if (match) return match;
  refuseForeignElements(method, args, classNameOf);
  const given = args.map((argument) => describeType(argument, classNameOf)).join(',');
  throw new HostException('signature', { types: given, method: method.qualifiedName });
}

/**
 * An array of texts where numbers are wanted is not another signature to Google: converting its first element fails.
 * Source [L]: gf:testutilities, "Cannot convert" for arrays of texts as bytes.
 */
function refuseForeignElements(method: MethodInfo, args: readonly unknown[], classNameOf: ClassNameOf): void {
  const strange = (code: string, argument: unknown): argument is string[] =>
    code === 'n[]' && Array.isArray(argument) && typeof argument[0] === 'string';
  for (const { types: codes } of method.overloads) {
    const array = args.find((argument, index) => strange(codes[index] ?? '', argument));
    const emptied = args.map((argument, index) => (strange(codes[index] ?? '', argument) ? [] : argument));
    if (!Array.isArray(array) || !fits(codes, emptied, classNameOf)) continue;
    throw new HostException('cannotConvert', { value: String(array[0]), type: '(class)' });
  }
}

function fits(codes: readonly string[], args: readonly unknown[], classNameOf: ClassNameOf): boolean {
  if (codes[codes.length - 1] === '...') return args.length >= codes.length - 1;
  if (args.length > codes.length) return false;
  return codes.every((code, index) => {
    if (index >= args.length) return code.endsWith('?');
    return fitsType(code.endsWith('?') ? code.slice(0, -1) : code, args[index], classNameOf);
  });
}

function fitsType(code: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (code.includes('|')) return code.split('|').some((part) => fitsType(part, value, classNameOf));
  if (code === '*') return true;
  if (code === 'n') return typeof value === 'number';
  if (code === 'b') return typeof value === 'boolean';
  if (value === null || value === undefined) return true;
  if (code === 's') return typeof value !== 'object' && typeof value !== 'function';
  if (code === 'd') return types.isDate(value);
  if (code.endsWith('[]')) return fitsArray(code.slice(0, -2), value, classNameOf);
  if (enumNamesOf(code)) return value instanceof EnumValue && value.type === code;
  return fitsClass(code, value, classNameOf);
}

function fitsArray(elementCode: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (!Array.isArray(value)) return false;
  if (elementCode.endsWith('[]')) return value.every(Array.isArray);
  if (elementCode === 's' || elementCode === 'n' || elementCode === 'b') {
    return value.length === 0 || fitsElement(elementCode, value[0], classNameOf);
  }
  return value.every((element) => fitsType(elementCode, element, classNameOf));
}

/**
 * Elements of simple arrays are looked at once, at the first: rows are long and Google converts the rest. A user fits a
 * text: the example of the documentation is `protection.removeEditors(protection.getEditors())`.
 */
function fitsElement(code: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return code === 's' && classNameOf(value) === 'User';
  return code === 's' || typeof value === (code === 'n' ? 'number' : 'boolean');
}

function fitsClass(code: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const className = classNameOf(value);
  return className !== null && isSubclass(className, code);
}

/** A value's type as Google's signature error writes it. */
function describeType(value: unknown, classNameOf: ClassNameOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : describeType(value[0], classNameOf)}[]`;
  if (value instanceof EnumValue) return value.type;
  const className = typeof value === 'object' ? classNameOf(value) : null;
  return className === null ? '(class)' : qualifiedClassName(className);
}
