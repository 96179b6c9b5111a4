import { takeFocus } from './focus.ts'
import './longWork.css'

export interface LongWorkProps {
  /** Said once to those who hear the page. */
  readonly said: string
  /** What is shown in its place, as it would be told at every step; null: the same. */
  readonly counted: string | null
  /** How far it is, of `all`. */
  readonly done: number
  readonly all: number
  readonly cancel: string
  readonly onCancel: () => void
}

/** What a dialog shows while something takes its time: how far it is, and a way out of it. */
export function LongWork({ said, counted, done, all, cancel, onCancel }: LongWorkProps) {
  return (
    <>
      {counted !== null && (
        <p className="visually-hidden" role="status">
          {said}
        </p>
      )}
      <p className="long-work">
        {counted === null ? <span role="status">{said}</span> : <span>{counted}</span>}
        <progress aria-label={said} value={done} max={all} />
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" ref={takeFocus} onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </>
  )
}
