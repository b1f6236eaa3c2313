/** The organisations that an overview lists: in sentences ("dalšími aktéry jsou …"), as a list, under a heading of their own. */
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven } from '../../draft.ts'
import {
  announcements,
  CLAUSE,
  FILLER,
  GROUP,
  INNER_COMMA,
  INSTITUTION,
  LEGAL_FORM,
  NO_ACTOR,
  ORGANISATION_NOUN,
} from './actor-words.ts'

export type Actor = Proven<string>

const ANNOUNCEMENTS = announcements.map(({ pattern, inflected }) => ({
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'giu'),
  inflected: inflected ?? false,
}))
/** A paragraph that announces a list of organisations below it. */
const LIST_INTRODUCTION = /aktér|organizac|partner|poskytovatel|subjekt|působí|služb|zapojen|instituc|členov/iu
/** A relative clause says what an organisation does and lists none. */
const RELATIVE = /(?<!\p{L})(?:kter[ýáéí]|kteří|jenž|jež)\s(?:[^\s,.;]+\s){0,3}$/iu
const ORGANISATION_NOUN_IN = new RegExp(ORGANISATION_NOUN.source, 'iu')
/** A list of its own may hold the town: "Město Ralsko – odbor sociálních věcí". */
const TOWN = /^(?:statutární\s)?(?:město|obec|městys)\s\p{Lu}/iu
const COLUMN = /^(?:název|organizace|aktér|subjekt|poskytovatel|instituce|partner|kdo)/iu
/** Towns of a microregion are no organisations: "obce Potštát, Bělotín a město Hranice". */
const TOWNS = /^(?:obc(?:e|í|emi)|měst(?:a|y))\s\p{Lu}/u
const LONGEST_NAME = 120

/** The actors of an overview's blocks. Under a heading that announces actors every name counts. */
export const actorsOf = (blocks: readonly Block[], announced: boolean): Actor[] => {
  const actors: Actor[] = []
  let before: Passage | undefined
  for (const block of blocks) {
    const isList = block.type === 'list' || block.type === 'table'
    const introduced =
      before?.test(/:$/u) === true &&
      (before.test(LIST_INTRODUCTION) || announces(before) || namesOrganisations(namingTexts(block)))
    for (const text of announced ? linesOrTexts(block) : namingTexts(block))
      if (announced || (isList && introduced))
        for (const name of isList ? namesIn(text, false, TOWN).slice(0, 1) : announcedNames(text)) actors.push(name)
      else for (const name of sentencesOf(text).flatMap(namesAnnounced)) actors.push(name)
    if (!isList) before = blockTexts(block).at(-1)
  }
  return distinct(actors)
}

