import type { ComponentChildren } from 'preact';
import type { PageWords } from './words';

export interface ToolbarActions {
  readonly undo: () => void;
  readonly sort: (isAscending: boolean) => void;
  readonly toggleFilter: () => void;
  readonly insertRow: () => void;
  readonly deleteRow: () => void;
  readonly download: () => void;
}

/** The few tools a person needs beside the add-on. */
export function Toolbar(props: {
  readonly words: PageWords;
  readonly canUndo: boolean;
  readonly hasFilter: boolean;
  readonly actions: ToolbarActions;
}) {
  const { words, actions, hasFilter } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label={words.toolbar}>
      <Tool label={words.undo} onClick={actions.undo} isDisabled={!props.canUndo}>
        <path d="M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9h-2" />
      </Tool>
      <span class="tool-line" />
      <Tool label={words.sortUp} onClick={() => actions.sort(true)}>
        <path d="M3 8l2.5-6L8 8M4 6h3M3 12h5l-5 6h5M14 3v13m-3-3l3 4 3-4" />
      </Tool>
      <Tool label={words.sortDown} onClick={() => actions.sort(false)}>
        <path d="M3 2h5L3 8h5M3 18l2.5-6L8 18m-4-2h3M14 3v13m-3-3l3 4 3-4" />
      </Tool>
      <Tool
        label={hasFilter ? words.filterOff : words.filterOn}
        isPressed={hasFilter}
        onClick={actions.toggleFilter}
      >
        <path d="M3 4h14l-5.5 6.5V17l-3-2v-4.5z" />
      </Tool>
      <span class="tool-line" />
      <Tool label={words.insertRow} onClick={actions.insertRow}>
        <path d="M3 12h14v5H3zM10 2v7M6.5 5.5h7" />
      </Tool>
      <Tool label={words.deleteRow} onClick={actions.deleteRow}>
        <path d="M3 12h14v5H3zM7 3l6 6M13 3L7 9" />
      </Tool>
      <span class="tool-line" />
      <Tool label={words.download} onClick={actions.download}>
        <path d="M10 3v10m-4-4l4 4 4-4M3 17h14" />
      </Tool>
    </div>
  );
}

function Tool(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      aria-pressed={props.isPressed}
      disabled={props.isDisabled === true}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        {props.children}
      </svg>
    </button>
  );
}
