import type { PartProps } from '../partProps.ts'

export function OverlapsPart({ words }: PartProps) {
  return <h2>{words.t('catalogue:part.overlaps')}</h2>
}
