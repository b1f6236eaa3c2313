// Asks the registry for known holes in the locked dependencies that ship: `npm run audit`.
//
// Exit codes: 0 none of high severity or worse, or the registry cannot be reached (said on the standard error);
// 1 there are some. A registry that answers with anything else than an audit is no answer either.
import { spawnSync } from 'node:child_process'

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
const report = parsed(stdout)
const found = report?.metadata?.vulnerabilities
if (found === undefined) {
  const why = error?.message || report?.error?.summary || report?.message || 'it gave no report'
  console.error(`audit: not done, the registry cannot be asked: ${why}`)
  process.exit(0)
}
const bad = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => /^(?:high|critical)$/.test(severity))
for (const { name, severity, range, via } of bad) {
  const titles = via.flatMap((cause) => (typeof cause === 'object' ? `${cause.title} (${cause.url})` : []))
  console.error(`audit: ${name} ${range}: ${severity}: ${titles.join('; ')}`)
}
const total = Object.entries(found).filter(([name, count]) => name !== 'total' && count > 0)
console.log(`audit: ${total.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing known'}`)
process.exit(bad.length > 0 ? 1 : 0)

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
