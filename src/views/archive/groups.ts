import type { Snapshot } from '../../model/snapshot.ts'
import { grouped } from '../../model/grouped.ts'
import { textKey } from '../../model/textKey.ts'
import { collator } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'

/** The snapshots of a municipality. */
export interface MunicipalityGroup {
  readonly key: string
  readonly name: string
  /** By their teams; those of one assessment in the order in which they were taken. */
  readonly snapshots: readonly Snapshot[]
}

/** Snapshots by municipality, in the order of the language; however a name is spelled, its municipality is one. */
export function municipalitiesOf(snapshots: readonly Snapshot[], t: Translate, language: Language): readonly MunicipalityGroup[] {
  const { compare } = collator(language)
  const nameOf = ({ municipality, isExample }: Snapshot) => nameOfMunicipality({ municipality, isExample, team: '', date: '' }, t)
  const groups = [...grouped(snapshots, (each) => textKey(nameOf(each)))].map(([key, all]) => ({
    key,
    name: all[0] ? nameOf(all[0]) : '',
    snapshots: all.toSorted(
      (a, b) => compare(a.team, b.team) || compare(a.assessment, b.assessment) || a.number - b.number || compare(a.name, b.name),
    ),
  }))
  return groups.toSorted((a, b) => compare(a.name, b.name))
}

/** Those whose day lies before that of one taken earlier of the same assessment: it is said, and not put right. */
export function oddOnes(snapshots: readonly Snapshot[]): ReadonlySet<Snapshot> {
  const odd = new Set<Snapshot>()
  for (const all of grouped(snapshots, ({ assessment }) => assessment).values()) {
    let latest = ''
    for (const each of all.toSorted((a, b) => a.number - b.number)) {
      if (each.date < latest) odd.add(each)
      else latest = each.date
    }
  }
  return odd
}
