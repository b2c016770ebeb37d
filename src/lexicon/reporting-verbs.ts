/**
 * Verbs under which news reports what somebody said, wrote or let know, in the base form: for those that the annotated
 * articles hardly hold. Source: our own list.
 */
export const REPORTING_VERBS = `
acknowledge add admit advise affirm agree alert allege announce answer argue assert assure attest aver avow bark beg bellow
bemoan boast brag caution chide claim clarify comment communicate complain concede conclude concur confess confide confirm contend
counter declare decree demand deny disclose divulge elaborate emphasise emphasize enthuse estimate exclaim exhort expect
explain explicate forecast fret fume gripe groan grumble guarantee hint implore imply indicate inform inquire insinuate insist
instruct interject intimate joke lament maintain marvel mention moan mumble murmur muse mutter note notify object observe
opine plead pledge posit post postulate predict proclaim promise pronounce propose protest quip reaffirm reassure recall reckon recount
recommend reiterate relate relay remark remind repeat reply report request respond retort reveal roar rule say scoff
scream shout shriek sigh signal signalled snap sneer specify speculate state stipulate stress submit suggest summarise summarize surmise
swear tell testify text theorise theorize threaten thunder tweet underline underscore urge verify voice vouch vow wager warn
whisper wonder write yell`
