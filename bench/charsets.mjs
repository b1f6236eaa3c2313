/**
 * In how many of cut and whole texts the charset is told from the bytes alone: `npm run build && node bench/charsets.mjs FOLDER`.
 *
 * FOLDER holds Czech texts in UTF-8 (those of SlavicNER, say; not part of the project). Each is written in five charsets where
 * it can be, whole and its first 30, 60, 120 and 300 characters that hold a letter beyond ASCII. Right is what decodes to the
 * very text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../dist/source/decode.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node bench/charsets.mjs FOLDER')

const oneByte = (charset) => {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  const bytes = new Map(Array.from(letters, (letter, i) => [letter, i]))
  return (text) =>
    Array.from(text).every((letter) => bytes.has(letter)) ? Uint8Array.from(text, (l) => bytes.get(l)) : undefined
}
const wide = (text, swap) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return swap ? bytes.swap16() : bytes
}
const charsets = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => wide(text, false),
  'utf-16be': (text) => wide(text, true),
  'windows-1250': oneByte('windows-1250'),
  'iso-8859-2': oneByte('iso-8859-2'),
}

const texts = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, ''))

const isRight = (bytes, text) => {
  try {
    return decode(new Uint8Array(bytes), 'a.txt').text === text
  } catch {
    return false
  }
}

console.log('charset'.padEnd(14), ...[30, 60, 120, 300, 'whole'].map((length) => String(length).padStart(12)))
for (const [charset, encode] of Object.entries(charsets)) {
  const cells = [30, 60, 120, 300, Infinity].map((length) => {
    let [right, all] = [0, 0]
    for (const text of texts) {
      const cut = text.slice(0, length)
      const bytes = /[^\x00-\x7f]/.test(cut) ? encode(cut) : undefined
      if (!bytes) continue
      all++
      if (isRight(bytes, cut)) right++
    }
    return `${right} of ${all}`.padStart(12)
  })
  console.log(charset.padEnd(14), ...cells)
}
