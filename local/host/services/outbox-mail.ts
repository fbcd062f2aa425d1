/** A message as it left the host. Addresses are as the script gave them, several separated by commas. */
export interface OutboxMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly isNoReply: boolean;
  readonly attachments: readonly string[];
  readonly sentBy: string;
  readonly sentAtMs: number;
}
