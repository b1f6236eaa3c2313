/** A heading in capitals to which the text below it was glued when a page lost its line break: *KLUB POD STRÁNÍ IIDne 1. března …*. */
import type { Block } from '../../../../document/block.ts'

const GLUED = /^\p{Lu}[^\p{Ll}]{12,150}[\p{Lu}\d)"“](?=\p{Lu}\p{Ll}+\s)/u
/** Words of one letter that the text may begin with: *VA zase …* is none, for nobody knows where it ends. */
const FEWEST_WORDS = 3

export const partAtGlue = (block: Block): Block[] => {
  const [first, ...lines] = block.type === 'paragraph' ? block.lines : []
  const isCapital = first !== undefined && first.text.charAt(2) === first.text.charAt(2).toUpperCase()
  const heading = isCapital ? first.match(GLUED)?.whole : undefined
  if (!first || !heading || heading.text.split(' ').length < FEWEST_WORDS) return [block]
  return [
    { type: 'paragraph', lines: [heading] },
    { type: 'paragraph', lines: [first.slice(heading.length), ...lines] },
  ]
}
