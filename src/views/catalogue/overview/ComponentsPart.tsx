import type { PartProps } from '../partProps.ts'

export function ComponentsPart({ words }: PartProps) {
  return <h2>{words.t('catalogue:part.components')}</h2>
}
