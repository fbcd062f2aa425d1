/** A mail of plain text to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** One address and nothing beside it: what stands in a sheet may be anybody's, and must not become a list of people. */
const ONE_ADDRESS = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\]+\.[^\s@,;:<>()"\\]+$/;

export function isOneAddress(text: string): boolean {
  return text.length <= 254 && ONE_ADDRESS.test(text);
}

/** How many more people the user may write to today. */
export function mailsLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends in the name of the current user. An exception leaves open whether it went out. */
export function sendMail({ to, subject, body }: Letter): void {
  MailApp.sendEmail(to, subject, body);
}
