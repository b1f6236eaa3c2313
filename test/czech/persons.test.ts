import { describe, expect, it } from 'vitest'
import { formsOfGivenName, formsOfSurname } from '../../src/czech/person/person-forms.ts'
import { findPersons } from '../../src/czech/person/persons-in-text.ts'
import { Passage } from '../../src/text/passage.ts'

describe('forms of a person’s name', () => {
  it.each([
    ['Jana Nová', ['Jany Nové', 'Janě Nové', 'Janu Novou', 'Janou Novou']],
    ['Jan Nový', ['Jana Nového', 'Janu Novému', 'Janem Novým', 'Janovi Novému']],
    ['Lenka Dvořáková', ['Lence Dvořákové', 'Lenkou Dvořákovou']],
    ['Petra Malá', ['Petře Malé', 'Petrou Malou']],
    ['Lucie Veselá', ['Lucii Veselou', 'Lucií Veselou']],
    ['Karel Hájek', ['Karla Hájka', 'Karlem Hájkem', 'Karlovi Hájkovi']],
    ['Marek Vaněk', ['Marka Vaňka', 'Markovi Vaňkovi', 'Marku Vaňku']],
    ['Jiří Svoboda', ['Jiřího Svobody', 'Jiřím Svobodou', 'Jiřímu Svobodovi']],
    ['Tomáš Němec', ['Tomáše Němce', 'Tomášem Němcem']],
    ['Dagmar Horáková', ['Dagmar Horákové', 'Dagmaru Horákovou']],
    ['Jan Evangelista Purkyně', ['Jana Evangelisty Purkyně', 'Janem Evangelistou Purkyněm']],
    ['PhDr. Hana Synková, Ph.D.', ['Hany Synkové']],
    ['Jana Nováková-Malá', ['Jany Novákové Malé']],
  ])('%s', (name, forms) => {
    const parts = forms.map(
      (form) => [form.slice(0, form.indexOf(' ')), form.slice(form.lastIndexOf(' ') + 1)] as const,
    )
    expect(formsOfGivenName(name)).toEqual(expect.arrayContaining(parts.map(([given]) => given)))
    expect(formsOfSurname(name)).toEqual(expect.arrayContaining(parts.map(([, surname]) => surname)))
  })

  it('never takes a man for a woman of the same name', () => {
    expect(formsOfSurname('Jana Nová')).not.toContain('Nového')
    expect(formsOfSurname('Jan Nový')).not.toContain('Nová')
    expect(formsOfSurname('Jan Novák')).not.toContain('Nováková')
  })

  it('needs two words', () => {
    expect(formsOfSurname('Nová')).toEqual([])
    expect(formsOfSurname('Jana Nová')).toEqual(['Nová', 'Nové', 'Novou'])
  })
})

describe('people in running text', () => {
  it.each([
    ['Starostka PhDr. Hana Synková to potvrdila.', ['PhDr. Hana Synková', 'Hana Synková']],
    ['jednala s Mgr. et Mgr. Novákem, Ph.D., a dalšími', ['Mgr. et Mgr. Novákem, Ph.D.']],
    ['Za město hovořil pan Kvapil a paní Horáčková.', ['Kvapil', 'Horáčková']],
    ['Zpracovala: Oxana Ždychová dne 2. 3. 2023', ['Oxana Ždychová']],
    ['starosta Bořek Zídek podepsal', ['Bořek Zídek']],
    ['spolu s Janou Novou z odboru', ['Janou Novou']],
    ['Novotná Jana', ['Novotná Jana']],
    ['Jednal Hrubý Jan a kolegové.', ['Hrubý Jan']],
    ['Přítomni: Černý Petr, Dlouhá Marie', ['Černý Petr', 'Dlouhá Marie']],
    ['s Hrubým Janem jednala rada', ['Hrubým Janem']],
    ['Novák Jan, tajemník', ['Novák Jan']],
    ['HRUBÝ Jan', ['HRUBÝ Jan']],
    ['Dobrý Karel přišel pozdě.', ['Dobrý Karel']],
    ['Hrubý Jan přišel na jednání.', ['Hrubý Jan']],
    ['Skončilo to. Malá Eva podala žádost.', ['Malá Eva']],
    ['Bílé Marii byl přidělen byt.', ['Bílé Marii']],
    ['Novák Jan přišel', ['Novák Jan']],
    ['• Veselá Jana\n• Mladý Tomáš\n• Kubátová Iva\nPřestávka', ['Veselá Jana', 'Mladý Tomáš', 'Kubátová Iva']],
    ['Novák, Jan; Dvořák, Petr\n\nProgram', ['Novák, Jan', 'Dvořák, Petr']],
    ['| Veselá | Jana |', ['Veselá | Jana']],
    ['J.Novák podepsal.', ['J.Novák']],
    ['K.H. Vašíčková předložila návrh.', ['K.H. Vašíčková']],
    ['Ch. Horváth bydlí v domě.', ['Ch. Horváth']],
    ['Mgr. J. Skála podepsal.', ['Mgr. J. Skála']],
    ['Byl tam i Đorđe Petrović.', ['Đorđe Petrović']],
    ['Jana „Jája“ Veselá přišla', ['Jana „Jája“ Veselá']],
    ['Jana (roz. Malá) Veselá přišla', ['Jana (roz. Malá) Veselá']],
    ['Jana Nováková Veselá přišla', ['Jana Nováková Veselá']],
    ['Jana Nováková Odborná garantka', ['Jana Nováková']],
    ['Příjmení: Hrubá', ['Hrubá']],
    ['poutní místo Svatý Jan', []],
    ['Mladá Boleslav', []],
    ['Starý Most a Krásný Les', []],
    ['NOVOTNÁ Jana, tel. 705 894 859', ['NOVOTNÁ Jana']],
    ['Nováková Jana', ['Nováková Jana']],
    ['Jana Nová 705 894 859', ['Jana Nová']],
    ['Jan Novák 12. 5. 2023', ['Jan Novák']],
    ['Bc. Věra Semerádová\n\nDOBA PLATNOSTI', ['Bc. Věra Semerádová', 'Věra Semerádová']],
    ['Mgr. Oxana\nŽdychová\tPopis spolupráce', ['Mgr. Oxana Ždychová', 'Oxana Ždychová']],
    ['pan Oxan Ždych Malý', ['Oxan Ždych Malý']],
  ])('%s', (text, names) => {
    expect([...new Set(findPersons(Passage.of(text)).map((name) => name.text))]).toEqual(names)
  })

  it.each([
    'Sídlo: Jana Palacha 12, Jihlava',
    'náměstí Jana Žižky',
    'ZŠ Karla Čapka',
    'kostel sv. Václava Českého',
    'Starosta Města Jihlava',
    'Ředitelka Oblastní Charity',
    'Oblastní charita Jihlava, Středisko křesťanské pomoci',
    'Nová Ves nad Nisou',
    'Agentura pro sociální začleňování',
    '2x ročně jednání konzultanta ASZ a manažera SZ Naplněno',
    'starosta Manažer SZ',
    'ředitelka ZŠ Dvořákův Sad',
    'Uživatelské jméno Heslo Duchcov',
    'B. Cílová skupina',
    'Jméno a příjmení Telefon E-mail',
    'Krásná Lípa, Svatý Jan nad Malší, Velká Hleďsebe',
    'Podpora Bytová výstavba',
  ])('nobody in: %s', (text) => {
    expect(findPersons(Passage.of(text)).map((name) => name.text)).toEqual([])
  })
})
