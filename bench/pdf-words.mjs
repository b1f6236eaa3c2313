/**
 * The words of PDFs beside those that pdftotext (Debian: poppler-utils) finds: `npm run build && node bench/pdf-words.mjs FOLDER`.
 *
 * FOLDER holds PDFs, as the tests of pdfplumber, camelot and tabula-java have them (not part of the project). Words count by how often
 * they stand in a file; told are the means over the files, and which files are refused and why.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPdf } from '../dist/formats/pdf/pdf.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node bench/pdf-words.mjs FOLDER')

const countsOf = (text) => {
  const counts = new Map()
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
const sum = (numbers) => [...numbers].reduce((all, one) => all + one, 0)

const shares = []
const refused = []
for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
  const file = join(folder, name)
  try {
    const ours = countsOf((await readPdf(readFileSync(file), name)).text)
    const theirs = countsOf(spawnSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout)
    const both = sum([...ours].map(([word, count]) => Math.min(count, theirs.get(word) ?? 0)))
    if (ours.size > 0 && theirs.size > 0) shares.push([both / sum(theirs.values()), both / sum(ours.values())])
  } catch (error) {
    refused.push(error.message)
  }
}
const mean = (which) => (sum(shares.map((share) => share[which])) / shares.length).toFixed(3)
console.log(`${shares.length} files with words: recall ${mean(0)}, precision ${mean(1)}; ${refused.length} refused`)
for (const message of refused) console.log(`  ${message}`)
