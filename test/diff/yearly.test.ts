/** A day of every year that is promised otherwise is another frequency, and told in words. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'

const file = 'fixtures/cooperation_description/postoloprty-2022-bez-cislovani.txt'
const municipalities = loadGazetteer()
const read = (text: string) => extract(Buffer.from(text), file, { municipalities })

test('another month', async () => {
  const text = readFileSync(file, 'utf8')
  const [before, after] = [await read(text), await read(text.replace('každý rok v říjnu', 'každý rok v listopadu'))]
  const { changes } = diff(before.document, after.document, { before: before.text, after: after.text })
  expect(changes.map((one) => one.class)).toEqual(['frequency_changed'])
  const [change] = changes
  expect(JSON.stringify(change?.before)).toContain('"date":["XXXX-10"]')
  expect(JSON.stringify(change?.after)).toContain('"date":["XXXX-11"]')
})
