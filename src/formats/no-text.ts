import { InputError } from '../source/input-error.ts'
import type { Reading } from '../document/block.ts'

/** What a file is that shows text and has none. */
export const scan = (file: string): InputError =>
  new InputError(file, 'is a scan without a text layer: it needs OCR before it can be read')

/** Throws InputError for a file without words: one with pictures is a scan, and none is an empty document. */
export const withText = (reading: Reading, file: string, hasPictures: () => boolean): Reading => {
  if (reading.text.trim() !== '') return reading
  throw hasPictures() ? scan(file) : new InputError(file, 'holds nothing but blanks')
}
