/**
 * The text of a plan file: UTF-8, or UTF-16 where a byte order mark says so. Undefined for anything else: what is not one of them could be
 * a dozen encodings, and a wrong guess would change names without a word.
 */
export function decodePlanFile(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
