import { useCallback, useRef } from 'react'
import { currentHash, goTo, leaveTo } from '../../../browser/address.ts'
import { focusSoon } from '../../../ui/focus.ts'
import { hashOf, parseRoute } from '../../route.ts'
import { placeFrom, queryOf } from '../place.ts'
import { goToPlace } from '../usePlace.ts'

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
  const route = parseRoute(currentHash())
  return route ? hashOf({ ...route, query: queryOf({ ...placeFrom(route.query), pick: null }) }) : currentHash()
}
