/**
 * Word documents of 1997 to 2003 ([MS-DOC]): their paragraphs and tables become HTML, which is read like a page's and laid
 * out as text.
 *
 * Deleted and hidden text, comments, headers and footers are no part of the text. Pictures and objects are not unpacked, and
 * nothing that the document refers to is opened.
 */
import { InputError } from '../../source/input-error.ts'
import { openCompound } from '../../source/archive/compound.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { withText } from '../no-text.ts'
import { fibOf, type Range } from './fib.ts'
import { signsOf } from './lists.ts'
import { Paragraphs, type Around } from './paragraphs.ts'
import { boxesOf, commentsIn, notesOf } from './parts.ts'
import { Text } from './text.ts'

/** Throws InputError for a file that is older, broken, cut off or protected by a password. */
export const readDoc = (bytes: Uint8Array, file: string): Reading => {
  const { html, comments, deletions, pictures } = soundly(file, () => htmlOf(bytes, file))
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  const findings = [...reading.findings, ...unread('comments', comments), ...unread('deletions', deletions)]
  return withText(layOut({ ...reading, findings }), file, () => pictures > 0)
}

const unread = (what: 'comments' | 'deletions', count: number): Finding[] =>
  count === 0 ? [] : [{ code: 'part_unread', args: { what, count, names: [] }, candidates: [] }]

/** A place that a table of the file names and that lies outside of it. */
const soundly = <Result>(file: string, read: () => Result): Result => {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, 'is broken: its tables lead out of it')
    throw error
  }
}

const htmlOf = (
  bytes: Uint8Array,
  file: string,
): { html: string; comments: number; deletions: number; pictures: number } => {
  const fib = fibOf(openCompound(bytes, file), file)
  const text = new Text(fib, file)
  const [texts, boxes] = [notesOf(fib), boxesOf(fib)]
  const notes: string[] = []
  const counts = { pictures: 0, deletions: 0 }
  const beside: Around = {
    text,
    signs: signsOf(fib),
    noteAt: () => undefined,
    boxesAt: () => [],
    count: (what) => counts[what]++,
  }
  const aside = (range: Range): string => new Paragraphs(beside).html(range)
  const body = new Paragraphs({
    ...beside,
    noteAt: (character) => {
      const note = texts.get(character)
      if (note) notes.push(`<li id="footnote-${notes.length + 1}">${aside(note)}</li>`)
      return note && notes.length
    },
    boxesAt: (character) => (boxes.get(character) ?? []).map(aside),
  }).html(fib.part('body'))
  const lone = (boxes.get(-1) ?? []).map(aside)
  const list = notes.length > 0 ? [`<ol>${notes.join('')}</ol>`] : []
  return { html: [body, ...lone, ...list].join('\n'), comments: commentsIn(fib), ...counts }
}
