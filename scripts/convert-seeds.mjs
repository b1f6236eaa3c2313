// Writes every seed as Markdown, HTML, DOCX, DOC, PDF, ODT, RTF, XLSX, EML and MHT into fixtures/formats: the same facts in every format.
//
//   node scripts/convert-seeds.mjs
//
// Needs pandoc, LibreOffice and a browser (Debian: pandoc, libreoffice-writer-nogui, libreoffice-calc-nogui, hyphen-cs, chromium, zip, unzip). Their output is checked in, so tests need none of them.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const formats = 'fixtures/formats'

/** Sound Markdown of a text that was pasted from a page: pipe tables for tabs, one sign for all bullets. */
const toMarkdown = (text) =>
  text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((chunk) => chunk.split('\n').filter((line) => line.trim() !== ''))
    .flatMap((lines) => runs(lines))
    .join('\n\n')
    .concat('\n')

const isRow = (line) => line.includes('\t')
const isItem = (line) => /^\s*[-•]\s/.test(line)
const sortOf = (line) => (isRow(line) ? 'table' : isItem(line) ? 'list' : 'text')

/** The tables, lists and paragraphs that a run of lines holds. */
const runs = (lines) => {
  const parts = []
  for (const line of lines) {
    const sort = sortOf(line)
    if (parts.at(-1)?.sort === sort) parts.at(-1).lines.push(line)
    else parts.push({ sort, lines: [line] })
  }
  return parts.map(({ sort, lines }) =>
    sort === 'table' ? pipeTable(lines) : sort === 'list' ? list(lines) : lines.map(line).join('\n'),
  )
}

const line = (text) => text.trim().replace(/^(\d+)\. /, '$1\\. ')

const list = (lines) => {
  const indents = [...new Set(lines.map((text) => text.search(/\S/)))].sort((a, b) => a - b)
  const depth = (text) => '  '.repeat(indents.indexOf(text.search(/\S/)))
  return lines.map((text) => `${depth(text)}- ${text.trim().replace(/^[-•]\s+/, '')}`).join('\n')
}

const pipeTable = (lines) => {
  const rows = lines.map((text) => text.split('\t').map((cell) => cell.trim().replace(/ {2,}/g, '<br>')))
  const row = (cells) => `| ${cells.join(' | ')} |`
  const [title = [], ...rest] = rows
  return [row(title), row(title.map(() => '---')), ...rest.map(row)].join('\n')
}

const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options })

/** A document whose styles look as offices have them: A4, ten points, ruled tables. */
const makeReference = (folder) => {
  const packed = execFileSync('pandoc', ['--print-default-data-file', 'reference.docx'])
  writeFileSync(join(folder, 'pandoc.docx'), packed)
  run('unzip', ['-q', '-o', 'pandoc.docx', '-d', 'reference'], { cwd: folder })
  const rewrite = (name, changes) => {
    const path = join(folder, 'reference', 'word', name)
    const text = changes.reduce((before, [from, to]) => before.replace(from, to), readFileSync(path, 'utf8'))
    writeFileSync(path, text)
  }
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  rewrite('styles.xml', [
    [
      /<w:rFonts w:asciiTheme="minorHAnsi"[^>]*>/,
      '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/>',
    ],
    ['<w:sz w:val="24" />', '<w:sz w:val="19" />'],
    ['w:lang w:val="en-US"', 'w:lang w:val="cs-CZ"'],
    [/(w:styleId="Table">[\s\S]*?<w:tblInd[^>]*>)/, `$1<w:tblBorders>${borders}</w:tblBorders>`],
  ])
  rewrite('document.xml', [
    [
      '<w:sectPr />',
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
    ],
  ])
  run('zip', ['-q', '-r', '../reference.docx', '.'], { cwd: join(folder, 'reference') })
  return join(folder, 'reference.docx')
}

