const NO_TEXT = new Set(['radio', 'checkbox', 'button', 'submit', 'file'])

/** Whether keys go into a text: then letters are text, and Ctrl+Z is the field's own. */
export function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type)
}

/**
 * Whether a key belongs to the control that has the focus: a text takes all of them, a list of choices the arrows, and
 * whatever can be pressed takes Space.
 */
export function isKeyOfControl(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) return true
  if (key.startsWith('Arrow')) return target.closest('input, [role=listbox], [role=radiogroup]') !== null
  return key === ' ' && target.closest('button, a, summary, input, [role=option], [role=button]') !== null
}

/** Whether a dialog is open: then the keys are its own. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
