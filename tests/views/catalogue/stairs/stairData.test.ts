import { describe, expect, it } from 'vitest'
import { originalOf } from '../../../../src/diagrams/stairData.ts'
import { builtInFramework as framework } from '../../../../src/framework/framework.ts'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { marksBy } from '../../../../src/views/catalogue/stairs/marks.ts'
import {
  MOST_STEP_CARDS,
  REST,
  stairGroupSteps,
  stairJumps,
  stairSections,
  stairSteps,
  type StairSource,
} from '../../../../src/views/catalogue/stairs/stairData.ts'
import { manyInterventions } from '../../../manyInterventions.ts'
import { stairWords } from '../../../stairWords.ts'

async function sourceOf(found: readonly Intervention[], colour: 'prevention' | 'types' = 'prevention'): Promise<StairSource> {
  const words = await stairWords(found)
  return { framework, found, words, marks: marksBy(colour, found, words), overlapping: new Set() }
}

const [, second] = framework.ladder
const cool: Intervention = {
  ...newIntervention('a', 'Cool Kids', 'preventive'),
  prevention: 'secondary',
  type: 'groups',
  area: 'social',
  ages: ['6-9', '10-12'],
  status: 'paused',
}

describe('cards', () => {
  it('say all of an intervention in a sentence, with what its colour says and that it is paused', async () => {
    const [, step] = stairSteps(await sourceOf([cool]))
    expect(step?.cards[0]).toEqual({
      id: 'a',
      name: 'Cool Kids',
      mark: { tone: 'secondary', sign: 'II' },
      detail: 'Social',
      isPaused: true,
      needsTalk: false,
      label: 'Cool Kids, trin 2, Sekundær, Det specialiserede socialområde, På pause',
    })
    expect(step?.count).toBe('1 indsats')
  })

  it('say that an intervention may overlap with others', async () => {
    const [, step] = stairSteps({ ...(await sourceOf([cool, { ...cool, id: 'b' }])), overlapping: new Set(['b']) })
    expect(step?.cards.map(({ needsTalk }) => needsTalk)).toEqual([false, true])
    expect(step?.cards[1]?.label).toMatch(/, På pause, Muligt overlap$/)
  })
})

describe('groups', () => {
  it('say how many, of what kinds, and how many are paused', async () => {
    const [, step] = stairGroupSteps('types', await sourceOf([cool, { ...cool, id: 'b', prevention: null, status: null }]))
    expect(step?.total).toBe(2)
    expect(step?.groups[0]?.label).toBe(
      'Netværks- eller samtalegrupper: 2 indsatser på trin 2; Sekundær 1, Ikke angivet 1; 1 på pause',
    )
  })

  it('have the mark of what they stand for where they are coloured by it', async () => {
    const [, step] = stairGroupSteps('types', await sourceOf([cool], 'types'))
    expect(step?.groups[0]?.mark).toEqual({ tone: 1, sign: 'G' })
    expect([step?.groups[0]?.name, step?.groups[0]?.short]).toEqual(['Netværks- eller samtalegrupper', 'Grupper'])
    expect(step?.groups[0]?.label).toBe('Netværks- eller samtalegrupper: 1 indsats på trin 2; 1 på pause')
  })

  it('bring the least of many together, each intervention once', async () => {
    const found = manyInterventions({ count: 600 }).map((each) => ({ ...each, step: 'preventive' }))
    const [, step] = stairGroupSteps('unit', await sourceOf(found))
    expect(step?.groups).toHaveLength(9)
    expect(step?.groups.at(-1)?.id).toBe(REST)
    expect(step?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(600)
  })

  it('have shares that add up to their counts', async () => {
    const steps = stairGroupSteps('ages', await sourceOf(manyInterventions({ count: 300 })))
    const groups = steps.flatMap((step) => step.groups)
    expect(groups.filter(({ count, shares }) => shares.reduce((sum, share) => sum + share.count, 0) !== count)).toEqual([])
  })
})

describe('a step alone', () => {
  it('has a card in each group that an intervention belongs to, under ids of their own', async () => {
    const source = await sourceOf([cool])
    const sections = second ? stairSections('ages', second, source) : []
    expect(sections.map(({ name, count }) => [name, count])).toEqual([
      ['6–9 år', '1'],
      ['10–12 år', '1'],
    ])
    const ids = sections.flatMap(({ cards }) => cards.map(({ id }) => id))
    expect(new Set(ids).size).toBe(2)
    expect(ids.map(originalOf)).toEqual(['a', 'a'])
  })

  it('has no headings where nothing is grouped', async () => {
    const sections = second ? stairSections(null, second, await sourceOf([cool])) : []
    expect(sections.map(({ name, cards }) => [name, cards.length])).toEqual([['', 1]])
  })

  it('draws so many cards and says of each group how many it leaves out', async () => {
    const found = manyInterventions({ count: 412 }).map((each) => ({ ...each, step: 'preventive' }))
    const sections = second ? stairSections('prevention', second, await sourceOf(found)) : []
    expect(sections.reduce((sum, { cards }) => sum + cards.length, 0)).toBe(MOST_STEP_CARDS)
    expect(sections.at(-1)?.count).toMatch(/^\d+ af \d+$/)
    expect(sections[0]?.count).toMatch(/^\d+$/)
  })

  it('knows how many stand on the others', async () => {
    const jumps = stairJumps(await sourceOf(manyInterventions({ count: 300 })))
    expect(jumps.reduce((sum, { total }) => sum + total, 0)).toBe(300)
  })
})
