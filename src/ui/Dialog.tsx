import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { focusPageIfLost } from './focus.ts'
import { Icon } from './Icon.tsx'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** 'alertdialog' for what needs an answer. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Room for two columns, where the screen has it. */
  readonly isWide?: boolean
}

/** A modal layer on the native element, which keeps the focus in it and gives it back after. */
export function Dialog({ title, closeLabel, onClose, children, role = 'dialog', isWide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // The element's modality is a call, not an attribute. Closed before it is taken out, it gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    // The title is read first; left to itself, the browser goes to the closing button.
    const first = dialog?.querySelector<HTMLElement>('[data-first-focus]') ?? dialog?.querySelector('h2')
    first?.focus()
    return () => {
      dialog?.close()
      focusPageIfLost()
    }
  }, [])

  return (
    <dialog
      ref={ref}
      className={isWide ? 'dialog dialog-wide' : 'dialog'}
      role={role}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button button-quiet button-icon" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
