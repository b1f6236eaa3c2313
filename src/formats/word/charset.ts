/** The code pages of Word, which are those of Windows and DOS. */
import { TextDecoder } from 'node:util'
import { fromCodePage852 } from '../../source/archive/code-page-852.ts'
import { withWesternSigns } from '../western.ts'

/** Windows' numbers of scripts, and their code pages. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** Undefined for a script that says nothing of the code page. */
export const codePageOf = (script: number): number | undefined => CODE_PAGES[script]

const NAMES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
}

const WESTERN = 1252

const decoders = new Map<number, TextDecoder>()

/** Bytes, as Latin 1, in a code page. */
export const decoded = (bytes: string, codePage: number): string => {
  if (/^[\x20-\x7e]*$/.test(bytes)) return bytes
  if (codePage === WESTERN) return withWesternSigns(bytes)
  const raw = Buffer.from(bytes, 'latin1')
  return codePage === 852 ? fromCodePage852(raw) : decoderOf(codePage).decode(raw)
}

const decoderOf = (codePage: number): TextDecoder => {
  const known = decoders.get(codePage)
  if (known) return known
  const decoder = newDecoder(NAMES[codePage] ?? `windows-${codePage}`)
  decoders.set(codePage, decoder)
  return decoder
}

const newDecoder = (name: string): TextDecoder => {
  try {
    return new TextDecoder(name)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
