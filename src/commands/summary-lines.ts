import type { Summary } from '../contract/api';
import { formatNumber } from '../contract/format-number';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { HEADER_WORDS, RESULT_ROLES } from '../contract/words/columns';
import { SUMMARY_WORDS } from '../contract/words/summary';

/** The summary as lines of a dialog: what was taken, the classes, who is left out, what is written. */
export function summaryLines(summary: Summary, language: Language): string[] {
  const words = SUMMARY_WORDS[language];
  const classes = summary.classes.map((entry) =>
    say(words[entry.share === null ? 'class-line' : 'class-line-share'], language, {
      class: entry.name,
      count: entry.customers,
      share: formatNumber(100 * (entry.share ?? 0), language, 1),
    }),
  );
  const leftOut = summary.leftOut.map(({ text, customers }) =>
    say(words['left-out-line'], language, { count: customers, reason: text }),
  );
  const { theirs, moves } = summary;
  const moved =
    moves.up + moves.down > 0
      ? [
          say(words['moves-line'], language, {
            up: moves.up,
            down: moves.down,
            new: moves.new,
            left: moves.left,
          }),
        ]
      : [];
  const own = theirs ? [theirs.text] : [];
  const warnings = summary.issues.filter((issue) => issue.severity === 'warning').map((issue) => issue.text);
  return [
    summary.schemeReason ?? summary.schemeName,
    summary.amountSource,
    summary.window.text,
    '',
    ...classes,
    ...leftOut,
    ...moved,
    ...own,
    ...warnings,
    '',
    targetLine(summary, language),
  ];
}

function targetLine(summary: Summary, language: Language): string {
  const words = SUMMARY_WORDS[language];
  const isNewList = summary.issues.some(({ code }) => code === 'list-made' || code === 'lists-joined');
  const columns = RESULT_ROLES.map((role) => HEADER_WORDS[language][role]).join(
    language === 'zh' ? '、' : ', ',
  );
  return say(words[isNewList ? 'list-line' : 'columns-line'], language, {
    sheet: summary.sheetName,
    columns,
  });
}
