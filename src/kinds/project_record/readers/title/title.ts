/** The title of a record: labelled, or the line or words of a sentence that most speak for being the project's name. */
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Block } from '../../../../document/block.ts'
import { blockTexts } from '../../../../document/plain-text.ts'
import { Content } from '../../../../roles/content.ts'
import { understand } from '../../../../roles/sense.ts'
import type { Passage } from '../../../../text/passage.ts'
import type { Ledger } from '../../../draft.ts'
import type { ProjectKey } from '../../evidence.ts'
import { nameAtEnd, nameBehindProgramme, nameInSentence } from '../../told/names.ts'
import { isHeadline, nameDeclared, nameQuoted } from '../../told/spoken.ts'
import { asText } from '../../unknown.ts'
import { onlyLine, ownValue, type ProjectField } from '../../values.ts'
import { isHeadedByProgramme, isProgramme } from '../programme.ts'
import { isPath } from '../../../../structure/path.ts'
import { candidatesOf, isClause, type Candidate, type Page } from './candidates.ts'
import { withoutNumber } from './cleaned.ts'
import { isOrganisation, isPageName, isPayer, isSignature } from './lines.ts'

export interface Titled {
  readonly title: Passage | undefined
  /** The line that has it, which may say more. */
  readonly line: Passage | undefined
  /** What stands before the first label and is not the title. */
  readonly rest: readonly Block[]
}

/** Labels that announce nothing but what follows: *Karta projektu*, *Realizované projekty*. */
const BARE: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>(['group', 'title', 'unread', 'unknown'])

/** What stands before the first value, and the fields after it. */
export const withHead = ([head, ...all]: readonly ProjectField[]): {
  head: readonly Block[]
  all: readonly ProjectField[]
} => {
  const first = all.findIndex((field) => (field.value !== undefined || !isBare(field)) && !isNamed(field))
  const bare = all.slice(0, first < 0 ? undefined : first)
  const blocks = bare.flatMap((field): Block[] => {
    const { label, level, blocks: below, key } = field
    if (!label || key === 'title') return []
    const line = field.value ? asText(field) : label
    return [
      level === undefined ? { type: 'paragraph', lines: [line] } : { type: 'heading', level, text: line },
      ...below,
    ]
  })
  return {
    head: [...(head?.blocks ?? []), ...blocks],
    all: all.map((field, i) => (i < bare.length && field.key !== 'title' ? { ...field, blocks: [] } : field)),
  }
}

const isBare = (field: ProjectField): boolean => BARE.has(field.key) || isContents(field) || isEmptyContact(field)

/** *Lhotka: Zahrada u školy*: a name with a colon looks like a label that nobody knows. */
const isNamed = ({ key, value }: ProjectField): boolean =>
  key === 'unknown' && value !== undefined && !new Content(value).has('prose')

/** *Kontakty* in a menu: nothing of a contact stands below it. */
const isEmptyContact = ({ key, blocks }: ProjectField): boolean =>
  key === 'contact' && !blocks.flatMap(blockTexts).some((text) => CONTACTS.some((type) => new Content(text).has(type)))
const CONTACTS = ['phone', 'email', 'person'] as const

/** *Obsah* above a name is the page's. */
const isContents = ({ key, label, blocks: [first] }: ProjectField): boolean => {
  const line = first && onlyLine(first)
  return key === 'summary' && label?.test(/^\S+$/) === true && (!first || (line !== undefined && !line.test(/[.!?:]$/)))
}

/** What a sentence at the very top has at most. */
const SENTENCE = -6
/** What speaks for a name that only a sentence has. */
const TOLD = 11

/** *Jste zde: Úvod > Projekty > Klub* */
const isOfPath = ({ value }: ProjectField): boolean => value !== undefined && isPath(value)

/** *Klubovna se jmenuje projekt, který …* */
const isSentenceWith = (name: Passage, line: Passage): boolean =>
  sentencesOf(line).length > 0 &&
  line.text.endsWith('.') &&
  line.length > name.length + 1 &&
  line.text.includes(name.text)

