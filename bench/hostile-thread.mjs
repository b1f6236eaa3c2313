/** Extracts what it is sent, and says how long that took and what came of it. */
import { parentPort } from 'node:worker_threads'
import { loadGazetteer } from '../dist/czech/municipalities-file.js'
import { extract } from '../dist/pipeline.js'

/** Seconds of processor time, which other work of the machine does not change. */
const secondsSince = (begun) => {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const context = { municipalities: loadGazetteer() }

parentPort?.on('message', async ({ bytes, file }) => {
  const begun = process.cpuUsage()
  const end = await extract(bytes, file, context).then(
    ({ document }) => document.kind,
    (error) => `${error.name === 'InputError' ? 'refused' : 'CRASH'}: ${error.message}`,
  )
  parentPort?.postMessage({ end, seconds: secondsSince(begun) })
})
parentPort?.postMessage('ready')
