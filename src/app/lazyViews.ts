import { lazyView } from '../views/lazyView.tsx'
import { loadBarTexts, loadCatalogueTexts, loadLaterTexts, loadTakeHomeTexts, loadWorkshopTexts } from '../wording/i18n.ts'

// Not on the way to the first drawing of the circle.
export const AboutView = lazyView(async () => (await import('../views/about/AboutView.tsx')).AboutView, loadLaterTexts)
/** Over and beside each page of an assessment, and parts of the file that the desk comes in. */
export const Bar = lazyView(async () => (await import('./work.ts')).Bar, loadBarTexts)
export const Beside = lazyView(async () => (await import('./work.ts')).Beside, loadBarTexts)
export const Notices = lazyView(async () => (await import('./work.ts')).Notices, loadBarTexts)
export const ScoringView = lazyView(async () => (await import('../views/scoring/ScoringView.tsx')).ScoringView)
export const FullCircleView = lazyView(async () => (await import('../views/scoring/FullCircleView.tsx')).FullCircleView)
export const CatalogueView = lazyView(async () => (await import('../views/catalogue/CatalogueView.tsx')).CatalogueView, loadCatalogueTexts)

/** The workshop begins with the open actions of the plan, and makes new ones. */
const loadMeetingTexts = () => Promise.all([loadWorkshopTexts(), loadTakeHomeTexts()])

export const WorkshopView = lazyView(async () => (await import('../views/workshop/WorkshopView.tsx')).WorkshopView, loadMeetingTexts)
export const ShowView = lazyView(async () => (await import('../views/stage/ShowView.tsx')).ShowView, loadWorkshopTexts)
export const TurnView = lazyView(async () => (await import('../views/collect/TurnView.tsx')).TurnView, loadWorkshopTexts)
export const UnderstandingView = lazyView(
  async () => (await import('../views/understanding/UnderstandingView.tsx')).UnderstandingView,
  loadWorkshopTexts,
)
export const PlanView = lazyView(async () => (await import('../views/plan/PlanView.tsx')).PlanView, loadTakeHomeTexts)
export const CompareView = lazyView(async () => (await import('../views/compare/CompareView.tsx')).CompareView, loadTakeHomeTexts)
/** The papers tell of all that there is. */
export const ReportView = lazyView(
  async () => (await import('../views/report/ReportView.tsx')).ReportView,
  async () => Promise.all([loadMeetingTexts(), loadCatalogueTexts()]),
)
export const TrialView = lazyView(async () => (await import('../views/trial/TrialView.tsx')).TrialView, loadWorkshopTexts)
export const CodeLinkNotice = lazyView(
  async () => (await import('../views/collect/CodeLinkNotice.tsx')).CodeLinkNotice,
  loadWorkshopTexts,
)

export const ActionDialog = lazyView(async () => (await import('../views/plan/ActionDialog.tsx')).ActionDialog, loadTakeHomeTexts)
export const DetailsDialog = lazyView(async () => (await import('../views/shell/DetailsDialog.tsx')).DetailsDialog, loadLaterTexts)
export const EraseDialog = lazyView(async () => (await import('../views/start/EraseDialog.tsx')).EraseDialog, loadLaterTexts)
export const ImportDialog = lazyView(async () => (await import('../views/importing/ImportDialog.tsx')).ImportDialog, loadLaterTexts)
export const InterventionDialog = lazyView(
  async () => (await import('../views/catalogue/form/InterventionDialog.tsx')).InterventionDialog,
  loadCatalogueTexts,
)
export const ListsDialog = lazyView(async () => (await import('../views/catalogue/lists/ListsDialog.tsx')).ListsDialog, loadCatalogueTexts)
export const SeveralDialog = lazyView(async () => (await import('../views/catalogue/form/SeveralDialog.tsx')).SeveralDialog, loadCatalogueTexts)
export const ListImportDialog = lazyView(
  async () => (await import('../views/listImport/ListImportDialog.tsx')).ListImportDialog,
  async () => Promise.all([loadCatalogueTexts(), loadLaterTexts()]),
)
export const ListExportDialog = lazyView(
  async () => (await import('../views/listImport/ListExportDialog.tsx')).ListExportDialog,
  loadCatalogueTexts,
)
export const NewDialog = lazyView(async () => (await import('../views/start/NewDialog.tsx')).NewDialog, loadLaterTexts)
export const SettingsDialog = lazyView(async () => (await import('../views/shell/SettingsDialog.tsx')).SettingsDialog, loadLaterTexts)

export const SnapshotDialog = lazyView(
  async () => (await import('../views/snapshots/SnapshotDialog.tsx')).SnapshotDialog,
  loadTakeHomeTexts,
)
export const TakeHomeDialog = lazyView(
  async () => (await import('../views/takeHome/TakeHomeDialog.tsx')).TakeHomeDialog,
  loadMeetingTexts,
)
export const ArchiveDialog = lazyView(
  async () => (await import('../views/archive/ArchiveDialog.tsx')).ArchiveDialog,
  async () => Promise.all([loadTakeHomeTexts(), loadLaterTexts()]),
)
export const MergeDialog = lazyView(
  async () => (await import('../views/keepFile/MergeDialog.tsx')).MergeDialog,
  async () => Promise.all([loadTakeHomeTexts(), loadLaterTexts(), loadCatalogueTexts()]),
)
export const RoundDialog = lazyView(async () => (await import('../views/workshop/setup/RoundDialog.tsx')).RoundDialog, loadWorkshopTexts)
export const SettleDialog = lazyView(async () => (await import('../views/workshop/settle/SettleDialog.tsx')).SettleDialog, loadMeetingTexts)
export const RevealedDialog = lazyView(async () => (await import('../views/workshop/RevealedDialog.tsx')).RevealedDialog, loadWorkshopTexts)
export const ExportDialog = lazyView(async () => (await import('../views/workshop/closing/ExportDialog.tsx')).ExportDialog, loadWorkshopTexts)
export const AnswersDialog = lazyView(async () => (await import('../views/workshop/closing/AnswersDialog.tsx')).AnswersDialog, loadWorkshopTexts)

