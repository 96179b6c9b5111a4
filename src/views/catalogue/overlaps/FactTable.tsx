import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { openLayer } from '../../useRoute.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { factRows } from './factRows.ts'
import { placeOf } from './overlapWords.ts'
import './factTable.css'

export interface FactTableProps {
  readonly overlap: Overlap
  /** The id of the heading that it comes under. */
  readonly titleId: string
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly onTakeOut: (id: Id) => void
}

/** The interventions of an overlap side by side, with a word where they differ. */
export function FactTable({ overlap, titleId, isReadOnly, words, onTakeOut }: FactTableProps) {
  const { interventions } = overlap
  const { t } = words
  // On a phone, where the rows are grids.
  const columns = { gridTemplateColumns: `repeat(${interventions.length}, minmax(7.6rem, 1fr))` }
  const canTakeOut = !isReadOnly && interventions.length > 2
  return (
    // Where many stand side by side it scrolls, and needs a place for the keyboard.
    <div className="fact-box" {...(interventions.length > 2 && { role: 'region', 'aria-labelledby': titleId, tabIndex: 0 })}>
      <table className="fact-table">
        <caption className="visually-hidden">{t('overlaps:sideBySide')}</caption>
        <thead>
          <tr style={columns}>
            <th scope="col" className="fact-corner">
              <span className="visually-hidden">{t('overlaps:fact')}</span>
            </th>
            {interventions.map((each) => (
              <th key={each.id} scope="col">
                <Head intervention={each} isReadOnly={isReadOnly} words={words} />
                {canTakeOut && (
                  <button
                    type="button"
                    className="link-button fact-out"
                    aria-label={t('overlaps:takeOutNamed', { name: each.name, place: placeOf(each, words) })}
                    onClick={() => onTakeOut(each.id)}
                  >
                    {t('overlaps:takeOut')}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factRows(interventions, words).map(({ fact, name, texts, likeness }) => (
            <tr key={fact} style={columns} className={likeness === 'different' ? 'is-different' : undefined}>
              <th scope="row">
                <span>{name}</span>
                {(likeness === 'different' || likeness === 'partly') && (
                  <span className="fact-mark">{t(`overlaps:likeness.${likeness}`)}</span>
                )}
              </th>
              {interventions.map(({ id }, index) => (
                <td key={id}>{texts[index] === '' ? <span className="help">{t('overlaps:notTold')}</span> : <Unbroken text={texts[index] ?? ''} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  readonly intervention: Intervention
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
}

function Head({ intervention, isReadOnly, words }: HeadProps) {
  const { id, name } = intervention
  return (
    <>
      {isReadOnly ? (
        <bdi>{name}</bdi>
      ) : (
        <button type="button" className="link-button fact-name" onClick={() => openLayer('intervention', id)}>
          <bdi>{name}</bdi>
        </button>
      )}
      <span className="fact-place">{placeOf(intervention, words)}</span>
    </>
  )
}
