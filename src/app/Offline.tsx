import { watchForUpdate } from '../platform/watchForUpdate.ts';
import { UpdatePrompt } from './UpdatePrompt.tsx';

const watch = watchForUpdate(() => window.location.reload());

/** The app without a network, and its new versions. Loaded last, because nobody waits for it. */
export function Offline() {
  return <UpdatePrompt watch={watch} />;
}
