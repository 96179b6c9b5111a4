import type { PartProps } from '../partProps.ts'

export function MatrixPart({ words }: PartProps) {
  return <h2>{words.t('catalogue:part.matrix')}</h2>
}
