import { useState } from 'preact/hooks';
import type { PageState, SheetView } from '../protocol';
import { FramePanels } from './frame-panels';
import { FilterPanel } from './filter-panel';
import { FormulaBar } from './formula-bar';
import { columnLetters } from './grid-geometry';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { menusOf } from './menus';
import { ConfirmDialog } from './confirm-dialog';
import { QuestionDialog } from './question-dialog';
import { SheetTabs } from './sheet-tabs';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';
import { Toolbar } from './toolbar';
import { useEditing } from './use-editing';
import { usePage, type Page } from './use-page';
import { useSelection, type SelectionControl } from './use-selection';
import { sheetActions } from './sheet-actions';
import { fill } from './words';

/** The whole page; until the first state arrives it says that the workbook is being opened. */
export function App({ token }: { readonly token: string }) {
  const page = usePage(token);
  const { state } = page;
  const sheet = state?.sheets.find((each) => each.sheetId === state.activeSheetId);
  return (
    <>
      {state && sheet ? (
        <Workbook page={page} state={state} sheet={sheet} />
      ) : (
        <p class="opening" role="status">
          {page.words.loading}
        </p>
      )}
      {page.isLost && (
        <p class="lost" role="alert">
          {page.words.connectionLost}
        </p>
      )}
      <Toasts toasts={page.toasts} closeLabel={page.words.close} onClose={page.closeToast} />
    </>
  );
}

interface WorkbookProps {
  readonly page: Page;
  readonly state: PageState;
  readonly sheet: SheetView;
}

function Workbook({ page, state, sheet }: WorkbookProps) {
  const { words } = page;
  const control = useSelection(page, state);
  const editing = useEditing({ page, sheet, control, revision: state.revision });
  const [filtered, setFiltered] = useState<FilteredColumn | null>(null);
  const [isAsking, setAsking] = useState(false);
  const openExample = () => setAsking(true);
  const { undo, focusSheet } = editing;
  const actions = sheetActions(page, sheet, { control, undo, openExample, focusSheet });
  const hasFilter = sheet.filter !== null;
  const open = (name: string) => {
    focusSheet();
    void control.tell().then(() => page.openMenuItem(name));
  };
  const closeDialog = () => {
    setFiltered(null);
    setAsking(false);
    focusSheet();
  };
  return (
    <div class="app">
      <TitleBar page={page} state={state} />
      <div class="command-line">
        <MenuBar label={words.menuBar} menus={menusOf({ words, state, actions, hasFilter, open })} />
        <Toolbar words={words} canUndo={state.canUndo} hasFilter={hasFilter} actions={actions} />
      </div>
      <ActiveContent {...{ page, state, sheet, control, editing }} />
      <main class="work">
        <SheetGrid
          {...{ page, state, sheet, control, editing }}
          onFilter={(column, name) => setFiltered({ column, name })}
        />
        <FramePanels page={page} state={state} tell={control.tell} focusSheet={focusSheet} />
      </main>
      <SheetTabs
        sheets={state.sheets}
        activeSheetId={state.activeSheetId}
        words={words}
        actions={{ activate: actions.activate, add: actions.addSheet, show: actions.showSheet }}
      />
      {filtered && <FilterOf {...filtered} page={page} sheet={sheet} onClose={closeDialog} />}
      {isAsking && <ExampleQuestion page={page} state={state} onClose={closeDialog} />}
      <OpenQuestion page={page} state={state} />
    </div>
  );
}

function OpenQuestion({ page, state }: Pick<WorkbookProps, 'page' | 'state'>) {
  const { question } = state;
  if (!question) return null;
  const answer = (button: string, text: string) =>
    void page.attempt(page.call('answer', { questionId: question.id, button, text }));
  return <QuestionDialog key={question.id} question={question} words={page.words} onAnswer={answer} />;
}

function ExampleQuestion(props: Pick<WorkbookProps, 'page' | 'state'> & { readonly onClose: () => void }) {
  const { page, state, onClose } = props;
  const { words } = page;
  return (
    <ConfirmDialog
      title={words.openExample}
      text={words.openExampleConfirm}
      words={words}
      onAnswer={(isYes) => {
        onClose();
        if (isYes) void page.attempt(page.call('openExample', { language: state.language }));
      }}
    />
  );
}

interface SheetProps extends WorkbookProps {
  readonly control: SelectionControl;
  readonly editing: ReturnType<typeof useEditing>;
}

function ActiveContent({ page, control, editing }: SheetProps) {
  const { anchor } = control.selection;
  const name = `${columnLetters(anchor.column)}${editing.rowNumber ?? anchor.position + 1}`;
  return (
    <FormulaBar
      name={name}
      label={fill(page.words.cellContent, { cell: name })}
      content={editing.content}
      edit={editing.edit}
      onChange={editing.change}
      onEnd={editing.end}
    />
  );
}

function SheetGrid(props: SheetProps & { readonly onFilter: (column: number, name: string) => void }) {
  const { page, state, sheet, control, editing } = props;
  const selection =
    control.selection.sheetId === sheet.sheetId
      ? control.selection
      : { ...control.selection, sheetId: sheet.sheetId };
  return (
    <Grid
      key={sheet.sheetId}
      sheet={sheet}
      revision={state.revision}
      words={page.words}
      call={page.call}
      selection={selection}
      onSelect={(next) => {
        editing.end('stay');
        control.select(next);
        editing.focusSheet();
      }}
      edit={editing.edit}
      onBeginEdit={editing.begin}
      onEditText={editing.change}
      onEndEdit={editing.end}
      onCommand={(command, rowsPerPage) => {
        if (command.kind === 'edit') editing.begin(null);
        else if (command.kind === 'clear') editing.clear();
        else if (command.kind === 'undo') editing.undo();
        else control.move(command, rowsPerPage);
      }}
      onCopy={editing.copy}
      onPaste={editing.paste}
      onFilter={props.onFilter}
      onResize={(column, widthPx) =>
        void page.attempt(page.call('resizeColumn', { sheetId: sheet.sheetId, column, widthPx }))
      }
      focusSerial={editing.focusSerial}
    />
  );
}

interface FilteredColumn {
  readonly column: number;
  /** The text of its header. */
  readonly name: string;
}

function FilterOf(
  props: FilteredColumn & { readonly page: Page; readonly sheet: SheetView; readonly onClose: () => void },
) {
  const { page, column, onClose } = props;
  const { sheetId } = props.sheet;
  return (
    <FilterPanel
      title={fill(page.words.filterColumn, { column: props.name })}
      words={page.words}
      load={async () => (await page.attempt(page.call('filterValues', { sheetId, column }))) ?? []}
      onApply={(hiddenTexts) => {
        onClose();
        void page.attempt(page.call('filterColumn', { sheetId, column, hiddenTexts }));
      }}
      onClose={onClose}
    />
  );
}
