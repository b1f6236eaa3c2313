/** The text file of notes: one line each, in an order that hangs on nothing, faults told with their line. */
import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/source/input-error.ts'
import { inOrder, notesText, parseNotes } from '../../../src/record/notes/note.ts'
import { taughtIn } from '../../../src/record/notes/taught-in.ts'
import type { Note } from '../../../src/record/notes/note.ts'
import { withoutPeople } from '../../../src/record/notes/without-people.ts'

const seen: Note = { acknowledge: '0123456789', finding: 'A sentence.', why: 'je to tak' }
const mended: Note = {
  correct: 'locality_page:563404',
  pointer: '/content/contacts/0/phone',
  words: 'tel. 774 000 001',
  was: '+420774000001',
  is: '+420774000002',
  why: 'stránka města',
}
const taught: Note = { teach: 'Kdo to celé platí', field: 'funding' }

test('notes are read as they were written, whatever the order of the lines', () => {
  const text = notesText([taught, mended, seen])
  expect(text.split('\n')).toHaveLength(4)
  expect(parseNotes(text, 'n')).toEqual([seen, mended, taught])
  expect(notesText(parseNotes(text.split('\n').reverse().join('\r\n'), 'n'))).toBe(text)
  expect(parseNotes('', 'n')).toEqual([])
})

test('of two notes about the same thing the later one counts', () => {
  const again = { ...mended, is: '+420774000003' }
  expect(inOrder([mended, seen, again])).toEqual([seen, again])
  expect(inOrder([mended, { ...mended, words: 'tel. 774 000 009' }])).toHaveLength(2)
  expect(taughtIn([taught, { teach: 'KDO to celé platí', field: 'unread' }, seen])).toEqual([
    { label: 'Kdo to celé platí', field: 'funding' },
    { label: 'KDO to celé platí', field: 'unread' },
  ])
  expect(taughtIn(inOrder([taught, { teach: 'KDO to celé platí', field: 'unread' }]))).toEqual([
    { label: 'KDO to celé platí', field: 'unread' },
  ])
})

test.each([
  ['no JSON', 'teach me'],
  ['another thing', '{"id":"x"}'],
  ['a correction without its words', JSON.stringify({ ...mended, words: '' })],
  ['a correction outside of the content', JSON.stringify({ ...mended, pointer: '/title' })],
  ['an acknowledgement of no id', JSON.stringify({ ...seen, acknowledge: 'all' })],
])('%s is told with its line', (_, line) => {
  const read = () => parseNotes(`${notesText([taught])}\n${line}\n`, 'asz.sqlite.notes.ndjson')
  expect(read).toThrow(InputError)
  expect(read).toThrow(expect.objectContaining({ file: 'asz.sqlite.notes.ndjson', line: 3 }))
})

describe('where nobody may be named', () => {
  test('what people wrote goes, and what is about somebody', () => {
    expect(withoutPeople(seen)).toEqual({ ...seen, finding: '█', why: '█' })
    expect(withoutPeople(mended)).toBeUndefined()
    expect(withoutPeople({ ...mended, pointer: '/content/cooperation_since', was: '2019', is: '2018' })).toEqual({
      ...mended,
      ...{ pointer: '/content/cooperation_since', was: '2019', is: '2018', why: '█' },
    })
    expect(withoutPeople({ ...mended, pointer: '/content/actors/0', was: 'a', is: 'b' })).toBeUndefined()
    expect(withoutPeople(taught)).toEqual(taught)
  })
})
