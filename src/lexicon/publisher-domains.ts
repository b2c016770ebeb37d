/**
 * Country domains of the web that sites of any country use, so that they say nothing of where a publisher sits.
 * Source: Google Search Central, "Managing multi-regional sites", country-code domains treated as generic.
 */
export const GENERIC_DOMAINS: ReadonlySet<string> = new Set(
  'ad ai as bz cc cd co dj eu fm io la me ms nu sc sr su tv tk ws'.split(' '),
)

/** Domains that are no ISO 3166 code of their country. */
export const DOMAIN_COUNTRIES: Readonly<Record<string, string>> = { uk: 'GB' }

/**
 * Countries whose papers write a bare `$` for their own dollar and `US$` for the other. Source: style guides of the ABC, the
 * Canadian Press, The Straits Times, the New Zealand Herald, and what the papers of the Caribbean and Fiji print; those of
 * Hong Kong, Taiwan and Namibia write `HK$`, `NT$`, `N$`.
 */
export const OWN_DOLLARS: ReadonlySet<string> = new Set('AU BB BS CA FJ GY JM NZ SG TT'.split(' '))
