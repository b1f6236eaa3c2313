/** Reads a record as an import reads a file: what another machine says is held against the schema, its own text and its hash. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { safeParseDocument } from '../../record/schema.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { InputError } from '../../source/input-error.ts'
import { fingerprint } from '../../store/fingerprint.ts'
import type { Extractor, Reading } from '../thread/extractor.ts'
import { keptTo } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { failureOf } from '../import/refusal.ts'
import { faultsOfReading } from '../verify.ts'
import { hashOfText, ReadRecord } from './record-line.ts'
import { jsonIn } from './spool.ts'

/** @param version of the asz, and of its list of municipalities, that the records must come from */
export const recordReader = (version: string): Extractor => ({
  extract: async (line, file, policy) => {
    // So that a signal is heard between two records.
    await nextTurn()
    try {
      return readingIn(Buffer.from(line).toString('utf8'), file, version, policy)
    } catch (error) {
      return { failure: failureOf(file, error, 'content') }
    }
  },
  close: () => Promise.resolve(),
})

/** As it came, so that its keys keep their order; the schema is held against it. */
const Whole = z.custom<DocumentJson>()

function readingIn(line: string, file: string, version: string, policy: Policy | undefined): Reading {
  const record = ReadRecord.safeParse(jsonIn(line))
  if (!record.success) throw new InputError(file, 'is no record of asz parse --records')
  const { document: said, text, asz } = record.data
  if (asz.version !== version)
    throw new InputError(file, [
      'was read by asz {version}, and this is {own}; read it again',
      { version: asz.version, own: version },
    ])
  if (hashOfText(text) !== asz.text_sha256) throw new InputError(file, 'has another text than its hash says')
  const { error } = safeParseDocument(said)
  if (error) throw new InputError(file, ['has a record that is against the schema ({why})', { why: issueOf(error) }])
  const document = Whole.parse(said)
  const [fault] = faultsOfReading(document, text)
  if (fault !== undefined) throw new InputError(file, ['has a record that does not hold: {fault}', { fault }])
  const kept = policy ? keptTo(policy, { document, text }) : { document, text }
  return {
    ...kept,
    json: JSON.stringify(kept.document),
    content_sha256: fingerprint(kept.document),
    template: asz.layout,
  }
}

const issueOf = ({ issues: [first] }: z.ZodError): string =>
  first === undefined ? '' : `${first.path.join('/')}: ${first.message}`
