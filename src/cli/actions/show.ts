import { jsonText, visible } from '../../text/controls.ts'
import { findDocuments } from '../../query/document.ts'
import { placeAt, placesOf, sourceLines } from '../../query/place.ts'
import type { Place, ShownRevision, ShownValue } from '../../query/schema/place.ts'
import { openToRead } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/open.ts'
import { readRevision, sourcesOf } from '../../store/read.ts'
import type { StoredRevision } from '../../store/read.ts'
import { commandOn } from '../command-name.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { refusalText } from '../text/error.ts'
import { listWords } from '../words/lists.ts'
import { placeText, valuesText } from '../text/show.ts'

export interface ShowOptions {
  readonly db: string
  readonly revision?: number
  readonly format: 'text' | 'json'
  readonly withoutPersonalData?: true
  /** One sentence that cites the value. */
  readonly cite?: true
  /** The address of the site that it links to. */
  readonly site?: string
}

export async function show(
  id: string,
  pointer: string | undefined,
  options: ShowOptions,
  terminal: Terminal,
): Promise<void> {
  const store = openToRead(options.db)
  try {
    await showIn(store, id, pointer && absolute(pointer), options, terminal)
  } finally {
    store.close()
  }
}

/** `ico` means `/content/ico`. */
const absolute = (pointer: string): string => (pointer.startsWith('/') ? pointer : `/content/${pointer}`)

async function showIn(
  store: Store,
  id: string,
  pointer: string | undefined,
  options: ShowOptions,
  terminal: Terminal,
): Promise<void> {
  const words = listWords[terminal.err.language]
  const found = findDocuments(store, id)
  const [one] = found
  if (one === undefined || found.length > 1) {
    const [what, hints] =
      one === undefined
        ? [words.noDocumentShown(id), [words.listsAll(commandOn(options.db, 'query'))]]
        : [words.mayMeanSeveral(id), found.slice(0, 10).map((document) => commandOn(options.db, `show ${document.id}`))]
    return refuse(terminal, what, hints)
  }
  const stored = readRevision(store, one.id, options.revision)
  if (stored === undefined)
    return refuse(terminal, words.hasNoRevision(one.id, options.revision), [words.hasRevisions(one.revisions)])
  const revision = options.withoutPersonalData ? await withoutPeople(stored) : stored
  if (pointer === undefined) await showAll(store, revision, options, terminal)
  else await showOne(revision, pointer, options, terminal)
}

/** Loaded when it is asked for: it takes what reads words. */
async function withoutPeople(stored: StoredRevision): Promise<StoredRevision> {
  const { withoutPersonalData } = await import('../../record/privacy/personal-data.ts')
  return { ...stored, ...withoutPersonalData(stored.document, stored.text) }
}

async function showAll(
  store: Store,
  revision: StoredRevision,
  { format }: ShowOptions,
  { out }: Terminal,
): Promise<void> {
  const places = placesOf(revision.document, revision.text)
  const sources = sourcesOf(store, revision.id)
  const { number, isCurrent, document } = revision
  await out.write(
    format === 'json'
      ? json({ document: document.id, revision: number, current: isCurrent, sources, values: places })
      : valuesText(revision, sources, places, out),
  )
}

async function showOne(
  revision: StoredRevision,
  pointer: string,
  options: ShowOptions,
  terminal: Terminal,
): Promise<void> {
  const { document, text } = revision
  const place = placeAt(document, text, pointer)
  if (place === undefined) {
    const near = nearestPointer(revision, pointer)
    return refuse(terminal, listWords[terminal.err.language].hasNoValue(document.id, pointer), [
      commandOn(options.db, `show ${document.id} ${near}`.trim()),
    ])
  }
  if (options.cite) return cite(revision, place, options, terminal)
  await terminal.out.write(
    options.format === 'json'
      ? json({
          document: document.id,
          file: document.source.file,
          ...place,
          lines: sourceLines(text, place.spans),
        })
      : placeText(revision, place, terminal.out),
  )
}

/** The name of a file may be that of a person, and is left out with people. */
async function cite(
  revision: StoredRevision,
  { pointer, spans }: Place,
  { site = '', withoutPersonalData }: ShowOptions,
  terminal: Terminal,
): Promise<void> {
  const { Citations } = await import('../../site/document/citation.ts')
  const { documentPage } = await import('../../site/address.ts')
  const { language } = terminal.out
  const sentence = new Citations(revision, language, withoutPersonalData === undefined).sentence(spans)
  if (sentence === undefined)
    return refuse(terminal, `${revision.document.id} ${pointer}`, [listWords[terminal.err.language].noWords])
  const base = site === '' || site.endsWith('/') ? site : `${site}/`
  // The pages show the current revision; of an older one they tell what changed since.
  const place = revision.isCurrent ? pointer : 'revize'
  await terminal.out.write(`${visible(`${sentence}, ${base}${documentPage(revision.document.id)}#${place}`)}\n`)
}

/** The longest beginning of a pointer that names a value. */
function nearestPointer({ document, text }: StoredRevision, pointer: string): string {
  let near = pointer
  while (near !== '' && placeAt(document, text, near) === undefined)
    near = near.slice(0, Math.max(0, near.lastIndexOf('/')))
  return near
}

async function refuse(terminal: Terminal, what: string, hints: readonly string[]): Promise<void> {
  await terminal.err.write(refusalText(what, hints, terminal.err))
  terminal.exitCode = exitCodes.failed
}

const json = (data: ShownRevision | ShownValue): string => `${jsonText(data, 2)}\n`
