import { diff } from '../../src/diff/diff.ts'
import type { DocumentJson } from '../../src/record/schema.ts'
import { viewOf } from '../../src/report/view.ts'
import type { DiffView } from '../../src/report/view.ts'
import type { Language } from '../../src/wording/language.ts'
import { cooperation } from '../diff/planted.ts'
import { pairOf } from '../diff/fixtures.ts'

/** The view of a hand-made pair with its sources. */
export const pairView = async (name: string, language: Language): Promise<DiffView> => {
  const { before, after } = await pairOf(name)
  return viewOf(
    diff(before.document, after.document, { before: before.text, after: after.text }),
    { before: before.text, after: after.text },
    language,
  )
}

/** Two documents whose texts try to be markup. */
export const hostileView = (text: string): DiffView => {
  const document = (milestone: string): DocumentJson => ({
    ...cooperation([
      {
        name: text,
        outputs: [],
        asz_responsibilities: [],
        territorial_unit_responsibilities: [],
        milestones: [{ text: milestone, status: 'not_assessed' }],
      },
    ]),
    title: text,
  })
  const [before, after] = [
    document(`${text} dříve popsaný závazek města`),
    document(`${text} nyní popsaný závazek města`),
  ]
  return viewOf(diff(before, after), {}, 'cs')
}
