/**
 * Lines of invented briefs on firms, matches, armed groups, people and bodies. `{F1}` is a firm, `{L1}` with its legal form,
 * `{K1}` a firm of partners, `{T1}` a team by its town, `{N1}` by its nickname, `{G1}` an armed group, `{O1}` a body, `{A1}`
 * its letters, `{D1}` the same with full stops, `{P1}` a person, `{p1}` by surname, `{S1}` by surname in capitals, `{g1}`
 * somebody by given name, `{C1}` a town, `{R1}` a state; `{n}` a number.
 */
interface Brief {
  /** one of these opens half of the briefs */
  readonly openings: readonly string[]
  readonly lines: readonly string[]
}

const brief = (openings: string, lines: string): Brief => ({
  openings: openings.split(/[|\n]/),
  lines: lines.split(/[|\n]/),
})

export const FIRM = brief(
  `{L1} will close its {C1} plant.|Officials from {L1} met union leaders on Monday.|{L1}, of {C1}, has made bricks since 1950.
{L1} reported a loss for the third quarter.|{L2} agreed to buy {L1} for $ {n} million.|A judge fined {L1} on Friday.
Workers at {L1} walked out on Tuesday.|Police searched the offices of {L1} in {C1}.|{P1}, chief executive of {L1}, will step down in May.`,
  `{F1} said on Monday it would close {n} stores.|{F1}, which employs {n} people, has been losing money for years.
Shares in {F1} fell {n} percent.|Shares of {F1} closed higher after {F2} dropped its offer.|{F1} shares rose {n} percent in early trading.
{F1} shareholders meet in June.|{F1} workers voted to strike.|{F1} executives did not return calls.|{F1} declined to comment.
{F1} Chief Executive {P1} told staff the plant was safe.|{P1}, chief executive of {F1}, said orders were up.|{p1} joined {F1} in 2009.
{p1} said {F1} had no choice.|{p1}, {n}, ran a bank before.|{p1} told reporters he would stay.|Mr. {p1} did not elaborate.
"We have time," said {p1}, who owns {n} percent of {F1}.|Rival {F2} makes the same pumps.|{F2} bought {F3} last year for $ {n} million.
A spokesman for {F1} said it had paid the fine.|{F1} spokeswoman {P2} said the talks went on.|{p2}'s husband works there too.
{F1} and {F2} are in talks to merge.|A merger of {F1} with {F3} was blocked.|The regulator fined {F1} and {F2}.|{F1}'s profit doubled.
{F1}'s largest factory is in {C1}.|{C1}-based {F1} makes tyres.|Analysts at {F3} cut their forecasts.|{F3} analyst {P3} rates it a buy.
Customers of {F1} waited for hours.|{F1} will build {n} buses for {C2}.|{F1} raised its bid for {F2}.|{F1} won an order from {F3}.
Investors in {F2} want its chairman out.|{F2} chairman {P4} lives in {C2}.|The unit was sold to {F2}.|{F1} has cut its debt, {p1} said.
{F1} hired {P3} as finance chief.|{p3} left {F2} in May.|{L1} makes bricks.|{L2} was founded in {C1}.|Work at {F1} goes on, the firm said.
He owns shares in {F1}, {F2} and {F3}.|A stake in {F2} and {F3} was sold on Friday.|Investors in {F1} lost money this year.
"We are sorry," {F1} said.|{F1} has been in {C1} since 1950.|{F1} said it would appeal.|{F1} told investors that sales had slowed.
Demand from {F2} and {F3} was strong.|Lawyers at {K1} declined to comment.|{K1} advised {F1} on the sale.|{F1} makes parts for {F2}.
The plants of {F1}, {F2} and {F3} stood still.|Offices in {C1}, {C2} and {C3} will close.|{F2} is to open shops in {C2} and {C3}.`,
)

