/** The organisations that an overview lists: in sentences ("dalšími aktéry jsou …"), as a list, under a heading of their own. */
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { tokensOf } from '../../../language/fold.ts'
import { hasCapital } from '../../../text/character.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven } from '../../draft.ts'
import {
  afterFiller,
  announcements,
  areTowns,
  beginsAnother,
  beginsClause,
  endsInRelative,
  goesOnAfterComma,
  hasOrganisationNoun,
  introducesActors,
  isBranch,
  isInstitution,
  isKindOfActor,
  isLegalForm,
  isNoActor,
  isTitleOfActors,
  isTown,
} from './actor-words.ts'

export type Actor = Proven<string>

const ANNOUNCEMENTS = announcements.map(({ pattern, inflected }) => ({
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'giu'),
  inflected: inflected ?? false,
}))
const LONGEST_NAME = 120

/** The actors of an overview's blocks. Under a heading that announces actors every name counts. */
export const actorsOf = (blocks: readonly Block[], announced: boolean): Actor[] => {
  const actors: Actor[] = []
  let before: Passage | undefined
  for (const block of blocks) {
    const isList = block.type === 'list' || block.type === 'table'
    const introduced =
      before?.test(/:$/u) === true &&
      (introducesActors(before.text) || announces(before) || namesOrganisations(namingTexts(block)))
    for (const text of announced ? linesOrTexts(block) : namingTexts(block))
      if (announced || (isList && introduced))
        for (const name of isList ? namesIn(text, false, isTown).slice(0, 1) : announcedNames(text)) actors.push(name)
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
        .filter((text, i) => i > 0 || !isTitleOfActors(text.text))
    : blockTexts(block)

/** Whatever announces them: most of a list's items say themselves that they are organisations, and none is a sentence. */
const namesOrganisations = (items: readonly Passage[]): boolean =>
  items.filter(hasNoun).length * 2 > items.length &&
  items.every((item) => item.length <= LONGEST_NAME && item.test(/^["„]?\p{Lu}/u) && !item.test(/\p{Ll}{3}\.$/u))

/** Whether blocks are a list of organisations, whatever it says of each behind its name. */
export const areOrganisations = (blocks: readonly Block[]): boolean =>
  namesOrganisations(blocks.flatMap(namingTexts).map(beforeRemark))

/** *Charita Most – terénní práce*, *Diakonie ČCE (sociální bydlení)*: the name alone. */
const beforeRemark = (item: Passage): Passage => item.slice(0, item.match(REMARK)?.start)
const REMARK = /:\s|\s[–—(-]|,\s\p{Ll}{3}/u

const announces = (text: Passage): boolean =>
  ANNOUNCEMENTS.some(({ pattern }) => [...text.matchAll(pattern)].length > 0)

/** Prose under the actors' own heading: its announcements, else a bare list. */
const announcedNames = (text: Passage): Actor[] =>
  sentencesOf(text).flatMap((sentence) => {
    const names = namesAnnounced(sentence)
    return names.length > 0 || isClause(sentence.text) ? names : namesIn(sentence, false)
  })

/** *Scházejí se čtvrtletně*: a verb may open the sentence. */
const isClause = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word, i) => isFinite(i === 0 ? word.toLowerCase() : word))

/** The names after each announcement of a sentence. */
const namesAnnounced = (sentence: Passage): Actor[] => {
  const found = ANNOUNCEMENTS.flatMap(({ pattern, inflected }) =>
    [...sentence.matchAll(pattern)]
      .filter(({ start }) => !endsInRelative(sentence.text.slice(0, start)))
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
const namesIn = (list: Passage, inflected: boolean, also?: (name: string) => boolean): Actor[] => {
  const names: Actor[] = []
  let rest = list.strip(/[:–—-]/)
  let amongTowns = false
  while (!rest.isEmpty) {
    const filled = afterFiller(rest.text)
    if (filled !== undefined) {
      rest = rest.slice(filled).trim()
      continue
    }
    const end = endOfName(rest)
    const name = withoutStop(rest.slice(0, end).strip(/[,;:]/))
    if (areTowns(name.text)) amongTowns = true
    if ((amongTowns && !hasNoun(name)) || (!isOrganisation(name) && also?.(name.text) !== true)) {
      if (!amongTowns && !isNoActor(name)) break
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
const hasNoun = (name: Passage): boolean => hasOrganisationNoun(name.text) || name.test(ENDS_IN_FORM)
const ENDS_IN_FORM = /[.]\s?\p{Ll}\.$/u

const isOrganisation = (name: Passage): boolean =>
  name.length > 1 &&
  name.length <= LONGEST_NAME &&
  !isNoActor(name) &&
  (name.test(/^["„]?(?:\p{Lu}|\d+\.\s\p{Ll})/u) ||
    isInstitution(name.text) ||
    (hasOrganisationNoun(name.text, true) && hasCapital(name.text)))

/** Where the name ends with which the text begins. */
const endOfName = (text: Passage): number => {
  for (const { start, end, whole } of text.matchAll(/[,;:(]|\s[–—-]\s|\s(?=a\s|i\s|\p{Ll})|$/gu)) {
    const after = text.slice(end).trim()
    if (whole.text === ',' && (isLegalForm(after) || goesOnAfterComma(after.text))) continue
    if (whole.test(/[–—-]/u) && (isBranch(after.text) || (isKindOfActor(after.text) && !hasNoun(text.slice(0, start)))))
      continue
    if (whole.text === ',' && isRegionBeforeForm(after)) continue
    const and = after.match(/^(?:a|i)\s/u)
    if (whole.isEmpty || whole.text.trim() === '') {
      if (start === text.length) return start
      if (and) {
        if (
          beginsAnother(after.text.slice(and.end)) &&
          !isTwoSchools(text.text.slice(0, start), after.text.slice(and.end))
        )
          return start
        continue
      }
      if (!beginsClause(after.text)) continue
    }
    return start
  }
  return text.length
}

/** *Charita, Ústecký kraj, o. p. s.* */
const isRegionBeforeForm = (text: Passage): boolean => {
  const [name, region] = tokensOf(text.text, 2)
  const isRegion = name?.text.endsWith('ý') === true && hasCapital(name.text.charAt(0)) && region?.text === 'kraj'
  return isRegion && text.text.charAt(region.end) === ',' && isLegalForm(text.slice(region.end + 2))
}

/** One school with two parts: "Základní škola a Mateřská škola Ralsko". */
const isTwoSchools = (before: string, after: string): boolean => {
  const [one, other] = [tokensOf(before), tokensOf(after, 2)]
  return one.length === 2 && [one, other].every(([, noun]) => noun?.text.toLowerCase() === SCHOOL)
}
const SCHOOL = 'škola'

/** What follows a name and its explanation: a parenthesis, or a clause up to the next capital after a comma or an "a". */
const afterName = (text: Passage): Passage => {
  const parenthesis = text.match(/^\s*\([^()]{0,300}\)/u)
  const rest = text.slice(parenthesis?.end ?? 0)
  const joint = rest.match(/^\s*(?:[,;]|(?=a\s|i\s))/u)
  const next = rest.slice(joint?.end ?? 0).trim()
  if (joint && !beginsClause(next.text)) return next
  const resumed = next.match(/(?:[,;]\s(?:a\s)?|\sa\s)(?=["„]?\p{Lu})/u)
  return resumed && (beginsClause(next.text) || next.test(DASHED)) ? next.slice(resumed.end) : next.slice(next.length)
}

const DASHED = /^\s*[–—-]\s/u

/** Without the full stop that ends the sentence; that of a legal form stays. */
const withoutStop = (name: Passage): Passage => (name.test(/(?:^|[\s.,])\p{L}\.$/u) ? name : name.strip(/[.]/))

const distinct = (actors: readonly Actor[]): Actor[] =>
  [...new Map(actors.map((actor) => [actor.value, actor] as const).reverse()).values()].reverse()
