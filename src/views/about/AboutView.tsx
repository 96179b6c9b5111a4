import { useTranslate } from '../../wording/i18n.ts'
import './about.css'

const SECTIONS = ['origin', 'ours', 'law', 'privacy', 'accessibility', 'sources', 'licence'] as const

/** Whose the ideas and the words are, and what happens to what is written here. */
export function AboutView() {
  const t = useTranslate()
  return (
    <article className="about">
      <h1>{t('about:title')}</h1>
      <p className="about-lead">{t('about:lead')}</p>
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`about-${section}`}>
          <h2 id={`about-${section}`}>{t(`about:sections.${section}.title`)}</h2>
          {Object.entries(t(`about:sections.${section}.body`, { returnObjects: true })).map(([key, text]) => (
            <p key={key}>{text}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
