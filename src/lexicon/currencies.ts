/**
 * Currencies as news writes them: signs, codes and names, with the ISO 4217 code of each.
 * A name in place of a code (`rupee`) is shared by several countries; the article then decides.
 * Source: the ISO 4217 list of active codes; names and signs by hand.
 */

/** Signs and letter codes before an amount, as written: `$`, `US$`, `RM`, `EUR`, `Rs`. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  (
    '$=$ US$=USD U.S.$=USD USD$=USD A$=AUD AU$=AUD C$=CAD CA$=CAD Can$=CAD CDN$=CAD NZ$=NZD HK$=HKD NT$=TWD ' +
    'S$=SGD SG$=SGD R$=BRL J$=JMD TT$=TTD EC$=XCD FJ$=FJD Z$=ZWL N$=NAD BZ$=BZD G$=GYD Bds$=BBD MX$=MXN ' +
    '£=£ E£=EGP €=EUR ¥=JPY ₹=INR ₽=RUB ₩=KRW ₦=NGN ₱=PHP ₪=ILS ฿=THB ₫=VND ₴=UAH ₺=TRY ₿=BTC ₵=GHS GH₵=GHS ' +
    '₡=CRC ₲=PYG ₭=LAK ₮=MNT ₸=KZT ₼=AZN ₾=GEL ৳=BDT ៛=KHR ' +
    'RM=MYR Rs=Rs Re=Rs Rp=IDR Php=PHP PhP=PHP Tk=BDT Sh=shilling KSh=KES Ksh=KES Kshs=KES KES=KES TSh=TZS Tsh=TZS ' +
    'USh=UGX Ush=UGX Shs=UGX dlrs=USD RMB=CNY NIS=ILS Dh=AED Dhs=AED SR=SAR QR=QAR LE=EGP KD=KWD JD=JOD CFA=XOF FCFA=XOF K=ZMW ' +
    'R=ZAR P=PHP N=NGN B=THB GH¢=GHS PS=GBP Stg=GBP Le=SLE kr=SEK'
  )
    .split(' ')
    .map(pair => pair.split('=') as [string, string]),
)

/** Countries written after their dollar sign, as Australian papers do: `$US5`, `$A2 million`. */
export const COUNTRY_AFTER_DOLLAR: ReadonlyMap<string, string> = new Map(
  'US=USD A=AUD AU=AUD C=CAD CA=CAD NZ=NZD HK=HKD S=SGD NT=TWD F=FJD'
    .split(' ')
    .map(pair => pair.split('=') as [string, string]),
)

/** Before pounds, with a few words between: they are money. */
export const MONEY_VERBS: ReadonlySet<string> = new Set(
  'borrow borrowed charged charges cost costing costs earn earned earning earns fined owe owed owes paid pay paying pays spend spending spends spent worth'.split(
    ' ',
  ),
)

/** After `pounds of`: it is money. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  (
    'money funding funds fund aid investment investments debt debts savings damage damages revenue revenues cuts spending ' +
    'taxpayer taxpayers tax taxes assets loans loan grants grant cash support sales profit profits losses compensation ' +
    'bonds shares stock capital income fines budget costs trade exports imports public lottery private'
  ).split(' '),
)

/** Signs that are one character. */
export const MONEY_SIGNS: ReadonlySet<string> = new Set('$£€¥₹₽₩₦₱₪฿₫₴₺₿₵₡₲₭₮₸₼₾৳៛')

/** Signs and codes that are also other words: money only where the amount is glued to them. */
export const WEAK_SIGNS: ReadonlySet<string> = new Set(
  'K R P N B Re Sh SR QR LE KD JD PS Le kr ALL TOP CUP PEN SOS MAD GEL BAM RON TRY LAK MOP CAD COP'.split(
    ' ',
  ),
)

/** What says in a text that a letter before an amount is a currency: its name, or an amount of millions. */
export const LETTER_SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['Sh', /Sh\d/],
  ['R', /\brands?\b|\bR\d[\d.,]{0,8}[ -]?(?:bn|billion|million|trillion)\b/],
  ['N', /\bnairas?\b|\bN\d[\d.,]{0,8}[ -]?(?:bn|billion|million|trillion)\b/i],
  ['K', /\b[Kk]wachas?\b|\bK\d[\d.,]{0,8}[ -]?(?:bn|billion|million|trillion)\b/],
  ['P', /\b[Pp]ulas?\b|\bpesos?\b|\bP\d[\d.,]{0,8}[ -]?(?:bn|billion|million|trillion)\b/],
])

