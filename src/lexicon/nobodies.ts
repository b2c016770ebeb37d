const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s|]+/))

/** Gods, by the name that stands for them alone. As written. Source: our own list. */
export const GODS = words('God Allah Yahweh Jehovah')

/** Who stands for many or for a time and is nobody, and words that open a sentence or stand in a transcript. Lower case. Source: our own list. */
export const STAND_INS: ReadonlySet<string> = new Set(
  'jim crow|joe sixpack|joe public|john q public|john q. public|uncle sam|john bull|big brother|mother nature|father time|applause|laughter|crosstalk|welp|somebody|congressmen|londoners|climatologists|jne'.split(
    '|',
  ),
)

/** Peoples, by the word that is their adjective as well. Lower case. Source: our own list. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `alawite|alawites|anglo-saxon|anglo-saxons|apache|apaches|baloch|baluch|bedouin|bedouins|cherokee|cherokees|chechen|chechens|comanche|copts|druze|hazara|hazaras|
hausa|igbo|inuit|lakota|maori|maronite|maronites|navajo|pashtun|pashtuns|romani|sioux|tatar|tatars|tuareg|tutsi|tutsis|hutu|hutus|uighur|uighurs|uyghur|uyghurs|
xhosa|yoruba`
    .split('|')
    .map(name => name.trim()),
)

/** Things that are called after somebody who is not spoken of, behind the name. Source: our own list. */
export const MEMORIALS = words(
  'fellowship fellowships scholarship scholarships professorship holiday lectureship oilfield gasfield medal trophy telescope rover memorial airport plea jar',
)
/** The same in two words. */
export const MEMORIALS_OF_TWO: ReadonlySet<string> = new Set(
  'oil field|gas field|oil fields|federal holiday|peace prize|strike group|space telescope'.split('|'),
)
