/** The towns of a results list and what the cooperation brought them. */
import { clauseWordsOf } from '../../czech/clause.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import type { Passage } from '../../text/passage.ts'
import { Proven, type Draft } from '../draft.ts'
import type { Context, Subject } from '../kind.ts'
import { isPeriod, isTheme, itemsIn, type Entry } from './entries.ts'
import { planStateOf } from './inclusion-plan.ts'
import type { CooperationResults } from './kind.ts'
import {
  isOtherHeading,
  knownTowns,
  mentionOf,
  namedTowns,
  townAtStart,
  townInside,
  unionOf,
  type Town,
  type TownHeading,
} from './towns.ts'

export interface Locality {
  readonly heading: Passage
  readonly towns: readonly Town[]
  readonly outcomes: readonly Passage[]
  /** What a column of its own says about the town's plan. */
  readonly plans: readonly Passage[]
  /** Paragraphs beside a list, which are no outcomes. */
  readonly beside: readonly Passage[]
  /** Whether a sentence names the town, and no heading: *V Přerově funguje …* */
  readonly isInSentence: boolean
}

interface OpenLocality {
  readonly heading: Passage
  readonly towns: readonly Town[]
  readonly rank: number
  readonly items: Passage[]
  readonly prose: Passage[]
  readonly plans: Passage[]
}

export interface Reading {
  readonly localities: readonly Locality[]
  /** What counts with the values: headings whole, of regions and themes too, list signs, "Ve městě se podařilo:". */
  readonly labels: readonly Passage[]
}

/**
 * The entries as localities; a town that comes again under another theme goes on where it was. Where a title announces
 * results and no town is a heading, sentences may name their towns anywhere.
 */
export const readLocalities = (entries: readonly Entry[], context: Context, isAnnounced: boolean): Reading => {
  const forms = formsOfTowns(entries, context)
  const reader = new LocalityReader(context, forms, isAnnounced && forms.size === 0)
  reader.read(entries)
  return {
    localities: reader.localities(),
    // Only who reads the list asks, not who only recognises it.
    get labels() {
      return reader.allLabels()
    },
  }
}

/** In what forms towns that the gazetteer knows stand; a name of the same form that it does not know is a town too. */
const formsOfTowns = (entries: readonly Entry[], context: Context): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry): string[] => {
      if (entry.type !== 'heading' && entry.type !== 'run_in' && entry.type !== 'branch') return []
      const own = knownTowns(entry.text, context) || unionOf(entry.text, context) ? [entry.form] : []
      return entry.type === 'branch' ? [...own, ...formsOfTowns(entry.entries, context)] : own
    }),
  )

class LocalityReader {
  private readonly labels: Passage[] = []
  /** Text that no town stands above. */
  private readonly apart: Passage[] = []
  private readonly found = new Map<string, OpenLocality>()
  private open: OpenLocality | undefined
  private readonly context: Context
  private readonly forms: ReadonlySet<string>

  /** Whether sentences may name their towns anywhere. */
  private readonly isTold: boolean

  constructor(context: Context, forms: ReadonlySet<string>, isTold: boolean) {
    this.context = context
    this.forms = forms
    this.isTold = isTold
  }

  read(entries: readonly Entry[]): void {
    for (const entry of entries) this.entry(entry)
  }

  localities(): Locality[] {
    return [...this.found.values()]
      .map(({ heading, towns, rank, items, prose, plans }) => {
        // Lists say what is an outcome; only where there is none does every line count as one.
        const lines = items.length > 0 ? items : prose
        for (const one of lines) this.labels.push(one)
        const outcomes = (items.length > 0 ? items : prose.flatMap(itemsIn)).map(cleaned)
        return {
          heading,
          towns,
          plans,
          outcomes: outcomes.filter((outcome) => !outcome.isEmpty),
          beside: items.length > 0 ? prose : [],
          isInSentence: rank === SENTENCE,
        }
      })
      .filter(({ outcomes }) => outcomes.length > 0)
  }

  private entry(entry: Entry): void {
    if (entry.type === 'item') this.item(entry.text)
    else if (entry.type === 'prose') this.prose(entry.text)
    else if (entry.type === 'plan') this.plan(entry.text)
    else if (entry.type === 'branch') this.branch(entry)
    else if (entry.type === 'run_in') {
      const town = this.townOf(entry)
      if (!town || this.isOfOpen(town, entry.rank)) {
        if (entry.form.startsWith('item') || entry.form.startsWith('number')) this.item(entry.whole)
        else this.prose(entry.whole)
        return
      }
      this.begin(town, entry)
      this.labels.push(entry.rest)
      const items = itemsIn(entry.rest)
      for (const item of items.length > 1 ? items : items.flatMap(sentencesOf)) this.item(item)
    } else {
      const town = this.townOf(entry)
      if (town) this.begin(town, entry)
      else this.otherHeading(entry)
    }
  }

  /** An item about one of the towns of the heading that it stands below: "Broumov: komunitní zahrada". */
  private isOfOpen({ towns }: TownHeading, rank: number): boolean {
    const { open } = this
    if (!open || open.rank >= rank || open.towns.length < 2) return false
    return towns.every(({ municipality }) => open.towns.some((one) => one.municipality.name === municipality.name))
  }

  private branch(entry: Extract<Entry, { type: 'branch' }>): void {
    const isLeaf = entry.entries.length === 0
    // A bullet is an outcome unless it names a town for sure; a number may stand before a town's heading.
    const isBullet = isLeaf && !entry.form.startsWith('number')
    const town = isBullet ? knownTowns(entry.text, this.context) : this.townOf(entry)
    if (town) this.begin(town, entry)
    else if (isLeaf || (this.open && this.open.rank < entry.rank && !isTheme(entry.text))) {
      this.item(entry.whole())
      return
    } else this.otherHeading(entry)
    this.read(entry.entries)
  }

