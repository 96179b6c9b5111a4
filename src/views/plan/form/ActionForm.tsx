import { useRef, useState, type FormEvent } from 'react'
import type { ActionDraft } from '../../../model/action.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { isBadDate } from '../DateField.tsx'
import type { PlanWords } from '../planWords.ts'
import { ActionFields } from './ActionFields.tsx'
import { faultsOf, writtenFrom } from './draft.ts'
import { useActionDraft } from './useActionDraft.ts'
import './form.css'

export interface ActionFormProps {
  readonly assessment: Assessment
  /** What the form is about: an action, a component, or nothing yet. */
  readonly draftKey: string
  readonly base: ActionDraft
  /** Why nothing can be kept at all; null when it can. */
  readonly refusal: string | null
  readonly words: PlanWords
  readonly onKeep: (written: ActionDraft) => void
  /** Keeps it, and the form goes on with the next; null where there is no next one. */
  readonly onAddNext: ((written: ActionDraft) => void) | null
  readonly onRemove: (() => void) | null
}

/** All that can be told of an action; only what is to be done must be. */
export function ActionForm({ assessment, draftKey, base, refusal, words, onKeep, onAddNext, onRemove }: ActionFormProps) {
  const { t } = words
  const form = useRef<HTMLFormElement>(null)
  const { draft, setDraft, drop, begin, isFound } = useActionDraft(`${assessment.id}:${draftKey}`, base)
  const [isTried, setTried] = useState(false)
  const [isDateBad, setDateBad] = useState(false)
  const [added, setAdded] = useState('')
  const faults = faultsOf(draft)

  function check(): boolean {
    const date = form.current?.querySelector<HTMLInputElement>('input[type=date]')
    const isBad = date ? isBadDate(date) : false
    setTried(true)
    setDateBad(isBad)
    const place = faults[0] ?? (isBad ? 'due' : null)
    if (place === null) return refusal === null
    form.current?.querySelector<HTMLElement>(`[data-field="${place}"] :is(input, textarea)`)?.focus()
    return false
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!check()) return
    drop()
    onKeep(writtenFrom(draft))
  }

  function addNext() {
    if (onAddNext === null || !check()) return
    const written = writtenFrom(draft)
    onAddNext(written)
    begin(written)
    setTried(false)
    setAdded(written.text)
    form.current?.querySelector<HTMLElement>('[data-field=text] textarea')?.focus()
  }

  return (
    <form className="form action-form" noValidate ref={form} onSubmit={submit}>
      <p className="action-reminder">{t('plan:form.reminder')}</p>
      <Notes words={words} added={added} isFound={isFound} onBeginAgain={() => begin(null)} />
      <ActionFields
        assessment={assessment}
        draft={draft}
        faults={isTried ? faults : []}
        isDateBad={isDateBad}
        words={words}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onDateBad={setDateBad}
      />
      <div role="alert">{refusal !== null && <p className="error">{refusal}</p>}</div>
      <Buttons words={words} onAddNext={onAddNext && addNext} onRemove={onRemove} onDrop={drop} />
    </form>
  )
}

interface NotesProps {
  readonly words: PlanWords
  /** The action that has just been kept; '' for none. */
  readonly added: string
  /** What was written before and not kept has been found. */
  readonly isFound: boolean
  readonly onBeginAgain: () => void
}

/** What has happened to what was written, above the fields. */
function Notes({ words: { t }, added, isFound, onBeginAgain }: NotesProps) {
  return (
    <div className="action-note-place" role="status">
      {added !== '' && <p className="action-note">{t('plan:form.added', { text: added })}</p>}
      {isFound && (
        <p className="action-note">
          {t('plan:form.kept')}{' '}
          <button type="button" className="link-button" onClick={onBeginAgain}>
            {t('plan:form.again')}
          </button>
        </p>
      )}
    </div>
  )
}

interface ButtonsProps {
  readonly words: PlanWords
  readonly onAddNext: (() => void) | null
  readonly onRemove: (() => void) | null
  /** What is written is thrown away. */
  readonly onDrop: () => void
}

function Buttons({ words: { t }, onAddNext, onRemove, onDrop }: ButtonsProps) {
  return (
    <div className="dialog-actions">
      <button type="submit" className="button button-primary">
        {t('plan:form.save')}
      </button>
      {onAddNext && (
        <button type="button" className="button" onClick={onAddNext}>
          {t('plan:form.saveNext')}
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onDrop()
            onRemove()
          }}
        >
          {t('plan:form.remove')}
        </button>
      )}
    </div>
  )
}
