/** The functions of SQL that questions use: the Czech order, when what recurs is due, what findings are worth and what to do about them. */
import { isFrequencyUnit, lastEnd, nextEnd } from '../../czech/date/recurrence.ts'
import { sortKey } from '../../language/morphology/sort-key.ts'
import type { Store } from '../../store/file/open.ts'
import type { Language } from '../../wording/language.ts'
import { adviceFor, weightOf } from './advice.ts'

export function addFunctions(store: Store, language: Language): void {
  store.function('in_order', { deterministic: true }, (value: unknown) =>
    typeof value === 'string' ? orderOf(value) : value,
  )
  store.function('next_end', { deterministic: true }, recurring(nextEnd))
  store.function('last_end', { deterministic: true }, recurring(lastEnd))
  store.function('weight_of', { deterministic: true }, (code: unknown) => weightOf(String(code)))
  store.function('advice_for', { deterministic: true }, (code: unknown) => adviceFor(String(code), language) ?? null)
}

/** Rows are many, what is asked of them is alike: towns, pointers, periods. */
const remembered = <Answer>(ask: (words: string) => Answer): ((words: string) => Answer) => {
  const answers = new Map<string, Answer>()
  return (words) => {
    const known = answers.get(words)
    if (known !== undefined) return known
    const answer = ask(words)
    if (answers.size < MOST_REMEMBERED) answers.set(words, answer)
    return answer
  }
}
const MOST_REMEMBERED = 50_000

/** Numbers by their size. */
const orderOf = remembered((value) => sortKey(value.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'))))

/** `year`, `XXXX-03-31, XXXX-09` and a day, parted by bars. */
const recurring = (find: typeof nextEnd) => {
  const ending = remembered((asked) => {
    const [per, dates = '', day = ''] = asked.split('|')
    return isFrequencyUnit(per) ? (find({ per, dates: dates === '' ? [] : dates.split(', ') }, day) ?? null) : null
  })
  return (per: unknown, dates: unknown, day: unknown): string | null =>
    typeof per === 'string' && typeof day === 'string'
      ? ending(`${per}|${typeof dates === 'string' ? dates : ''}|${day}`)
      : null
}
