/** How much has arrived, 0..1. */
export function ProgressBar(props: { readonly label: string; readonly share: number }) {
  return <progress class="progress" aria-label={props.label} max={1} value={props.share} />;
}
