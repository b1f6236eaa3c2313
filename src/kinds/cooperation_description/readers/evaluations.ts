/** Paragraphs outside the table in which an evaluation tells what was done. */
import type { Block } from '../../../document/block.ts'
import { widthOf } from '../../../document/wrapped.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Draft, type Ledger } from '../../draft.ts'
import { EVALUATION_LABEL } from './commitment-words.ts'
import type { Part } from '../parts.ts'
import type { CooperationDescription } from '../kind.ts'
import { isPublicity } from '../publicity.ts'
import { RELATION } from './strategies.ts'
import { tellsOfFuture, tellsOfPast } from './tense.ts'
import type { SectionKey } from '../words.ts'

type Evaluation = CooperationDescription['evaluations'][number]

/** Sections whose paragraphs tell what was done; that a body approved the document is a decision. */
const EVALUATED: readonly SectionKey[] = [
  'focus',
  'partnership',
  'plan_specification',
  'interventions',
  'activities',
  'other',
]

/** "2.2 Vyhodnocení", "Vyhodnocení spolupráce za rok 2023": all below it is evaluation. */
const HEADING = /^(?:\p{L}+é )?(?:vy)?hodnocení(?!\p{L})/iu

/** `taken` tells where texts begin that were read as evaluations of activities. */
export const evaluationsOf = (
  sections: readonly Part[],
  taken: ReadonlySet<number>,
  ledger: Ledger,
): Draft<Evaluation>[] =>
  sections
    .filter(({ key }) => EVALUATED.includes(key))
    .flatMap((section) =>
      evaluationsIn(section, ledger)
        .filter(({ start }) => !taken.has(start))
        .map((text) => ({ section: new Proven(section.key, section.heading), text })),
    )

const evaluationsIn = ({ key, heading, blocks }: Part, ledger: Ledger): Passage[] => {
  let isBelow = heading.test(HEADING)
  return blocks.flatMap((block: Block) => {
    if (block.type === 'heading') isBelow = block.text.test(HEADING)
    if (block.type !== 'paragraph') return []
    return atLabels(block.lines)
      .flatMap(paragraphsIn)
      .flatMap((text) => {
        const label = text.match(EVALUATION_LABEL)?.whole
        ledger.label(label)
        const words = text.slice(label?.length ?? 0)
        const tells = tellsWhatWasDone(words) && !words.test(/:$/u) && !DESCRIBES[key]?.test(words.text)
        const isTold = isBelow || label !== undefined || tells
        return isTold && words.test(SAYS) && !words.test(SAYS_NONE) && !isPublicity(words) ? [words] : []
      })
  })
}

/** A number alone is that of a page. */
const SAYS = /\p{L}/u
/** *–*, *Dluhová poradna: –* */
const SAYS_NONE = /(?:^|:\s?)[-–—]{1,3}$/u

/** Lines parted before each that begins with the label of an evaluation. */
const atLabels = (lines: readonly Passage[]): Passage[][] => {
  const parts: Passage[][] = []
  for (const line of lines) {
    if (parts.length === 0 || line.test(EVALUATION_LABEL)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** Wider lines than this were not broken for being full. */
const WIDE = 110

/** Lines that each end as sentences do are paragraphs of their own, unless they are as wide as wrapped text. */
const paragraphsIn = (lines: readonly Passage[]): readonly Passage[] => {
  const width = widthOf(lines)
  const isWrapped = width <= WIDE && lines.slice(0, -1).every(({ length }) => length > width * 0.75)
  return !isWrapped && lines.every((line) => line.test(/[.!?]$/u)) ? lines : [Passage.join(lines)]
}

/** That the partnership was founded or on what the plan is based is no evaluation of them. */
const DESCRIBES: { readonly [Key in SectionKey]?: RegExp } = {
  partnership: /(?<!\p{L})(?:zřídil|zřízen|ustaven|ustavil|vznik|založen|založil|jmenov|ustanov)\p{L}*/iu,
  plan_specification: RELATION,
}

/** Its first sentence tells of the past, or all of it does and promises nothing. */
const tellsWhatWasDone = ({ text }: Passage): boolean => {
  const first = /^.*?\p{L}{3}[.!?](?=\s\p{Lu})/u.exec(text)?.[0] ?? text
  return [first, text].some((words) => tellsOfPast(words) && !tellsOfFuture(words))
}
