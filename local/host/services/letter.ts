import type { Blob } from './blob';

/** A message as a script has written it. Addresses as given, several separated by commas; what was left out is ''. */
export interface Letter {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly from: string;
  /** Name of the sender. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly isNoReply: boolean;
  readonly attachments: readonly Blob[];
  /** By the name that the HTML calls them ("cid:logo"). */
  readonly inlineImages: Readonly<Record<string, Blob>>;
}

/** What a script gives for a letter: the documented options by name. */
export type LetterFields = Readonly<Record<string, unknown>>;

/** Every address of a letter, as it was given. */
export function recipientsOf({ to, cc, bcc }: Letter): string[] {
  return addressesIn(`${to},${cc},${bcc}`);
}

export function addressesIn(list: string): string[] {
  return list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
