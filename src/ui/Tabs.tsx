import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { useRowInSight } from './useRowInSight.ts'
import './tabs.css'

export interface Tab {
  readonly value: string
  readonly label: string
  readonly content: ReactNode
}

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

/**
 * One of several panels at a time; the others stay as they are, out of sight.
 *
 * @see WAI-ARIA Authoring Practices, "Tabs Pattern", with automatic activation
 */
export function Tabs({ label, tabs, value, onChoose }: TabsProps) {
  const id = useId()
  const list = useRowInSight<HTMLDivElement>(value, '[aria-selected=true]')

  function handleKey(event: KeyboardEvent) {
    const index = tabs.findIndex((tab) => tab.value === value)
    const last = tabs.length - 1
    const targets: Readonly<Record<string, number | undefined>> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    }
    const target = targets[event.key]
    const tab = target === undefined ? undefined : tabs[target]
    if (target === undefined || !tab) return
    event.preventDefault()
    onChoose(tab.value)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus()
  }

  return (
    <>
      {/* The keys are those of the tabs in it, of which one has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={handleKey}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.value}`}
            aria-controls={`${id}-panel-${tab.value}`}
            aria-selected={tab.value === value}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChoose(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.value}
          role="tabpanel"
          id={`${id}-panel-${tab.value}`}
          aria-labelledby={`${id}-tab-${tab.value}`}
          hidden={tab.value !== value}
        >
          {tab.content}
        </div>
      ))}
    </>
  )
}
