import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import styles from './ExportButton.module.css';

/** Stand in the names of files, so nothing private is in them. */
export type HeadcountPictureId = 'people' | 'assumptions' | 'cover';
/** Those of the plan of hires. */
export type HiresPictureId = 'hires' | 'work' | 'cost' | 'roles' | 'duties';

const buttonWords: Readonly<Record<HeadcountPictureId | HiresPictureId, string>> = {
  people: 'Export the people',
  assumptions: 'Export what moves the number',
  cover: 'Export who covers what',
  hires: 'Export the timeline',
  work: 'Export the work',
  cost: 'Export the cost',
  roles: 'Export need and people',
  duties: 'Export need and cover',
};

interface ExportButtonProps<Id extends HeadcountPictureId | HiresPictureId> {
  readonly picture: Id;
  readonly onTake: (picture: Id) => void;
}

/** Beside the picture on its screen. */
export function ExportButton<Id extends HeadcountPictureId | HiresPictureId>({
  picture,
  onTake,
}: ExportButtonProps<Id>) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={() => onTake(picture)}>
        <PictureIcon />
        {buttonWords[picture]}
      </Button>
    </div>
  );
}
