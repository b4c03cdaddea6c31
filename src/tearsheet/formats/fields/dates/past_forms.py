"""How long ago something was, `{}` standing for the figure.

From the Unicode CLDR, written by tests/date_words.py; as `keys.key` has them.
"""

PAST = """
    -{}_d -{}_h -{}_haora_i_mua -{}_hekona_i_mua -{}_m -{}_marama_i_mua -{}_meneti_i_mua -{}_min
    -{}_ra_i_mua -{}_s -{}_w -{}_wiki_i_mua -{}_y acum_{}_an acum_{}_ani acum_{}_de_ani acum_{}_de_luni
    acum_{}_de_minute acum_{}_de_ore acum_{}_de_saptamani acum_{}_de_secunde acum_{}_de_zile acum_{}_luna
    acum_{}_luni acum_{}_minut acum_{}_minute acum_{}_ora acum_{}_ore acum_{}_saptamana acum_{}_saptamani
    acum_{}_secunda acum_{}_secunde acum_{}_zi acum_{}_zile afo_{}_gara_aga aikue_{}_akayu
    aikue_{}_akayu_ita aikue_{}_ara aikue_{}_ara_ita aikue_{}_hura aikue_{}_hura_ita aikue_{}_minutu
    aikue_{}_minutu_ita aikue_{}_segudu aikue_{}_segudu_ita aikue_{}_semana aikue_{}_semana_ita
    aikue_{}_yasi aikue_{}_yasi_ita amaviki_angu-{}_edlule antau_{}_horo antau_{}_horoj antau_{}_jaro
    antau_{}_jaroj antau_{}_minuto antau_{}_minutoj antau_{}_monato antau_{}_monatoj antau_{}_sekundo
    antau_{}_sekundoj antau_{}_semajno antau_{}_semajnoj antau_{}_tago antau_{}_tagoj avant_{}_di
    avant_{}_dis avant_{}_emna avant_{}_emnas avant_{}_mais avant_{}_minuta avant_{}_minutas avant_{}_onn
    avant_{}_onns avant_{}_secunda avant_{}_secundas avant_{}_ura avant_{}_uras awa_{}_da_ta_gabata
    awanni_{}_da_suka_gabata beri_{}_deqiqeyan beri_{}_deqiqeye beri_{}_hefteyan beri_{}_hefteye
    beri_{}_mehan beri_{}_mehe beri_{}_rojan beri_{}_roje beri_{}_saetan beri_{}_saete beri_{}_salan
    beri_{}_sale beri_{}_saniyeyan beri_{}_saniyeye che'l_ze_{}_ano che'l_ze_{}_di che'l_ze_{}_menuto
    che'l_ze_{}_meze che'l_ze_{}_segondo che_i_ze_{}_ani che_i_ze_{}_di che_i_ze_{}_menuti che_i_ze_{}_mezi
    che_i_ze_{}_segondi che_la_ze_{}_ora che_la_ze_{}_setemana che_le_ze_{}_ore che_le_ze_{}_setemane
    dakika_{}_da_ta_gabata dakika_{}_iliyopita dakika_{}_zilizopita dakiku_{}_da_suka_gabata duela_{}_aste
    duela_{}_egun duela_{}_hilabete duela_{}_minutu duela_{}_ordu duela_{}_segundo duela_{}_urte
    emahoreni_angu-{}_edlule ezinsukwini_ezingu-{}_ezedlule fa_{}_any fa_{}_anys fa_{}_dia fa_{}_dies
    fa_{}_hora fa_{}_hores fa_{}_mes fa_{}_mesos fa_{}_minut fa_{}_minuts fa_{}_segon fa_{}_segons
    fa_{}_setmana fa_{}_setmanes foor_{}_daar foor_{}_juaren foor_{}_minuuten foor_{}_muuner
    foor_{}_sekunden foor_{}_stunjen foor_{}_w for_{}_ar_sedan for_{}_ar_sidan for_{}_ar_siden
    for_{}_dag_sedan for_{}_dag_siden for_{}_dagar_sedan for_{}_dage_siden for_{}_døgn_sidan
    for_{}_døgn_siden for_{}_manad_sedan for_{}_manad_sidan for_{}_manadar_sidan for_{}_manader_sedan
    for_{}_maned_siden for_{}_maneder_siden for_{}_minut_sedan for_{}_minut_siden for_{}_minuter_sedan
    for_{}_minutt_sidan for_{}_minutt_siden for_{}_minutter_siden for_{}_sekund_sedan for_{}_sekund_sidan
    for_{}_sekund_siden for_{}_sekunder_sedan for_{}_sekunder_siden for_{}_timar_sidan for_{}_time_sidan
    for_{}_time_siden for_{}_timer_siden for_{}_timmar_sedan for_{}_timme_sedan for_{}_uge_siden
    for_{}_uger_siden for_{}_uke_siden for_{}_uker_siden for_{}_vecka_sedan for_{}_veckor_sedan
    for_{}_veke_sidan for_{}_veker_sidan fyrir_{}_ari fyrir_{}_arum fyrir_{}_degi fyrir_{}_dogum
    fyrir_{}_klukkustund fyrir_{}_klukkustundum fyrir_{}_manuði fyrir_{}_manuðum fyrir_{}_minutu
    fyrir_{}_minutum fyrir_{}_sekundu fyrir_{}_sekundum fyrir_{}_viku fyrir_{}_vikum ha_{}_ano ha_{}_anos
    ha_{}_dia ha_{}_dias ha_{}_hora ha_{}_horas ha_{}_mes ha_{}_meses ha_{}_minuto ha_{}_minutos
    ha_{}_segundo ha_{}_segundos ha_{}_semana ha_{}_semanas hace_{}_ano hace_{}_anos hace_{}_dia
    hace_{}_dias hace_{}_hora hace_{}_horas hace_{}_mes hace_{}_meses hace_{}_minuto hace_{}_minutos
    hace_{}_segundo hace_{}_segundos hace_{}_semana hace_{}_semanas hai_{}_ano hai_{}_anos hai_{}_anu
    hai_{}_dia hai_{}_dias hai_{}_dies hai_{}_hora hai_{}_horas hai_{}_hores hai_{}_mes hai_{}_meses
    hai_{}_minuto hai_{}_minutos hai_{}_minutu hai_{}_segundo hai_{}_segundos hai_{}_segundu hai_{}_selmana
    hai_{}_selmanes hai_{}_semana hai_{}_semanas houa_ʻe_{}_kuoʻosi i_te_{}_tau_i_mua il_y_a_{}_an
    il_y_a_{}_ans il_y_a_{}_heure il_y_a_{}_heures il_y_a_{}_jour il_y_a_{}_jours il_y_a_{}_minute
    il_y_a_{}_minutes il_y_a_{}_mois il_y_a_{}_seconde il_y_a_{}_secondes il_y_a_{}_semaine
    il_y_a_{}_semaines izu_{}_gara_aga kura_{}_si_ser kwana_{}_da_ya_gabata kwanaki_{}_da_suka_gabata
    kysa_{}_si_ser l'e_{}_anni l'e_{}_anno l'e_{}_giorni l'e_{}_giorno l'e_{}_meise l'e_{}_meixi
    l'e_{}_menuti l'e_{}_menuto l'e_{}_oa l'e_{}_oe l'e_{}_segondi l'e_{}_segondo l'e_{}_settemana
    l'e_{}_settemane mahina_ʻe_{}_kuoʻosi mako_{}_da_ya_gabata makonni_{}_da_suka_gabata miaka_{}_iliyopita
    miezi_{}_iliyopita miniti_ʻe_{}_kuoʻosi minti_{}_da_ya_gabata mintuna_{}_da_suka_gabata minutu_{}_si_ser
    mwaka_{}_uliopita mwezi_{}_uliopita n'ime_awa_{}_gara_aga nkeji_{}_gara_aga onwa_{}_gara_aga
    ora_{}_si_ser pirms_{}_dienam pirms_{}_dienas pirms_{}_gada pirms_{}_gadiem pirms_{}_menesa
    pirms_{}_menesiem pirms_{}_minutem pirms_{}_minutes pirms_{}_nedelam pirms_{}_nedelas pirms_{}_sekundem
    pirms_{}_sekundes pirms_{}_stundam pirms_{}_stundas pred_{}_dna pred_{}_dnami pred_{}_dne pred_{}_dnem
    pred_{}_dnevi pred_{}_dnevom pred_{}_dnevoma pred_{}_dnjemi pred_{}_dnjom pred_{}_dnjomaj pred_{}_dnom
    pred_{}_dny pred_{}_hodinami pred_{}_hodinou pred_{}_hodiny pred_{}_hodzinami pred_{}_hodzinomaj
    pred_{}_hodzinu pred_{}_letami pred_{}_leti pred_{}_letom pred_{}_letoma pred_{}_letomaj pred_{}_lety
    pred_{}_mesacami pred_{}_mesacom pred_{}_mesacomaj pred_{}_mesecem pred_{}_mesecema pred_{}_meseci
    pred_{}_mesiaca pred_{}_mesiacmi pred_{}_mesiacom pred_{}_mesice pred_{}_mesicem pred_{}_mesici
    pred_{}_minutama pred_{}_minutami pred_{}_minuto pred_{}_minutomaj pred_{}_minutou pred_{}_minutu
    pred_{}_minuty pred_{}_roka pred_{}_rokem pred_{}_rokmi pred_{}_rokom pred_{}_roku pred_{}_sekundama
    pred_{}_sekundami pred_{}_sekundo pred_{}_sekundomaj pred_{}_sekundou pred_{}_sekundu pred_{}_sekundy
    pred_{}_tedni pred_{}_tednom pred_{}_tednoma pred_{}_tydne pred_{}_tydnem pred_{}_tydny
    pred_{}_tydzenjemi pred_{}_tydzenjom pred_{}_tydzenjomaj pred_{}_tyzdna pred_{}_tyzdnami pred_{}_tyzdnom
    pred_{}_urama pred_{}_urami pred_{}_uro pries_{}_diena pries_{}_dienas pries_{}_dienos pries_{}_dienu
    pries_{}_menesi pries_{}_menesio pries_{}_menesiu pries_{}_menesius pries_{}_metu pries_{}_metus
    pries_{}_minuciu pries_{}_minute pries_{}_minutes pries_{}_savaiciu pries_{}_savaite pries_{}_savaites
    pries_{}_sekunde pries_{}_sekundes pries_{}_sekundziu pries_{}_valanda pries_{}_valandas
    pries_{}_valandos pries_{}_valandu prije_{}_dan prije_{}_dana prije_{}_godina prije_{}_godine
    prije_{}_godinu prije_{}_minuta prije_{}_minute prije_{}_minutu prije_{}_mjesec prije_{}_mjeseca
    prije_{}_mjeseci prije_{}_sat prije_{}_sata prije_{}_sati prije_{}_sedmica prije_{}_sedmice
    prije_{}_sedmicu prije_{}_sekunde prije_{}_sekundi prije_{}_sekundu prije_{}_tjedan prije_{}_tjedana
    prije_{}_tjedna pryg_{}_si_ser psed_{}_dnjami psed_{}_dnjom psed_{}_dnjoma psed_{}_gozinami
    psed_{}_gozinoma psed_{}_gozinu psed_{}_letami psed_{}_letom psed_{}_letoma psed_{}_minutami
    psed_{}_minutoma psed_{}_minutu psed_{}_mjasecami psed_{}_mjasecom psed_{}_mjasecoma psed_{}_sekundami
    psed_{}_sekundoma psed_{}_sekundu psed_{}_tyzenjami psed_{}_tyzenjom psed_{}_tyzenjoma saa_{}_iliyopita
    saa_{}_zilizopita seguno_{}_si_ser sekond_{}_gara_aga sekoni_ʻe_{}_kuoʻosi sekunde_{}_iliyopita
    sekunde_{}_zilizopita shekara_{}_da_ta_gabata shekaru_{}_da_suka_gabata siku_{}_iliyopita
    siku_{}_zilizopita simyny_{}_si_ser taʻu_ʻe_{}_kuoʻosi ubochi_{}_gara_aga uike_ʻe_{}_kuoʻosi
    viru(n)_{}_deeg viru(n)_{}_joer viru(n)_{}_meint viru(n)_{}_minutten viru(n)_{}_sekonnen
    viru(n)_{}_stonnen viru(n)_{}_wochen virun_{}_dag virun_{}_joer virun_{}_minutt virun_{}_mount
    virun_{}_sekonn virun_{}_stonn virun_{}_woch vor_{}_jahr vor_{}_jahren vor_{}_minute vor_{}_minuten
    vor_{}_monat vor_{}_monaten vor_{}_sekunde vor_{}_sekunden vor_{}_stunde vor_{}_stunden vor_{}_tag
    vor_{}_tagen vor_{}_woche vor_{}_wochen wata_{}_da_ya_gabata watanni_{}_da_suka_gabata wiki_{}_iliyopita
    wiki_{}_zilizopita {}-il_gimgħa_ilu {}-il_gurnata_ilu {}-il_minuta_ilu {}-il_sekonda_ilu {}-il_sena_ilu
    {}-il_siegħa_ilu {}-il_xahar_ilu {}_a_euriou_zo {}_a_sizhuniou_zo {}_a_viziou_zo {}_a_vloaziou_zo
    {}_a_vunutou_zo {}_a_zeiziou_zo {}_aasta_eest {}_amaminithi_edlule {}_amasekhondi_edlule {}_anni_fa
    {}_anno_fa {}_anno_retro {}_annos_a_como {}_annos_retro {}_annu_a_como {}_ar_siðan {}_araw_ang_nakalipas
    {}_ari_nyang_liwat {}_awa_we_don_pas {}_awr_yn_ol {}_ay_on {}_ay_once {}_ay_əvvəl {}_bhliadhna_air_ais
    {}_bhliadhnaichean_air_ais {}_bhliain_o_shin {}_bil_kahor {}_bilood_kahor {}_bliadhna_air_ais
    {}_bliain_o_shin {}_bliana_o_shin {}_bloaz_zo {}_bulan_lalu {}_bulan_nyang_liwat {}_bulan_yang_lalu
    {}_buwan_ang_nakalipas {}_chida_a_como {}_chidas_a_como {}_dae_gelede {}_dag_gelede {}_dag_geleden
    {}_dagar_siðan {}_dagen_geleden {}_dagur_siðan {}_dakika_once {}_daqiiqad_kahor {}_daqiiqadood_kahor
    {}_daqiqa_oldin {}_day_ago {}_days_ago {}_ddiwrnod_yn_ol {}_de_we_don_pas {}_dei_lyn {}_deien_lyn
    {}_deiz_zo {}_detik_kepungkur {}_detik_yang_lalu {}_dhiog_air_ais {}_die_a_como {}_die_retro
    {}_dies_a_como {}_dies_retro {}_dina_kepungkur {}_diog_air_ais {}_diogan_air_ais {}_dite_me_pare
    {}_diwrnod_yn_ol {}_dni_temu {}_dnia_temu {}_dzien_temu {}_dəqiqə_əvvəl {}_eilenn_zo {}_eiliad_yn_ol
    {}_eur_zo {}_evvel_ezelott {}_fis_yn_ol {}_flynedd_yn_ol {}_giay_truoc {}_gimgħa_ilu {}_gimgħat_ilu
    {}_gio_truoc {}_giorni_fa {}_giorno_fa {}_godzin_temu {}_godzine_temu {}_godziny_temu {}_granet_ilu
    {}_gun_on {}_gun_once {}_gun_əvvəl {}_gurnata_ilu {}_hafta_oldin {}_hafta_once {}_hari_lalu
    {}_hari_yang_lalu {}_hepde_on {}_hettel_ezelott {}_honappal_ezelott {}_hora_retro {}_horas_retro
    {}_hour_ago {}_hours_ago {}_həftə_əvvəl {}_il_əvvəl {}_ilbiriqsi_kahor {}_iminyaka_edlule
    {}_inyanga_edlule {}_izinyanga_ezedlule {}_jaar_gelede {}_jaar_geleden {}_jam_kepungkur {}_jam_lalu
    {}_jam_yang_lalu {}_jave_me_pare {}_jem_nyang_liwat {}_jier_lyn {}_kun_oldin {}_kuu_eest
    {}_kuukausi_sitten {}_kuukautta_sitten {}_la_o_shin {}_laithean_air_ais {}_lat_temu {}_lata_temu
    {}_latha_air_ais {}_linggo_ang_nakalipas {}_maalin_kahor {}_maalmood_kahor {}_maand_gelede
    {}_maand_geleden {}_maande_gelede {}_maanden_geleden {}_manað_siðan {}_manaðir_siðan
    {}_masodperccel_ezelott {}_mbliana_o_shin {}_menit_kepungkur {}_menit_nyang_liwat {}_menit_yang_lalu
    {}_mense_retro {}_menses_retro {}_mese_a_como {}_mese_fa {}_meses_a_como {}_mesi_fa {}_mhi_o_shin
    {}_mhionaid_air_ais {}_mhios_air_ais {}_mi_o_shin {}_miesiac_temu {}_miesiaca_temu {}_miesiace_temu
    {}_miesiecy_temu {}_minggu_kepungkur {}_minggu_lalu {}_minggu_nyang_liwat {}_minggu_yang_lalu
    {}_minit_lalu {}_minit_we_don_pas {}_minut_lyn {}_minut_on {}_minut_temu {}_minuta_ilu {}_minuta_me_pare
    {}_minuta_retro {}_minutas_retro {}_minute_ago {}_minute_gelede {}_minute_me_pare {}_minute_temu
    {}_minuten_geleden {}_minuten_lyn {}_minutes_ago {}_minuti_eest {}_minuti_fa {}_minuti_ilu
    {}_minuto_ang_nakalipas {}_minuto_fa {}_minutos_a_como {}_minutt_siðan {}_minuttir_siðan
    {}_minutu_a_como {}_minuty_temu {}_minuut_gelede {}_minuut_geleden {}_minuutti_sitten
    {}_minuuttia_sitten {}_mionaid_air_ais {}_mionaidean_air_ais {}_mios_air_ais {}_miosan_air_ais
    {}_mis_yn_ol {}_miz_zo {}_moanne_lyn {}_moannen_lyn {}_mont_we_don_pas {}_month_ago {}_months_ago
    {}_muaj_me_pare {}_munud_yn_ol {}_munut_zo {}_n-uair_an_chloig_o_shin {}_n_ddurt_aya {}_n_ddurtat_aya
    {}_n_isragen_aya {}_n_tasinin_aya {}_n_tasint_aya {}_n_tesdat_aya {}_n_tesdatin_aya {}_n_useggas_aya
    {}_n_usrag_aya {}_n_wass_aya {}_n_wayyur_aya {}_n_wayyuren_aya {}_n_wussan_aya {}_n_yiseggasen_aya
    {}_nadala_eest {}_nam_truoc {}_nappal_ezelott {}_ngay_truoc {}_noimead_o_shin {}_o_flynyddoedd_yn_ol
    {}_odun_seyin {}_oere_lyn {}_ora_a_como {}_ora_fa {}_oras_a_como {}_oras_ang_nakalipas {}_oraval_ezelott
    {}_ore_fa {}_ore_me_pare {}_oy_oldin {}_paeva_eest {}_paiva_sitten {}_paivaa_sitten {}_perccel_ezelott
    {}_phut_truoc {}_qipa_killa {}_qipa_minutu {}_qipa_punchaw {}_qipa_segundu {}_qipa_semana {}_qipa_ura
    {}_rok_temu {}_roku_temu {}_saacad_kahor {}_saacadood_kahor {}_saat_lalu {}_saat_once {}_saat_əvvəl
    {}_sagat_on {}_saniye_once {}_saniyə_əvvəl {}_sannad_kahor {}_sannadood_kahor {}_sasi_kepungkur
    {}_seachdain_air_ais {}_seachdainean_air_ais {}_seachtain_o_shin {}_seachtaine_o_shin {}_second_ago
    {}_seconde_geleden {}_seconden_geleden {}_secondi_fa {}_secondo_fa {}_seconds_ago {}_secunda_retro
    {}_secundas_retro {}_segundo_ang_nakalipas {}_segundos_a_como {}_segundu_a_como {}_sekon_nyang_liwat
    {}_sekon_we_don_pas {}_sekonda_ilu {}_sekonda_me_pare {}_sekonde_gelede {}_sekonde_lyn
    {}_sekonde_me_pare {}_sekonden_lyn {}_sekondes_gelede {}_sekondi_ilu {}_sekund_siðan {}_sekund_temu
    {}_sekunde_temu {}_sekundi_eest {}_sekundy_temu {}_sekunt_on {}_sekunti_sitten {}_sekuntia_sitten
    {}_sena_ilu {}_septimana_retro {}_septimanas_retro {}_settimana_fa {}_settimane_fa {}_sheachdain_air_ais
    {}_sheachtain_o_shin {}_shoicind_o_shin {}_siegħa_ilu {}_sigħat_ilu {}_sizhun_zo {}_snin_ilu
    {}_soat_oldin {}_soicind_o_shin {}_soniya_oldin {}_tahon_nyang_liwat {}_tahun_lalu {}_tahun_yang_lalu
    {}_taon_ang_nakalipas {}_taun_kepungkur {}_thang_truoc {}_timar_siðan {}_timi_siðan {}_toddobaad_kahor
    {}_tuan_truoc {}_tunni_eest {}_tunti_sitten {}_tuntia_sitten {}_tydzien_temu {}_tygodni_temu
    {}_tygodnia_temu {}_tygodnie_temu {}_uair_a_thide_air_ais {}_uair_an_chloig_o_shin
    {}_uairean_a_thide_air_ais {}_uur_gelede {}_uur_geleden {}_viikko_sitten {}_viikkoa_sitten {}_vika_siðan
    {}_vikur_siðan {}_vit_me_pare {}_viz_zo {}_vjet_me_pare {}_vloaz_zo {}_vunut_zo {}_vuosi_sitten
    {}_vuotta_sitten {}_week_ago {}_week_gelede {}_week_geleden {}_weeks_ago {}_weke_gelede {}_weken_geleden
    {}_wik_we_don_pas {}_wike_lyn {}_wiken_lyn {}_wythnos_yn_ol {}_xahar_ilu {}_xhur_ilu {}_year_ago
    {}_years_ago {}_yie_we_don_pas {}_yil_oldin {}_yil_once {}_yyl_on {}_zeiz_zo {}_аи_бұрын {}_аи_мурун
    {}_апта_бұрын {}_апта_мурун {}_бутт_хьалха {}_гадзін_таму {}_гадзіну_таму {}_гадзіны_таму {}_гадоу_таму
    {}_гады_таму {}_год_назад {}_год_таму {}_года_назад {}_года_таму {}_годин_тому {}_години_тому
    {}_годину_тому {}_де_хьалха {}_день_назад {}_день_тому {}_дзен_таму {}_дзень_таму {}_днеи_назад
    {}_дня_назад {}_дня_таму {}_дня_тому {}_дні_таму {}_дні_тому {}_днів_тому {}_долоо_хоногиин_өмнө
    {}_жилиин_өмнө {}_жыл_бұрын {}_жыл_мурун {}_күн_бұрын {}_күн_мурун {}_кӏира_хьалха {}_лет_назад
    {}_месяц_назад {}_месяц_таму {}_месяца_назад {}_месяца_таму {}_месяцау_таму {}_месяцев_назад
    {}_месяцы_таму {}_минот_хьалха {}_минут_бұрын {}_минут_назад {}_минуту_назад {}_минуты_назад
    {}_минутын_өмнө {}_місяць_тому {}_місяця_тому {}_місяці_тому {}_місяців_тому {}_мүнөт_мурун
    {}_недели_назад {}_недель_назад {}_неделю_назад {}_роки_тому {}_року_тому {}_років_тому {}_рік_тому
    {}_саат_мурун {}_сарын_өмнө {}_сахьт_хьалха {}_сағат_бұрын {}_секунд_бұрын {}_секунд_мурун
    {}_секунд_назад {}_секунд_таму {}_секунд_тому {}_секунд_хьалха {}_секунди_тому {}_секунду_назад
    {}_секунду_таму {}_секунду_тому {}_секунды_назад {}_секунды_таму {}_секундын_өмнө {}_тиждень_тому
    {}_тижня_тому {}_тижні_тому {}_тижнів_тому {}_тыдзень_таму {}_тыдня_таму {}_тыдняу_таму {}_тыдні_таму
    {}_хвилин_тому {}_хвилини_тому {}_хвилину_тому {}_хвілін_таму {}_хвіліну_таму {}_хвіліны_таму
    {}_цагиин_өмнө {}_час_назад {}_часа_назад {}_часов_назад {}_шо_хьалха {}_өдриин_өмнө {}_ամիս_առաջ
    {}_ժամ_առաջ {}_շաբաթ_առաջ {}_վայրկյան_առաջ {}_տարի_առաջ {}_րոպե_առաջ {}_օր_առաջ {}_اونۍ_مخكې
    {}_ثانيه_مخكې {}_ثانيه_پيش {}_ثانيې_مخكې {}_دقيقه_مخكې {}_دقيقه_پيش {}_دقيقې_مخكې {}_دن_پهلے
    {}_دنوں_پهلے {}_روز_پيش {}_ساعت_مخكې {}_ساعت_پيش {}_ساعتونه_مخكې {}_سال_پهرين {}_سال_پهلے {}_سال_پيش
    {}_سايهت_ييلگيري {}_سيكنڈ_پهلے {}_سيڪنڊ_پهرين {}_سېكۇنت_ييلگيري {}_كال_مخكې {}_كاله_مخكې {}_كۈن_ييلگيري
    {}_ماه_پيش {}_منٹ_پهلے {}_منٽ_پهرين {}_مهينا_پهرين {}_مهينه_پهلے {}_مهينے_پهلے {}_مياشت_مخكې
    {}_مياشتې_مخكې {}_مينۇت_ييلگيري {}_هفتا_پهرين {}_هفته_پهلے {}_هفته_پيش {}_هفتو_پهرين {}_هفتے_پهلے
    {}_ههپته_ييلگيري {}_ورځ_مخكې {}_ورځې_مخكې {}_ياي_ييلگيري {}_ييل_ييلگيري {}_ڏينهن_پهرين {}_ڪلاڪ_پهرين
    {}_گهنٹه_پهلے {}_گهنٹے_پهلے {}_आठवड्यांपूर्वी {}_आठवड्यापूर्वी {}_घंटा_पहिले {}_घंटे_पहले {}_घंटे_पैले
    {}_घण्टा_पहिले {}_घन्टा_सिगां {}_तासांपूर्वी {}_तासापूर्वी {}_दान_सिगां {}_दिन_पहले {}_दिन_पहिले
    {}_दिन_मे {}_दिवसांपूर्वी {}_दिवसापूर्वी {}_दीस_आदीं {}_ध्याडे_पैले {}_बरख_पहिले {}_बोसोर_सिगां
    {}_महिना_पहिले {}_महिन्यांपूर्वी {}_महिन्यापूर्वी {}_माह_पहले {}_माह_पहिले {}_मिंट_पैले {}_मिणटां_आदीं
    {}_मिनट_पहले {}_मिनट_पहिले {}_मिनिट_सिगां {}_मिनिटांपूर्वी {}_मिनिटापूर्वी {}_मिनूट_आदीं {}_मिनेट_पहिले
    {}_मीन्ने_पैले {}_म्हयने_आदीं {}_म्हयनो_आदीं {}_वर_आदीं {}_वरां_आदीं {}_वर्ष_अघि {}_वर्ष_पहले
    {}_वर्षांपूर्वी {}_वर्षापूर्वी {}_वर्स_आदीं {}_वर्सां_आदीं {}_सकिंट_पैले {}_सप्तक_आदीं {}_सप्तकां_आदीं
    {}_सप्ताह_पहले {}_सप्ताह_पहिले {}_सप्थाह_सिगां {}_सान_सिगां {}_साल_पैले {}_सॅकंड_आदीं {}_सेकंड_पहले
    {}_सेकंदांपूर्वी {}_सेकंदापूर्वी {}_सेकेंड_पहिले {}_सेकेण्ड_सिगां {}_सेकेन्ड_पहिले {}_हप्ता_पहिले
    {}_हफ्तेयां_पैले {}_ঘণ্টা_আগে {}_ঘণ্টা_পূৰ্বে {}_ছেকেণ্ড_পূৰ্বে {}_দিন_আগে {}_দিন_পূৰ্বে {}_বছর_পূর্বে
    {}_বছৰৰ_পূৰ্বে {}_মাস_আগে {}_মাহ_পূৰ্বে {}_মিনিট_আগে {}_মিনিট_পূৰ্বে {}_সপ্তাহ_আগে {}_সপ্তাহ_পূৰ্বে
    {}_সেকেন্ড_আগে {}_ਘੰਟਾ_ਪਹਿਲਾਂ {}_ਘੰਟੇ_ਪਹਿਲਾਂ {}_ਦਿਨ_ਪਹਿਲਾਂ {}_ਮਹੀਨਾ_ਪਹਿਲਾਂ {}_ਮਹੀਨੇ_ਪਹਿਲਾਂ
    {}_ਮਿੰਟ_ਪਹਿਲਾਂ {}_ਸਕਿੰਟ_ਪਹਿਲਾਂ {}_ਸਾਲ_ਪਹਿਲਾਂ {}_ਹਫਤਾ_ਪਹਿਲਾਂ {}_ਹਫਤੇ_ਪਹਿਲਾਂ {}_અઠવાડિયા_પહેલાં
    {}_કલાક_પહેલાં {}_દિવસ_પહેલાં {}_મહિના_પહેલાં {}_મિનિટ_પહેલાં {}_વર્ષ_પહેલાં {}_સેકંડ_પહેલાં
    {}_ଘଣ୍ଟା_ପୂର୍ବେ {}_ଦିନ_ପୂର୍ବେ {}_ବର୍ଷ_ପୂର୍ବେ {}_ମାସ_ପୂର୍ବେ {}_ମିନିଟ୍_ପୂର୍ବେ {}_ସପ୍ତାହ_ପୂର୍ବେ
    {}_ସେକେଣ୍ଡ_ପୂର୍ବେ {}_ஆண்டிற்கு_முன் {}_ஆண்டுகளுக்கு_முன் {}_நாட்களுக்கு_முன் {}_நாளுக்கு_முன்
    {}_நிமிடங்களுக்கு_முன் {}_நிமிடத்திற்கு_முன் {}_மணிநேரம்_முன் {}_மாதங்களுக்கு_முன் {}_மாதத்துக்கு_முன்
    {}_வாரங்களுக்கு_முன் {}_வாரத்திற்கு_முன் {}_விநாடிகளுக்கு_முன் {}_விநாடிக்கு_முன் {}_గంట_క్రితం
    {}_గంటల_క్రితం {}_నిమిషం_క్రితం {}_నిమిషాల_క్రితం {}_నెల_క్రితం {}_నెలల_క్రితం {}_రోజు_క్రితం
    {}_రోజుల_క్రితం {}_వారం_క్రితం {}_వారాల_క్రితం {}_సంవత్సరం_క్రితం {}_సంవత్సరాల_క్రితం {}_సెకను_క్రితం
    {}_సెకన్ల_క్రితం {}_ಗಂಟೆ_ಹಿಂದೆ {}_ಗಂಟೆಗಳ_ಹಿಂದೆ {}_ತಿಂಗಳ_ಹಿಂದೆ {}_ತಿಂಗಳುಗಳ_ಹಿಂದೆ {}_ದಿನಗಳ_ಹಿಂದೆ
    {}_ದಿನದ_ಹಿಂದೆ {}_ನಿಮಿಷಗಳ_ಹಿಂದೆ {}_ನಿಮಿಷದ_ಹಿಂದೆ {}_ವರ್ಷಗಳ_ಹಿಂದೆ {}_ವರ್ಷದ_ಹಿಂದೆ {}_ವಾರಗಳ_ಹಿಂದೆ
    {}_ವಾರದ_ಹಿಂದೆ {}_ಸೆಕೆಂಡುಗಳ_ಹಿಂದೆ {}_ಸೆಕೆಂಡ್_ಹಿಂದೆ {}_ആഴ്ച_മുമ്പ് {}_ദിവസം_മുമ്പ് {}_മണിക്കൂർ_മുമ്പ്
    {}_മാസം_മുമ്പ് {}_മിനിറ്റ്_മുമ്പ് {}_വർഷം_മുമ്പ് {}_സെക്കൻഡ്_മുമ്പ് {}_ชั่วโมงที่ผ่านมา {}_นาทีที่ผ่านมา
    {}_ปีที่แล้ว {}_วันที่ผ่านมา {}_วินาทีที่ผ่านมา {}_สัปดาห์ที่ผ่านมา {}_เดือนที่ผ่านมา {}_ຊົ່ວໂມງກ່ອນ
    {}_ນາທີກ່ອນ {}_ປີກ່ອນ {}_ມື້ກ່ອນ {}_ວິນາທີກ່ອນ {}_ອາທິດກ່ອນ {}_ເດືອນກ່ອນ {}_დღის_წინ {}_თვის_წინ
    {}_კვირის_წინ {}_საათის_წინ {}_წამის_წინ {}_წლის_წინ {}_წუთის_წინ {}_ᎠᏎᏢ_ᏥᎨᏒ {}_ᎢᎦ_ᏥᎨᏒ {}_ᎢᏧᏕᏘᏴᏌᏗᏒᎢ_ᏥᎨᏒ
    {}_ᎢᏯᏔᏬᏍᏔᏅ_ᏥᎨᏒ {}_ᎢᏳᎾᏙᏓᏆᏍᏗ_ᏥᎨᏒ {}_ᎢᏳᏟᎶᏓ_ᏥᎨᏒ {}_ᎤᏕᏘᏴᏌᏗᏒᎢ_ᏥᎨᏒ {}_ᎧᎸᎢ_ᏥᎨᏒ {}_ᎯᎸᏍᎩ_ᏧᏒᎯᏛ_ᏥᎨᏒ {}_ᏑᏟᎶᏓ_ᏥᎨᏒ
    {}_ᏒᎾᏙᏓᏆᏍᏗ_ᏥᎨᏒ {}_ᏓᏓᎾᏩᏍᎬ_ᏥᎨᏒ {}_ᏗᎧᎸᎢ_ᏥᎨᏒ {}_ខែមុន {}_ឆ្នាំមុន {}_ថ្ងៃមុន {}_នាទីមុន {}_ម៉ោងមុន
    {}_វិនាទីមុន {}_សប្ដាហ៍មុន {}_か月前 {}_個星期前 {}_個月前 {}_分前 {}_分鐘前 {}_小時前 {}_年前 {}_日前
    {}_時間前 {}_秒前 {}_週間前 {}_𑄊𑄮𑄚𑄴𑄓_𑄃𑄉𑄬 {}_𑄘𑄨𑄚𑄴_𑄃𑄉𑄬 {}_𑄝𑄧𑄏𑄧𑄢𑄴_𑄃𑄉𑄬
    {}_𑄟𑄏𑄧_𑄃𑄉𑄬 {}_𑄟𑄨𑄚𑄨𑄖𑄴_𑄃𑄉𑄬 {}_𑄥𑄛𑄴𑄖_𑄃𑄉𑄬 {}_𑄥𑄬𑄉𑄬𑄚𑄴_𑄃𑄉𑄬 {}个月前 {}分钟前
    {}周前 {}天前 {}小时前 {}年前 {}秒钟前 {}개월_전 {}년_전 {}분_전 {}시간_전 {}일_전 {}주_전 {}초_전
    ʻaho_ʻe_{}_kuoʻosi πριν_απο_{}_δευτερολεπτα πριν_απο_{}_δευτερολεπτο πριν_απο_{}_εβδομαδα
    πριν_απο_{}_εβδομαδεσ πριν_απο_{}_ετη πριν_απο_{}_ετοσ πριν_απο_{}_ημερα πριν_απο_{}_ημερεσ
    πριν_απο_{}_λεπτα πριν_απο_{}_λεπτο πριν_απο_{}_μηνα πριν_απο_{}_μηνεσ πριν_απο_{}_ωρα πριν_απο_{}_ωρεσ
    пре_{}_година пре_{}_године пре_{}_дана пре_{}_месеца пре_{}_месеци пре_{}_минута пре_{}_недеља
    пре_{}_недеље пре_{}_сата пре_{}_сати пре_{}_секунде пре_{}_секунди пред_{}_година пред_{}_години
    пред_{}_ден пред_{}_дена пред_{}_месец пред_{}_месеци пред_{}_минута пред_{}_минути пред_{}_седмица
    пред_{}_седмици пред_{}_секунда пред_{}_секунди пред_{}_час пред_{}_часа преди_{}_година преди_{}_години
    преди_{}_ден преди_{}_дни преди_{}_месец преди_{}_месеца преди_{}_минута преди_{}_минути
    преди_{}_седмица преди_{}_седмици преди_{}_секунда преди_{}_секунди преди_{}_час преди_{}_часа
    לפני_{}_דקות לפני_{}_חודשים לפני_{}_ימים לפני_{}_שבועות לפני_{}_שניות לפני_{}_שנים לפני_{}_שעות
    לפני_דקה_({}) לפני_חודש_({}) לפני_חודשיים_({}) לפני_יום_אחד_({}) לפני_יומיים_({}) לפני_שבוע_({})
    לפני_שבועיים_({}) לפני_שעה_({}) לפני_שעתיים_({}) قبل_{}_اسابيع قبل_{}_اسبوع قبل_{}_اسبوعا قبل_{}_اشهر
    قبل_{}_ايام قبل_{}_ثانيه قبل_{}_ثوان قبل_{}_دقايق قبل_{}_دقيقه قبل_{}_ساعات قبل_{}_ساعه قبل_{}_سنه
    قبل_{}_سنوات قبل_{}_شهر قبل_{}_شهرا قبل_{}_يوم قبل_{}_يوما තත්පර_{}කට_පෙර දින_{}කට_පෙර පැය_{}කට_පෙර
    මාස_{}කට_පෙර මිනිත්තු_{}කට_පෙර වසර_{}කට_පෙර සති_{}කට_පෙර ပြီးခဲ့သည့်_{}_စက္ကန့် ပြီးခဲ့သည့်_{}_နာရီ
    ပြီးခဲ့သည့်_{}_နှစ် ပြီးခဲ့သည့်_{}_ပတ် ပြီးခဲ့သည့်_{}_မိနစ် ပြီးခဲ့သည့်_{}_ရက် ပြီးခဲ့သည့်_{}_လ
    ቅድሚ_{}_መዓልቲ ቅድሚ_{}_ሰሙን ቅድሚ_{}_ሰዓት ቅድሚ_{}_ካልኢት ቅድሚ_{}_ወርሒ ቅድሚ_{}_ዓ ቅድሚ_{}_ደቒቕ ኣብ_{}_መዓልቲ ከ{}_ሰከንድ_በፊት
    ከ{}_ሰከንዶች_በፊት ከ{}_ሰዓት_በፊት ከ{}_ሰዓቶች_በፊት ከ{}_ሳምንታት_በፊት ከ{}_ሳምንት_በፊት ከ{}_ቀናት_በፊት ከ{}_ቀን_በፊት ከ{}_ወራት_በፊት
    ከ{}_ወር_በፊት ከ{}_ዓመታት_በፊት ከ{}_ዓመት_በፊት ከ{}_ደቂቃ_በፊት ከ{}_ደቂቃዎች_በፊት
"""
