import { useEffect } from 'react'
import { usePhoneWords } from './phoneWords.ts'

/** Names the page, so that a tab, the list of steps behind Back and a screen reader can tell its steps apart. */
export function usePhoneTitle(title: string): void {
  const { t } = usePhoneWords()
  const name = t('phone:name')

  // The title is the document's, not ours to render.
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}
