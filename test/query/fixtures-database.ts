/** A database of all fixtures, imported by the real binary, and what a person expects of each file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const kinds = ['locality_page', 'cooperation_description', 'project_record', 'cooperation_results', 'unrecognised']

export interface FixturesDatabase {
  readonly file: string
  readonly remove: () => void
}

export function importFixtures(): FixturesDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'asz-query-'))
  const file = join(folder, 'asz.sqlite')
  const paths = ['seeds', ...kinds.map((kind) => `fixtures/${kind}`)]
  execFileSync('node', ['bin/asz.js', 'import', ...paths, '--db', file], { stdio: 'ignore' })
  return {
    file,
    remove: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

/** What was written by hand beside a file. */
export function expectationOf(file: string): unknown {
  const beside = file.startsWith('seeds/') ? `fixtures/${file}` : file
  return JSON.parse(readFileSync(`${beside.slice(0, -extname(beside).length)}.json`, 'utf8'))
}
