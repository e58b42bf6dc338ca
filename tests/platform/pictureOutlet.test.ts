import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureOutlet } from '../../src/platform/pictureOutlet.ts';

const file = { svg: '<svg/>', width: 12, height: 6, scale: undefined, name: 'formation-spectrum.svg' };

/** What a browser offers and jsdom does not. */
class Item {
  static takesSvg = true;
  static supports(type: string) {
    return type !== 'image/svg+xml' || Item.takesSvg;
  }
  readonly formats: Record<string, Promise<Blob>>;
  constructor(formats: Record<string, Promise<Blob>>) {
    this.formats = formats;
  }
}

let written: Item[] = [];
let made: Blob[] = [];

beforeEach(() => {
  written = [];
  made = [];
  Item.takesSvg = true;
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write: async (items: Item[]) => written.push(...items) } });
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:picture';
  };
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** jsdom's blobs have no `text()`. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    if (blob) reader.readAsText(blob);
  });
}

describe('copying', () => {
  test('gives an SVG as a picture and as its source', async () => {
    expect(await pictureOutlet.copy(file)).toBe('picture');
    expect(Object.keys(written[0]?.formats ?? {})).toEqual(['image/svg+xml', 'text/plain']);
    expect(await textOf(await written[0]?.formats['text/plain'])).toBe('<svg/>');
  });

  test('gives only the source where the browser takes no SVG', async () => {
    Item.takesSvg = false;
    expect(await pictureOutlet.copy(file)).toBe('text');
    expect(Object.keys(written[0]?.formats ?? {})).toEqual(['text/plain']);
  });

  test('says when the browser refuses, or has no clipboard', async () => {
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('not allowed')) } });
    expect(await pictureOutlet.copy(file)).toBe('refused');
    vi.stubGlobal('navigator', {});
    expect(await pictureOutlet.copy(file)).toBe('refused');
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await pictureOutlet.copy(file)).toBe('refused');
  });

  test('says when a PNG cannot be drawn', async () => {
    vi.stubGlobal('Image', NoImage);
    vi.stubGlobal('navigator', {
      clipboard: { write: ([item]: Item[]) => Promise.all(Object.values(item?.formats ?? {})) },
    });
    expect(await pictureOutlet.copy({ ...file, scale: 4 })).toBe('not-drawn');
  });
});

describe('saving', () => {
  test('is a download under the name of the file', async () => {
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    expect(await pictureOutlet.save(file)).toBe(true);
    expect(clicked).toEqual(['formation-spectrum.svg blob:picture']);
    expect(made[0]?.type).toBe('image/svg+xml');
    expect(await textOf(made[0])).toBe('<svg/>');
  });

  test('says when a PNG cannot be drawn', async () => {
    vi.stubGlobal('Image', NoImage);
    expect(await pictureOutlet.save({ ...file, scale: 4 })).toBe(false);
  });
});

class NoImage {
  src = '';
  decode() {
    return Promise.reject(new Error('too large'));
  }
}
