/** Texts that are handed over by mistake: what asz itself prints, and lists of the files that it was to read. */
import { InputError } from './input-error.ts'
import { EXTENSIONS } from './media-type.ts'

/** An object of JSON, or a list of them, from its first sign on. */
const JSON_BEGINS = /^\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}"(?<first>[^"\\\n]{1,80})"\s{0,100}:/
/** With what asz's own documents, records and events begin. */
const OWN = new Set([
  'schema_version',
  'id',
  'kind',
  'time',
  'event',
  'document',
  'path',
  'run',
  'file',
  'municipality',
])

const NAMED = new RegExp(
  String.raw`\.(?:${[...Object.keys(EXTENSIONS).map((name) => name.slice(1)), 'zip', 'json', 'ndjson'].join('|')})$`,
  'i',
)
/** No path is longer. */
const LONGEST = 4096

/** Throws InputError for a text that is no document, with what to do. */
export const refuseNoDocument = (text: string, file: string): void => {
  const first = JSON_BEGINS.exec(text)?.groups?.['first']
  if (first !== undefined && (OWN.has(first) || /[}\]]\s*$/.test(text.slice(-1000))))
    throw new InputError(file, 'is JSON, as asz prints it, and no document; give the documents that it was made from')
  if (isList(text))
    throw new InputError(
      file,
      "is a list of files and no document; give the files themselves, as with xargs -d '\\n' asz parse < LIST",
    )
}

/** A line with blanks may also be a heading or a sentence that names a file, unless folders stand in it. */
const isDocumentPath = (line: string): boolean =>
  NAMED.test(line) && (!/\s/.test(line) || (line.includes('/') && !/^[#*•|-]\s|:\s/.test(line)))

/** Whether every line is a path: a document's by its extension, a folder's by its strokes or by the line below it. */
const isList = (text: string): boolean => {
  let documents = 0
  let folders = 0
  let folder = ''
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    if (end - at > LONGEST) return false
    const line = text.slice(at, end).trim()
    at = end + 1
    if (line === '') continue
    if (!line.startsWith(folder)) return false
    folder = ''
    if (isDocumentPath(line)) documents++
    else if (/\s/.test(line)) return false
    else {
      folders++
      if (!line.includes('/')) folder = `${line}/`
    }
  }
  return folder === '' && documents > 0 && documents >= folders
}
