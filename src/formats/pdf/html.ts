/** Writes what was found in a PDF as HTML, so that one reader makes blocks of every format that has markup. */
import type { PageStart } from '../../document/block.ts'
import { brokenLines, type Text } from './flow.ts'
import { addRun, type Run } from './lines.ts'

export interface TableCell {
  readonly rows: number
  readonly columns: number
  readonly texts: readonly Text[]
}

export interface TablePart {
  readonly type: 'table'
  /** Where its columns begin, in points; of a ruled table also where the last one ends. */
  readonly edges: readonly number[]
  readonly rows: readonly (readonly TableCell[])[]
}

export type Part = Text | TablePart

/** The parts as HTML, and where in it each page begins. `body` is the size of most of the text; larger lines are headings. */
export const toHtml = (given: readonly Part[], body: number): { html: string; pages: PageStart[] } => {
  const parts = given.map((part) => (part.type === 'text' && part.size > LARGER * body ? withNumber(part) : part))
  const levels = headingSizes(parts, body)
  const level = (text: Text): number | undefined => {
    const at = levels.indexOf(rank(text))
    return at < 0 || text.sign ? undefined : Math.min(6, at + 1)
  }
  const marked = runsOf(parts)
    .map((run) => {
      const [first] = run
      if (first?.type === 'table') return tableHtml(first)
      const texts = run.filter((part) => part.type === 'text')
      if (texts.length > 0 && texts[0]?.sign) return listHtml(texts)
      return texts
        .map((text) => {
          const heading = level(text)
          return heading ? `<h${heading}>${linesHtml(text)}</h${heading}>\n` : `<p>${linesHtml(text)}</p>\n`
        })
        .join('')
    })
    .join('')
  return withoutMarks(marked)
}

/** The part with its page said of all its words. */
export const onPage = (part: Part, page: number): Part => {
  if (part.type === 'text') return textOnPage(part, page)
  const onPageToo = (cell: TableCell) => ({ ...cell, texts: cell.texts.map((text) => textOnPage(text, page)) })
  return { ...part, rows: part.rows.map((row) => row.map(onPageToo)) }
}

const textOnPage = (text: Text, page: number): Text => ({
  ...text,
  lines: text.lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, page })) })),
})

/** Sizes larger than the body's, the largest first. */
const headingSizes = (parts: readonly Part[], body: number): number[] => {
  const sizes = new Set<number>()
  for (const part of parts)
    if (part.type === 'text' && part.size > LARGER * body && lengthOf(part) <= LONGEST_HEADING) sizes.add(rank(part))
  return [...sizes].sort((a, b) => b - a)
}

const LONGEST_HEADING = 250
const LARGER = 1.12

/** A number that is a heading's and no list's becomes a part of its words. */
const withNumber = (text: Text): Text => {
  const { sign, ...rest } = text
  if (!sign?.ordered) return text
  const [first, ...more] = text.lines
  const runs: Run[] = [{ text: `${sign.text} `, bold: first?.runs[0]?.bold ?? false, raised: false }]
  for (const run of first?.runs ?? []) addRun(runs, run)
  return { ...rest, lines: [{ runs, evidence: 'room' }, ...more] }
}

/** Of headings of one size those in italics are the lower. */
const rank = ({ size, italic }: Text): number => Math.round(size) - (italic ? 0.5 : 0)
const lengthOf = (text: Text): number =>
  text.lines.flatMap(({ runs }) => runs).reduce((sum, run) => sum + run.text.length, 0)

/** Stretches of list items, and everything else by itself. */
const runsOf = (parts: readonly Part[]): Part[][] => {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)?.at(-1)
    const listed = (one: Part | undefined) => one?.type === 'text' && one.sign !== undefined
    if (listed(part) && listed(last)) runs.at(-1)?.push(part)
    else runs.push([part])
  }
  return runs
}

interface Open {
  readonly x: number
  readonly tag: string
}

