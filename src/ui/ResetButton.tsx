import { Button } from './Button.tsx';
import { focusRowField } from './focusRowField.ts';
import { UndoIcon } from './planIcons.ts';

interface ResetButtonProps {
  readonly label: string;
  readonly title: string;
  readonly onReset: () => void;
}

/** Takes one's own number back; the button goes away with it, so the focus goes to the field of its row. */
export function ResetButton({ label, title, onReset }: ResetButtonProps) {
  return (
    <Button
      look="plain"
      aria-label={label}
      title={title}
      onClick={(event) => {
        focusRowField(event.currentTarget);
        onReset();
      }}
    >
      <UndoIcon />
    </Button>
  );
}
