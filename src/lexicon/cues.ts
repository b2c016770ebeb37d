// Words that report speech: form, how often it does / how often it occurs, most frequent first.
// Source: learnt by train/cues.ts from the cues annotated in PolNeAR 1.0 (train half); counts only.
/** `form reports/occurs`, separated by semicolons and line breaks. */
export const CUES = `
said 4283/4853; told 400/487; says 399/506; according 370/429; say 239/620; wrote 233/279
saying 225/344; added 210/266; asked 198/317; called 185/421; : 139/1421; reported 126/196
noted 108/122; suggested 93/119; announced 84/139; calling 78/141; show 76/309; argued 73/91
tweeted 71/87; found 67/175; showed 63/113; adding 61/83; shows 59/126; continued 53/125
accused 49/89; described 48/100; telling 47/102; responded 44/78; declared 41/71; agreed 40/72
explained 40/58; declined 38/88; pointed 38/59; acknowledged 36/56; calls 36/121; warned 36/44
noting 35/37; criticized 34/80; stated 34/44; urged 34/46; cited 33/45; concluded 33/48
expressed 33/55; offered 32/75; recalled 32/36; revealed 32/54; insisted 31/36; suggesting 31/44
arguing 30/37; vowed 30/37; promised 29/43; tells 29/43; call 28/226; spoke 28/116; claimed 27/47
questions 27/184; proposed 26/78; refused 26/54; replied 26/31; argue 25/39; pledged 25/116
question 25/246; asking 24/54; claim 24/88; praised 24/40; notes 23/34; writes 23/32; citing 22/33
suggests 22/33; posted 21/56; predicted 21/29; questioned 21/36; showing 21/98; suggest 21/43
defended 20/39; indicated 20/30; dismissed 18/28; reports 18/87; statement 18/245; admitted 17/31
complained 17/21; mention 17/51; pointing 17/33; tell 17/106; promises 16/44; assured 15/24
blasted 15/24; claiming 15/34; claims 15/65; finds 15/25; insist 15/22; promising 15/29; read 15/73
denied 14/42; point 14/291; questioning 14/24; agree 13/62; ask 13/89; respond 13/71; warning 13/30
also 12/1026; describing 12/18; explaining 12/19; recalling 12/16; reiterated 12/17; stating 12/13
urging 12/26; acknowledge 11/25; argues 11/12; asserted 11/13; declaring 11/18; promise 11/49
released 11/170; tweeting 11/19; accusing 10/14; boasted 10/13; charged 10/44; confirmed 10/36
denounced 10/26; explain 10/34; joked 10/12; mentioned 10/42; note 10/55; offering 10/43
referred 10/28; stressed 10/13; writing 10/34; accuses 9/12; acknowledging 9/13; adds 9/16
announcing 9/18; asks 9/15; conceded 9/12; emphasized 9/12; highlighted 9/16; mocked 9/20
points 9/204; put 9/251; remarked 9/9; slammed 9/14; touted 9/11; challenging 8/42; defending 8/25
describe 8/27; insisting 8/9; offer 8/75; reads 8/13; reminded 8/14; repeated 8/32; shown 8/50
vows 8/10; alleging 7/14; cautioned 7/8; chanted 7/9; decried 7/10; describes 7/12; dismissing 7/8
emailed 7/15; explains 7/11; fired 7/56; indicate 7/12; insists 7/8; lamented 7/8; lists 7/23
praising 7/11; proposing 7/16; refuses 7/9; shouted 7/11; went 7/193; address 6/140; alleged 6/32
announce 6/16; challenged 6/24; chants 6/10; cites 6/8; denouncing 6/17; express 6/19; implied 6/10
listed 6/21; pleaded 6/12; predicting 6/12; quoted 6/12; refuse 6/17; remarking 6/8; reminding 6/12
repeating 6/12; report 6/171; reveal 6/15; reveals 6/9; thanked 6/12; threatened 6/21; vowing 6/9
warn 6/7; admits 5/7; announces 5/5; answered 5/19; apologized 5/15; asserting 5/7; assertion 5/18
blamed 5/23; concludes 5/6; continues 5/67; criticize 5/15; criticizing 5/26; declare 5/12
demand 5/31; detailing 5/9; disclosed 5/16; emphasize 5/8; hints 5/11; interjected 5/6
maintained 5/23; mocking 5/12; pledge 5/27; pledging 5/7; published 5/52; quick 5/31; railed 5/11
refusing 5/15; reporting 5/47; speculated 5/5; testified 5/11; titled 5/16; yelled 5/8
admitting 4/12; agrees 4/15; alleges 4/4; announcement 4/49; blasting 4/7; chanting 4/7
comment 4/122; commented 4/7; conclude 4/6; contends 4/4; defend 4/56; delivered 4/53; demands 4/21
details 4/40; dismisses 4/4; highlight 4/16; implying 4/8; includes 4/72; indicates 4/6
informed 4/12; issued 4/61; mentioning 4/7; pledges 4/9; predict 4/15; quotes 4/12; recall 4/11
referring 4/62; responds 4/10; response 4/141; shot 4/88; slams 4/9; talked 4/50; threatening 4/15
touting 4/9; vow 4/9; acknowledges 3/4; advising 3/15; answering 3/10; began 3/139; boast 3/6
boasts 3/7; cite 3/8; commenting 3/4; conceding 3/5; counter 3/26; credited 3/5; declares 3/6
demanded 3/12; elaborated 3/3; emphasizing 3/9; find 3/150; finding 3/39; highlighting 3/17
included 3/76; lambasted 3/6; lamenting 3/3; listing 3/13; message 3/192; mused 3/4; named 3/54
observed 3/6; offers 3/32; outlined 3/8; outlining 3/7; praise 3/26; praises 3/9; pressed 3/26
proclaimed 3/7; pronounced 3/5; proposes 3/4; protesting 3/7; recounted 3/7; refers 3/6; remind 3/9
requested 3/23; responding 3/22; retweeted 3/9; stressing 3/3; suggestion 3/22; thinks 3/71
thought 3/120; urges 3/4; wanted 3/94; wondered 3/7; write 3/30; accuse 2/3; barked 2/2
bemoaned 2/6; boomed 2/2; brags 2/2; chiding 2/3; complain 2/7; contended 2/3; countered 2/4
decrying 2/3; denounce 2/4; dubbed 2/6; emphasizes 2/3; entitled 2/8; exclaimed 2/2; focuses 2/10
hinting 2/2; informing 2/5; jokes 2/9; labeled 2/8; laments 2/3; mentions 2/8; opined 2/3
outline 2/3; portray 2/9; portraying 2/7; predicts 2/3; protested 2/5; quip 2/3; quipped 2/2
quoting 2/4; rebuked 2/5; recounts 2/2; referenced 2/7; reiterating 2/3; ripped 2/7; shout 2/4
slamming 2/9; speculate 2/4; thanking 2/6; threatens 2/6; touts 2/3; warns 2/2; worded 2/5
yelling 2/3; accusation 1/5; affirms 1/1; agreeing 1/5; apologizes 1/2; asserts 1/2; assures 1/1
assuring 1/1; banners 1/1; beamed 1/4; blast 1/4; boasting 1/2; brag 1/3; cautioning 1/1
cautions 1/1; characterizes 1/2; chided 1/3; coined 1/5; compliment 1/4; concede 1/5; concedes 1/1
concluding 1/2; confess 1/1; confessed 1/2; confided 1/1; confirms 1/1; contending 1/2; cracked 1/4
cried 1/4; criticised 1/2; criticizes 1/3; crying 1/2; demurred 1/5; disavowing 1/2; discloses 1/1
dismissive 1/5; disputing 1/1; exhorted 1/1; exhorting 1/1; fumed 1/1; gloated 1/1; groused 1/1
grousing 1/1; growls 1/1; gushed 1/1; hailed 1/4; heralded 1/3; hinted 1/5; implies 1/2
indicating 1/4; insulted 1/3; interjecting 1/1; interrupts 1/1; intimated 1/2; inveighing 1/1
jeered 1/3; labeling 1/5; lament 1/2; mocks 1/2; objected 1/1; observing 1/2; outlines 1/1
pleading 1/4; pondered 1/2; proclaims 1/1; proclamation 1/1; rail 1/2; railing 1/4; rails 1/3
reasoning 1/3; reassured 1/3; reassures 1/1; reassuring 1/5; recites 1/3; refer 1/5; remembers 1/5
restating 1/1; retorted 1/1; riffed 1/1; rips 1/3; sang 1/1; scoffed 1/1; scoffing 1/1; scolded 1/2
screamed 1/2; shouts 1/1; sings 1/1; sniped 1/1; summed 1/3; surmised 1/2; swore 1/1; testify 1/5
tout 1/3; uttered 1/5; vented 1/2; whispered 1/2
`
