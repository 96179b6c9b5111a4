import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { openTextArea } from '../browser/storage.ts'
import { builtInFramework } from '../framework/framework.ts'
import { PhonePage } from '../views/phone/PhonePage.tsx'
import { firstLanguage } from '../views/phone/language.ts'
import { loadPhoneWords } from '../wording/phoneWords.ts'

const area = openTextArea(() => localStorage)
const language = firstLanguage(area, navigator.languages)
const words = (await loadPhoneWords(language, builtInFramework)) ?? (await loadPhoneWords('da', builtInFramework))

const root = document.getElementById('root')
if (!root || !words) throw new Error('The page has no root, or no words')
createRoot(root).render(<PhonePage area={area} firstWords={words} />)
