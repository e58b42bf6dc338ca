import type { SentenceSample } from './sample.ts';

type Texts = Iterable<string | undefined>;

/** A module of words, and all that it says about a plan. Undefined texts are those it leaves unsaid. */
export interface Generator {
  readonly name: string;
  /** Says so much, or takes so long, that this many plans are enough. */
  readonly most?: number;
  /** Whole sentences: they begin with a capital and end once. */
  readonly sentences?: (sample: SentenceSample) => Texts;
  /** Titles, labels and parts of sentences. */
  readonly phrases?: (sample: SentenceSample) => Texts;
}

/** All texts in a value: its strings, and those of its lists and fields, whatever they are called. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
