/** The lines above a record that may be its title, and what speaks for and against each. */
import { bodyOf, isAdjective } from '../../../../czech/body.ts'
import { findPostalCode } from '../../../../czech/code/postal-code.ts'
import { findRegistrationNumbers } from '../../../../czech/code/registration-number.ts'
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Block } from '../../../../document/block.ts'
import { logicalLines } from '../../../../document/wrapped.ts'
import { tokensOf } from '../../../../language/fold.ts'
import { isFinite } from '../../../../language/finite-verb.ts'
import { isVerb } from '../../../../language/lexicon/index.ts'
import { Content } from '../../../../roles/content.ts'
import { understand } from '../../../../roles/sense.ts'
import type { Passage } from '../../../../text/passage.ts'
import { callingsIn, isCalled } from './callings.ts'
import { endsInPassive } from '../../told/spoken.ts'
import { isPublicity } from '../facts.ts'
import { isHeadedByProgramme, isProgramme } from '../programme.ts'
import { cleaned, withoutNumber } from './cleaned.ts'
import { isPath } from '../../../../structure/path.ts'
import {
  isGreeting,
  isLabelledLine,
  isListTitle,
  isNumberedProject,
  isOrganisation,
  isPageName,
  isSignature,
  isSite,
} from './lines.ts'

/** A line that may be the title, and where it stands. */
export interface Candidate {
  readonly line: Passage
  /** What of it is the name. */
  readonly name: Passage
  readonly block: number
  /** Of a heading; undefined for a line of a paragraph. */
  readonly level: number | undefined
  /** How many candidates stand before it. */
  readonly place: number
  /** Whether the document has its words again elsewhere. */
  readonly isRepeated: boolean
  /** Whether a sentence calls the project so. */
  readonly isCalled: boolean
  /** Which part of its longer words, but for those of labels, the text has again in whatever form; undefined for fewer than two. */
  readonly spokenOf: number | undefined
  /** Whether it is where a path ends: *Úvod > Projekty > Klubovna*. */
  readonly isEndOfPath: boolean
  /** Whether the head of the web page calls it so. */
  readonly isPageTitle: boolean
  /** Whether no other candidate stands between it and the text. */
  readonly isAboveText: boolean
  /** Whether it is where somebody is: a street with its house, or such a line above a postal code. */
  readonly isAddress: boolean
  /** Whether another line begins with its words and says more. */
  readonly isBeginning: boolean
  /** Whether a sentence or another line names the project, in other words than these. */
  readonly isNamedElsewhere: boolean
  /** Whether it holds the name that a sentence gives the project. */
  readonly hasName: boolean
}

export interface Scored extends Candidate {
  readonly points: number
}

interface Feature {
  readonly words: string
  readonly points: number
  readonly shows: (candidate: Candidate) => boolean
}

/** Longer lines are the text. */
const LONGEST = 300
/** A longer line that has the name is a sentence about it. */
const LONGEST_NAMED = 200
const MOST_CANDIDATES = 40
const PATH_SIGN = /\s[>»›→|/]\s/gu
/** *Evidenční list projektu CZ.03…* */
const HAVING = /\p{Ll} projektu\s?(?:č\.\s?)?CZ\.\d/u
/** *20 Lis 2020*, *06 květen* */
const DAY = /^\d{1,2}\.? \p{L}{3,9}\.?(?: (?:19|20)\d\d)?$/u
const HOUSE = /\p{L}\s(?!(?:19|20)\d\d$)\d{1,4}(?:\/\d{1,4})?[a-z]?(?:,\s\p{Lu}[\p{L}\s]{1,40})?$/u

