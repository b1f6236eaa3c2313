#!/usr/bin/env node
import { load } from './load.js'

const { exports, isCached, save } = load()
try {
  process.exitCode = await exports.main(process.argv.slice(2))
} catch (error) {
  const { withSources } = await import('./stack.js')
  throw withSources(error)
}
if (!isCached) save()
