/**
 * The case forms of the names of the list that ships, declined when the package is built
 * (`scripts/decline-municipalities.mjs`): to decline 2,500 names takes longer than to read a document.
 */
import { readFileSync } from 'node:fs'
import { caseForms } from '../../language/morphology/declension.ts'
import type { Case, CaseForms } from '../../language/morphology/declension.ts'
import { cases } from '../../language/morphology/cases.ts'
import { beginningOf, type Declension } from './name-index.ts'

/** A name a line, then each form and the initials of its cases, parted by tabs; one more tab where a form begins otherwise. */
const FILE = new URL('../../../dist/municipality-forms.txt', import.meta.url)

export const formsLine = (name: string): string => {
  const forms = [...caseForms(name)]
  const beginAlike = forms.every(([form]) => beginningOf(form) === beginningOf(name))
  const cells = forms.flatMap(([form, its]) => [form, its.map((one) => one.charAt(0)).join('')])
  return [name, ...cells, ...(beginAlike ? [] : [''])].join('\t')
}

let lines: ReadonlyMap<string, string> | undefined

const shipped = (): ReadonlyMap<string, string> =>
  (lines ??= new Map(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('\t')), line]),
  ))

let forms: Map<string, readonly Case[]> | undefined

/** The cases in which words are the name of a town of the list that ships; none where they are not. */
export const casesAsTown = (words: string): readonly Case[] => {
  if (forms === undefined) {
    forms = new Map()
    for (const line of shipped().values())
      for (const [form, its] of readForms(line)) forms.set(form, [...(forms.get(form) ?? []), ...its])
  }
  return forms.get(words) ?? []
}

/** The forms of names of the list that ships; another name is declined. */
export const shippedForms: Declension = {
  formsOf: (name) => {
    const line = shipped().get(name)
    return line === undefined ? caseForms(name) : readForms(line)
  },
  beginAlike: (name) => shipped().get(name)?.endsWith('\t') === false,
}

function* readForms(line: string): CaseForms {
  const [, ...cells] = line.split('\t')
  for (let i = 0; i + 1 < cells.length; i += 2) yield [cells[i] ?? '', casesOf(cells[i + 1] ?? '')]
}

const known = new Map<string, readonly Case[]>()

const casesOf = (initials: string): readonly Case[] => {
  const there = known.get(initials) ?? cases.filter((one) => initials.includes(one.charAt(0)))
  known.set(initials, there)
  return there
}
