// Steps with groups on them, as the catalogue hands them to the drawing.
import fc from 'fast-check'
import type { StairGroupData, StairGroupStepData, StairMark, StairShare, StairStepData } from '../src/diagrams/stairData.ts'
import sample from './diagrams/staircase.json' with { type: 'json' }

export const TYPES = [
  'Rådgivning eller lettere behandling',
  'Netværks- eller samtalegrupper',
  'Konsultativ sparring',
  'Civilsamfundsindsatser',
  'Mellemformer',
  'Andet',
  'Ikke angivet',
]
const MARKS: readonly StairMark[] = [
  { tone: 'primary', sign: 'I' },
  { tone: 'secondary', sign: 'II' },
  { tone: 'tertiary', sign: 'III' },
  { tone: 'none', sign: '–' },
]
const steps = sample.steps as readonly StairStepData[]

interface GroupOf {
  readonly name: string
  readonly count: number
  readonly paused?: number
  readonly mark?: StairMark | null
}

function aGroup({ name, count, paused = 0, mark = null }: GroupOf, index = 0): StairGroupData {
  const shares = mark ? [{ mark, count }] : sharesOf(count)
  return { id: `g${index}`, name, short: name, mark, count, shares, paused, label: `${name}: ${count}` }
}

/** As evenly as can be. */
function sharesOf(count: number): readonly StairShare[] {
  const shares = MARKS.map((mark, index) => ({ mark, count: Math.floor((count + MARKS.length - 1 - index) / MARKS.length) }))
  return shares.filter((share) => share.count > 0)
}

/** The sample's steps with these groups, the lowest step first. */
function stepsWithGroups(groups: readonly (readonly StairGroupData[])[]): readonly StairGroupStepData[] {
  return steps.map((step, index) => {
    const mine = groups[index] ?? []
    const total = mine.reduce((sum, { count }) => sum + count, 0)
    const count = total === 0 ? sample.empty : `${total} indsatser`
    return { ...step, total, noun: total === 1 ? 'indsats' : 'indsatser', count, groups: mine }
  })
}

/** Steps with so many interventions each, in groups of falling size by type. */
export function stepsOf(totals: readonly number[], change: Partial<GroupOf> = {}): readonly StairGroupStepData[] {
  return stepsWithGroups(
    totals.map((total) => {
      let left = total
      return TYPES.flatMap((name, index) => {
        const count = index === TYPES.length - 1 ? left : Math.ceil(left / 2.4)
        left -= count
        return count === 0 ? [] : [aGroup({ name, count, paused: index === 1 ? Math.min(count, 2) : 0, ...change }, index)]
      })
    }),
  )
}

export function anyGroupSteps(): fc.Arbitrary<readonly StairGroupStepData[]> {
  const name = fc.oneof(fc.constantFrom(...TYPES), fc.string({ unit: 'grapheme', maxLength: 60 }))
  const mark = fc.option(fc.record({ tone: fc.nat(9), sign: fc.constantFrom('A', 'So', '10–12', '§30') }))
  const group = fc
    .record({ name, count: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2000 })), mark, paused: fc.nat(40) })
    .map((told) => ({ ...told, paused: Math.min(told.paused, told.count) }))
  const groups = fc.array(group, { maxLength: 9 }).map((all) => all.map(aGroup))
  return fc.array(groups, { minLength: 6, maxLength: 6 }).map(stepsWithGroups)
}
