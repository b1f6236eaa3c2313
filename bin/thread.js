'use strict'
/** A thread of asz; its argument says which. */
void require('./load.js').load().exports.threads[process.argv[2]]()
