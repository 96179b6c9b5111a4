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
      <RowName code={spoken?.code ?? ''}>
        {spoken?.label}
        {children}
      </RowName>
    </th>
  )
}

export interface RowNameProps {
  readonly code: string
  readonly children: ReactNode
}

/** A component's code with its name beside it. */
export function RowName({ code, children }: RowNameProps) {
  return (
    <span className="row-name">
      <span className="pill ring-pill">{code}</span>
      <span>{children}</span>
    </span>
  )
}
