/** Nothing is called gone, or new, before its words were looked for in the text of the other side. */
import { fieldAt } from '../kinds/declared.ts'
import type { DocumentJson } from '../record/schema.ts'
import { rules } from './rules.ts'
import { SpanIndex } from '../record/span-index.ts'
import type { Draft, DraftSide } from './draft.ts'
import { isObject, leaves } from './json.ts'
import { Holders } from './words/held.ts'
import type { Found, Match } from './schema.ts'
import { spanFinder } from './spans.ts'
import { isSlight, tellingStems, wordsOf, WordSearch, type Place, type Word } from './words/word-search.ts'

/** A document with its decoded text. */
export interface Side {
  readonly document: DocumentJson
  readonly text: string | undefined
}

/** So much of a value's words stand together where it stands. */
const MOSTLY = 0.8
/** So much of the name of an item does, where what else the item says stands around it: *otevře klub* for *Otevření klubu*. */
const NAMED = 0.7
/** So much of all that an item says stands around its name. */
const AROUND = 0.6
/** A word or two tell of a value only so near to what the value is of, in characters of the source. */
const NEAR = 400
/** So many characters are left out between the words of one place. */
const SHORT = 15

/** Dates that the text mentions; each is known by its words. */
const DATES = '/dates/*'

/** The drafts, those that are not proven being `not_read`, with the place. */
export const proven = (drafts: readonly Draft[], before: Side, after: Side, matches: readonly Match[]): Draft[] => {
  const [was, is] = [new Text('before', before), new Text('after', after)]
  const holders = new Holders(before.document, after.document, matches, drafts)
  return drafts.map((draft): Draft => {
    const held = holders.of(draft)
    const within = held && (held.side === 'after' ? is : was).at(held.pointer)
    if (within) return { ...draft, class: 'not_read', found: within }
    const said = draft.field === DATES ? (draft.before ? is : was).says(draft.trail.at(-1) ?? '') : undefined
    if (said) return { ...draft, class: 'not_read', found: said }
    const claim = claimOf(draft)
    if (!claim) return draft
    const text = claim.missing === 'after' ? is : was
    const unread = text.unread(claim)
    const found = unread ?? (draft.class === 'commitment_dropped' ? was.unreadOutcomes() : undefined)
    if (found) return { ...draft, class: 'not_read', found }
    const isGone = draft.class === 'commitment_dropped' || draft.class === 'removed'
    const elsewhere = isGone ? text.elsewhere(claim) : undefined
    return elsewhere ? { ...draft, found: elsewhere } : draft
  })
}

/** The fields that say how promises ended. */
const outcomes = (): ReadonlySet<string> =>
  new Set(
    Object.values(rules().objects).flatMap((facets) =>
      facets.flatMap(({ outcome, fields }) => (outcome ? fields : [])),
    ),
  )

/** What a draft says to be missing on one side. */
interface Claim {
  readonly missing: 'before' | 'after'
  /** The words of the name by which it is known. */
  readonly name: readonly string[]
  /** All its words. */
  readonly all: readonly string[]
  /** What it is of on the side where it is missing. */
  readonly holder: string | undefined
  /** The item or value as a whole is missing, and not only what became of it. */
  readonly isWhole: boolean
}

const claimOf = ({ class: name, field, trail, before, after }: Draft): Claim | undefined => {
  if (!field.startsWith('/content/')) return undefined
  if (name === 'evaluation_withdrawn' || name === 'evaluated') {
    const missing = name === 'evaluated' ? 'before' : 'after'
    const [own, other] = missing === 'before' ? [after, before] : [before, after]
    if (own && other) {
      const words = tellingStems(own.text ?? '')
      return words.length > 0 ? { missing, name: words, all: words, holder: other.pointer, isWhole: false } : undefined
    }
  }
  const own = (before && after ? undefined : before) ?? (before ? undefined : after)
  if (!own) return undefined
  const [words, known] = [wordsIn(own), tellingStems(trail.at(-1) ?? '')]
  const isNamed = isObject(own.value) && known.length > 0
  if (words.length === 0) return undefined
  return {
    missing: own === before ? 'after' : 'before',
    name: isNamed ? known : words,
    all: words,
    holder: undefined,
    isWhole: true,
  }
}

/** The words of a value, its keys and dates left out. */
const wordsIn = ({ value }: DraftSide): string[] => {
  const texts = leaves(value).filter((text) => /\p{L}/u.test(text))
  const said = texts.filter((text) => !/^[a-z_]+$/.test(text))
  return (said.length > 0 ? said : texts).flatMap(tellingStems)
}

/** The words of one side: those that no field but running text claims, and all of them. */
class Text {
  private readonly name: 'before' | 'after'
  private readonly side: Side
  private words: readonly Word[] | undefined
  private free: WordSearch | undefined
  private whole: WordSearch | undefined
  private holders: readonly (string | undefined)[] | undefined
  private spansOf: ReturnType<typeof spanFinder> | undefined
  private lines: readonly number[] | undefined

  constructor(name: 'before' | 'after', side: Side) {
    this.name = name
    this.side = side
  }

  /** Where the words stand in what no field but running text claims. */
  unread(claim: Claim): Found | undefined {
    if (this.side.text === undefined) return undefined
    this.free ??= this.searchUnread()
    const place = placeOf(this.free, claim, this.holderSpans(claim))
    return place && this.found(this.free, place)
  }

