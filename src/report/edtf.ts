/** Dates and periods as people write them. */
import type { Language } from './language.ts'

/** EDTF, as far as the documents have it; any other text comes back as it is. */
export const edtfWording = (text: string, language: Language): string => {
  if (!/^(?:\.\.|\d{4}(?:-\d\d){0,2}~?)(?:\/(?:\.\.|\d{4}(?:-\d\d){0,2}~?))?$/.test(text)) return text
  const [begins = '', ends] = text.split('/')
  const [from, until] = language === 'cs' ? ['od', 'do'] : ['from', 'until']
  if (ends === undefined) return moment(begins, language)
  if (ends === '..') return `${from} ${moment(begins, language)}`
  return begins === '..'
    ? `${until} ${moment(ends, language)}`
    : `${moment(begins, language)} – ${moment(ends, language)}`
}

const moment = (text: string, language: Language): string => {
  const [year = '', month, day] = text.replace('~', '').split('-')
  const about = text.endsWith('~') ? (language === 'cs' ? 'asi ' : 'about ') : ''
  if (month === undefined) return about + year
  if (day !== undefined) return `${about}${Number(day)}. ${Number(month)}. ${year}`
  return `${about}${parts[Number(month)]?.[language === 'cs' ? 1 : 0] ?? month} ${year}`
}

/** Months, and the seasons, quarters and halves that EDTF counts after them. */
const parts: Readonly<Record<number, readonly [english: string, czech: string]>> = {
  1: ['January', 'leden'],
  2: ['February', 'únor'],
  3: ['March', 'březen'],
  4: ['April', 'duben'],
  5: ['May', 'květen'],
  6: ['June', 'červen'],
  7: ['July', 'červenec'],
  8: ['August', 'srpen'],
  9: ['September', 'září'],
  10: ['October', 'říjen'],
  11: ['November', 'listopad'],
  12: ['December', 'prosinec'],
  21: ['spring', 'jaro'],
  22: ['summer', 'léto'],
  23: ['autumn', 'podzim'],
  24: ['winter', 'zima'],
  33: ['1st quarter of', '1. čtvrtletí'],
  34: ['2nd quarter of', '2. čtvrtletí'],
  35: ['3rd quarter of', '3. čtvrtletí'],
  36: ['4th quarter of', '4. čtvrtletí'],
  40: ['1st half of', '1. polovina'],
  41: ['2nd half of', '2. polovina'],
}
