import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { formHost } from './form-host';

describe('FormApp', () => {
  it('makes a form whose file has the name and whose title is empty [L gf:testform]', async () => {
    const { run, host, formId } = await formHost();
    expect(run('return [form.toString(), form.getTitle(), form.getId().length > 20]')).toEqual([
      'Form',
      '',
      true,
    ]);
    expect(host.files.find(({ id }) => id === formId)?.name).toBe('Survey');
    expect(
      run(
        "form.setTitle('Other').setDescription('d'); return [FormApp.openById(form.getId()).getTitle(), form.getDescription()]",
      ),
    ).toEqual(['Other', 'd']);
    expect(host.files.find(({ id }) => id === formId)?.name).toBe('Survey');
    const titled = await formHost({ facts: { createdFormHasTitle: true } }); // [?] the other outcome
    expect(titled.run('return form.getTitle()')).toBe('Survey');
  });

  it('refuses an empty title, a bad address and an unknown id [D ref/forms/form-app; texts L gf:testform, R]', async () => {
    const { failure } = await formHost();
    expect(failure("FormApp.create('')")).toMatch(/^Exception/);
    expect(failure('FormApp.create(null)')).toMatch(/^Exception/);
    expect(failure("FormApp.openByUrl('http://invalid.url/')")).toBe('Exception: Invalid argument: url');
    expect(failure("FormApp.openById('none')")).toMatch(
      /^Exception: No item with the given ID could be found/,
    );
  });

  it('opens what its addresses name, the published one only for respondents [L gf:testform; R]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const id = form.getId();
        return [FormApp.openByUrl(form.getEditUrl()).getId() === id, form.getEditUrl().includes(id),
          form.getPublishedUrl().includes('/viewform'), form.getSummaryUrl().includes(id),
          form.shortenFormUrl(form.getPublishedUrl()).includes('/viewform')]`),
    ).toEqual([true, true, true, true, false]);
    expect(failure('FormApp.openByUrl(form.getPublishedUrl())')).toBe('Exception: Invalid argument: url');
    expect(failure("form.shortenFormUrl('https://example.com')")).toMatch(/^Exception/); // [D ref/forms/form]
  });

  it('has no active form and no Ui in a script bound to a spreadsheet [D ref/forms/form-app#getActiveForm]', async () => {
    const { run, failure } = await formHost();
    expect(run('return FormApp.getActiveForm()')).toBeNull();
    expect(failure('FormApp.getUi()')).toBe('Exception: Cannot call FormApp.getUi() from this context.');
  });

  it('opens a form only for its editors; a shared one for the other user too [D ref/forms/form#addEditor]', async () => {
    const users = [
      { email: 'ana@example.com', role: 'owner', locale: 'en' },
      { email: 'bo@example.com', role: 'editor', locale: 'en' },
    ] as const;
    const { host, formId } = await formHost({ users });
    const open = `try { FormApp.openById('${formId}').getEditors().map(function (u) { return u.getEmail() }) } catch (error) { error.message }`;
    expect(host.as('bo@example.com').evaluate(open)).toMatch(/^No item/);
    host
      .as('ana@example.com')
      .evaluate(
        `FormApp.openById('${formId}').addPublishedReader('bo@example.com').addEditor('bo@example.com')`,
      );
    expect(host.as('bo@example.com').evaluate(open)).toEqual(['ana@example.com', 'bo@example.com']);
    expect(host.evaluate(`FormApp.openById('${formId}').getPublishedReaders()`)).toEqual([]);
  });
});

describe('whether a form can be answered', () => {
  const STATE = 'return [form.isPublished(), form.isAcceptingResponses()]';

  it('unpublished unless the script says otherwise, or by the fact [C ref/forms/form, REST guide]', async () => {
    for (const formsStartPublished of [false, true]) {
      const host = await createHost({ facts: { formsStartPublished } });
      expect(host.evaluate("FormApp.create('A').isPublished()")).toBe(formsStartPublished);
      expect(host.evaluate("FormApp.create('A', true).isPublished()")).toBe(true);
      expect(host.evaluate("FormApp.create('A', false).isPublished()")).toBe(false);
    }
  });

  it('publishing decides over accepting, which an unpublished form refuses [D ref/forms/form]', async () => {
    const { run, failure } = await formHost();
    expect(run(`${STATE}`)).toEqual([true, true]);
    expect(run(`form.setAcceptingResponses(false); ${STATE}`)).toEqual([true, false]);
    expect(run(`form.setPublished(false); ${STATE}`)).toEqual([false, false]);
    expect(failure('form.setAcceptingResponses(true)')).toMatch(/^Exception/);
    expect(run(`form.setPublished(true); ${STATE}`)).toEqual([true, true]);
    expect(run('return form.supportsAdvancedResponderPermissions()')).toBe(true);
  });

  it('has the documented defaults, and keeps what is set [D ref/forms/form]', async () => {
    const { run } = await formHost();
    const read = `return [form.collectsEmail(), form.hasLimitOneResponsePerUser(), form.canEditResponse(), form.hasProgressBar(),
      form.hasRespondAgainLink(), form.isPublishingSummary(), form.getShuffleQuestions(), form.isQuiz(), form.getConfirmationMessage(), form.getCustomClosedFormMessage()]`;
    expect(run(read)).toEqual([false, false, false, false, true, false, false, false, '', '']);
    expect(
      run(`form.setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true).setProgressBar(true)
        .setShowLinkToRespondAgain(false).setPublishingSummary(true).setShuffleQuestions(true).setIsQuiz(true)
        .setConfirmationMessage('Thanks').setCustomClosedFormMessage('Closed'); ${read}`),
    ).toEqual([true, true, true, true, false, true, true, true, 'Thanks', 'Closed']);
  });

  it('requires a login only in a domain [D ref/forms/form#setRequireLogin]', async () => {
    const consumer = await formHost();
    expect(consumer.failure('form.setRequireLogin(true)')).toMatch(/^Exception/);
    const { run } = await formHost({ account: 'workspace' });
    expect(run('return form.setRequireLogin(true).requiresLogin()')).toBe(true);
  });
});

describe('what the calls cost', () => {
  it('1.5 s to create, 250 ms an item, 300 ms and 5 for each response to read [A reference 3]', async () => {
    const host = await createHost();
    const costOf = (code: string) => {
      const before = host.modelledMs;
      host.evaluate(code);
      return Math.round(host.modelledMs - before);
    };
    expect(costOf("const form = FormApp.create('A', true)")).toBe(1500);
    expect(costOf('const q = form.addTextItem()')).toBe(250);
    expect(costOf("q.setTitle('Q')")).toBe(250);
    expect(
      costOf('form.createResponse().submit(); form.createResponse().submit(); form.getResponses()'),
    ).toBe(310);
  });
});
