/** How large a document may be. Beyond these limits it is refused with an InputError; docs/limits.md tells of all limits. */

export interface Limits {
  /** Bytes of a file. */
  readonly bytes: number
  /** Characters of a paragraph, a list item or a cell. */
  readonly paragraph: number
  readonly docx: {
    /** Files in the archive. */
    readonly parts: number
    /** Bytes of XML, unpacked, of all parts. */
    readonly xml: number
    /** How many times larger than packed a part of more than a megabyte may be. */
    readonly ratio: number
  }
  readonly pdf: {
    readonly pages: number
    /** Characters of text on all pages. */
    readonly characters: number
    /** Pieces of text on a page. */
    readonly pieces: number
    /** Strokes on a page; on a page of more they are no ruling lines, and the page is read without them. */
    readonly drawings: number
    /** Bytes, unpacked, of a font, of any other stream, and of all streams. Pictures are not unpacked and do not count. */
    readonly font: number
    readonly stream: number
    readonly streams: number
  }
}

export const defaultLimits: Limits = {
  // The largest seed has 12 kB, a scanned PDF some 20 MB.
  bytes: 64 * 1024 * 1024,
  // A page of print holds 3,000 characters. From some four million on, regular expressions run out of stack.
  paragraph: 2_000_000,
  // A 300-page document has about 20 parts and 5 MB of XML, packed 25 times smaller; reading 1 MB takes 100 MB of memory.
  docx: { parts: 4_000, xml: 16_000_000, ratio: 120 },
  // The longest plans and annual reports of towns have 400 pages; a page crowded with text holds 10,000 characters. The
  // largest fonts have 20 MB, a page with a drawn map 10 MB.
  pdf: {
    pages: 1_000,
    characters: 20_000_000,
    pieces: 50_000,
    drawings: 300_000,
    font: 32_000_000,
    stream: 16_000_000,
    streams: 256_000_000,
  },
}

const flat: Readonly<Record<string, number>> = {
  bytes: defaultLimits.bytes,
  paragraph: defaultLimits.paragraph,
  ...Object.fromEntries(Object.entries(defaultLimits.docx).map(([name, value]) => [`docx.${name}`, value])),
  ...Object.fromEntries(Object.entries(defaultLimits.pdf).map(([name, value]) => [`pdf.${name}`, value])),
}

/** The names of all limits, as docs/limits.md and `--limit` have them: `bytes`, `docx.parts`, `pdf.pages`. */
export const limitNames: readonly string[] = Object.keys(flat)

export const defaultLimit = (name: string): number | undefined => flat[name]

/** The default limits, but for the values given by name. */
export const limitsWith = (values: Readonly<Record<string, number>>): Limits => {
  const value = (name: string): number => values[name] ?? flat[name] ?? 0
  return {
    bytes: value('bytes'),
    paragraph: value('paragraph'),
    docx: { parts: value('docx.parts'), xml: value('docx.xml'), ratio: value('docx.ratio') },
    pdf: {
      pages: value('pdf.pages'),
      characters: value('pdf.characters'),
      pieces: value('pdf.pieces'),
      drawings: value('pdf.drawings'),
      font: value('pdf.font'),
      stream: value('pdf.stream'),
      streams: value('pdf.streams'),
    },
  }
}
