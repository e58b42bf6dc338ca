import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

export interface Message {
  readonly title: string;
  /** Each with its place in the file, where it has one. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Plans of a file that were added, and can be taken back at once. */
  readonly added?: readonly string[];
}

interface MessageBoxProps {
  readonly message: Message | undefined;
  readonly onClose: () => void;
  readonly onTakeBack: (ids: readonly string[]) => void;
}

const mostShown = 8;

/** What was done, or what went wrong and where. */
export function MessageBox({ message, onClose, onTakeBack }: MessageBoxProps) {
  const added = message?.added ?? [];
  const undo = added.length > 0 && <Button onClick={() => onTakeBack(added)}>Undo</Button>;
  return (
    <div className="contents" role="status">
      {message && (
        <Notice title={message.title} actions={undo} onDismiss={onClose}>
          <ul>
            {message.problems.slice(0, mostShown).map(({ path, message: sentence }) => (
              <li key={`${path} ${sentence}`}>
                {path !== '' && <code>{path}: </code>}
                {sentence}
              </li>
            ))}
            {message.problems.length > mostShown && <li>And {message.problems.length - mostShown} more.</li>}
          </ul>
        </Notice>
      )}
    </div>
  );
}
