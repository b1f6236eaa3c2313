/**
 * Excel files (ECMA-376, SpreadsheetML): the visible sheets as HTML, which is read like a page's and laid out as text.
 *
 * Formulas are not worked out: what the file keeps as their value is shown. Nothing that it refers to is opened.
 */
import { InputError } from '../../source/input-error.ts'
import { openArchive, type Archive } from '../../source/archive/archive.ts'
import { defaultLimits, type Limits } from '../../source/limits.ts'
import { Passage } from '../../text/passage.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { withText } from '../no-text.ts'
import { escaped } from '../markup.ts'
import { childOf, elementsBelow, parseXml, wordsOf, type XmlElement } from '../xml.ts'
import { toHtml } from './html.ts'
import { builtInFormat, formatted } from './number-format.ts'
import { readSheet, stringIn, textIn, type ReadCell, type Sheet } from './sheet.ts'

/** Throws InputError for what is no Excel file, or is broken, protected by a password or too large once unpacked. */
export const readXlsx = (bytes: Uint8Array, file: string, limits: Limits['docx'] = defaultLimits.docx): Reading => {
  const archive = openArchive(bytes, file, limits)
  try {
    return readWorkbook(archive, file)
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, 'is nested too deeply to be read')
    throw error
  }
}

const readWorkbook = (archive: Archive, file: string): Reading => {
  const workbook = partOf(archive, 'xl/workbook.xml')
  const sheets = elementsBelow(workbook, 'sheet')
  if (sheets.length === 0) throw new InputError(file, 'is no sound Excel file: it has no sheets')
  const isHidden = ({ attribs }: XmlElement) => /hidden$/i.test(attribs['state'] ?? '')
  const read = cellReader(archive, workbook)
  const targets = targetsIn(archive)
  const shown = sheets
    .filter((sheet) => !isHidden(sheet))
    .map(({ attribs }) => ({
      name: attribs['name'] ?? '',
      sheet: readSheet(partOf(archive, targets.get(attribs['r:id'] ?? '') ?? ''), read),
    }))
    .filter(({ sheet }) => sheet.rows.size > 0)
  const html = shown
    .map(
      ({ name, sheet }) =>
        (shown.length > 1 && !DEFAULT.test(name) ? `<h2>${escaped(name)}</h2>` : '') + toHtml(sheet, file),
    )
    .join('\n')
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  // The tab of a lone sheet leads nowhere.
  const tabs = shown.length === 1 ? shown.map(({ name }) => Passage.of(name)).filter((name) => !name.isEmpty) : []
  const names = sheets.filter(isHidden).map(({ attribs }) => attribs['name'] ?? '')
  const findings = [
    ...reading.findings,
    ...unread(
      archive,
      names,
      shown.map(({ sheet }) => sheet),
    ),
  ]
  const laidOut = layOut({ ...reading, furniture: tabs, findings })
  return withText(laidOut, file, () => [...archive.names].some((name) => name.startsWith('xl/media/')))
}

/** A file with more hidden sheets tells of the first. */
const MOST_NAMES = 20

/** What programs call sheets that nobody named. */
const DEFAULT = /^(?:list|sheet|hárok|tabelle|table|tabulka)\s?\d{0,3}$/i

const unread = (archive: Archive, hiddenSheets: string[], sheets: readonly Sheet[]): Finding[] => {
  const comments = [...archive.names]
    .filter((name) => /^xl\/comments[^/]*\.xml$/i.test(name))
    .reduce((sum, name) => sum + elementsBelow(partOf(archive, name), 'comment').length, 0)
  const hidden = sheets.reduce((sum, sheet) => sum + sheet.hidden, 0)
  const findings: (Finding & { code: 'part_unread' })[] = [
    {
      code: 'part_unread',
      args: { what: 'hidden sheets', count: hiddenSheets.length, names: hiddenSheets.slice(0, MOST_NAMES) },
    },
    { code: 'part_unread', args: { what: 'hidden rows and columns', count: hidden, names: [] } },
    { code: 'part_unread', args: { what: 'comments', count: comments, names: [] }, candidates: [] },
  ]
  return findings.filter(({ args }) => args.count > 0)
}

const partOf = (archive: Archive, name: string): XmlElement[] => parseXml(archive.text(name) ?? '')

/** The parts of the sheets by the ids that the workbook has for them. */
const targetsIn = (archive: Archive): ReadonlyMap<string, string> =>
  new Map(
    elementsBelow(partOf(archive, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attribs }) => {
      const target = attribs['Target'] ?? ''
      return [attribs['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )

const cellReader = (archive: Archive, workbook: readonly XmlElement[]): ReadCell => {
  const strings = elementsBelow(partOf(archive, 'xl/sharedStrings.xml'), 'si').map(stringIn)
  const styles = stylesIn(partOf(archive, 'xl/styles.xml'))
  const is1904 = elementsBelow(workbook, 'workbookPr').some(({ attribs }) =>
    /^(?:1|true)$/.test(attribs['date1904'] ?? ''),
  )
  return (cell) => {
    const style = styles[Number(cell.attribs['s'] ?? 0)]
    const value = textIn(childOf(cell, 'v'))
    return { text: textOf(cell, value), bold: style?.bold ?? false }

    function textOf({ attribs, children }: XmlElement, raw: string): string {
      switch (attribs['t']) {
        case 's':
          return strings[Number(raw)] ?? ''
        case 'inlineStr':
          return stringIn(childOf(cell, 'is')) || children.map(wordsOf).join('')
        case 'b':
          return raw === '' ? '' : raw === '1' ? 'PRAVDA' : 'NEPRAVDA'
        case 'str':
        case 'e':
          return raw
        case 'd':
          return isoDate(raw)
        default: {
          const number = Number(raw)
          return raw.trim() === '' || Number.isNaN(number) ? raw : formatted(number, style?.format ?? '', is1904)
        }
      }
    }
  }
}

const isoDate = (raw: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(raw) ?? []
  return year === undefined ? raw : `${Number(day)}. ${Number(month)}. ${year}`
}

interface Style {
  readonly format: string
  readonly bold: boolean
}

const stylesIn = (root: readonly XmlElement[]): Style[] => {
  const formats = new Map(
    elementsBelow(root, 'numFmt').map(({ attribs }) => [Number(attribs['numFmtId']), attribs['formatCode'] ?? '']),
  )
  const fonts = elementsBelow(elementsBelow(root, 'fonts'), 'font').map((font) => {
    const bold = childOf(font, 'b')
    return bold !== undefined && !/^(?:0|false)$/.test(bold.attribs['val'] ?? '')
  })
  return elementsBelow(elementsBelow(root, 'cellXfs'), 'xf').map(({ attribs }) => {
    const id = Number(attribs['numFmtId'] ?? 0)
    return { format: formats.get(id) ?? builtInFormat(id), bold: fonts[Number(attribs['fontId'] ?? 0)] ?? false }
  })
}
