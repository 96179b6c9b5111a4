import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { understandingOf } from '../../../src/analysis/understanding.ts'
import { COLUMNS, type TidyRow } from '../../../src/exchange/tidy/columns.ts'
import { rowsOf } from '../../../src/exchange/tidy/rows.ts'
import { sourcesOf } from '../../../src/exchange/tidy/sources.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { forSharing } from '../../../src/model/rounds.ts'
import { scoreOf, withScoreDetails } from '../../../src/model/score.ts'
import { formatIndex, formatLevel } from '../../../src/wording/format.ts'
import { anyAssessment } from '../../anyAssessment.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith, COMPONENTS, people, revealedRound } from '../../rounds.ts'
import { expectedOf, sampleRound } from '../../sampleRounds.ts'
import { scored, snapshotOf, SPRING, springAndAutumn } from '../../snapshots.ts'
import { givenOf, theRow, tidyRows, TODAY, wordsIn } from '../../tidy.ts'
import { played, roundOf, twoWorkshops } from '../../workshop.ts'

beforeAll(startPlanSpeech)

const FIRST = COMPONENTS[0] ?? ''

/** As the screen writes it; nothing where there is none. */
function told(value: number | null): readonly string[] {
  return value === null ? [] : [formatLevel(value, 'da')]
}

describe('what the team says', () => {
  it('has a row for level, target and priority of each component, and tells ‘ikke vurderet’ from not filled in', async () => {
    const assessment = withScoreDetails(scored(assessmentWith(), [3, 'unknown'], [4]), FIRST, { priority: 'high' })
    const rows = await tidyRows(assessment)
    expect(rows).toHaveLength(16 * 3)
    const of = (index: number, measure: string) => theRow(rows, { component_id: COMPONENTS[index] ?? '', measure_id: measure })
    expect(of(0, 'level')).toMatchObject({ value: 3, value_text: 'Aftalt', status: 'value', unit: 'level', n: null, round: null, group_id: null })
    expect(of(0, 'target')).toMatchObject({ value: 4, target_date: '2026-09-01' })
    expect(of(0, 'priority')).toMatchObject({ value: 3, value_text: 'Høj', unit: 'priority' })
    expect(of(1, 'level')).toMatchObject({ value: null, value_text: 'Ikke vurderet', status: 'unknown', hidden: false })
    expect(of(2, 'level')).toMatchObject({ value: null, value_text: 'Ikke udfyldt', status: 'none', hidden: false })
    expect(of(2, 'target')).toMatchObject({ value: null, status: 'none', target_date: null })
  })

  it('says whose it is, of when, and by which framework', async () => {
    const [row] = await tidyRows(assessmentWith())
    expect(row).toMatchObject({
      municipality: 'Ærø', team: 'Ledergruppen', is_example: false, assessment_id: 'a1', snapshot_id: null, snapshot: 'Nu', snapshot_number: null,
      snapshot_date: TODAY, is_now: true, framework_id: framework.id, scale_min: 1, scale_max: 5, ring_id: 'strategic', ring: 'Strategisk niveau',
      component_id: 'shared-strategy', component: 'Fælles strategi',
    })
    expect((await tidyRows(assessmentWith(), {}, 'en'))[0]).toMatchObject({ snapshot: 'Now', measure: 'Level', component_id: 'shared-strategy', component: 'Shared strategy' })
  })
})

