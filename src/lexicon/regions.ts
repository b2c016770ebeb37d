/**
 * Places that gazetteers of towns and countries lack or misplace:
 * name | kind | latitude | longitude | country | ISO 3166-2 | GeoNames id | other names.
 * Source: our own table; points are rounded middles. Ids: GeoNames (CC BY 4.0); empty where we have none.
 */
const TABLE = `
Africa|continent|7.19|21.09|||6255146|
Antarctica|continent|-78.16|16.41|||6255152|
Asia|continent|29.84|89.3|||6255147|
Europe|continent|48.69|9.14|||6255148|
North America|continent|46.07|-100.55|||6255149|
Oceania|continent|-18.31|138.52|||6255151|Australasia
South America|continent|-14.6|-57.66|||6255150|
Central America|region|14|-87|||7729892|
Latin America|region|-10|-62|||7730009|
Americas|region|15|-85||||The Americas;Western Hemisphere
East Berlin|region|52.53|13.45|DE|DE-BE||
West Berlin|region|52.49|13.28|DE|DE-BE||
Caribbean|region|17|-70|||7729891|West Indies;the Caribbean
Middle East|region|33.14|35.86|||6269133|Mideast;Near East
European Union|region|50.84|4.38|||6695072|EU;E.U.;Euro zone;Eurozone
Eastern Europe|region|51.73|28.39|||7729884|Central and Eastern Europe
Central Europe|region|48.5|16||||
Western Europe|region|50.22|7.43|||9408659|
Southern Europe|region|41.34|-3.34|||9408658|
Northern Europe|region|60|15||||
Southeast Europe|region|43|22||||Southeastern Europe
Balkans|region|43|21||||Western Balkans;Balkan Peninsula
Baltics|region|57|25||||Baltic States
Benelux|region|51|5||||
Scandinavia|region|63|12|||2614165|
Iberian Peninsula|region|40|-4||||Iberia
Caucasus|region|42.5|45||||South Caucasus;North Caucasus
Central Asia|region|43|67|||7729893|
South Asia|region|22|79||||Southern Asia;Indian subcontinent
Southeast Asia|region|12|107||||South East Asia;South-East Asia;Southeastern Asia
East Asia|region|35|115||||Northeast Asia;Far East;North Asia
West Asia|region|33|44||||Western Asia
Asia-Pacific|region|20|120||||Asia Pacific
Indo-Pacific|region|5|90||||
North Africa|region|28|10||||Northern Africa;Maghreb
Sub-Saharan Africa|region|0|20||||Subsaharan Africa;Black Africa
East Africa|region|-1|37||||Eastern Africa
West Africa|region|12|-3||||Western Africa
Central Africa|region|3|20||||
Southern Africa|region|-22|24||||
Horn of Africa|region|8|46||||
Sahel|region|15|5||||
Great Lakes region|region|-2|30||||
Gulf States|region|25|51||||Persian Gulf States;Gulf
Levant|region|34|36||||
Arabian Peninsula|region|22|47||||Arabia
Korean Peninsula|region|38|127.5|||11494804|Korea
Polynesia|region|-15|-150||||
Melanesia|region|-10|160||||
Pacific Islands|region|-8|170||||South Pacific Islands
Indochina|region|15|105||||Mekong Region
Soviet Union|region|60|90||||USSR;U.S.S.R.
Yugoslavia|region|44|19.75||||Former Yugoslavia
Czechoslovakia|region|49.5|17||||
Kurdistan|region|37|43||||
Kashmir|region|34.5|76||||Jammu and Kashmir
Bengal|region|24|88||||
West Bank|region|32|35.25|PS||285153|Judea and Samaria
Gaza Strip|region|31.42|34.37|PS||281132|Gaza
Golan Heights|region|33|35.75|||294788|Golan
East Jerusalem|neighbourhood|31.79|35.24|PS|||Arab East Jerusalem
Sinai|region|29.5|33.83|EG|||Sinai Peninsula
Darfur|region|13|24|SD|||
Nagorno-Karabakh|region|40|46.58|AZ|||Karabakh;Nagorno Karabakh
Abkhazia|region|43|41|GE|||
South Ossetia|region|42.33|44|GE|||
Crimea|region|45.3|34.4|UA||703883|Crimean Peninsula
Donbas|region|48.2|38|UA|||Donbass;Donetsk Basin
Transnistria|region|46.9|29.5|MD|||Transdniestria
Siberia|region|60|105|RU|||
British Isles|region|54|-4||||
Home Counties|region|51.5|-0.3|GB|GB-ENG||
Midlands|region|52.5|-1.5|GB|GB-ENG||East Midlands
West Country|region|51|-3|GB|GB-ENG||
North East England|region|55|-1.87|GB|GB-ENG||
North West England|region|54|-2.6|GB|GB-ENG||
East Anglia|region|52.4|0.8|GB|GB-ENG||
East of England|region|52.24|0.5|GB|GB-ENG||
South East England|region|51.3|-0.5|GB|GB-ENG||Southeast England
South West England|region|51|-3.2|GB|GB-ENG||Southwest England
Northern England|region|54.3|-2|GB|GB-ENG||
Yorkshire|region|53.9|-1.3|GB|GB-ENG||
Sussex|region|50.95|-0.1|GB|GB-ENG||
Cotswolds|region|51.8|-1.9|GB|GB-ENG||
Lake District|region|54.5|-3.2|GB|GB-ENG||
Scottish Highlands|region|57.3|-4.7|GB|GB-SCT||
Tyneside|region|54.98|-1.6|GB|GB-ENG||
Teesside|region|54.57|-1.23|GB|GB-ENG||
Merseyside|region|53.45|-2.95|GB|GB-ENG||
Thames Valley|region|51.6|-1|GB|GB-ENG||
New England|region|44|-71.5|US|||
Midwest|region|42|-92|US|||Midwestern United States;Middle West;Heartland;Upper Midwest
Northeast|region|42.5|-74|US|||Northeastern United States
Pacific Northwest|region|46|-121|US|||
Southwest|region|34|-108|US|||Southwestern United States;American Southwest
Southeast|region|33|-84|US|||Southeastern United States
Deep South|region|32.5|-88|US|||
American South|region|33|-87|US|||
American West|region|40|-113|US|||
Mid-Atlantic|region|39.5|-77|US|||
West Coast|region|41|-122|US|||Pacific Coast
East Coast|region|38|-76|US|||Eastern Seaboard;Atlantic Coast
Gulf Coast|region|29.8|-91|US|||
Great Plains|region|42|-101|US|||
Rust Belt|region|41|-83|US|||
Sun Belt|region|33|-98|US|||Sunbelt
Bible Belt|region|34|-89|US|||
Rocky Mountains|region|43|-109|US|||Rockies
Appalachia|region|37.5|-81.5|US|||Appalachian Mountains;Appalachians
Ozarks|region|36.5|-93|US|||
Sierra Nevada|region|37.7|-119.6|US|US-CA||
Cascades|region|46|-121.5|US|||Cascade Range;Cascade Mountains
Great Lakes|water|45|-84||||
Texas Panhandle|region|35.4|-101.4|US|US-TX||Panhandle
Florida Panhandle|region|30.6|-86|US|US-FL||
Florida Keys|region|24.67|-81.54|US|US-FL|4155755|Keys
South Florida|region|26.2|-80.4|US|US-FL||
Central Florida|region|28.3|-81.5|US|US-FL||
North Florida|region|30.3|-83|US|US-FL||
Tampa Bay|region|27.76|-82.55|US|US-FL||
Everglades|region|26|-80.9|US|US-FL||
Central Valley|region|37|-120.3|US|US-CA||California's Central Valley
San Joaquin Valley|region|36.6|-120.2|US|US-CA||
Sacramento Valley|region|39.2|-121.9|US|US-CA||
Imperial Valley|region|32.9|-115.5|US|US-CA||
Salinas Valley|region|36.4|-121.4|US|US-CA||
Coachella Valley|region|33.7|-116.3|US|US-CA||
Napa Valley|region|38.5|-122.4|US|US-CA||
San Fernando Valley|region|34.2|-118.5|US|US-CA||
San Gabriel Valley|region|34.1|-118|US|US-CA||
Antelope Valley|region|34.75|-118.25|US|US-CA||
Lower East Side|neighbourhood|40.715|-73.984|US|US-NY||
Upper East Side|neighbourhood|40.774|-73.957|US|US-NY||
Upper West Side|neighbourhood|40.787|-73.975|US|US-NY||
Silicon Valley|region|37.37|-122.04|US|US-CA||
Northern California|region|39.5|-121.8|US|US-CA||NorCal;North California
Southern California|region|34.1|-117.6|US|US-CA||SoCal;Southland;South California
Central California|region|36.6|-119.8|US|US-CA||
Central Coast|region|35.6|-120.9|US|US-CA||
Inland Empire|region|34|-117.2|US|US-CA||
Bay Area|region|37.75|-122.3|US|US-CA||San Francisco Bay Area;SF Bay Area
East Bay|region|37.8|-122.1|US|US-CA||
South Bay|region|37.33|-121.9|US|US-CA||
North Bay|region|38.4|-122.6|US|US-CA||
Wine Country|region|38.4|-122.5|US|US-CA||
Gold Country|region|38.5|-120.8|US|US-CA||
Greater Los Angeles|region|34.05|-118.25|US|US-CA||
Lake Tahoe|water|39.09|-120.04|US||5391891|Tahoe
Upstate New York|region|43|-75.5|US|US-NY||
Western New York|region|42.8|-78.5|US|US-NY||
Hudson Valley|region|41.7|-73.9|US|US-NY||
Long Island|region|40.82|-73.1|US|US-NY|5125123|
Finger Lakes|region|42.7|-76.9|US|US-NY||
Adirondacks|region|44|-74.2|US|US-NY||
Catskills|region|42.1|-74.4|US|US-NY||
New York City metropolitan area|region|40.71|-74.0|US|||Tri-State area
Jersey Shore|region|39.8|-74.1|US|US-NJ||
Cape Cod|region|41.69|-70.2|US|US-MA||
Martha's Vineyard|region|41.39|-70.64|US|US-MA||
Nantucket Island|region|41.28|-70.08|US|US-MA||
Western Massachusetts|region|42.3|-72.7|US|US-MA||
Lehigh Valley|region|40.65|-75.4|US|US-PA||
Northern Virginia|region|38.8|-77.3|US|US-VA||
Hampton Roads|region|36.97|-76.37|US|US-VA||
Shenandoah Valley|region|38.5|-78.8|US|US-VA||
Eastern Shore|region|38.5|-75.8|US|US-MD||
Outer Banks|region|35.5|-75.5|US|US-NC||
Research Triangle|region|35.9|-78.86|US|US-NC||
Mississippi Delta|region|33.4|-90.8|US|US-MS||
North Texas|region|33|-97|US|US-TX||
West Texas|region|31.8|-102.4|US|US-TX||
East Texas|region|31.9|-94.9|US|US-TX||
South Texas|region|27.5|-98|US|US-TX||
Central Texas|region|30.8|-97.5|US|US-TX||
Rio Grande Valley|region|26.2|-98.1|US|US-TX||
Permian Basin|region|31.9|-102.3|US|US-TX||
Hill Country|region|30.2|-98.9|US|US-TX||
Dallas-Fort Worth|region|32.8|-97.0|US|US-TX||Dallas/Fort Worth;DFW;Metroplex
South Plains|region|33.5|-101.9|US|US-TX||
Twin Cities|region|44.96|-93.2|US|US-MN||
Iron Range|region|47.5|-92.6|US|US-MN||
Chicagoland|region|41.88|-87.7|US|US-IL||
Upper Peninsula|region|46.4|-86.6|US|US-MI||
Front Range|region|40|-105.1|US|US-CO||
Wasatch Front|region|40.8|-111.9|US|US-UT||
Inland Northwest|region|47.7|-117.4|US|||
Puget Sound|water|47.83|-122.44|US|US-WA|5807517|
Willamette Valley|region|44.9|-123|US|US-OR||
Las Vegas Strip|neighbourhood|36.11|-115.17|US|US-NV||
Four Corners|region|37|-109.05|US|||
Oahu|region|21.45|-158|US|US-HI|5851609|
Maui|region|20.8|-156.33|US|US-HI|5850862|
Big Island|region|19.6|-155.5|US|US-HI||
Kauai|region|22.05|-159.5|US|US-HI||
Aleutian Islands|region|52.1|-173.5|US|US-AK|5879148|
Capitol Hill|neighbourhood|38.89|-77|US|US-DC||
West End|neighbourhood|51.512|-0.128|GB|GB-ENG||
Wall Street|neighbourhood|40.706|-74.009|US|US-NY||
Hollywood|neighbourhood|34.098|-118.327|US|US-CA|5357527|
Times Square|neighbourhood|40.758|-73.9855|US|US-NY||
Central Park|facility|40.78|-73.97|US|US-NY||
Mar-a-Lago|facility|26.677|-80.037|US|US-FL||
Madison Square Garden|facility|40.751|-73.993|US|US-NY||
Rikers Island|facility|40.79|-73.886|US|US-NY||
Statue of Liberty|facility|40.689|-74.045|US|US-NY||
Mount Rushmore|facility|43.879|-103.459|US|US-SD||
St. Peter's Square|facility|41.902|12.457|VA|||St Peter's Square
Taksim Square|facility|41.037|28.985|TR|TR-34||
Kensington Palace|facility|51.505|-0.188|GB|GB-ENG||
Windsor Castle|facility|51.484|-0.604|GB|GB-ENG||
Eiffel Tower|facility|48.858|2.295|FR|FR-IDF||
Camp David|facility|39.648|-77.464|US|US-MD||
Buckingham Palace|facility|51.501|-0.142|GB|GB-ENG||
Trafalgar Square|facility|51.508|-0.128|GB|GB-ENG||
Red Square|facility|55.754|37.62|RU|RU-MOW||
Tahrir Square|facility|30.044|31.236|EG|||
Temple Mount|facility|31.778|35.236||||
White House|facility|38.9|-77.04|US|US-DC||Oval Office
Pentagon|facility|38.87|-77.06|US|US-VA||
Ground Zero|facility|40.711|-74.013|US|US-NY||
Guantanamo Bay|region|19.95|-75.15|CU|||Guantánamo Bay;Guantanamo
Maritimes|region|46|-64|CA|||Atlantic Canada
Prairies|region|52|-106|CA|||
Greater Toronto Area|region|43.7|-79.4|CA|CA-ON||GTA
Northern Ontario|region|49|-84|CA|CA-ON||
Southern Ontario|region|43.7|-80|CA|CA-ON||Southwestern Ontario
Lower Mainland|region|49.2|-122.5|CA|CA-BC||
Vancouver Island|region|49.6|-125.5|CA|CA-BC||
Yucatan Peninsula|region|19.5|-89|MX|||
Patagonia|region|-45|-70||||
Amazon|region|-4|-61||||Amazon Basin;Amazonia;Amazon rainforest
Andes|region|-20|-67||||Andes Mountains
Tierra del Fuego|region|-54|-69||||
Galapagos Islands|region|-0.6|-90.4|EC|||Galapagos;Galápagos
Easter Island|region|-27.12|-109.35|CL|||
Alps|region|46.4|10||||Swiss Alps;French Alps
Pyrenees|region|42.67|1||||
Urals|region|60|60|RU|||Ural Mountains
Himalayas|region|28|84||||Himalaya
Hindu Kush|region|35.5|71||||
Sahara|region|23|13||||Sahara Desert
Kalahari|region|-23|22||||
Gobi|region|43|105||||Gobi Desert
Pearl River Delta|region|22.7|113.5|CN|||
Manchuria|region|45|125|CN|||
Outback|region|-25|132|AU|||
Sunshine Coast|region|-26.65|153.07|AU|AU-QLD||
North Island|region|-39|176|NZ||2185983|
South Island|region|-43|171|NZ||2182504|
Honshu|region|36|138|JP|||
Kyushu|region|33|131|JP|||
Mindanao|region|7.5|125|PH|||
Luzon|region|16|121|PH|||
Visayas|region|11|123.5|PH|||
Java|region|-7.5|110|ID|||
Sumatra|region|0|102|ID|||
Sulawesi|region|-2|121|ID|||
Borneo|region|1|114||||
New Guinea|region|-5|140||||
Bali|region|-8.5|115|ID|ID-BA||
West Papua|region|-4|136|ID|||
Niger Delta|region|4.83|6|NG|||
Biafra|region|6|7.5|NG|||
Zanzibar|region|-6.13|39.32|TZ|||
Somaliland|region|9.8|46|SO|||
Puntland|region|9|50|SO|||
Tigray|region|14|39|ET|||
Kivu|region|-2.5|28.8|CD|||
Ogaden|region|7|44|ET|||
Transvaal|region|-25|29|ZA|||
Ruhr|region|51.5|7.5|DE|||
Riviera|region|43.7|7.3|FR|||French Riviera;Cote d'Azur;Côte d'Azur
Provence|region|43.5|6|FR|||
Costa del Sol|region|36.5|-4.7|ES|||
Anatolia|region|39|35|TR||323835|Asia Minor
Heathrow|facility|51.47|-0.45|GB|GB-ENG|2647216|Heathrow Airport
Gatwick|facility|51.15|-0.18|GB|GB-ENG||Gatwick Airport
Stansted|facility|51.89|0.24|GB|GB-ENG||Stansted Airport
Schiphol|facility|52.31|4.76|NL|NL-NH||Schiphol Airport
Fiumicino|facility|41.8|12.25|IT|||Fiumicino Airport
LaGuardia|facility|40.78|-73.87|US|US-NY||LaGuardia Airport
JFK Airport|facility|40.64|-73.78|US|US-NY||John F. Kennedy International Airport;Kennedy Airport
O'Hare|facility|41.98|-87.9|US|US-IL||O'Hare International Airport;O'Hare Airport
Dulles|facility|38.95|-77.46|US|US-VA||Dulles International Airport;Dulles Airport
Changi|facility|1.36|103.99|SG|||Changi Airport
Haneda|facility|35.55|139.78|JP|JP-13||Haneda Airport
Suvarnabhumi|facility|13.69|100.75|TH|||Suvarnabhumi Airport
Don Mueang|facility|13.91|100.61|TH|||Don Mueang Airport
Malpensa|facility|45.63|8.72|IT|IT-25||Malpensa Airport
Barajas|facility|40.47|-3.56|ES|ES-MD||Barajas Airport
Arlanda|facility|59.65|17.92|SE|SE-AB||Arlanda Airport
Gardermoen|facility|60.19|11.1|NO|||Gardermoen Airport
Zaventem|facility|50.9|4.48|BE|||Zaventem Airport
Sheremetyevo|facility|55.97|37.41|RU|RU-MOS||Sheremetyevo Airport
Domodedovo|facility|55.41|37.91|RU|RU-MOS||Domodedovo Airport
Vnukovo|facility|55.6|37.27|RU|RU-MOW||Vnukovo Airport
Pulkovo|facility|59.8|30.26|RU|RU-SPE||Pulkovo Airport
Boryspil|facility|50.34|30.89|UA|||Boryspil Airport
Kai Tak|facility|22.32|114.2|HK|||Kai Tak Airport
Hongqiao|facility|31.2|121.34|CN|CN-SH||Hongqiao Airport
Sea-Tac|facility|47.45|-122.31|US|US-WA||Seattle-Tacoma International Airport;Sea-Tac Airport
Esenboga|facility|40.13|33|TR|||Esenboga Airport
Old Trafford|facility|53.46|-2.29|GB|GB-ENG||
Anfield|facility|53.43|-2.96|GB|GB-ENG||
Stamford Bridge|facility|51.48|-0.19|GB|GB-ENG||
Wembley Stadium|facility|51.56|-0.28|GB|GB-ENG||
Stade de France|facility|48.92|2.36|FR|FR-IDF||
Wembley|neighbourhood|51.55|-0.3|GB|GB-ENG||
Downing Street|facility|51.503|-0.128|GB|GB-ENG||
Kremlin|facility|55.752|37.617|RU|RU-MOW||
Tiananmen Square|facility|39.903|116.391|CN|CN-BJ||Tiananmen
Fukushima Daiichi|facility|37.42|141.03|JP|JP-07||
Pearl Harbor|facility|21.35|-157.97|US|US-HI|5852289|
U.S. Capitol|facility|38.89|-77.009|US|US-DC||US Capitol;U.S. Capitol Building
Lincoln Memorial|facility|38.889|-77.05|US|US-DC||
National Mall|facility|38.889|-77.023|US|US-DC||
Lafayette Square|facility|38.9|-77.037|US|US-DC||Lafayette Park
Arlington National Cemetery|facility|38.877|-77.071|US|US-VA||
Quantico|facility|38.52|-77.29|US|US-VA||
Joint Base Andrews|facility|38.81|-76.866|US|US-MD||Andrews Air Force Base
Camden Yards|facility|39.284|-76.622|US|US-MD||
Camp Lejeune|facility|34.68|-77.34|US|US-NC||
Three Mile Island|facility|40.154|-76.725|US|US-PA||
Hoover Dam|facility|36.016|-114.737|US|||
Alcatraz|facility|37.827|-122.423|US|US-CA||
Golden Gate Bridge|facility|37.82|-122.478|US|US-CA||
George Washington Bridge|facility|40.852|-73.953|US|||
Brooklyn Bridge|facility|40.706|-73.997|US|US-NY||
Empire State Building|facility|40.748|-73.986|US|US-NY||
World Trade Center|facility|40.713|-74.013|US|US-NY||Twin Towers;One World Trade Center
Rockefeller Center|facility|40.759|-73.979|US|US-NY||
Carnegie Hall|facility|40.765|-73.98|US|US-NY||
Yankee Stadium|facility|40.83|-73.926|US|US-NY||
Fenway Park|facility|42.346|-71.097|US|US-MA||
Wrigley Field|facility|41.948|-87.656|US|US-IL||
Channel Islands|region|49.4|-2.4||||
Westminster Abbey|facility|51.499|-0.127|GB|GB-ENG||
Tower of London|facility|51.508|-0.076|GB|GB-ENG||
London Bridge|facility|51.508|-0.088|GB|GB-ENG||
Old Bailey|facility|51.516|-0.102|GB|GB-ENG||
British Museum|facility|51.519|-0.127|GB|GB-ENG||
Leicester Square|facility|51.51|-0.13|GB|GB-ENG||
Piccadilly Circus|facility|51.51|-0.135|GB|GB-ENG||
Notting Hill|neighbourhood|51.509|-0.2|GB|GB-ENG||
Canary Wharf|neighbourhood|51.505|-0.02|GB|GB-ENG||
Emirates Stadium|facility|51.555|-0.108|GB|GB-ENG||
Murrayfield|facility|55.942|-3.241|GB|GB-SCT||
Stonehenge|facility|51.179|-1.826|GB|GB-ENG||
Champs-Elysees|facility|48.87|2.307|FR|FR-IDF||Champs-Élysées;Champs Elysees
Elysee Palace|facility|48.87|2.317|FR|FR-IDF||Élysée Palace;Elysée Palace
Bataclan|facility|48.863|2.371|FR|FR-IDF||
Brandenburg Gate|facility|52.516|13.378|DE|DE-BE||
Checkpoint Charlie|facility|52.507|13.39|DE|DE-BE||
Allianz Arena|facility|48.219|11.625|DE|DE-BY||
Camp Nou|facility|41.381|2.123|ES|||
Sagrada Familia|facility|41.404|2.174|ES|||Sagrada Família
Colosseum|facility|41.89|12.492|IT|||
Hagia Sophia|facility|41.009|28.98|TR|TR-34||
Gezi Park|facility|41.038|28.987|TR|TR-34||
Azovstal|facility|47.097|37.609|UA|||
Sadr City|neighbourhood|33.39|44.46|IQ|||
Mosul Dam|facility|36.63|42.823|IQ|||
Great Wall of China|facility|40.43|116.57|CN|||Great Wall
Forbidden City|facility|39.916|116.397|CN|CN-BJ||
Zhongnanhai|facility|39.912|116.382|CN|CN-BJ||
Yasukuni Shrine|facility|35.694|139.743|JP|JP-13||
Angkor Wat|facility|13.412|103.867|KH|||
Machu Picchu|facility|-13.163|-72.545|PE|||
Maracana|facility|-22.912|-43.23|BR|BR-RJ||Maracanã;Maracana Stadium
Robben Island|facility|-33.807|18.366|ZA|||
Table Mountain|region|-33.957|18.403|ZA|||
Sydney Opera House|facility|-33.857|151.215|AU|AU-NSW||
Sydney Harbour Bridge|facility|-33.852|151.211|AU|AU-NSW||
Bondi Beach|neighbourhood|-33.891|151.277|AU|AU-NSW||
Melbourne Cricket Ground|facility|-37.82|144.983|AU|AU-VIC||MCG
Uluru|region|-25.345|131.036|AU|AU-NT||Ayers Rock
Western Wall|facility|31.777|35.234||||
West Yorkshire|region|53.75|-1.66|GB|GB-ENG||
South Yorkshire|region|53.5|-1.33|GB|GB-ENG||
East Yorkshire|region|53.85|-0.45|GB|GB-ENG||East Riding
Greater Manchester|region|53.5|-2.31|GB|GB-ENG||
West Midlands|region|52.5|-1.83|GB|GB-ENG||
Tyne and Wear|region|54.93|-1.53|GB|GB-ENG||Tyne & Wear
Northamptonshire|region|52.25|-0.83|GB|GB-ENG|2641429|Northants
Berkshire|region|51.42|-1|GB|GB-ENG||
Humberside|region|53.77|-0.37|GB|GB-ENG||
County Antrim|region|54.87|-6.28|GB|GB-NIR||
County Down|region|54.33|-5.83|GB|GB-NIR||
Hebrides|region|57.5|-7|GB|GB-SCT||Outer Hebrides;Western Isles;Inner Hebrides
Isle of Skye|region|57.3|-6.3|GB|GB-SCT||Skye
Loch Ness|water|57.3|-4.45|GB|GB-SCT||
Jutland|region|56.2|9.3|DK|||
Bohemia|region|49.9|14.5|CZ|||
Prussia|region|53|18||||
Thrace|region|41.5|26.5||||
Galilee|region|32.85|35.4|IL|||
Negev|region|30.8|34.8|IL|||Negev Desert
Nile Delta|region|30.9|31.1|EG|||
Cappadocia|region|38.65|34.85|TR|||
Burgundy|region|47.1|4.5|FR|||
Alsace|region|48.3|7.4|FR|||
Lorraine|region|48.9|6.2|FR|||
Rhineland|region|50.7|6.9|DE|||
Black Forest|region|48.1|8.2|DE|||
Transylvania|region|46.5|24.5|RO|||
Dalmatia|region|43.5|16.5|HR|||
Lapland|region|67.5|26||||
Ingushetia|region|43.15|45|RU|RU-IN||
Chittagong Hill Tracts|region|22.6|92.2|BD|||
Waziristan|region|32.6|69.9|PK|||North Waziristan;South Waziristan
Northeast India|region|26|92.5|IN|||
Isaan|region|16|103.5|TH|||Isan
Kansai|region|34.7|135.5|JP|||
Kanto|region|36|139.5|JP|||
Tohoku|region|39|140.5|JP|||
Tahiti|region|-17.65|-149.43|PF|||
Viti Levu|region|-17.8|178|FJ|||
Labrador|region|54|-61|CA|CA-NL||
Newfoundland|region|48.8|-56|CA|CA-NL||
Cape Breton|region|46.2|-60.7|CA|CA-NS||Cape Breton Island
Okanagan|region|49.9|-119.5|CA|CA-BC||Okanagan Valley
Hispaniola|region|19|-71||||
Nevis|region|17.15|-62.58|KN|||
Grand Bahama|region|26.65|-78.3|BS|||
Abaco|region|26.5|-77.1|BS|||Abaco Islands
Mosquito Coast|region|13.5|-83.7||||
Casamance|region|12.8|-15.3|SN|||
Matabeleland|region|-19|28|ZW|||
Mashonaland|region|-17.3|31|ZW|||
Rift Valley|region|0.5|36||||Great Rift Valley
Kordofan|region|13|30|SD|||
Cyrenaica|region|29|23|LY|||
Hejaz|region|23.5|40.5|SA|||
Hadramaut|region|16|49|YE|||Hadhramaut
Bekaa Valley|region|33.9|36|LB|||Bekaa;Beqaa Valley
Lake Geneva|water|46.45|6.55||||
Lake Como|water|46|9.27|IT|||
Rhone|water|45|4.8||||Rhône
Elbe|water|53|10.5||||Elbe River
Oder|water|52.5|14.6||||
Dnieper|water|49|33.5||||Dnipro River;Dnieper River
Yenisei|water|60|90|RU|||
Amur River|water|50|128||||
Orinoco|water|8|-65||||Orinoco River
Paraná River|water|-28|-59||||
Arkansas River|water|36|-97|US|||
Snake River|water|44|-115|US|||
Yukon River|water|64|-150||||
Klamath River|water|41.5|-123|US|||
Tennessee River|water|35.5|-87.5|US|||
Lake Okeechobee|water|26.95|-80.8|US|US-FL||
Lake Champlain|water|44.5|-73.3||||
Great Salt Lake|water|41.1|-112.5|US|US-UT||
Salton Sea|water|33.3|-115.85|US|US-CA||
Lake Powell|water|37.3|-110.9|US|||
Lake Winnipeg|water|52|-97.5|CA|CA-MB||
Monterey Bay|water|36.8|-121.9|US|US-CA||
Delaware Bay|water|39.1|-75.2|US|||
Long Island Sound|water|41.1|-72.9|US|||
Niagara River|water|43.1|-79.05||||
St. Lawrence River|water|46.5|-72.3||||St. Lawrence;St. Lawrence Seaway
Gulf of California|water|28|-112|MX|||Sea of Cortez
Gulf of Tonkin|water|20|108||||
Gulf of Finland|water|60|25.5||||
Gulf of Oman|water|25|58.5||||
Barents Sea|water|74|36||||
Bering Sea|water|58|-178||||
Sea of Galilee|water|32.82|35.6|IL|||
Sea of Marmara|water|40.7|28.2|TR|||
Ionian Sea|water|38|19||||
Tyrrhenian Sea|water|40|12||||
Java Sea|water|-5|110||||
Andaman Sea|water|10|96||||
Philippine Sea|water|20|130||||
Celebes Sea|water|3|122||||
Beaufort Sea|water|73|-137||||
White Sea|water|65.5|37.5|RU|||
Lake Titicaca|water|-15.8|-69.4||||
Lake Malawi|water|-12|34.5||||Lake Nyasa
Lake Kariba|water|-17|28||||
Lake Nasser|water|23|32.7||||
Murray-Darling Basin|region|-33|145|AU|||Murray Basin
Pacific|water|0|-160|||2363254|Pacific Ocean;South Pacific;North Pacific
Atlantic|water|10|-25|||3373405|Atlantic Ocean;North Atlantic;South Atlantic
Indian Ocean|water|-10|70|||1545739|
Arctic Ocean|water|80|0|||2960860|
Arctic|region|75|0||||Arctic Circle
Southern Ocean|water|-65|0|||4036776|
Mediterranean|water|35|20|||363196|Mediterranean Sea
Black Sea|water|43|34|||630673|
Caspian Sea|water|42|50|||630672|
Red Sea|water|19|39.5|||350155|
Dead Sea|water|31.5|35.5||||
Baltic Sea|water|58|20|||2673730|
North Sea|water|55|3|||2960848|
Irish Sea|water|53.5|-5||||
English Channel|water|50.3|-1|||2960847|
Adriatic Sea|water|43|15||||Adriatic
Aegean Sea|water|39|25||||Aegean
Caribbean Sea|water|15|-73|||3830396|
Persian Gulf|water|27|51|||127782|Arabian Gulf;Gulf
Gulf of Mexico|water|25|-90|||3523271|Gulf
Gulf of Aden|water|12.5|47.5||||
Gulf of Guinea|water|2|3||||
Gulf of Thailand|water|10|102||||
Strait of Hormuz|water|26.6|56.5||||Straits of Hormuz
Strait of Malacca|water|3|100.5||||Malacca Strait
Strait of Gibraltar|water|35.97|-5.5||||
Bosphorus|water|41.1|29.07|TR|||Bosporus
Suez Canal|water|30.6|32.3|EG||347110|
Panama Canal|water|9.1|-79.7|PA||3703442|
South China Sea|water|12|114|||1818190|
East China Sea|water|29|125||||
Yellow Sea|water|36|123||||
Sea of Japan|water|40|135||||East Sea
Sea of Azov|water|46|36.5||||
Taiwan Strait|water|24.5|119.5||||Taiwan Straits
Bay of Bengal|water|15|88||||
Arabian Sea|water|15|65||||
Tasman Sea|water|-40|160||||
Coral Sea|water|-18|158||||
Great Barrier Reef|region|-18.3|147.7|AU|AU-QLD||
Bering Strait|water|65.75|-169||||
Hudson Bay|water|60|-85|CA|||
Bay of Biscay|water|45|-4||||
Chesapeake Bay|water|38|-76.2|US|||Chesapeake
San Francisco Bay|water|37.7|-122.3|US|US-CA||
Lake Michigan|water|44|-87|US|||
Lake Superior|water|47.7|-87.5||||
Lake Erie|water|42.2|-81.2||||
Lake Ontario|water|43.75|-78|||6048611|
Lake Huron|water|44.8|-82.4||||
Lake Victoria|water|-1|33||||
Lake Tanganyika|water|-6|29.5||||
Lake Chad|water|13|14||||
Lake Baikal|water|53.5|108|RU|||
Lake Mead|water|36.15|-114.4|US|||
Mississippi River|water|34|-91|US|||
Missouri River|water|43|-98|US|||
Ohio River|water|38|-85.5|US|||
Colorado River|water|36|-113|US|||
Columbia River|water|46|-120|US|||
Hudson River|water|41.8|-73.95|US|US-NY||
Potomac River|water|38.6|-77.2|US|||Potomac
Sacramento River|water|38.06|-121.85|US|US-CA|5389630|
San Joaquin River|water|37.2|-120.7|US|US-CA||
Neches River|water|31|-94.6|US|US-TX||
Sabine River|water|31.5|-93.7|US|||
Brazos River|water|31.5|-97|US|US-TX||
Guadalupe River|water|29.5|-97.8|US|US-TX||
Pecos River|water|32|-103.8|US|||
Red River of the South|water|33.8|-96|US|||Red River
Red River of the North|water|47.9|-97|US|US-ND||Red River
Kanawha River|water|38.4|-81.8|US|US-WV||
Monongahela River|water|39.9|-79.9|US|||
Allegheny River|water|41.2|-79.5|US|||
Wabash River|water|39.5|-87.5|US|||
Cumberland River|water|36.4|-86.5|US|||
Illinois River|water|40.6|-89.8|US|US-IL||
Wisconsin River|water|44|-89.9|US|US-WI||
Minnesota River|water|44.5|-94.5|US|US-MN||
Platte River|water|40.9|-98.5|US|US-NE||
Des Moines River|water|41.8|-93.8|US|||
Shenandoah River|water|38.9|-78.3|US|||
Rappahannock River|water|38.3|-77.4|US|US-VA||
Roanoke River|water|36.5|-77.8|US|||
Cape Fear River|water|34.8|-78.7|US|US-NC||
Savannah River|water|33.2|-81.6|US|||
Chattahoochee River|water|33.5|-84.9|US|||
Tombigbee River|water|32.5|-88|US|||
St. Johns River|water|29.3|-81.5|US|US-FL||
Suwannee River|water|30.2|-83|US|||
Connecticut River|water|42.8|-72.5|US|||
Merrimack River|water|42.9|-71.4|US|||
Naugatuck River|water|41.55|-73.05|US|US-CT||
Housatonic River|water|42|-73.3|US|||
Kennebec River|water|44.8|-69.8|US|US-ME||
Penobscot River|water|45.2|-68.7|US|US-ME||
Mohawk River|water|43|-74.9|US|US-NY||
Genesee River|water|42.6|-77.9|US|||
Cuyahoga River|water|41.3|-81.6|US|US-OH||
Scioto River|water|39.6|-83|US|US-OH||
Kentucky River|water|38|-84.6|US|US-KY||
Kalamazoo River|water|42.4|-85.7|US|US-MI||
Yellowstone River|water|46.3|-107|US|||
Bighorn River|water|45.2|-108|US|||
Gila River|water|33|-111|US|||
Willamette River|water|44.7|-123.1|US|US-OR||
Deschutes River|water|44.5|-121.2|US|US-OR||
Rogue River|water|42.5|-123.3|US|US-OR||
Skagit River|water|48.4|-122|US|||
Yakima River|water|46.7|-120.5|US|US-WA||
American River|water|38.7|-121|US|US-CA||
Russian River|water|38.6|-122.9|US|US-CA||
Truckee River|water|39.5|-119.8|US|||
Eel River|water|40|-123.6|US|US-CA||
Lake Cumberland|water|36.93|-84.95|US|US-KY||
Lake Pontchartrain|water|30.2|-90.1|US|US-LA||
Lake Havasu|water|34.4|-114.3|US|||
Lake Winnipesaukee|water|43.6|-71.3|US|US-NH||
Golden Gate|water|37.82|-122.48|US|US-CA||
Farallon Islands|region|37.7|-123|US|US-CA||Farallones
Gulf of Alaska|water|57|-144|US|||
River Trent|water|53|-1.2|GB|||
River Mersey|water|53.38|-2.8|GB|||Mersey
River Tyne|water|54.97|-1.8|GB|||
River Tees|water|54.5|-1.6|GB|||
River Lune|water|54.15|-2.6|GB|||
River Severn|water|52|-2.3|GB|||Severn
River Wye|water|52|-2.8|GB|||
River Clyde|water|55.7|-4.1|GB|GB-SCT||
River Tay|water|56.5|-3.6|GB|GB-SCT||
River Tweed|water|55.6|-2.6|GB|||
Delaware River|water|40.5|-75.1|US|||
Rio Grande|water|28|-101||||
Danube|water|45.5|19||||Danube River
Rhine|water|50|8||||Rhine River;River Rhine
Thames|water|51.5|-0.6|GB|GB-ENG||River Thames
Seine|water|49|1.5|FR|||
Volga|water|50|45|RU|||Volga River
Nile|water|24|33||||Nile River;River Nile
Congo River|water|-2|19||||
Niger River|water|14|-2||||
Zambezi|water|-16.5|29||||Zambezi River
Amazon River|water|-3|-60||||
Tigris|water|34|44||||Tigris River
Euphrates|water|34.5|41||||Euphrates River
Jordan River|water|32|35.55||||
Ganges|water|25.5|84||||Ganga
Indus|water|28|69||||Indus River
Brahmaputra|water|27|94||||
Cauvery|water|11.14|79.86|IN||1267384|Kaveri;Cauvery River
Yangtze|water|30.5|112|CN|||Yangtze River
Yellow River|water|36|110|CN|||
Mekong|water|15|105||||Mekong River
Murray River|water|-34.5|142|AU|||
Mount Everest|region|27.99|86.93||||Everest
Kilimanjaro|region|-3.08|37.35|TZ|||Mount Kilimanjaro
Mount Fuji|region|35.36|138.73|JP|||
Mount Rainier|region|46.85|-121.76|US|US-WA||
Mount Hood|region|45.37|-121.7|US|US-OR|5731780|
Mount St. Helens|region|46.2|-122.19|US|US-WA||
Grand Canyon|region|36.1|-112.1|US|US-AZ||
Yellowstone|region|44.6|-110.5|US|US-WY||Yellowstone National Park
Yosemite|region|37.85|-119.55|US|US-CA||Yosemite National Park;Yosemite Valley
Death Valley|region|36.5|-117|US|US-CA||
Mojave Desert|region|35|-115.5|US|US-CA||
Zion National Park|region|37.3|-113.05|US|US-UT||
Rocky Mountain National Park|region|40.34|-105.68|US|US-CO||
Glacier National Park|region|48.7|-113.8|US|US-MT||
Grand Teton National Park|region|43.8|-110.7|US|US-WY||
Great Smoky Mountains National Park|region|35.6|-83.5|US|||
Acadia National Park|region|44.35|-68.2|US|US-ME||
Olympic National Park|region|47.8|-123.6|US|US-WA||
Sequoia National Park|region|36.5|-118.6|US|US-CA||
Death Valley National Park|region|36.5|-117.1|US|US-CA||
Bryce Canyon National Park|region|37.6|-112.2|US|US-UT||
Arches National Park|region|38.73|-109.59|US|US-UT||
Shenandoah National Park|region|38.5|-78.45|US|US-VA||
Badlands National Park|region|43.8|-102.3|US|US-SD||
Big Bend National Park|region|29.25|-103.25|US|US-TX||
Denali National Park|region|63.3|-150.5|US|US-AK||
Joshua Tree National Park|region|33.9|-115.9|US|US-CA||
Everglades National Park|region|25.3|-80.9|US|US-FL||
Haringey|neighbourhood|51.59|-0.11|GB|GB-ENG||
Havering|neighbourhood|51.58|0.18|GB|GB-ENG||
Lewisham|neighbourhood|51.46|-0.01|GB|GB-ENG||
Newham|neighbourhood|51.53|0.03|GB|GB-ENG||
Tower Hamlets|neighbourhood|51.52|-0.03|GB|GB-ENG||
Waltham Forest|neighbourhood|51.59|-0.01|GB|GB-ENG||
Southwark|neighbourhood|51.5|-0.09|GB|GB-ENG||
Shoreditch|neighbourhood|51.526|-0.078|GB|GB-ENG||
Mayfair|neighbourhood|51.51|-0.147|GB|GB-ENG||
Covent Garden|neighbourhood|51.512|-0.123|GB|GB-ENG||
Bermondsey|neighbourhood|51.498|-0.08|GB|GB-ENG||
Deptford|neighbourhood|51.479|-0.026|GB|GB-ENG||
Bloomsbury|neighbourhood|51.521|-0.127|GB|GB-ENG||
Marylebone|neighbourhood|51.518|-0.153|GB|GB-ENG||
Belgravia|neighbourhood|51.499|-0.154|GB|GB-ENG||
Knightsbridge|neighbourhood|51.501|-0.162|GB|GB-ENG||
Belmarsh|facility|51.497|0.093|GB|GB-ENG||HMP Belmarsh;Belmarsh Prison
Scotland Yard|facility|51.503|-0.124|GB|GB-ENG||New Scotland Yard
St James' Park|facility|54.976|-1.622|GB|GB-ENG||
Goodison Park|facility|53.439|-2.966|GB|GB-ENG||
Cairngorms|region|57.08|-3.67|GB|GB-SCT||
Phoenix Park|facility|53.356|-6.33|IE|IE-L||
Stormont|facility|54.605|-5.832|GB|GB-NIR||
Bernabeu|facility|40.453|-3.688|ES|ES-MD||Santiago Bernabeu;Santiago Bernabéu;Bernabéu
San Siro|facility|45.478|9.124|IT|IT-25||
Roland Garros|facility|48.847|2.249|FR|FR-IDF||
Place de la Republique|facility|48.867|2.364|FR|FR-IDF||Place de la République
Interlagos|facility|-23.701|-46.697|BR|BR-SP||
Panmunjom|facility|37.956|126.677|KP|||
Pyeongtaek|city|36.99|127.11|KR|||
Yongbyon|facility|39.795|125.755|KP|||
Tal Afar|city|36.379|42.449|IQ|IQ-NI||Tel Afar
Sinjar|city|36.321|41.876|IQ|IQ-NI||Sinjar Mountain;Mount Sinjar
Jisr al-Shughur|city|35.812|36.317|SY|SY-ID||Jisr al-Shughour;Jisr al-Shugur
Qalamoun|region|33.83|36.55|SY|||
Arsal|city|34.18|36.42|LB|||
Gulf of Carpentaria|water|-14|139|AU|||
Hunter Valley|region|-32.5|151|AU|AU-NSW||
Snowy Mountains|region|-36.5|148.3|AU|AU-NSW||
Eyre Peninsula|region|-33.5|135.6|AU|AU-SA||
Cape York|region|-12.5|142.7|AU|AU-QLD||Cape York Peninsula
Bass Strait|water|-40|146|AU|||
Grand Cayman|region|19.32|-81.24|KY|||
Carolinas|region|34.6|-80|US|||The Carolinas
Golden Gate Park|facility|37.769|-122.483|US|US-CA||
Levi's Stadium|facility|37.403|-121.97|US|US-CA||Levi’s Stadium
Dodger Stadium|facility|34.074|-118.24|US|US-CA||
Candlestick Park|facility|37.714|-122.386|US|US-CA||
Lambeau Field|facility|44.501|-88.062|US|US-WI||
Soldier Field|facility|41.862|-87.617|US|US-IL||
Churchill Downs|facility|38.203|-85.77|US|US-KY||
Zuccotti Park|facility|40.709|-74.011|US|US-NY||
Grand Central Terminal|facility|40.753|-73.977|US|US-NY||Grand Central Station
Lincoln Center|facility|40.772|-73.984|US|US-NY||
Bronx Zoo|facility|40.85|-73.877|US|US-NY||
Goddard Space Flight Center|facility|38.99|-76.85|US|US-MD||
Johnson Space Center|facility|29.56|-95.09|US|US-TX||
Kennedy Space Center|facility|28.57|-80.65|US|US-FL||
Cape Canaveral|region|28.46|-80.53|US|US-FL||
Mauna Kea|region|19.82|-155.47|US|US-HI||
San Quentin|facility|37.94|-122.49|US|US-CA||San Quentin State Prison
`

/** A place of our own table, in the terms of the output. */
export interface Region {
  readonly name: string
  readonly kind: 'continent' | 'neighbourhood' | 'region' | 'water' | 'facility'
  readonly latitude: number
  readonly longitude: number
  readonly country: string | null
  readonly admin1: string | null
  readonly geonamesId: number | null
  readonly aliases: readonly string[]
}

/** Regions, waters and landmarks. */
export const REGIONS: readonly Region[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [name = '', kind, latitude, longitude, country, admin1, geonamesId, aliases = ''] = line.split('|')
    return {
      name,
      kind: kind as Region['kind'],
      latitude: Number(latitude),
      longitude: Number(longitude),
      country: country || null,
      admin1: admin1 || null,
      geonamesId: geonamesId ? Number(geonamesId) : null,
      aliases: aliases.trim() ? aliases.split(';') : [],
    }
  })
