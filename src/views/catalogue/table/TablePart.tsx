import { useMemo, useState } from 'react'
import { stillThere, usePicked } from '../../../state/picked.ts'
import { useOpenOverlaps } from '../overlaps/openOverlaps.ts'
import type { PartProps } from '../partProps.ts'
import { FIRST_SORTING, sorted, type Sorting } from './columns.ts'
import { ListTable } from './ListTable.tsx'
import { Paging } from './Paging.tsx'
import { PrintedList } from './PrintedList.tsx'
import { TableTools } from './TableTools.tsx'
import { listFinding } from './tableWords.ts'
import { TABLE_TITLE } from './tableFocus.ts'
import { PAGE_SIZE, usePage } from './usePage.ts'
import './table.css'

/** The interventions as a table: sorted by any column, a page at a time, and with rows to be picked and changed together. */
export function TablePart(props: PartProps) {
  const { assessment, found, place, words } = props
  const [sorting, setSorting] = useState<Sorting>(FIRST_SORTING)
  // All of them once: what is found then only has to be picked out.
  const inOrder = useMemo(() => sorted(assessment.interventions, sorting, words), [assessment.interventions, sorting, words])
  const rows = useMemo(() => {
    const wanted = new Set(found)
    return inOrder.filter((each) => wanted.has(each))
  }, [inOrder, found])
  const { page, pages, goToPage, follow } = usePage(rows, place, sorting)
  const picked = usePicked(assessment)
  const ids = useMemo(() => stillThere(picked, assessment), [picked, assessment])
  const overlapping = useOpenOverlaps(assessment)
  const all = assessment.interventions.length
  const finding = useMemo(() => listFinding(found, all, words), [found, all, words])

  const from = page * PAGE_SIZE
  const shown = useMemo(() => rows.slice(from, from + PAGE_SIZE), [rows, from])

  // What is said then is said above, for all parts alike.
  if (found.length === 0) return null
  const paging = { page, pages, count: rows.length, words, onPage: goToPage }
  return (
    <section className="list-part" aria-labelledby={TABLE_TITLE}>
      <div className="list-head">
        <h2 id={TABLE_TITLE} tabIndex={-1}>
          {finding}
        </h2>
      </div>
      <TableTools {...props} picked={ids} sorting={sorting} onSort={setSorting} />
      <ListTable
        {...props}
        rows={shown}
        caption={finding}
        picked={ids}
        overlapping={overlapping}
        sorting={sorting}
        onSort={setSorting}
        onMoved={follow}
      />
      <Paging {...paging} />
      <PrintedList assessment={assessment} rows={rows} place={place} title={finding} words={words} />
    </section>
  )
}
