/** Dates and periods as people write them. */
import type { Language } from './language.ts'

/** On a page: `27. 5. 2022`, `until June 2027`, `do června 2027`. Text that is no EDTF comes back as it is. */
export const edtfWording = (text: string, language: Language): string =>
  worded(text, language === 'cs' ? { of: czech, day: inNumbers } : { of: english, day: inNumbers })

/** At the terminal and in tables: `27 May 2022`, `27. května 2022`, `2014–2020`. */
export const edtfText = (text: string, language: Language): string =>
  worded(
    text.replace(/^(\d{4})\/(\d{4})$/, '$1–$2'),
    language === 'cs' ? { of: czech, day: inCzech } : { of: shortEnglish, day: inEnglish },
  )

interface Manner {
  /** Which columns of `parts` a date and a limit (*do června*) are taken from, and what stands before limits. */
  readonly of: {
    readonly form: Form
    readonly limit: Form
    readonly year: string
    readonly from: string
    readonly until: string
    readonly about: string
  }
  readonly day: (day: number, month: number, year: string) => string
}

/** The columns of `parts`. */
const [long, short, nominative, genitive] = [0, 1, 2, 3] as const
type Form = 0 | 1 | 2 | 3

const english = { form: long, limit: long, year: '', from: 'from', until: 'until', about: 'about ' }
const shortEnglish = { ...english, form: short, limit: short }
const czech = { form: nominative, limit: genitive, year: 'roku ', from: 'od', until: 'do', about: 'asi ' }

const inNumbers = (day: number, month: number, year: string): string => `${day}. ${month}. ${year}`
const inCzech = (day: number, month: number, year: string): string =>
  `${day}. ${parts[month]?.[genitive] ?? ''} ${year}`
const inEnglish = (day: number, month: number, year: string): string => `${day} ${parts[month]?.[short] ?? ''} ${year}`

const MOMENT = String.raw`(?:\d{4}(?:-\d\d){0,2}~?|XXXX(?:-\d\d){1,2})`
const EDTF = new RegExp(String.raw`^(?:\.\.|${MOMENT})(?:\/(?:\.\.|${MOMENT}))?$`)

const worded = (text: string, { of, day }: Manner): string => {
  if (!EDTF.test(text)) return text
  const moment = (one: string, form: Form, before: string): string => {
    // Of every year: *do 31. března*.
    if (one.startsWith('XXXX')) return moment(one.replace('XXXX', ''), form, '').replace(/(?: of)? $/, '')
    const [year = '', month, date] = one.replace('~', '').split('-')
    const about = one.endsWith('~') ? of.about : ''
    if (month === undefined) return about + before + year
    if (date !== undefined) return about + day(Number(date), Number(month), year)
    return `${about}${parts[Number(month)]?.[form] ?? month} ${year}`
  }
  const [begins = '', ends] = text.split('/')
  if (ends === undefined) return moment(begins, of.form, '')
  if (ends === '..') return `${of.from} ${moment(begins, of.limit, of.year)}`
  if (begins === '..') return `${of.until} ${moment(ends, of.limit, of.year)}`
  return `${moment(begins, of.form, '')} – ${moment(ends, of.form, '')}`
}

/** Months, and the seasons, quarters and halves that EDTF counts after them. */
const parts: Readonly<Record<number, readonly [long: string, short: string, nominative: string, genitive: string]>> = {
  1: ['January', 'Jan', 'leden', 'ledna'],
  2: ['February', 'Feb', 'únor', 'února'],
  3: ['March', 'Mar', 'březen', 'března'],
  4: ['April', 'Apr', 'duben', 'dubna'],
  5: ['May', 'May', 'květen', 'května'],
  6: ['June', 'Jun', 'červen', 'června'],
  7: ['July', 'Jul', 'červenec', 'července'],
  8: ['August', 'Aug', 'srpen', 'srpna'],
  9: ['September', 'Sep', 'září', 'září'],
  10: ['October', 'Oct', 'říjen', 'října'],
  11: ['November', 'Nov', 'listopad', 'listopadu'],
  12: ['December', 'Dec', 'prosinec', 'prosince'],
  21: ['spring', 'spring', 'jaro', 'jara'],
  22: ['summer', 'summer', 'léto', 'léta'],
  23: ['autumn', 'autumn', 'podzim', 'podzimu'],
  24: ['winter', 'winter', 'zima', 'zimy'],
  33: ['1st quarter of', '1st quarter of', '1. čtvrtletí', '1. čtvrtletí'],
  34: ['2nd quarter of', '2nd quarter of', '2. čtvrtletí', '2. čtvrtletí'],
  35: ['3rd quarter of', '3rd quarter of', '3. čtvrtletí', '3. čtvrtletí'],
  36: ['4th quarter of', '4th quarter of', '4. čtvrtletí', '4. čtvrtletí'],
  40: ['1st half of', '1st half of', '1. polovina', '1. poloviny'],
  41: ['2nd half of', '2nd half of', '2. polovina', '2. poloviny'],
}
