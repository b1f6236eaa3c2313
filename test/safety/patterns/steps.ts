/**
 * Counts the steps that a backtracking matcher takes, as V8's is one: seconds say as much of the machine as of the pattern.
 * What groups capture does not matter here, and a back reference takes no step.
 */
import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

type Next = (at: number) => boolean
type Match = (at: number, next: Next) => boolean

/** The steps to find all matches in a text; no more than `most` are counted. */
export type Counter = (text: string, most: number) => number

export const parsePattern = (source: string, flags: string): AST.Pattern =>
  new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })

class Enough extends Error {}

export const counterOf = (source: string, flags: string): Counter => {
  let text = ''
  let steps = 0
  let limit = 0
  const step = () => {
    if (++steps > limit) throw new Enough()
  }
  const isMultiline = flags.includes('m')
  const signFlags = flags.replace(/[dgmy]/g, '')

  const single = (node: AST.Element): ((sign: string) => boolean) | undefined => {
    if (node.type !== 'Character' && node.type !== 'CharacterSet' && node.type !== 'CharacterClass') return undefined
    const pattern = new RegExp(`^(?:${node.raw})$`, signFlags)
    const known = new Map<string, boolean>()
    return (sign) => {
      const before = known.get(sign)
      if (before !== undefined) return before
      const fits = pattern.test(sign)
      known.set(sign, fits)
      return fits
    }
  }

  const sequence = (parts: readonly Match[]): Match =>
    parts.reduceRight<Match>(
      (rest, part) => (at, next) => part(at, (after) => rest(after, next)),
      (at, next) => next(at),
    )

  const alternatives = (all: readonly AST.Alternative[], back: boolean): Match => {
    const ways = all.map(({ elements }) => {
      const parts = elements.map((element) => compiled(element, back))
      return sequence(back ? parts.reverse() : parts)
    })
    return (at, next) => ways.some((way) => way(at, next))
  }

  const isWord = (at: number) => /\w/.test(text.charAt(at))
  const edge = (node: AST.EdgeAssertion | AST.WordBoundaryAssertion, at: number): boolean => {
    if (node.kind === 'word') return (isWord(at - 1) !== isWord(at)) !== node.negate
    if (node.kind === 'start') return at === 0 || (isMultiline && text[at - 1] === '\n')
    return at === text.length || (isMultiline && text[at] === '\n')
  }

  const asserted = (node: AST.Assertion): Match => {
    if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return (at, next) => edge(node, at) && next(at)
    const inner = alternatives(node.alternatives, node.kind === 'lookbehind')
    return (at, next) => inner(at, () => true) !== node.negate && next(at)
  }

  const repeated = ({ element, min, max, greedy }: AST.Quantifier, back: boolean): Match => {
    const fits = single(element)
    const way = back ? -1 : 1
    if (fits)
      return (at, next) => {
        const has = (count: number) => fits(text.charAt(back ? at - count - 1 : at + count))
        let count = 0
        if (!greedy) {
          for (; count < min; count++) if (!has(count)) return false
          for (; ; count++) {
            step()
            if (next(at + way * count)) return true
            if (count >= max || !has(count)) return false
          }
        }
        for (; count < max && has(count); count++) step()
        for (; count >= min; count--) {
          step()
          if (next(at + way * count)) return true
        }
        return false
      }
    const once = compiled(element, back)
    const more = (count: number, at: number, next: Next): boolean => {
      const again = () =>
        count < max && once(at, (after) => (after !== at || count < min) && more(count + 1, after, next))
      if (count < min) return again()
      return greedy ? again() || next(at) : next(at) || again()
    }
    return (at, next) => more(0, at, next)
  }

  const compiled = (node: AST.Element, back: boolean): Match => {
    const fits = single(node)
    if (fits)
      return (at, next) => {
        step()
        return fits(text.charAt(back ? at - 1 : at)) && next(back ? at - 1 : at + 1)
      }
    if (node.type === 'Group' || node.type === 'CapturingGroup') return alternatives(node.alternatives, back)
    if (node.type === 'Assertion') return asserted(node)
    if (node.type === 'Quantifier') return repeated(node, back)
    return (at, next) => next(at)
  }

  const match = alternatives(parsePattern(source, flags).alternatives, false)
  return (given, most) => {
    ;[text, steps, limit] = [given, 0, most]
    try {
      for (let at = 0; at <= text.length; at++) {
        let end = at
        step()
        match(at, (after) => {
          end = after
          return true
        })
        if (end > at) at = end - 1
      }
    } catch (error) {
      if (!(error instanceof Enough)) throw error
    }
    return steps
  }
}
