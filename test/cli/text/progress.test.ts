/** Progress: a bar with rate and time left on a terminal, one JSON event a line in a log, silence where it is asked for. */
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import type { ImportEvent } from '../../../src/batch/import/request.ts'
import { importProgress } from '../../../src/cli/import-progress.ts'
import { durationText, progressLine } from '../../../src/cli/text/progress.ts'

test.each([
  [{ seen: 0, total: 10, seconds: 0 }, 80, '────────────────────────────── 0/10'],
  [{ seen: 5, total: 10, seconds: 1 }, 80, '━━━━━━━━━━━━━━━─────────────── 5/10'],
  [{ seen: 5000, total: 20_000, seconds: 50 }, 80, '━━━━━━━━────────────────────── 5000/20000  100/s  2:30 left'],
  [{ seen: 20_000, total: 20_000, seconds: 200 }, 80, '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 20000/20000  100/s  0 s left'],
  [{ seen: 5000, total: 20_000, seconds: 50 }, 40, '━━─────── 5000/20000  100/s  2:30 left'],
  [{ seen: 5000, total: 20_000, seconds: 50 }, 30, '5000/20000  100/s  2:30 left'],
])('%j in %i columns: %s', (progress, width, line) => {
  expect(progressLine(progress, { width, language: 'en' })).toBe(line)
  expect(line.length).toBeLessThanOrEqual(width)
})

test.each([
  [41.2, '42 s'],
  [185, '3:05'],
  [3723, '1:02:03'],
])('%d seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text)
})

describe('an import tells', () => {
  const failure = { file: 'b.txt', code: 'content', message: 'is empty', times: 1 } as const
  const events: ImportEvent[] = [
    { event: 'planned', run: 1, files: 3, resumed: 0 },
    { event: 'file', file: 'a.txt', outcome: 'new', result: 'added', document: 'locality_page:1' },
    { event: 'file', file: 'b.txt', outcome: 'failed', failure: { ...failure, is_known: false } },
    { event: 'file', file: 'c.txt', outcome: 'failed', failure: { ...failure, file: 'c.txt', is_known: true } },
    { event: 'removed', files: 0 },
    { event: 'published' },
  ]

  async function told(options: { quiet: boolean; logFormat: 'text' | 'json' }, isTTY: boolean): Promise<string> {
    let written = ''
    const output = {
      ...{ isTTY, width: 80, language: 'en' as const, chalk: new Chalk({ level: 0 }) },
      write: (text: string) => {
        written += text
        return Promise.resolve()
      },
    }
    const tell = importProgress(options, { out: output, err: output, exitCode: 0 })
    for (const event of events) await tell(event)
    return written
  }

  const trouble = 'asz: b.txt: is empty\n'

  test.each([
    ['only what is new and wrong, where nobody watches', { quiet: false, logFormat: 'text' }, false, trouble],
    ['the same when it is to be quiet', { quiet: true, logFormat: 'text' }, true, trouble],
  ] as const)('%s', async (_, options, isTTY, text) => {
    expect(await told(options, isTTY)).toBe(text)
  })

  test('a line that counts on a terminal, cleared at the end', async () => {
    const text = await told({ quiet: false, logFormat: 'text' }, true)
    expect(text).toContain(trouble)
    expect(text.endsWith('\r\u001b[K')).toBe(true)
  })

  test('one JSON event a line in a log', async () => {
    const lines = (await told({ quiet: false, logFormat: 'json' }, true)).trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(events)
  })
})
