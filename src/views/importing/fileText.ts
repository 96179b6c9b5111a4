import { invisibleIn, isBlank, visible } from '../../exchange/invisible.ts'
import { onOneLine } from '../../exchange/warnings.ts'
import type { Translate } from '../../wording/i18n.ts'

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

/** A text out of a file, as it can stand within a line of ours: it neither breaks nor turns what is around it. */
export function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${visible(onOneLine(text))}${POP_ISOLATE}`
}

/** A name out of a file; null when there is nothing of it to see. */
export function isolatedName(name: string | null): string | null {
  return name === null || isBlank(name) ? null : isolated(name)
}

/**
 * What stood in a place of a file, with the invisible characters named.
 *
 * @param found - JSON, shortened; null when there was nothing
 */
export function foundWords(found: string | null, t: Translate): string {
  if (found === null) return t('files:found.nothing')
  // Numbers, true, false, null and brackets are our own signs.
  if (!found.startsWith('"')) return found
  const characters = invisibleIn(found)
  if (characters.length === 0) return isolated(found)
  return t('files:found.invisible', { found: isolated(found), characters: characters.join(', ') })
}
