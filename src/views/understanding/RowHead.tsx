import type { ComponentId } from '../../framework/framework.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'

/** The head of a component's row: its code and name. */
export function RowHead({ component }: { readonly component: ComponentId }) {
  const spoken = useFrameworkWords().components[component]
  return (
    <th scope="row">
      <span className="pill ring-pill">{spoken?.code}</span> {spoken?.name}
    </th>
  )
}
