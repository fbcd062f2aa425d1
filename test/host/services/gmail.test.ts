import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

const ME = 'owner@example.com';

async function mailbox() {
  const host = await createHost({ now: Date.UTC(2026, 10, 22, 9), latency: 0 });
  const failure = (code: string): string => thrownBy(() => host.evaluate(code));
  return { host, failure };
}

describe('drafts', () => {
  it('are found again with their messages, and leave as they were written [L gf:testgmail, D ref/gmail]', async () => {
    const { host } = await mailbox();
    const code = `
      var draft = GmailApp.createDraft('a@x.org', 'S', 'B', { cc: 'c@x.org', htmlBody: '<b>B</b>' });
      var message = GmailApp.getDraft(draft.getId()).getMessage();
      var before = [String(draft), String(message), GmailApp.getDrafts().length, GmailApp.getDraftMessages()[0].getId() === draft.getMessageId(),
        message.getSubject(), message.getTo(), message.getCc(), message.getFrom(), message.getBody(), message.getPlainBody(), message.isDraft()];
      var sent = draft.send();
      before.concat(GmailApp.getDrafts().length, sent.isDraft())`;
    expect(host.evaluate(code)).toEqual([
      'GmailDraft',
      'GmailMessage',
      1,
      true,
      'S',
      'a@x.org',
      'c@x.org',
      ME,
      '<b>B</b>',
      'B',
      true,
      0,
      false,
    ]);
    expect(host.outbox).toMatchObject([{ to: 'a@x.org', cc: 'c@x.org', htmlBody: '<b>B</b>', sentBy: ME }]);
  });

  it('hold files and pictures apart [D ref/gmail/gmail-message#getAttachments(Object)]', async () => {
    const { host } = await mailbox();
    const code = `
      var options = { attachments: [Utilities.newBlob('text', 'text/plain', 'a.txt')], inlineImages: { logo: Utilities.newBlob([1], 'image/png', 'logo.png') } };
      var message = GmailApp.createDraft('', 'S', 'B', options).getMessage();
      var names = function (given) { return given.map(function (file) { return file.getName() + ' ' + file.getSize() }).join() };
      var file = message.getAttachments({ includeInlineImages: false })[0];
      [names(message.getAttachments()), names(message.getAttachments({ includeInlineImages: false })), names(message.getAttachments({ includeAttachments: false })),
       String(file), file.getDataAsString(), file.getHash()]`;
    expect(host.evaluate(code)).toEqual([
      'logo.png 1,a.txt 4',
      'a.txt 4',
      'logo.png 1',
      'GmailAttachment',
      'text',
      // printf text | sha1sum
      '372ea08cab33e71c02c651dbc83a474d32c676ea',
    ]);
  });

  it('are changed and deleted; what is gone is not found [L gf:testgmail]', async () => {
    const { host, failure } = await mailbox();
    host.evaluate(`var draft = GmailApp.createDraft('a@x.org', 'S', 'B').update('b@x.org', 'T', 'C')`);
    expect(host.evaluate(`var m = draft.getMessage(); [m.getTo(), m.getSubject(), m.getBody()]`)).toEqual([
      'b@x.org',
      'T',
      'C',
    ]);
    host.evaluate('draft.deleteDraft()');
    for (const gone of [
      'GmailApp.getDraft(draft.getId())',
      'draft.send()',
      'GmailApp.getMessageById(m.getId())',
    ]) {
      expect(failure(gone)).toBe('Exception: Requested entity was not found.');
    }
    expect(host.outbox).toEqual([]);
  });
});

describe('GmailApp.sendEmail', () => {
  it('counts against the day with MailApp, drafts do not [D quotas]', async () => {
    const { host } = await mailbox();
    host.evaluate(
      `GmailApp.createDraft('a@x.org', 'S', 'B'); GmailApp.sendEmail('a@x.org,b@x.org', 'S', 'B')`,
    );
    expect(host.evaluate('MailApp.getRemainingDailyQuota()')).toBe(98);
  });

  it('sends from no foreign address [D ref/gmail: from must be one of getAliases()]', async () => {
    const { host, failure } = await mailbox();
    expect(failure(`GmailApp.sendEmail('a@x.org', 'S', 'B', { from: 'x@x.org' })`)).toBe(
      'Exception: Invalid argument: x@x.org',
    );
    host.evaluate(`GmailApp.sendEmail('a@x.org', 'S', 'B', { from: GmailApp.getAliases()[0] })`);
    expect(host.outbox).toHaveLength(1);
  });
});

