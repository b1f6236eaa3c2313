/** Hostile input ends: each case would take minutes or overflow the stack in a reader whose time or depth grows faster than its input. */
import { describe, expect, it } from 'vitest'
import { inlineLimits } from '../../src/formats/text/inline.ts'
import { htmlLimits } from '../../src/formats/html/tree.ts'
import { readHtml } from '../../src/formats/html/html.ts'
import { readText } from '../../src/formats/text/text.ts'
import { accounts, NOTHING_LOST } from './shown.ts'

const times = (text: string, count: number): string => text.repeat(count)

describe('text', () => {
  it.each([
    ['brackets', times('[', 1_000_000)],
    ['asterisks', times('*', 1_000_000)],
    ['asterisks and blanks', times('* ', 200_000)],
    ['nested quotes', times('> > > \n', 100_000)],
    ['quotes in a line', times('> ', 100_000)],
    ['dates', times('16. 10. 2018\n', 20_000)],
    ['empty items', times('- \n', 20_000)],
    ['items', times('- x\n', 20_000)],
    ['items deeper and deeper', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')],
    ['open emphasis', times('*a_ ', 25_000)],
    ['open emphasis, line by line', times('*a_\n', 5_000)],
    ['backticks', times('`a', 50_000)],
    ['backslashes', times('\\', 100_000)],
    ['entities', times('&amp;', 50_000)],
    ['open tags', times('<a ', 50_000)],
    ['tabs', times('\t', 200_000)],
    ['a row of many cells', times('a\t', 50_000)],
    ['broken rows', `a\tb\tc\n${times('a\tb\n', 20_000)}`],
    ['pipes', times('a|', 50_000)],
    ['dashes and pipes', times(times('-', 50_000) + '|\n', 3)],
    ['columns of dashes', times(times('--  ', 25_000) + '\n', 3)],
    ['borders', times('----\na\n-- --\n\n', 5_000)],
    ['blanks', times(' ', 500_000) + 'x'],
    ['a title with many blanks', `# a${times(' ', 100_000)}b`],
    ['open HTML tables', times('<table>\n\n', 10_000)],
    ['raised numbers', times('a<sup>1</sup>\n', 2_000)],
    ['letters with marks', times('e\u030c', 100_000)],
    ['marks alone', times('\u030c', 100_000)],
  ])('%s', (_, text) => {
    expect(accounts(readText(text, readHtml))).toEqual(NOTHING_LOST)
  })

  it('tells of a line that is too crowded to be parsed', () => {
    const text = times('*a_ ', inlineLimits.signs)
    expect(readText(text, readHtml).findings).toMatchObject([{ code: 'markup_not_read', span: [0, text.length] }])
    expect(readText(times('*a* b ', 10)).findings).toEqual([])
  })
})

describe('HTML', () => {
  it.each([
    ['nested divisions', times('<div>', 100_000) + 'x'],
    ['nested and closed', times('<div>', 100_000) + 'x' + times('</div>', 100_000)],
    ['tags that nobody opened', times('<div>', 900) + times('</span>', 50_000)],
    ['unclosed bold type', times('<p><b>x', 50_000)],
    ['unclosed fonts', times('<font>x', 50_000)],
    ['nested tables', times('<table><tr><td>', 300) + times('<p>y', 5_000)],
    ['nested lists', times('<ul><li>', 400) + times('<li>x', 20_000)],
    ['rows', `<table>${times('<tr><td>a</td><td>b</td></tr>', 20_000)}</table>`],
    ['wide cells', `<table>${times('<tr><td colspan=99999>a</td><td rowspan=99999>b</td></tr>', 2_000)}</table>`],
    ['less than', times('<', 500_000)],
    ['ampersands', times('&', 500_000)],
    ['comments', times('<!--', 50_000)],
    ['attributes', times('<p a="', 50_000)],
    ['spans', times('<span>a</span> ', 50_000)],
    ['lines', times('a<br>', 100_000)],
    ['labels', times('<div class=label>x</div><div class=value>y</div>', 10_000)],
    ['raised numbers', times('<p>a<sup>1</sup></p>', 10_000)],
  ])('%s', (_, html) => {
    expect(accounts(readHtml(html))).toEqual(NOTHING_LOST)
  })

  it.each([
    ['drawings', `<svg>${times('<path d=""/>', 2_000)}</svg>`],
    ['tags in scripts', times('<script>a = "<div><b>"</script>', 500)],
    ['tags that their parents close', times('<div><b><i>x</div>', 500)],
    ['paragraphs that nobody closed', times('<p>x<br>', 2_000)],
  ])('takes %s for no nesting', (_, html) => {
    expect(readHtml(`<main>${html}<p>Text</main>`).findings).toEqual([])
  })

  it('reads a page beyond its limits without its structure, and says so', () => {
    const html = `${times('<div>', htmlLimits.depth)}<p>první<p>druhý<script>var x</script>`
    const { blocks, findings } = readHtml(html)
    expect(findings).toMatchObject([{ code: 'markup_not_read' }])
    expect(blocks).toMatchObject([{ lines: [{ text: 'první' }] }, { lines: [{ text: 'druhý' }] }])
  })
})
