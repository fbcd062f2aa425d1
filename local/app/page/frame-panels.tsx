import { useState } from 'preact/hooks';
import type { FrameView, PageState } from '../protocol';
import { AddOnFrame } from './addon-frame';
import { CloseButton, Modal } from './modal';
import type { Page } from './use-page';

interface PanelProps {
  readonly page: Page;
  readonly state: PageState;
  /** Tells the session the selection, which the script may ask for. */
  readonly tell: () => Promise<unknown>;
  readonly focusSheet: () => void;
}

/** The add-on's sidebar at the right, 300 pixels wide as Google has it, and its dialog. */
export function FramePanels(props: PanelProps) {
  const { sidebar, dialog } = props.state;
  return (
    <>
      {sidebar && <SidebarPanel key={`s${sidebar.frameId}`} {...props} view={sidebar} />}
      {dialog && <DialogPanel key={`d${dialog.frameId}`} {...props} view={dialog} />}
    </>
  );
}

function frameProps({ page, tell, focusSheet }: PanelProps, view: FrameView) {
  return {
    frameId: view.frameId,
    title: view.title,
    run: async (name: string, args: readonly unknown[]) => {
      await tell();
      return page.run(name, args);
    },
    onClose: () => void page.attempt(page.call('closeFrame', { frameId: view.frameId })),
    onFocusSheet: focusSheet,
  };
}

function SidebarPanel(props: PanelProps & { readonly view: FrameView }) {
  const frame = frameProps(props, props.view);
  return (
    <aside class="sidebar" aria-label={props.view.title}>
      <header class="sidebar-head">
        <h2>{props.view.title}</h2>
        <CloseButton label={props.page.words.close} onClick={frame.onClose} />
      </header>
      <AddOnFrame {...frame} />
    </aside>
  );
}

const DIALOG_WIDTH_PX = 600;
const DIALOG_HEIGHT_PX = 450;

function DialogPanel(props: PanelProps & { readonly view: FrameView }) {
  const { view } = props;
  const frame = frameProps(props, view);
  const [size, setSize] = useState({
    widthPx: view.widthPx ?? DIALOG_WIDTH_PX,
    heightPx: view.heightPx ?? DIALOG_HEIGHT_PX,
  });
  return (
    <Modal
      title={view.title}
      closeLabel={props.page.words.close}
      onClose={frame.onClose}
      isBlocking={view.isModal}
      widthPx={size.widthPx}
    >
      <div class="dialog-frame" style={{ height: `${size.heightPx}px` }}>
        <AddOnFrame {...frame} onSize={(change) => setSize((old) => ({ ...old, ...change }))} />
      </div>
    </Modal>
  );
}
