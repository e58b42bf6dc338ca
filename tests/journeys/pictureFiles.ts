import { expect, type Page } from '@playwright/test';

/** What the files look like, seen by a page that knows nothing of the app. */
export const colours = {
  Light: { ground: '#fcfaf7', roles: ['#2454b3', '#007a84', '#328e4d', '#ba7702'] },
  Dark: { ground: '#0f1217', roles: ['#5492ec', '#4ab9c1', '#6ad18a', '#fac053'] },
} as const;

/** The height in px of the cells of each picture; in the legend they are smaller. */
export const cellHeights = { Spectrum: 37, Matrix: 16, People: 22 } as const;

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

export interface DrawnShape {
  readonly fill: string;
  /** Places on its ground alone, and on its outline where nothing covers it; none of them on a letter. */
  readonly alone: readonly (readonly [number, number])[];
  readonly edge: readonly (readonly [number, number])[];
}

/** The shapes of the overlap picture, and how many places of a fine grid lie in the first and in the last of them. */
export function shapesOf(blank: Page, svg: string): Promise<{ shapes: DrawnShape[]; common: number }> {
  return blank.evaluate((source) => {
    document.body.style.margin = '0';
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    document.body.replaceChildren(document.importNode(parsed, true));
    const paths = [...document.querySelectorAll('path')];
    const letters = paths.flatMap((path) =>
      path.hasAttribute('transform') ? [path.getBoundingClientRect()] : [],
    );
    const drawn = paths.filter((path) => path.hasAttribute('fill-opacity'));
    const isOnLetter = (x: number, y: number) =>
      letters.some((box) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3);
    const toShape = drawn[0]?.getScreenCTM()?.inverse();
    /** Where a place of the page lies, as seen from a shape, whose outline counts so far. */
    const isIn = (path: SVGPathElement, x: number, y: number, near: number) => {
      const steps = [-near, 0, near];
      const hits = steps.flatMap((right) =>
        steps.map((down) => path.isPointInFill(new DOMPoint(x + right, y + down).matrixTransform(toShape))),
      );
      return hits.every(Boolean) ? 'in' : hits.some(Boolean) ? 'near' : 'out';
    };
    const isInAny = (x: number, y: number) => {
      const place = new DOMPoint(x, y).matrixTransform(toShape);
      return drawn.some((path) => path.isPointInFill(place));
    };
    const box = drawn[0]?.ownerSVGElement?.getBoundingClientRect();
    const grid: { readonly place: readonly [number, number]; readonly seen: readonly string[] }[] = [];
    for (let x = 5; x < (box?.width ?? 0); x += 11) {
      for (let y = 5; y < (box?.height ?? 0); y += 11) {
        // Most of the sheet is beside all shapes, and each look at a shape takes its time.
        if (isOnLetter(x, y) || !isInAny(x, y)) continue;
        const seen = drawn.map((path) => isIn(path, x, y, 3));
        if (seen.includes('in')) grid.push({ place: [x, y], seen });
      }
    }
    const common = grid.filter(({ seen }) => seen[0] === 'in' && seen.at(-1) === 'in').length;
    const shapes = drawn.map((path, index) => {
      const alone = grid.flatMap(({ place, seen }) =>
        seen.every((where, other) => where === (other === index ? 'in' : 'out')) ? [place] : [],
      );
      const length = path.getTotalLength();
      const edge = Array.from({ length: 60 }, (_, step) => {
        const { x, y } = path
          .getPointAtLength((length * step) / 60)
          .matrixTransform(path.getScreenCTM() ?? undefined);
        return [Math.floor(x), Math.floor(y)] as const;
      }).filter(
        ([x, y]) =>
          !isOnLetter(x, y) && drawn.slice(index + 1).every((other) => isIn(other, x, y, 3) === 'out'),
      );
      return { fill: path.getAttribute('fill') ?? '', alone, edge };
    });
    document.body.replaceChildren();
    return { shapes, common };
  }, svg);
}

/** "#rrggbb" seen through as much of it as `share` says, on a ground. */
export function mixed(colour: string, ground: string, share: number): readonly number[] {
  const [over, under] = [channels(colour), channels(ground)];
  return over.map((value, index) => share * value + (1 - share) * (under[index] ?? 0));
}

export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
