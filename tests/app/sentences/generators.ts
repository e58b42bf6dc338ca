import { compareWords } from './compare.ts';
import { deckWords } from './deck.ts';
import type { Generator } from './generator.ts';
import { headcountSentences } from './headcount.ts';
import { hiresSentences } from './hires.ts';
import { libraryWords } from './library.ts';
import { offerWords } from './offer.ts';
import { rosterSentences } from './roster.ts';
import { teamWords } from './team.ts';

/** Every module of words that speaks about a plan. A new one belongs in this list. */
export const generators: readonly Generator[] = [
  ...teamWords,
  ...compareWords,
  ...offerWords,
  ...deckWords,
  ...libraryWords,
  ...headcountSentences,
  ...rosterSentences,
  ...hiresSentences,
];
