/**
 * Layout sentinel: tells when the pages of a source change their structure, before values go missing for it. A source is a
 * folder and the kind of document in it.
 */
import { dirname } from 'node:path'
import type { Finding } from '../finding.ts'
import type { StoredLayout } from '../store/reading.ts'

/** Fewer pages than these tell nothing about their source. */
const MIN_PAGES = 3
/** What a page has in common with its source: the features that this share of the pages have. */
const COMMON = 0.8
/** Two layouts are the same one when they share more than this of their common features. */
const SIMILAR = 0.6
const EXAMPLES = 5

/** Collects the structure of pages whose bytes changed, before and after. */
export class LayoutSentinel {
  private readonly sources = new Map<string, Source>()

  compare(path: string, before: StoredLayout | undefined, after: StoredLayout | undefined): void {
    if (before === undefined || after === undefined || before.kind === 'unrecognised') return
    const key = `${before.kind} ${dirname(path)}`
    const source = this.sources.get(key) ?? emptySource(dirname(path), before.kind)
    this.sources.set(key, source)
    source.pages++
    for (const feature of new Set(before.features)) source.before.set(feature, (source.before.get(feature) ?? 0) + 1)
    for (const feature of new Set(after.features)) source.after.set(feature, (source.after.get(feature) ?? 0) + 1)
  }

  /** One finding a source that changed; the next run compares with the new layout, so it is told once. */
  findings(): Finding[] {
    return [...this.sources.values()].flatMap(({ folder, kind, pages, before, after }) => {
      const [old, young] = [common(before, pages), common(after, pages)]
      const kept = old.filter((feature) => young.includes(feature)).length
      const all = new Set([...old, ...young]).size
      if (pages < MIN_PAGES || old.length === 0 || kept > all * SIMILAR) return []
      const args = {
        folder,
        kind,
        pages,
        appeared: young.filter((feature) => !old.includes(feature)).slice(0, EXAMPLES),
        disappeared: old.filter((feature) => !young.includes(feature)).slice(0, EXAMPLES),
      }
      return [{ code: 'layout_changed' as const, args }]
    })
  }
}

interface Source {
  readonly folder: string
  readonly kind: string
  pages: number
  /** On how many pages each feature stands. */
  readonly before: Map<string, number>
  readonly after: Map<string, number>
}

const emptySource = (folder: string, kind: string): Source => ({
  folder,
  kind,
  pages: 0,
  before: new Map(),
  after: new Map(),
})

const common = (features: ReadonlyMap<string, number>, pages: number): string[] =>
  [...features].flatMap(([feature, count]) => (count >= pages * COMMON ? [feature] : [])).sort()
