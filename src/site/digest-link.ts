/** Where on the site an entry of a digest can be seen: changes where revisions are compared, all else at its words. */
import type { DigestEntry } from '../query/schema/digest.ts'
import { comparisonPage, documentPage, wordsAnchor } from './address.ts'

export function digestLink({ part, document, pointer, revision }: DigestEntry): string {
  if ((part === 'dropped' || part === 'evaluated') && revision > 1) return comparisonPage(document, revision)
  if (part === 'contradicted') return `${documentPage(document)}#nalezy`
  return `${documentPage(document)}${pointer?.startsWith('/content/') ? `#${wordsAnchor(pointer)}` : ''}`
}
