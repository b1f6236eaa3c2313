import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import type { CardCut } from '../../../src/cli/text/card/card.ts'
import { cardText } from '../../../src/cli/text/card/card.ts'
import { displayWidth } from '../../../src/cli/text/layout/wrap.ts'
import { cityCard } from '../../../src/query/card.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { listTowns } from '../../../src/store/places/towns.ts'
import { storeDocument } from '../../../src/store/write.ts'
import { extracted, samples } from '../../store/sample.ts'

function card(town: string, level: 0 | 1 = 0, cut: CardCut = {}): string {
  const store = openStore(':memory:')
  for (const sample of samples) storeDocument(store, extracted(sample))
  const found = listTowns(store).find(({ name }) => name === town)
  if (!found) throw new Error(`no town ${town}`)
  const data = cityCard(store, found)
  store.close()
  return cardText(data, { chalk: new Chalk({ level }), language: 'en', width: 80 }, cut)
}

describe('the card on a terminal', () => {
  test('tells what was promised and what became of it', () => {
    expect(card('Jihlava')).toContain(`
  Activities   ✔ 1 fulfilled  ✘ 1 not fulfilled

   1  Jednání partnerství
      ✔ fulfilled        Minimálně 4x ročně
                      →  Splněno

   2  Výzkum
      ✘ not fulfilled    2. polovina 2024
                      →  Přesunuto na další rok
`)
  })

  test.each([
    ['a heading with its origin', /^CONTACTS {52}locality_page:586846$/m],
    ['a contact', /^ {2}Pavel Pech {15}Lokální konzultant · \+420 705 894 859$/m],
    ['a representative without a name', /social inclusion manager +\(name withheld\)/],
    ['a plan', /– Místní plán inkluze: in preparation/],
    ['a project', /Funding +1 852 430\.85 CZK, EU/],
    ['the timeline', /^ {2}1 Apr 2014 – 30 Jun 2015 /m],
    ['what to type next', /asz show cooperation_description:00286010$/m],
  ])('holds %s', (_, pattern) => {
    expect(card('Jihlava')).toMatch(pattern)
  })

  test('tells facts first, prose only when it is asked for, or one part alone', () => {
    expect(card('Jihlava')).not.toMatch(/^LOCALITY/m)
    expect(card('Jihlava', 0, { full: true })).toMatch(/^LOCALITY/m)
    const contacts = card('Jihlava', 0, { section: 'contacts' })
    expect(contacts).toMatch(/^CONTACTS/m)
    expect(contacts).not.toMatch(/^(?:COOPERATION|LOCALITY|TIMELINE|PROJECT)/m)
    expect(card('Jihlava', 0, { section: 'prose' })).toMatch(/^LOCALITY/m)
  })

  test('is no wider than the terminal', () => {
    for (const line of [...card('Jihlava').split('\n'), ...card('Toužim').split('\n')])
      expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })

  test('is the same text with colours and without', () => {
    expect(card('Jihlava', 1)).not.toBe(card('Jihlava'))
    expect(card('Jihlava', 1).replace(/\u001b\[\d+m/g, '')).toBe(card('Jihlava'))
  })
})
