import type { RecognisedTable } from '../../../src/contract/api';
import type { Settings } from '../../../src/core/settings';
import { useSpeech, type Speech } from '../../speech';
import { SelectField } from '../../widgets/select-field';
import { headersOf, productChoice, sameChoice, withRole, type ColumnChoice, type RoleColumn } from './roles';

/** Which column is used for one thing, with some of its values, and the list's other columns to pick from. */
export function RoleSelect(props: {
  readonly column: RoleColumn;
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
}) {
  const speech = useSpeech();
  const { column, settings } = props;
  const choices = choicesOf(column);
  return (
    <SelectField
      label={speech.say(ROLE_WORDS[column.role])}
      options={choices.map((choice) => choiceName(choice, speech))}
      chosen={choices.findIndex((choice) => sameChoice(choice, column.used))}
      noneText={speech.say('none-found')}
      note={noteOf(column, speech)}
      onChoose={(index) => {
        const choice = choices[index];
        if (choice !== undefined) props.onChoose(withRole(settings, column, choice));
      }}
    />
  );
}

const ROLE_WORDS = {
  customer: 'role-customer',
  name: 'role-name',
  amount: 'role-amount',
  date: 'role-date',
  status: 'role-status',
} as const;

/** The list's headers in sheet order, then what is no single header: a product, a sum, what the settings say. */
function choicesOf({ role, table, used, recognised }: RoleColumn): readonly ColumnChoice[] {
  const choices: ColumnChoice[] = table.columns.map((column) => column.header);
  for (const choice of [role === 'amount' ? productChoice(table) : null, recognised, used]) {
    if (choice !== null && !choices.some((listed) => sameChoice(listed, choice))) choices.push(choice);
  }
  return choices;
}

function choiceName(choice: ColumnChoice, { say }: Speech): string {
  if (typeof choice === 'string') return choice;
  if ('multiply' in choice) {
    const [first, second] = choice.multiply;
    return say('product-of', { first, second });
  }
  const { sum } = choice;
  return say('sum-of', { count: sum.length, first: sum[0] ?? '', last: sum[sum.length - 1] ?? '' });
}

/** Values of the column; of a product those of both columns, of a sum those of its first. */
function noteOf({ used, table }: RoleColumn, speech: Speech): string | undefined {
  const isSum = typeof used === 'object' && used !== null && 'sum' in used;
  const headers = isSum ? used.sum.slice(0, 1) : headersOf(used);
  const columns = headers.map((header) => columnNamed(table, header));
  const samples = columns.map((column) => (column ? column.samples.join(' · ') : '')).filter(Boolean);
  if (samples.length === 0) return undefined;
  const text = speech.say('samples', { samples: samples.join(' × ') });
  return columns[0]?.how === 'content' ? text + ' (' + speech.say('known-by-values') + ')' : text;
}

const columnNamed = (table: RecognisedTable, header: string) =>
  table.columns.find((column) => column.header === header);
