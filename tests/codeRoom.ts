// The room of the published codes: 16 components, and more fields than the built-in framework has.
import type { CodeRoom } from '../src/exchange/answerCodeRoom.ts'

export const room: CodeRoom = {
  frameworkId: 'dobbelt-komponentcirkel',
  frameworkVersion: '1',
  components: 16,
  levels: 5,
  tag: '7K',
  chainLevels: 4,
  fields: 15,
}
