/** What stands before names: offices and labels; and what stands behind these without being one. */

/** `Nová`, `Nováková-Malá`, `NOVÁ`, `O'Neill` */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’]{1,30}(?:-\p{Lu}[\p{L}\p{M}]{1,30})?`

export const LABELS = String.raw`(?:[Zz]prac(?:oval|oval[ai]|ovatel(?:ka)?)|[Vv]ypracoval[ai]?|[Zz]apsal[ai]?|[Pp]odepsal[ai]?|[Pp]ředkládá|[Pp]ředkladatel(?:ka)?|[Ss]chválil[ai]?|[Ss]estavil[ai]?|[Kk]ontaktní osob(?:a|y|ou|u)|(?<!živatelské )[Jj]méno(?: a příjmení)?|[Oo]věřil[ai]?|[Zz]astoupen[áýéao]?|[Jj]ednající|[Vv]yřizuj[ei])` // Zpracovala: Jana Nová
export const OFFICES = String.raw`(?:[Mm]ísto)?(?:[Ss]tarost(?:a|k[aouy]|c?ce|y|ou|ovi)|[Pp]rimátor\p{L}{0,4}|[Hh]ejtman\p{L}{0,4}|[Nn]áměst(?:ek|k\p{L}{1,4}|kyn\p{L}{1,2})|[Tt]ajemn(?:ík|ic|ice|ík\p{L}{1,3}|ic\p{L}{1,2})|[Řř]editel(?:k)?\p{L}{0,3}|[Mm]anažer(?:k)?\p{L}{0,3}|[Kk]oordinátor(?:k)?\p{L}{0,3}|[Kk]onzultant(?:k)?\p{L}{0,3}|[Mm]etodi(?:k|čk)\p{L}{0,3}|[Rr]eferent(?:k)?\p{L}{0,3}|[Pp]ředsed(?:a|k)\p{L}{0,4}|[Mm]inist(?:r|ryn)\p{L}{0,3}|[Pp]oslan(?:ec|c\p{L}{1,3}|kyn\p{L}{1,2})|[Ss]enátor(?:k)?\p{L}{0,3}|[Zz]astupitel(?:k)?\p{L}{0,3}|[Kk]urátor(?:k)?\p{L}{0,3}|[Pp]racovn(?:ík|ic)\p{L}{0,3}|[Aa]sistent(?:k)?\p{L}{0,3}|[Jj]ednatel(?:k)?\p{L}{0,3}|[Zz]ástup(?:c|kyn)\p{L}{1,3}|(?:[Vv]edouc|[Mm]luvč|[Rr]adn)í(?:ho|mu|m)?)` // starosta Jan Novák

/** Capitalised words that stand behind an office and begin a body's name: *starosta Města Jihlava*. */
export const BODY =
  /^(?:Měst|Obc|Obec|Úřad|Agentur|ASZ|Odbor|Oddělen|Oblast|Charit|Kraj|Minist|Magistr|Svaz|MAS|Míst|Dom|Dům|Centr|Středis|Regio|Lokál|Sociál|Člov|Spol|Nadac|Policie|Policii|Škol|Základn|Mateřsk|Rad|Výbor|Komis|Pracovn|Česk|Státn|Nemocnic|Letišt|Institut|Ústav|Muze|Knihovn|Divadl|Univerzit|Fakult|Gymnázi)/u

/** What stands behind an office and is no given name: *manažer SZ*, *ředitel ZŠ*. */
export const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZČĎŇŘŠŤŽ]{2,5}(?!\p{L})|^(?:ASZ|SPSZ|TAP|MAS)(?!\p{L})/u