describe('the mailbox', () => {
  it('gets what a user sends to the own address, unread [A]', async () => {
    const { host } = await mailbox();
    const code = `
      GmailApp.sendEmail('${ME}', 'To me', 'B').sendEmail('a@x.org', 'To a', 'B');
      var thread = GmailApp.getInboxThreads()[0];
      var before = [GmailApp.getInboxThreads().length, GmailApp.getInboxUnreadCount(), thread.getFirstMessageSubject(), thread.isUnread()];
      GmailApp.markThreadRead(thread).moveThreadsToArchive([thread]);
      before.concat(GmailApp.getInboxUnreadCount(), GmailApp.getInboxThreads().length, thread.isInInbox())`;
    expect(host.evaluate(code)).toEqual([1, 1, 'To me', true, 0, 0, false]);
  });

  it('keeps answers in their conversation [D ref/gmail/gmail-message#reply(String)]', async () => {
    const { host } = await mailbox();
    const code = `
      GmailApp.sendEmail('a@x.org,b@x.org', 'Question', 'B', { replyTo: 'r@x.org' });
      var thread = GmailApp.search('subject:question')[0], message = thread.getMessages()[0];
      thread.reply('one'); message.replyAll('two', { htmlBody: '<i>two</i>' }); message.forward('f@x.org'); message.createDraftReply('three');
      [thread.getMessageCount(), thread.getMessages().map(function (m) { return m.isDraft() }), GmailApp.getMessagesForThreads([thread])[0].length]`;
    expect(host.evaluate(code)).toEqual([4, [false, false, false, true], 4]);
    expect(host.outbox.slice(1).map(({ to, cc, subject, htmlBody }) => [to, cc, subject, htmlBody])).toEqual([
      ['r@x.org', '', 'Re: Question', ''],
      ['r@x.org', 'a@x.org,b@x.org', 'Re: Question', '<i>two</i>'],
      ['f@x.org', '', 'Fwd: Question', ''],
    ]);
  });

  it('is searched by the words of Gmail, and says which it does not know', async () => {
    const { host, failure } = await mailbox();
    host.evaluate(`
      GmailApp.sendEmail('ann@x.org', 'Offer', 'green tea', { attachments: [Utilities.newBlob('x', 'text/plain', 'price.txt')] });
      GmailApp.sendEmail('bob@x.org', 'Invoice May', 'black tea'); GmailApp.createDraft('ann@x.org', 'Draft', '');
      GmailApp.createLabel('Tea').addToThread(GmailApp.search('offer')[0]);
      GmailApp.starMessage(GmailApp.search('invoice')[0].getMessages()[0])`);
    const found = (query: string): unknown =>
      host.evaluate(`GmailApp.search('${query}').map(function (t) { return t.getFirstMessageSubject() })`);
    expect(found('tea')).toEqual(['Invoice May', 'Offer']);
    expect(found('tea -green')).toEqual(['Invoice May']);
    expect(found('"invoice may" is:starred')).toEqual(['Invoice May']);
    expect(found('to:ann in:sent has:attachment')).toEqual(['Offer']);
    expect([
      found('in:drafts'),
      found('label:tea'),
      found('filename:price'),
      found('after:2026/11/23'),
    ]).toEqual([['Draft'], ['Offer'], ['Offer'], []]);
    host.advance(3 * 24 * 60 * 60 * 1000);
    host.evaluate(`GmailApp.sendEmail('bob@x.org', 'Later', '')`);
    expect([found('newer_than:2d in:sent'), found('older_than:2d in:sent'), found('older_than:1m')]).toEqual([
      ['Later'],
      ['Invoice May', 'Offer'],
      [],
    ]);
    expect(failure(`GmailApp.search('category:social')`)).toBe(
      'Error: not on the local host: GmailApp.search with category:social',
    );
  });

  it('has labels that are made once and deleted once [L gf:testgmail]', async () => {
    const { host, failure } = await mailbox();
    const code = `var label = GmailApp.createLabel('L'); [String(label), GmailApp.getUserLabels().length, GmailApp.createLabel('L').getId() === label.getId(), GmailApp.getUserLabelByName('M')]`;
    expect(host.evaluate(code)).toEqual(['GmailLabel', 1, true, null]);
    host.evaluate('GmailApp.deleteLabel(label)');
    expect(failure('GmailApp.deleteLabel(label)')).toMatch(/not found/);
    expect(host.evaluate('GmailApp.getUserLabels()')).toEqual([]);
  });

  it('is empty but for that: no spam, no priority, nothing of others', async () => {
    const { host } = await mailbox();
    const code = `GmailApp.createDraft('${ME}', 'S', 'B'); [GmailApp.getSpamThreads(), GmailApp.getPriorityInboxThreads(0, 1), GmailApp.getInboxThreads(), GmailApp.getTrashThreads(), GmailApp.getSpamUnreadCount()]`;
    expect(host.evaluate(code)).toEqual([[], [], [], [], 0]);
  });
});

describe('Browser', () => {
  it('asks and tells which button was pressed [D ref/base/browser]', async () => {
    const host = await createHost();
    host.answer([{ button: 'OK', text: 'typed' }, 'CANCEL', 'NO', 'CLOSE']);
    const code = `[Browser.inputBox('T', 'P', Browser.Buttons.OK_CANCEL), Browser.inputBox('P', Browser.Buttons.OK_CANCEL), Browser.msgBox('P', Browser.Buttons.YES_NO), Browser.msgBox('P')]`;
    expect(host.evaluate(code)).toEqual(['typed', 'cancel', 'no', 'cancel']);
  });
});
