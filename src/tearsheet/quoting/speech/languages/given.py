"""Given names that tell where a person's name begins: they cross borders, and so are not one language's."""

from __future__ import annotations

LATIN = """
    aaron abbas abbie abdul abdullah abel abelardo abena abigail abraham achille achim ada adalberto
    adam adamo ade adela adelaida adelasia adele adelheid adelina adeline adelmo adem adina adnan adolf
    adolfo adrian adriana adrianna adriano adrien adrienn adrienne adrián adán adèle adéla adélaïde
    agata agatha agathe agnes agnieszka agnolo agnès agostino agustina agustín agáta ahmad ahmed ahmet
    aicha aida aiden aimee aimé aimée aisha aitor ajna alain alan alana alara alba alban alberico albert
    alberte alberto albin albina albrecht alcides alderano aldo aldonza alec alejandra alejandro alejo
    aleks aleksa aleksandar aleksander aleksandra alen alena alessandra alessandro alessia alessio alex
    alexa alexandar alexander alexandr alexandra alexandre alexandria alexandrie alexandru alexei alexey
    alexia alexis aleš alf alfio alfons alfonso alfred alfredo alice alicia alida alina aline alisha
    alison alix allan allana allegra allen allison alma alois aloisia alonso alphons alphonse alta
    alvaro alvin alwin alyssa alícia alžběta ama amadeo amador amalia amalie amanda amandine amber
    amedeo amelia amelie amfilohije amico amin amina amir amira amleto amparo amra amy amélie ana anabel
    anabela anabella ananije anas anastasia anastasie anastazja anastázie anaïs anders andjela andjelina
    andor andre andrea andreas andrei andrej andres andrew andrey andrija andriy andrzej andrás andré
    andrée andrés andy anděla ane anel aneta anett anette anežka angel angela angelica angelika angelina
    angelo angie angus angélica angélique anica aniela anika anikó anil anita anja anka anke ankica ann
    anna anna-lena anna-maria annabell annabella annabelle annalena annalisa annalise annamaria
    annamária anne anne-marie anne-sophie anneli annelie annelies anneliese annelise annemarie annetta
    annette annibale annick annie annika annunziata anny anouk ansaldo antal ante anthony antje anto
    antoine antoinette anton antonella antonello antoni antonia antonie antonietta antonija antonije
    antonina antonino antonio antonius antony antonín antun antônio aníbal anđa anđela aoife apolena
    apollo apolonia araceli aranka arcelia arda aria ariadna arian ariana ariane ariel arif arild arjun
    arkadiusz arlette armando armin arnaldo arnaude arne arno arnold arnošt arnulfo aron arsenije
    arsenio artan arthur artur arturo asafe asbjørn ashlee ashleigh ashley asta astrid asunción atenulf
    attila aud aude audrey auguste augustin augusto aurel aurelia aurelio aurora aurore aurélie austin
    autumn ava avni axel aya ayla aylin aylla ayoub ayse ayten ayşe azeglio aziz azra azucena aïcha
    baccio bailey baldassare balthasar balázs bara barack barbara barbora barica barna barnabás barry
    bartek bartolomeo bartosz bastian bautista beata beate beatrice beatrix beatriz becky bedřich begoña
    belen belinda bella belén ben bence bendegúz benedek benedetto benedict benedikt beni benicio benita
    benito benjamim benjamin benjamín benjámin benno benny benoît bente benthe bento benvenuto benício
    beppe berat berend berenice berit bernabé bernadett bernadette bernard bernarda bernardo bernd
    berndt bernhard bernt berra bert berta bertalan bertha berthe bertil bertram bertrand beth bethan
    bethany betina bettina betty beverley beverly beáta biagio bianca bianka bibiana bilal biljana bill
    billy birger birgit birgitta birte birthe biserka bjarne björn bjørg bjørn blahoslav blake blanca
    blanka blažena bo bob bobby bodil bogdan boglárka bohumil bohumila bohumír bohuslav bojan bojana
    boleslav bonnie borbála boris borislav borivoje borys botond bořivoj božena božica božidar božo brad
    bradley brady brandi brandon brandy branislav branka branko brayan breanna brenda brendan breno
    brent brett brian briana brianna bridget brigitta brigitte brita britt britta brittany brittney
    bronwyn brooke bruce bruna bruno bryan bryce budimir burak bálint bárbara béatrice béla błażej
    břetislav caio caitlin caitlyn calcedonio caleb calebe callum calogero calvin cameron camila camilla
    camille camillo camilo canan candace candela candelaria candice capucine caridad carin carina carine
    carl carla carles carlo carlos carlota carlotta carly carmela carmelo carmen carmina carmine carol
    carola carole carolin caroline carolyn carrie carsten casandra casey casper cassandra cassidy cassie
    catalina catarina caterina catharina catherine cathrine cathy catrin cauã cauê cecilia cecilie
    cecília cedric celia celine cem cesar cesare cezary chad chantal charlene charles charlie charline
    charlotte charo chase chelsey cheryl cheyenne chiara chidi chinedu chloe chloé chris christa
    christel christelle christian christiane christie christin christina christine christof christoffer
    christoph christophe christopher christos christy ciaran cindy cipriano cirillo ciro citlali claire
    clara clare clarence clarice clarisa clarissa claude claudia claudine claudio claus clayton clelia
    clemens clemente clementina clifford clinton clive clémence cody cole colette colin colleen collin
    colton coluccio concepción concetta conchita connie connor conny conor conrad constance constantin
    constanza constanze consuela consuelo cora coralie cordula corey corina corine corinna corinne
    coriolano cornel cornelia cornelio cornelius corrado cory cosimo costantino costanzo courtney craig
    cristal cristian cristiano cristina cristobal crystal csaba csilla csongor ctibor ctirad curt curtis
    cynthia cyprian cyril cäcilia cécile cédric célia célina céline césar dafina dag dagmar dagmara
    dagny daisy dale dalia dalibor dalton damaris damian damiano damien damir damián damjan damon dan
    dana dani danica daniel daniela daniele daniella danielle danijel danijela danilo danièle danny
    dante danuše dany daria darin darinka dario darius dariusz darko darlene darrell darren darryl daryl
    darío dave davi david davor dawid dawn deanna debbie deborah debra declan dejan delfina delfino
    delia delphine demi denis denisa denise deniz dennis derek derrick desanka desiree desirée destiny
    detlef devin devon dezső diamond diana diane didier diego dieter dietmar dietrich dijana dilara
    dillon dimitri dimitrije dimitrios dina dino diogo dion dionigi dirk dita diána dmitri dmitry dmytro
    dobrica dobrila dobroslav dolores dom domagoj domenico dominic dominik dominika dominique donald
    donatella donatello donato donna dora dorian dorina doris dorota dorothea dorothy dorothée dorottya
    douglas draga dragan dragana dragica drago dragoljub dragoslav dragutin drahomíra drahoslav
    drahoslava dražen drew duane dubravka duje dulce duncan dunja dusan dustin dušan duška dwayne dylan
    dániel dávid débora déborah dénes dóra ebbe ebony eda edda eddie eden edgar edgardo edin edina edit
    edita edith edmond edmund edoardo eduard eduarda eduardo edvard edward edwin egil egon eileen einar
    eirik eivind ekaterina ekrem ela elaine eleanor eleanora elemér elena eleni eleonora eleonore
    elfriede eli eliana eliane elias elif elijah elin elina eline elisa elisabet elisabeth elise eliza
    elizabeta elizabeth eliška elke elladio ellen ellie ellinor elliot elliott elly elma elmar elmer
    elmo elna eloah elodia elodie eloisa elona eloy eloá eloïse elsa elsbeth else elsy elvia elvira
    elvis elyas eléonore elías elżbieta ema emanuel emanuela emanuella emanuelly emeka emely emese emil
    emilia emilian emiliano emilie emilija emilio emilly emily emin emine emir emma emmanuel emmanuelle
    emmy emre endre enes enikő ennio enrico enrique enver enya enzio enzo eoin eraldo erdem erdogan
    erhard eric erica erich erick erik erika erin erina erkan erling ermanno ermenegildo ermes erna
    ernest ernesto ernő erol ervin erwan erwin eryk erzsébet esmeralda esparta espartaco espen esperanza
    esteban estefanía estela estelle ester esther eszter etelka ethan etienne etta ettore eugen eugene
    eugenia eugenio eugène eusebia eva evan evangelista eve evelin evelina eveline evelio evelyn evelyne
    evelína evi evie evy ewa ewald ewan ewelina ezequiel ezio fabia fabian fabiana fabienne fabio
    fabiola fabián fabrice fabrizia fabrizio faith fanni fanny farid faruk fatih fatima fatma faustino
    fausto faye fedele federica federico federigo felicia felicitas felipe felix ferdinand ferdinando
    ferenc fergus fernanda fernande fernando fiamma fidel filip filippa filippo filomena finn fiona
    fiorenzo fiorino flavia flavio flor flora florencia florent florentin florentina florian floriane
    florin florina fortunata fran franca frances francesca francesco francine francis francisca
    francisco franciska franciszek franck franco franjo frank franklin frans františek františka franz
    franziska françois françoise frauke fred freddy frederic frederick frederik fredo fredrik fredy
    freja freya frida fridolin frieda friederike friedrich fritz frode fryderyk frédéric frédérique
    fulvio fuma fumio funke félix gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle
    gabrielly gael gaetano gail gaja galasso galina gareth garrett garry gary gaspare gastone gavin gaël
    gaëlle gebhard geir gelsomina gemma genaro gene geneviève gennaro genoveva geoffrey georg george
    georges georgette georgina georgios gerald geraldine gerard gerardo gerd gerda gergely gergő gerhard
    gerlinde germaine germana germán gerold geronimo gert gertrud gertrude gerónimo gesa ghislaine
    giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca
    gianluigi gianmarco gianna gianni gianpaolo gianpietro gil gilbert gilberte gilberto gilles gillian
    gina ginette ginevra gino gioacchino gioachino gioele gioffre gionata giorgia giorgio giosuè
    giovanna giovanni girolamo gisela gisèle gitte giulia giuliana giuliano giulietta giulio giuseppa
    giuseppe giuseppina giustino gizella gladys glen glenda glenn gloria goffredo gojko gonzalo goran
    goranka gordana gordon gorka gottfried gottlieb grace gracia graciela graeme graham grazia graziano
    graziella greca greco greg gregg gregor gregorio gregory greta grete grethe griselda gro grzegorz
    grégoire gréta guadalupe guarino gudrun guglielmo guido guilherme guillaume guillermina guillermo
    gunhild gunn gunnar gustav gustavo gustaw gusztáv guy gwendolyn gyula gyöngyi györgy györgyi győző
    gábor géraldine gérard géza gülay günter günther hadassa hailey hajnalka hakan haley halil hamish
    hamza hana hanife hanna hannah hanne hannelore hannes hans hans-jörg hans-jürgen hans-peter
    hans-rudolf hans-ulrich hansjörg hanspeter harald haris harold harriet harry hartmut haruki harvey
    hasan hassan hatice hayden hayley hazel heather hector hedda hedvika hedwig hege heidi heidy heike
    heiko heinrich heinz heitor helen helena helene helga helge hellena helmut heloisa heloísa hendrik
    henning henri henrietta henriette henrik henrique henry herbert heriberto herman hermann hermelinda
    hermine hernando hernán herta hilary hilda hilde hildegard hillary hilma hiroshi holger hollie holly
    homero honoré horacio horst hortense hortensia horymír hossein howard hrvoje hubert hugh hugo hugues
    huguette hulda humberto hunor hunter hussein huw hynek håkon håvard héctor héloïse hélène hüseyin
    iain ian ibolya ibrahim ida idris ignacio ignacy ignaz ignazio ignác igor ika iker ilaria ildikó
    ileana ilias ilija ilona ilse imelda imke imre ina inaya indira ines inga inge ingeborg inger ingmar
    ingo ingrid inès inés ioannis iolanda ippazio ira irena irene irina iris irma irmgard iryna irène
    irén isa isaac isabel isabela isabell isabella isabelle isabelly isadora isaiah isaque isaías isidor
    isidora isidro isis isla ismael ismail ismet istvan istván itzel iva ivan ivana ivanka ivano ivar
    iveta ivica ivka ivo ivona ivonne iván iwan iwo iñigo jacek jacinda jacinto jack jackie jaclyn jacob
    jacobo jacopo jacqueline jacques jade jadranka jagoda jaime jake jakob jakov jakub jamal james jamie
    jan jana jane janet janice janina janine janja janko jann janna janne jannik jannis janos jaqueline
    jared jari jarl jarmila jaromír jaroslav jaroslava jarosław jasmin jasmina jasmine jasminka jasna
    jason jasper javier jay jayden jayne jazmín jean jean-claude jean-luc jean-marc jean-pierre jeanette
    jeanine jeanne jeannette jeannine jeff jeffery jeffrey jele jelena jemma jenna jennifer jenny jens
    jenő jeremi jeremiah jeremias jeremy jermaine jerome jerry jerzy jerónimo jesper jesse jessica jesus
    jesús jill jillian jim jimena jimmy jindřich jindřiška jiri jitka jiřina jiří jo joachim joakim joan
    joana joann joanna joanne joaquim joaquina joaquín jocelyn jocelyne jochen jodi jodie jody joe joel
    johan johana johann johanna johanne johannes john johnathan johnny jolana jolanda jolán jon jonas
    jonatan jonathan jonathon jonna jonás jonáš jordan jordi jorge joris jorunn jos jose josef josefa
    josefina josefine joseph josephine josette josh joshua josiane josip josipa joso jost josué josé
    joséphine jovan jovana joy joyce jozef jozo joão joël joëlle joško juan juana judit judita judith
    judy jugoslav jules julia julian juliana juliane julianna julie julien julieta juliette julijana
    julita julius juliusz julián juna junior juraj juri justin justina justine justus justyna jutta ján
    jános jázmin jérôme józef józsef jörg jörgen jørgen júlia jürgen jędrzej kacper kai kaique kaitlin
    kaitlyn kaja kajetan kajsa kalina kamala kamil kamila kamilly kara karel karen kari karim karin
    karina karine karl karl-heinz karla karlo karol karolina karoline karolína karsten kaspar kasper
    kata katalin katarina katarzyna kate katelyn katerina kateřina katharina katharine katherine
    kathleen kathrin kathryn kathy katia katica katie katja katrin katrina katy kay kayla kaylee
    kayleigh kazimierz keir keith kelli kellie kelly kelsey kemal kemi ken kenan kendra kenji kenneth
    kenny kerri kerry kerstin kevin khadija khaled khalid kian kiara kier kieran kilian killian kim
    kimberley kimberly kinga kira kirk kirsten kirstin kirsty kitti kjell kjersti kjetil klara klaudia
    klaudie klaus klement klára knut kofi konrad konstantin konstantinos konstanty kornel kornelia
    kornél kosa kosta krešimir krista kristen kristi kristian kristie kristijan kristin kristina
    kristine kristoffer kristopher kristy kristóf kristýna krisztina krisztián krisztofer krystal
    krystian krystyna kryštof krzysztof ksawery ksenija kuno kurt květa květoslava kwame kyle kylie kyra
    kyrylo kálmán károly käthe käthi kåre lacey lada ladislav ladislava laetitia laila lajos lamberto
    lana lando lara lara-sophie larisa larissa larry lars lasse laszlo latasha latoya laura laure
    laureano laureen lauren laurence laurent laurenz lauretta laurie laurin lavinia lavínia lawrence
    layla lazar lazzaro laís lea lea-sophie leah lean leana leander leandra leandro leanne lech lee
    leena leif leigh leila lejla lena lene leni lenka lennard lennart lenny leo leon leona leonard
    leonardo leone leonel leonhard leoni leonie leonor leonora leontina leopold leopoldo leoš leroy
    lesley leslie leticia letizia letícia levente levi lewis leyla león lia liam liana liberto libor
    libuše licia lidia lidija ligia lila lili lilia lilian liliana liliane lilla lilli lilly lily lina
    linda lindsay lindsey line linn linnea lino linus lionel lisa lisa-marie lisandro lisbeth lise
    liselotte lisette liv livia livio liwia liz ljiljana ljubica ljubiša ljubomir ljudmila lodovico
    logan lois lola lolita lonnie lora loredana lorena lorenz lorenza lorenzo loretta lori lorin loris
    lorraine lothar lotta lotte lotti lou louis louisa louise lovre lovro loïc loïs luan luana luara
    lubomír luboš luc luca lucas lucca luce lucette luchino lucia luciana luciano lucie lucien lucienne
    lucija lucila lucio lucrezia lucy lucía ludivine ludmila ludovic ludovica ludovico ludvig ludvík
    ludwig luděk luigi luigina luis luisa luise luisina luiz luiza luka lukas luke lukáš lumír luna
    lunna lutz luz luzia luís luísa lydia lydie lynda lynn lynne lyudmila lászló léa léna léo léon
    léonie lívia lýdie maciej mackenzie madeleine madeline mads maeva magali magda magdalena magdaléna
    magdolna maggie magne magnus mahmoud mahmut mahulena maia maida maik maike maite maitê maja majken
    makayla maks maksim maksymilian malcolm malena malgorzata malik malika malin mallory malte malwina
    manda mandy manfred manon manuel manuela manuella manuél mara marc marcantonio marcel marcela
    marcelina marcell marcella marcelle marcello marcelo marcia marcin marco marcos marcus mare marek
    maren marga margaret margareta margarete margaretha margarita margaud margaux margherita margit
    margot margret margrit marguerite mari maria mariah mariam marian mariana mariane mariann marianna
    marianne mariano maribel marica maricela marie marie-christine marie-claire marie-claude
    marie-france marie-jeanne marie-josé marie-laure marie-louise marie-sophie marie-thérèse mariella
    marielle marietta mariette marija marijan marijana marika marilena marilyn marin marina marine
    marino mario marion marisa marisela marisol marissa marit marita marius mariusz marjan marjorie mark
    marko markus markéta marlen marlene marlies marlis marlon marlène marta marte martha marthe martin
    martina martine martino martyn martín marvin mary maryam maryline maryse maría mason massimiliano
    massimo mate matea matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathilda
    mathilde mathis matias matija matilda matilde mato matouš mats matteo matthew matthias matthieu
    matti mattia mattias matyáš matěj maud maude maura maureen maurice mauricio maurilio maurizio mauro
    maurycy max maxim maxime maximilian maximiliano maxwell maya maysa mayte maël maëlle małgorzata maša
    mckenzie meagan megan meghan mehdi mehmet meike meinrad melania melanie melek melina melinda melisa
    melissa melita melody melvin mercedes meredith merlin mert meryem metin mette mhairi micaela micha
    michael michaela michal michał micheal michel michela michelangelo michele micheletto micheline
    michelle michelotto michèle mieszko miguel mihael mihaela mihailo mihajlo mihály mijo mika mikael
    mikayla mike mikhail miklós mikołaj mikuláš mila milada milagros milan mile milena milenko milica
    milivoje miljan miljana milka milo milorad milos miloslav miloslava milovan miloš milton milutin
    miluše milán mina mindy minerva minna miodrag mira miran miranda mirco mireille mirela mirella
    miriam mirjam mirjana mirko miro miroslav miroslava mirsad mirza mislav misty mitchell mitzy miłosz
    mladen modesto mohamad mohamed mohammad mohammed moisés mojmír molly momir momčilo mona monica
    monika monique montserrat morena moreno morgan morgane moritz morris morten muamer muhammad muhammed
    murat muriel murielle murilo mustafa mykola myriam mária márk márta márton mátyás máté máximo mégane
    mélanie mélissa mónica mónika nabil nada nadia nadin nadine nadja nadège naděžda nancy nando nanna
    nanni naomi napoleone narcisa narendra nasser natacha natalia natalie natalija natalya natan
    natanael nataniel natascha natasha natasza nataša nath nathalie nathan nathaniel natividad natália
    natálie nayeli nebojša neda nedda neil nela nele nelli nelly nelson nemanja nenad neo nerea nevena
    nevenka ngozi niamh niccolò nicholas nichole nick nicklas niclas nico nicola nicolai nicolas nicole
    nicoletta nicolás nicolò nidia niels nigel nik nika nikita nikki niklas nikodem nikol nikola nikolai
    nikolaj nikolaos nikolas nikolaus nikolett nikoletta nikolina nikša nils nina ninetta nino nisa
    nives nkechi noa noah noel noelia noemi noemí nolan nora norah norbert norberto norma norman nour
    nova novak noé noémi noémie noël noëlle nuria nándor néstor nóra núria obi octavia octavio océane
    oda odd odette odile ofelia ognjen ola olaf olav oldřich ole oleg oleh oleksandr oleksiy olena olga
    olgierd olimpia oliver olivera olivia olivie olivier olivér oliwier olívia omar ondřej ophélie
    orazio oreste orhan oriana oriol orla ornella orsolya oscar oskar osman osvaldo oswald oswaldo
    otakar othmar otilia oto ottavio ottilia otto ottone ottó otávio otýlie ove ovidio owen pablo paige
    paloma pam pamela panfilo paola paoletta paolo paride parker pascal pascale pascual pasqual pasquale
    patric patrice patricia patricie patricio patrick patrik patrizia patrizio patryk patty pau paul
    paula paulette paulina pauline paulo pavao pavel pavla pavle pavlína pawel paweł paz peder pedro
    peggy pellegrino penny perla perry petar peter petr petra petter philip philipp philippa philippe
    philippine phillip phyllis pia piedad pier pierangelo piergiorgio piergiuseppe pierina pierluigi
    piermaria piero pierpaolo pierre piersanti pietra pietro pilar pina piotr pirmin piroska pius pompeo
    pomponio porfirio predrag priscila priscilla priska priti priya przemysław puccio pál pål pénélope
    péter přemysl quentin rachael rachel rachid rada rade radek radim radka radmila radomír radoslav
    radosław radovan rael rafael rafaela rafaél rafał raffael raffaela raffaele raffaella raffaellino
    raffaello ragnar ragnhild rahel rahul raimondo raimund rainer rajesh rajko ralf ralph ramadan
    ramazan ramiro ramon ramona ramón rana randall randi randy ranieri ranko raoul raphael raphaela
    raphaël raquel rashid rasim rasmus ratko raul raven ravi ravy ray rayan rayana raymond raymonde raúl
    rebeca rebecca rebeka rebekah rebekka recep reece reginald regine reidun reinaldo reiner reinhard
    reinhold relja rembrandt remo renan renata renate renato rene renee renzo renáta rené renée reynaldo
    reza rhavi rhonda rhys ria ricarda ricardo riccardo ricciotti richard richárd rick rickey ricky
    riley rishi rita roar robert roberta roberto robin robyn rocco rocío rodney rodolfo rodrigo roger
    rohan roko roksana roland rolando rolf romain roman romana romane romano romeo romina romolo romuald
    romy román ron ronald ronaldo ronja ronnie ronny ronya rory rosa rosalba rosalia rosalie rosaria
    rosario rose rose-marie rosemarie rosemary rosie rosina rosita rosmarie ross rossana rostislav
    roswitha rouven rowan roxana roxane roy roza rozalia rozalija rozália ruben ruby rubén rudi rudolf
    rufino ruggero ruggiero rune ruslan russell ruth ruža ružica ryan ryszard réka rémy róbert róza
    rózsa róża rüdiger růžena sabatino sabina sabine sabri sabrina sacha saeed safet sahra said salih
    sally salma salomé salvatore salvi samanta samantha sami samir samira samuel samuele sanae sander
    sandra sandrine sandro sandy sanja sanjay sanne sante santiago santino santos sara sarah sarina
    sascha sasha saskia sava saverio saša scott seamus sean sebastian sebastiano sebastián sedat selena
    selim selin selina selma sena sepp serafina serafín serena serge sergei sergej sergey sergio sergius
    serhiy serkan sessa seth severin severino sevim shane shania shannon shari sharon shaun shawn shawna
    sheena sheila shelby shelia shelley shelly sheri sherri sherry sheryl shigeru shinzo shirley sian
    sibylle siegfried siena sierra signe sigrid sigurd silas silja silje silke silva silvana silvano
    silvestro silvia silvie silvio simen simon simona simone simonetta simón sina sindre sinead siniša
    siobhan sipho siri sissel siv slavica slavko slavomír slavěna slobodan snežana snježana socorro
    sofia sofie sofija sofía sol solange sole soledad solveig solène sondre sonia sonja sonny sonya
    sophia sophie sophie-marie soraya soňa spencer srbijanka srbislava srdjan srđan stacey stacie stacy
    stan stana stanislav stanislava stanisław stanko stanley staša stefan stefani stefania stefanie
    stefano steffen stein steinar stella sten stephan stephanie stephany stephen stevan steve steven
    stewart stian stig stina stine stjepan stojan strahinja stuart stéphane stéphanie suella sulejman
    summer sunil sunčica susan susana susann susanna susanne susi suzana suzanne svatopluk svatoslav
    svea svein sven svenja sverre svetislav svetlana svetozar světlana swen sybille sylvia sylviane
    sylvie sylwia synnøve szabolcs szilveszter szilvia szilárd szymon sándor sára sébastien séverine
    sören süleyman tabea tabitha tadeusz tadeáš tage tahir takeshi tamara tami tammie tammy tamás tania
    tanja tanner tanya tara tarek tariq tasha tatiana tatjana tatyana taylor tayyip tea telemaco
    temistocle teodor teodora teodoro terence teresa tereza terezija terje terrance terrence terri terry
    teréz terézia tess tessa thabo thales thea theo theodor theodora theodore theodoro theres theresa
    therese theresia thi thiago thibault thibaut thierry thomas thor thorsten théo théodore théophile
    thérèse tiago tibor tiffany tijana tilde till tim timea timo timon timoteo timothy timothée tina
    tine tino tivadar tiziana tiziano tobias tobiasz toby todd tola tom toma tomas tomasz tomislav tommy
    tomo tomás tomáš tone toni tonia tonino tonje tony tonya tor torben torbjørn tore torill torquato
    torsten tove tracey traci tracie tracy travis trevor tricia trine trinidad tristan trond troy tullio
    turid tyler tymon tymoteusz tyrone tímea tünde ubaldo uberto udo ugo ugolino ulf ulla ulrich ulrik
    ulrike umar umberto unai unni urban uriel uroš urs ursula urszula ute uwe valdemar valentim valentin
    valentina valentine valentino valeria valerie valerio valter valéria valérie vanda vanesa vanessa
    vanja vasilije vasyl vedran vegard velibor velimir veljko venancio vendula vera verena verica verner
    vernon veronica veronika verónica vesna vicente vicki vickie victoire victor victoria vidar vidoje
    viktor viktoria viktorie viktória vilde vilma vilmos vilém vince vincent vincentio vincenza vincenzo
    vinicius vinzenz vinícius viola violeta violetta violette virgilio virginie viridiana virág vitali
    vitaly vito vitomir vitor vittoria vittorio vitória vivian viviana viviane vivien vjekoslav vladan
    vlade vladeta vladica vladimir vladimír vladimíra vladislav vlado vlasta vlastimil voja vojin
    vojislav vojtěch volkan volker volodymyr vratislav vuk vukašin vyacheslav václav véronique víctor
    vít vítězslav věra waldemar walid walter waltraud wanda warren wayne wenche wendelin wendolin wendy
    werner wes wesley whitney wiebke wiktor wilfredo wilfrido wilfried wilhelm willi william willie
    willy wilma wilmer witold wojciech wolfgang wyatt xaver xavi xavier xenia ximena xiomara yago yan
    yanis yann yannick yannis yara yasemin yasmin yasmina yasmine yassin yeni yesenia yevgeny yilmaz
    ylvie yngve yolanda yolande yousef youssef yuki yulia yuri yuridia yusuf yvan yves yvette yvonne
    yésica yéssica zacarías zacharie zachary zahra zaira zakaria zalán zara zbigniew zbyněk zdenka
    zdeněk zdeňka zdislava zdravko zeferino zeljko zeno zeynep zikmund zita zlatko zoe zoey zoltan
    zoltán zora zoraida zoran zorana zorka zoé zsanett zsigmond zsolt zsombor zsuzsanna zsófia zuzana
    zvezdan zvonko ábel ádám ágatha ágnes ákos álvaro ángel ángela áron árpád åse édith édouard
    élisabeth élise élodie éléonore émile émilie éric étienne éva ísis íñigo óliver óscar özlem øystein
    øyvind úrsula čedomir đorđe đuro đurđa đurđica łukasz šime šimon štefan štefanija štefica štěpán
    štěpánka šárka žaneta željka željko žofie
"""
"""In Latin letters, without those that are nouns, titles or places as often."""

