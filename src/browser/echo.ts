import { openTextArea, type TextArea } from './storage.ts'

/** 'blocked': no second window may be opened. 'silent': it was opened, and nothing came back. */
export type EchoOutcome = 'answered' | 'blocked' | 'silent'

const [ASK, ANSWER] = ['komponentcirklen.trial.ask', 'komponentcirklen.trial.answer']

/** How often to ask, and for how long: an old machine takes a while to open a window. In milliseconds. */
const [EVERY, AT_MOST] = [300, 10_000]

/**
 * Opens a second window and finds out whether windows here hear of each other, as the stage must.
 *
 * @param address - of a page that answers with `answerEchoes`
 */
export async function askForEcho(address: string): Promise<EchoOutcome> {
  const opened = open(address, 'komponentcirklen-trial', 'popup,width=560,height=420')
  if (opened === null) return 'blocked'
  const area = openTextArea(() => localStorage)
  const token = crypto.getRandomValues(new Uint32Array(1)).join('')
  const isHeard = await hear(area, token)
  area.remove(ASK)
  area.remove(ANSWER)
  return isHeard ? 'answered' : 'silent'
}

/** Answers whoever asks, from now on. @returns ends it */
export function answerEchoes(onAnswered: () => void): () => void {
  const area = openTextArea(() => localStorage)
  const listener = ({ key, newValue }: StorageEvent) => {
    if (key !== ASK || newValue === null) return
    area.set(ANSWER, newValue)
    onAnswered()
  }
  addEventListener('storage', listener)
  return () => removeEventListener('storage', listener)
}

function hear(area: TextArea, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    let asked = 0
    const end = (isHeard: boolean) => {
      clearInterval(timer)
      removeEventListener('storage', listener)
      resolve(isHeard)
    }
    const listener = ({ key, newValue }: StorageEvent) => {
      if (key === ANSWER && newValue?.startsWith(`${token}.`)) end(true)
    }
    // Only a text that differs makes an event.
    const ask = () => (asked * EVERY > AT_MOST ? end(false) : void area.set(ASK, `${token}.${(asked += 1)}`))
    const timer = setInterval(ask, EVERY)
    addEventListener('storage', listener)
  })
}
