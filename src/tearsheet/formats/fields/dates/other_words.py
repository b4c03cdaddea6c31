"""Weekdays from Monday, halves of the day, words that stand in dates.

From the Unicode CLDR, written by tests/date_words.py; as `keys.key` has them.
"""

WEEKDAYS = """
    aje arim astelehena b.e bazar_ertəsi de_luain dil dilluns diluain dsm dus dusem dusenbe dush dushanba
    dydd_llun e_hene esmaspaev gli glindesdi hen hetfo isn isniin isnin it-tnejn jumatatu lit litinin llu
    llun llunes luan lun lundi lundo lunedi lunes lunesdi luni lunis luns maanantai maanantaina maandag
    maantig man manadagur mandag mane manudagur mei meindeg moandei mon monday monde monite montag mso mun
    mundai mur murakipi ojo_aje pazartesi pir pir-kura-ha pirmadienis pirmd pirmdiena pon pondeli pondelok
    pondzela ponedeljak ponedeljek ponedjeljak poniedziałek ponjezele pzt seg segunda segunda-feira sen
    senen senin som somar somwaar thu_hai tne umsombuluko vuo vuossaarga vuossarga ·𐑥𐑭 ·𐑥𐑭𐑙𐑛𐑱 ɔjɔ_aje
    δευ δευτερα ашә ашәахьа б.е базар_ертәси да даваа дс душ душанба дүи дүисенбі дүишөмбү ор оршот пан
    панядзелак пн пон понеделник понедельник понедељак понеділок понедјељак երկ երկուշաբթի יום_ב' יום_שני
    اثنين الاثنين دوشنبه دووشهممه دۇي دۇيسهنبي دۈ دۈشهنبه سومر لت لتنن پير ژندرروار ژندروار चंदिरवार सम
    समबार सू सूमर सोआर सोम सोम_दिन सोमबार सोमवार सोमार সোম সোমবার সোমবাৰ ਸੋਮ ਸੋਮਵਾਰ સોમ સોમવાર ସୋମ ସୋମବାର
    திங் திங்கள் సోమ సోమవారం ಸೋಮ ಸೋಮವಾರ തിങ്കളാഴ്ച തിങ്കൾ සඳුදා จันทร์ วันจันทร์ ຈັນ ວັນຈັນ တနင်္လာ ორშ
    ორშაბათი ሰኑ ሰኑይ ሰኞ ᎤᎾᏙᏓᏉᏅᎯ ᏉᏅᎯ ចន្ទ ច័ន្ទ ᠲᠠ ᠳᠠ ᠳᠠᠸᠠ ᱚᱛ ᱚᱛᱮ 周一 星期一 月曜日 週一 월요일 𐑋𐐲𐑌
    𐑋𐐲𐑌𐐼𐐩 𑄥𑄧𑄟𑄴 𑄥𑄧𑄟𑄴𑄝𑄢𑄴;
    antradienis aram asteartea bil c.a cərsənbə_axsami de_mairt den denschdeg dienstag dim dimairt dimarts
    dingsdag dinsdag dydd_mawrth e_marte isegun isɛgun it-tlieta jumanne kedd mairt maj majebaarga majebarga
    mangal mangalwaar mar mardi mardo martedi martes marti martis mat matesdi maw meu meurzh mmk mon
    mongllar muraki-mukui ojo_isegun otrd otrdiena reg regre-kura-ha sal sali sel selasa sesem sesh seshanba
    sis sisenbe ssm tal talaado talata tei teisdai teisipaev ter terca terca-feira thu_ba tiisdei tiistai
    tiistaina tir tirs tirsdag tis tisdag tiu tiuzde tiuzdee tldo tli tor torek tue tuesday tur turei tus
    tusite tys tysdag tysdagur ulwesibili utery uto utorak utorok wał wałtora wtorek wut wutora ziischtig
    ·𐑑𐑵 ·𐑑𐑵𐑟𐑛𐑱 þri þriðjudagur ɔjɔ_isɛgun τρι τριτη ау аут ауторак аҩ аҩаша вт вто вторник вівторок
    мя мягмар сеисенбі сеш сешанба сс уто уторак ч.а чәршәнбә_ахшамы шеиш шеишемби ши шинара երեքշաբթի երք
    יום_ג' יום_שלישי الثلاثاء اڱارو بۆموار تل تلت ثلاث سه سه_شنبه سهشنبه سهي سهيسهنبي سهيشهنبه سێشهممه منگل
    बुवार बोमवार मं मंग मंगल मंगल_दिन मंगलबार मंगलवार मंगलु मंगळ मंगळवार मंगळार मङ्गल मङ्गलबार মঙ্গল
    মঙ্গলবার মঙ্গলবাৰ ਮੰਗਲ ਮੰਗਲਵਾਰ મંગળ મંગળવાર ମଙ୍ଗଳ ମଙ୍ଗଳବାର செவ் செவ்வாய் మంగళ మంగళవారం ಮಂಗಳ ಮಂಗಳವಾರ
    ചൊവ്വ ചൊവ്വാഴ്ച අඟහ අඟහරුවාදා วันอังคาร อังคาร ວັນອັງຄານ ອັງຄານ အင်္ဂါ სამ სამშაბათი ማክሰ ማክሰኞ ሰሉ ሰሉስ ᏔᎵᏁ
    ᏔᎵᏁᎢᎦ អង្គារ ᠮᠢᠠᠠᠮᠠᠷ ᠮᠢᠭ ᱵᱟ ᱵᱟᱞᱮ 周二 星期二 火曜日 週二 화요일 𐐻𐐭𐑆 𐐻𐐭𐑆𐐼𐐩 𑄟𑄧𑄁𑄉𑄧𑄣𑄴
    𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴;
    ahad arbaco arbc asteazkena bud budh budhvar budhwaar car carsamba carsem carsenbe cead chor chorshanba
    csm cərsənbə de_ceadaoin dic diciadain dimecres dydd_mercher e_merkure erb jumatano keskiviikko
    keskiviikkona kolmapaev kos koskoho koskokko l-erbgħa lar laraba mac macordi mer merc'her mercoledi
    mercore mercores mercredi mercuridi mercuris merkredo mesemna met mettwoch middeweken mie miercoles
    miercuri mik mikudagur mittwoch mittwuch miy miyerkules mið miðvikudagur mms muraki-musapiri ojoru ons
    onsdag pul pulelulu qua quarta quarta-feira rab rabu reb rebo sre sreda sri srijeda srj srjeda srjoda
    sroda streda sze szerda teg tegtu-kura-ha tha thu_tu treciadienis tresd tresdiena ulwesithathu wed
    wednesday weedensdai wen wenerei wenezde wenezdee woansdei woensdag ·𐑢𐑧 ·𐑢𐑧𐑙𐑟𐑛𐑱 ɔjɔru τετ
    τεταρτη ах ахаша кха кхаара лх лхагва сер серада середа ср сре среда сри сриједа сряда сәрсенбі чор
    чоршанба чәршәнбә шарш шаршемби չորեքշաբթի չրք יום_ד' יום_רביעי اربع الاربعاء بده بودوار رابو سار
    سارسهنبي لر لرب چا چارشهنبه چهارشنبه چوارشهممه बुध बुध_दिन बुधबार बुधवार बु॒ध बोदवार ॿुध ॿुधर বুধ বুধবার
    বুধবাৰ ਬੁੱਧ ਬੁੱਧਵਾਰ બુધ બુધવાર ବୁଧ ବୁଧବାର புத புதன் బుధ బుధవారం ಬುಧ ಬುಧವಾರ ബുധനാഴ്ച ബുധൻ බදාදා พุธ
    วันพุธ ພຸດ ວັນພຸດ ဗုဒ္ဓဟူး ოთხ ოთხშაბათი ረቡ ረቡዕ ᏦᎢᏁ ᏦᎢᏁᎢᎦ ពុធ ᡀᠠ ᡀᠠᠭᠪᠠ ᱥᱟᱹ ᱥᱟᱹᱜᱩᱱ 周三 星期三 水曜日
    週三 수요일 𐐶𐐯𐑌 𐐶𐐯𐑌𐑆𐐼𐐩 𑄝𑄪𑄖𑄴 𑄝𑄪𑄖𑄴𑄝𑄢𑄴;
    alh alhamis alhamisi amhad birestar bre c.a cet cetrtek ceturtd ceturtdiena cetvrtak csutortok ctvrtek
    cumə_axsami czw czwartek dear deardaoin dia diardaoin dijous don donderdag donnerstag donneschdeg
    dunnersdag dunschtig dydd_iau e_enjte enj fim fimmtudagur gie gievgia gio giobia giovedi guru guruwaar
    hos hosdagur huw huwebes iau il-ħamis jaudo jeu jeudi joi jov jovedi jue jueves kam kamis kem kemis
    ketvirtadienis kha khamiis khamis khms neljapaev ojobo osteguna pay payshanba pen pencsem pensenbe per
    persembe psm qui quinta quinta-feira sin stvrtok stw stwortk sup supapa tai taite thu thu_nam thursday
    tongersdei too toozdee tor tors torsdag torstai torstaina toz tozde tuo tuorastah tuorastuv tur tuursdai
    tuʻa tuʻapulelulu ulwesine ven venhkagra-kura-ha xov xoves xue xueves yaou zeu zeuggia zob zoba ·𐑔𐑻
    ·𐑔𐑻𐑟𐑛𐑱 ħam ɔjɔbɔ πεμ πεμπτη аԥ аԥшьаша беисенбі беиш беишемби бс еа еара паи паишанба пү пүрэв чац
    чацвер чацьвер чет четвер четверг четвртак четврток четвъртък чт чц ҹ.а ҹүмә_ахшамы հինգշաբթի հնգ יום_ה'
    יום_חמישי الح الحمس الخميس برؠسوار بهي بهيسهنبي جمعرات خميس پنج_شنبه پنجشنبه په پهيشهنبه پێنجشهممه गुरु
    गुरुवार बिरेस्तार बिस्थि बिस्थिबार बिहि बिहिबार बृहस्पति_दिन ब्रेसवार विस विस्पत वीर वीरवार বৃহ বৃহস্পতি
    বৃহস্পতিবার বৃহস্পতিবাৰ ਵੀਰ ਵੀਰਵਾਰ ગુરુ ગુરુવાર ଗୁରୁ ଗୁରୁବାର வியா வியாழன் గురు గురువారం ಗುರು ಗುರುವಾರ
    വ്യാഴം വ്യാഴാഴ്ച බ්රහස් බ්රහස්පතින්දා พฤหัส วันพฤหัสบดี ພະຫັດ ວັນພະຫັດ ကြာသပတေး ხუთ ხუთშაბათი ሐሙስ ሓሙ ሓሙስ
    ᏅᎩᏁ ᏅᎩᏁᎢᎦ ព្រហ ព្រហស្បតិ៍ ᠫᠥᠷ ᠫᠦᠷ ᠫᠦᠷᠪᠦ ᱥᱟᱹᱨ ᱥᱟᱹᱨᱫᱤ 周四 星期四 木曜日 週四 목요일 𐑃𐐲𐑉 𐑃𐐲𐑉𐑆𐐼𐐩
    𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴;
    ann anna aoine biy biyernes che chenabura cum cuma cumə de_haoine dih dihaoine divendres dydd_gwener
    e_premte eti fal falaite fos fostudagur frai fraide fraidee fre fredag freed freedag freidai freideg
    freitag fri friday friggjadagur friitig gim gwe gwen gwener hla ijumaa il-gimgħa ini jimco jmc jum juma
    juma'at jumaat jumat jumma'a ojo_eti ostirala par paraire patek pen penkar-kura-ha penktadienis pentek
    perjantai perjantaina pet petak petek petk piatek piatok piektd piektdiena pja pjatk pre reede sem sex
    sexta sexta-feira shukra shukrawaar suk sukrar thu_sau ulwesihlanu vas vastuppeeivi vastuppeivi ven
    venardi venare venderdi vendredi vendredo venerdi venres vie vienres viernes vin vineri vrijdag vrydag
    yuk yukuaku ·𐑓𐑮 ·𐑓𐑮𐑲𐑛𐑱 ɔjɔ_ɛti ɛti παρ παρασκευη ахә ахәаша ба баасан жм жум жума жұма п'ятниця
    пет петак петок петък пт пят пятница пятніца пӏе пӏераска ҹүмә ուր ուրբաթ יום_ו' יום_שישי الجمعه جم جمع
    جمعه جمعو جمه جۇم جۇما جۈ جۈمه ههيني जु जुम जुमा जुमो जुम्मा शुक्कर शुक्करवार शुक्र शुक्र_दिन शुक्रबार
    शुक्रवार शुक्रार सुखुर सुखुरबार सुुखुरबार শুক্র শুক্রবার শুক্ৰ শুক্ৰবাৰ ਸੁੱਕਰ ਸੁੱਕਰਵਾਰ શુક્ર શુક્રવાર
    ଶୁକ୍ର ଶୁକ୍ରବାର வெள் வெள்ளி శుక్ర శుక్రవారం ಶುಕ್ರ ಶುಕ್ರವಾರ വെള്ളി വെള്ളിയാഴ്ച සිකු සිකුරාදා วันศุกร์
    ศุกร์ ວັນສຸກ ສຸກ သောကြာ პარ პარასკევი ዓር ዓርቢ ዓርብ ᏧᎾᎩ ᏧᎾᎩᎶᏍᏗ សុក្រ ᠪᠠ ᠪᠠᠰᠠᠩ ᱡᱟᱹ ᱡᱟᱹᱨᱩᱢ 周五 星期五 週五
    金曜日 금요일 𐑁𐑉𐐴 𐑁𐑉𐐴𐐼𐐩 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴;
    abameta abamɛta asa asabar cmt cumartesi de_sathairn dis disathairne dissabte dydd_sadwrn e_shtune
    is-sibt jumamosi larunbata lau lauantai lauantaina laugardagur laupaev laurdag lav lavurdah lavurduv ley
    leygardagur lor lordag lør lørdag mgq ojo_abameta rah rahoroi sab sabado sabadu sabato sabbato sabbo
    sabo sabti sabtu sad sadorn sam sambata samedi samschdeg samschtig samstag san saninj sap saptu sat
    saterdag sath satode satodee saturday sau sauru sav savnu sbti sed sem semi sen senbe sestadienis sestd
    sestdiena shan shanba shani shaniwaar sht sib sneon sob sobota son sonda sonvar sub subota sunnavend szo
    szombat sənbə thu_bay tok tokonaki umgqibelo zaterdag ·𐑕𐑨 ·𐑕𐑨𐑛𐑻𐑛𐑱 ɔjɔ_abamɛta σαβ σαββατο ас
    асабша бя бямба ишемби ишм саб сабота сб сенбі суб суббота субота събота шан шанба шуо шуот шәнбә շաբաթ
    շբթ יום_שבת שבת اس اسبر السبت اونۍ بٹوار سبتو سهن سهنبي شنبه شه شهممه شهنبه هفته ڇنڇر छंछ छंछर बटवार शनि
    शनि_दिन शनिच्चरवार शनिबार शनिवार शेनवार सनि सनिबार শনি শনিবার শনিবাৰ ਸਨੀ ਸਨੀਵਾਰ શનિ શનિવાર ଶନି ଶନିବାର
    சனி శని శనివారం ಶನಿ ಶನಿವಾರ ശനി ശനിയാഴ്ച සෙන සෙනසුරාදා วันเสาร์ เสาร์ ວັນເສົາ ເສົາ စနေ შაბ შაბათი ቀዳ ቀዳም
    ቅዳሜ ᎤᎾᏙᏓᏈᏕᎾ ᏈᏕᎾ សៅរ៍ ᠪᠢᠮ ᠪᠢᠮᠪᠠ ᱧᱩ ᱧᱩᱦᱩᱢ 周六 土曜日 星期六 週六 토요일 𐑅𐐰𐐻 𐑅𐐰𐐻𐐲𐑉𐐼𐐩 𑄥𑄧𑄚𑄨
    𑄥𑄧𑄚𑄨𑄝𑄢𑄴;
    acer ahad ahd aiku ait aitar axad axd bazar chu_nhat de_domhnaigh did didomhnaich die dim dimanche
    dimanco diumenge dom domenega domenica domh domingo domingu dominica dominiga dum dumengia duminica
    dydd_sul e_diel igandea il-ħadd isonto jumapili lah lahadi lin linggo min minggu mit mituu ned nedela
    nedele nedelja nedjelja niedz niedziela nje njedzela njezela num numiggu ojo_aiku pas pasepeeivi
    pasepeivi paz pazar puhapaev rat ratapu ravi raviwaar sap sapate sekmadienis snein son sondag sondai
    sonde sondee sonndeg sonntag sul sun sunday sunndag sunntig sunnudagur sunnuntai sunnuntaina svetd
    svetdiena sø søn søndag vasarnap yak yakshanba yek yeksem yeksenbe ysm zondag ·𐑕𐑭 ·𐑕𐑭𐑙𐑛𐑱 ħad
    ɔjɔ_aiku κυρ κυριακη ам амҽыша базар воскресенье вс жек жексенбі жекшемби жс кӏи кӏира нд нед недела
    неделя недеља неділя недјеља ня няд нядзеля ням якш якшанба կիր կիրակի יום_א' יום_ראשון اتهوار اتوار احد
    الاحد اچر جهك جهكسهنبي لح لحد يكشنبه يه يهكشهممه يهكشهنبه आइत आइतबार आथवार आयतार आर्त आर्तवार तोआर रबि
    रबिबार रवि रवि_दिन रविवार দেও দেওবাৰ রবি রবিবার ਐਤ ਐਤਵਾਰ રવિ રવિવાર ରବି ରବିବାର ஞாயி ஞாயிறு ఆది ఆదివారం
    ಭಾನು ಭಾನುವಾರ ഞായറാഴ്ച ഞായർ ඉරිදා วันอาทิตย์ อาทิตย์ ວັນອາທິດ ອາທິດ တနင်္ဂနွေ კვი კვირა ሰን ሰንበት እሑድ
    ᎤᎾᏙᏓᏆᏍᎬ ᏆᏍᎬ អាទិត្យ ᠨᠢ ᠨᠢᠮ᠎ᠠ ᱥᱤᱸ ᱥᱤᱸᱜᱮ 周日 日曜日 星期日 週日 일요일 𐑅𐐲𐑌 𐑅𐐲𐑌𐐼𐐩 𑄢𑄧𑄝𑄨
    𑄢𑄧𑄝𑄨𑄝𑄢𑄴
"""
HALVES = """
    aaro aarɔ am amvormittag ap atm a m a m bn damanha de delamanana dop dopołdnja eparadites fh fm fomonin
    gh goon gunortadanon hengihengi hh i/m iarmade matin moies n'ututu ntufat n tufat oo pagi/siang pd pg
    pg/sg prieksp priekspusdiena priespiet prijepodne prije podne rn sa safiya sf sokallim vm vorm yb πμ
    апоуначы дп претпл пре подне пријеподне прије подне таңкы то тң үө اےايم بن تد ت د صبح صبح،منجهند عم غم
    قبلازظهر قظ چب چۈشتينبۇرۇن पूर्वाह्न फुं भोर भ्यागा येएम सकाळीं सुबुहजा পূৰ্বাহ্ন පෙව ก่อนเที่ยง
    ກ່ອນທ່ຽງ နံနက် ቅቀ ጥዋት ᏌᎾᎴ ᠦ᠂ᠥ ᱥᱮᱛᱟᱜ 上午 上昼 上晝 午前 오전 𐐰𐑋 𐑨𐑥;
    amnamittag ch datarde delatarde du e/m ea efiafi eftermade eh em ep epasdites fi foivnin gd gm goson
    gunortadanson md n'abali nam nm nomettes ntmeddit n tmeddit odp os osan pecp pecpusdiena pm pn pop
    popiet popodne popołdnju po podne ptg ptm p m p m sanje soir sore/malem sr/mlm tk wotp wotpołdnja yamma
    yh ym ɔsan μμ апоудні пм попл поподне послијеподне по подне пп тк түштөнкииинки үх بظ بعدازظهر تك ت ك دن
    شام غو منجهند،شام پيايم چك چۈشتينكېيين अपराह्न दपेहरा/संजा पीएम बेलासे शामजा सांजे सांझ অপৰাহ্ন පව
    หลังเที่ยง ຫຼັງທ່ຽງ ညနေ ከሰዓት ድቀ ᏒᎯᏱᎢ ᏒᎯᏱᎢᏗᏢ ᠦ᠂ᠬᠣ ᱧᱤᱫᱟᱹ 下午 下昼 下晝 午後 오후 𐐹𐑋 𐑐𐑥
"""
FILLERS = """
    a an d de del den do e gada h hodz ils kl klock ko la le m mh min ne ren s su ta г гараг ж оны р ч ш ын
    թ ב ساعت كوني نچي ي ييل न กา ท น นาท นาฬ ว ນາທ ວ ໂມງ ᠢᠢᠨ ᠣᠨ ᠤ ᠤᠩ ᠭᠠᠷᠠᠭ 分 年 日 時 月 秒 년 분 시 일 초
"""
