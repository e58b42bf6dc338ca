import { assertNever } from '../../../engine/assertNever.ts';
import type { Done } from '../../store/done.ts';
import { addedSentence, besideSentence, emptiedSentence } from '../../words/bin.ts';
import { failureWords } from '../../words/saving.ts';
import type { Message } from './MessageBox.tsx';

/** What is said of something that was done; undefined where the list shows it, or another line says it. */
export function doneMessage(done: Done): Message | undefined {
  switch (done.kind) {
    case 'done':
    case 'removed':
    case 'asks':
    case 'noRoom':
      return undefined;
    case 'added':
      return { title: addedSentence(done.ids.length, done.of, done.failure), problems: [], added: done.ids };
    case 'broughtBack':
      return done.beside.length === 0 ? undefined : { title: besideSentence(done.beside), problems: [] };
    case 'emptied':
      return { title: emptiedSentence(done.records), problems: [] };
    case 'failed':
      return { title: failureWords[done.failure], problems: [] };
    case 'refused':
      return { title: 'The file could not be opened. Nothing was changed.', problems: done.problems };
    default:
      return assertNever(done);
  }
}
