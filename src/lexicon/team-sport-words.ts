/** Words of reports on team sports that other news hardly has; lower case. Source: written by hand. */
export const TEAM_SPORT_WORDS: ReadonlySet<string> = new Set(
  `assists backfield backup blitz bullpen cornerback defenceman defender defenseman dribble equaliser equalizer fixtures
freshman fumble fumbled goalie goalkeeper goalless goaltender halfback halftime half-time homer homered inning innings
interception interceptions kickoff kick-off lineman linebacker midfielder offense outfielder overtime penalty playoff
playoffs postseason preseason puck quarterback quarterbacks rebounds receiver redshirt relegation roster rushing
scoreless scrimmage seeding shootout shortstop shutout sophomore stoppage striker substitute tackle tailback teammate
teammates tipoff touchdown touchdowns turnovers unbeaten undefeated winger winless`.split(/\s+/),
)
