import type { ReactNode } from 'react'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { PartProps } from '../partProps.ts'
import { goToPlace } from '../wantedPlace.ts'
import { overlapsHeadline } from './overlapWords.ts'

/** The id of the heading, which takes the focus when the last card is answered. */
export const PART_TITLE = 'overlaps-title'

export interface OverlapsHeadProps extends PartProps {
  /** The open ones that the filter lets through. */
  readonly shown: readonly Overlap[]
  /** How many are open in all. */
  readonly open: number
  readonly answered: number
  /** Beside the finding, where there is something to report. */
  readonly children: ReactNode
}

/** What was found, or why there is nothing to answer. */
export function OverlapsHead(props: OverlapsHeadProps) {
  const { assessment, found, shown, open, answered, isReadOnly, words, children } = props
  const { t } = words
  const standing = standingOf(props)
  const total = assessment.interventions.length
  return (
    <div className="overlaps-head">
      <div className="overlaps-finding">
        <h2 id={PART_TITLE} tabIndex={-1}>
          {standing === 'open' ? overlapsHeadline(shown, words) : t(`overlaps:standing.${standing}`, { count: standing === 'done' ? answered : open })}
        </h2>
        <p>{t(`overlaps:lead.${standing}`)}</p>
        {standing === 'open' && !isReadOnly && <p className="help overlaps-keys">{t('overlaps:keys')}</p>}
        {found.length < total && standing !== 'few' && (
          <p className="help">{t('overlaps:scope', { found: found.length, total, shown: shown.length, count: open })}</p>
        )}
        {standing === 'hidden' && (
          <button type="button" className="button" onClick={() => goToPlace({ filter: {}, search: '' })}>
            {t('catalogue:nothing.clear')}
          </button>
        )}
      </div>
      {standing !== 'few' && children}
    </div>
  )
}

/** 'few': there is nothing to compare. 'hidden': the filter hides what is open. 'done': all of it is answered. */
type Standing = 'open' | 'few' | 'hidden' | 'done' | 'none'

function standingOf({ assessment, shown, open, answered }: OverlapsHeadProps): Standing {
  if (shown.length > 0) return 'open'
  if (assessment.interventions.length < 2) return 'few'
  if (open > 0) return 'hidden'
  return answered > 0 ? 'done' : 'none'
}