/** Codes that people write in lower case, and that are no English words: `40 usd`. */
export const LOWER_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf aud nzd cny rmb inr hkd sgd'.split(' '),
)
/** ISO codes, written before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF ' +
    'CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK ' +
    'MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SOS SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF ' +
    'XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
)

/** Names that one currency alone has, in the singular; `cent`-like names are parts (below). */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'dollar=$ buck=USD greenback=USD kronor=SEK euro=EUR yen=JPY yuan=CNY renminbi=CNY rmb=CNY sterling=GBP quid=GBP ringgit=MYR ' +
    'shekel=ILS rand=ZAR naira=NGN baht=THB won=KRW rouble=RUB ruble=RUB hryvnia=UAH zloty=PLN zlotys=PLN forint=HUF ' +
    'taka=BDT dong=VND rupiah=IDR real=BRL reais=BRL bitcoin=BTC cedi=GHS kwacha=ZMW birr=ETB lira=TRY lire=ITL ' +
    'kuna=HRK lek=ALL lev=BGN leva=BGN leu=RON lei=RON kyat=MMK riel=KHR kip=LAK ngultrum=BTN rufiyaa=MVR pula=BWP ' +
    'metical=MZN meticais=MZN kwanza=AOA dalasi=GMD ariary=MGA lempira=HNL quetzal=GTQ balboa=PAB sol=PEN soles=PEN ' +
    'guarani=PYG boliviano=BOB colon=CRC colones=CRC cordoba=NIO gourde=HTG tenge=KZT som=KGS manat=AZN dram=AMD ' +
    'guilder=NLG florin=NLG schilling=ATS peseta=ESP escudo=PTE drachma=GRD markka=FIM markkaa=FIM punt=IEP sdr=XDR ' +
    'lari=GEL tugrik=MNT ecu=XEU pataca=MOP koruna=CZK loonie=CAD nis=ILS ' +
    'usd=USD eur=EUR gbp=GBP jpy=JPY aud=AUD cad=CAD nzd=NZD chf=CHF inr=INR cny=CNY zar=ZAR sek=SEK nok=NOK dkk=DKK hkd=HKD sgd=SGD myr=MYR'
  )
    .split(' ')
    .map(pair => pair.split('=') as [string, string])
    .filter(([name]) => name !== 'real' && name !== 'sol' && name !== 'colon'),
)

