import type { RowsLeftOut } from '../../../src/contract/api';
import { formatNumber } from '../../../src/contract/format-number';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import { ShowRows, type ShowPlace } from '../../widgets/show-rows';

/** Rows that do not count, by reason, each reason with a way to its rows. */
export function RowsLeftOutList(props: {
  readonly groups: readonly RowsLeftOut[];
  readonly isDisabled: boolean;
  readonly onShow: ShowPlace;
}) {
  const { say, language } = useSpeech();
  if (props.groups.length === 0) return null;
  const rows = props.groups.reduce((sum, group) => sum + group.rows, 0);
  return (
    <Fold title={say('rows-left-out')} value={formatNumber(rows, language)}>
      <ul class="left-out">
        {props.groups.map((group, index) => (
          <li key={index}>
            <p>{group.text}</p>
            <p class="quiet">{say('in-sheet', { sheet: group.sheetName })}</p>
            <ShowRows
              sheetName={group.sheetName}
              rowNumbers={group.rowNumbers}
              isDisabled={props.isDisabled}
              onShow={props.onShow}
            />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
