import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { decode } from '../../src/source/decode.ts'
import { InputError } from '../../src/source/input-error.ts'

const CZECH = 'Příliš žluťoučký kůň úpěl ďábelské ódy. Šťáva, Ženíšek, Ťulpas – „tak“ a dost…\n'
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const utf16 = (text: string, order: 'le' | 'be', mark = true): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Czech letters in the one-byte charsets, by Node's own decoder turned round. */
const oneByte = (charset: string) => (text: string) => {
  const decoder = new TextDecoder(charset)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Buffer.from(Array.from(text, (c) => codes.get(c) ?? 0x3f))
}
const windows1250 = oneByte('windows-1250')
const latin2 = oneByte('iso-8859-2')

const LATIN2_CZECH = 'Příliš žluťoučký kůň úpěl ďábelské ódy. Šťáva, Ženíšek.\n'

describe('charset', () => {
  it.each([
    ['UTF-8', utf8(CZECH), 'utf-8', CZECH],
    ['UTF-8 with a mark', utf8('\ufeff' + CZECH), 'utf-8', CZECH],
    ['UTF-16 LE', utf16(CZECH, 'le'), 'utf-16le', CZECH],
    ['UTF-16 BE', utf16(CZECH, 'be'), 'utf-16be', CZECH],
    ['UTF-16 LE without a mark', utf16(CZECH, 'le', false), 'utf-16le', CZECH],
    ['UTF-16 BE without a mark', utf16(CZECH, 'be', false), 'utf-16be', CZECH],
    ['windows-1250', windows1250(CZECH), 'windows-1250', CZECH],
    ['ISO-8859-2', latin2(LATIN2_CZECH), 'iso-8859-2', LATIN2_CZECH],
    [
      'ISO-8859-2 with Š at the beginning of a word alone',
      latin2('Obec: Školství a Bydlení'),
      'iso-8859-2',
      'Obec: Školství a Bydlení',
    ],
    [
      'ISO-8859-2 with Ť at the beginning of a word alone',
      latin2('ulice Ťapky, dům'),
      'iso-8859-2',
      'ulice Ťapky, dům',
    ],
    ['ISO-8859-2 with ž alone', latin2('že může'), 'iso-8859-2', 'že může'],
    ['windows-1250 with ž alone', windows1250('že může'), 'windows-1250', 'že může'],
    ['windows-1250 with © and »', windows1250('© 2019 »Město Děčín«'), 'windows-1250', '© 2019 »Město Děčín«'],
    ['letters that both share', windows1250('Město Děčín'), 'windows-1250', 'Město Děčín'],
    ['ASCII', utf8('Mesto Decin'), 'utf-8', 'Mesto Decin'],
    [
      'one broken letter among English words',
      windows1250('The town of Zlín is here'),
      'windows-1250',
      'The town of Zlín is here',
    ],
  ])('%s', (_, bytes, charset, text) => {
    expect(decode(bytes, 'a.txt')).toMatchObject({ charset, text, findings: [] })
  })

  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>Nejdřív Děčín</p></body></html>`

  it.each([
    ['a right declaration', utf8(page('utf-8')), 'utf-8', undefined],
    ['its other name', utf8(page('UTF8')), 'utf-8', undefined],
    ['windows-1250 that says UTF-8', windows1250(page('utf-8')), 'windows-1250', 'utf-8'],
    ['UTF-8 that says windows-1250', utf8(page('windows-1250')), 'utf-8', 'windows-1250'],
    ['windows-1250 that says latin1', windows1250(page('iso-8859-1')), 'windows-1250', 'windows-1252'],
    ['a charset nobody knows', utf8(page('cestina')), 'utf-8', 'cestina'],
    ['letters that both share, declared', latin2(page('iso-8859-2')), 'iso-8859-2', undefined],
    ['UTF-16 that says UTF-8', utf16(page('utf-8'), 'le'), 'utf-16le', 'utf-8'],
    ['UTF-16 that says so', utf16(page('utf-16'), 'be'), 'utf-16be', undefined],
    ['a mark that lies', Buffer.concat([utf8('\ufeff'), windows1250(CZECH)]), 'windows-1250', 'utf-8'],
    [
      'an XML prolog',
      utf8('<?xml version="1.0" encoding="windows-1250"?><html><p>Děčín</p></html>'),
      'utf-8',
      'windows-1250',
    ],
    [
      'http-equiv',
      utf8('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>š</p>'),
      'utf-8',
      'windows-1250',
    ],
    ['ASCII that says windows-1250', utf8(page('windows-1250').replace('řív Děčín', '')), 'utf-8', undefined],
  ])('declared: %s', (_, bytes, charset, declared) => {
    const source = decode(bytes, 'a.html')
    expect(source.charset).toBe(charset)
    expect(source.findings.map((finding) => finding.args)).toEqual(declared ? [{ declared, actual: charset }] : [])
    for (const { span } of source.findings) if (span) expect(source.text.slice(...span)).toMatch(/charset|encoding/)
  })

  it('reads back Czech text in every charset', () => {
    const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž'
    const small = fc.string({ unit: fc.constantFrom(...letters.split(/(?=.)/u)), minLength: 1, maxLength: 9 })
    const word = fc.oneof(
      small,
      small.map((letters) => letters.toUpperCase()),
    )
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `Žádost ${words.join(' ')} šetří.`)
    const encoders = { 'utf-8': utf8, 'utf-16le': (t: string) => utf16(t, 'le'), 'windows-1250': windows1250 }
    fc.assert(
      fc.property(text, fc.constantFrom<keyof typeof encoders>('utf-8', 'utf-16le', 'windows-1250'), (t, charset) => {
        expect(decode(encoders[charset](t), 'a.txt')).toMatchObject({ text: t, charset })
      }),
    )
  })
})

const compound = (entry: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(entry, 'utf16le')])

describe('bytes that are no readable document', () => {
  const broken = Buffer.concat([utf8('Příliš\nžluť'), Buffer.of(0xff), utf8('oučký kůň')])

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', Buffer.alloc(0), /empty/],
    ['blanks', utf8('\ufeff \n\t\n'), /blanks/],
    ['zeros', Buffer.from([1, 2, 0, 0, 0, 0, 7, 0, 0, 255]), /binary/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /binary/],
    ['an old Office file', compound(''), /old Office file/],
    ['an old Excel file', compound('Workbook'), /Excel file of the old binary format/],
    ['a file encrypted by Word', compound('EncryptedPackage'), /password-protected/],
    ['a message of Outlook', compound('__substg1.0_0037001F'), /message of Outlook/],
    ['a ZIP archive', Buffer.from('PK\x03\x04\0\0\0\0data.csv', 'latin1'), /ZIP/],
    ['slides', Buffer.from('PK\x03\x04[Content_Types].xml ppt/presentation.xml', 'latin1'), /ZIP/],
    ['a file that is packed', Buffer.from('\x1f\x8b\x08\0', 'latin1'), /gzip/],
    [
      'DOS Latin 2',
      Buffer.from('P\xfd\xa1li\xe7 \xa7lu\x9cou\x9fk\xec k\x85\xe5 \xa3p\xd8l \xd4\xa0belsk\x82 \xa2dy', 'latin1'),
      /charsets/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(InputError)
    expect(() => decode(bytes, 'a.txt')).toThrow(message)
  })

  it('broken UTF-8 is told with its place', () => {
    const error = catchInputError(() => decode(broken, 'a.txt'))
    expect(error).toMatchObject({ file: 'a.txt', line: 2, column: 5 })
    expect(error.message).toContain('0xFF')
  })

  it('a file above the limit', () => {
    expect(() => decode(utf8('twelve bytes'), 'a.txt', { bytes: 11 })).toThrow('has 12 bytes; the limit is 11')
    expect(decode(utf8('twelve bytes'), 'a.txt', { bytes: 12 }).text).toBe('twelve bytes')
  })
})

const catchInputError = (run: () => unknown): InputError => {
  try {
    run()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const ODT = 'application/vnd.oasis.opendocument.text'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('media type', () => {
  it.each([
    ['a.txt', 'Město', 'text/plain'],
    ['a', 'Město', 'text/plain'],
    ['-', '# Město', 'text/plain'],
    ['a.md', '# Město', 'text/markdown'],
    ['a.MARKDOWN', '<table><tr><td>Město</td></tr></table>', 'text/markdown'],
    ['a.html', '<p>Město</p>', 'text/html'],
    ['a.html', 'Město bez značek, 3 < 5', 'text/plain'],
    ['a.txt', '<!DOCTYPE html>\n<html><p>Město', 'text/html'],
    ['a.md', '<!-- saved --><html><p>Město', 'text/html'],
    ['a.txt', '<div class="x"><p>Město</p></div>\n', 'text/html'],
    ['a.txt', '<p>Město</p> a dál text', 'text/plain'],
    ['a.txt', '<https://mesto.example> je adresa', 'text/plain'],
    ['a.xhtml', '<?xml version="1.0"?><html><body>Město</body></html>', 'text/html'],
    ['a.pdf', '%PDF-1.7\n', 'application/pdf'],
    ['a.txt', '\n\n%PDF-1.7\n', 'application/pdf'],
    ['a.bin', 'PK\x03\x04....word/document.xml', DOCX],
    ['a.docx', 'PK\x03\x04....[Content_Types].xml', DOCX],
    ['a.bin', 'PK\x03\x04[Content_Types].xml xl/workbook.xml', XLSX],
    ['a.bin', `PK\x03\x04....mimetype${ODT}`, ODT],
    ['a.doc', '{\\rtf1\\ansi Ahoj}', 'application/rtf'],
    ['a.bin', 'Received: from a\r\n by b\r\nSubject: c\r\n\r\nText', 'message/rfc822'],
    ['a.eml', 'Subject: c\r\n\r\nText', 'message/rfc822'],
    ['a.txt', 'Subject: c\n\nText', 'text/plain'],
    ['a.txt', 'Název: Krok\nMIME-Version: 1.0\n\nText', 'text/plain'],
    ['a.eml', 'Text bez hlaviček', 'text/plain'],
  ])('%s: %j', (file, text, mediaType) => {
    expect(decode(utf8(text), file).mediaType).toBe(mediaType)
  })

  it('a Word document of 1997 to 2003, even one that is cut off', () => {
    expect(decode(compound('WordDocument'), 'a.txt').mediaType).toBe('application/msword')
  })
})
