/** What ends a command that a user or a service manager stops. */
export interface Stop {
  readonly signal: AbortSignal
  /** Signals do again what they did before. */
  readonly release: () => void
}

/** @param onStop called at once, before anybody who listens to the signal */
export function stopOnSignals(onStop: () => void = () => undefined): Stop {
  const stop = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const abort = () => {
    onStop()
    stop.abort()
  }
  for (const signal of signals) process.on(signal, abort)
  return {
    signal: stop.signal,
    release: () => {
      for (const signal of signals) process.off(signal, abort)
    },
  }
}
