import collect from '../../locales/da/collect.json' with { type: 'json' }
import stage from '../../locales/da/stage.json' with { type: 'json' }
import trial from '../../locales/da/trial.json' with { type: 'json' }
import turn from '../../locales/da/turn.json' with { type: 'json' }
import understanding from '../../locales/da/understanding.json' with { type: 'json' }
import workshop from '../../locales/da/workshop.json' with { type: 'json' }

/** Danish texts of the workshop, which the first page does without. */
export const danishWorkshop = { collect, stage, trial, turn, understanding, workshop }
