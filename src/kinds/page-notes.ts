/** What a content system writes above or below a page about the page itself: when it was changed, by whom, how often it was read. */
import { findDates } from '../czech/date/date.ts'
import type { Block } from '../document/block.ts'
import { passagesOf } from '../document/passages.ts'
import type { Passage } from '../text/passage.ts'
import type { Ledger } from './draft.ts'

/** "Naposledy upraveno: Čtvrtek, 24. březen 2011 09:10", "Publikováno 14. 3. 2016, autor: redakce": a day follows. */
const CHANGED =
  /^(?:datum\s)?(?:(?:naposledy|poslední)\s)?(?:upraven[oa]|úprav[ay]|aktualizován[oa]|aktualizace|změněno|změn[ay]|publikován[oa]|zveřejněn[oaí]|vloženo|vytvořeno|vystaveno|přidáno)(?:\s(?:stránky|článku|webu|dne))?\s?:?\s/iu
/** "Středa, 12. leden 2011 14:22" */
const WEEKDAY = String.raw`(?:pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne)`
const BEFORE_DAY = new RegExp(String.raw`^(?:ve?\s)?(?:${WEEKDAY})?[,\s]*(?:dne\s)?$`, 'iu')
const AFTER_DAY =
  /^[,\s|–-]{0,20}(?:(?:v\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\shod(?:in)?\.?)?)?[,;\s|–-]{0,20}(?:(?:autor(?:ka)?|napsal[ai]?|vložil[ai]?):?\s.{1,60})?$/iu
const AUTHOR = /^(?:(?:napsal|publikoval|zveřejnil|vložil)[ai]?|autor(?:ka)?(?:\s(?:článku|stránky|textu))?)\s?:?\s/iu
const COUNTER =
  /^(?:počet\s(?:zobrazení|přečtení)|zobrazeno|přečteno|kategorie|rubrika|štítky)\s?:\s.{1,60}$|^(?:zobrazeno|přečteno)\s\d+\s?(?:x|×|krát)$/iu
const TIME = /\d{1,2}:\d{2}/
const LONGEST = 140

/** The blocks without such lines, which hold no date and no person of the document. */
export const withoutPageNotes = (blocks: readonly Block[], ledger: Ledger): readonly Block[] => {
  const isNote = new Set(blocks.flatMap(passagesOf).filter(isPageNote))
  if (isNote.size === 0) return blocks
  ledger.exclude([...isNote])
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'paragraph') {
      const lines = block.lines.filter((line) => !isNote.has(line))
      return lines.length > 0 ? [lines.length < block.lines.length ? { type: 'paragraph', lines } : block] : []
    }
    const texts = passagesOf(block)
    return texts.length > 0 && texts.every((line) => isNote.has(line)) ? [] : [block]
  })
}

const isPageNote = (line: Passage): boolean => {
  if (line.length > LONGEST) return false
  if (line.test(COUNTER) || (line.test(AUTHOR) && !line.test(/[.!?]$/u) && line.length < LONGEST / 2)) return true
  const label = line.match(CHANGED)
  const rest = label ? line.slice(label.end) : line
  if (!label && !(rest.text.includes(':') && rest.test(TIME))) return false
  const [day] = findDates(rest)
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day.value)) return false
  const at = rest.text.indexOf(day.passage.text)
  const [before, after] = [rest.text.slice(0, at), rest.text.slice(at + day.passage.length)]
  // A day alone is a dateline; with a weekday and a time it is the content system's.
  const isStamp = TIME.test(after) && before.trim() !== ''
  return BEFORE_DAY.test(before) && AFTER_DAY.test(after) && (label !== undefined || isStamp)
}
