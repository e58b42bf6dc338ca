/** Writes bits as deflate reads them, the lowest first. */
class BitWriter {
  private readonly bytes: number[] = [];
  private used = 8;

  write(value: number, count: number): void {
    for (let bit = 0; bit < count; bit += 1) {
      if (this.used === 8) {
        this.bytes.push(0);
        this.used = 0;
      }
      const last = this.bytes.length - 1;
      this.bytes[last] = (this.bytes[last] ?? 0) | (((value >> bit) & 1) << this.used);
      this.used += 1;
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/**
 * A deflate stream that makes no byte at all and costs as much time as possible: blocks that each ask for the largest table of
 * letters, and hold only their own end.
 */
export function emptyBlocks(count: number): Uint8Array {
  const bits = new BitWriter();
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  for (let block = 0; block < count; block += 1) {
    bits.write(block === count - 1 ? 1 : 0, 1);
    bits.write(2, 2);
    bits.write(0, 5);
    bits.write(0, 5);
    bits.write(15, 4);
    // Two bits each for the lengths 1, 15, and "many zeros".
    for (const length of order) bits.write([1, 15, 18].includes(length) ? 2 : 0, 3);
    // Canonical codes of two bits, written from their highest bit: 1 is 00, 15 is 01, 18 is 10.
    const length1 = () => bits.write(0b00, 2);
    const length15 = () => bits.write(0b10, 2);
    const zeros = (many: number) => {
      bits.write(0b01, 2);
      bits.write(many - 11, 7);
    };
    length15();
    zeros(138);
    zeros(117);
    length1();
    length1();
    // The end of the block has the code 0.
    bits.write(0, 1);
  }
  return bits.finish();
}
