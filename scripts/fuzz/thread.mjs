/** Extracts what it is sent and tells what is wrong with that, and whether it ran code that no input before had run. */
import { Session } from 'node:inspector'
import { parentPort, workerData } from 'node:worker_threads'
import { loadGazetteer } from '../../dist/czech/municipality/file.js'
import { extract } from '../../dist/pipeline.js'
import { problemOf } from './properties.mjs'

const context = { municipalities: loadGazetteer() }
const session = new Session()
const seen = new Set()

if (workerData.coverage) {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
}

/** Blocks of our own code that ran now and never before; the counters start again at 0 each time. */
const freshBlocks = () => {
  let fresh = 0
  session.post('Profiler.takePreciseCoverage', (_, taken) => {
    for (const { url, functions } of taken?.result ?? [])
      if (url.includes('/dist/') && !url.includes('node_modules'))
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges) {
            // How often counts in steps of eight, so that a loop's growth is news and its jitter is not.
            const key = `${url}:${startOffset}:${endOffset}:${Math.min(6, Math.ceil(Math.log(count + 1) / Math.log(8)))}`
            if (count === 0 || seen.has(key)) continue
            seen.add(key)
            fresh++
          }
  })
  return fresh
}

parentPort?.on('message', async (input) => {
  const problem = await problemOf((bytes, file) => extract(bytes, file, context), input)
  parentPort?.postMessage({ problem, fresh: workerData.coverage ? freshBlocks() : 0 })
})
parentPort?.postMessage('ready')
