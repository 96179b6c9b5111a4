import { LIST_FIELDS, type ListField } from './fields.ts'
import { fold } from './fold.ts'
import source from './headings.json' with { type: 'json' }

export type HeadingLanguage = 'da' | 'en'

/** What people write over a column, by the field that it holds; in each language the first is what we write. */
const HEADINGS: Readonly<Record<ListField, Readonly<Record<HeadingLanguage, readonly string[]>>>> = source

export interface HeadingMatch {
  readonly field: ListField
  /** 'sure': it is one of the names; 'likely': one of the names is in it. */
  readonly certainty: 'sure' | 'likely'
  /** It says in words what another column says in figures ('Trin, navn'), and is only needed without that. */
  readonly isSecond: boolean
}

/** What stands beside the number of the step. */
const STEP_NAMES = new Set(['Trin, navn', 'Trinnavn', 'Navn på trin', 'Trinnets navn', 'Step name', 'Name of step'].map(fold))

const FIELD_OF_NAME = new Map(
  LIST_FIELDS.flatMap((field) => [...HEADINGS[field].da, ...HEADINGS[field].en].map((name) => [keyOf(name), field] as const)),
)

/** For what is only part of a heading: the longest name first, and none that other headings hold by chance. */
const PARTS = [...FIELD_OF_NAME].filter(([key]) => key.length >= 4).toSorted(([a], [b]) => b.length - a.length)

/** What is longer is no heading. */
const LONGEST = 200

/** The headings that we write. */
export function headingsIn(language: HeadingLanguage): Readonly<Record<ListField, string>> {
  const entries = LIST_FIELDS.map((field) => [field, HEADINGS[field][language][0] ?? field])
  // Every field is among them.
  return Object.fromEntries(entries) as Readonly<Record<ListField, string>>
}

/** The field that a heading names; null when it is none that we know. */
export function fieldOfHeading(heading: string): HeadingMatch | null {
  if (heading.length > LONGEST) return null
  if (STEP_NAMES.has(keyOf(heading))) return { field: 'step', certainty: 'sure', isSecond: true }
  const field = sureFieldOf(heading)
  if (field !== null) return { field, certainty: 'sure', isSecond: false }
  const words = wordsIn(heading)
  const part = PARTS.find(([name]) => words.some((word) => word === name || (name.length >= 6 && word.startsWith(name))))
  return part ? { field: part[1], certainty: 'likely', isSecond: false } : null
}

/** The field that has this name, letter for letter but for case, blanks and punctuation. */
export function sureFieldOf(heading: string): ListField | null {
  if (STEP_NAMES.has(keyOf(heading))) return 'step'
  return FIELD_OF_NAME.get(keyOf(heading)) ?? FIELD_OF_NAME.get(keyOf(withoutBrackets(heading))) ?? null
}

/** A sign alone is a heading, too: '#' and '§'. */
function keyOf(heading: string): string {
  return fold(heading) || heading.trim()
}

function withoutBrackets(heading: string): string {
  return heading.replaceAll(/\([^)]*\)|\[[^\]]*\]|[*:]/g, ' ')
}

/** The folded words of a heading, and each two and three that follow each other. */
function wordsIn(heading: string): readonly string[] {
  const words = withoutBrackets(heading).split(/[^\p{L}\p{N}]+/u).map(fold).filter(Boolean)
  return words.flatMap((word, at) => [word, word + (words[at + 1] ?? ''), word + (words[at + 1] ?? '') + (words[at + 2] ?? '')])
}
