import bar from '../../locales/da/bar.json' with { type: 'json' }

/** Danish texts of what is shown and said of an open assessment: whether it is kept, and its steps. */
export const danishBar = { bar }
