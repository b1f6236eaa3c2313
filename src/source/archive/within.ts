/** The documents in a message or an archive that is no file on a disk, as what comes on the standard input. */
import { InputError } from '../input-error.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { isMessage } from '../media-type.ts'
import { isMessageName, messageIn, packedIn, type Attachment } from './attachments.ts'

export interface DocumentWithin {
  /** The name that was given, and that of the document behind it: `letter.eml/plan.docx`. */
  readonly file: string
  /** Throws InputError for what cannot be read. */
  readonly bytes: () => Uint8Array
}

/**
 * What `asz parse` reads of a file of these bytes: a message and the documents that are attached to it, those in an archive, else the
 * file itself.
 */
export function* documentsWithin(
  bytes: Uint8Array,
  file: string,
  limits: Pick<Limits, 'bytes'> = defaultLimits,
): Generator<DocumentWithin> {
  const own = { file, bytes: () => bytes }
  const read = ({ name, content }: Attachment): DocumentWithin => {
    const path = `${file}/${name}`
    return { file: path, bytes: () => content(path, limits) }
  }
  if (isMessage(bytes, file)) {
    const { hasText, attached } = messageIn(bytes, file)
    if (hasText || attached.length === 0) yield own
    for (const one of attached) yield read(one)
    return
  }
  const packed = packedIn(bytes, file)
  if (packed === undefined || packed.length === 0) yield own
  else for (const one of packed) yield* isMessageName(one.name) ? messageWithin(read(one), limits) : [read(one)]
}

function* messageWithin(message: DocumentWithin, limits: Pick<Limits, 'bytes'>): Generator<DocumentWithin> {
  try {
    yield* documentsWithin(message.bytes(), message.file, limits)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield message
  }
}
