/** The functions of SQL that questions use: the Czech order, when what recurs is due, and what to do about findings. */
import { isFrequencyUnit, lastEnd, nextEnd } from '../../czech/date/recurrence.ts'
import { onceSaid } from '../../mentions/once.ts'
import { numbered, orderKey } from '../../language/morphology/sort-key.ts'
import type { Store } from '../../store/file/open.ts'
import type { Language } from '../../wording/language.ts'
import { adviceFor } from './advice.ts'

export function addFunctions(store: Store, language: Language): void {
  store.function('in_order', { deterministic: true }, (value: unknown) =>
    typeof value === 'string' ? orderOf(value) : value,
  )
  store.function('numbered', { deterministic: true }, (value: unknown) =>
    typeof value === 'string' ? numbered(value) : value,
  )
  store.function('next_end', { deterministic: true }, recurring(nextEnd))
  store.function('last_end', { deterministic: true }, recurring(lastEnd))
  store.function('advice_for', { deterministic: true }, (code: unknown) => adviceFor(String(code), language) ?? null)
}

/** Numbers by their size. Towns and pointers come again in row after row. */
const orderOf = onceSaid(orderKey)

/** `year`, `XXXX-03-31, XXXX-09` and a day, parted by bars. */
const recurring = (find: typeof nextEnd) => {
  const ending = onceSaid((asked) => {
    const [per, dates = '', day = ''] = asked.split('|')
    return isFrequencyUnit(per) ? (find({ per, dates: dates === '' ? [] : dates.split(', ') }, day) ?? null) : null
  })
  return (per: unknown, dates: unknown, day: unknown): string | null =>
    typeof per === 'string' && typeof day === 'string'
      ? ending(`${per}|${typeof dates === 'string' ? dates : ''}|${day}`)
      : null
}
