/**
 * Last words of what a business in a town is called that has its owner's name (`Ortega's Tire Shop`), lower case.
 * Source: written by hand from the names of shops in local news.
 */
export const BUSINESS_NOUNS: ReadonlySet<string> = new Set(
  `auto automotive bakery barbecue bistro barbershop bookstore books boutique brewery brewing butchers cafe café catering chocolates cleaners coffee
construction creamery dairy deli diner donuts drugstore electric electronics florist flowers foods furniture garage grill
grocery gym hardware jewelers jewellers jewelry kitchen landscaping laundry liquors motors nursery optical pharmacy
photography pizza pizzeria plumbing printing repair restaurant roofing salon seafood shop steakhouse supermarket
supermarkets tailors towing toys trucking welding winery`.split(/\s+/),
)

/** The same for where people meet. */
export const VENUE_NOUNS: ReadonlySet<string> = new Set(
  'bar barn hotel inn lodge motel nightclub pub saloon tavern'.split(' '),
)

/** What ends the names of firms and no surname. As written there. */
export const BUSINESS_ENDS: ReadonlySet<string> = new Set(
  `Airlines Airways Automotive Bancorp Bancshares Beverages Biologics Biosciences Biotech Brands Capital Chemicals Electronics Energy Enterprises Entertainment Foods Genomics
Holdings Hotels Industries Insurance Interactive Laboratories Labs Logistics Marine Media Minerals Mining Mobile Motors Networks Oil Partners Petroleum
Pharma Pharmaceuticals Properties Rail Railways Resources Robotics Securities Semiconductor Shipping Software Solutions
Studios Systems Technologies Technology Telecom Textiles Therapeutics Ventures Water Wireless`.split(/\s+/),
)
