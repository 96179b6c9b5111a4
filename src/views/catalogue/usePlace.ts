import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { afterPaint } from '../../ui/afterPaint.ts'
import type { CataloguePlace } from './place.ts'
import { forgetWanted, onPlaceChange, placeInAddress, placeWanted } from './wantedPlace.ts'

/** What the catalogue is to be set to, as soon as it is typed or clicked. */
export function usePlace(): CataloguePlace {
  return useSyncExternalStore(onPlaceChange, placeWanted)
}

/**
 * Something of it: what asks for that is drawn anew only when that changes.
 *
 * @param ask - gives the same for the same, be it a text, a number or a part of the place itself
 */
export function useOfPlace<T>(ask: (place: CataloguePlace) => T): T {
  return useSyncExternalStore(onPlaceChange, () => ask(placeWanted()))
}

/** What the address says, which follows what is typed and clicked. */
export function usePlaceInAddress(): CataloguePlace {
  return useSyncExternalStore(onPlaceChange, placeInAddress)
}

/**
 * What the catalogue is drawn as. It is a moment behind what is searched and filtered by: the key or the click is
 * answered first, and what is much to draw comes after, and gives way to the next key.
 */
export function useDrawnPlace(): CataloguePlace {
  const [drawn, setDrawn] = useState(placeWanted)
  const first = useRef(drawn)
  useEffect(() => {
    let asked = first.current
    let takeBack: (() => void) | undefined
    const follow = () => {
      const wanted = placeWanted()
      if (wanted === asked) return
      takeBack?.()
      if (!isSameButSearched(asked, wanted)) setDrawn(wanted)
      asked = wanted
      takeBack = afterPaint(() => startTransition(() => setDrawn(wanted)))
    }
    follow()
    const leave = onPlaceChange(follow)
    return () => {
      leave()
      takeBack?.()
      forgetWanted()
    }
  }, [])
  return drawn
}

/** Whether one is looked at as the other is, but for what is searched and filtered by. */
function isSameButSearched(one: CataloguePlace, other: CataloguePlace): boolean {
  const { search: _search, filter: _filter, ...setting } = one
  return Object.entries(setting).every(([key, value]) => other[key as keyof CataloguePlace] === value)
}
