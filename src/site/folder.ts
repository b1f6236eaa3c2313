/** The folder of a site: only what changed is written, only what is of the site is removed. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const MANIFEST = 'asz-site.json'
/** Written here first, so that a page is there as it was or as it is, never half. */
const DRAFT = '.asz-site.new'
/** The files that a run has begun to write, so that the one after a run that was stopped knows them as the site's. */
const BEGUN = '.asz-site.begun'

/** A file of a site: none lies elsewhere. */
const FILE = /^(?:[a-z\d][a-z\d-]*\/)?[a-z\d][a-z\d-]*\.(?:html|css|js|atom)$/

const Manifest = z.strictObject({
  made_by: z.literal('asz'),
  files: z.array(z.string().regex(FILE)),
})

export interface Written {
  readonly pages: number
  readonly written: number
  readonly removed: number
  readonly bytes: number
}

export class SiteFolder {
  private readonly known: ReadonlySet<string>
  private readonly files = new Set<string>()
  private written = 0
  private bytes = 0

  private constructor(
    private readonly path: string,
    known: readonly string[],
  ) {
    this.known = new Set(known)
  }

  /** Undefined for a folder that holds something else, which must not be mixed with a site. */
  static open(path: string): SiteFolder | undefined {
    mkdirSync(path, { recursive: true })
    const manifest = join(path, MANIFEST)
    if (existsSync(manifest)) {
      const read = Manifest.safeParse(jsonOf(readFileSync(manifest, 'utf8')))
      return read.success ? new SiteFolder(path, [...read.data.files, ...begunIn(path)]) : undefined
    }
    return readdirSync(path).every((name) => name === DRAFT) ? new SiteFolder(path, []) : undefined
  }

  /** Writes a page unless it is there as it has to be. */
  add(file: string, text: string): void {
    const bytes = Buffer.from(text)
    const path = join(this.path, file)
    this.bytes += bytes.length
    this.files.add(file)
    if (existsSync(path) && readFileSync(path).equals(bytes)) return
    if (this.written === 0) this.note([...this.known])
    if (!this.known.has(file)) appendFileSync(join(this.path, BEGUN), `${file}\n`)
    mkdirSync(dirname(path), { recursive: true })
    this.put(path, bytes)
    this.written++
  }

  /** Removes the pages of what is no longer there, and notes which files are the site's. */
  close(): Written {
    const gone = [...this.known].filter((file) => !this.files.has(file))
    for (const file of gone) rmSync(join(this.path, file), { force: true })
    this.note([...this.files])
    rmSync(join(this.path, BEGUN), { force: true })
    return { pages: this.files.size, written: this.written, removed: gone.length, bytes: this.bytes }
  }

  private note(files: readonly string[]): void {
    const text = `${JSON.stringify({ made_by: 'asz', files: [...new Set(files)].sort() }, null, 1)}\n`
    const path = join(this.path, MANIFEST)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) this.put(path, Buffer.from(text))
  }

  private put(path: string, bytes: Buffer): void {
    const draft = join(this.path, DRAFT)
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  }
}

const begunIn = (path: string): string[] =>
  existsSync(join(path, BEGUN))
    ? readFileSync(join(path, BEGUN), 'utf8')
        .split('\n')
        .filter((file) => FILE.test(file))
    : []

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
