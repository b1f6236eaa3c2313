/** The database as its documents spoke on a day. */
import type { Store } from '../file/database.ts'

/**
 * Makes every view of current documents show the state of a day, for this connection: of each document the last
 * revision of its chain that speaks of that day or an earlier one. A revision that gives no day counts from the one on
 * which it was imported.
 *
 * SQLite looks a name up among temporary views first, so the views are made once more over another `current_revision`;
 * whoever reads them need not know.
 *
 * @param day `YYYY-MM-DD`
 */
export function showAsOf(store: Store, day: string): void {
  const views = store
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from main.sqlite_schema where type = 'view' and name <> 'current_revision' order by rowid",
    )
    .all()
  store.pragma('temp_store = memory')
  store.exec(`create temp table shown (day text not null); ${currentOnDay}`)
  store.prepare('insert into shown values (?)').run(day)
  for (const { sql } of views) store.exec(sql.replace(/^create view/i, 'create temp view'))
}

const currentOnDay = `
  create temp view current_revision as
    select revision.id as revision, document.id as document, document.kind, revision.title, revision.as_of
    from document join revision on revision.document = document.id
    where revision.number = (
      select max(number) from revision other
      where other.document = document.id
        and coalesce(nullif(other.as_of, ''), substr(other.imported_at, 1, 10)) <= (select day from shown)
    );`
