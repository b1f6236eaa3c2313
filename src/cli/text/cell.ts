/** A cell of an answer as people read it in a language; JSON and CSV have it as the tables do. */
import { visible } from '../../text/controls.ts'
import type { Cell } from '../../query/ask/answer.ts'
import type { ColumnType } from '../../kinds/subject.ts'
import { classWording } from '../../report/class-wording.ts'
import { edtfText } from '../../wording/edtf.ts'
import { groupedDigits } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'
import { kindLabel, valueWord } from '../../kinds/said.ts'
import { told } from '../words/errors/errors.ts'

const DATES = new Set([
  'as_of',
  'date',
  'period',
  'first_day',
  'last_day',
  'due_day',
  'valid_until',
  'day',
  'since_day',
])
/** Columns whose values are keys. */
const KEYS = new Set(['status', 'severity', 'frequency_per', 'theme'])

/** Columns of all texts and keys that a value has. */
const SIDES = new Set(['before', 'after'])
const EDTF = /^(?:\.\.\/)?\d{4}-\d\d(?:-\d\d)?~?(?:\/(?:\.\.|\d{4}[-\d]*~?))?$/

/** The words of a cell; English ones are the keys themselves, which are what filters take. */
export function cellWords(column: string, cell: Cell, language: Language): Cell {
  if (language === 'en' || cell === null) return cell
  if (column === 'counted') return cell === 1 ? 'ano' : 'ne'
  if (typeof cell === 'number') return cell
  if (DATES.has(column)) return edtfText(cell, language)
  if (column === 'frequency_date') return partsOf(cell, (date) => edtfText(date, language))
  if (KEYS.has(column)) return valueWord(cell, language) ?? cell
  if (column === 'themes') return partsOf(cell, (theme) => valueWord(theme, language) ?? theme)
  if (SIDES.has(column)) {
    const worded = (part: string) => valueWord(part, language) ?? (EDTF.test(part) ? edtfText(part, language) : part)
    // A term in its words and as a date may read the same.
    return [...new Set(cell.split(' · ').map(worded))].join(' · ')
  }
  if (column === 'kind') return kindLabel(cell, language)
  if (column === 'message') return told(cell, language)
  if (column !== 'class') return cell
  return Object.entries(classWording[language]).find(([name]) => name === cell)?.[1].forms[0] ?? cell
}

const partsOf = (cell: string, worded: (part: string) => string): string => cell.split(', ').map(worded).join(', ')

/** Numbers with their thousands apart and at least two decimals where they have any. */
export function cellText(column: string, cell: Cell, type: ColumnType, language: Language): string {
  if (cell === null) return ''
  if (type !== 'number' || column === 'counted')
    return visible(String(cellWords(column, cell, language) ?? '')).replaceAll(/\s+/g, ' ')
  const [whole = '', ...decimals] = String(cell).split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  return [sign + groupedDigits(whole.slice(sign.length), language), ...decimals.map((one) => one.padEnd(2, '0'))].join(
    language === 'cs' ? ',' : '.',
  )
}
