'use strict'
/** Puts the places of the source into a stack trace of the bundle. */
const { readFileSync } = require('node:fs')
const { SourceMap } = require('node:module')
const { join } = require('node:path')

/** Where a line of a stack trace points into the bundle. */
const PLACE = /[^\s(]+[/\\]dist[/\\](\w+\.cjs):(\d+):(\d+)/g

const maps = new Map()

const mapOf = (file) => {
  if (!maps.has(file))
    maps.set(file, new SourceMap(JSON.parse(readFileSync(join(__dirname, '../dist', `${file}.map`), 'utf8'))))
  return maps.get(file)
}

/** @type {(error: unknown) => unknown} */
exports.withSources = (error) => {
  if (!(error instanceof Error) || error.stack === undefined) return error
  error.stack = error.stack.replaceAll(PLACE, (place, file, line, column) => {
    const { originalSource, originalLine, originalColumn } = mapOf(file).findEntry(Number(line) - 1, Number(column) - 1)
    return originalSource === undefined
      ? place
      : `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`
  })
  return error
}
