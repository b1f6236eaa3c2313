/** The stages of reading that can be shown. */
export const stages = ['tokens', 'mentions', 'structure'] as const
export type Stage = (typeof stages)[number]
