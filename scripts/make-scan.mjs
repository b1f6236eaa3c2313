// Writes fixtures/formats/NAME.scan.pdf from NAME.html: what a scanner with text recognition makes of the printed page. Each page is a
// picture, and over it stand its words, unseen, one by one, a little beside where they are.
//
//   node scripts/make-scan.mjs 002_496c0d668ad83466
//
// Needs a browser (Debian: chromium). Its output is checked in, so tests need none.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const [name] = process.argv.slice(2)
/** A4 in the browser's pixels, and a point in them. */
const [WIDTH, HEIGHT, POINT] = [794, 1123, 0.75]

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
await tab.goto(pathToFileURL(resolve(`fixtures/formats/${name}.html`)).href)
await tab.addStyleTag({
  content: 'html { filter: grayscale(1) } body { margin: 0 60px !important; padding: 40px 0 !important }',
})
/** Words with their places; a line that the end of a page would cut moves to the next. */
const words = await tab.evaluate((height) => {
  for (const block of document.querySelectorAll('h1, h2, h3, h4, p, li')) {
    const { top, bottom } = block.getBoundingClientRect()
    const page = Math.floor(top / height)
    if (bottom > (page + 1) * height - 40 && bottom - top < height / 2)
      block.style.marginTop = `${(page + 1) * height + 40 - top}px`
  }
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const match of node.data.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const [box] = range.getClientRects()
      if (box) found.push({ text: match[0], x: box.left, y: box.bottom, width: box.width, height: box.height })
    }
  for (const item of document.querySelectorAll('ul > li')) {
    const { left, top } = item.getBoundingClientRect()
    const first = found.find(({ x, y, height }) => x >= left - 1 && y > top && y - height < top + height)
    if (first) found.push({ ...first, text: '•', x: left - 14, width: 6 })
  }
  return found
}, HEIGHT)
const count = Math.max(...words.map(({ y }) => Math.ceil(y / HEIGHT)))
await tab.setViewportSize({ width: WIDTH, height: HEIGHT * count })
const pictures = []
for (let i = 0; i < count; i++)
  pictures.push(
    await tab.screenshot({ type: 'jpeg', quality: 20, clip: { x: 0, y: i * HEIGHT, width: WIDTH, height: HEIGHT } }),
  )
await browser.close()

const objects = []
const add = (head, stream) => objects.push([head, stream])
const letters = [...new Set(words.flatMap(({ text }) => [...text]))]
const hex = (number, digits) => number.toString(16).padStart(digits, '0')
const coded = (text) => [...text].map((letter) => hex(letters.indexOf(letter) + 1, 4)).join('')
const unicode = letters.map((letter, i) => `<${hex(i + 1, 4)}> <${hex(letter.charCodeAt(0), 4)}>`)
const ranges = []
for (let i = 0; i < unicode.length; i += 100) ranges.push(unicode.slice(i, i + 100))
const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.map((some) => `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`
add('<< /Type /Catalog /Pages 2 0 R >>')
add(`<< /Type /Pages /Kids [${pictures.map((_, i) => `${7 + 3 * i} 0 R`).join(' ')}] /Count ${count} >>`)
add(
  '<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLessFont /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
)
add(
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLessFont /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
)
add(
  '<< /Type /FontDescriptor /FontName /GlyphLessFont /Flags 5 /FontBBox [0 0 500 1000] /Ascent 1000 /Descent 0 /CapHeight 1000 /ItalicAngle 0 /StemV 80 >>',
)
add(`<< /Length ${Buffer.byteLength(map)} >>`, Buffer.from(map))
const [wide, high] = [WIDTH * POINT, HEIGHT * POINT].map((length) => length.toFixed(2))
pictures.forEach((picture, i) => {
  const own = words.filter(({ y }) => Math.ceil(y / HEIGHT) === i + 1)
  const shown = own.map(({ text, x, y, width, height }, at) => {
    const size = height * POINT * 0.8
    // As recognition sees it: a third of a point up or down.
    const base = (HEIGHT * (i + 1) - y + height * 0.2) * POINT + ((at % 3) - 1) * 0.3
    const scale = ((100 * width * POINT) / ([...text].length * 0.5 * size)).toFixed(1)
    return `/F ${size.toFixed(1)} Tf ${scale} Tz 1 0 0 1 ${(x * POINT).toFixed(2)} ${base.toFixed(2)} Tm <${coded(text)}> Tj`
  })
  const content = Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q BT 3 Tr\n${shown.join('\n')}\nET`)
  add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /Font << /F 3 0 R >> /XObject << /P ${9 + 3 * i} 0 R >> >> /Contents ${8 + 3 * i} 0 R >>`,
  )
  add(`<< /Length ${content.length} >>`, content)
  add(
    `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`,
    picture,
  )
})
const chunks = [Buffer.from('%PDF-1.5\n')]
const starts = []
let length = chunks[0].length
const write = (...some) => {
  for (const one of some) {
    chunks.push(Buffer.from(one))
    length += chunks.at(-1).length
  }
}
objects.forEach(([head, stream], i) => {
  starts.push(length)
  write(`${i + 1} 0 obj\n${head}\n`, ...(stream ? ['stream\n', stream, '\nendstream\n'] : []), 'endobj\n')
})
const table = length
write(
  `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`,
)
write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
writeFileSync(`fixtures/formats/${name}.scan.pdf`, Buffer.concat(chunks))
