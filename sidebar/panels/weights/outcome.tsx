import { useMemo, useState } from 'preact/hooks';
import type { SchemeResult } from '../../../src/core/schemes/result';
import { useSpeech } from '../../speech';
import { SelectField } from '../../widgets/select-field';
import { ChangeTable } from './change-table';
import type { CustomerData } from './customer-data';
import { EVERYBODY, filterBy, ownersOf, type Chosen } from './filters';
import { MoversFold } from './movers-fold';
import { whatIf } from './what-if';

interface OutcomeProps {
  readonly data: CustomerData;
  readonly result: SchemeResult;
  readonly before: Int8Array;
}

/** What the weights would change: classes before and after, who moves, for everybody or some. */
export function Outcome({ data, result, before }: OutcomeProps) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(EVERYBODY);
  const filter = useMemo(() => filterBy(data, before, chosen), [data, before, chosen]);
  const outcome = useMemo(() => whatIf(data, result, { before, filter }), [data, result, before, filter]);
  return (
    <section>
      <h2>{say('would-change')}</h2>
      <Filters data={data} classIds={result.classIds} chosen={chosen} onChoose={setChosen} />
      <ChangeTable classes={outcome.classes} />
      <div class="folds">
        <MoversFold direction="up" data={data} outcome={outcome} />
        <MoversFold direction="down" data={data} outcome={outcome} />
      </div>
    </section>
  );
}

function Filters(props: {
  readonly data: CustomerData;
  readonly classIds: readonly string[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const { say, className } = useSpeech();
  const { data, classIds, chosen, onChoose } = props;
  const owners = useMemo(() => ownersOf(data), [data]);
  const classes = classIds.map((id) => className(id));
  return (
    <div class="filters">
      <SelectField
        label={say('filter-class')}
        options={[say('filter-all'), ...classes]}
        chosen={chosen.classIndex === null ? 0 : 1 + chosen.classIndex}
        onChoose={(index) => onChoose({ ...chosen, classIndex: index === 0 ? null : index - 1 })}
      />
      {owners.length > 0 && (
        <SelectField
          label={say('filter-owner')}
          options={[say('filter-all'), ...owners.map((owner) => owner || say('filter-nobody'))]}
          chosen={chosen.owner === null ? 0 : 1 + owners.indexOf(chosen.owner)}
          onChoose={(index) => onChoose({ ...chosen, owner: owners[index - 1] ?? null })}
        />
      )}
    </div>
  );
}
