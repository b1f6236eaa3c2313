import { describe, expect, test } from 'vitest'
import { failedAlarm, prunedAlarm } from '../../../src/batch/guards/guard.ts'
import { LayoutSentinel } from '../../../src/batch/layout.ts'
import { templateOf } from '../../../src/batch/template.ts'
import type { StoredLayout } from '../../../src/store/reading.ts'

test('more failures than --max-failed, with examples', () => {
  expect(failedAlarm(3, 10, { share: 0.2 }, ['a: is empty', 'b', 'c'])).toEqual([
    {
      code: 'too_many_failed',
      message: '3 of 10 files failed; --max-failed allows 20 %',
      examples: ['a: is empty', 'b', 'c'],
    },
  ])
  expect(failedAlarm(2, 10, { share: 0.2 }, [])).toEqual([])
})

test('one document may always be pruned, most never', () => {
  expect(prunedAlarm({ pruned: ['a'], emptied: [] }, 1)).toEqual([])
  expect(prunedAlarm({ pruned: ['a', 'b'], emptied: [] }, 4)).toEqual([])
  expect(prunedAlarm({ pruned: ['a', 'b'], emptied: [] }, 3)).toMatchObject([{ code: 'too_many_pruned' }])
})

describe('layout sentinel', () => {
  const html = (text: string): StoredLayout => ({
    kind: 'locality_page',
    features: [...templateOf('text/html', text), '"Kontakt"'],
  })
  const old = html('<div class="article"><h2 class="title">Jihlava</h2><p>Text</p></div>')
  const young = html(
    '<main class="page"><section class="hero"><h1>Jihlava</h1><div class="body">Text</div></section></main>',
  )

  test.each([
    ['another template', 3, old, young, 1],
    ['other words', 3, old, html('<div class="article"><h2 class="title">Chrudim</h2><p>Jiný</p></div>'), 0],
    [
      'one new element',
      3,
      old,
      html('<div class="article"><h2 class="title">Jihlava</h2><p>Text</p><b>!</b></div>'),
      0,
    ],
    ['too few pages', 2, old, young, 0],
    ['no layout kept of what was before', 3, undefined, young, 0],
  ])('%s on %i pages', (_, pages, before, after, findings) => {
    const sentinel = new LayoutSentinel()
    for (let i = 0; i < pages; i++) sentinel.compare(`/in/pages/${i}.html`, before, after)
    expect(sentinel.findings()).toHaveLength(findings)
  })

  test('says which source changed and how, once a source', () => {
    const sentinel = new LayoutSentinel()
    for (let i = 0; i < 9; i++) sentinel.compare(`/in/pages/${i}.html`, old, young)
    expect(sentinel.findings()).toMatchObject([
      { code: 'layout_changed', args: { folder: '/in/pages', kind: 'locality_page', pages: 9 } },
    ])
    expect(JSON.stringify(sentinel.findings())).toContain('<div class=\\"article\\">')
  })
})
