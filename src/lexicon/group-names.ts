/**
 * Followers of parties, faiths and ideas, and peoples without a state, in the plural: names of groups, not of
 * people. Lower case. Source: our own list.
 */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  `anglicans arabs bolsheviks brexiteers buddhists catholics christians communists conservatives democrats dems europeans evangelicals fascists
hindus hispanics houthis independents islamists jews jihadists kurds labourites latinas latinos leninists liberals libertarians lutherans
maoists marxists methodists mormons muslims nazis palestinians presbyterians protestants quakers republicans rohingya salafists
scots shias shiites sikhs socialists stalinists sunnis taliban tories trotskyists unionists uyghurs whigs yazidis zionists`.split(
    /\s+/,
  ),
)
