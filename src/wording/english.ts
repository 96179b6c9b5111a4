import about from '../../locales/en/about.json' with { type: 'json' }
import files from '../../locales/en/files.json' with { type: 'json' }
import framework from '../../locales/en/framework.json' with { type: 'json' }
import ladder from '../../locales/en/ladder.json' with { type: 'json' }
import scoring from '../../locales/en/scoring.json' with { type: 'json' }
import shell from '../../locales/en/shell.json' with { type: 'json' }
import start from '../../locales/en/start.json' with { type: 'json' }

/** Loaded when it is asked for. */
export const english = { about, files, framework, ladder, scoring, shell, start }
