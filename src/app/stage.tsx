import { createRoot } from 'react-dom/client'
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { tellDesk } from '../browser/stageWindow.ts'
import { onStored, openTextArea } from '../browser/storage.ts'
import { StageWindow, type SceneSource } from '../views/stage/StageWindow.tsx'
import { loadWorkshopTexts, setLanguage, startWording, type Language } from '../wording/i18n.ts'
import { SCENE_KEY } from './keys.ts'

await startWording()
await loadWorkshopTexts()

// It only reads: no desk is opened here, no window claimed, and nothing stored.
const area = openTextArea(() => localStorage)
const source: SceneSource = {
  read: () => area.get(SCENE_KEY),
  onChange: (listener) => onStored((key) => (key === SCENE_KEY || key === null) && listener()),
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(<StageWindow source={source} onKey={tellDesk} onLanguage={speak} />)

async function speak(language: Language): Promise<void> {
  document.documentElement.lang = await setLanguage(language)
}
