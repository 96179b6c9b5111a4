import { whenIdle } from '../browser/idle.ts'
import { builtInFramework } from '../framework/framework.ts'
import { usePreferences } from '../state/preferences.ts'
import type { View } from '../views/route.ts'
import {
  ActionDialog,
  AnswersDialog,
  CodeLinkNotice,
  ExportDialog,
  ImportDialog,
  CatalogueView,
  PlanView,
  RevealedDialog,
  RoundDialog,
  ScoringView,
  SettingsDialog,
  SettleDialog,
  ShowView,
  SnapshotDialog,
  TakeHomeDialog,
  TurnView,
  UnderstandingView,
  WorkshopView,
} from './lazyViews.ts'
import { SceneKeeper } from './lazySceneKeeper.ts'

const VIEWS: ReadonlySet<View> = new Set<View>(['workshop', 'show', 'turn', 'understanding'])

/** What a meeting may come to; the first ones are needed first. */
const PARTS = [
  WorkshopView,
  SceneKeeper,
  SettleDialog,
  ShowView,
  TurnView,
  UnderstandingView,
  RoundDialog,
  RevealedDialog,
  TakeHomeDialog,
  ExportDialog,
  AnswersDialog,
  SnapshotDialog,
  CodeLinkNotice,
  SettingsDialog,
  ScoringView,
  CatalogueView,
  PlanView,
  ActionDialog,
  ImportDialog,
]

/** The longest that the parts wait for an idle moment, in milliseconds. */
const IDLE = 2_000

/**
 * Fetches all that a meeting needs once a view of the workshop is open: networks of meeting rooms come and go.
 *
 * @returns takes it back, as far as it has not begun
 */
export function loadMeetingWhenIdle(view: View): () => void {
  return VIEWS.has(view) ? whenIdle(() => void loadMeeting(), IDLE) : () => {}
}

/** Whatever cannot be fetched now is asked for again when it is shown. */
async function loadMeeting(): Promise<void> {
  const { language } = usePreferences.getState()
  await Promise.allSettled([
    ...PARTS.map(({ load }) => load()),
    // What is fetched within these views: what reads files, the words of a turn, the camera’s part, and QR codes.
    import('../views/importing/outcomeOf.ts'),
    import('../wording/phoneWords.ts').then(({ loadPhoneWords }) => loadPhoneWords(language, builtInFramework)),
    import('../views/collect/CodeScanner.tsx'),
    import('../browser/qrReader.ts').then(({ loadQrReader }) => loadQrReader()),
    import('../ui/QrCode.tsx'),
  ])
}
