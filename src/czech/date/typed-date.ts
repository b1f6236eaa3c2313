/** A date as people type it where one is asked for. */
import { Passage } from '../../text/passage.ts'
import { findDates } from './date.ts'
import { EDTF } from './day.ts'

/** `2024`, `2024-04`, `2024-04-15`, `15. 4. 2024`, `duben 2024` in EDTF; undefined for what is no date or more than one. */
export function typedDate(text: string): string | undefined {
  if (EDTF.test(text)) return text
  const words = Passage.of(text)
  const [found] = findDates(words)
  return found?.passage.text === words.text ? found.value : undefined
}