const features: readonly Feature[] = [
  { words: 'the highest heading', points: 5, shows: ({ level }) => level === 1 },
  { words: 'a heading', points: 3, shows: ({ level }) => level !== undefined && level > 1 },
  { words: 'called a project', points: 3, shows: ({ line }) => line.test(/^projekt\s["„«]?\p{Lu}/iu) },
  { words: 'called so in a sentence', points: 6, shows: ({ isCalled: is }) => is },
  {
    words: 'the quoted name of the project',
    points: 4,
    shows: ({ hasName, line }) => hasName && line.length <= LONGEST_NAMED,
  },
  { words: 'printed again', points: 5, shows: ({ isRepeated, line }) => isRepeated && !isOrganisation(line) },
  { words: 'its words come again', points: 5, shows: ({ spokenOf }) => spokenOf !== undefined && spokenOf >= 0.5 },
  { words: 'none of its words comes again', points: -2, shows: ({ spokenOf }) => spokenOf === 0 },
  { words: 'the end of a path', points: 6, shows: ({ isEndOfPath }) => isEndOfPath },
  { words: 'what the page is called', points: 6, shows: ({ isPageTitle }) => isPageTitle },
  { words: 'right above the text', points: 2, shows: ({ isAboveText }) => isAboveText },
  {
    words: 'a name behind a programme',
    points: 4,
    shows: ({ line, name }) => name !== line && !line.text.startsWith(name.text),
  },
  { words: 'beside the number', points: 2, shows: ({ line }) => findRegistrationNumbers(line).length > 0 },
  { words: 'a sentence beside the number', points: -9, shows: ({ line }) => goesOn(line) },
  { words: 'nothing but words of pages', points: -12, shows: ({ line }) => isPageName(line) },
  { words: 'the title of a list', points: -8, shows: ({ line }) => isListTitle(line) },
  { words: 'who pays', points: -12, shows: ({ line }) => isPublicity(line) },
  { words: 'a programme', points: -12, shows: ({ line }) => isProgramme(line) },
  { words: 'what has the number', points: -6, shows: ({ line }) => line.test(HAVING) },
  { words: 'the name of a site', points: -6, shows: ({ line }) => isSite(line) },
  { words: 'headed by the word for a programme', points: -4, shows: ({ line }) => isHeadedByProgramme(line) },
  { words: 'a path', points: -12, shows: ({ line }) => isPath(line) },
  {
    words: 'a sentence',
    points: -8,
    shows: ({ line }) =>
      line.length > LONGEST ||
      line.test(/\p{Ll}{2}[)"“”]?[.!?](?:$|\s\p{Lu})|\s\d{1,4}\.$|\d{5}\.$/u) ||
      isClause(line) ||
      sentencesOf(line).length > 1,
  },
  { words: 'the beginning of a longer line', points: -6, shows: ({ isBeginning }) => isBeginning },
  { words: 'the name of an organisation', points: -3, shows: ({ line }) => isOrganisation(line) },
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
    words: 'an organisation, a programme or a sentence, where the project is named elsewhere',
    points: -16,
    shows: ({ line, isNamedElsewhere }) =>
      isNamedElsewhere && (isOrganisation(line) || isHeadedByProgramme(line) || endsInPassive(line)),
  },
  {
    words: 'whose project it is, where the project is named elsewhere',
    points: -16,
    shows: ({ line, isNamedElsewhere }) => isNamedElsewhere && saysWhose(line),
  },
  { words: 'a greeting', points: -12, shows: ({ line }) => isGreeting(line) },
  { words: 'who signs', points: -12, shows: ({ line }) => isSignature(line) },
  { words: 'a labelled value', points: -12, shows: ({ line }) => isLabelledLine(line) },
  { words: 'like a labelled value', points: -4, shows: ({ name }) => name.test(/\p{L}:\s/u) },
  { words: 'begins in small letters', points: -6, shows: ({ line }) => line.test(/^\p{Ll}/u) },
  { words: 'one word', points: -4, shows: ({ line }) => line.test(/^\S+$/) },
  { words: 'no word', points: -20, shows: ({ line }) => understand(line.text).words.length === 0 },
  { words: 'a verb alone', points: -8, shows: ({ line }) => line.test(/^\S+$/) && isFinite(line.text.toLowerCase()) },
  { words: 'an address', points: -9, shows: ({ line, isAddress }) => isAddress || line.test(/@|www\.|https?:/) },
  {
    words: 'a date',
    points: -9,
    shows: ({ line }) => (new Content(line).has('day') || line.test(DAY)) && understand(line.text).words.length < 7,
  },
]

/** *Společný projekt obce Lhota a města Most*: of the project it only tells whose it is. */
const saysWhose = (line: Passage): boolean => {
  const { words } = understand(line.text)
  const at = words.findIndex(({ concept }) => concept === 'project')
  const owner = words.slice(at + 1).find(({ text }) => !isAdjective(text))?.text ?? ''
  const isAttribute = isAdjective(words[at - 1]?.text ?? '') && at <= LONGEST_ATTRIBUTE
  return isAttribute && !words.some(({ concept }) => concept && isVerb(concept)) && bodyOf(owner) !== undefined
}

/** *společný česko-polský* */
const LONGEST_ATTRIBUTE = 4

/** *V rámci projektu vznikla služba (2010–2013).*: a sentence, whatever stands before its stop. */
export const isClause = (line: Passage): boolean => line.text.endsWith('.') && understand(line.text).isClause

/** *Projekt „Klub“, reg. č. CZ.03…, realizovaný v rámci …* */
const goesOn = (line: Passage): boolean => {
  const [number] = findRegistrationNumbers(line)
  const rest = number && line.slice(line.text.indexOf(number.passage.text) + number.passage.length)
  return rest !== undefined && (understand(rest.text).words.length > 2 || understand(line.text).isClause)
}

const pointsOf = (candidate: Candidate): number =>
  features.reduce((sum, { points, shows }) => sum + (shows(candidate) ? points : 0), -Math.min(6, 2 * candidate.place))

export interface Page {
  readonly head: readonly Block[]
  readonly texts: readonly Passage[]
  readonly pageTitle: Passage | undefined
  /** The name that a sentence gives the project. */
  readonly named: Passage | undefined
}

export const candidatesOf = ({ head, texts, pageTitle, named }: Page): Scored[] => {
  const lines = head
    .flatMap((block, i): Pick<Candidate, 'line' | 'block' | 'level'>[] => {
      if (block.type === 'heading') return [{ line: block.text, block: i, level: block.level }]
      if (block.type !== 'paragraph') return []
      return logicalLines(block.lines).map((line) => ({ line, block: i, level: undefined }))
    })
    .filter(({ line }) => line.length <= 2 * LONGEST)
    .slice(0, MOST_CANDIDATES)
  const name = named && wordsOf(named)
  const text = texts.map((line) => line.text.toLowerCase()).join('\n')
  const path = texts.find((line) => line.length <= LONGEST && isPath(line))
  const end = path?.split(PATH_SIGN).at(-1)?.text.toLowerCase()
  const called = pageTitle?.text.toLowerCase()
  const callings = callingsIn(texts)
  const prose = lines.findIndex(({ line }) => line.length > LONGEST_LINE || line.test(/\p{Ll}{2}\.$/u))
  return lines
    .map(({ line, ...where }, place): Candidate => {
      const own = cleaned(line)
      const small = line.text.toLowerCase()
      return {
        ...where,
        line,
        place,
        name: own,
        isRepeated: isTwiceIn(text, withoutNumber(line).text.toLowerCase()),
        isCalled: isCalled(
          own,
          callings.filter(({ sentence }) => sentence !== line.text),
        ),
        spokenOf: spokenOfIn(text, line),
        isEndOfPath: small === end,
        isPageTitle: called !== undefined && called.startsWith(small) && !isOrganisation(line),
        isAboveText: place === (prose < 0 ? lines.length : prose) - 1,
        isAddress: isAddress(line, lines[place + 1]?.line),
        isBeginning: lines.some(
          ({ line: other }) =>
            other !== line &&
            other.length <= LONGEST_LINE &&
            other.text.toLowerCase().startsWith(`${own.text.toLowerCase()} `),
        ),
        isNamedElsewhere:
          (name !== undefined && !wordsOf(line).includes(name)) ||
          lines.some(({ line: other }) => other !== line && isNumberedProject(other)),
        hasName: name !== undefined && wordsOf(line).includes(name),
      }
    })
    .map((candidate) => ({ ...candidate, points: pointsOf(candidate) }))
}
/** Words in small letters, whatever the signs between them: *D – Klub*, *D-klub*. */
const wordsOf = ({ text }: Passage): string =>
  tokensOf(text.toLowerCase())
    .map((token) => token.text)
    .join(' ')

/** Longer lines are sentences of the text. */
const LONGEST_LINE = 140

const isAddress = (line: Passage, next: Passage | undefined): boolean => {
  const house = line.match(HOUSE)
  return (
    house !== undefined && (house.whole.text.includes(',') || [line, next].some((one) => one && findPostalCode(one)))
  )
}

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
