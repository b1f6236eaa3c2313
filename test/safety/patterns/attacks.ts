/**
 * Texts that a pattern is slow on if any are: for each of its repeats without a bound the words that lead to it and what it
 * repeats, over and over, and an end that fits nothing. To them come words and signs of documents.
 */
import type { AST } from '@eslint-community/regexpp'
import { parsePattern } from './steps.ts'

export interface Attack {
  readonly head: string
  readonly part: string
  readonly end: string
}

/** A repeat of so many is as good as none. */
const UNBOUNDED = 500
const SIGNS = Array.from(' abehklmnopstvzáěžABDKMPSVZŘ0123456789.,;:()[]{}|<>=/"\'„“-–—•*#_+&%@?!\\\n\t\u00a0\u0301')
const ENDS = ['\u0000', '“', '\n']
const VARIANTS = 3
/** A longer part does not come often enough to tell. */
const LONGEST = 60

const STEMS =
  'a|A|á|1|Aa|A-|Město|Město a |rada |Ing. |b. |(a, |, a |schválil a |žádný plán a |na území |1. 1. 2024 |1 000 |tel. |a@|z. s. |o. p. s., |plán |Jan Nový, |(|„|; |: |. |.|, | – |od roku | |  |\t|-|/|<a |&'.split(
    '|',
  )

export const attacksOn = (source: string, flags: string): Attack[] => {
  const signFlags = flags.replace(/[dgmy]/g, '')
  const fitting = new Map<string, string[]>()
  const signOf = (node: AST.Character | AST.CharacterClass | AST.CharacterSet, variant: number): string => {
    if (node.type === 'Character') return String.fromCodePoint(node.value)
    const pattern = new RegExp(`^(?:${node.raw})$`, signFlags)
    const known = fitting.get(node.raw) ?? SIGNS.filter((sign) => pattern.test(sign))
    fitting.set(node.raw, known)
    return known[variant % Math.max(1, known.length)] ?? ''
  }
  /** A word that the node matches; `filled` has what may be left out. */
  const wordOf = (node: AST.Element, variant: number, filled = false): string => {
    if (node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet')
      return signOf(node, variant)
    if (node.type === 'Group' || node.type === 'CapturingGroup') {
      const way = node.alternatives[variant % node.alternatives.length]
      return way?.elements.map((element) => wordOf(element, variant, filled)).join('') ?? ''
    }
    if (node.type === 'Quantifier')
      return wordOf(node.element, variant, filled).repeat(Math.max(node.min, filled && node.max > 0 ? 1 : 0))
    return ''
  }
  const found = new Map<string, Attack>()
  const add = (head: string, part: string) => {
    if (part === '' || part.length > LONGEST) return
    for (const end of ENDS) found.set(JSON.stringify([head, part, end]), { head, part, end })
  }
  const visit = (alternatives: readonly AST.Alternative[], lead: string, variant: number): void => {
    for (const { elements } of alternatives) {
      let before = lead
      for (const element of elements) {
        enter(element, before, variant)
        before += wordOf(element, variant)
      }
    }
  }
  const enter = (node: AST.Element, before: string, variant: number): void => {
    if (node.type === 'Quantifier') {
      if (node.max >= UNBOUNDED)
        for (const part of new Set([wordOf(node.element, variant), wordOf(node.element, variant, true)])) {
          add(before, part)
          add('', before + part)
          add('', ` ${before}${part}`)
        }
      enter(node.element, before, variant)
    } else if (node.type === 'Group' || node.type === 'CapturingGroup') visit(node.alternatives, before, variant)
    else if (node.type === 'Assertion' && 'alternatives' in node)
      visit(node.alternatives, node.kind === 'lookbehind' ? '' : before, variant)
  }
  for (let variant = 0; variant < VARIANTS; variant++) visit(parsePattern(source, flags).alternatives, '', variant)
  const stems = found.size > 0 ? STEMS.map((part) => ({ head: '', part, end: '\u0000' })) : []
  return [...found.values(), ...stems]
}
