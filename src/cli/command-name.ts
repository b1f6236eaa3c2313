/** How the user called the program, for the commands that it suggests: those who have it by npx alone need npx again. */
export const commandName = process.env['npm_command'] === 'exec' ? 'npx asz' : 'asz'

/** The database of who names none. */
export const ownDatabase = 'asz.sqlite'

/** A command to type, on the database that is asked. */
export const commandOn = (db: string, words: string): string =>
  `${commandName} ${words}${db === ownDatabase ? '' : ` --db ${quoted(db)}`}`

/** As a shell takes it. */
export const quoted = (text: string): string =>
  /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
