/** The ids of a database that was made when they were made of less: of a title, a period or a town's name alone. */
import { Identified, identify } from '../../record/identity/identity.ts'
import { settle } from './family.ts'
import { dropReplaced } from '../files.ts'
import type { Store } from '../file/database.ts'

/**
 * Gives every revision the id that its document has today; documents that shared one part, and what was kept of pages that
 * say something else by now goes.
 */
export function identifyAnew(store: Store): void {
  const rename = store.prepare<[{ id: number; is: string }]>(
    `update revision set json = json_set(json, '$.id', :is), as_read = json_set(as_read, '$.id', :is) where id = :id`,
  )
  const ownIds = new Set<string>()
  const rows = store.prepare<[number], { own_id: string; text: string; json: string }>(
    'select own_id, text, coalesce(as_read, json) as json from revision where id = ?',
  )
  for (const id of store.prepare<[], number>('select id from revision order by id').pluck().all()) {
    const row = rows.get(id)
    const read = row && Identified.safeParse(JSON.parse(row.json))
    if (!row || !read?.success) continue
    const is = identify(read.data, row.text)
    if (is !== row.own_id) rename.run({ id, is })
    ownIds.add(is)
  }
  settle(store, ownIds)
  for (const path of store.prepare<[], string>('select path from file order by path').pluck().all())
    dropReplaced(store, { path })
}
