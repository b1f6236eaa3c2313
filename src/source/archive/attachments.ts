/** What is attached to a message and may be a document, each by the path of the message with its own name behind it. */
import { extname } from 'node:path'
import { InputError } from '../input-error.ts'
import type { Limits } from '../limits.ts'
import { EXTENSIONS, isArchive } from '../media-type.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import { inMemory } from './archive.ts'
import { contentOfFile, filesOf, inOrder, isArchiveName, isWanted } from './listing.ts'
import { partsOfMessage } from './message.ts'
import { officeTypeOf } from './office-type.ts'
import type { FileProblem } from '../../wording/problems/files.ts'
import type { Said } from '../../wording/template.ts'

export interface Attachment {
  readonly name: string
  /** `path` is how it is called. Throws InputError for what cannot be read within the limits. */
  readonly content: (path: string, limits: Pick<Limits, 'bytes'>) => Buffer
  /** Why it cannot be read, where that is known at once. */
  readonly problem?: FileProblem | Said
  /** An archive that cannot be looked into; nobody knows what it holds. */
  readonly isBroken?: true
}

/** Files that are looked into for what is attached to them. */
export const isMessageName = (name: string): boolean => extname(name).toLowerCase() === '.eml'

/** Whether what is attached to a message is read: not where the message lies in an archive that is attached itself. */
export const isOpened = (path: string): boolean => {
  const within = intoMessage(path)
  return (isMessageName(path) || path === STANDARD_INPUT) && !within?.rest.toLowerCase().includes('.zip/')
}

/** Whether what is attached under a name may be a document. */
export const isDocumentName = (name: string): boolean => extname(name).toLowerCase() in EXTENSIONS

/** What lies beyond is not looked at; an archive may have as many. */
const MOST_PARTS = 4_000

export interface Message {
  /** Whether it says anything itself. */
  readonly hasText: boolean
  readonly attached: readonly Attachment[]
}

export const messageIn = (bytes: Uint8Array, path: string): Message => {
  const parts = partsOfMessage(bytes, MOST_PARTS)
  const taken = new Set<string>()
  const attached: Attachment[] = []
  for (const { name, isAttached, content } of parts) {
    if (!isAttached || name === undefined || attached.length >= MOST_PARTS) continue
    if (isDocumentName(name)) attached.push({ name: freeName(name, taken), content })
    else if (isArchiveName(name))
      for (const one of attachedArchive(content(), freeName(name, taken), path)) attached.push(one)
  }
  const hasText = parts.some(({ isAttached, content }) => !isAttached && content().toString('latin1').trim() !== '')
  return { hasText, attached }
}

/** What is attached under a name; undefined where there is none of it. */
export const attachedTo = (
  { attached }: Message,
  path: string,
  name: string,
  limits: Pick<Limits, 'bytes'>,
): Buffer | undefined =>
  attached
    .find((one) => one.name === name || (one.isBroken && name.startsWith(`${one.name}/`)))
    ?.content(`${path}/${name}`, limits)

/**
 * The documents in an archive, by its path. Archives in it are not opened. Undefined for what is no archive of files, but an office
 * document or no archive at all.
 */
export const packedIn = (bytes: Uint8Array, path: string): Attachment[] | undefined => {
  const view = inMemory(bytes)
  const head = view.slice(0, HEAD)
  if (!isArchive(head.toString('latin1'))) return undefined
  const files = filesOf(view, path)
  if (officeTypeOf(new Set(files.map(({ name }) => name)), head)) return undefined
  const found: Attachment[] = []
  for (const { file, problem } of inOrder(files)) {
    if (problem) found.push(failing(problem.isName ? '' : file.name, problem.is))
    else if (isWanted(file.name))
      found.push({ name: file.name, content: (asked, limits) => contentOfFile(view, file, asked, limits) })
  }
  return found
}

/** An attached archive, as its documents by its name with their own behind it; what only is called one is left out. */
const attachedArchive = (bytes: Buffer, name: string, path: string): Attachment[] => {
  try {
    const packed = packedIn(bytes, `${path}/${name}`)
    if (packed) return packed.map((one) => ({ ...one, name: one.name === '' ? name : `${name}/${one.name}` }))
    return isArchive(bytes.toString('latin1', 0, 4)) ? [{ name, content: () => bytes }] : []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ ...failing(name, { said: error.message }), isBroken: true }]
  }
}

const failing = (name: string, problem: FileProblem | Said): Attachment => ({
  ...{ name, problem },
  content: (asked) => {
    throw new InputError(asked, problem)
  },
})

/** Bytes by which an office document is told. */
const HEAD = 200

/** A second file of a name has a number behind it. */
const freeName = (name: string, taken: Set<string>): string => {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${extension}`
  taken.add(free)
  return free
}

/** A path in an archive that leads into a message. */
export const intoMessage = (name: string): { readonly message: string; readonly rest: string } | undefined => {
  const found = /\.eml\//i.exec(name)
  if (!found) return undefined
  return { message: name.slice(0, found.index + 4), rest: name.slice(found.index + 5) }
}
