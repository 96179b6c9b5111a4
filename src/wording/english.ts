import archive from '../../locales/en/archive.json' with { type: 'json' }
import keepFile from '../../locales/en/keepFile.json' with { type: 'json' }
import others from '../../locales/en/others.json' with { type: 'json' }
import pictures from '../../locales/en/pictures.json' with { type: 'json' }
import report from '../../locales/en/report.json' with { type: 'json' }
import slides from '../../locales/en/slides.json' with { type: 'json' }
import takeHome from '../../locales/en/takeHome.json' with { type: 'json' }
import compare from '../../locales/en/compare.json' with { type: 'json' }
import plan from '../../locales/en/plan.json' with { type: 'json' }
import snapshots from '../../locales/en/snapshots.json' with { type: 'json' }
import catalogue from '../../locales/en/catalogue.json' with { type: 'json' }
import intervention from '../../locales/en/intervention.json' with { type: 'json' }
import listImport from '../../locales/en/listImport.json' with { type: 'json' }
import overlaps from '../../locales/en/overlaps.json' with { type: 'json' }
import overview from '../../locales/en/overview.json' with { type: 'json' }
import bar from '../../locales/en/bar.json' with { type: 'json' }
import collect from '../../locales/en/collect.json' with { type: 'json' }
import stage from '../../locales/en/stage.json' with { type: 'json' }
import trial from '../../locales/en/trial.json' with { type: 'json' }
import turn from '../../locales/en/turn.json' with { type: 'json' }
import understanding from '../../locales/en/understanding.json' with { type: 'json' }
import workshop from '../../locales/en/workshop.json' with { type: 'json' }
import about from '../../locales/en/about.json' with { type: 'json' }
import dialogs from '../../locales/en/dialogs.json' with { type: 'json' }
import files from '../../locales/en/files.json' with { type: 'json' }
import framework from '../../locales/en/framework.json' with { type: 'json' }
import guidance from '../../locales/en/guidance.json' with { type: 'json' }
import ladder from '../../locales/en/ladder.json' with { type: 'json' }
import lists from '../../locales/en/lists.json' with { type: 'json' }
import scoring from '../../locales/en/scoring.json' with { type: 'json' }
import shell from '../../locales/en/shell.json' with { type: 'json' }
import start from '../../locales/en/start.json' with { type: 'json' }

/** Loaded when it is asked for. */
export const english = {
  archive,
  keepFile,
  others,
  pictures,
  report,
  slides,
  takeHome,
  compare,
  plan,
  snapshots,
  about,
  bar,
  catalogue,
  collect,
  dialogs,
  files,
  framework,
  guidance,
  intervention,
  ladder,
  listImport,
  lists,
  overlaps,
  overview,
  scoring,
  shell,
  stage,
  start,
  trial,
  turn,
  understanding,
  workshop,
}
