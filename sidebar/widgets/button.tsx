/** A button named by a verb. While it cannot be pressed it keeps the focus, so that keyboard users keep their place. */
export function Button(props: {
  readonly label: string;
  readonly onPress: () => void;
  /** At most one primary button is on the screen. */
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Said to screen readers where several buttons have the same label. */
  readonly name?: string;
}) {
  const { isPrimary = false, isDisabled = false } = props;
  return (
    <button
      type="button"
      class={isPrimary ? 'button primary' : 'button'}
      aria-disabled={isDisabled}
      aria-label={props.name}
      onClick={() => {
        if (!isDisabled) props.onPress();
      }}
    >
      {props.label}
    </button>
  );
}
