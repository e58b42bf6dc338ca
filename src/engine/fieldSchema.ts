import * as v from 'valibot';
import { visible } from './foreignText.ts';

/** Enough for any company; a larger one would make deriving every flip slow. */
export const longestList = 500;
export const longestText = 2000;
/** Effects multiply efforts, and efforts are summed: they stay far from the limits of a number. */
const largestEffort = 1000;

export const text = v.pipe(v.string(), v.maxLength(longestText));
/** For texts that are not empty, which is said by another rule. */
export const seen = v.regex(new RegExp(`^$|${visible.source}`, 'u'), 'must have something that can be seen');
export const filled = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText), seen);
export const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const effort = v.pipe(v.number(), v.minValue(0), v.maxValue(largestEffort));

export const listOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(longestList));
export const filledListOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(longestList));
export const ids = listOf(filled);
export const someIds = filledListOf(filled);
