import { hasSeveral } from '../../../analysis/classes.ts'
import type { StairMark } from '../../../diagrams/stairData.ts'
import { badgeOf } from '../../../diagrams/stairMarks.ts'
import { formatNumber } from '../../../wording/format.ts'
import { usePalette } from '../../settings.ts'
import { OverlapMark } from '../overlaps/OverlapMark.tsx'
import { isPaused } from './groups.ts'
import { PauseMark } from './PauseMark.tsx'
import { kindName, kindShort } from './stairData.ts'
import type { StairView } from './stairView.ts'
import '../../../ui/legend.css'

/** What each sign stands for, and how many have it. */
export function MarkLegend({ view }: { readonly view: StairView }) {
  const { words, marks, shown } = view
  const { t, language } = words
  const paused = shown.filter(isPaused).length
  const overlapping = shown.filter(({ id }) => view.source.overlapping.has(id)).length
  const shares = marks.sharesOf(shown)
  if (shares.length === 0) return null
  return (
    <div className="mark-legend">
      <ul className="legend" aria-label={t('ladder:legend', { by: words.classBy(marks.by) })}>
        {shares.map(({ mark, count }) => (
          <li key={`${mark.tone}`} title={kindName(mark, marks, words)}>
            <MarkPill mark={mark} />
            <span>
              {kindShort(mark, marks, words)} <strong>{formatNumber(count, language)}</strong>
            </span>
          </li>
        ))}
        {paused > 0 && (
          <li>
            <PauseMark />
            <span>
              {words.nameOf('statuses', 'paused')} <strong>{formatNumber(paused, language)}</strong>
            </span>
          </li>
        )}
        {!view.isCounted && overlapping > 0 && (
          <li>
            <OverlapMark words={words} /> <strong>{formatNumber(overlapping, language)}</strong>
          </li>
        )}
      </ul>
      {hasSeveral(marks.by) && <p className="help">{t('ladder:several')}</p>}
    </div>
  )
}

function MarkPill({ mark }: { readonly mark: StairMark }) {
  const badge = badgeOf(usePalette(), mark.tone)
  return (
    <span
      className={badge ? 'pill' : 'pill mark-none'}
      style={badge ? { background: badge.fill, color: badge.text } : undefined}
      aria-hidden="true"
    >
      {mark.sign}
    </span>
  )
}
