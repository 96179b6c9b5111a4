import catalogue from '../../locales/da/catalogue.json' with { type: 'json' }
import intervention from '../../locales/da/intervention.json' with { type: 'json' }
import ladder from '../../locales/da/ladder.json' with { type: 'json' }
import listImport from '../../locales/da/listImport.json' with { type: 'json' }
import lists from '../../locales/da/lists.json' with { type: 'json' }
import overlaps from '../../locales/da/overlaps.json' with { type: 'json' }
import overview from '../../locales/da/overview.json' with { type: 'json' }

/** Danish texts of the staircase and its catalogue, which the first page does without. */
export const danishCatalogue = { catalogue, intervention, ladder, listImport, lists, overlaps, overview }
