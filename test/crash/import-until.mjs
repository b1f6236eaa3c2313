// Runs an import in a process of its own that kills itself, as a power cut would, and tells on descriptor 3 the stages that it
// goes through, a letter each. Arguments: the folder of the built program, database, folder of documents, `real` for documents
// that are extracted in threads as ever, and where to be killed: `event` N (right after the N-th event), `document` N (while
// it is extracted), or a stage and N (when it is entered for the N-th time). Without `real` a document is made of a file's
// words in no time (`slow`: in 50 ms), and three files are recorded in one transaction. The clock stands still.
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'

const [dist, db, folder, mode, where, number] = process.argv.slice(2)
const isEnd = (place, count) => place === where && count === Number(number)
const die = () => process.kill(process.pid, 'SIGKILL')
const { importDocuments } = await import(`${dist}/batch/import/import.js`)

const workers = async () => {
  const { workerPool } = await import(`${dist}/batch/thread/pool.js`)
  return workerPool({ size: 1, timeLimitSeconds: 60, memoryLimitMegabytes: 2048 })
}

const entered = {}
const enter = (stage) => {
  writeSync(3, stage[0])
  entered[stage] = (entered[stage] ?? 0) + 1
  if (isEnd(stage, entered[stage])) die()
}
/** Marks where documents are extracted, and where what came of them is stored. */
const marked = (extractor) => ({
  ...extractor,
  extract: async (...task) => {
    enter('extract')
    const reading = await extractor.extract(...task)
    enter('store')
    return reading
  },
})

/** A locality page whose title is the file's first line and whose contact is its last. */
let documents = 0
const quick = {
  extract: async (bytes, file) => {
    if (isEnd('document', ++documents)) die()
    if (mode === 'slow') await new Promise((resolve) => setTimeout(resolve, 50))
    const text = Buffer.from(bytes).toString('utf8')
    if (text.includes('\0')) return { failure: { file, code: 'content', message: 'is a binary file' } }
    const lines = text.trimEnd().split('\n')
    const [title, name] = [lines[0], lines.at(-1)]
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const document = {
      schema_version: '1',
      kind: 'locality_page',
      id: `locality_page:${file.split('/').at(-1)}`,
      title,
      source: { file, sha256, media_type: 'text/plain', charset: 'utf-8', bytes: bytes.length },
      municipalities: [{ name: title, role: 'subject' }],
      dates: [],
      themes: ['housing'],
      content: { sections: [], actors: [], strategic_documents: [], contacts: [{ name }] },
      provenance: { '/content/contacts/0/name': [[text.indexOf(name), text.indexOf(name) + name.length]] },
      coverage: { characters: 0, extracted: 0, boilerplate: 0, unclaimed: [] },
      diagnostics: [],
    }
    return { document, text, template: ['text/plain'] }
  },
  close: async () => {},
}

let events = 0
let left = Infinity
enter('walk')
await importDocuments(
  { db, paths: [folder], force: false, prune: false },
  {
    extractor: marked(mode === 'real' ? await workers() : quick),
    width: 2,
    ...(mode !== 'real' && { pace: { files: 3, milliseconds: Infinity } }),
    extractorVersion: '1.0.0',
    now: () => new Date('2025-06-01T04:00:00.000Z'),
    signal: new AbortController().signal,
    onEvent: ({ event, files }) => {
      if (isEnd('event', ++events)) die()
      if (event === 'planned') left = files
      else if (event === 'file') left--
      if (event === 'planned' || event === 'file') enter(left > 0 ? 'read' : 'publish')
      if (event === 'published') process.stdout.write(String(events))
    },
  },
)
