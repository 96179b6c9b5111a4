import { absenceOf, type ListedCompetence, type Whereabouts } from '../../../analysis/competences.ts'
import { formatList } from '../../../wording/format.ts'
import { useFramework } from '../../settings.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { competenceId } from './CompetenceTable.tsx'
import { absenceSentences, heldSentence, placeText, usesSentence } from './competenceWords.ts'
import { counted } from './counted.ts'
import { InterventionLinks } from './InterventionLinks.tsx'
import { SidePanel } from './SidePanel.tsx'
import '../../../ui/fold.css'

export interface CompetencePanelProps {
  readonly competence: ListedCompetence
  readonly whereabouts: Whereabouts
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly onClose: () => void
}

/** Who has a competence, what uses it, and where it is not used. */
export function CompetencePanel({ competence, whereabouts, isReadOnly, words, onClose }: CompetencePanelProps) {
  const { t, language } = words
  const framework = useFramework()
  const { name, places, users, usersHere } = competence
  const absence = absenceOf(competence, whereabouts)
  const idle = places.filter(({ isUsed, people }) => isUsed === false && people !== 0).map(({ where }) => where)
  const sentences = users.length === 0 ? [] : absenceSentences(absence, framework, words)
  return (
    <SidePanel title={name} from={competenceId(name)} onClose={onClose}>
      <p className="overview-said">{heldSentence(competence, words)}</p>
      <Bars competence={competence} words={words} />
      {idle.length > 0 && users.length > 0 && (
        <p>{t('overview:competences.idleAt', { places: formatList(idle, language) })}</p>
      )}
      <p className="overview-said">{usesSentence(competence, words)}</p>
      <InterventionLinks interventions={usersHere} isReadOnly={isReadOnly} words={words} of={name} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {users.length > 0 && absence.units.length > 0 && (
        <details className="fold">
          <summary>{t('overview:competences.otherUnits', counted(absence.units.length, words))}</summary>
          <p>{absence.units.join(' · ')}</p>
        </details>
      )}
    </SidePanel>
  )
}

/** People place by place. */
function Bars({ competence: { places }, words }: Pick<CompetencePanelProps, 'competence' | 'words'>) {
  const told = places.filter(({ people }) => people !== null)
  if (told.length < 2) return null
  const most = Math.max(1, ...told.map(({ people }) => people ?? 0))
  return (
    <ul className="count-list">
      {told.map((place) => (
        <li key={place.where}>
          <span>{placeText(place, words)}</span>
          <span className="count-room" aria-hidden="true">
            <span className="count-bar" style={{ inlineSize: `${(100 * (place.people ?? 0)) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
