import ladder from '../../locales/da/ladder.json' with { type: 'json' }

/** Danish texts of the staircase and its interventions, which the first page does without. */
export const danishCatalogue = { ladder }
