import compare from '../../locales/da/compare.json' with { type: 'json' }
import keepFile from '../../locales/da/keepFile.json' with { type: 'json' }
import plan from '../../locales/da/plan.json' with { type: 'json' }
import report from '../../locales/da/report.json' with { type: 'json' }
import snapshots from '../../locales/da/snapshots.json' with { type: 'json' }
import takeHome from '../../locales/da/takeHome.json' with { type: 'json' }

/** Danish texts of what is taken home: plan, snapshots, comparison, report and exports. */
export const danishTakeHome = { compare, keepFile, plan, report, snapshots, takeHome }
