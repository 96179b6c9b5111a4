import { useState } from 'react'
import { LISTS } from '../../../framework/catalogue.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { FIELD_OF_LIST } from '../../../model/term.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { closeLayer } from '../../useRoute.ts'
import { useCatalogueWords } from '../catalogueWords.ts'
import { MethodList } from './MethodList.tsx'
import { TermList } from './TermList.tsx'
import { ValueList } from './ValueList.tsx'
import './lists.css'

/** What can be edited: the lists of terms, the methods, and texts that many interventions share. */
const EDITED = [...LISTS, 'methods', 'administration', 'unit'] as const

type Edited = (typeof EDITED)[number]

/** Makes the lists that interventions are described by the municipality's own. Each change is a step of undo. */
export function ListsDialog({ assessment }: { readonly assessment: Assessment }) {
  const words = useCatalogueWords(assessment)
  const { t } = words
  const [edited, setEdited] = useState<Edited>('types')
  const [said, setSaid] = useState('')
  return (
    <Dialog title={t('intervention:lists.title')} closeLabel={t('shell:close')} isWide onClose={closeLayer}>
      <div className="lists">
        <Field label={t('intervention:lists.which')} help={t(`intervention:lists.help.${helpOf(edited)}`)}>
          {(ties) => (
            <select
              {...ties}
              className="input lists-which"
              data-first-focus
              value={edited}
              onChange={({ target }) => {
                setEdited(EDITED.find((each) => each === target.value) ?? 'types')
                setSaid('')
              }}
            >
              {EDITED.map((each) => (
                <option key={each} value={each}>
                  {t(`intervention:field.${fieldOf(each)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <EditedList key={edited} edited={edited} assessment={assessment} words={words} onSay={setSaid} />
        <p className="lists-said help" role="status">
          {said}
        </p>
      </div>
    </Dialog>
  )
}

interface EditedListProps {
  readonly edited: Edited
  readonly assessment: Assessment
  readonly words: ReturnType<typeof useCatalogueWords>
  readonly onSay: (text: string) => void
}

function EditedList({ edited, ...given }: EditedListProps) {
  if (edited === 'methods') return <MethodList {...given} />
  if (edited === 'administration' || edited === 'unit') return <ValueList {...given} field={edited} />
  return <TermList {...given} list={edited} />
}

function fieldOf(edited: Edited) {
  if (edited === 'methods') return 'method'
  return edited === 'administration' || edited === 'unit' ? edited : FIELD_OF_LIST[edited]
}

function helpOf(edited: Edited): 'terms' | 'methods' | 'values' {
  if (edited === 'methods') return 'methods'
  return edited === 'administration' || edited === 'unit' ? 'values' : 'terms'
}
