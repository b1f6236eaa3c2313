/** Long lists of plain texts, where nothing but their words tells items apart. */
import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { cooperation, random, reworded, sentence } from './planted.ts'

const size = 3_000

const listed = (interventions: string[]) => {
  const document = cooperation([])
  return { ...document, content: { ...document.content, interventions } }
}
const changesOf = (before: string[], after: string[]) =>
  diff(listed(before), listed(after)).changes.map(
    (change) => `${change.class} ${change.pointer_before ?? '-'} ${change.pointer_after ?? '-'}`,
  )
const at = (index: number) => `/content/interventions/${index}`

describe('3,000 texts in one list', { timeout: 60_000 }, () => {
  it('are all known again when up to half of their words changed', () => {
    const r = random(1)
    const before = Array.from({ length: size }, () => sentence(r, 8))
    const after = before.map((text) => reworded(r, text))
    expect(changesOf(before, after)).toEqual(before.map((_, i) => `reworded ${at(i)} ${at(i)}`))
  })

  it('that differ in a number only keep apart', () => {
    const before = Array.from({ length: size }, (_, i) => `Jednání pracovní skupiny ${i} v městské části`)
    const after = before.toSpliced(1500, 1).toSpliced(20, 1, 'Jednání řídicí skupiny 20 v městské části')
    expect(changesOf(before, after)).toEqual([`commitment_dropped ${at(1500)} -`, `reworded ${at(20)} ${at(20)}`])
  })

  it('that are all the same lose one', () => {
    const before = Array.from({ length: size }, () => 'Záznam z jednání')
    expect(changesOf(before, before.slice(1))).toEqual([`commitment_dropped ${at(size - 1)} -`])
  })

  it('that have nothing in common are all dropped and added', () => {
    const side = (word: string) =>
      Array.from({ length: size }, (_, i) => `${word}${i.toString(36)} ${word}${(i * 7).toString(36)}y`)
    const changes = changesOf(side('starý'), side('nové'))
    expect(changes.length).toBe(2 * size)
    expect(changes.every((change) => change.startsWith('commitment_'))).toBe(true)
  })

  it('in reverse order only move', () => {
    const r = random(2)
    const before = Array.from({ length: size }, (_, i) => `${sentence(r, 5)} ${i}`)
    const changes = changesOf(before, before.toReversed())
    expect(changes.length).toBe(size - 1)
    expect(changes.every((change) => change.startsWith('moved'))).toBe(true)
  })
})
