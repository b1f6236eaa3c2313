/**
 * Every regular expression of src takes time in proportion to its text: none looks from every start to the end of a line.
 * Steps are counted, not seconds, so that the verdict is the same on every machine.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { attacksOn } from './patterns/attacks.ts'
import type { Attack } from './patterns/attacks.ts'
import { counterOf } from './patterns/steps.ts'

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Patterns whose texts are short whatever a document holds, each with the reason. */
const SHORT: Readonly<Record<string, string>> = {
  [String.raw`\p{Lu}\p{L}*\s$`]: 'asked of the forty characters before a name',
}

const literalsOf = (file: string): Pattern[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.pos)
      found.push({ where: `${file}:${line + 1}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const Made = z.strictObject({ where: z.string(), source: z.string(), flags: z.string() })
const madePatterns = (): Pattern[] =>
  execFileSync(process.execPath, ['test/safety/patterns/made.mjs'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Made.parse(JSON.parse(line)))

const textOf = ({ head, part, end }: Attack, length: number): string =>
  head + part.repeat(Math.ceil(length / part.length)) + end

/** More steps a character are looked into: twice the text may then take little more than twice the steps. */
const SUSPICIOUS = 25
const DOUBLE = 2.6
/** More says as much. */
const MOST = 4e6

/** A text on which the steps of a pattern grow faster than the text does. */
const slowOn = ({ source, flags }: Pattern): Attack | undefined => {
  if (flags.includes('y')) return undefined // asked at one place only
  const attacks = attacksOn(source, flags)
  if (attacks.length === 0) return undefined
  const count = counterOf(source, flags)
  return attacks.find((attack) => {
    const probe = textOf(attack, 200)
    const steps = count(probe, MOST)
    if (steps >= MOST) return true
    if (steps <= SUSPICIOUS * probe.length || steps <= DOUBLE * count(textOf(attack, 100), MOST)) return false
    const whole = count(textOf(attack, 1200), MOST)
    return whole >= MOST || whole > DOUBLE * count(textOf(attack, 600), MOST)
  })
}

describe('steps of patterns', () => {
  it.each([
    ['a run that begins at every start', String.raw`\s*x`, ''],
    ['two runs of the same', String.raw`^\s*\|?\s*-`, ''],
    ['rest of the line after every start', String.raw`a.*b`, ''],
    ['a look to the end of the line', String.raw`,(?![^()]*\))`, ''],
    ['a look back to its beginning', String.raw`(?<=^ +)\S`, ''],
    ['words glued together', String.raw`popis\p{L}* spolupráce`, 'iu'],
    ['repeats inside each other', String.raw`^(?:a+b?)*$`, ''],
    ['an element that never closes', String.raw`<w:style\b[^>]*>[\s\S]*?</w:style>`, ''],
  ])('%s is found', (_, source, flags) => {
    expect(slowOn({ where: '', source, flags })).toBeDefined()
  })

  it.each([
    ['a run that nothing of it stands before', String.raw`(?<!\s)\s*x`, ''],
    ['a run that ends at what begins it', String.raw`\([^()]*\)`, ''],
    ['a bounded run', String.raw`popis\p{L}{0,20} spolupráce`, 'iu'],
    ['one that is asked at the beginning only', String.raw`^\s*\|?$`, ''],
  ])('%s is not', (_, source, flags) => {
    expect(slowOn({ where: '', source, flags })).toBeUndefined()
  })
})

test('no pattern of src takes more than twice the steps for twice the text', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const literals = files.flatMap((file) => literalsOf(join('src', file)))
  expect(literals.length).toBeGreaterThan(500)
  const all = new Map([...madePatterns(), ...literals].map((one) => [`/${one.source}/${one.flags}`, one]))
  const slow = [...all.values()].flatMap((pattern) => {
    if (pattern.source in SHORT) return []
    const attack = slowOn(pattern)
    return attack ? [`${pattern.where} /${pattern.source}/${pattern.flags} on ${JSON.stringify(attack)}`] : []
  })
  expect(slow).toEqual([])
}, 300_000)
