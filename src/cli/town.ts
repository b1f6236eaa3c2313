import { keptList, loadGazetteer } from '../czech/municipality/file.ts'
import { findCity } from '../query/city.ts'
import type { Store } from '../store/file/open.ts'
import type { Town } from '../store/places/towns.ts'
import { exitCodes } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { noCityText } from './text/documents.ts'

/** The town that was asked for; where there is none, or several, says so and sets the exit code. */
export async function townOf(store: Store, words: string, terminal: Terminal): Promise<Town | undefined> {
  const answer = findCity(store, words, loadGazetteer(keptList(store.name)))
  if ('found' in answer) return answer.found
  await terminal.err.write(noCityText(words, answer, terminal.err))
  terminal.exitCode = exitCodes.failed
  return undefined
}