export const titled = (
  all: readonly ProjectField[],
  { head, texts, pageTitle }: Omit<Page, 'named'>,
  ledger: Ledger,
): Titled => {
  const owner = all.findIndex(({ key }) => key === 'beneficiary' || key === 'partners' || key === 'contact')
  const labelled =
    all.find(({ key, path }) => key === 'title' && path.length === 0) ??
    all.slice(0, owner < 0 ? undefined : owner).find(({ key }) => key === 'name')
  if (labelled?.key === 'name') ledger.label(labelled.marks)
  const own = labelled && ownValue(labelled).value
  const named = nameQuoted(texts) ?? nameAtEnd(texts) ?? nameInSentence(texts) ?? nameBehindProgramme(texts)
  const scored = candidatesOf({ head, texts, pageTitle, named })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, one) => (!most || one.points > most.points ? one : most),
    undefined,
  )
  if (own) {
    const rest = withoutLines(head, scored, (one) => one.points > 0 || isPageName(one.line), ledger)
    // *Název a číslo projektu: Klub, CZ.03…*
    return { title: withoutNumber(own), line: own, rest }
  }
  // A name with a colon looks like a label that nobody knows: *Lhotka: Zahrada u školy*.
  const first = all.find((field) => !BARE.has(field.key) || (field.key === 'unknown' && !isOfPath(field)))
  if ((!best || best.points <= SENTENCE) && first?.key === 'unknown' && first.value) {
    const line = asText(first)
    ledger.label(line)
    return {
      title: line,
      line,
      rest: withoutLines(head, scored, (one) => isPageName(one.line) || one === best, ledger),
    }
  }
  // No line is the name, or a sentence says what it is.
  const isBetter =
    nameDeclared(texts) !== undefined ||
    !best ||
    best.points <= (best.hasName ? SENTENCE : TOLD) ||
    isPageName(best.line)
  if (named && (isBetter || isSentenceWith(named, best.line))) {
    ledger.label(named)
    // *„Klub, reg. č. CZ.03…“*
    const title = withoutNumber(named)
    const isOther = (one: (typeof scored)[number]): boolean => isPageName(one.line) || isPath(one.line)
    return { title, line: named, rest: withoutLines(head, scored, isOther, ledger) }
  }
  // Text alone has no title; it is what the project is about.
  const isNone = best !== undefined && (isNoName(best.line) || (best.points < WEAK && isText(best.line)))
  const text = isNone
    ? (scored.find(({ line }) => isText(line))?.line ?? sentencesOf(texts.find(isText) ?? best.line)[0])
    : undefined
  if (text) {
    noteWeak(text, text, ledger)
    return { title: text, line: text, rest: withoutLines(head, scored, (one) => isPageName(one.line), ledger) }
  }
  const isOther = ({ line, place }: Candidate): boolean =>
    best !== undefined && place < best.place && (isPageName(line) || isPath(line))
  // What stands above where a path ends is the page's.
  const top = best?.block ?? 0
  const drops = (one: Candidate): boolean => one === best || one.block < top || isOther(one)
  // A headline of news tells what happened, and may name no project; a purse only pays for it.
  const isDoubtful =
    best && (best.points < WEAK || isHeadedByProgramme(best.line) || isHeadline(best.line) || isPayer(best.line))
  if (isDoubtful) noteWeak(best.name, best.line, ledger)
  return { title: best?.name, line: best?.line, rest: withoutLines(head, scored, drops, ledger, top) }
}

const isText = (line: Passage): boolean => isClause(line) || sentencesOf(line).length > 1

/** Who signs, or a drawn line: no title, whatever else is missing. */
const isNoName = (line: Passage): boolean => isSignature(line) || understand(line.text).words.length === 0
/** Fewer points are no more than the place at the top. */
const WEAK = 0

/** Notes a title for which little speaks: it may as well name whose project it is, or who pays, or be of its text. */
export const noteWeak = (name: Passage, line: Passage, ledger: Ledger): void => {
  const isOfProgramme = isProgramme(line) || isHeadedByProgramme(line)
  const rival = isOfProgramme ? 'programme' : isOrganisation(line) ? 'beneficiary' : 'summary'
  ledger.note({
    code: 'role_uncertain',
    args: { label: name.text, field: 'title', rival },
    span: [name.start, name.end],
    rival,
  })
}

/** The blocks without the lines that are the title, or name the page above it; those above the `top` are the page's. */
const withoutLines = <One extends Candidate>(
  blocks: readonly Block[],
  candidates: readonly One[],
  drops: (candidate: One) => boolean,
  ledger: Ledger,
  top = 0,
): Block[] =>
  blocks.flatMap((block, i): Block[] => {
    const own = candidates.filter((one) => one.block === i)
    const dropped = own.filter(drops)
    if (dropped.length === 0) return [block]
    for (const { line } of dropped)
      if (i < top || isPageName(line) || isPath(line)) ledger.discard(line)
      else ledger.label(line)
    const lines = own.filter((one) => !dropped.includes(one)).map(({ line }) => line)
    return block.type === 'paragraph' && lines.length > 0 ? [{ type: 'paragraph', lines }] : []
  })
