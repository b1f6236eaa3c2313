/** What a shell is offered, by the program itself and by a real bash. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/store/file/open.ts'
import { storeDocument } from '../../../src/store/write.ts'
import { extracted, samples } from '../../store/sample.ts'
import { here } from '../here.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-completion-'))
  const store = openStore(join(folder, 'asz.sqlite'))
  for (const sample of samples) storeDocument(store, extracted(sample))
  store.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const offered = async (typed: string, ...options: readonly string[]): Promise<string[]> => {
  const words = typed.split(' ')
  const last = `=${words.pop() ?? ''}`
  const { out, err, code } = await here(['completion', 'words', ...options, '--', ...words, last], folder)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  return out
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((word) => word !== '')
}

describe('words', () => {
  test.each([
    ['', ['parse', 'import', 'query', 'forget', 'completion']],
    ['que', ['query']],
    ['query mil', ['milestones']],
    ['query --cit', ['--city']],
    ['query milestones --status not', ['not_fulfilled', 'not_assessed']],
    ['query --region vyso', ['Kraj Vysočina']],
    ['query --theme hou', ['housing']],
    ['query --city jih', ['Jihlava']],
    ['query jih', ['Jihlava']],
    ['query milestones --columns eval', ['evaluation']],
    ['query --format x', ['xlsx']],
    ['--lang c', ['cs']],
    ['completion po', ['powershell']],
  ])('%j', async (typed, words) => {
    const found = await offered(typed)
    for (const word of words) expect(found).toContain(word)
    if (typed !== '') expect(found.length).toBeLessThan(8)
  })

  test('filters that make sense for the subject, and Czech values to Czechs', async () => {
    expect(await offered('query contacts --')).not.toContain('--due')
    expect(await offered('query milestones --')).toContain('--due')
    expect(await offered('query milestones --status nespl', '--lang', 'cs')).toEqual(['nesplněno'])
  })

  test('without a database there are no towns and no message', async () => {
    expect(await offered('query --city ', '--db', 'none.sqlite')).toEqual([])
  })
})

test('a real bash completes by the script', async () => {
  const script = join(folder, 'asz.bash')
  writeFileSync(script, (await here(['completion', 'bash'], folder)).out)
  const line = (words: string[]) =>
    spawnSync(
      'bash',
      [
        '-c',
        `asz() { '${process.execPath}' '${resolve('bin/asz.js')}' "$@"; }; source '${script}'; COMP_WORDS=(asz "$@"); COMP_CWORD=$#; _asz; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    ).stdout
  expect(line(['query', 'miles'])).toBe('milestones\n')
  expect(line(['query', '--status', 'not_f'])).toBe('not_fulfilled\n')
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script of %s asks for words', async (shell) => {
  const { out, code } = await here(['completion', shell], folder)
  expect(code).toBe(0)
  expect(out).toContain('asz completion words --')
})
