import type { PictureFile, PictureOutlet } from '../charts/pictureFile.ts';
import { saveBlob } from './saveBlob.ts';

const SVG = 'image/svg+xml';
const PNG = 'image/png';

/** The browser's clipboard and its downloads. What is missing or forbidden is an answer, not an error. */
export const pictureOutlet: PictureOutlet = {
  async copy(file) {
    let drawn = true;
    try {
      // A promise inside the item, because Safari forgets the click while a picture is drawn.
      const blob = toBlob(file).catch((error: unknown) => {
        drawn = false;
        throw error;
      });
      // Refused before anybody waits for it, the promise would count as unhandled.
      blob.catch(() => undefined);
      const asPicture = file.scale !== undefined || takes(SVG);
      await navigator.clipboard.write([new ClipboardItem(formats(file, blob, asPicture))]);
      return asPicture ? 'picture' : 'text';
    } catch {
      return drawn ? 'refused' : 'not-drawn';
    }
  },
  async save(file) {
    try {
      saveBlob(await toBlob(file), file.name);
      return true;
    } catch {
      return false;
    }
  },
};

/** An SVG also goes as text: drawing programs that take no picture of this kind take its source. */
function formats(file: PictureFile, blob: Promise<Blob>, asPicture: boolean): Record<string, Promise<Blob>> {
  if (file.scale !== undefined) return { [PNG]: blob };
  const text = Promise.resolve(new Blob([file.svg], { type: 'text/plain' }));
  return asPicture ? { [SVG]: blob, 'text/plain': text } : { 'text/plain': text };
}

function takes(type: string): boolean {
  return 'supports' in ClipboardItem && ClipboardItem.supports(type);
}

async function toBlob(file: PictureFile): Promise<Blob> {
  const svg = new Blob([file.svg], { type: SVG });
  if (file.scale === undefined) return svg;
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await paint(image, file.width * file.scale, file.height * file.scale);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || !holdsPaint(context)) throw new Error('No canvas of this size.');
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, PNG));
  if (!blob) throw new Error('No PNG of this size.');
  return blob;
}

/** Some browsers give a canvas that is too large and draw nothing on it, without a word. */
function holdsPaint(context: CanvasRenderingContext2D): boolean {
  context.fillRect(0, 0, 1, 1);
  const alpha = context.getImageData(0, 0, 1, 1).data[3];
  context.clearRect(0, 0, 1, 1);
  return alpha === 255;
}
