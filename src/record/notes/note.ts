/**
 * What people add to what asz reads: findings that they have seen to, values that they mend, labels that they teach. Notes stand in
 * a text file, one a line, which a person can read, edit, keep under version control and hand to others.
 */
import { z } from 'zod'
import { jsonText } from '../../text/controls.ts'
import { InputError } from '../../source/input-error.ts'

const Words = z.string().min(1)
const Scalar = z.union([z.string(), z.number(), z.boolean()])

/** A finding that somebody has seen to; its id is made of the words that it is about. */
export const AcknowledgementNote = z.strictObject({
  acknowledge: z.string().regex(/^[0-9a-f]{10}$/),
  finding: z.string().describe('its sentence, for those who read the file'),
  why: Words,
})
export type AcknowledgementNote = z.infer<typeof AcknowledgementNote>

/** A value of a document that was read wrongly, or that the document has wrong. */
export const CorrectionNote = z.strictObject({
  correct: Words.describe('the id of the document'),
  pointer: z.string().startsWith('/content/'),
  words: Words.describe('the words of the source that the value was read from; under others it says nothing'),
  was: Scalar,
  is: Scalar,
  why: Words,
})
export type CorrectionNote = z.infer<typeof CorrectionNote>

/** What a label means, whatever its case form. */
export const TeachingNote = z.strictObject({ teach: Words, field: Words })

export const Note = z.union([AcknowledgementNote, CorrectionNote, TeachingNote])
export type Note = z.infer<typeof Note>

/** What tells notes apart: of two with the same key the later one counts. */
export function keyOf(note: Note): string {
  if ('acknowledge' in note) return JSON.stringify(['acknowledge', note.acknowledge])
  if ('correct' in note) return JSON.stringify(['correct', note.correct, note.pointer, note.words])
  return JSON.stringify(['teach', note.teach.toLowerCase()])
}

/** Each note once, in an order that hangs on nothing but what they say. */
export const inOrder = (notes: Iterable<Note>): Note[] =>
  [...new Map([...notes].map((note) => [keyOf(note), note])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, note]) => note)

/** The lines of a file of notes. */
export const notesText = (notes: Iterable<Note>): string =>
  inOrder(notes)
    .map((note) => `${jsonText(note)}\n`)
    .join('')

/** @throws InputError for a line that is no note, with its number */
export const parseNotes = (text: string, file: string): Note[] =>
  inOrder(
    text.split(/\r?\n/).flatMap((line, i) => {
      if (line.trim() === '') return []
      const note = Note.safeParse(json(line))
      if (note.success) return [note.data]
      throw new InputError(file, 'is no line of notes: expected {"acknowledge"}, {"correct"} or {"teach"}', {
        line: i + 1,
        column: 1,
      })
    }),
  )

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const correctionsIn = (notes: Iterable<Note>): CorrectionNote[] =>
  [...notes].filter((note): note is CorrectionNote => 'correct' in note)
