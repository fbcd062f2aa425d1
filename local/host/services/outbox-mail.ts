import type { Letter } from './letter';

/** A message as it left the host. Addresses are as the script gave them, several separated by commas. */
export interface OutboxMail extends Omit<Letter, 'attachments' | 'inlineImages'> {
  /** Names of the files sent along. */
  readonly attachments: readonly string[];
  /** What the HTML calls the pictures inside it ("cid:logo" is 'logo'). */
  readonly inlineImages: readonly string[];
  readonly sentBy: string;
  readonly sentAtMs: number;
}
