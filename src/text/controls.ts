/**
 * What is done about control characters, in one place: they could move a terminal's cursor, change its colours, turn the
 * direction of writing or begin a line of their own. JSON escapes them, so that nothing is lost; everywhere else each of
 * them is shown as U+FFFD, one for one, so that places in a text stay what they are.
 */

/** C0 but tabs and line breaks (a carriage return alone is none), DEL, C1, signs of direction, separators of lines. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g

/** A text for people: its line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(CONTROL, '\ufffd')

/** A name, of a file or anything else that has to stay on one line. */
export const visibleName = (name: string): string => visible(name).replace(/[\t\n\r]/g, '\ufffd')

/** JSON that is safe to print: the same values, its control characters escaped. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    UNESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Those that JSON.stringify lets through. */
const UNESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
