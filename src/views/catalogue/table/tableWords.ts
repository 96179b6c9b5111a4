import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { onStep } from '../onStep.ts'

/** What a list of interventions shows at a glance: how many there are, and where most of them stand. */
export function listFinding(found: readonly Intervention[], all: number, words: CatalogueWords): string {
  const { t } = words
  const count =
    found.length === all ? t('intervention:table.count', { count: all }) : t('intervention:table.countOf', { count: found.length, all })
  const only = onlyStep(found, words)
  if (only !== null) {
    return found.length === all
      ? t('intervention:table.allOn', { count: all, order: only })
      : t('intervention:table.allFoundOn', { count: found.length, all, order: only })
  }
  const most = mostSteps(found, words)
  if (most === null) return count
  return `${count} ${t('intervention:table.most', most)}`
}

/** The number of the step that all stand on; null where there are several. */
function onlyStep(found: readonly Intervention[], words: CatalogueWords): number | null {
  const [first] = found
  if (!first || onStep(found, first.step).length < found.length) return null
  return words.valuesInOrder('step').indexOf(first.step) + 1
}

/** The step with most interventions; null where two share the place, or there is little to compare. */
function mostSteps(found: readonly Intervention[], words: CatalogueWords) {
  const steps = words.valuesInOrder('step')
  const counts = steps.map((step, index) => ({ order: index + 1, count: onStep(found, step).length }))
  const [first, second] = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return first && second && first.count > second.count ? first : null
}
