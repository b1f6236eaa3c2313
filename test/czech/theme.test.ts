/** Themes of social inclusion by the labels that documents give them. */
import { describe, expect, test } from 'vitest'
import { themeOf, themesIn } from '../../src/czech/theme.ts'
import { Passage } from '../../src/text/passage.ts'

const keyOf = (label: string): string | undefined => themeOf(Passage.of(label))

describe('the theme of', () => {
  test.each([
    ['employment', 'Zaměstnanost'],
    ['employment', 'přístup na trh práce'],
    ['employment', 'pracovní příležitosti'],
    ['housing', 'bydlení'],
    ['housing', 'Bytová politika města'],
    ['housing', 'prevence bezdomovectví'],
    ['education', 'Vzdělávání'],
    ['education', 'předškolní příprava'],
    ['education', 'školství'],
    ['employment', 'vznik pracovních míst'],
    ['education', 'schválení Místního plánu inkluze'],
    ['debt', 'dluhy'],
    ['debt', 'Předcházení zadlužování'],
    ['debt', 'Zadluženost a exekuce'],
    ['debt', 'finanční gramotnost'],
    ['safety', 'bezpečnost a občanské soužití'],
    ['safety', 'Prevence kriminality'],
    ['health', 'zdraví'],
    ['health', 'závislosti'],
    ['family', 'rodina a děti'],
    ['family', 'práce s dětmi a mládeží'],
    ['social_services', 'sociální služby'],
    ['social_services', 'terénní sociální práce'],
    ['participation', 'participace obyvatel'],
    ['participation', 'komunitní práce'],
  ])('%s: %s', (key, label) => {
    expect(keyOf(label)).toBe(key)
  })
})

test.each([
  'integrace cizinců',
  'nezávislost',
  'nebezpečné látky',
  'participační aktivity',
  'kultura',
  'doprava',
  'životní prostředí',
  'spolupráce',
  'Nezdarov',
])('%s has no theme', (label) => {
  expect(keyOf(label)).toBeUndefined()
})

test('themes of texts come in the order of first mention, each once', () => {
  expect(themesIn(['Dluhy a bydlení', 'bydlení, zdraví'].map((text) => Passage.of(text)))).toEqual([
    'debt',
    'housing',
    'health',
  ])
})
