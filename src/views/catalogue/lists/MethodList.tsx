import { useMemo } from 'react'
import { LIMITS } from '../../../model/assessment.ts'
import { methodsOf } from '../../../model/lists.ts'
import { countMethodUses } from '../../../model/renaming.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { AddName } from './AddName.tsx'
import { restoreMethods } from './listActions.ts'
import { methodEdits, type EditedMethods, type MethodEdits } from './methodEdits.ts'
import { NameField } from './NameField.tsx'
import { RestoreList } from './RestoreList.tsx'
import { RowTools } from './RowTools.tsx'

/** The methods that go by several names. */
export function MethodList(props: EditedMethods) {
  const { assessment, words, onSay } = props
  const { t } = words
  const uses = useMemo(() => countMethodUses(assessment, methodsOf(assessment)), [assessment])
  const edits = methodEdits(props)
  return (
    <>
      <div className="own-methods-head" aria-hidden="true">
        <span>{t('intervention:field.method')}</span>
        <span>{t('intervention:lists.aliasesHead')}</span>
      </div>
      <ol className="own-list own-methods">
        {edits.methods.map(({ name }, index) => (
          <li key={name} data-row={name}>
            <MethodRow index={index} edits={edits} uses={uses[index] ?? 0} words={words} />
          </li>
        ))}
      </ol>
      <AddName words={words} label={t('intervention:lists.addMethod')} refuse={(text) => edits.refuse(text, -1)} onAdd={edits.add} />
      {assessment.methods !== null && <RestoreList words={words} help={null} onRestore={restoreMethods} onSay={onSay} />}
    </>
  )
}

interface MethodRowProps {
  readonly index: number
  readonly edits: MethodEdits
  readonly uses: number
  readonly words: CatalogueWords
}

function MethodRow({ index, edits, uses, words }: MethodRowProps) {
  const { t } = words
  const { name = '', aliases = [] } = edits.methods[index] ?? {}
  return (
    <>
      <NameField
        label={t('intervention:lists.method', { number: index + 1 })}
        value={name}
        maxLength={LIMITS.name}
        refuse={(text) => edits.refuse(text, index)}
        onName={(text) => edits.rename(index, text)}
        onMove={(by) => edits.move(index, by)}
      />
      <NameField
        label={t('intervention:lists.aliases', { name })}
        value={aliases.join(', ')}
        maxLength={LIMITS.note}
        placeholder={t('intervention:lists.aliasesHead')}
        refuse={(text) => edits.refuseAliases(text, index)}
        onName={(text) => edits.nameAliases(index, text)}
      />
      <span className="own-list-uses">{t('intervention:lists.uses', { count: uses })}</span>
      <RowTools
        words={words}
        name={name}
        isFirst={index === 0}
        isLast={index === edits.methods.length - 1}
        onMove={(by) => edits.move(index, by)}
        onRemove={() => edits.remove(index)}
      />
    </>
  )
}
