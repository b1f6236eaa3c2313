/**
 * Puts the command line into a few files, so that a start opens some instead of hundreds: `asz.cjs` is what asks a database or
 * tells of commands, `read.cjs` what reads documents, and each format that needs much of its own has another. Each file is a
 * list of modules by their names; `bin/load.js` loads them and runs a module when it is first asked for.
 */
import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** What these load at once, `asz.cjs` holds; no reader of documents and no schema may be among it. */
const LIGHT =
  /^src\/cli\/(?:entry|main|commands\/[\w/]+|actions\/(?:failures|municipalities|query|revisions|runs|show))\.ts$/
/** What only a few ask for, each in a file of its name: formats with libraries of their own, the site. The first holds what two share. */
const OWN = [
  'formats/html/html',
  'formats/docx/docx',
  'formats/pdf/pdf',
  'cli/text/handed/xlsx',
  'cli/actions/site',
].map((name) => `src/${name}.ts`)

/** A module finds the files beside it where the compiler put them. */
const besideCompiled = {
  name: 'beside-compiled',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const compiled = relative(`${root}src`, path).replace(/\.ts$/, '.js')
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(compiled)}, import.meta.url).href`),
        loader: 'ts',
      }
    })
  },
}

/** Errors of zod are told in the words of asz, so that of its fifty languages one is enough. */
const withoutLanguages = {
  name: 'without-languages',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}

const { outputFiles, metafile } = await build({
  write: false,
  metafile: true,
  absWorkingDir: root,
  entryPoints: { asz: 'src/cli/entry.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'external',
  sourcesContent: false,
  minifyWhitespace: true,
  charset: 'utf8',
  external: ['better-sqlite3', 'unpdf'],
  plugins: [besideCompiled, withoutLanguages],
  logLevel: 'warning',
})

/** Modules by their names, each with what it loads at once and the module of the source that it stands for, if one. */
const modules = new Map(
  Object.entries(metafile.outputs)
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, { imports, entryPoint = '' }]) => [
      basename(path),
      { entryPoint, loads: imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)) },
    ]),
)
const reached = (name, found = new Set()) => {
  if (found.has(name)) return found
  found.add(name)
  for (const one of modules.get(name)?.loads ?? []) reached(one, found)
  return found
}
const roots = [...modules].filter(([, { entryPoint }]) => entryPoint !== '')
const fileOf = (name) => {
  const of = roots.filter(([one]) => reached(one).has(name)).map(([, { entryPoint }]) => entryPoint)
  if (of.some((one) => LIGHT.test(one))) return 'asz.cjs'
  const own = of.every((one) => OWN.includes(one)) ? OWN.find((one) => of.includes(one)) : undefined
  return own ? `${basename(own, '.ts')}.cjs` : 'read.cjs'
}

const files = new Map()
for (const name of modules.keys()) files.set(fileOf(name), [...(files.get(fileOf(name)) ?? []), name])

/**
 * A module whose exports are values instead of the getters behind getters that esbuild writes, which took a sixth of the time of
 * reading. What is set again after the module ran keeps a getter.
 */
const withPlainExports = (name, code) => {
  const [declared, list] = /__export\(stdin_exports,\{(.*?)\}\);/.exec(code) ?? []
  if (declared === undefined) return code
  const members = list.split(',').map((one) => {
    const [, key, value] = /^([\w$]+):\(\)=>([\w$.]+)$/.exec(one) ?? []
    if (value === undefined) throw new Error(`${name}: cannot read the export ${one}`)
    return isSetOnce(code, value) ? `${key}:${value}` : `get ${key}(){return ${value}}`
  })
  // Blanks in their place: all that follows stands where the map says.
  const rest = [declared, 'module.exports=__toCommonJS(stdin_exports);'].reduce(
    (before, gone) => before.replace(gone, ' '.repeat(gone.length)),
    code.trimEnd(),
  )
  return `${rest}\nmodule.exports={__esModule:true,${members.join()}};`
}
/** Whether no variable of the name is given a value but where it is declared. */
const isSetOnce = (code, name) => {
  const called = name.replaceAll('$', String.raw`\$`)
  const declared = String.raw`(?<![\w$.])(?:function\*?|class|(?:var|let|const)(?= [\w$]+=)) ${called}(?![\w$])`
  const set = String.raw`(?<!(?:var|let|const) |[\w$.])${called}(?:[^\w$=,;(){}]{0,3}=(?![=>])|\+\+|--)`
  return new RegExp(declared).test(code) && !new RegExp(set).test(code)
}

/** A module as a function, its name and those of the modules that it loads with the files that hold them. */
const asFunction = async (name) => {
  const text = (wanted) => outputFiles.find(({ path }) => basename(path) === wanted)?.text ?? ''
  const map = Buffer.from(text(`${name}.map`)).toString('base64')
  const made = await transform(`${text(name)}\n//# sourceMappingURL=data:application/json;base64,${map}`, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    sourcemap: 'external',
    sourcesContent: false,
    charset: 'utf8',
    define: { 'import.meta.url': 'url' },
  })
  const code = withPlainExports(name, made.code)
    .replaceAll('import("./', 'load("./')
    .replaceAll(/"\.\/([\w-]+\.js)"/g, (as, other) => (modules.has(other) ? `"./${fileOf(other)}/${other}"` : as))
  return { head: `"./${fileOf(name)}/${name}"(module,exports,require,load,url){`, code, map: JSON.parse(made.map) }
}

for (const name of readdirSync(dist)) if (/\.(?:cjs|cjs\.map|code)$/.test(name)) rmSync(join(dist, name))
for (const [file, names] of files) {
  const lines = ['({']
  const sections = []
  for (const { head, code, map } of await Promise.all(names.map(asFunction))) {
    lines.push(head)
    sections.push({ offset: { line: lines.length, column: 0 }, map })
    lines.push(...code.trimEnd().split('\n'), '},')
  }
  const text = [...lines, '})'].join('\n')
  // V8 tells machine code of another source by its length alone, so the name of the file that keeps it says whose it is.
  const hash = createHash('sha256').update(text).digest('hex')
  writeFileSync(join(dist, file), `${text}//${hash}`)
  writeFileSync(join(dist, `${file}.map`), JSON.stringify({ version: 3, file, sections }))
}
