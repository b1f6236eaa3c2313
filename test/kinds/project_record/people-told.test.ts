/** Whose project it is and with whom, where only sentences tell. */
import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../../../src/czech/municipality/gazetteer.ts'
import { Proven } from '../../../src/kinds/draft.ts'
import { peopleTold } from '../../../src/kinds/project_record/told/people/people.ts'
import { Passage } from '../../../src/text/passage.ts'

const read = (text: string): readonly [string | undefined, readonly string[]] => {
  const { beneficiary, partners } = peopleTold([Passage.of(text)])
  const words = (name: Passage | Proven<string> | undefined) => (name instanceof Proven ? name.value : name?.text)
  return [words(beneficiary?.name), partners.map(({ name }) => words(name) ?? '')]
}

describe('a project is run by', () => {
  test.each<[string, string | undefined, string[]]>([
    ['Projekt realizuje město Vsetín.', 'město Vsetín', []],
    ['Projekt realizuje město Vsetín od 1. 1. 2020 do 31. 12. 2021.', 'město Vsetín', []],
    ['Příjemcem dotace je Elim Vsetín, o.p.s.', 'Elim Vsetín, o.p.s.', []],
    ['V uplynulých dnech obec Lhota obdržela od ministerstva kultury dotaci na projekt.', 'obec Lhota', []],
    ['Od města Most získala na projekt dotaci ve výši 5 000 Kč.', undefined, []],
    ['Projekt je realizován městem Vsetín v rámci výzvy.', 'město Vsetín', []],
    ['Krajem Vysočina byla obci Horka poskytnuta dotace ve výši 30 000 Kč.', 'obec Horka', []],
    ['Městem Most byla poskytnuta dotace.', undefined, []],
    ['Oblastní charita Most realizuje od 1. ledna 2021 projekt Dobrý start.', 'Oblastní charita Most', []],
    [
      'Projekt realizuje město Vsetín ve spolupráci s organizacemi Nový domov, z. s. a Elim Vsetín, o.p.s.',
      'město Vsetín',
      ['Nový domov, z. s.', 'Elim Vsetín, o.p.s.'],
    ],
    [
      'Nositelem projektu je obec Obrnice společně s Charitou Most a Diakonií ČCE.',
      'obec Obrnice',
      ['Charita Most', 'Diakonie ČCE'],
    ],
    [
      'Projekt realizuje Základní škola a Mateřská škola Osek ve spolupráci se Sdružením pro rodinu.',
      'Základní škola a Mateřská škola Osek',
      ['Sdružení pro rodinu'],
    ],
    ['Od roku 2005 jsme partnery projektu, jehož realizátorem je Oblastní charita Osek.', 'Oblastní charita Osek', []],
    ['Byl podpořen projekt města Obrnice s názvem Klub.', 'město Obrnice', []],
    ['V létě požádalo Město Osek o dotaci na projekt.', 'Město Osek', []],
    ['Projekt realizuje Technická univerzita v Liberci.', 'Technická univerzita v Liberci', []],
    ['Žadatelem je Svazek obcí Hlinecko (IČO: 70890749).', 'Svazek obcí Hlinecko', []],
    ['Projekt byl realizován v letech 2019–2021 Základní školou Osek.', 'Základní škola Osek', []],
    ['Obec Osek získala dotaci ve výši 850 000 Kč na opravu lávky.', 'Obec Osek', []],
    ['Krajské nemocnici Osek byl z programu schválen projekt Nová péče.', 'Krajská nemocnice Osek', []],
    ['Služba vznikla v projektu, který Charita Osek realizuje od ledna.', 'Charita Osek', []],
    ['Městská knihovna Osek v letech 2021 a 2022 uskutečnila projekt Čteme.', 'Městská knihovna Osek', []],
    ['Obec Osek v roce 2009 provedla výstavbu chodníku.', 'Obec Osek', []],
    ['Obec Osek obdrží na projekt dotaci 2 mil. Kč.', 'Obec Osek', []],
    ['Nadace Osek získala na projekt „Mosty“ částku 5 000 eur.', 'Nadace Osek', []],
    ['Částku 40 000 Kč získala na projekt Charita Osek.', 'Charita Osek', []],
    ['Projekt stál 6 mil. Kč, město Osek obdrželo dotaci ve výši 4 mil. Kč.', 'město Osek', []],
    ['ZŠ a MŠ Osek získala na projekt grant.', 'ZŠ a MŠ Osek', []],
    ['MAS Podhůří obdržela dotaci na projekt klubu.', 'MAS Podhůří', []],
    ['Město Osek získalo dotační peníze na rozvoj školky.', 'Město Osek', []],
    ['Grant na projekt získala ZŠ Osek v létě.', 'ZŠ Osek', []],
    ['Projekt Základní školy Osek s názvem „Klub“ pomáhá rodinám.', 'Základní škola Osek', []],
    ['Projekt navštívila ZŠ Osek a její žáci.', undefined, []],
    ['Vedoucím partnerem projektu je Elim Vsetín, o.p.s., který učí děti.', 'Elim Vsetín, o.p.s.', []],
    ['Město Osek je vedoucím partnerem projektu.', 'Město Osek', []],
    [
      'Střední odborná škola a Střední odborné učiliště Osek zahájila dne 4. května 2013 realizaci projektu „Dílny“.',
      'Střední odborná škola a Střední odborné učiliště Osek',
      [],
    ],
    ['Krajská nemocnice Osek se zařadila mezi příjemce dotací z evropského programu.', 'Krajská nemocnice Osek', []],
    ['Mikroregion Podhůří patří mezi úspěšné žadatele.', 'Mikroregion Podhůří', []],
    ['Středisko mládeže Osek se stalo úspěšným žadatelem o dotaci na tábory.', 'Středisko mládeže Osek', []],
    ['Mikroregion Podhůří, příjemce dotace, uskutečnil pro občany projekt.', 'Mikroregion Podhůří', []],
    ['Příjemce dotace, Svazek obcí Podhůří, rozdal kompostéry.', 'Svazek obcí Podhůří', []],
    ['FCH Osek uskutečnila a dokončila realizaci projektu „Stáje“.', 'FCH Osek', []],
    ['Dokončení projektu FCH Osek „Oprava stáje“', 'FCH Osek', []],
    ['Tento projekt realizujeme v partnerství se Základní školou Osek.', undefined, ['Základní škola Osek']],
    ['Starosta se zařadil mezi příjemce vyznamenání.', undefined, []],
    ['Město Osek, poskytovatel dotace, uzavřelo smlouvu.', undefined, []],
    ['Město Osek vybírá mezi žadateli o dotaci.', undefined, []],
    ['Charita Osek se stala sousedem úspěšného žadatele.', undefined, []],
    ['Příjemcem dotace je organizace Zelený kruh Polanka ze Slovenska.', 'organizace Zelený kruh Polanka', []],
    ['Projekt realizuje Ústav lesa, v. v. i., od ledna.', 'Ústav lesa, v. v. i.', []],
    ['Obec Osek získala na projekt pozemek za 40 000 Kč.', undefined, []],
    ['Částkou 7 500 Kč se na projektu podílí Charita Osek svými prostředky.', undefined, []],
    ['Projekt řeší Univerzita Osek ve spolupráci s firmou Lípa, s.r.o.', 'Univerzita Osek', ['Lípa, s.r.o.']],
  ])('%s', (text, beneficiary, partners) => {
    expect(read(text)).toEqual([beneficiary, partners])
  })
})

