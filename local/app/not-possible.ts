/** Something a person asked for that cannot be done with this sheet; the message says what, for the person. */
export class NotPossible extends Error {
  constructor(text: string) {
    super(text);
    this.name = 'NotPossible';
  }
}
