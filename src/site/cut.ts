/** Items in their order, in as few parts as none of which has more items, or takes more by their sizes, than it may; an item alone may. */
export function cut<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  most: { readonly size: number; readonly items?: number },
): Item[][] {
  let part: Item[] = []
  const parts = [part]
  let size = 0
  for (const item of items) {
    const own = sizeOf(item)
    if (part.length > 0 && (size + own > most.size || part.length >= (most.items ?? Infinity))) {
      parts.push((part = []))
      size = 0
    }
    part.push(item)
    size += own
  }
  return parts
}
