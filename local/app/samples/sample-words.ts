import type { SeededRandom } from './seeded-random';

export type SampleLanguage = 'en' | 'es' | 'zh';

/** A town with how its postcodes and phone numbers begin. */
export interface Town {
  readonly name: string;
  readonly area: string;
  readonly postcodeStart: string;
  readonly phoneStart: string;
}

export interface FirmName {
  readonly industry: string;
  readonly bare: string;
  readonly full: string;
}

export interface CustomerHeaders {
  readonly id: string;
  readonly name: string;
  readonly taxId: string;
  readonly industry: string;
  readonly city: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
  readonly owner: string;
  readonly since: string;
  readonly lastYear: string;
  readonly notes: string;
}

export type OrderStatus = 'done' | 'open' | 'cancelled' | 'returned';

/** Everything the sample workbooks say in one language; the firm and its people are invented. */
export interface SampleWords {
  readonly language: SampleLanguage;
  readonly locale: string;
  readonly timeZone: string;
  readonly firm: string;
  readonly towns: readonly Town[];
  readonly owners: readonly string[];
  readonly people: { readonly first: readonly string[]; readonly last: readonly string[] };
  readonly roles: readonly string[];
  readonly formats: { readonly amount: string; readonly date: string };
  /** A typical order in the language's currency. */
  readonly typicalOrder: number;
  readonly sheets: Record<'customers' | 'contacts' | 'orders' | 'payments' | 'followUps', string>;
  readonly headers: {
    readonly customers: CustomerHeaders;
    readonly contacts: readonly string[];
    readonly orders: readonly string[];
    readonly payments: readonly string[];
    readonly followUps: readonly string[];
  };
  readonly statuses: Record<OrderStatus, string>;
  readonly ways: readonly string[];
  readonly summaries: readonly string[];
  readonly remarks: readonly string[];
  /** Notes on cells, as an owner leaves them. */
  readonly cellNotes: readonly string[];
  readonly total: string;
  readonly layouts: LayoutWords;
  /** A firm's line of business and its name without and with its legal form (the same for a shop without one). */
  firmName(random: SeededRandom, town: Town): FirmName;
  personName(random: SeededRandom): string;
  customerId(number: number): string;
  taxId(random: SeededRandom): string;
  phone(random: SeededRandom, town: Town): string;
  postcode(random: SeededRandom, town: Town): string;
  /** An amount as someone types it into a text cell. */
  typedAmount(amount: number, random: SeededRandom): string;
  /** A day as someone types it into a text cell. */
  typedDate(day: { year: number; month: number; day: number }): string;
  /** Another spelling of a name: capitals, blanks, accents, full-width letters. */
  misspelt(name: string, random: SeededRandom): string;
}

export interface LayoutWords {
  readonly months: readonly string[];
  readonly monthTitle: (month: string, year: number) => string;
  readonly monthHeaders: readonly [string, string, string, string];
  readonly byMonth: {
    readonly sheet: string;
    readonly title: string;
    readonly customer: string;
    readonly total: string;
  };
  readonly byArea: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: readonly [string, string, string];
    readonly subtotal: (area: string) => string;
    readonly total: string;
  };
  readonly sideBySide: {
    readonly sheet: string;
    readonly left: string;
    readonly right: string;
    readonly leftHeaders: readonly [string, string, string];
    readonly rightHeaders: readonly [string, string, string];
  };
  readonly ownClasses: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: readonly [string, string, string, string];
    readonly remarks: readonly string[];
  };
}
