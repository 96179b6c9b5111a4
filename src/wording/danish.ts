import framework from '../../locales/da/framework.json' with { type: 'json' }
import scoring from '../../locales/da/scoring.json' with { type: 'json' }
import shell from '../../locales/da/shell.json' with { type: 'json' }
import start from '../../locales/da/start.json' with { type: 'json' }

/** The source language: there from the start, and what a missing text of another language falls back to. */
export const danish = { framework, scoring, shell, start }
