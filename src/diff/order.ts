/** Which items of a list kept their order: a longest increasing subsequence, in n log n. */

/** The indices of a longest strictly increasing subsequence. */
export const longestIncreasing = (values: readonly number[]): number[] => {
  const tails: number[] = []
  const previous = values.map((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    tails[low] = index
    return low > 0 ? (tails[low - 1] ?? -1) : -1
  })
  const chain: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chain.push(at)
  return chain.reverse()
}
