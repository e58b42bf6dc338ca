import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a picture looks like, coarsely: mean colours of square cells, so that it may be painted a little differently. */
export interface Cells {
  readonly columns: number;
  /** Row by row, each three numbers from 0 to 255. */
  readonly colours: Uint8Array;
}

/** How much a cell may differ in a channel: edges are smoothed a little differently from browser to browser. */
const TOLERANCE = 2;

interface Painted {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Of its first pixel, without the ground below it: 0 to 255. */
  readonly cornerAlpha: number;
  readonly cells: Cells;
}

/** Paints a sheet as the app does, over a ground that shows if it has none, in a page that knows nothing of the app. */
export async function paint(blank: Page, markup: string, ground: string, cell: number): Promise<Painted> {
  const { colours, ...rest } = await blank.evaluate(
    async ([html, under, side]) => {
      const svg = new DOMParser().parseFromString(html, 'text/html').querySelector('svg');
      if (!svg) throw new Error('There is no sheet.');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvasOf = (size: { readonly width: number; readonly height: number }) => {
        const canvas = Object.assign(document.createElement('canvas'), size);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('There is no canvas.');
        return context;
      };
      const corner = canvasOf({ width: 1, height: 1 });
      corner.drawImage(image, 0, 0);
      const cornerAlpha = corner.getImageData(0, 0, 1, 1).data[3] ?? 0;

      const context = canvasOf({ width, height });
      context.fillStyle = under;
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let text = '';
      for (let top = 0; top < height; top += side) {
        for (let left = 0; left < width; left += side) {
          const [bottom, right] = [Math.min(top + side, height), Math.min(left + side, width)];
          const sums: [number, number, number] = [0, 0, 0];
          for (let y = top; y < bottom; y += 1) {
            for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
              sums[0] += data[at] ?? 0;
              sums[1] += data[at + 1] ?? 0;
              sums[2] += data[at + 2] ?? 0;
            }
          }
          const pixels = (bottom - top) * (right - left);
          for (const sum of sums) text += String.fromCharCode(Math.round(sum / pixels));
        }
      }
      const said = (tag: string) => svg.querySelector(tag)?.textContent ?? '';
      const words = { title: said('title'), description: said('desc') };
      return { width, height, ...words, cornerAlpha, colours: btoa(text) };
    },
    [markup, ground, cell] as const,
  );
  const columns = Math.ceil(rest.width / cell);
  return { ...rest, cells: { columns, colours: Buffer.from(colours, 'base64') } };
}

/** The cell that differs most, by more than it may; undefined when none does. */
export function worstCell(cells: Cells, wanted: Cells) {
  const off = cells.colours.map((value, index) => Math.abs(value - (wanted.colours[index] ?? 0)));
  const worst = off.reduce((most, by, index) => (by > (off[most] ?? 0) ? index : most), 0);
  if ((off[worst] ?? 0) <= TOLERANCE) return undefined;
  const index = Math.floor(worst / 3);
  const colourIn = ({ colours }: Cells) => [...colours.subarray(3 * index, 3 * index + 3)];
  return {
    column: index % cells.columns,
    row: Math.floor(index / cells.columns),
    colour: colourIn(cells),
    wanted: colourIn(wanted),
    /** How many cells differ by more than they may. */
    count: new Set([...off].flatMap((by, at) => (by > TOLERANCE ? [Math.floor(at / 3)] : []))).size,
  };
}

/** Channel after channel, the second and third less the one before: most of a picture is nearly grey, which is then nearly nothing. */
export function pack({ colours }: Cells): string {
  const pixels = colours.length / 3;
  const channel = (index: number, at: number) => colours[3 * at + index] ?? 0;
  const planes = Uint8Array.from(colours, (_, at) => {
    const [index, pixel] = [Math.floor(at / pixels), at % pixels];
    return channel(index, pixel) - (index === 0 ? 0 : channel(index - 1, pixel));
  });
  return brotliCompressSync(planes).toString('base64');
}

export function unpack(packed: string, columns: number): Cells {
  const planes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const pixels = planes.length / 3;
  const colours = new Uint8Array(planes.length);
  for (let at = 0; at < pixels; at += 1) {
    let value = 0;
    for (let index = 0; index < 3; index += 1) {
      value += planes[index * pixels + at] ?? 0;
      colours[3 * at + index] = value;
    }
  }
  return { columns, colours };
}
