import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsIn, type Overlap } from '../../src/analysis/overlaps.ts'
import { builtInMethods as methods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import type { OverlapVerdict } from '../../src/model/overlap.ts'
import { withOverlapAnswer } from '../../src/model/overlapAnswers.ts'
import example from '../../public/eksempel.json' with { type: 'json' }
import { largeCatalogue } from '../catalogues.ts'
import pairs from '../fixtures/overlap-pairs.json' with { type: 'json' }

const sample = example.assessment.interventions as unknown as readonly Intervention[]

function idsOf(overlaps: readonly Overlap[]): readonly (readonly string[])[] {
  return overlaps.map(({ interventions }) => interventions.map(({ id }) => id))
}

function named(id: string, name: string, administration: string): Intervention {
  return { ...newIntervention(id, name, 'preventive'), administration }
}

type Remembering = Parameters<typeof withOverlapAnswer>[0]

function overlapsOf({ interventions, overlapAnswers }: Remembering): readonly Overlap[] {
  return overlapsIn(interventions, { methods, answers: overlapAnswers })
}

function asSets(overlaps: readonly Overlap[]): readonly unknown[] {
  return overlaps.map(({ id, kind, interventions }) => [id, kind, interventions.length])
}

describe('pairs made by hand', () => {
  const found = pairs.map(({ expect: expected, a, b }) => {
    const interventions = [a, b].map((side, index) => ({ ...newIntervention(`p${index}`, side.name, side.step), ...side }))
    const [overlap] = overlapsIn(interventions as unknown as readonly Intervention[], { methods, answers: [] })
    return { expected, kind: overlap?.kind ?? null }
  })
  const [same, proposed] = [found.filter(({ expected }) => expected), found.filter(({ kind }) => kind)]
  const right = same.filter(({ kind }) => kind)

  it('are many, half of them the same', () => {
    expect(same.length).toBeGreaterThanOrEqual(30)
    expect(found.length - same.length).toBeGreaterThanOrEqual(30)
  })

  it('are found with precision and recall of at least nine in ten', () => {
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(0.9)
    expect(right.length / same.length).toBeGreaterThanOrEqual(0.9)
  })

  it('are found to be of the right kind', () => {
    expect(right.filter(({ expected, kind }) => expected !== kind)).toEqual([])
  })
})

describe('the sample', () => {
  const overlaps = overlapsIn(sample, { methods, answers: [] })

  it('gives the three that are planted, the surest first, and no others', () => {
    expect(idsOf(overlaps)).toEqual([
      ['i12', 'i13', 'i14'],
      ['i16', 'i17'],
      ['i18', 'i19'],
    ])
  })

  it('says where, and why', () => {
    expect(overlaps[0]).toMatchObject({
      kind: 'same-thing',
      administrations: ['Børn og Læring', 'Social og Familie'],
      isOpen: true,
      verdict: null,
      parts: [['i12'], ['i13'], ['i14']],
    })
    expect(overlaps.map(({ reasons }) => reasons[0])).toEqual([
      { kind: 'method', method: 'Cool Kids' },
      { kind: 'method', method: 'Marte Meo' },
      { kind: 'method', method: 'De Utrolige År' },
    ])
  })
})

it('H44: groups one name in four spellings', () => {
  const list = ['Cool Kids', 'cool  kids', 'COOL KIDS ', 'Cool-Kids'].map((name, index) =>
    named(`i${index}`, name, index < 2 ? 'Børn' : 'Social'),
  )
  expect(idsOf(overlapsIn(list, { methods: [], answers: [] }))).toEqual([['i0', 'i1', 'i2', 'i3']])
})

describe('answers', () => {
  const list = [named('a', 'Mentorkorps', 'Børn'), named('b', 'Mentor-korps', 'Social')]
  const start = { interventions: list, overlapAnswers: [] }

  it.each(['same', 'on-purpose'] as const)('%s close an overlap', (verdict) => {
    const [overlap] = overlapsOf(withOverlapAnswer(start, [['a'], ['b']], verdict))
    expect(overlap).toMatchObject({ isOpen: false, verdict, parts: [['a', 'b']] })
  })

  it('of a difference take it away', () => {
    expect(overlapsOf(withOverlapAnswer(start, [['a'], ['b']], 'different'))).toEqual([])
  })

  it('leave only what is new to be asked when a third one comes', () => {
    const answered = withOverlapAnswer(start, [['a'], ['b']], 'same')
    const joined = { ...answered, interventions: [...list, named('c', 'MENTORKORPS', 'Sundhed')] }
    const [overlap] = overlapsOf(joined)
    expect(overlap).toMatchObject({ isOpen: true, verdict: 'same', parts: [['a', 'b'], ['c']] })
    const closed = withOverlapAnswer(joined, overlap?.parts ?? [], 'on-purpose')
    expect(overlapsOf(closed)[0]).toMatchObject({ isOpen: false, parts: [['a', 'b', 'c']] })
  })

  it('that one differs leave the others together', () => {
    const three = { ...start, interventions: [...list, named('c', 'Mentorkorps', 'Sundhed')] }
    expect(idsOf(overlapsOf(withOverlapAnswer(three, [['a', 'b'], ['c']], 'different')))).toEqual([['a', 'b']])
  })

  describe('hide exactly what they say', () => {
    const interventions = largeCatalogue(150, 7)
    const before = overlapsIn(interventions, { methods, answers: [] })
    const answered = ({ parts }: Overlap, verdict: OverlapVerdict) =>
      overlapsOf(withOverlapAnswer({ interventions, overlapAnswers: [] }, parts, verdict))

    it('when all belong together', () => {
      fc.assert(
        fc.property(fc.constantFrom(...before), fc.constantFrom('same', 'on-purpose'), (overlap, verdict) => {
          const { id, parts } = overlap
          const expected = before.map((each) =>
            each.id === id ? { ...each, isOpen: false, verdict, parts: [parts.flat()] } : each,
          )
          expect(answered(overlap, verdict)).toEqual(expected)
        }),
        { numRuns: 40 },
      )
    })

    it('when they differ', () => {
      fc.assert(
        fc.property(fc.constantFrom(...before), (overlap) => {
          const told = new Set(overlap.parts.flat())
          const countTold = ({ interventions: all }: Overlap) => all.filter((each) => told.has(each.id)).length
          const after = answered(overlap, 'different')
          expect(after.filter((each) => countTold(each) === 0)).toEqual(before.filter((each) => countTold(each) === 0))
          expect(after.filter((each) => countTold(each) > 1)).toEqual([])
        }),
        { numRuns: 40 },
      )
    })
  })

  it('hold after an import that gives new ids', () => {
    const names = new Set<string>()
    const interventions = largeCatalogue(300, 3).filter(({ name, administration }) => {
      const key = `${name.toLowerCase().replaceAll(/[ -]/g, '')} ${administration}`
      return !names.has(key) && names.add(key)
    })
    const open = overlapsIn(interventions, { methods, answers: [] })
    const all = open.reduce(
      (assessment, { parts }) => withOverlapAnswer(assessment, parts, 'on-purpose'),
      { interventions, overlapAnswers: [] } as Remembering,
    )
    const anew = interventions.map((each) => ({ ...each, id: `new-${each.id}`, name: each.name.toUpperCase() }))
    expect(open.length).toBeGreaterThan(5)
    expect(overlapsOf({ ...all, interventions: anew }).filter(({ isOpen }) => isOpen)).toEqual([])
  })
})

it('does not depend on the order of the list', () => {
  const list = largeCatalogue(120, 5)
  const expected = asSets(overlapsIn(list, { methods, answers: [] }))
  fc.assert(
    fc.property(fc.shuffledSubarray([...list], { minLength: list.length }), (shuffled) => {
      expect(asSets(overlapsIn(shuffled, { methods, answers: [] }))).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

it('names each overlap once, and holds none of one', () => {
  const overlaps = overlapsIn(largeCatalogue(600), { methods, answers: [] })
  expect(new Set(overlaps.map(({ id }) => id)).size).toBe(overlaps.length)
  expect(overlaps.every(({ interventions }) => interventions.length > 1)).toBe(true)
  expect(overlaps.every(({ certainty }) => certainty > 0 && certainty <= 1)).toBe(true)
})

it('leaves out what so many share that it is a field of work', () => {
  const use = { type: 'advice', prevention: 'primary' as const, ages: ['3-5'], targetGroups: ['parents'] }
  const words = ['Anker', 'Birk', 'Cirkus', 'Drage', 'Egern', 'Frost', 'Gnist', 'Havn', 'Isbjørn', 'Jolle', 'Klit', 'Lynild', 'Måge']
  const list = words.map((word, index) => ({ ...named(word, word, `F${index}`), ...use }))
  expect(overlapsIn(list, { methods, answers: [] })).toEqual([])
  expect(idsOf(overlapsIn(list.slice(0, 3), { methods, answers: [] }))).toEqual([['Anker', 'Birk', 'Cirkus']])
})
