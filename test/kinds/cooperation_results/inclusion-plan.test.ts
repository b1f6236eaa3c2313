import { expect, test } from 'vitest'
import { planStateOf } from '../../../src/kinds/cooperation_results/inclusion-plan.ts'
import { Passage } from '../../../src/text/passage.ts'

test.each<[outcome: string, state: string | undefined]>([
  ['připravený a schválený plán sociálního začleňování v obci', 'approved'],
  ['schválení strategického plánu sociálního začleňování', 'approved'],
  ['strategický plán sociálního začleňování byl připraven a schválen zastupitelstvem', 'approved'],
  ['plán sociálního začleňování, který schválilo zastupitelstvo', 'approved'],
  ['SPSZ schválen 12. 6. 2015', 'approved'],
  ['připravený plán sociálního začleňování', 'prepared'],
  ['zpracovaný, dosud neschválený plán sociálního začleňování', 'prepared'],
  ['připravený plán sociálního začleňování čeká na schválení', 'prepared'],
  ['plán sociálního začleňování připravený ke schválení', 'prepared'],
  ['zpracovaný plán sociálního začleňování, zastupitelstvo ho neschválilo', 'prepared'],
  ['plán sociálního začleňování byl zpracován, schválen bude v roce 2014', 'prepared'],
  ['plán sociálního začleňování zatím nebyl zpracován', undefined],
  ['příprava plánu sociálního začleňování', undefined],
  ['návrhy řešení bytové situace ve strategickém plánu sociálního začleňování', undefined],
  ['schválení bytové koncepce a příprava plánu sociálního začleňování', undefined],
  ['schválení bytové koncepce města', undefined],
  ['připravený projekt terénní práce', undefined],
])('%s', (outcome, state) => {
  expect(planStateOf(Passage.of(outcome))?.state).toBe(state)
})

/** How far a plan is, whatever verb, form and order of words tell it. */
test.each<[outcome: string, state: string | undefined]>([
  ['zastupitelstvo odhlasovalo plán sociálního začleňování', 'approved'],
  ['plán sociálního začleňování je hotový a zastupitelstvem odsouhlasený', 'approved'],
  ['sepsání plánu sociální inkluze a jeho přijetí zastupitelstvem', 'approved'],
  ['vypracování a schválení strategie sociálního začleňování', 'approved'],
  ['podařilo se schválit plán sociálního začleňování', 'approved'],
  ['město se schváleným plánem sociálního začleňování', 'approved'],
  ['zastupitelé SPSZ přijali jednomyslně', 'approved'],
  ['dopracovaný strategický plán sociálního začleňování', 'prepared'],
  ['vznik plánu sociálního začleňování', 'prepared'],
  ['plán sociálního začleňování zpracován, schválen však nebyl', 'prepared'],
  ['plán sociálního začleňování předložený zastupitelstvu k přijetí', 'prepared'],
  ['zastupitelstvo plán sociálního začleňování zamítlo', 'prepared'],
  ['plán sociálního začleňování bez schválení', 'prepared'],
  ['zpracovaný strategický plán bude sloužit městu i spolkům', 'prepared'],
  ['strategický plán sociálního začleňování bude teprve sestaven', undefined],
  ['nezpracovaný plán sociálního začleňování', undefined],
  ['plán sociálního začleňování má být schválen na podzim', undefined],
  ['strategický plán sociálního začleňování zastupitelé přijmou na podzim', undefined],
  ['plán sociálního začleňování nebyl dosud napsán', undefined],
  ['město bez zpracovaného plánu sociálního začleňování', undefined],
  ['plán sociálního začleňování se zpracovává', undefined],
  ['tvorba plánu sociálního začleňování', undefined],
  // That it was not approved proves no plan.
  ['plán sociálního začleňování dosud nebyl schválen', undefined],
  ['nepodařilo se schválit plán sociálního začleňování', undefined],
])('%s', (outcome, state) => {
  expect(planStateOf(Passage.of(outcome))?.state).toBe(state)
})
