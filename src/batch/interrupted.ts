/** The run was stopped by its signal; the next one goes on where it stopped. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted('interrupted')
}
