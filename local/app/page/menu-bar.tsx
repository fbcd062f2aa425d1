import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A menu is a tree: what can be chosen, lines between, and menus in menus. */
export type MenuNode =
  | {
      readonly kind: 'item';
      readonly caption: string;
      readonly isDisabled?: boolean;
      readonly choose: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly items: readonly MenuNode[] };

export interface TopMenu {
  readonly caption: string;
  readonly items: readonly MenuNode[];
}

/** Indexes from the bar inwards: [1, 3] is the fourth entry of the second menu; empty = nothing open. */
type Path = readonly number[];

/** A menu bar as ARIA describes it: arrows move, Enter chooses, Escape closes, letters jump. */
export function MenuBar({ label, menus }: { readonly label: string; readonly menus: readonly TopMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [path, setPath] = useState<Path>([]);
  const [tabStop, setTabStop] = useState(0);
  useLayoutEffect(() => focusAt(bar.current, path), [path.join()]);
  useCloseOutside(bar, path.length > 0, () => setPath([]));
  const close = () => setPath([]);
  const step = (by: number) => {
    const next = (tabStop + by + menus.length) % menus.length;
    setTabStop(next);
    if (path.length > 0) setPath(firstOf(menus[next]?.items, [next]));
    else focusAt(bar.current, [next]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = pathAfterKey(event.key, path.length === 0 ? [tabStop] : path, menus);
    if (next === null) return;
    event.preventDefault();
    if (next === 'close') {
      close();
      focusAt(bar.current, [tabStop]);
    } else if (next === 'left' || next === 'right') step(next === 'left' ? -1 : 1);
    else setPath(next);
  };
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label={label} onKeyDown={onKeyDown}>
      {menus.map((menu, index) => (
        <div class="menu-top" key={index}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={path[0] === index}
            data-path={index}
            tabIndex={index === tabStop ? 0 : -1}
            onFocus={() => setTabStop(index)}
            onClick={() => setPath(path[0] === index ? [] : firstOf(menu.items, [index]))}
            onPointerEnter={() =>
              path.length > 0 && path[0] !== index && setPath(firstOf(menu.items, [index]))
            }
          >
            {menu.caption}
          </button>
          {path[0] === index && (
            <MenuList
              items={menu.items}
              at={[index]}
              path={path}
              onPath={setPath}
              onClose={close}
              label={menu.caption}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface ListProps {
  readonly items: readonly MenuNode[];
  readonly label: string;
  readonly at: Path;
  readonly path: Path;
  readonly onPath: (path: Path) => void;
  readonly onClose: () => void;
}

/** An open menu; what stands at `path` is marked, and the menus along it are open. */
export function MenuList({ items, label, at, path, onPath, onClose }: ListProps) {
  return (
    <div class="menu-list" role="menu" aria-label={label}>
      {items.map((item, index) => {
        const here = [...at, index];
        if (item.kind === 'separator') return <div key={index} class="menu-line" role="separator" />;
        const isOpen = path[at.length] === index;
        const choose = () => {
          onClose();
          if (item.kind === 'item') item.choose();
        };
        return (
          <div class="menu-entry" key={index} onPointerEnter={() => onPath(here)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-path={here.join('.')}
              aria-disabled={item.kind === 'item' && item.isDisabled === true}
              aria-haspopup={item.kind === 'submenu' ? 'menu' : undefined}
              aria-expanded={item.kind === 'submenu' ? isOpen : undefined}
              onClick={() => {
                if (item.kind === 'submenu') onPath(firstOf(item.items, here));
                else if (!item.isDisabled) choose();
              }}
            >
              {item.caption}
            </button>
            {item.kind === 'submenu' && isOpen && (
              <MenuList
                items={item.items}
                label={item.caption}
                at={here}
                path={path}
                onPath={onPath}
                onClose={onClose}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function useCloseOutside(element: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onDown = (event: Event) => {
      if (!element.current?.contains(event.target as Node)) close();
    };
    // A click into the sidebar's frame is no event of this page, but it takes the focus of the window.
    window.addEventListener('blur', close);
    document.addEventListener('pointerdown', onDown, true);
    return () => {
      window.removeEventListener('blur', close);
      document.removeEventListener('pointerdown', onDown, true);
    };
  }, [isOpen]);
}

function focusAt(bar: HTMLElement | null, path: Path): void {
  if (path.length > 0) bar?.querySelector<HTMLElement>(`[data-path="${path.join('.')}"]`)?.focus();
}

function itemsAt(path: Path, menus: readonly TopMenu[]): readonly MenuNode[] {
  let items = menus[path[0] ?? 0]?.items ?? [];
  for (const index of path.slice(1)) {
    const item = items[index];
    items = item?.kind === 'submenu' ? item.items : [];
  }
  return items;
}

function firstOf(items: readonly MenuNode[] | undefined, path: Path): Path {
  const first = (items ?? []).findIndex((item) => item.kind !== 'separator');
  return first < 0 ? path : [...path, first];
}

/** Where a key leads: a path, to the neighbour on the bar, out, or null when the key is not the menu's. */
function pathAfterKey(
  key: string,
  path: Path,
  menus: readonly TopMenu[],
): Path | 'left' | 'right' | 'close' | null {
  if (key === 'Escape' || key === 'Tab') return key === 'Tab' && path.length < 2 ? null : 'close';
  if (path.length < 2) return keyOnBar(key, path, menus);
  const inner = itemsAt(path, menus);
  switch (key) {
    case 'ArrowDown':
      return neighbour(path, 1, menus);
    case 'ArrowUp':
      return neighbour(path, -1, menus);
    case 'Home':
      return firstOf(itemsAt(path.slice(0, -1), menus), path.slice(0, -1));
    case 'End':
      return neighbour([...path.slice(0, -1), 0], -1, menus);
    case 'ArrowRight':
      return inner.length > 0 ? firstOf(inner, path) : 'right';
    case 'ArrowLeft':
      return path.length > 2 ? path.slice(0, -1) : 'left';
    default:
      return jumpTo(key, path, menus);
  }
}

function keyOnBar(key: string, path: Path, menus: readonly TopMenu[]): Path | 'left' | 'right' | null {
  if (key === 'ArrowLeft') return 'left';
  if (key === 'ArrowRight') return 'right';
  return key === 'ArrowDown' ? firstOf(itemsAt(path, menus), path) : null;
}

/** The next entry in the same menu, lines skipped, round at the ends. */
function neighbour(path: Path, by: number, menus: readonly TopMenu[]): Path {
  const parent = path.slice(0, -1);
  const items = itemsAt(parent, menus);
  let index = path.at(-1) ?? 0;
  do index = (index + by + items.length) % items.length;
  while (items[index]?.kind === 'separator');
  return [...parent, index];
}

/** The next entry whose caption begins with the typed letter. */
function jumpTo(key: string, path: Path, menus: readonly TopMenu[]): Path | null {
  if (key.length !== 1 || key === ' ') return null;
  const parent = path.slice(0, -1);
  const items = itemsAt(parent, menus);
  const present = path.at(-1) ?? 0;
  for (let step = 1; step <= items.length; step++) {
    const index = (present + step) % items.length;
    const item = items[index];
    if (item && item.kind !== 'separator' && item.caption.toLowerCase().startsWith(key.toLowerCase()))
      return [...parent, index];
  }
  return null;
}
