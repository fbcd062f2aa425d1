import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

describe('MailApp', () => {
  it('sends in each way to call it [D ref/mail]', async () => {
    const host = await createHost({ now: 0, latency: 0, account: 'workspace' });
    host.evaluate(`
      MailApp.sendEmail('a@x.org', 'S', 'B');
      MailApp.sendEmail('a@x.org', 'r@x.org', 'S', 'B');
      MailApp.sendEmail('a@x.org,b@x.org', 'S', 'B', { cc: 'c@x.org', htmlBody: '<p>', name: 'N', noReply: true });
      MailApp.sendEmail({ to: 'a@x.org', subject: 'S', body: 'B', attachments: [Utilities.newBlob('x', 'text/plain', 'n.txt')] })`);
    const plain = {
      to: 'a@x.org',
      cc: '',
      bcc: '',
      replyTo: '',
      subject: 'S',
      body: 'B',
      htmlBody: '',
      name: '',
      isNoReply: false,
      from: 'owner@example.com',
      attachments: [],
      inlineImages: [],
      sentBy: 'owner@example.com',
      sentAtMs: 0,
    };
    expect(host.outbox).toEqual([
      plain,
      { ...plain, replyTo: 'r@x.org' },
      { ...plain, to: 'a@x.org,b@x.org', cc: 'c@x.org', htmlBody: '<p>', name: 'N', isNoReply: true },
      { ...plain, attachments: ['n.txt'] },
    ]);
  });

  it('counts recipients against the day, which ends 24 hours later [D quotas]', async () => {
    const host = await createHost({ latency: 0 });
    const many = (count: number): string =>
      Array.from({ length: count }, (_, index) => `a${index}@x.org`).join();
    host.evaluate(`MailApp.sendEmail('${many(50)}', 'S', 'B'); MailApp.sendEmail('${many(49)}', 'S', 'B')`);
    expect(host.evaluate('MailApp.getRemainingDailyQuota()')).toBe(1);
    expect(thrownBy(() => host.evaluate(`MailApp.sendEmail('${many(2)}', 'S', 'B')`))).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    host.advance(86_400_000);
    expect(host.evaluate('MailApp.getRemainingDailyQuota()')).toBe(100);
    const workspace = await createHost({ account: 'workspace' });
    expect(workspace.evaluate('MailApp.getRemainingDailyQuota()')).toBe(1500);
  });

  it.each([
    [true, 97],
    [false, 99],
  ])('counts those in copy: %s, or so the host is told [A]', async (mailCopiesCount, left) => {
    const host = await createHost({ facts: { mailCopiesCount } });
    host.evaluate(
      "MailApp.sendEmail({ to: 'a@x.org', cc: 'b@x.org', bcc: 'c@x.org', subject: 'S', body: 'B' })",
    );
    expect(host.evaluate('MailApp.getRemainingDailyQuota()')).toBe(left);
  });

  it('refuses what Google refuses, and then nothing was sent [D, texts R]', async () => {
    const host = await createHost();
    const sent = (args: string): string => thrownBy(() => host.evaluate(`MailApp.sendEmail(${args})`));
    expect(sent("'', 'S', 'B'")).toBe('Exception: Failed to send email: no recipient');
    expect(sent("'nobody', 'S', 'B'")).toBe('Exception: Invalid email: nobody');
    expect(sent(`'${Array.from({ length: 51 }, () => 'a@x.org').join()}', 'S', 'B'`)).toContain(
      'Limit exceeded',
    );
    expect(sent("'a@x.org', 'S', 'x'.repeat(200 * 1024 + 1)")).toBe(
      'Exception: Limit exceeded: Email Body Size.',
    );
    const attached = (count: number, kilobytes: number): string =>
      `{to: 'a@x.org', subject: 'S', body: 'B', attachments: Array(${count}).fill(Utilities.newBlob('x'.repeat(${kilobytes} * 1024)))}`;
    expect(sent(attached(251, 0))).toBe('Exception: Limit exceeded: Email Attachments Per Message.');
    expect(sent(attached(6, 5 * 1024))).toBe('Exception: Limit exceeded: Email Total Attachments Size.');
    expect(sent(`{to: 'a@x.org', attachments: ['text']}`)).toBe('Exception: Invalid argument: attachments');
    expect(host.outbox).toEqual([]);
  });

  it('knows no-reply senders in Workspace only [D ref/mail; A that others are ignored]', async () => {
    const flags = await Promise.all(
      (['consumer', 'workspace'] as const).map(async (account) => {
        const host = await createHost({ account });
        host.evaluate(`MailApp.sendEmail('a@x.org', 'S', 'B', { noReply: true })`);
        return host.outbox[0]?.isNoReply;
      }),
    );
    expect(flags).toEqual([false, true]);
  });
});
