/** The comparison with expected facts finds what nobody expects, lest a fixture lets spurious values pass. */
import { expect, test } from 'vitest'
import { differences } from '../setup/facts.ts'

const actual = {
  id: 'a',
  content: { summary: 'Krátce.', partners: [], contacts: [{ name: 'Jana', role: 'tajemnice' }] },
}

test('a member of content that is not expected is a difference, at any depth', () => {
  expect(differences({ content: { contacts: [{ name: 'Jana' }] } }, actual)).toEqual([
    '/content/contacts/0/role: unexpected "tajemnice"',
    '/content/summary: unexpected "Krátce."',
  ])
})

test('a member that is named as open is none, nor is an empty list', () => {
  const expected = { content: { contacts: [{ name: 'Jana', $open: ['role'] }], $open: ['summary'] } }
  expect(differences(expected, actual)).toEqual([])
})
