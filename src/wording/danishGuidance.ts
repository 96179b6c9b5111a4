import guidance from '../../locales/da/guidance.json' with { type: 'json' }

/** What Danish says of the framework at length. It comes with the code that reads it: frameworkWords.ts. */
export const danishGuidance = { guidance }
