import archive from '../../locales/da/archive.json' with { type: 'json' }
import compare from '../../locales/da/compare.json' with { type: 'json' }
import keepFile from '../../locales/da/keepFile.json' with { type: 'json' }
import others from '../../locales/da/others.json' with { type: 'json' }
import pictures from '../../locales/da/pictures.json' with { type: 'json' }
import plan from '../../locales/da/plan.json' with { type: 'json' }
import report from '../../locales/da/report.json' with { type: 'json' }
import slides from '../../locales/da/slides.json' with { type: 'json' }
import snapshots from '../../locales/da/snapshots.json' with { type: 'json' }
import takeHome from '../../locales/da/takeHome.json' with { type: 'json' }

/** Danish texts of what is taken home: plan, snapshots, comparison and exports. */
export const danishTakeHome = { archive, compare, keepFile, others, pictures, plan, report, slides, snapshots, takeHome }
