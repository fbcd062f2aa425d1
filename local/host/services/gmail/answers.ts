import type { Letter, LetterFields } from '../letter';
import { addressesIn } from '../letter';
import type { GmailSession } from './gmail-session';
import type { MailDraft, MailMessage } from './mailbox';

/** The letter's fields of an answer; options of the script win. Source [D]: reference/gmail/gmail-message, reply. */
export function replyFields(letter: Letter, body: string, options: LetterFields | null): LetterFields {
  return { to: letter.replyTo || letter.from, subject: marked('Re: ', letter.subject), ...options, body };
}

/** Goes to everyone but the user. Source [D]: the same page, replyAll. */
export function replyAllFields(
  letter: Letter,
  email: string,
  body: string,
  options: LetterFields | null,
): LetterFields {
  const others = addressesIn(`${letter.to},${letter.cc}`).filter((address) => !address.includes(email));
  return { ...replyFields(letter, body, null), cc: others.join(','), ...options, body };
}

/** The whole message, its files too, to someone else. Source [D]: the same page, forward. */
export function forwardFields(letter: Letter, to: string, options: LetterFields | null): LetterFields {
  const { body, htmlBody, attachments, inlineImages } = letter;
  return {
    body,
    htmlBody,
    attachments,
    inlineImages,
    subject: marked('Fwd: ', letter.subject),
    ...options,
    to,
  };
}

/** Sends an answer within the conversation of the message. */
export function sendAnswer(session: GmailSession, to: MailMessage, fields: LetterFields): MailMessage {
  return session.send(session.compose(fields), to.threadId);
}

/** Keeps an answer as a draft within the conversation of the message. */
export function draftAnswer(session: GmailSession, to: MailMessage, fields: LetterFields): MailDraft {
  return session.mailbox.addDraft(session.compose(fields), session.context.now(), to.threadId);
}

function marked(mark: string, subject: string): string {
  return subject.startsWith(mark) ? subject : mark + subject;
}
