/** The tokens of Rich Text Format (Microsoft's specification 1.9.1): groups, control words and bytes of text. */

export type Token =
  | { readonly type: 'open' | 'close' }
  /** A control word or, by its sign, a control symbol; `\'e1` is bytes. */
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  /** Bytes of text, as Latin 1. */
  | { readonly type: 'bytes'; readonly bytes: string }

const OPEN: Token = { type: 'open' }
const CLOSE: Token = { type: 'close' }
const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const TEXT = /[^\\{}\r\n]+/y
const HEX = /[\da-fA-F]{2}/y

/** @param source the bytes as Latin 1 */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < source.length) {
    const sign = source[at]
    if (sign === '{' || sign === '}') {
      at++
      yield sign === '{' ? OPEN : CLOSE
    } else if (sign === '\r' || sign === '\n') at++
    else if (sign !== '\\') {
      const [bytes = ''] = matched(TEXT) ?? []
      yield { type: 'bytes', bytes }
    } else {
      at++
      const word = matched(WORD)
      if (word) {
        const [, name = '', digits] = word
        const value = digits === undefined ? undefined : Number(digits)
        yield { type: 'word', name, value }
        // What follows is no RTF: so many bytes as they are.
        if (name === 'bin' && value !== undefined) at += Math.max(0, value)
      } else {
        const symbol = source[at++] ?? ''
        if (symbol !== "'") yield { type: 'word', name: symbol, value: undefined }
        else {
          const [hex] = matched(HEX) ?? []
          if (hex !== undefined) yield { type: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
        }
      }
    }
  }
}
