/** 80 random bits, fit for an address: two of a million are the same once in two trillion libraries. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
