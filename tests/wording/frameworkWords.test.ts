import { beforeAll, describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { frameworkWords } from '../../src/wording/frameworkWords.ts'
import { setLanguage, startWording } from '../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await setLanguage('en')
})

describe.each(['da', 'en'] as const)('%s', (language) => {
  const words = () => frameworkWords(framework, language)

  it('every component has its words, a code of its own, and a text for each level', () => {
    const components = framework.components.map(({ id }) => words().components[id])
    expect(components).not.toContain(undefined)
    expect(new Set(components.map((each) => each?.code)).size).toBe(framework.components.length)
    const texts = components.flatMap((each) => each?.levels.map(({ text }) => text) ?? [])
    expect(texts.length).toBe(framework.components.length * (framework.scale.max - framework.scale.min + 1))
    expect(texts).not.toContain('')
  })

  it('names fit the circle: 28 characters, 14 when short', () => {
    const components = Object.values(words().components)
    expect(components.filter((each) => (each?.name.length ?? 99) > 28).map((each) => each?.name)).toEqual([])
    expect(components.filter((each) => (each?.short.length ?? 99) > 14).map((each) => each?.short)).toEqual([])
  })

  it('a name has no soft hyphens; they stay in the label, in words of 11 letters and more', () => {
    const components = Object.values(words().components)
    expect(components.filter((each) => each?.name.includes('\u00ad'))).toEqual([])
    const broken = components.flatMap((each) => each?.label.split(' ').filter((word) => word.includes('\u00ad')) ?? [])
    expect(broken.length).toBeGreaterThan(0)
    expect(broken.filter((word) => word.replaceAll('\u00ad', '').length < 11)).toEqual([])
  })

  it('what stands on cards is short, and has no soft hyphens', () => {
    const { components, ladder } = words()
    const shorts = [components, ladder].flatMap((part) => Object.values(part).map((each) => each?.short ?? ''))
    expect(shorts.filter((short) => short === '' || short.length > 14 || short.includes('\u00ad'))).toEqual([])
  })

  it('the middle of the circle has two or three short lines', () => {
    const { centre } = words()
    expect([2, 3]).toContain(centre.length)
    expect(centre.filter((line) => line.length > 12)).toEqual([])
  })

  it('rings, steps, kinds of prevention and pairs have their words', () => {
    const { rings, ladder, prevention, pairs } = words()
    expect(framework.rings.map((ring) => rings[ring]?.label)).not.toContain(undefined)
    expect(framework.ladder.map(({ id }) => ladder[id]?.description)).not.toContain(undefined)
    expect(framework.prevention.map((kind) => prevention[kind]?.definition)).not.toContain(undefined)
    const outer = framework.components.filter(({ ring, mirror }) => ring === framework.rings[0] && mirror !== null)
    expect(outer.map(({ id }) => pairs[id])).not.toContain(undefined)
  })

  it('the early preventive step says why it is what this is about', () => {
    expect(words().ladder['preventive']?.focus).toMatch(/§\s30|section\s30/)
    expect(words().ladder['preventive']?.focus).toMatch(/§\s11|section\s11/)
  })
})

it('the levels are told from lowest to highest', () => {
  expect(frameworkWords(framework, 'da').levels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
})

it('a component is told in the order in which it is asked', () => {
  const words = frameworkWords(framework, 'da').components['parent-partnership']
  expect(words).toMatchObject({ code: 'P7', ring: 'practice', name: 'Forældresamarbejde', short: 'Forældre' })
  expect(words?.label).toBe('Forældre\u00adsamarbejde')
  expect(words?.questions[0]).toMatch(/^Hvordan foregår den første samtale/)
  expect(words?.levels[4]).toMatchObject({ value: 5, label: 'Lærende' })
  expect(words?.levels[4]?.text).toMatch(/^Forældre giver jævnligt tilbagemeldinger/)
  expect(words?.evidence).toHaveLength(3)
})

it('only the words in use are English', async () => {
  expect(frameworkWords(framework, 'en').components['parent-partnership']?.name).toBe('Working with parents')
  expect(frameworkWords(framework, 'da').ladder['preventive']?.name).toBe('Forebyggende indsatser')
})

it('a scale with fewer levels has words for those alone', () => {
  const words = frameworkWords({ ...framework, scale: { min: 1, max: 3 } }, 'da')
  expect(words.levels.map(({ label }) => label)).toEqual(['Tilfældig', 'Begyndende', 'Aftalt'])
  expect(words.components['shared-strategy']?.levels).toHaveLength(3)
})
