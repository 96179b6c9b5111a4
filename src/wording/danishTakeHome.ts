import compare from '../../locales/da/compare.json' with { type: 'json' }
import plan from '../../locales/da/plan.json' with { type: 'json' }
import snapshots from '../../locales/da/snapshots.json' with { type: 'json' }

/** Danish texts of what is taken home: plan, snapshots, comparison and exports. */
export const danishTakeHome = { compare, plan, snapshots }
