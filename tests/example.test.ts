import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../src/exchange/file.ts'
import { builtInFramework as framework, componentOf, isOnScale, walkOf } from '../src/framework/framework.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { monthsAfter } from '../src/model/date.ts'
import { interventionsOn } from '../src/model/interventions.ts'
import { forSharing, hasAnswers } from '../src/model/rounds.ts'
import { countDone } from '../src/model/score.ts'
import { expectedOf, publishedOf } from './sampleRounds.ts'

const text = readFileSync(new URL('../public/eksempel.json', import.meta.url), 'utf8')
const { assessment: example } = JSON.parse(text) as { readonly assessment: Assessment }

test('the example is read without a remark, and written byte for byte as it lies', () => {
  const read = readFile(text, framework)
  expect(read).toMatchObject({ ok: true, value: { kind: 'sharing', fromVersion: 3, warnings: [] } })
  expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(text)
})

test('it says that it is an example, of a municipality that does not exist', () => {
  expect(example).toMatchObject({ id: 'eksempel', isExample: true, municipality: 'Eksempelkommune', date: '2026-04-14' })
  expect(example.framework).toEqual({ id: framework.id, version: framework.version })
})

describe('its scores', () => {
  it('are one for each component, in the order of the walk', () => {
    expect(example.scores.map(({ component }) => component)).toEqual(walkOf(framework).map(({ id }) => id))
  })

  it('show all three states: fourteen levels, one not known, one not scored yet', () => {
    const values = example.scores.map(({ value }) => value)
    const levels = values.filter((value) => typeof value === 'number')
    expect(levels).toHaveLength(14)
    expect(levels.filter((value) => !isOnScale(value, framework.scale))).toEqual([])
    expect(values.filter((value) => value === 'unknown')).toHaveLength(1)
    expect(values.filter((value) => value === null)).toHaveLength(1)
    expect(countDone(example, framework)).toBe(15)
  })

  it('have targets above the score, six months on', () => {
    const aimed = example.scores.filter(({ target }) => target !== null)
    expect(aimed.length).toBeGreaterThan(3)
    for (const { value, target, targetDate } of aimed) {
      expect(isOnScale(target ?? 0, framework.scale)).toBe(true)
      expect(target).toBeGreaterThan(Number(value))
      expect(targetDate).toBe(monthsAfter(example.date, 6))
    }
    expect(example.scores.filter(({ target, targetDate }) => target === null && targetDate !== null)).toEqual([])
  })

  it('have priorities of each kind on a few, and a note on all that were looked at', () => {
    const priorities = new Set(example.scores.map(({ priority }) => priority))
    expect(priorities).toEqual(new Set(['low', 'middle', 'high', null]))
    expect(example.scores.filter(({ value, note }) => (value === null) !== (note === ''))).toEqual([])
  })
})

describe('its interventions', () => {
  it('are 29, each with an id and a name', () => {
    expect(example.interventions).toHaveLength(29)
    expect(new Set(example.interventions.map(({ id }) => id)).size).toBe(29)
    expect(example.interventions.filter(({ name }) => name.trim() === '')).toEqual([])
  })

  it('stand on steps, in areas and in kinds of prevention that there are', () => {
    const steps = framework.ladder.map(({ id }) => id)
    for (const { step, area, prevention } of example.interventions) {
      expect(steps).toContain(step)
      expect(framework.areas).toContain(area)
      expect(framework.prevention).toContain(prevention)
    }
  })

  it('are mostly early, and leave the top step empty', () => {
    const counts = framework.ladder.map(({ id }) => interventionsOn(example, id).length)
    expect(counts).toEqual([11, 14, 2, 1, 1, 0])
  })
})

describe('its rounds', () => {
  const [spring, autumn] = example.rounds

  it('are two, in spring and autumn, of the same fourteen people, leaders against staff', () => {
    expect(example.rounds).toMatchObject([
      { number: 1, people: 14, groups: 'leaders-staff', minimumGroupSize: 5, samePeopleAs: null },
      { number: 2, people: 14, groups: 'leaders-staff', minimumGroupSize: 5, samePeopleAs: spring?.id },
    ])
    expect(example.rounds.map(({ closedAt }) => closedAt?.slice(0, 10))).toEqual(['2026-04-14', '2026-10-27'])
  })

  it('have nobody’s single answers', () => {
    expect(hasAnswers(example)).toBe(false)
    expect(forSharing(example)).toEqual(example)
  })

  it('show what the sample’s answers give when they are published', () => {
    expect(spring?.published).toEqual(publishedOf(0))
    expect(autumn?.published).toEqual(publishedOf(1))
    // Of the one component on which four of staff voted, both sides are hidden.
    const hidden = spring?.published.filter(({ groups }) => groups.some(({ status }) => status === 'hidden'))
    expect(hidden?.map(({ component }) => component)).toEqual(['room-to-act-early'])
  })

  it('have settled the first talks, each with a sentence why, and most with a decision', () => {
    for (const [index, round] of [spring, autumn].entries()) {
      const settled = round?.settled ?? []
      const talks = expectedOf(index === 0 ? 0 : 1).discussFirst
      const others = talks.filter((talk) => !settled.some(({ component }) => component === talk))
      expect(others.length).toBeLessThan(2)
      expect([3, 4]).toContain(settled.length)
      expect(settled.filter(({ value, why }) => value === null || !why.endsWith('.'))).toEqual([])
      expect(settled.filter(({ decision }) => decision !== '').length).toBeGreaterThan(1)
    }
  })
})

test('it scores nothing that the framework does not have', () => {
  expect(example.scores.filter(({ component }) => componentOf(framework, component) === null)).toEqual([])
})
