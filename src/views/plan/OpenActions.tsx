import { useEffect, useState, type ReactNode } from 'react'
import { inDueOrder } from '../../analysis/planGroups.ts'
import { isLate, isOpen, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLatest } from '../../ui/useLatest.ts'
import { hashOfView } from '../route.ts'
import { openFromBefore } from './openFromBefore.ts'
import { componentName, dayWords, statusWords, usePlanWords, type PlanWords } from './planWords.ts'
import { PrintedPlan } from './PrintedPlan.tsx'
import { StatusSelect } from './StatusSelect.tsx'
import { useToday } from '../useToday.ts'
import './openActions.css'

export interface OpenActionsProps {
  readonly assessment: Assessment
  /** The round that begins with them. */
  readonly round: Round
  readonly isReadOnly: boolean
}

/** What is still open from the last time, to begin the next one with; nothing where nothing is. */
export function OpenActions({ assessment, round, isReadOnly }: OpenActionsProps) {
  const words = usePlanWords()
  const today = useToday()
  const [isPrinting, setPrinting] = useState(false)
  const [told, setTold] = useState('')
  // Those that are closed here stay on the list, so that a slip can be mended.
  const [begun] = useState(() => openFromBefore(assessment, round).map(({ id }) => id))
  const listed = inDueOrder(assessment.actions, today).filter((each) => begun.includes(each.id))
  const open = listed.filter(isOpen)
  const { t } = words
  if (listed.length === 0) return null
  return (
    <section className="desk-card" aria-labelledby="open-actions">
      <h3 id="open-actions">{t('plan:open.title')}</h3>
      <p>{t('plan:open.lead', { count: open.length })}</p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <ul className="open-actions">
        {listed.map((action) => (
          <li key={action.id}>
            <OpenAction action={action} words={words} today={today} />
            <StatusSelect
              action={action}
              words={words}
              isReadOnly={isReadOnly}
              onSet={({ text, status }) => setTold(t('plan:statusSet', { text, status: statusWords(status, words) }))}
            />
          </li>
        ))}
      </ul>
      <div className="workshop-actions">
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          <Icon name="print" />
          {t('plan:open.print')}
        </button>
        <a className="button button-quiet" href={hashOfView('plan')}>
          {t('plan:open.plan')}
        </a>
      </div>
      {isPrinting && (
        <PrintNow onDone={() => setPrinting(false)}>
          <PrintedPlan assessment={assessment} actions={open} words={words} today={today} />
        </PrintNow>
      )}
    </section>
  )
}

interface OpenActionProps {
  readonly action: Action
  readonly words: PlanWords
  readonly today: string
}

function OpenAction({ action, words, today }: OpenActionProps) {
  const { t } = words
  const { text, component, owner, due } = action
  const late = isLate(action, today)
  const told = [componentName(component, words), owner, late ? '' : dayWords(due, words)].filter((each) => each !== '')
  return (
    <p>
      <strong>{text}</strong>
      {late && (
        <span className="open-late">
          <Icon name="warning" /> {t('plan:late')} · {dayWords(due, words)}
        </span>
      )}
      {told.length > 0 && <span className="help">{told.join(' · ')}</span>}
    </p>
  )
}

interface PrintNowProps {
  readonly children: ReactNode
  readonly onDone: () => void
}

/** Opens the printer's window for what is in it. */
function PrintNow({ children, onDone }: PrintNowProps) {
  const latest = useLatest(onDone)

  // The window of the printer is the browser's: what goes on paper has to be there before it opens.
  useEffect(() => {
    const done = () => latest.current()
    addEventListener('afterprint', done)
    // Not at once: within an effect nothing more is drawn, and the paper would be empty.
    const frame = requestAnimationFrame(() => print())
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', done)
    }
  }, [latest])
  return children
}
