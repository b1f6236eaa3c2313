/** Long and crowded sections are read in time that grows with their size. */
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipalities-file.ts'
import { readDocument } from '../../../src/document/index.ts'
import { cooperationDescription } from '../../../src/kinds/cooperation_description/kind.ts'
import { decode } from '../../../src/source/decode.ts'

const context = { municipalities: loadGazetteer() }
const SECTIONS = [
  'Doba platnosti',
  'Obsahové zaměření spolupráce',
  'Složení lokálního partnerství',
  'Specifikace plánu sociálního začleňování',
  'Předpokládané oblasti intervence',
  'Stanovisko lokálního partnerství',
]

test.each([
  'zástupci města (',
  'a (b (c) ',
  'Rada města a ',
  'schválil a ',
  'vzal x ',
  'Strategický plán na ',
  'dluhy a ',
  'program č. 1 „',
  'město a ',
  '1. 1. 2020 ',
  'Ing. ',
])('%j, 20 kB in each section', async (words) => {
  const long = words.repeat(20_000 / words.length)
  const sections = SECTIONS.map((heading) => `${heading}\n\n${long}`)
  const text = ['Vyhodnocení popisu spolupráce za rok 2024', `Sídlo: ${long}`, ...sections].join('\n\n')
  const document = await readDocument(decode(new TextEncoder().encode(text), 'x.txt'))
  const begun = performance.now()
  cooperationDescription.recognise(document, context)
  cooperationDescription.extract(document, context)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
