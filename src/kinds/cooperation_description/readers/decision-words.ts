/** The words of decisions: data, applied by `decisions.ts`. */

/** What a body does with a document. */
export const OUTCOME = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      String.raw`(?:ne)?(?:schvál|odsouhlas)(?:il|en)[aoiy]?`, // schválilo, byl schválen
      String.raw`(?:ne)?přija[tl][aoiy]?`, // přijat
      String.raw`projednal[aoiy]?|projednán[aoy]?`, // projednáno
      String.raw`(?:vza(?:l[aoiy]?|t[aoy]?)|bere|berou) na vědomí`, // vzalo na vědomí
      String.raw`(?<taken>vzal[aoiy]?|bere|berou|vyjádřil[aoiy]?)(?:\s[^\s.;,]{1,40}){1,8}?\s(?<note>na vědomí|souhlas)`, // vzala zprávu na vědomí
      String.raw`doporuč(?:il|en)[aoiy]?`, // doporučilo
      String.raw`vyjádřil[aoiy]? souhlas|souhlas(?:il[aoiy]?|í)`, // vyjádřili souhlas
      String.raw`zamít(?:l[aoiy]?|nut[aoy]?)`, // zamítlo
      String.raw`podpořil[aoiy]?`, // podpořili
    ].join('|') +
    String.raw`)(?!\p{L})`,
  'giu',
)

/** What stands for the document of the sentence before: *vzalo jej na vědomí*. */
export const PRONOUN = /(?<!\p{L})(?:jej|ho|ji)(?!\p{L})/iu

/** Before a verb: what is yet to be decided. */
export const NOT_YET = /(?<!\p{L})(?:bude|budou|má být|mají být|aby byl[aoiy]?)(?:\s[^\s.;,]+){0,3}\s$/iu

const PLACE = String.raw`(?: \p{Lu}[\p{L}-]+(?: (?:nad|pod|u|ve?|na) \p{Lu}\p{L}+| \p{Lu}\p{L}+)?)?`

/** Who decides. */
export const BODY = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      // Zastupitelstvo města Jihlavy, Rada městské části, Rada Kraje Vysočina, Zastupitelstvo Ústeckého kraje
      String.raw`(?:[Zz]astupitelstv(?:o|a|u|em|ě)|[Rr]ad(?:a|y|ě|u|ou)) (?:(?:statutárního )?(?:města|městské části|obce|městyse|[Kk]raje|městského obvodu)${PLACE}|\p{Lu}\p{L}+ kraje)`,
      String.raw`[Zz]astupitelstv(?:o|em)|(?<=^|[\s,])Rad(?:a|ou)(?= (?:schv|proj|vza|na sv|dne))`,
      String.raw`(?:ZM|RM|ZO|RO|ZMČ|RMČ|ZK|RK)(?!\p{L})`,
      String.raw`[Ll]okální(?:ho|m|mu)? partnerství(?:m)?|Partnerství(?!m| s\p{L})`,
      String.raw`[Čč]len(?:ům|y|ové|ů) (?:LP|lokálního partnerství)|LP(?!\p{L})`,
      String.raw`(?:[Čč]lensk(?:á|ou) schůz(?:e|í)|[Vv]aln(?:á|ou) hromad(?:a|ou)|[Ss]hromáždění(?:m)?|[Pp]rogramov(?:ý|ým) výbor(?:em)?)(?: (?:starostů|svazku|MAS|členů)(?: obcí)?)?${PLACE}`,
      String.raw`(?:[Řř]ídící|[Řř]ídicí|[Pp]racovní) skupin(?:a|ou)|(?:[Kk]omis(?:e|í)|[Vv]ýbor(?:em)?)(?: pro)?(?: (?!dne|na|svém)\p{Ll}{4,}){0,3}`,
    ].join('|') +
    ')',
  'gu',
)

/** What the abbreviations of bodies stand for. */
export const BODIES: Readonly<Record<string, string>> = {
  LP: 'Lokální partnerství',
  RM: 'Rada města',
  ZM: 'Zastupitelstvo města',
  RO: 'Rada obce',
  ZO: 'Zastupitelstvo obce',
  RMČ: 'Rada městské části',
  ZMČ: 'Zastupitelstvo městské části',
  RK: 'Rada kraje',
  ZK: 'Zastupitelstvo kraje',
}

export const METHOD = /per rollam|(?:korespondenční|elektronick)\p{L}{1,20} hlasování\p{L}{0,20}|aklamac\p{L}{1,20}/iu

export const SESSION =
  /(\d{1,3})\.\s?(?:řádné\p{L}* |mimořádné\p{L}* |veřejné\p{L}* |pracovní\p{L}* )?(?:zasedání|jednání|schůz|setkání)/iu

/** The document decided on. */
export const SUBJECT = new RegExp(
  String.raw`(?:` +
    [
      String.raw`(?:návrh\p{L}{0,20}|reviz[eií]|vyhodnocení(?:m|mu)?|hodnocení(?:m)?|znění|zpráv[ua] o (?:plnění|vyhodnocení|realizaci)|aktualizac[eií])(?: \p{L}{1,30})? (?:popisu spolupráce|popis spolupráce|spolupráce|plánu sociálního začleňování|PSZ)`,
      String.raw`(?:popis(?:em)?|memorand(?:um|em) o) spoluprác[ei]`,
      String.raw`(?:strategický )?plán sociálního začleňování`,
      String.raw`návrh(?:em)?|(?:vy)?hodnocení(?:m)?|zpráv[ua]|reviz[eií]|dokument(?:em)?`,
    ].join('|') +
    String.raw`)(?!\p{L})(?: (?:za rok|na rok|roku|na období|za období) \d{4}(?:\s?[–-]\s?\d{4})?)?`,
  'iu',
)
