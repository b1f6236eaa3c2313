/** Money that somebody got, money on offer, and money for many. */
import { expect, test } from 'vitest'
import { isOfMany, tellAgain, tellsAward, tellsOffer } from '../../../src/kinds/project_record/told/award.ts'
import { Passage } from '../../../src/text/passage.ts'

test.each([
  ['Obec získala dotaci na opravu hřbitova.', true],
  ['Nadace Jasan přidělila domovu finanční podporu ve výši 180 000 Kč.', true],
  ['Zlínský kraj přispěl částkou 55 000 Kč.', true],
  ['Akce byla podpořena ministerstvem částkou 150 000 Kč.', true],
  ['Naše žádost o dotaci byla schválena.', true],
  ['Podali jsme žádost o dotaci, která byla úspěšná a obec obdržela 390 000 Kč.', true],
  ['Spolku se podařilo získat dotaci z programu Můj klub.', true],
  ['Ministerstvo oznámilo obci přidělení dotace 84 000 Kč na altán.', true],
  ['Naše obec obdrží dotaci na hřiště.', true],
  ['Byli jsme úspěšní v programu Středočeského fondu.', true],
  ['Liberecký kraj nám dotaci ve výši 400 tis. Kč schválil.', true],
  ['Pozemek získala obec od státu za 1,14 milionu korun.', false],
  ['Naše žádost o dotaci byla neúspěšná.', false],
  ['Obec požádala o přidělení dotace 84 000 Kč na altán.', false],
  ['O přidělení dotace rozhoduje ministerstvo.', false],
  ['Obec podala žádost o dotaci.', false],
  ['Obec požádala o dotaci.', false],
  ['Školy mohou získat příspěvek.', false],
  ['Dotace byla přidělena celkem 14 obcím.', false],
  ['Kraj podporuje spolky.', false],
  ['Účelem dotace je podpora výuky.', false],
])('%s: somebody got money: %s', (text, expected) => {
  expect(tellsAward(Passage.of(text))).toBe(expected)
})

test.each([
  ['Školy mohou o příspěvek žádat do konce září.', true],
  ['Žádost lze podat elektronicky.', true],
  ['Školy mohly díky dotaci nakoupit knihy.', false],
  ['Děti mohou získat nové dovednosti.', false],
])('%s: money on offer: %s', (text, expected) => {
  expect(tellsOffer(Passage.of(text))).toBe(expected)
})

test.each([
  ['Z okresu získalo dotaci 17 obcí.', true],
  ['Bylo podpořeno více než 100 projektů.', true],
  ['Dotace obcím na rok 2006.', true],
  ['Nemocnice získala peníze na tři projekty.', true],
  ['O finanční podporu se ucházelo více než sto neziskových organizací.', true],
  ['Grant získaly desítky žadatelů.', true],
  ['Podpořeno bylo 60 muzeí po celé zemi.', true],
  ['Dotaci získalo sedm set knihoven a 12 spolků.', true],
  ['Dotaci získalo muzeum, které má 60 tisíc exponátů.', false],
  ['Dotace pomohla stovkám dětí.', false],
  ['Škola získala v roce 2020 projekt s dotací.', false],
  ['Ve 12 letech získal cenu.', false],
  ['Dotace byla poskytnuta Sdružení rodičů.', false],
])('%s: money for many: %s', (text, expected) => {
  expect(isOfMany(Passage.of(text))).toBe(expected)
})

test('the same told of another sum is told again, a page that has its text twice is not', () => {
  const passages = (...texts: string[]) => texts.map((text) => Passage.of(text))
  const [one, other] = ['Škole byla přiznána dotace 20 000 Kč.', 'Škole byla přiznána dotace 35 000 Kč.']
  expect(tellAgain(passages(one, other))).toBe(true)
  expect(tellAgain(passages(one, one))).toBe(false)
})
