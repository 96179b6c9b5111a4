import { PARAMETERS } from '../../analysis/parameters.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { formatNumber } from '../../wording/format.ts'
import type { Speech } from './useSpeech.ts'
import { hasShownSides } from './VoteStrip.tsx'

/** What the marks of the strips mean, in words for paper. */
export function marksTexts(findings: readonly Finding[], { t, language }: Speech): readonly string[] {
  const sides = hasShownSides(findings) ? [t('understanding:print.sides', { limit: formatNumber(PARAMETERS.levelGap, language) })] : []
  return [t('understanding:print.dots'), ...sides]
}
