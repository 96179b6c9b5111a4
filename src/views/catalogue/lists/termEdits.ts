import { newId } from '../../../browser/ids.ts'
import { builtInLists, type ListId } from '../../../framework/catalogue.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { termsOf } from '../../../model/lists.ts'
import { MAX_TERMS, type Term } from '../../../model/term.ts'
import { listWords } from '../../../wording/listWords.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { addTerm, moveTerm, removeTerm, renameTerm, restoredTerms } from './listActions.ts'
import { foldedName, nameFault } from './nameFaults.ts'
import { focusAdd, focusRow, goalOf } from './rowFocus.ts'

export interface EditedList {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly list: ListId
  /** What was done, for who hears it and for who does not see it move. */
  readonly onSay: (text: string) => void
}

/** What may be done to a list's terms; each is said, and the focus goes along. */
export interface TermEdits {
  readonly terms: readonly Term[]
  readonly nameOf: (id: string) => string
  /** What a built-in term that was renamed is called at first; null for others. */
  readonly originalOf: (term: Term) => string | null
  /** @param id - null: of a new one @returns why the text can be no name; null: it can */
  readonly refuse: (text: string, id: string | null) => string | null
  readonly rename: (id: string, name: string) => void
  readonly add: (name: string) => void
  readonly move: (id: string, by: -1 | 1) => void
  /** @param heir - takes its place where it is used; null: nothing does */
  readonly remove: (id: string, heir: string | null) => void
}

export function termEdits({ assessment, words: { t, lists, language }, list, onSay }: EditedList): TermEdits {
  const terms = termsOf(assessment, list)
  const builtIn = listWords(language, [])
  const nameOf = (term: string) => lists.nameOf(list, term)
  return {
    terms,
    nameOf,
    originalOf: ({ id, name }) => (name !== null && builtInLists[list].includes(id) ? builtIn.nameOf(list, id) : null),
    refuse: (text, id) => {
      const fault = nameFault(text, terms.filter((term) => term.id !== id).map((term) => nameOf(term.id)))
      if (fault !== null) return t(`intervention:lists.fault.${fault}`)
      return id === null && terms.length >= MAX_TERMS ? t('intervention:lists.fault.full', { limit: MAX_TERMS }) : null
    },
    rename: (id, name) => {
      const isAsBuiltIn = builtInLists[list].includes(id) && builtIn.nameOf(list, id) === name
      renameTerm(list, id, isAsBuiltIn ? null : name)
      onSay(t('intervention:lists.renamed', { name }))
    },
    add: (name) => {
      // A built-in term that was taken away comes back as itself.
      const known = restoredTerms(assessment, list).find(
        ({ id }) => !terms.some((term) => term.id === id) && foldedName(builtIn.nameOf(list, id)) === foldedName(name),
      )
      addTerm(list, known ?? { id: newId(), name })
      onSay(t('intervention:lists.added', { name }))
    },
    move: (id, by) => {
      const place = terms.findIndex((term) => term.id === id) + by
      if (place < 0 || place >= terms.length) return
      moveTerm(list, id, by)
      focusRow(id, goalOf(document.activeElement, by))
      onSay(t('intervention:lists.moved', { name: nameOf(id), place: place + 1, count: terms.length }))
    },
    remove: (id, heir) => {
      removeTerm(list, id, heir)
      focusAdd()
      onSay(t('intervention:lists.removed', { name: nameOf(id) }))
    },
  }
}
