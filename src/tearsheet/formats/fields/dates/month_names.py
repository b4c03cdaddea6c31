"""The names of months, month by month.

From the Unicode CLDR, written by tests/date_words.py; as `keys.key` has them.
"""

MONTHS = """
    am_faoilleach da_schaner de_gen de_gener de_xineru de_zen de_zena dhen_fhaoilleach ean eanair ene enero
    faoi gen gener gennaio genver ghe ghennargiu han hanuere ian ianuarie ion ionawr jaan jaanuar jan
    janaayo janairu janar janeiro janer janewoore jannaayo jannar janner jannewaris januaar januar januara
    januari januarie januario januaro january januwari janv janvaris janvier jen jenaro jenuari jenuwari led
    leden ledna oca ocak oshu_shɛrɛ osu_sere rbn rebendan san sanuali saus sausio sausis schan schaner sij
    sijecanj sijecnja sty styczen stycznia tammi tammikuu tammikuuta urt urtarrila uđiv uđđaivemaanu xan
    xaneiro xin xineru yan yanvar yanwar ye yen yennayer yepe zen zena ·𐑡𐑨 ·𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰 ·𐑡𐑨𐑯
    ·𐑡𐑨𐑯𐑿𐑼𐑦 ιαν ιανουαριοσ ιανουαριου ажь ажьырныҳəа нэгдүгээр_сар сту студзень студзеня січ січень
    січня янв январ январь января яну януари јан јанвар јануар јануари қаң қаңтар հնվ հունվար հունվարի ינו'
    ינואר جانفي جانواري جن جنو جنوري جنير قاڭتار كانون_الثاني كانووني_دووهم يانۋار يناير ژانويه जन जनवरी जन॰
    जान जानुवारी जाने जानेवारी জানু জানুযারি জানুৱাৰী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ଜାନୁଆରୀ ஜன ஜனவரி జన జనవరి ಜನ
    ಜನವರಿ ജനു ജനുവരി දුරුතු ม.ค มกราคม ມ.ກ ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ ጥሪ ᎤᏃ ᎤᏃᎸᏔᏅ មករា
    ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ ᱡᱟᱱ ᱡᱟᱱᱣᱟᱨᱤ 一月 𐐾𐐰𐑌 𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨 𑄎𑄚𑄪 𑄎𑄚𑄪𑄠𑄢𑄨;
    an_gearran c'hwe c'hwevrer chw chwef chwefror da_favrer de_febr de_febrer de_febreru de_fre de_freva
    dhen_ghearran fab faburairu favr favrer feabh feabhra feb febbraio febr febraayo febraro febreiro febrer
    febrero febreru febrewaris febrewoore februaar februar februara februari februarie februario februaris
    februaro february februwari febuari fep fepueli fev fevereiro fevr fevral fevrier few fewral fra frar
    fre freargiu freva fur furar gearr helmi helmikuu helmikuuta kuova kuovamaanu lut lutego luty mk mukui
    oshu_erele osu_erele ots otsaila peb pebrero pebruari pep pepuere sbt shk shkurt sibat sub subat uno
    unor unora vas vasario vasaris veebr veebruar velj veljaca veljace ·𐑓𐑧 ·𐑓𐑧𐑚 ·𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰
    ·𐑓𐑧𐑚𐑮𐑵𐑼𐑦 φεβ φεβρουαριοσ φεβρουαριου ақп ақпан жəаб жəабран лют лютага лютии лютого люты феб
    фебруар фев февр феврал февраль февраля февруари хоердугаар_сар փետրվար փետրվարի փտվ פבר' פברואר اقپان
    شباط شوبات فبر فبراير فبروري فروري فوريه فيبروري فيبواري فيفري فېبروري فېۋرال ڢب ڢبرير फर फरवरी फर॰ फेब
    फेबरवरी फेब्रु फेब्रुअरी फेब्रुवारी फेब्रूवारी ফেব ফেব্রুযারি ফেব্ৰু ফেব্ৰুৱাৰী ਫਰ ਫਰਵਰੀ ફેબ્રુ
    ફેબ્રુઆરી ଫେବୃଆରୀ பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി නවම් ก.พ กุมภาพันธ์ ກ.ພ
    ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ თებერვალი ለካ ለካቲት ፌብ ፌብሩዋሪ ᎧᎦ ᎧᎦᎵ កុម្ភៈ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ ᱯᱷᱟ ᱯᱷᱟᱨᱣᱟᱨᱤ 二月
    𐑁𐐯𐐺 𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨 𑄜𑄬𑄛𑄴 𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨;
    adar adr am_mart bre brezen brezna da_mars de_mar de_marc de_marso de_marzu dhen_mhart kov kovas kovo
    maa maachi maalis maaliskuu maaliskuuta maarso maart maarts mac mach machi maehe maerz mar marc marca
    march marcius marco marec maret maris mars marso mart marta martie martio marto marts martxoa martzu
    marz marzec marzo marzu mas mashi maw mawrth maʻa maʻasi mer merc merca meur meurzh meɣ meɣres mrt ms
    musapiri njuhca njuhcamaanu oshu_ɛrɛna osu_erena ozu ozujak ozujka ·𐑥𐑸 ·𐑥𐑸𐑗 μαρ μαρτιοσ μαρτιου бер
    березень березня гуравдугаар_сар мар март марта нау наурыз сак сакавік сакавіка хəажəкыра хəажә մարտ
    մարտի մրտ מרץ اذار مار مارت مارس مارچ مر مرس مچ ناۋريز يازار मार्च मार्चु মার্চ মাৰ্চ ਮਾਰਚ માર્ચ ମାର୍ଚ୍ଚ
    மார் மார்ச் మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് මැදින් มี.ค มีนาคม ມ.ນ ມີນາ မတ် მარ მარტი መጋ መጋቢት ማርች ᎠᏅ ᎠᏅᏱ មីនា
    ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ ᱢᱟᱨ ᱢᱟᱨᱪ 三月 𐑋𐐪𐑉 𐑋𐐪𐑉𐐽 𑄟𑄢𑄴𑄌𑄧;
    abr abrell abriil abril abrile afi afirilu aib aibrean an_giblean ape aperira api apirila apr aprel
    april aprila aprile aprili aprilie aprilis aprill aprilo apryl apryla arv arvi avr avrigl avril bal
    balandis balandzio cuaŋui cuaŋuimaanu d'abr d'abril d'arv d'arvi d'avrigl dhen_ghiblean dub duben dubna
    ebr ebrel ebrill eph ephreli epr epreel eprel gibl huhti huhtikuu huhtikuuta id irudi kwi kwiecien
    kwietnia nis nisan nsn oshu_igbe osu_igbe pri prill tra travanj travnja yeb yebrir ·𐑱𐑐 ·𐑱𐑐𐑮
    ·𐑱𐑐𐑮𐑩𐑤 ·𐑱𐑐𐑮𐑭𐑤 ʻepe ʻepeleli απρ απριλιοσ απριλιου апр апрел апрель апреля април
    дөрөвдүгээр_сар квіт квітень квітня кра красавік красавіка мш мшаԥы сәу сәуір ապր ապրիլ ապրիլի אפר'
    אפריל ءساۋير ابريل افريل اوريل اپر اپريل اڢر اڢرل اڤريل نيسان ياپرېل अप्रिल अप्रेल अप्रै अप्रैल एप्रि
    एप्रिल एप्री एप्रील এপ্রি এপ্রিল এপ্ৰিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ଅପ୍ରେଲ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ
    ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ බක් เม.ย เมษายน ມ.ສ ເມສາ ဧပြီ აპრ აპრილი ሚያ ሚያዝያ ኤፕሪ ኤፕሪል ᎧᏬ ᎧᏬᏂ មេសា
    ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ ᱟᱯᱨ ᱟᱯᱨᱮᱞ 四月 𐐩𐐹𐑉 𐐩𐐹𐑉𐐮𐑊 𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;
    an_ceitean beal bealtaine ceit da_matg de_maig de_mayu de_maz de_mazzo dhen_cheitean geg geguze geguzes
    gln gulan kve kveten kvetna maaie maayo mag maggio mai maiatza maig maijs maio maj maja majo maju majus
    matg may mayis mayo mayu mayyu maz mazzo me mee mei mej meja meje mejju mey meyi oshu_ɛbibi osu_ebibi pu
    svi svibanj svibnja touko toukokuu toukokuuta vyesi vyesimaanu ·𐑥𐑱 μαι μαιοσ μαιου лаҵ лаҵара маи мам
    мамыр мая мај тавдугаар_сар тра трав травень травня трауня մայիս մայիսի մյս מאי ايار مامير ماي مايو مه
    مي ميي مۍ يايار मई मे মে মে' ਮਈ મે ମଇ மே మే ಮೇ മേയ് වෙසක් พ.ค พฤษภาคม ພ.ພ ພຶດສະພາ မေ მაი მაისი ሜይ ጉንበት
    ግን ᎠᏂ ᎠᏂᏍᎬᏘ ឧសភា ᠲᠠᠪᠣᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ ᱢᱮ 五月 𐑋𐐩 𑄟𑄬;
    an_t-ogmhios birz birzelio birzelis cerven cervna cvn cze czerwca czerwiec da_zercladur de_juny de_xunu
    de_zug de_zugno dhen_ogmhios eka ekaina giu giugno gun gunju haz haziran heziran hun hune hunyo hzr iun
    iunie iyn iyun jug jugno jui juin jun juna june junho juni junie junij junija junijs junio junius juny
    juu juun juune juuni kesa kesakuu kesakuuta kesi kesimaanu lam lampadas lipanj lipnja meh mehefin meith
    meitheamh mezh mezheven ogmh oshu_okudu osu_okudu pu-yepe py qer qershor sun sune xun xuno xunu yun yuni
    yunyu zercl zercladur zug zugno ·𐑡𐑵 ·𐑡𐑵𐑯 ιουν ιουνιοσ ιουνιου зургаадугаар_сар июн июнь июня ијн
    ијун мау маусым рашəара рашә черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի
    יוני جوان جون حزيران حوزهيران ماۋسيم يون يونيو يييۇن ژوين जुन जून জুন ਜੂਨ જૂન ଜୁନ ஜூன் జూన్ ಜೂನ್ ജൂൺ
    පොසොන් มิ.ย มิถุนายน ມິ.ຖ ມິຖຸນາ ဇွန် ივნ ივნისი ሰነ ጁን ᏕᎭ ᏕᎭᎷᏱ មិថុនា ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ᱡᱩᱱ 六月 𐐾𐐭𐑌
    𑄎𑄪𑄚𑄴;
    an_t-iuchar cervence cervenec cvc da_fanadur de_jul de_juliol de_lug de_luggio de_xunetu dhen_iuchar fan
    fanadur gor gorff gorffennaf goue gouere heina heinakuu heinakuuta hul hulyo hur hurae iuch iuil iul
    iulie iyl iyul juil juill juillet jul jula julai julayi julho juli julie julij julija julijs julio
    juliol julius july juule juuli korr korrik liep liepa liepos lipca lipiec lug luggio luglio luj lujo lul
    lulju luulyo oshu_agɛmɔ osu_agemo pm pu-mukui siu siulai srpanj srpnja syeini syeinimaanu tem temmuz
    tirmeh tri triulas trm uzt uztaila xnt xul xullo xunetu yul yuli yulyu ·𐑡𐑩𐑤𐑲 ·𐑡𐑫 ·𐑡𐑫𐑤𐑲 ·𐑡𐑵𐑤
    ιουλ ιουλιοσ ιουλιου долоодугаар_сар июл июль июля ијл ијул лип липень липня ліп ліпень ліпеня шіл шілде
    юли јул јули ԥхынгəы ԥхынгә հլս հուլիս հուլիսի יולי تموز تهمووز جلايي جول جولاء جولاي جولايي جويليه
    شيلده يول يوليو يوليوز يييۇل ژوييه जु जुल जुलय जुला जुलाई जुलै जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ଜୁଲାଇ
    ஜூலை జులై ಜುಲೈ ജൂലൈ ඇසළ ก.ค กรกฎาคม ກ.ລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი ሓም ሓምለ ጁላይ ᎫᏰ ᎫᏰᏉᏂ កក្កដា
    ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ᱡᱩᱞ ᱡᱩᱞᱟᱭ 七月 𐐾𐐭𐑊 𐐾𐐭𐑊𐐴 𑄎𑄪𑄣𑄭;
    abu abuztua ag aga agasti ago agost agosti agosto agostu ags agt agu agust agusta agustos agustus aku
    akuhata an_lunastal aout aug auguscht august augusta augusti augusto augusts augustus augusztus aus
    austu avg avgust avq avqust avust awg awgust awgusta awst aww awwissu d'ag d'ago d'agost d'agosto
    d'agostu d'avust dhen_lunastal elo elokuu elokuuta eost gush gusht kol kolovoz kolovoza lun luna lunasa
    ogo ogoost ogos ogost ogosto ogs oshu_ogun osu_ogun porge porgemaanu ps pu-musapiri rugp rugpjucio
    rugpjutis sie sierpien sierpnia srpen srpna tbx tebax ·𐑪𐑜 ·𐑪𐑜𐑭𐑕𐑑 ·𐑷𐑜 ·𐑷𐑜𐑩𐑕𐑑 ɣuc ɣuct ʻaok
    ʻaokosi αυγ αυγουστοσ αυγουστου авг август августа ауг аугуст жні жнівень жніуня наимдугаар_сар нанҳəа
    нанҳә серп серпень серпня там тамыз օգոստոս օգոստոսի օգս אוג' אוגוסט اب اغ اغست اغسطس اغشت اوت اګست اگس
    اگست اگسٽ تاميز غشت ياب ياۋغۇست ݢوس अग अगस्ट अगस्त अग॰ आग आगष्ट आगस्ट ऑग ऑगस्ट আগ আগষ্ট আগস্ট ਅਗ ਅਗਸਤ
    ઑગસ્ટ ଅଗଷ୍ଟ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് නිකිණි ส.ค สิงหาคม ສ.ຫ ສິງຫາ ဩဂုတ် აგვ აგვისტო ነሓ
    ነሓሰ ኦገስ ኦገስት ᎦᎶ ᎦᎶᏂ សីហា ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ᱟᱜᱟ ᱟᱜᱟᱥᱛ 八月 𐐪𐑀 𐐪𐑀𐐲𐑅𐐻 𑄃𑄉𑄧𑄌𑄴𑄑𑄴;
    an_t-sultain cab cabudanni cohca cohcamaanu cte ctember da_settember de_set de_setembre de_setiembre
    de_settembre dhen_t-sultain eyl eylul gwen gwengolo hep hepetema iln ilon ira iraila mean_fomhair medi
    mfomh oshu_owewe osu_owewe pi pu-irudi rugs rugsejis rugsejo ruj rujan rujna sat satumba seb sebteembar
    sebtembar sen sentabr sentyabr sep sepitema sept septamber septemba septembar september septembra
    septembre septembrie septembris septembro septhemba septiembre septimber set setembr setembre setembro
    setenbre setiembre sett settember settembre settembru setyembre sht shtator sult syys syyskuu syyskuuta
    szept szeptember wrz wrzesien wrzesnia zar zari ·𐑕𐑧 ·𐑕𐑧𐑐 ·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸 ·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑼 σεπ
    σεπτεμβριοσ σεπτεμβριου вер верасень верасня верасьня вересень вересня есдүгээр_сар сен сент сентябр
    сентябрь сентября сентјабр сеп септ септембар септември цəыб цəыббра қыр қыркүиек սեպ սեպտեմբեր
    սեպտեմբերի ספט' ספטמבר ايلول سبتمبر ست ستمب ستمبر سيپٽمبر سيڤتيمبر سپت سپتامبر سپتمبر سېنتهبير سېپتمبر
    شتمبر شتنبر قيركۇيهك يهيلوول सतमबर सतुंबर सप्टे सप्टें सप्टेंबर सितंबर सित॰ सेप सेप्टेम्बर सेप्थेम्बर
    ছেপ্তে ছেপ্তেম্বৰ সেপ সেপ্ট সেপ্টেঃ সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર ସେପ୍ଟେମ୍ବର செப் செப்டம்பர்
    సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ බිනර ก.ย กันยายน ກ.ຍ ກັນຍາ စက် စက်တင်ဘာ სექ
    სექტემბერი መስ መስከረም ሴፕቴ ሴፕቴምበር ᏚᎵ ᏚᎵᏍᏗ កញ្ញា ᠶᠢᠰᠥᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ ᱥᱮᱯ ᱥᱮᱯᱴᱮᱢᱵᱟᱨ 九月 𐑅𐐯𐐹
    𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉 𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;
    an_damhair cot cotmeh d'ochobre d'oct d'october d'octubre d'ott d'ottobre damh deireadh_fomhair dfomh
    dhen_damhair eki ekim here hyd hydref loka lokakuu lokakuuta och ochobre oct october octobre octombrie
    octubre oke oketopa okt oktabr okthoba oktoba oktobar oktober oktobra oktobris oktobro oktoobar oktoober
    oktover oktubre oktuuber oktyabr oshu_ɔwara osu_owara oto otobre ott ottobre ottubru otu otubr out
    outubro paz pazdziernik pazdziernika rij rijen rijna roovvad roovvadmaanu santugaine spal spalio spalis
    stg tet tetor tub tuber urr urria yepe-putimaa yp ·𐑪𐑒𐑑 ·𐑪𐑒𐑑𐑴𐑚𐑼 ·𐑷𐑒 ·𐑷𐑒𐑑𐑴𐑚𐑸 ʻoka
    ʻokatopa οκτ οκτωβριοσ οκτωβριου аравдугаар_сар жовт жовтень жовтня жьҭ жьҭаара кас кастрычнік
    кастрычніка окт октобар октомври октябр октябрь октября октјабр қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוק'
    אוקטובר اكت اكتبر اكتوب اكتوبر اوكتوبر اڪٽوبر تشرين_الاول تشرين الاول تشريني_يهكهم قازان يۆكتهبير
    अकतुम्बर अक्ट' अक्ट'बर अक्टूबर अक्टू॰ अक्टोबर अक्तूबर अक्तू॰ आक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোঃ অক্টোবর
    অক্টোবৰ ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર ଅକ୍ଟୋବର அக் அக்டோபர் అక్టో అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്ടോബർ වප්
    ต.ค ตุลาคม ຕ.ລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር ጥቅ ጥቅምቲ ᏚᏂ ᏚᏂᏅᏗ តុលា ᠠᠷᠪᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ᱚᱠᱴ
    ᱚᱠᱴᱚᱵᱟᱨ 十月 𐐱𐐿𐐻 𐐱𐐿𐐻𐐬𐐺𐐲𐑉 𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴 𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴;
    an_t-samhain aza azaroa da_november de_nov de_novembre de_payares dhen_t-samhain du kas kasim lapkr
    lapkricio lapkritis listopadu marras marraskuu marraskuuta mijdar mjd nen nentor nob nobyembre noe noema
    nof nofember noiembrie noofeembar nop nopember nov novamber novema novemba novembar november novembr
    novembra novembre novembris novembro novembru novenbre noviembre novimber now nowember nowembra noy
    noyabr nun nunember nuw nuwamba oshu_belu osu_belu pay payares samh samhain santandria skamma
    skammamaanu sta stu studeni studenoga tach tachwedd yepe-yepe yy ·𐑯𐑴 ·𐑯𐑴𐑝 ·𐑯𐑴𐑝𐑧𐑥𐑚𐑸
    ·𐑯𐑴𐑝𐑧𐑥𐑚𐑼 νοε νοεμβριοσ νοεμβριου абҵ абҵара арван_нэгдүгээр_сар лист листопад листопада ліс
    лістапад лістапада нов новембар ное ноември ноя нояб ноябр ноябрь ноября ној нојабр қар қараша նոյ
    նոյեմբեր նոյեմբերի נוב' נובמבר تشرين_الثاني تشريني_دووهم قاراشا نو نوامبر نوفمبر نوم نومب نومبر نونبر
    نويابير نوۏيمبر नवं नवंबर नवमबर नवूमबर नवे नवेम्बर नव॰ नोभेम्बर नोव्हें नोव्हेंबर নভে নভেঃ নভেম্বর নৱে
    নৱেম্বৰ ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર ନଭେମ୍ବର நவ நவம்பர் నవం నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ ඉල් พ.ย พฤศจิกายน ພ.ຈ
    ພະຈິກ နို နိုဝင်ဘာ ნოე ნოემბერი ሕዳ ሕዳር ኖቬም ኖቬምበር ᏅᏓ ᏅᏓᏕᏆ វិច្ឆិកា ᠠᠷᠪᠠᠨ_ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ ᱱᱟᱣ ᱱᱟᱣᱟᱢᱵᱟᱨ
    十一月 𐑌𐐬𐑂 𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉 𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;
    abe abendua an_dubhlachd ara aralik avi avientu berfanbar brf d'avientu da_december de_des de_desembre
    de_dex de_dexembre dec decembar december decembra decembre decembrie decembris decembro dek dekabr des
    desemba desember desembre desimber det dets detsember dex dexembre dez dezamber dezember dezembr
    dezembro dezenbre dhen_dubhlachd dhj dhjetor dic dicembre dicembru diciembre dis disamba diseembar
    disemba disember disyembre dubh dug dugember gru grudnia grudzien gruod gruodis gruodzio joulu joulukuu
    joulukuuta juovla juovlamaanu kerzu kzu nad nadale noll nollaig oshu_ɔpɛ osu_ope pro prosinac prosinca
    prosince prosinec rhag rhagfyr tih tihema tis tisema yepe-mukui ym ·𐑛𐑦𐑕 ·𐑛𐑦𐑕𐑧𐑥𐑚𐑼 ·𐑛𐑭
    ·𐑛𐑭𐑕𐑧𐑥𐑚𐑸 δεκ δεκεμβριοσ δεκεμβριου арван_хоердугаар_сар груд грудень грудня дек декабр декабрь
    декабря декември дец децембар жел желтоқсан сне снежань снежня сьн сьнежань сьнежня ԥхынҷ ԥхынҷкәын դեկ
    դեկտեմբեր դեկտեմբերի דצמ' דצמבר جهلتوقسان دجمبر دجنبر دس دسامبر دسم دسمب دسمبر ديسمبر ديسيمبر دېكابير
    كانون_الاول كانوني_يهكهم ڊسمبر डिसं डिसंबर डिसे डिसें डिसेंबर डिसेम्बर दसमबर दसूमबर दिसंबर दिस॰ ডিচে
    ডিচেম্বৰ ডিসে ডিসেঃ ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર ଡିସେମ୍ବର டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್
    ഡിസം ഡിസംബർ උඳුවප් ธ.ค ธันวาคม ທ.ວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ታሕ ታሕሳስ ዲሴም ዲሴምበር ᎥᏍ ᎥᏍᎩᏱ ធ្នូ
    ᠠᠷᠪᠠᠨ_ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ᱫᱤᱥ ᱫᱤᱥᱟᱢᱵᱟᱨ 十二月 𐐼𐐨𐑅 𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴
    𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴
"""
DOUBTFUL = """
    lip lis listopad listopada mae srp
"""
