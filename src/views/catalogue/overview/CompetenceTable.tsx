import { absenceOf, type ListedCompetence, type Whereabouts } from '../../../analysis/competences.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { BarCell } from './BarCell.tsx'
import { isPeopleTold, placeText, usesText } from './competenceWords.ts'
import { ShowMore } from './ShowMore.tsx'
import { usePortion } from './usePortion.ts'

export interface CompetenceTableProps {
  readonly competences: readonly ListedCompetence[]
  readonly whereabouts: Whereabouts
  /** The most people that one competence has: the longest bar. */
  readonly most: number
  readonly picked: string | null
  readonly words: CatalogueWords
  /** What the list is narrowed to, and its order. */
  readonly of: string
  readonly onPick: (name: string) => void
}

const PORTION = 30

/** Each competence with who has it, how much it is used, and in which administrations it is not. */
export function CompetenceTable({ competences, of, words, ...given }: CompetenceTableProps) {
  const { t } = words
  const [shown, showMore] = usePortion(competences, PORTION, of)
  return (
    <>
      <table className="overview-table">
        <caption className="visually-hidden">{t('overview:competences.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview:competences.name')}</th>
            <th scope="col">{t('overview:competences.people')}</th>
            <th scope="col">{t('overview:competences.where')}</th>
            <th scope="col">{t('overview:competences.used')}</th>
            <th scope="col">{t('overview:competences.notUsedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((competence) => (
            <Row key={competence.name} competence={competence} words={words} {...given} />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown.length} all={competences.length} onMore={showMore} />
    </>
  )
}

interface RowProps extends Omit<CompetenceTableProps, 'competences' | 'of'> {
  readonly competence: ListedCompetence
}

function Row({ competence, whereabouts, most, picked, words, onPick }: RowProps) {
  const { t } = words
  const { name, people, places, gap } = competence
  return (
    <tr className={name === picked ? 'is-picked' : undefined}>
      <th scope="row">
        <button
          type="button"
          id={competenceId(name)}
          className="link-button"
          aria-expanded={name === picked}
          onClick={() => onPick(name)}
        >
          {name}
        </button>
        {gap && <span className="hole-mark">{t(`overview:competences.${gap}`)}</span>}
      </th>
      <td data-label={t('overview:competences.people')}>
        <BarCell count={isPeopleTold(competence) ? people : null} most={most} words={words} />
      </td>
      <td data-label={t('overview:competences.where')}>{places.map((place) => placeText(place, words)).join(' · ') || '–'}</td>
      <td data-label={t('overview:competences.used')} className="is-count">{usesText(competence, words)}</td>
      <td data-label={t('overview:competences.notUsedIn')}>
        {absenceOf(competence, whereabouts).administrations.join(' · ') || '–'}
      </td>
    </tr>
  )
}

export function competenceId(name: string): string {
  return `competence-${name}`
}
