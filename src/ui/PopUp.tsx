import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
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
 * the button: all of that is the browser's own. The down arrow leads into it.
 */
export function PopUp({ text, name, label, className, children }: PopUpProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  /** Down from the button leads into the panel, and up and down among what can be chosen there. */
  function onArrow(event: KeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key]
    const within = panel.current
    const isOwn = event.currentTarget === button.current
    if (step === undefined || !within || (isOwn ? step < 0 : !isChoice(event.target))) return
    event.preventDefault()
    if (isOwn && !within.matches(':popover-open')) within.showPopover()
    moveIn(within, step)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? 'button'}
        popoverTarget={id}
        aria-label={name}
        aria-expanded={isOpen}
        onKeyDown={onArrow}
      >
        {text}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrows are its buttons' own, heard for all of them */}
      <div
        ref={panel}
        id={id}
        className="pop-up"
        popover="auto"
        role={label === undefined ? undefined : 'group'}
        aria-label={label}
        // It has its content before it is shown, and until the focus has gone back from it.
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onKeyDown={onArrow}
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

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
const CHOICES = '.pop-up-action:not([disabled])'
/** Two seconds: what is in it may have to be fetched. */
const MOST_FRAMES = 120

/** Fields in a panel have their own use for the arrows. */
function isChoice(target: EventTarget): boolean {
  return target instanceof Element && target.matches(CHOICES)
}

/** Gives the focus to the next choice, or to the first one as soon as there is one. */
function moveIn(panel: HTMLElement, step: number, frames = MOST_FRAMES): void {
  const choices = [...panel.querySelectorAll<HTMLElement>(CHOICES)]
  const now = choices.findIndex((each) => each === document.activeElement)
  if (choices.length > 0) choices[now === -1 ? 0 : Math.max(0, Math.min(choices.length - 1, now + step))]?.focus()
  else if (frames > 0 && panel.matches(':popover-open')) requestAnimationFrame(() => moveIn(panel, step, frames - 1))
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
