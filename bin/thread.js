/** A thread of asz; its argument says which. */
import { load } from './load.js'

await load().exports.threads[process.argv[2]]()
