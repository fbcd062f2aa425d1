import type { Answer, FormItemsOf, ItemModel, Navigation } from './model';

/** A page of a form: the items behind its page break, which is null for the first page. */
export interface FormPage {
  readonly pageBreak: ItemModel | null;
  readonly items: readonly ItemModel[];
}

type Answers = Readonly<Record<number, Answer>>;

export function pagesOf({ items }: FormItemsOf): readonly FormPage[] {
  const pages: { pageBreak: ItemModel | null; items: ItemModel[] }[] = [{ pageBreak: null, items: [] }];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push({ pageBreak: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/**
 * Index of the page behind a page, or 'submit'. What a chosen choice says goes before what the next page break says.
 * Source: [D ref/forms/page-break-item#setGoToPage].
 */
export function nextPage(pages: readonly FormPage[], index: number, answers: Answers): number | 'submit' {
  const chosen = pages[index]?.items.flatMap((item) => chosenNavigation(item, answers) ?? []).at(-1);
  const next = pages[index + 1];
  const navigation = chosen ?? next?.pageBreak?.navigation;
  switch (navigation?.type) {
    case 'SUBMIT':
      return 'submit';
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE':
      return pageWith(pages, navigation.pageId) ?? following(pages, index);
    default:
      return following(pages, index);
  }
}

/** The pages that someone with these answers passes; one who is sent back has answered the page before. */
export function visitedPages(pages: readonly FormPage[], answers: Answers): readonly number[] {
  const visited = [0];
  let page = nextPage(pages, 0, answers);
  while (page !== 'submit' && !visited.includes(page)) {
    visited.push(page);
    page = nextPage(pages, page, answers);
  }
  return visited;
}

function chosenNavigation(item: ItemModel, answers: Answers): Navigation | null {
  if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return null;
  return item.choices.find(({ value }) => value === answers[item.id])?.navigation ?? null;
}

function pageWith(pages: readonly FormPage[], pageId: number | null): number | null {
  const index = pages.findIndex(({ pageBreak }) => pageBreak !== null && pageBreak.id === pageId);
  return index < 0 ? null : index;
}

function following(pages: readonly FormPage[], index: number): number | 'submit' {
  return index + 1 < pages.length ? index + 1 : 'submit';
}
