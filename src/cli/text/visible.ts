/**
 * Text for a terminal: control characters, which could move the cursor or change colours, stand there as pictures (␛),
 * and characters that turn the direction of writing as their number. Line breaks stay.
 */
export const visible = (text: string): string =>
  text.replace(CONTROL, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : `⟨${code.toString(16)}⟩`
  })

/** A name, of a file or anything else that has to stay on one line: its line breaks and tabs are made visible too. */
export const visibleName = (name: string): string =>
  visible(name).replace(/[\t\n\u2028\u2029]/g, (character) => NAME_SIGNS[character] ?? '⏎')

const NAME_SIGNS: Readonly<Record<string, string>> = { '\t': '␉', '\n': '␊' }

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
