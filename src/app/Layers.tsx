import { useApp } from '../state/store.ts'
import { ImportDialog } from '../views/importing/ImportDialog.tsx'
import type { Outcome } from '../views/importing/outcome.ts'
import { InterventionDialog } from '../views/ladder/InterventionDialog.tsx'
import { DetailsDialog } from '../views/shell/DetailsDialog.tsx'
import { SettingsDialog } from '../views/shell/SettingsDialog.tsx'
import { NewDialog } from '../views/start/NewDialog.tsx'
import { useRoute } from '../views/useRoute.ts'

/** The dialog that the address lays over the view; none when what it is about is not there. */
export function Layers({ outcome }: { readonly outcome: Outcome | null }) {
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
