/** Numbers and dates of a sheet as a Czech Excel shows them (ECMA-376, part 1, 18.8.30). */
import { groupedDigits } from '../../wording/language.ts'

/** The formats that have no words in the file, by their number: those of Excel that show more than the bare number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd.m.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd.m.yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0 "Kč"',
  43: '#,##0.00',
  44: '#,##0.00 "Kč"',
  45: 'mm:ss',
  47: 'mm:ss',
}

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? ''

/** A number by its format; `is1904` where the file counts days from 1904 on. */
export const formatted = (value: number, format: string, is1904: boolean): string => {
  // The second part, if there is one, is for negative numbers, whose sign is kept here whatever it does to them.
  const section = format.split(';', 1)[0] ?? ''
  const signs = section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^[\]]*\]/g, '')
  if (/[dmyhs]/i.test(signs) && !/General/i.test(signs)) return dateText(value, signs.toLowerCase(), is1904)
  if (!/[0#]/.test(signs)) return plain(value)
  return numberText(value, signs, literalsOf(section))
}

/** What is written before and behind the digits: *Kč*, *tis. Kč*, *€*. */
const literalsOf = (section: string): { before: string; behind: string } => {
  const words = section
    .replace(/\[\$([^[\]-]*)(?:-[^[\]]*)?\]/g, '$1')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
  const [, before = '', behind = ''] = /^([^0#]*)[0#](?:.*[0#])?([^0#]*)$/.exec(words) ?? []
  return { before: before.trim(), behind: behind.trim() }
}

const numberText = (value: number, signs: string, { before, behind }: { before: string; behind: string }): string => {
  const mask = /[0#](?:[0#.,? ]*[0#])?/.exec(signs)?.[0] ?? ''
  const [whole = '', fraction = ''] = mask.split('.')
  const decimals = fraction.replace(/[^0#]/g, '').length
  const shown = Math.abs(signs.includes('%') ? value * 100 : value)
  if (!(shown < 1e15)) return plain(value)
  const [digits = '', rest = ''] = shown.toFixed(Math.min(decimals, 20)).split('.')
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0')
  const optional = fraction.replace(/[^0#]/g, '').endsWith('#') ? withoutZeros(rest) : rest
  const number = (value < 0 ? '-' : '') + grouped(padded, whole) + (optional === '' ? '' : `,${optional}`)
  const unit = signs.includes('%') && !behind.includes('%') ? `% ${behind}`.trim() : behind
  return [before, number, unit].filter((part) => part !== '').join(' ')
}

const withoutZeros = (decimals: string): string => {
  let end = decimals.length
  while (decimals.charAt(end - 1) === '0') end--
  return decimals.slice(0, end)
}

/** By thousands, or as the blanks of the format have it: *000 00*, *### ### ###*. */
const grouped = (digits: string, mask: string): string => {
  if (mask.includes(',')) return groupedDigits(digits, 'en').replaceAll(',', ' ')
  if (!mask.trim().includes(' ')) return digits
  let shown = ''
  let left = digits.length
  for (let at = mask.length - 1; at >= 0 && left > 0; at--)
    shown = (mask[at] === ' ' ? ' ' : digits.charAt(--left)) + shown
  return digits.slice(0, left) + shown
}

/** As many digits as Excel keeps. */
const plain = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')

const DAY = 86_400_000
/** Where the count of days begins; Excel believes that 1900 had a 29th of February. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) }
/** The year 9999 ends, and Excel's calendar with it. */
const LAST_DAY = 2_958_466

const dateText = (value: number, signs: string, is1904: boolean): string => {
  if (!(value >= 0 && value < LAST_DAY)) return plain(value)
  const early = !is1904 && value >= 1 && value < 60 ? DAY : 0
  const date = new Date((is1904 ? EPOCHS.from1904 : EPOCHS.from1900) + early + Math.round(value * 86_400) * 1000)
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
  const hasTime = /[hs]/.test(signs)
  // The m between hours and seconds are minutes.
  const dates = hasTime ? signs.replace(/(?<!h)h+[^a-z]*m+|(?<!m)m+[^a-z]*s+/g, '') : signs
  const said = [/d/, /m/, /y/].map((sign) => sign.test(dates))
  const time = hasTime ? `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}` : ''
  return [calendar(said, day, month, year), time].filter((part) => part !== '').join(' ')
}

const calendar = ([d, m, y]: readonly boolean[], day: number, month: number, year: number): string => {
  if (d) return y ? `${day}. ${month}. ${year}` : `${day}. ${month}.`
  if (m) return y ? `${month}/${year}` : `${month}.`
  return y ? String(year) : ''
}
