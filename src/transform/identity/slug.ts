import { hashText } from '../../text/hash.ts'

/** Lower-case ASCII words, one space between them: what most names are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Lower-case ASCII words joined by `-`, for ids: accents dropped, other scripts kept. */
export function slug(name: string): string {
  const lower = name.toLowerCase()
  return PLAIN.test(lower) ? lower.replaceAll(' ', '-') : slugOfAny(name)
}

function slugOfAny(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** A short, stable mark of an article for names that mean somebody only inside it (FNV-1a, base 36). */
export function articleMark(id: string): string {
  return (hashText(id) >>> 0).toString(36)
}
