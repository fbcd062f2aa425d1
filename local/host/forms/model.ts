/** Names of FormApp.ItemType that a script can make. */
export type ItemType =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'RATING'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

/** Where the respondent goes next; `pageId` is the id of the page break for GO_TO_PAGE, else null. */
export interface Navigation {
  readonly type: 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';
  readonly pageId: number | null;
}

export interface ChoiceModel {
  readonly value: string;
  readonly isCorrect: boolean;
  readonly navigation: Navigation | null;
}

export interface FeedbackModel {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** `rule` is the builder's method without "require", e.g. 'NumberBetween' with [1, 10]. */
export interface ValidationModel {
  readonly rule: string;
  readonly values: readonly (number | string)[];
  readonly helpText: string;
}

/** A picture as it was given: its bytes in base64. */
export interface ImageModel {
  readonly base64: string;
  readonly contentType: string;
  readonly name: string | null;
}

/** An item of a form. Plain JSON; what a type has no use for keeps its initial value. */
export interface ItemModel {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  helpText: string;
  isRequired: boolean;
  points: number;
  feedback: { correct: FeedbackModel | null; incorrect: FeedbackModel | null; general: FeedbackModel | null };
  choices: ChoiceModel[];
  hasOtherOption: boolean;
  rows: string[];
  columns: string[];
  /** The numbers of a scale or a rating, ends included. */
  lower: number;
  upper: number;
  leftLabel: string;
  rightLabel: string;
  /** Name of FormApp.RatingIconType. */
  icon: string;
  includesYear: boolean;
  validation: ValidationModel | null;
  /** Of a page break: where to go after the page before it. */
  navigation: Navigation;
  image: ImageModel | null;
  videoUrl: string;
  /** Name of FormApp.Alignment. */
  alignment: string;
  widthPx: number;
}

/** A text, the chosen texts, one text for each row of a grid ('' unanswered), or the chosen ones of each row. */
export type Answer = string | readonly string[] | readonly (readonly string[])[];

export interface Grade {
  readonly score: number | null;
  readonly feedback: FeedbackModel | null;
}

/** A submitted response. */
export interface ResponseModel {
  readonly id: string;
  submittedMs: number;
  /** '' where the form does not collect addresses. */
  email: string;
  /** Who answered, whether the form tells it or not; '' for a script and for people who are not signed in. */
  readonly respondent: string;
  /** By item id. */
  answers: Record<number, Answer>;
  grades: Record<number, Grade>;
  /** 0-based row in the destination sheet; null when it stands in none. */
  sheetRow: number | null;
}

/** A column of the destination sheet and what stands in it. */
export interface AnswerColumn {
  readonly part: 'timestamp' | 'email' | 'answer';
  readonly itemId: number | null;
  /** 0-based row of a grid; null for other items. */
  readonly gridRow: number | null;
  header: string;
  /** 0-based. */
  column: number;
}

/** The spreadsheet that gets a copy of every response. */
export interface DestinationModel {
  readonly spreadsheetId: string;
  /** Null until the sheet has appeared. */
  sheetId: number | null;
  /** When the sheet appears by itself. */
  readonly dueMs: number;
  /** Language of the sheet's name and of its own headings, e.g. 'es'. */
  readonly language: string;
  columns: AnswerColumn[];
}

/** One form as it is stored. Plain JSON. */
export interface FormModel {
  readonly id: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  isPublished: boolean;
  isAcceptingResponses: boolean;
  collectsEmail: boolean;
  limitsToOneResponse: boolean;
  allowsResponseEdits: boolean;
  hasProgressBar: boolean;
  showsRespondAgainLink: boolean;
  publishesSummary: boolean;
  shufflesQuestions: boolean;
  isQuiz: boolean;
  requiresLogin: boolean;
  /** E-mail addresses of those who may answer, beside the editors. */
  readonly responders: string[];
  readonly items: ItemModel[];
  readonly responses: ResponseModel[];
  destination: DestinationModel | null;
  /** Counts the responses made so far, deleted ones too. */
  lastResponseNumber: number;
}

/** Whatever has a form's items. */
export interface FormItemsOf {
  readonly items: readonly ItemModel[];
}

/** A form without items. Defaults: [D ref/forms/form]. */
export function newForm(id: string, isPublished: boolean): FormModel {
  return {
    id,
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    isPublished,
    isAcceptingResponses: isPublished,
    collectsEmail: false,
    limitsToOneResponse: false,
    allowsResponseEdits: false,
    hasProgressBar: false,
    showsRespondAgainLink: true,
    publishesSummary: false,
    shufflesQuestions: false,
    isQuiz: false,
    requiresLogin: false,
    responders: [],
    items: [],
    responses: [],
    destination: null,
    lastResponseNumber: 0,
  };
}

const EMPTY_CHOICE: ChoiceModel = { value: '', isCorrect: false, navigation: null };
const CHOICE_TYPES: readonly ItemType[] = ['CHECKBOX', 'LIST', 'MULTIPLE_CHOICE'];
const DEFAULT_SCALE = { lower: 1, upper: 5 };
const DEFAULT_RATING = { lower: 1, upper: 3 };

/** A new item. One empty choice: [L gf:testform]; scale 1 to 5 and rating 3: [D ref/forms/scale-item, rating-item]. */
export function newItem(id: number, type: ItemType): ItemModel {
  return {
    id,
    type,
    title: '',
    helpText: '',
    isRequired: false,
    points: 0,
    feedback: { correct: null, incorrect: null, general: null },
    choices: CHOICE_TYPES.includes(type) ? [EMPTY_CHOICE] : [],
    hasOtherOption: false,
    rows: [],
    columns: [],
    ...(type === 'RATING' ? DEFAULT_RATING : DEFAULT_SCALE),
    leftLabel: '',
    rightLabel: '',
    icon: 'STAR',
    includesYear: true,
    validation: null,
    navigation: { type: 'CONTINUE', pageId: null },
    image: null,
    videoUrl: '',
    alignment: 'LEFT',
    widthPx: 0,
  };
}

const LAYOUT_TYPES: readonly ItemType[] = ['IMAGE', 'PAGE_BREAK', 'SECTION_HEADER', 'VIDEO'];

/** Whether respondents can answer the item. */
export function isQuestion({ type }: ItemModel): boolean {
  return !LAYOUT_TYPES.includes(type);
}
