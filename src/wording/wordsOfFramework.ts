import { levelsOf, walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { danish } from './danish.ts'

/** Both languages have the form of the Danish file; a test holds them to it. */
export type FrameworkTexts = (typeof danish)['framework']

interface LevelWords {
  readonly value: number
  readonly label: string
  /** What the level looks like: for the component, or in general. */
  readonly text: string
}

export interface ComponentWords {
  readonly ring: string
  /** Letter of the ring and place in it: 'S1'. */
  readonly code: string
  /** With soft hyphens, where it may be broken. */
  readonly label: string
  readonly name: string
  readonly short: string
  readonly definition: string
  readonly questions: readonly string[]
  readonly levels: readonly LevelWords[]
  readonly evidence: readonly string[]
}

interface RingWords {
  readonly label: string
  readonly short: string
  readonly letter: string
  /** Which ring it is, for a legend: 'Ydre ring: strategi'. */
  readonly place: string
}

interface LadderWords {
  readonly name: string
  readonly short: string
  readonly description: string
  /** Where it stands in the law, today and before. */
  readonly law: string
  /** Why this step is what it is about; only some have it. */
  readonly focus?: string
}

interface KindWords {
  readonly name: string
  readonly definition: string
  readonly example: string
}

type ById<T> = Readonly<Record<string, T | undefined>>

/** A framework in words, by the ids of the framework. */
export interface FrameworkWords {
  readonly components: ById<ComponentWords>
  readonly rings: ById<RingWords>
  readonly levels: readonly LevelWords[]
  readonly unknown: { readonly label: string; readonly meaning: string }
  readonly ladder: ById<LadderWords>
  readonly prevention: ById<KindWords>
  /** Levels of the steering chain. */
  readonly chain: ById<{ readonly name: string }>
  /** Professional fields. */
  readonly fields: ById<{ readonly name: string; readonly short: string }>
  /** What a pair has to do with each other, by its component in the outer ring. */
  readonly pairs: ById<string>
  readonly centre: readonly string[]
}

/** @param texts - the framework's file of a language, whole or with empty places for what the page does without */
export function wordsOfFramework(framework: Framework, texts: FrameworkTexts): FrameworkWords {
  const scale: ById<{ readonly label: string; readonly meaning: string }> = texts.scale.levels
  const levels = levelsOf(framework.scale).map((value) => {
    const { label, meaning } = scale[value] ?? { label: String(value), meaning: '' }
    return { value, label, text: meaning }
  })
  return {
    components: componentWords(framework, texts, levels),
    rings: texts.rings,
    levels,
    unknown: texts.scale.unknown,
    ladder: texts.ladder,
    prevention: texts.prevention,
    chain: texts.chain,
    fields: texts.fields,
    pairs: texts.pairs,
    centre: Object.values(texts.centre),
  }
}

function componentWords(framework: Framework, texts: FrameworkTexts, levels: readonly LevelWords[]): ById<ComponentWords> {
  const components: ById<FrameworkTexts['components'][keyof FrameworkTexts['components']]> = texts.components
  const rings: ById<RingWords> = texts.rings
  return Object.fromEntries(
    walkOf(framework).flatMap(({ id, ring, position }): [ComponentId, ComponentWords][] => {
      const words = components[id]
      if (!words) return []
      return [[id, { ...wordsOfOne(words, levels), ring, code: `${rings[ring]?.letter ?? ''}${position + 1}` }]]
    }),
  )
}

function wordsOfOne(
  words: FrameworkTexts['components'][keyof FrameworkTexts['components']],
  levels: readonly LevelWords[],
): Omit<ComponentWords, 'ring' | 'code'> {
  const texts: Readonly<Record<string, string>> = words.levels
  return {
    label: words.label,
    name: words.label.replaceAll('\u00ad', ''),
    short: words.short,
    definition: words.definition,
    questions: Object.values(words.questions),
    levels: levels.map(({ value, label }) => ({ value, label, text: texts[value] ?? '' })),
    evidence: Object.values(words.evidence),
  }
}
