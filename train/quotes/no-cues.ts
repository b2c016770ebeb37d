/**
 * Words that stand in an annotated cue at most three times and report nothing by themselves: adverbs beside the verb, names of writers, what
 * somebody does while speaking. Source: read by hand.
 */
export const NO_CUES: ReadonlySet<string> = new Set(
  `abruptly acutely adage admiration affectionately alternately bickering blared bludgeon bombastic broadside bromides casts cheyenne
clarion coached compiling conclusive conflicting contemplate covers crist deftly dictum dissect ditch documenting duprey egged
eloquent embittered emphatically enduring epiphany erupting examined exposes fearlessly fixates flies foreshadowed forwards
generic hammering harking heaps hesitate hesitated hoisted holan inclination informally inspecting interviewing jillian keynote
lobbies lurking lyrical mangling minced monitored mouthing mulling murky nyt obliged occupy patronizing pivoted postured pouncing
premiered quashed ranged reflexively reframed reprised retaliated revoke rhetorically robocall rupted shrugging simultaneousely
sinovic skeptically slogans softly spiel startled strains thrilled thunderous ticked tossed unmistakable vigorous wapo
whipping woodward`.split(/\s+/),
)
