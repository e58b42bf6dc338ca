import { useEffect, useState } from 'react';
import type { Source } from '../../../engine/playbook/playbook.ts';

type WithDetails = (source: Source) => Source;

/** Once loaded, for every source: titles and addresses are not on the way to the first picture. */
let withDetails: WithDetails | undefined;

/** The source with its title and address, as soon as these are there; until then, and without a network, by its few words. */
export function useWholeSource(source: Source | undefined): Source | undefined {
  const [load, setLoad] = useState<WithDetails | undefined>(() => withDetails);
  useEffect(() => {
    if (load) return;
    let isGone = false;
    const settle = async () => {
      withDetails = (await import('../../../playbook/sourceDetails.ts')).withDetails;
      if (!isGone) setLoad(() => withDetails);
    };
    // Few words are enough to go on with.
    settle().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [load]);
  return source && load ? load(source) : source;
}
