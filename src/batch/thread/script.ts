/** Where the threads of asz begin: all from one file, which loads the bundle and is told which of them it is to be. */

/** `read` reads documents, `remove` takes personal data out of a database, `command` runs a whole command. */
export type ThreadName = 'read' | 'remove' | 'command'

export interface ThreadScript {
  readonly script: URL
  readonly argv?: readonly string[]
}

export const threadScript = (name: ThreadName): ThreadScript => ({
  script: new URL('../../../bin/thread.js', import.meta.url),
  argv: [name],
})
