import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { SetupId } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { LostPart } from '../../ui/LostPart.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { LoadPictureOutlet, PictureFile, PictureOutlet } from '../pictureFile.ts';
import styles from './ExportChoices.module.css';
import { ExportFrame, layoutExportFrame } from './ExportFrame.tsx';
import { chartThemes, type Theme } from './exportThemes.ts';
import { copiedSentence, formatSentence, pictureFileName, savedSentence } from './exportWords.ts';
import { type ExportablePicture, frameSize } from './picture.ts';
import { svgText } from './svgText.ts';

interface ExportChoicesProps {
  /** The id of the picture that was asked for. */
  readonly first: string;
  /** Those that can be drawn now. */
  readonly pictures: readonly ExportablePicture[];
  readonly setup: SetupId;
  readonly loadOutlet: LoadPictureOutlet;
}

/** Pixels of a PNG for each px; an SVG has none. */
const scales = { svg: undefined, png2: 2, png4: 4 } as const;
/** A wait that is worth a word. */
const SLOW_MS = 300;

type Format = keyof typeof scales;

const formats: readonly { readonly value: Format; readonly label: string }[] = [
  { value: 'png2', label: 'PNG 2×' },
  { value: 'png4', label: 'PNG 4×' },
  { value: 'svg', label: 'SVG' },
];

/** Which picture, how, and where to. The preview is the picture itself: what is drawn here is what goes into the file. */
export function ExportChoices({ first, pictures, setup, loadOutlet }: ExportChoicesProps) {
  const [outlet, setOutlet] = useState<PictureOutlet | undefined>();
  useEffect(() => {
    loadOutlet().then(setOutlet, (error: unknown) => {
      // Thrown where it is drawn: what stands around it says so and tries again.
      setOutlet(() => {
        throw new LostPart(error, () => undefined);
      });
    });
  }, [loadOutlet]);
  const [chosen, setId] = useState(first);
  const [format, setFormat] = useState<Format>('png2');
  const [theme, setTheme] = useState<Theme>('light');
  const [transparent, setTransparent] = useState(false);
  const [withNames, setWithNames] = useState(false);
  const [said, setSaid] = useState('');
  const svg = useRef<SVGSVGElement>(null);
  // The step back to another team, say, takes a drawing away while the dialog is open.
  const shown = pictures.find(({ id }) => id === chosen) ?? pictures[0];
  const names = shown?.canName === true && withNames;
  const colours = chartThemes[theme];
  const picture = useMemo(() => shown?.draw(names), [shown, names]);
  const scale = scales[format];

  function changed<Value>(set: (value: Value) => void) {
    return (value: Value) => {
      set(value);
      setSaid('');
    };
  }

  async function hand(to: (file: PictureFile) => Promise<string>) {
    const sheet = svg.current;
    if (!sheet || !shown) return;
    setSaid('');
    const slow = window.setTimeout(() => setSaid('Drawing…'), SLOW_MS);
    const result = await to({
      svg: svgText(sheet),
      width: Number(sheet.getAttribute('width')),
      height: Number(sheet.getAttribute('height')),
      scale,
      name: pictureFileName(shown.id, setup, { theme, transparent, names, scale }),
    });
    window.clearTimeout(slow);
    setSaid(result);
  }

  const copy = () => outlet && hand(async (file) => copiedSentence(await outlet.copy(file)));
  const save = () => outlet && hand(async (file) => savedSentence(file.name, await outlet.save(file)));

  return (
    <div className="stack">
      <div
        className={styles['preview']}
        data-transparent={transparent || undefined}
        style={{ backgroundColor: colours.ground }}
      >
        {picture && <ExportFrame ref={svg} picture={picture} theme={colours} transparent={transparent} />}
      </div>
      <div className="row gap-5">
        <Choice name="Picture">
          <Segmented
            label="Picture"
            options={pictures.map(({ id, name }) => ({ value: id, label: name }))}
            value={shown?.id}
            onChange={changed(setId)}
          />
        </Choice>
        <Choice name="Format">
          <Segmented label="Format" options={formats} value={format} onChange={changed(setFormat)} />
        </Choice>
        <Choice name="Colours">
          <Segmented<Theme>
            label="Colours"
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={theme}
            onChange={changed(setTheme)}
          />
        </Choice>
        <Choice name="Background">
          <Segmented
            label="Background"
            options={[
              { value: false, label: 'Solid' },
              { value: true, label: 'Transparent' },
            ]}
            value={transparent}
            onChange={changed(setTransparent)}
          />
        </Choice>
        {shown?.canName && (
          <Choice name="People">
            <Segmented
              label="People"
              options={[
                { value: false, label: 'Without names' },
                { value: true, label: 'With names' },
              ]}
              value={withNames}
              onChange={changed(setWithNames)}
            />
          </Choice>
        )}
      </div>
      {picture && (
        <p className="small soft">
          {formatSentence({ width: frameSize.width, height: layoutExportFrame(picture).height }, scale)}
        </p>
      )}
      <div className="row gap-3">
        <Button look="primary" disabled={!outlet} onClick={() => void copy()}>
          Copy
        </Button>
        <Button disabled={!outlet} onClick={() => void save()}>
          Save
        </Button>
        <p className={`${styles['said']} small soft`} role="status">
          {said}
        </p>
      </div>
    </div>
  );
}

/** The legend of the choice itself is for assistive technology; this is for the eye. */
function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={`${styles['choice']} stack gap-1 small`}>
      <span className="tiny soft" aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  );
}
