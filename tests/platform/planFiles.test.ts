import { expect, test } from 'vitest';
import { decodePlanFile } from '../../src/platform/decodePlanFile.ts';
import { planFiles } from '../../src/platform/planFiles.ts';

const text = '{"title":"Équipe données – 機械学習"}';

function utf16(isBig: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of `\ufeff${text}`.split('').entries())
    view.setUint16(2 * index, unit.charCodeAt(0), !isBig);
  return bytes;
}

test('a plan file is UTF-8, or UTF-16 that says so', () => {
  expect(decodePlanFile(new TextEncoder().encode(text))).toBe(text);
  expect(decodePlanFile(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
  expect(decodePlanFile(utf16(true))).toBe(text);
  expect(decodePlanFile(utf16(false))).toBe(text);
});

test.each([
  ['Latin-1', Uint8Array.of(0x22, 0xe9, 0x22)],
  ['UTF-8 that was cut', Uint8Array.of(0x22, 0xc3)],
  ['half a character in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
])('%s is refused and not guessed', async (_what, bytes) => {
  expect(decodePlanFile(bytes)).toBeUndefined();
  expect(await planFiles.read(new File([bytes], 'plan.json'))).toEqual({
    kind: 'failed',
    reason: 'encoding',
  });
});

test('a large file is read a line at a time', async () => {
  const line = 'x'.repeat(1_000_000);
  const read = await planFiles.read(new File(Array(65).fill(`${line}\n`), 'plans.json'));
  expect(read.kind).toBe('ok');
  expect(read.kind === 'ok' && 'lines' in read.file).toBe(true);
});
