import { lazy, Suspense } from 'react'
import { useApp } from '../state/store.ts'
import type { Outcome } from '../views/importing/outcome.ts'
import { loadLaterTexts, loadWorkshopTexts } from '../wording/i18n.ts'
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

const RoundDialog = lazy(async () => {
  const [{ RoundDialog: View }] = await Promise.all([import('../views/workshop/setup/RoundDialog.tsx'), loadWorkshopTexts()])
  return { default: View }
})
const SettleDialog = lazy(async () => {
  const [{ SettleDialog: View }] = await Promise.all([import('../views/workshop/settle/SettleDialog.tsx'), loadWorkshopTexts()])
  return { default: View }
})
const RevealedDialog = lazy(async () => {
  const [{ RevealedDialog: View }] = await Promise.all([import('../views/workshop/RevealedDialog.tsx'), loadWorkshopTexts()])
  return { default: View }
})
const ExportDialog = lazy(async () => {
  const [{ ExportDialog: View }] = await Promise.all([import('../views/workshop/closing/ExportDialog.tsx'), loadWorkshopTexts()])
  return { default: View }
})
const AnswersDialog = lazy(async () => {
  const [{ AnswersDialog: View }] = await Promise.all([import('../views/workshop/closing/AnswersDialog.tsx'), loadWorkshopTexts()])
  return { default: View }
})

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
  if (assessment === null) return null
  if (layer === 'export') return <ExportDialog assessment={assessment} item={item} />
  if (isReadOnly) return null
  if (layer === 'details') return <DetailsDialog assessment={assessment} />
  if (layer === 'intervention') return <InterventionDialog key={item} assessment={assessment} item={item} />
  if (layer === 'round') return <RoundDialog key={item} assessment={assessment} item={item} />
  if (layer === 'settle') return <SettleDialog assessment={assessment} item={item} />
  if (layer === 'answers') return <AnswersDialog assessment={assessment} item={item} />
  return layer === 'revealed' ? <RevealedDialog assessment={assessment} /> : null
}
