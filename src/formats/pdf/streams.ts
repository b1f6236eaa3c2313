/** Whether the packed parts of a PDF are of a bearable size, found out before pdf.js unpacks them without asking. */
import { inflateSync } from 'node:zlib'
import { InputError } from '../../source/input-error.ts'
import type { Limits } from '../../source/limits.ts'

const KEYWORD = Buffer.from('stream')
/** How far before its contents a part's description begins. */
const LONGEST_DESCRIPTION = 4_000

/** Throws InputError for a bomb: parts that unpack to far more than any document holds, or are packed twice over. */
export const checkStreams = (bytes: Uint8Array, file: string, limits: Limits['pdf']): void => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = view.indexOf(KEYWORD); at >= 0; at = view.indexOf(KEYWORD, at + KEYWORD.length)) {
    const description = descriptionOf(view, at)
    if (!/\/Fl(?:ateDecode)?\b/.test(description) || /\/Subtype\s*\/Image\b/.test(description)) continue
    if ((description.match(/\/(?:Fl(?:ateDecode)?|LZW(?:Decode)?|RL|RunLengthDecode)\b/g)?.length ?? 0) > 1)
      throw new InputError(file, 'is too large once unpacked: a part of it is packed twice over')
    const start = at + KEYWORD.length + (view[at + KEYWORD.length] === 0x0d ? 2 : 1)
    const isFont = /\/Length1\b|\/Subtype\s*\/(?:CID|Type1C|OpenType)/.test(description)
    const limit = isFont ? limits.font : limits.stream
    sum += unpackedSize(view.subarray(start), limit, file)
    if (sum > limits.streams) throw tooLarge(file, limits.streams)
  }
}

/** What stands between the object's beginning and its contents; empty for the end of a part, which is no beginning. */
const descriptionOf = (view: Buffer, at: number): string => {
  if (view.toString('latin1', Math.max(0, at - 3), at) === 'end') return ''
  const text = view.toString('latin1', Math.max(0, at - LONGEST_DESCRIPTION), at)
  return text.slice(beginningOfLast(text))
}

/** Where the last object begins; before its keyword may stand any white space (ISO 32000, 7.2.3). */
const beginningOfLast = (text: string): number => {
  let at = text.lastIndexOf('obj')
  while (at > 0 && !/[\0\s]/.test(text.charAt(at - 1))) at = text.lastIndexOf('obj', at - 1)
  return Math.max(0, at)
}

const unpackedSize = (packed: Uint8Array, limit: number, file: string): number => {
  try {
    return inflateSync(packed, { maxOutputLength: limit }).length
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file, limit)
    // Broken parts are pdf.js' to judge.
    return 0
  }
}

const tooLarge = (file: string, limit: number): InputError =>
  new InputError(file, ['is too large once unpacked; the limit is {limit} bytes', { limit }])
