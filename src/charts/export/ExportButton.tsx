import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import styles from './ExportButton.module.css';

/** Stand in the names of files, so nothing private is in them. */
export type HeadcountPictureId = 'people' | 'assumptions' | 'cover';
/** Those of the plan of hires. */
export type HiresPictureId = 'hires' | 'work' | 'cost' | 'roles' | 'duties';

const buttonWords: Readonly<Record<HeadcountPictureId | HiresPictureId, string>> = {
  people: 'Copy or save the people',
  assumptions: 'Copy or save what it hangs on',
  cover: 'Copy or save who covers what',
  hires: 'Copy or save the timeline',
  work: 'Copy or save the work',
  cost: 'Copy or save the cost',
  roles: 'Copy or save need and people',
  duties: 'Copy or save need and cover',
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
