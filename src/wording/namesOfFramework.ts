import { levelsOf, walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { danish } from './danish.ts'

/** Both languages have the form of the Danish file; a test holds them to it. */
export type FrameworkTexts = (typeof danish)['framework']

export interface ComponentNames {
  readonly ring: string
  /** Letter of the ring and place in it: 'S1'. */
  readonly code: string
  /** With soft hyphens, where it may be broken. */
  readonly label: string
  readonly name: string
  readonly short: string
}

export interface LevelNames {
  readonly value: number
  readonly label: string
}

interface RingNames {
  readonly label: string
  readonly short: string
  readonly letter: string
  /** Which ring it is, for a legend: 'Ydre ring: strategi'. */
  readonly place: string
}

/** A name, and what stands for it where there is little room. */
export interface Names {
  readonly name: string
  readonly short: string
}

export type ById<T> = Readonly<Record<string, T | undefined>>

/** What the parts of a framework are called, by the ids of the framework. */
export interface FrameworkNames {
  readonly components: ById<ComponentNames>
  readonly rings: ById<RingNames>
  readonly levels: readonly LevelNames[]
  readonly unknown: { readonly label: string }
  readonly ladder: ById<Names>
  readonly prevention: ById<{ readonly name: string }>
  /** Levels of the steering chain. */
  readonly chain: ById<{ readonly name: string }>
  /** Professional fields. */
  readonly fields: ById<Names>
  readonly centre: readonly string[]
}

/** @param texts - the framework's file of a language, whole or with empty places for what the page does without */
export function namesOfFramework(framework: Framework, texts: FrameworkTexts): FrameworkNames {
  const scale: ById<{ readonly label: string }> = texts.scale.levels
  return {
    components: componentNames(framework, texts),
    rings: texts.rings,
    levels: levelsOf(framework.scale).map((value) => ({ value, label: scale[value]?.label ?? String(value) })),
    unknown: texts.scale.unknown,
    ladder: texts.ladder,
    prevention: texts.prevention,
    chain: texts.chain,
    fields: texts.fields,
    centre: Object.values(texts.centre),
  }
}

function componentNames(framework: Framework, texts: FrameworkTexts): ById<ComponentNames> {
  const components: ById<{ readonly label: string; readonly short: string }> = texts.components
  const rings: ById<RingNames> = texts.rings
  return Object.fromEntries(
    walkOf(framework).flatMap(({ id, ring, position }): [ComponentId, ComponentNames][] => {
      const words = components[id]
      if (!words) return []
      const code = `${rings[ring]?.letter ?? ''}${position + 1}`
      return [[id, { ...words, name: words.label.replaceAll('\u00ad', ''), ring, code }]]
    }),
  )
}
