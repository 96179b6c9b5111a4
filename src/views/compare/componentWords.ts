import { builtInFramework } from '../../framework/framework.ts'
import type { SnapshotComponent } from '../../model/snapshot.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import { frameworkTexts } from '../../wording/i18n.ts'
import { namesOfFramework } from '../../wording/namesOfFramework.ts'

export interface ComponentLabels {
  readonly code: string
  readonly name: string
  /** With soft hyphens, where it may be broken. */
  readonly label: string
  readonly short: string
}

/** A component as it was called; a name that came with the app is said in the language in use. */
export function labelsOf(component: SnapshotComponent, names: FrameworkNames): ComponentLabels {
  const { id, ring, position, name } = component
  const known = names.components[id]
  const code = known?.code ?? `${names.rings[ring]?.letter ?? ''}${position + 1}`
  if (known && isBuiltIn(id, name)) return { code, name: known.name, label: known.label, short: known.short }
  return { code, name, label: name, short: name }
}

/** Taken in the other language, it is the same name. */
function isBuiltIn(id: string, name: string): boolean {
  const languages = ['da', 'en'] as const
  return languages.some((language) => namesOfFramework(builtInFramework, frameworkTexts(language)).components[id]?.name === name)
}
