import { Suspense } from 'react'
import { useApp } from '../state/store.ts'
import type { Outcome } from '../views/importing/outcome.ts'
import { loadLaterTexts, loadWorkshopTexts } from '../wording/i18n.ts'
import { useRoute } from '../views/useRoute.ts'
import { lazyView } from './lazyView.ts'

const DetailsDialog = lazyView(async () => (await import('../views/shell/DetailsDialog.tsx')).DetailsDialog)
const ImportDialog = lazyView(async () => (await import('../views/importing/ImportDialog.tsx')).ImportDialog, loadLaterTexts)
const InterventionDialog = lazyView(async () => (await import('../views/ladder/InterventionDialog.tsx')).InterventionDialog)
const NewDialog = lazyView(async () => (await import('../views/start/NewDialog.tsx')).NewDialog)
const SettingsDialog = lazyView(async () => (await import('../views/shell/SettingsDialog.tsx')).SettingsDialog)

const RoundDialog = lazyView(async () => (await import('../views/workshop/setup/RoundDialog.tsx')).RoundDialog, loadWorkshopTexts)
const SettleDialog = lazyView(async () => (await import('../views/workshop/settle/SettleDialog.tsx')).SettleDialog, loadWorkshopTexts)
const RevealedDialog = lazyView(async () => (await import('../views/workshop/RevealedDialog.tsx')).RevealedDialog, loadWorkshopTexts)
const ExportDialog = lazyView(async () => (await import('../views/workshop/closing/ExportDialog.tsx')).ExportDialog, loadWorkshopTexts)
const AnswersDialog = lazyView(async () => (await import('../views/workshop/closing/AnswersDialog.tsx')).AnswersDialog, loadWorkshopTexts)

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
