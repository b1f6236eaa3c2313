/** What went wrong, in a language: sentences that were thrown or kept in the database in English. */
import { databaseProblems } from '../../../wording/problems/databases.ts'
import { faults } from '../../../wording/problems/faults.ts'
import { fileProblems } from '../../../wording/problems/files.ts'
import { runProblems } from '../../../wording/problems/runs.ts'
import type { Language } from '../../../wording/language.ts'
import { inCzech } from '../../../wording/template.ts'
import { anyFindingMessage, findingMessage } from '../findings.ts'

const all = { ...fileProblems, ...databaseProblems, ...runProblems, ...faults }

/** Any sentence that is thrown or kept, in a language; what is not known, as words of the system, stays as it is. */
export const told = (message: string, language: Language): string => {
  if (language === 'en') return message
  return inCzech(message, all) ?? anyFindingMessage(message, language)
}

/** A finding in a language. */
export const toldFinding = findingMessage
