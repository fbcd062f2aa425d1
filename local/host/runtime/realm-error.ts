/**
 * An error that reaches the script with its own name and text, in no matter which language: what the JavaScript
 * engine itself would throw, and the host's own refusals (`not on the local host: Range.merge`).
 */
export class RealmError extends Error {
  constructor(
    readonly errorName: string,
    message: string,
  ) {
    super(message);
    this.name = errorName;
  }
}
