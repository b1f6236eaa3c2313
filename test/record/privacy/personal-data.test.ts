/** Personal data: contacts and names can be left out of a document and of its text, and everything else stays proven. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGrounded } from '../../../src/batch/grounding.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import type { Span } from '../../../src/text/passage.ts'
import { extract } from '../../../src/pipeline.ts'
import { contactsOf, withoutPersonalData } from '../../../src/record/privacy/personal-data.ts'
import { hiddenSign } from '../../../src/record/privacy/redact.ts'
import { DocumentJson } from '../../../src/record/schema.ts'
import { slug } from '../../../src/record/identity/slug.ts'

const context = { municipalities: loadGazetteer() }
const read = (text: string, file = 'page.txt') => extract(Buffer.from(text), file, context)
const seeds = readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`)] as const)

/** Every word of a value stands in the words of the text that prove it. */
const unproven = (document: DocumentJson, text: string): string[] => {
  const values = new Map<string, string>()
  const walk = (node: unknown, at: string): void => {
    if (typeof node === 'string') values.set(at, node)
    else if (typeof node === 'object' && node !== null)
      for (const [key, part] of Object.entries(node)) walk(part, `${at}/${key}`)
  }
  walk(document.content, '/content')
  return [...values].flatMap(([pointer, value]) => {
    if (!value.includes(hiddenSign)) return []
    const said = (document.provenance[pointer] ?? []).map(([start, end]) => text.slice(start, end)).join(' ')
    const plain = slug(said.replace(/<[^>]*>/g, ' '))
    return slug(value)
      .split(' ')
      .every((word) => plain.includes(word))
      ? []
      : [`${pointer}: ${value} / ${said}`]
  })
}

describe.each(seeds)('%s without personal data', (name, bytes) => {
  it('holds no contact, name, phone or address, and stays valid and proven', async () => {
    const whole = await extract(bytes, name, context)
    const { document, text } = withoutPersonalData(whole.document, whole.text)
    expect(DocumentJson.parse(document)).toEqual(document)
    expect(text).toHaveLength(whole.text.length)
    expect(unproven(document, text)).toEqual([])
    const all = JSON.stringify(document) + text
    for (const { name: who, phone, email } of contactsOf(whole.document)) {
      for (const secret of [who, email]) if (secret !== undefined) expect(all).not.toContain(secret)
      if (phone !== undefined) expect(all.replace(/[^\d]/g, '')).not.toContain(phone.slice(4))
    }
    for (const [pointer, spans] of Object.entries(whole.document.provenance))
      if (document.provenance[pointer] !== undefined) expect(document.provenance[pointer]).toEqual(spans)
  })

  it('changes nothing the second time', async () => {
    const whole = await extract(bytes, name, context)
    const once = withoutPersonalData(whole.document, whole.text)
    expect(withoutPersonalData(once.document, once.text)).toEqual(once)
  })
})

const fixtures = ['seeds', ...readdirSync('fixtures').map((folder) => join('fixtures', folder))].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|html|docx|pdf)$/.test(file) && file !== 'README.md')
    .map((file) => join(folder, file)),
)

it('keeps the words of every value where they stood, in all documents', { timeout: 300_000 }, async () => {
  const lost: string[] = []
  for (const file of fixtures) {
    const whole = await extract(readFileSync(file), file, context).catch(() => undefined)
    if (!whole) continue
    const { document, text } = withoutPersonalData(whole.document, whole.text)
    const before = new Map(valuesOf(whole.document))
    for (const [pointer, [value, spans]] of valuesOf(document)) {
      const [said = value] = before.get(pointer) ?? []
      if (isGrounded(pointer, said, whole.text, spans) && !isGrounded(pointer, value, text, spans))
        lost.push(`${file} ${pointer}: ${value}`)
    }
  }
  expect(fixtures.length).toBeGreaterThan(200)
  expect(lost).toEqual([])
})

