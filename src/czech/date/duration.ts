import type { Passage } from '../../text/passage.ts'
import { CARDINAL_WORD, cardinalOf } from '../number.ts'
import type { Reading } from '../reading.ts'
import { WORD_END, WORD_START, wordsBefore } from '../reading.ts'

const AGE = /(?:ve věku|věk|věku|starší|mladší|od|nad|pod|do)\s$/iu
const YEARS = new RegExp(
  `${WORD_START}(?<count>\\d{1,2}|${CARDINAL_WORD})(?:-?\\s?(?:ti|leté))?\\s?(?<unit>let|léta|roky|rok|roků|roku|letech)${WORD_END}(?!\\s?\\d)`,
  'iu',
)

/** A length in whole years: *5 let*, *pět let*, *na dobu 3 let*, *3 roky*. An age (*nad 15 let*, *15 – 26 let*) is none. */
export const readYears = (p: Passage): Reading<number> | undefined => {
  for (const { whole, named, start } of p.matchAll(YEARS)) {
    const before = wordsBefore(p.text, start)
    if (AGE.test(before) || /\d\s?[-–—.,/]\s?$/.test(before)) continue
    const count = named['count']?.text ?? ''
    const value = /^\d/.test(count) ? Number(count) : cardinalOf(count)
    if (value !== undefined && value > 0) return { value, passage: whole }
  }
  return undefined
}

/** A length as it stands in a text: *24 měsíců*, *dva roky*. */
export const LENGTH_OF_TIME =
  /(?<![\p{L}\d.])(?:\d{1,3}\s(?:kalendářních\s)?(?:měsíc\p{L}{0,3}|rok(?:y|ů)?|let|týdn\p{L}{1,3})|(?:dva|tři|čtyři) roky|(?:dvou|tří|čtyř|pěti) let)(?!\p{L})/iu
