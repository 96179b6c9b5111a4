import { describe, expect, it } from 'vitest'
import type { CircleGroup } from '../../../src/views/others/arrangement.ts'
import { ACROSS, printedPages } from '../../../src/views/others/printedPages.ts'
import { municipalSnapshot } from '../../municipalities.ts'

const own = municipalSnapshot({ municipality: 'Ærø' })
const some = (count: number, name = 'Kommune') => Array.from({ length: count }, (_, index) => municipalSnapshot({ municipality: `${name} ${index}` }))
const told = (groups: readonly CircleGroup[]) => printedPages(own, groups).map((rows) => rows.map((cells) => cells.map(({ snapshot, begins }) => (begins ? `${snapshot.municipality} (${begins.count})` : snapshot.municipality))))

describe('the circles on paper', () => {
  it('are all there, once, in rows of five and pages of five rows, of which the first has room for four', () => {
    const pages = printedPages(own, [{ standing: undefined, snapshots: some(98) }])
    expect(pages.map((rows) => rows.length)).toEqual([4, 5, 5, 5, 1])
    const cells = pages.flat(2)
    expect(new Set(cells.map(({ snapshot }) => snapshot.id)).size).toBe(99)
    expect(Math.max(...pages.flat().map((row) => row.length))).toBe(ACROSS)
  })

  it('stand beside each other where they are few, one’s own beside the first group', () => {
    expect(told([{ standing: 4, snapshots: some(2, 'Høj') }, { standing: 1, snapshots: some(1, 'Lav') }])).toEqual([[['Ærø', 'Høj 0 (2)', 'Høj 1', 'Lav 0 (1)']]])
  })

  it('begin a row for each group where they are many', () => {
    const pages = told([{ standing: 4, snapshots: some(7, 'Høj') }, { standing: 1, snapshots: some(3, 'Lav') }])
    expect(pages).toEqual([[['Ærø', 'Høj 0 (7)', 'Høj 1', 'Høj 2', 'Høj 3'], ['Høj 4', 'Høj 5', 'Høj 6'], ['Lav 0 (3)', 'Lav 1', 'Lav 2']]])
  })

  it('are one’s own alone where a search finds nobody', () => {
    expect(told([{ standing: undefined, snapshots: [] }])).toEqual([[['Ærø']]])
    expect(told([])).toEqual([[['Ærø']]])
  })
})
