/**
 * Puts the command line into one file, `asz.cjs`, so that a start opens one instead of hundreds: module after module, each a
 * function. `asz.json` says where each stands; `bin/load.js` reads those that are asked for and runs them.
 */
import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { withLateExpressions } from './late-expressions.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** A module finds the files beside it where the compiler put them, and makes expressions when they are first used. */
const asSource = {
  name: 'as-source',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^asz:late-expression$/ }, () => ({ path: join(root, 'scripts/late-expression.mjs') }))
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const compiled = relative(`${root}src`, path).replace(/\.ts$/, '.js')
      const url = `new URL(${JSON.stringify(compiled)}, import.meta.url).href`
      const text = (await readFile(path, 'utf8')).replaceAll('import.meta.url', url)
      return { contents: withLateExpressions(text, path), loader: 'ts' }
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

/** Whether there are colours the terminal of asz decides; chalk would load what Node knows of networks to find it out. */
const withoutSearchForColours = {
  name: 'without-search-for-colours',
  setup({ onLoad }) {
    onLoad({ filter: /\/chalk\/source\/vendor\/supports-color\/index\.js$/ }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
      loader: 'js',
    }))
  },
}

/** better-sqlite3 without the search for its native part, which reads a dozen files: npm puts it into one place. */
const withNativePart = {
  name: 'with-native-part',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^bindings$/ }, () => ({ path: 'bindings', namespace: 'native' }))
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: `module.exports = () => require('${NATIVE}')`,
    }))
  },
}
const NATIVE = 'better-sqlite3/build/Release/better_sqlite3.node'

const { outputFiles } = await build({
  write: false,
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
  external: [NATIVE, 'unpdf'],
  plugins: [asSource, withoutLanguages, withoutSearchForColours, withNativePart],
  logLevel: 'warning',
})

/** The modules, by their names. */
const modules = outputFiles.filter(({ path }) => path.endsWith('.js')).map(({ path }) => basename(path))

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

/** A module as a function that is given the names of those that it loads. */
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
  const code = withPlainExports(name, made.code).replaceAll('import("./', 'load  ("./').trimEnd()
  return { code: `(function(module,exports,require,load,url){\n${code}\n})`, map: JSON.parse(made.map) }
}

for (const name of readdirSync(dist)) if (/\.(?:cjs|cjs\.map|code)$/.test(name)) rmSync(join(dist, name))
const made = await Promise.all(modules.map(asFunction))
const places = {}
const sections = []
let line = 0
let at = 0
for (const [i, { code, map }] of made.entries()) {
  const length = Buffer.byteLength(code)
  places[`./${modules[i]}`] = [at, length, line]
  sections.push({ offset: { line: line + 1, column: 0 }, map })
  line += code.split('\n').length
  at += length + 1
}
const text = made.map(({ code }) => code).join('\n')
const hash = createHash('sha256').update(text).digest('hex')
writeFileSync(join(dist, 'asz.cjs'), text)
writeFileSync(join(dist, 'asz.json'), JSON.stringify({ hash, places }))
writeFileSync(join(dist, 'asz.cjs.map'), JSON.stringify({ version: 3, file: 'asz.cjs', sections }))
