"""English."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_ENGLISH = Language(
    code="en",
    headline="title|headline|article title",
    standfirst="""
        standfirst|subtitle|sub-title|subheading|subheadline|sub-headline|subhead|strapline|deck|dek
        summary|abstract|blurb|teaser
    """,
    byline="""
        by|author|authors|author(s)|byline|written by|reported by|story by|text by|words by|reporter
        reporters|report by|article by|posted by|published by|contributed by|journalist|correspondent
        creator|an article by|analysis by|commentary by|opinion by|review by|interview by|edited by
        editing by|compiled by|writer|contributor|about the author|reporting by|words
    """,
    by="by",
    joining="and|with|along with|&",
    roles="""
        reporter|reporters|correspondent|correspondents|editor|editors|staff|writer|writers|journalist
        journalists|columnist|columnists|contributor|contributors|chief|senior|deputy|assistant|associate
        managing|executive|freelance|producer|author|analyst|critic|professor|lecturer|fellow|director
        commentator|presenter|anchor|blogger|photographer|intern|researcher|specialist|fact-checker
        chief executive|editor-in-chief|guest|special|lead|head|co-founder|founder|columnist for|of the|our
    """,
    houses="""
        bureau|desk|board|news|press|agency|agencies|service|services|sports|media|group|post|times|guardian
        journal|company|co|sons|partners|associates|ltd|inc|llc|llp|corp|foundation|institute|university
        team|network|magazine|newspaper|broadcasting|radio|tv|television|online|newsroom|observer|herald
        tribune|council|department|ministry|office|association|society|reuters|afp|ap|bbc|cnn|bloomberg|dpa
        ansa|efe|tass|xinhua|upi
    """,
    published="""
        published|published on|published at|published date|publication date|publish date|publishing date
        date published|date of publication|date|dated|posted|posted on|posted at|date posted|first published
        first published on|originally published|release date|issued|created
    """,
    published_stems="publish|posted",
    updated="""
        updated|updated on|updated at|last updated|last updated on|last updated at|last update|last modified
        modified|date updated|date modified|modified on
    """,
    updated_stems="updat|modif|revised|corrected|edited",
    publication="""
        source|publication|publisher|published by|published in|newspaper|magazine|outlet|news outlet|website
        site|journal
    """,
    address="url|link|web address|permalink|original link|original url|source url|article url",
    other="category|categories|section|topic|topics|tags|tag|keywords|filed under|reading time|read time",
    corrections="""
        correction|corrections|clarification|clarifications|retraction|erratum|errata|correction notice
        corrections and clarifications|correction and clarification|corrected|amendment|correction appended
    """,
    notes="note|please note|important note|disclaimer|disclosure|sponsored content|paid content",
    editors="""
        editor's note|editors' note|editors note|editor note|publisher's note|note from the editor
        note from the editors|note by the editor|a note from the editor|a note to readers|note to readers
    """,
    subjects="""
        this article|this story|this piece|this text|this post|this report|this content|this page
        this column|the content of this article|the contents of this article|the content of this story
        the above article|the above|parts of this article|portions of this article|this news story
        this essay|this translation|the views expressed|the opinions expressed|views expressed
    """,
    bare_subjects="this is",
    articles="""
        article|story|report|post|piece|column|headline|caption|text|essay|review|video|podcast|graphic|page
        photograph
    """,
    earlier="""
        an earlier version of this|a previous version of this|an earlier version of the
        a previous version of the|earlier versions of this|a previous headline|an earlier headline
    """,
    amended="""
        amended|corrected|clarified|retracted|changed to correct|updated to correct|updated to clarify
        updated to reflect|edited to correct|edited to clarify|revised to correct|revised to clarify
        updated to remove|amended to correct
    """,
    fillers="""
        is|are|was|were|has|have|been|a|an|the|work|piece|of|purely|entirely|completely|wholly|partly
        intended|meant|as|post|article|content|and|in this article|with|using|some|all
    """,
    natures="""
        satire|satirical|parody|fiction|fictional|fictitious|fictionalised|fictionalized|sponsored
        advertorial|ai-generated|ai-written|ai-assisted|machine-generated|machine-translated
        computer-generated|opinion|advertisement|paid
    """,
    made="generated|written|created|produced|translated|drafted|summarised|summarized",
    machines="ai|artificial|machine|chatgpt|gpt-4|software|algorithm|automatically|llm|claude|gemini",
    paid="""
        sponsored by|paid for by|presented by|in partnership with|brought to you by|paid post
        paid content by|sponsored post|this is a sponsored|this is sponsored|this is a paid|this is paid
        this is an advertorial|this is an advertisement|advertisement feature|partner content
    """,
    opinion="""
        the views expressed|the opinions expressed|views expressed|opinions expressed
        this is an opinion piece|this is an opinion article|this column does not|this is a satirical
    """,
    related="""
        you may also like|you might also like|you may also be interested in|you might also be interested in
        you may like|you might like|recommended|recommended for you|recommended stories|recommended reading
        related|related articles|related article|related stories|related story|related posts|related news
        related content|related topics|related links|related coverage|more on this|more on this story
        more on this topic|more from this author|more stories|read more|read also|also read|read next
        up next|next article|previous article|next post|previous post|see also|most read|most popular
        most viewed|trending|trending now|popular posts|latest news|most commented|more like this
        editors' picks|editor's picks|top stories|don't miss|more in this series|in case you missed it
        what to read next|next story|previous story|read this next|more news|more for you|further reading
        you may have missed|sponsored stories|around the web|from the web|latest stories|recent posts
        recent articles|recent stories|more headlines|explore more|most shared|also in the news
        also on the site|popular now|top news|related video|related videos|hand-picked for you
    """,
    advertisement="""
        story continues below advertisement|article continues below advertisement
        article continues after advertisement|advertisement continue reading below|advertisement
        advertisements|advertising|sponsored|sponsored content|promoted content|paid content
        advertisement - scroll to continue|advertisement scroll to continue|scroll to continue
        article continues below this ad|story continues below this ad|skip ad|report this ad|close ad
        after promotion|skip past newsletter promotion|after newsletter promotion|promoted stories
        continue after ad|story continues after ad|article continues after ad
    """,
    comments="""
        leave a comment|leave a reply|leave comment|post a comment|add a comment|write a comment|comment
        comments|view comments|show comments|see all comments|join the conversation|join the discussion
        cancel reply|no comments|no comments yet|comments are closed|log in to comment|sign in to comment
        load more comments|view all comments|read comments|read the comments|post comment
        your email address will not be published
        your email address will not be published. required fields are marked|submit comment
        be the first to comment|save my name, email, and website in this browser for the next time i comment
        notify me of new posts by email|notify me of follow-up comments by email
        you must be logged in to post a comment|comments have been closed|tell us what you think
        comments on this article are closed|comments are moderated|comment on this story|add your comment
        be the first to leave a comment|loading comments
    """,
    sharing="""
        share|share this|share this article|share this story|share this post|share this page|share this with
        share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email
        share on social media|share the article|click to share|copy link|email this article
        print this article|tweet|tweet this|pin it|print|print article|save article|bookmark this|follow us
        follow us on facebook|follow us on twitter|follow us on x|follow us on instagram
        follow us on google news|like us on facebook|like this|like loading|link copied|copied to clipboard
        share it|click to print|click to email this to a friend|email a friend|send to a friend|share via
        listen to this article|share full article|gift this article|add to favourites|share with friends
        share by email|copy url|share link|share with a friend|email this|email this story|share to facebook
        share to twitter|opens in new window
    """,
    subscription="""
        subscribe|subscribe now|subscribe today|sign up|sign up now|subscribe to our newsletter
        subscribe to the newsletter|subscribe to our newsletters|subscribe for more|subscribe to our channel
        sign up for our newsletter|sign up to our newsletter|sign up for our newsletters
        sign up for the newsletter|sign up for our daily newsletter|get our newsletter|join our newsletter
        newsletter|newsletter sign-up|enter your email address|become a member|log in|sign in|register
        support our journalism|subscribe to continue reading|already a subscriber? log in
        already a subscriber|already a subscriber? sign in|donate now|this article is for subscribers only
        subscribers only|for subscribers only|subscriber exclusive|subscribe to read more
        create a free account|sign up to our newsletters|your email address|get the newsletter
        get our free newsletter|sign up for free|already have an account|free newsletter|unlock this article
        start your free trial|support us|become a subscriber|to continue reading, subscribe
        subscribe to unlock this article|sign up to our daily newsletter
        this content is for subscribers only|to read the full article, subscribe
        support independent journalism|subscribe for free|get breaking news alerts|download our app
        download the app|get the app|unsubscribe|unsubscribe here|manage preferences|manage your preferences
        update preferences|update your preferences|email preferences|manage subscription
        manage your subscription|manage your subscriptions
    """,
    navigation="""
        continues below|text continues below|text continues below the photo|text continues below the image
        article continues below the photo|support us with a donation|read original|read the original
        open original|read original article|view original article|original article|see more|keep reading
        continue reading|show more|load more|continue reading below|story continues below
        article continues below|continue reading the main story|skip to main content|back to top
        skip advertisement|skip to content|go back|view gallery|view image in fullscreen|view original
        read full article|read the full story|main menu|toggle navigation|open menu|close menu|show caption
        hide caption|watch video|return to homepage|go to homepage|cookie settings|accept cookies
        privacy policy|terms of service|terms of use|terms and conditions|manage cookies|accept all
        reject all|click here to read more|play video|view in browser|view in your browser
        view this email in your browser|view this email online|view online|open in browser|read online
        web version|view as a web page|forward to a friend
    """,
    copyright="all rights reserved|cookie settings|accept cookies",
    reading="min read|minute read|minutes read|mins read|min. read|minutes to read|min reading time",
    tags="tags|tagged|filed under|posted in|tagged in",
    ours="our|ours|us",
    prompts="""
        sign up for our|sign up to our|sign up for free|sign up here|subscribe to our|subscribe now
        subscribe today|subscribe here|follow us on|follow us at|download our app|download the app
        like us on|support our journalism|become a member|you are receiving this because
        you are reading one of your|to continue reading|this article is for subscribers|stay up to date
        click here to subscribe|click here to sign up|want more stories like this
        if you enjoyed this article|please consider donating|please consider subscribing|help us keep
        make a donation|have a news tip|got a story|got a tip|do you have a story|register for free
        register now|create a free account|already a subscriber|not a subscriber|unlock this article
        find us on|you can unsubscribe|by signing up|for more stories like this|never miss a story
        read more of our|we use cookies|this site uses cookies|this website uses cookies|join our newsletter
        join our community|join our channel|join our whatsapp|join our telegram
    """,
    beside="""
        name|email|minutes|next|previous|back|top|home|close|search|menu|contents|table of contents|contact
        listen|save|follow|threads|play|loading|skip|facebook|twitter|whatsapp|linkedin|telegram|reddit
        pinterest|instagram|tiktok|youtube|flipboard|bluesky|reply|replies|topics|keywords|categories
        about us|contact us|donate|ad|ads|advert|promoted|more from|what do you think|have your say
        premium content|members only|your email|your comment|tag
    """,
    captions="""
        photo|photos|image|images|picture|pictures|photo credit|image credit|photo by|photograph|photographs
        photograph by|image by|photo courtesy|file photo|getty images|credit|video|illustration
    """,
    placeholders="""
        admin|administrator|editor|webmaster|staff|author|none|null|undefined|unknown|user|root|anonymous
        wordpress|desk|newsroom|guest|by|name|author name|first last|your name|web desk|news desk
        staff writer|staff reporter|site admin|default|super user|superuser|guest author|the editor|editors
        lorem ipsum|wp admin|demo|test|john doe|jane doe|powered by|content|writer|editorial|web
        firstname lastname|contributor
    """,
    sections="""
        news|world|politics|business|sport|sports|culture|opinion|science|technology|tech|health|local
        national|international|europe|africa|asia|americas|middle east|climate|environment|economy|society
        rights|arts|books|lifestyle|travel|food|education|weather|video|live|home|latest|breaking|top
        stories|story|analysis|features|feature|comment|editorial|editorials|entertainment|finance|markets
        money|crime|courts|justice|law|energy|transport|government|affairs|policy|relations|security|defence
        defense|religion|obituaries|interview|explainer|special|report|reports|update|updates|headlines
        column|letters|review|reviews|newsletter|podcast|podcasts|gallery|photos|music|film|movies|style
        fashion|property|real estate|motoring|gaming|daily|weekly|today|press release|releases|public
        general|election|elections|war|history|gender|human|global|regional|investigation|investigations
        research|breakthrough|blog|archive|about|contact|industry|council|estate|market
        australia|breaking news|exclusive|football|foreign|foreign policy|home page|latest news
        life|local government|local news|national news|special report|uk|uk news|us|us news
        world news
    """,
    places="in|at|for|from",
    place_words="""
        new|north|south|east|west|northern|southern|eastern|western|san|santa|saint|st|los|las|fort|port
        mount|lake|city|county|town|island|islands|beach|bay|valley|hills|park|river|street|state|states
        republic|kingdom|united|cape|great|hong|sri|sierra|el|buenos|rio|tel|kuala|addis|abu|washington|york
        angeles|upper|lower|district|province|region|coast
    """,
    sent_from="sent from my|sent from mail|get outlook for",
    copied="""
        printed from|printed on|retrieved from|retrieved on|downloaded from|accessed on|saved from
        archived from
    """,
    link_lists="references|visible links|hidden links|links",
    papers="""
        times|herald|tribune|gazette|chronicle|guardian|observer|telegraph|courier|dispatch|examiner
        inquirer|enquirer|clarion|bugle|sentinel|advertiser|newspaper|broadcasting
    """,
    papers_or_others="""
        post|news|press|journal|mail|express|independent|mirror|standard|sun|star|globe|echo|argus|record
        register|review|monitor|bulletin|ledger|leader|citizen|today|weekly|daily|magazine|wire|network
        radio|television|tv|agency|week|world|economist|atlantic|verge|intercept|conversation|onion|nation
    """,
    before_papers="the|daily|sunday|evening|morning|weekly",
    no_papers="""
        news|breaking news|latest news|top news|world news|local news|good news|bad news|big news|us news
        uk news|sports news|business news|world|the world|today|the week|this week|press|open source
    """,
    unsubscribing="""
        unsubscribe|opt out of|you’re receiving|youre receiving|you are receiving|you received this
    """,
    in_browser="browser|view online|webversion",
    read_on="""
        read on|read it on|read more on|read more at|read the full story on|read the full story at
        read full story on|read the full article on|read the full article at|read the original on
        read the original at|read the original article on|read this article on|read this story on
        read the rest on|read the rest at|continue reading on|continue reading at
        view the original on
    """,
)
LANGUAGES = {"en": _ENGLISH}
