import { describe, expect, it } from 'vitest';
import { formHost } from './form-host';

const TYPES = [
  ['CheckboxGrid', 'CHECKBOX_GRID'],
  ['Checkbox', 'CHECKBOX'],
  ['Date', 'DATE'],
  ['DateTime', 'DATETIME'],
  ['Duration', 'DURATION'],
  ['Grid', 'GRID'],
  ['Image', 'IMAGE'],
  ['List', 'LIST'],
  ['MultipleChoice', 'MULTIPLE_CHOICE'],
  ['PageBreak', 'PAGE_BREAK'],
  ['ParagraphText', 'PARAGRAPH_TEXT'],
  ['Rating', 'RATING'],
  ['Scale', 'SCALE'],
  ['SectionHeader', 'SECTION_HEADER'],
  ['Text', 'TEXT'],
  ['Time', 'TIME'],
  ['Video', 'VIDEO'],
] as const;

describe('items of a form', () => {
  it('are of every documented type, with number ids and empty titles; toString names the class [L gf:testform]', async () => {
    const { run } = await formHost();
    for (const [index, [name, type]] of TYPES.entries()) {
      const seen = run(`const item = form.add${name}Item(); const any = form.getItemById(item.getId());
        return [item.toString(), item.getType() === FormApp.ItemType.${type}, typeof item.getId(), item.getTitle(),
          item.getIndex(), any.toString(), any.as${name}Item().getId() === item.getId()]`);
      expect(seen).toEqual([`${name}Item`, true, 'number', '', index, 'Item', true]);
    }
  });

  it('refuse to be taken for another type, and lack what the generic Item lacks [D ref/forms/item]', async () => {
    const { run, failure } = await formHost();
    expect(failure('form.addTextItem(); form.getItems()[0].asListItem()')).toMatch(/^Exception: /);
    expect(run('return typeof form.getItems()[0].setRequired')).toBe('undefined');
  });

  it('are filtered by type, found by id, moved, duplicated to the end and deleted [L gf:testform; D ref/forms/form]', async () => {
    const { run, failure } = await formHost();
    const titles = 'form.getItems().map(function (i) { return i.getTitle() }).join("")';
    expect(
      run(`const a = form.addCheckboxItem().setTitle('A'), b = form.addSectionHeaderItem().setTitle('B'), c = form.addScaleItem().setTitle('C');
        const seen = [${titles}];
        form.moveItem(2, 0); seen.push(${titles} + c.getIndex() + a.getIndex() + b.getIndex());
        form.moveItem(c, 2); seen.push(${titles});
        const copy = b.duplicate(); seen.push(${titles} + copy.toString() + (copy.getId() !== b.getId()));
        form.deleteItem(copy); form.deleteItem(0); seen.push(${titles});
        return seen.concat(form.getItems(FormApp.ItemType.SCALE).length, String(form.getItemById(1)))`),
    ).toEqual(['ABC', 'CAB012', 'ABC', 'ABCBSectionHeaderItemtrue', 'BC', 1, 'null']);
    expect(failure('form.moveItem(0, 9)')).toMatch(/^Exception/);
    expect(failure('form.deleteItem(9)')).toMatch(/^Exception/);
    expect(failure('const i = form.addTextItem(); form.deleteItem(i); form.deleteItem(i)')).toMatch(
      /^Exception/,
    );
  });

  it('keep texts, and are not required until they are made so [L gf:testform]', async () => {
    const { run } = await formHost();
    expect(
      run(`const item = form.addGridItem().setTitle('Rate').setHelpText('please');
        const before = item.isRequired(); item.setRequired(true).setRows(['r1', 'r2']).setColumns(['a', 'b']);
        const found = form.getItemById(item.getId()).asGridItem();
        return [before, found.isRequired(), found.getTitle(), found.getHelpText(), found.getRows(), found.getColumns()]`),
    ).toEqual([false, true, 'Rate', 'please', ['r1', 'r2'], ['a', 'b']]);
  });
});

