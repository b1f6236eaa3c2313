import type { Theme } from './lexicon.ts'

export const people = {
  beneficiary: { stems: 'prijem zadatel realizator nosite predkladatel resitel investor', example: 'Příjemce' },
  organisation: { stems: 'subjekt organizac spolecnost instituc', example: 'Název organizace', yields: true },
  partner: { stems: 'partner donorsk', example: 'Partneři projektu' },
  cooperation: { stems: 'spolupr', example: 'Ve spolupráci s' },
  who: { stems: 'kdo$ kym$', example: 'Kdo projekt realizuje' },
  funder: { stems: 'poskytovatel donor$ donori$ sponzor', example: 'Poskytovatel dotace' },
  contact: { stems: 'kontakt zodpoved odpovedn', example: 'Kontaktní osoba', yields: true },
  turnTo: { stems: 'obratit$ obratte$ obracejte$', example: 'Na koho se obrátit' },
  team: { stems: 'tym$ tymu$', example: 'Projektový tým' },
  worker: {
    stems: 'manazer koordinator vedouci$ vedouciho$ garant pracovnic pracovnik pravnik reditel',
    example: 'Manažerka projektu',
  },
  person: { stems: 'osoba$ osoby$ osobou$', example: 'Kontaktní osoba', yields: true },
  personName: { stems: 'jmen prijmen', example: 'Jméno a příjmení' },
  position: { stems: 'funkce$ funkci$ pozice$ role$ zarazen', example: 'Funkce' },
  ico: { stems: 'ico$ ic$', example: 'IČO' },
  tax: {
    stems: 'dic$ osobnost statutar datov bankovn ucet$ uctu$ fax$ zpracovatel zadavatel typ$ forma$',
    example: 'Právní forma',
  },
  seat: { stems: 'sidlo$ sidla$ sidle$ sidlem$ adres', example: 'Sídlo' },
  street: { stems: 'ulice$ ulici$', example: 'Ulice' },
  house: { stems: 'popisn orientacn cp$ domovni$', example: 'Číslo popisné' },
  district: { stems: 'cast$ obvod', example: 'Městská část' },
  postal: { stems: 'psc$ smerovac', example: 'PSČ' },
  web: { stems: 'web www$ internet url$ stranky$ stranka$ strankach$', example: 'Web' },
  phone: { stems: 'tel$ telefon mobil$ mobilu$ mob$ gsm$', example: 'Tel.' },
  email: { stems: 'email emailov mail$ elektronick', example: 'E-mail' },
} as const satisfies Theme
