import { createHash } from 'node:crypto'
import type { Finding } from '../finding.ts'
import { declarationIn, decoderOf, detectCharset, type Detected } from './charset.ts'
import { InputError } from './input-error.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { binaryType, textType } from './media-type.ts'
import { refuseNoDocument } from './no-document.ts'
import { checkSize } from './read.ts'
import type { Source } from './source.ts'

/**
 * Finds out media type and charset and decodes once, without the byte order mark. Throws InputError for bytes that are no
 * readable document: empty, too large, binary, broken UTF-8, in an unknown charset.
 */
export const decode = (bytes: Uint8Array, file: string, limits: Pick<Limits, 'bytes'> = defaultLimits): Source => {
  if (bytes.length === 0) throw new InputError(file, 'is empty')
  checkSize(bytes.length, file, limits)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const mediaType = binaryType(bytes, file)
  if (mediaType) return { file, bytes, sha256, mediaType, charset: 'binary', text: '', findings: [] }
  const detected = detect(bytes, file)
  const text = decodeText(bytes.subarray(detected.mark), file, detected)
  if (text.trim() === '') throw new InputError(file, 'holds nothing but blanks')
  refuseNoDocument(text, file)
  const findings = contradiction(detected, text)
  return { file, bytes, sha256, mediaType: textType(text, file), charset: detected.charset, text, findings }
}

const detect = (bytes: Uint8Array, file: string): Detected => {
  const detected = detectCharset(bytes)
  if (!('problem' in detected)) return detected
  if (detected.problem === 'broken') throw brokenUtf8(bytes, file, detected.at)
  if (detected.problem === 'binary') throw new InputError(file, 'is a binary file of no kind that can be read')
  throw new InputError(file, 'is in none of the charsets UTF-8, UTF-16, windows-1250 and ISO-8859-2; save it as UTF-8')
}

const brokenUtf8 = (bytes: Uint8Array, file: string, at: number): InputError => {
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase()
  return new InputError(
    file,
    ['is broken UTF-8: byte {at} is 0x{byte}; save it as UTF-8 again', { at: at + 1, byte }],
    position(bytes, at),
  )
}

const decodeText = (body: Uint8Array, file: string, { charset }: Detected): string => {
  try {
    return decoderOf(charset).decode(body)
  } catch (error) {
    if (error instanceof TypeError)
      throw new InputError(file, ['is broken {charset}', { charset: charset.toUpperCase() }])
    throw error
  }
}

/** Line and column, from 1, of a byte of UTF-8 before which everything is sound. */
const position = (bytes: Uint8Array, at: number): { line: number; column: number } => {
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const contradiction = ({ contradicted, charset }: Detected, text: string): Finding[] => {
  if (contradicted === undefined) return []
  const declaration = declarationIn(text)
  const args = { declared: contradicted, actual: charset }
  return [{ code: 'charset_mismatch', args, ...(declaration?.charset === contradicted && { span: declaration.span }) }]
}
