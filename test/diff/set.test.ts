import { expect, test } from 'vitest'
import { pairEditions } from '../../src/diff/set.ts'
import type { Edition } from '../../src/diff/set.ts'
import { extracted, results } from '../store/sample.ts'

const page = (file: string, text: string): Edition => {
  const { document } = extracted({
    kind: 'unrecognised',
    id: 'unrecognised:x',
    title: 'Aktuality',
    text,
    content: {},
    file,
  })
  return { document: { ...document, id: `unrecognised:aktuality-${document.source.sha256.slice(0, 16)}` } }
}

const list = (file: string, ...codes: string[]): Edition => {
  const municipalities = codes.map((code) => ({ name: code, role: 'subject', code }))
  return extracted({ ...results, id: `cooperation_results:2010-06/2013-06@${codes[0] ?? ''}`, file, municipalities })
}

const filesOf = (before: readonly Edition[], after: readonly Edition[]): string[] =>
  pairEditions(before, after).pairs.map((pair) =>
    [pair.before, pair.after].map(({ document }) => document.source.file).join(' '),
  )

test.each<[string, Edition[], Edition[], string[]]>([
  [
    'a page that changed with the page of its file',
    [page('1/a.html', 'úterý'), page('1/b.html', 'trh')],
    [page('2/b.html', 'jarmark'), page('2/a.html', 'středa')],
    ['1/a.html 2/a.html', '1/b.html 2/b.html'],
  ],
  ['no page with another of its title', [page('1/a.html', 'úterý')], [page('2/b.html', 'trh')], []],
  [
    'a list with the one that shares its towns',
    [list('1/a.txt', '111111', '222222'), list('1/b.txt', '333333', '444444')],
    [list('2/b.txt', '444444', '333333'), list('2/c.txt', '222222', '111111')],
    ['1/a.txt 2/c.txt', '1/b.txt 2/b.txt'],
  ],
  ['no list with one of other towns', [list('1/a.txt', '111111')], [list('2/a.txt', '222222')], []],
])('two folders: %s', (_, before, after, pairs) => {
  expect(filesOf(before, after)).toEqual(pairs)
})
