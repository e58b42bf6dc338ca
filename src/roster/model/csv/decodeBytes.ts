/** Larger files are not looked into: four kilobytes for each of the most people that a roster may have. */
export const mostBytes = 16_000_000;

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one by its many zeros, else UTF-8; and what is no
 * UTF-8 is Windows-1252, which older spreadsheets write and which any bytes are.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: decode('utf-16le', bytes) };
  if (a === 0xfe && b === 0xff) return { text: decode('utf-16be', bytes) };
  const zeros = zerosByParity(bytes);
  if (zeros.odd > 0.3) return { text: decode('utf-16le', bytes), guess: 'UTF-16' };
  if (zeros.even > 0.3) return { text: decode('utf-16be', bytes), guess: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(bytes), guess: 'Windows-1252' };
  }
}

export interface DecodedText {
  readonly text: string;
  /** The encoding when nothing in the file says so: to be said, because a wrong guess changes names. */
  readonly guess?: 'UTF-16' | 'Windows-1252' | undefined;
}

/** The signs of Windows-1252 from 0x80; the other bytes are as in Latin-1. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  // Some decoders called windows-1252 are Latin-1, and leave these places empty.
  return decode('windows-1252', bytes).replaceAll(
    /[\u0080-\u009f]/g,
    (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** How many of the first bytes at even and at odd places are zero, as shares. */
function zerosByParity(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, 2000);
  const counts = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) counts[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  const half = Math.max(1, sample.length / 2);
  return { even: counts.even / half, odd: counts.odd / half };
}
