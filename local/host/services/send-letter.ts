import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import type { Blob, BlobSource } from './blob';
import { addressesIn, recipientsOf } from './letter';
import type { Letter, LetterFields } from './letter';
import type { OutboxMail } from './outbox-mail';

const RECIPIENTS_PER_MESSAGE = 50;
const ATTACHMENTS_PER_MESSAGE = 250;
const ATTACHMENTS_LIMIT_BYTES = 25 * 1024 * 1024;
const BODY_LIMIT_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$|<[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+>$/;

/**
 * Makes a letter of what a script gave: to, subject, body and the documented options. No-reply senders exist in
 * Workspace only, elsewhere the option does nothing [A].
 *
 * Source [D]: reference/mail/mail-app, reference/gmail/gmail-app; attachments may be anything that gives a blob.
 * @throws HostException `invalidArgument` for an attachment or image that holds no data.
 */
export function composeLetter(context: RunContext, fields: LetterFields): Letter {
  const text = (name: string): string => String(fields[name] ?? '');
  const attachments: readonly unknown[] = Array.isArray(fields['attachments']) ? fields['attachments'] : [];
  const images = Object.entries(fields['inlineImages'] ?? {});
  return {
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    replyTo: text('replyTo'),
    from: text('from') || context.user.email,
    name: text('name'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    isNoReply: fields['noReply'] === true && context.state.account === 'workspace',
    attachments: attachments.map((source) => blobOf(source, 'attachments')),
    inlineImages: Object.fromEntries(images.map(([key, source]) => [key, blobOf(source, 'inlineImages')])),
  };
}

/**
 * Sends a letter as the user at work. It counts against the day by its recipients. Source: limits [D] of the quotas
 * page, texts [R]; that of the attachments' size is assumed [A].
 *
 * @throws HostException for what Google refuses; then nothing was sent.
 */
export function sendLetter(context: RunContext, letter: Letter): void {
  const recipients = recipientsOf(letter);
  if (addressesIn(letter.to).length === 0) throw new HostException('mailWithoutRecipient');
  const invalid = recipients.find((address) => !ADDRESS.test(address));
  if (invalid !== undefined) throw new HostException('invalidEmail', { address: invalid });
  if (recipients.length > RECIPIENTS_PER_MESSAGE) throw new HostException('mailRecipients');
  checkSize(context, letter);
  const counted = context.state.facts.mailCopiesCount ? recipients : addressesIn(letter.to);
  context.state.quotas.use('mailRecipients', context.user.email, counted.length);
  context.state.outbox.push(posted(context, letter));
}

function checkSize(context: RunContext, { body, htmlBody, attachments, inlineImages }: Letter): void {
  const bodyBytes = Buffer.byteLength(body) + Buffer.byteLength(htmlBody);
  if (bodyBytes > BODY_LIMIT_BYTES[context.state.account]) throw new HostException('mailBodySize');
  const enclosed = [...attachments, ...Object.values(inlineImages)];
  if (enclosed.length > ATTACHMENTS_PER_MESSAGE) throw new HostException('mailAttachments');
  const bytes = enclosed.reduce((sum, blob) => sum + blob.bytes.length, 0);
  if (bytes > ATTACHMENTS_LIMIT_BYTES) throw new HostException('mailAttachmentsSize');
}

function posted(context: RunContext, letter: Letter): OutboxMail {
  return {
    ...letter,
    attachments: letter.attachments.map((blob) => blob.getName() ?? ''),
    inlineImages: Object.keys(letter.inlineImages),
    sentBy: context.user.email,
    sentAtMs: context.now(),
  };
}

function blobOf(source: unknown, option: string): Blob {
  if (!isBlobSource(source)) throw new HostException('invalidArgument', { name: option });
  return source.getBlob().copyBlob();
}

function isBlobSource(value: unknown): value is BlobSource {
  return typeof value === 'object' && value !== null && 'getBlob' in value;
}
