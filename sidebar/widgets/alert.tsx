import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Something the user must not miss: announced, and brought into sight when it appears. */
export function Alert(props: {
  readonly kind: 'problems' | 'changed';
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class={props.kind} role="alert" ref={place}>
      {props.children}
    </section>
  );
}
