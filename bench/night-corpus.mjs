/** A folder as other programs leave it: many documents, some of them broken in every way that files and documents break. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { archive, wordParts } from './word-archive.mjs'

const TOWNS = 'Jihlava Chrudim Bruntál Bílina Havířov Jirkov Jáchymov Vejprty Litvínov Žatec'.split(' ')

/** A project record; `i` makes every one another document. @type {(i: number) => string} */
const page = (i) => {
  const town = TOWNS[i % TOWNS.length]
  const [year, number] = [2010 + (i % 14), String(i).padStart(7, '0')]
  return `# Podpora rodin ${i}

Registrační číslo projektu: CZ.03.2.60/0.0/0.0/17_071/${number}

Název programu: Operační program Zaměstnanost

Příjemce: Město ${town}

Období realizace: 1. 1. ${year} – 31. 12. ${year + 2}

## Popis projektu

Projekt podporuje rodiny s dětmi, které žijí ve městě ${town} v nevyhovujícím bydlení.

## Cílové skupiny

- osoby sociálně vyloučené
- osoby ohrožené předlužeností

## Klíčové aktivity

1. Sociální práce v terénu
2. Dluhové poradenství
`
}

const bytes = (hex, i) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(String(i))])
/** @type {(extension: string, content: (i: number) => string | Uint8Array) => (path: string, i: number) => void} */
const file = (extension, content) => (path, i) => writeFileSync(`${path}.${extension}`, content(i))

/** How each bad file is made: at a path without an extension, with a number that makes it another one. */
export const WAYS = {
  // bytes that are no document
  'no byte': file('txt', () => ''),
  'nothing but blanks': file('txt', (i) => ' \n'.repeat(1 + (i % 1000))),
  'broken UTF-8': file('txt', (i) => Buffer.concat([Buffer.from(`Dopis číslo ${i} z města Žďár`), bytes('c520ff', i)])),
  'a picture named .html': file('html', (i) => bytes('89504e470d0a1a0a0000000d', i)),
  'a program named .md': file('md', (i) => bytes('7f454c4602010100', i)),
  'cut-off RTF named .txt': file('txt', (i) => `{\\rtf1 dopis ${i}`),
  'packed by gzip': file('txt', (i) => gzipSync(`dopis ${i}`)),
  'old .doc, or encrypted .docx': file('docx', (i) => bytes('d0cf11e0a1b11ae1', i)),
  'a workbook named .docx': file('docx', (i) =>
    archive([{ name: 'xl/workbook.xml', content: `<workbook n="${i}"/>` }]),
  ),
  'cut-off .docx': file('docx', (i) => archive(wordParts(`<w:p>${i}</w:p>`)).subarray(0, 300 + (i % 100))),
  '.docx that unpacks to gigabytes': file('docx', (i) =>
    archive(wordParts(`<w:p><w:r><w:t>${i}${' '.repeat(3_000_000)}</w:t></w:r></w:p>`)),
  ),
  'cut-off .pdf': file('pdf', (i) => `%PDF-1.7\n${i} 0 obj\n<< /Type /Catalog`),
  'encrypted .pdf': file('pdf', encryptedPdf),
  'larger than the limit': (path) => {
    writeFileSync(`${path}.txt`, '')
    truncateSync(`${path}.txt`, 64 * 2 ** 20 + 1) // a hole, so that it takes no room
  },
  // paths that cannot be read
  'link to nothing': (path) => symlinkSync('nowhere.txt', `${path}.txt`),
  'link to itself': (path) => symlinkSync(`${path}.txt`, `${path}.txt`),
  'link out of the folder': (path) => symlinkSync('/etc/hostname', `${path}.txt`),
  pipe: (path) => execFileSync('mkfifo', [`${path}.txt`]),
  'name that is no UTF-8': (path, i) =>
    writeFileSync(Buffer.concat([Buffer.from(path), Buffer.from([0xe8]), Buffer.from('.txt')]), `dopis ${i}`),
}

/** A page that asks for a password (RC4, 40 bits). @type {(i: number) => string} */
function encryptedPdf(i) {
  const hash = '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${hash}> /U <${hash}> /P -4 >>`,
  ]
  let [text, table] = ['%PDF-1.4\n', 'xref\n0 5\n0000000000 65535 f \n']
  for (const [at, object] of objects.entries()) {
    table += `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const id = String(i).padStart(32, '0')
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${id}> <${id}>] >>`
  return `${text}${table}${trailer}\nstartxref\n${text.length}\n%%EOF\n`
}

/**
 * Writes documents into a folder, a thousand a folder, the bad ones spread evenly.
 *
 * @type {(folder: string, documents: number, bad: number) => void}
 */
export const layOut = (folder, documents, bad) => {
  const ways = Object.values(WAYS)
  let made = 0
  for (let i = 0; i < documents; i++) {
    const path = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'), String(i).padStart(6, '0'))
    if (i % 1000 === 0) mkdirSync(dirname(path), { recursive: true })
    if (Math.floor(((i + 1) * bad) / documents) > made) ways[made++ % ways.length](path, i)
    // Every tenth name holds what shells and terminals trip over, which is no fault.
    else writeFileSync(`${path}${i % 10 === 0 ? "\n'; $(id)" : ''}.md`, page(i))
  }
}
