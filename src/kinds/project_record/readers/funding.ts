/** Who pays how much. */
import { findSums, readMoney, type Money } from '../../../czech/money.ts'
import { programmeNamed } from '../../../czech/organisation/programme.ts'
import type { Reading } from '../../../czech/reading.ts'
import type { Block, Cell, Table } from '../../../document/block.ts'
import { isYear } from '../../../document/inner-rows.ts'
import { logicalLines } from '../../../document/wrapped.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Ledger } from '../../draft.ts'
import { understand } from '../../../roles/sense.ts'
import { moneyTold } from '../told/money.ts'
import { checkSum } from './check-sum.ts'
import { grantOf, moneyIn, nearerOf, sourceOf, type Grant } from './grant.ts'
import { programmeInProse } from './programme.ts'
import { type ProjectField } from '../values.ts'

/** The row or column that sums up the others. */
const TOTAL_ROW = /^(?:celkem|součet|suma|projekt celkem|celkem (?:za |v )\p{L}+)/iu
/** *70 % (nejvýše*, behind which the sum stands. */
const PERCENT_BEFORE = /^\d{1,3}(?:[.,]\d{1,2})?\s?%\s?\([^)]{0,40}$/u
const PERCENT_ONLY = /^\(?\d{1,3}(?:[.,]\d{1,2})?\s?%\)?$/u
/** Another payer's share below an amount: *Hl. m. Praha 7,5 %: 166 666,67 Kč*. */
const SHARE_LINE = /^[^:]{2,60}:\s?\d[\d .,]{0,20}(?:,-)?\s?(?:Kč|CZK|EUR|€)$/u
const LONGEST_SOURCE = 80
/** Longer lines that end in a stop are sentences. */
const LONGEST_LINE = 120
/** The title of a column of amounts. */
const UNIT = /^(?:částka |výše )?(?:v )?\(?(?:tis\. |mil\. )?(?:Kč|CZK|EUR|€)\)?$|^částka$/iu
const FIGURES = /^\d{1,3}(?:[ .]\d{3})+(?:,\s?(?:\d{1,2}|-))?(?:\s\(?\d{1,3}(?:,\d{1,2})?\s?%\)?)?$/u

/** Where the whole document names no currency. */
const CROWNS = 'CZK'

/** A programme that stands alone among the money, and the amounts with their sources. */
export interface Funding {
  readonly grants: readonly Grant[]
  readonly programme: Passage | Proven<string> | undefined
}

export const fundingOf = (
  all: readonly ProjectField[],
  currency: Proven<string> | undefined,
  ledger: Ledger,
): Funding => {
  const reader = new FundingReader(currency, ledger)
  for (const field of all)
    if (field.key === 'funding' || field.key === 'amount' || isPayer(field)) reader.readField(field)
  checkSum(reader.grants, ledger)
  return { grants: reader.grants, programme: reader.programme }
}

/** Whether a label of an organisation stands beside an amount: it names who pays. */
export const isPayer = ({ key, value }: ProjectField): boolean =>
  (key === 'beneficiary' || key === 'partners') && value !== undefined && value.test(SUM_ONLY)
const SUM_ONLY =
  /^\d{1,3}(?:[ .]?\d{3}){1,4}(?:,(?:\d{1,2}|-))?(?:\s?(?:Kč|CZK|EUR|€))?(?:\s\d{1,3}(?:,\d{1,2})?(?:\s?%)?)?$/iu

class FundingReader {
  readonly grants: Grant[] = []
  programme: Passage | Proven<string> | undefined
  /** The line before, which may name the source of an amount that stands alone. */
  private above: Passage | undefined
  /** The words that may name the currency of bare numbers. */
  private unit = ''
  /** The currency of the document's other sums. */
  private readonly currency: Proven<string> | undefined
  private readonly ledger: Ledger

  constructor(currency: Proven<string> | undefined, ledger: Ledger) {
    this.currency = currency
    this.ledger = ledger
  }

  readField(field: ProjectField): void {
    const { key, label, value, blocks } = field
    const words = label?.text ?? ''
    const before = this.grants.length
    if (key === 'funding') this.unit = `${words} ${value?.text ?? ''}`
    const source = key === 'funding' ? undefined : label
    this.above = undefined
    if (key === 'amount' && !value) this.unit += ` ${words}`
    if (value?.test(UNIT)) {
      this.unit += ` ${value.text}`
      this.ledger.label(value)
    } else if (value && isSeveral(field.lines))
      for (const line of field.lines) this.readLine(line, undefined, `${words} ${this.unit}`)
    else if (value) this.readLine(value, source ?? label, `${words} ${this.unit}`)
    if (value && key === 'amount' && this.grants.length === before && isFigure(value))
      this.ledger.note({
        code: 'value_unreadable',
        args: { label: words, text: value.text, expected: 'a sum' },
        span: [value.start, value.end],
      })
    const end = blocks.findIndex(({ type }) => type === 'heading')
    const below = end < 0 ? blocks : blocks.slice(0, end)
    for (const block of below)
      if (key === 'funding' || !value || block.type === 'table') this.readBlock(block, source, `${words} ${this.unit}`)
      else if (block.type === 'paragraph')
        for (const line of block.lines) if (line.test(SHARE_LINE)) this.readLine(line, undefined, '')
  }

