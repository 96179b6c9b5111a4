import { listOf, type ListField } from '../../exchange/lists/fields.ts'
import { builtInFramework, walkOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { termsOf } from '../../model/lists.ts'
import type { ListContext } from './listContext.ts'
import type { NewTerm } from './said.ts'

/** Something that a text of a list may mean. */
export interface Option {
  readonly id: string
  readonly name: string
}

interface Known {
  readonly assessment: Assessment
  readonly context: ListContext
  readonly newTerms: readonly NewTerm[]
}

/** All that a field may hold, in its order. */
export function optionsOf(field: ListField, { assessment, context, newTerms }: Known): readonly Option[] {
  const { t, names, lists } = context
  const list = listOf(field)
  if (list !== null) {
    const terms = [...termsOf(assessment, list), ...newTerms.filter((each) => each.list === list)]
    return terms.map(({ id }) => ({ id, name: lists.nameOf(list, id) }))
  }
  if (field === 'step') return builtInFramework.ladder.map(({ id, order }) => ({ id, name: `${order} ${names.ladder[id]?.short ?? id}` }))
  if (field === 'prevention') return builtInFramework.prevention.map((id) => ({ id, name: names.prevention[id]?.name ?? id }))
  if (field === 'components') return walkOf(builtInFramework).map(({ id }) => ({ id, name: names.components[id]?.name ?? id }))
  return [
    { id: 'yes', name: t('catalogue:yes') },
    { id: 'no', name: t('catalogue:no') },
  ]
}
