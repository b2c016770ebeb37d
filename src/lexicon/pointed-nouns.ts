/**
 * Countable nouns that `that` points at where no article stands before them (`said that account was false`): what has been
 * told of before. Source: our own list, after the nouns that grammars call shell nouns, without those that may go without an
 * article (`that policy would`).
 */
export const POINTED_NOUNS =
  'day night week month year moment point one account claim figure number decision statement idea plan deal proposal ' +
  'case story incident amount approach argument assertion agreement bill offer question term phrase system process ' +
  'program programme role job meeting trip letter document estimate total suggestion remark comment accusation allegation ' +
  'charge theory conclusion assessment view assumption notion interpretation description characterization line passage ' +
  'rule clause provision measure ruling verdict order deadline goal target threshold limit level rate gap percentage ' +
  'possibility scenario option step attempt request invitation promise pledge commitment ' +
  'woman person boy girl guy building house room car election season game match'
