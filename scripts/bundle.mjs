/**
 * Puts the command line into one file, so that a start opens one instead of hundreds; what a command does not need is in it, but
 * not run. `bin/load.js` loads it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A module finds the files beside it where the compiler put them. */
const besideCompiled = {
  name: 'beside-compiled',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const compiled = relative(`${root}src`, path).replace(/\.ts$/, '.js')
      return {
        contents: text.replaceAll(
          'import.meta.url',
          `require('node:url').pathToFileURL(require('node:path').join(__dirname, ${JSON.stringify(compiled)})).href`,
        ),
        loader: 'ts',
      }
    })
  },
}

const { outputFiles } = await build({
  write: false,
  absWorkingDir: root,
  entryPoints: { asz: 'src/cli/entry.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  minifyWhitespace: true,
  charset: 'utf8',
  external: ['better-sqlite3', 'unpdf'],
  plugins: [besideCompiled],
  logLevel: 'warning',
})

const dist = join(root, 'dist')
for (const { path, text } of outputFiles) {
  if (!path.endsWith('.cjs')) {
    writeFileSync(path, text)
    continue
  }
  // V8 tells machine code of another source by its length alone, so the name of the file that keeps it says whose it is.
  const hash = createHash('sha256').update(text).digest('hex')
  writeFileSync(path, `${text}//${hash}`)
  for (const name of readdirSync(dist)) if (name.includes('.code') && name !== `${hash}.code`) rmSync(join(dist, name))
}
