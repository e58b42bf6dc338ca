import { useMemo } from 'react';
import type { HeadcountPictureId } from '../../charts/export/ExportButton.tsx';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { ExportablePicture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Day } from '../../engine/people/roster.ts';
import { enteredNumbers } from '../../engine/size/enteredNumbers.ts';
import { drawPeople } from '../../headcount/charts/peoplePicture.tsx';
import { drawSwings } from '../../headcount/charts/swingsPicture.tsx';
import { tornadoBars } from '../../headcount/charts/tornadoBars.ts';
import { selectSized, sensitivityOf } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { drawCover } from '../../roster/charts/coverPicture.tsx';
import { type DrillChoice, everybody, useDrill } from '../../roster/view/useDrill.ts';

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
  const offered = useMemo((): readonly ExportablePicture[] => {
    const { playbook, team } = sized;
    const { people } = document.headcount;
    const entered = enteredNumbers(document.headcount);
    const sensitivity = sensitivityOf({ document, facts });
    const offer = (
      id: HeadcountPictureId,
      name: string,
      rest: Omit<ExportablePicture, 'id' | 'name'>,
    ): ExportablePicture => ({ id, name, ...rest });
    return [
      offer('people', 'People by role', { draw: (inks) => drawPeople({ ...sized, entered }, inks) }),
      offer('assumptions', 'What moves the number', {
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
    <ExportChoices first={first} pictures={offered} scenario={sized.team.scenario} loadOutlet={loadOutlet} />
  );
}
