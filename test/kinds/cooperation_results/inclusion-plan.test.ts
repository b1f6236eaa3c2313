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
