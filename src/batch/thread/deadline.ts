/** Tells the time and takes turns; tests bring their own. */
export interface Beat {
  /** In milliseconds, from any moment on. */
  readonly now: () => number
  /** Calls again and again, until what it returns is called. */
  readonly every: (milliseconds: number, turn: () => void) => () => void
}

const systemBeat: Beat = {
  now: () => performance.now(),
  every: (milliseconds, turn) => {
    const timer = setInterval(turn, milliseconds)
    return () => {
      clearInterval(timer)
    }
  },
}

/** How often it is looked whether the time is over. */
const TURN = 250
/** Of a longer gap between two turns, only so many turns count. */
const COUNTED_TURNS = 2

/**
 * Calls once when so much time has passed in which this process ran. A turn that comes late shows that it did not (it was
 * stopped, suspended or busy), and then a thread may not have run either, so the gap costs it nothing.
 *
 * @returns what ends the wait
 */
export function deadline(seconds: number, onLate: () => void, { now, every }: Beat = systemBeat): () => void {
  const turn = Math.min(TURN, (seconds * 1000) / 4)
  let last = now()
  let passed = 0
  const end = every(turn, () => {
    const moment = now()
    passed += Math.min(moment - last, turn * COUNTED_TURNS)
    last = moment
    if (passed < seconds * 1000) return
    end()
    onLate()
  })
  return end
}
