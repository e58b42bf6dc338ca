// Makes the letters that pictures are written with: outlines, widths and kerning of Inter, for src/charts/export/inter.json.
// Run it again ("npm run glyphs") after a change of the font or of the list of letters; see docs/decisions/008.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

/** @typedef {import('fontkit').Font} Font */
/** @typedef {import('fontkit').PathCommand} PathCommand */

const weights = { regular: 400, semibold: 600 };
const target = 'src/charts/export/inter.json';
/** Units of the em in the file: in a headline of 28 px a unit is a twentieth of a px. */
const EM = 500;

/** @type {Record<string, string>} */
const signs = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

const letters = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0xff),
  ...'– — ‘ ’ ‚ “ ” „ … • − € ™ ı Œ œ'.split(' '),
];

const faces = Object.entries(weights).map(([name, weight]) => [name, readFace(weight)]);
const font = open(weights.regular);
const file = {
  about: `${font.fullName.replace(' Regular', '')}, ${String(font.version).replace(/;.*/, '')}. ${font.copyright}. SIL Open Font License 1.1. Made by scripts/glyphs.mjs.`,
  em: EM,
  ...Object.fromEntries(faces),
};
writeFileSync(target, `${JSON.stringify(file)}\n`);
console.log(`${target}: ${letters.length} letters, ${Math.round(statSync(target).size / 1024)} KiB`);

/** @param {number} weight */
function readFace(weight) {
  const face = open(weight);
  const scale = EM / face.unitsPerEm;
  /** @type {Record<string, number>} */
  const widths = {};
  /** @type {Record<string, string>} */
  const outlines = {};
  for (const letter of letters) {
    const glyph = face.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (glyph.id === 0) throw new Error(`The font has no “${letter}”.`);
    widths[letter] = Math.round(glyph.advanceWidth * scale);
    outlines[letter] = outline(glyph.path.commands, scale);
  }
  return { widths, outlines, kerning: readKerning(face, scale) };
}

/**
 * Kerning as the font means it, by classes: letters that are followed alike share an entry, "after A or À, V comes 68 nearer".
 * @param {Font} face
 * @param {number} scale
 */
function readKerning(face, scale) {
  /** @type {Map<string, {after: string, by: Record<string, string>}>} */
  const classes = new Map();
  for (const left of letters) {
    /** @type {Record<string, string>} */
    const by = {};
    for (const right of letters) {
      const { glyphs, positions } = face.layout(left + right, ['kern']);
      const [glyph] = glyphs;
      const [position] = positions;
      if (glyphs.length !== 2 || !glyph || !position) continue;
      const nearer = Math.round((position.xAdvance - glyph.advanceWidth) * scale);
      if (nearer !== 0) by[nearer] = (by[nearer] ?? '') + right;
    }
    if (Object.keys(by).length === 0) continue;
    const key = JSON.stringify(by);
    const same = classes.get(key);
    classes.set(key, { after: (same?.after ?? '') + left, by });
  }
  return [...classes.values()];
}

/**
 * "x y rest": where the outline begins, on a baseline at 0 with y down, and how it goes on, relative and so short.
 * @param {readonly PathCommand[]} commands
 * @param {number} scale
 */
function outline(commands, scale) {
  let text = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** @type {readonly [number, number] | undefined} */
  let mirrored;
  for (const { command, args } of commands) {
    // Whole numbers of the whole path, so that rounding never adds up.
    const points = args.map((value, index) => Math.round((index % 2 === 0 ? value : -value) * scale));
    const relative = points.map((value, index) => value - (index % 2 === 0 ? x : y));
    const [controlX = 0, controlY = 0] = points;
    const smooth =
      command === 'quadraticCurveTo' &&
      mirrored !== undefined &&
      Math.hypot(controlX - mirrored[0], controlY - mirrored[1]) < 1.5;
    const [endX = startX, endY = startY] = points.slice(-2);
    if (text === '') text = `${endX} ${endY} `;
    else text += smooth ? `t${joined(relative.slice(-2))}` : signs[command] + joined(relative);
    if (command === 'moveTo') [startX, startY] = [endX, endY];
    // Half of the curves go on as the one before them ends: their control point need not be written.
    const from = smooth && mirrored ? mirrored : [controlX, controlY];
    mirrored =
      command === 'quadraticCurveTo' ? [2 * endX - (from[0] ?? 0), 2 * endY - (from[1] ?? 0)] : undefined;
    [x, y] = [endX, endY];
  }
  return text;
}

/**
 * Numbers of a path; a minus sign separates as well as a space.
 * @param {readonly number[]} numbers
 */
function joined(numbers) {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** @param {number} weight */
function open(weight) {
  const path = `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const opened = create(readFileSync(path));
  if (!('glyphForCodePoint' in opened)) throw new Error(`${path} is a collection of fonts.`);
  return opened;
}

/** @param {number} from @param {number} to */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
