import { Notice } from '../../../ui/Notice.tsx';

export interface Message {
  readonly title: string;
  /** Each with its place in the file, where it has one. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

interface MessageBoxProps {
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

const mostShown = 8;

/** What went wrong, and where. */
export function MessageBox({ message, onClose }: MessageBoxProps) {
  return (
    <div className="contents" role="status">
      {message && (
        <Notice title={message.title} onDismiss={onClose}>
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
