import { useState } from 'react'
import { newId } from '../../../browser/ids.ts'
import { builtInLists, type ListId } from '../../../framework/catalogue.ts'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import { countUses, termsOf } from '../../../model/lists.ts'
import { MAX_TERMS, type Term } from '../../../model/term.ts'
import { listWords } from '../../../wording/listWords.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { AddName } from './AddName.tsx'
import { addTerm, moveTerm, removeTerm, renameTerm, restoredTerms, restoreTerms } from './listActions.ts'
import { foldedName, nameFault } from './nameFaults.ts'
import { NameField } from './NameField.tsx'
import { RemoveTerm } from './RemoveTerm.tsx'
import { focusAdd, focusRow, goalOf } from './rowFocus.ts'
import { RowTools } from './RowTools.tsx'

export interface TermListProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly list: ListId
  /** What was done, for who hears it and for who does not see it move. */
  readonly onSay: (text: string) => void
}

/** The terms of a list: renamed, added, put in order, taken away, and brought back as they were. */
export function TermList({ assessment, words, list, onSay }: TermListProps) {
  const { t, lists, language } = words
  const [removing, setRemoving] = useState<string | null>(null)
  const terms = termsOf(assessment, list)
  const builtIn = listWords(language, [])
  const nameOf = (term: string) => lists.nameOf(list, term)

  function refuse(text: string, term: string | null): string | null {
    const others = terms.filter(({ id }) => id !== term).map(({ id }) => nameOf(id))
    const fault = nameFault(text, others)
    if (fault !== null) return t(`intervention:lists.fault.${fault}`)
    return term === null && terms.length >= MAX_TERMS ? t('intervention:lists.fault.full', { limit: MAX_TERMS }) : null
  }

  function rename(id: string, name: string) {
    const isAsBuiltIn = builtInLists[list].includes(id) && builtIn.nameOf(list, id) === name
    renameTerm(list, id, isAsBuiltIn ? null : name)
    onSay(t('intervention:lists.renamed', { name }))
  }

  function add(name: string) {
    // A built-in term that was taken away comes back as itself.
    const known = restoredTerms(assessment, list).find(
      ({ id }) => !terms.some((term) => term.id === id) && foldedName(builtIn.nameOf(list, id)) === foldedName(name),
    )
    addTerm(list, known ?? { id: newId(), name })
    onSay(t('intervention:lists.added', { name }))
  }

  function move(id: string, by: -1 | 1) {
    const place = terms.findIndex((term) => term.id === id) + by
    if (place < 0 || place >= terms.length) return
    moveTerm(list, id, by)
    focusRow(id, goalOf(document.activeElement, by))
    onSay(t('intervention:lists.moved', { name: nameOf(id), place: place + 1, count: terms.length }))
  }

  function remove({ id }: Term, heir: string | null) {
    removeTerm(list, id, heir)
    setRemoving(null)
    focusAdd()
    onSay(t('intervention:lists.removed', { name: nameOf(id) }))
  }

  return (
    <>
      <ol className="own-list">
        {terms.map((term, index) => {
          const { id, name } = term
          const uses = countUses(assessment, list, id)
          return (
            <li key={id} data-row={id}>
              <NameField
                label={t('intervention:lists.term', { number: index + 1 })}
                value={nameOf(id)}
                maxLength={LIMITS.name}
                help={name !== null && builtInLists[list].includes(id) ? t('intervention:lists.original', { name: builtIn.nameOf(list, id) }) : null}
                refuse={(text) => refuse(text, id)}
                onName={(text) => rename(id, text)}
                onMove={(by) => move(id, by)}
              />
              <span className="own-list-uses">{t('intervention:lists.uses', { count: uses })}</span>
              <RowTools
                words={words}
                name={nameOf(id)}
                isFirst={index === 0}
                isLast={index === terms.length - 1}
                onMove={(by) => move(id, by)}
                onRemove={() => (uses === 0 ? remove(term, null) : setRemoving(id))}
              />
              {removing === id && (
                <RemoveTerm
                  words={words}
                  name={nameOf(id)}
                  uses={uses}
                  heirs={terms.filter((each) => each.id !== id).map((each) => ({ id: each.id, name: nameOf(each.id) }))}
                  onRemove={(heir) => remove(term, heir)}
                  onCancel={() => {
                    setRemoving(null)
                    focusRow(id, 'name')
                  }}
                />
              )}
            </li>
          )
        })}
      </ol>
      <AddName words={words} label={t('intervention:lists.addTerm')} refuse={(text) => refuse(text, null)} onAdd={add} />
      {assessment.lists.some((each) => each.list === list) && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              restoreTerms(list)
              focusAdd()
              onSay(t('intervention:lists.restored'))
            }}
          >
            {t('intervention:lists.restore')}
          </button>{' '}
          <span className="help">{t('intervention:lists.restoreHelp')}</span>
        </p>
      )}
    </>
  )
}
