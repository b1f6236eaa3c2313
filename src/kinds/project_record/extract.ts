/** Reads a project record: a sum of small readers, each taking its fields from the same list. */
import { findMoney } from '../../czech/money.ts'
import { programmeNamed } from '../../czech/organisation/programme.ts'
import { programmeOf } from '../../czech/code/registration-number.ts'
import { sentencesIn } from '../../czech/sentence.ts'
import { themesIn } from '../../czech/theme.ts'
import type { Block, Document } from '../../document/block.ts'
import { fields } from '../../structure/fields.ts'
import { partAtLabels } from '../../structure/part-at-labels.ts'
import { blockTexts, textsOf } from '../../document/plain-text.ts'
import { menuEnd, withoutMenu } from '../../structure/page-menu.ts'
import { withoutTears } from '../../structure/torn-lines.ts'
import { isTwin, withoutTwins } from '../../structure/twins.ts'
import { Passage } from '../../text/passage.ts'
import { Ledger, Proven, type Draft } from '../draft.ts'
import type { Context, Extraction } from '../kind.ts'
import { understand } from '../../roles/sense.ts'
import { activitiesIn } from './readers/activities/activities.ts'
import { activitiesSection } from './readers/activities/activities-section.ts'
import { takeFrontMatter } from './readers/front-matter.ts'
import { moneyLikely } from './told/money.ts'
import type { Grant } from './readers/grant.ts'
import { fundingOf } from './readers/funding.ts'
import { partKeys, type ProjectKey } from './evidence.ts'
import { projectLabels } from './labels.ts'
import { partedList } from './readers/activities/parted-lists.ts'
import { peopleOf } from './readers/people/people.ts'
import { groupsTold } from './told/groups.ts'
import { endsInPassive } from './told/spoken.ts'
import { peopleTold } from './told/people/people.ts'
import { placeTold } from './told/place.ts'
import { durationTold, termAlone, termTold } from './told/term.ts'
import {
  abbreviationAlone,
  abbreviationIn,
  abbreviationOf,
  isHeadedByProgramme,
  namesSeveral,
  programmeAlone,
  programmeInProse,
  programmeOfFunder,
  programmeTold,
} from './readers/programme.ts'
import { dateAlone, datelineOf, isLoneDate, partAtDate, publishedAs, signedOn } from './readers/published.ts'
import { withoutOtherProjects } from './readers/others.ts'
import { registrationNumberOf } from './readers/registration-number.ts'
import type { ProjectRecord } from './kind.ts'
import { isPublicity } from './readers/facts.ts'
import { summaryOf } from './readers/summary.ts'
import { targetGroups } from './readers/target-groups.ts'
import { durationOf, termOf } from './readers/term.ts'
import { partAtGlue } from './readers/title/glued.ts'
import { noteWeak, titled, withHead } from './readers/title/title.ts'
import { absorbed, noteLabels } from './unknown.ts'
import { onlyLine, ownValue, withoutSigns, type ProjectField } from './values.ts'

