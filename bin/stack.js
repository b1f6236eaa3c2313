/** Puts the places of the source into a stack trace of the bundle. */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

/** Where a line of a stack trace points into the bundle. */
const PLACE = /[^\s(]+[/\\]dist[/\\](\w+\.cjs):(\d+):(\d+)/g

const maps = new Map()

const mapOf = (file) => {
  const url = new URL(`../dist/${file}.map`, import.meta.url)
  if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(url, 'utf8'))))
  return maps.get(file)
}

/** @type {(error: unknown) => unknown} */
export const withSources = (error) => {
  if (!(error instanceof Error) || error.stack === undefined) return error
  error.stack = error.stack.replaceAll(PLACE, (place, file, line, column) => {
    const { originalSource, originalLine, originalColumn } = mapOf(file).findEntry(Number(line) - 1, Number(column) - 1)
    return originalSource === undefined
      ? place
      : `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`
  })
  return error
}
