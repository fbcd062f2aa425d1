/** Grey bars where the columns will stand, so that nothing jumps when they arrive. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
