/** What a sentence is about where it names nothing: *Začal v červenci 2012* goes on about the project of the one before. */
import { isFinite } from '../../../language/finite-verb.ts'
import { foldWord } from '../../../language/fold.ts'
import { isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { works } from '../../../language/lexicon/works.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import type { Passage } from '../../../text/passage.ts'

const PROJECT: ReadonlySet<Concept | undefined> = new Set<Concept>(['project', 'work', 'realise'])

/** *Rekonstrukce zahrady proběhne*, *Oprava bude dokončena*: works that are to come; those of the past may be of long ago. */
export const isOfWorksAhead = (words: readonly Word[]): boolean =>
  words.some(({ text }) => AHEAD.some((ending) => text.endsWith(ending))) &&
  words.some(({ text }) => works.find(text) !== undefined)
/** *bude*, *proběhne*, *začne* */
const AHEAD = ['bude', 'budou', 'hne', 'čne', 'kne']

export const isOfProject = (words: readonly Word[]): boolean => words.some(({ concept }) => PROJECT.has(concept))

/** Whether a sentence begins with a verb that agrees with the project, or the work, of the one before. */
export const goesOn = ({ text }: Passage, before: Passage | undefined): boolean => {
  const [first] = understand(text.slice(0, LONGEST_VERB)).words
  if (!before || !first || !isVerbForm(first)) return false
  const form = foldWord(first.text)
  if (WE.test(form)) return false
  const { words } = understand(before.text)
  if (words.some(({ concept }) => concept === 'projects')) return false
  return words.some(
    ({ concept }) => (concept === 'project' && !OTHERS.test(form)) || (concept === 'work' && /la$/.test(form)),
  )
}
const LONGEST_VERB = 40
/** *Nabízíme* */
const WE = /me$/
/** Past forms of another gender or number than *projekt* has. */
const OTHERS = /l[aoiy]$/

const isVerbForm = ({ text, concept }: Word): boolean =>
  (concept !== undefined && isVerb(concept)) || isFinite(text.toLowerCase()) || FINITE.has(concept)
/** Words of nouns and verbs alike: *Skončil*, *Skončí*. */
const FINITE: ReadonlySet<Concept | undefined> = new Set<Concept>(['end'])
