import type { Theme } from '../lexicon.ts'

/** What names a town's plan of social inclusion; the words of a phrase are parted by `_`. */
export const inclusionPlan = {
  named: {
    stems: 'strategick_plan$ strategick_planu$ strategick_planem$ strategick_plany$ spsz$ psz$',
    example: 'Strategický plán',
  },
  plan: {
    stems: 'plan$ planu$ planem$ plany$ strategie$ strategii$',
    example: 'plán sociálního začleňování, strategie sociální inkluze',
  },
  inclusion: {
    stems: 'social_zaclen social_inkluz soc_zaclen soc_inkluz',
    example: 'sociálního začleňování',
  },
} as const satisfies Theme

/** The words of the names of plans and strategies. */
export const paperNames = {
  plan: { stems: 'plan$ planu$ planem$ plany$ planum$ planech$', example: 'Místní plán inkluze' },
  programme: { stems: 'program$ programu$ programem$ programy$', example: 'Program prevence kriminality' },
  strategy: {
    stems: 'strategie$ strategii$ strategiim$ strategiich$ koncepce$ koncepci$ koncepcim$ koncepcich$',
    example: 'Koncepce bydlení',
  },
  common: {
    stems: 'strategick mist akcn tematick komunitn strednedob rozvojov komplexn integrovan lokaln situacn',
    example: 'strategický plán rozvoje',
  },
  about: { stems: 'social prevenc inkluz rozvoj podpory$ vzdalen bydlen rodinn bytov', example: 'plán prevence' },
  /** They speak of the paper and are no part of its name. */
  apart: {
    stems:
      'schvalen neschvalen prijat neprijat jaky$ jaka$ jake$ ktery$ ktera$ ktere$ pripravovan pripraven zpracovan zpracovavan planovan novy$ nova$ nove$ noveho$ novemu$ novem$ novym$ novou$ novych$ aktualn aktualizovan soucasn stavajic dosavadn predchoz nasledn navazujic dals tento$ tato$ toto$ tohoto$ tomto$ teto$ tuto$ timto$ touto$ vlastn cely$ cela$ cele$ prvni$ druhy$ druha$ druhe$ druheho$ druhem$ druhym$ druhou$ treti$ vznikly$ uveden zminen vyse$ jednotliv takov obdobn platn hlavn klicov zakladn dlouhodoby$ dlouhodoba$ dlouhodobe$ samotn puvodn',
    example: 'Připravený strategický plán',
  },
  /** Programmes that are no paper of the town. */
  foreign: {
    stems: 'zadn operacn dotacn grantov poradensk terenn preventivn motivacn ramcov evropsk programov',
    example: 'operační program',
  },
  /** The same only before *program*. */
  foreignProgramme: { stems: 'narodn vzdelavac nov', example: 'národní program' },
  /** What is told of it behind its name. */
  told: { stems: 'aktualizov obsahuj plati$ predklad projedn tvori$', example: 'plán platí' },
  field: { stems: 'oblasti$ podporu$ uzemi$', example: 'v oblasti bydlení' },
  town: { stems: 'meste$ obci$', example: 've městě Kolín' },
  time: { stems: 'obdobi$ rok$ roky$ leta$', example: 'pro období 2016–2018' },
  union: { stems: 'orp$ mas$ so$', example: 'Plán rozvoje ORP' },
} as const satisfies Theme
