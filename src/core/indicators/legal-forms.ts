/** Legal forms as they stand at the end of a firm's name, folded and written without blanks: 'S.A. de C.V.' is 'sadecv'. */
const LATIN_FORMS: ReadonlySet<string> = new Set(
  (
    'sl slu sll slp slne sa sau sal sas srl sarl sc scl sca scp scoop cb ltda limitada eirl sac saa ' +
    'sadecv sabdecv sapidecv sderl sderldecv srldecv senc scdecv sofom sociedadlimitada sociedadanonima ' +
    'sociedadcooperativa sdadcoop ' +
    'ltd limited inc incorporated llc llp lp plc corp corporation co company pty pte pvt bhd sdn ' +
    'gmbh ag kg ohg ug ev bv nv oy ab aps sasu eurl'
  ).split(' '),
);

/** Words of one form, so that 'S. de R.L. de C.V.' is looked at as a whole. */
const LONGEST_FORM_WORDS = 8;

const CHINESE_FORMS = ['股份有限公司', '有限责任公司', '有限公司', '股份公司', '集团公司', '集团', '公司'];

/**
 * Takes the legal forms off the end of a folded name (words parted by single blanks): 'acme s l' -> 'acme'.
 *
 * Only at the end, several one after another ('gmbh co kg'), and never the last word: a firm called 'SA' stays.
 *
 * @example withoutLegalForm('huaxin technology co ltd') // => 'huaxin technology'
 */
export function withoutLegalForm(name: string): string {
  return withoutChineseForm(withoutLatinForm(name));
}

function withoutLatinForm(name: string): string {
  let words = name.split(' ');
  let length = formLength(words);
  while (length > 0) {
    words = words.slice(0, -length);
    length = formLength(words);
  }
  return words.join(' ');
}

/** Number of words at the end that make up a legal form, the longest such ending; 0 when there is none. */
function formLength(words: readonly string[]): number {
  const longest = Math.min(LONGEST_FORM_WORDS, words.length - 1);
  for (let length = longest; length > 0; length--) {
    if (LATIN_FORMS.has(words.slice(-length).join(''))) return length;
  }
  return 0;
}

function withoutChineseForm(name: string): string {
  const form = CHINESE_FORMS.find((ending) => name.endsWith(ending));
  if (form === undefined) return name;
  const rest = name.slice(0, -form.length).trim();
  return rest.length < 2 ? name : withoutChineseForm(rest);
}