const valuesOf = ({ content, provenance, dates }: DocumentJson): [string, [string, Span[]]][] => {
  const walk = (node: unknown, at: string): [string, [string, Span[]]][] => {
    if (typeof node === 'string') return [[at, [node, provenance[at] ?? []]]]
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, part]) => walk(part, `${at}/${key}`))
  }
  const quotes = dates.map(({ quote, span }, i): [string, [string, Span[]]] => [`/dates/${i}/quote`, [quote, [span]]])
  return [...walk(content, '/content'), ...quotes]
}

const page = (prose: string): string => `Jihlava

Agentura pro sociální začleňování s městem Jihlava spolupracuje od roku 2019.

Základní přehled spolupráce s ASZ :

${prose}

Osobnosti lokality

Mgr. Jana Nová
Lokální konzultantka
Tel: 705 894 859, e-mail: jana.nova@socialni-zaclenovani.cz
`

describe('withoutPersonalData', () => {
  it('leaves contacts out and says how much, not what', async () => {
    const whole = await read(page('Nic.'))
    expect(contactsOf(whole.document)).toHaveLength(1)
    const { document, text } = withoutPersonalData(whole.document, whole.text)
    expect(document.content).toMatchObject({ contacts: [] })
    expect(Object.keys(document.provenance).filter((pointer) => pointer.startsWith('/content/contacts'))).toEqual([])
    expect(text).toContain('████ ████ ████\n███████ ████████████\nTel: ███ ███ ███, e-mail: ██')
    expect(document.diagnostics.at(-1)).toEqual({
      code: 'personal_data_removed',
      severity: 'info',
      message: 'Personal data was left out: 1 contact, and names, phones or addresses at 4 places of the text.',
    })
  })

  it.each([
    ['a contact in another case', 'Děkujeme Janě Nové i kolegům.', ['Nové', 'Janě']],
    ['a surname alone', 'Podle slov konzultantky Nové se to zlepšilo.', ['Nové']],
    ['an initial', 'Zapsala: J. Nová', ['Nová']],
    ['a title', 'Vedoucím týmu je PhDr. Synek, Ph.D., z Brna.', ['Synek', 'PhDr']],
    ['a form of address', 'Hovořil pan Kvapil.', ['Kvapil']],
    ['a given name', 'Školení vedla Martina Dvořáková.', ['Martina', 'Dvořáková']],
    ['a phone and an address', 'Pište na info@mesto.cz, volejte +420 567 167 111.', ['info@mesto', '567']],
    ['a name without accents', 'Viz zápis Jana Nova.', ['Nova']],
    ['a surname first at the beginning of a sentence', 'Hrubý Jan přišel na jednání.', ['Hrubý', 'Jan přišel']],
    ['a name parted by signs of emphasis', 'Přišla **Jana** *Hrubá* a __Petr__ Kos.', ['Hrubá', 'Kos']],
    ['a phone beside a number in the next cell', '1 | 705 894 444 | 600 000 | 250', ['894']],
  ])('hides %s', async (_, prose, secrets) => {
    const whole = await read(page(prose))
    const { document, text } = withoutPersonalData(whole.document, whole.text)
    for (const secret of secrets) {
      expect(text).not.toContain(secret)
      expect(JSON.stringify(document)).not.toContain(secret)
    }
    expect(unproven(document, text)).toEqual([])
  })

  it('keeps towns, streets, schools and organisations that look like names', async () => {
    const prose = 'Oblastní charita Jihlava, ZŠ Karla Čapka, náměstí Jana Žižky, Nová Ves a Nové Město na Moravě.'
    const whole = await read(page(prose))
    expect(withoutPersonalData(whole.document, whole.text).text).toContain(prose)
  })

  it('hides the surname alone of whom the text names elsewhere, and no other word that looks like it', async () => {
    const prose =
      'Přišel Petr Malý a Eva Dvořáková. Dvořáková mluvila s Malým. Malý odešel. Malý projekt trvá; Malá Víska čeká.'
    const whole = await read(page(prose))
    const { text } = withoutPersonalData(whole.document, whole.text)
    expect(text).toContain(
      'Přišel ████ ████ a ███ █████████. █████████ mluvila s █████. ████ odešel. Malý projekt trvá; Malá Víska čeká.',
    )
  })

  it('takes no two cells for one phone', async () => {
    const row = '<table><tr><td>1</td><td>705 894 444</td></tr><tr><td>602 000</td><td>250</td></tr></table>'
    const whole = await read(`<html><body><h1>Jihlava</h1>${row}</body></html>`, 'page.html')
    const { text } = withoutPersonalData(whole.document, whole.text)
    expect(text).toContain('<td>1</td><td>███ ███ ███</td>')
    expect(text).toContain('<td>602 000</td><td>250</td>')
  })

  it('hides a name also in the words that a key or a status was derived from', async () => {
    const html =
      '<html><body><h1>Jihlava</h1><h3>Typ podpory (chronologicky):</h3><p>Město vstoupilo do spolupráce v únoru 2011.</p>' +
      '<h2>Osobnosti lokality</h2><p>Eva Malá<br>Lokální konzultantka<br>Tel: 705 894 859</p>' +
      '<p>Jednání proběhlo bez Luboše Dvořáka v lednu.</p><p>Jednání skončilo s Lubošem Dvořákem v únoru.</p></body></html>'
    const whole = await read(html, 'page.html')
    const { document, text } = withoutPersonalData(whole.document, whole.text)
    const derived = Object.entries(whole.document.provenance).flatMap(([pointer, spans]) =>
      pointer.endsWith('/key') ? spans.map(([start, end]) => whole.text.slice(start, end)) : [],
    )
    expect(derived.join()).toContain('Luboše Dvořáka')
    for (const secret of ['Luboše', 'Dvořáka', '601 222 333'])
      expect(text + JSON.stringify(document)).not.toContain(secret)
    expect(text).toContain('Jednání proběhlo bez')
  })

  it('hides names that entities, tags and attributes hold', async () => {
    const html =
      '<html><body><h1>Jihlava</h1><p>S Jan<b>ou</b> Nov&aacute;kovou a <a href="mailto:x.y@mesto.cz" title="Petr Hájek">' +
      'x.y&#64;mesto.cz</a></p><p>Mgr.&nbsp;Ev&#283; Mal&eacute;</p></body></html>'
    const whole = await read(html, 'page.html')
    const { text } = withoutPersonalData(whole.document, whole.text)
    for (const secret of ['Jan', 'kovou', 'x.y', 'Petr', 'Hájek', 'Ev&', 'Mal&', 'mesto.cz'])
      expect(text).not.toContain(secret)
    expect(text).toContain('<h1>Jihlava</h1>')
  })

  it('leaves a document that names nobody as it is', async () => {
    const whole = await read('Jihlava\n\nText o ničem.')
    expect(withoutPersonalData(whole.document, whole.text)).toEqual({ document: whole.document, text: whole.text })
  })

  it('keeps any text as long as it was, and valid', async () => {
    const part = fc.constantFrom(
      'Jana Nová',
      'Mgr. ',
      '<b>',
      '&eacute;',
      ' 705 894 859 ',
      'a@b.cz',
      '\u0301',
      '𝒥',
      '\n',
      '\u00ad',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(part, fc.string()), { minLength: 1 }), async (parts) => {
        const whole = await read(`Jihlava ${parts.join('')} konec`.replaceAll('\0', ' '), 'page.html').catch(
          () => undefined,
        )
        if (!whole) return
        expect(withoutPersonalData(whole.document, whole.text).text).toHaveLength(whole.text.length)
      }),
      { numRuns: 100 },
    )
  })
})
