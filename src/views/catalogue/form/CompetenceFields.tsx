import { useRef } from 'react'
import { LIMITS } from '../../../model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { Combobox } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { TextsField } from '../../../ui/TextsField.tsx'
import type { HeldDraft } from './draft.ts'
import type { FieldsProps } from './fieldsProps.ts'

/** The competences that an intervention needs, and those that staff have. */
export function CompetenceFields(props: FieldsProps) {
  const { words, suggestions, draft, errorOf, onChange } = props
  const { t } = words
  return (
    <>
      <div data-field="needs">
        <TextsField
          label={t('intervention:field.needs')}
          texts={draft.needs}
          typed={draft.needTyped}
          options={suggestions.competences}
          maxLength={LIMITS.name}
          help={t('intervention:help.needs')}
          error={errorOf('needs')}
          addText={t('intervention:addNeed')}
          removeText={(text) => t('intervention:removeNeed', { text })}
          countText={(count) => t('intervention:found', { count })}
          onChange={(needs, needTyped) => onChange({ needs, needTyped })}
        />
      </div>
      <Held {...props} />
    </>
  )
}

function Held(props: FieldsProps) {
  const { words, draft, onChange } = props
  const { t } = words
  const box = useRef<HTMLFieldSetElement>(null)
  const isFull = draft.holds.length >= INTERVENTION_LIMITS.items

  function add() {
    const row = Math.max(-1, ...draft.holds.map((held) => held.row)) + 1
    onChange({ holds: [...draft.holds, { row, competence: '', where: '', people: '' }] })
    focusLater(`[data-row="${row}"] input`)
  }

  function remove(row: number) {
    onChange({ holds: draft.holds.filter((held) => held.row !== row) })
    focusLater('.held-add')
  }

  /** What it finds may not be drawn yet, or is about to go. */
  function focusLater(selector: string) {
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  }

  return (
    <fieldset className="held" ref={box}>
      <legend className="label">{t('intervention:field.holds')}</legend>
      <p className="help">{t('intervention:help.holds')}</p>
      {draft.holds.map((held, index) => (
        <HeldRow key={held.row} {...props} held={held} number={index + 1} onRemove={() => remove(held.row)} />
      ))}
      <button type="button" className="button held-add" disabled={isFull} onClick={add}>
        <Icon name="plus" />
        {t('intervention:addHeld')}
      </button>
      {isFull && <p className="help">{t('intervention:heldFull', { limit: INTERVENTION_LIMITS.items })}</p>}
    </fieldset>
  )
}

interface HeldRowProps extends FieldsProps {
  readonly held: HeldDraft
  /** From 1: the row's name for who hears it. */
  readonly number: number
  readonly onRemove: () => void
}

function HeldRow({ held, number, words, suggestions, draft, errorOf, onChange, onRemove }: HeldRowProps) {
  const { t } = words
  const change = (next: Partial<HeldDraft>) =>
    onChange({ holds: draft.holds.map((each) => (each.row === held.row ? { ...each, ...next } : each)) })
  const offered = { maxLength: LIMITS.name, countText: (count: number) => t('intervention:found', { count }) }
  const people = `holds.${held.row}.people`
  return (
    <div className="held-row" role="group" aria-label={t('intervention:heldRow', { number })} data-row={held.row}>
      <div data-field={`holds.${held.row}.competence`}>
        <Combobox
          {...offered}
          label={t('intervention:held.competence')}
          value={held.competence}
          options={suggestions.competences}
          error={errorOf(`holds.${held.row}.competence`)}
          onChange={(competence) => change({ competence })}
        />
      </div>
      <Combobox
        {...offered}
        label={t('intervention:held.where')}
        value={held.where}
        options={suggestions.places}
        onChange={(where) => change({ where })}
      />
      <div className="held-people" data-field={people}>
        <Field label={t('intervention:held.people')} error={errorOf(people)}>
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
              value={held.people}
              onChange={({ target }) => change({ people: target.value })}
            />
          )}
        </Field>
      </div>
      <IconButton icon="remove" title={t('intervention:removeHeld', { number })} onPress={onRemove} />
    </div>
  )
}
