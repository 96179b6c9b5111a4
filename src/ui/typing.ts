const NO_TEXT = new Set(['radio', 'checkbox', 'button', 'submit', 'file'])

/** Whether keys go into a text: then letters are text, and Ctrl+Z is the field's own. */
export function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type)
}
