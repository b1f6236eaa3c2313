/** Fields of a Word 97 file, one in another: an instruction and, behind a sign, what it gave ([MS-DOC] 2.8.25). */

const SIGN = { begin: '\u0013', result: '\u0014', end: '\u0015' }

export class Fields {
  /** Of the fields that are open, whether their instructions go on. */
  private readonly open: boolean[] = []
  private instructions = 0

  /** Whether what stands here is no text of the document. */
  get isInstruction(): boolean {
    return this.instructions > 0
  }

  /** Whether a sign is one of a field. */
  take(sign: string): boolean {
    if (sign === SIGN.begin) this.put(true)
    else if (sign === SIGN.result) this.put(false, this.open.pop())
    else if (sign === SIGN.end) this.leave(this.open.pop())
    else return false
    return true
  }

  private put(isInstruction: boolean, before?: boolean): void {
    this.leave(before)
    this.open.push(isInstruction)
    if (isInstruction) this.instructions++
  }

  private leave(isInstruction: boolean | undefined): void {
    if (isInstruction === true) this.instructions--
  }
}
