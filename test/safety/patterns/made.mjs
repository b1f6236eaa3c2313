/** Prints the patterns that the modules of dist/ put together when they are loaded, one JSON object a line; threads begin to work when they are. */
import { readdirSync } from 'node:fs'

const dist = new URL('../../../dist/', import.meta.url)
const Original = globalThis.RegExp
const made = new Map()
globalThis.RegExp = new Proxy(Original, {
  construct(target, args, newTarget) {
    const pattern = Reflect.construct(target, args, newTarget)
    const where = (new Error().stack ?? '').split('\n').find((line) => /dist\/(?!pattern)/.test(line))
    if (where)
      made.set(`/${pattern.source}/${pattern.flags}`, where.replace(/^.*dist\//, 'dist/').replace(/:\d+\)?$/, ''))
    return pattern
  },
})
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort())
  if (file.endsWith('.js') && !/(?:worker|thread)\.js$/.test(file)) await import(new URL(file, dist).href)
for (const [pattern, where] of made) {
  const slash = pattern.lastIndexOf('/')
  console.log(JSON.stringify({ where, source: pattern.slice(1, slash), flags: pattern.slice(slash + 1) }))
}
process.exit(0)
