/** What a card reads of a document says the same as the document. */
import { expect, test } from 'vitest'
import { factsOfTown } from '../../src/store/facts.ts'
import { openStore } from '../../src/store/file/open.ts'
import { documentsOfTown, listTowns } from '../../src/store/places/towns.ts'
import { readShown } from '../../src/store/read.ts'
import { storeDocument } from '../../src/store/write.ts'
import { extracted, samples } from './sample.ts'

test('each town has its documents in their order, with their facts, their text and what proves their values', () => {
  const store = openStore(':memory:')
  for (const sample of samples) storeDocument(store, extracted(sample))
  const towns = listTowns(store)
  expect(towns).not.toEqual([])
  for (const { id } of towns) {
    const shown = [...factsOfTown(store, id)]
    expect(shown.map(({ facts }) => facts.id)).toEqual(documentsOfTown(store, id))
    for (const { facts, provenance, text } of shown) {
      const revision = readShown(store, facts.id)
      expect(text()).toBe(revision?.text)
      expect(revision?.document).toMatchObject(facts)
      const proven = Object.entries(revision?.document.provenance ?? {})
      for (const [pointer, spans] of proven) {
        expect(provenance.of(pointer)?.spans).toEqual(spans)
        const [span] = spans
        if (span === undefined || spans.length > 1) continue
        const first = proven.find(([, those]) => those.length === 1 && String(those[0]) === String(span))
        expect(provenance.valueOf(span)).toBe(first?.[0])
      }
      expect(provenance.of('/content/nothing')).toBeUndefined()
      expect(provenance.valueOf([1_000_000, 1_000_001])).toBeUndefined()
    }
  }
  store.close()
})
