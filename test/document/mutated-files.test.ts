/** Word and PDF files with flipped, dropped and repeated bytes are read or refused; they never crash or hang a run. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/formats/docx/docx.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { readPdf } from '../../src/formats/pdf/pdf.ts'
import { InputError } from '../../src/source/input-error.ts'
import { docxParts, archiveOf } from './made/archive.ts'
import { column, pdfOf, ruled } from './made/pdf.ts'

const pdf = pdfOf({
  words: column(50, 50, ['• Sídlo', 'Telč', '1. 1. 2024']),
  lines: ruled([40, 90, 200], [40, 60, 90]),
})
const xml = readFileSync('test/document/made/mutated.xml', 'utf8')

const mutations = fc.array(
  fc.record({ at: fc.nat(10_000), byte: fc.nat(255), how: fc.constantFrom('set', 'drop', 'repeat') }),
  { minLength: 1, maxLength: 12 },
)

const mutate = (bytes: Uint8Array, changes: readonly { at: number; byte: number; how: string }[]): Uint8Array => {
  let mutated = Array.from(bytes)
  for (const { at, byte, how } of changes) {
    const place = at % mutated.length
    if (how === 'set') mutated[place] = byte
    else if (how === 'drop') mutated.splice(place, 1 + (byte % 8))
    else mutated = [...mutated.slice(0, place + (byte % 64)), ...mutated.slice(place)]
  }
  return Uint8Array.from(mutated)
}

const isRefusal = (error: unknown): undefined => {
  expect(error).toBeInstanceOf(InputError)
  return undefined
}

test('mutated PDF files', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const reading = await readPdf(mutate(pdf, changes), 'a.pdf').catch(isRefusal)
      for (const { start, end } of reading?.blocks.flatMap(passagesOf) ?? [])
        expect(0 <= start && start <= end && end <= (reading?.text.length ?? 0)).toBe(true)
    }),
    { numRuns: 150, seed: 20_240_101 },
  )
})

test('mutated Word files', { timeout: 60_000 }, async () => {
  const parts = docxParts('')
  await fc.assert(
    fc.asyncProperty(mutations, fc.boolean(), async (changes, inside) => {
      const content = inside ? Buffer.from(mutate(Buffer.from(xml), changes)).toString('utf8') : xml
      const whole = archiveOf(parts.map((part) => (part.name === 'word/document.xml' ? { ...part, content } : part)))
      await readDocx(inside ? whole : mutate(whole, changes), 'a.docx').catch(isRefusal)
    }),
    { numRuns: 150, seed: 20_240_101 },
  )
})
