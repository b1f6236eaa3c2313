/** The thread in which an import reads documents. */
import { load } from './load.js'

await load().exports.readInThread()
