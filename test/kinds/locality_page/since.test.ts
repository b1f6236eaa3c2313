import { expect, test } from 'vitest'
import { cooperationSince } from '../../../src/kinds/locality_page/readers/since.ts'
import { documentOf, passage } from './reading.ts'

test.each<[text: string, since: string | undefined]>([
  ['Agentura pro sociální začleňování s městem Jihlava spolupracuje od roku 2019.', '2019'],
  ['Od roku 2013 s námi Agentura spolupracuje.', '2013'],
  ['Spolupráce s městem byla zahájena v roce 2008.', '2008'],
  ['V roce 2010 začala Agentura s městem spolupracovat.', '2010'],
  ['Město vstoupilo do Koordinovaného přístupu k sociálně vyloučeným lokalitám v únoru 2012.', '2012-02'],
  ['Agentura působí v lokalitě od ledna 2011.', '2011-01'],
  ['Do spolupráce s Agenturou město vstoupilo v lednu 2016.', '2016-01'],
  ['Memorandum bylo podepsáno v říjnu 2017. Agentura s městem spolupracuje od roku 2018.', '2018'],
  ['V Novém Sedle působí Agentura pro sociální začleňování od roku 2015.', '2015'],
  ['Spolupracujeme od: 2010', '2010'],
  ['Od roku 2018 běží podpora, kdy byla navázána spolupráce v rámci KPSVL.', '2018'],
  ['Město spolupracovalo s Agenturou v letech 2009 – 2012. Na jaře 2015 obnovilo spolupráci.', '2009'],
  ['Na jaře 2015 město obnovilo spolupráci s Agenturou.', '2015-21'],
  [
    'V březnu 2015 bylo město vybráno ke spolupráci. Spolupráce byla stvrzena v květnu 2015 uzavřením Memoranda o spolupráci.',
    '2015-05',
  ],
  ['V březnu 2015 bylo město vybráno ke spolupráci s Agenturou.', '2015-03'],
  ['Město spolupracovalo v roce 2012 s neziskovými organizacemi.', undefined],
  ['Začátek spolupráce přinesl Strategický plán sociálního začleňování Most 2017-2020.', undefined],
  ['Ve městě žije 2019 obyvatel.', undefined],
  ['V roce 2019 byla opravena škola.', undefined],
  ['Obce se v létě 2015 připojily ke spolupráci s Agenturou.', '2015-22'],
  ['Dohodu o spolupráci podepsal starosta a ředitel Agentury 3. května 2016.', '2016-05-03'],
  ['Podporujeme od: 5/2014', '2014-05'],
  ['Podpora skončila: 12/2018', undefined],
])('%s', (text, since) => {
  expect(cooperationSince([passage(text)])?.value).toBe(since)
})

test('of two beginnings the other one is a finding', async () => {
  const { content, diagnostics } = await documentOf(
    '# Kadaň\n\nSpolupráce Agentury pro sociální začleňování s městem Kadaň byla zahájena v roce 2011. V roce 2015 město obnovilo spolupráci.\n\nJana Nová\nLokální konzultantka\nTel: 705 894 859',
    'page.md',
  )
  const told = diagnostics.filter(({ code }) => code === 'role_uncertain')
  expect([content, told.map(({ rival, message }) => [rival, message])]).toMatchObject([
    { cooperation_since: '2011' },
    [['cooperation_since', '"roce 2011" was read as cooperation_since; roce 2015 is nearly as likely.']],
  ])
})
