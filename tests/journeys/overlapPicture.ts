import { expect, type Locator, type Page } from '@playwright/test';

export const matureOnline = 'team=product&maturity=high&mode=online';
/** No drawing of this team is stored: it has to be fitted. */
export const fitted = `${matureOnline}&smallGainsPay=no`;

/** The shapes of the overlap pictures on the page. */
export const shapes = (page: Page): Locator => page.locator('figure svg [data-shape]');

/** The paths of the picture, when no other is on its way. */
export async function drawnPaths(page: Page, count: number): Promise<readonly (string | null)[]> {
  await expect(shapes(page)).toHaveCount(count);
  await expect(page.locator('figure svg[data-waiting]')).toHaveCount(0);
  return shapes(page).evaluateAll((all) => all.map((path) => path.getAttribute('d')));
}

/** A place on the page that lies within exactly these shapes, by their number from the left, as far inside as there is. */
export function placeWithin(page: Page, within: readonly number[]): Promise<{ x: number; y: number }> {
  return shapes(page).evaluateAll((all, wanted) => {
    const paths = all.filter((path) => path instanceof SVGPathElement);
    const svg = paths[0]?.ownerSVGElement;
    if (!svg) throw new Error('There is no picture.');
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const isThere = (x: number, y: number) =>
      paths.every((path, index) => {
        const point = new DOMPoint((x - box.left) * scale, (y - box.top) * scale);
        return path.isPointInFill(point) === wanted.includes(index);
      });
    const far = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => [Math.cos(turn), Math.sin(turn)] as const);
    const roomAt = (x: number, y: number) => {
      let room = 0;
      while (room < 40 && far.every(([right, down]) => isThere(x + right * room, y + down * room))) room += 4;
      return room;
    };
    let best = { x: 0, y: 0, room: 0 };
    for (let x = box.left; x < box.right; x += 8) {
      for (let y = box.top; y < box.bottom; y += 8) {
        const room = isThere(x, y) ? roomAt(x, y) : 0;
        if (room > best.room) best = { x, y, room };
      }
    }
    if (best.room === 0) throw new Error('No such region is drawn.');
    return { x: best.x, y: best.y };
  }, within);
}

/** The part of the picture that each region takes up, as the browser paints it; keys are numbers of shapes, from the left. */
export function paintedRegions(page: Page): Promise<Record<string, number>> {
  return shapes(page).evaluateAll((all) => {
    const scale = 4;
    const view = all[0]?.closest('svg')?.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    canvas.width = (view?.width ?? 0) * scale;
    canvas.height = (view?.height ?? 0) * scale;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    const inside = all.map((path) => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.fill(new Path2D(path.getAttribute('d') ?? ''));
      return context.getImageData(0, 0, canvas.width, canvas.height).data.filter((_, at) => at % 4 === 3);
    });
    const counts: Record<string, number> = {};
    let whole = 0;
    for (let at = 0; at < canvas.width * canvas.height; at += 1) {
      const key = inside.flatMap((alpha, index) => ((alpha[at] ?? 0) > 127 ? [index] : [])).join(' ');
      if (key === '') continue;
      counts[key] = (counts[key] ?? 0) + 1;
      whole += 1;
    }
    return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count / whole]));
  });
}
