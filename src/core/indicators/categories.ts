/** What is known of customers in words, not numbers. */
export type CategoryId = 'stage' | 'intention' | 'attitude' | 'need' | 'contacted' | 'fit' | 'own';

/** One of them, a word for each customer. */
export interface Category {
  readonly id: CategoryId;
  /** Language-free ids of the words. */
  readonly words: readonly string[];
  /** 1 + index into `words`, 0 = no word or none that is understood. Length n. */
  readonly values: Uint8Array;
  /** What stands in cells and is not understood, each text once. */
  readonly notUnderstood: readonly string[];
}

/** The words of each category, in their order. Those of `own` are the classes that the user names. */
export const CATEGORY_WORDS: Readonly<Record<Exclude<CategoryId, 'own'>, readonly string[]>> = {
  stage: ['closed', 'high-hope', 'intending', 'target', 'potential', 'poor', 'invalid'],
  intention: ['high', 'medium', 'low', 'none'],
  attitude: ['loyal', 'switching', 'no-loyalty'],
  need: ['yes', 'no'],
  contacted: ['yes', 'no'],
  fit: ['yes', 'no'],
};
