import { useEffect, useRef } from 'react'
import { hasSeveral } from '../../../analysis/classes.ts'
import { today } from '../../../browser/clock.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { ChartTools } from '../../pictures/ChartTools.tsx'
import type { CataloguePlace } from '../place.ts'
import { MarkLegend } from './MarkLegend.tsx'
import { ColourSelect, GroupSelect } from './StairControls.tsx'
import type { StairView } from './stairView.ts'

export interface StairsHeadProps {
  readonly view: StairView
  readonly assessment: Assessment
  readonly place: CataloguePlace
  readonly onLeave: () => void
}

/** What the picture says, and what it is coloured and grouped by. */
export function StairsHead({ assessment, place, view, onLeave }: StairsHeadProps) {
  const { t } = view.words
  const { zoomed } = view
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(zoomed)

  // Keeps the focus near what was opened or left: the element that had it is gone.
  useEffect(() => {
    if (before.current !== zoomed && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
    before.current = zoomed
  }, [zoomed])
  return (
    <div className="ladder-head">
      {zoomed && (
        <button type="button" className="button ladder-back" onClick={onLeave}>
          <Icon name="left" />
          {t('ladder:whole')}
        </button>
      )}
      <div className="ladder-finding">
        <h2 id="ladder-title" ref={title} tabIndex={-1}>
          {view.finding}
        </h2>
        <Lead view={view} />
      </div>
      {view.total > 0 && (
        <>
          <div className="ladder-controls">
            <GroupSelect view={view} />
            <ColourSelect view={view} />
            <ChartTools chart={async () => (await import('./stairChart.tsx')).stairChart({ assessment, place, view, today: today() })} />
          </div>
          <MarkLegend view={view} />
        </>
      )}
    </div>
  )
}

function Lead({ view }: { readonly view: StairView }) {
  const { t } = view.words
  if (view.isCounted) {
    return (
      <p className="help">
        {t('ladder:leadGroups')} {hasSeveral(view.by) && t('ladder:inSeveral')}
      </p>
    )
  }
  if (view.total === 0 || view.isReadOnly) return null
  return (
    <>
      <p className="help for-pointer">{t('ladder:lead')}</p>
      <p className="help for-touch">{t('ladder:leadTouch')}</p>
    </>
  )
}
