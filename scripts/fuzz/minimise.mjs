/** Makes a find smaller: takes out ever smaller pieces as long as the same problem stays. */

const LIMIT_SECONDS = 60

/**
 * @param {ReturnType<import('./watched-thread.mjs').threadOf>} thread
 * @param {import('./inputs.mjs').Input} input
 * @param {string} problem
 */
export const minimised = async (thread, input, problem) => {
  const end = Date.now() + LIMIT_SECONDS * 1000
  let bytes = Buffer.from(input.bytes)
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < bytes.length && Date.now() < end;) {
      const shorter = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)])
      const { problem: found } = await thread.run({ ...input, bytes: shorter })
      if (found === problem) bytes = shorter
      else at += size
    }
  }
  return { ...input, bytes }
}
