import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { compareSnapshots } from '../src/analysis/snapshotComparison.ts'
import { readFile, writeFile } from '../src/exchange/file.ts'
import { builtInLists, builtInMethods } from '../src/framework/catalogue.ts'
import { builtInFramework as framework, componentOf, isOnScale, walkOf } from '../src/framework/framework.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { isIsoDate, monthsAfter } from '../src/model/date.ts'
import { ofRoomAlone } from '../src/model/published.ts'
import { forSharing, hasAnswers } from '../src/model/rounds.ts'
import { countDone, scoreOf } from '../src/model/score.ts'
import { takeSnapshot } from '../src/model/snapshots.ts'
import { danish } from '../src/wording/danish.ts'
import { namesOfFramework } from '../src/wording/namesOfFramework.ts'
import { expectedOf, publishedOf } from './sampleRounds.ts'

const text = readFileSync(new URL('../public/eksempel.json', import.meta.url), 'utf8')
const { assessment: example } = JSON.parse(text) as { readonly assessment: Assessment }

/** The day of its second round. */
const AUTUMN = '2026-10-27'

test('the example is read without a remark, and written byte for byte as it lies', () => {
  const read = readFile(text, framework)
  expect(read).toMatchObject({ ok: true, value: { kind: 'sharing', fromVersion: 4, warnings: [] } })
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

  it('have targets above the score, six months after the round that set them', () => {
    const aimed = example.scores.filter(({ target }) => target !== null)
    expect(aimed.length).toBeGreaterThan(3)
    for (const { value, target, targetDate } of aimed) {
      expect(isOnScale(target ?? 0, framework.scale)).toBe(true)
      expect(target).toBeGreaterThan(Number(value))
      expect([example.date, AUTUMN].map((day) => monthsAfter(day, 6))).toContain(targetDate)
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

  it('have all that a spreadsheet says of them, in terms that are built in, and no link', () => {
    for (const each of example.interventions) {
      expect(each.reference).toBe(each.id)
      const told = [each.prevention, each.type, each.area, each.setting, each.theme, each.legalBasis, each.status]
      const numbers = [each.capacity, each.staffing, each.startYear, each.includesParents]
      expect([...told, ...numbers, each.administration, each.unit].filter((value) => value === null || value === '')).toEqual([])
      expect([each.actors, each.ages, each.targetGroups].filter((terms) => terms.length === 0)).toEqual([])
      expect(each.link).toBe('')
    }
    expect(example).toMatchObject({ lists: [], methods: null, overlapAnswers: [] })
  })

  it('are one of them paused', () => {
    expect(example.interventions.filter(({ status }) => status === 'paused').map(({ name }) => name)).toEqual(['Frivillige familievenner'])
  })

  it('hold three overlaps, each spelled in more than one way: one method, for ages in common, in several administrations or units', () => {
    const overlaps = [['i12', 'i13', 'i14'], ['i16', 'i17'], ['i18', 'i19']]
    for (const ids of overlaps) {
      const same = example.interventions.filter(({ id }) => ids.includes(id))
      expect(new Set(same.map(({ method }) => method)).size).toBe(1)
      expect(new Set(same.map(({ name }) => name)).size).toBe(ids.length)
      expect(new Set(same.map(({ unit }) => unit)).size).toBe(ids.length)
      expect(builtInLists.ages.filter((age) => same.every(({ ages }) => ages.includes(age)))).not.toEqual([])
    }
  })

  it('have cells that are empty: nobody of 16 and 17 early, and civil society outside 6 to 12 not at all', () => {
    const early = example.interventions.filter(({ step, status }) => ['universal', 'preventive'].includes(step) && status !== 'paused')
    const agesOf = (those: typeof early) => builtInLists.ages.filter((age) => those.some(({ ages }) => ages.includes(age)))
    expect(agesOf(early)).toEqual(['prenatal', '0-2', '3-5', '6-9', '10-12', '13-15'])
    expect(agesOf(early.filter(({ type }) => type === 'civil-society'))).toEqual(['6-9', '10-12'])
  })

  it('are most of them described, in a sentence, and some say what they build on', () => {
    const told = example.interventions.map(({ description }) => description).filter((each) => each !== '')
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((each) => !/^\p{Lu}.*\.$/u.test(each) || each.length > 120)).toEqual([])
    const evidence = example.interventions.filter((each) => each.evidence !== '')
    expect(evidence.length).toBeGreaterThan(10)
    expect(evidence.length).toBeLessThan(29)
  })

  it('are mostly early, and leave the top step empty', () => {
    const counts = framework.ladder.map(({ id }) => example.interventions.filter(({ step }) => step === id).length)
    expect(counts).toEqual([11, 14, 2, 1, 1, 0])
  })
})

describe('the components that its interventions serve', () => {
  const served = new Set(example.interventions.flatMap(({ components }) => components))

  it('are all but two', () => {
    expect(walkOf(framework).map(({ id }) => id).filter((id) => !served.has(id))).toEqual(['clear-leadership', 'funding-incentives'])
  })

  it('are one to three for each', () => {
    for (const { components } of example.interventions) {
      expect([1, 2, 3]).toContain(components.length)
    }
  })
})

describe('its competences', () => {
  const held = example.interventions.flatMap(({ holds }) => holds.map((each) => ({ ...each, name: knownName(each.competence) })))
  const needing = (name: string) => example.interventions.filter(({ needs }) => needs.map(knownName).includes(name))
  const placesOf = (name: string) => held.filter((each) => each.name === name).map(({ where }) => where)

  it('are told with the place and the number of people', () => {
    expect(held.filter(({ where, people }) => where === '' || people === null)).toEqual([])
  })

  it('have Marte Meo in three places, of which two use it', () => {
    expect(placesOf('Marte Meo')).toEqual(['Dagtilbud', 'PPR', 'Familiehuset'])
    expect(needing('Marte Meo').map(({ unit }) => unit)).toEqual(['Sundhedsplejen', 'Familiehuset'])
  })

  it('have Signs of Safety on the social side, and nowhere where all children are', () => {
    expect(placesOf('Signs of Safety')).toEqual(['Myndighed', 'Familiehuset', 'Plejefamilieteamet'])
    expect(needing('Signs of Safety').map(({ area }) => area)).toEqual(['social', 'social'])
  })

  it('lack some that are needed', () => {
    const needed = new Set(example.interventions.flatMap(({ needs }) => needs.map(knownName)))
    expect([...needed].filter((name) => placesOf(name).length === 0)).toEqual([
      'Undervisning med to voksne',
      'Back2School',
      'Traumebevidst tilgang',
    ])
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
    // Both sides are hidden where there is a lone voice, and where four of staff voted.
    const hidden = spring?.published.filter(({ groups }) => groups.some(({ status }) => status === 'hidden'))
    expect(hidden?.map(({ component }) => component)).toEqual(['systems-procedures', 'room-to-act-early'])
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

describe('its plan', () => {
  it('is made from decisions of both rounds, each for a component, with a function as owner and a date', () => {
    expect(example.actions.map(({ round }) => round)).toEqual([1, 1, 2])
    for (const { source, component, round, owner, due } of example.actions) {
      expect(source).toBe('decision')
      const decided = example.rounds.find(({ number }) => number === round)?.settled.find((each) => each.component === component)
      expect(decided?.decision.toLowerCase()).toContain(owner === 'Lederne af PPR og myndighed' ? 'handlevejen' : owner.toLowerCase())
      expect(isIsoDate(due ?? '')).toBe(true)
    }
  })

  it('says how each begins, and by what it will be seen that it worked', () => {
    const sentences = example.actions.flatMap(({ text: what, why, firstStep, sign }) => [what, why, firstStep, sign])
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence) || sentence.length > 120)).toEqual([])
  })

  it('has one that is done, one that is begun and one that is not, and is about interventions that there are', () => {
    expect(example.actions.map(({ status }) => status)).toEqual(['done', 'begun', 'planned'])
    const about = example.actions.flatMap(({ interventions }) => interventions)
    expect(about.map((id) => example.interventions.find((each) => each.id === id)?.name)).toEqual([
      'Cool Kids',
      'CoolKids',
      'Cool kids – angstgruppe',
      'Åben anonym rådgivning',
    ])
  })

  it('is looked at again six months after the last round', () => {
    expect(example.followUp).toBe(monthsAfter(AUTUMN, 6))
  })
})

describe('its snapshot', () => {
  const [snapshot, ...others] = example.snapshots
  if (snapshot === undefined) throw new Error('The example has a snapshot')
  const names = namesOfFramework(framework, danish.framework)
  const nameOf = (component: string) => names.components[component]?.name ?? ''
  const [spring, autumn] = example.rounds

  it('is one, of spring, with what the first round showed of the whole room and settled', () => {
    expect(others).toEqual([])
    expect(snapshot).toMatchObject({ number: 1, name: 'Forår 2026', date: example.date, isExample: true, assessment: example.id })
    expect(snapshot.round).toEqual({
      number: 1,
      people: 14,
      samePeople: [spring?.id],
      published: spring?.published.map(ofRoomAlone),
      settled: spring?.settled,
    })
    for (const { component, value, target } of spring?.settled ?? []) {
      expect(snapshot.scores.find((each) => each.component === component)).toMatchObject({ value, target })
    }
  })

  it('is what would be taken of that state', () => {
    const state = { ...example, scores: snapshot.scores, rounds: example.rounds.slice(0, 1), snapshots: [] }
    expect(takeSnapshot(state, framework, { ...snapshot, nameOf })).toEqual(snapshot)
  })

  it('has since been followed by what autumn settled: one component up, one down, one target reached, others missed', () => {
    for (const { component, value, target } of autumn?.settled ?? []) {
      expect(scoreOf(example, component)).toMatchObject({ value, target })
    }
    const now = takeSnapshot(example, framework, { ...snapshot, id: 'now', nameOf })
    const comparison = compareSnapshots(snapshot, now)
    expect(comparison).toMatchObject({ up: 1, down: 1, still: 12, isSamePeople: true, onlyBefore: [], onlyAfter: [] })
    const having = (outcome: string) => comparison.changes.filter((each) => each.outcome === outcome).map(({ component }) => component.id)
    expect(having('reached')).toEqual(['funding-incentives'])
    expect(having('missed').length).toBeGreaterThan(3)
  })
})

test('it scores nothing that the framework does not have', () => {
  expect(example.scores.filter(({ component }) => componentOf(framework, component) === null)).toEqual([])
})

/** What a competence is called in the list of methods, whatever its case, spaces and hyphens. */
function knownName(competence: string): string {
  const known = builtInMethods.find(({ name, aliases }) => [name, ...aliases].some((each) => keyOf(each) === keyOf(competence)))
  return known?.name ?? competence
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}
