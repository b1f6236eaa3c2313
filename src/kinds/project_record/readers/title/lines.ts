/** Lines above a record that look like its title and are none, by their own words. */
import { bodyOf, isAdjective } from '../../../../czech/body.ts'
import { findRegistrationNumbers } from '../../../../czech/code/registration-number.ts'
import { looksLikeOrganisation } from '../../../../czech/organisation/organisation-shape.ts'
import { isGivenNominative } from '../../../../czech/person/first-names.ts'
import { readPerson } from '../../../../czech/person/person.ts'
import { hasCapital } from '../../../../text/character.ts'
import type { Passage } from '../../../../text/passage.ts'
import { understand } from '../../../../roles/sense.ts'
import type { ProjectKey } from '../../evidence.ts'
import { projectLabels } from '../../labels.ts'
import { isCalledProject, LONGEST_NAME } from '../opening.ts'

/** *Vážení spoluobčané*, or any line whose sentence goes on below. */
export const isGreeting = (line: Passage): boolean =>
  line.text.endsWith(',') || understand(line.text).words[0]?.concept === 'greeting'

/** *Realizované projekty*, *Detail projektu*, *Tisková zpráva*: no word but those of labels and pages. */
export const isPageName = (line: Passage): boolean => {
  const { unknown, words } = understand(line.text)
  return unknown === 0 && words.length > 0
}

/** *Výzkum a projekty*, *Projekty EU*: a few words of several projects. */
export const isListTitle = (line: Passage): boolean => {
  const { words, concepts } = understand(line.text)
  return concepts.has('projects') && words.length < LONGEST_LIST_TITLE
}
const LONGEST_LIST_TITLE = 5

/** *období realizace: 2019–2020*: a label of another field with its value. */
export const isLabelledLine = (line: Passage): boolean => {
  const label = projectLabels.at(line)
  return label?.ending === 'colon' && label.end < line.length && !OF_NAMES.has(label.key)
}
const OF_NAMES: ReadonlySet<ProjectKey> = new Set<ProjectKey>([
  'title',
  'name',
  'group',
  'unknown',
  'unread',
  'programme',
])

/** *Projekt Klubovna, reg. číslo CZ.06…* */
export const isNumberedProject = (line: Passage): boolean =>
  line.length <= LONGEST_NAME && isCalledProject(line) && findRegistrationNumbers(line).length > 0

export const isOrganisation = (line: Passage): boolean =>
  (looksLikeOrganisation(line) || beginsWithBody(line)) && !line.test(/projekt|\s[–-]\s/iu)

/** *Fakulta sociálních studií* */
const beginsWithBody = (line: Passage): boolean => {
  const [first, second] = understand(line.text).words
  return (
    bodyOf(first?.text ?? '') !== undefined ||
    (isAdjective(first?.text ?? '') && bodyOf(second?.text ?? '') !== undefined)
  )
}

/** *Státní fond kultury*, *Ministerstvo kultury*: a purse above what it pays for. */
export const isPayer = (line: Passage): boolean =>
  isOrganisation(line) &&
  understand(line.text).words.some(({ text, concept }) => concept === 'fund' || isMinistry(text))
const isMinistry = (word: string): boolean => bodyOf(word) === 'ministerstvo'

/** *Oficiální stránky obce Lhota*, *Web základní školy*: whose pages these are. */
export const isSite = (line: Passage): boolean => {
  const { words } = understand(line.text)
  const site = words.findIndex(({ concept }) => concept === 'web')
  return site >= 0 && words.slice(site).some(({ text }) => bodyOf(text) !== undefined)
}

/** *Mgr. Jana Malá, ředitelka školy*, *Jana Malá*: who signs, by a degree, or by nothing but the name. */
export const isSignature = (line: Passage): boolean => {
  if (line.length > LONGEST_SIGNATURE || !(line.text.includes('.') || isOfNames(line.text))) return false
  const { name } = readPerson(line)
  return name !== undefined && name.start === line.start && (name.text.includes('.') || name.length === line.length)
}
const isOfNames = (text: string): boolean => {
  const words = text.split(' ')
  const isNames = words.length > 1 && words.length < 4 && words.every((word) => hasCapital(word.charAt(0)))
  return isNames && isGivenNominative(words[0] ?? '')
}
const LONGEST_SIGNATURE = 60
