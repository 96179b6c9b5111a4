import { useState } from 'react'
import { LIMITS } from '../../../model/assessment.ts'
import { countUses } from '../../../model/lists.ts'
import type { Term } from '../../../model/term.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { AddName } from './AddName.tsx'
import { restoreTerms } from './listActions.ts'
import { NameField } from './NameField.tsx'
import { RemoveTerm } from './RemoveTerm.tsx'
import { RestoreList } from './RestoreList.tsx'
import { focusRow } from './rowFocus.ts'
import { RowTools } from './RowTools.tsx'
import { termEdits, type EditedList, type TermEdits } from './termEdits.ts'

/** The terms of a list: renamed, added, put in order, taken away, and brought back as they were. */
export function TermList(props: EditedList) {
  const { assessment, words, list, onSay } = props
  const { t } = words
  const [removing, setRemoving] = useState<string | null>(null)
  const edits = termEdits(props)
  return (
    <>
      <ol className="own-list">
        {edits.terms.map((term) => (
          <li key={term.id} data-row={term.id}>
            <TermRow
              term={term}
              edits={edits}
              uses={countUses(assessment, list, term.id)}
              words={words}
              isRemoving={removing === term.id}
              onRemoving={(isRemoving) => setRemoving(isRemoving ? term.id : null)}
            />
          </li>
        ))}
      </ol>
      <AddName words={words} label={t('intervention:lists.addTerm')} refuse={(text) => edits.refuse(text, null)} onAdd={edits.add} />
      {assessment.lists.some((each) => each.list === list) && (
        <RestoreList words={words} help={t('intervention:lists.restoreHelp')} onRestore={() => restoreTerms(list)} onSay={onSay} />
      )}
    </>
  )
}

interface TermRowProps {
  readonly term: Term
  readonly edits: TermEdits
  /** By how many interventions it is used: then it is asked what takes its place. */
  readonly uses: number
  readonly words: CatalogueWords
  readonly isRemoving: boolean
  readonly onRemoving: (isRemoving: boolean) => void
}

function TermRow({ term, edits, uses, words, isRemoving, onRemoving }: TermRowProps) {
  const { t } = words
  const { id } = term
  const { terms, nameOf } = edits
  const index = terms.indexOf(term)
  const original = edits.originalOf(term)

  function remove(heir: string | null) {
    onRemoving(false)
    edits.remove(id, heir)
  }

  return (
    <>
      <NameField
        label={t('intervention:lists.term', { number: index + 1 })}
        value={nameOf(id)}
        maxLength={LIMITS.name}
        help={original === null ? null : t('intervention:lists.original', { name: original })}
        refuse={(text) => edits.refuse(text, id)}
        onName={(text) => edits.rename(id, text)}
        onMove={(by) => edits.move(id, by)}
      />
      <span className="own-list-uses">{t('intervention:lists.uses', { count: uses })}</span>
      <RowTools
        words={words}
        name={nameOf(id)}
        isFirst={index === 0}
        isLast={index === terms.length - 1}
        onMove={(by) => edits.move(id, by)}
        onRemove={() => (uses === 0 ? remove(null) : onRemoving(true))}
      />
      {isRemoving && (
        <RemoveTerm
          words={words}
          name={nameOf(id)}
          uses={uses}
          heirs={terms.filter((each) => each.id !== id).map((each) => ({ id: each.id, name: nameOf(each.id) }))}
          onRemove={remove}
          onCancel={() => {
            onRemoving(false)
            focusRow(id, 'name')
          }}
        />
      )}
    </>
  )
}
