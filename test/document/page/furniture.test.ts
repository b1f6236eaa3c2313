/** Lines of the page around a document. */
import { describe, expect, test } from 'vitest'
import { isFurniture, takeFurniture } from '../../../src/document/page/furniture.ts'
import { readText } from '../../../src/formats/text/text.ts'
import { Passage } from '../../../src/text/passage.ts'
import { show } from '../shown.ts'

describe('furniture', () => {
  test.each([
    '« Zpět na seznam projektů',
    'zpět',
    'Číst více >',
    'Více informací o projektu',
    'Nahoru',
    'Tisk',
    'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 6',
    'Příloha č. 3 Metodiky',
    'Stránka 3 z 7',
    'Naposledy upraveno: 12. 3. 2019',
    'Poslední aktualizace stránky: 1. února 2020 v 14:05',
    'strana 12',
    '- 3 -',
    '3/7',
    'Sdílet na Facebooku | Vytisknout | Zpět',
    'Tisk / Poslat e-mailem',
    'Sdílejte na Facebooku, Twitteru a LinkedInu',
    'Vaše e-mailová adresa nebude zveřejněna. Povinná pole mají hvězdičku *.',
    'Pro přidání komentáře se musíte přihlásit.',
    'Tato stránka používá pro lepší provoz soubory cookies. Prohlížením souhlasíte.',
  ])('%s', (line) => {
    expect(isFurniture(Passage.of(line))).toBe(true)
  })
})

describe('no furniture', () => {
  test.each([
    'Zpět do práce – projekt města Most',
    'Příloha č. 3: Seznam členů',
    'Strana zelených se do partnerství nezapojila',
    '2024',
    '3. 7. 2024',
    'Tisková zpráva',
    'Číst se učí dvanáct dětí',
    'Sdílejte s námi své zkušenosti',
    'Web používá škola k výuce. O cookies nic neříká.',
  ])('%s', (line) => {
    expect(isFurniture(Passage.of(line))).toBe(false)
  })
})

test('is taken out of paragraphs and from between blocks, and nothing else is', () => {
  const { blocks, furniture } = takeFurniture(
    readText('První věta.\nStránka 1 z 2\n\nStránka 2 z 2\n\nDruhá věta.').blocks,
  )
  expect(show(blocks)).toEqual(['První věta.', 'Druhá věta.'])
  expect(furniture.map((line) => line.text)).toEqual(['Stránka 1 z 2', 'Stránka 2 z 2'])
})
