import { expect, type Page } from '@playwright/test';

/** What the files look like, seen by a page that knows nothing of the app. */

export const colours = {
  Light: { ground: '#fcfaf7', roles: ['#2454b3', '#007a84', '#328e4d', '#ba7702'] },
  Dark: { ground: '#0f1217', roles: ['#5492ec', '#4ab9c1', '#6ad18a', '#fac053'] },
} as const;

/** The height in px of the cells of each picture; in the legend they are smaller. */
export const cellHeights = { Spectrum: 37, Matrix: 16 } as const;

export interface Cell {
  readonly fill: string;
  readonly stroke: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the SVG has its cells, read in a page that knows nothing of the app. */
export function cellsOf(blank: Page, svg: string, height: number): Promise<Cell[]> {
  return blank.evaluate(
    ([source, tall]) => {
      document.body.style.margin = '0';
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      document.body.replaceChildren(document.importNode(parsed, true));
      const cells = [...document.querySelectorAll('rect')].flatMap((rect) => {
        const own = Number(rect.getAttribute('height'));
        const { x, y, width } = rect.getBoundingClientRect();
        const fill = rect.getAttribute('fill') ?? '';
        // An outline stays inside its cell.
        if (own !== (fill === 'none' ? tall - 2 : tall)) return [];
        return [{ fill, stroke: rect.getAttribute('stroke') ?? '', x, y, width, height: own }];
      });
      document.body.replaceChildren();
      return cells;
    },
    [svg, height] as const,
  );
}

/** The colours of a picture at some places, as "#rrggbb" with two more digits where it is not opaque; and its size. */
export function look(
  blank: Page,
  type: string,
  bytes: Buffer,
  scale: number,
  places: readonly (readonly [number, number])[],
) {
  return blank.evaluate(
    async ([address, svgScale, points]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth * svgScale;
      canvas.height = image.naturalHeight * svgScale;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const seen = points.map(([x, y]) => {
        const at = 4 * (y * canvas.width + x);
        const [r, g, b, alpha] = [0, 1, 2, 3].map((channel) =>
          (data[at + channel] ?? 0).toString(16).padStart(2, '0'),
        );
        return `#${r}${g}${b}${alpha === 'ff' ? '' : alpha}`;
      });
      return { width: canvas.width, height: canvas.height, seen };
    },
    [`data:${type};base64,${bytes.toString('base64')}`, scale, places] as const,
  );
}

export const middleOf = (cell: Cell, scale: number) =>
  [Math.round((cell.x + cell.width / 2) * scale), Math.round((cell.y + cell.height / 2) * scale)] as const;
/** On the outline of a cell, which stands astride its left edge. */
export const edgeOf = (cell: Cell, scale: number) =>
  [Math.round(cell.x * scale), Math.round((cell.y + cell.height / 2) * scale)] as const;

/** Each role has a lane, or a column, of its own, with nothing of another role in it. */
export function checkLanes(
  picture: 'Spectrum' | 'Matrix',
  cells: readonly Cell[],
  roles: readonly string[],
): void {
  const extents = roles.map((role) => {
    const own = cells.filter((cell) => cell.fill === role || cell.stroke === role);
    const along = own.map((cell) => Math.round(picture === 'Spectrum' ? cell.y : cell.x));
    return [Math.min(...along), Math.max(...along)] as const;
  });
  for (const [from, to] of extents) expect(to - from).toBeLessThanOrEqual(1);
  const starts = extents.map(([from]) => from);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(starts).size).toBe(roles.length);
}
