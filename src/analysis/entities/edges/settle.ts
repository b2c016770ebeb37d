import type { EntitySpan, Tokens } from '../../../model/analysis.ts'
import type { Lexicon } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import { renameAliases } from './also-called.ts'
import { addBased } from './based.ts'
import { renameSeats } from './based-in.ts'
import { dropBills } from './bills.ts'
import { cutBodyAndPerson } from './body-and-person.ts'
import { cutBodyOpenings } from './body-openings.ts'
import { renameByEnds } from './business-ends.ts'
import { joinBusinesses } from './businesses.ts'
import { renameByOpening } from './by-opening.ts'
import { joinCampuses } from './campuses.ts'
import { renameCases } from './cases.ts'
import { dropCoined } from './coined.ts'
import { renameCompanies } from './companies.ts'
import { renameCongregations } from './congregations.ts'
import { renameCountryCodes } from './country-codes.ts'
import { cutCoupled } from './coupled.ts'
import { renamePeople } from './courtesy.ts'
import { renameCourts } from './courts.ts'
import { cutDashes } from './dashes.ts'
import { renameDatelines } from './datelines.ts'
import { cutDegrees, dropDegrees } from './degrees.ts'
import { cutDotted } from './dotted.ts'
import { renameEmployers } from './employers.ts'
import { renameEponyms } from './eponyms.ts'
import { dropExclaimed } from './exclaimed.ts'
import { joinExplained } from './explained.ts'
import { dropFamilies } from './families.ts'
import { dropPortfolios, joinFields } from './fields.ts'
import { renameFightersOf } from './fighters.ts'
import { renameSorted } from './firm-nouns.ts'
import { renameByShape } from './firm-shapes.ts'
import { renameFirms } from './firms.ts'
import { renameInLists } from './firms-in-lists.ts'
import { joinFirstHalves } from './first-halves.ts'
import { renameGaelicSides } from './gaelic-games.ts'
import { dropHandles } from './handles.ts'
import { addHeaded } from './headed-bodies.ts'
import { cutHeadlines } from './headline-verbs.ts'
import { renameHeights } from './heights.ts'
import { renameHomes } from './homes.ts'
import { renameHouses } from './houses.ts'
import { renameDoubles } from './hyphens.ts'
import { renameIndices } from './indices.ts'
import { cutListed } from './joined-heads.ts'
import { cutBodies, cutTwo, joinFirstHalf } from './joint-bodies.ts'
import { cutPairs } from './joint-names.ts'
import { renameKnownFirms } from './known-firms.ts'
import { renameKnownPlaces } from './known-places.ts'
import { renameLandforms } from './landforms.ts'
import { cutLeaders } from './led-bodies.ts'
import { cutLegalForms, joinLegalForms } from './legal-forms.ts'
import { dropLetters } from './letters.ts'
import { renameLikePeople } from './like-people.ts'
import { renameListed } from './listed-bodies.ts'
import { dropLoneOpeners } from './lone-openers.ts'
import { settleMajority } from './majority.ts'
import { cutMembers } from './members.ts'
import { addMissed } from './missed-bodies.ts'
import { addEmployers } from './missed-employers.ts'
import { dropNoBodies } from './no-bodies.ts'
import { dropNobodies } from './nobodies.ts'
import { dropOffices } from './offices.ts'
import { renameOpponents } from './opponents.ts'
import { addOrigins } from './origins.ts'
import { joinOwned } from './owned-firms.ts'
import { cutOwners } from './owners.ts'
import { joinPairs } from './pairs.ts'
import { addPapers } from './papers.ts'
import { joinPartners } from './partners.ts'
import { dropPartyTags } from './party-tags.ts'
import { cutPeople } from './people.ts'
import { renamePoliceTowns } from './police-of.ts'
import { cutPosts } from './posts.ts'
import { renameProducts } from './products.ts'
import { cutQuestions } from './questions.ts'
import { renameHomesOfResidents } from './residents.ts'
import { joinRivers } from './rivers.ts'
import { cutRunTogether } from './run-together.ts'
import { cutSeats } from './seats.ts'
import { renameShares } from './shares.ts'
import { renameShips } from './ships.ts'
import { addShortForms } from './short-forms.ts'
import { dropShouted } from './shouted.ts'
import { cutInnerSorts, cutSorts } from './sorts.ts'
import { addSpokenFor } from './spoken-for.ts'
import { renameStates } from './states.ts'
import { renameStorms } from './storms.ts'
import { keepSure } from './sure-kinds.ts'
import { renameSurnames } from './surnames.ts'
import { addTagged } from './tags.ts'
import { cutTails } from './tails.ts'
import { renameTeams } from './teams.ts'
import { renameThings } from './things.ts'
import { dropTickers } from './tickers.ts'
import { cutTitleWords } from './title-words.ts'
import { renameTowns } from './towns.ts'
import { dropTreaties } from './treaties.ts'
import { cutTwoPeople } from './two-people.ts'
import { dropUnits } from './units.ts'
import { dropUnsure } from './unsure-bodies.ts'
import { dropUnsurePeople } from './unsure-people.ts'
import { joinAgain } from './whole-again.ts'
import { readWireCodes } from './wire-codes.ts'
import { renameTitled } from './works.ts'
import { readWritten, type Written } from './written.ts'

