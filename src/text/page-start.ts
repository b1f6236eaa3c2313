/** Which of the beginnings of pages is the last one before or at an offset. */
export const startAt = (starts: readonly (readonly [offset: number, page: number])[], offset: number): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
