import { useEffect, useState } from 'react'
import { passedBetween, type Passed } from '../../state/history.ts'
import type { Step } from '../../state/step.ts'
import { appStore } from '../../state/store.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { stepWords } from './stepWords.ts'

/** What is said while a dialog is open is not heard: it has this long to close, in ms. */
const WAIT = 250
/** Steps whose own control says what it is set to. */
const HEARD: ReadonlySet<Step['kind']> = new Set([
  'score',
  'target',
  'target-date',
  'priority',
  'note',
  'round-note',
  'hands',
] as const)

/** Says what the last step did to those who do not see it, with the words of the undo button; not while they type. */
export function LastStep() {
  const t = useTranslate()
  const names = useFrameworkNames()
  const [text, setText] = useState('')
  const latest = useLatest(wordsOf)

  // The store is outside.
  useEffect(() => {
    let timer = 0
    const stop = appStore.subscribe(({ history }, { history: before }) => {
      const passed = history && before && passedBetween(before, history)
      if (!passed || (passed.how === 'done' && HEARD.has(passed.step.kind))) return
      // The same words once more are heard only after none.
      setText('')
      clearTimeout(timer)
      timer = window.setTimeout(() => setText(latest.current(passed)), WAIT)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [latest])
  return (
    <p className="visually-hidden" aria-live="polite">
      {text}
    </p>
  )

  function wordsOf({ how, step: passed }: Passed): string {
    const step = stepWords(passed, names, t)
    if (how === 'done') return step
    return how === 'undone' ? t('bar:passed.undone', { step }) : t('bar:passed.redone', { step })
  }
}
