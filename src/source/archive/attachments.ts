/** What is attached to a message and may be a document, each by the path of the message with its own name behind it. */
import { extname } from 'node:path'
import { EXTENSIONS } from '../media-type.ts'
import { partsOfMessage } from './message.ts'

export interface Attachment {
  readonly name: string
  readonly content: () => Buffer
}

/** Files that are looked into for what is attached to them. */
export const isMessageName = (name: string): boolean => extname(name).toLowerCase() === '.eml'

/** Whether what is attached under a name may be a document. */
export const isDocumentName = (name: string): boolean => extname(name).toLowerCase() in EXTENSIONS

/** What lies beyond is not looked at; an archive may have as many. */
const MOST_PARTS = 4_000

export interface Message {
  /** Whether it says anything itself. */
  readonly hasText: boolean
  readonly attached: readonly Attachment[]
}

export const messageIn = (bytes: Uint8Array): Message => {
  const parts = partsOfMessage(bytes, MOST_PARTS)
  const taken = new Set<string>()
  const attached = parts
    .filter(({ name, isAttached }) => isAttached && name !== undefined && isDocumentName(name))
    .map(({ name = '', content }) => ({ name: freeName(name, taken), content }))
  const hasText = parts.some(({ isAttached, content }) => !isAttached && content().toString('latin1').trim() !== '')
  return { hasText, attached }
}

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
