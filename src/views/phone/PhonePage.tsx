import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { currentHash, onHashChange } from '../../browser/address.ts'
import type { TextArea } from '../../browser/storage.ts'
import { builtInFramework, type Framework } from '../../framework/framework.ts'
import logo from '../../ui/logo.svg'
import type { Language } from '../../wording/i18n.ts'
import { loadPhoneWords, type PhoneWords } from '../../wording/phoneWords.ts'
import { useIsDark } from '../settings.ts'
import { keepLanguage } from './language.ts'
import { PhoneWordsProvider, usePhoneWords } from './phoneWords.ts'
import { hashOfPlace } from './place.ts'
import { RefusedLink } from './RefusedLink.tsx'
import { openRound } from './round.ts'
import { RoundSteps } from './RoundSteps.tsx'
import './phone.css'
import './answering.css'
import './code.css'

export interface PhonePageProps {
  /** Where answers and the language are kept. */
  readonly area: TextArea
  readonly firstWords: PhoneWords
  readonly framework?: Framework
}

/** The participants' page: one person rates the components of the round that the address names. */
export function PhonePage({ area, firstWords, framework = builtInFramework }: PhonePageProps) {
  const [words, setWords] = useState(firstWords)
  const [isLanguageMissing, setLanguageMissing] = useState(false)
  const hash = useSyncExternalStore(onHashChange, currentHash)
  const start = hashOfPlace(hash, { step: 'welcome', layer: null })
  const round = useMemo(() => openRound(start, framework), [start, framework])
  const isDark = useIsDark()

  // The style sheet reads the theme from the root element, which is not ours to render.
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isDark])
  // A screen reader picks its voice by the root element.
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])

  async function speak(language: Language): Promise<void> {
    const loaded = await loadPhoneWords(language, framework)
    setLanguageMissing(loaded === null)
    if (loaded === null) return
    setWords(loaded)
    keepLanguage(area, language)
  }
  return (
    <PhoneWordsProvider value={words}>
      <div className="phone">
        <PhoneHeader onLanguage={(language) => void speak(language)} />
        <p className="phone-status" role="status">
          {isLanguageMissing && words.t('phone:language.failed')}
        </p>
        <main className="phone-main">
          {round.ok ? (
            <RoundSteps key={start} area={area} round={round.value} hash={hash} />
          ) : (
            <RefusedLink problem={round.error} />
          )}
        </main>
      </div>
    </PhoneWordsProvider>
  )
}

function PhoneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { t, language } = usePhoneWords()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <header className="phone-header">
      <img src={logo} alt="" width="28" height="28" />
      <span>{t('phone:name')}</span>
      <button type="button" className="button button-quiet" lang={other} onClick={() => onLanguage(other)}>
        {t(`phone:language.${other}`)}
      </button>
    </header>
  )
}
