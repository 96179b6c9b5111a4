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

  it('a name has no soft hyphens; they stay in the label', () => {
    expect(Object.values(words().components).filter((each) => each?.name.includes('\u00ad'))).toEqual([])
  })

  it('rings, steps, kinds of prevention, areas and pairs have their words', () => {
    const { rings, ladder, prevention, areas, pairs } = words()
    expect(framework.rings.map((ring) => rings[ring]?.label)).not.toContain(undefined)
    expect(framework.ladder.map(({ id }) => ladder[id]?.description)).not.toContain(undefined)
    expect(framework.prevention.map((kind) => prevention[kind]?.definition)).not.toContain(undefined)
    expect(framework.areas.map((area) => areas[area]?.short)).not.toContain(undefined)
    const outer = framework.components.filter(({ ring, mirror }) => ring === framework.rings[0] && mirror !== null)
    expect(outer.map(({ id }) => pairs[id])).not.toContain(undefined)
  })

  it('the early preventive step says why it is what this is about', () => {
    expect(words().ladder['preventive']?.focus).toMatch(/§ 30|section 30/)
    expect(words().ladder['preventive']?.focus).toMatch(/§ 11|section 11/)
  })
})

it('the levels are told from lowest to highest', () => {
  expect(frameworkWords(framework, 'da').levels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
})
