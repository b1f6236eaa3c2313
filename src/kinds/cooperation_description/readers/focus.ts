/** What the cooperation is about: its themes and its advisory programmes. */
import { themeOf } from '../../../czech/theme.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Draft } from '../../draft.ts'
import { splitAtAnd, splitAtCommas, withoutEnd } from '../table/lists.ts'
import type { CooperationDescription } from '../kind.ts'

type Theme = CooperationDescription['themes'][number]
type Programme = CooperationDescription['programmes'][number]

/** The sentence that lists the themes, up to its colon; the list follows in the sentence or as a list below it. */
const ANNOUNCEMENT =
  /(?:oblast\p{L}{0,20}|témat\p{L}{0,20}|tematick\p{L}{1,20} \p{L}{1,20})(?:\s(?:spolupráce|jsou|je|budou|byly|zaměření|intervence))*\s?[:–-]\s*/iu
/** The same without a colon. */
const IN_AREAS =
  /(?:v|na) (?:těchto |následujících )?(?:oblast\p{L}{1,20}|témat\p{L}{1,20})\s(?=\p{Ll})|(?:oblast\p{L}{0,20}|tém\p{L}{1,20})(?: spolupráce)? (?:jsou|je|budou|bude)\s(?=\p{Ll})|zaměř(?:uje|í|en[aoy]?) (?:se )?na\s/iu
/** "zaměstnanost v obcích MAS": where, after the last theme. */
const WHERE =
  /\s(?:ve? (?:obc|měst|lokalit|územ|mikroregion|regionu|správním)|na (?:území|sídlišt)|pro (?:obyvatel|občan))[^]*$/u

export const themesOf = (blocks: readonly Block[]): Draft<Theme>[] => {
  const announced = announcedThemes(blocks)
  return announced.length > 0 ? announced : listedThemes(blocks)
}

/** The themes that a sentence lists: *Témata spolupráce jsou bydlení a dluhy.* */
export const announcedThemes = (blocks: readonly Block[]): Draft<Theme>[] => {
  for (const [i, block] of blocks.entries()) {
    const texts = blockTexts(block)
    for (const text of texts) {
      const found = text.match(ANNOUNCEMENT) ?? text.match(IN_AREAS)
      if (!found) continue
      const sentence = text.slice(found.end)
      const list = sentence.slice(0, sentence.match(/\.(?=\s\p{Lu}|$)/u)?.start)
      const inline = list.slice(0, list.match(WHERE)?.start)
      const [own = inline, ...others] = inline.split(/;\s(?=[^;]*\stém\p{L}+ (?:je|jsou)\s)/u)
      const further = others.flatMap((clause) => labelsOf(clause.slice(clause.match(IN_AREAS)?.end ?? 0)))
      const next = blocks[i + 1]
      const labels = !own.isEmpty
        ? [...labelsOf(own), ...further]
        : next?.type === 'list'
          ? blockTexts(next).map(withoutEnd)
          : []
      if (labels.some((label) => themeOf(label))) return labels.map(themeDraft)
    }
  }
  return []
}

/** Lines of which each is a theme are no wrapped sentence. */
const areEachThemes = (block: Block): boolean =>
  linesOf(block).length > 1 && linesOf(block).every((line) => themeOf(line))
const linesOf = (block: Block): readonly Passage[] => (block.type === 'paragraph' ? block.lines : [])

/** A section that is nothing but a list or a line of themes. */
export const listedThemes = (blocks: readonly Block[]): Draft<Theme>[] => {
  for (const block of blocks) {
    if (block.type === 'heading') continue
    const labels =
      block.type === 'list'
        ? blockTexts(block).map((text) => withoutEnd(text).strip(/[;,]/))
        : (areEachThemes(block) ? linesOf(block) : blockTexts(block)).flatMap(labelsOf)
    const short = labels.every((label) => label.length <= 60)
    if (short && labels.length > 0 && labels.filter((label) => themeOf(label)).length * 2 >= labels.length)
      return labels.map(themeDraft)
  }
  return []
}

