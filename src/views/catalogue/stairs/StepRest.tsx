import { formatNumber } from '../../../wording/format.ts'
import type { CataloguePlace } from '../place.ts'
import { goToPlace } from '../wantedPlace.ts'
import { MOST_STEP_CARDS } from './stairData.ts'
import type { StairView } from './stairView.ts'

export interface StepRestProps {
  readonly view: StairView
  readonly place: CataloguePlace
}

/** Where a step holds more than are drawn: how many are, and the way to all of them. */
export function StepRest({ view, place }: StepRestProps) {
  const { t, language } = view.words
  const { zoomed, shown } = view
  if (!zoomed || shown.length <= MOST_STEP_CARDS) return null
  return (
    <p className="step-rest">
      {t('ladder:rest', { shown: MOST_STEP_CARDS, total: formatNumber(shown.length, language) })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => goToPlace({ part: 'table', step: null, pick: null, filter: { ...place.filter, step: [zoomed.id] } })}
      >
        {t('ladder:restInTable')}
      </button>
    </p>
  )
}
