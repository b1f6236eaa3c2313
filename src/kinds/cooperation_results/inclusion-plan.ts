/** Whether an outcome says that the town has a plan of social inclusion, and whether it was approved. */
import type { Passage } from '../../text/passage.ts'

export interface PlanState {
  readonly state: 'approved' | 'prepared'
  readonly words: Passage
}

const PLAN =
  /(?<!\p{L})(?:plán\p{L}{0,3}\s(?:\p{L}+\s){0,3}?soc(?:iální\p{L}{0,2}|\.)\s(?:začleňování|inkluz\p{L}+)|strategick\p{L}+\splán\p{L}{0,3}(?!\p{L})|strategi\p{L}+\ssociální\p{L}{0,2}\s(?:začleňování|inkluz\p{L}+)|SPSZ|PSZ)(?!\p{L})/iu

/** Words that say that the plan exists: participles ("připravený", "byl zpracován") and nouns of a finished act ("zpracování"). */
const PREPARED =
  /(?<![\p{L}])(?:připraven|zpracov[aá]n|vypracov[aá]n|vytvořen|sestaven|seps[aá]n|dokončen|hotov|naps[aá]n|vznik(?:l|u|lý)?(?!\p{L}))\p{L}{0,3}/iu
const APPROVED = /(?<![\p{L}])(?:schválen|přijat|odsouhlasen|schválil|přijal|odsouhlasil)\p{L}{0,3}/iu
const DENIED =
  /(?<![\p{L}])(?:ne(?:schvál|přij|připrav|zprac|vyprac|vytvoř|dokonč|hotov|vznik)\p{L}*|nebyl\p{L}{0,1}|není|bez\s|zamít\p{L}+|odmít\p{L}+)/iu
/** What is yet to come: "čeká na schválení", "připravený ke schválení", "bude schválen", "příprava plánu". */
const TO_COME =
  /(?<!\p{L})(?:ke?\s(?:schválení|projednání|přijetí)|před\s(?:schválením|přijetím)|na\s(?:schválení|projednání)|bud(?:e|ou)(?!\p{L})|má\sbýt|plánovan\p{L}+|čeká\p{L}*)/iu

/** Words that may part a participle from the plan that it speaks of: "připravený, zatím neschválený strategický plán". */
const BEFORE =
  /(?<!\p{L})(?:bez\s)?(?:(?:(?:ne)?(?:připraven|zpracov|vypracov|vytvoř|sestaven|sepsán|dokončen|hotov|napsán|vznik|schvál|přijat|přijal|přijet|odsouhlas)\p{L}{0,20}|a|i|již|zatím|dosud|doposud|ale|nově|nov(?:ý|ého)|první\p{L}{0,20}|místní\p{L}{0,20}|lokální\p{L}{0,20}|komplexní\p{L}{0,20}|společn\p{L}{1,20}|návrh\p{L}{0,20}|(?:ne)?byl\p{L}?|bud(?:e|ou)|v|roce|\d{4}|měst\p{L}{1,20}|zastupitelstv\p{L}{1,20}),?\s){0,30}$/iu
const CLAUSE_END =
  /[;]|\.(?:\s|$)|,\s(?!(?:kter|jenž|jež|zatím|dosud|ale|avšak|však|byl|čeká|schvál|neschvál|přij|nepřij|připrav|zastupitel))/iu

/** `isOfPlan`: its column or label says that it speaks of the plan. */
export const planStateOf = (outcome: Passage, isOfPlan = false): PlanState | undefined => {
  const plan = outcome.match(PLAN) ?? (isOfPlan ? { start: 0, end: 0 } : undefined)
  if (!plan) return undefined
  const before = outcome.text.slice(0, plan.start).match(BEFORE)?.[0] ?? ''
  const after = outcome.text.slice(plan.end)
  const words = outcome.slice(plan.start - before.length, plan.end + (CLAUSE_END.exec(after)?.index ?? after.length))
  const open = TO_COME.test(words.text) || DENIED.test(words.text)
  if (APPROVED.test(withoutOpen(words.text)) && !open) return { state: 'approved', words: words.trim() }
  const isPrepared = PREPARED.test(words.text) || /neschválen|neschválil|nepřija[tl]|odmít|zamít/iu.test(words.text)
  const isUnwritten =
    /(?<!\p{L})(?:ne(?:připrav|zprac|vyprac|vytvoř|vznik)|bez\s|nebyl\p{L}?\s(?:\p{L}+\s){0,2}(?:připrav|zprac|vyprac|vytvoř))/iu.test(
      words.text,
    )
  return isPrepared && !isUnwritten ? { state: 'prepared', words: words.trim() } : undefined
}

/** Without the nouns of what is yet to be done, which contain the participle: "ke schválení". */
const withoutOpen = (text: string): string => text.replaceAll(YET_TO_BE, '')
const YET_TO_BE = /(?:ke?|před|na)\s(?:schválení\p{L}*|přijetí\p{L}*)/giu
