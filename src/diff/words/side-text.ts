/** The words of one side of a comparison, and which of them a field claims: what a claim of absence is held against. */
import { fieldAt } from '../../kinds/declared.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { rules } from '../rules.ts'
import type { Found } from '../schema.ts'
import { spanFinder } from '../spans.ts'
import { isSlight, tellingStems, wordsOf, WordSearch, type Place, type Word } from './word-search.ts'

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
/** So much of the words of an outcome stands near each other, where cells part them. */
const TORN = 0.85
/** So many words may stand between a promise and an outcome of few words. */
const BETWEEN = 2
/** So much of the words of a running text is said elsewhere when all of it is; a longer one is not looked for. */
const ALL = 0.9
const MOST_PARTS = 1000
/** So many characters are left out between the words of one place. */
const SHORT = 15

/** What a draft says to be missing on one side. */
export interface Claim {
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

/** The fields that say how promises ended. */
const outcomes = (): ReadonlySet<string> =>
  new Set(
    Object.values(rules().objects).flatMap((facets) =>
      facets.flatMap(({ outcome, fields }) => (outcome ? fields : [])),
    ),
  )

/** The words of one side: those that no field but running text claims, and all of them. */
export class SideText {
  private readonly name: 'before' | 'after'
  private readonly side: Side
  private words: readonly Word[] | undefined
  private free: WordSearch | undefined
  private headed: WordSearch | undefined
  private whole: WordSearch | undefined
  private holders: readonly (string | undefined)[] | undefined
  private spansOf: ReturnType<typeof spanFinder> | undefined
  private lines: readonly number[] | undefined

  constructor(name: 'before' | 'after', side: Side) {
    this.name = name
    this.side = side
  }

  /** Where the words stand in what no field but running text claims; an item of several fields may be below its heading. */
  unread(claim: Claim): Found | undefined {
    if (this.side.text === undefined) return undefined
    this.free ??= this.searchUnread(false)
    const place = placeOf(this.free, claim, this.holderSpans(claim))
    if (place) return this.found(this.free, place)
    if (!isItem(claim)) return undefined
    this.headed ??= this.searchUnread(true)
    const below = placeOf(this.headed, claim, [])
    return below && this.found(this.headed, below)
  }

  /**
   * Where an outcome is told in words that no field of its list claims (`list`): a table that became paragraphs has not been
   * evaluated anew. One of few words must stand right behind its promise there, a paragraph of few in a line or cell of its own.
   */
  outcome({ all, isWhole }: Claim, promise: string, list: string): Found | undefined {
    if (this.side.text === undefined) return undefined
    this.whole ??= new WordSearch(this.allWords())
    const search = this.whole
    const placeIn = (stems: readonly string[], isFew: boolean): Place | undefined =>
      search.find(stems).find((place) => {
        const isClose = place.share === 1 && place.to - place.from < stems.length + BETWEEN
        if (isFew) return isClose && (isWhole ? search.isAlone(place) : !isSlight(stems))
        return place.share >= MOSTLY || search.shareNear(stems, place) >= TORN
      })
    const isFew = isSlight(all)
    // *Dluhová poradna: splněno v září* may be two cells of one row.
    const parts = isWhole ? promise.split(/:\s/).map(tellingStems) : []
    const places = parts.length === 2 ? parts.map((stems) => placeIn(stems, isSlight(stems))) : []
    const place =
      placeIn(isFew && !isWhole ? [...tellingStems(promise), ...all] : all, isFew) ??
      (places.every((one) => one !== undefined) ? places.at(-1) : undefined)
    if (!place) return undefined
    this.holders ??= this.holdersOfWords()
    const holders = this.holders.slice(place.from, place.to + 1)
    if (holders.some((pointer) => pointer?.startsWith(list))) return undefined
    const pointer = mostFrequent(holders)
    return { ...this.found(search, place), ...(pointer !== undefined && { pointer }) }
  }

  /** Whether all but a few lines and cells of a running text stand here, whatever they were read as. */
  saysAll(text: string): boolean {
    const parts = text.split(/[\n|]|: /).map(tellingStems)
    const total = parts.reduce((sum, { length }) => sum + length, 0)
    if (this.side.text === undefined || isSlight(parts.flat()) || parts.length > MOST_PARTS) return false
    this.whole ??= new WordSearch(this.allWords())
    const { whole } = this
    const isHere = (stems: readonly string[]) => (whole.find(stems)[0]?.share ?? 0) >= MOSTLY
    return parts.reduce((sum, stems) => sum + (isHere(stems) ? stems.length : 0), 0) >= total * ALL
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

  private searchUnread(withHeadings: boolean): WordSearch {
    const { kind } = this.side.document
    // A term says nothing of its own: it was made of the words of a heading.
    const isOfHeading = (pointer: string) => {
      const field = fieldAt(kind, pointer)
      return field?.isHeading ?? field?.is === 'term'
    }
    const claims = this.claims().filter(([pointer]) => !(withHeadings && isOfHeading(pointer)))
    const read = new SpanIndex(claims.flatMap(([, spans]) => spans))
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

/** An item says more than its name. */
const isItem = ({ name, all }: Claim): boolean => all.length > name.length + 1

const placeOf = (
  search: WordSearch,
  claim: Claim,
  holder: readonly (readonly [number, number])[],
): Place | undefined => {
  const { name, all, isWhole } = claim
  const least = isItem(claim) ? NAMED : MOSTLY
  const places = search.find(name).filter(({ share }) => share >= (isSlight(name) ? 1 : least))
  if (!isWhole && isSlight(name)) return places.find((place) => isNear(search, place, holder))
  // What stands around the name of an item must be its own too.
  if (isItem(claim)) return places.find((place) => search.shareNear(all, place) >= AROUND)
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