describe('what a round has shown', () => {
  it.each([0, 1] as const)('has the figures that were worked out apart from this code: round %s', async (index) => {
    const rows = await tidyRows(assessmentWith(sampleRound(index)))
    for (const { componentId, n, mean, distribution, consensus, agreementA, gap } of expectedOf(index).components) {
      const of = (measure: string) => theRow(rows, { component_id: componentId, measure_id: measure, group_id: 'room' })
      expect(of('votes')).toMatchObject({ value: n, n, round: index + 1 })
      expect(distribution.map((_, at) => of(`votes_${at + 1}`).value)).toEqual(distribution)
      expect(Math.abs(Number(of('mean').value) - mean)).toBeLessThanOrEqual(0.06)
      expect(of('agreement').value).toBe(Number(consensus.toFixed(2)))
      expect(of('agreement_a').value).toBe(Number(agreementA.toFixed(2)))
      // Hidden where a lone voice is told.
      const { value, hidden } = of('leaders_above_staff')
      expect(hidden || Math.abs(Number(value) - gap) <= 0.06).toBe(true)
    }
    expect(theRow(rows, { measure_id: 'people' })).toMatchObject({ value: 14, component_id: null, group: 'Hele gruppen' })
  })

  it.each(['leaders-staff', 'fields'] as const)('is written as the screen writes it: %s', async (groups) => {
    const round = sampleRound(0, groups)
    const rows = await tidyRows(assessmentWith(round))
    const { findings } = understandingOf(round.published, framework)
    for (const { component, result, mirrorGap } of findings) {
      const { room, groups: all, levelGap } = result
      if (room.status !== 'shown') throw new Error('All of the sample is shown')
      const own = rows.filter((row) => row.component_id === component && typeof row.value === 'number')
      const written = (format: typeof formatLevel, id: string, group = 'room') =>
        own.filter(({ measure_id, group_id }) => measure_id === id && group_id === group).map(({ value }) => format(Number(value), 'da'))
      const { medianGrouped, q1, q3, mean, consensus, agreementA } = room.measures
      expect(['median', 'lower_quartile', 'upper_quartile', 'mean'].flatMap((id) => written(formatLevel, id))).toEqual([medianGrouped, q1, q3, mean].flatMap(told))
      expect(['agreement', 'agreement_a'].flatMap((id) => written(formatIndex, id))).toEqual([consensus, agreementA].map((value) => formatIndex(value, 'da')))
      expect(written(formatLevel, 'leaders_above_staff')).toEqual(told(levelGap))
      expect(written(formatLevel, 'strategy_above_practice')).toEqual(told(mirrorGap))
      expect(all.flatMap(({ id }) => written(formatLevel, 'mean', id))).toEqual(all.flatMap((group) => (group.status === 'shown' ? told(group.measures.mean) : [])))
    }
  })

  it('names each group, and each level of a side that has more than one', async () => {
    const rows = await tidyRows(assessmentWith(sampleRound(0)))
    const groups = new Map(rows.map(({ group_id, group }) => [group_id, group]))
    expect([...groups]).toEqual([
      ['room', 'Hele gruppen'],
      [null, null],
      ['leaders', 'Ledere'],
      ['leaders/political', 'Politikere'],
      ['leaders/administrative', 'Direktion, chefer og stab'],
      ['leaders/professional-leadership', 'Ledere tæt på praksis'],
      ['staff', 'Medarbejdere'],
    ])
  })

  it('of a hidden group there is a row, and no number', async () => {
    const rows = await tidyRows(assessmentWith(sampleRound(0)))
    const hidden = rows.filter(({ hidden: isHidden }) => isHidden)
    expect(new Set(hidden.map(({ group_id }) => group_id))).toContain('leaders/political')
    expect(hidden.every(({ value, n, value_text, status }) => value === null && n === null && value_text === 'Skjult' && status === 'hidden')).toBe(true)
  })

  it('a room that is too small is hidden as a whole; what nobody answered has no votes; few votes say nothing of agreement', async () => {
    const small = await tidyRows(assessmentWith(revealedRound(people(2, () => 3), 'leaders-staff')))
    expect(theRow(small, { component_id: FIRST, measure_id: 'votes' })).toMatchObject({ value: null, hidden: true })
    expect(small.some(({ measure_id }) => measure_id === 'votes_3')).toBe(false)
    const none = await tidyRows(assessmentWith(revealedRound(people(14, (_, at) => (at === 0 ? 0 : 3)), 'leaders-staff')))
    expect(theRow(none, { component_id: FIRST, measure_id: 'votes', group_id: 'room' })).toMatchObject({ value: 0, n: 0, hidden: false })
    expect(theRow(none, { component_id: FIRST, measure_id: 'median' })).toMatchObject({ value: null, status: 'no_votes' })
    const few = await tidyRows(assessmentWith(revealedRound(people(4, () => 3), 'leaders-staff')))
    expect(theRow(few, { component_id: FIRST, measure_id: 'agreement' })).toMatchObject({ value: null, status: 'too_few', n: 4 })
    expect(theRow(few, { component_id: FIRST, measure_id: 'median' })).toMatchObject({ value: 3 })
  })

  it('has nothing of a component that was not shown, nor of a round that has shown nothing', async () => {
    const round = sampleRound(0)
    const rows = await tidyRows(assessmentWith({ ...round, published: round.published.slice(1) }))
    const without = round.published[0]?.component ?? ''
    expect(rows.filter(({ component_id, round: number }) => component_id === without && number !== null)).toEqual([])
    expect((await tidyRows(assessmentWith({ ...round, published: [] }))).every(({ round: number }) => number === null)).toBe(true)
  })
})