  private readBlock(block: Block, source: Passage | undefined, unit: string): void {
    if (block.type === 'paragraph') for (const line of logicalLines(block.lines)) this.readLine(line, source, unit)
    if (block.type === 'table') this.readTable(block, unit)
    if (block.type === 'list')
      for (const { lines, blocks } of block.items) {
        if (lines.length > 0) this.readLine(Passage.join(lines), source, unit)
        for (const nested of blocks) this.readBlock(nested, undefined, unit)
      }
  }

  /** *source: amount*, several of them, or a programme's name. */
  private readLine(line: Passage, source: Passage | undefined, unit: string): void {
    // *Rozpočet: 18 mil. Kč (platí EU) Město připravovalo …*: the label names the sum, whatever goes on.
    const money = moneyIn(line, unit)
    const isFirst = money !== undefined && line.text.startsWith(money.passage.text)
    const isLabelled = source && isFirst && findSums(line, unit).length < 2
    const stated = line.test(/[.!?]$/u) && !isLabelled ? moneyTold([line]) : []
    if (stated.length > 0) {
      for (const grant of stated) this.grants.push(grant)
      this.ledger.label(line)
      return
    }
    // A number of a sentence is no sum, whatever unit the label has, but where the line begins with it.
    if (!isFirst && line.length > LONGEST_LINE && line.test(/[.!?]$/u)) return
    const words = money ? line.slice(0, line.text.indexOf(money.passage.text)).strip(/[:–=-]/) : line
    const isName = !words.test(PERCENT_ONLY) && !words.test(PERCENT_BEFORE) && !isMeasure(words)
    const before = isName ? words : words.slice(words.length)
    if (!before.isEmpty && !line.test(/[.!?]$/) && programmeNamed(before.text)) {
      this.programme ??= programmeIn(before)
      this.ledger.label(before)
    }
    if (money) {
      this.add(money, before.isEmpty ? nearerOf(source, this.above) : before)
      this.addShares(line.slice(line.text.indexOf(money.passage.text) + money.passage.length), unit)
      this.ledger.label(line, this.above)
      this.above = undefined
    } else if (source && line.test(FIGURES)) this.addBare(line, source)
    else this.above = line.length <= LONGEST_SOURCE ? line : undefined
  }

