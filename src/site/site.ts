/** A site of static pages made from a database: the same pages, byte by byte, from the same database on the same day. */
import type { Gazetteer } from '../czech/municipality/gazetteer.ts'
import { diff } from '../diff/diff.ts'
import { copyWithoutPersonalData } from '../query/without-personal-data.ts'
import type { Moment } from '../query/schema/moment.ts'
import { timelineOf } from '../query/timeline.ts'
import { listRevisions } from '../query/revisions.ts'
import { entryMaker } from '../query/digest.ts'
import { atomFeed } from '../report/digest/atom.ts'
import { htmlReport } from '../report/html.ts'
import { viewOf } from '../report/view.ts'
import { factsOfTown } from '../store/facts.ts'
import type { Store } from '../store/file/open.ts'
import { documentIds, readShown, revisionsOf } from '../store/read.ts'
import type { StoredRevision } from '../store/read.ts'
import { placesOfRevision } from '../store/places/towns.ts'
import { kindLabel } from '../kinds/said.ts'
import { comparisonPage, documentPage, projectPage, startPage, townPage } from './address.ts'
import { factsOf, textOf } from './facts.ts'
import type { Facts, Ground, SiteTown } from './facts.ts'
import type { SiteFolder, Written } from './folder.ts'
import { digestLink } from './digest-link.ts'
import { feedFile, pageText, scriptFile, styleFile } from './page.ts'
import type { Page } from './page.ts'
import { linksOf } from './links.ts'
import { documentPages, documentTitle } from './pages/document.ts'
import { gatheredPages } from './pages/gathered.ts'
import { listPages } from './pages/lists.ts'
import { facetsOf, promisePages } from './pages/promises.ts'
import { projectPages } from './pages/project.ts'
import { startPages } from './pages/start.ts'
import { townPages } from './pages/town.ts'
import { readablePieces } from './document/readable.ts'
import { SearchIndex, siteScript } from './search-index.ts'
import type { Speech } from './speech.ts'
import { siteStyle } from './style.ts'
import type { TableSite } from './table.ts'
import { siteWords } from './words.ts'

export interface SiteRequest {
  readonly store: Store
  readonly gazetteer: Gazetteer
  readonly folder: SiteFolder
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly hasPeople: boolean
  readonly speech: Speech
}

export interface SiteResult extends Written {
  readonly towns: number
  readonly documents: number
  readonly projects: number
}

export async function writeSite(request: SiteRequest): Promise<SiteResult> {
  const { store, hasPeople } = request
  if (hasPeople) return new SiteWriter(request).write()
  const copy = copyWithoutPersonalData(store, {})
  try {
    return await new SiteWriter({ ...request, store: copy }).write()
  } finally {
    copy.close()
  }
}

/** How much a feed tells at most. */
const FEED_ENTRIES = 100

class SiteWriter {
  private readonly index = new SearchIndex()

  constructor(private readonly request: SiteRequest) {}

  async write(): Promise<SiteResult> {
    const { store, gazetteer, folder, today } = this.request
    const ground: Ground = { store, gazetteer, today }
    const facts = await factsOf(ground)
    const links = linksOf(facts)
    const comparisons = revisionPages(store)
    const siteOf = (address: string): TableSite => ({
      address,
      speech: this.request.speech,
      linkOf: (column, value) => links(address, column, value),
      comparisonOf: (row) => comparisons.get(Number(row['revision'])) ?? documentPage(textOf(row, 'document')),
    })
    this.writeTowns(facts, siteOf)
    this.writeDocuments(facts, siteOf)
    for await (const { main, pages } of gatheredPages(ground, facts, siteOf)) {
      this.index.add({ title: main.title, href: main.address, note: '' }, [main.title])
      for (const page of pages) this.add(page)
    }
    for (const page of promisePages(await facetsOf(ground, facts), facts, siteOf)) this.add(page)
    for (const page of listPages(facts, siteOf)) this.add(page)
    const { start, pages } = startPages(facts, gazetteer.municipalities, today, siteOf(startPage))
    this.add({ ...start, hasSearch: true })
    for (const page of pages) this.add(page)
    folder.add(feedFile, this.feed(facts))
    folder.add(styleFile, siteStyle)
    folder.add(scriptFile, siteScript)
    for (const [file, script] of this.index.scripts()) folder.add(file, script)
    return {
      ...folder.close(),
      towns: facts.towns.filter(({ own }) => own.size > 0).length,
      documents: facts.answers.documents.rows.length,
      projects: facts.answers.projects.rows.length,
    }
  }

