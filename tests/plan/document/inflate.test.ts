import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../src/plan/document/inflate.ts';
import { emptyBlocks } from './hostileLinks.ts';

const most = 1_000_000;
/** Bytes with something to pack: runs, repetitions and noise. */
const anyBytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.nat(255), fc.nat(2000)).map(([byte, count]) => new Uint8Array(count).fill(byte)),
      fc
        .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(40))
        .map(([part, times]) =>
          Uint8Array.from({ length: part.length * times }, (_, index) => part[index % part.length] ?? 0),
        ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY];

describe('inflate', () => {
  it('gives back what zlib and fflate packed, in every kind of block', () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.constantFrom(0, 1, 6, 9),
        fc.constantFrom(...strategies),
        (bytes, level, strategy) => {
          expect(inflate(deflateRawSync(bytes, { level, strategy }), most)).toEqual(bytes);
          expect(inflate(deflateSync(bytes, { level: level === 0 ? 0 : 9 }), most)).toEqual(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('calls a stream damaged that is cut, or goes on after its end', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(), (bytes, cut) => {
        const packed = deflateSync(bytes, { level: 9 });
        expect(inflate(packed.subarray(0, cut % packed.length), most)).toBe('damaged');
        expect(inflate(Uint8Array.of(...packed, 0), most)).toBe('damaged');
      }),
    );
    expect(inflate(new Uint8Array(0), most)).toBe('damaged');
  });

  it('takes any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = inflate(bytes, most);
        expect(result === 'damaged' || result === 'too-large' || result.length <= most).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('stops at the byte that is too many', () => {
    const bytes = new Uint8Array(1000).fill(7);
    for (const level of [0, 9] as const) {
      expect(inflate(deflateSync(bytes, { level }), 1000)).toEqual(bytes);
      expect(inflate(deflateSync(bytes, { level }), 999)).toBe('too-large');
    }
    expect(inflate(deflateSync(new Uint8Array(50_000_000), { level: 9 }), most)).toBe('too-large');
  });

  it('is not kept busy by blocks that hold nothing but tables', () => {
    const blocks = emptyBlocks(2400);
    const timeOf = (unpack: () => Uint8Array | string) => {
      const start = performance.now();
      expect(unpack()).toEqual(new Uint8Array(0));
      return performance.now() - start;
    };
    // Some twenty times as fast as one that makes large tables, which is half a second on a small machine.
    expect(timeOf(() => inflate(blocks, most))).toBeLessThan(timeOf(() => inflateSync(blocks)) / 2);
  });
});
