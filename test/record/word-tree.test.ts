/** Activities of two revisions are matched by the beginnings of their words. */
import { expect, test } from 'vitest'
import { WordTree } from '../../src/record/word-tree.ts'

type Row = [words: string, value: number]

const treeOf = (...rows: Row[]): WordTree<number> => {
  const tree = new WordTree<number>()
  for (const [words, value] of rows) tree.add(words.split(' '), value)
  return tree
}

test('rows that words begin with, and rows that begin with words', () => {
  const tree = treeOf(['oprava', 1], ['oprava mostu', 2], ['oprava mostu přes řeku', 3], ['výsadba', 4])
  expect(tree.beginningsOf(['oprava', 'mostu', 'u', 'mlýna'], 9)).toEqual([1, 2])
  expect(tree.longerThan(['oprava', 'mostu'], 9)).toEqual([3])
  expect(tree.longerThan(['oprava', 'hráze'], 9)).toEqual([])
  expect(tree.beginningsOf(['oprava', 'mostu'], 1)).toEqual([1])
})

test('what is taken out is found no more, what stands beside it is', () => {
  const tree = treeOf(['oprava mostu', 1], ['oprava mostu', 2], ['oprava mostu přes řeku', 3])
  tree.remove(['oprava', 'mostu'], 1)
  tree.remove(['oprava', 'mostu', 'přes', 'řeku'], 3)
  tree.remove(['oprava', 'hráze'], 2)
  expect(tree.beginningsOf(['oprava', 'mostu'], 9)).toEqual([2])
  expect(tree.longerThan(['oprava'], 9)).toEqual([2])
  expect(tree.longerThan(['oprava', 'mostu'], 9)).toEqual([])
})
