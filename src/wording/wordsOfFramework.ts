import type { Framework } from '../framework/framework.ts'
import type { danishGuidance } from './danishGuidance.ts'
import {
  namesOfFramework,
  type ById,
  type ComponentNames,
  type FrameworkNames,
  type FrameworkTexts,
  type LevelNames,
  type Names,
} from './namesOfFramework.ts'

/** Both languages have the form of the Danish file; a test holds them to it. */
export type GuidanceTexts = (typeof danishGuidance)['guidance']

type ComponentGuidance = GuidanceTexts['components'][keyof GuidanceTexts['components']]

interface LevelWords extends LevelNames {
  /** What the level looks like: for the component, or in general. */
  readonly text: string
}

export interface ComponentWords extends ComponentNames {
  readonly definition: string
  readonly questions: readonly string[]
  readonly levels: readonly LevelWords[]
  readonly evidence: readonly string[]
}

interface StepGuidance {
  readonly description: string
  /** Where it stands in the law, today and before. */
  readonly law: string
  /** Why this step is what it is about; only some have it. */
  readonly focus?: string
}

interface KindGuidance {
  readonly definition: string
  readonly example: string
}

/** A framework in words, by the ids of the framework: its names, and what it says of them. */
export interface FrameworkWords extends FrameworkNames {
  readonly components: ById<ComponentWords>
  readonly levels: readonly LevelWords[]
  readonly unknown: { readonly label: string; readonly meaning: string }
  readonly ladder: ById<Names & StepGuidance>
  readonly prevention: ById<{ readonly name: string } & KindGuidance>
  /** What a pair has to do with each other, by its component in the outer ring. */
  readonly pairs: ById<string>
}

/**
 * @param texts - the names of a language
 * @param guidance - what it says of them. Either is whole, or has empty places for what the page does without
 */
export function wordsOfFramework(framework: Framework, texts: FrameworkTexts, guidance: GuidanceTexts): FrameworkWords {
  const names = namesOfFramework(framework, texts)
  const meanings: ById<{ readonly meaning: string }> = guidance.scale.levels
  return {
    ...names,
    components: componentWords(names, guidance),
    levels: names.levels.map((level) => ({ ...level, text: meanings[level.value]?.meaning ?? '' })),
    unknown: { ...names.unknown, ...guidance.scale.unknown },
    ladder: joined<Names, StepGuidance>(names.ladder, guidance.ladder),
    prevention: joined<{ readonly name: string }, KindGuidance>(names.prevention, guidance.prevention),
    pairs: guidance.pairs,
  }
}

function componentWords({ components, levels }: FrameworkNames, guidance: GuidanceTexts): ById<ComponentWords> {
  const guided = joined<ComponentNames, ComponentGuidance>(components, guidance.components)
  return Object.fromEntries(
    Object.entries(guided).flatMap(([id, words]) => (words ? [[id, wordsOfOne(words, levels)] as const] : [])),
  )
}

function wordsOfOne(words: ComponentNames & ComponentGuidance, levels: readonly LevelNames[]): ComponentWords {
  const texts: ById<string> = words.levels
  return {
    ...words,
    questions: Object.values(words.questions),
    levels: levels.map((level) => ({ ...level, text: texts[level.value] ?? '' })),
    evidence: Object.values(words.evidence),
  }
}

function joined<A, B>(names: ById<A>, guidance: ById<B>): ById<A & B> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([id, name]) => {
      const words = guidance[id]
      return name && words ? [[id, { ...name, ...words }]] : []
    }),
  )
}