  /** Where another field claims the words; a word or two prove nothing there. */
  elsewhere(claim: Claim): Found | undefined {
    if (this.side.text === undefined || isSlight(claim.name)) return undefined
    this.whole ??= new WordSearch(this.allWords())
    const place = placeOf(this.whole, claim, [])
    if (!place) return undefined
    this.holders ??= this.holdersOfWords()
    const pointer = mostFrequent(this.holders.slice(place.from, place.to + 1))
    return pointer === undefined ? undefined : { ...this.found(this.whole, place), pointer }
  }

  /** Where an entry stands that another claims. */
  at(pointer: string): Found | undefined {
    const { text, document } = this.side
    const spans = document.provenance[pointer]
    return text === undefined || !spans ? undefined : { ...this.foundAt(spans, text), pointer }
  }

  /** Where words stand one right after the other, whatever they were read as. */
  says(words: string): Found | undefined {
    const stems = tellingStems(words)
    if (this.side.text === undefined || stems.length === 0) return undefined
    this.whole ??= new WordSearch(this.allWords())
    const place = this.whole.find(stems).find(({ from, to, share }) => share === 1 && to - from + 1 === stems.length)
    return place && this.found(this.whole, place)
  }

  /** A column that may tell how promises ended and was not read: without it nobody knows that one ended unsaid. */
  unreadOutcomes(): Found | undefined {
    const { text, document } = this.side
    const column = document.diagnostics.find(
      ({ code, candidates }) => code === 'column_unknown' && candidates?.some((field) => outcomes().has(field)),
    )
    if (text === undefined || !column?.span) return undefined
    return this.foundAt([column.span], text)
  }

  private found({ words }: WordSearch, { from, to }: Place): Found {
    const { text = '' } = this.side
    return this.foundAt(joined(words.slice(from, to + 1), text), text)
  }

  private foundAt(spans: [number, number][], text: string): Found {
    this.lines ??= [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)]
    const line = firstFrom(this.lines, (spans[0]?.[0] ?? 0) + 1)
    const plain = spans.map(([start, end]) => text.slice(start, end).replace(/<[^<>]{0,400}>|[|*]/g, ' '))
    return { side: this.name, line, words: plain.join(' … ').replace(/\s+/g, ' ').trim(), spans }
  }

  private allWords(): readonly Word[] {
    this.words ??= wordsOf(this.side.text ?? '', this.side.document.source.media_type)
    return this.words
  }

  private searchUnread(): WordSearch {
    const read = new SpanIndex(this.claims().flatMap(([, spans]) => spans))
    return new WordSearch(this.allWords().filter(({ start, end }) => !read.meets([start, end])))
  }

  private claims() {
    const { kind, provenance } = this.side.document
    return Object.entries(provenance).filter(([pointer]) => {
      const field = fieldAt(kind, pointer)
      return !field?.isFreeText && !field?.isAside
    })
  }

  /** For each word the field that claims it, of several the one of the fewest words. */
  private holdersOfWords(): readonly (string | undefined)[] {
    const words = this.allWords()
    const starts = words.map(({ start }) => start)
    const holders: (string | undefined)[] = words.map(() => undefined)
    const claims = this.claims().flatMap(([pointer, spans]) => spans.map(([start, end]) => ({ pointer, start, end })))
    for (const { pointer, start, end } of claims.sort((a, b) => b.end - b.start - (a.end - a.start)))
      for (let at = firstFrom(starts, start); (starts[at] ?? Infinity) < end; at++) holders[at] = pointer
    return holders
  }

  private holderSpans({ holder }: Claim): readonly (readonly [number, number])[] {
    this.spansOf ??= spanFinder(this.side.document)
    return holder === undefined ? [] : this.spansOf(holder)
  }
}

/** How many of the numbers, which rise, are smaller. */
const firstFrom = (numbers: readonly number[], least: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

const mostFrequent = (items: readonly (string | undefined)[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const item of items) if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const placeOf = (
  search: WordSearch,
  { name, all, isWhole }: Claim,
  holder: readonly (readonly [number, number])[],
): Place | undefined => {
  const isItem = all.length > name.length + 1
  const least = isItem ? NAMED : MOSTLY
  const places = search.find(name).filter(({ share }) => share >= (isSlight(name) ? 1 : least))
  if (!isWhole && isSlight(name)) return places.find((place) => isNear(search, place, holder))
  // An item says more than its name: what stands around must be its own too.
  if (isItem) return places.find((place) => search.shareNear(all, place) >= AROUND)
  return isSlight(name) ? places.find((place) => search.isAlone(place)) : places[0]
}

const isNear = ({ words }: WordSearch, { from, to }: Place, spans: readonly (readonly [number, number])[]): boolean => {
  const [first, last] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
  return spans.some(([start, end]) => first - end < NEAR && start - last < NEAR)
}

/** The spans of words, those put together between which only a short word or a tag stands. */
const joined = (words: readonly Word[], text: string): [number, number][] => {
  const spans: [number, number][] = []
  for (const { start, end } of words) {
    const last = spans.at(-1)
    if (last && text.slice(last[1], start).replace(/<[^<>]{0,400}>/g, '').length <= SHORT) last[1] = end
    else spans.push([start, end])
  }
  return spans
}
