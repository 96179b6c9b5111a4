import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { methodsOf } from '../../../model/lists.ts'
import { MAX_TERMS } from '../../../model/term.ts'
import { addMethod, changeMethod, moveMethod, removeMethod } from './listActions.ts'
import { nameFault, namesIn } from './nameFaults.ts'
import { focusAdd, focusRow, goalOf } from './rowFocus.ts'
import type { EditedList } from './termEdits.ts'

export type EditedMethods = Omit<EditedList, 'list'>

type Method = ReturnType<typeof methodsOf>[number]

/** What may be done to the methods, each told by its place; it is said, and the focus goes along. */
export interface MethodEdits {
  readonly methods: readonly Method[]
  /** @param index - -1: of a new one @returns why the text can be no name; null: it can */
  readonly refuse: (text: string, index: number) => string | null
  readonly refuseAliases: (text: string, index: number) => string | null
  readonly rename: (index: number, name: string) => void
  readonly nameAliases: (index: number, text: string) => void
  readonly add: (name: string) => void
  readonly move: (index: number, by: -1 | 1) => void
  readonly remove: (index: number) => void
}

export function methodEdits({ assessment, words: { t }, onSay }: EditedMethods): MethodEdits {
  const methods = methodsOf(assessment)
  const othersThan = (index: number) => methods.filter((_, at) => at !== index).flatMap(({ name, aliases }) => [name, ...aliases])
  const full = (limit: number) => t('intervention:lists.fault.full', { limit })

  function change(index: number, changed: Partial<Method>) {
    const method = methods[index]
    if (method) changeMethod(index, { ...method, ...changed })
  }

  return {
    methods,
    refuse: (text, index) => {
      const fault = nameFault(text, othersThan(index))
      if (fault !== null) return t(`intervention:lists.fault.${fault}`)
      return index === -1 && methods.length >= MAX_TERMS ? full(MAX_TERMS) : null
    },
    refuseAliases: (text, index) => {
      const names = namesIn(text)
      const taken = names.find((name) => nameFault(name, [...othersThan(index), methods[index]?.name ?? '']) !== null)
      if (taken !== undefined) return t('intervention:lists.fault.taken', { name: taken })
      return names.length > INTERVENTION_LIMITS.items ? full(INTERVENTION_LIMITS.items) : null
    },
    rename: (index, name) => {
      change(index, { name })
      onSay(t('intervention:lists.renamed', { name }))
    },
    nameAliases: (index, text) => {
      change(index, { aliases: namesIn(text) })
      onSay(t('intervention:lists.aliasesKept', { name: methods[index]?.name ?? '' }))
    },
    add: (name) => {
      addMethod(name)
      onSay(t('intervention:lists.added', { name }))
    },
    move: (index, by) => {
      const method = methods[index]
      if (!method || !methods[index + by]) return
      moveMethod(index, by)
      focusRow(method.name, goalOf(document.activeElement, by))
      onSay(t('intervention:lists.moved', { name: method.name, place: index + by + 1, count: methods.length }))
    },
    remove: (index) => {
      removeMethod(index)
      focusAdd()
      onSay(t('intervention:lists.methodRemoved', { name: methods[index]?.name ?? '' }))
    },
  }
}
