/** The first lines of a page: what it calls itself, and whether they are a headline of news. */
import { programmeNamed } from '../../../czech/organisation/programme.ts'
import type { Passage } from '../../../text/passage.ts'
import { foldWord } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { understand } from '../../../roles/sense.ts'
import { projectLabels } from '../labels.ts'
import type { SignWords } from '../signs.ts'
import { isHeadline } from '../told/spoken.ts'

/** *Projekt Dobrý start*, *Projekt – Klubovna*: a line that is no sentence. */
export const isCalledProject = (line: Passage): boolean => {
  const [first, second] = understand(line.text).words
  return (
    first?.concept === 'project' &&
    first.start === 0 &&
    second !== undefined &&
    second.text.charAt(0) !== second.text.charAt(0).toLowerCase() &&
    line.length <= LONGEST_NAME &&
    !line.text.endsWith('.')
  )
}
export const LONGEST_NAME = 130

/** What a document calls itself that is no project. */
export const CALLED: readonly (readonly [concept: Concept, words: SignWords])[] = [
  ['report', 'a single project instead of a report'],
  ['minutes', 'a single project instead of minutes'],
  ['council', 'a single project instead of a resolution'],
  ['call', 'a single project instead of a call for projects'],
  ['budgeting', 'a single project instead of a budget'],
  ['tender', 'a single project instead of a tender'],
  ['contract', 'a single project instead of a contract'],
  ['list', 'a single project instead of a list'],
  ['news', 'a single project instead of news'],
  ['menu', 'a single project instead of a menu'],
  ['plan', 'a single project instead of a plan'],
]

/** How many of the first lines may be the headline of news. */
const HEADLINES = 2
const isHeadlineLine = (line: Passage): boolean =>
  line.length <= LONGEST_NAME && !line.text.endsWith('.') && isHeadline(line)

/** Whether the page begins with a headline of news. */
export const beginsWithHeadline = (opening: readonly Passage[]): boolean =>
  opening.slice(0, HEADLINES).some(isHeadlineLine)

/** The stop of a sentence, and no abbreviation's. */
const STOPPED = /\p{Ll}{2}\.$/u
export const isSentence = (text: Passage): boolean => text.test(STOPPED)
/** How many texts and characters the first lines have. */
export const OPENING_LINES = 6
const OPENING = 400
/** With the lines of a menu above them. */
const MOST_LINES = 9

/** The first lines that are no value of a label: what the document is stands in its title, not in a sentence. */
export const openingOf = (texts: readonly Passage[]): Passage[] => {
  const lines: Passage[] = []
  let characters = 0
  for (const text of texts) {
    if (characters > OPENING || lines.length >= MOST_LINES) break
    const label = projectLabels.at(text)
    const isField =
      label !== undefined && !isNamed(label.words) && label.key !== 'unknown' && label.ending !== 'nothing'
    // Below the first lines a word or two is an entry of a menu, no title.
    const isEntry = lines.length >= OPENING_LINES - 1 && understand(text.text).words.length < FIRST_WORDS
    const isTold = isField || text.test(STOPPED)
    // Below the first value what is read is the document itself.
    if (isTold && lines.length > 0) break
    if (!isTold && !isEntry) lines.push(text.slice(0, OPENING))
    // What calls itself a project is no call for projects, whatever comes next.
    if (isCalledProject(text)) break
    characters += text.length
  }
  return lines
}

/** *Výzva č. 9: …* names the document, *Číslo výzvy: …* a field of it. */
const isNamed = (words: Passage): boolean => {
  const concept = understand(words.text).words[0]?.concept
  return concept !== undefined && NAMES.has(concept)
}

/** What a line calls the document: the first noun of its words that names a sort of document. */
export const calledBy = (line: Passage): Concept[] => {
  const { words } = understand(line.text)
  const at = words.findIndex(({ concept }) => concept !== undefined && NAMES.has(concept))
  const concept = words[at]?.concept
  // *Národní plán obnovy*
  if (concept === 'plan' && programmeNamed(line.text) !== undefined) return []
  const isPress = words[at - 1]?.concept === 'press'
  // *Strategická partnerství*
  const isPartnership = words[at + 1]?.concept === 'partner'
  const isGood = GOOD.some((stem) => foldWord(words[at - 1]?.text ?? '').startsWith(stem))
  return concept && at < FIRST_WORDS && !isPress && !isPartnership && !isGood ? [concept] : []
}
/** *Skvělá zpráva*: what happened, and no report of it. */
const GOOD = ['dobr', 'skvel', 'vyborn', 'radostn']
const FIRST_WORDS = 3
const NAMES: ReadonlySet<Concept> = new Set<Concept>(CALLED.map(([concept]) => concept))
