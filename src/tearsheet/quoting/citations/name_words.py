"""Words by which the parts of a person's name are told, and an organisation from a person."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    dr prof professor sir dame mr mrs ms rev hon mag ing dipl.-ing dipl.-pol phil med jur rer nat h.c mult
    don doña sra mgr mudr judr phdr др проф мр herr frau mme madame monsieur dott dott.ssa univ.-prof habil
""")
"""Before a name, but no part of it; full stops left away, as everywhere below."""
DEGREES = _words("""
    phd ph.d dphil md m.d mba ma m.a msc m.sc mp kc qc obe cbe mbe esq jd j.d rn llm ll.m edd
""")
"""Behind a name, but no part of it."""
GENERATIONS = _words("jr sr ii iii iv")
"""Behind a name, and a part of it."""
HUNGARIAN_GENERATIONS = _words("id ifj özv")
CAPITAL_PARTICLES = frozenset(
    ("Van", "Von", "De", "Di", "Du", "La", "Le", "El", "Al", "Della", "Del", "St.", "Saint")
)
"""As some families write them: "Robert De Niro"."""
LINKS = frozenset(("y", "e", "i"))
"""Between two surnames: "Ortega y Gasset"."""
ORGANISATIONS = _words("""
    agency agencies united nations press news newsroom desk staff editors editorial board team watch rights
    international center centre foundation institute ministry office department bureau university council
    association network service services media group committee union bank museum society alliance
    organisation organization company inc ltd llc plc wire correspondents reporters radio television tv
    online magazine newspaper journal times post-gazette tribune herald gazette fund federation commission
    authority parliament government church agentur redaktion nachrichten zeitung verlag ministerium amt
    bundesamt verband verein stiftung rundfunk gesellschaft universität institut agence rédaction presse
    ministère gouvernement journaux fondation association agencia redacción prensa noticias ministerio
    gobierno fundación diario periódico agenzia redazione notizie ministero fondazione agência redação
    notícias ministério fundação агенция агенција агентство редакција редакция новости вести министарство
    министерство фонд служба союз novinska agencija redakcija vesti vijesti ministarstvo fond zavod savez
    szerkesztőség hírügynökség hírek intézet egyetem minisztérium alapítvány redakcja agencja ministerstwo
    fundacja redactie stichting persbureau συντακτική συντακτικη ομάδα ομαδα σύνταξη
""")
"""A name that has one of these is not a person's."""
KNOWN = frozenset(
    (
        "al jazeera", "deutsche welle", "dow jones", "getty images", "radio slobodna evropa", "ria novosti",
        "slobodna evropa", "anadolu ajansı", "euronews serbia", "sky news", "le monde", "der spiegel",
    )
)  # fmt: skip
"""Houses whose names could be persons'."""
SPANISH_GIVEN = _words("""
    josé jose luis maría maria juan antonio carlos manuel ángel angel jesús jesus miguel francisco javier
    ignacio alberto fernando pedro pablo rafael ramón enrique eduardo andrés alejandro josefa carmen isabel
    ana pilar teresa rosa dolores elena cristina laura marta belén mercedes beatriz victoria eugenia soledad
    lucía sofía inés paula del mar antonia guadalupe fernanda gabriel ricardo jorge guillermo david daniel
    tomás
""")
"""Second given names, so that what follows is one surname, not two."""
HUNGARIAN_GIVEN = _words("""
    ádám ágnes ákos aladár albert andrás andrea anikó anna annamária antal árpád attila balázs bálint
    barbara béla bence bernadett bertalan boglárka csaba csilla dániel dávid dénes dóra dorottya edit elemér
    emese endre enikő erika ernő erzsébet éva ferenc flóra gábor gellért gergely gergő géza gizella gusztáv
    györgy gyula hajnalka henrik ibolya ildikó ilona imre irén istván ivett iván jános jenő józsef judit
    júlia julianna kálmán karola karolina katalin kata kinga klára kornél kristóf krisztián krisztina lajos
    lászló lenke levente lilla lóránt lőrinc luca magda magdolna márta margit mária marianna márk márton
    máté mátyás melinda mihály miklós mónika nándor nikolett nóra noémi orsolya ottó ödön pál pálma pásztor
    péter petra piroska réka rita róbert roland rozália rudolf sándor sára simon szabina szabolcs szilárd
    szilvia tamás tibor tímea tivadar viktor viktória vilmos vince virág zita zoltán zsigmond zsófia zsolt
    zsuzsa zsuzsanna
""")
OTHER_GIVEN = _words("""
    james john david michael paul mark thomas robert william george charles joseph daniel matthew andrew
    angela mary jennifer elizabeth sarah emma jane kate hans klaus jürgen wolfgang karl heinz ursula sabine
    jean pierre françois jacques marie sophie giovanni giuseppe luca marco francesca josé juan carlos maría
    vladimir sergei ivan aleksandar joe donald barack
""")
"""Of other languages, that an article in Hungarian may have before the family's name."""
CHINESE_SURNAMES = _words("""
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song
    tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lv ding shen
    ren yao lu fu zhong cui tan liao fan jin shi jia xia fang hou zou xiong meng qin bai yan xue yin duan
    lei hao gong shao qian mao wan gu lai wen kang he pang xi mo kong xiang chang tsai chiang chow hsu
    ouyang sima zhuge
""")
"""In the Latin letters of Pinyin and of Taiwan."""
KOREAN_SURNAMES = _words("""
    kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn
""")
VIETNAMESE_SURNAMES = _words("""
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trịnh đinh mai
""")
NO_NAMES = _words("the a an our your by from der die das le la les el los il lo i")
"""No name of a person begins with one."""
