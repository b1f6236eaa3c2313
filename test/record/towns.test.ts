import { expect, it } from 'vitest'
import { documentOf } from '../kinds/locality_page/reading.ts'

const townsOf = async (text: string, file = 'page.md') => {
  const { municipalities, diagnostics } = await documentOf(text, file)
  const unread = diagnostics.filter(({ code }) => code === 'municipality_unread')
  return [municipalities.map(({ name }) => name).join(', '), unread.length]
}

it('reads no town off a cell that names a district or a region', async () => {
  expect(await townsOf('| Obec | Okres |\n| --- | --- |\n| Obrnice | Most |\n| Slaný | Kladno |\n')).toEqual([
    'Obrnice, Slaný',
    0,
  ])
  expect(await townsOf('| Obec | Slaný |\n| --- | --- |\n| Okres | Kladno |\n| ORP | Louny |\n')).toEqual(['Slaný', 0])
})

const project = (place: string) => `# Klub pro děti

Registrační číslo: CZ.03.2.63/0.0/0.0/15_030/0000417

Příjemce: Spolek Rodina

Místo realizace: ${place}

Cíl projektu: Klub nabízí dětem místo, kde se mohou po škole učit.
`

it('reads no village off the name of a region, and no town off the name of an enterprise', async () => {
  expect(await townsOf(project('Vysočina'))).toEqual(['', 0])
  expect(await townsOf(project('Praha'))).toEqual(['Praha', 0])
  expect(await townsOf(project('areál LOM PRAHA s. p.'))).toEqual(['', 0])
})

it('takes the name of a place of realisation for a village that no list has', async () => {
  expect(await townsOf(project('Xanovice'))).toEqual(['Xanovice', 0])
  expect(await townsOf(project('Bučovice, Xanky a Xanovice'))).toEqual(['Bučovice, Xanky, Xanovice', 0])
  // A part of a town stands behind it; areas and lands are no municipalities.
  expect(await townsOf(project('Ostrava, Xanovice'))).toEqual(['Ostrava', 0])
  expect(await townsOf(project('Osoblažsko'))).toEqual(['', 0])
  expect(await townsOf(project('Gruzie'))).toEqual(['', 0])
})

it('says where a name is not certain', async () => {
  expect(await townsOf('V obci Xance se staví. Lidé z Albrechtic v Jizerských horách přijeli.')).toEqual(['', 2])
})
