/** The heading of the part that closes a round and deletes its answers: what comes in the place of its buttons. */
export const ROUND_END = 'round-end'
