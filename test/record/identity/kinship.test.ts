import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradict, documentsOf } from '../../../src/record/identity/kinship.ts'
import type { Member } from '../../../src/record/identity/kinship.ts'

const towns = (...codes: string[]) => codes.map((code) => ({ name: code, role: 'subject', code }))
const project = (ico?: string, ...codes: string[]): Member => ({
  id: 'project_record:7',
  parties: { ...(ico !== undefined && { ico }), towns: towns(...codes) },
})
const list = (...codes: string[]): Member => ({
  id: `cooperation_results:2010/2013@${codes[0] ?? ''}`,
  parties: { towns: towns(...codes) },
})

describe('one key', () => {
  test.each<[string, Member[], string[]]>([
    ['of one party is one document', [project('1'), project('1'), project()], ['7', '7', '7']],
    ['of two IČO is two', [project('1'), project('2')], ['7@1', '7@2']],
    ['of disjoint towns too', [project(undefined, 'a'), project(undefined, 'b', 'c')], ['7@a', '7@b']],
    ['nobody knows whose the third is', [project('1'), project(), project('2')], ['7@1', '7', '7@2']],
    [
      'a town tells whose it is',
      [project('1', 'a'), project(undefined, 'a'), project('2', 'b')],
      ['7@1', '7@1', '7@2'],
    ],
    [
      'what fits either of two keeps the id',
      [project('1'), project('2'), project(undefined, 'a'), project(undefined, 'a', 'b')],
      ['7@1', '7@2', '7', '7'],
    ],
    [
      'but two that fit either and contradict each other are told apart too',
      [
        project('1'),
        project(undefined, 'a'),
        project('2'),
        project(undefined, 'c'),
        project(undefined, 'a', 'b'),
        project(),
      ],
      ['7@1', '7@a', '7@2', '7@c', '7@a', '7'],
    ],
  ])('%s', (_, members, keys) => {
    expect(documentsOf(members)).toEqual(keys.map((key) => `project_record:${key}`))
  })
})

describe('lists of results of one period', () => {
  test.each<[string, Member[], number]>([
    ['share half of their towns', [list('a', 'b', 'c', 'd'), list('c', 'd', 'e', 'f')], 1],
    ['share less', [list('a', 'b', 'c', 'd'), list('d', 'e', 'f', 'g')], 2],
    ["a town's own list is no revision of a long one", [list('a', 'b', 'c', 'd'), list('d')], 2],
    ['share none', [list('a', 'b'), list('c', 'd')], 2],
    [
      'lists that have no town in common are kept apart by what lies between',
      [list('a', 'b'), list('b', 'c'), list('c', 'd')],
      2,
    ],
  ])('%s', (_, members, count) => {
    expect(new Set(documentsOf(members)).size).toBe(count)
  })
})

const member = fc.oneof(
  fc
    .tuple(fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }), fc.subarray(['a', 'b', 'c', 'd']))
    .map(([ico, codes]) => project(ico, ...codes)),
)
const lists = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 }).map((codes) => list(...codes))

test.each([
  ['projects', member],
  ['lists', lists],
])('%s: the order is no matter, and no two of a document contradict each other', (_, one) => {
  const shuffled = fc
    .array(one, { maxLength: 7 })
    .chain((members) => fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })))
  fc.assert(
    fc.property(shuffled, ([members, others]) => {
      const by = (all: readonly Member[]) => new Map(documentsOf(all).map((id, i) => [all[i], id]))
      const [first, second] = [by(members), by(others)]
      for (const each of members) expect(second.get(each)).toBe(first.get(each))
      for (const [one, id] of first)
        for (const [other, another] of first)
          if (one && other && contradict(one.parties, other.parties)) expect(id).not.toBe(another)
    }),
  )
})
