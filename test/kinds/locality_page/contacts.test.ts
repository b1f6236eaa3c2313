import { describe, expect, test } from 'vitest'
import { ContactReader } from '../../../src/kinds/locality_page/readers/contacts/contacts.ts'
import { Ledger } from '../../../src/kinds/draft.ts'
import { blocksOf, context, valuesOf } from './reading.ts'

const reader = new ContactReader(context)
const read = (text: string) => valuesOf(reader.read(blocksOf(text), new Ledger()))

const jana = { name: 'Jana Nová', role: 'Lokální konzultantka', phone: '+420705894859' }
const petr = { name: 'Petr Malý', role: 'Manažer SPSZ', phone: '+420565593722' }

describe('contacts', () => {
  test.each<[layout: string, text: string, contacts: unknown[]]>([
    [
      'lines, name first',
      'Jana Nová\nLokální konzultantka\nTel: 705 894 859\nPetr Malý\nManažer SPSZ\nTel: 565 593 722',
      [jana, petr],
    ],
    [
      'lines, role first',
      'Lokální konzultantka\nJana Nová\nTel: 705 894 859\nManažer SPSZ\nPetr Malý\nTel: 565 593 722',
      [jana, petr],
    ],
    [
      'paragraphs',
      'Jana Nová\n\nLokální konzultantka\n\nTel: 705 894 859\n\nPetr Malý\n\nManažer SPSZ\n\nTel: 565 593 722',
      [jana, petr],
    ],
    [
      'one line each',
      'Lokální konzultantka: Jana Nová, tel.: 705 894 859\nManažer SPSZ: Petr Malý, tel. 565 593 722',
      [jana, petr],
    ],
    [
      'role and name with nothing between',
      '- Lokální konzultantka Jana Nová, tel. 705 894 859\n- Manažer SPSZ Petr Malý, tel. 565 593 722',
      [jana, petr],
    ],
    [
      'a table with titles',
      '| Jméno | Funkce | Telefon |\n|---|---|---|\n| Jana Nová | Lokální konzultantka | 705 894 859 |\n| Petr Malý | Manažer SPSZ | 565 593 722 |',
      [jana, petr],
    ],
    [
      'parentheses and dashes',
      '- Jana Nová – Lokální konzultantka – 705 894 859\n- Petr Malý (Manažer SPSZ), 565 593 722',
      [jana, petr],
    ],
    [
      'titles',
      'Mgr. Jana Nová, Ph.D., lokální konzultantka',
      [{ name: 'Mgr. Jana Nová, Ph.D.', role: 'lokální konzultantka' }],
    ],
    [
      'several roles',
      'Jana Nová\nLokální konzultantka, metodička\nTel: 705 894 859',
      [{ ...jana, role: 'Lokální konzultantka, metodička' }],
    ],
    [
      'several phones',
      'Jana Nová\nLokální konzultantka\nTel: 705 894 859, mobil: 601 111 222',
      [{ ...jana, phones: ['+420705894859', '+420601111222'] }],
    ],
    [
      'no phone',
      'Jana Nová\nLokální konzultantka\n\nPetr Malý\nManažer SPSZ',
      [
        { name: 'Jana Nová', role: 'Lokální konzultantka' },
        { name: 'Petr Malý', role: 'Manažer SPSZ' },
      ],
    ],
    ['an e-mail', 'Jana Nová, e-mail: nova@example.cz', [{ name: 'Jana Nová', email: 'nova@example.cz' }]],
    [
      'an e-mail hidden from harvesters',
      'Jana Nová\nLokální konzultantka\nTel: 705 894 859\nE-mail: Tato e-mailová adresa je chráněna před spamboty. Pro její zobrazení musíte mít povolen Javascript.',
      [jana],
    ],
    [
      'a name hidden with its e-mail',
      'Lokální konzultantka: Tato emailová adresa je chráněna před spamboty, abyste ji viděli, povolte JavaScript , tel.: 739 227 153',
      [{ role: 'Lokální konzultantka', phone: '+420739227153' }],
    ],
    [
      'father and son',
      'Karel Toman ml., manažer SPSZ\nJosef Kubíček mladší – lokální konzultant\nJana Nová, starší konzultantka',
      [
        { name: 'Karel Toman ml.', role: 'manažer SPSZ' },
        { name: 'Josef Kubíček mladší', role: 'lokální konzultant' },
        { name: 'Jana Nová', role: 'starší konzultantka' },
      ],
    ],
    [
      'an office that nobody holds',
      '| Lokální konzultantka | neobsazeno | 705 894 859 |\n|---|---|---|\n| Metodik | pozice je momentálně volná | |\n| Manažer SPSZ | Petr Malý | 565 593 722 |',
      [{ role: 'Lokální konzultantka', phone: '+420705894859' }, { role: 'Metodik' }, petr],
    ],
    [
      'what a role is for, and who pays her, in parentheses',
      'Jana Nová, lokální konzultantka (Karlovarský a Plzeňský kraj), 705 894 859\nPetr Malý, manažer SPSZ (MěÚ Slaný)',
      [
        { ...jana, role: 'lokální konzultantka (Karlovarský a Plzeňský kraj)' },
        { name: 'Petr Malý', role: 'manažer SPSZ' },
      ],
    ],
    [
      'a column a person under their roles',
      '| | Lokální konzultantka | Manažer SPSZ |\n|---|---|---|\n| Jméno | Jana Nová | Petr Malý |\n| Telefon | 705 894 859 | 565 593 722 |',
      [jana, petr],
    ],
    [
      'a column a person beside the titles of the rows',
      '| Jméno | Jana Nová | Petr Malý |\n|---|---|---|\n| Funkce | Lokální konzultantka | Manažer SPSZ |\n| Telefon | 705 894 859 | 565 593 722 |',
      [jana, petr],
    ],
    [
      'sentences, each about somebody',
      'Konzultantkou pro bydlení je Jana Nová, tel. 705 894 859. Za město odpovídá manažer SPSZ Petr Malý, tel. 565 593 722. Na dluhy se ptejte u Evy Tiché, expertky, na čísle 601 111 222.',
      [
        { ...jana, role: 'Konzultantkou pro bydlení' },
        { ...petr, role: 'manažer SPSZ' },
        { name: 'Eva Tichá', role: 'expertky', phone: '+420601111222' },
      ],
    ],
    [
      'an office behind the verb of a sentence',
      'Obec zastupuje starostka Jana Nová (705 894 859).',
      [{ ...jana, role: 'starostka' }],
    ],
    [
      'a withheld name',
      '[redacted]\nLokální konzultantka\nTel: 705 894 859',
      [{ role: 'Lokální konzultantka', phone: '+420705894859', redacted: true }],
    ],
  ])('%s', (_layout, text, contacts) => {
    expect(read(text)).toEqual(contacts)
  })

  test('a withheld name is a finding', () => {
    const ledger = new Ledger()
    reader.read(blocksOf('[redacted]\nLokální konzultantka'), ledger)
    expect(ledger.findings.map(({ code }) => code)).toEqual(['name_withheld'])
  })

  test.each([
    ['Kutná Hora', false],
    ['Lokální konzultanti a experti Agentury jsou zváni do pracovních skupin.', false],
    [
      'Manažerka SPSZ Jana Nová odpovídá za plán, volejte 705 894 859, nebo přijďte na úřad v pondělí dopoledne.',
      false,
    ],
    ['Jana Nová, lokální konzultantka, tel. 705 894 859', true],
    ['Lokální konzultantka: neobsazeno', true],
    ['Neobsazeno', false],
  ])('a block of its own: %s', (text, isContact) => {
    expect(blocksOf(text).some((block) => reader.isContact(block))).toBe(isContact)
  })
})
