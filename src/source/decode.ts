import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { InputError } from './input-error.ts'
import type { MediaType, Source } from './source.ts'

/** Finds out media type and charset and decodes once. Throws InputError for bytes that are no readable document. */
export const decode = (bytes: Uint8Array, file: string): Source => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const mediaType = mediaTypeOf(file)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('\0')) throw new InputError(file, 'is a binary file')
  return { file, bytes, sha256, mediaType, charset: 'utf-8', text, findings: [] }
}

const mediaTypeOf = (file: string): MediaType => {
  const extension = extname(file).toLowerCase()
  if (extension === '.md') return 'text/markdown'
  return extension === '.html' || extension === '.htm' ? 'text/html' : 'text/plain'
}
