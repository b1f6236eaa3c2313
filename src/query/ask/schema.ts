import { z } from 'zod'
import { groupColumns } from './question.ts'
import { subjectNamed, subjectNames } from './subjects.ts'

const names = new Set(
  subjectNames().flatMap((name) => [
    ...Object.keys(subjectNamed(name).columns),
    ...Object.keys(groupColumns(subjectNamed(name))),
  ]),
)

/** What `asz query SUBJECT` prints: an object a row, with the columns of the subject or those that were asked for. */
export const AnswerRows = z.array(
  z.partialRecord(
    z.enum([...names, 'line', 'page', 'words', 'corrected_by_hand']),
    z.union([z.string(), z.number(), z.null()]).describe('null where the document does not say'),
  ),
)
