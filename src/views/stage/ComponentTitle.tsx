import type { ComponentId } from '../../framework/framework.ts'
import type { FrameworkWords } from '../../wording/frameworkWords.ts'

export interface ComponentTitleProps {
  readonly component: ComponentId
  readonly words: FrameworkWords
}

export function ComponentTitle({ component, words }: ComponentTitleProps) {
  const found = words.components[component]
  return (
    <div className="component-title">
      <p>{words.rings[found?.ring ?? '']?.place}</p>
      <h1>{found?.label ?? component}</h1>
    </div>
  )
}
