// Words, size and themes of the pictures; what they look like is compared in tests/journeys/pinned-pictures.spec.ts, which also says
// when the pins may be written anew.
import { describe, expect, test } from 'vitest';
import type { ChartTheme } from '../../../src/charts/chartTheme.ts';
import { chartThemes } from '../../../src/charts/export/exportThemes.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import pinFile from '../../fixtures/pinnedPictures.json' with { type: 'json' };
import { type Pin, pinnedPictures, sheetsOf } from '../../fixtures/pinnedPictures.tsx';

const pins: Readonly<Record<string, Pin>> = pinFile;

const listed = ({ roles, ...others }: ChartTheme) => [...Object.values<string>(others), ...roles];
const lightInks = listed(chartThemes.light);
const lightOf = new Map(listed(chartThemes.dark).map((ink, place) => [ink, lightInks[place]]));

test('every picture that can be taken away is pinned, and no other', () => {
  expect(pinnedPictures.map(({ name }) => name)).toEqual(Object.keys(pins));
});

describe.each(pinnedPictures)('the picture of $name', (picture) => {
  const pin = pins[picture.name];
  const light = sheetsOf(picture, 'light');

  test('has the size and the words that are pinned', () => {
    for (const markup of [light.filled, light.transparent]) {
      const svg = new DOMParser().parseFromString(markup, 'text/html').querySelector('svg');
      expect(svg?.getAttribute('viewBox')).toBe(`0 0 ${frameSize.width} ${pin?.height}`);
      expect(svg?.querySelector('title')?.textContent).toBe(pin?.title);
      expect(svg?.querySelector('desc')?.textContent).toBe(pin?.description);
    }
  });

  test('is the same in both themes but for its inks', () => {
    const dark = sheetsOf(picture, 'dark');
    const lit = (markup: string) => markup.replace(/#[\da-f]{6}/g, (ink) => lightOf.get(ink) ?? 'no ink');
    // Compared out of sight of `expect`, which would print the long sources.
    expect(lit(dark.filled) === light.filled).toBe(true);
    expect(lit(dark.transparent) === light.transparent).toBe(true);
  });
});
