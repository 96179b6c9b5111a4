import { useMemo } from 'react'
import { currentHash } from '../../browser/address.ts'
import { parseRoute } from '../route.ts'
import { leaveQuery, setQuery, useRoute } from '../useRoute.ts'
import { placeFrom, queryOf, type CataloguePlace } from './place.ts'

/** What the catalogue is set to, from the address. */
export function usePlace(): CataloguePlace {
  const { query } = useRoute()
  return useMemo(() => placeFrom(query), [query])
}

/** Goes back from what lies over the whole picture, such as a step alone, as Back would. */
export function leavePlace(change: Partial<CataloguePlace>): void {
  const now = placeFrom(parseRoute(currentHash())?.query ?? '')
  leaveQuery(queryOf({ ...now, ...change }))
}

/** Sets the catalogue to something else; 'replace' leaves no step for Back, as for what is typed letter by letter. */
export function goToPlace(change: Partial<CataloguePlace>, how: 'push' | 'replace' = 'push'): void {
  const now = placeFrom(parseRoute(currentHash())?.query ?? '')
  setQuery(queryOf({ ...now, ...change }), how)
}
