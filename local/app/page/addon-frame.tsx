import { useEffect, useRef } from 'preact/hooks';
import type { ScriptOutcome } from '../protocol';
import type { FrameReply, FrameRequest } from './frame-messages';

const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

interface FrameProps {
  readonly frameId: number;
  readonly title: string;
  readonly run: (name: string, args: readonly unknown[]) => Promise<ScriptOutcome>;
  readonly onClose: () => void;
  readonly onFocusSheet: () => void;
  readonly onSize?: (size: { widthPx?: number; heightPx?: number }) => void;
}

/** The add-on's own HTML in a frame that cannot reach the page; its calls of the script pass through here. */
export function AddOnFrame(props: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const onMessage = (event: MessageEvent<FrameRequest>) => {
      if (event.source && event.source === frame.current?.contentWindow)
        receive(event.data, frame.current, latest.current);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <iframe
      ref={frame}
      class="add-on-frame"
      title={props.title}
      sandbox={SANDBOX}
      src={`/frame/${props.frameId}`}
    />
  );
}

function receive(request: FrameRequest, frame: HTMLIFrameElement, props: FrameProps): void {
  switch (request?.tiers) {
    case 'run':
      void runFor(request, frame, props);
      break;
    case 'close':
      props.onClose();
      break;
    case 'focusSheet':
      props.onFocusSheet();
      break;
    case 'size':
      props.onSize?.(request);
      break;
  }
}

async function runFor(
  { id, name, args }: FrameRequest & { tiers: 'run' },
  frame: HTMLIFrameElement,
  props: FrameProps,
): Promise<void> {
  const outcome = await props.run(String(name), Array.isArray(args) ? args : []);
  const reply: FrameReply = { tiers: 'ran', id, ...outcome };
  frame.contentWindow?.postMessage(reply, '*');
}
