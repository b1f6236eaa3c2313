/** How the user called the program, for the commands that it suggests: those who have it by npx alone need npx again. */
export const commandName = process.env['npm_command'] === 'exec' ? 'npx asz' : 'asz'
