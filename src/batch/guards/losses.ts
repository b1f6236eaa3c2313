/** Files whose own values are gone: each for itself, however many there are. */
import type { Alarm } from './alarm.ts'
import { EXAMPLES, isRecognised } from './compared.ts'
import type { Compared } from './compared.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** Smaller documents lose half of their values by one honest change. */
const MIN_VALUES = 8
/** Of a document's values, that have to be there still. */
const KEPT_VALUES = 0.5
/** One page may be withdrawn; several at a time are more often what serves them. */
const MIN_UNRECOGNISED = 2

export class Losses {
  private readonly emptied = new Told()
  private readonly unrecognised = new Told()

  compare({ path, before, after }: Compared): void {
    const [had, has] = [before.proven, after?.proven ?? 0]
    if (had >= MIN_VALUES && has < had * KEPT_VALUES)
      this.emptied.add(
        ofRun(['{path}: {had} values before, {has} now ({document})', { path, had, has, document: before.document }]),
      )
    if (!isRecognised(after))
      this.unrecognised.add(ofRun(['{path}: was {document}', { path, document: before.document }]))
  }

  *alarms(): Generator<Alarm> {
    const { emptied, unrecognised } = this
    if (emptied.count > 0)
      yield {
        code: 'values_lost',
        message: ofRun(['{count} of the files read anew lost most of their values', { count: emptied.count }]),
        examples: emptied.examples,
      }
    if (unrecognised.count >= MIN_UNRECOGNISED)
      yield {
        code: 'documents_lost',
        message: ofRun([
          '{count} of the files read anew are no documents of a known kind any more; are they pages of an error?',
          { count: unrecognised.count },
        ]),
        examples: unrecognised.examples,
      }
  }
}

/** How many there are, and the first of them. */
class Told {
  count = 0
  readonly examples: string[] = []

  add(example: string): void {
    this.count++
    if (this.examples.length < EXAMPLES) this.examples.push(example)
  }
}
