// What the readers and writers of spreadsheets ask of the package fflate, by its names. The bundler puts this in its place
// (vite.config.ts): fflate packs in workers made of text, which our Content-Security-Policy forbids.
import { unzip as unzipAll } from './unzip.ts'
import { zip as zipAll } from './zip.ts'

type Files = Readonly<Record<string, Uint8Array>>
type Done<T> = (error: Error | null, value: T | null) => void

declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }

export function zip(files: Files, done: Done<Uint8Array>): void {
  zipAll(new Map(Object.entries(files)), true).then(
    (bytes) => done(null, bytes),
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
  )
}

/**
 * Asked for by a way of writing that is not used.
 *
 * @throws whenever it is called
 */
export function zipSync(): never {
  throw new Error('Workbooks are packed in turns')
}

/** Everything in it: what is too large was sorted out before. */
export function unzip(bytes: Uint8Array, done: Done<Files>): void {
  void unzipAll(bytes, { isWanted: () => true, limit: Infinity }).then((unzipped) =>
    unzipped.ok ? done(null, Object.fromEntries(unzipped.value)) : done(new Error(unzipped.error.kind), null),
  )
}

export function strToU8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function strFromU8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
