import type Database from 'better-sqlite3'

/** An open database of documents. Readers and writers take it as their first argument; close it with `close()`. */
export type Store = Database.Database
