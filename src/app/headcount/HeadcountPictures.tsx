import { useMemo } from 'react';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { ExportablePicture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Day } from '../../engine/people/roster.ts';
import { enteredNumbers } from '../../engine/size/headcount.ts';
import { drawPeople } from '../../headcount/charts/peoplePicture.tsx';
import { drawSwings } from '../../headcount/charts/swingsPicture.tsx';
import type { SizePictureId } from '../../headcount/words/exportButtons.ts';
import { selectSized, sensitivityOf } from '../../plan/store/headcountSelectors.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { drawCover } from '../../roster/charts/coverPicture.tsx';
import { type DrillChoice, everybody, useDrill } from '../../roster/view/useDrill.ts';

/** Those of the size, and who covers what. */
export type HeadcountPictureId = SizePictureId | 'cover';

interface HeadcountPicturesProps {
  readonly first: HeadcountPictureId;
  readonly today: Day;
  /** Who is away; nobody if nothing is said. */
  readonly drilled?: DrillChoice;
  readonly loadOutlet: LoadPictureOutlet;
}

/** The pictures of the headcount. A new one is an entry here, and a button beside it on its screen. */
export function HeadcountPictures({ first, today, drilled = everybody, loadOutlet }: HeadcountPicturesProps) {
  const sized = usePlan(selectSized);
  const document = usePlan((state) => state.document);
  const { facts } = usePlanned();
  const { found } = useDrill(today, drilled);
  const { isFilled } = drilled;
  const offered = useMemo((): readonly ExportablePicture[] => {
    const { playbook, team } = sized;
    const { people } = document.headcount;
    const entered = enteredNumbers(document.headcount);
    const sensitivity = sensitivityOf(document, facts);
    const size: readonly ExportablePicture[] = [
      { id: 'people', name: 'People by role', draw: () => drawPeople({ ...sized, entered }) },
      {
        id: 'assumptions',
        name: 'What moves the number',
        draw: () => drawSwings({ playbook, team, sensitivity, entered }),
      },
    ];
    if (people.length === 0) return size;
    const cover = { playbook, team, people, duties: found.duties, day: today, isFilled };
    return [
      ...size,
      { id: 'cover', name: 'Who covers what', canName: true, draw: (names) => drawCover(cover, names) },
    ];
  }, [sized, document, facts, found, today, isFilled]);
  return <ExportChoices first={first} pictures={offered} setup={sized.team.setup} loadOutlet={loadOutlet} />;
}
