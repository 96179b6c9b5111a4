import { componentOf, type Framework } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Score } from '../model/rating.ts'
import { withoutGroups } from '../model/snapshot.ts'
import { invisibleIn } from './invisible.ts'
import { scorePlace, type Place } from './place.ts'
import { withTexts } from './texts.ts'

/** What reading has left out or changed, or would have the user look at; each kind at most once. */
export type Warning =
  /** Left out. `places` holds the first hundred, `count` is of all. */
  | { readonly kind: 'unknown-fields'; readonly places: readonly Place[]; readonly count: number }
  /** Left out: what the file says of components that the framework lacks. */
  | { readonly kind: 'unknown-components'; readonly dropped: readonly DroppedScore[] }
  /** Kept as they are; `withoutInvisible` takes them out. */
  | { readonly kind: 'invisible-characters'; readonly texts: readonly InvisibleText[] }
  /** Line breaks and tabs in names have become spaces. */
  | { readonly kind: 'line-breaks'; readonly places: readonly Place[] }

interface DroppedScore {
  readonly place: Place
  readonly score: Score
}

interface InvisibleText {
  readonly place: Place
  /** Each character once, as 'U+202E'. */
  readonly characters: readonly string[]
}

export interface Warned {
  readonly assessment: Assessment
  readonly warnings: readonly Warning[]
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * The assessment as it can be taken in, and what was done to it. Groups in snapshots go without a word: no screen has ever
 * shown them.
 */
export function warned(read: Assessment, framework: Framework): Warned {
  const assessment = { ...read, snapshots: read.snapshots.map(withoutGroups) }
  const oneLine = withNamesOnOneLine((change) => withTexts(assessment, change))
  const known = withKnownComponents(oneLine.value, framework)
  const invisible = invisibleWarnings((change) => withTexts(oneLine.value, change))
  return { assessment: known.assessment, warnings: [...known.warnings, ...invisible, ...oneLine.warnings] }
}

/** Changes a text in its place. */
export type Change = (text: string, place: Place) => string

/** @param changed - gives what all texts are in, each of them changed */
export function withNamesOnOneLine<T>(changed: (change: Change) => T): { readonly value: T; readonly warnings: readonly Warning[] } {
  const places: Place[] = []
  const value = changed((text, place) => {
    const line = isNote(place) ? text : onOneLine(text)
    if (line !== text) places.push(place)
    return line
  })
  return { value, warnings: places.length === 0 ? [] : [{ kind: 'line-breaks', places }] }
}

/** The texts that may have lines, by the last part of their path. */
const NOTES: ReadonlySet<string> = new Set(['note', 'description', 'evidence'])
const NOTES_OF_ACTIONS: ReadonlySet<string> = new Set(['text', 'why', 'firstStep', 'sign'])

/** Notes may have lines, and so may what is said of an action; names, and the sentences of a round, are one. */
function isNote({ section, field }: Place): boolean {
  const last = field?.split('.').at(-1) ?? ''
  return NOTES.has(last) || (section === 'action' && NOTES_OF_ACTIONS.has(last))
}

/** A text whose line breaks and tabs have become spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(BREAKS, ' ')
}

export function invisibleWarnings(changed: (change: Change) => unknown): readonly Warning[] {
  const texts: InvisibleText[] = []
  changed((text, place) => {
    const characters = invisibleIn(text)
    if (characters.length > 0) texts.push({ place, characters })
    return text
  })
  return texts.length === 0 ? [] : [{ kind: 'invisible-characters', texts }]
}

function withKnownComponents(assessment: Assessment, framework: Framework): Warned {
  const isKnown = ({ component }: Score) => componentOf(framework, component) !== null
  const dropped = assessment.scores.flatMap((score, index) =>
    isKnown(score) ? [] : [{ place: scorePlace(score, index, null), score }],
  )
  if (dropped.length === 0) return { assessment, warnings: [] }
  return {
    assessment: { ...assessment, scores: assessment.scores.filter(isKnown) },
    warnings: [{ kind: 'unknown-components', dropped }],
  }
}