test('the name of a town is brought to the nominative too', () => {
  const text = Passage.of('Projekt realizátora, Hlavního města Prahy, je spolufinancován.')
  const { beneficiary } = peopleTold([text], createGazetteer([{ name: 'Praha' }]))
  expect(beneficiary?.name).toMatchObject({ value: 'Hlavní město Praha' })
})

describe('partners are', () => {
  test.each<[string, string[]]>([
    [
      'Spolupracovat budeme s partnery, včetně Evropského domu v Bruselu a Gymnázia Osek.',
      ['Evropský dům v Bruselu', 'Gymnázium Osek'],
    ],
    [
      'Na projektu spolupracujeme s řadou organizací, jako jsou Charita Most a Diakonie Osek.',
      ['Charita Most', 'Diakonie Osek'],
    ],
    [
      'Na projektu spolupracujeme s několika partnery, a to s Charitou Most a městem Osek.',
      ['Charita Most', 'město Osek'],
    ],
    ['Partnery projektu jsou místní organizace, například Charita Most.', ['Charita Most']],
    ['Na projektu spolupracovala obec s Charitou Most.', ['Charita Most']],
    ['V létě jsme jeli na výlet s učiteli, včetně Charity Most.', []],
    [
      'Partnery projektu jsou statutární město Most, Člověk v tísni, o. p. s. a Most k naději, z. s.',
      ['statutární město Most', 'Člověk v tísni, o. p. s.', 'Most k naději, z. s.'],
    ],
    [
      'Partnery projektu jsou Gymnasium Talheim (Německo) a Liceum Zielone (Polsko).',
      ['Gymnasium Talheim', 'Liceum Zielone'],
    ],
    [
      'Partnery projektu jsou Liceum Zielone z Polska a Gymnasium Talheim z Německa.',
      ['Liceum Zielone', 'Gymnasium Talheim'],
    ],
    ['Na projektu spolupracujeme s městskou částí Praha 9. Cílem projektu je klid.', ['městská část Praha 9']],
    [
      'Na realizaci má škola dva projektové partnery. Jsou jimi Charita Osek a Elim Vsetín, o.p.s.',
      ['Charita Osek', 'Elim Vsetín, o.p.s.'],
    ],
    ['Projekt má dva partnery. Jsou jimi Charita Osek, Lipová a Diakonie Most.', ['Charita Osek', 'Diakonie Most']],
    ['Projekt má jednoho partnera. Je jím Charita Osek.', ['Charita Osek']],
    [
      'Partnerem projektu je Cedr – komunitní centrum, z. s., které pracuje s rodinami.',
      ['Cedr – komunitní centrum, z. s.'],
    ],
  ])('%s', (text, partners) => {
    expect(read(text)).toEqual([undefined, partners])
  })
})

