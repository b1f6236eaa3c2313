/** Rows of words, by their beginnings: what is looked up costs as much as it has words, however many rows there are. */
interface Node<Value> {
  readonly children: Map<string, Node<Value>>
  /** Of the rows that end here. */
  readonly values: Set<Value>
  /** How many rows end here or go on from here. */
  rows: number
}

const emptyNode = <Value>(): Node<Value> => ({ children: new Map(), values: new Set(), rows: 0 })

export class WordTree<Value> {
  private readonly root = emptyNode<Value>()

  /** A row has each value once. */
  add(words: readonly string[], value: Value): void {
    let node = this.root
    const path = [node]
    for (const word of words) {
      const next = node.children.get(word) ?? emptyNode<Value>()
      node.children.set(word, next)
      node = next
      path.push(node)
    }
    if (node.values.has(value)) return
    node.values.add(value)
    for (const one of path) one.rows++
  }

  remove(words: readonly string[], value: Value): void {
    const path = this.pathOf(words)
    if (path.length <= words.length || path.at(-1)?.values.delete(value) !== true) return
    for (const [i, one] of path.entries()) {
      one.rows--
      const word = words[i]
      if (word !== undefined && path[i + 1]?.rows === 1) one.children.delete(word)
    }
  }

  /** The values of rows that the words begin with, the shortest first; no more than so many. */
  beginningsOf(words: Iterable<string>, most: number): Value[] {
    const found = new Set<Value>()
    for (const { values } of this.pathOf(words))
      for (const value of values) if (found.add(value).size >= most) return [...found]
    return [...found]
  }

  /** The values of rows that begin with the words, and are longer; no more than so many. */
  longerThan(words: readonly string[], most: number): Value[] {
    const path = this.pathOf(words)
    const found = new Set<Value>()
    const open = path.length > words.length ? [...(path.at(-1)?.children.values() ?? [])] : []
    for (let node = open.pop(); node && found.size < most; node = open.pop()) {
      if (node.rows === 0) continue
      for (const value of node.values) if (found.add(value).size >= most) break
      for (const child of node.children.values()) open.push(child)
    }
    return [...found]
  }

  /** The nodes that words lead through, from the root on, as far as there are any. */
  private pathOf(words: Iterable<string>): Node<Value>[] {
    const path = [this.root]
    for (const word of words) {
      const next = path.at(-1)?.children.get(word)
      if (!next) break
      path.push(next)
    }
    return path
  }
}
