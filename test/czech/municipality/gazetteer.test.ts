import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../../src/czech/municipality/gazetteer.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { parseMunicipalities } from '../../../src/czech/municipality/register.ts'

describe('the list that comes with the package', () => {
  const { municipalities } = loadGazetteer()

  it.each([
    ['Jihlava', '586846', 'Jihlava', 'Kraj Vysočina'],
    ['Chrudim', '571164', 'Chrudim', 'Pardubický kraj'],
    ['Třebíč', '590266', 'Třebíč', 'Kraj Vysočina'],
    ['Telč', '588024', 'Jihlava', 'Kraj Vysočina'],
    ['Moravské Budějovice', '591181', 'Třebíč', 'Kraj Vysočina'],
    ['Humpolec', '547999', 'Pelhřimov', 'Kraj Vysočina'],
    ['Chotěboř', '568759', 'Havlíčkův Brod', 'Kraj Vysočina'],
    ['Bílina', '567451', 'Teplice', 'Ústecký kraj'],
    ['Kutná Hora', '533955', 'Kutná Hora', 'Středočeský kraj'],
    ['Bruntál', '597180', 'Bruntál', 'Moravskoslezský kraj'],
    ['Obrnice', '567337', 'Most', 'Ústecký kraj'],
    ['Havířov', '555088', 'Karviná', 'Moravskoslezský kraj'],
    ['Trmice', '553697', 'Ústí nad Labem', 'Ústecký kraj'],
    ['Jáchymov', '555215', 'Karlovy Vary', 'Karlovarský kraj'],
    ['Teplá', '555631', 'Cheb', 'Karlovarský kraj'],
    ['Toužim', '555657', 'Karlovy Vary', 'Karlovarský kraj'],
    ['Jirkov', '563099', 'Chomutov', 'Ústecký kraj'],
    ['Praha', '554782', 'Praha', 'Hlavní město Praha'],
    ['Brno', '582786', 'Brno-město', 'Jihomoravský kraj'],
    ['Plzeň', '554791', 'Plzeň-město', 'Plzeňský kraj'],
    ['Krásná Lípa', '562611', 'Děčín', 'Ústecký kraj'],
  ])('has %s', (name, code, district, region) => {
    expect(municipalities.find((one) => one.code === code)).toMatchObject({ name, district, region })
  })

  it('has a six-digit code for each, each code once, and no part of a town', () => {
    const codes = municipalities.map(({ code }) => code)
    expect(codes.filter((code) => !/^\d{6}$/.test(code ?? ''))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(2_400)
    const names = new Set(municipalities.map(({ name }) => name))
    expect(
      ['Poruba', 'Žižkov', 'Libeň', 'Modřany', 'Černý Most', 'Starý Bohumín'].filter((part) => names.has(part)),
    ).toEqual([])
  })
})

describe('an official list of codes', () => {
  it.each([
    ['with commas', 'Obec,Kód obce,Okres,Kód okresu,Kraj\nAdamov,581291,Blansko,CZ0641,Jihomoravský kraj\n'],
    [
      'with semicolons and quotes',
      '"Kód obce";"Název obce";"Název okresu";"Název kraje"\r\n"581291";"Adamov";"Blansko";"Jihomoravský kraj"\r\n',
    ],
    ['with tabs', 'kod_obce\tobec\tokres\tkraj\n581291\tAdamov\tBlansko\tJihomoravský kraj'],
    ['with a byte order mark', '\ufeffname,code,district,region\nAdamov,581291,Blansko,Jihomoravský kraj'],
    ['in JSON', '[{"nazev": "Adamov", "kod": 581291, "okres": "Blansko", "kraj": "Jihomoravský kraj", "psc": null}]'],
  ])('%s', (_, text) => {
    expect(parseMunicipalities(text)).toEqual([
      { name: 'Adamov', code: '581291', district: 'Blansko', region: 'Jihomoravský kraj' },
    ])
  })

  it('of the statistical office and of the register has columns of other names', () => {
    const czso = 'KODJAZ,AKRCIS,KODCIS,CHODNOTA,ZKRTEXT,TEXT\nCS,OBEC_NUTS,43,554782,Praha,Praha\n'
    const ruian = 'KOD;NAZEV;STATUS_KOD;POU_KOD;OKRES_KOD\n554782;Praha;5;;3100\n'
    expect([...parseMunicipalities(czso), ...parseMunicipalities(ruian)]).toEqual([
      { name: 'Praha', code: '554782' },
      { name: 'Praha', code: '554782' },
    ])
  })

  it('may repeat a municipality, write it in capitals or with a quoted comma, or lack its code', () => {
    const text =
      'Obec,Kód obce,Okres\nÚSTÍ NAD LABEM,554804,"Ústí, n. L."\nÚSTÍ NAD LABEM,554804,\nNová Ves,,Kolín\n,1,\n'
    expect(parseMunicipalities(text)).toEqual([
      { name: 'Ústí nad Labem', code: '554804' },
      { name: 'Nová Ves', district: 'Kolín' },
    ])
  })

  it.each([
    ['that does not end', 'Obec;Okres\nLhota;Kolín\n"Ves;Kolín\nBor;Zlín\n', { line: 3, column: 1 }],
    ['that ends too early', 'Obec;Okres\n"Ves"ka;Kolín\n', { line: 2, column: 1 }],
  ])('with a quotation %s tells its line', (_, text, place) => {
    expect(() => parseMunicipalities(text)).toThrow(expect.objectContaining(place))
  })

  it('may have quoted cells of several lines', () => {
    expect(parseMunicipalities('Obec;Okres\n"Lhota";"Kolín\n(Středočeský kraj)"\n"Bor";Zlín\n')).toMatchObject([
      { name: 'Lhota' },
      { name: 'Bor', district: 'Zlín' },
    ])
  })

  it('without a column of names says which columns it has', () => {
    expect(() => parseMunicipalities('a;b\n1;2')).toThrow(
      'no column holds the names of municipalities: expected one called Název obce, Obec, Název, Text or name; the columns are: a, b',
    )
  })
})

describe('a gazetteer', () => {
  it('finds a municipality by its code', () => {
    const gazetteer = createGazetteer([{ name: 'Obrnice', code: '567337' }, { name: 'Bez kódu' }])
    expect([gazetteer.withCode('567337')?.name, gazetteer.withCode('000000')]).toEqual(['Obrnice', undefined])
  })
})