SERBIAN = """
    adam aleksa aleksandar aleksandra amfilohije amir amra ana ananije andrea andrija angelina anica
    ante anton antonije anđela arsenije biljana bogdan bojan bojana boris borislav borivoje božidar
    branislav branko budimir danijela darinka darko davor dejan desanka dijana dimitrije dobrica dobrila
    dragan dragana dragoljub dragoslav dubravka dunja dušan duška edin emilija emir filip gojko goran
    goranka gordana haris hrvoje igor ilija irena isidora ismet ivan ivana ivanka ivica ivona jadranka
    jagoda jakov janko jasmina jasna jelena josip jovan jovana jugoslav katarina konstantin kosa kosta
    krešimir kristina ksenija lana lazar lejla lidija ljiljana ljubica ljubiša ljubomir luka maja marija
    marina marko marta maša mihaela mihailo mihajlo milan mile milena milenko milica milivoje miljan
    miljana milorad milovan miloš milutin mina miodrag mira mirjana mirko miroslav mirza mladen momir
    momčilo muamer nada nataša nebojša neda nemanja nenad nevena nikola novak ognjen olga olivera pavle
    petar petra predrag rada rade radmila radoslav radovan rajko ranko rasim ratko relja ružica sanja
    sava saša selma siniša slavica slavko slobodan snežana sofija sonja srđan stanislava stanko staša
    stefan stevan stjepan stojan strahinja sulejman sunčica svetislav svetlana svetozar tamara tanja
    teodora tijana toma tomislav tomo uroš vasilije vedran velibor velimir veljko vera verica vesna
    vidoje viktor violeta vitomir vladan vlade vladeta vladica vladimir vladislav voja vojin vojislav
    vuk vukašin zdenka zdravko zlatko zora zoran zorana zvezdan zvonko čedomir đorđe željka željko
"""
"""Those of Serbian, for its other alphabet."""

