/**
 * Which of many expressions can match at a place at all: told by the first characters there, so that the others need not be
 * tried. What begins with what is read off the expressions themselves.
 */
import { END, isAnchored, parse, SYMBOLS, symbolOf, type Node } from './syntax.ts'

/** So many characters are looked at. */
const DEPTH = 4
/** What can begin in more ways than these is told by fewer characters. */
const MOST = 4000

/** How matches begin: symbols in a row as one number. Whole matches, and beginnings after which anything may follow. */
interface Ways {
  readonly whole: ReadonlySet<number>
  readonly open: ReadonlySet<number>
}

const NOTHING: Ways = { whole: new Set([0]), open: new Set() }
const ANYTHING: Ways = { whole: new Set(), open: new Set([0]) }

const lengthOf = (symbols: number): number =>
  symbols === 0 ? 0 : symbols < SYMBOLS ? 1 : symbols < SYMBOLS ** 2 ? 2 : symbols < SYMBOLS ** 3 ? 3 : DEPTH
const joined = (symbols: number, more: number): number => symbols * SYMBOLS ** lengthOf(more) + more

/** The ways in which a match begins, told by so many symbols; undefined where they are too many. */
const waysOf = (node: Node, depth: number): Ways | undefined => {
  switch (node.type) {
    case 'nothing':
      return NOTHING
    case 'anything':
      return ANYTHING
    case 'characters':
      return { whole: new Set(node.symbols), open: new Set() }
    case 'choice':
      return eitherOf(node.options.map((option) => inRow(option, depth)))
    case 'repeat': {
      const [least, most] = [Math.min(node.least, depth), Math.min(node.most, depth)]
      const counts = Array.from({ length: most - least + 1 }, (_, more) => least + more)
      return eitherOf(counts.map((count) => inRow(new Array<Node>(count).fill(node.node), depth)))
    }
  }
}

const inRow = (nodes: readonly Node[], depth: number): Ways | undefined =>
  nodes.reduce<Ways | undefined>((before, node) => before && followedBy(before, node, depth), NOTHING)

const eitherOf = (all: readonly (Ways | undefined)[]): Ways | undefined => {
  const known = all.flatMap((ways) => ways ?? [])
  if (known.length < all.length) return undefined
  return {
    whole: new Set(known.flatMap(({ whole }) => [...whole])),
    open: new Set(known.flatMap(({ open }) => [...open])),
  }
}

const followedBy = (before: Ways, node: Node, depth: number): Ways | undefined => {
  if (node.type === 'nothing') return before
  const [whole, open] = [new Set<number>(), new Set(before.open)]
  // Worked out once for each number of symbols that are left to look at.
  const known = new Map<number, Ways | undefined>()
  for (const symbols of before.whole) {
    const left = depth - lengthOf(symbols)
    if (left === 0) {
      open.add(symbols)
      continue
    }
    if (!known.has(left)) known.set(left, waysOf(node, left))
    const next = known.get(left)
    if (!next || whole.size + open.size > MOST) return undefined
    for (const more of next.whole) whole.add(joined(symbols, more))
    for (const more of next.open) open.add(joined(symbols, more))
  }
  return { whole, open }
}

/** The beginnings of an expression's matches, as exact as they can be told. */
const beginningsOf = (source: string): ReadonlySet<number> => {
  const node = parse(source)
  for (let depth = DEPTH; depth > 0; depth--) {
    const ways = waysOf(node, depth)
    if (ways) return new Set([...ways.whole, ...ways.open])
  }
  return ANYTHING.open
}

/** A pattern for the beginning of texts, run only where a text begins as its matches do. */
export interface Start {
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => RegExpExecArray | null
}

export const atStart = (pattern: RegExp): Start => {
  const mayMatch = beginningOf(pattern)
  if (!mayMatch) throw new Error(`${pattern.source} does not begin with ^`)
  return {
    test: (text) => mayMatch(text) && pattern.test(text),
    exec: (text) => (mayMatch(text) ? pattern.exec(text) : null),
  }
}

/** Whether a pattern that matches at the beginning of a text or not at all may match; undefined for any other pattern. */
export const beginningOf = ({ source, multiline }: RegExp): ((text: string) => boolean) | undefined => {
  if (multiline || !isAnchored(source)) return undefined
  const choice = choiceOf([source])
  let tries = 0
  return (text) => (tries < FEW ? ++tries > 0 : choice(text, 0).length > 0)
}
/** To tell how matches begin takes as long as a thousand tries; who reads one document is served before. */
const FEW = 20

/** Gives the numbers of the rules, in their order, that may match at a place of a text. */
export type Choice = (text: string, at: number) => readonly number[]

/** Patterns by their beginnings; each matches from the place on or not at all. */
export const choiceOf = (sources: readonly string[]): Choice => {
  let all: readonly ReadonlySet<number>[] | undefined
  const chosen = new Map<number, readonly number[]>()
  return (text, at) => {
    const first = symbolAt(text, at)
    const second = first * SYMBOLS + symbolAt(text, at + 1)
    const third = second * SYMBOLS + symbolAt(text, at + 2)
    const fourth = third * SYMBOLS + symbolAt(text, at + 3)
    const known = chosen.get(fourth)
    if (known) return known
    all ??= sources.map(beginningsOf)
    const answer = all.flatMap((ways, i) => ([0, first, second, third, fourth].some((way) => ways.has(way)) ? [i] : []))
    chosen.set(fourth, answer)
    return answer
  }
}

const symbolAt = (text: string, at: number): number => (at < text.length ? symbolOf(text.charCodeAt(at)) : END)
