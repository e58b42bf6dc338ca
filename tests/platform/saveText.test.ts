import { expect, test, vi } from 'vitest';
import { saveText } from '../../src/platform/saveText.ts';

test('a text is saved under its name, and a CSV says that it is UTF-8', async () => {
  const blobs: Blob[] = [];
  const saved: string[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:a';
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  saveText({ text: 'a,é', type: 'text/csv', name: 'a.csv' });
  saveText({ text: '# é', type: 'text/markdown', name: 'a.md' });
  expect(saved).toEqual(['a.csv', 'a.md']);
  const bytes = await Promise.all(blobs.map(async (blob) => [...new Uint8Array(await blob.arrayBuffer())]));
  expect(bytes[0]?.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes[1]?.[0]).toBe('#'.charCodeAt(0));
  click.mockRestore();
});
