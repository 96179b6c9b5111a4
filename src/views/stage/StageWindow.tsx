import { useEffect, useSyncExternalStore } from 'react'
import { enterFullscreen, leaveFullscreen } from '../../browser/fullscreen.ts'
import { keepAwake } from '../../browser/wakeLock.ts'
import { setPreferences } from '../../state/preferences.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { readScene, type Scene } from './scene.ts'
import { StageBoundary } from './StageBoundary.tsx'
import { isHandedOn, type KeyPress } from './stageKeys.ts'
import { StageView } from './StageView.tsx'
import './stage.css'
import './show.css'

/** Where the scene lies, and how to hear of a new one. */
export interface SceneSource {
  readonly read: () => string | null
  readonly onChange: (listener: () => void) => () => void
}

export interface StageWindowProps {
  readonly source: SceneSource
  /** Hands a key on to the desk. */
  readonly onKey: (key: string) => void
  readonly onLanguage: (language: Scene['language']) => unknown
}

/** The stage in a window of its own. It shows what it is told, and writes nothing anywhere. */
export function StageWindow({ source, onKey, onLanguage }: StageWindowProps) {
  const t = useTranslate()
  const text = useSyncExternalStore(source.onChange, source.read)
  const scene = readScene(text)
  const { theme = 'light', language = 'da', hasLetterKeys = true } = scene ?? {}

  // The style sheet and the diagrams read the theme from outside this tree; the language is loaded there.
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    setPreferences({ theme, language, hasLetterKeys })
    onLanguage(language)
  }, [theme, language, hasLetterKeys, onLanguage])
  useEffect(keepAwake, [])
  useKeys(onKey, hasLetterKeys)
  const title = `${t('stage:title')} – ${t('shell:name')}`
  // Nothing of what is shown stands in the title.
  useEffect(() => {
    document.title = title
  }, [title])
  if (!scene) return <Waiting />
  return (
    <StageBoundary content={text} fallback={<Waiting />}>
      <StageView show={scene.show} />
    </StageBoundary>
  )
}

/** There is no desk, or nothing that this version understands. */
function Waiting() {
  const t = useTranslate()
  return (
    <main className="stage stage-waiting">
      <div>
        <h1>{t('stage:waiting.title')}</h1>
        <p>{t('stage:waiting.text')}</p>
      </div>
    </main>
  )
}

/** Full screen is this window's own; what steers the stage goes to the desk. */
function useKeys(onKey: (key: string) => void, hasLetterKeys: boolean): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (isFull(event) && hasLetterKeys) toggleFullscreen()
      else if (isHandedOn(event)) onKey(event.key)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [onKey, hasLetterKeys])
}

function isFull({ key, repeat, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key.toLowerCase() === 'f' && !(repeat || ctrlKey || metaKey || altKey)
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) leaveFullscreen()
  else void enterFullscreen()
}
