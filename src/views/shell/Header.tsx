import { useApp } from '../../state/store.ts'
import { setPreferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useRowInSight } from '../../ui/useRowInSight.ts'
import logo from '../../ui/logo.svg'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { hashOfView, type View } from '../route.ts'
import { openLayer } from '../useRoute.ts'
import './header.css'

/** Name, tabs, whose assessment it is, language and settings. */
export function Header({ view }: { readonly view: View }) {
  const t = useTranslate()
  const hasOpen = useApp((state) => state.history !== null)
  return (
    <header className="header">
      <a className="brand" href={hashOfView('start')}>
        <img src={logo} alt="" width="36" height="36" />
        <span>{t('shell:name')}</span>
      </a>
      {hasOpen && (
        <Tabs view={view} />
      )}
      <span className="header-space" />
      {hasOpen && view !== 'start' && <Whose />}
      <LanguageButton />
      <button type="button" className="button button-icon" onClick={() => openLayer('settings')}>
        <Icon name="settings" />
        <span className="visually-hidden">{t('shell:settings')}</span>
      </button>
    </header>
  )
}

function Tabs({ view }: { readonly view: View }) {
  const t = useTranslate()
  const nav = useRowInSight<HTMLElement>(view, '[aria-current]')
  return (
    <nav className="tabs" ref={nav} aria-label={t('shell:tabs.label')}>
      <Tab to="scoring" view={view} text={t('shell:tabs.scoring')} />
      <Tab to="workshop" view={view} text={t('shell:tabs.workshop')} />
      <Tab to="understanding" view={view} text={t('shell:tabs.understanding')} />
      <Tab to="ladder" view={view} text={t('shell:tabs.ladder')} />
      <Tab to="plan" view={view} text={t('shell:tabs.plan')} />
      <Tab to="compare" view={view} text={t('shell:tabs.compare')} />
    </nav>
  )
}

interface TabProps {
  readonly to: View
  readonly view: View
  readonly text: string
}

function Tab({ to, view, text }: TabProps) {
  return (
    <a href={hashOfView(to)} aria-current={to === view ? 'page' : undefined}>
      {text}
    </a>
  )
}

/** Whose assessment is open; leads to what says so and can be changed. */
function Whose() {
  const t = useTranslate()
  const language = useLanguage()
  const assessment = useApp((state) => state.history?.present)
  if (!assessment) return null
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it has the name, the group and the day, deeper than is looked
    <button type="button" className="whose" onClick={() => openLayer('details')}>
      <strong>
        <bdi>{nameOfMunicipality(assessment, t)}</bdi>
      </strong>
      <span className="whose-when">
        <bdi>{assessment.team}</bdi>
        <span> · {formatDate(assessment.date, language)}</span>
        <span className="visually-hidden">. {t('shell:whose.change')}</span>
      </span>
    </button>
  )
}

function LanguageButton() {
  const language = useLanguage()
  const other = language === 'da' ? 'en' : 'da'
  const t = useTranslate()
  return (
    <button type="button" className="button" lang={other} onClick={() => setPreferences({ language: other })}>
      {t(`shell:language.${other}`)}
    </button>
  )
}
