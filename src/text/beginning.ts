/**
 * Which of many expressions can match at a place at all: told by the first characters there, so that the others need not be
 * tried. What begins with what is read off the expressions themselves.
 */
import { END, isAnchored, parse, symbolOf, SYMBOLS, type Choice as Options, type Node } from './syntax.ts'

/**
 * Whether a match may begin with the symbols from a place on and go on as `rest` asks; what is not looked at may be anything. Only
 * what a text begins with is worked out, since all the ways in which a match can begin are thousands.
 */
const mayBegin = (node: Node, symbols: readonly number[], at: number, rest: (at: number) => boolean): boolean => {
  if (at === symbols.length) return true
  switch (node.type) {
    case 'nothing':
      return rest(at)
    case 'anything':
      return true
    case 'characters':
      return node.symbols.includes(symbols[at] ?? END) && rest(at + 1)
    case 'choice':
      return node.options.some((option) => inRow(option, 0, symbols, at, rest))
    case 'repeat':
      return repeated(node.node, node.least, node.most, symbols, at, rest)
  }
}

const inRow = (
  nodes: readonly Node[],
  from: number,
  symbols: readonly number[],
  at: number,
  rest: (at: number) => boolean,
): boolean => {
  const node = nodes[from]
  if (node === undefined) return rest(at)
  return mayBegin(node, symbols, at, (next) => inRow(nodes, from + 1, symbols, next, rest))
}

const repeated = (
  node: Node,
  least: number,
  most: number,
  symbols: readonly number[],
  at: number,
  rest: (at: number) => boolean,
): boolean =>
  (least <= 0 && rest(at)) ||
  (most > 0 &&
    mayBegin(node, symbols, at, (next) =>
      // What took no character may be repeated as often as it must.
      next > at ? repeated(node, least - 1, most - 1, symbols, next, rest) : rest(at),
    ))

const isEnough = (): boolean => true

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
/** To read an expression takes as long as many tries; who reads one document is served before. */
const FEW = 20

/** Gives the numbers of the rules, in their order, that may match at a place of a text. */
export type Choice = (text: string, at: number) => readonly number[]

/** Patterns by their beginnings; each matches from the place on or not at all. */
export const choiceOf = (sources: readonly string[]): Choice => {
  let all: readonly Options[] | undefined
  const among = (rules: readonly number[], symbols: readonly number[]): readonly number[] =>
    rules.filter((i) => all?.[i] && mayBegin(all[i], symbols, 0, isEnough))
  const byFirst: (readonly number[])[] = []
  const chosen = new Map<number, readonly number[]>()
  return (text, at) => {
    const first = symbolAt(text, at)
    const second = symbolAt(text, at + 1)
    const third = symbolAt(text, at + 2)
    const fourth = symbolAt(text, at + 3)
    const key = ((first * SYMBOLS + second) * SYMBOLS + third) * SYMBOLS + fourth
    const known = chosen.get(key)
    if (known) return known
    all ??= sources.map(parse)
    // Most words begin as no rule does, which their first character tells.
    const begun = (byFirst[first] ??= among([...all.keys()], [first]))
    const answer = among(begun, [first, second, third, fourth])
    chosen.set(key, answer)
    return answer
  }
}

const symbolAt = (text: string, at: number): number => (at < text.length ? symbolOf(text.charCodeAt(at)) : END)
