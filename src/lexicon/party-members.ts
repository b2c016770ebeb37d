/** Whom a member of a party sits for, as newspapers put it before the party: `the Maine Republican`. Lower case. Source: our own list. */
const SEATS = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island
south-carolina south-dakota tennessee texas utah vermont virginia washington west-virginia wisconsin wyoming
senate house congressional tea-party`

/** A member of a party, lower case: not the `Springfield Republican`, a newspaper, nor a `Liberal Democrat`, whose party that is. */
export const PARTY_MEMBER = new RegExp(
  `^(?:${SEATS.split(/\s+/).join('|').replaceAll('-', ' ')}) (?:republican|democrat)$`,
)

/** What a politician is of a state behind a comma: `, Republican of Iowa,`. As written. Source: our own list. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'Republican Democrat Independent Liberal Conservative'.split(' '),
)
