import { Suspense } from 'react'
import { useApp } from '../state/store.ts'
import type { GivenToArchive } from '../views/archive/given.ts'
import type { GivenFiles } from '../views/importing/fileDoor.ts'
import type { Outcome } from '../views/importing/outcome.ts'
import type { Route } from '../views/route.ts'
import { closeLayer, useRoutePart } from '../views/useRoute.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import {
  ActionDialog,
  AnswersDialog,
  ArchiveDialog,
  DetailsDialog,
  EraseDialog,
  ExportDialog,
  ImportDialog,
  InterventionDialog,
  ListExportDialog,
  ListImportDialog,
  ListsDialog,
  MergeDialog,
  NewDialog,
  RevealedDialog,
  RoundDialog,
  SettingsDialog,
  SettleDialog,
  SeveralDialog,
  SnapshotDialog,
  TakeHomeDialog,
} from './lazyViews.ts'
import { PartFailed } from './PartFailed.tsx'

export interface LayersProps {
  /** What the file chosen last would do; null before one is chosen. */
  readonly outcome: Outcome | null
  /** What is to be brought in as a list of interventions; null while nothing is. */
  readonly list: GivenFiles | null
  /** Files that are to be brought into the archive; null while there are none. */
  readonly archive: GivenToArchive | null
}

/** The dialog that the address lays over the view; none when what it is about is not there. */
export function Layers(props: LayersProps) {
  const layer = useRoutePart('layer')
  const item = useRoutePart('item')
  return (
    <ErrorBoundary key={`${layer} ${item}`} fallback={PartFailed} onClose={closeLayer}>
      <Suspense>
        <Layer {...props} layer={layer} item={item} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Layer({ outcome, list, archive, layer, item }: LayersProps & Pick<Route, 'layer' | 'item'>) {
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (layer === 'new') return <NewDialog />
  if (layer === 'settings') return <SettingsDialog />
  if (layer === 'erase') return <EraseDialog />
  if (layer === 'file' && outcome) return <ImportDialog outcome={outcome} isReadOnly={isReadOnly} />
  if (assessment === null) return null
  if (layer === 'export') return <ExportDialog assessment={assessment} item={item} />
  if (layer === 'take-home') return <TakeHomeDialog assessment={assessment} />
  if (layer === 'list-export') return <ListExportDialog assessment={assessment} />
  if (layer === 'archive') return <ArchiveDialog given={archive} />
  if (isReadOnly) return null
  if (layer === 'list-import') return <ListImportDialog assessment={assessment} given={list} />
  if (layer === 'merge') return <MergeDialog assessment={assessment} />
  if (layer === 'details') return <DetailsDialog assessment={assessment} />
  if (layer === 'intervention') return <InterventionDialog key={item} assessment={assessment} item={item} />
  if (layer === 'interventions') return <SeveralDialog assessment={assessment} />
  if (layer === 'lists') return <ListsDialog assessment={assessment} />
  if (layer === 'action') return <ActionDialog key={item} assessment={assessment} item={item} />
  if (layer === 'round') return <RoundDialog key={item} assessment={assessment} item={item} />
  if (layer === 'settle') return <SettleDialog assessment={assessment} item={item} />
  if (layer === 'answers') return <AnswersDialog assessment={assessment} item={item} />
  if (layer === 'snapshot') return <SnapshotDialog key={item} assessment={assessment} item={item} />
  return layer === 'revealed' ? <RevealedDialog assessment={assessment} /> : null
}
