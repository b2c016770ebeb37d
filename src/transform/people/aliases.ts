import type { Mention } from '../../model/mention.ts'

/** Between two names: the second is what the first is called as well. */
const ALSO_CALLED =
  /^["”’]?(?:,| ?[-–—]| \()? ?(?:who (?:is|was) )?(?:(?:also|better|popularly|commonly|widely|otherwise) )?(?:(?:known|nicknamed|dubbed)(?: (?:simply|locally|affectionately|fondly)|,? to (?:all|everyone|everybody|many|most|(?:his |her |their )?(?:friends|fans|family|colleagues)(?: and (?:friends|fans|family|colleagues))?))?(?: simply)? as|nicknamed|alias|a\.?k\.?a\.?|born) ["“‘]?$/
/** Characters between a name and the alias that is given behind it. */
const LONGEST = 60

/** The mentions that an article gives as another name of the one before: `Bartolomeu Sequeira, better known as Bartô`. */
export function findAliases(
  mentions: readonly Mention<'people'>[],
  text: string,
): ReadonlyMap<number, number> {
  const aliases = new Map<number, number>()
  for (let i = 1; i < mentions.length; i++) {
    const gap = mentions[i]!.start - mentions[i - 1]!.end
    if (gap > 6 && gap <= LONGEST && ALSO_CALLED.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start)))
      aliases.set(i, i - 1)
  }
  return aliases
}
