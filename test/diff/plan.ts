/** An evaluated description of a cooperation around its activities, for comparisons. */
export const page = (activities: string, prose = 'Partnerství se schází dvakrát ročně.'): string =>
  [
    '# Vyhodnocení popisu spolupráce – město Krnov, rok 2023',
    'IČO: 00296139',
    '## Struktura a složení lokálního partnerství',
    prose,
    '## Jednotlivé činnosti spolupráce a jejich harmonogram',
    activities,
  ].join('\n\n')
