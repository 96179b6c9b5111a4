import { useState, type KeyboardEvent } from 'react'
import { levelsOf, type ComponentId } from '../../../framework/framework.ts'
import { settledOf, type Round, type Settled } from '../../../model/round.ts'
import { useApp } from '../../../state/store.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../../wording/i18n.ts'
import { DecisionAction } from '../../plan/DecisionAction.tsx'
import { levelLabel } from '../../scoring/scoreWords.ts'
import { useFramework } from '../../settings.ts'
import { settleKeyOf } from './settleKeys.ts'
import { medianWords } from './settleWords.ts'
import '../../plan/openActions.css'

export interface SettleRowProps {
  readonly round: Round
  readonly component: ComponentId
  readonly isReadOnly: boolean
  /** 'next': one row down, as after a choice. */
  readonly onMove: (where: 'next' | 'up' | 'down') => void
  readonly onSettle: (settled: Settled) => void
  readonly onClear: () => void
  /** Asks for the form with the sentence why and the decision. */
  readonly onOpen: () => void
}

const UNKNOWN = 'unknown'

/** One component to settle with one key: a digit for the level, U for not known, M and a digit for the target. */
export function SettleRow(props: SettleRowProps) {
  const { round, component, isReadOnly, onMove, onSettle, onOpen } = props
  const t = useTranslate()
  const language = useLanguage()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  const { name = component, code = '' } = words.components[component] ?? {}
  const settled: Settled = settledOf(round, component) ?? { component, value: null, target: null, why: '', decision: '' }
  const { isTargetNext, press } = useSettleKeys(props, settled)
  return (
    // Keys for the whole row: each control in it has its own as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="settle-row" onKeyDown={isReadOnly ? undefined : press}>
      <p className="settle-name">
        <span className="pill">{code}</span> <strong>{name}</strong>
        <span className="help">{isTargetNext ? t('workshop:settle.targetNext', { max: scale.max }) : medianWords(round, component, { t, language })}</span>
      </p>
      <Values
        name={name}
        value={settled.value}
        isReadOnly={isReadOnly}
        onChoose={(value) => {
          onSettle({ ...settled, value })
          onMove('next')
        }}
      />
      <Target name={name} target={settled.target} isReadOnly={isReadOnly} onChoose={(target) => onSettle({ ...settled, target })} />
      <button
        type="button"
        className="button button-quiet settle-more"
        disabled={isReadOnly}
        onClick={onOpen}
      >
        <Icon name={settled.why || settled.decision ? 'check' : 'edit'} />
        {t('workshop:settle.more')} <span className="visually-hidden">{name}</span>
      </button>
      {settled.decision !== '' && <Decision {...props} settled={settled} />}
    </li>
  )
}

interface SettleKeys {
  /** M was pressed: a digit sets the target now. */
  readonly isTargetNext: boolean
  readonly press: (event: KeyboardEvent<HTMLLIElement>) => void
}

function useSettleKeys({ onMove, onSettle, onClear }: SettleRowProps, settled: Settled): SettleKeys {
  const { scale } = useFramework()
  const [isTargetNext, setTargetNext] = useState(false)

  function press(event: KeyboardEvent<HTMLLIElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    const asked = settleKeyOf(event.key, isTargetNext, scale)
    setTargetNext(asked?.kind === 'target-next')
    if (asked === null || event.repeat) return
    event.preventDefault()
    if (asked.kind === 'value') onSettle({ ...settled, value: asked.value })
    if (asked.kind === 'target') onSettle({ ...settled, target: asked.target })
    if (asked.kind === 'clear') onClear()
    if (asked.kind === 'value' || asked.kind === 'clear') onMove('next')
    if (asked.kind === 'up' || asked.kind === 'down') onMove(asked.kind)
    if (asked.kind === 'left' || asked.kind === 'right') focusBeside(event.currentTarget, asked.kind)
  }

  return { isTargetNext, press }
}

interface ValuesProps {
  readonly name: string
  readonly value: Settled['value']
  readonly isReadOnly: boolean
  readonly onChoose: (value: number | 'unknown') => void
}

/** The levels and 'not known', one tab stop in all. */
function Values({ name, value: settled, isReadOnly, onChoose }: ValuesProps) {
  const words = useFrameworkWords()
  const values = [...levelsOf(useFramework().scale), UNKNOWN] as const
  const tabStop = settled ?? values[0]
  return (
    <div className="settle-values" role="group" aria-label={name}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          disabled={isReadOnly}
          tabIndex={value === tabStop ? 0 : -1}
          aria-pressed={settled === value}
          aria-label={value === UNKNOWN ? words.unknown.label : `${value} ${levelLabel(value, words)}`}
          title={value === UNKNOWN ? words.unknown.label : levelLabel(value, words)}
          onClick={() => onChoose(value)}
        >
          {value === UNKNOWN ? '–' : value}
        </button>
      ))}
    </div>
  )
}

interface TargetProps {
  readonly name: string
  readonly target: number | null
  readonly isReadOnly: boolean
  readonly onChoose: (target: number | null) => void
}

function Target({ name, target, isReadOnly, onChoose }: TargetProps) {
  const t = useTranslate()
  return (
    <label className="settle-target">
      <span>{t('workshop:settle.target')}</span> <span className="visually-hidden">{name}</span>
      <select
        className="input"
        disabled={isReadOnly}
        value={target ?? ''}
        onChange={({ target: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">–</option>
        {levelsOf(useFramework().scale).map((level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What was decided, which can be made an action also when the round is closed. */
function Decision({ round, settled }: SettleRowProps & { readonly settled: Settled }) {
  const t = useTranslate()
  const isLocked = useApp((state) => state.isReadOnly)
  return (
    <div className="settle-decision">
      <p className="settled-text">
        <span className="label">{t('workshop:settle.decision')}:</span> {settled.decision}
      </p>
      <DecisionAction settled={settled} round={round.number} isReadOnly={isLocked} />
    </div>
  )
}

/** The arrows go through the levels of a row. */
function focusBeside(row: HTMLElement, where: 'left' | 'right'): void {
  const buttons = [...row.querySelectorAll<HTMLElement>('.settle-values button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[at + (where === 'left' ? -1 : 1)]?.focus()
}
