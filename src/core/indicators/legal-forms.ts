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

/** Every ending of a form: a name whose last word is none of them has no form, which is quick to see. */
const FORM_ENDINGS: ReadonlySet<string> = new Set(
  [...LATIN_FORMS].flatMap((form) => Array.from(form, (_, at) => form.slice(at))),
);

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
  const words = name.split(' ');
  let length = words.length;
  for (let form = formLength(words, length); form > 0; form = formLength(words, length)) length -= form;
  return length === words.length ? name : words.slice(0, length).join(' ');
}

/** How many of the first `length` words at their end make up a legal form, the longest such ending; 0 for none. */
function formLength(words: readonly string[], length: number): number {
  let longest = 0;
  let ending = '';
  for (let start = length - 1; start > 0; start--) {
    ending = (words[start] ?? '') + ending;
    if (!FORM_ENDINGS.has(ending)) break;
    if (LATIN_FORMS.has(ending)) longest = length - start;
  }
  return longest;
}

function withoutChineseForm(name: string): string {
  const form = CHINESE_FORMS.find((ending) => name.endsWith(ending));
  if (form === undefined) return name;
  const rest = name.slice(0, -form.length).trim();
  return rest.length < 2 ? name : withoutChineseForm(rest);
}
