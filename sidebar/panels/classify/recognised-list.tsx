import type { Recognised, RecognisedColumn, RecognisedTable } from '../../../src/contract/api';
import type { Settings } from '../../../src/core/settings';
import { useSpeech, type Speech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { RoleSelect } from './role-select';
import { otherColumns, rolesOf } from './roles';

/** What was recognised in the sheet; every column in use can be changed by picking another one. */
export function RecognisedList(props: {
  readonly recognised: Recognised;
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
}) {
  const { recognised, settings } = props;
  const roles = rolesOf(recognised, settings);
  const tables = [...new Set(roles.map((role) => role.table))];
  const unused = recognised.others.filter((table) => !tables.includes(table));
  return (
    <>
      {tables.map((table) => (
        <section class="table" key={table.sheetNames.join()}>
          <TableLine table={table} />
          {roles
            .filter((role) => role.table === table)
            .map((role) => (
              <RoleSelect key={role.role} column={role} settings={settings} onChoose={props.onChoose} />
            ))}
        </section>
      ))}
      <OtherColumns {...otherColumns(roles)} unused={unused} />
    </>
  );
}

function TableLine({ table }: { readonly table: RecognisedTable }) {
  const { say } = useSpeech();
  const { sheetNames } = table;
  const rows = { kind: table.kindName, count: table.records, row: table.headerRowNumber };
  return (
    <p class="table-line">
      <strong>{sheetNames[0]}</strong>
      <span>{say('table-rows', rows)}</span>
      {sheetNames.length > 1 && (
        <span>{say('tabs-together', { count: sheetNames.length, names: sheetNames.join(', ') })}</span>
      )}
    </p>
  );
}

function OtherColumns(props: {
  readonly understood: readonly RecognisedColumn[];
  readonly leftAlone: readonly RecognisedColumn[];
  readonly unused: readonly RecognisedTable[];
}) {
  const speech = useSpeech();
  const { understood, leftAlone, unused } = props;
  const count = leftAlone.length;
  if (understood.length + count + unused.length === 0) return null;
  return (
    <Fold title={speech.say(count > 0 ? 'left-alone' : 'left-alone-none', { count })}>
      <NameList names={leftAlone.map((column) => column.header)} />
      <NameList title={speech.say('also-used')} names={understood.map(understoodName)} />
      <NameList title={speech.say('other-tables')} names={unused.map((table) => tableName(table, speech))} />
    </Fold>
  );
}

function NameList(props: { readonly title?: string; readonly names: readonly string[] }) {
  if (props.names.length === 0) return null;
  return (
    <>
      {props.title && <h3>{props.title}</h3>}
      <ul class="names">
        {props.names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </>
  );
}

const understoodName = ({ header, fieldName }: RecognisedColumn): string =>
  fieldName === null || fieldName === header ? header : header + ' (' + fieldName + ')';

const tableName = (table: RecognisedTable, { say }: Speech): string =>
  (table.sheetNames[0] ?? '') +
  ': ' +
  say('table-rows', { kind: table.kindName, count: table.records, row: table.headerRowNumber });
