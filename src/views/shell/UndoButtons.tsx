import { useEffect } from 'react'
import { isRedoHeld, isUndoHeld, redoStep, undoStep } from '../../state/history.ts'
import { appStore, useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isDialogOpen, isTextField } from '../../ui/typing.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'
import { stepWords } from './stepWords.ts'

/** Undo and redo, each naming its step; by key as well. */
export function UndoButtons() {
  const t = useTranslate()
  const names = useFrameworkNames()
  const back = useApp((state) => state.history && undoStep(state.history))
  const again = useApp((state) => (state.history && !isRedoHeld(state.history) ? redoStep(state.history) : null))
  const isHeld = useApp((state) => state.history !== null && isUndoHeld(state.history))
  const isReadOnly = useApp((state) => state.isReadOnly)
  const backStep = back && stepWords(back, names, t)
  const backName = backStep === null ? t('bar:undo.none') : backWords(backStep)
  const againName = again ? t('bar:redo.named', { step: stepWords(again, names, t) }) : t('bar:redo.none')
  const { redo } = appStore.getState()
  useUndoKeys()
  return (
    <div className="undo">
      <button type="button" className="button undo-back" aria-disabled={!back || isReadOnly} title={backName} onClick={undoOrTell}>
        <Icon name="undo" />
        <span className="undo-name">{backName}</span>
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-disabled={!again || isReadOnly}
        aria-label={againName}
        title={againName}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </div>
  )

  function backWords(step: string): string {
    return isHeld ? t('bar:undo.lasting', { step }) : t('bar:undo.named', { step })
  }
}

/** What a room has seen is not undone: then it says what can be done instead. */
function undoOrTell(): void {
  const { history, isReadOnly, undo } = appStore.getState()
  if (isReadOnly) return
  if (history && isUndoHeld(history)) openLayer('revealed')
  else undo()
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. In a text that was typed in, they are the field's own first. */
function useUndoKeys(): void {
  // Keys belong to the window.
  useEffect(() => {
    let textAtFocus = ''
    const onFocus = ({ target }: FocusEvent) => {
      if (isTextField(target)) textAtFocus = target.value
    }
    const onKey = (event: KeyboardEvent) => {
      const asked = askedBy(event)
      const { history } = appStore.getState()
      if (!asked || !history || isDialogOpen()) return
      const { target } = event
      if (isTextField(target) && target.value !== textAtFocus) return
      // With nothing to do here, the field may still have something of its own.
      if ((asked === 'undo' ? history.past : history.future).length === 0) return
      event.preventDefault()
      if (asked === 'undo') undoOrTell()
      else appStore.getState().redo()
      // After the next drawing the field shows what the step left in it.
      requestAnimationFrame(() => isTextField(target) && (textAtFocus = target.value))
    }
    addEventListener('focusin', onFocus)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('focusin', onFocus)
      removeEventListener('keydown', onKey)
    }
  }, [])
}

function askedBy({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if ((!ctrlKey && !metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}
