/** The title of a record: labelled, or the line that most speaks for being the project's name. */
import { findRegistrationNumbers } from '../../../czech/code/registration-number.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { looksLikeOrganisation } from '../../../czech/organisation/organisation-shape.ts'
import type { Block } from '../../../document/block.ts'
import { logicalLines } from '../../../document/wrapped.ts'
import type { Passage } from '../../../text/passage.ts'
import type { Ledger } from '../../draft.ts'
import { Content } from '../../../roles/content.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectKey } from '../evidence.ts'
import { isPublicity } from './summary.ts'
import { isGreeting, isLabelledLine, isNumberedProject } from './title-lines.ts'
import { endsInPassive, nameAtEnd, nameQuoted } from '../told/spoken.ts'
import { asText } from '../unknown.ts'
import { onlyLine, ownValue, type ProjectField } from '../values.ts'

export interface Titled {
  readonly title: Passage | undefined
  /** What stands before the first label and is not the title. */
  readonly rest: readonly Block[]
}

/** A line that may be the title, and where it stands. */
interface Candidate {
  readonly line: Passage
  readonly block: number
  /** Of a heading; undefined for a line of a paragraph. */
  readonly level: number | undefined
  /** How many candidates stand before it. */
  readonly place: number
  /** Whether the document has its words again elsewhere. */
  readonly isRepeated: boolean
  /** Which part of its longer words, but for those of labels, the text has again in whatever form; undefined for fewer than two. */
  readonly spokenOf: number | undefined
  /** Whether it is where a path ends: *Úvod > Projekty > Klubovna*. */
  readonly isEndOfPath: boolean
  /** Whether a sentence or another line names the project, in other words than these. */
  readonly isNamedElsewhere: boolean
  /** Whether it holds the name that a sentence has in quotation marks after the word project. */
  readonly hasName: boolean
}

interface Feature {
  readonly words: string
  readonly points: number
  readonly shows: (candidate: Candidate) => boolean
}

/** Longer lines are the text. */
const LONGEST = 300
/** Labels that announce nothing but what follows: *Karta projektu*, *Realizované projekty*. */
const BARE: ReadonlySet<ProjectKey | undefined> = new Set<ProjectKey>(['group', 'title', 'unread', 'unknown'])

/** What stands before the first value, and the fields after it. */
export const withHead = ([head, ...all]: readonly ProjectField[]): {
  head: readonly Block[]
  all: readonly ProjectField[]
} => {
  const first = all.findIndex((field) => field.value !== undefined || !(BARE.has(field.key) || isContents(field)))
  const bare = all.slice(0, first < 0 ? undefined : first)
  const blocks = bare.flatMap(({ label, level, blocks: below, key }): Block[] => {
    if (!label || key === 'title') return []
    const line: Block =
      level === undefined ? { type: 'paragraph', lines: [label] } : { type: 'heading', level, text: label }
    return [line, ...below]
  })
  return {
    head: [...(head?.blocks ?? []), ...blocks],
    all: all.map((field, i) => (i < bare.length && field.key !== 'title' ? { ...field, blocks: [] } : field)),
  }
}

/** *Obsah* above a name is the page's. */
const isContents = ({ key, label, blocks: [first] }: ProjectField): boolean => {
  const line = first && onlyLine(first)
  return key === 'summary' && label?.test(/^\S+$/) === true && (!first || (line !== undefined && !line.test(/[.!?:]$/)))
}

