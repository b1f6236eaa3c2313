import type { Place } from '../../query/schema/place.ts'
import { sourceLines } from '../../query/place.ts'
import type { StoredRevision } from '../../store/read.ts'
import type { StoredSource } from '../../store/schema.ts'
import { commandName } from '../command-name.ts'
import type { Style } from '../terminal.ts'
import { frameText } from './layout/frame.ts'
import { valueWording } from '../../report/field-wording.ts'
import { edtfText } from '../../wording/edtf.ts'
import type { Language } from '../../wording/language.ts'
import { kindLabel } from '../../kinds/said.ts'
import { toldFinding } from '../words/errors/errors.ts'
import { listWords } from '../words/lists.ts'
import { noteWords } from '../words/notes.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'
import { clip, pad } from './layout/wrap.ts'

/** A document's values with their pointers and lines, for people who look for what to ask next. */
export function valuesText(
  revision: StoredRevision,
  sources: readonly StoredSource[],
  places: readonly Place[],
  style: Style,
): string {
  const { document } = revision
  const page = new Page(style)
  const { language } = page
  const words = listWords[language]
  page.line(page.chalk.bold(visible(document.title || document.id)))
  page.field(words.document, document.id)
  page.field(words.kind, kindLabel(document.kind, language))
  page.field(
    words.revision,
    words.revisionState(revision.number, revision.isCurrent, dayText(revision.importedAt, language)),
  )
  for (const { file } of sources) page.field(words.source, visibleName(file))
  page.gap()
  const pointerWidth = Math.min(46, Math.max(0, ...places.map(({ pointer }) => pointer.length)))
  const mended = new Set(document.corrections?.map((one) => one.pointer))
  for (const { pointer, value, line, column } of places) {
    const at = line === undefined ? '' : `${line}:${column ?? 1}`
    const head = `${pad(pointer, pointerWidth)} ${page.chalk.dim(at.padStart(7))}  `
    page.line(
      head +
        clip(
          visible(`${mended.has(pointer) ? '✎ ' : ''}${plain(worded(pointer, value, language))}`),
          Math.max(20, page.width - Math.max(pointerWidth, pointer.length) - 10),
        ),
    )
  }
  for (const { pointer, was, why } of document.corrections ?? [])
    page.item(
      '✎ ',
      `${pointer}: ${noteWords[language].byHand(plain(worded(pointer, was, language)), why)}`,
      page.chalk.yellow,
    )
  return page.text
}

/** One value: what it is, where it stands, the source lines with its words underlined. */
export function placeText(revision: StoredRevision, place: Place, style: Style): string {
  const { document, text } = revision
  const page = new Page(style)
  const words = listWords[page.language]
  const { line, column, page: number, pointer, value, spans } = place
  page.item(`${visible(pointer)}  `, plain(worded(pointer, value, page.language)), page.chalk.dim)
  for (const one of document.corrections ?? [])
    if (one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)) {
      const below = one.pointer.slice(pointer.length + 1)
      const was = plain(worded(one.pointer, one.was, page.language))
      page.item(
        '✎ ',
        `${below === '' ? '' : `${below}: `}${noteWords[page.language].byHand(was, one.why)}`,
        page.chalk.yellow,
      )
    }
  const { file } = document.source
  const at = visibleName([file, line, column].filter((part) => part !== undefined).join(':'))
  page.line(page.chalk.bold(at) + (number === undefined ? '' : `, ${words.page(number)}`))
  if (!document.source.media_type.startsWith('text/'))
    page.line(page.chalk.dim(words.linesCount(`${commandName} parse --text`)))
  page.gap()
  const frame = spans.length > 0 ? frameText(sourceLines(text, spans), style) : `  ${words.noWords}\n`
  const notes = document.diagnostics
    .filter((diagnostic) => diagnostic.pointer === pointer)
    .map((finding) => `\n${style.chalk.yellow('⚠')} ${visible(toldFinding(finding, style.language))}\n`)
  return page.text + frame + notes.join('')
}

/** The day of a moment; English readers get it as the database has it. */
const dayText = (moment: string, language: Language): string =>
  language === 'en' ? moment.slice(0, 10) : edtfText(moment.slice(0, 10), language)

/** A value that is a key, in the words of a language; English readers get the key. */
const worded = (pointer: string, value: unknown, language: Language): unknown =>
  language === 'en' || typeof value !== 'string'
    ? value
    : valueWording(pointer.slice(pointer.lastIndexOf('/') + 1), value, language)

const plain = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ¶ ')
