import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import type { Priority, ScoreValue } from '../../src/model/rating.ts'
import { countDone, scoreOf, withScore, withScoreDetails, withTarget, withTargetDate } from '../../src/model/score.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-08-31' }, 'a1')
const [first = '', second = ''] = framework.components.map(({ id }) => id)

describe('withScore', () => {
  it('keeps what was said last', () => {
    const scored = withScore(withScore(fresh, first, 3), first, 'unknown')
    expect(scored.scores).toEqual([
      { component: first, value: 'unknown', target: null, targetDate: null, priority: null, note: '' },
    ])
  })

  it('leaves target, priority and note alone, also when the score is taken away', () => {
    const told = withScoreDetails(withTarget(withScore(fresh, first, 2), first, 4), first, { priority: 'high', note: 'x' })
    expect(scoreOf(withScore(told, first, null), first)).toEqual({ ...scoreOf(told, first), value: null })
  })

  it('leaves the assessment it came from as it was', () => {
    const before = structuredClone(fresh)
    withScore(fresh, first, 3)
    expect(fresh).toEqual(before)
  })
})

describe('withTarget', () => {
  it('sets a date six months ahead of the assessment, or the last day of that month', () => {
    expect(scoreOf(withTarget(fresh, first, 4), first)).toMatchObject({ target: 4, targetDate: '2027-02-28' })
  })

  it('keeps a date that the team has chosen', () => {
    const chosen = withTargetDate(withTarget(fresh, first, 4), first, '2026-12-01')
    expect(scoreOf(withTarget(chosen, first, 5), first)).toMatchObject({ target: 5, targetDate: '2026-12-01' })
  })

  it('gives a date again to a target whose date was taken away', () => {
    const dateless = withTargetDate(withTarget(fresh, first, 4), first, null)
    expect(scoreOf(withTarget(dateless, first, 5), first).targetDate).toBe('2027-02-28')
  })

  it('takes target and date away together', () => {
    const aimed = withTargetDate(withTarget(fresh, first, 4), first, '2026-12-01')
    expect(scoreOf(withTarget(aimed, first, null), first)).toMatchObject({ target: null, targetDate: null })
  })
})

describe('withTargetDate', () => {
  it('does nothing where there is no target', () => {
    expect(scoreOf(withTargetDate(fresh, first, '2026-12-01'), first).targetDate).toBeNull()
  })
})

it('a target set at the end of the years that can be told has no date', () => {
  expect(scoreOf(withTarget({ ...fresh, date: '2199-08-31' }, first, 4), first)).toMatchObject({
    target: 4,
    targetDate: null,
  })
})

describe('countDone', () => {
  it('counts what is scored or looked at and not known, not what only has a note or a target', () => {
    const noted = withTarget(withScoreDetails(fresh, first, { note: 'Vi venter på tal.' }), second, 4)
    expect(countDone(noted, framework)).toBe(0)
    expect(countDone(withScore(withScore(noted, first, 'unknown'), second, 1), framework)).toBe(2)
  })

  it('does not count components that the framework does not have', () => {
    expect(countDone(withScore(fresh, 'elsewhere', 3), framework)).toBe(0)
  })
})

/** Any edit of a score, as the panel makes them. */
type Edit = (assessment: Assessment) => Assessment

const components = fc.constantFrom(...framework.components.map(({ id }) => id))
const values = fc.constantFrom<ScoreValue>(1, 2, 3, 4, 5, 'unknown', null)
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(components, values).map(([id, value]): Edit => (each) => withScore(each, id, value)),
  fc
    .tuple(components, fc.constantFrom(1, 2, 3, 4, 5, null))
    .map(([id, target]): Edit => (each) => withTarget(each, id, target)),
  fc
    .tuple(components, fc.constantFrom('2026-12-01', '2028-02-29', null))
    .map(([id, date]): Edit => (each) => withTargetDate(each, id, date)),
  fc
    .tuple(components, fc.string(), fc.constantFrom<Priority | null>('low', 'middle', 'high', null))
    .map(([id, note, priority]): Edit => (each) => withScoreDetails(each, id, { note, priority })),
)

describe('after any edits', () => {
  const edited = fc.array(edits, { maxLength: 40 }).map((list) => list.reduce((each, edit) => edit(each), fresh))

  it('a component has one score at most, and what can be read is what is there', () => {
    fc.assert(
      fc.property(edited, ({ scores, ...rest }) => {
        expect(new Set(scores.map(({ component }) => component)).size).toBe(scores.length)
        for (const score of scores) expect(scoreOf({ ...rest, scores }, score.component)).toBe(score)
      }),
    )
  })

  it('there is no date without a target', () => {
    fc.assert(
      fc.property(edited, ({ scores }) => {
        expect(scores.filter(({ target, targetDate }) => target === null && targetDate !== null)).toEqual([])
      }),
    )
  })

  it('one more edit of a component changes no other', () => {
    fc.assert(
      fc.property(edited, components, values, (before, id, value) => {
        const after = withScore(before, id, value)
        expect(scoreOf(after, id).value).toBe(value)
        const others = framework.components.filter((other) => other.id !== id)
        expect(others.map((other) => scoreOf(after, other.id))).toEqual(others.map((other) => scoreOf(before, other.id)))
      }),
    )
  })
})
