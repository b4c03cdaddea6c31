"""The names of months that count only where their language is known.

From the Unicode CLDR, written by tests/date_words.py; as `keys.key` has them.
"""

MONTHS = """
    aa: agd=4 agda_baxis=4 cax=5 caxah_alsa=5 cig=3 ciggilta_kudo=3 dit=10 diteli=10 kax=12 kaxxa_garablu=12
    kudo=2 leq=8 leqeeni=8 liiqen=8 nah=2 qad=7 qado_dirri=7 qas=6 qasa_dirri=6 qun=1 qunxa_garablu=1 way=9
    waysu=9 xim=11 ximoli=11;
    ady: бэдзэогъу=7 бэдзэогъум=7 гъэтхапэ=3 гъэтхапэм=3 жъоныгъуакӏ=5 жъоныгъуакӏэм=5 мэзаем=2 мэзаи=2
    мэкъуогъу=6 мэкъуогъум=6 мэлылъфэгъу=4 мэлылъфэгъум=4 тыгъэгъаз=12 тыгъэгъазэм=12 чъэпыогъу=10
    чъэпыогъум=10 шышъхьэӏу=8 шышъхьэӏум=8 шэкӏогъу=11 шэкӏогъум=11 щылэмаз=1 щылэмазэм=1 ӏоныгъу=9
    ӏоныгъум=9;
    agq: dum=7 dzu=9 fwo=12 fɔe=8 kaa=11 kɨz=2 lɔm=10 ndzɔŋefwoo=12 ndzɔŋesee=5 ndzɔŋɔchwaʔakaa_wo=11
    ndzɔŋɔdumlo=7 ndzɔŋɔghuuwelɔm=10 ndzɔŋɔkwifɔe=8 ndzɔŋɔkɨzuʔ=2 ndzɔŋɔnum=1 ndzɔŋɔnzugho=6
    ndzɔŋɔtaafʉgha=4 ndzɔŋɔtɨdʉgha=3 ndzɔŋɔtɨfʉghadzughu=9 num=1 nzu=6 see=5 taa=4 tɨd=3;
    ak: ahinime=10 ayɛwohomumu=6 kutawonsa=7 kɔtɔnimma=5 obubuo=11 oforisuo=4 ɔbɛnem=3 ɔgyefoɔ=2 ɔpɛnimma=12
    ɔpɛpɔn=1 ɔsanaa=8 ɛbɔ=9;
    an: aviento=12 chi=1 chinero=1 chl=7 chn=6 chuliol=7 chunyo=6 d'aviento=12 de_chinero=1 de_chuliol=7
    de_chunyo=6 de_febrero=2 de_marzo=3 de_mayo=5 de_noviembre=11;
    apc: تشرين_التاني=11 كانون_التاني=1;
    ba: ғин=1 ғинуар=1;
    bal: agast=8 akt=10 aktubar=10 das=12 dasambar=12 janwari=1 jol=7 jolai=7 naw=11 nawambar=11 par=2
    parwari=2 satambar=9 اپرێل=4 جۆل=7 جۆلايي=7 ستم=9 مييي=5 نيوم=11 نيومبر=11 پر=2 پروري=2;
    bas: bio=10 bioom=10 dip=9 dipɔs=9 hik=8 hikaŋ=8 hil=6 hilondɛ=6 kɔn=1 kɔndɔŋ=1 libuy_li_nyee=12 liɓ=12
    mac=2 macɛl=2 mat=3 matop=4 matumb=3 may=11 mayɛsep=11 mpu=5 mpuyɛ=5 mto=4 nje=7 njeba=7;
    bem: epreo=4 oga=8 ogasti=8;
    bez: dat=3 han=5 hut=1 kmb=12 kmj=11 kum=10 nan=8 pa_mwedzi_gwa_hutala=1 pa_mwedzi_gwa_kumi=10
    pa_mwedzi_gwa_kumi_na_mbili=12 pa_mwedzi_gwa_kumi_na_moja=11 pa_mwedzi_gwa_nane=8 pa_mwedzi_gwa_saba=7
    pa_mwedzi_gwa_sita=6 pa_mwedzi_gwa_tisa=9 pa_mwedzi_gwa_wudatu=3 pa_mwedzi_gwa_wuhanu=5
    pa_mwedzi_gwa_wutai=4 pa_mwedzi_gwa_wuvili=2 sab=7 sit=6 tai=4 tis=9 vil=2;
    bgc: नवम्बर=11 सितम्बर=9;
    bho: सितम्बर=9;
    blo: abofʊmka_kaŋɔrɔ=9 acafʊnɖuka_kaŋɔrɔ=5 acapomka_kaŋɔrɔ=11 alalaka_kaŋɔrɔ=7 anɔɔbʊnka_kaŋɔrɔ=12
    anɔɔɖuka_kaŋɔrɔ=6 arɛcika_kaŋɔrɔ=3 bʊn=12 ci=3 cim=10 fʊm=9 kaw=1 kpa=2 kǝu=8 la=7 njɩbɔ_nɖʊka_kaŋɔrɔ=4
    pom=11 ɖʊ=4 ɩjicimka_kaŋɔrɔ=10 ɩjikawǝrka_kaŋɔrɔ=1 ɩjikpaka_kaŋɔrɔ=2 ɩjikǝuka_kaŋɔrɔ=8;
    bm: awi=4 awirili=4 desanburu=12 feburuye=2 marisi=3 mɛ=5 nowanburu=11 sɛt=9 sɛtanburu=9 uti=8 zan=1
    zanwuye=1 zul=7 zuluye=7 zuw=6 zuwɛn=6 ɔku=10 ɔkutɔburu=10;
    bo: ཟླ་བ་གཉིས་པ=2 ཟླ་བ་གཉིས་པ་=2 ཟླ་བ་གསུམ་པ=3 ཟླ་བ་གསུམ་པ་=3 ཟླ་བ་དགུ་པ=9 ཟླ་བ་དགུ་པ་=9 ཟླ་བ་དང་པོ=1
    ཟླ་བ་དང་པོ་=1 ཟླ་བ་དྲུག་པ=6 ཟླ་བ་དྲུག་པ་=6 ཟླ་བ་བཅུ་གཅིག་པ=11 ཟླ་བ་བཅུ་གཅིག་པ་=11 ཟླ་བ་བཅུ་གཉིས་པ=12
    ཟླ་བ་བཅུ་གཉིས་པ་=12 ཟླ་བ་བཅུ་པ=10 ཟླ་བ་བཅུ་པ་=10 ཟླ་བ་བདུན་པ=7 ཟླ་བ་བདུན་པ་=7 ཟླ་བ་བཞི་པ=4 ཟླ་བ་བཞི་པ་=4
    ཟླ་བ་བརྒྱད་པ=8 ཟླ་བ་བརྒྱད་པ་=8 ཟླ་བ་ལྔ་པ=5 ཟླ་བ་ལྔ་པ་=5;
    br: mae=5;
    bua: арбадугаар_һара=10 арбан_нэгэдүгээр_һара=11 арбан_хоердугаар_һара=12 гурбадугаар_һара=3
    долодугаар_һара=7 дүрбэдүгээр_һара=4 зургадугаар_һара=6 наимадугаар_һара=8 нэгэдүгээр_һара=1
    табадугаар_һара=5 хоердугаар_һара=2 юһэдүгээр_һара=9;
    byn: ልደት=1 ልደትሪ=1 መተሉ=10 ማርያ=8 ማርያም_ትሪ=8 ም/ም=11 ም/ት=6 ምኪኤል_መሽወሪ=11 ምኪኤል_ትጟኒሪ=6 ተሕሳ=12 ተሕሳስሪ=12 ካብኽ=2
    ካብኽብቲ=2 ክቢቅ=5 ክቢቅሪ=5 ክብላ=3 ኰር=7 ኰርኩ=7 ያኸኒ=9 ያኸኒ_መሳቅለሪ=9 ፋጅኺ=4 ፋጅኺሪ=4;
    cad: chaykahday_haˀimay=1 chaykahdaytiˀtiˀ=12 dahosikah_nish=8 hashnih_haˀimay=5 hashnihtiˀtiˀ=4
    hashnihtsiˀ=6 hiisikah_nish=9 nasˀahˀatsus=7 nipbaa_haˀimay=11 nipbaatiˀtiˀ=10 tsahkapbiˀ=2 wanit=3;
    cch: achi=6 anas=4 atar=7 atat=3 atyo=5 awur=8 baa=2 dyon=1 naba=11 nata=12 pen_achirim=6 pen_anas=4
    pen_atariba=7 pen_atat=3 pen_atyon=5 pen_awurr=8 pen_ba'a=2 pen_dyon=1 pen_kur_naba=11 pen_kur_natat=12
    pen_shadon=9 pen_shakur=10 shad=9 shak=10;
    ceb: septiyembre=9;
    cgg: kbr=2 kbz=1 kkm=10 kkn=4 kmk=6 kmn=8 kms=7 kmw=9 knb=12 knk=11 kst=3 ktn=5 okwaikumi=10
    okwaikumi_na_ibiri=12 okwaikumi_na_kumwe=11 okwakabiri=2 okwakana=4 okwakashatu=3 okwakataana=5
    okwamukaaga=6 okwamunaana=8 okwamushanju=7 okwamwenda=9 okwokubanza=1;
    cic: aaktopa'=10 akaas=8 choola=7 choon=6 hashi'_ammo'na'=1 hashi'_atochchi'na'=3 hashi'_atoklo'=2
    iiplal=4 mih=5 nofimpa'=11 siptimpa'=9 tiisimpa'=12;
    co: aos=8 aostu=8 d'aostu=8 d'aprile=4 di_dicembre=12 di_ferraghju=2 di_ghjennaghju=1 di_ghjugnu=6
    di_lugliu=7 di_maghju=5 di_marzu=3 di_nuvembre=11 di_sittembre=9 fer=2 ferraghju=2 ghj=1 ghjennaghju=1
    ghju=6 ghjugnu=6 lugliu=7 maghju=5 nuv=11 nuvembre=11 sit=9 sittembre=9;
    cop: ⲁⲡⲣ=4 ⲁⲡⲣⲓⲗⲓⲟⲥ=4 ⲁⲩⲅ=8 ⲁⲩⲅⲟⲩⲥⲧⲟⲥ=8 ⲇⲉⲕ=12 ⲇⲉⲕⲉⲙⲃⲣⲓⲟⲥ=12 ⲓⲁⲛ=1 ⲓⲁⲛⲟⲩⲁⲣⲓⲟⲥ=1 ⲓⲟⲩⲗⲓⲟⲥ=7 ⲓⲟⲩⲛⲓⲟⲥ=6
    ⲓⲩⲗ=7 ⲓⲩⲛ=6 ⲙⲁⲓ=5 ⲙⲁⲓⲟⲥ=5 ⲙⲁⲣ=3 ⲙⲁⲣⲧⲟⲥ=3 ⲛⲟⲉ=11 ⲛⲟⲉⲙⲃⲣⲓⲟⲥ=11 ⲟⲕⲧ=10 ⲟⲕⲧⲟⲙⲃⲣⲓⲟⲥ=10 ⲥⲉⲡ=9 ⲥⲉⲡⲧⲉⲙⲃⲣⲓⲟⲥ=9
    ⲫⲉⲃ=2 ⲫⲉⲃⲣⲟⲩⲁⲣⲓⲟⲥ=2;
    cs: lis=11 listopad=11 srp=8;
    csw: ᐅᐸᐦᐅᐏᐲᓯᒼ=8 ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ=1 ᐊᓃᑭᐲᓯᒼ=5 ᐋᕽᐘᑎᓄᐏᐲᓯᒼ=11 ᐚᐏᐲᓯᒼ=6 ᐱᓈᐢᑯᐏᐲᓯᒼ=10 ᐸᐚᐦᒐᑭᓇᓰᐢ=2 ᐹᐢᑲᐦᐋᐏᐲᓯᒼ=7 ᒥᑭᓯᐏᐲᓯᒼ=3
    ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ=12 ᓂᐢᑭᐲᓯᒼ=4 ᓄᒌᑐᐏᐲᓯᒼ=9;
    cu: а҆прілліа=4 а҆прілліи=4 а҆пⷬ҇=4 а҆ѵгꙋста=8 а҆ѵгꙋстъ=8 а҆ѵⷢ҇=8 декемвріа=12 декемвріи=12 деⷦ҇=12
    мартъ=3 маіа=5 маіи=5 маⷬ҇=3 маꙵ=5 ноемвріа=11 ноемвріи=11 ноеⷨ=11 септемвріа=9 септемвріи=9 сеⷫ҇=9
    феврꙋаріа=2 феврꙋаріи=2 феⷡ҇=2 і҆аннꙋаріа=1 і҆аннꙋаріи=1 і҆аⷩ҇=1 і҆ꙋліа=7 і҆ꙋліи=7 і҆ꙋніа=6 і҆ꙋніи=6
    і҆ꙋⷧ҇=7 і҆ꙋⷩ҇=6 ѻ҆ктѡвріа=10 ѻ҆ктѡвріи=10 ѻ҆кⷮ=10;
    cv: аван=9 ака=4 кар=1 карлач=1 нар=2 нарас=2 пуш=3 раш=12 раштав=12 ута=7 чук=11 юпа=10 ҫерт=6 ҫертме=6
    ҫу=5 ҫур=8 ҫурла=8;
    dav: ike=9 iku=10 imb=1 imw=11 iwi=12 kad=3 kan=4 kar=6 kas=5 kaw=2 mfu=7 mori_ghwa_ikenda=9
    mori_ghwa_ikumi=10 mori_ghwa_ikumi_na_imweri=11 mori_ghwa_ikumi_na_iwi=12 mori_ghwa_imbiri=1
    mori_ghwa_kadadu=3 mori_ghwa_kana=4 mori_ghwa_karandadu=6 mori_ghwa_kasanu=5 mori_ghwa_kawi=2
    mori_ghwa_mfungade=7 mori_ghwa_wunyanya=8 wun=8;
    dje: awi=4 awiril=4 dee=12 deesanbur=12 fee=2 feewiriye=2 marsi=3 noo=11 noowanbur=11 oktoobur=10 sek=9
    sektanbur=9 ut=8 zan=1 zanwiye=1 zuw=6 zuweŋ=6 zuy=7 zuyye=7;
    doi: अक्तू=10 दिस=12 नव=11 मेई=5 सित=9;
    dua: di=1 dimɔdi=1 diŋ=8 diŋgindi=8 diɓ=4 diɓaɓa=4 ela=12 elaŋgɛ=12 emi=5 emiasele=5 esɔ=6 esɔpɛsɔpɛ=6
    mad=7 madiɓɛdiɓɛ=7 may=10 mayesɛ=10 nyɛt=9 nyɛtɛki=9 sɔŋ=3 sɔŋɛ=3 tin=11 tinini=11 ŋgɔn=2 ŋgɔndɛ=2;
    dyo: ab=4 aburil=4 de=12 disambar=12 fe=2 febirie=2 ma=3 no=11 ok=10 sa=1 sanvie=1 se=9 settembar=9 su=7
    sueŋ=6 suuyee=7 ut=8;
    dz: ཟླ་གཉིས་པ་=2 ཟླ་གསུམ་པ་=3 ཟླ་དགུ་པ་=9 ཟླ་དངཔ་=1 ཟླ་དྲུག་པ=6 ཟླ་བཅུ་གཅིག་པ་=11 ཟླ་བཅུ་གཉིས་པ་=12
    ཟླ་བཅུ་པ་=10 ཟླ་བདུན་པ་=7 ཟླ་བཞི་པ་=4 ཟླ་བརྒྱད་པ་=8 ཟླ་ལྔ་པ་=5 སྤྱི་ཟླ་གཉིས་པ་=2 སྤྱི་ཟླ་གསུམ་པ་=3
    སྤྱི་ཟླ་དགུ་པ་=9 སྤྱི་ཟླ་དངཔ་=1 སྤྱི་ཟླ་དྲུག་པ=6 སྤྱི་ཟླ་བཅུ་གཅིག་པ་=11 སྤྱི་ཟླ་བཅུ་གཉིས་པ་=12
    སྤྱི་ཟླ་བཅུ་པ་=10 སྤྱི་ཟླ་བདུན་པ་=7 སྤྱི་ཟླ་བཞི་པ=4 སྤྱི་ཟླ་བརྒྱད་པ་=8 སྤྱི་ཟླ་ལྔ་པ་=5;
    ebu: gan=6 gat=5 igi=12 iku=10 imw=11 kai=2 kan=4 kat=3 ken=9 knn=8 mbe=1 mug=7 mweri_wa_gatano=5
    mweri_wa_gatantatu=6 mweri_wa_ikumi=10 mweri_wa_ikumi_na_kairi=12 mweri_wa_ikumi_na_umwe=11
    mweri_wa_kairi=2 mweri_wa_kana=4 mweri_wa_kanana=8 mweri_wa_kathatu=3 mweri_wa_kenda=9 mweri_wa_mbere=1
    mweri_wa_mugwanja=7;
    ee: ade=11 adeɛmekpɔxe=11 afɔ=4 afɔfie=4 any=9 anyɔnyɔ=9 dam=5 dame=5 dea=8 deasiamime=8 dzd=2 dzm=12
    dzodze=2 dzome=12 dzove=1 dzv=1 kel=10 kele=10 mas=6 masa=6 sia=7 siamlɔm=7 ted=3 tedoxe=3;
    ewo: nga=10 ngab=12 ngad=11 ngb=2 nge=9 ngl=3 ngm=8 ngn=4 ngo=1 ngs=6 ngt=5 ngz=7 ngɔn_awom=10
    ngɔn_awom_ai_bɛ=12 ngɔn_awom_ai_dzia=11 ngɔn_bɛ=2 ngɔn_ebulu=9 ngɔn_lala=3 ngɔn_mwom=8 ngɔn_nyina=4
    ngɔn_osu=1 ngɔn_saməna=6 ngɔn_tana=5 ngɔn_zamgbala=7;
    ff: bow=12 bowte=12 col=2 colte=2 duu=5 duujal=5 jol=11 jolal=11 juk=8 juko=8 kor=6 korse=6 mbo=3
    mbooy=3 mor=7 morso=7 see=4 seeɗto=4 sii=1 siilo=1 siilto=9 slt=9 yar=10 yarkomaa=10 𞤣𞤵𞥅𞤶=5
    𞤣𞤵𞥅𞤶𞤮=5 𞤥𞤮𞤪=7 𞤥𞤮𞤪𞤧𞤮=7 𞤦𞤮𞤱=12 𞤦𞤮𞤱𞤼𞤮=12 𞤧𞤫𞥅𞤼=4 𞤧𞤫𞥅𞤼𞤮=4 𞤧𞤭𞤤=9 𞤧𞤭𞤤𞤼𞤮=9
    𞤧𞤭𞥅𞤤=1 𞤧𞤭𞥅𞤤𞤮=1 𞤲𞤦𞤮𞥅𞤴=3 𞤲𞤦𞤮𞥅𞤴𞤮=3 𞤳𞤮𞤪=6 𞤳𞤮𞤪𞤧𞤮=6 𞤴𞤢𞤪=10 𞤴𞤢𞤪𞤳𞤮=10
    𞤶𞤮𞤤=11 𞤶𞤮𞤤𞤮=11 𞤶𞤵𞤳=8 𞤶𞤵𞤳𞤮=8 𞤷𞤮𞤤=2 𞤷𞤮𞤤𞤼𞤮=2;
    fur: avo=8 avost=8 dicembar=12 fevrar=2 jugn=6 lui=7 otubar=10 setembar=9 zenar=1;
    gaa: abe=4 abɛibe=4 afu=12 afuabe=12 agb=5 agbiɛnaa=5 aha=1 aharabata=1 ale=11 alemle=11 ant=10 antɔŋ=10
    gbo=9 maa=7 maawɛ=7 man=8 manyawale=8 ofl=2 oflɔ=2 ots=3 otsokrikri=3 otu=6 otukwajan=6 otukwajaŋ=6;
    gez: ሐመለ=7 መገበ=3 ሠንየ=6 ኀሠሠ=12 ኀደረ=11 ነሐሰ=8 አኀዘ=4 ከረመ=9 ከተተ=2 ግንባት=5 ጠሐረ=1 ጠቀመ=10;
    gn: jasyapy=3 jasykoi=2 jasypa=10 jasypakoi=12 jasypatei=11 jasypo=5 jasypoapy=8 jasypokoi=7
    jasyporundy=9 jasypotei=6 jasyrundy=4 jasytei=1;
    guz: apiriri=4 can=1 chanuari=1 chulai=7 cul=7 feburari=2 nobemba=11 okitoba=10;
    gv: averil=4 avrril=4 boaldyn=5 j-fouyir=10 j-guer=1 j-souree=7 jerrey-fouyir=10 jerrey-geuree=1
    jerrey-souree=7 luanistyn=8 m-fouyir=9 m-houney=11 m-nollick=12 m-souree=6 mayrnt=3 mean-fouyir=9
    mean-souree=6 mee_houney=11 mee_ny_nollick=12 t-arree=2 toshiaght-arree=2;
    haw: ianuali=1 iulai=7 iune=6 kek=12 kekemapa=12 kep=9 kepakemapa=9 mal=3 malaki=3 nowemapa=11
    pepeluali=2 ʻap=4 ʻapelila=4 ʻau=8 ʻaukake=8 ʻok=10 ʻokakopa=10;
    hnj: 𞄀𞄪𞄴=5 𞄆𞄬=1 𞄒𞄩𞄱𞄔𞄬𞄴=12 𞄒𞄫𞄰𞄒𞄪𞄱=3 𞄔𞄩𞄴𞄆𞄨𞄰=7 𞄕𞄩𞄲𞄔𞄄𞄰𞄤=8 𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫=11
    𞄛𞄤𞄱𞄒𞄤𞄰=9 𞄛𞄤𞄱𞄞𞄤𞄦=6 𞄛𞄨𞄱𞄄𞄤𞄲𞄨=2 𞄤𞄨𞄱=4 𞄪𞄱𞄀𞄤𞄴=10;
    hr: lip=6 lis=10 listopad=10 listopada=10 srp=7;
    hrx: aagust=8 februer=2 januer=1 maai=5 merz=3;
    ie: marte=3;
    ii: ꃘꆪ=6 ꇖꆪ=4 ꈬꆪ=9 ꉆꆪ=8 ꉬꆪ=5 ꊯꊪꆪ=11 ꊰꆪ=10 ꊰꑋꆪ=12 ꋍꆪ=1 ꌕꆪ=3 ꏃꆪ=7 ꑍꆪ=2;
    iu: ᐆᑦᑑᕝᕙ=10 ᐊᐃᑉᐳᓗ=4 ᐊᐅᒡᒍᓯ=8 ᑎᓯᐱᕆ=12 ᒪᐃ=5 ᒫᑦᓯ=3 ᓄᕕᐱᕆ=11 ᓯᑎᐱᕆ=9 ᔪᓚᐃ=7 ᔫᓂ=6 ᔭᓐᓄᐊᓕ=1 ᕕᕝᕗᐊᓕ=2;
    jgo: nduŋmbi_saŋ=1 pɛsaŋ_ntsɔpmɔ=11 pɛsaŋ_ntsɔppa=12 pɛsaŋ_nɛgɛm=10 pɛsaŋ_pataa=5 pɛsaŋ_pɛnɛfɔm=8
    pɛsaŋ_pɛnɛkwa=4 pɛsaŋ_pɛnɛntuku=6 pɛsaŋ_pɛnɛpfuꞌu=9 pɛsaŋ_pɛpa=2 pɛsaŋ_pɛtat=3 pɛsaŋ_saamba=7;
    jmc: agusti=8 aprilyi=4 julyai=7 junyi=6;
    kaj: ahw=2 aki=6 aku=9 ana=4 ani=8 apf=5 ata=3 aty=7 ayr=1 hywan_ahwa=2 hywan_akitat=6
    hywan_akumviriyin=9 hywan_anaai=4 hywan_aninai=8 hywan_apfwon=5 hywan_atat=3 hywan_atyirin=7
    hywan_ayrnig=1 hywan_swak=10 hywan_swak_b'ahwa=12 hywan_swak_b'ayrnig=11 sbh=12 sby=11 swa=10;
    kam: ikl=12 ikm=11 iku=10 kan=4 kel=2 knd=9 ktn=5 ktu=3 mbe=1 moo=7 mwai_wa_ikumi=10
    mwai_wa_ikumi_na_ili=12 mwai_wa_ikumi_na_imwe=11 mwai_wa_kana=4 mwai_wa_katano=5 mwai_wa_katatu=3
    mwai_wa_keli=2 mwai_wa_kenda=9 mwai_wa_mbee=1 mwai_wa_muonza=7 mwai_wa_nyaanya=8 mwai_wa_thanthatu=6
    nya=8 tha=6;
    kbd: бадзэуэгъуэ=7 бадзэуэгъуэм=7 гъатхэпэ=3 гъатхэпэм=3 дыгъэгъазэ=12 дыгъэгъазэм=12 жэпуэгъуэ=10
    жэпуэгъуэм=10 мазае=2 мазаем=2 мэкъуауэгъуэ=6 мэкъуауэгъуэм=6 мэлыжьыхь=4 мэлыжьыхьэм=4 накъыгъэ=5
    накъыгъэм=5 фокӏадэ=9 фокӏадэм=9 шыщхьэӏу=8 шыщхьэӏум=8 щакӏуэгъуэ=11 щакӏуэгъуэм=11 щӏышылэ=1
    щӏышылэм=1;
    kcg: aku=9 ana=7 ari=8 ata=6 juw=1 man=11 mas=12 nya=4 swa=10 swi=2 tsa=3 tsw=5 zwat_akubunyung=9
    zwat_anatat=7 zwat_arinai=8 zwat_ataah=6 zwat_juwung=1 zwat_mangjuwang=11 zwat_nyai=4
    zwat_swag-ma-suyang=12 zwat_swag=10 zwat_swiyang=2 zwat_tsat=3 zwat_tswon=5;
    kde: mwedi_ntandi=1 mwedi_wa_nchechi=4 mwedi_wa_nnyano=5 mwedi_wa_nnyano_na_mitatu=8
    mwedi_wa_nnyano_na_mivili=7 mwedi_wa_nnyano_na_nchechi=9 mwedi_wa_nnyano_na_nnyano=10
    mwedi_wa_nnyano_na_nnyano_na_m=12 mwedi_wa_nnyano_na_nnyano_na_u=11 mwedi_wa_nnyano_na_umo=6
    mwedi_wa_pili=2 mwedi_wa_tatu=3;
    kea: diz=12 dizenbru=12 janeru=1 julhu=7 junhu=6 maiu=5 marsu=3 nuv=11 nuvenbru=11 otubru=10 setenbru=9;
    kek: ro'_po=5 rox_po=3 xb'een_po=1 xb'elee_po=9 xjunlaj_po=11 xkaa_po=4 xkab'_po=2 xkab'laj_po=12
    xlajee_po=10 xwaq_po=6 xwaqxaq_po=8 xwuuq_po=7;
    khq: awi=4 awiril=4 dee=12 deesanbur=12 fee=2 feewiriye=2 marsi=3 noo=11 noowanbur=11 oktoobur=10 sek=9
    sektanbur=9 ut=8 zan=1 zanwiye=1 zuw=6 zuweŋ=6 zuy=7 zuyye=7;
    ki: gat=12 gath=6 gathano=7 gathathanwa=6 gathn=7 gatumu=12 kanyua_hungu=11 kh=3 kihu=3 kny=11 mga=1
    mge=2 mgnj=5 mugaa=1 mugaa_wa_keri=9 mugetho=2 mugiranjara=5 mugk=9 muth=4 muthatu=4 mwania_thenge=10
    mwny=8 mworia_nyoni=8 mwth=10;
    kkj: fɛ=8 kuŋgwɛ=7 mbiyɔ_mɛndoŋgɔ=3 mɔnɔ_ŋgbanja=5 njapi=9 nyaŋgwɛ_ŋgbanja=6 nyukul=10 nyɔlɔmbɔŋgɔ=4
    pamba=1 wanja=2 ɓulɓusɛ=12;
    kl: aggusti=8 aggustip=8 apriili=4 apriilip=4 decembari=12 decembarip=12 februaari=2 februaarip=2
    januaari=1 januaarip=1 juulip=7 juunip=6 maaji=5 maajip=5 marsi=3 marsip=3 novembari=11 novembarip=11
    oktobari=10 oktobarip=10 septembari=9 septembarip=9;
    kln: bur=9 bureet=9 epe=10 epeeso=10 iwo=4 iwootkuut=4 kipsuunde_ne_taai=11 kipsuunde_nebo_aeng'=12
    kiptaamo=3 kpa=12 kpt=11 mam=5 mamuut=5 mul=1 mulgul=1 ng'atyaato=2 ng'eiyeet=7 ngat=2 nge=7 paa=6
    paagi=6 roo=8 rooptui=8 taa=3;
    ksb: aplili=4 febluali=2 januali=1;
    ksf: ŋwii_a_ntɔntɔ=1 ŋwii_akǝ_bɛɛ=2 ŋwii_akǝ_nin=4 ŋwii_akǝ_ntɛk=10 ŋwii_akǝ_ntɛk_di_bɔk=11
    ŋwii_akǝ_ntɛk_di_bɛɛ=12 ŋwii_akǝ_raa=3 ŋwii_akǝ_taabɛɛ=7 ŋwii_akǝ_taafɔk=6 ŋwii_akǝ_taan=5
    ŋwii_akǝ_taanin=9 ŋwii_akǝ_taaraa=8;
    ksh: aprell=4 fabrowa=2 jannewa=1 maaz=3 maz=3 oktohber=10 ouj=8 oujoss=8 sap=9;
    kw: est=8 gwn=9 hed=10 hwe=2 kev=12 met=6 meu=3 mis_du=11 mis_ebrel=4 mis_est=8 mis_genver=1
    mis_gortheren=7 mis_gwynngala=9 mis_hedra=10 mis_hwevrer=2 mis_kevardhu=12 mis_me=5 mis_metheven=6
    mis_meurth=3;
    kxv: aasadi=7 aasadi_lenju=7 bado=9 bado_lenju=9 bese=5 bese_lenju=5 dasara=10 dasara_lenju=10 divi=11
    divi_lenju=11 hire=4 hire_lenju=4 jatta=6 jatta_lenju=6 maha=2 maha_lenju=2 pagu=3 pagu_lenju=3 pande=12
    pande_lenju=12 pusu=1 pusu_lenju=1 srabi=8 srabi_lenju=8 आसाडी=7 आसाडी_लेञ्जु=7 जाटा_लेञ्जु=6 जाट्टा=6
    दसारा_लेञ्जु=10 दासारा=10 दिवी=11 दिवी_लेञ्जु=11 पागु=3 पागुणी_लेञ्जु=3 पान्डे=12 पान्डे_लेञ्जु=12
    पुसु=1 पुसु_लेञ्जु=1 बाॅदो=9 बेसे=5 बेसे_लेञ्जु=5 बोदो_लेञ्जु=9 माहा=2 माहाका_लेञ्जु=2 स्राबाँ=8
    स्राबाँ_लेञ्जु=8 हिरे_लेञ्जु=4 हिर्रे=4 ଆସାଡି=7 ଆସାଡି_ଲେଞ୍ଜୁ=7 ଜାଟା=6 ଜାଟା_ଲେଞ୍ଜୁ=6 ଦାସାରା=10
    ଦାସାରା_ଲେଞ୍ଜୁ=10 ଦିୱି=11 ଦିୱିଡି_ଲେଞ୍ଜୁ=11 ପାଗୁ=3 ପାଗୁଣି_ଲେଞ୍ଜୁ=3 ପାଣ୍ଡେ=12 ପାଣ୍ଡେ_ଲେଞ୍ଜୁ=12 ପୁସୁ=1
    ପୁସୁ_ଲେଞ୍ଜୁ=1 ବଦ=9 ବଦ_ଲେଞ୍ଜୁ=9 ବେସେ=5 ବେସେ_ଲେଞ୍ଜୁ=5 ମାହା=2 ମାହାକା_ଲେଞ୍ଜୁ=2 ସ୍ରାବାଁ=8 ସ୍ରାବାଁ_ଲେଞ୍ଜୁ=8
    ହିରେ=4 ହିରେ_ଲେଞ୍ଜୁ=4 అస్ర=9 గుండు=2 దివెడి=10 పాండు=11 పుసు=12 బాన్దపాణా=7 బార్సి=8 బెసెకి=4 మాగ=1 రాత=6
    లండి=5 హిరెఇ=3;
    la: februarii=2 februarius=2 ianuarii=1 ianuarius=1 iulii=7 iulius=7 iunii=6 iunius=6 maii=5 maius=5
    martii=3 martius=3 octobris=10;
    lag: fungatɨ=1 idwaata=6 ikumi=4 inyambala=5 inyi=10 keenda=3 kwiidwaata=6 kwiikumi=4 kwiinyambala=5
    kwiinyi=10 kʉfungatɨ=1 kʉkeenda=3 kʉmʉʉnchɨ=7 kʉnaanɨ=2 kʉsaano=11 kʉsaatʉ=9 kʉsasatʉ=12 kʉvɨɨrɨ=8
    mʉʉnchɨ=7 naanɨ=2 saano=11 saatʉ=9 sasatʉ=12 vɨɨrɨ=8;
    lb: mae=3;
    lg: agusito=8 apu=4 apuli=4 febwaliyo=2 janwaliyo=1 julaayi=7 maa=5 maayi=5 marisi=3 oki=10 okitobba=10
    sebuttemba=9;
    lkt: chaŋphasapa_wi=7 chaŋwape-kasna_wi=10 chaŋwapegi_wi=9 chaŋwapetho_wi=5 istawichayazaŋ_wi=3
    phezitho_wi=4 thahekapsuŋ_wi=12 thiyoheyuŋka_wi=2 waniyetu_wi=11 wasuthuŋ_wi=8 wiothehika_wi=1
    wipazukha-waste_wi=6;
    lld: aost=8 auri=4 d'aost=8 d'auri=4 d'otober=10 de_dezember=12 de_fora=2 de_jena=1 de_jugn=6 de_ma=5
    de_merz=3 de_messe=7 de_november=11 de_setember=9 fora=2 jena=1 jugn=6 ma=5 merz=3 messe=7 otober=10
    setember=9;
    lmo: avost=8 dicember=12 fevrer=2 masg=5 otover=10 setember=9 sginer=1 sgiugn=6;
    ln: apl=4 dsb=12 fbl=2 msi=3 nvb=11 sanza_ya_libwa=9 sanza_ya_mibale=2 sanza_ya_minei=4
    sanza_ya_misato=3 sanza_ya_mitano=5 sanza_ya_motoba=6 sanza_ya_mwambe=8 sanza_ya_nsambo=7
    sanza_ya_yambo=1 sanza_ya_zomi=10 sanza_ya_zomi_na_mibale=12 sanza_ya_zomi_na_mɔkɔ=11 stb=9 ɔtb=10;
    lrc: اگوست=8 جانڤيه=1 جولا=7 ديسامر=12 سيپتامر=9 فيڤريه=2 نوڤامر=11 يوكتوڤر=10;
    ltg: aprels=4 februars=2 janvars=1 juls=7 juns=6 majs=5;
    lu: cio=1 ciongo=1 cis=12 ciswa=12 kab=7 kabalashipu=7 kaswekese=11 luf=6 lufuimi=6 lui=2 luishi=2 lum=5
    lumungulu=5 lun=10 lungudi=10 lus=3 lush=8 lushika=8 lusolo=3 lut=9 lutongolo=9 muu=4 muuya=4;
    luo: dab=8 dac=1 dad=3 dag=12 dah=5 dan=4 dao=7 dap=10 dar=2 dau=6 dgi=11 doc=9 dwe_mar_abich=5
    dwe_mar_abiriyo=7 dwe_mar_aboro=8 dwe_mar_achiel=1 dwe_mar_adek=3 dwe_mar_ang'wen=4 dwe_mar_apar=10
    dwe_mar_apar_gi_ariyo=12 dwe_mar_ariyo=2 dwe_mar_auchiel=6 dwe_mar_gi_achiel=11 dwe_mar_ochiko=9;
    lzz: agus=8 agustozi=8 apri=4 cxal=9 cxalva=9 gum=10 guma=10 ktsa=7 ktsapa=7 marti=3 mayisi=5 mbul=6
    mbulora=6 tutad=1 tutadidi=1 tutam=2 tutamkule=2 tzil=11 tzilva=11 xris=12 xristona=12;
    mas: ara=2 arat=2 bɔr=8 dal=1 doy=4 gis=10 kujuɔrɔk=6 kus=9 kushin=9 lep=5 morusasin=7 ntʉ=12 ntʉŋʉs=12
    oladalʉ=1 olgisan=10 olodoyiorie_inkokua=4 oloilepunyie_inkokua=5 pʉshʉka=11 rok=6 sas=7 shʉ=11
    ɔlɔɨbɔrarɛ=8 ɔɛn=3 ɔɛnɨɔɨŋɔk=3;
    mer: dicemba=12 feburuari=2 ipu=4 ipuru=4 mii=5 njr=7 nju=6 njuni=6 njurai=7 oktuba=10 spt=9;
    mfe: desam=12 fevriye=2 novam=11 oktob=10 out=8 septam=9 zan=1 zanvie=1 zil=7 zilye=7 zin=6;
    mg: aog=8 aogositra=8 aprily=4 desambra=12 febroary=2 janoary=1 jol=7 jolay=7 jon=6 jona=6 martsa=3
    novambra=11 septambra=9;
    mgh: che=4 kum=10 kwa=1 moc=6 moj=11 mweri_wo_kumi=10 mweri_wo_kumi_na_moja=11
    mweri_wo_kumi_na_yel'li=12 mweri_wo_kwanza=1 mweri_wo_nane=8 mweri_wo_saba=7 mweri_wo_thanu_na_mocha=6
    mweri_wo_tisa=9 mweri_wo_unayeli=2 mweri_wo_unecheshe=4 mweri_wo_uneraru=3 mweri_wo_unethanu=5 nan=8
    rar=3 sab=7 tha=5 tis=9 una=2 yel=12;
    mgo: imeg_abubi=2 imeg_mbəŋchubi=3 iməg_adumbəŋ=7 iməg_fog=5 iməg_ichiibɔd=6 iməg_ichika=8
    iməg_krizmed=12 iməg_kud=9 iməg_mbegtug=1 iməg_ngwət=4 iməg_tesi'e=10 iməg_zo=11 mbegtug=1;
    mi: mae=3;
    mni: ওক্টো=10 ওক্টোবর=10 ওগ=8 ওগষ্ট=8 জন=1 জনুৱারী=1 জানুৱারি=1 জুলা=7 নবেম্বর=11 ফেব্রু=2 ফেব্রুৱারি=2
    মার=3;
    mrh: chhi=6 chhiepa=6 di=12 hmy=2 hmypi=2 khi=7 khihpa=7 naw=1 nawh=1 pach=4 pachawh=4 pam=3 pamih=3
    pat=5 pato=5 phiapi=11 phiata=10 php=11 pht=10 thlar=9 thlarah=9 thlaz=8 thlazoh=8;
    mua: cki=3 cla=2 cokcwaklaŋne=2 cokcwaklii=3 fde=9 fgw=11 fii_dǝɓlii=9 fii_gwahlle=11 fii_loo=1
    fii_marfoo=4 fii_mundaŋ=10 fii_yuru=12 flo=1 fmf=4 fmu=10 fyu=12 mad=5 madǝmbii=8 madǝǝuutǝbijaŋ=5 mam=8
    mamǝŋgwaafahbii=6 mamǝŋgwaalii=7 mbi=6 mli=7;
    mus: ehole=11 hiyo_rakko=8 hiyuce=7 hotvle_hvse=2 ke_hvse=5 kvco_hvse=6 otowoskuce=9 otowoskv_rakko=10
    rvfo_cuse=1 rvfo_rakko=12 tasahce_rakko=4 tasahcuce=3;
    mww: 𞄀𞄪𞄴=5 𞄆𞄬=1 𞄒𞄩𞄱𞄔𞄬𞄴=12 𞄒𞄫𞄰𞄒𞄪𞄱=3 𞄔𞄩𞄴𞄆𞄨𞄰=7 𞄕𞄩𞄲𞄔𞄄𞄰𞄤=8 𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫=11
    𞄛𞄤𞄱𞄒𞄤𞄰=9 𞄛𞄤𞄱𞄞𞄤𞄦=6 𞄛𞄨𞄱𞄄𞄤𞄲𞄨=2 𞄤𞄨𞄱=4 𞄪𞄱𞄀𞄤𞄴=10;
    myv: аца=12 ацамков=12 ашт=6 аштемков=6 дав=2 даволков=2 мед=7 медьков=7 ожо=10 ожоков=10 пан=5
    панжиков=5 сун=11 сундерьков=11 таш=9 таштамков=9 ума=8 умарьков=8 чад=4 чадыков=4 эиз=3 эизюрков=3
    якш=1 якшамков=1;
    naq: aoǁkhuumuǁkhab=8 gamaǀaeb=6 hoasoreǁkhab=12 taraǀkhuumuǁkhab=9 ǀhooǂgaeb=11 ǀkhuuǁkhab=3
    ǂkhoesaob=7 ǂnuǁnaiseb=10 ǃhoaǂkhaib=4 ǃkhaitsab=5 ǃkhanni=1 ǃkhanǀgoab=2;
    nd: lwe=11 lwezi=11 mab=4 mabasa=4 mbi=3 mbimbitho=3 mfu=10 mfumfu=10 mpal=12 mpalakazi=12 mpan=9
    mpandula=9 ncw=8 ncwabakazi=8 nhla=6 nhlangula=6 nhlo=2 nhlolanja=2 nkw=5 nkwenkwezi=5 ntu=7 ntulikazi=7
    zib=1 zibandlela=1;
    nmg: kris=12 krisimin=12 ngwɛn_hɛmbuɛri=7 ngwɛn_lɔmbi=8 ngwɛn_matahra=1 ngwɛn_nlal=3 ngwɛn_nmba=2
    ngwɛn_nna=4 ngwɛn_ntan=5 ngwɛn_ntuo=6 ngwɛn_rɛbvua=9 ngwɛn_wum=10 ngwɛn_wum_navur=11;
    nnh: saŋ_cyo=4 saŋ_kag_ngwoŋ=2 saŋ_lepye_shum=3 saŋ_lum=12 saŋ_mbʉŋ=8 saŋ_mejwoŋo=11 saŋ_ngwɔ'_mbyɛ=9
    saŋ_njyola'=6 saŋ_taŋa_tsetsa'=10 saŋ_tsetsɛɛ_lum=1 saŋ_tsɛɛ_cyo=5 saŋ_tyɛb_tyɛb_mbʉŋ=7;
    nqo: ߓߌ߲ߠ=1 ߓߌ߲ߠߊߥߎߟߋ߲=1 ߕߎߟߊߝߌ߲=9 ߕߙߊ=3 ߕߙߊߓߊ=3 ߘߓߊ߬ߓ=8 ߘߓߊ߬ߓߌߟߊ=8 ߘߓߊ߬ߕ=5 ߘߓߊ߬ߕߊ=5 ߞߊ߬ߙ=7 ߞߊ߬ߙߌߝߐ߭=7
    ߞߏߟ=12 ߞߏߟߌ߲ߞߏߟߌ߲=12 ߞߏ߲ߓ=10 ߞߏ߲ߓߌߕߌ߮=10 ߞߏ߲ߘ=4 ߞߏ߲ߞ=2 ߞߏ߲ߞߏߘߌ߬ߓߌ=4 ߞߏ߲ߞߏߜߍ=2 ߣߍߣ=11 ߣߍߣߍߓߊ=11 ߥߊ߬ߛ=6
    ߥߊ߬ߛߌ߬ߥߙߊ=6;
    nr: arh=8 arhostosi=8 janabari=1 mat=3 u-apreli=4 ufeberbari=2 umatjhi=3 usi=11 usinyikhaba=11;
    nso: agosetose=8 apo=4 aporele=4 disemere=12 febereware=2 janeware=1 julae=7 mat=3 matshe=3 nofemere=11
    oktobore=10 setemere=9;
    nus: dua=5 duat=5 duɔɔ=3 duɔɔŋ=3 guak=4 kor=6 kornyoot=6 kur=11 laa=10 laath=10 pay=7 pay_yietni=7 pɛt=2
    thoo=8 thoor=8 tid=12 tiop=1 tiop_in_diit=12 tiop_thar_pɛt=1 tɛɛ=9 tɛɛr=9;
    ny: epu=4 epulo=4 febuluwale=2 januwale=1 mal=3 malichi=3 oga=8 ogasiti=8 oku=10 okutoba=10 seputemba=9;
    nyn: kbr=2 kbz=1 kkm=10 kkn=4 kmk=6 kmn=8 kms=7 kmw=9 knb=12 knk=11 kst=3 ktn=5 okwaikumi=10
    okwaikumi_na_ibiri=12 okwaikumi_na_kumwe=11 okwakabiri=2 okwakana=4 okwakashatu=3 okwakataana=5
    okwamukaaga=6 okwamunaana=8 okwamushanju=7 okwamwenda=9 okwokubanza=1;
    oc: abriu=4 d'octobre=10 de_decembre=12 de_febrier=2 de_genier=1 de_julhet=7 de_junh=6 de_mai=5
    deseme=12 febrier=2 genier=1 ger=1 her=2 hereuer=2 julhet=7 junh=6 jur=7 juriol=7 noveme=11 seteme=9;
    om: ado=7 adoolessa=7 ama=1 amajjii=1 bitootessa=3 caamsaa=5 cam=5 eebila=4 elb=4 ful=9 fulbaana=9 gur=2
    guraandhala=2 hag=8 hagayya=8 mud=12 mudde=12 onk=10 onkoloolessa=10 sadaasa=11 wax=6 waxabajjii=6;
    os: августы=8 апрелы=4 декабры=12 июлы=7 июны=6 маиы=5 мартъи=3 мартъииы=3 ноябры=11 октябры=10
    сентябры=9 февралы=2 январы=1;
    osa: 𐓘𐓧𐓣_𐓵𐓪𐓬𐓘=12 𐓘𐓧𐓣_𐓷𐓣𐓸𐓲𐓣=11 𐓤𐓣𐓟𐓰𐓪𐓬𐓘=8 𐓧𐓟𐓜𐓛=10 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟=9
    𐓨𐓣𐓪𐓬𐓘_𐓘𐓧𐓣_𐓵𐓪𐓬𐓘=12 𐓨𐓣𐓪𐓬𐓘_𐓘𐓧𐓣_𐓷𐓣𐓸𐓲𐓣=11 𐓨𐓣𐓪𐓬𐓘_𐓤𐓣𐓟𐓰𐓪𐓬𐓘=8
    𐓨𐓣𐓪𐓬𐓘_𐓧𐓟𐓜𐓛=10 𐓨𐓣𐓪𐓬𐓘_𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟=9 𐓨𐓣𐓪𐓬𐓘_𐓬𐓘𐓡𐓛𐓧𐓟=1
    𐓨𐓣𐓪𐓬𐓘_𐓬𐓟𐓵𐓪𐓬𐓘=7 𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓮𐓘𐓰𐓘=5 𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓯𐓘𐓬𐓟=6 𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘=4
    𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣=3 𐓨𐓣𐓪𐓬𐓘_𐓷𐓟𐓵𐓪𐓬𐓘=2 𐓬𐓘𐓡𐓛𐓧𐓟=1 𐓬𐓟𐓵𐓪𐓬𐓘=7 𐓮𐓘𐓰𐓘=5 𐓯𐓘𐓬𐓟=6
    𐓰𐓪𐓬𐓘=4 𐓵𐓘𐓜𐓣=3 𐓵𐓪𐓬𐓘=2;
    pap: oug=8 ougustus=8 yanuari=1;
    pis: febuare=2 januare=1 julae=7 ogus=8;
    pl: lip=7 lis=11 listopad=11 listopada=11;
    pms: dzember=12 ferve=2 gene=1 giugn=6 lugn=7 magg=5 stember=9 utuber=10;
    prg: dag=8 daggis=8 lap=11 lapkrutis=11 lip=7 lipa=7 pul=3 pulis=3 rag=1 rags=1 sak=4 sakkis=4 sal=12
    sallaws=12 sil=9 sillins=9 sim=6 simenis=6 spa=10 spallins=10 was=2 wassarins=2 zal=5 zallaws=5;
    quc: nab'e_ik'=1 rujula'j_ik'=11 rukab'la'j_ik'=12 ub'elej_ik'=9 ukab'_ik'=2 ukaj_ik'=4 ulajuj_ik'=10
    uro'_ik'=5 urox_ik'=3 uwajxaq_ik'=8 uwaq_ik'=6 uwuq_ik'=7;
    raj: सितम्बर=9;
    rif: cut=9 cutembir=9 duj=12 dujembir=12 febrayer=2 ktu=10 ktuber=10 nuwembir=11 yebril=4 ɣuccet=8;
    rn: gas=2 gic=5 gitugutu=10 kam=6 kan=8 kigarama=12 mat=4 mukakaro=7 munyonyo=11 mut=1 ndamukiza=4
    ntwarante=3 nya=7 nyakanga=9 nyandagaro=8 nze=9 nzero=1 ruheshi=6 ruhuhuma=2 rusama=5 ugu=11 uku=12
    ukw=10 wer=3;
    rof: mweri_wa_ikumi=10 mweri_wa_ikumi_na_mbili=12 mweri_wa_ikumi_na_moja=11 mweri_wa_kaana=4
    mweri_wa_kaili=2 mweri_wa_katatu=3 mweri_wa_kwanza=1 mweri_wa_nane=8 mweri_wa_saba=7 mweri_wa_sita=6
    mweri_wa_tanu=5 mweri_wa_tisa=9;
    rw: gas=2 gashyantare=2 gic=5 gicurasi=5 kam=6 kamena=6 kan=8 kanama=8 mat=4 mata=4 mut=1 mutarama=1
    nya=7 nyakanga=7 nze=9 nzeri=9 ugu=11 ugushyingo=11 uku=12 ukuboza=12 ukw=10 ukwakira=10 wer=3 werurwe=3;
    rwk: agusti=8 aprilyi=4 julyai=7 junyi=6;
    sa: अक्तूबर:=10 अक्तूबरमासः=10 अगस्त:=8 अगस्तमासः=8 अप्रैल:=4 अप्रैलमासः=4 जनवरी:=1 जनवरीमासः=1 जुलाई:=7
    जुलाईमासः=7 जून:=6 जूनमासः=6 दिसंबर:=12 दिसंबरमासः=12 नवंबर:=11 नवंबरमासः=11 फरवरी:=2 फरवरीमासः=2
    मईमासः=5 मार्च:=3 मार्चमासः=3 सितंबर:=9 सितंबरमासः=9;
    sah: алт=10 алтынньы=10 атр=8 атырдьых_ыиа=8 атырдьых_ыиын=8 ахс=12 ахсынньы=12 балаҕан_ыиа=9
    балаҕан_ыиын=9 блҕ=9 бэс=6 бэс_ыиа=6 бэс_ыиын=6 клн=3 кулун_тутар=3 мсу=4 муус_устар=4 олун=2 олунньу=2
    от_ыиа=7 от_ыиын=7 оти=7 сэт=11 сэтинньи=11 тохс=1 тохсунньу=1 ыам=5 ыам_ыиа=5 ыам_ыиын=5;
    saq: ile=6 ime=5 isi=8 lapa_le_ile=6 lapa_le_imet=5 lapa_le_isiet=8 lapa_le_obo=1 lapa_le_okuni=3
    lapa_le_ong'wan=4 lapa_le_saal=9 lapa_le_sapa=7 lapa_le_tomon=10 lapa_le_tomon_obo=11
    lapa_le_tomon_waare=12 lapa_le_waare=2 obo=1 oku=3 ong=4 saa=9 sap=7 tob=11 tom=10 tow=12 waa=2;
    sbp: mok=10 mokhu=10 mpg=8 msh=3 msp=7 muh=12 muhaano=12 muj=6 mujimbi=6 mun=4 munyense=9 munyi=4 mup=1
    mupalangulwa=1 mupuguto=8 mus=11 mushende=3 mushende_magali=5 mushipepo=7 musongandembwe=11 mwi=2
    mwitope=2 mye=9;
    scn: agustu=8 dicemmiru=12 fri=2 frivaru=2 giugnettu=7 giugnu=6 gnt=7 jin=1 jinnaru=1 nuv=11
    nuvemmiru=11 sit=9 sittemmiru=9 utt=10 uttuviru=10;
    se: borg=8 borgemannu=8 cakc=9 cakcamannu=9 cuo=4 cuoŋ=4 cuoŋomannu=4 geas=6 geassemannu=6 golg=10
    golggotmannu=10 guov=2 guovvamannu=2 juov=12 juovlamannu=12 mies=5 miessemannu=5 njuk=3 njukcamannu=3
    ođđajagemannu=1 ođđj=1 skab=11 skabmamannu=11 suoi=7 suoidnemannu=7;
    seh: fevreiro=2 otubro=10;
    ses: awi=4 awiril=4 dee=12 deesanbur=12 fee=2 feewiriye=2 marsi=3 noo=11 noowanbur=11 oktoobur=10 sek=9
    sektanbur=9 ut=8 zan=1 zanwiye=1 zuw=6 zuweŋ=6 zuy=7 zuyye=7;
    sg: bel=5 belawu=5 fon=6 fondo=6 ful=2 fulundigi=2 kak=12 kakauka=12 kuk=8 kukuru=8 len=7 lengua=7 mba=3
    mbangu=3 mvu=9 mvuka=9 nab=11 nabanduru=11 ngb=10 ngberere=10 ngu=4 ngubue=4 nye=1 nyenye=1;
    shi: bra=2 brayr=2 cut=9 cutanbir=9 duj=12 dujanbir=12 ibr=4 ibrir=4 inn=1 innayr=1 ktu=10 ktubr=10
    nuwanbir=11 yulyuz=7 ⴱⵕⴰ=2 ⴱⵕⴰⵢⵕ=2 ⴷⵓⵊ=12 ⴷⵓⵊⴰⵏⴱⵉⵔ=12 ⴽⵜⵓ=10 ⴽⵜⵓⴱⵔ=10 ⵉⴱⵔ=4 ⵉⴱⵔⵉⵔ=4 ⵉⵏⵏ=1 ⵉⵏⵏⴰⵢⵔ=1 ⵎⴰⵕ=3
    ⵎⴰⵕⵚ=3 ⵎⴰⵢ=5 ⵎⴰⵢⵢⵓ=5 ⵏⵓⵡ=11 ⵏⵓⵡⴰⵏⴱⵉⵔ=11 ⵖⵓⵛ=8 ⵖⵓⵛⵜ=8 ⵛⵓⵜ=9 ⵛⵓⵜⴰⵏⴱⵉⵔ=9 ⵢⵓⵍ=7 ⵢⵓⵍⵢⵓⵣ=7 ⵢⵓⵏ=6 ⵢⵓⵏⵢⵓ=6;
    shn: တီႇ=12 တီႇသႅမ်ႇပႃႇ=12 မေႇ=5 မၢတ်ႉၶျ်=3 သႅပ်ႇ=9 သႅပ်ႇထႅမ်ႇပႃႇ=9 ဢေႃး=8 ဢေႃးၵၢတ်ႉ=8 ဢေႇ=4 ဢေႇပရႄႇ=4
    ဢွၵ်ႇ=10 ဢွၵ်ႇထူဝ်ႇပႃႇ=10 ၸုၼ်ႇ=6 ၸူႇ=7 ၸူႇလၢႆႇ=7 ၸၼ်ႇ=1 ၸၼ်ႇဝႃႇရီႇ=1 ၼူဝ်ႇ=11 ၼူဝ်ႇဝႅမ်ႇပႃႇ=11 ၾႅပ်ႇ=2
    ၾႅပ်ႇဝႃႇရီႇ=2;
    sn: chg=7 chikumi=6 chikunguru=7 chivabvu=5 chk=6 chv=5 gum=10 gumiguru=10 gun=9 gunyana=9 kub=4
    kubvumbi=4 kuk=2 kukadzi=2 kur=3 kurume=3 mbu=11 mbudzi=11 ndi=1 ndira=1 nya=8 nyamavhuvhu=8 zvi=12
    zvita=12;
    ss: bhi=1 bhimbidvwane=1 imphala=10 indlovana=2 indlovu-lenkhulu=3 ingci=8 ingongoni=12 inhlaba=6
    inkhwekhweti=5 inyoni=9 kho=7 kholwane=7 lwe=11 lweti=11 mab=4 mabasa=4 mph=10 ngc=8 ngo=12 nhl=6 nkh=5
    nyo=9 van=2 vol=3;
    ssy: agd=4 agda_baxis=4 cax=5 caxah_alsa=5 cig=3 ciggilta_kudo=3 dit=10 diteli=10 kax=12
    kaxxa_garablu=12 kudo=2 leq=8 liiqen=8 nah=2 qad=7 qado_dirri=7 qas=6 qasa_dirri=6 qun=1 qunxa_garablu=1
    way=9 waysu=9 xim=11 ximoli=11;
    st: hlakola=2 hlakubele=3 hlb=3 jan=6 kol=2 leo=9 lwetse=9 mme=4 mmesa=4 mot=5 motsheanong=5 mph=10
    mphalane=10 pha=8 phato=8 phe=1 pherekgong=1 phupjane=6 phupu=7 pudungwana=11 pun=11 tsh=12 tshitwe=12
    upu=7;
    sus: barakha=7 dundulenyi=1 falɛ=8 ferefuna=12 figui-figui=5 khabidon=10 lambɛ=4 libiti=11 linlinyi=3
    lɛbɛrɛbɛrɛ=2 sansanyi=6 sɔra=9;
    suz: 𑯀𑯃𑯒𑯂𑯇𑯎𑯈𑯄=12 𑯇𑯂=5 𑯇𑯖𑯄𑯌=3 𑯈𑯆𑯞𑯅𑯎𑯈𑯄=10 𑯈𑯉𑯄𑯃𑯐=4 𑯈𑯊𑯈𑯒𑯞=8
    𑯍𑯑𑯎𑯂𑯇𑯎𑯈𑯄=11 𑯏𑯅𑯍=6 𑯏𑯅𑯐𑯖𑯃=7 𑯏𑯈𑯍𑯈𑯅𑯄𑯃=1 𑯒𑯂𑯉𑯞𑯃𑯇𑯎𑯈𑯄=9 𑯙𑯂𑯎𑯅𑯄𑯈𑯄𑯃=2;
    syr: ܐܒ=8 ܐܕܪ=3 ܐܝܠܘܠ=9 ܐܝܪ=5 ܚܙܝܪܢ=6 ܟܢܘܢ_ܐ=12 ܟܢܘܢ_ܐܚܪܝܐ=1 ܟܢܘܢ_ܒ=1 ܟܢܘܢ_ܩܕܡܝܐ=12 ܢܝܣܢ=4 ܫܒܛ=2 ܬܡܘܙ=7
    ܬܫܪܝܢ_ܐ=10 ܬܫܪܝܢ_ܐܚܪܝܐ=11 ܬܫܪܝܢ_ܒ=11 ܬܫܪܝܢ_ܩܕܡܝܐ=10;
    szl: czy=6 czyrwca=6 czyrwiec=6 grudziyn=12 kwieciyn=4 lip=7 lis=11 listopad=11 listopada=11 moj=5
    moja=5 siy=8 siyrpiyn=8 siyrpnia=8 styczyn=1 wrzesiyn=9;
    teo: dun=4 jol=7 kwa=3 lab=11 mar=5 mod=6 muk=2 odung'el=4 ojola=7 okwamg'=3 olabor=11 omaruk=5
    omodok'king'ol=6 omuk=2 opedel=8 opoo=12 orara=1 osokosokoma=9 otibar=10 ped=8 poo=12 rar=1 sok=9 tib=10;
    tig: ኤፕረ=4 ኤፕረል=4 ኦክተ=10 ኦክተውበር=10 ጃንዩ=1 ጃንዩወሪ=1 ፌብሩ=2 ፌብሩወሪ=2;
    tn: dip=10 diphalane=10 fer=1 ferikgong=1 lwe=9 lwetse=9 mop=3 mopitlo=3 mor=4 moranang=4 mot=5
    motsheganong=5 ngw=11 ngwanatsele=11 pha=8 phatwe=8 phu=7 phukwi=7 sed=12 sedimonthole=12 see=6
    seetebosigo=6 tlh=2 tlhakole=2;
    tpi: epril=4 februeri=2 janueri=1 oga=8 ogas=8;
    trv: dha_idas=2 dhi=2 emi=7 empitu_idas=7 kii=1 kingal_idas=1 mai=8 maspat_idas=8 mataru_idas=6
    maxal_dha_idas=12 maxal_idas=10 maxal_kingal_idas=11 mngari_idas=9 mni=9 mti=6 mxd=12 mxi=10 mxk=11
    rii=5 rima_idas=5 spat_idas=4 spi=4 tri=3 tru_idas=3;
    ts: dzi=4 dzivamisoko=4 huk=11 hukuri=11 kho=6 khotavuxika=6 kul=3 maw=7 mawuwani=7 mha=8 mhawuri=8
    mud=5 mudyaxihi=5 n'w=12 n'wendzamhala=12 ndz=9 ndzhati=9 nhl=10 nhlangula=10 nyenyankulu=3
    nyenyenyani=2 sun=1 sunguti=1 yan=2;
    tt: гыин=1 гыинвар=1;
    twq: awi=4 awiril=4 dee=12 deesanbur=12 fee=2 feewiriye=2 marsi=3 noo=11 noowanbur=11 oktoobur=10 sek=9
    sektanbur=9 ut=8 zan=1 zanwiye=1 zuw=6 zuweŋ=6 zuy=7 zuyye=7;
    tzm: cut=9 cutanbir=9 duj=12 dujanbir=12 ibr=4 ibrir=4 ktu=10 ktuber=10 nwa=11 nwanbir=11 yeb=2
    yebrayer=2 yulyuz=7;
    vai: ꔞꘋ=11 ꔞꘋꕔꕿ_ꕸꖃꗏ=11 ꕒꕡ=2 ꕒꕡꖝꖕ=2 ꕢꕌ=9 ꕭꖃ=10 ꕾꖺ=3 ꖑꕱ=5 ꖢꖕ=4 ꖨꖕ_ꕪꕴ_ꔞꔀꕮꕊ=1 ꖨꖕ_ꕪꕴ_ꗏꖺꕮꕊ=12 ꖨꖕꔞ=1 ꖨꖕꗏ=12
    ꖱꕞ=7 ꖱꕞꔤ=7 ꖱꘋ=6 ꗛꔕ=8;
    ve: fulwana=7 fulwi=6 khu=9 khubvumedzi=9 lam=4 lambamai=4 lar=11 lara=11 luh=2 luhuhi=2 lwa=7 lwi=6
    nye=12 nyendavhusiku=12 pha=1 phando=1 shu=5 shundunthule=5 tha=8 thafamuhwe=3 thangule=8 thf=3 tsh=10
    tshimedzi=10;
    vmw: dezembru=12 fevereiru=2 janeiru=1 julyu=7 junyu=6 maiu=5 marsu=3 outubru=10 setembru=9;
    vo: dekul=12 febul=2 gst=8 gustul=8 mayul=5 maz=3 mazul=3 novul=11 prilul=4 prl=4 setul=9 tob=10
    tobul=10 ton=10 yanul=1 yulul=7 yunul=6;
    vun: agusti=8 aprilyi=4 julyai=7 junyi=6;
    wae: abrille=4 bra=6 bracet=6 chr=12 christmanet=12 hei=7 heiwet=7 her=9 herbstmanet=9 hor=2 hornig=2
    jenner=1 marze=3 meije=5 oig=8 oigste=8 wim=10 wimanet=10 win=11 wintermanet=11;
    wal: ኤፕረ=4 ኤፕረል=4 ኦክተ=10 ኦክተውበር=10 ጃንዩ=1 ጃንዩወሪ=1 ፌብሩ=2 ፌብሩወሪ=2;
    wo: awr=4 awril=4 desambar=12 fewriyee=2 nowambar=11 sam=1 samwiyee=1 sattumbar=9 sul=7 sulet=7 suw=6
    suwe=6 ut=8;
    xh: epreli=4 janyuwari=1 mat=3 matshi=3 okthobha=10;
    xog: agusito=8 apu=4 apuli=4 febwaliyo=2 janwaliyo=1 julaayi=7 maa=5 maayi=5 marisi=3 oki=10 okitobba=10
    sebuttemba=9;
    yav: efute=7 ensil,_ooli_u_katanuɛ=5 imɛŋ_i_putuk,ooli_u_katiɛ=10 imɛŋ_i_puɔs=9 makandikɛ=11
    mesiŋ,_ooli_u_kenie=4 pikitikitie,_ooli_u_kutuan=1 pilɔndɔ=12 pisuyu=8 siɛyɛ,_ooli_u_kandiɛ=2
    ɔnsumbɔl,_ooli_u_katatuɛ=3 ɔsɔn=6;
    yi: אויג=8 אויגוסט=8 אפר=4 אקט=10 אקטאבער=10 דעצ=12 דעצעמבער=12 יאנ=1 יאנואר=1 מיי=5 מערץ=3 נאוו=11
    נאוועמבער=11 סעפ=9 סעפטעמבער=9 פעב=2 פעברואר=2;
    za: ndwenbet=8 ndwencaet=7 ndwencib'it=11 ndwencib=10 ndwencibngeih=12 ndwengouj=9 ndwenit=1 ndwenloeg=6
    ndwenngeih=2 ndwenngux=5 ndwensam=3 ndwenseiq=4;
    zgh: ⴱⵕⴰ=2 ⴱⵕⴰⵢⵕ=2 ⴷⵓⵊ=12 ⴷⵓⵊⴰⵏⴱⵉⵔ=12 ⴽⵜⵓ=10 ⴽⵜⵓⴱⵔ=10 ⵉⴱⵔ=4 ⵉⴱⵔⵉⵔ=4 ⵉⵏⵏ=1 ⵉⵏⵏⴰⵢⵔ=1 ⵎⴰⵕ=3 ⵎⴰⵕⵚ=3 ⵎⴰⵢ=5
    ⵎⴰⵢⵢⵓ=5 ⵏⵓⵡ=11 ⵏⵓⵡⴰⵏⴱⵉⵔ=11 ⵖⵓⵛ=8 ⵖⵓⵛⵜ=8 ⵛⵓⵜ=9 ⵛⵓⵜⴰⵏⴱⵉⵔ=9 ⵢⵓⵍ=7 ⵢⵓⵍⵢⵓⵣ=7 ⵢⵓⵏ=6 ⵢⵓⵏⵢⵓ=6
"""
