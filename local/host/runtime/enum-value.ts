/**
 * A value of a documented enum on this side of the realm, e.g. `new EnumValue('BooleanCriteria', 'CUSTOM_FORMULA')`.
 * The membrane gives the script its own constant for it and hands one of these to the services in return.
 */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}
