import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { LISTS } from '../../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { INTERVENTION_LIMITS } from '../../src/model/intervention.ts'
import { MAX_OVERLAP_ANSWERS } from '../../src/model/overlap.ts'
import { FIELD_OF_LIST, MAX_TERMS } from '../../src/model/term.ts'

const text = readFileSync(new URL('../fixtures/catalogue-v3.json', import.meta.url), 'utf8')

type Path = readonly (string | number)[]

const INTERVENTION = ['interventions', 0]
const SCRIPT = '<script>alert(1)</script>'

test('the fixture makes sense', () => {
  expect(toldOf([], null)).toEqual([])
})

describe('H13 what is there twice is told with both places', () => {
  it('the id of two interventions', () => {
    expect(toldOf(['interventions', 2, 'id'], '5b1f8f0e-90a7-4b57-9f0e-6f3c2f1b7a10')).toEqual([
      'intervention 2 id: own-id "5b1f8f0e-90a7-4b57-9f0e-6f3c2f1b7a10", as intervention 0 id',
    ])
  })

  it.each<[string, readonly string[], string]>([
    ['actors', ['universal', 'universal'], 'actors.1: once "universal", as intervention 0 actors.0'],
    ['ages', ['own-11', '0-2', 'own-11'], 'ages.2: once "own-11", as intervention 0 ages.0'],
    ['targetGroups', ['child', 'child'], 'targetGroups.1: once "child", as intervention 0 targetGroups.0'],
    ['components', ['everyday-life', 'everyday-life'], 'components.1: once "everyday-life", as intervention 0 components.0'],
  ])('of the %s of an intervention', (field, items, told) => {
    expect(toldOf([...INTERVENTION, field], items)).toEqual([`intervention 0 ${told}`])
  })

  it('the same competence in two places, or needed twice, is no fault', () => {
    const held = [{ competence: 'ART', where: 'PPR', people: 1 }, { competence: 'ART', where: 'Skole', people: 2 }]
    expect(toldOf([...INTERVENTION, 'holds'], held)).toEqual([])
    expect(toldOf([...INTERVENTION, 'needs'], ['ART', 'ART'])).toEqual([])
  })

  it('a list, and a term of a list', () => {
    expect(toldOf(['lists', 2, 'list'], 'ages')).toContain('list 2 list: once "ages", as list 0 list')
    expect(toldOf(['lists', 0, 'terms', 2, 'id'], '0-2')).toContain('list 0 terms.2.id: once "0-2", as list 0 terms.0.id')
  })

  it('an answer about the same two, whichever of them comes first, and one about an intervention and itself', () => {
    const [one, other] = ['5b1f8f0e-90a7-4b57-9f0e-6f3c2f1b7a10', '9d3a1c52-2f64-4f0c-8a1b-0d5f7c3e4b21']
    expect(toldOf(['overlapAnswers', 2, 'sides', 0, 'id'], other)).toEqual([
      `overlap 2 sides.0.id: once "${other}", as overlap 0 sides.0.id`,
    ])
    expect(toldOf(['overlapAnswers', 0, 'sides', 1, 'id'], one)).toEqual([
      `overlap 0 sides.1.id: once "${one}", as overlap 0 sides.0.id`,
    ])
  })

  it('but an answer may be about what is gone', () => {
    expect(text).toContain('"id": "gone"')
  })
})

describe('H14 a number that cannot be is refused, and never rounded or clamped', () => {
  const wholes = ['capacity', 'startYear', 'holds.0.people']
  const { startYear, capacity, people, staffing } = INTERVENTION_LIMITS

  it.each(wholes.flatMap((field) => [[field, '3'], [field, true], [field, 2.5], [field, {}]] as const))('%s: %j', (field, value) => {
    expect(toldOf([...INTERVENTION, ...pathOf(field)], value)).toEqual([
      `intervention 0 ${field}: whole-number ${typeof value === 'object' ? '{}' : JSON.stringify(value)}`,
    ])
  })

  it.each([
    ['capacity', -1],
    ['capacity', capacity + 1],
    ['startYear', startYear.from - 1],
    ['startYear', startYear.to + 1],
    ['startYear', 0],
    ['holds.0.people', -1],
    ['holds.0.people', people + 1],
    ['staffing', -0.1],
    ['staffing', staffing + 0.1],
  ])('%s: %d', (field, value) => {
    expect(toldOf([...INTERVENTION, ...pathOf(field)], value)).toEqual([`intervention 0 ${field}: between ${value}`])
  })

  it.each([['capacity', '1e999'], ['staffing', '1e999'], ['staffing', '-1e999']])('%s: %s', (field, value) => {
    const told = toldOfText(text.replace(new RegExp(`"${field}": [\\d.]+`), `"${field}": ${value}`))
    expect(told).toEqual([`intervention 0 ${field}: ${field === 'capacity' ? 'whole-number' : 'between'} ${value}`])
  })

  it('a half of a full-time equivalent is one, and a text is none', () => {
    expect(toldOf([...INTERVENTION, 'staffing'], 0.5)).toEqual([])
    expect(toldOf([...INTERVENTION, 'staffing'], '0,5')).toEqual(['intervention 0 staffing: number "0,5"'])
  })

  it('the limits themselves, and nothing, are taken', () => {
    const told = { capacity: [0, capacity, null], staffing: [0, staffing, null], startYear: [startYear.from, startYear.to, null] }
    for (const [field, values] of Object.entries(told)) {
      for (const value of values) expect(toldOf([...INTERVENTION, field], value)).toEqual([])
    }
  })
})

