import { useMemo } from 'react'
import { answeredGroups, type AnsweredGroup } from '../../../analysis/answeredOverlaps.ts'
import type { Assessment, Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { answeredPairs } from '../../../model/overlapAnswers.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { namedWithPlace } from './overlapWords.ts'

/** What was answered, told by its interventions. */
export interface AnsweredOverlap extends AnsweredGroup {
  readonly those: readonly Intervention[]
  readonly from: readonly Intervention[]
}

/** All answers about interventions that are still there, the newest first; with a filter those that it lets through. */
export function useAnswered(assessment: Assessment, found: readonly Intervention[]): readonly AnsweredOverlap[] {
  const { interventions, overlapAnswers } = assessment
  return useMemo(() => {
    const order = new Map(interventions.map((each, index) => [each.id, { each, index }]))
    const shown = new Set(found.map(({ id }) => id))
    const groups = answeredGroups(answeredPairs({ interventions, overlapAnswers }))
    return groups
      .filter(({ ids, others }) => [...ids, ...others].some((id) => shown.has(id)))
      .map((group) => ({
        ...group,
        those: inOrder(group.ids, order),
        from: inOrder(group.others, order),
      }))
  }, [interventions, overlapAnswers, found])
}

type Order = ReadonlyMap<Id, { readonly each: Intervention; readonly index: number }>

/** As they stand in the list. */
function inOrder(ids: readonly Id[], order: Order): readonly Intervention[] {
  const placed = ids.flatMap((id) => order.get(id) ?? [])
  return placed.toSorted((a, b) => a.index - b.index).map(({ each }) => each)
}

/** What an answer is about: 'CoolKids (Social og Familie) og Cool Kids (Børn og Læring · PPR)'. */
export function answeredText({ those, from }: AnsweredOverlap, words: CatalogueWords): string {
  const { t } = words
  const list = (all: readonly Intervention[]) => formatList(all.map((each) => namedWithPlace(each, words)), words.language)
  return from.length === 0 ? list(those) : t('overlaps:outOf', { name: list(those), others: list(from) })
}