  private townOf(entry: { form: string; text: Passage }): TownHeading | undefined {
    const known = knownTowns(entry.text, this.context) ?? unionOf(entry.text, this.context)
    return known ?? (this.forms.has(entry.form) ? namedTowns(entry.text, this.context) : undefined)
  }

  private begin(
    { heading, towns }: TownHeading,
    { text, rank, label }: { text: Passage; rank: number; label?: Passage },
  ): void {
    const before = this.found.get(heading.text)
    if (label) this.labels.push(label)
    this.labels.push(text)
    this.open = before ?? { heading, towns, rank, items: [], prose: [], plans: [] }
    this.found.set(heading.text, this.open)
  }

  /** A heading that names no town: of a region or a theme, or a line of text that only looks like one. */
  private otherHeading({ text, rank, form }: { text: Passage; rank: number; form: string }): void {
    // A cell beside results below a town names a theme, or nobody knows what.
    if (form === 'cell' && this.open && this.open.rank < rank && !isOtherHeading(text) && !isLabel(text)) return
    const isText = form === 'line' && !isOtherHeading(text) && !isLabel(text)
    if (this.open && isText) this.open.prose.push(text)
    else this.labels.push(text)
    if (this.open && !isText && (rank < this.open.rank || (rank === this.open.rank && !isLabel(text))))
      this.open = undefined
  }

  private item(text: Passage): void {
    this.open?.items.push(text)
  }

  private plan(text: Passage): void {
    this.labels.push(text)
    if (!saysNone(text.text)) this.open?.plans.push(text)
  }

  private prose(text: Passage): void {
    const town = this.open === undefined || this.open.rank === SENTENCE ? this.townIn(text) : undefined
    if (town) this.begin(town, { text: town.heading, rank: SENTENCE })
    if (!this.open) this.apart.push(text)
    else if (countsWithHeading(text)) this.labels.push(text)
    else if (this.open.rank === SENTENCE) this.sentences(text)
    else this.open.prose.push(text)
  }

  /** Sentences of which each may begin with another town. */
  private sentences(text: Passage): void {
    for (const [i, sentence] of sentencesOf(text).entries()) {
      const town = i > 0 ? townAtStart(sentence, this.context) : undefined
      if (town) this.begin(town, { text: town.heading, rank: SENTENCE })
      this.open?.prose.push(sentence)
    }
  }

  private townIn(text: Passage): TownHeading | undefined {
    return townAtStart(text, this.context) ?? (this.isTold ? townInside(text, this.context) : undefined)
  }

  allLabels(): readonly Passage[] {
    return [...this.labels, ...this.apart.filter(countsWithHeading)]
  }
}

/** A paragraph that begins with its town is below every heading. */
const SENTENCE = 99

/** Whether a cell says that there is none: *Plán: není*, *Plán: –*. */
const saysNone = (text: string): boolean => {
  const last = clauseWordsOf(text).at(-1)
  if (!last || last.end < text.length - 1) return NONE_SIGNS.has(text.at(-1) ?? '')
  const isNone = last.concept === 'none' || last.concept === 'without' || (last.isNegated && last.concept === 'be')
  return isNone || last.text === '0' || last.text.toLowerCase() === 'ne'
}
const NONE_SIGNS = new Set('–—-')

/** A period beside the town counts with its heading. */
const countsWithHeading = (text: Passage): boolean => isLabel(text) || isPeriod(text)

const isLabel = (text: Passage): boolean => text.test(/:$/u) || isTheme(text)

/** Without the comma or semicolon that parts it from the next. */
const cleaned = (outcome: Passage): Passage => outcome.strip(/[,;]/)

type LocalityDraft = Draft<CooperationResults['localities'][number]>

export const draftOf = ({ heading, towns, outcomes, plans, beside, isInSentence }: Locality): LocalityDraft => {
  const states = [
    ...plans.flatMap((plan) => planStateOf(plan, true) ?? []),
    ...[...outcomes, ...beside.flatMap(sentencesOf)].flatMap((text) => planStateOf(text) ?? []),
  ]
  const state = states.find((one) => one.state === 'approved') ?? states[0]
  const [town] = towns
  return {
    heading: isInSentence && town ? new Proven(town.municipality.name, heading) : heading,
    municipalities: towns.map(({ municipality, passage }) => new Proven(municipality.name, passage)),
    outcomes: outcomes.map((text) => ({ text, municipalities: municipalitiesOf(text, towns) })),
    social_inclusion_plan: state && new Proven(state.state, state.words),
  }
}

/** An outcome belongs to all towns of its heading unless it names one. */
const municipalitiesOf = (outcome: Passage, towns: readonly Town[]): Proven<string>[] => {
  const named = towns.length > 1 ? towns.flatMap((town) => provenMention(town, outcome) ?? []) : []
  return named.length > 0 ? named : towns.map((town) => new Proven(town.municipality.name, town.passage))
}

const provenMention = (town: Town, outcome: Passage): Proven<string> | undefined => {
  const mention = mentionOf(town, outcome)
  return mention && new Proven(town.municipality.name, mention)
}

/** The municipalities that the list is about, each once. */
export const subjectsOf = (localities: readonly Locality[]): Subject[] => {
  const subjects = new Map<string, Subject>()
  for (const { towns } of localities)
    for (const town of towns) if (!subjects.has(town.municipality.name)) subjects.set(town.municipality.name, town)
  return [...subjects.values()]
}