describe('H16 what is not on its list is refused by name and place, and never dropped unseen', () => {
  it.each(LISTS)('a term of the list %s', (list) => {
    const field = FIELD_OF_LIST[list]
    const known = new Map([['actors', 'provider'], ['ages', '0-2'], ['targetGroups', 'parents']]).get(field)
    for (const term of ['own-12', '', '__proto__', 'constructor', SCRIPT]) {
      const [path, value] = known === undefined ? [field, term] : [`${field}.1`, [known, term]]
      expect(toldOf([...INTERVENTION, field], value)).toEqual([`intervention 0 ${path}: term ${JSON.stringify(term)}`])
    }
  })

  it('a term of another list', () => {
    expect(toldOf([...INTERVENTION, 'setting'], 'own-11')).toEqual(['intervention 0 setting: term "own-11"'])
  })

  it('a built-in term that the user has taken off the list is known', () => {
    expect(toldOf([...INTERVENTION, 'ages'], ['18-22'])).toEqual([])
    expect(toldOf([...INTERVENTION, 'status'], 'paused')).toEqual([])
  })

  it('a component that the framework lacks', () => {
    expect(toldOf([...INTERVENTION, 'components'], ['everyday-life', 'fremtiden'])).toEqual([
      'intervention 0 components.1: component "fremtiden"',
    ])
  })

  it('a term without a name that is not built in, or not in this list', () => {
    expect(toldOf(['lists', 0, 'terms', 2, 'name'], null)).toContain('list 0 terms.2.id: term "own-11"')
    expect(toldOf(['lists', 1, 'terms', 1, 'id'], 'school')).toEqual(['list 1 terms.1.id: term "school"'])
  })

  it.each(['', 'a b', '__proto__', '-a', 'å', SCRIPT, 'a'.repeat(101)])('the id of a term cannot be %j', (id) => {
    const found = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id)
    expect(toldOf(['lists', 2, 'terms'], [{ id, name: 'x' }])).toEqual([`list 2 terms.0.id: id ${found}`])
  })

  it.each([[['lists', 0, 'list'], 'alder', 'list 0 list: list-name "alder"'], [['lists', 0, 'list'], '__proto__', 'list 0 list: list-name "__proto__"']])(
    'a list by another name',
    (path, value, told) => {
      expect(toldOf(path, value)).toEqual([told])
    },
  )
})

describe('what has not the right form is told with its place', () => {
  it.each<[Path, unknown, string]>([
    [[...INTERVENTION, 'reference'], null, 'intervention 0 reference: text null'],
    [[...INTERVENTION, 'reference'], 14, 'intervention 0 reference: text 14'],
    [[...INTERVENTION, 'type'], ['groups'], 'intervention 0 type: text […]'],
    [[...INTERVENTION, 'actors'], 'universal', 'intervention 0 actors: list "universal"'],
    [[...INTERVENTION, 'actors'], [3], 'intervention 0 actors.0: text 3'],
    [[...INTERVENTION, 'needs'], [''], 'intervention 0 needs.0: not-blank ""'],
    [[...INTERVENTION, 'holds'], ['ART'], 'intervention 0 holds.0: object "ART"'],
    [[...INTERVENTION, 'includesParents'], 'ja', 'intervention 0 includesParents: true-or-false "ja"'],
    [[...INTERVENTION, 'prevention'], 'Primær', 'intervention 0 prevention: prevention "Primær"'],
    [['lists'], null, 'details null lists: list null'],
    [['lists', 1], 'themes', 'list 1 null: object "themes"'],
    [['methods'], {}, 'details null methods: list {}'],
    [['methods', 1], [], 'method 1 null: object []'],
    [['methods', 1, 'aliases'], null, 'method 1 aliases: list null'],
    [['overlapAnswers'], {}, 'details null overlapAnswers: list {}'],
    [['overlapAnswers', 1, 'sides'], 'to', 'overlap 1 sides: list "to"'],
    [['overlapAnswers', 1, 'sides', 1], null, 'overlap 1 sides.1: object null'],
  ])('%j cannot be %j', (path, value, told) => {
    expect(toldOf(path, value)).toEqual([told])
  })

  it('no methods of the user’s own is nothing to tell of', () => {
    expect(toldOf(['methods'], null)).toEqual([])
  })
})