describe('nobody is told by', () => {
  test.each([
    'Město ve spolupráci s místními školami pořádá besedy.',
    'Projekt realizuje tým pěti pracovníků.',
    'Pracovníci úzce spolupracují s Úřadem práce.',
    'Projekt realizuje aktivity ve spolupráci s rodinami.',
    'Město získalo na projekt dotaci.',
    'Projekt navazuje na realizovaný PLAN II, kdy byla zahájena spolupráce škol.',
    'Projekt navazuje na projekt realizovaný městem Most.',
    'Projekt navazuje na projekt, který realizovalo město Most.',
    'Projekt nahrazuje projekt města Vsetína s názvem Klub.',
    'Projekt vychází z projektu města Vsetína s názvem Klub.',
    'Projekt je určen dětem, které mají rády zvířata. Jsou jimi psi a kočky.',
    'Projekty realizuje město Vsetín.',
    'Projekt je realizován v úzké spolupráci s Městskou knihovnou Osek.',
    'Projekt byl realizován v Základní škole Osek.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([undefined, []])
  })
})

test('takes time in proportion to length', () => {
  const long = `Projekt realizuje ${'město Vsetín, Elim a '.repeat(20_000)}`
  expect(peopleTold([Passage.of(long)]).partners).toEqual([])
})

test('a sentence of many verbs takes work in proportion to it', () => {
  const copied = (verbs: number): number => {
    let count = 0
    const { slice } = Array.prototype
    Array.prototype.slice = function (this: unknown[], start?: number, end?: number) {
      const part: unknown[] = slice.call(this, start, end)
      count += part.length
      return part
    }
    try {
      read(`${'zahájil následující aktivity '.repeat(verbs)}.`)
    } finally {
      Array.prototype.slice = slice
    }
    return count
  }
  const [some, twice] = [copied(400), copied(800)]
  expect(some).toBeGreaterThan(400)
  expect(twice / some).toBeLessThan(2.3)
})
