import { useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useStaysBeside } from './useStaysBeside.ts'
import './popUp.css'

export interface PopUpProps {
  /** What stands on the button. */
  readonly text: ReactNode
  /** Said of the button, when what stands on it does not say enough. */
  readonly name?: string
  /** Of what is in it. */
  readonly label: string
  readonly className?: string
  /** Drawn only while it is open. @param close - also gives the focus back to the button */
  readonly children: (close: () => void) => ReactNode
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
        role="group"
        aria-label={label}
        // Before it is shown, so that it has its content when it is placed.
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Placed button={button} panel={panel}>
            {children(() => panel.current?.hidePopover())}
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
