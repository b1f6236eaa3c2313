/** How often a document's text is looked at, which no machine's speed changes: what once was gained is not lost unseen. */
import { expect, test } from 'vitest'
import { documentsLikeSeeds } from '../bench/corpus.mjs'
import { counted } from '../bench/counted.mjs'
import { prose } from '../bench/prose.mjs'
import { loadGazetteer } from '../src/czech/municipality/file.ts'
import { extract } from '../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const read = (documents: readonly { file: string; text: string }[]) => async (): Promise<void> => {
  for (const { file, text } of documents) await extract(Buffer.from(text), file, context)
}

test('regular expressions are run, made and offered text no more than they were', async () => {
  // The first documents make what is made once.
  await counted(read(documentsLikeSeeds(20, 1)))
  const documents = documentsLikeSeeds(20, 2)
  const { runs, made, characters } = await counted(read(documents))
  const size = documents.reduce((sum, { text }) => sum + text.length, 0)
  expect.soft(runs / documents.length).toBeLessThan(LIMITS.runs)
  expect.soft(made / documents.length).toBeLessThan(LIMITS.made)
  expect.soft(characters / size).toBeLessThan(LIMITS.offered)
})

test('the same holds of long prose', async () => {
  await counted(read([{ file: 'before.txt', text: prose(20_000, 1) }]))
  const text = prose(60_000, 2)
  const { runs, characters } = await counted(read([{ file: 'prose.txt', text }]))
  expect.soft((1000 * runs) / text.length).toBeLessThan(PROSE_LIMITS.runs)
  expect.soft(characters / text.length).toBeLessThan(PROSE_LIMITS.offered)
})

/** Means a document; the text is offered so many times. */
const LIMITS = { runs: 1650, made: 86, offered: 10.3 }
/** Runs a thousand characters. */
const PROSE_LIMITS = { runs: 790, offered: 29.2 }
