import { builtInLists, type ListId, type Method } from '../../../framework/catalogue.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { countUses, methodsOf, termsOf, withMethods, withTermReplaced, withTerms } from '../../../model/lists.ts'
import { withMethodChanged, withTextRenamed, type SharedText } from '../../../model/renaming.ts'
import type { Term } from '../../../model/term.ts'
import { appStore } from '../../../state/store.ts'

/** Changes a list: one step of undo, and none when nothing comes of it. */
function edit(change: (assessment: Assessment) => Assessment): void {
  const { history, edit: takeUp } = appStore.getState()
  if (history === null) return
  const next = change(history.present)
  if (next !== history.present) takeUp(next, { kind: 'list-edited' })
}

/** @param name - null: as the page's language calls it */
export function renameTerm(list: ListId, id: string, name: string | null): void {
  changeTerms(list, (terms) => terms.map((term) => (term.id === id ? { id, name } : term)))
}

export function addTerm(list: ListId, term: Term): void {
  changeTerms(list, (terms) => [...terms, term])
}

/** @param by - -1 for up, 1 for down */
export function moveTerm(list: ListId, id: string, by: -1 | 1): void {
  changeTerms(list, (terms) => moved(terms, terms.findIndex((term) => term.id === id), by))
}

/** @param heir - what takes its place where it is used; null for nothing */
export function removeTerm(list: ListId, id: string, heir: string | null): void {
  edit((assessment) => {
    const replaced = countUses(assessment, list, id) === 0 ? assessment : withTermReplaced(assessment, list, { from: id, heir })
    return withTerms(
      replaced,
      list,
      termsOf(assessment, list).filter((term) => term.id !== id),
    )
  })
}

/** The terms of a list as they are built in, and those of its own that are in use. */
export function restoredTerms(assessment: Assessment, list: ListId): readonly Term[] {
  const builtIn = builtInLists[list]
  const own = termsOf(assessment, list).filter(({ id }) => !builtIn.includes(id) && countUses(assessment, list, id) > 0)
  return [...builtIn.map((id) => ({ id, name: null })), ...own]
}

export function restoreTerms(list: ListId): void {
  edit((assessment) => withTerms(assessment, list, restoredTerms(assessment, list)))
}

export function changeMethod(index: number, method: Method): void {
  edit((assessment) => withMethodChanged(assessment, index, method))
}

export function addMethod(name: string): void {
  edit((assessment) => withMethods(assessment, [...methodsOf(assessment), { name, aliases: [] }]))
}

export function moveMethod(index: number, by: -1 | 1): void {
  edit((assessment) => withMethods(assessment, moved(methodsOf(assessment), index, by)))
}

/** The interventions keep the name; it is only no longer known to have others. */
export function removeMethod(index: number): void {
  edit((assessment) => withMethods(assessment, methodsOf(assessment).filter((_method, at) => at !== index)))
}

export function restoreMethods(): void {
  edit((assessment) => withMethods(assessment, null))
}

export function renameText(field: SharedText, from: string, to: string): void {
  edit((assessment) => withTextRenamed(assessment, field, { from, to }))
}

function changeTerms(list: ListId, change: (terms: readonly Term[]) => readonly Term[]): void {
  edit((assessment) => withTerms(assessment, list, change(termsOf(assessment, list))))
}

/** Trades places with a neighbour; as it is when there is none. */
function moved<T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const [item, other] = [items[index], items[index + by]]
  if (item === undefined || other === undefined) return items
  return items.with(index, other).with(index + by, item)
}
