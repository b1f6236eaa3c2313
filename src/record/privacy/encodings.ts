/** Letters as machines write them: entities of HTML, `\u00e1`, `\xe1`, `%C3%A1`, undone as often as they were done. */
import { decodeString } from 'micromark-util-decode-string'
import type { Piece } from '../../text/passage.ts'

const AMP = '&(?:amp;|amp(?![a-z\\d])|#0*38;|#x0*26;){0,3}'
const ENCODED = new RegExp(
  [
    `${AMP}#(?<decimal>\\d{1,8});?`,
    `${AMP}#x(?<hex>[\\da-f]{1,8});?`,
    `${AMP}(?<name>[a-z][a-z\\d]{1,31})(?<end>;?)`,
    String.raw`\\{1,4}u(?<unicode>[\da-f]{4})`,
    String.raw`\\{1,4}u\{(?<braced>[\da-f]{1,6})\}`,
    String.raw`\\{1,4}x(?<byte>[\da-f]{2})`,
    '(?<percent>(?:%(?:25){0,3}[\\da-f]{2}){1,400})',
  ].join('|'),
  'giu',
)

/** What shapes a text without being seen, the signs of Markdown's emphasis too; a passage drops the others itself. */
const UNSEEN =
  /(?<=\p{L}\p{M}?)\*{1,3}(?=[\p{L}\s.,;:!?)|]|$)|(?<![\p{L}\p{N}*])\*{1,3}(?=\p{L})|(?<![\p{L}\p{N}_])_{1,3}(?=\p{L})|(?<=\p{L}\p{M}?)_{1,3}(?![\p{L}\p{N}_@])|\u00ad[ \t]{0,4}\r?\n[ \t]{0,40}|\u00ad {2}|[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/gu

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows = new TextDecoder('windows-1250')

/** The pieces of a text, from a place on, as they are read. */
export function* decoded(text: string, start: number): Generator<Piece> {
  let at = 0
  for (const found of text.matchAll(ENCODED)) {
    if (found.index > at) yield* seen(text.slice(at, found.index), start + at)
    at = found.index + found[0].length
    yield* lettersOf(found, start + found.index)
  }
  if (at < text.length) yield* seen(text.slice(at), start + at)
}

function* seen(text: string, start: number): Generator<Piece> {
  let at = 0
  for (const { 0: unseen, index } of text.matchAll(UNSEEN)) {
    if (index > at) yield { text: text.slice(at, index), start: start + at, end: start + index }
    at = index + unseen.length
  }
  if (at < text.length) yield { text: text.slice(at), start: start + at, end: start + text.length }
}

function* lettersOf(found: RegExpExecArray, start: number): Generator<Piece> {
  const { decimal, hex, name, end, unicode, braced, byte, percent } = found.groups ?? {}
  const whole = found[0]
  const piece = (text: string, length = whole.length): Piece => ({
    text: text.replace(UNSEEN, ''),
    start,
    end: start + length,
  })
  const code = unicode ?? braced ?? byte ?? hex
  if (percent !== undefined) yield* bytesOf(percent, start)
  else if (code !== undefined) yield piece(character(Number.parseInt(code, 16)) ?? whole)
  else if (decimal !== undefined) yield piece(character(Number(decimal)) ?? whole)
  else if (name !== undefined) yield* named(whole, name, end === ';', start)
}

/** Names without a semicolon are known for few letters, which may run on into a word: `Vesel&aacute `, `Vesel&aacuteho`. */
function* named(whole: string, name: string, isEnded: boolean, start: number): Generator<Piece> {
  if (isEnded) {
    yield { text: decodeString(`&${name};`).replace(UNSEEN, ''), start, end: start + whole.length }
    return
  }
  const known = /^(?:[a-z](?:acute|uml|circ|grave|caron|ring|tilde|cedil)|nbsp|shy)/i.exec(name)?.[0]
  if (known === undefined) {
    yield { text: whole, start, end: start + whole.length }
    return
  }
  const end = start + whole.length - (name.length - known.length)
  yield { text: decodeString(`&${known};`).replace(UNSEEN, ''), start, end }
  if (known.length < name.length) yield { text: name.slice(known.length), start: end, end: start + whole.length }
}

const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined

/** Bytes of UTF-8; one that is none is a letter of Windows' Central European table, as old addresses have it. */
function* bytesOf(percent: string, start: number): Generator<Piece> {
  const units = [...percent.matchAll(/%(?:25){0,3}([\da-f]{2})/gi)].map(({ 0: sign, 1: byte = '', index }) => ({
    byte: Number.parseInt(byte, 16),
    start: start + index,
    end: start + index + sign.length,
  }))
  for (let i = 0; i < units.length;) {
    const first = units[i]
    if (first === undefined) return
    const length = first.byte < 0xc0 ? 1 : first.byte < 0xe0 ? 2 : first.byte < 0xf0 ? 3 : 4
    const bytes = units.slice(i, i + length)
    const letters = first.byte < 0x80 ? String.fromCharCode(first.byte) : fromUtf8(bytes.map(({ byte }) => byte))
    const taken = letters === undefined ? 1 : bytes.length
    const text = letters ?? windows.decode(new Uint8Array([first.byte]))
    yield { text: text.replace(UNSEEN, ''), start: first.start, end: units[i + taken - 1]?.end ?? first.end }
    i += taken
  }
}

const fromUtf8 = (bytes: readonly number[]): string | undefined => {
  try {
    return utf8.decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

/** Words with the signs that their entities stand for (`601&#160;222` as `601 222`). */
export const withoutEntities = (words: string): string => words.replace(ENTITY, (entity) => decodeString(entity))
