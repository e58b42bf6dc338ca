/** A text for comparison: without case, accents and signs, so that "ML-Engineer (m/f/d)" is "ml engineer m f d". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
