import type { PartProps } from '../partProps.ts'

export function CompetencesPart({ words }: PartProps) {
  return <h2>{words.t('catalogue:part.competences')}</h2>
}
