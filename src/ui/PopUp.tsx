import { useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useStaysBeside } from './useStaysBeside.ts'
import './popUp.css'

export interface PopUpProps {
  /** What stands on the button. */
  readonly text: ReactNode
  /** Said of the button, when what stands on it does not say enough. */
  readonly name?: string
  /** Of what is in it, unless that says it itself. */
  readonly label?: string
  readonly className?: string
  /** Drawn only while it is open. */
  readonly children: () => ReactNode
}

/**
 * A button with a small panel that lies over the page. Escape and a press beside it close it, and the focus goes back to
 * the button: all of it the browser's own.
 */
export function PopUp({ text, name, label, className, children }: PopUpProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? 'button'}
        popoverTarget={id}
        aria-label={name}
        aria-expanded={isOpen}
      >
        {text}
      </button>
      <div
        ref={panel}
        id={id}
        className="pop-up"
        popover="auto"
        role={label === undefined ? undefined : 'group'}
        aria-label={label}
        // It has its content before it is shown, and until the focus has gone back from it.
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {isOpen && (
          <Placed button={button} panel={panel}>
            {children()}
          </Placed>
        )}
      </div>
    </>
  )
}

interface PlacedProps {
  readonly button: RefObject<HTMLElement | null>
  readonly panel: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

function Placed({ button, panel, children }: PlacedProps) {
  useStaysBeside(panel, button)
  return children
}
