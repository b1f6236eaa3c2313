/** Inputs that are made to be slow: Word documents of 1997 to 2003. */
import { input } from './hostile-making.mjs'
import { docOf, IN_TABLE, item, p, row, runs, SPECIAL, sprm, tables, u16, u32 } from './old-word.mjs'

/** @type {<Result>(count: number, one: (i: number) => Result) => Result[]} */
const each = (count, one) => Array.from({ length: count }, (_, i) => one(i))
const TWO = [{ right: 2000 }, { right: 4000 }]
const sign = (/** @type {string} */ text) => ({ text, said: [SPECIAL] })

export const oldWord = [
  input('paragraphs of an old Word file', 'a.doc', 50_000, 1_000, (n) =>
    docOf(each(n, (i) => p(`V lokalitě č. ${i} pracují od roku 2014.`))),
  ),
  input('rows of an old Word file', 'a.doc', 50_000, 1_000, (n) =>
    docOf(each(n, (i) => row(TWO, [p(`Činnost č. ${i}`)], [p('2024')])).flat()),
  ),
  input('cells of a row that nothing ends', 'a.doc', 100_000, 2_000, (n) =>
    docOf(each(n, () => p('a', { mark: '\u0007', said: [IN_TABLE] }))),
  ),
  input('cells that go on in an old Word file', 'a.doc', 50_000, 1_000, (n) =>
    docOf([
      ...each(n, () =>
        row(
          TWO.map((one) => ({ ...one, flags: 0x20 })),
          [p('')],
          [p('')],
        ),
      ).flat(),
      p('a'),
    ]),
  ),
  input('tables inside each other in an old Word file', 'a.doc', 100_000, 2_000, (n) =>
    docOf(each(n, (i) => p('a', { said: [IN_TABLE, tables(i % 3 === 0 ? 0x7fffffff : i % 25)] }))),
  ),
  input('fields in fields', 'a.doc', 500_000, 10_000, (n) =>
    docOf([runs(sign('\u0013'.repeat(n)), { text: 'PAGE' }, sign('\u0014'.repeat(n))), p('a')]),
  ),
  input('fields behind each other', 'a.doc', 200_000, 5_000, (n) => docOf([p('\u0013 PAGE \u00141\u0015'.repeat(n))])),
  input('items of an old Word file', 'a.doc', 100_000, 2_000, (n) =>
    docOf(each(n, (i) => p('a', { said: item(i % 9) }))),
  ),
  input('notes of an old Word file', 'a.doc', 20_000, 500, (n) =>
    docOf([runs({ text: 'a' }, sign('\u0002'.repeat(n)))], {
      notes: each(n, (i) => p(`Poznámka ${i % 10}`)),
      tables: {
        2: Buffer.concat([...each(n, (i) => u32(i + 1)), u32(n + 2), Buffer.alloc(2 * n)]),
        3: Buffer.concat(each(n + 1, (i) => u32(11 * i))),
      },
    }),
  ),
  input('text boxes of one place', 'a.doc', 20_000, 500, (n) =>
    docOf([runs({ text: 'a' }, sign('\u0008'))], {
      boxes: each(n, () => p('Rám')),
      tables: {
        40: Buffer.concat([u32(1, 2, 7), Buffer.alloc(22)]),
        56: Buffer.concat([
          ...each(n + 1, (i) => u32(4 * i)),
          ...each(n, () => Buffer.concat([Buffer.alloc(14), u32(7), Buffer.alloc(4)])),
        ]),
      },
    }),
  ),
  input('pieces of which much is said', 'a.doc', 50_000, 1_000, (n) =>
    docOf(
      each(n, () => p('a', { piece: 1 })),
      { groups: [Buffer.concat(each(8_000, () => sprm(0x2403, 1)))] },
    ),
  ),
  input('paragraphs of which much is said elsewhere', 'a.doc', 50_000, 1_000, (n) => {
    const said = Buffer.concat(each(10_000, () => sprm(0x2403, 1)))
    return docOf(
      each(n, () => p('a', { said: [sprm(0x6646, 0)] })),
      { data: Buffer.concat([u16(said.length), said]) },
    )
  }),
  input('styles that derive from each other in an old Word file', 'a.doc', 4_000, 500, (n) => {
    const style = (/** @type {number} */ i) =>
      Buffer.concat([u16(26, 0xffe, (((i + 1) % n) << 4) | 1, 2, 0, 0, 1, 65, 0, 2, i, 0, 0)])
    return docOf(
      each(n, (i) => p('a', { style: i })),
      { tables: { 1: Buffer.concat([u16(18, n, 10), Buffer.alloc(14), ...each(n, style)]) } },
    )
  }),
]
