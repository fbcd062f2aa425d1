import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Viewport {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen of a scrolling element, at most once a frame. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ scrollLeft: 0, scrollTop: 0, width: 0, height: 0 });
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = watched;
      setViewport({ scrollLeft, scrollTop, width, height });
    };
    const later = () => (frame ||= requestAnimationFrame(read));
    const sizes = new ResizeObserver(later);
    sizes.observe(watched);
    watched.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      watched.removeEventListener('scroll', later);
    };
  }, []);
  return viewport;
}
