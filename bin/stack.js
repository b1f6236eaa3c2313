/** Puts the places of the source into a stack trace of the bundle. */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where a line of a stack trace points into the bundle. */
const PLACE = /[^\s(]+[/\\]dist[/\\]asz\.cjs:(\d+):(\d+)/g

const bundle = fileURLToPath(new URL('../dist/asz.cjs', import.meta.url))

/** @type {(error: unknown) => unknown} */
export const withSources = (error) => {
  if (!(error instanceof Error) || error.stack === undefined) return error
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')))
  error.stack = error.stack.replaceAll(PLACE, (place, line, column) => {
    const { originalSource, originalLine, originalColumn } = map.findEntry(Number(line) - 1, Number(column) - 1)
    return originalSource === undefined
      ? place
      : `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`
  })
  return error
}
