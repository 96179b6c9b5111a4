import { useCallback, useEffect, useState } from 'react'
import type { Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { useLatest } from '../../../ui/useLatest.ts'
import type { CataloguePlace } from '../place.ts'
import type { Sorting } from './columns.ts'
import { focusStepOf } from './tableFocus.ts'

/** How many rows a page shows: as many as a browser draws at once without a delay. */
export const PAGE_SIZE = 50

export interface PageState {
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly goToPage: (page: number) => void
  /** A row is about to move to another place in the order: the page and the focus go with it. */
  readonly follow: (id: Id) => void
}

/** Which page of the rows is shown; another filter or order begins at the first. */
export function usePage(rows: readonly Intervention[], { filter, search }: CataloguePlace, sorting: Sorting): PageState {
  const what = JSON.stringify([filter, search, sorting])
  const [at, setAt] = useState({ page: 0, what })
  const [followed, setFollowed] = useState<Id | null>(null)
  // Who looks for something else follows the row no longer.
  if (followed !== null && at.what !== what) setFollowed(null)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
  const place = followed === null ? -1 : rows.findIndex(({ id }) => id === followed)
  const asked = at.what === what ? at.page : 0
  const page = Math.min(place === -1 ? asked : Math.floor(place / PAGE_SIZE), pages - 1)

  // The focus is the browser's: it is lost where a row is drawn anew in another place.
  useEffect(() => {
    if (followed !== null) focusStepOf(followed)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the place in the order is what this follows
  }, [followed, place])

  // The same from one search to the next, so that the rows are.
  const latest = useLatest({ page, what })
  const follow = useCallback(
    (id: Id) => {
      setFollowed(id)
      setAt(latest.current)
    },
    [latest],
  )

  return {
    page,
    pages,
    follow,
    goToPage: (next) => {
      setFollowed(null)
      setAt({ page: next, what })
    },
  }
}
