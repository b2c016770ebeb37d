// Function words that tell English from other languages. Source: own list, from the closed classes of English; `SURE_ENGLISH` leaves
// out what is a common word of German, Dutch, a Scandinavian or a Romance language too (`in`, `of`, `for`, `at`, `was`).

export const SURE_ENGLISH: ReadonlySet<string> = new Set(
  (
    'the and that with said his their they them from has have been were which this these those not but who after would will could ' +
    'should there when where while about than because through between against during before under says its our your into also'
  ).split(' '),
)
export const ENGLISH: ReadonlySet<string> = new Set([
  ...SURE_ENGLISH,
  ...(
    'a an of to in on at by for is was are be been as it he she we you i or if so do did had can may her him my me us no up out off ' +
    'over one two three new more most some any all other such only own same then now how what why whom both few many much ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december people year years time day week mr mrs ms'
  ).split(' '),
])
