/** What control words of a Rich Text file say of paragraphs, cells and rows; it holds until `\pard` and `\trowd`. */
import { PLAIN, Story } from '../word/story.ts'
import type { CellPlan } from '../word/table.ts'

/** An outline level that is none: running text. */
const RUNNING_TEXT = 9

export class RichStory extends Story {
  private plans: CellPlan[] = []
  private plan = { isBelow: false, isBehind: false }

  /** @param style the name of the style, where the word is `\s` */
  control(name: string, value: number | undefined, style: string): void {
    if (this.ends(name) || this.planned(name, value)) return
    if (name === 'line' || name === 'softline' || name === 'lbr') this.lineBreak()
    else if (name === 'pard') this.begin(PLAIN)
    else if (name === 's') this.begin({ style })
    else if (name === 'outlinelevel') this.begin({ outline: value ?? RUNNING_TEXT })
    else if (name === 'ilvl') this.begin({ level: value ?? 0 })
    else if (name === 'intbl') this.begin({ tables: Math.max(1, this.paragraph.tables) })
    else if (name === 'itap') this.begin({ tables: value ?? 0 })
  }

  /** Whether the word ends a paragraph, cell or row. */
  private ends(name: string): boolean {
    switch (name) {
      case 'par':
      case 'sect':
        this.endParagraph()
        return true
      case 'page':
      case 'column':
        this.endPage()
        return true
      case 'cell':
      case 'nestcell':
        this.endCell(name === 'cell' ? 1 : Math.max(2, this.paragraph.tables))
        return true
      case 'row':
      case 'nestrow':
        this.endRow(name === 'row' ? 1 : Math.max(2, this.depth), this.plans)
        return true
      default:
        return false
    }
  }

  /** Whether the word is about the cells of the row that comes or came. */
  private planned(name: string, value: number | undefined): boolean {
    if (name === 'trowd') this.plans = []
    else if (name === 'clvmrg') this.plan = { ...this.plan, isBelow: true }
    else if (name === 'clmrg') this.plan = { ...this.plan, isBehind: true }
    else if (name === 'cellx') {
      this.plans.push({ right: value ?? 0, ...this.plan })
      this.plan = { isBelow: false, isBehind: false }
    } else return false
    return true
  }
}
