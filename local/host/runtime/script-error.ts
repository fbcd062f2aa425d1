/** What a script threw and nobody caught, as the host's caller sees it. `message` has no prefix. */
export class ScriptError extends Error {
  constructor(
    errorName: string,
    message: string,
    /** The script's own stack, with file names and lines of the project. */
    readonly scriptStack: string,
  ) {
    super(message);
    this.name = errorName;
  }
}
