import { lazy, Suspense } from 'react'
import { useApp } from '../state/store.ts'
import type { Outcome } from '../views/importing/outcome.ts'
import { loadLaterTexts } from '../wording/i18n.ts'
import { useRoute } from '../views/useRoute.ts'

const DetailsDialog = lazy(async () => ({ default: (await import('../views/shell/DetailsDialog.tsx')).DetailsDialog }))
const ImportDialog = lazy(async () => {
  const [{ ImportDialog: View }] = await Promise.all([import('../views/importing/ImportDialog.tsx'), loadLaterTexts()])
  return { default: View }
})
const InterventionDialog = lazy(async () => ({
  default: (await import('../views/ladder/InterventionDialog.tsx')).InterventionDialog,
}))
const NewDialog = lazy(async () => ({ default: (await import('../views/start/NewDialog.tsx')).NewDialog }))
const SettingsDialog = lazy(async () => ({
  default: (await import('../views/shell/SettingsDialog.tsx')).SettingsDialog,
}))

export interface LayersProps {
  /** What the file chosen last would do; null before one is chosen. */
  readonly outcome: Outcome | null
}

/** The dialog that the address lays over the view; none when what it is about is not there. */
export function Layers(props: LayersProps) {
  return (
    <Suspense>
      <Layer {...props} />
    </Suspense>
  )
}

function Layer({ outcome }: LayersProps) {
  const { layer, item } = useRoute()
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (layer === 'new') return <NewDialog />
  if (layer === 'settings') return <SettingsDialog />
  if (layer === 'file' && outcome) return <ImportDialog outcome={outcome} isReadOnly={isReadOnly} />
  if (assessment === null || isReadOnly) return null
  if (layer === 'details') return <DetailsDialog assessment={assessment} />
  if (layer === 'intervention') return <InterventionDialog key={item} assessment={assessment} item={item} />
  return null
}
