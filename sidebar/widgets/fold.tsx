import type { ComponentChildren } from 'preact';

/** A part that opens on demand; its title says what is chosen or how much is inside. */
export function Fold(props: {
  readonly title: string;
  readonly value?: string | undefined;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="fold" open={props.isOpen}>
      <summary>
        <span class="fold-title">{props.title}</span>
        {props.value && <span class="fold-value">{props.value}</span>}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
