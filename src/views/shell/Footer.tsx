import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'

/** What holds for every page: where the words come from, and that nothing leaves the machine. */
export function Footer() {
  const t = useTranslate()
  return (
    <footer className="footer">
      <p>
        {t('shell:footer')} {t('shell:texts')}
      </p>
      <a href={hashOfView('about')}>{t('shell:about')}</a>
    </footer>
  )
}