/** Names that several countries share: which code goes with which adjective or name of a country, the likeliest first. */
export const SHARED_NAMES: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    'dollar',
    [
      [/^(?:u\.?s\.?|american|united states)$/, 'USD'],
      [/^aus(?:tralian?)?$/, 'AUD'],
      [/^canad(?:a|ian)$/, 'CAD'],
      [/^(?:new zealand|kiwi)$/, 'NZD'],
      [/^(?:hong kong|h\.k\.?|hk)$/, 'HKD'],
      [/^singapore(?:an)?$/, 'SGD'],
      [/^taiwan(?:ese)?$/, 'TWD'],
      [/^jamaican?$/, 'JMD'],
      [/^namibian?$/, 'NAD'],
      [/^fijian?$/, 'FJD'],
      [/^zimbabwean?$/, 'ZWL'],
      [/^liberian?$/, 'LRD'],
      [/^(?:trinidad|trinidadian)$/, 'TTD'],
      [/^guyan(?:a|ese)$/, 'GYD'],
      [/^bahamian$/, 'BSD'],
      [/^barbadian$/, 'BBD'],
      [/^brunei$/, 'BND'],
    ],
  ],
  [
    'pound',
    [
      [/^(?:british|u\.?k\.?)$/, 'GBP'],
      [/^egypt(?:ian)?$/, 'EGP'],
      [/^leban(?:on|ese)$/, 'LBP'],
      [/^syrian?$/, 'SYP'],
      [/^sudan(?:ese)?$/, 'SDG'],
    ],
  ],
  [
    'rupee',
    [
      [/^indian?$/, 'INR'],
      [/^pakistani?$/, 'PKR'],
      [/^(?:sri )?lankan?$/, 'LKR'],
      [/^nepal(?:i|ese)?$/, 'NPR'],
      [/^mauriti(?:us|an)$/, 'MUR'],
      [/^seychell(?:es|ois)$/, 'SCR'],
    ],
  ],
  [
    'peso',
    [
      [/^mexic(?:o|an)$/, 'MXN'],
      [/^(?:philippines?|filipino)$/, 'PHP'],
      [/^argentin(?:a|e|ian)$/, 'ARS'],
      [/^chilean?$/, 'CLP'],
      [/^colombian?$/, 'COP'],
      [/^cuban?$/, 'CUP'],
      [/^uruguay(?:an)?$/, 'UYU'],
      [/^dominican$/, 'DOP'],
    ],
  ],
  [
    'franc',
    [
      [/^(?:swiss|switzerland)$/, 'CHF'],
      [/^cfa$/, 'XOF'],
      [/^rwandan?$/, 'RWF'],
      [/^burundi(?:an)?$/, 'BIF'],
      [/^congolese$/, 'CDF'],
      [/^guinean?$/, 'GNF'],
      [/^french$/, 'FRF'],
      [/^belgian$/, 'BEF'],
      [/^djibouti(?:an)?$/, 'DJF'],
    ],
  ],
  [
    'krona',
    [
      [/^swed(?:en|ish)$/, 'SEK'],
      [/^iceland(?:ic)?$/, 'ISK'],
    ],
  ],
  [
    'krone',
    [
      [/^(?:danish|denmark)$/, 'DKK'],
      [/^(?:norwegian|norway)$/, 'NOK'],
    ],
  ],
  [
    'kroner',
    [
      [/^(?:danish|denmark)$/, 'DKK'],
      [/^(?:norwegian|norway)$/, 'NOK'],
    ],
  ],
  [
    'crown',
    [
      [/^(?:danish|denmark)$/, 'DKK'],
      [/^(?:norwegian|norway)$/, 'NOK'],
      [/^swed(?:en|ish)$/, 'SEK'],
      [/^czech$/, 'CZK'],
    ],
  ],
  [
    'dinar',
    [
      [/^kuwaiti?$/, 'KWD'],
      [/^iraqi?$/, 'IQD'],
      [/^jordan(?:ian)?$/, 'JOD'],
      [/^libyan?$/, 'LYD'],
      [/^tunisian?$/, 'TND'],
      [/^algerian?$/, 'DZD'],
      [/^bahraini?$/, 'BHD'],
      [/^serbian?$/, 'RSD'],
    ],
  ],
  [
    'dirham',
    [
      [/^(?:u\.?a\.?e\.?|emirati)$/, 'AED'],
      [/^morocc(?:o|an)$/, 'MAD'],
    ],
  ],
  [
    'riyal',
    [
      [/^saudi$/, 'SAR'],
      [/^qatari?$/, 'QAR'],
      [/^yemeni?$/, 'YER'],
    ],
  ],
  [
    'rial',
    [
      [/^iran(?:ian)?$/, 'IRR'],
      [/^omani?$/, 'OMR'],
      [/^yemeni?$/, 'YER'],
    ],
  ],
  [
    'shilling',
    [
      [/^kenyan?$/, 'KES'],
      [/^ugandan?$/, 'UGX'],
      [/^tanzanian?$/, 'TZS'],
      [/^somali(?:an|a)?$/, 'SOS'],
    ],
  ],
  [
    'mark',
    [
      [/^german(?:y)?$/, 'DEM'],
      [/^deutsche?$/, 'DEM'],
    ],
  ],
])

/**
 * Signs and names that several countries use by themselves: whose they are where the user says in which country the
 * paper is published (`--region`), and whose they are else.
 */
export const BARE_SIGNS: ReadonlyMap<
  string,
  { readonly else: string; readonly by: Readonly<Record<string, string>>; readonly name?: string }
> = new Map([
  [
    '$',
    {
      else: 'USD',
      by: {
        AU: 'AUD',
        CA: 'CAD',
        NZ: 'NZD',
        SG: 'SGD',
        HK: 'HKD',
        TW: 'TWD',
        JM: 'JMD',
        TT: 'TTD',
        BB: 'BBD',
        BS: 'BSD',
        BZ: 'BZD',
        FJ: 'FJD',
        GY: 'GYD',
        NA: 'NAD',
        LR: 'LRD',
        SB: 'SBD',
        SR: 'SRD',
        BN: 'BND',
        MX: 'MXN',
        AR: 'ARS',
        CL: 'CLP',
        CO: 'COP',
        UY: 'UYU',
        DO: 'DOP',
        CU: 'CUP',
      },
    },
  ],
  ['£', { else: 'GBP', by: { EG: 'EGP', LB: 'LBP', SD: 'SDG', SS: 'SSP', SY: 'SYP' } }],
  ['Rs', { else: 'INR', name: 'rupee', by: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' } }],
])

/** Names as wires shorten them. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['dlr', 'dollar'],
  ['dlrs', 'dollar'],
  ['stg', 'sterling'],
])

/** Hundredths of a currency, in any number. */
export const CURRENCY_PARTS: ReadonlyMap<string, string> = new Map([
  ['cent', '$'],
  ['cents', '$'],
  ['cts', '$'],
  ['¢', '$'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
  ['p', 'GBP'],
  ['sen', 'MYR'],
  ['paise', 'INR'],
  ['kobo', 'NGN'],
])
