/** Writes PDF files for tests: words and lines at places, in fonts that no file holds. */

export interface Words {
  readonly text: string
  readonly x: number
  /** From the top of the page, as people measure. */
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

export interface Made {
  readonly words: readonly Words[]
  /** x1, y1, x2, y2 */
  readonly lines?: readonly (readonly [number, number, number, number])[]
}

const HEIGHT = 842

/** Czech letters by their glyph names; the fonts have no table of Unicode letters. */
const GLYPHS: Readonly<Record<string, string>> = {
  ě: 'ecaron',
  š: 'scaron',
  č: 'ccaron',
  ř: 'rcaron',
  ž: 'zcaron',
  ý: 'yacute',
  á: 'aacute',
  í: 'iacute',
  é: 'eacute',
  ú: 'uacute',
  ů: 'uring',
  ň: 'ncaron',
  ť: 'tcaron',
  ď: 'dcaron',
  ó: 'oacute',
  Č: 'Ccaron',
  Ř: 'Rcaron',
  Š: 'Scaron',
  Ž: 'Zcaron',
  Ú: 'Uacute',
  '•': 'bullet',
  '–': 'endash',
}
const LETTERS = Object.keys(GLYPHS)
const FIRST = 150

const encode = (text: string): string =>
  Array.from(text, (letter) => {
    const at = LETTERS.indexOf(letter)
    const code = at < 0 ? letter.charCodeAt(0) : FIRST + at
    return code.toString(16).padStart(2, '0')
  }).join('')

export const pdfOf = (...pages: readonly Made[]): Uint8Array => {
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST} ${LETTERS.map((letter) => `/${GLYPHS[letter] ?? ''}`).join(' ')}] >> >>`
  const contents = pages.map(({ words, lines = [] }) =>
    [
      ...words.map(
        ({ text, x, y, size = 10, bold = false }) =>
          `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${encode(text)}> Tj ET`,
      ),
      ...lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ].join('\n'),
  )
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  return fileOf(objects)
}

/** The objects as a file, with the table of where each begins. */
export const fileOf = (objects: readonly string[]): Uint8Array => {
  let file = '%PDF-1.7\n'
  const starts = objects.map((object, i) => {
    const start = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.indexOf('xref\n0 ')}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** Lines of words one below the other. */
export const column = (x: number, y: number, lines: readonly string[], more: Partial<Words> = {}): Words[] =>
  lines.map((text, i) => ({ text, x, y: y + i * 12, ...more }))

/** The rules of a table. */
export const ruled = (xs: readonly number[], ys: readonly number[]): [number, number, number, number][] => [
  ...xs.map((x): [number, number, number, number] => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0]),
  ...ys.map((y): [number, number, number, number] => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y]),
]
