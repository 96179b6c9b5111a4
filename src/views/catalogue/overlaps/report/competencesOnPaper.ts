import { absenceOf, competencesAmong, competencesOf, inOrder, whereaboutsOf, type Competence, type Whereabouts } from '../../../../analysis/competences.ts'
import { collator } from '../../../../wording/format.ts'
import { countFitting, heightOfText, type PaperText } from '../../../printing/paperRoom.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import { placeText } from '../../overview/competenceWords.ts'
import type { PartProps } from '../../partProps.ts'

/** What a row tells of a competence. */
export interface CompetenceRow {
  readonly name: string
  readonly gap: Competence['gap']
  readonly places: string
  readonly uses: number
  readonly notUsed: string
}

const NAME: PaperText = { width: 158, size: 11, weight: 600, maxLines: 2, lineHeight: 14 }
const PLACES: PaperText = { width: 238, size: 11, weight: 400, maxLines: 2, lineHeight: 14 }
const ABSENCE: PaperText = { width: 196, size: 11, weight: 400, maxLines: 2, lineHeight: 14 }
const PADDING = 9
const MORE = 20

type Told = Pick<PartProps, 'assessment' | 'found' | 'words'>

/** The competences that those found tell of, those with a gap in the whole first. */
export function competencesInOrder({ assessment, found, words }: Told): readonly Competence[] {
  const all = competencesOf(assessment.interventions, words.canonical)
  return inOrder(competencesAmong(all, found, words.canonical), 'gap', collator(words.language).compare)
}

/** The rows of the first competences, as many as have room. */
export function rowsThatFit(competences: readonly Competence[], { assessment, words }: Omit<Told, 'found'>, room: number): readonly CompetenceRow[] {
  const whereabouts = whereaboutsOf(assessment.interventions)
  const rows = competences.map((each) => rowOf(each, whereabouts, words))
  return rows.slice(0, countFitting(rows.map(heightOf), room, MORE))
}

function rowOf(competence: Competence, whereabouts: Whereabouts, words: CatalogueWords): CompetenceRow {
  const { name, gap, places, users } = competence
  return {
    name,
    gap,
    places: places.map((place) => placeText(place, words)).join(' · '),
    uses: users.length,
    notUsed: absenceOf(competence, whereabouts).administrations.join(' · '),
  }
}

function heightOf({ name, gap, places, notUsed }: CompetenceRow): number {
  const first = heightOfText(name, NAME) + (gap === null ? 0 : NAME.lineHeight)
  return PADDING + Math.max(first, heightOfText(places, PLACES), heightOfText(notUsed, ABSENCE), NAME.lineHeight)
}
