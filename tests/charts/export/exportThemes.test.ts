import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleColourIn } from '../../../src/charts/chartTheme.ts';
import { chartThemes } from '../../../src/charts/export/exportThemes.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** Both halves of a token of the page, as sRGB. */
function token(name: string): { light: string; dark: string } {
  const colour = String.raw`oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)`;
  const found = new RegExp(`--${name}: light-dark\\(${colour}, ${colour}\\)`).exec(tokens);
  const numbers = found?.slice(1).map(Number) ?? [];
  return { light: srgb(numbers.slice(0, 3)), dark: srgb(numbers.slice(3)) };
}

/** OKLCH to sRGB, cut off at the edge of the gamut as browsers do (Ottosson 2020; CSS Color 4). */
function srgb([percent = Number.NaN, chroma = 0, hue = 0]: readonly number[]): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (percent / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (percent / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (percent / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const inGamut = Math.min(1, Math.max(0, value));
    const encoded = inGamut <= 0.0031308 ? 12.92 * inGamut : 1.055 * inGamut ** (1 / 2.4) - 0.055;
    return Math.round(255 * encoded)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}

describe.each(['light', 'dark'] as const)('the colours of a %s picture', (theme) => {
  const inks = chartThemes[theme];

  const pairs: readonly (readonly [string, string])[] = [
    ['ground', inks.ground],
    ['ink', inks.ink],
    ['ink-soft', inks.soft],
    ['ink-faint', inks.faint],
    ['line', inks.line],
    ['line-strong', inks.strongLine],
    ['accent', inks.accent],
    ['accent-ground', inks.accentGround],
    ['warning', inks.warning],
    ['warning-ground', inks.warningGround],
    ...inks.roles.map((ink, index) => [`role-${index + 1}`, ink] as const),
  ];

  test.each(pairs)('%s is the token of the page', (name, ink) => {
    expect(ink).toBe(token(name)[theme]);
  });

  test('go round again when there are more roles', () => {
    expect(roleColourIn(inks, 5)).toBe(roleColourIn(inks, 0));
  });
});