/** Under a heading of actors short lines are a list whose signs got lost. */
const linesOrTexts = (block: Block): readonly Passage[] => {
  const lines = block.type === 'paragraph' ? block.lines : []
  const isList = lines.length > 1 && lines.every((line) => line.length <= LONGEST_LINE && line.test(LINE))
  return isList ? lines : namingTexts(block)
}
const LONGEST_LINE = 70
const LINE = /^["„]?\p{Lu}[^.!?:]*(?:[^.,;!?:–-]|\p{L}\.)$/u

/** A table names its organisations in the first column, below that column's title. */
const namingTexts = (block: Block): Passage[] =>
  block.type === 'table'
    ? block.rows
        .flatMap(([first]) => (first && first.lines.length > 0 ? [Passage.join(first.lines)] : []))
        .filter((text, i) => i > 0 || !text.test(COLUMN))
    : blockTexts(block)

/** Whatever announces them: most of a list's items say themselves that they are organisations, and none is a sentence. */
const namesOrganisations = (items: readonly Passage[]): boolean =>
  items.filter(hasNoun).length * 2 > items.length &&
  items.every((item) => item.length <= LONGEST_NAME && item.test(/^["„]?\p{Lu}/u) && !item.test(/\p{Ll}{3}\.$/u))

/** Whether blocks are a list of organisations. */
export const areOrganisations = (blocks: readonly Block[]): boolean => namesOrganisations(blocks.flatMap(namingTexts))

const announces = (text: Passage): boolean =>
  ANNOUNCEMENTS.some(({ pattern }) => [...text.matchAll(pattern)].length > 0)

/** Prose under the actors' own heading: its announcements, else a bare list. */
const announcedNames = (text: Passage): Actor[] =>
  sentencesOf(text).flatMap((sentence) => {
    const names = namesAnnounced(sentence)
    return names.length > 0 || isClause(sentence.text) ? names : namesIn(sentence, false)
  })

const isClause = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some(isFinite)

/** The names after each announcement of a sentence. */
const namesAnnounced = (sentence: Passage): Actor[] => {
  const found = ANNOUNCEMENTS.flatMap(({ pattern, inflected }) =>
    [...sentence.matchAll(pattern)]
      .filter(({ start }) => !RELATIVE.test(sentence.text.slice(0, start)))
      .map(({ start, end }) => ({ start, end, inflected })),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = found.filter(
    ({ end }, i) => !found.slice(i + 1).some((next) => next.start < end && next.end <= end && next.end !== end),
  )
  return apart.flatMap(({ end, inflected }, i) => {
    const next = apart.slice(i + 1).find((other) => other.end > end)
    const region =
      next && next.start > end ? beforeNextClause(sentence.slice(end, next.start)) : sentence.slice(end, next?.start)
    return namesIn(region, inflected)
  })
}

/** What stands before the next announcement belongs to it from its last comma or "a" on: "Charita a nízkoprahový klub provozuje …". */
const beforeNextClause = (region: Passage): Passage => {
  const joints = [...region.matchAll(/,\s|\sa\s|\si\s|;\s/gu)]
  const last = joints.at(-1)
  return last ? region.slice(0, last.start) : region
}

/** The names of a list in running text, until something follows that is no name. */
const namesIn = (list: Passage, inflected: boolean, also?: RegExp): Actor[] => {
  const names: Actor[] = []
  let rest = list.strip(/[:–—-]/)
  let amongTowns = false
  while (!rest.isEmpty) {
    const filler = rest.match(FILLER)
    if (filler && !rest.test(/^(?:společnost|sdružení|spolek|organizac\p{L}*)\s(?:pro|při|na)\s/iu)) {
      rest = rest.slice(filler.end).trim()
      continue
    }
    const end = endOfName(rest)
    const name = withoutStop(rest.slice(0, end).strip(/[,;:]/))
    if (name.test(TOWNS)) amongTowns = true
    if ((amongTowns && !hasNoun(name)) || (!isOrganisation(name) && !(also && name.test(also)))) {
      if (!amongTowns && !name.test(NO_ACTOR) && !name.test(GROUP)) break
    } else names.push(inflected ? toProven(name) : new Proven(name.text, name))
    rest = afterName(rest.slice(end))
  }
  return names
}

const toProven = (name: Passage): Actor => {
  const { value, passage } = nominativeOfName(name)
  return new Proven(value, passage)
}

/** Whether a name says itself that it is an organisation's. */
const hasNoun = (name: Passage): boolean => name.test(ORGANISATION_NOUN_IN) || name.test(/[.]\s?[szpoúa]\.$/u)

const isOrganisation = (name: Passage): boolean =>
  name.length > 1 &&
  name.length <= LONGEST_NAME &&
  !name.test(NO_ACTOR) &&
  !name.test(GROUP) &&
  (name.test(/^["„]?(?:\p{Lu}|\d+\.\s\p{Ll})/u) ||
    name.test(INSTITUTION) ||
    (name.test(ORGANISATION_NOUN) && name.test(/\p{Lu}/u)))

/** Where the name ends with which the text begins. */
const endOfName = (text: Passage): number => {
  for (const { start, end, whole } of text.matchAll(/[,;:(]|\s[–—-]\s|\s(?=a\s|i\s|\p{Ll})|$/gu)) {
    const after = text.slice(end).trim()
    if (whole.text === ',' && (after.test(LEGAL_FORM) || after.test(INNER_COMMA))) continue
    if (whole.test(/[–—-]/u) && (after.test(BRANCH) || (after.test(NOUN) && !hasNoun(text.slice(0, start))))) continue
    if (
      whole.text === ',' &&
      after.test(/^\p{Lu}\p{L}+ý kraj,\s/u) &&
      after.slice(after.text.indexOf(',') + 2).test(LEGAL_FORM)
    )
      continue
    const and = after.match(/^(?:a|i)\s/u)
    if (whole.isEmpty || whole.text.trim() === '') {
      if (start === text.length) return start
      if (and) {
        if (beginsAnother(after.slice(and.end)) && !isTwoSchools(text.slice(0, start), after.slice(and.end)))
          return start
        continue
      }
      if (!after.test(CLAUSE)) continue
    }
    return start
  }
  return text.length
}

/** A branch after a dash belongs to the name: "Diakonie ČCE – středisko Vsetín". */
const BRANCH =
  /^(?:\p{Lu}|středisko|pobočka|oblastní|regionální|krajská?|kontaktní|pracoviště|místní|odbor|oddělení)(?=\p{L}|\s)/u
/** What a name that has no such noun itself is: "Cedr – komunitní centrum"; else it is what the organisation runs. */
const NOUN =
  /^(?:\p{Ll}+[íéáý]\s){0,3}(?:centrum|středisko|klub|spolek|sdružení|poradna|ústav|nadace|agentura)(?!\p{L})/u

/** One school with two parts: "Základní škola a Mateřská škola Ralsko". */
const isTwoSchools = (before: Passage, after: Passage): boolean =>
  before.test(/^\p{L}+\sškola$/iu) && after.test(/^\p{L}+\sškola(?!\p{L})/iu)

/** Whether what follows an "a" is another organisation and no part of the name before: "Centrum pro rodinu a sociální péči". */
const beginsAnother = (text: Passage): boolean =>
  text.test(/^(?:se?\s)?["„]?\p{Lu}/u) ||
  text.test(
    /^(?:se?\s)?(?:další|jiné|jiní|také|dále|rovněž|zejména|(?:\p{Ll}+[ýáéí]\s){0,2}(?:polic|úřad|odbor|oddělení|škol|poradn|centrum|středisk|charit|azylov|nemocnic|knihovn|stanic|klub)|místní\s|společnost\s|organizac|zástup|měst[oa](?!\p{L})|obec(?!\p{L})|samotn|pracovní[ck]|škol|lékař|dobrovoln|některé|jednotliv|soukrom|spolek\s|sdružení\s|neziskov|obecně)/iu,
  )

/** What follows a name and its explanation: a parenthesis, or a clause up to the next capital after a comma or an "a". */
const afterName = (text: Passage): Passage => {
  const parenthesis = text.match(/^\s*\([^()]{0,300}\)/u)
  const rest = text.slice(parenthesis?.end ?? 0)
  const joint = rest.match(/^\s*(?:[,;]|(?=a\s|i\s))/u)
  const next = joint ? rest.slice(joint.end).trim() : rest
  if (joint && !next.test(CLAUSE)) return next
  const resumed = next.match(/(?:[,;]\s(?:a\s)?|\sa\s)(?=["„]?\p{Lu})/u)
  return resumed && next.test(ASIDE) ? next.slice(resumed.end) : next.slice(next.length)
}

/** What a name may be followed by before the list goes on. */
const ASIDE = new RegExp(String.raw`${CLAUSE.source}|^\s*[–—-]\s`, 'iu')

/** Without the full stop that ends the sentence; that of a legal form stays. */
const withoutStop = (name: Passage): Passage => (name.test(/(?:^|[\s.,])\p{L}\.$/u) ? name : name.strip(/[.]/))

const distinct = (actors: readonly Actor[]): Actor[] =>
  [...new Map(actors.map((actor) => [actor.value, actor] as const).reverse()).values()].reverse()
