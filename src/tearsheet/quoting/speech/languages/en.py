"""English."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

LANGUAGE = Language(
    code="en",
    reporting="""
        fears feared dreads hopes hoped expects expected worries worried suspects suspected
        portrayed portrays ridiculed likened deemed deems implored gushed enthused mused muses shrugged
        stormed fumed fumes raged begged thundered confessed confesses sobbed
        say says said tell tells told ask asks asked reply replies replied answer answers answered
        respond responds responded add adds added explain explains explained note notes noted state
        states stated declare declares declared announce announces announced insist insists insisted
        argue argues argued claim claims claimed warn warns warned urge urges urged demand demands
        demanded promise promises promised vow vows vowed pledge pledges pledged admit admits admitted
        concede concedes conceded acknowledge acknowledges acknowledged confirm confirms confirmed deny
        denies denied recall recalls recalled remember remembers remembered remark remarks remarked
        observe observes observed comment comments commented conclude concludes concluded continue
        continues continued suggest suggests suggested stress stresses stressed emphasize emphasizes
        emphasized emphasise emphasises emphasised underline underlines underlined point points pointed
        write writes wrote tweet tweets tweeted post posts posted joke jokes joked quip quips quipped
        shout shouts shouted yell yells yelled scream screams screamed cry cries cried whisper whispers
        whispered mutter mutters muttered murmur murmurs murmured exclaim exclaims exclaimed call calls
        called describe describes described label labels labelled labeled brand brands branded denounce
        denounces denounced condemn condemns condemned criticize criticizes criticized criticise
        criticises criticised dismiss dismisses dismissed reject rejects rejected accuse accuses accused
        blame blames blamed praise praises praised hail hails hailed slam slams slammed blast blasts
        blasted welcome welcomes welcomed thank thanks thanked complain complains complained lament
        laments lamented predict predicts predicted speaks spoke talks talked plead pleads pleaded boast
        boasts boasted wonder wonders wondered think thinks thought believe believes believed agree
        agrees agreed testify testifies testified reveal reveals revealed disclose discloses disclosed
        counter counters countered retort retorts retorted reiterate reiterates reiterated maintain
        maintains maintained assert asserts asserted contend contends contended allege alleges alleged
        report reports reported reckon reckons reckoned quote quotes quoted characterize characterizes
        characterized characterise characterised express expresses expressed voice voices voiced advise
        advises advised caution cautions cautioned assure assures assured sigh sighs sighed chant chants
        chanted refer refers referred defend defends defended decry decries decried deplore deplores
        deplored deride derides derided mock mocks mocked cite cites cited threaten threatens threatened
        propose proposes proposed apologise apologised apologize apologized reflect reflects reflected
        interject interjects interjected chime chimes chimed instruct instructs instructed inform
        informs informed recount recounts recounted repeat repeats repeated estimate estimates estimated
    """,
    following="""
        saying adding telling asking warning calling describing insisting arguing claiming noting
        writing stating declaring explaining shouting promising vowing stressing urging demanding
        accusing dismissing denouncing denying admitting suggesting concluding replying answering
        recalling complaining joking predicting tweeting posting labelling branding pointing quoting
        emphasizing emphasising reminding citing announcing
    """,
    citing="quote quotes quoted quoting cite cites cited citing",
    naming="call calls called dubbed nicknamed named titled entitled termed known",
    written="reads read",
    he="he she",
    nobody="""
        all i we you it they one there this these those what everyone nobody someone somebody which him
        her
        them me us
    """,
    relative="who",
    articles="""
        the a an his her their its our my your some several many one two three four five another other
        both most few each every no any this these those
    """,
    joining="of for from to",
    prepositions="""
        outside inside around along beside beyond above below
        with at in on by about after before during since until under over into through between against
        as like amid following including despite without within near via upon across behind
    """,
    places="in at from near to",
    conjunctions="and but or then yet so",
    subordinators="that when while because although though if whether how why where once as than",
    auxiliaries="has had have having did do does will would could should might may must can",
    skipped="""
        also later then once already just only still even again recently reportedly simply never always
        often was were is are been too today yesterday tomorrow earlier however meanwhile instead
        nevertheless further first finally eventually sometimes perhaps rather back quite twice soon now
        out himself herself itself
    """,
    passive="was were is are be been being gets got",
    agent="by",
    negations="""
        not never didn't doesn't don't hasn't hadn't wouldn't couldn't neither nor no cannot won't
        denied denies denying deny
    """,
    claims="""
        claim claims promise promises warning warnings demand demands remark remarks comment comments
        assertion description pledge vow insistence statement allegation accusation words suggestion
    """,
    opinion="for to",
    according="according_to in_the_words_of to_quote",
    titles="""
        director-general secretary-general head founder co-founder envoy adviser advisor executive
        solicitor
        archdeacon comptroller administrator whip treasurer undersecretary ombudsman registrar
        vice-chair
        vice-chancellor
        mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron king queen prince princess
        president vice-president vice premier chancellor minister prime foreign interior defence defense
        finance secretary state senator sen rep representative congressman congresswoman governor gov
        mayor judge justice chief deputy assistant general gen colonel col major maj captain capt
        lieutenant lt sergeant sgt officer commander admiral inspector detective superintendent
        constable sheriff ambassador chairman chairwoman chair chairperson ceo director manager coach
        pope cardinal bishop archbishop father rev reverend rabbi imam sheikh ayatollah pastor brother
        sister uncle aunt spokesman spokeswoman spokesperson attorney prosecutor commissioner councillor
        councilman councilwoman counsel mp msp democrat republican labour conservative tory leader
        speaker editor reporter correspondent analyst economist author actor actress singer writer
        doctor nurse us uk eu un british american french german russian chinese israeli ukrainian
        turkish italian spanish serbian iranian indian japanese kosovan former acting former-president
    """,
    serving="""
        spokesman spokeswoman spokesperson attorney lawyer counsel assistant deputy
    """,
    realms="""
        state defence defense treasury exchequer homeland interior foreign affairs justice health
        education
        energy transport transportation labor labour agriculture commerce trade finance environment
        culture
        sport intelligence staff police britain england scotland wales ireland france germany spain
        italy
        russia ukraine china japan india israel turkey iran iraq poland serbia kosovo croatia hungary
        greece
        brazil mexico canada australia america europe africa london paris berlin moscow kyiv beijing
        brussels washington california texas florida
        business work pensions innovation science technology media food rural housing communities
        families
        children digital climate net zero
    """,
    houses="""
        white house home office downing street congress senate parliament commons lords cabinet council
        commission committee union nations world european international national federal royal central
        bank
        organization organisation agency authority department ministry bureau board court university
        college
        institute centre center foundation society association federation league party group fund church
        museum hospital school company corporation club watch rights human security trade joint chiefs
        transport african american british general assembly services service media press news radio
        television airlines airways airport office foreign frontières amnesty greenpeace chamber
        confederation trust academy alliance network partners holdings ventures industries
    """,
    qualifying="familiar close briefed involved present responsible near",
    named="""
        film movie book novel song album single show series programme program play musical magazine
        newspaper paper journal daily weekly poem painting opera essay column documentary game podcast
        website blog band group club ship boat yacht restaurant pub hotel exhibition sitcom drama memoir
        biography ballet symphony sequel operation track episode article report entitled titled review
        anthology hit headline headlined
    """,
    terms="""
        so-called word words term terms phrase expression nicknamed dubbed known_as termed notion
        concept label slogan motto self-styled self-proclaimed codenamed referred_to_as called_the
        letter meaning means pronounced spelled spelt titled entitled
    """,
    days="""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december christmas easter am pm cet gmt
    """,
    papers="""
        report reports study letter statement email lawsuit complaint indictment memo newspaper paper
        ruling judgment verdict editorial website document documents
    """,
    bare="""
        protesters demonstrators campaigners commuters unions ministers firefighters passengers
        neighbours neighbors
        police officials residents witnesses critics analysts experts prosecutors scientists researchers
        sources
        people
        lawyers attorneys representatives relatives families supporters organizers organisers activists
        investigators authorities diplomats lawmakers doctors
    """,
    inverts=False,
)
