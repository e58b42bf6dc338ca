/** What XML may hold. Everything else, such as most control characters, makes a whole picture unreadable. */
const noXml = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A picture of the page as the text of an SVG file, which is XML whatever its texts are. */
export function svgText(sheet: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(sheet).replaceAll(noXml, '\ufffd');
}
