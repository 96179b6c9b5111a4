import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { PANEL_TITLE } from './picking.ts'

export interface SidePanelProps {
  readonly title: string
  /** The id of what it was opened from: the focus goes back there. */
  readonly from: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What is picked, beside the part it is picked in. */
export function SidePanel({ title, from, onClose, children }: SidePanelProps) {
  const t = useTranslate()
  const panel = useRef<HTMLElement>(null)
  const origin = useRef(from)

  // Where the focus is when it is taken away is the browser's to know.
  useLayoutEffect(() => {
    origin.current = from
  }, [from])
  useLayoutEffect(() => {
    const element = panel.current
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(origin.current)?.focus()
    }
  }, [])

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    // A key for the whole of it: each control in it has its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="overview-panel" ref={panel} aria-labelledby={PANEL_TITLE} onKeyDown={leave}>
      <div className="overview-panel-head">
        <h3 id={PANEL_TITLE} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="button button-quiet button-icon" aria-label={t('shell:close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>
  )
}