describe('an answer', () => {
  it.each(['ens', '', 'Same', true, null])('cannot be %j', (verdict) => {
    expect(toldOf(['overlapAnswers', 0, 'verdict'], verdict)).toEqual([`overlap 0 verdict: verdict ${JSON.stringify(verdict)}`])
  })

  it.each([0, 1, 3])('cannot be about %i', (count) => {
    const sides = Array.from({ length: count }, (_, index) => sideOf(index))
    expect(toldOf(['overlapAnswers', 0, 'sides'], sides)).toEqual([`overlap 0 sides: two ${count === 0 ? '[]' : '[…]'}`])
  })
})

describe('R9 limits are told with both numbers', () => {
  it.each<[Path, (index: number) => unknown, number]>([
    [[...INTERVENTION, 'needs'], (index) => `Kompetence ${index}`, INTERVENTION_LIMITS.items],
    [[...INTERVENTION, 'holds'], (index) => ({ competence: `Kompetence ${index}`, where: '', people: null }), INTERVENTION_LIMITS.items],
    [['lists', 2, 'terms'], termOf, MAX_TERMS],
    [['methods'], (index) => ({ name: `Metode ${index}`, aliases: [] }), MAX_TERMS],
    [['methods', 0, 'aliases'], (index) => `Navn ${index}`, INTERVENTION_LIMITS.items],
    [['overlapAnswers'], (index) => ({ sides: [sideOf(0), sideOf(index + 1)], verdict: 'same' }), MAX_OVERLAP_ANSWERS],
  ])('%j', (path, itemOf, limit) => {
    const items = Array.from({ length: limit + 1 }, (_, index) => itemOf(index))
    expect(toldOf(path, items.slice(1))).toEqual([])
    const [only, ...others] = problemsOf(changed(path, items))
    expect(only).toMatchObject({ wanted: 'fewer', size: { length: limit + 1, limit } })
    expect(others).toEqual([])
  })

  it('an intervention may use all the terms that a list may have', () => {
    const terms = Array.from({ length: MAX_TERMS }, (_, index) => termOf(index))
    const file = changed(['lists', 0, 'terms'], terms)
    const interventions = file.assessment['interventions'] as readonly Record<string, unknown>[]
    Reflect.set(interventions[0] ?? {}, 'ages', terms.map(({ id }) => id))
    expect(problemsOf(file)).toEqual([])
  })
})

function termOf(index: number) {
  return { id: `own-${index}`, name: `Ord ${index}` }
}

function sideOf(index: number) {
  return { id: `i${index}`, name: 'x', administration: '' }
}

/** What is told of the fixture with one value changed: 'section index field: wanted found, as the other place'. */
function toldOf(path: Path, value: unknown): readonly string[] {
  return toldOfText(JSON.stringify(changed(path, value)))
}

function toldOfText(file: string): readonly string[] {
  return problemsOfText(file).map(({ place, wanted, found, other }) => {
    const told = `${place.section} ${place.index} ${place.field}: ${wanted} ${found}`
    return other ? `${told}, as ${other.section} ${other.index} ${other.field}` : told
  })
}

function problemsOf(file: unknown) {
  return problemsOfText(JSON.stringify(file))
}

function problemsOfText(file: string) {
  const read = readFile(file, framework)
  return !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
}

function changed(path: Path, value: unknown) {
  const file = JSON.parse(text) as { readonly assessment: Record<string, unknown> }
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce((object: object, key) => Reflect.get(object, key) as object, file.assessment)
  if (last !== undefined) Reflect.set(holder, last, value)
  return file
}

function pathOf(field: string): Path {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
