import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol';
import type { PageWords } from './words';

export interface TabActions {
  readonly activate: (sheetId: number) => void;
  readonly add: () => void;
  readonly show: (sheetId: number) => void;
}

/** The sheets at the bottom. Hidden ones stand in a list of all sheets beside the tabs. */
export function SheetTabs(props: {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: number;
  readonly words: PageWords;
  readonly actions: TabActions;
}) {
  const { sheets, activeSheetId, words, actions } = props;
  const tabs = useRef<HTMLDivElement>(null);
  const shown = sheets.filter((sheet) => !sheet.isHidden || sheet.sheetId === activeSheetId);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const index = shown.findIndex((sheet) => sheet.sheetId === activeSheetId) + step;
    const next = shown[index];
    if (step === 0 || !next) return;
    event.preventDefault();
    actions.activate(next.sheetId);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div class="tab-line">
      <button
        type="button"
        class="icon-button"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={actions.add}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <AllSheets {...props} />
      <div ref={tabs} class="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKeyDown}>
        {shown.map((sheet) => (
          <button
            key={sheet.sheetId}
            type="button"
            class="tab"
            role="tab"
            aria-selected={sheet.sheetId === activeSheetId}
            tabIndex={sheet.sheetId === activeSheetId ? 0 : -1}
            style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : {}}
            onClick={() => actions.activate(sheet.sheetId)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </div>
  );
}

function AllSheets(props: {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: number;
  readonly words: PageWords;
  readonly actions: TabActions;
}) {
  const { sheets, words, actions } = props;
  const [isOpen, setOpen] = useState(false);
  const choose = (sheet: SheetView) => {
    setOpen(false);
    if (sheet.isHidden) actions.show(sheet.sheetId);
    else actions.activate(sheet.sheetId);
  };
  return (
    <div
      class="all-sheets"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onFocusOut={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOpen(false)
      }
    >
      <button
        type="button"
        class="icon-button"
        aria-label={words.allSheets}
        title={words.allSheets}
        aria-haspopup="true"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 4h10M3 8h10M3 12h10" />
        </svg>
      </button>
      {isOpen && (
        <ul class="sheet-list">
          {sheets.map((sheet) => (
            <li key={sheet.sheetId}>
              <button
                type="button"
                aria-current={sheet.sheetId === props.activeSheetId ? 'true' : undefined}
                onClick={() => choose(sheet)}
              >
                {sheet.name}
                {sheet.isHidden && <span class="gray">{words.hidden}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
