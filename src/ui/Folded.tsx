import { useState, type ReactNode } from 'react'
import './fold.css'

export interface FoldedProps {
  readonly summary: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** What is long and seldom read, folded away; it is drawn once it is asked for. */
export function Folded({ summary, className, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
