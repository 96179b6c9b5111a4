import type { ReactNode } from 'react'
import { takeFocus } from './focus.ts'
import { Icon } from './Icon.tsx'
import './undoLine.css'

export interface UndoLineProps {
  /** What has been done. */
  readonly said: string
  readonly undo: string
  /** null: it has been undone. */
  readonly onUndo: (() => void) | null
  /** The button that was pressed is gone: the focus stays where its undo is. */
  readonly hasFocus: boolean
  /** Why it could not be undone; nothing when it could. */
  readonly children?: ReactNode
}

/** What has just been done to a list, and the way to take it back. */
export function UndoLine({ said, undo, onUndo, hasFocus, children }: UndoLineProps) {
  return (
    <div className="undo-line">
      <p role="status">{said}</p>
      {onUndo && (
        <button type="button" className="button" ref={hasFocus ? takeFocus : undefined} onClick={onUndo}>
          <Icon name="undo" />
          {undo}
        </button>
      )}
      {children}
    </div>
  )
}
