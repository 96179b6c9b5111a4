import type { ReactNode } from 'react'
import type { ComponentId } from '../../framework/framework.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'

export interface RowHeadProps {
  readonly component: ComponentId
  /** Told under the name. */
  readonly children?: ReactNode
}

/** The head of a component's row: its code and name. */
export function RowHead({ component, children }: RowHeadProps) {
  const spoken = useFrameworkWords().components[component]
  return (
    <th scope="row">
      <span className="row-name">
        <span className="pill ring-pill">{spoken?.code}</span>
        <span>
          {spoken?.label}
          {children}
        </span>
      </span>
    </th>
  )
}