describe('what is hidden stays hidden', () => {
  it('the rows are the same when made of the file for sharing, which holds nobody’s answers', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment(), async (assessment) => {
        expect(await tidyRows(assessment)).toEqual(await tidyRows(forSharing(assessment)))
      }),
      { numRuns: 12 },
    )
  })

  it('no row of a hidden group, in any workshop played to its end, has a number', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(twoWorkshops(), async ([drawn]) => {
        const last = played(roundOf(drawn.setup), drawn).at(-1)
        if (last === undefined) return
        const rows = await tidyRows(assessmentWith(last.round))
        for (const { component, groups } of last.round.published) {
          for (const group of groups) {
            const parts = [{ id: group.id, status: group.status }, ...group.levels.map(({ id, status }) => ({ id: `${group.id}/${id}`, status }))]
            for (const { id } of parts.filter(({ status }) => status === 'hidden')) {
              const own = rows.filter((row) => row.component_id === component && row.group_id === id)
              seen += own.length
              expect(own.filter(({ value, n, hidden }) => value !== null || n !== null || hidden !== true)).toEqual([])
            }
          }
        }
      }),
      { numRuns: 40 },
    )
    expect(seen).toBeGreaterThan(100)
  })
})

describe('snapshots', () => {
  it('own ones have levels, targets and the room of their round, others’ levels and targets alone', async () => {
    const assessment = springAndAutumn()
    const other = { ...assessment.snapshots[0], id: 'other', municipality: 'Aabenraa', assessment: 'b1' } as Assessment['snapshots'][number]
    const rows = await tidyRows(assessment, { others: [other] })
    const own = rows.filter(({ snapshot_id }) => snapshot_id === 'spring')
    expect(new Set(own.map(({ group_id }) => group_id))).toEqual(new Set([null, 'room']))
    expect(own.some(({ measure_id }) => measure_id === 'priority' || measure_id === 'people' || measure_id === 'leaders_above_staff')).toBe(false)
    expect(theRow(own, { component_id: FIRST, measure_id: 'settled_level' })).toMatchObject({ value: 2, round: 1 })
    expect(SPRING.map((_, at) => theRow(own, { component_id: COMPONENTS[at] ?? '', measure_id: 'level' }).value)).toEqual(
      SPRING.map((value) => (typeof value === 'number' ? value : null)),
    )
    const foreign = rows.filter(({ snapshot_id }) => snapshot_id === 'other')
    expect(foreign).toHaveLength(16 * 2)
    expect(foreign.every(({ round }) => round === null)).toBe(true)
  })

  it('are left out where they are not asked for', async () => {
    const rows = await tidyRows(springAndAutumn(), { hasSnapshots: false })
    expect(rows.every(({ is_now }) => is_now === true)).toBe(true)
  })

  it('H13 one that lies in the archive as well is told once, and no two rows are of the same thing', async () => {
    const assessment = springAndAutumn()
    const rows = await tidyRows(assessment, { others: [...assessment.snapshots, ...assessment.snapshots] })
    expect(rows).toEqual(await tidyRows(assessment))
    const keys = rows.map((row) => [row.assessment_id, row.snapshot_id, row.component_id, row.round, row.measure_id, row.group_id].join('|'))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('of another framework keep its names, and its levels have none', async () => {
    const taken = snapshotOf(scored(assessmentWith(), [2]), { id: 'x', name: 'Deres', date: '2026-01-01' })
    const components = [{ id: 'own', ring: 'rim', position: 0, mirror: null, name: 'Deres komponent' }]
    const score = { component: 'own', value: 7, target: null, targetDate: null, priority: null, note: 'Hemmeligt' }
    const foreign = { ...taken, framework: { id: 'deres', version: 3, scale: { min: 0, max: 9 }, rings: ['rim'], components }, scores: [score] }
    const rows = (await tidyRows(assessmentWith(), { others: [foreign] })).filter(({ is_now }) => is_now === false)
    expect(rows[0]).toMatchObject({ framework_id: 'deres', framework_version: 3, scale_min: 0, scale_max: 9, ring: 'rim', component: 'Deres komponent', value: 7, value_text: null })
    expect(JSON.stringify(rows)).not.toContain('Hemmeligt')
  })

  it('H66 come by municipality as the language sorts them, then by team, each in the order in which they were taken, and now last', async () => {
    const taken = snapshotOf(assessmentWith(), { id: 'x', name: 'x', date: '2026-01-01' })
    const names = ['Øster', 'Aabenraa', 'Zealand', 'Ærø', 'Aalborg', 'Æblehuset', 'ørsted', 'Ålborg']
    const others = names.map((municipality, index) => ({ ...taken, id: `o${index}`, assessment: `o${index}`, municipality, team: 'A' }))
    const own = springAndAutumn()
    const orderOf = async (language: 'da' | 'en') => {
      const rows = await tidyRows(own, { others: [{ ...taken, id: 'b2', assessment: 'b', team: 'B', municipality: 'Zealand', number: 2 }, { ...taken, id: 'b1', assessment: 'b', team: 'B', municipality: 'Zealand' }, ...others] }, language)
      return [...new Set(rows.map(({ municipality, team, snapshot_id }) => `${municipality} ${team === 'Ledergruppen' || team === 'B' ? (snapshot_id ?? 'nu') : ''}`.trim()))]
    }
    expect(await orderOf('da')).toEqual(['Zealand', 'Zealand b1', 'Zealand b2', 'Æblehuset', 'Ærø', 'Ærø spring', 'Ærø autumn', 'Ærø nu', 'ørsted', 'Øster', 'Aabenraa', 'Ålborg', 'Aalborg'])
    expect((await orderOf('en'))[0]).toBe('Aabenraa')
  })
})

test('H15 every day is one of the calendar, and each cell is what its column says', async () => {
  const { assessment } = JSON.parse(readFileSync('public/eksempel.json', 'utf8')) as { readonly assessment: Assessment }
  const rows = await tidyRows(assessment)
  expect(rows.length).toBeGreaterThan(500)
  const kinds: Readonly<Record<(typeof COLUMNS)[number]['type'], (value: unknown) => boolean>> = {
    text: (value) => typeof value === 'string' && value !== '',
    integer: (value) => Number.isInteger(value),
    number: (value) => typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0),
    date: (value) => typeof value === 'string' && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
    boolean: (value) => typeof value === 'boolean',
  }
  const wrong = rows.flatMap((row) => COLUMNS.filter(({ id, type }) => row[id] !== null && !kinds[type](row[id])).map(({ id }) => [id, row[id]]))
  expect(wrong).toEqual([])
  expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ id }) => id))
  const own = rows.filter(({ is_now, measure_id }) => is_now === true && measure_id === 'level')
  expect(own.map(({ value }) => value)).toEqual(COMPONENTS.map((id) => scoreOf(assessment, id).value).map((value) => (typeof value === 'number' ? value : null)))
})

test('the making is told of, and is cancelled between two slices', async () => {
  const taken = snapshotOf(assessmentWith(), { id: 'x', name: 'x', date: '2026-01-01' })
  const others = Array.from({ length: 95 }, (_, index) => ({ ...taken, id: `o${index}` }))
  const sources = sourcesOf(givenOf(assessmentWith(), { others }))
  const shares: number[] = []
  const rows: readonly TidyRow[] | null = await rowsOf(sources, wordsIn('da'), { isCancelled: () => false, onProgress: (share) => shares.push(share) })
  expect(rows).toHaveLength(95 * 32 + 48)
  expect(shares).toEqual([20 / 96, 40 / 96, 60 / 96, 80 / 96, 1])
  expect(await rowsOf(sources, wordsIn('da'), { isCancelled: () => true, onProgress: () => undefined })).toBeNull()
})
