import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { withPublished } from '../../../src/model/round.ts'
import { publish } from '../../../src/analysis/publish.ts'
import { preferencesFrom } from '../../../src/state/preferences.ts'
import { readScene, writeScene } from '../../../src/views/stage/scene.ts'
import { COMPONENTS, shown } from '../../rounds.ts'
import { answeredRound, samplePeople } from '../../sampleRounds.ts'
import { showOf } from '../../stageShows.ts'

const preferences = preferencesFrom({ language: 'en', theme: 'dark', hasLetterKeys: false })

test('what the desk writes is what the stage reads', () => {
  const live = { warnedAt: '2026-04-14T08:00:00.000Z', isBlank: true, item: 'talks' } as const
  for (const round of [answeredRound(), shown(answeredRound())]) {
    const show = showOf(round, { slide: 'overview' }, { live, joinUrl: 'https://a.dk/#runde=1' })
    expect(readScene(writeScene(show, preferences))).toEqual({ show, language: 'en', theme: 'dark', hasLetterKeys: false })
  }
})

it('is light unless dark was asked for, whatever the system of the projector says', () => {
  const show = showOf(answeredRound(), {})
  expect(readScene(writeScene(show, preferencesFrom({ theme: 'system' })))?.theme).toBe('light')
})

it('is nothing where something else lies in its place', () => {
  const whole = writeScene(showOf(shown(answeredRound()), { slide: 'first' }), preferences)
  for (const text of [null, '', '{', 'null', '[]', '{}', '{"show":{}}', whole.slice(0, -20)]) {
    expect(readScene(text)).toBeNull()
  }
  const changed = [
    whole.replace('"answered":14', '"answered":"14"'),
    whole.replace('"counts":[', '"counts":["x",'),
    whole.replace('"published":[', '"published":[3,'),
  ]
  expect(changed.map(readScene)).toEqual([null, null, null])
  fc.assert(fc.property(fc.json(), (text) => readScene(text) === null))
})

test('H77 before a reveal the scene is the same whatever people answer', () => {
  const people = samplePeople()
  const values = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 16, maxLength: 16 }), {
    minLength: people.length,
    maxLength: people.length,
  })
  const sceneOf = (all: readonly (readonly number[])[]) => {
    const round = answeredRound(people.map((person, index) => ({ ...person, values: all[index] ?? [] })))
    return writeScene(showOf(round, { slide: 'component', component: COMPONENTS[3] ?? null }), preferences)
  }
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(sceneOf(one)).toBe(sceneOf(other))
    }),
  )
})

test('H77 what is not revealed yet is not in the scene beside what is', () => {
  const round = answeredRound()
  const [first = '', second = ''] = COMPONENTS
  const revealed = withPublished(round, publish(round, [first], framework))
  const other = { ...revealed, participants: revealed.participants.map((each) => ({ ...each, values: each.values.with(1, 1) })) }
  const scene = (each: typeof round) => writeScene(showOf(each, { slide: 'component', component: second }), preferences)
  expect(scene(other)).toBe(scene(revealed))
})