export const extract = (printed: Document, context?: Context): Extraction<ProjectRecord> => {
  const document = withoutTwins(withoutTears(withoutMenu(printed)))
  const ledger = new Ledger()
  ledger.discard(printed.blocks.slice(0, menuEnd(printed)).flatMap(blockTexts))
  const front = takeFrontMatter(document, ledger)
  const { blocks, date } = takeDate(
    partAtLabels(front.blocks.flatMap(partedList).flatMap(partAtGlue), projectLabels).flatMap(partAtDate),
  )
  const section = activitiesSection(blocks)
  const { head, all: before } = withHead(fields(section?.before ?? blocks, projectLabels))
  const after = section ? fields(section.after, projectLabels) : []
  const { own, others } = withoutOtherProjects(goingOn(before, after))
  const all = absorbed(withSums(placed(own))).flatMap(withoutSigns)
  ledger.discard(textsOf(printed).filter(isTwin))
  const texts = textsOf(document)
  const prose = (section ? [...section.before, ...section.after] : blocks)
    .flatMap(blockTexts)
    .map((text) => upTo(text, others))
  const number = registrationNumberOf(all, texts, ledger)
  const { title, line, rest } = titled(all, { head, texts, pageTitle: printed.pageTitle }, ledger)
  // What stands above a line that is the title is of the page.
  const below = texts.slice(
    Math.max(
      0,
      texts.findIndex(({ text }) => text === line?.text),
    ),
  )
  const funding = fundingOf(all, currencyIn(texts), ledger)
  const programme =
    programmeIn(all) ??
    funding.programme ??
    firstOf(all, programmeOfFunder) ??
    firstOf(below, programmeInProse) ??
    abbreviated(below, number) ??
    firstOf(texts, abbreviationAlone) ??
    firstOf(sentencesIn(prose), programmeTold) ??
    (line && abbreviationIn(line)) ??
    programmeAbove(texts, line ?? texts[0], ledger)
  noteMismatch(number, programme, ledger)
  const activities = section
    ? activitiesIn(section.heading?.lines ?? [], [...(section.heading?.blocks ?? []), ...section.blocks], ledger)
    : all
        .filter(({ key }) => key === 'key_activities')
        .flatMap((field) => activitiesIn(field.lines, field.blocks, ledger))
  const summary = summaryOf(rest, all)
  const people = peopleOf(all, ledger)
  const told = peopleTold(prose, context?.municipalities)
  const groups = all.filter(({ key }) => key === 'target_groups').flatMap((field) => targetGroups(field, ledger).groups)
  const content: Draft<ProjectRecord> = {
    registration_number: number,
    programme,
    programme_by_registration_number: programmeBy(number),
    status: valueOf('status', all),
    summary,
    key_activities: activities,
    period: termOf(all, ledger) ?? termTold(prose) ?? termAlone(prose),
    duration: durationOf(all) ?? durationTold(prose),
    place_of_realisation: valueOf('place_of_realisation', all) ?? placeTold(prose),
    target_groups: groups.length > 0 ? groups : groupsTold(prose, ledger),
    beneficiary: people.beneficiary ?? told.beneficiary,
    partners: people.partners.length > 0 ? people.partners : told.partners,
    contacts: people.contacts,
    funding: inOrder([
      ...funding.grants,
      ...toldSums(funding.grants, [...(section?.heading?.label ? [section.heading.label] : []), ...prose], ledger),
    ]),
    published:
      publishedAs(all, ledger) ??
      (date ? dateAlone(date, ledger) : (datelineOf(texts.slice(0, OPENING)) ?? signedOn(texts.at(-1), ledger))) ??
      front.published,
  }
  for (const field of section?.heading ? [section.heading, ...all] : all)
    if (field.key !== 'unread' && field.key !== 'unknown') ledger.label(field.marks)
  ledger.discard(texts.filter(isPublicity))
  // Nothing but its place speaks for the first line.
  const [first] = title ? [] : texts
  if (first) noteWeak(first, first, ledger)
  noteLabels(all, content, ledger)
  return {
    title: title ?? texts[0] ?? Passage.of(document.text),
    subjects: [],
    themes: themesIn([title, summary, ...activities.map(({ name }) => name)].filter((text) => text instanceof Passage)),
    content,
    ledger,
  }
}

/** Below the activities that a sentence of the summary announces its text goes on: *Projekt tvoří: – A – B. Zapojí se …* */
const goingOn = (before: readonly ProjectField[], after: readonly ProjectField[]): ProjectField[] => {
  const [last, [loose, ...rest]] = [before.at(-1), after]
  if (last?.key !== 'summary' || !loose || loose.blocks.length === 0) return [...before, ...after]
  return [...before.slice(0, -1), { ...last, blocks: [...last.blocks, ...loose.blocks] }, ...rest]
}

/** What sentences add to the sums of the form: no sum twice; what is only likely is noted. */
const toldSums = (known: readonly Grant[], texts: readonly Passage[], ledger: Ledger): Grant[] => {
  const seen = new Set(known.map(({ amount }) => Number(amount.value)))
  return moneyLikely(texts).flatMap(({ grant, isLikely }) => {
    const amount = Number(grant.amount.value)
    if (seen.has(amount)) return []
    seen.add(amount)
    const [sum] = isLikely ? grant.amount.from : []
    if (sum)
      ledger.note({
        code: 'role_uncertain',
        args: { label: sum.text, field: 'funding', rival: '' },
        span: [sum.start, sum.end],
      })
    return [grant]
  })
}

const inOrder = (grants: readonly Grant[]): Grant[] =>
  [...grants].sort((a, b) => (a.amount.from[0]?.start ?? 0) - (b.amount.from[0]?.start ?? 0))

/** What of a text stands before the first of others that begin in it; these are in order. */
const upTo = (text: Passage, others: readonly Passage[]): Passage => {
  const first = others.find((one) => text.offsetOf(one) >= 0)
  return first ? text.slice(0, text.offsetOf(first)) : text
}

/** How many texts a dateline may stand in. */
const OPENING = 4

/** The last date that stands alone and is the value of no label above it. */
const takeDate = (blocks: readonly Block[]): { blocks: readonly Block[]; date: Block | undefined } => {
  const date = blocks.findLast((block, i) => isLoneDate(block) && !awaitsValue(blocks[i - 1]))
  return { blocks: blocks.filter((block) => block !== date), date }
}

