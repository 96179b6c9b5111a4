import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { actionOfDecision } from '../../analysis/plan.ts'
import { levelsOf, type ComponentId } from '../../framework/framework.ts'
import { LIMITS } from '../../model/assessment.ts'
import { settledOf, type Round, type Settled } from '../../model/round.ts'
import { scoreOf } from '../../model/score.ts'
import { useApp } from '../../state/store.ts'
import { Field } from '../../ui/Field.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { addAction } from '../plan/planActions.ts'
import { actionFromDecision } from '../plan/sources.ts'
import { levelLabel, valueWords } from '../scoring/scoreWords.ts'
import { levelStyle, UNKNOWN_STYLE, useFramework, usePalette } from '../settings.ts'
import { useKeptDraft } from '../useKeptDraft.ts'
import { useOnce } from '../useOnce.ts'
import { settleComponent } from './roundActions.ts'
import { medianWords } from './settle/settleWords.ts'
import './settle/settle.css'

export interface SettleFormProps {
  readonly round: Round
  readonly isReadOnly: boolean
  readonly component: ComponentId
  /** It was kept, or left. */
  readonly onDone: () => void
}

interface FieldProps {
  readonly draft: Settled
  readonly isReadOnly: boolean
  readonly onChange: (draft: Settled) => void
}

/** What the room agrees on for one component. Nothing is chosen beforehand but what it has agreed on already. */
export function SettleForm({ round, isReadOnly, component, onDone }: SettleFormProps) {
  const t = useTranslate()
  const once = useOnce()
  const { draft, setDraft, drop } = useKeptDraft<Settled>(
    `settle:${round.id}:${component}`,
    settledOf(round, component) ?? { component, value: null, target: null, why: '', decision: '' },
  )
  const [isTried, setTried] = useState(false)
  const isPlanned = useApp(({ history }) => history !== null && actionOfDecision(history.present, component, round.number) !== null)
  const canPlan = !isReadOnly && !isPlanned && draft.decision.trim() !== ''
  const isEmpty = draft.value === null && draft.target === null && draft.decision.trim() === ''

  function save() {
    setTried(true)
    if (isReadOnly || isEmpty) return
    once(() => {
      settleComponent(round.id, { ...draft, why: draft.why.trim(), decision: draft.decision.trim() })
      drop()
      onDone()
    })
  }

  /** Two steps of undo: the decision, and the action that it became. */
  function saveAndPlan() {
    save()
    addAction(actionFromDecision({ ...draft, round: round.number }))
  }

  function cancel() {
    drop()
    onDone()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save()
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
    event.preventDefault()
    save()
  }

  const given = { draft, isReadOnly, onChange: setDraft }
  return (
    // A key for the whole form: each control in it has its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="form settle-form" noValidate onSubmit={submit} onKeyDown={pressKey}>
      <Before round={round} component={component} />
      <Levels {...given} />
      <Target {...given} />
      <Sentence name="why" {...given} />
      <Sentence name="decision" {...given} />
      <div role="alert">{isTried && isEmpty && <p className="error">{t('workshop:settle.empty')}</p>}</div>
      <Actions isReadOnly={isReadOnly} onPlan={canPlan ? saveAndPlan : null} onCancel={cancel} />
    </form>
  )
}

interface ActionsProps {
  readonly isReadOnly: boolean
  /** null: there is no decision that could become an action. */
  readonly onPlan: (() => void) | null
  readonly onCancel: () => void
}

function Actions({ isReadOnly, onPlan, onCancel }: ActionsProps) {
  const t = useTranslate()
  return (
    <div className="dialog-actions">
      <button type="submit" className="button button-primary" disabled={isReadOnly}>
        {t('workshop:settle.save')} <kbd>Ctrl+Enter</kbd>
      </button>
      {onPlan && (
        <button type="button" className="button" onClick={onPlan}>
          {t('plan:decision.save')}
        </button>
      )}
      <button type="button" className="button" onClick={onCancel}>
        {t('workshop:cancel')}
      </button>
    </div>
  )
}

/** Told, not chosen: what the team said before, and where the middle of the room is once it has been shown. */
function Before({ round, component }: Pick<SettleFormProps, 'round' | 'component'>) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFrameworkWords()
  const former = useApp(({ history }) => (history ? scoreOf(history.present, component).value : null))
  const own = settledOf(round, component)?.value ?? null
  return (
    <p className="settle-before">
      {former !== null && former !== own && <span>{t('workshop:settle.former', { value: valueWords(former, words, t) })}</span>}
      <span>{medianWords(round, component, { t, language })}</span>
    </p>
  )
}

function Levels({ draft, isReadOnly, onChange }: FieldProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const palette = usePalette()
  const { scale, rings } = useFramework()
  const component = words.components[draft.component]
  const ring = component ? rings.indexOf(component.ring) : 0
  const levels = (component?.levels ?? words.levels).map(({ value, label, text }) => ({
    value: String(value),
    mark: String(value),
    markStyle: levelStyle(palette, ring, { value, scale }),
    title: `${label}.`,
    text,
  }))
  const unknown = { value: 'unknown', mark: '–', markStyle: UNKNOWN_STYLE, title: `${words.unknown.label}.`, text: words.unknown.meaning }
  return (
    <RadioList
      legend={t('workshop:settle.level')}
      options={[...levels, unknown]}
      value={draft.value === null ? null : String(draft.value)}
      isReadOnly={isReadOnly}
      onChange={(value) => onChange({ ...draft, value: value === 'unknown' ? value : Number(value) })}
    />
  )
}

const NONE = 'none'

function Target({ draft, isReadOnly, onChange }: FieldProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  const targets = levelsOf(scale).map((level) => {
    const label = String(level)
    return { value: label, label, name: `${label}, ${levelLabel(level, words)}` }
  })
  return (
    <Segments
      legend={t('workshop:settle.target')}
      segments={[{ value: NONE, label: '–', name: t('workshop:settle.noTarget') }, ...targets]}
      value={draft.target === null ? NONE : String(draft.target)}
      isReadOnly={isReadOnly}
      onChoose={(value) => onChange({ ...draft, target: value === NONE ? null : Number(value) })}
    />
  )
}

function Sentence({ name, draft, isReadOnly, onChange }: FieldProps & { readonly name: 'why' | 'decision' }) {
  const t = useTranslate()
  return (
    <Field label={t(`workshop:settle.${name}`)} help={t(`workshop:settle.${name}Help`)}>
      {(ties) => (
        <textarea
          {...ties}
          className="input settle-text"
          rows={2}
          maxLength={LIMITS.note}
          readOnly={isReadOnly}
          value={draft[name]}
          onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
        />
      )}
    </Field>
  )
}
