/**
 * What makes a run refuse to publish, by a look at every file that it read: signs that not the documents changed but what
 * serves or reads them broke. Each guard counts one file after another and keeps counts and a few examples only.
 */
import type { Store } from '../../store/file/open.ts'
import { filesReadBy, readingsOf } from '../../store/reading.ts'
import type { Alarm } from './alarm.ts'
import { LayoutSentinel } from '../layout.ts'
import { isRecognised } from './compared.ts'
import { exchangedFolders } from './exchanged.ts'
import { Losses } from './losses.ts'
import { MergedDocuments } from './merged.ts'
import { Patterns } from './patterns.ts'
import { Sameness } from './sameness.ts'
import { Terms } from './terms.ts'

export interface Comparison {
  readonly alarms: readonly Alarm[]
  readonly layouts: LayoutSentinel
}

export interface CompareSettings {
  readonly run: number
  /** The real folders that it was given. */
  readonly roots: readonly string[]
  /** Whether a file is gone since the last state was published. */
  readonly isAnyGone: boolean
  /** Lets others work. */
  readonly pause: () => Promise<void>
}

/** Compares what a run read with what is published; between files it lets others work, so that a signal is heard. */
export async function compareReadings(
  store: Store,
  published: Store,
  { run, roots, isAnyGone, pause }: CompareSettings,
): Promise<Comparison> {
  const [before, after] = [readingsOf(published), readingsOf(store)]
  const guards = [new Losses(), new Patterns(), new Terms(), new Sameness()]
  const [merged, layouts] = [new MergedDocuments(before.hasDocument), new LayoutSentinel()]
  const places = placesOf(store, run)
  for (const { path, outcome, document } of filesReadBy(store, run)) {
    if ((outcome !== 'changed' && outcome !== 'reread') || document === null) continue
    await pause()
    const [was, is] = [before.reading(path), after.reading(path)]
    if (was && is) {
      // Where files were renamed in a ring, each document is only elsewhere.
      const elsewhere = was.document === is.document ? undefined : places.get(was.document)
      merged.compare(path, outcome, was.document, is.document, elsewhere !== undefined)
      const compared = { path, before: was, after: elsewhere === undefined ? is : after.reading(elsewhere) }
      if (isRecognised(was)) for (const guard of guards) guard.compare(compared)
    }
    if (outcome === 'changed') layouts.compare(path, before.layout(path), after.layout(path))
  }
  const alarms = [...merged.alarms(), ...guards.flatMap((guard) => [...guard.alarms()])]
  return { alarms: [...alarms, ...(isAnyGone ? exchangedFolders(published, store, run, roots) : [])], layouts }
}

/** A file of this run for each document that it read of new bytes. */
function placesOf(store: Store, run: number): Map<string, string> {
  const places = new Map<string, string>()
  for (const { path, outcome, document } of filesReadBy(store, run))
    if (document !== null && (outcome === 'new' || outcome === 'changed')) places.set(document, path)
  return places
}
