/** A database of a few documents, some of them made for this, and the sites that the program makes of it. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { here } from '../cli/here.ts'
import type { Ran } from '../cli/here.ts'

/** A page whose words could be taken for markup, with a person in its contacts, in its prose and in its file's name. */
const page = `# Město Kadaň

*Spolupracujeme od: 2016*

### Kdo je kdo

**Blahoslava Zkušební** – lokální konzultantka
725 111 222 | blahoslava.zkusebni@example.cz

### Základní přehled spolupráce s ASZ

Ve městě pracuje paní Blahoslava Zkušební. Hlášení <script>alert("1")</script> & 'uvozovky' jsou jen slova.

### Strategické dokumenty

Strategický plán sociálního začleňování schválen v květnu 2018.
`

const taken = [
  'diff/kamenohradek-1-schvaleno',
  'diff/kamenohradek-3-osoby',
  'diff/ostrolhotice-1-vyhodnoceni-2023',
  'diff/ostrolhotice-3-revize-2025',
  'locality_page/havirov-kdo-je-kdo',
  'locality_page/litvinov-vice-roli',
  'locality_page/chodov-nova-sablona',
  'project_record/chomutov-rovne-prilezitosti',
  'project_record/broumov-sousede',
  'cooperation_description/varnsdorf-2022-radek-pres-stranu',
]

export interface Made {
  readonly folder: string
  readonly db: string
  readonly site: (name: string, ...options: readonly string[]) => Promise<Ran>
  readonly asz: (...args: readonly string[]) => Promise<Ran>
  readonly remove: () => void
}

/** @param more further documents of fixtures/ */
export function madeDatabase(more: readonly string[] = []): Made {
  const folder = mkdtempSync(join(tmpdir(), 'asz-site-'))
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  writeFileSync(join(documents, 'blahoslava-zkusebni.md'), page)
  for (const one of [...taken, ...more]) copyDocument(resolve('fixtures', one), documents)
  const db = join(folder, 'asz.sqlite')
  execFileSync('node', [resolve('bin/asz.js'), 'import', documents, '--db', db], { stdio: 'ignore' })
  const asz = (...args: readonly string[]) => here([...args, '--db', db], folder)
  return {
    ...{ folder, db, asz },
    site: (name, ...options) => asz('site', join(folder, name), '--today', '2025-02-01', ...options),
    remove: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

/** The document of that name or both that stand in a folder of it, not what is expected of them. */
function copyDocument(path: string, folder: string): void {
  const name = basename(path)
  const isPair = existsSync(path)
  const from = isPair ? path : resolve(path, '..')
  for (const file of readdirSync(from).filter((one) => !one.endsWith('.json')))
    if (isPair || file.startsWith(`${name}.`)) cpSync(join(from, file), join(folder, isPair ? `${name}-${file}` : file))
}

/** The files of a folder with what they hold. */
export const contentOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .filter((file) => /\.\w+$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
