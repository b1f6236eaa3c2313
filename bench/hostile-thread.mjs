/** Reads what it is sent step by step, and says how long each step took and what came of it. */
import { parentPort } from 'node:worker_threads'
import { loadGazetteer } from '../dist/czech/municipality/file.js'
import { readDocument } from '../dist/formats/index.js'
import { Decisions, extractAs } from '../dist/kinds/index.js'
import { withoutPersonalData } from '../dist/record/privacy/personal-data.js'
import { record } from '../dist/record/record.js'
import { decode } from '../dist/source/decode.js'

const context = { municipalities: loadGazetteer() }

/** Seconds of processor time, which other work of the machine does not change. */
const secondsSince = (begun) => {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const read = async (bytes, file, seconds) => {
  const timed = async (step, work) => {
    const begun = process.cpuUsage()
    try {
      return await work()
    } finally {
      seconds[step] = secondsSince(begun)
    }
  }
  const source = await timed('decode', () => decode(bytes, file))
  const document = await timed('read', () => readDocument(source))
  const decisions = await timed('recognise', () => new Decisions(document, context).all)
  const extraction = await timed('extract', () => extractAs(decisions[0], document, context))
  const kind = extraction ? (decisions[0]?.kind ?? 'unrecognised') : 'unrecognised'
  const recorded = await timed('record', () =>
    record(source, document, { kind, extraction, recognitions: decisions }, context),
  )
  await timed('redact', () => withoutPersonalData(recorded, document.text))
  return kind
}

parentPort?.on('message', async ({ bytes, file }) => {
  const seconds = {}
  const end = await read(bytes, file, seconds).catch(
    (error) => `${error.name === 'InputError' ? 'refused' : 'CRASH'}: ${error.message}`,
  )
  parentPort?.postMessage({ end, seconds })
})
// What every document needs is made and compiled before one is measured; its texts are no input's.
for (const file of ['a.txt', 'a.html']) {
  const lines = Array.from({ length: 200 }, (_, i) => `<p>Zahřívací odstavec ${i} o ničem.</p>\n\n`)
  await read(Buffer.from(lines.join('')), file, {})
}
parentPort?.postMessage('ready')
