import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/**
 * That better-sqlite3 has no native part for this Node.js: npm was kept from running its install script, another Node.js
 * built it, or another machine. No database has anything to do with it.
 */
export const asBindingError = (error: unknown): StoreError | undefined => {
  if (!(error instanceof Error) || error instanceof Database.SqliteError) return undefined
  const isMissing = /bindings file|NODE_MODULE_VERSION|better_sqlite3\.node/.test(error.message)
  if (!isMissing && !('code' in error && error.code === 'ERR_DLOPEN_FAILED')) return undefined
  return new StoreError(
    [
      'better-sqlite3 has no native part for Node.js {version} on this machine; the database is untouched',
      { version: process.version },
    ],
    'build it where asz is installed: npm rebuild better-sqlite3 (without a ready-made one it takes a C++ compiler, make and Python); npm with --ignore-scripts leaves it out',
  )
}
