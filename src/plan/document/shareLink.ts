import { deflateSync } from 'fflate';
import { type Headcount, payParameters } from '../../engine/size/headcount.ts';
import { inflate } from './inflate.ts';
import { isFields } from './migrations/fields.ts';
import { type DocumentProblem, parseDocument } from './parseDocument.ts';
import { type PlanDocument, planFormat } from './planDocument.ts';
import { inOrder } from './serializeDocument.ts';

/** What may be read by whom. Whatever is left out is not in the link at all. */
export interface ShareOptions {
  /** Private unless asked. */
  readonly notes: boolean;
  /** The roster and everything about pay. Private unless asked. */
  readonly people: boolean;
  /** For candidates: read-only, and nothing but the title, the facts, the playbook and the numbers of the work. What-ifs and baseline are the lead's own. */
  readonly brief: boolean;
}

export type ParsedShareLink =
  | {
      readonly kind: 'ok';
      /** With an id made from the link: the same link is the same plan. Whoever keeps a copy gives it another. */
      readonly document: PlanDocument;
      readonly isBrief: boolean;
      readonly remarks: readonly DocumentProblem[];
      /** As of a plan in a file, see `ParsedDocument`. */
      readonly changes?: readonly string[];
    }
  | { readonly kind: 'newer'; readonly problems: readonly DocumentProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly DocumentProblem[] };

/** The way of writing links; its letter leads every link. See docs/decisions/010. */
const linkVersion = '1';
/** A plan with an own playbook as large as the built-in one takes 42,000; much longer ones are not read, so that none takes long. */
export const longestLink = 60_000;
const mostBytes = 1_000_000;
const checkBytes = 4;
const briefFlag = 1;

/**
 * The plan as text for the hash of an address: letters, digits, hyphens and underscores. A version letter, then base64url of
 * check sum (four bytes), flags (one byte) and the plan as deflated JSON.
 */
export function formatShareLink(document: PlanDocument, options: ShareOptions): string {
  const json = new TextEncoder().encode(JSON.stringify(sharedPart(document, options)));
  const packed = deflateSync(json, { level: 9 });
  const body = new Uint8Array(1 + packed.length);
  body[0] = options.brief ? briefFlag : 0;
  body.set(packed, 1);
  const bytes = new Uint8Array(checkBytes + body.length);
  new DataView(bytes.buffer).setUint32(0, crc32(body));
  bytes.set(body, checkBytes);
  return linkVersion + toBase64url(bytes);
}

/** A plan as a link carries it: without notes unless they were asked for. */
export type SharedPlan = Omit<PlanDocument, 'format' | 'id' | 'notes'> & { readonly notes?: string };

/** The part of a plan that a link carries: what the preview of a link shows. */
export function sharedPart(document: PlanDocument, { notes, people, brief }: ShareOptions): SharedPlan {
  const { format: _format, id: _id, notes: text, ...rest } = inOrder(document);
  const plan = people ? rest : { ...rest, headcount: withoutPeople(rest.headcount) };
  if (brief) {
    return { ...rest, headcount: workOnly(rest.headcount), baseline: rest.facts, whatIfs: [] };
  }
  return notes && text !== '' ? { ...plan, notes: text } : plan;
}

function asBrief(document: PlanDocument): PlanDocument {
  const headcount = workOnly(document.headcount);
  return { ...document, notes: '', baseline: document.facts, whatIfs: [], headcount };
}

function withoutPeople(headcount: Headcount): Headcount {
  const parameters = Object.entries(headcount.parameters).filter(([id]) => !payParameters.includes(id));
  return { ...headcount, parameters: Object.fromEntries(parameters), people: [] };
}

/** What effort is made of, and nothing of how the team hires. */
function workOnly(headcount: Headcount): Headcount {
  return { ...headcount, parameters: {}, people: [] };
}

/**
 * The plan in a link, or what is wrong with the link. Never throws; reads nothing that is too long, inflates nothing that is
 * damaged, and stops inflating where no plan is that large.
 */
export function parseShareLink(link: string): ParsedShareLink {
  if (link === '') return invalid('The link is empty.');
  if (link.length > longestLink) {
    return invalid(`The link has ${link.length} characters; a link may have at most ${longestLink}.`);
  }
  if (!link.startsWith(linkVersion)) {
    if (/^[2-9]/u.test(link)) {
      const message = 'The link was made by a newer Formation. Update Formation to open it.';
      return { kind: 'newer', problems: [{ path: '', message }] };
    }
    return invalid('This is not a link of Formation: it does not start with a version.');
  }
  const bytes = fromBase64url(link.slice(linkVersion.length));
  if (!bytes) return invalid('The link is damaged: it has characters that no link has, or was cut off.');
  if (bytes.length <= checkBytes + 1) return invalid('The link was cut off: it is too short for a plan.');
  const body = bytes.subarray(checkBytes);
  const check = new DataView(bytes.buffer).getUint32(0);
  if (crc32(body) !== check) {
    return invalid('The link is damaged or was cut off. Copy the whole link again.');
  }
  const flags = body[0] ?? 0;
  if ((flags & ~briefFlag) !== 0)
    return invalid('The link uses something that this Formation does not know. Update Formation to open it.');
  return parseBody(body.subarray(1), flags === briefFlag, `shared-${check.toString(16).padStart(8, '0')}`);
}

function parseBody(packed: Uint8Array, isBrief: boolean, id: string): ParsedShareLink {
  const json = inflate(packed, mostBytes);
  if (json === 'too-large')
    return invalid(`The link holds more than ${mostBytes} bytes, which is too large for a plan.`);
  if (json === 'damaged') return invalid('The link is damaged: it cannot be unpacked.');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return invalid('The link is damaged: it does not hold a plan.');
  }
  if (!isFields(value)) return invalid('The link is damaged: it does not hold a plan.');
  const parsed = parseDocument({ notes: '', ...value, format: planFormat, id });
  if (parsed.kind !== 'ok') return parsed;
  const { kind: _kind, document, writtenAs: _version, ...said } = parsed;
  // A brief says nothing but the plan itself, whoever made the link.
  const shown = isBrief ? asBrief(document) : document;
  return { kind: 'ok', document: shown, isBrief, ...said };
}

function invalid(message: string): ParsedShareLink {
  return { kind: 'invalid', problems: [{ path: '', message }] };
}

/** Bytes as text that an address carries as it is: letters, digits, hyphen and underscore. */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text; undefined when it is none. */
function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

/** CRC-32 of bytes (polynomial 0xEDB88320), as a whole number from 0. Any damage of up to 32 bits in a row changes it. */
export function crc32(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return ~check >>> 0;
}
