import type { Intervention } from '../../../model/intervention.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { openLayer } from '../../useRoute.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { ShowMore } from './ShowMore.tsx'
import { usePortion } from './usePortion.ts'

export interface InterventionLinksProps {
  readonly interventions: readonly Intervention[]
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  /** What the list is of, so that another list begins at its top. */
  readonly of: string
  /** Lets each be taken from the list. */
  readonly removal?: Removal | null
}

export interface Removal {
  /** What it does, for who points at it. */
  readonly title: string
  /** What it does and to which, for who hears it. */
  readonly nameOf: (intervention: Intervention) => string
  readonly onRemove: (intervention: Intervention) => void
}

const PORTION = 40

/** Interventions by name, each opening its form. */
export function InterventionLinks({ interventions, isReadOnly, words, of, removal }: InterventionLinksProps) {
  const [shown, showMore] = usePortion(interventions, PORTION, of)
  return (
    <>
      <ul className="overview-links">
        {shown.map((each) => (
          <li key={each.id}>
            <span>
              {isReadOnly ? (
                <strong>{each.name}</strong>
              ) : (
                <button type="button" className="link-button" onClick={() => openLayer('intervention', each.id)}>
                  {each.name}
                </button>
              )}
              <span className="help">{detailOf(each, words)}</span>
            </span>
            {removal && (
              <IconButton
                icon="remove"
                title={removal.title}
                name={removal.nameOf(each)}
                onPress={() => removal.onRemove(each)}
              />
            )}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown.length} all={interventions.length} onMore={showMore} />
    </>
  )
}

/** 'Forebyggende · Social og Familie' */
function detailOf({ step, administration }: Intervention, words: CatalogueWords): string {
  return [words.shortOf('step', step), administration].filter((text) => text !== '').join(' · ')
}
