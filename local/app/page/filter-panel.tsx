import { useEffect, useState } from 'preact/hooks';
import type { FilterValue } from '../protocol';
import { Modal } from './modal';
import { fill, type PageWords } from './words';

const MOST_LISTED = 500;

/** The values of a filtered column, to be ticked; nothing happens before "Apply". */
export function FilterPanel(props: {
  readonly title: string;
  readonly words: PageWords;
  readonly load: () => Promise<readonly FilterValue[]>;
  readonly onApply: (hiddenTexts: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { words } = props;
  const [values, setValues] = useState<readonly FilterValue[] | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  useEffect(() => {
    void props.load().then((loaded) => {
      setValues(loaded);
      setHidden(new Set(loaded.filter((value) => !value.isShown).map((value) => value.text)));
    });
  }, []);
  const found = (values ?? []).filter((value) => value.text.toLowerCase().includes(search.toLowerCase()));
  return (
    <Modal title={props.title} closeLabel={words.close} onClose={props.onClose} widthPx={320}>
      <div class="dialog-body">
        <label class="field">
          {words.filterSearch}
          <input
            data-autofocus
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <AllOrNone words={words} onChoose={(isShown) => setHidden(withAll(hidden, found, isShown))} />
        <ValueList
          values={found}
          hidden={hidden}
          words={words}
          onToggle={(value) => setHidden(withAll(hidden, [value], hidden.has(value.text)))}
        />
      </div>
      <footer class="dialog-foot">
        <button
          class="button primary"
          type="button"
          disabled={!values}
          onClick={() => props.onApply([...hidden])}
        >
          {words.apply}
        </button>
        <button class="button" type="button" onClick={props.onClose}>
          {words.cancel}
        </button>
      </footer>
    </Modal>
  );
}

function AllOrNone(props: { readonly words: PageWords; readonly onChoose: (isShown: boolean) => void }) {
  return (
    <div class="link-line">
      <button type="button" class="link" onClick={() => props.onChoose(true)}>
        {props.words.filterAll}
      </button>
      <button type="button" class="link" onClick={() => props.onChoose(false)}>
        {props.words.filterNone}
      </button>
    </div>
  );
}

function ValueList(props: {
  readonly values: readonly FilterValue[];
  readonly hidden: ReadonlySet<string>;
  readonly words: PageWords;
  readonly onToggle: (value: FilterValue) => void;
}) {
  const { values, hidden, words, onToggle } = props;
  return (
    <>
      <ul class="value-list">
        {values.slice(0, MOST_LISTED).map((value) => (
          <li key={value.text}>
            <label>
              <input type="checkbox" checked={!hidden.has(value.text)} onChange={() => onToggle(value)} />
              <span class="value-text">{value.text || words.filterBlank}</span>
              <span class="gray">{value.rows}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > MOST_LISTED && (
        <p class="gray">{fill(words.filterMore, { count: values.length - MOST_LISTED })}</p>
      )}
    </>
  );
}

function withAll(
  hidden: ReadonlySet<string>,
  values: readonly FilterValue[],
  isShown: boolean,
): ReadonlySet<string> {
  const next = new Set(hidden);
  for (const { text } of values) {
    if (isShown) next.delete(text);
    else next.add(text);
  }
  return next;
}
