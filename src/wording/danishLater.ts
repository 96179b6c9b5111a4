import about from '../../locales/da/about.json' with { type: 'json' }
import dialogs from '../../locales/da/dialogs.json' with { type: 'json' }
import files from '../../locales/da/files.json' with { type: 'json' }

/** Danish texts that the first page does without. */
export const danishLater = { about, dialogs, files }
