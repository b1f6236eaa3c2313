import { describe, expect, test } from 'vitest'
import { readMail } from '../../../src/formats/mail/mail.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { archiveOf } from '../../document/made/archive.ts'
import { plainMessageOf, savedPageOf } from '../../document/made/offices.ts'

const HEAD = 'From: a@example.cz\r\nSubject: =?iso-8859-2?Q?Pl=E1n?=\r\nMIME-Version: 1.0\r\n'
const read = (text: string) => readMail(Buffer.from(HEAD + text, 'utf8'), 'a.eml')
const part = (type: string, content: string, more = ''): string =>
  `--x\r\nContent-Type: ${type}\r\n${more}\r\n${content}\r\n`
const mixed = (...parts: string[]): string =>
  `Content-Type: multipart/mixed; boundary=x\r\n\r\n${parts.join('')}--x--\r\n`

describe('a message', () => {
  test('of plain text in another charset', async () => {
    const { text, blocks } = await readMail(plainMessageOf('Zpráva o plnění\n\n- bydlení\n- školy\n'), 'a.eml')
    expect(text).toBe('Zpráva o plnění\n\n- bydlení\n- školy\n\nDokument')
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'list'])
  })

  test('its subject is what the page is called, and shows nobody anything', async () => {
    const { pageTitle, text, hidden } = await read('\r\nText\r\n')
    expect(pageTitle?.text).toBe('Plán')
    expect(hidden.map(([start, end]) => text.slice(start, end).trim())).toEqual(['Plán'])
  })

  test.each<[string, string, string]>([
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nM=C4=9Bst=\r\no',
      'Město',
    ],
    [
      'base64',
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Město').toString('base64')}`,
      'Město',
    ],
    ['HTML', 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Město</p>', 'Město'],
    [
      'HTML rather than its text',
      `Content-Type: multipart/alternative; boundary=x\r\n\r\n${part('text/plain', 'Text')}${part('text/html', '<p>Stránka</p>')}--x--`,
      'Stránka',
    ],
    [
      'text where the HTML shows none',
      `Content-Type: multipart/alternative; boundary=x\r\n\r\n${part('text/plain', 'Text')}${part('text/html', '<p><img src="cid:a"></p>')}--x--`,
      'Text',
    ],
    ['no end of its parts', `Content-Type: multipart/mixed; boundary=x\r\n\r\n${part('text/plain', 'Text')}`, 'Text'],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).text.replace(/\n\nPlán$/, '')).toBe(expected)
  })

  const attached = mixed(
    part('text/plain', 'Text'),
    part(
      'application/pdf',
      'JVBERi0=',
      'Content-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n',
    ),
    part('application/vnd.ms-excel', 'a', 'Content-Disposition: attachment; filename="mapa.xls"\r\n'),
    part('image/png', 'iVBORw0KGgo=', 'Content-Transfer-Encoding: base64\r\n'),
    part('message/rfc822', 'Subject: jina\r\n\r\nJiná zpráva'),
  )

  test('attachments are told by their names, those that are read by themselves and others; pictures are not', async () => {
    const { findings } = await read(attached)
    expect(findings.map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'part_unread', what: 'attachments', count: 1, names: ['mapa.xls'] },
      { code: 'attached', count: 2, names: ['plan.pdf', 'message.eml'] },
    ])
  })

  test('an archive is read by itself where documents are in it', async () => {
    const packed = (name: string, file: string): string =>
      part(
        `application/zip; name=${name}`,
        Buffer.from(archiveOf([{ name: file, content: 'a' }])).toString('base64'),
        'Content-Transfer-Encoding: base64\r\n',
      )
    const { findings } = await read(
      mixed(part('text/plain', 'Text'), packed('a.zip', 'a.txt'), packed('b.zip', 'b.png')),
    )
    expect(findings.map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'part_unread', what: 'attachments', count: 1, names: ['b.zip'] },
      { code: 'attached', count: 1, names: ['a.zip'] },
    ])
  })

  test('none is read by itself where nothing says that it is a message', async () => {
    const { findings } = await readMail(Buffer.from(HEAD + attached), 'zprava')
    expect(findings.map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'part_unread', what: 'attachments', count: 3, names: ['plan.pdf', 'mapa.xls', 'message.eml'] },
    ])
  })

  test.each<[string, string, string]>([
    [
      'of the message',
      'Content-Type: text/plain\r\n\r\nM\xecsto pln\xed \xfakoly \x9ekol\r\n',
      'Město plní úkoly žkol',
    ],
    ['of a message that says no type', '\r\nM\xecsto Telč'.replace('č', '\xe8'), 'Město Telč'],
    ['in ISO-8859-2', 'Content-Type: text/plain\r\n\r\n\xb9kola v M\xecst\xec, \xbelut\xe1', 'škola v Městě, žlutá'],
    ['in UTF-8', 'Content-Type: text/plain; format=fixed\r\n\r\nM\xc4\x9bsto', 'Město'],
    ['of a part', mixed(part('text/html', '<p>M\xecsto</p>')), 'Město'],
    ['of a part without headers', mixed('--x\r\n\r\nM\xecsto\r\n'), 'Město'],
    [
      'of a part in base64',
      mixed(part('text/plain', 'TexzdG8gVGVs6A==', 'Content-Transfer-Encoding: base64\r\n')),
      'Město Telč',
    ],
    [
      'Western signs in one that says so',
      'Content-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xe9 \x96 5 \x80',
      'café – 5 €',
    ],
  ])('a charset that nothing says is told by the text: %s', async (_, message, expected) => {
    const { text } = await readMail(Buffer.from(HEAD + message, 'latin1'), 'a.eml')
    expect(text.replace(/\n\nPlán$/, '')).toBe(expected)
  })

  test('a saved page is read as the page that it is', async () => {
    const { text, findings } = await readMail(savedPageOf([{ h: 'Telč', level: 1 }, { p: 'Text' }]), 'a.mht')
    expect(text).toBe('Telč\n\nText')
    expect(findings).toEqual([])
  })
})

test.each<[string, string, RegExp]>([
  ['without text', mixed(part('image/png', 'a')), /^is a message without text$/],
  [
    'with nothing but an attachment',
    mixed(part('application/zip', 'a', 'Content-Disposition: attachment; filename="plan.zip"\r\n')),
    /save what is attached as files of its own: plan\.zip$/,
  ],
  [
    'in another charset than it says',
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nM=ECsto',
    /not in the charset/,
  ],
  [
    'nested without end',
    Array.from({ length: 200 }, (_, i) => `Content-Type: multipart/mixed; boundary=x${i}\r\n\r\n--x${i}\r\n`).join(''),
    /nested too deeply/,
  ],
  ['of headers without end', `X-A: ${'a'.repeat(2_000_000)}\r\n\r\nText`, /^is no sound message: /],
])('a message %s', async (_, text, message) => {
  const failure: unknown = await read(text).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(InputError)
  expect(failure instanceof InputError ? failure.message : '').toMatch(message)
})
