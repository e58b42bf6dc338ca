import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './Menu.module.css';
import { stepFocus } from './stepFocus.ts';

interface MenuItem {
  readonly label: string;
  /** Below the label: what is in it, what it is for. */
  readonly hint?: string | undefined;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Narrow screens see the icon without the label. */
  readonly compact?: boolean;
  /** Where the items hang: from the left edge of the button, or from the right one where it stands at the edge of the page. */
  readonly align?: 'start' | 'end';
  readonly items: readonly MenuItem[];
}

/**
 * A button with a few things to do behind it: Share, Export. Arrow keys, Home and End go from one to the next, Escape and a click
 * elsewhere close it; the focus is on its button again afterwards.
 */
export function Menu({ label, icon, compact, align = 'start', items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector('button')?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  function close() {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (isOpen) stepFocus(list.current, event, ['ArrowUp', 'ArrowDown']);
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; they are heard here for all of them.
    <div ref={root} className={styles['menu']} onKeyDown={press}>
      <Button
        aria-label={label}
        title={compact ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        <span className={compact ? styles['compact'] : undefined}>{label}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      {isOpen && (
        <div ref={list} id={id} role="menu" aria-label={label} data-align={align} className={styles['list']}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles['item']}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
              {item.hint !== undefined && <span className="tiny soft">{item.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
