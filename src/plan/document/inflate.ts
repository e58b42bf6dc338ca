/**
 * Unpacks raw deflate (RFC 1951), made for links that somebody may have built to do harm. It stops at the byte after `most`, and
 * the time depends on the lengths of what goes in and out alone: codes are read bit by bit from two short tables, so a block
 * cannot ask for the large tables that make others fast.
 *
 * @returns the bytes; `too-large` when they are more than `most`; `damaged` when this is no whole stream
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-large' | 'damaged' {
  const input: Input = { bytes: packed, at: 0 };
  const output: Output = { bytes: [], most };
  for (let isLast = false; !isLast; ) {
    isLast = take(input, 1) === 1;
    const kind = take(input, 2);
    const isFine = kind === 0 ? copyStored(input, output) : unpackBlock(input, output, kind);
    if (isFull(output)) return 'too-large';
    if (!isFine || isOver(input)) return 'damaged';
  }
  return input.bytes.length === Math.ceil(input.at / 8) ? Uint8Array.from(output.bytes) : 'damaged';
}

/** `at` is the next bit. Beyond the end there are only zeros, and `isOver` says so. */
interface Input {
  readonly bytes: Uint8Array;
  at: number;
}

function take(input: Input, count: number): number {
  let value = 0;
  for (let bit = 0; bit < count; bit += 1) {
    value |= (((input.bytes[input.at >> 3] ?? 0) >> (input.at & 7)) & 1) << bit;
    input.at += 1;
  }
  return value;
}

function isOver(input: Input): boolean {
  return input.at > input.bytes.length * 8;
}

/** Full with one byte more than `most`, which is too many. */
interface Output {
  readonly bytes: number[];
  readonly most: number;
}

function isFull({ bytes, most }: Output): boolean {
  return bytes.length > most;
}

function copyStored(input: Input, output: Output): boolean {
  input.at = Math.ceil(input.at / 8) * 8;
  const length = take(input, 16);
  if (take(input, 16) !== (~length & 0xffff)) return false;
  for (let index = 0; index < length; index += 1) {
    if (isFull(output) || isOver(input)) return false;
    output.bytes.push(take(input, 8));
  }
  return true;
}

/** Canonical Huffman codes: how many there are of each length, and their symbols in order. */
interface Codes {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const longestCode = 15;

function codesOf(lengths: readonly number[]): Codes | undefined {
  const counts = Array.from({ length: longestCode + 1 }, () => 0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  let free = 1;
  let before = 0;
  const starts: number[] = [];
  for (const [length, count] of counts.entries()) {
    starts.push(before);
    before += count;
    if (length > 0) free = free * 2 - count;
    if (free < 0) return undefined;
  }
  const symbols: number[] = [];
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const place = starts[length] ?? 0;
    symbols[place] = symbol;
    starts[length] = place + 1;
  }
  return { counts, symbols };
}

/** The next symbol; undefined for a code that nobody gave away. */
function decode(input: Input, { counts, symbols }: Codes): number | undefined {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    code |= take(input, 1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first];
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return undefined;
}

// Lengths and distances: each code stands for a range, told apart by the bits that follow it (RFC 1951, 3.2.5).
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5];
const distanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** The longest length has a code of its own, without bits. */
const lengthBases = [...basesOf(3, lengthBits), 258];
const distanceBases = basesOf(1, distanceBits);

/** Where each range begins: after the one before it. */
function basesOf(first: number, bits: readonly number[]): readonly number[] {
  return bits.map((_, code) => bits.slice(0, code).reduce((base, count) => base + 2 ** count, first));
}

const endOfBlock = 256;

const fixedLetters = codesOf(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = codesOf(Array.from({ length: 30 }, () => 5));

function unpackBlock(input: Input, output: Output, kind: number): boolean {
  const lengths = kind === 2 ? readLengths(input) : undefined;
  const letters = kind === 1 ? fixedLetters : lengths && codesOf(lengths.letters);
  const distances = kind === 1 ? fixedDistances : lengths && codesOf(lengths.distances);
  if (!letters || !distances) return false;
  while (!isFull(output) && !isOver(input)) {
    const symbol = decode(input, letters);
    if (symbol === undefined) return false;
    if (symbol === endOfBlock) return true;
    if (symbol < endOfBlock) output.bytes.push(symbol);
    else if (!repeatEarlier(input, output, symbol - endOfBlock - 1, distances)) return false;
  }
  return false;
}

function repeatEarlier(input: Input, output: Output, lengthCode: number, distances: Codes): boolean {
  const lengthBase = lengthBases[lengthCode];
  if (lengthBase === undefined) return false;
  const count = lengthBase + take(input, lengthBits[lengthCode] ?? 0);
  const distanceCode = decode(input, distances);
  const distanceBase = distanceCode === undefined ? undefined : distanceBases[distanceCode];
  if (distanceCode === undefined || distanceBase === undefined) return false;
  const distance = distanceBase + take(input, distanceBits[distanceCode] ?? 0);
  const { bytes } = output;
  if (distance > bytes.length) return false;
  for (let index = 0; index < count && !isFull(output); index += 1)
    bytes.push(bytes[bytes.length - distance] ?? 0);
  return true;
}

/** The order in which a block tells the lengths of the codes for lengths. */
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readLengths(
  input: Input,
): { readonly letters: readonly number[]; readonly distances: readonly number[] } | undefined {
  const letterCount = take(input, 5) + 257;
  const total = letterCount + take(input, 5) + 1;
  const told = orderOfLengths.slice(0, take(input, 4) + 4);
  const ofLengths = Array.from({ length: orderOfLengths.length }, () => 0);
  for (const symbol of told) ofLengths[symbol] = take(input, 3);
  const codes = codesOf(ofLengths);
  if (!codes) return undefined;
  const lengths: number[] = [];
  while (lengths.length < total) {
    const symbol = decode(input, codes);
    if (symbol === undefined) return undefined;
    if (symbol < 16) lengths.push(symbol);
    else if (!repeatLength(input, lengths, symbol)) return undefined;
  }
  if (lengths.length > total) return undefined;
  return { letters: lengths.slice(0, letterCount), distances: lengths.slice(letterCount) };
}

/** 16: the last length again, 3 to 6 times; 17 and 18: zeros, 3 to 10 and 11 to 138 times. */
function repeatLength(input: Input, lengths: number[], symbol: number): boolean {
  const value = symbol === 16 ? lengths.at(-1) : 0;
  if (value === undefined) return false;
  const count = symbol === 16 ? 3 + take(input, 2) : symbol === 17 ? 3 + take(input, 3) : 11 + take(input, 7);
  for (let index = 0; index < count; index += 1) lengths.push(value);
  return true;
}
