/** Page furniture: lines of the page or the form around a document that hold no word of the document itself. */
import { Passage } from '../../text/passage.ts'
import { choiceOf } from '../../text/beginning.ts'
import type { Block } from '../block.ts'
import { pageFurniture } from './page-furniture.ts'
import { withoutLines } from './without-lines.ts'

/** Whole lines, each with an example of where it stands. */
const FURNITURE: readonly RegExp[] = [
  /^(?:«|<|←|‹)?\s*zpět(?: na (?:seznam|přehled|úvod|hlavní stránku|výpis|projekt|dotac|aktualit|novink)\p{L}*(?: \p{L}+){0,2})?(?:\s?[|/]\s?(?:vytisknout|tisk|nahoru|sdílet))*$/iu, // above a project record
  /^(?:číst|čtěte|zobrazit|celý) (?:více|dále|článek|vše|méně)\s*(?:>|»|…|\.\.\.)*$/iu, // "Číst více >" on a locality page
  /^více informací(?: o projektu| zde)?\s*(?:>|»|:)*$/iu, // below a project record
  /^(?:nahoru|na začátek stránky|přejít na obsah|přejít k obsahu|tisk|vytisknout|sdílet|sdílejte|tweet|facebook|e-?mailem)$/iu,
  /^(?:(?:sdílet(?: (?:na|přes) \p{L}+)?|vytisknout|tisk|zpět|nahoru|poslat (?:e-?mailem|odkaz)|facebook|twitter|e-?mail(?:em)?|PDF)(?:\s?[|/•·]\s?|\s|$)){2,8}$/iu, // "Sdílet na Facebooku | Vytisknout | Zpět"
  /^sdílejte(?: (?:tento )?(?:článek|příspěvek|stránku))?(?:(?: na| přes|,| a)? (?:facebook|twitter|linkedin|whatsapp)\p{L}{0,2}){1,5}$/iu, // "Sdílejte na Facebooku Twitteru"
  /^vaše e-?mailová adresa nebude zveřejněna.{0,120}$/iu, // above the form of comments
  /^pro přid(?:ání|ávání) komentář\p{L}{1,3} (?:je nutné|se musíte).{0,60}$/iu,
  /^příloha (?:č\.\s*\d+ )?(?:specifické části )?(?:metodiky|směrnice|manuálu)\b.{0,120}$/iu, // the footer of a cooperation description
  /^(?:tento web|t[ay]to (?:stránka|stránky)|webové stránky|stránky|web) použív(?:á|ají) (?:[^.!?]{1,80} )?(?:soubory )?cookies?(?!\p{L}).{0,200}$/iu, // a consent bar
  /^(?:(?:tato |text |datum )?stránka )?(?:byla )?(?:naposledy|poslední) (?:upraven[aoy]?|změněn[aoy]?|aktualizov[aá]n[aoy]?|aktualizace|změna|úprava|editace)(?: (?:textu )?(?:stránky|obsahu|webu))?(?: dne)?:? .{0,8}\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{4,9}) ?\d{4}.{0,40}$/iu, // "Naposledy upraveno: 12. 3. 2019" below a page
  /^(?:©|\(c\)|copyright)(?!\p{L}).{0,200}$/iu, // "© Úřad vlády ČR, tel. 224 002 111" at the foot of a page
  /^(?:souhlasím|rozumím|přijmout(?: vše(?:chny)?)?|odmítnout(?: vše(?:chny)?)?|nastavení cookies)(?: s (?:používáním )?cookies)?\.?$/iu,
  /^(?:strana|stránka|str\.)\s*\d{1,4}(?:\s*\(?(?:z|\/|ze|celkem)\s*\d{1,4}\)?)?$/iu, // "Stránka 3 z 7", "strana 1 (celkem 3)"
  /^(?:[-–—]\s*)?\d{1,4}\s*(?:\/\s*\d{1,4}|[-–—])$/u, // "- 3 -", "3/7"
]

const choice = choiceOf(FURNITURE.map(({ source }) => source))

export const isFurniture = (line: Passage): boolean =>
  choice(line.text, 0).some((i) => FURNITURE[i] && line.test(FURNITURE[i]))

/** Takes furniture out of headings, paragraphs and lists, and puts together what page headers and footers interrupted. */
export const takeFurniture = (blocks: readonly Block[]): { blocks: Block[]; furniture: Passage[] } => {
  const drop = pageFurniture(blocks)
  for (const block of blocks) for (const line of formLines(block)) drop.add(line)
  return drop.size === 0
    ? { blocks: [...blocks], furniture: [] }
    : { blocks: withoutLines(blocks, drop), furniture: [...drop] }
}

/** The lines of a block that are furniture by what they say. */
const formLines = (block: Block): readonly Passage[] => {
  if (block.type === 'heading') return isFurniture(block.text) ? [block.text] : []
  if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(formLines))
  if (block.type !== 'paragraph') return []
  return isFurniture(Passage.join(block.lines)) ? block.lines : block.lines.filter(isFurniture)
}
