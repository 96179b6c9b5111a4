import { useCallback, useRef } from 'react'
import { goTo, leaveTo } from '../../../browser/address.ts'
import { focusSoon } from '../../../ui/focus.ts'
import { hashOf } from '../../route.ts'
import { routeNow } from '../../useRoute.ts'
import { queryOf } from '../place.ts'
import { goToPlace, placeWanted } from '../wantedPlace.ts'

/** The heading of what is picked: it has the focus when something is picked. */
export const PANEL_TITLE = 'overview-panel-title'

export interface Picking {
  readonly pick: (text: string) => void
  readonly close: () => void
}

/** Opens what is picked in a part beside it; Back closes it, however many were looked at. */
export function usePicking(picked: string | null): Picking {
  const isOurs = useRef(false)
  const isOpen = picked !== null
  const pick = useCallback(
    (text: string) => {
      if (!isOpen) isOurs.current = true
      goToPlace({ pick: text }, isOpen ? 'replace' : 'push')
      focusSoon(PANEL_TITLE)
    },
    [isOpen],
  )
  const close = useCallback(() => {
    const closed = addressWithoutPick()
    // What an address brought has nothing behind it to go back to.
    if (isOurs.current) leaveTo(closed)
    else goTo(closed, 'replace')
    isOurs.current = false
  }, [])
  return { pick, close }
}

function addressWithoutPick(): string {
  return hashOf({ ...routeNow(), query: queryOf({ ...placeWanted(), pick: null }) })
}
