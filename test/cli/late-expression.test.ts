/** What the bundle has in the place of expressions is used like them. */
import { expect, test } from 'vitest'
import { lateExpression } from '../../scripts/late-expression.mjs'
import { withLateExpressions } from '../../scripts/late-expressions.mjs'

const PATTERNS: readonly (readonly [string, string])[] = [
  ['(?<year>\\d{4})-(\\d{2})', 'gu'],
  ['a', 'gi'],
  ['\\s*,\\s*', ''],
  ['^x|y$', 'ms'],
  ['a/b[/]', ''],
  ['', 'u'],
  ['(?<=\\p{L})\\d', 'dy'],
]
const TEXTS = ['', 'a, A ,b', '2019-02 and 2020-11', 'x\ny', 'a/b/', 'ab1']

test.each(PATTERNS)('/%s/%s answers as the expression itself, again and again', (pattern, flags) => {
  const answers = (one: RegExp): unknown[] => [
    ...[one.source, one.flags, String(one), one instanceof RegExp, one.lastIndex],
    ...[one.global, one.ignoreCase, one.multiline, one.dotAll, one.unicode, one.sticky, one.hasIndices],
    ...TEXTS.flatMap((text) => [
      ...[one.test(text), one.lastIndex, one.exec(text), one.lastIndex],
      ...[text.match(one), text.search(one), text.split(one), text.split(one, 1)],
      ...[text.replace(one, '[$&]'), text.replace(one, (found) => found.toUpperCase())],
      ...(one.global ? [[...text.matchAll(one)], text.replaceAll(one, '-')] : []),
    ]),
    new RegExp(one).flags,
    new RegExp(one, 'g').source,
    lateExpression(one).source,
    ((one.lastIndex = 1), one.exec('aa, aa')),
  ]
  expect(answers(lateExpression(pattern, flags))).toEqual(answers(new RegExp(pattern, flags)))
})

test('what is made when a module is loaded or by the constructor is made late, a literal in a function is not', () => {
  const made = withLateExpressions(
    String.raw`
const A = /a\/"b/giu
const B = [new RegExp(A, 'u'), { c: [/c/] }]
const d = (text) => /d/.test(text) || text.replace(/e/g, '') || new RegExp(text)
class F {
  static G = /g/
  h = /h/
}`,
    'a.ts',
  )
  expect(made).toBe(
    String.raw`import { lateExpression } from 'asz:late-expression';
const A = lateExpression("a\\/\"b", "giu")
const B = [lateExpression(A, 'u'), { c: [lateExpression("c", "")] }]
const d = (text) => /d/.test(text) || text.replace(/e/g, '') || lateExpression(text)
class F {
  static G = /g/
  h = /h/
}`,
  )
})