/** "bezpečnost a občanské soužití" is one theme, "dluhy a zdraví" are two. */
const labelsOf = (list: Passage): Passage[] => {
  const [first, ...more] = splitAtCommas(withoutEnd(list))
  const parts = first ? [withoutClause(first), ...more] : []
  return parts
    .flatMap((part, i) => (i === parts.length - 1 ? splitAtAnd(part, twoThemes) : [part]))
    .map((part) => (part.match(/^(?:a|i)\s/u) ? part.slice(2) : part))
}

/** *Město bude řešit bydlení*, *Zaměříme se na dluhy*: the theme is what stands after the verb. */
const withoutClause = (part: Passage): Passage => {
  if (part.length > LONGEST_CLAUSE || part.text.split(' ').length < FEWEST_WORDS) return part
  let cut = 0
  let isVerb = false
  const words = [...part.matchAll(/\S+/gu)]
  words.forEach(({ whole: { text }, end }, i) => {
    const goesOn = isVerb && PREPOSITION.test(text)
    isVerb = isFinite(text.toLowerCase()) || INFINITIVE.test(text) || REFLEXIVE.test(words[i - 1]?.whole.text ?? '')
    if ((isVerb || goesOn || REFLEXIVE.test(text)) && themeOf(part.slice(end))) cut = end
    isVerb ||= REFLEXIVE.test(text)
  })
  return part.slice(cut).trim()
}
/** A sentence without a comma that is longer lists nothing, and after each of its verbs a theme would be looked for. */
const LONGEST_CLAUSE = 500
/** A subject, a verb and a theme. */
const FEWEST_WORDS = 3
const REFLEXIVE = /^se$/u
const PREPOSITION = /^(?:na|o|s|se)$/u
const INFINITIVE = /^\p{Ll}{2,}[aeiíěáou]t$/u

/** Themes that have no key of their own: *integrace cizinců*. */
const OTHER_THEME = /integrac|cizin|menšin|kultur|sport|volnočas|volný čas|veřejn\p{L}{1,20} prostor|doprav/iu

const twoThemes = (left: Passage, right: Passage): boolean => {
  const [a, b] = [left, right].map((label) => themeOf(label) ?? (label.test(OTHER_THEME) ? 'other' : undefined))
  return a !== undefined && b !== undefined && a !== b
}

const themeDraft = (label: Passage): Draft<Theme> => ({
  key: new Proven<Theme['key']>(themeOf(label) ?? 'other', label),
  label,
})

const NUMBERED =
  /^(?:poradenský |poradenského )?(?:program(?:u|em)?|PP)\s?(?:č\.|číslo)?\s?(?<number>\d{1,2})(?:\s?[:–—-]|\s(?=„))\s?(?<name>.+)$/iu
const NAMED = /^(?:poradenský |poradenského )program(?:u|em)?\s?[:–—-]\s?(?<name>.+)$/iu
const IN_PROSE =
  /(?:program(?:u|em|y|ů)?|PP|[”“"](?:,| a| i))\sč\.\s?(?<number>\d{1,2})\s?[:–—-]?\s?[„"](?<name>[^“”"]{3,160})(?=[“”"])/giu

/** Whether a line or heading announces a programme. */
export const isProgramme = (line: Passage): boolean => line.length <= 200 && (line.test(NUMBERED) || line.test(NAMED))

/** Programmes in headings, lines and list items of their own, or in prose with their names in quotes; each number once. */
export const programmesOf = (blocks: readonly Block[]): Draft<Programme>[] => {
  const found = new Map<string, Draft<Programme>>()
  const add = (number: Passage | undefined, name: Passage | undefined) => {
    const key = number?.text ?? name?.text.toLowerCase()
    if (key === undefined || found.has(key)) return
    found.set(key, { number: number && new Proven(Number(number.text), number), name: name?.strip(/[„“”".;]/) })
  }
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [...block.lines] : blockTexts(block)))
  for (const line of lines) {
    const own = line.match(NUMBERED) ?? line.match(NAMED)
    if (own && isProgramme(line)) add(own.named['number'], own.named['name'])
    else for (const { named } of line.matchAll(IN_PROSE)) add(named['number'], named['name'])
  }
  return [...found.values()]
}
