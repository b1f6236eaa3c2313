/** The same record, written in another layout, says the same: blank lines, signs of lists, signs between label and value. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const folder = 'fixtures/project_record'
const context = { municipalities: loadGazetteer() }
/** A label and its value in one line; in rows of tables whose cells stand below each other, all that follows is a bar. */
const PAIR = /^(\p{Lu}[\p{L} .]{2,40}):\s(?=[^\s|])(.{1,100})$/u
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const records = files
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
  // Forms: what a mutation touches must be there.
  .filter(({ text }) => text.split('\n').filter((line) => PAIR.test(line)).length > 4)

const perPair = (change: (label: string, value: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((line) => {
      const [, label, value] = PAIR.exec(line) ?? []
      return label === undefined || value === undefined ? line : change(label, value)
    })
    .join('\n')

const mutations: Readonly<Record<string, (text: string) => string>> = {
  'a blank line after each label and value': perPair((label, value) => `${label}: ${value}\n`),
  'a dash for the colon': perPair((label, value) => `${label} – ${value}`),
  'a tab for the colon': perPair((label, value) => `${label}\t${value}`),
  'a bullet before each label': (text) => {
    // Below a list that is there they would go on with it.
    const [form = '', ...rest] = text.split(/(?=^[•*-]\s)/mu)
    return perPair((label, value) => `• ${label}: ${value}`)(form) + rest.join('')
  },
  'the value below its label': perPair((label, value) => `\n${label}:\n${value}\n`),
  'an unknown word in each label': perPair((label, value) => `${label} modrého: ${value}`),
  'labels in capitals': perPair((label, value) => `${label.toUpperCase()}: ${value}`),
}

/** The facts that forms give: those of one line. */
const FACTS = [
  'registration_number',
  'programme',
  'status',
  'period',
  'duration',
  'place_of_realisation',
  'beneficiary',
  'funding',
]

const factsOf = async (text: string): Promise<string[]> => {
  const { document } = await extract(new TextEncoder().encode(text), 'record.txt', context)
  const content = z.record(z.string(), z.json()).parse(document.content)
  return FACTS.flatMap((name) => (content[name] === undefined ? [] : leaves(content[name], name)))
}

type Json = z.infer<ReturnType<typeof z.json>>
/** Sources keep the label's own words, so a word more in it is one more in them. */
const leaves = (value: Json, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => (key === 'source' ? [] : leaves(child, `${path}/${key}`)))
    : [`${path}=${String(value)}`]

describe.each(Object.entries(mutations))('%s', (_, mutate) => {
  test('loses next to nothing', async () => {
    let all = 0
    const lost: string[] = []
    for (const { file, text } of records) {
      const [before, after] = [await factsOf(text), await factsOf(mutate(text))]
      all += before.length
      for (const fact of before) if (!after.includes(fact)) lost.push(`${file} ${fact}`)
    }
    expect(all).toBeGreaterThan(80)
    expect(lost.length / all, lost.join('\n')).toBeLessThan(0.06)
  })
})
