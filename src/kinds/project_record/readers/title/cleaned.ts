/** What of a line is the project's name: not its number, nor the programme before it. */
import { findRegistrationNumbers } from '../../../../czech/code/registration-number.ts'
import type { Passage } from '../../../../text/passage.ts'
import { understand } from '../../../../roles/sense.ts'
import { quotedAt } from '../../told/names.ts'
import { isProgramme } from '../programme.ts'

const ANNOUNCEMENT =
  /[\s,;(–:-]{0,20}(?:(?:pod|s)\s)?(?:reg(?:istračn\p{L}{1,20})?\.?\s?)?(?:č(?:ísl\p{L}{1,20}|\.)?\s?)?(?:projektu?)?\s?[:(]?\s?$/iu
const PROJECT = /^projekt\s?[–:-]?\s(?=[\p{Lu}\d])/iu
const SEPARATOR = /\s?:\s|\s[–—-]\s/u

/** *OP VVV – Šablony III*, *Projekt Klub (CZ.03…)*: the name alone. */
export const cleaned = (line: Passage): Passage => {
  const own = withoutNumber(line)
  // *Projekt Klub, reg. č. CZ.03…* says what has the number; a heading has its name as it is printed.
  const name = own === line ? own : own.slice(own.match(PROJECT)?.end ?? 0)
  return ofGrant(name) ?? withoutProgramme(name)
}

/** *Dotace ze SFŽP na akci „Kanalizace Lhota“*: what the grant is for. */
const ofGrant = (line: Passage): Passage | undefined => {
  const { words } = understand(line.text)
  const grant = words.findIndex(({ concept }) => concept === 'grant')
  const work = words.findIndex(({ concept }, i) => i > grant && (concept === 'work' || concept === 'project'))
  return grant < 0 || work < 0 ? undefined : quotedAt(line, words[work]?.end ?? line.length)
}

/** The registration number beside a title is no part of it. */
export const withoutNumber = (line: Passage): Passage => {
  const [number] = findRegistrationNumbers(line)
  if (!number) return line
  const at = line.text.indexOf(number.passage.text)
  const before = line.slice(0, at)
  const kept = before.slice(0, before.match(ANNOUNCEMENT)?.start).trim()
  const after = line.slice(at + number.passage.length).strip(/[),;:–-]/)
  return kept.isEmpty ? (after.isEmpty ? line : after) : kept
}

/** *OPPA: Trojlístek*: a programme that a sign parts from the name. */
const withoutProgramme = (line: Passage): Passage => {
  const sign = line.match(SEPARATOR)
  const before = sign && line.slice(0, sign.start)
  const rest = sign && line.slice(sign.end)
  return before && rest?.test(/^["„«]?[\p{Lu}\d]/u) === true && isProgramme(before) ? rest : line
}