/** Tables as wide as the page, each column's share that of its longest word. */
const withWidths = (html) =>
  html.replace(/<table>([\s\S]*?)<\/table>/g, (_, rows) => {
    const longest = []
    for (const [, row] of rows.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g))
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].forEach(([, cell], i) => {
        const words = cell.split(/<[^>]*>|\s+/).map((word) => word.length)
        longest[i] = Math.max(longest[i] ?? 0, ...words)
      })
    const sum = longest.reduce((a, b) => a + b, 0)
    const columns = longest.map((length) => `<col style="width: ${Math.floor((100 * length) / sum)}%" />`).join('')
    return `<table style="width: 100%"><colgroup>${columns}</colgroup>${rows}</table>`
  })

const toOffice = (format, folder, file, reader = []) =>
  run('soffice', [
    ...reader,
    `-env:UserInstallation=file://${work}/office`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ])

/** A part of a message in base64. */
const part = (type, bytes) =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`

const message = (headers, type, parts) =>
  `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/${type}; boundary="hranice"\r\n\r\n${parts.map((one) => `--hranice\r\n${one}`).join('')}--hranice--\r\n`

const print = (page, file) => {
  copyFileSync(page, join(work, basename(page)))
  run('chromium', [
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${work}/browser`,
    `--print-to-pdf=${file}`,
    `file://${join(work, basename(page))}`,
  ])
}

const work = mkdtempSync(join(tmpdir(), 'convert-'))
const reference = makeReference(work)

for (const seed of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
  const base = join(formats, basename(seed, '.txt'))
  writeFileSync(`${base}.md`, toMarkdown(readFileSync(join('seeds', seed), 'utf8')))
  const toHtml = ['-s', '-f', 'gfm+hard_line_breaks', '-M', 'lang=cs', '-M', 'pagetitle=asz']
  run('pandoc', [...toHtml, '-t', 'html', `${base}.md`, '-o', `${base}.html`])
  const docx = ['-f', 'html', '-t', 'docx', '-M', 'title=', '--reference-doc', reference, '-o', `${base}.docx`]
  const input = withWidths(readFileSync(`${base}.html`, 'utf8'))
  run('pandoc', docx, { input, stdio: ['pipe', 'ignore', 'inherit'] })
  for (const format of ['pdf', 'odt', 'rtf', 'doc:MS Word 97']) toOffice(format, formats, `${base}.docx`)
  toOffice('xlsx:Calc MS Excel 2007 XML', formats, `${base}.html`, ['--infilter=HTML (StarCalc)'])
  const [text, page] = [join('seeds', seed), `${base}.html`].map((file) => readFileSync(file))
  const bodies = [part('text/plain; charset=utf-8', text), part('text/html; charset=utf-8', page)]
  writeFileSync(`${base}.eml`, message('From: urad@example.cz\r\n', 'alternative', bodies))
  writeFileSync(`${base}.mht`, message('From: <Saved by Blink>\r\n', 'related', bodies.slice(1)))
  // As pandoc does it by itself: under a title, and with the line ends of its source as blanks.
  const soft = join(work, 'soft.html')
  run('pandoc', ['-s', '-f', 'gfm', '-M', 'pagetitle=Dokument', '-t', 'html', `${base}.md`, '-o', soft])
  run('pandoc', ['-f', 'html', '-t', 'docx', soft, '-o', `${base}.soft.docx`])
  // Its tables have no lines but one below the title row, and columns so narrow that they cut words.
  toOffice('pdf', formats, `${base}.soft.docx`)
  // As people print web pages; pandoc's style would cut wide tables off.
  if (!readFileSync(`${base}.html`, 'utf8').includes('<table')) print(`${base}.html`, `${base}.browser.pdf`)
}

// Documents written for what seeds lack: notes, columns, hyphenation, and what stands around the text of pages.
const layouts = join(formats, 'layouts')
for (const source of readdirSync(layouts).filter((name) => name.endsWith('.fodt')))
  for (const format of ['docx', 'pdf', 'doc:MS Word 97']) toOffice(format, layouts, join(layouts, source))
