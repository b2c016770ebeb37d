// Common given names of news from all over that the compiled lists lack or hold for both sexes. Source: our own list.
export const MORE_MALE_NAMES = `
aamir abdirahman abdullah abdulrahman adolfo ahmad ahmet akbar akira alejandro aleksandr alessandro alexei alexey ali amir
anatoly andrei andrew andrey anil antonio anwar arjun arturo asif ashok barack benjamin benyamin bilal bill bo bob boris
carlos chris christian christopher chinedu chukwuma cristiano cyril dan daniel darren david dean deepak denis deshawn diego
dmitri dmitry donald donny edgar eduardo emeka emmanuel emmanuel enrique erdogan eric ernesto evan fabio farhan felipe
fernando francisco francois frank george georgy giorgio giovanni giuseppe gonzalo guillermo hamid hamdullah hamza hao haruto
hassan hector hiroshi hugo hussein ibrahim ignacio igor imran ivan jaden jahangir jair jamal james javier jay jeff jens jerry
jesus jim jin joao joe joel johannes john jorge jose juan julio junichiro kamal karim kenji kevin khalid khalil kim konstantin
kwame lamar lars laszlo leonid li luigi luis luiz mahmoud manuel marc marcelo marco mario mariano mark massimo matteo mauricio
max mehmet michael miguel mike mikhail milos mitt mohamed mohammad mohammed muhammad mustafa narendra naveed nicolas nigel nikita
nikolai nnamdi oleg olivier omar osama oscar pablo paolo patrick paul pavel pedro petr philippe pierre prakash rafael rahul raj
rajesh ralph ramon ravi recep reza ricardo richard rick rishi roberto rodrigo roger romano ron ronald ruslan sachin salman samir
sanjay santiago satoshi sebastian sergei sergey sergio shinzo silvio steve stephen steven sunil syed takeshi tariq ted thabo tim
tom toshiro uhuru usman vikram viktor vladimir volodymyr wei will xi yasser yoshihide yousef yuri yusuf zhang`
export const MORE_FEMALE_NAMES = `
aaliyah aisha alia amina amneh ana andrea angela anjali anna annegret anya asha ashley ayesha beatriz beyonce carly carmen
carolina catarina chantal chimamanda christine claudia condoleezza courtney cristina deepika dilma ekaterina elena emma
esperanza eva fatima fatoumata francesca gabriela giorgia gloria grace greta hadiza halima hanan hillary huma indira ines
isabel jacinda jennifer jill jimena kamala karen katarzyna kate katherine kayleigh keiko kelly kellyanne khadija kristalina
kyrsten lakshmi larisa lata latoya leila leticia loretta lucia lupita maria mariam marie marine maryam mei melania meera michelle
mina nancy naomi natalia natasha ngozi nicola nikki nimrata nobuko noor oksana olga oprah paola park pilar pooja priya priyanka
rachel rania rashida raquel rosa rodaba sabina sadia sana sania sara sehar sheikha shireen simone sofia sonia sophie stormy
sunita svetlana tamika tatiana tawakkol theresa tulsi ursula valentina vandana wangari ximena yasmin yelena yingluck yuki yulia
zainab zeinab`
/** Given names that the lists hold for one sex, and that people of the other bear too. Source: our own list. */
export const NAMES_OF_BOTH_SEXES =
  'addison andrea ashley avery camille cameron charlie chris claude courtney daniele devon drew dylan ellis emerson emery evan finley frances francis ' +
  'harper hayden hunter jaden jay jin kai kasey kelly kendall kim li logan mackenzie madison max micah mickey min nicola nikita parker ' +
  'peyton reagan reese remy riley rowan ryan sidney skyler spencer stacey sterling simone stevie storm taylor tristan tyler wei yuki'
