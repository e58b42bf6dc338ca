import { usePlan } from '../plan/store/planStore.ts';
import type { Theme } from '../platform/preferences.ts';
import { Button } from '../ui/Button.tsx';
import { HelpIcon, PresentIcon, ThemeIcon } from '../ui/icons.tsx';
import { hrefOf, usePlace } from './addressSync.ts';
import styles from './Header.module.css';
import { screens } from './screens.tsx';

interface HeaderProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onPresent: () => void;
  readonly onHelp: () => void;
}

const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

export function Header({ theme, onTheme, onPresent, onHelp }: HeaderProps) {
  const place = usePlace();
  // The links hold the plan, so they are made again whenever it changes.
  usePlan((state) => state.document.facts);
  return (
    <header className={`${styles['header']} no-print`}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href={hrefOf({ screen: 'plan' })}>
          <Mark />
          Formation
        </a>
        <nav className={styles['nav']} aria-label="Screens">
          {screens.map(
            (screen) =>
              screen.name !== undefined && (
                <a
                  key={screen.id}
                  className={styles['link']}
                  href={hrefOf({ screen: screen.id })}
                  aria-label={screen.short && screen.name}
                  aria-current={place.screen === screen.id ? 'page' : undefined}
                >
                  {screen.short === undefined ? (
                    screen.name
                  ) : (
                    <>
                      <span className={styles['wide']}>{screen.name}</span>
                      <span className={styles['narrow']}>{screen.short}</span>
                    </>
                  )}
                </a>
              ),
          )}
        </nav>
        <div className={styles['actions']}>
          <Button
            look="plain"
            onClick={() => onTheme(nextTheme[theme])}
            aria-label={`Theme: ${theme}. Change`}
          >
            <ThemeIcon theme={theme} />
            <span className={styles['wide']}>{theme.charAt(0).toUpperCase() + theme.slice(1)}</span>
          </Button>
          <Button look="plain" onClick={onHelp} aria-label="Help">
            <HelpIcon />
          </Button>
          <Button look="primary" onClick={onPresent} aria-label="Present">
            <PresentIcon />
            <span className={styles['wide']}>Present</span>
          </Button>
        </div>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="var(--role-1)" opacity="0.9" />
      <circle cx="16" cy="8" r="7" fill="var(--role-4)" opacity="0.8" />
    </svg>
  );
}