describe('choices', () => {
  it.each(['Checkbox', 'MultipleChoice', 'List'])(
    'of a new %s item: one, empty [L gf:testform]',
    async (name) => {
      const { run } = await formHost();
      expect(
        run(`const item = form.add${name}Item(); const before = item.getChoices().map(function (c) { return c.getValue() });
        item.setChoices(['Red', 'Green'].map(function (v) { return item.createChoice(v) }));
        return [before, item.getChoices().map(function (c) { return c.getValue() })]`),
      ).toEqual([[''], ['Red', 'Green']]);
    },
  );

  it('navigate: lists answer like radio buttons, and have no getGoToPage [L gf:testform]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const q = form.addListItem(), one = form.addPageBreakItem(), two = form.addPageBreakItem();
        q.setChoices([q.createChoice('Yes', two), q.createChoice('No', FormApp.PageNavigationType.CONTINUE)]);
        const choices = form.getItemById(q.getId()).asListItem().getChoices();
        return [String(choices[0].getPageNavigationType()), choices[0].getGotoPage().getId() === two.getId(),
          choices[1].getPageNavigationType() === FormApp.PageNavigationType.CONTINUE, String(choices[1].getGotoPage())]`),
    ).toEqual(['GO_TO_PAGE', true, true, 'null']);
    expect(failure('form.getItems()[0].asListItem().getChoices()[0].getGoToPage()')).toMatch(/^TypeError/);
    expect(
      failure(
        `const q = form.addListItem(); q.setChoices([q.createChoice('a'), q.createChoice('b', FormApp.PageNavigationType.SUBMIT)])`,
      ),
    ).toMatch(/cannot be combined/); // [D ref/forms/list-item#createChoice]
  });

  it('cannot be none or alike; null is refused [D ref/forms/checkbox-item#setChoices; text R]', async () => {
    const { failure } = await formHost();
    expect(failure('form.addListItem().setChoiceValues([])')).toBe('Exception: Array is empty: values');
    expect(failure("form.addListItem().setChoiceValues(['a', 'a'])")).toBe(
      'Exception: Questions cannot have duplicate choice values.',
    );
    expect(failure('form.addListItem().setChoices([null])')).toMatch(/^Exception/);
  });

  it('are correct only in a quiz, which gives points and feedback; none of it outlives the quiz [D ref/forms/form#setIsQuiz]', async () => {
    const { run } = await formHost();
    expect(
      run(`const q = form.addMultipleChoiceItem(); q.setChoices([q.createChoice('a', true), q.createChoice('b', false)]);
        const seen = [q.getChoices()[0].isCorrectAnswer()];
        form.setIsQuiz(true); q.setPoints(3);
        q.setFeedbackForCorrect(FormApp.createFeedback().setText('Yes').addLink('http://a.example', 'why').build());
        seen.push(q.getChoices()[0].isCorrectAnswer(), q.getPoints(), q.getFeedbackForCorrect().getText(),
          q.getFeedbackForCorrect().getLinkUrls()[0], String(q.getFeedbackForIncorrect()));
        form.setIsQuiz(false); seen.push(q.getPoints(), String(q.getFeedbackForCorrect()));
        form.setIsQuiz(true); seen.push(q.getChoices()[0].isCorrectAnswer());
        return seen`),
    ).toEqual([false, true, 3, 'Yes', 'http://a.example', 'null', 0, 'null', false]);
  });
});

describe('scales and ratings', () => {
  it('begin at 1 to 5, take 0 or 1 to 3..10 without decimals, and refuse the rest [D ref/forms/scale-item]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const s = form.addScaleItem(); const before = [s.getLowerBound(), s.getUpperBound()];
        s.setBounds(0.9, 10.9).setLabels('Bad', 'Good');
        return before.concat(s.getLowerBound(), s.getUpperBound(), s.getLeftLabel(), s.getRightLabel())`),
    ).toEqual([1, 5, 0, 10, 'Bad', 'Good']);
    for (const bounds of ['2, 5', '-1, 5', '1, 2', '1, 11'])
      expect(failure(`form.addScaleItem().setBounds(${bounds})`)).toMatch(/^Exception/);
    for (const value of [0, 6, 2.5])
      expect(failure(`form.addScaleItem().createResponse(${value})`)).toMatch(/^Exception/);
  });

  it('rate 3 stars unless told otherwise, within 1 to the level [D ref/forms/rating-item]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const r = form.addRatingItem(); const before = [r.getRatingScaleLevel(), String(r.getRatingIcon())];
        r.setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART);
        return before.concat(r.getRatingScaleLevel(), String(r.getRatingIcon()), r.createResponse(7).getResponse())`),
    ).toEqual([3, 'STAR', 7, 'HEART', '7']);
    for (const level of [2, 11])
      expect(failure(`form.addRatingItem().setRatingScaleLevel(${level})`)).toMatch(/^Exc/);
    expect(failure('form.addRatingItem().createResponse(4)')).toMatch(/^Exception/);
  });
});

describe('pages, pictures and films', () => {
  it('a page break says where to go after the page before it [D ref/forms/page-break-item]', async () => {
    const { run } = await formHost();
    expect(
      run(`const one = form.addPageBreakItem(), two = form.addPageBreakItem(); const fresh = String(one.getPageNavigationType()) + one.getGoToPage();
        one.setGoToPage(two); two.setGoToPage(FormApp.PageNavigationType.RESTART);
        return [fresh, one.getGoToPage().getId() === two.getId(), String(one.getPageNavigationType()), String(two.getPageNavigationType()), String(two.getGoToPage())]`),
    ).toEqual(['CONTINUEnull', true, 'GO_TO_PAGE', 'RESTART', 'null']);
  });

  it('pictures are given back byte by byte; films are YouTube addresses or ids [D ref/forms/image-item, video-item]', async () => {
    const { run, failure } = await formHost();
    expect(
      run(`const image = form.addImageItem().setImage(Utilities.newBlob([137, 80, 78, 71], 'image/png', 'a.png')).setWidth(200)
          .setAlignment(FormApp.Alignment.CENTER); const blob = image.getImage();
        return [blob.getBytes().length, blob.getContentType(), blob.getName(), image.getWidth(), String(image.getAlignment())]`),
    ).toEqual([4, 'image/png', 'a.png', 200, 'CENTER']);
    expect(failure("form.addVideoItem().setVideoUrl('https://youtu.be/xxgQr-jSu9o')")).toBeNull();
    expect(failure("form.addVideoItem().setVideoUrl('https://example.com/film')")).toMatch(/^Exception/);
    expect(failure("form.addImageItem().setImage(Utilities.newBlob('x', 'text/plain'))")).toMatch(
      /^Exception/,
    );
  });
});
