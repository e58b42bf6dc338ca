import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import styles from './HeadcountScreen.module.css';

/** Stands in the names of files, so nothing private is in it. */
export type HeadcountPictureId = 'people' | 'assumptions' | 'cover';

const buttonWords: Readonly<Record<HeadcountPictureId, string>> = {
  people: 'Copy or save the people',
  assumptions: 'Copy or save what it hangs on',
  cover: 'Copy or save who covers what',
};

interface TakeButtonProps {
  readonly picture: HeadcountPictureId;
  readonly onTake: (picture: HeadcountPictureId) => void;
}

/** Beside the picture on its screen. */
export function TakeButton({ picture, onTake }: TakeButtonProps) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={() => onTake(picture)}>
        <PictureIcon />
        {buttonWords[picture]}
      </Button>
    </div>
  );
}