const ANNOUNCEMENT =
  /[\s,;(–:-]{0,20}(?:(?:pod|s)\s)?(?:reg(?:istračn\p{L}{1,20})?\.?\s?)?(?:č(?:ísl\p{L}{1,20}|\.)?\s?)?(?:projektu)?\s?[:(]?\s?$/iu
const CRUMB = /\s[>»›→]\s|^[>»›|]|\s\|\s[^|]{1,40}\s\|\s/u

/** *20 Lis 2020*, *06 květen* */
const DAY = /^\d{1,2}\.? \p{L}{3,9}\.?(?: (?:19|20)\d\d)?$/u
const PATH_SIGN = /\s[>»›→|]\s/gu

const features: readonly Feature[] = [
  { words: 'the highest heading', points: 5, shows: ({ level }) => level === 1 },
  { words: 'a heading', points: 3, shows: ({ level }) => level !== undefined && level > 1 },
  { words: 'called a project', points: 3, shows: ({ line }) => line.test(/^projekt\s["„«]?\p{Lu}/iu) },
  {
    words: 'the quoted name of the project',
    points: 4,
    shows: ({ hasName, line }) => hasName && line.length <= LONGEST_NAMED,
  },
  { words: 'printed again', points: 5, shows: ({ isRepeated }) => isRepeated },
  { words: 'its words come again', points: 5, shows: ({ spokenOf }) => spokenOf !== undefined && spokenOf >= 0.5 },
  { words: 'none of its words comes again', points: -2, shows: ({ spokenOf }) => spokenOf === 0 },
  { words: 'the end of a path', points: 6, shows: ({ isEndOfPath }) => isEndOfPath },
  { words: 'beside the number', points: 2, shows: ({ line }) => findRegistrationNumbers(line).length > 0 },
  { words: 'a sentence beside the number', points: -9, shows: ({ line }) => goesOn(line) },
  { words: 'nothing but words of pages', points: -12, shows: ({ line }) => isPageName(line) },
  { words: 'who pays', points: -12, shows: ({ line }) => isPublicity(line) },
  { words: 'a path', points: -12, shows: ({ line }) => line.test(CRUMB) },
  {
    words: 'a sentence',
    points: -8,
    shows: ({ line }) =>
      line.length > LONGEST || line.test(/\p{Ll}{2}[)"“”]?[.!?](?:$|\s\p{Lu})/u) || sentencesOf(line).length > 1,
  },
  {
    words: 'the name of an organisation',
    points: -3,
    shows: ({ line, isRepeated }) => isOrganisation(line) && !isRepeated,
  },
  {
    words: 'a call',
    points: -6,
    shows: ({ line }) => understand(line.text).words.some(({ concept }) => concept === 'call'),
  },
  {
    words: 'a quoted name',
    points: 3,
    shows: ({ line }) => line.length <= 140 && line.test(/["„]\p{Lu}[^"“”]{8,100}["“”]$/u),
  },
  {
    words: 'an organisation or a sentence, where the project is named elsewhere',
    points: -16,
    shows: ({ line, isNamedElsewhere }) => isNamedElsewhere && (isOrganisation(line) || endsInPassive(line)),
  },
  { words: 'a greeting', points: -12, shows: ({ line }) => isGreeting(line) },
  { words: 'a labelled value', points: -12, shows: ({ line }) => isLabelledLine(line) },
  { words: 'begins in small letters', points: -6, shows: ({ line }) => line.test(/^\p{Ll}/u) },
  { words: 'one word', points: -4, shows: ({ line }) => line.test(/^\S+$/) },
  { words: 'an address', points: -9, shows: ({ line }) => line.test(/@|www\.|https?:/) },
  {
    words: 'a date',
    points: -9,
    shows: ({ line }) => (new Content(line).has('day') || line.test(DAY)) && understand(line.text).words.length < 7,
  },
]

const isOrganisation = (line: Passage): boolean => looksLikeOrganisation(line) && !line.test(/projekt/iu)

/** *Projekt „Klub“, reg. č. CZ.03…, realizovaný v rámci …* */
const goesOn = (line: Passage): boolean => {
  const [number] = findRegistrationNumbers(line)
  const rest = number && line.slice(line.text.indexOf(number.passage.text) + number.passage.length)
  return rest !== undefined && (understand(rest.text).words.length > 2 || understand(line.text).isClause)
}

const pointsOf = (candidate: Candidate): number =>
  features.reduce((sum, { points, shows }) => sum + (shows(candidate) ? points : 0), -Math.min(6, 2 * candidate.place))

/** *Realizované projekty*, *Detail projektu*, *Tisková zpráva*: no word but those of labels and pages. */
const isPageName = (line: Passage): boolean => {
  const { unknown, words } = understand(line.text)
  return unknown === 0 && words.length > 0
}

const MOST_CANDIDATES = 40
/** What a sentence at the very top has at most. */
const SENTENCE = -6

type Found = Pick<Candidate, 'line' | 'block' | 'level'>

const candidatesIn = (blocks: readonly Block[], all: readonly Passage[], name: string | undefined): Candidate[] => {
  const lines = blocks.flatMap((block, i): Found[] => {
    if (block.type === 'heading') return [{ line: block.text, block: i, level: block.level }]
    if (block.type !== 'paragraph') return []
    return logicalLines(block.lines).map((line) => ({ line, block: i, level: undefined }))
  })
  const text = all.map((line) => line.text.toLowerCase()).join('\n')
  const path = all.find((line) => line.length <= LONGEST && line.test(CRUMB))
  const end = path?.split(PATH_SIGN).at(-1)?.text.toLowerCase()
  return lines
    .filter(({ line }) => line.length <= 2 * LONGEST)
    .slice(0, MOST_CANDIDATES)
    .map((one, place) => ({
      ...one,
      place,
      isRepeated: isTwiceIn(text, withoutNumber(one.line).text.toLowerCase()),
      spokenOf: spokenOfIn(text, one.line),
      isEndOfPath: one.line.text.toLowerCase() === end,
      isNamedElsewhere:
        (name !== undefined && !one.line.text.toLowerCase().includes(name)) ||
        lines.some(({ line }) => line !== one.line && isNumberedProject(line)),
      hasName: name !== undefined && one.line.text.toLowerCase().includes(name),
    }))
}
/** *Klubovna se jmenuje projekt, který …* */
const isSentenceWith = (name: Passage, line: Passage): boolean =>
  sentencesOf(line).length > 0 &&
  line.text.endsWith('.') &&
  line.length > name.length + 1 &&
  line.text.includes(name.text)

/** A longer line that has the name is a sentence about it. */
const LONGEST_NAMED = 200

const spokenOfIn = (text: string, line: Passage): number | undefined => {
  const long = understand(line.text).words.filter(
    ({ text: word, concept }) => concept === undefined && word.length > BEGINNING,
  )
  const again = long.filter(({ text: word }) => isTwiceIn(text, word.slice(0, BEGINNING).toLowerCase()))
  return long.length > 1 ? again.length / long.length : undefined
}
/** So many letters of a word stay whatever its case. */
const BEGINNING = 5

const isTwiceIn = (text: string, words: string): boolean => {
  const at = text.indexOf(words)
  return at >= 0 && text.includes(words, at + 1)
}

export const titled = (
  all: readonly ProjectField[],
  head: readonly Block[],
  texts: readonly Passage[],
  ledger: Ledger,
): Titled => {
  const owner = all.findIndex(({ key }) => key === 'beneficiary' || key === 'partners' || key === 'contact')
  const labelled =
    all.find(({ key, path }) => key === 'title' && path.length === 0) ??
    all.slice(0, owner < 0 ? undefined : owner).find(({ key }) => key === 'name')
  if (labelled?.key === 'name') ledger.label(labelled.marks)
  const own = labelled && ownValue(labelled).value
  const quoted = nameQuoted(texts) ?? nameAtEnd(texts)
  const scored = candidatesIn(head, texts, quoted?.text.toLowerCase()).map((candidate) => ({
    ...candidate,
    points: pointsOf(candidate),
  }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, one) => (!most || one.points > most.points ? one : most),
    undefined,
  )
  if (own) {
    const rest = withoutLines(head, scored, (one) => one.points > 0 || isPageName(one.line), ledger)
    return { title: own, rest }
  }
  // A name with a colon looks like a label that nobody knows: *Podlesí: Přírodní zahrada*.
  const first = all.find(({ key }) => !BARE.has(key) || key === 'unknown')
  if (best && best.points <= SENTENCE && first?.key === 'unknown' && first.value) {
    const line = asText(first)
    ledger.label(line)
    return { title: line, rest: withoutLines(head, scored, (one) => isPageName(one.line) || one === best, ledger) }
  }
  // No line is the name: a sentence has it.
  if (quoted && (!best || best.points <= SENTENCE || isPageName(best.line) || isSentenceWith(quoted, best.line))) {
    ledger.label(quoted)
    const isOther = (one: (typeof scored)[number]): boolean => isPageName(one.line) || CRUMB.test(one.line.text)
    return { title: quoted, rest: withoutLines(head, scored, isOther, ledger) }
  }
  // Text alone has no title; it is what the project is about.
  if (best && best.points <= SENTENCE && sentencesOf(best.line).length > 1)
    return { title: best.line, rest: withoutLines(head, scored, (one) => isPageName(one.line), ledger) }
  const title = best && withoutNumber(best.line)
  const isOther = ({ line, place }: Candidate): boolean =>
    best !== undefined && place < best.place && (isPageName(line) || line.test(CRUMB))
  // What stands above where a path ends is the page's.
  const top = best?.block ?? 0
  const drops = (one: Candidate): boolean => one === best || one.block < top || isOther(one)
  return { title, rest: withoutLines(head, scored, drops, ledger, top) }
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
      if (i < top || isPageName(line) || line.test(CRUMB)) ledger.discard(line)
      else ledger.label(line)
    const lines = own.filter((one) => !dropped.includes(one)).map(({ line }) => line)
    return block.type === 'paragraph' && lines.length > 0 ? [{ type: 'paragraph', lines }] : []
  })

/** The registration number beside a title is no part of it. */
const withoutNumber = (line: Passage): Passage => {
  const [number] = findRegistrationNumbers(line)
  if (!number) return line
  const at = line.text.indexOf(number.passage.text)
  const before = line.slice(0, at)
  const kept = before.slice(0, before.match(ANNOUNCEMENT)?.start).trim()
  const after = line.slice(at + number.passage.length).strip(/[),;:–-]/)
  return kept.isEmpty ? (after.isEmpty ? line : after) : kept
}
