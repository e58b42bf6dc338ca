import { type ComponentType, lazy, type ReactNode } from 'react';
import { LostPart } from './LostPart.ts';

/**
 * A component that is loaded when it is first drawn. Where its file does not come, drawing it throws a `LostPart`, and once that is
 * caught the next drawing is another attempt.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new LostPart(cause, () => {
          Part = attempt();
        });
      }
    });
  let Part = attempt();
  return function LazyPart(props: Props) {
    return <Part {...props} />;
  };
}
