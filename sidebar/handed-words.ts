import type { PageWords } from '../src/contract/page-words';

/** The words that the add-on wrote into the page, in `<script type="application/json" id="words">`. */
export function handedWords(page: Document): PageWords {
  return JSON.parse(page.getElementById('words')?.textContent ?? '') as PageWords;
}
