/** So many candidates are counted at a time: a share is at most a hundredth too small. */
const CANDIDATES = 100

/**
 * The most frequent of many texts, counted in memory that does not grow with them (Misra and Gries): what makes up more than a
 * hundredth of them is among the candidates, its count too small by a hundredth of all at most.
 */
export class Frequent {
  private readonly counts = new Map<string, number>()

  add(text: string): void {
    const known = this.counts.get(text)
    if (known !== undefined) this.counts.set(text, known + 1)
    else if (this.counts.size < CANDIDATES) this.counts.set(text, 1)
    else
      for (const [other, count] of this.counts)
        if (count > 1) this.counts.set(other, count - 1)
        else this.counts.delete(other)
  }

  most(): { readonly text: string; readonly count: number } {
    let most = { text: '', count: 0 }
    for (const [text, count] of this.counts) if (count > most.count) most = { text, count }
    return most
  }
}
