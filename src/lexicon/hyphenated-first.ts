// First parts of compounds that English writes with a hyphen. Source: own list, after the chapters on hyphens of the AP style
// book and of New Hart's Rules.

export const HYPHENATED_FIRST: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety ' +
    'first second third half quarter multi mid well ill long short high low full part self non co ex anti pre post pro ' +
    'semi quasi vice all cross far fast free hard ever much so still best better large small big new old left right far ' +
    'third fourth fifth year month week day hour minute mile foot inch deep wide round state city county hand'
  ).split(' '),
)
