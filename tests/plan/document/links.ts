import { deflateSync } from 'fflate';
import { crc32, toBase64url } from '../../../src/plan/document/shareLink.ts';

/** A link with a right check sum around whatever content, as somebody could make it who means harm. */
export function linkOf(content: string | Uint8Array, flags = 0): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return linkAround(deflateSync(bytes, { level: 9 }), flags);
}

/** The same around bytes that are packed already, or are no packed bytes at all. */
export function linkAround(packed: Uint8Array, flags = 0): string {
  const bytes = new Uint8Array(5 + packed.length);
  bytes[4] = flags;
  bytes.set(packed, 5);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)));
  return `1${toBase64url(bytes)}`;
}
