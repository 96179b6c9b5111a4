import type { Change, Subject } from '../../model/mergeSubject.ts'
import { cataloguePathWords } from '../importing/cataloguePath.ts'
import { isolated } from '../importing/fileText.ts'
import { roundPathWords } from '../importing/roundPath.ts'
import { takenHomePathWords } from '../importing/takenHomePath.ts'
import type { MergeWords } from './useMergeWords.ts'

/** What differs, in words: 'Indsatsen »Cool Kids«: trin'. */
export function subjectWords(subject: Subject, words: MergeWords): string {
  const whole = wholeWords(subject, words)
  const field = fieldWords(subject, words)
  return field === null ? whole : words.t('keepFile:subject.field', { whole, field })
}

/** What one side has changed, in words: 'Tilføjet: Indsatsen »Cool Kids«'. */
export function changeWords({ how, subject }: Change, words: MergeWords): string {
  const { t } = words
  if (subject.kind === 'renumbered') return t('keepFile:subject.renumbered', { from: subject.from, to: subject.to })
  if (subject.kind === 'sameCodes') return subjectWords(subject, words)
  return t(`keepFile:how.${how}`, { what: subjectWords(subject, words) })
}

function wholeWords(subject: Subject, words: MergeWords): string {
  const { t } = words
  switch (subject.kind) {
    case 'details':
      return t('keepFile:subject.details')
    case 'score':
      return componentName(subject.component, words)
    case 'intervention':
    case 'action':
    case 'snapshot':
      return t(`keepFile:subject.${subject.kind}`, { name: isolated(subject.name) })
    case 'term':
      return t('keepFile:subject.term', {
        list: t(`files:list.${subject.list}`),
        name: isolated(subject.name ?? words.lists.nameOf(subject.list, subject.term)),
      })
    case 'list':
      return t('keepFile:subject.list', { list: t(`files:list.${subject.list}`) })
    case 'methods':
      return t('keepFile:subject.methods')
    case 'overlap':
      return t('keepFile:subject.overlap', { first: isolated(subject.names[0]), second: isolated(subject.names[1]) })
    case 'round':
      return t('keepFile:subject.round', { number: subject.number })
    case 'hands':
    case 'settled':
      return t(`keepFile:subject.${subject.kind}`, { number: subject.number, name: componentName(subject.component, words) })
    case 'answers':
    case 'sameCodes':
      return t(`keepFile:subject.${subject.kind}`, { number: subject.number, count: subject.count })
    case 'renumbered':
      return t('keepFile:subject.round', { number: subject.to })
  }
}

function fieldWords(subject: Subject, { t }: MergeWords): string | null {
  if (!('field' in subject) || subject.field === null) return null
  switch (subject.kind) {
    case 'details':
      return t(`files:field.${subject.field}`)
    case 'score':
      return subject.field === 'goal' ? t('files:field.target') : t(`files:field.${subject.field}`)
    case 'intervention':
      return cataloguePathWords(subject.field, t)
    case 'action':
    case 'snapshot':
      return takenHomePathWords(subject.field, t)
    case 'term':
      return cataloguePathWords('name', t)
    case 'overlap':
      return cataloguePathWords('verdict', t)
    case 'round':
    case 'settled':
      return roundPathWords(subject.field, t)
  }
}

/** What a component is called; its id where nobody knows. */
export function componentName(component: string, { words }: Pick<MergeWords, 'words'>): string {
  // A component may be called 'constructor'.
  return (Object.hasOwn(words.components, component) ? words.components[component]?.name : undefined) ?? component
}