RUSSIAN = """
    август авдей аверкий аверьян авксентий автоном агап агата агафон агафья аггей адам адриан азарий
    айрат аким акулина алевтина александр александра алексей алина алла амвросий амос ананий анастасия
    анатолий ангела ангелина андрей андрон андроник анжела анжелика аникей аникита анисим анна антип
    антон антонин антонина аполлинарий аполлон арефий аристарх аркадий арсений артем артемий артём архип
    аскольд афанасий афиноген бажен бенедикт богдан болеслав борис борислав боян бронислав будимир вадим
    валентин валентина валерий валерия валерьян варвара варлаам варфоломей василий василиса вацлав
    велимир венедикт вениамин вера вероника викентий виктор викторин виктория виссарион виталий владилен
    владимир владислав владлен влас вольфганг всеволод всемил всеслав вышеслав вячеслав гаврила
    галактион галина гедеон геннадий георгий герасим герман глафира глеб гордей гостомысл гремислав
    григорий гурий давид давыд дамир даниил данила дарья дементий демид демьян денис джеймс джо джон
    дмитрий добромысл доброслав дональд дорофей дэвид евгений евгения евграф евдоким евдокия евлампий
    евпраксия евсей евстафий евстигней евфросиния егор екатерина елена елизавета елизар елисей емельян
    епифан еремей ермил ермолай ерофей ефим ефрем жанна захар зинаида зиновий зосима зоя иван иванна
    игнатий игорь измаил изот изяслав иларион ильдар илья инна иннокентий иосиф ипат ипатий ипполит
    ираида ираклий ирина исай исидор ия йенс казимир каллистрат камиль капитон карл карп касым-жомарт
    касьян ким кир кира кирилл клавдий клавдия климент кондрат кондратий конон константин корнил ксения
    кузьма куприян лавр лаврентий ладимир ладислав лазарь лариса лев леон леонид леонтий лидия лонгин
    лора лука лукия лукьян лучезар любим любовь любомир любосмысл людмила майкл майя макар максим
    максимильян марат маргарита мариан марина мария марк марко мартын мартьян марфа матвей мефодий
    мечислав милан милен милий милица милован мина мир мирон мирослав митофан михаил михей модест моисей
    мокей мстислав надежда назар наина наркис наталия наталья натан наум нестор никандр никанор никита
    никифор никодим николай никон нина нинель нифонт нонна оксана октябрина олаф олег олимпиада олимпий
    ольга онуфрий орест осип остап остромир павел панкрат панкратий пантелеймон панфил парамон парфен
    пахом пелагея петр пимен питер платон поликарп полина порфирий потап прасковья пров прокл прокофий
    прохор пётр радим радислав радован раиса рамзан ратибор ратмир регина реджеп ренат роберт родион
    роман ростислав рубен руслан рустам рюрик савва савватий савелий самсон самуил светлана светозар
    святополк святослав севастьян селиван селиверст семен семён серафим сергей сигизмунд сидор сила
    силантий сильвестр симон синклитикия сократ соломон софия софон софрон софья спартак спиридон
    станимир станислав степан стоян таисия тамара тарас татьяна твердислав творимир терентий тимофей
    тимур тит тихон томас трифон трофим ульян ульяна урсула устин фадей фаина феврония федор федосий
    федот феликс феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотий
    фридрих фрол фёдор фёкла хабиб харитон харлампий христофор чеслав эдуард элеонора эльвира эмилия
    эмиль эммануил эммануэль эмманюэль эраст эрнест эрнст ювеналий юлиан юлий юлия юрий яков якуб ян яна
    янош януарий ярополк ярослав
"""
"""As a subject has them."""
