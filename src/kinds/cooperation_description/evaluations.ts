/** Paragraphs outside the table in which an evaluation tells what was done. */
import type { Block } from '../../document/block.ts'
import { Passage } from '../../passage.ts'

const DONE =
  /(?<!\p{L})(?:by(?:l|la|lo|li|ly)(?! by)|se (?:podařilo|zdařilo|uskutečnil[aoiy]?|konal[aoiy]?)|proběhl[aoiy]?|\p{L}{3,}(?:al|il|el|ěl|nul|ul)[aoiy])(?!\p{L})/u
const TO_COME = /(?<!\p{L})(?:bude|budou|uskuteční|plánuje|plánují|má být|mají být|je zřízeno|lze|je možno)(?!\p{L})/iu

/** The paragraphs that tell of the past and promise nothing. */
export const evaluationsIn = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const text = Passage.join(block.lines)
    return text.test(DONE) && !text.test(TO_COME) ? [text] : []
  })
