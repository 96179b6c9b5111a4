import { describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { withoutAnswers, withPublished, withTally, type Round } from '../../src/model/round.ts'
import { liveFrom } from '../../src/state/live.ts'
import { stageFactsOf, stageShowOf } from '../../src/state/stageShow.ts'
import { answersOf, expectedOf, publishedOf } from '../sampleRounds.ts'

const live = liveFrom({ round: 'another', isBlank: true })
const assessment = { ...newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1'), isExample: true }
const round = { ...answersOf(0), note: 'Kun til mig' }
const revealed = withPublished(round, publishedOf(0))

function showOf(each: Round) {
  return stageShowOf(assessment, each, { live, framework, joinUrl: 'https://example.org/' })
}

describe('before a reveal the stage is told', () => {
  it('how many have answered, and nothing of what', () => {
    expect(showOf(round)).toEqual({
      assessment: { municipality: 'Vejen', team: 'Ledergruppen', isExample: true },
      round: {
        id: 'spring-2026', number: 1, tag: '7K', components: round.components, groups: 'leaders-staff', minimumGroupSize: 5,
      },
      live: { ...liveFrom(null), round: 'spring-2026' },
      answered: 14,
      expected: 14,
      agenda: round.agenda,
      published: [],
      talks: [],
      settled: [],
      joinUrl: 'https://example.org/',
    })
  })

  it('hands among those who have answered', () => {
    expect(showOf(withTally(round, { component: 'everyday-life', counts: [0, 2, 1, 0, 0] })).answered).toBe(17)
  })
})

it('after it the stage is told what was published, and what to talk about first', () => {
  expect(showOf(revealed)).toMatchObject({ published: publishedOf(0), talks: expectedOf(0).discussFirst })
})

it('is plain data: it comes out of JSON as it went in', () => {
  const show = showOf(revealed)
  expect(JSON.parse(JSON.stringify(show))).toEqual(show)
  expect(JSON.stringify(show)).not.toContain('Kun til mig')
})

test('the stage is where it can be: of a place kept ahead of the answers, nothing is shown', () => {
  const ahead = liveFrom({ round: 'spring-2026', place: { slide: 'end', component: null, phase: 'question' } })
  const slideOf = (each: Round) => stageShowOf(assessment, each, { live: ahead, framework, joinUrl: null }).live.place.slide
  expect([slideOf(round), slideOf(revealed)]).toEqual(['join', 'end'])
})

test('the steps depend on the same', () => {
  expect(stageFactsOf(revealed, { ...live, round: 'spring-2026', order: 'one' }, framework)).toEqual({
    order: 'one',
    components: round.components,
    revealed: round.components,
    talks: expectedOf(0).discussFirst,
    answered: 14,
    expected: 14,
  })
})

test('without the single answers the walk leads through what has been revealed, for nothing more can be', () => {
  const [first, second] = publishedOf(0)
  const some = withoutAnswers(withPublished(round, [second, first].flatMap((each) => each ?? [])))
  expect(stageFactsOf(some, live, framework)).toMatchObject({ components: ['shared-strategy', 'clear-leadership'], answered: 14 })
})
