import type { Finding } from '../finding.ts'

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/msword'
  | 'application/rtf'
  | 'application/pdf'
  | 'message/rfc822'

/** A file's bytes and what was found out about them. */
export interface Source {
  /** The path as given. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly mediaType: MediaType
  readonly charset: string
  /** Decoded text without its byte order mark; empty for the binary formats, whose text their reader lays out. */
  readonly text: string
  readonly findings: readonly Finding[]
}
