import { useLayoutEffect, useRef } from 'preact/hooks';

/** The title of a picture. It takes the focus when the picture replaces another, so that reading starts there. */
export function Heading(props: { readonly text: string; readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = props;
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {props.text}
    </h1>
  );
}
