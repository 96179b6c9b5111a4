/** What a key asks for, at the desk or on the stage. */
export type RunAction = 'on' | 'back' | 'blank' | 'clock' | 'decision' | 'full'

const KEYS: Readonly<Record<string, RunAction>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  ' ': 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/** Single characters, which can be switched off: those who dictate text press them unawares. */
const LETTERS: Readonly<Record<string, RunAction>> = { b: 'blank', '.': 'blank', t: 'clock', d: 'decision', f: 'full' }

/** @param key - as a keyboard event names it @returns null for a key that does nothing here */
export function runActionOf(key: string, hasLetterKeys: boolean): RunAction | null {
  return KEYS[key] ?? (hasLetterKeys ? (LETTERS[key.toLowerCase()] ?? null) : null)
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
