import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLUMNS } from '../../../src/exchange/tidy/columns.ts'
import { MEASURES, STATUSES, UNIT_OF, UNITS } from '../../../src/exchange/tidy/measures.ts'

const page = readFileSync('docs/data.md', 'utf8')

/** The first two cells of the rows of a table below a heading; what stands between backticks. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  const rows = part.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((line) => line.split('|').slice(1, 3).map((cell) => cell.trim().replaceAll('`', '')))
}

test('the page about the data has the columns of the code, in their order, with what they are', () => {
  expect(tableBelow('The columns')).toEqual(COLUMNS.map(({ id, type }) => [id, type]))
})

test('it has all measures with their units, and all that a status can be', () => {
  const measures = MEASURES.map((id) => [id === 'votes_level' ? 'votes_1, votes_2, …' : id, UNIT_OF[id]])
  expect(tableBelow('The measures')).toEqual(measures)
  expect(tableBelow('Why a value is there or not').map(([id]) => id)).toEqual([...STATUSES])
  expect(tableBelow('The units').map(([id]) => id)).toEqual([...UNITS])
})
