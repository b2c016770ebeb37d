/** Words that tell what a name is. Written for newsfacts; folded to lower case. */

/** Words that names of organizations hold. */
export const ORGANIZATION_WORDS =
  `academy administration agency airlines airways alliance army assembly associates association authority bancorp bank bar
  battalion board brigade broadcasting brothers bureau cabinet capital center centre chamber chemicals club coalition college
  command commission committee communications companies company confederation conference congress conservatory consortium
  consulting convention cooperative corporation corps council court daily defence defense department directorate division
  electric electronics embassy energy enterprise enterprises faculty federation finance financial firm fleet force forces forum
  foundation front fund gazette government group guard guardian guild health herald holding holdings hospital house industries
  industry initiative institute institution insurance international investments investors journal judiciary laboratories
  laboratory league legislature magazine mail management manufacturing media medical ministry mission motors movement museum
  navy network news observatory office oil orchestra organisation organization panel parliament partners partnership party
  patrol petroleum pharmaceuticals police post power press productions program radio railway records registry regiment research
  resources school schools secretariat securities senate service services society solutions squad staff standard star station
  studios sun syndicate systems taskforce team technologies technology telecom telegraph television times tribunal tribune trust
  union united universities university ventures watch works workers`.split(/\s+/)

/** Legal forms at the end of companies' names. */
export const COMPANY_FORMS =
  `inc ltd llc plc corp co gmbh ag sa nv bv ab asa oyj spa srl pty pte bhd sdn kk llp lp limited incorporated corporation tbk pt
  group holdings`.split(/\s+/)

/** Words that stand before a person's name and are no part of it. */
export const TITLES =
  `abbot admiral adviser advisor ambassador analyst archbishop attorney ayatollah baron baroness bishop brigadier brother
  cardinal captain chairman chairperson chairwoman chancellor chef chief coach col colonel commander commissioner comrade
  congressman congresswoman constable consul coordinator councillor councilman councilwoman count countess crown dame deacon
  dean delegate deputy detective director doctor dr duchess duke emir emperor engineer father foreign gen general gov governor
  hon imam inspector judge justice king lady lawyer leader lieutenant lord lt maj majesty major marshal master mayor md midfielder
  minister miss monsignor mother mp mr mrs ms mullah officer pastor pope premier president priest prime prince princess principal
  prof professor prosecutor queen rabbi reporter rep representative rev reverend saint sen senator sergeant sgt sheikh sheriff
  sir sister spokesman spokesperson spokeswoman striker sultan superintendent teacher treasurer vicar vice`.split(
    /\s+/,
  )

/** Words that names of places hold. */
export const PLACE_WORDS =
  `airport archipelago avenue base basin bay beach boulevard bridge building camp canal canyon cape castle cathedral cemetery
  church city coast county creek crossing dam delta desert district drive emirate falls field forest fort garden gardens gate
  governorate gulf harbor harbour heights hill hills hotel island islands isle isles junction kingdom lake lane mall market
  monastery mosque mount mountain mountains municipality neighborhood neighbourhood ocean palace parish park peak peninsula
  pier plain plateau plaza point port prefecture prison province range ranch reef republic reserve reservoir resort ridge river
  road ruins sea shore shrine springs square stadium state states strait street suburb temple terminal terrace territory tower
  town township trail tunnel upazila valley village volcano wood woods zone`.split(/\s+/)

export const CALENDAR =
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(
    /\s+/,
  )
