import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'normal' | 'primary' | 'plain' | 'link';
};

/** A native button in one of four looks. */
export function Button({ look = 'normal', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      data-look={look}
      className={[styles['button'], className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}

/** A way to another address that stands among buttons and looks like one. */
export function ButtonLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={[styles['button'], className].filter(Boolean).join(' ')} {...rest} />;
}
