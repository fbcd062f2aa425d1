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
  const setAll = (isShown: boolean) => setHidden(withAll(hidden, found, isShown));
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
        <div class="link-line">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {words.filterAll}
          </button>
          <button type="button" class="link" onClick={() => setAll(false)}>
            {words.filterNone}
          </button>
        </div>
        <ul class="value-list">
          {found.slice(0, MOST_LISTED).map((value) => (
            <li key={value.text}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.has(value.text)}
                  onChange={() => setHidden(withAll(hidden, [value], hidden.has(value.text)))}
                />
                <span class="value-text">{value.text || words.filterBlank}</span>
                <span class="gray">{value.rows}</span>
              </label>
            </li>
          ))}
        </ul>
        {found.length > MOST_LISTED && (
          <p class="gray">{fill(words.filterMore, { count: found.length - MOST_LISTED })}</p>
        )}
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
