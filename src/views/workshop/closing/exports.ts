/** In the address: the full backup was asked for, and is confirmed first. */
export const FULL_EXPORT = 'sikkerhedskopi'
