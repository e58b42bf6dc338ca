import { useMemo } from 'react';
import type { CopyText } from '../../ui/clipboard.ts';
import { PanelErrorBoundary } from '../../ui/PanelErrorBoundary.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { allChanges, compareTeams } from '../model/compareTeams.ts';
import type { NamedSides } from '../words/changes.ts';
import { changesParagraph } from '../words/changesParagraph.ts';
import { pairWords } from '../words/comparePair.ts';
import { ChangesActions } from './ChangesActions.tsx';
import { ChangesList } from './ChangesList.tsx';
import { ChangesPicture } from './ChangesPicture.tsx';
import styles from './ChangesView.module.css';

interface ChangesViewProps {
  /** Any two teams with a name each: setups, a plan and its baseline, two what-ifs. */
  readonly sides: NamedSides;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** All that is different between two teams: in a paragraph to be sent, on one axis, and change by change with its reasons. */
export function ChangesView({ sides, copyText, saveText }: ChangesViewProps) {
  // The picture comes first; on a phone it is a long table, so the words do.
  const isPhone = useMediaQuery(PHONE);
  const changes = useMemo(() => compareTeams(sides.before, sides.after), [sides]);
  const paragraph = useMemo(() => changesParagraph(sides, changes), [sides, changes]);
  if (allChanges(changes).length === 0) {
    const same = sides.before === sides.after;
    return (
      <p className={`${styles['nothing']} large soft`} role="status">
        {same ? pairWords.nothing : pairWords.nothingBetween}
      </p>
    );
  }
  const inShort = (
    <Section title={pairWords.inShort}>
      <p className={`${styles['paragraph']} prose breakable`}>{paragraph}</p>
      <ChangesActions
        sides={sides}
        changes={changes}
        paragraph={paragraph}
        copyText={copyText}
        saveText={saveText}
      />
    </Section>
  );
  return (
    <>
      {isPhone && inShort}
      <PanelErrorBoundary name="The picture of the changes" resetKey={sides}>
        <ChangesPicture sides={sides} isPhone={isPhone} />
      </PanelErrorBoundary>
      {!isPhone && inShort}
      <PanelErrorBoundary name="The list of changes" resetKey={sides}>
        <ChangesList sides={sides} changes={changes} />
      </PanelErrorBoundary>
    </>
  );
}
