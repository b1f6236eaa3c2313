/** Paragraphs typed with tabs between a label and its value, in formats whose paragraphs have tabs. */

/** A number or sign before a tab is a list's, typed by hand. */
const SIGN = /^\s*(?:\(?(?:\d{1,2}|\p{L})[.)]|[\d.]{2,8}|[-–•*o])\s*$/u

/** Whether what stands between the tabs of a paragraph are the cells of a row. */
export const isRow = (cells: readonly string[]): boolean => cells.length > 1 && !SIGN.test(cells[0] ?? '')

/** A sentence that goes on behind a lone tab: *Projekt běží	od ledna.* */
export const isSentence = (cells: readonly string[]): boolean =>
  cells.every((cell, i) => i === 0 || /^\s*\p{Ll}/u.test(cell)) && /[.!?]\s*$/.test(cells.at(-1) ?? '')

/** The styles of a table of contents, in English and Czech programs: *toc 1*, *Contents 1*, *Obsah 2*. */
export const isContents = (style: string): boolean => /^(?:toc|contents|obsah) ?\d/i.test(style)
