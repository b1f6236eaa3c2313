/**
 * Which of many expressions can match at a place at all: told by the first characters there, so that the others need not be
 * tried. What begins with what is read off the expressions themselves.
 */
import { END, isAnchored, parse, SYMBOLS, symbolOf, type Node } from './syntax.ts'

/** So many characters are looked at. */
const DEPTH = 3
/** What can begin in more ways than these is told by fewer characters. */
const MOST = 2000

/** The first symbols of a match; `isOpen` where anything may follow. */
interface Beginning {
  readonly symbols: readonly number[]
  readonly isOpen: boolean
}

const EMPTY: Beginning = { symbols: [], isOpen: false }

/** How matches of the nodes in a row begin. */
const beginningsOf = (nodes: readonly Node[], depth: number): Beginning[] =>
  nodes.reduce<Beginning[]>((before, node) => followedBy(before, node, depth), [EMPTY])

const followedBy = (before: readonly Beginning[], node: Node, depth: number): Beginning[] => {
  const found = new Map<string, Beginning>()
  const add = (symbols: readonly number[], isOpen: boolean) =>
    found.set(`${symbols.join()}${isOpen ? '+' : ''}`, { symbols, isOpen })
  // Each node's own beginnings are worked out once for each number of characters that are left to look at.
  const own = new Map<number, readonly Beginning[]>()
  for (const { symbols, isOpen } of before) {
    const left = depth - symbols.length
    if (isOpen || left === 0) {
      add(symbols, true)
      continue
    }
    const nexts = own.get(left) ?? ofNode(node, left)
    own.set(left, nexts)
    for (const next of nexts) add([...symbols, ...next.symbols], next.isOpen)
    if (found.size > MOST) return before.map((one) => ({ ...one, isOpen: true }))
  }
  return [...found.values()]
}

const ofNode = (node: Node, depth: number): readonly Beginning[] => {
  switch (node.type) {
    case 'nothing':
      return [EMPTY]
    case 'anything':
      return [{ symbols: [], isOpen: true }]
    case 'characters':
      return node.symbols.map((symbol) => ({ symbols: [symbol], isOpen: false }))
    case 'choice':
      return node.options.flatMap((option) => beginningsOf(option, depth))
    case 'repeat': {
      const [least, most] = [Math.min(node.least, depth), Math.min(node.most, depth)]
      const times = Array.from({ length: most - least + 1 }, (_, more) => least + more)
      return times.flatMap((count) =>
        beginningsOf(
          Array.from({ length: count }, () => node.node),
          depth,
        ),
      )
    }
  }
}

const keyOf = (symbols: readonly number[]): number => symbols.reduce((key, symbol) => key * SYMBOLS + symbol, 0)

/** The keys of all beginnings of an expression's matches. */
const keysOf = (source: string): ReadonlySet<number> =>
  new Set(beginningsOf([parse(source)], DEPTH).map(({ symbols }) => keyOf(symbols)))

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
  if (multiline || !source.startsWith('^') || !isAnchored(parse(source))) return undefined
  const choice = choiceOf([source])
  return (text) => choice(text, 0).length > 0
}

/** Gives the numbers of the rules, in their order, that may match at a place of a text. */
export type Choice = (text: string, at: number) => readonly number[]

/** Patterns by their beginnings; each matches from the place on or not at all. */
export const choiceOf = (sources: readonly string[]): Choice => {
  let keys: readonly ReadonlySet<number>[] | undefined
  const chosen = new Map<number, readonly number[]>()
  return (text, at) => {
    const first = symbolAt(text, at)
    const second = first * SYMBOLS + symbolAt(text, at + 1)
    const third = second * SYMBOLS + symbolAt(text, at + 2)
    const known = chosen.get(third)
    if (known) return known
    keys ??= sources.map(keysOf)
    const answer = keys.flatMap((own, i) =>
      own.has(0) || own.has(first) || own.has(second) || own.has(third) ? [i] : [],
    )
    chosen.set(third, answer)
    return answer
  }
}

const symbolAt = (text: string, at: number): number => (at < text.length ? symbolOf(text.charCodeAt(at)) : END)