/** What tells by the words alone, in the order in which it is asked. */
const BY_WRITING: readonly ((names: readonly EntitySpan[], written: Written) => EntitySpan[])[] = [
  dropHandles,
  readWireCodes,
  cutDashes,
  joinFirstHalves,
  cutDotted,
  dropPartyTags,
  dropTickers,
  dropLetters,
  dropDegrees,
  cutDegrees,
  dropUnits,
  dropExclaimed,
  dropBills,
  joinLegalForms,
  cutLegalForms,
  cutSeats,
  renameCourts,
  renameFirms,
  joinBusinesses,
  cutMembers,
  cutSorts,
  renameHouses,
  joinRivers,
  cutTitleWords,
  cutInnerSorts,
  joinPartners,
  joinPairs,
  cutBodies,
  joinExplained,
  dropPortfolios,
  joinFirstHalf,
  joinFields,
  renameCountryCodes,
  dropCoined,
  renameEponyms,
  renameOpponents,
  renameGaelicSides,
  renameHeights,
  renameAliases,
  renameDoubles,
  cutCoupled,
  renameShips,
  renameIndices,
  renameTitled,
  dropNoBodies,
  cutTwo,
  renameLikePeople,
  renameByOpening,
  joinAgain,
]

/**
 * What can be told for sure of the names that the article left; `found` are those before it. `words` are the hashes of
 * the tokens.
 */
export function settleNames(
  decided: readonly EntitySpan[],
  found: readonly NameSpan[],
  text: string,
  tokens: Tokens,
  words: Int32Array,
  lexicon: Lexicon,
  word?: Written['word'],
): EntitySpan[] {
  const written = readWritten(text, tokens, word)
  const sure = keepSure(decided, found, written, words, lexicon)
  let names = renameDatelines(renameStates(sure, text, tokens), text, tokens, words, lexicon)
  for (const step of BY_WRITING) names = step(names, written)
  names = cutRunTogether(cutLeaders(names, written, words, lexicon), written, words, lexicon)
  names = cutOwners(renameEmployers(names, written, words, lexicon), written, words, lexicon)
  names = joinCampuses(cutPairs(cutListed(names, words, lexicon), words, lexicon), written, words, lexicon)
  names = cutBodyAndPerson(cutBodyOpenings(names, written, words, lexicon), written, words, lexicon)
  names = renamePoliceTowns(names, written, words, lexicon)
  names = renameByEnds(cutPosts(names, written, words, lexicon), written, words, lexicon)
  names = renameSorted(renameByShape(names, written, words, lexicon), written, words, lexicon)
  names = joinOwned(renameKnownFirms(names, written, words, lexicon), written, words, lexicon)
  names = addHeaded(addMissed(names, written, words, lexicon), written, words, lexicon)
  names = addSpokenFor(addEmployers(names, written, words, lexicon), written, words, lexicon)
  names = dropOffices(renameShares(names, written, words, lexicon), written, words, lexicon)
  names = renameThings(names, written, words, lexicon)
  names = renameProducts(dropTreaties(names, written, words, lexicon), written, words, lexicon)
  names = renameTowns(renameCongregations(names, written, words, lexicon), written, words, lexicon)
  names = renamePeople(renameStorms(renameListed(names, written, words, lexicon), written), written)
  names = cutHeadlines(cutQuestions(names, written), written, words, lexicon)
  names = renameCases(names, written, words, lexicon)
  names = renameLandforms(dropShouted(names, written, lexicon), written, words, lexicon)
  names = renameKnownPlaces(dropFamilies(names, written, words, lexicon), written, words, lexicon)
  names = renameSeats(renameHomes(names, written, words, lexicon), written, words, lexicon)
  names = renameHomesOfResidents(names, written, words, lexicon)
  names = addBased(renameSurnames(names, found, written, words, lexicon), found, written)
  names = renameFightersOf(renameInLists(names, written, words, lexicon), written, words, lexicon)
  names = settleMajority(renameCompanies(names, found, written, words, lexicon), written)
  names = addShortForms(renameTeams(names, written, words, lexicon), written, words, lexicon)
  // whom the article made a person was not cut as one before
  const people = dropNobodies(cutTails(cutTwoPeople(cutPeople(names, written), written), written), written)
  const tagged = dropUnsure(addTagged(addOrigins(people, found, written), written), written, words, lexicon)
  return dropUnsurePeople(
    dropLoneOpeners(addPapers(tagged, written, words), written, words, lexicon),
    written,
    words,
    lexicon,
  )
}
