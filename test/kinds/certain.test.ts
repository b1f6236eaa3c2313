/** Kinds whose cheap signs a document lacks are asked last: none of them may then turn out to be certain. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { Decisions, readersIn } from '../../src/kinds/index.ts'
import { readDocument } from '../../src/formats/index.ts'
import { decode } from '../../src/source/decode.ts'

const context = { municipalities: loadGazetteer() }
const files = ['seeds', 'fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.txt$/.test(file) && !file.endsWith('README.md'))
    .map((file) => join(folder, file)),
)

test('no kind is certain of a document that lacks its signs, and the surest kind is the one that asking all gives', async () => {
  const passedOver = new Set<string>()
  for (const file of files) {
    const document = await readDocument(decode(readFileSync(file), file))
    const answers = readersIn(context).map((reader) => ({
      kind: reader.kind.name,
      score: reader.recognise(document, context).score,
      mayBeCertain: reader.mayBeCertain?.(document) ?? true,
    }))
    for (const { kind, score } of answers.filter(({ mayBeCertain }) => !mayBeCertain)) {
      passedOver.add(kind)
      expect.soft(score, `${file} as ${kind}`).toBeLessThan(1)
    }
    const [surest] = answers.sort((one, other) => other.score - one.score)
    expect.soft(new Decisions(document, context).best?.kind, file).toBe(surest?.kind)
  }
  expect([...passedOver].sort()).toEqual(['cooperation_description', 'cooperation_results', 'locality_page'])
})
