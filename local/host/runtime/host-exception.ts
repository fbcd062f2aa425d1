import type { MessageKey } from './messages';

/**
 * An error that Google would throw: name "Exception" and a text in the user's language. The membrane makes the
 * realm's own Error of it; the key decides the text (`messages.ts`), so that nothing here depends on words.
 */
export class HostException extends Error {
  constructor(
    readonly key: MessageKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'HostException';
  }
}
