/** Folders of many documents, some of them broken in every way that documents break. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const towns = [
  'Jihlava',
  'Chrudim',
  'Bruntál',
  'Bílina',
  'Havířov',
  'Jirkov',
  'Jáchymov',
  'Kutná Hora',
  'Vejprty',
  'Litvínov',
]

const page = (i: number): string => {
  const town = towns[i % towns.length] ?? 'Jihlava'
  const [year, number] = [2010 + (i % 14), String(i).padStart(7, '0')]
  return `# Podpora rodin ${i}

Registrační číslo projektu: CZ.03.2.60/0.0/0.0/17_071/${number}

Název programu: Operační program Zaměstnanost

Příjemce: Město ${town}

Období realizace: 1. 1. ${year} – 31. 12. ${year + 2}

## Popis projektu

Projekt podporuje rodiny s dětmi, které žijí ve městě ${town} v nevyhovujícím bydlení.

## Cílové skupiny

- osoby sociálně vyloučené
- osoby ohrožené předlužeností

## Klíčové aktivity

1. Sociální práce v terénu
2. Dluhové poradenství
`
}

/** One way to be broken each; `i` makes every file another one. */
const broken: readonly ((i: number) => readonly [extension: string, bytes: Buffer])[] = [
  () => ['txt', Buffer.alloc(0)],
  (i) => ['txt', Buffer.from(' \n'.repeat(1 + i))],
  (i) => ['txt', Buffer.concat([Buffer.from(`Dopis číslo ${i} z města Žďár`), Buffer.from([0xc5, 0x20, 0xff])])],
  (i) => ['html', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d', 'hex'), Buffer.from(String(i))])],
  (i) => ['docx', Buffer.from(`PK\u0003\u0004 word/ cut off ${i}`)],
  (i) => ['docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(String(i))])],
  (i) => ['docx', Buffer.from(`PK\u0003\u0004 xl/workbook.xml ${i}`)],
  (i) => ['pdf', Buffer.from(`%PDF-1.7\n${i} 0 obj\n<< /Type /Catalog`)],
  (i) => ['txt', Buffer.from(`{\\rtf1 dopis ${i}}`)],
  (i) => ['txt', gzipSync(`dopis ${i}`)],
]

/** Writes documents into a folder, every `documents / failures`-th of them broken; returns how many are. */
export function generate(folder: string, documents: number, failures: number): number {
  const every = Math.floor(documents / failures)
  let bad = 0
  for (let i = 0; i < documents; i++) {
    const below = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'))
    if (i % 1000 === 0) mkdirSync(below, { recursive: true })
    const name = join(below, String(i).padStart(6, '0'))
    if (i % every !== every - 1 || bad === failures) writeFileSync(`${name}.md`, page(i))
    else {
      const make = broken[bad % (broken.length + 1)]
      if (make === undefined) symlinkSync('nowhere.txt', `${name}.txt`)
      else {
        const [extension, bytes] = make(i)
        writeFileSync(`${name}.${extension}`, bytes)
      }
      bad++
    }
  }
  return bad
}
