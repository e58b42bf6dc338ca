import { useMemo } from 'react';
import { drawCover } from '../../charts/export/headcount/coverPicture.tsx';
import { drawPeople } from '../../charts/export/headcount/peoplePicture.tsx';
import { drawSwings } from '../../charts/export/headcount/swingsPicture.tsx';
import { PictureChoices } from '../../charts/export/PictureChoices.tsx';
import type { PictureToTake } from '../../charts/export/picture.ts';
import { tornadoBars } from '../../charts/headcount/tornadoBars.ts';
import { enteredNumbers } from '../../domain/headcount/enteredNumbers.ts';
import type { Day } from '../../domain/headcount/roster.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';
import { selectSized, sensitivityOf } from '../../state/headcountSelectors.ts';
import { usePlan } from '../../state/planStore.ts';
import type { HeadcountPictureId } from './TakeButton.tsx';
import { type DrillChoice, everybody, useDrill } from './useDrill.ts';

interface HeadcountPicturesProps {
  readonly first: HeadcountPictureId;
  readonly today: Day;
  readonly drilled: DrillChoice | undefined;
  readonly loadOutlet: LoadPictureOutlet;
}

/** The pictures of the headcount. A new one is an entry here, and a button beside it on its screen. */
export function HeadcountPictures({ first, today, drilled = everybody, loadOutlet }: HeadcountPicturesProps) {
  const sized = usePlan(selectSized);
  const document = usePlan((state) => state.document);
  const facts = usePlan((state) => state.facts);
  const { found } = useDrill(today, drilled);
  const { isFilled } = drilled;
  const offered = useMemo((): readonly PictureToTake[] => {
    const { playbook, team } = sized;
    const { people } = document.headcount;
    const entered = enteredNumbers(document.headcount);
    const sensitivity = sensitivityOf({ document, facts });
    const offer = (
      id: HeadcountPictureId,
      name: string,
      rest: Omit<PictureToTake, 'id' | 'name'>,
    ): PictureToTake => ({ id, name, ...rest });
    return [
      offer('people', 'People by role', { draw: (inks) => drawPeople({ ...sized, entered }, inks) }),
      offer('assumptions', 'What it hangs on', {
        draw: (inks) => drawSwings({ playbook, team, sensitivity, bars: tornadoBars, entered }, inks),
      }),
      ...(people.length === 0
        ? []
        : [
            offer('cover', 'Who covers what', {
              canName: true,
              draw: (inks, withNames) =>
                drawCover(
                  { playbook, team, people, duties: found.duties, day: today, isFilled },
                  inks,
                  withNames,
                ),
            }),
          ]),
    ];
  }, [sized, document, facts, found, today, isFilled]);
  return (
    <PictureChoices first={first} pictures={offered} scenario={sized.team.scenario} loadOutlet={loadOutlet} />
  );
}
