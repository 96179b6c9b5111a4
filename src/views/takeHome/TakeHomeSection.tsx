import { useId, type ReactNode } from 'react'

export interface TakeHomeSectionProps {
  readonly title: string
  /** What it holds, in a line. */
  readonly text: string
  /** What can be done: beside the text, where there is room. */
  readonly actions?: ReactNode
  /** What is to be chosen first, below. */
  readonly children?: ReactNode
}

/** One thing that can be taken home. */
export function TakeHomeSection({ title, text, actions, children }: TakeHomeSectionProps) {
  const id = useId()
  return (
    <section className="take-home-section" aria-labelledby={id}>
      <div className="take-home-row">
        <div className="take-home-said">
          <h4 id={id}>{title}</h4>
          <p>{text}</p>
        </div>
        {actions && <div className="take-home-do">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
