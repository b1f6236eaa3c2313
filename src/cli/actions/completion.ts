import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { visibleName } from '../../text/controls.ts'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import { regionNames } from '../../czech/municipality/region.ts'
import { themeKeys } from '../../czech/theme.ts'
import { findingCodes } from '../../query/ask/advice.ts'
import { kindNames } from '../../kinds/declared.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { subjectNamed, subjectNames } from '../../query/ask/subjects.ts'
import { openToRead } from '../../store/file/connect.ts'
import { listTowns } from '../../store/places/towns.ts'
import type { Language } from '../../wording/language.ts'
import { candidatesFor } from '../completion/candidates.ts'
import { scripts } from '../completion/scripts.ts'
import type { Shell } from '../completion/scripts.ts'
import type { Terminal } from '../terminal.ts'
import { valueWord } from '../../kinds/said.ts'

export const printScript = (shell: Shell, { out }: Terminal): Promise<void> => out.write(scripts[shell])

/** Prints what may be typed next, a line each with what it is. */
export async function printCandidates(
  program: Command,
  words: readonly string[],
  db: string,
  { out }: Terminal,
): Promise<void> {
  // What labels can announce is known to those who read them, for whom nobody else waits.
  const fields = words.includes('teach') ? (await import('../../kinds/index.ts')).teachableFields() : []
  const found = candidatesFor(
    program,
    { before: words.slice(0, -1), typed: (words.at(-1) ?? '').replace(/^=/, '') },
    (option, subject) => (option === 'field' ? fields : valuesOf(option, subject, db, out.language)),
  )
  await out.write(found.map(({ word, what }) => `${visibleName(word)}\t${visibleName(what)}\n`).join(''))
}

function valuesOf(option: string, subject: string | undefined, db: string, language: Language): readonly string[] {
  const asked = (subject === undefined ? subjectNames() : [subject]).map(subjectNamed)
  if (option === 'city' || option === 'with') return townsOf(db)
  if (option === 'region') return regionNames
  if (option === 'district')
    return [...new Set(loadGazetteer().municipalities.flatMap(({ district }) => district ?? []))]
  if (option === 'kind') return [...kindNames(), ...findingCodes]
  if (option === 'theme') return inLanguage(themeKeys, language)
  if (option === 'status') return inLanguage([...new Set(asked.flatMap(({ statuses = [] }) => statuses))], language)
  if (!['columns', 'sort', 'groupBy', 'pivot'].includes(option)) return []
  const columns = [...new Set(asked.flatMap(({ columns }) => Object.keys(columns)))]
  return language === 'en' ? columns : columns.map((column) => columnHeading(column, language, subject))
}

const inLanguage = (keys: readonly string[], language: Language): string[] =>
  keys.map((key) => (language === 'en' ? key : (valueWord(key, language) ?? key)))

/** The towns of a database; none where it is missing or cannot be read, for nobody waits for a message here. */
function townsOf(db: string): string[] {
  if (!existsSync(db)) return []
  try {
    const store = openToRead(db)
    try {
      return listTowns(store).map(({ name }) => name)
    } finally {
      store.close()
    }
  } catch {
    return []
  }
}
