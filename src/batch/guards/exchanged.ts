/** Folders whose files are gone and that hold others now, which give less: pages of an error under new names. */
import { dirname, join } from 'node:path'
import type { Store } from '../../store/file/open.ts'
import { filesReadBy, recognisedFiles } from '../../store/reading.ts'
import type { Alarm } from './alarm.ts'
import { isBelow } from '../import/plan.ts'
import { EXAMPLES } from './compared.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** One document may be withdrawn, and so may half of a folder. */
const MIN_LOST = 2
const LOST = 0.5
/** So many files came, for each document that went, and so few documents of theirs are of a known kind. */
const CAME = 0.5
const RECOGNISED = 0.5

interface Folder {
  /** Documents of a known kind that the folder had. */
  readonly had: Set<string>
  /** Those that no file gives any more. */
  readonly lost: Set<string>
  came: number
  /** Documents of a known kind that came. */
  readonly recognised: Set<string>
  readonly examples: string[]
}

const emptyFolder = (): Folder => ({
  had: new Set(),
  lost: new Set(),
  came: 0,
  recognised: new Set(),
  examples: [],
})

/** @param roots the folders that the import was given; what is deeper counts for them too */
export function exchangedFolders(published: Store, store: Store, run: number, roots: readonly string[]): Alarm[] {
  const folders = new Map<string, Folder>()
  const of = (path: string): Folder[] =>
    // A folder itself, and each that was given with all that is below it.
    [join(dirname(path), '*'), ...roots.filter((root) => isBelow(path, [root])).map((root) => join(root, '**'))].map(
      (name) => {
        const known = folders.get(name) ?? emptyFolder()
        folders.set(name, known)
        return known
      },
    )
  const state = store.prepare<[string], string>('select state from file where path = ?').pluck()
  const present = new Set([...recognisedFiles(store)].map(({ document }) => document))
  for (const { path, document } of recognisedFiles(published))
    for (const folder of of(path)) {
      folder.had.add(document)
      const isGone = (state.get(path) ?? 'gone') === 'gone'
      if (isGone && !present.has(document)) folder.lost.add(document)
    }
  for (const { path, outcome, document, kind } of filesReadBy(store, run)) {
    if (!isNew(published, path)) continue
    for (const folder of of(path)) {
      folder.came++
      if (outcome !== 'failed' && document !== null && kind !== 'unrecognised') folder.recognised.add(document)
      else if (folder.examples.length < EXAMPLES) folder.examples.push(path)
    }
  }
  // A given folder that holds no deeper one is told of once.
  const told = new Set<string>()
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, folder]) => {
      const files = [...folder.lost, folder.had.size, folder.came].join(' ')
      if (told.has(files)) return []
      told.add(files)
      return alarmOf(name, folder)
    })
}

const isNew = (published: Store, path: string): boolean =>
  published.prepare<[string], 1>('select 1 from file where path = ?').pluck().get(path) === undefined

function alarmOf(name: string, { had, lost, came, recognised, examples }: Folder): Alarm[] {
  if (lost.size < MIN_LOST || lost.size <= had.size * LOST) return []
  if (came < lost.size * CAME || recognised.size >= came * RECOGNISED) return []
  const message = ofRun([
    '{lost} of {had} documents of {folder} are gone, and of the {came} files that came {recognised} are documents of a known kind',
    { lost: lost.size, had: had.size, folder: name, came, recognised: recognised.size },
  ])
  return [
    {
      code: 'folder_exchanged',
      message,
      examples: [
        ...[...lost]
          .sort()
          .slice(0, 2)
          .map((id) => ofRun(['gone: {id}', { id }])),
        ...examples.map((path) => ofRun(['came: {path}', { path }])),
      ].slice(0, EXAMPLES),
    },
  ]
}
