/** Room for the bars; the picture is scaled to the width it gets. */
const HEIGHT = 24;
const BAR = 4;
/** A bin with anybody in it is seen. */
const LEAST = 1;

/** A small picture of how values are spread; `text` tells the same in words. */
export function Histogram(props: { readonly counts: readonly number[]; readonly text: string }) {
  const { counts } = props;
  const most = Math.max(1, ...counts);
  return (
    <svg
      class="histogram"
      role="img"
      aria-label={props.text}
      viewBox={[0, 0, BAR * counts.length, HEIGHT].join(' ')}
      preserveAspectRatio="none"
    >
      {counts.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(LEAST, (HEIGHT * count) / most);
        return <rect key={index} x={BAR * index} y={HEIGHT - height} width={BAR - 1} height={height} />;
      })}
    </svg>
  );
}
