import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import styles from './ExportButton.module.css';

interface ExportButtonProps {
  readonly label: string;
  readonly onTake: () => void;
}

/** Beside the picture on its screen. */
export function ExportButton({ label, onTake }: ExportButtonProps) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={onTake}>
        <PictureIcon />
        {label}
      </Button>
    </div>
  );
}