/** Whether a block ends in a label that has no value yet. */
const awaitsValue = (block: Block | undefined): boolean => {
  const line = block && onlyLine(block)
  if (line && endsInPassive(line)) return true
  const last = block && fields([block], projectLabels).at(-1)
  return last?.key !== undefined && last.key !== 'unread' && !last.value && last.blocks.length === 0
}

/** What parts of the programme a record names after it: *OP LZZ, oblast podpory 3.2*. */
const PART_OF_PROGRAMME =
  /[,;(–-]?\s\(?(?:prioritní os|oblast podpory|investiční priorit|specifický cíl|priorita|výzva)\p{L}*\s/iu

const programmeIn = (all: readonly ProjectField[]): Passage | undefined => {
  const value = valueOf('programme', all)
  const name = value?.slice(0, value.match(PART_OF_PROGRAMME)?.start).trim()
  // *101. Výzva IROP*: before the call stands its number.
  return name?.test(/\p{L}/u) === true ? name : value
}

/** A sum beside a label that nobody knows is one of those above it: *z toho StčK: 2 562 500 Kč*. */
const withSums = (all: readonly ProjectField[]): readonly ProjectField[] => {
  let isMoney = false
  return all.map((field) => {
    const isSum = isMoney && field.key === 'unknown' && field.value?.test(SUM) === true
    isMoney = isSum || field.key === 'amount' || field.key === 'funding'
    return isSum ? { ...field, key: 'amount' } : field
  })
}
const SUM = /^\d{1,3}(?:[ .]\d{3})+(?:,(?:\d{1,2}|-))?\s?(?:Kč|CZK|EUR|€)\.?$/u

/** A region inside an address is the organisation's. */
const placed = (all: readonly ProjectField[]): readonly ProjectField[] => {
  let isOwned = false
  return all.map((field) => {
    if (OWNERS.has(field.key)) isOwned = true
    else if (!PARTS.has(field.key)) isOwned = false
    return field.key === 'place_of_realisation' && isOwned && isArea(field) ? { ...field, key: 'region' } : field
  })
}
const isArea = ({ label }: ProjectField): boolean => understand(label?.text ?? '').head === 'area'
const OWNERS: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>(['beneficiary', 'partners', 'contact'])
const PARTS: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>(partKeys)

/** The currency of the first sum that names one. */
const currencyIn = (texts: readonly Passage[]): Proven<string> | undefined => {
  const money = firstOf(texts, (text) => findMoney(text)[0])
  return money && new Proven(money.value.currency, money.passage)
}

const valueOf = (wanted: ProjectKey, all: readonly ProjectField[]): Passage | undefined =>
  firstOf(all, (field) => (field.key === wanted ? ownValue(field).value?.strip(/[,;]/) : undefined))

const firstOf = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** What a line near the top is that is not the title: *Regionální operační program Severozápad*. */
const programmeAbove = (
  texts: readonly Passage[],
  title: Passage | undefined,
  ledger: Ledger,
): Proven<string> | Passage | undefined => {
  const above = texts.slice(0, OPENING).filter(({ text }) => text !== title?.text)
  const programme = firstOf(above, programmeAlone)
  // What only the word for a programme heads may be anything that has one.
  if (programme instanceof Passage && isHeadedByProgramme(programme))
    ledger.note({
      code: 'role_uncertain',
      args: { label: programme.text, field: 'programme', rival: 'title' },
      span: [programme.start, programme.end],
      rival: 'title',
    })
  return programme
}

/** *OPZ+* in a title or beside a number, if it is the programme of the number; none of several that a sentence names. */
const abbreviated = (texts: readonly Passage[], number: Proven<string> | undefined): Passage | undefined => {
  const name = number && programmeOf(number.value)
  if (name === undefined) return undefined
  return firstOf(sentencesIn(texts), (one) => (namesSeveral(one) ? undefined : abbreviationOf(one, name)))
}

const programmeBy = (number: Proven<string> | undefined): Proven<string> | undefined => {
  const programme = number && programmeOf(number.value)
  return programme ? new Proven(programme, number.from) : undefined
}

/** The number says one programme, the page another. */
const noteMismatch = (
  number: Proven<string> | undefined,
  programme: Passage | Proven<string> | undefined,
  ledger: Ledger,
): void => {
  const byNumber = number && programmeOf(number.value)
  const words = programme instanceof Proven ? programme.value : programme?.text
  const named = words === undefined ? undefined : programmeNamed(words)
  if (!number || !byNumber || !named || words === undefined || named === byNumber) return
  const passage = programme instanceof Proven ? programme.from[0] : programme
  ledger.note({
    code: 'programme_mismatch',
    args: { registration_number: number.value, programme_by_number: byNumber, programme: words },
    ...(passage && { span: [passage.start, passage.end] }),
  })
}
