/** Footnotes as links: pandoc's, Word's, LibreOffice's, mammoth's and wikis' all point from number to body and back. */
import { plainText, type HtmlElement } from './tree.ts'

/** The id that a link points at on its own page. */
export const targetOf = ({ name, attributes }: HtmlElement): string | undefined => {
  const [, id] = name === 'a' ? (/#([^#]+)$/.exec(attributes['href'] ?? '') ?? []) : []
  return id
}

/** `fn1`, `_ftn1`, `_ednref1`, `footnote-1`, `sdfootnote1sym`, `cite_note-1`, `pozn1` */
const NOTE_ID =
  /^_?(?:sd)?(?:fn|ftn|edn|footnote|endnote|note|cite_?note|cite_?ref|pozn|poznamka)[-_:.]?(?:ref)?[-_:.]?\d+/i

/** Whether the link is the number of a footnote, in the running text or before the body. */
export const isNoteLink = (element: HtmlElement): boolean =>
  NOTE_ID.test(targetOf(element) ?? '') && /^[[(]?\d{1,3}[\])]?\.?$/.test(plainText(element))

/** Whether the link is the arrow that leads from a footnote's body back to the text. */
export const isBackLink = (element: HtmlElement): boolean =>
  targetOf(element) !== undefined && /^[\s↩↑⏎^←↵\ufe0e\ufe0f]+$/u.test(plainText(element))

/** The id by which a list item is the body of a footnote. */
export const noteBody = ({ name, attributes }: HtmlElement): string | undefined =>
  name === 'li' && NOTE_ID.test(attributes['id'] ?? '') ? attributes['id'] : undefined
