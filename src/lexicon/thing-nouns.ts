const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/**
 * What things are that have names of their own: medicines, vehicles, machines, programs, animals. Singular, lower case; none that
 * people are too. Source: written by hand from names of things that were read as people in news.
 */
export const THING_NOUNS: ReadonlySet<string> = list(
  `antibiotic antibody antidepressant app aircraft airliner bomber browser camera car chatbot colt combination console cream crossover
cruiser device dinosaur diet drone drug dye feature ferry filly fighter-jet font frigate gadget game gelding handset hatchback
headset helicopter horse injection iphone jet laptop lander mare medication medicine missile mobile-app model motorcycle ointment
opioid orbiter painkiller phone pickup pill plane platform probe product programme racehorse rocket robot rover satellite sedan service
ship smartphone smartwatch software spacecraft speaker stallion statin steamer submarine supercomputer supplement suv
system tablet tanker telescope therapy thoroughbred toy trawler treatment truck tug vaccine vehicle vessel warship watch yacht`,
)

/** Of these the ones that stand right behind such a name, and hardly ever behind the one of their maker or owner. Lower case. */
export const THINGS_BEHIND: ReadonlySet<string> = list(
  `antibiotic app capsule chatbot crossover drug ferry frigate gel hatchback injection lander medication mission missile ointment
orbiter pill pills probe racehorse rover satellite sedan spacecraft submarine supercomputer suv tablets telescope trawler
vaccine vaccines yacht`,
)