  private add(page: Omit<Page, 'hasPeople'>): void {
    const { folder, hasPeople } = this.request
    folder.add(page.address, pageText({ ...page, hasPeople }))
  }

  /** The latest changes and contradictions; what is due is another matter every day, and stands on the start page. */
  private feed({ answers }: Facts): string {
    const { store, speech, today } = this.request
    const tell = entryMaker(store)
    const entries = [...tell.changes(answers.changes.rows), ...tell.findings(answers.findings.rows)]
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
      .slice(0, FEED_ENTRIES)
    const title = `${siteWords.name}: ${siteWords.changes.toLowerCase()}`
    return atomFeed(
      { title, name: siteWords.name, day: today, entries },
      { language: 'cs', finding: speech.finding, linkOf: digestLink },
    )
  }

  private writeTowns(facts: Facts, siteOf: (address: string) => TableSite): void {
    for (const town of facts.towns) {
      const address = townPage(town.id)
      const title = textOf(town.row, 'municipality')
      this.index.add({ title, href: address, note: siteWords.towns.toLowerCase() }, [title])
      for (const page of townPages(facts, town, this.momentsOf(town), siteOf, this.request.hasPeople)) this.add(page)
    }
  }

  /** The dates of the documents of a town, each with the words around it. */
  private momentsOf({ id, own }: SiteTown): Moment[] {
    const { store } = this.request
    return [...factsOfTown(store, id)].flatMap((shown) => (own.has(shown.facts.id) ? timelineOf(store, shown) : []))
  }

  private writeDocuments(facts: Facts, siteOf: (address: string) => TableSite): void {
    const { store, speech, hasPeople } = this.request
    const projects = new Set(facts.answers.projects.rows.map((row) => textOf(row, 'document')))
    const towns = new Map<string, { name: string; page: string }[]>()
    for (const town of facts.towns)
      for (const id of town.own) {
        const one = { name: textOf(town.row, 'municipality'), page: townPage(town.id) }
        towns.set(id, [...(towns.get(id) ?? []), one])
      }
    for (const id of documentIds(store)) {
      const revision = readShown(store, id)
      if (revision === undefined) continue
      const { document, text } = revision
      const own = towns.get(id) ?? []
      const title = documentTitle(revision)
      const project = projects.has(id) ? projectPage(id) : undefined
      const parts = { revision, chain: listRevisions(store, [id]), towns: own, namesFiles: hasPeople, speech }
      for (const page of documentPages({ ...parts, ...(project !== undefined && { project }) })) this.add(page)
      if (project !== undefined)
        for (const page of projectPages(facts, { ...parts, places: placesOfRevision(store, revision.id) }, siteOf))
          this.add(page)
      const note = [kindLabel(document.kind, 'cs'), ...own.slice(0, 3).map(({ name }) => name)].join(', ')
      const words = [...readablePieces(text, document.source.media_type)].map((piece) => piece.text).join('')
      const href = project ?? documentPage(id)
      this.index.add({ title, href, note }, [title, words, ...own.map(({ name }) => name)])
      this.writeComparisons(revisionsOf(store, id))
    }
  }

  private writeComparisons(chain: readonly StoredRevision[]): void {
    for (const [i, after] of chain.entries()) {
      const before = chain[i - 1]
      if (before === undefined) continue
      const [old, now] = [this.shown(before), this.shown(after)]
      const texts = { before: before.text, after: after.text }
      const view = viewOf(diff(old, now, texts), texts, 'cs')
      this.request.folder.add(comparisonPage(after.document.id, i + 1), htmlReport([view], undefined, 'cs'))
    }
  }

  /** The names of files may be those of people. */
  private shown({ document }: StoredRevision): StoredRevision['document'] {
    if (this.request.hasPeople) return document
    const file = `SHA-256 ${document.source.sha256.slice(0, 12)}…`
    return { ...document, source: { ...document.source, file } }
  }
}

/** The page that compares a revision to the one before it, by the revision's number in the database. */
const revisionPages = (store: Store): ReadonlyMap<number, string> =>
  new Map(
    documentIds(store).flatMap((id) =>
      revisionIds(store, id).flatMap((revision, i): [number, string][] =>
        i === 0 ? [] : [[revision, comparisonPage(id, i + 1)]],
      ),
    ),
  )

const revisionIds = (store: Store, document: string): number[] =>
  store.prepare<[string], number>('select id from revision where document = ? order by number').pluck().all(document)
