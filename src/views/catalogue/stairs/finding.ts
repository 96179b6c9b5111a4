import type { InterventionClass } from '../../../analysis/classes.ts'
import type { LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatList, formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { groupsBy, largestGroup } from './groups.ts'
import { onStep } from '../onStep.ts'

/** What is shown, of how many there are. */
export interface Shown {
  readonly found: readonly Intervention[]
  readonly total: number
}

/** Where the interventions stand, in a sentence: how many on the early steps, and which steps have none. */
export function stairsFinding({ found, total }: Shown, ladder: readonly LadderStep[], words: CatalogueWords): string {
  const { t } = words
  if (total === 0) return t('ladder:finding.nothing')
  const has = ({ id }: LadderStep) => onStep(found, id).length > 0
  const used = ladder.filter(has)
  const early = used.filter((step) => step.isEarly)
  // Where none is on the early steps, that is what there is to say last.
  const named = early.length === 0 ? used : early
  const count = named.reduce((sum, { id }) => sum + onStep(found, id).length, 0)
  const start = sentence({ count, found: found.length, total }, stepsInWords(named, words), words)
  const empty = ladder.filter((step) => !has(step) && (early.length > 0 || step.isEarly))
  if (used.length <= 1 || empty.length === 0 || (early.length > 0 && count === found.length)) return start
  return t('ladder:finding.noneOn', { finding: start, where: stepsInWords(empty, words) })
}

/** How many stand on a step that is looked at alone, and what most of them are. */
export function stepFinding(
  { found, total }: Shown,
  { id, order }: LadderStep,
  { by, words }: { readonly by: InterventionClass; readonly words: CatalogueWords },
): string {
  const { t } = words
  const mine = onStep(found, id)
  const where = t('ladder:finding.steps', { count: 1, orders: order })
  const start = sentence({ count: mine.length, found: found.length, total }, where, words)
  const most = largestGroup(groupsBy(by, mine, words))
  if (!most) return start
  return t('ladder:finding.most', { finding: start, name: words.nameOf(by, most.value), number: most.members.length })
}

interface Counts {
  readonly count: number
  readonly found: number
  readonly total: number
}

function sentence({ count, found, total }: Counts, where: string, { t, language }: CatalogueWords): string {
  const number = (value: number) => formatNumber(value, language)
  const told = { count: total, number: number(count), total: number(total), where }
  if (found === total) {
    if (count === 0) return t('ladder:finding.no', told)
    return count === total ? t('ladder:finding.all', told) : t('ladder:finding.some', told)
  }
  const part = { ...told, found: number(found) }
  if (count === 0) return t('ladder:finding.noOfFound', part)
  // Of several, one or more are found: what is said of them goes by how many that are.
  return count === found ? t('ladder:finding.allOfFound', { ...part, count: found }) : t('ladder:finding.someOfFound', part)
}

/** 'trin 1 og 2' */
function stepsInWords(steps: readonly LadderStep[], { t, language }: CatalogueWords): string {
  const orders = formatList(steps.map(({ order }) => String(order)), language)
  return t('ladder:finding.steps', { count: steps.length, orders })
}
