import { describe, expect, it, test } from 'vitest'
import {
  FIRST_PLACE,
  isSamePlace,
  nextPlace,
  placeOfComponent,
  placesOf,
  stepBack,
  stepOn,
  type StageFacts,
  type StagePlace,
} from '../../src/state/stagePlace.ts'

const all: StageFacts = { order: 'all', components: ['a', 'b', 'c'], revealed: [], talks: [], answered: 3, expected: 3 }
const one: StageFacts = { ...all, order: 'one' }

/** Presses on until nothing changes, and tells each stop; what is revealed on the way is revealed from then on. */
function walk(facts: StageFacts, talks: readonly string[] = []): { readonly stops: readonly string[]; readonly revealed: readonly string[] } {
  const stops: string[] = []
  const revealed = [...facts.revealed]
  let place = FIRST_PLACE
  for (let press = 0; press < 50; press += 1) {
    const known = { ...facts, revealed: [...revealed], talks: revealed.length > 0 ? talks : [] }
    const { place: next, reveal, held } = stepOn(place, known, false)
    expect(held).toBeNull()
    if (JSON.stringify(next) === JSON.stringify(place)) break
    revealed.push(...reveal)
    place = next
    stops.push(named(place))
  }
  return { stops, revealed }
}

function named({ slide, component, phase }: StagePlace): string {
  return component === null ? slide : `${component} ${phase}`
}

describe('with all revealed at once', () => {
  it('the first step reveals everything, and the talks come one by one', () => {
    expect(walk(all, ['c', 'a'])).toEqual({
      stops: ['overview', 'first', 'c revealed', 'c settled', 'a revealed', 'a settled', 'settle', 'end'],
      revealed: ['a', 'b', 'c'],
    })
  })

  it('nothing to talk about leads straight to what is left to settle', () => {
    expect(walk(all).stops).toEqual(['overview', 'first', 'settle', 'end'])
  })

  it('what was revealed before is not revealed again', () => {
    expect(stepOn(FIRST_PLACE, { ...all, revealed: ['b'] }, false).reveal).toEqual(['a', 'c'])
    expect(stepOn(FIRST_PLACE, { ...all, revealed: ['a', 'b', 'c'], answered: 0 }, false)).toMatchObject({ reveal: [], held: null })
  })

  it('a component picked out of turn is revealed by itself, and leads back to the talks, either way', () => {
    const place = placeOfComponent('b', all)
    expect(stepOn(place, all, false)).toEqual({ place: { ...place, phase: 'revealed' }, reveal: ['b'], held: null })
    const settled = { ...place, phase: 'settled' } as const
    expect(stepOn(settled, { ...all, revealed: ['a', 'b', 'c'], talks: ['a'] }, false).place.slide).toBe('first')
    expect(stepBack({ ...place, phase: 'revealed' }, { ...all, revealed: ['a', 'b', 'c'], talks: ['a'] }).slide).toBe('first')
  })
})

describe('with one component at a time', () => {
  it('each is asked, revealed and settled before the next; the circle comes last', () => {
    const { stops, revealed } = walk(one, ['b'])
    expect(stops.slice(0, 7)).toEqual(['a question', 'a revealed', 'a settled', 'b question', 'b revealed', 'b settled', 'c question'])
    expect(stops.slice(-4)).toEqual(['overview', 'first', 'settle', 'end'])
    expect(revealed).toEqual(['a', 'b', 'c'])
  })

  it('leaving the first slide reveals nothing', () => {
    expect(stepOn(FIRST_PLACE, { ...one, answered: 0 }, false)).toMatchObject({ reveal: [], held: null })
  })
})

describe('a press that would reveal', () => {
  it.each([
    { answered: 2, expected: 3, why: 'not all who are expected have answered' },
    { answered: 3, expected: null, why: 'nobody knows how many are expected' },
  ])('is held until a second one when $why', ({ answered, expected }) => {
    const facts = { ...all, answered, expected }
    expect(stepOn(FIRST_PLACE, facts, false)).toEqual({ place: FIRST_PLACE, reveal: [], held: 'early' })
    expect(stepOn(FIRST_PLACE, facts, true)).toMatchObject({ place: { slide: 'overview' }, reveal: ['a', 'b', 'c'], held: null })
    const question = placeOfComponent('a', one)
    expect(stepOn(question, { ...facts, order: 'one' }, false)).toEqual({ place: question, reveal: [], held: 'early' })
  })

  it('is held for good when nobody has answered', () => {
    for (const isSecond of [false, true]) {
      expect(stepOn(FIRST_PLACE, { ...all, answered: 0, expected: 0 }, isSecond)).toEqual({ place: FIRST_PLACE, reveal: [], held: 'nobody' })
    }
  })

  it('goes on with more than were expected', () => {
    expect(stepOn(FIRST_PLACE, { ...all, answered: 9 }, false).held).toBeNull()
  })
})

describe('back', () => {
  it.each(['all', 'one'] as const)('never leads to a question that has been revealed, in the order %s', (order) => {
    const facts = { ...all, order, revealed: ['a', 'b', 'c'], talks: ['c', 'a'] }
    let place: StagePlace = { ...FIRST_PLACE, slide: 'end' }
    const stops: string[] = []
    for (let press = 0; press < 20; press += 1) {
      place = stepBack(place, facts)
      stops.push(named(place))
    }
    expect(stops.filter((stop) => stop.endsWith('question'))).toEqual([])
    expect([stops[0], stops.at(-1)]).toEqual(['settle', 'join'])
  })

  it('goes from settled to revealed, and then to the stop before', () => {
    const facts = { ...one, revealed: ['a', 'b'] }
    const settled = { slide: 'component', component: 'b', phase: 'settled' } as const
    const revealed = stepBack(settled, facts)
    expect(named(revealed)).toBe('b revealed')
    expect(named(stepBack(revealed, facts))).toBe('a revealed')
  })

  it('stays at the first', () => {
    expect(stepBack(FIRST_PLACE, all)).toEqual(FIRST_PLACE)
  })
})

test('every stop is there once', () => {
  for (const facts of [all, one, { ...all, talks: ['b', 'a'], revealed: ['a', 'b'] }]) {
    const stops = placesOf(facts).map(named)
    expect(new Set(stops).size).toBe(stops.length)
  }
})

describe('what comes next', () => {
  const question: StagePlace = { slide: 'component', component: 'b', phase: 'question' }
  const end: StagePlace = { slide: 'end', component: null, phase: 'question' }

  it.each([0, 1, 3])('is told as if the press were let through, with %s of 3 answers', (answered) => {
    expect(nextPlace(FIRST_PLACE, { ...all, answered })).toMatchObject({ slide: 'overview' })
    expect(nextPlace(FIRST_PLACE, { ...one, answered })).toMatchObject({ component: 'a', phase: 'question' })
    expect(nextPlace(question, { ...one, answered })).toEqual({ ...question, phase: 'revealed' })
  })

  it('is nothing at the end, and only there', () => {
    for (const facts of [all, one]) {
      for (const place of placesOf(facts)) expect(isSamePlace(nextPlace(place, facts), place)).toBe(place.slide === 'end')
    }
    expect(nextPlace(end, all)).toEqual(end)
  })
})
