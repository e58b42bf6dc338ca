import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import styles from './ExportButton.module.css';

interface ExportButtonProps {
  readonly label: string;
  readonly onExport: () => void;
}

/** Beside the picture on its screen. */
export function ExportButton({ label, onExport }: ExportButtonProps) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={onExport}>
        <PictureIcon />
        {label}
      </Button>
    </div>
  );
}
