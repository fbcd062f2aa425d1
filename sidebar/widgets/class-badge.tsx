import type { ClassSummary } from '../../src/contract/api';

/** A class by its letter or name on its colour: never by colour alone. */
export function ClassBadge(props: { readonly of: ClassSummary }) {
  return (
    <span class="badge" style={{ backgroundColor: props.of.colour }}>
      {props.of.name}
    </span>
  );
}
