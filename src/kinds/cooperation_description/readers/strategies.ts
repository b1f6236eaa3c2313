/** The strategies to which the plan of social inclusion relates. */
import { findDates } from '../../../czech/date/date.ts'
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Draft } from '../../draft.ts'
import { stripStop } from '../table/lists.ts'
import type { Part } from '../parts.ts'
import type { CooperationDescription } from '../kind.ts'

type Strategy = CooperationDescription['related_strategies'][number]

/** What announces related strategies: "má vazbu na", "navazuje na", "je v souladu s". */
export const RELATION =
  /(?<!\p{L})(?:vazb|n[aá]v[aá][zž]|synergi|v souladu|soulad s|vycház|propojen|související|souvis[ií]|prováz[aá]n|koresponduj|doplňuje|doplní|rozvíjí|respektuj|zohledňuj|reflektuj|opírá)/iu

/** A strategy's name begins with a capital: its noun, or adjectives before it ("Střednědobý plán rozvoje"). */
const ADJECTIVE = String.raw`[\p{L}-]+(?:[ýíáéú]|ého|ího|ému|ímu|ém|ím|ou|ých|ích|ým|ými|ími)\s`
const NOUN = String.raw`(?:[Ss]trategi|MAP(?!\p{L})|[Kk]oncepc|[Pp]lán(?!ov)|[Pp]rogram(?!ov)|[Mm]emorand|[Rr]ámc|[Aa]gend|[Aa]nalýz|[Kk]odex|[Zz]ásad|[Pp]olitik(?!y?s))\p{L}*`
const NAME = new RegExp(
  String.raw`(?<=^|[\s,;(„"])(?=\p{Lu}|\d{1,2}\.\s)(?:\d{1,2}\.\s)?(?:${ADJECTIVE}){0,4}${NOUN}`,
  'gu',
)

/** Strategies from the section on the plan and from those whose heading announces related documents. */
export const strategiesOf = (sections: readonly Part[]): Draft<Strategy>[] =>
  sections.flatMap(({ key, heading, blocks }) => {
    const related = key === 'other' && heading.test(RELATION)
    return key === 'plan_specification' || related ? strategiesIn(blocks, related) : []
  })

const strategiesIn = (blocks: readonly Block[], announced: boolean): Draft<Strategy>[] => {
  const strategies: Draft<Strategy>[] = []
  let related = announced
  for (const block of blocks) {
    for (const text of announced && block.type === 'paragraph' ? block.lines : blockTexts(block)) {
      const found = text.match(RELATION)
      if (found) for (const strategy of namesIn(sentenceFrom(text, found.start))) strategies.push(strategy)
      else if (related && (announced || block.type === 'list'))
        for (const strategy of namesIn(text)) strategies.push(strategy)
      related = announced || found !== undefined || (related && block.type === 'list')
    }
  }
  return strategies
}

const sentenceFrom = (text: Passage, start: number): Passage => {
  const rest = text.slice(start)
  return rest.slice(0, rest.match(/(?<=[\p{L}\d)]{2})\.\s(?=\p{Lu})/u)?.start)
}

/** Each name with the words up to the next one. */
const namesIn = (sentence: Passage): Draft<Strategy>[] => {
  const starts = [...sentence.matchAll(NAME)].map(({ start }) => start)
  const apart = starts.filter(
    (start) =>
      start === 0 ||
      /(?:[,;:(„"]|(?<!\p{L})(?:na|a|i|z|ze|s|se|k|ke|do|o|pro|dle|podle|dále|včetně|zejména|především|doplňuje|doplní|rozvíjí|respektuje|zohledňuje|reflektuje)\s(?:\p{Ll}+(?:[ýíáéú]|ého|ou|ím|ým)\s)?|^)\s?$/u.test(
        sentence.text.slice(Math.max(0, start - 60), start),
      ),
  )
  return apart.map((start, i) => strategyOf(sentence.slice(start, apart[i + 1])))
}

/** Words between a name and its period that belong to neither. */
const LINK = /(?:[\s,(]|(?<!\p{L})(?:na|pro|v|za|lét[ae]ch|léta|období|rok[uy]?|let)(?!\p{L})){0,40}$/iu

const LINK_REACH = 40

/** Where what is said of a strategy begins behind its name: parentheses that a word follows are part of the name. */
const endOfName = (name: Passage): number => {
  const inside = [...name.matchAll(/\)(?=\s?\p{L})/gu)].at(-1)?.start ?? -1
  for (const { whole, start, end } of name.matchAll(/\s?(?:[;,(]|\sa$)/gu))
    if (!whole.text.endsWith('(') || end > inside) return start
  return name.length
}

const strategyOf = (words: Passage): Draft<Strategy> => {
  const [period] = findDates(words)
  const until = period ? words.offsetOf(period.passage) : words.length
  const head = words.slice(0, until)
  const near = Math.max(0, head.length - LINK_REACH)
  const link = period ? near + (head.slice(near).match(LINK)?.start ?? head.length) : head.length
  const bare = head.slice(0, link).trim()
  const end = endOfName(bare)
  const name = stripStop(bare.slice(0, end).strip(/[„“”",;]/))
  // "8. komunitní plán" keeps its number, which has no cases.
  const number = name.match(/^\d{1,2}\.\s/u)?.whole.text ?? ''
  return {
    name: new Proven(number + nominativeOfName(name.slice(number.length)).value, name),
    period: period && new Proven(period.value, period.passage),
  }
}
