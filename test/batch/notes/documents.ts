/** Documents that somebody made up: pages about towns, records of projects, a list of results. */

interface Page {
  readonly town: string
  readonly plan?: string
  readonly name?: string
  readonly phone?: string
}

/** A page about a locality. */
export const page = ({ town, plan, name = 'Radka Vyskočilová', phone = '774 000 101' }: Page): string => `${town}
Agentura pro sociální začleňování spolupracuje s městem ${town} od roku 2019.

Základní přehled spolupráce s lokalitou
Ve městě působí několik organizací, které se věnují podpoře rodin.

Plánované a schválené strategické dokumenty
${plan ?? 'Zatím žádné strategické dokumenty nebyly schváleny.'}

Plánovaná a realizovaná opatření
Pilotní program prevence ztráty bydlení.

Kontakt
${name}
Lokální konzultantka
Tel: ${phone}
`

interface Project {
  readonly number: string
  readonly title: string
  readonly beneficiary: string
  readonly ico: string
  readonly contact?: string
  readonly further?: string
}

/** A record of a project. */
export const project = ({ number, title, beneficiary, ico, contact, further = '' }: Project): string => `${title}

Registrační číslo projektu: ${number}
Název projektu: ${title}
Příjemce: ${beneficiary}
IČO: ${ico}
Doba realizace: 1. 1. 2020 – 31. 12. 2021
${further}Místo realizace: Chrudim
${contact === undefined ? '' : `Kontaktní osoba: ${contact}\n`}Obsah projektu
Projekt podporuje rodiny v nájemních bytech a pomáhá jim udržet bydlení.
`