export const MATCH = brief(
  `{T1} beat {T2} 3-1 on Saturday.|{T1} drew 2-2 with {T2} on Sunday.|The {N1} beat the {N2} 28-10.`,
  `{T1} beat {T2} 3-1 on Saturday.|{T1} drew 2-2 with {T2} on Sunday.|{T1} led by {n} at halftime.|{T2} took the lead through {P2}.
{T1} coach {P1} said his side was tired.|{T2} manager {P3} blamed the referee.|{p1} praised his goalkeeper.|{p2} levelled in stoppage time.
{P4} scored {n} points for {T1}.|{T1} goalkeeper {P4} saved a penalty.|{T1} host {T2} next week.|{T2} lost to host {T1} 71-64.
{T1} travel to {T3} on Friday.|{T3} are third in the table.|{T1} have won five in a row.|{T2} won at {T3} in May.|Visitors {T2} had ten men.
The {N1} beat the {N2} 28-10.|The {N1} play the {N2} on Sunday.|{N1} quarterback {P2} threw for {n} yards.|{P3} hit a double for the {N2}.
The {N1} have not lost since April.|The {N2} traded {P4} to the {N1}.|{p4} was out with a bad knee.|Fans of {T1} sang in the rain.
The match was played in {C1}.|{P2} was born in {C2}.|Police in {C1} made {n} arrests.|{T1} midfielder {P2} limped off.|{T2} equalised before the break.
{T1} (12-4) never trailed.|{T2} forward {P3} had {n} rebounds.|{p3} came off the bench for {T2}.|{T3} signed {P4} from {T2}.
{T1} levelled in stoppage time.|{T2} went ahead before {T1} hit back.|{T1} are without {P2}, who is banned.|{T2} have yet to lose at home.`,
)

export const WAR = brief(
  'The attack was claimed by {G1}.|{G1} said on Sunday it had taken {C1}.',
  `The attack was claimed by {G1}.|Fighters of {G1} hold the town.|{G1} militants fled towards {C1}.|{G1} and {G2} are bitter rivals.
A leader of {G2} was killed.|{G2} denied it took part.|Troops drove {G1} out of {C1}.|{G1} said it shot down a drone.
Talks between the government and {G2} failed.|Fighters of {G1}, bitter rivals of {G2}, fled.`,
)

export const TOWN = brief(
  '{P1} walked home with her daughter, {g2}.|A man was hurt when his car hit a tree in {C1}.|{P1} of {C1} and {P2} of {C2} were married in May.',
  `{P1} walked home with her daughter, {g2}.|{g2} said she saw nothing.|{g2} is nine.|{P1} lives in {C1} with her son {g3}.|{g3} likes to draw.
{p1} moved from {C2} in 2001.|{p1} cried in court.|Neighbours of {p1} were shocked.|{p1}, {n}, was taken to hospital.|Residents of {C1} lit candles.
{C1} Mayor {P4} thanked the crew.|{p4} said {C1} would rebuild.|Mrs. {p1} could not be reached.|Roads to {C2} were closed.|Buses run from {C1} to {C2}.
The runners-up were {P2} of {C1}, {P3} of {C2} and {P4} of {C3}.|{P3}, {n}, {C1}; {P4}, {n}, {C2}.|{p3} replied at once.
"I knew {g2} from school," {p4} said.|{C1} has new street lamps.|{C1}'s mayor cut the ribbon.|Downtown {C2} has new street lamps.|{C1}, {R1}, has 20,000 people.|{p2} is from {C2}, {R2}.|The children, {g2} and {g3}, were asleep.`,
)

export const COURT = brief(
  'The {O1} ({A1}) sued the town of {C1}.|Judge {P1} spoke first.|The {O1} ({D1}) joined the case.',
  `{S1} filed a dissenting opinion, in which {S2} and {S3} joined.|Before {S1}, {S2} and {S3}, Circuit Judges.|{S2}, concurring, said the law was clear.
Judge {P1} spoke afterwards.|{P2} wrote for the majority.|Judges {P2} and {P3} agreed.|{p3} was sworn in at {C1}.|The {A1} declined to comment.
The {D1} sued the town.|The {A1} said it would appeal.|{A1} lawyers had asked for more time.|The rule was drawn up by the {O1}.|Lawyers for the {O1} called {p2}'s ruling a mistake.
{P4}, who heads the {A1}, praised the court.|{p4} told the {A1} to wait.|The {O2} and the {A1} have their seats in {C2}.|{K1} is suing the {A1} for {C1}.`,
)
