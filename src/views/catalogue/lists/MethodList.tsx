import { useMemo } from 'react'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { methodsOf } from '../../../model/lists.ts'
import { countMethodUses } from '../../../model/renaming.ts'
import { MAX_TERMS } from '../../../model/term.ts'
import type { TermListProps } from './TermList.tsx'
import { AddName } from './AddName.tsx'
import { addMethod, changeMethod, moveMethod, removeMethod, restoreMethods } from './listActions.ts'
import { nameFault, namesIn } from './nameFaults.ts'
import { NameField } from './NameField.tsx'
import { focusAdd, focusRow, goalOf } from './rowFocus.ts'
import { RowTools } from './RowTools.tsx'

type MethodListProps = Omit<TermListProps, 'list'> & { readonly assessment: Assessment }

/** The methods that go by several names. */
export function MethodList({ assessment, words, onSay }: MethodListProps) {
  const { t } = words
  const methods = methodsOf(assessment)
  const uses = useMemo(() => countMethodUses(assessment, methods), [assessment, methods])

  function othersThan(index: number): readonly string[] {
    return methods.filter((_method, at) => at !== index).flatMap(({ name, aliases }) => [name, ...aliases])
  }

  function refuse(text: string, index: number): string | null {
    const fault = nameFault(text, othersThan(index))
    if (fault !== null) return t(`intervention:lists.fault.${fault}`)
    return index === -1 && methods.length >= MAX_TERMS ? t('intervention:lists.fault.full', { limit: MAX_TERMS }) : null
  }

  function refuseAliases(text: string, index: number): string | null {
    const names = namesIn(text)
    const taken = names.find((name) => nameFault(name, [...othersThan(index), methods[index]?.name ?? '']) !== null)
    if (taken !== undefined) return t('intervention:lists.fault.taken', { name: taken })
    return names.length > INTERVENTION_LIMITS.items ? t('intervention:lists.fault.full', { limit: INTERVENTION_LIMITS.items }) : null
  }

  function move(index: number, by: -1 | 1) {
    const method = methods[index]
    if (!method || !methods[index + by]) return
    moveMethod(index, by)
    focusRow(method.name, goalOf(document.activeElement, by))
    onSay(t('intervention:lists.moved', { name: method.name, place: index + by + 1, count: methods.length }))
  }

  return (
    <>
      <div className="own-methods-head" aria-hidden="true">
        <span>{t('intervention:field.method')}</span>
        <span>{t('intervention:lists.aliasesHead')}</span>
      </div>
      <ol className="own-list own-methods">
        {methods.map((method, index) => (
          <li key={method.name} data-row={method.name}>
            <NameField
              label={t('intervention:lists.method', { number: index + 1 })}
              value={method.name}
              maxLength={LIMITS.name}
              refuse={(text) => refuse(text, index)}
              onName={(name) => {
                changeMethod(index, { ...method, name })
                onSay(t('intervention:lists.renamed', { name }))
              }}
              onMove={(by) => move(index, by)}
            />
            <NameField
              label={t('intervention:lists.aliases', { name: method.name })}
              value={method.aliases.join(', ')}
              maxLength={LIMITS.note}
              placeholder={t('intervention:lists.aliasesHead')}
              refuse={(text) => refuseAliases(text, index)}
              onName={(text) => {
                changeMethod(index, { ...method, aliases: namesIn(text) })
                onSay(t('intervention:lists.aliasesKept', { name: method.name }))
              }}
            />
            <span className="own-list-uses">{t('intervention:lists.uses', { count: uses[index] ?? 0 })}</span>
            <RowTools
              words={words}
              name={method.name}
              isFirst={index === 0}
              isLast={index === methods.length - 1}
              onMove={(by) => move(index, by)}
              onRemove={() => {
                removeMethod(index)
                focusAdd()
                onSay(t('intervention:lists.methodRemoved', { name: method.name }))
              }}
            />
          </li>
        ))}
      </ol>
      <AddName
        words={words}
        label={t('intervention:lists.addMethod')}
        refuse={(text) => refuse(text, -1)}
        onAdd={(name) => {
          addMethod(name)
          onSay(t('intervention:lists.added', { name }))
        }}
      />
      {assessment.methods !== null && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              restoreMethods()
              focusAdd()
              onSay(t('intervention:lists.restored'))
            }}
          >
            {t('intervention:lists.restore')}
          </button>
        </p>
      )}
    </>
  )
}
