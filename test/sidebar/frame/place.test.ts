import { describe, expect, it } from 'vitest';
import type { Panel } from '../../../sidebar/frame/panel';
import { placeOfPanel, placeOfTab, tabsOf } from '../../../sidebar/frame/place';

const panel = (id: Panel['id'], tab: Panel['tab']): Panel => ({
  id,
  tab,
  title: 'tab-classify',
  View: () => null,
});
const behindMore = panel('weights', 'more');
const classify = panel('classify', 'classify');

describe('tabs', () => {
  it('come in the order of their panels, More last and only with something behind it', () => {
    expect(tabsOf([behindMore, classify])).toEqual(['classify', 'more']);
    expect(tabsOf([classify, panel('weights', 'classify')])).toEqual(['classify']);
  });

  it('open with their first panel, More with its list', () => {
    const panels = [classify, behindMore];
    expect(placeOfTab(panels, 'classify')).toEqual({
      tab: 'classify',
      panel: 'classify',
      isOpenedInside: false,
    });
    expect(placeOfTab(panels, 'more')).toEqual({ tab: 'more', panel: null, isOpenedInside: false });
  });

  it('stay lit for a panel that a button opened', () => {
    expect(placeOfPanel([classify, behindMore], 'weights')).toMatchObject({ tab: 'more', panel: 'weights' });
  });
});
