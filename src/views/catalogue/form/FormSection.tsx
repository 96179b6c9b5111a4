import type { ReactNode } from 'react'

export interface FormSectionProps {
  readonly title: string
  /** What is told in it already, or that nothing is. */
  readonly told: string
  readonly children: ReactNode
}

/** A part of the form that is folded away, and says what is in it. */
export function FormSection({ title, told, children }: FormSectionProps) {
  return (
    <details className="form-section">
      <summary>
        <span className="label">{title}</span> <span className="form-told">{told}</span>
      </summary>
      <div className="form-section-body">{children}</div>
    </details>
  )
}
