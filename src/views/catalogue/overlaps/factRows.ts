import { NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** What is compared, beside the names. */
const FACTS = ['method', 'step', 'ages', 'targetGroups', 'types', 'legalBases', 'statuses', 'capacity'] as const

type Fact = (typeof FACTS)[number]

/** Facts that are only worth a line where somebody has told them. */
const RARE: ReadonlySet<Fact> = new Set(['method', 'statuses'])

/** One fact of several interventions. */
export interface FactRow {
  readonly fact: Fact
  readonly name: string
  /** Of each intervention, in their order; '' where it is not told. */
  readonly texts: readonly string[]
  /** 'partly': it is not told of all, and those who tell it tell the same. */
  readonly likeness: 'same' | 'different' | 'partly' | 'none'
}

export function factRows(interventions: readonly Intervention[], words: CatalogueWords): readonly FactRow[] {
  const rows = FACTS.map((fact): FactRow => {
    const texts = interventions.map((each) => factText(each, fact, words))
    return { fact, name: factName(fact, words), texts, likeness: likenessOf(texts) }
  })
  return rows.filter(({ fact, likeness }) => likeness !== 'none' && (likeness !== 'same' || !RARE.has(fact)))
}

function factName(fact: Fact, { t, className }: CatalogueWords): string {
  return fact === 'capacity' ? t('intervention:field.capacity') : className(fact)
}

function factText(intervention: Intervention, fact: Fact, words: CatalogueWords): string {
  if (fact === 'capacity') return intervention.capacity === null ? '' : formatNumber(intervention.capacity, words.language)
  if (fact === 'method') return intervention.method.trim()
  const values = valuesOf(intervention, fact, words.canonical).filter((value) => value !== NOT_TOLD)
  return inOrder(values, fact, words)
    .map((value) => (fact === 'step' ? `${words.valuesInOrder('step').indexOf(value) + 1} ${words.shortOf('step', value)}` : words.nameOf(fact, value)))
    .join(', ')
}

/** One order for all of them, so that the same values are the same text. */
function inOrder(values: readonly string[], fact: InterventionClass, words: CatalogueWords): readonly string[] {
  if (values.length < 2) return values
  const order = words.valuesInOrder(fact)
  return values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

function likenessOf(texts: readonly string[]): FactRow['likeness'] {
  const told = new Set(texts.filter((text) => text !== ''))
  if (told.size === 0) return 'none'
  if (told.size > 1) return 'different'
  return texts.includes('') ? 'partly' : 'same'
}
