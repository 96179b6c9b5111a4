import { useState, type FormEvent } from 'react'
import { isFrozen, LOWEST_MINIMUM, ROUND_LIMITS, type Round, type RoundSetup } from '../../../model/round.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import { useKeptDraft } from '../../useKeptDraft.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { draftOf, faultsOf, setupFrom } from './draft.ts'
import { GroupingField } from './GroupingField.tsx'
import { MinimumField } from './MinimumField.tsx'
import { NumberField } from './NumberField.tsx'
import { WhoFields } from './WhoFields.tsx'
import './setup.css'

export interface RoundFormProps {
  /** Tells the drafts of several forms apart. */
  readonly name: string
  readonly setup: RoundSetup
  /** The round that is changed; null for a new one. */
  readonly round: Round | null
  /** Whether the way of grouping is not to be changed. */
  readonly isGroupingLocked: boolean
  /** Why it cannot be kept at all; null when it can. */
  readonly refusal: string | null
  readonly submitText: string
  readonly onSubmit: (setup: RoundSetup) => void
}

/** All that a round is set up with, a part at a time. */
export function RoundForm({ name, setup, round, isGroupingLocked, refusal, submitText, onSubmit }: RoundFormProps) {
  const t = useTranslate()
  const framework = useFramework()
  const { draft, setDraft, drop } = useKeptDraft(`round:${name}`, draftOf(setup))
  const [isTried, setTried] = useState(false)
  const lowest = round && isFrozen(round) ? round.minimumGroupSize : LOWEST_MINIMUM
  const now = faultsOf(draft, lowest)
  const written = setupFrom(draft, setup, framework)
  const part = { draft, setup: written, round, faults: isTried ? now : [], onChange: setDraft }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (refusal !== null) return
    setTried(true)
    const [first] = now
    if (first === undefined) {
      drop()
      onSubmit(written)
      return
    }
    const place = event.currentTarget.querySelector<HTMLElement>(`[data-field=${first}]`)
    const folded = place?.closest('details') ?? place?.querySelector('details')
    folded?.setAttribute('open', '')
    place?.querySelector<HTMLElement>('input')?.focus()
  }

  return (
    <form className="form round-form" noValidate onSubmit={submit}>
      <div data-field="expected">
        <NumberField
          label={t('workshop:setup.expected')}
          help={t('workshop:setup.expectedHelp')}
          error={part.faults.includes('expected') ? t('workshop:fault.expected', { limit: ROUND_LIMITS.expected }) : null}
          value={draft.expected}
          onChange={(expected) => setDraft({ ...draft, expected })}
        />
      </div>
      <WhoFields {...part} />
      <MinimumField {...part} lowest={lowest} />
      <GroupingField {...part} isLocked={isGroupingLocked} />
      <AgendaFields {...part} />
      {refusal !== null && <p className="error">{refusal}</p>}
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={refusal !== null}>
          {submitText}
        </button>
      </div>
    </form>
  )
}
