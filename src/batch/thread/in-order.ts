/**
 * Works on several items at a time and gives the results in the order of the items, at most `width` of them begun and not
 * yet taken, so that memory stays flat however many there are.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Its failure is thrown where it is taken; until then it must not end the process.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= width) yield* taken(begun)
  }
  while (begun.length > 0) yield* taken(begun)
}

async function* taken<Result>(begun: Promise<Result>[]): AsyncGenerator<Result> {
  const first = begun.shift()
  if (first !== undefined) yield await first
}