  /** *… Kč (EU 6 900 000 Kč a SR 2 100 000 Kč)*: what stands between two sums names the second. */
  private addShares(rest: Passage, unit: string): void {
    let at = 0
    for (const money of findSums(rest, unit)) {
      const start = rest.offsetOf(money.passage)
      const end = start + money.passage.length
      const source = rest.slice(at, start).strip(/[:;,()–=-]/)
      const words = source.match(/^(?:a|i|z toho)(?:\s|$)/iu)
      const own = source.slice(words?.end ?? 0)
      // *(z toho 500 000 Kč Nadace Modrý most)*
      const name =
        own.isEmpty && words ? rest.slice(end, end + (rest.slice(end).match(/[),;]/u)?.start ?? 0)).trim() : own
      if (!name.isEmpty && name !== own && name.test(/^\p{L}/u)) this.add(money, name)
      else if (!name.isEmpty && understand(name.text).concepts.size > 0) this.add(money, name)
      at = end
    }
  }

  /** Figures in a list of sums whose currency the others name, or nobody: Czech pages mean crowns then. */
  private addBare(line: Passage, source: Passage): void {
    const { value, from } = this.currency ?? new Proven(CROWNS, line)
    const money = readMoney(line, value)
    if (!money) return
    this.grants.push({ ...grantOf(money, sourceOf(source)), currency: new Proven(value, from) })
    this.ledger.label(line)
    if (!this.currency)
      this.ledger.note({
        code: 'currency_assumed',
        args: { text: line.text, currency: CROWNS },
        span: [line.start, line.end],
      })
  }

  /** A row a payer, or a column a payer above its amount. */
  private readTable(table: Table, unit: string): void {
    const [titles, ...others] = table.rows.map((row) => row.map(joined))
    const title = titles?.map((cell) => cell?.text ?? '').join(' ') ?? ''
    const years = yearsOf(table)
    if (titles && years.length > 1) {
      this.readYears(titles, others, years, `${unit} ${title}`)
      return
    }
    const payers = titles?.slice(1).filter((cell) => cell && understand(cell.text).concepts.size > 0) ?? []
    if (titles && payers.length > 1) {
      const sums = others.length === 1 ? others[0] : others.findLast(([first]) => first?.test(TOTAL_ROW))
      this.readColumns(titles, sums ?? [], others, `${unit} ${title}`)
      for (const row of others) this.ledger.label(row.flatMap((cell) => cell ?? []))
      return
    }
    const total = titles?.findIndex((cell, i) => i > 0 && cell?.test(TOTAL_ROW)) ?? -1
    for (const row of [...(titles ? [titles] : []), ...others]) {
      const [first, ...cells] = row
      const money = (total > 0 ? [row[total]] : cells)
        .map((cell) => cell && moneyIn(cell, `${unit} ${title}`))
        .find(Boolean)
      if (first && money && !moneyIn(first, `${unit} ${title}`)) {
        this.add(money, first)
        this.ledger.label(first, cells)
      } else if (row === titles && !title.match(/\d/)) {
        this.ledger.label(first, cells)
        this.unit += ` ${title}`
      }
    }
  }

  /** A row a payer, a column a year: *Zdroj | 2023 | 2024 | Celkem*. */
  private readYears(
    titles: readonly (Passage | undefined)[],
    rows: readonly (readonly (Passage | undefined)[])[],
    years: readonly number[],
    unit: string,
  ): void {
    const total = titles.findIndex((cell, i) => i > 0 && !years.includes(i) && cell?.test(/^celk|^součet/iu))
    for (const row of rows) {
      const [source] = row
      const sum = total > 0 ? row[total] : undefined
      const money = sum && moneyIn(sum, unit)
      const byYear = years.flatMap((i) => {
        const amount = row[i] && moneyIn(row[i], unit)
        const year = titles[i]
        return amount && year
          ? [{ year: new Proven(year.text, year), amount: new Proven(amount.value.amount, amount.passage) }]
          : []
      })
      if (!source || !money) continue
      this.grants.push({ ...grantOf(money, sourceOf(source)), ...(byYear.length > 0 && { by_year: byYear }) })
      this.ledger.label(row.flatMap((cell) => cell ?? []))
    }
    this.ledger.label(titles.flatMap((cell) => cell ?? []))
  }

  /** Amounts below the names of their payers; rows above the last may be years. */
  private readColumns(
    titles: readonly (Passage | undefined)[],
    sums: readonly (Passage | undefined)[],
    rows: readonly (readonly (Passage | undefined)[])[],
    unit: string,
  ): void {
    const yearly = rows.filter(([first]) => first?.test(/^(?:19|20)\d\d$/))
    titles.forEach((payer, i) => {
      const cell = i > 0 ? sums[i] : undefined
      const money = cell && moneyIn(cell, unit)
      if (!payer || !money) return
      const byYear = yearly.flatMap(([year, ...cells]) => {
        const amount = cells[i - 1] && moneyIn(cells[i - 1] ?? payer, unit)
        return amount && year
          ? [{ year: new Proven(year.text, year), amount: new Proven(amount.value.amount, amount.passage) }]
          : []
      })
      this.grants.push({ ...grantOf(money, sourceOf(payer)), ...(byYear.length > 0 && { by_year: byYear }) })
    })
    this.ledger.label(titles.flatMap((cell) => cell ?? []))
  }

  private add(money: Reading<Money>, label: Passage | undefined): void {
    // The rest of a torn sum: *30. 000 EUR*.
    if (money.value.amount.startsWith('00')) return
    this.grants.push(grantOf(money, label && sourceOf(label)))
  }
}

/** A line that is the programme's name, or the name within a line that says more. */
const programmeIn = (line: Passage): Passage | Proven<string> => {
  const told = programmeInProse(line)
  const [name] = told?.from ?? []
  return told && name && line.length - name.length > REMARK ? told : line
}
const REMARK = 5

/** *více než*, *cca*: no name of a sum. */
const isMeasure = (words: Passage): boolean => {
  const said = understand(words.text).words
  return said.length > 0 && said.every(({ concept }) => concept === 'approximately' || concept === 'more')
}

const joined = ({ lines }: Cell): Passage | undefined => (lines.length > 0 ? Passage.join(lines) : undefined)

/** The columns whose titles are years. */
const yearsOf = ({ rows: [titles] }: Table): number[] =>
  (titles ?? []).flatMap((cell, i) => (i > 0 && isYear(cell) ? [i] : []))

/** Whether figures stand there, and no share. */
const isFigure = (value: Passage): boolean => value.test(/\d{3}/) && !value.test(PERCENT_ONLY)

/** Whether the lines beside a label hold an amount each, or a payer above each amount. */
const isSeveral = (lines: readonly Passage[]): boolean =>
  lines.filter((line) => readMoney(line) !== undefined).length > 1
