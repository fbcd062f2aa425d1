import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../local/host/forms/prefilled-address';
import { formHost } from './form-host';

describe('answers that a script makes', () => {
  it('have the documented types: texts, lists, lists by row [L gf:testformresponse]', async () => {
    const { run } = await formHost({ scriptTimeZone: 'America/New_York' });
    expect(
      run(`const seen = [];
        const text = form.addTextItem(), r = text.createResponse('John Doe');
        seen.push(r.getItem().getId() === text.getId(), r.getResponse(), form.addParagraphTextItem().createResponse('Long').getResponse());
        seen.push(form.addCheckboxItem().setChoiceValues(['Red', 'Blue', 'Green']).createResponse(['Red', 'Green']).getResponse());
        seen.push(form.addMultipleChoiceItem().setChoiceValues(['Red', 'Blue']).createResponse('Red').getResponse());
        seen.push(form.addListItem().setChoiceValues(['A', 'B']).createResponse('A').getResponse());
        seen.push(form.addScaleItem().createResponse(4).getResponse());
        seen.push(form.addGridItem().setRows(['1', '2']).setColumns(['A', 'B']).createResponse(['A', 'B']).getResponse());
        seen.push(form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['A', 'B']).createResponse([['A'], ['A', 'B']]).getResponse());
        seen.push(form.addDateItem().createResponse(new Date(2000, 0, 1)).getResponse());
        seen.push(form.addDateTimeItem().createResponse(new Date(2024, 4, 20, 14, 30)).getResponse());
        seen.push(form.addTimeItem().createResponse(7, 45).getResponse(), form.addDurationItem().createResponse(1, 2, 3).getResponse());
        return seen`),
    ).toEqual([
      true,
      'John Doe',
      'Long',
      ['Red', 'Green'],
      'Red',
      'A',
      '4',
      ['A', 'B'],
      [['A'], ['A', 'B']],
      '2000-01-01',
      '2024-05-20 14:30',
      '07:45',
      '01:02:03',
    ]);
  });

  it('leave out rows of grids as null, which reads as empty text [D ref/forms/item-response]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const g = form.addGridItem().setRows(['1', '2']).setColumns(['A']), c = form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['A']);
        return [g.createResponse([null, 'A']).getResponse(), c.createResponse([['A'], null]).getResponse()]`),
    ).toEqual([
      ['', 'A'],
      [['A'], ''],
    ]);
    expect(failure("form.addGridItem().setRows(['1', '2']).setColumns(['A']).createResponse(['A'])")).toMatch(
      /^Exc/,
    );
  });

  it('must be valid choices unless others are welcome [D ref/forms/multiple-choice-item, checkbox-item, list-item]', async () => {
    const { run, failure } = await formHost();
    expect(failure("form.addListItem().setChoiceValues(['a']).createResponse('b')")).toMatch(/^Exception/);
    expect(failure("form.addCheckboxItem().setChoiceValues(['a']).createResponse(['a', 'b'])")).toMatch(
      /^Exception/,
    );
    expect(failure("form.addMultipleChoiceItem().setChoiceValues(['a']).createResponse('b')")).toMatch(
      /^Exception/,
    );
    expect(
      run(
        "return form.addMultipleChoiceItem().setChoiceValues(['a']).showOtherOption(true).createResponse('b').getResponse()",
      ),
    ).toBe('b');
    expect(failure('form.addTimeItem().createResponse(24, 0)')).toMatch(/^Exception/);
  });
});

const SUBMIT = `
  const name = form.addTextItem().setTitle('Name'), pick = form.addListItem().setTitle('Pick').setChoiceValues(['a', 'b']), day = form.addDateItem().setTitle('Day');
  const submit = function (value) { return form.createResponse().withItemResponse(pick.createResponse(value)).submit() };`;

describe('responses that a script submits', () => {
  it('have no id, time and address before, and all three after [D ref/forms/form-response]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const draft = form.createResponse(); const before = [draft.getId(), draft.getTimestamp(), draft.getRespondentEmail(), draft.getEditResponseUrl()];
        const sent = draft.submit();
        return [before, typeof sent.getId(), sent.getTimestamp().toISOString(), sent.getRespondentEmail(), sent.getEditResponseUrl().includes('/viewform?edit2='), sent.toString()]`),
    ).toEqual([[null, null, null, null], 'string', '2026-03-27T09:30:00.000Z', '', true, 'FormResponse']);
    expect(failure('const r = form.createResponse(); r.submit(); r.submit()')).toMatch(/^Exception/);
    expect(failure('form.getResponses()[0].withItemResponse(form.addTextItem().createResponse(""))')).toMatch(
      /^Exc/,
    );
  });

  it('give item responses in item order, blanks only for texts, dates and times [D ref/forms/form-response]', async () => {
    const { run } = await formHost();
    expect(
      run(`${SUBMIT} const time = form.addTimeItem(), box = form.addCheckboxItem();
        const sent = submit('b');
        return [sent.getItemResponses().map(function (r) { return r.getItem().getTitle() + '=' + r.getResponse() }),
          sent.getResponseForItem(pick).getResponse(), String(sent.getResponseForItem(box)), sent.getResponseForItem(name).getResponse()]`),
    ).toEqual([['Name=', 'Pick=b', 'Day=', '='], 'b', 'null', '']);
  });

  it('keep the last answer to an item [D ref/forms/form-response#withItemResponse]', async () => {
    const { run } = await formHost();
    expect(
      run(`${SUBMIT} return form.createResponse().withItemResponse(pick.createResponse('a')).withItemResponse(pick.createResponse('b'))
        .submit().getResponseForItem(pick).getResponse()`),
    ).toBe('b');
  });

  it('come oldest first [A], all or from a moment on, inclusive or not by the fact [?]', async () => {
    for (const formResponsesSinceInclusive of [true, false]) {
      const { run } = await formHost({ facts: { formResponsesSinceInclusive } });
      expect(
        run(`${SUBMIT} submit('a'); Utilities.sleep(60000); const second = submit('b'); Utilities.sleep(60000); submit('a');
          return [form.getResponses().length, form.getResponses()[0].getResponseForItem(pick).getResponse(), form.getResponses(second.getTimestamp()).length]`),
      ).toEqual([3, 'a', formResponsesSinceInclusive ? 2 : 1]);
    }
  });

  it('come newest first where the host is told that Google gives them so [A]', async () => {
    const { run } = await formHost({ facts: { formResponsesOrder: 'newest-first' } });
    expect(
      run(
        `${SUBMIT} submit('a'); submit('b'); return form.getResponses().map((one) => one.getResponseForItem(pick).getResponse())`,
      ),
    ).toEqual(['b', 'a']);
  });

  it('are found and deleted by id; an unknown id throws [D ref/forms/form]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`${SUBMIT} const one = submit('a'), two = submit('b'); const found = form.getResponse(two.getId()).getResponseForItem(pick).getResponse();
        form.deleteResponse(one.getId()); const left = form.getResponses().length; form.deleteAllResponses();
        return [found, left, form.getResponses().length]`),
    ).toEqual(['b', 1, 0]);
    expect(failure("form.getResponse('none')")).toMatch(/^Exception/);
    expect(failure("form.deleteResponse('none')")).toMatch(/^Exception/);
  });

  it('are refused where everyone answers once [D ref/forms/form], and by a closed form where the fact says so [?]', async () => {
    const { failure } = await formHost();
    expect(failure('form.setLimitOneResponsePerUser(true); form.createResponse().submit()')).toMatch(
      /^Exception/,
    );
    for (const closedFormTakesScriptResponses of [true, false]) {
      const closed = await formHost({ facts: { closedFormTakesScriptResponses } });
      const thrown = closed.failure('form.setPublished(false); form.createResponse().submit()');
      expect(thrown === null).toBe(closedFormTakesScriptResponses);
    }
  });

  it('fire no trigger [D guide/triggers/installable]', async () => {
    const { run, host } = await formHost();
    host.evaluate(
      'ScriptApp.newTrigger("submitted").forForm(form).onFormSubmit().create(); function submitted() { Logger.log("fired") }',
    );
    run('form.createResponse().submit()');
    expect(host.logs).toEqual([]);
    expect(host.failures).toEqual([]);
  });
});

describe('grades', () => {
  it('are given by themselves for correct choices, and by the script for the rest [D ref/forms/form#submitGrades]', async () => {
    const { host, run } = await formHost();
    expect(
      run(`form.setIsQuiz(true);
        const q = form.addMultipleChoiceItem().setPoints(2), essay = form.addTextItem().setPoints(5), plain = form.addTextItem();
        q.setChoices([q.createChoice('right', true), q.createChoice('wrong', false)]);
        const answer = function (v) { return form.createResponse().withItemResponse(q.createResponse(v)).submit() };
        const good = answer('right'), bad = answer('wrong');
        const graded = bad.getGradableResponseForItem(essay).setScore(3).setFeedback(FormApp.createFeedback().setText('ok').build());
        bad.withItemGrade(graded); const unsaved = form.getResponses()[1].getGradableResponseForItem(essay).getScore();
        form.submitGrades([bad]); const saved = form.getResponses()[1].getGradableResponseForItem(essay);
        return [good.getResponseForItem(q).getScore(), bad.getResponseForItem(q).getScore(), good.getGradableItemResponses().length,
          String(good.getGradableResponseForItem(plain)), String(unsaved), saved.getScore(), saved.getFeedback().getText()]`),
    ).toEqual([2, 0, 2, 'null', 'null', 3, 'ok']);
    expect(host.warnings).toContainEqual(expect.stringContaining('submitGrades'));
  });
});

describe('a pre-filled address', () => {
  it('gives back every kind of answer that it was made of', async () => {
    const { host, run } = await formHost();
    const url =
      run(`return [form.addTextItem().createResponse('a+b & c'), form.addDateItem().createResponse(new Date(2026, 2, 5)),
      form.addDateTimeItem().createResponse(new Date(2026, 2, 5, 14, 30)), form.addTimeItem().createResponse(7, 45), form.addDurationItem().createResponse(1, 2, 3),
      form.addScaleItem().createResponse(4), form.addListItem().setChoiceValues(['x']).createResponse('x'),
      form.addMultipleChoiceItem().setChoiceValues(['x']).showOtherOption(true).createResponse('own'),
      form.addCheckboxItem().setChoiceValues(['x', 'y']).showOtherOption(true).createResponse(['y', 'own']),
      form.addGridItem().setRows(['1', '2']).setColumns(['x', 'y']).createResponse([null, 'y']),
      form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['x', 'y']).createResponse([['x', 'y'], null])]
      .reduce(function (r, item) { return r.withItemResponse(item) }, form.createResponse()).toPrefilledUrl()`) as string;
    const [view] = host.forms;
    if (!view) throw new Error('no form');
    const answers = answersIn(view, new URL(url).searchParams);
    expect(view.items.map(({ id }) => answers[id])).toEqual([
      ...['a+b & c', '2026-03-05', '2026-03-05 14:30', '07:45', '01:02:03', '4', 'x', 'own'],
      ...[
        ['y', 'own'],
        ['', 'y'],
        [['x', 'y'], []],
      ],
    ]);
  });

  it('names each answered question by its entry, not by the item [D ref/forms/form-response#toPrefilledUrl]', async () => {
    const { run } = await formHost();
    const [url, itemIds] = run(`
      const text = form.addTextItem().setTitle('T'), box = form.addCheckboxItem().setChoiceValues(['a', 'b']).showOtherOption(true), empty = form.addTextItem(),
        grid = form.addGridItem().setRows(['1', '2']).setColumns(['x', 'y']), took = form.addDurationItem();
      const r = form.createResponse().withItemResponse(text.createResponse('ä & b')).withItemResponse(box.createResponse(['a', 'mine']))
        .withItemResponse(grid.createResponse([null, 'y'])).withItemResponse(took.createResponse(1, 2, 3));
      return [r.toPrefilledUrl(), [text, box, empty, grid, took].map(function (i) { return i.getId() })]`) as [
      string,
      number[],
    ];
    const { searchParams, pathname } = new URL(url);
    const values = [...searchParams].filter(([name]) => name.startsWith('entry.'));
    expect(pathname).toMatch(/\/viewform$/);
    expect(values.map(([, value]) => value)).toEqual([
      'ä & b',
      'a',
      '__other_option__',
      'mine',
      'y',
      '01',
      '02',
      '03',
    ]);
    expect(values.every(([name]) => itemIds.every((id) => !name.startsWith(`entry.${id}`)))).toBe(true);
  });
});
