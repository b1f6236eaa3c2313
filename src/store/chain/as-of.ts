/** The database as its documents spoke on a day. */
import type { Store } from '../file/database.ts'

/**
 * Makes every view of current documents show the state of a day, for this connection: of each document the last
 * revision of its chain that speaks of that day or an earlier one. A revision that gives no day counts from the one on
 * which it was imported.
 *
 * SQLite looks a name up among what is temporary first, so the views are made once more over another table `latest`; whoever
 * reads them need not know.
 *
 * @param day `YYYY-MM-DD`
 */
export function showAsOf(store: Store, day: string): void {
  const views = store
    .prepare<[], string>("select sql from main.sqlite_schema where type = 'view' order by rowid")
    .pluck()
    .all()
  store.pragma('temp_store = memory')
  store.exec('create temp table latest (id integer primary key, document text not null unique)')
  store
    .prepare(
      `insert into temp.latest select id, document from (
         select id, document, max(number) from revision
         where coalesce(nullif(as_of, ''), substr(imported_at, 1, 10)) <= ? group by document
       )`,
    )
    .run(day)
  for (const sql of views) store.exec(sql.replace(/^create view/i, 'create temp view'))
}