/** Lists nested by where their signs stand. A number that begins no list from one on stays in the text. */
const listHtml = (texts: readonly Text[]): string => {
  if (!isNumbered(texts))
    return texts
      .map(withNumber)
      .map((text) => (text.sign ? `<ul><li>${linesHtml(text)}</li></ul>\n` : `<p>${linesHtml(text)}</p>\n`))
      .join('')
  const stack: Open[] = []
  let html = ''
  for (const text of texts) {
    const { x, ordered } = text.sign ?? { x: 0, ordered: false }
    const tag = ordered ? 'ol' : 'ul'
    while (stack.length > 0 && (stack.at(-1)?.x ?? 0) > x + 4) html += `</li></${stack.pop()?.tag ?? tag}>`
    const top = stack.at(-1)
    if (top && x <= top.x + 4 && top.tag === tag) html += '</li>'
    else if (top && x <= top.x + 4) html += `</li></${stack.pop()?.tag ?? tag}>`
    if (stack.at(-1) === top && top && x <= top.x + 4) html += '<li>'
    else if (stack.length < DEEPEST) {
      stack.push({ x, tag })
      html += `<${tag}><li>`
    } else html += '<br>'
    html += linesHtml(text)
  }
  for (const { tag } of stack.reverse()) html += `</li></${tag}>`
  return `${html}\n`
}

const DEEPEST = 16

const isNumbered = (texts: readonly Text[]): boolean => {
  const numbers = texts.flatMap(({ sign }) => (sign?.ordered ? [sign.text] : []))
  if (numbers.length === 0) return true
  return numbers.length > 1 && numbers.every((sign, i) => /^\(?[a-z]/.test(sign) || Number.parseInt(sign, 10) === i + 1)
}

const tableHtml = (table: TablePart): string => {
  const led = ledColumns(table)
  const rows = table.rows.map((row) => `<tr>${row.map((cell, i) => cellHtml(cell, led.has(i))).join('')}</tr>\n`)
  return `<table>\n${rows.join('')}</table>\n`
}

/** Columns of cells of which many surely have a first line of their own: a name above what it is about. */
const ledColumns = ({ rows }: TablePart): Set<number> => {
  const counts = new Map<number, { sure: number; all: number }>()
  for (const row of rows)
    row.forEach(({ texts }, i) => {
      const second = texts.length === 1 ? texts[0]?.lines[1] : undefined
      if (!second) return
      const { sure, all } = counts.get(i) ?? { sure: 0, all: 0 }
      counts.set(i, { sure: sure + (second.evidence === 'room' ? 1 : 0), all: all + 1 })
    })
  return new Set([...counts].flatMap(([i, { sure, all }]) => (sure > 1 && sure * 3 >= all ? [i] : [])))
}

const cellHtml = ({ rows, columns, texts }: TableCell, isLed: boolean): string => {
  const spans = (rows > 1 ? ` rowspan="${rows}"` : '') + (columns > 1 ? ` colspan="${columns}"` : '')
  const content = runsOf(texts).map((run) => {
    const own = run.filter((part) => part.type === 'text')
    if (own[0]?.sign) return listHtml(own)
    const html = own.map((text) => linesHtml(text, isLed)).join('<br>')
    return texts.length > 1 ? `<p>${html}</p>` : html
  })
  return `<td${spans}>${content.join('')}</td>`
}

const linesHtml = (text: Text, isLed = false): string =>
  brokenLines(text, isLed)
    .map((line) => line.map(runHtml).join(''))
    .join('<br>')

const runHtml = (run: Run): string => {
  const text = pageMark(run) + escape(run.text)
  if (run.raised) return `<sup>${text.trim()}</sup>`
  return run.bold && run.text.trim() !== '' ? `<strong>${text}</strong>` : text
}

/** Nothing that stands in a PDF looks like it, for its signs are escaped. */
const pageMark = ({ page }: Run): string => (page === undefined ? '' : `<page ${page}>`)

/** Takes the marks of pages out of HTML: what is left, and where in it each page begins. */
const withoutMarks = (marked: string): { html: string; pages: PageStart[] } => {
  const pages: PageStart[] = []
  let html = ''
  let end = 0
  for (const { 0: mark, 1: page, index } of marked.matchAll(/<page (\d+)>/g)) {
    html += marked.slice(end, index)
    end = index + mark.length
    if (pages.at(-1)?.[1] !== Number(page)) pages.push([html.length, Number(page)])
  }
  return { html: html + marked.slice(end), pages }
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
