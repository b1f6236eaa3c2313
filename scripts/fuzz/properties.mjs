/** What holds of every extraction, whatever the input. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/document.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({ strict: false, allErrors: false, validateFormats: false }).compile(schema)

/** @typedef {import('./inputs.mjs').Input} Input */
/** @typedef {(bytes: Uint8Array, file: string) => Promise<{ document: any, text: string }>} Extract */

/**
 * What is wrong with the extraction of an input, in words that stay the same when the input gets smaller; undefined if all is
 * well. Refusing an input with an InputError is well.
 *
 * @type {(extract: Extract, input: Input) => Promise<string | undefined>}
 */
export const problemOf = async (extract, { bytes, file }) => {
  const first = await attempt(extract, bytes, file)
  if (typeof first === 'string') return first
  const second = await attempt(extract, bytes, file)
  if (JSON.stringify(first) !== JSON.stringify(second)) return 'differs when it is extracted again'
  if (first === undefined) return undefined
  const { document, text } = first
  if (!isValid(JSON.parse(JSON.stringify(document)))) return `breaks the schema: ${schemaProblem()}`
  return spanProblem(document, text) ?? provenanceProblem(document) ?? coverageProblem(document, text)
}

/** @type {(extract: Extract, bytes: Uint8Array, file: string) => Promise<{ document: any, text: string } | string | undefined>} */
const attempt = async (extract, bytes, file) => {
  try {
    return await extract(bytes, file)
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') return undefined
    return `throws ${error instanceof Error ? `${error.name} at ${issueOf(error) ?? placeOf(error)}` : String(error)}`
  }
}

/** Where a document breaks our own schema. @type {(error: any) => string | undefined} */
const issueOf = ({ issues }) =>
  issues?.[0]?.path?.map((/** @type {unknown} */ key) => (typeof key === 'number' ? '*' : key)).join('/')

/** The function of ours that threw. @type {(error: Error) => string} */
const placeOf = (error) =>
  /\bat (?:async )?([\w.<>$ ]+? \(?)?(?:file:\/\/)?\/[^)\s]*\/(?:dist|src)\/([\w./-]+):\d+:\d+/
    .exec(error.stack ?? '')
    ?.slice(1)
    .join('') ?? error.message.slice(0, 80)

const schemaProblem = () => {
  const [error] = isValid.errors ?? []
  return `${error?.instancePath.replace(/\d+/g, '*')} ${error?.message}`
}

/** @type {(document: any, text: string) => string | undefined} */
const spanProblem = (document, text) => {
  const spans = [
    ...Object.entries(document.provenance).flatMap(([pointer, some]) =>
      some.map((/** @type {any} */ span) => [`provenance of ${pointer.replace(/\d+/g, '*')}`, span]),
    ),
    ...document.dates.map((/** @type {any} */ date) => ['a date', date.span]),
    ...document.diagnostics.flatMap((/** @type {any} */ one) =>
      one.span ? [[`a diagnostic ${one.code}`, one.span]] : [],
    ),
    ...document.coverage.unclaimed.map((/** @type {any} */ span) => ['coverage.unclaimed', span]),
  ]
  for (const [what, [start, end]] of spans)
    if (!(0 <= start && start < end && end <= text.length)) return `${what} has a span outside the text or of no length`
  return undefined
}

/** Every value has spans, and nothing else has. @type {(document: any) => string | undefined} */
const provenanceProblem = ({ content, provenance }) => {
  const pointers = new Set(leavesOf(content, '/content'))
  for (const pointer of pointers)
    if (!(provenance[pointer]?.length > 0)) return `${pointer.replace(/\d+/g, '*')} has no provenance`
  for (const pointer of Object.keys(provenance))
    if (!pointers.has(pointer)) return `provenance of ${pointer.replace(/\d+/g, '*')}, which is no value`
  return undefined
}

/** @type {(node: any, pointer: string) => string[]} */
const leavesOf = (node, pointer) =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => leavesOf(child, `${pointer}/${key}`))
    : [pointer]

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g

/** @type {(document: any, text: string) => string | undefined} */
const coverageProblem = ({ coverage }, text) => {
  let unclaimed = 0
  let last = -1
  for (const [start, end] of coverage.unclaimed) {
    if (start < last) return 'coverage.unclaimed overlaps'
    last = end
    unclaimed += text.slice(start, end).replace(BLANK, '').length
  }
  return coverage.extracted + coverage.boilerplate + unclaimed === coverage.characters
    ? undefined
    : 'coverage does not add up'
}
