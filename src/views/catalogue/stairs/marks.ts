import { countBy } from '../../../analysis/catalogueFilter.ts'
import { hasSeveral, NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import type { StairMark, StairShare, StairTone } from '../../../diagrams/stairData.ts'
import { builtInFramework } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { signsOf } from './signs.ts'

/** As many as the palette has colours that can be told apart. */
const MOST_COLOURS = 8
const OTHERS: StairMark = { tone: 'others', sign: '…' }
const NONE: StairMark = { tone: 'none', sign: '–' }
const PREVENTION: Readonly<Record<string, StairMark>> = {
  primary: { tone: 'primary', sign: 'I' },
  secondary: { tone: 'secondary', sign: 'II' },
  tertiary: { tone: 'tertiary', sign: 'III' },
}

/** One mark, and what it stands for. */
export interface Kind {
  readonly mark: StairMark
  /** null for several values without a colour of their own. */
  readonly value: string | null
}

/** What the interventions are coloured by. */
export interface Marks {
  readonly by: InterventionClass
  /** In the order of the list; others and 'not told' last. */
  readonly kinds: readonly Kind[]
  /** Of several values the first of the list counts, and a '+' says that there are more. */
  readonly markOf: (intervention: Intervention) => StairMark
  readonly markOfValue: (value: string) => StairMark
  /** What an intervention is, the first of the list first; `[NOT_TOLD]` for nothing. */
  readonly valuesOf: (intervention: Intervention) => readonly string[]
  /** How many have which mark, in the order of the marks; only those that there are. */
  readonly sharesOf: (interventions: readonly Intervention[]) => readonly StairShare[]
}

/** Gives the values of a class their marks: the same for all interventions, whatever is filtered out. */
export function marksBy(by: InterventionClass, all: readonly Intervention[], words: CatalogueWords): Marks {
  const values = words.valuesInOrder(by)
  const rank = new Map(values.map((value, index) => [value, index]))
  const own = ownMarks(by, colouredValues(by, all, { values, words }), words)
  const others = values.length > own.size ? [{ mark: OTHERS, value: null }] : []
  const kinds: readonly Kind[] = [
    ...[...own].map(([value, mark]) => ({ value, mark })),
    ...others,
    { mark: NONE, value: NOT_TOLD },
  ]
  const markOfValue = (value: string) => (value === NOT_TOLD ? NONE : (own.get(value) ?? OTHERS))
  const told = (each: Intervention) =>
    valuesOf(each, by, words.canonical).toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const known = new WeakMap<Intervention, StairMark>()
  const kindOf = (each: Intervention) => {
    const kind = known.get(each) ?? markOfValue(told(each)[0] ?? NOT_TOLD)
    known.set(each, kind)
    return kind
  }
  return {
    by,
    kinds,
    markOfValue,
    valuesOf: told,
    markOf: (each) => {
      const mark = kindOf(each)
      return hasSeveral(by) && told(each).length > 1 ? { ...mark, sign: `${mark.sign}+` } : mark
    },
    sharesOf: (some) => {
      const counts = new Map<StairMark, number>()
      for (const each of some) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1)
      return kinds.flatMap(({ mark }) => {
        const count = counts.get(mark)
        return count === undefined ? [] : [{ mark, count }]
      })
    },
  }
}

interface Values {
  readonly values: readonly string[]
  readonly words: CatalogueWords
}

/** All values, or the ones that are used most, in the order of the list. */
function colouredValues(by: InterventionClass, all: readonly Intervention[], { values, words }: Values): readonly string[] {
  if (values.length <= MOST_COLOURS) return values
  const counts = countBy(all, by, words.canonical)
  const used = values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const most = new Set(used.slice(0, MOST_COLOURS))
  return values.filter((value) => most.has(value))
}

function ownMarks(by: InterventionClass, values: readonly string[], words: CatalogueWords): ReadonlyMap<string, StairMark> {
  const signs = by === 'step' ? stepNumbers(values) : signsOf(values.map((value) => words.shortOf(by, value)))
  return new Map(
    values.map((value, index): readonly [string, StairMark] => {
      const tone: StairTone = index
      return [value, by === 'prevention' ? (PREVENTION[value] ?? OTHERS) : { tone, sign: signs[index] ?? '' }]
    }),
  )
}

function stepNumbers(steps: readonly string[]): readonly string[] {
  return steps.map((step) => String(builtInFramework.ladder.find(({ id }) => id === step)?.order ?? ''))
}
