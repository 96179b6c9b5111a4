import { countBy } from '../../../analysis/catalogueFilter.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

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
function onlyStep([first, ...rest]: readonly Intervention[], words: CatalogueWords): number | null {
  if (!first || rest.some(({ step }) => step !== first.step)) return null
  return words.valuesInOrder('step').indexOf(first.step) + 1
}

/** The step with most interventions; null where two share the place, or there is little to compare. */
function mostSteps(found: readonly Intervention[], words: CatalogueWords) {
  const steps = words.valuesInOrder('step')
  const [first, second] = [...countBy(found, 'step', words.canonical)].toSorted(([, a], [, b]) => b - a)
  if (!first || !second || first[1] === second[1]) return null
  return { order: steps.indexOf(first[0]) + 1, count: first[1] }
}
