"""Given names that tell where a person's name begins: they cross borders, and so are not one language's."""

from __future__ import annotations

LATIN = """
aaron aarón abbas abbie abdoulaye abdul abdullah abel abelardo abena abigail abigaíl abilio abraham abram
abril achille achim ada adalbert adalberto adamo ade adela adelaida adelardo adelasia adelbert adele adelgunde
adelheid adelia adelina adelinde adeline adelmo adem adina adnan adolf adolfine adolfo adora adoración adrian
adriana adriane adrianna adriano adrien adrienn adrienne adrián adán adèle adéla adélaïde aenne agapito agata
agatha agathe agnes agnieszka agnolo agnès agostino agustina agustín agáta ahmad ahmed ahmet aicha aida aiden
aigul aimee aimé aimée ainara ainoa aisha aitana aitor ajna akira alain alan alana alara alba alban albano
alberico albert alberte albertine alberto albin albina albino albrecht alcides alderano aldo aldonza ale alec
aleix alejandra alejandro alejo aleks aleksander aleksandr aleksej alen alena alessandra alessandro alessia
alessio alex alexa alexandar alexander alexandr alexandra alexandre alexandria alexandrie alexandros alexandru
alexei alexej alexey alexia alexis aleš alf alfio alfons alfonso alfred alfredo ali alice alicia alicja alida
alina aline alisha alisher alison alistair alix alla allan allana allegra allen allison alma almudena almut
almuth alois aloisia alondra alonso aloys alphons alphonse alta alvaro alvin alwin alwina alwine alyssa alícia
alžběta ama amada amadeo amado amador amalia amalie amancio amanda amandine amando amarilis amaro amaya amber
ambrosio amedeo amelia amelie amico amin amina aminata amira amleto amor amparo amy amélie américa américo
amílcar anabel anabela anabella anacleto anas anastasia anastasie anastasio anastasios anastazja anastázie
anatol anatoli anatolij anaïs ander anders andjela andjelina andor andre andreas andree andrei andrej andres
andrew andrey andriy andrzej andrás andré andrée andrés andy anděla ane anel aneta anett anette anežka angel
angela angelica angelika angelino angelique angelita angelo angie angus angélica angélique anh ani aniela
anika anikó anil anita anja anka anke ankica ann ann-kathrin anna anna-lena anna-luise anna-maria anna-marie
annabell annabella annabelle annalena annaliese annalisa annalise annamaria annamária anne anne-kathrin
anne-katrin anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke annelene anneli
annelie annelies anneliese annelise annelore annemarie annemie annerose annett annetta annette anni annibale
annick annie annika annita annunziata anny anouk ansaldo anselm anselma anselme anselmo ansgar antal anthony
antje anto antoine antoinette antonella antonello antoni antonia antonie antonietta antonija antonina antonino
antonio antonios antonius antony antonín antun antônio anunciación aníbal anđa aoife apolena apolinaire
apolinar apolline apollo apollonia apolonia apostolos araceli aranka arash arcelia arda aria ariadna arian
ariana ariane aribert ariel arif arild aristides arjun arkadiusz arlette armando armida armin arnaldo arnaude
arnd arndt arne arnfried arnim arno arnold arnošt arnulf arnulfo aroa aron arsenio artan artemio arthur artur
arturo arwel arzu aránzazu asafe asbjørn ascensión asdrubal ashlee ashleigh ashley asier askar aslan asta
astrid asunción atenulf athanasios atilio attila aud aude audrey august augusta auguste augustin augusto aura
aurel aurelia aureliano aurelio aurora aurore aurélie austin autumn ava avni axel aya ayanda ayla aylin aylla
aynur ayoub ayse aysel ayten ayşe azahar azahara azeglio azeneth aziz azra azucena aïcha babett babette baccio
bailey bakary bakhtiyar baldassare baldomero balduino baldur baltasar balthasar balázs baptist bara barack
barbara barbora barica barna barnabás barnabé barry bartek bartholomäus bartolomeo bartolomé bartosz basilio
bastian baudelio bautista bayram beata beate beatrice beatrix beatriz becky bedřich begoña bekir bela belen
belinda bella belén ben bence bendegúz benedek benedetto benedict benedikt beni benicio benigna benigno benita
benito benjamim benjamin benjamín benjámin benno benny benoît bente benthe bento benvenuto benício beppe berat
berend berenice berit bernabé bernadett bernadette bernard bernarda bernardino bernardita bernardo bernd
bernd-dieter berndt bernfried bernhard bernhardine bernice bernt bernward berra bert berta bertalan bertha
berthe berthold bertil berto bertold bertram bertrand beth bethan bethany betina betti bettina betty beverley
beverly beáta biagio bianca bianka bibiana bienvenida bilal bill billy birger birgid birgit birgitt birgitta
birte birthe biserka bjarne björn bjørg bjørn blahoslav blake blanca blanka blas blažena blessing bo bob bobby
bodil bodo boglárka bohumil bohumila bohumír bohuslav boleslav bonifacio bonnie borbála borja borys botond
bozena bořivoj božena božica božo brad bradley brady brandi brandon brandy branka brayan breanna brenda
brendan breno brent brett brian briana brianna bridget brigitta brigitte brit brita britt britta brittany
brittney bronwyn brooke bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryce brígida buenaventura
burak burckhard burghard burkard burkhard burkhardt bálint bárbara bärbel béatrice béla błażej břetislav caio
caitlin caitlyn cal calcedonio caleb calebe calista calisto calixta calixto callum calogero calvin cameron
camila camilla camille camillo camilo canan candace candela candelaria candelario candelas candice capucine
caren caridad carin carina carine carl carl-heinz carla carles carlito carlo carlos carlota carlotta carly
carmela carmelita carmelo carmen carmina carmine carol carola carole carolin caroline carolyn carrie carsten
carys casandra casemiro casey casper cassandra cassidy cassie catalina catarina caterina catharina catherine
cathleen cathrin cathrine cathy catrin cauã cauê cayetana cayetano cebrián cecilia cecilie cecilio cecília
cedric ceferino celal celestina celestino celia celine celso cem cemal cemil cengiz centa cesar cesare cesira
cetin cezary chad chantal charlene charles charlie charline charlotte charo chase che chelo chelsey chema
cheryl cheyenne chiara chidi chinedu chita chloe chloé chris christa christa-maria christel christelle
christian christiana christiane christie christin christina christine christl christof christoffer christoph
christophe christopher christos christy chucho chuck chus chuy ciaran cilli cilly cindy cintia cipriano
ciriaco cirillo cirino ciro ciríaco citlali claas claire clara clare clarence clarice clarisa clarissa claude
claudia claudine claudio claudius claus claus-dieter claus-peter clayton clelia clemens clemente clementina
cleto clifford clinton clive cloe clotilde cläre clémence clément clémentine clímaco cody cole colette colin
colleen collin colton coluccio concepción concetta concha conchita connie connor conny conor conrad conrado
constance constantin constanza constanze consuela consuelo cora coral coralie cord cordula corentin corey
corina corine corinna corinne coriolano cormac cornel cornelia cornelio cornelius corona corrado cory cosima
cosimo cosme costantino costanzo courtney craig crescencia cristal cristian cristiano cristina cristobal
cristóbal cruz crystal csaba csilla csongor ctibor ctirad curro curt curtis custodia custodio cynthia cyprian
cyril czeslaw cándida cándido cäcilia cäcilie cécile cédric célia célina céline césar côme dafina dafne dag
dagmar dagmara dagny dagobert daisy dajana dale dalia dalibor dalila dalton damaris damian damiano damien
damir damián damjan damon dan dana dani danica daniel daniela daniele daniella danielle danijel danilo danièle
danny dante danuta danuše dany daria darin dario darius dariusz darlene darrell darren darryl daryl darío dave
davi david davide dawid dawn deanna debbie debora deborah debra declan del delfina delfino delia delphine
demetrio demi denis denisa denise deniz dennis denny derek derrick desiderio desiree desirée destiny detlef
detlev devin devon dezső diamond diana diane dick didier diedrich diego dierk dieter diethard diethelm diether
dietlind dietlinde dietmar dietrich dilara dillon dimas dimitri dimitrios dina dinara dino diogo dion dionigi
dionisia dionisio dirk dita ditmar dittmar diána dmitri dmitry dmytro dobroslav dogan dolores dom domagoj
domenica domenico dominga domingo dominic dominik dominika dominique domitila donald donata donatella
donatello donato donna dora doreen dorian dorina doris dorit dorita dorle dorota dorotea dorothe dorothea
dorothee dorothy dorothée dorottya douglas draga dragica drago dragutin drahomíra drahoslav drahoslava dražen
drew duane duc duilio duje dulce duncan durante dursun dusan dustin dwayne dylan dániel dávid débora déborah
dénes dóra dörte dörthe ebbe eberhard eberhardt ebony eckard eckart eckehard eckhard eckhardt eckhart ed eda
edda eddie edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden edgar edgardo edina edit
edita edith editha edmond edmund edmundo edna edoardo edu eduard eduarda eduardo edvard edward edwin efraín
egbert eggert egil egon ehrenfried ehrentraud ehrhard eileen einar eirik eitel eivind ekaterina ekkehard
ekkehart ekrem ela eladio elaine elba eleanor eleanora elemér elena eleni elenore eleonora eleonore eleuterio
elfi elfie elfriede eli eliana eliane elias elif eligia eligio elijah elin elina eline eliott elisa elisabet
elisabeth elisabetta elise eliseo eliza elizabeta elizabeth eliška elke ella elladio ellen elli ellie ellinor
elliot elliott elly elma elmar elmer elmo elna eloah elodia elodie eloisa elona eloy eloá eloísa eloïse
elpidio elsa elsbeth else elsie elsy elvia elvio elvira elvis elwira elyas elzbieta eléonore elías elżbieta
ema emanuel emanuela emanuele emanuella emanuelly emeka emelina emely emese emigdio emil emilia emilian
emiliana emiliano emilie emilio emilly emily emin emine emma emmanuel emmanuelle emmerich emmi emmy emperatriz
emre encarna encarnacion encarnación encarnita endre eneko enes engelbert engin enikő ennio enno enora enrico
enrique enver enya enzio enzo eoin epifanio eraldo erasmo ercan erdal erdem erdmute erdogan erhard erhardt
eric erica erich erick erik erika erin erina erkan erling ermanno ermenegildo ermes erna ernest ernestine
ernesto ernst-august ernst-dieter ernst-otto ernő erol ervin erwan erwann erwin eryk erzsébet esmeralda
esparta espartaco espen esperanza espiridión esteban estefanía estela estelle ester esther estrella eszter
etelka etelvina ethan ethel etienne etta ettore eufemia eufemio eugen eugene eugenia eugenie eugenio eugène
eulalia eusebia eusebio eustaquio eutimio eutropio eva eva-maria eva-marie evamaria evan evangelia evangelina
evangelista evangelos evaristo eve evelia evelin evelina eveline evelio evelyn evelyne evelína evi evie evita
evy ewa ewald ewan ewelina ezequiel ezio fabia fabian fabiana fabienne fabio fabiola fabián fabrice fabricio
fabrizia fabrizio facundo fadela fadime faith falk falko fanni fanny farai farhad farid farida faruk fatih
fatima fatma fatou faustino fausto faye febe fedele federica federico federigo fedor felicia feliciana
feliciano felicidad felicitas felipa felipe felisa felix felizitas ferdi ferdinand ferdinando ferenc fergus
fermín fernanda fernande fernando fiamma fidel fidela fiete filippa filippo filiz filomena finn fintan fiona
fionnuala fiorella fiorenzo fiorino fito flavia flavio flor flora florence florencia florencio florent
florentin florentina florentine florentino florian floriana floriane florin florina florinda folker folkert
fortunata fortunato fran franca frances francesca francesco francine francis francisca francisco franciska
franciszek franck franco francoise franjo frank frank-michael frank-peter franka franklin frans františek
františka franz franz-josef franz-peter franz-xaver franziska françois françoise fraser frauke fred freddy
frederic frederick frederik frederike fredi fredo fredrik fredy freia freja freya frida fridolin frieda
friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo
friedrich friedrich-karl friedrich-wilhelm frithjof fritz frode fructuoso fryderyk frédéric frédérique
fulgencio fulvia fulvio fuma fumio funke fátima félix gabi gabino gabor gabriel gabriela gabriele gabriella
gabrielle gabrielly gaby gael gaetano gaia gail gaizka gaja gala galasso galina galo garazi gareth garrett
garry gary gaspar gaspard gaspare gastone gastón gavin gavino gaël gaëlle gebhard geert geir gelsomina gema
gemma genaro gene geneviève gennaro genoveva geoffrey georg george georges georgette georgina georgine
georgios gerald geraldine geraldo gerard gerardo gerd gerda gerdi gereon gerfried gergely gergő gerhard
gerhardt gerhart gerhild gerlind gerlinde germaine german germana germán gernot gero gerold gerolf geronimo
gert gerta gerti gertraud gertraude gertraut gertrud gertrude gertrudis gervasio gerwin gerónimo gesa gesche
gesine gethin geza ghislaine giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco
gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro giesela gil gilbert gilberte
gilberto gilda giles gilles gillian gina ginette ginevra gino gioacchino gioachino gioele gioffre gionata
giorgia giorgio giosuè giovanna giovanni girolamo gisa gisbert gisela gislinde gisèle gitta gitte giulia
giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino gizella gladys glauco glen glenda
glenn glenys gloria godofredo goffredo gonzalo gordon gorka gottfried gotthard gotthilf gotthold gottlieb
gottlob goulven goyo grace gracia graciana graciano graciela graeme graham grazia graziano graziella grazyna
greca greco greg gregg gregor gregorio gregory greta gretchen grete gretel grethe gretl griselda grit gro
grzegorz grégoire gréta guadalupe guarino gudrun gudula guenter guenther guglielmo guido guilherme guillaume
guillem guillermina guillermo guiomar guiseppe gulnara gunar gunda gundel gundi gundolf gundula gunhild gunn
gunnar gunter gunther guntram gus gustav gustavo gustaw gusti gusztáv guy gwen gwenaël gwenaëlle gwendolyn
gyula gyöngyi györgy györgyi győző gábor gérald géraldine gérard géza gönül götz gülay gülsen gülten günter
günther hadassa hagen hailey hajnalka hajo hakan haley halil halina hamid hamish hamza hana hanife hank hanna
hannah hannchen hanne hanne-lore hannelore hannes hanni hanno hanns hanny hans hans-adolf hans-albert
hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
hans-georg hans-gerd hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut hans-henning hans-herbert
hans-hermann hans-hinrich hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-karl hans-ludwig
hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe
hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansgeorg hansjoachim hansjörg hansjürgen
hanspeter harald hardy harm harold haroldo harri harriet harro harry hartmut hartmuth hartwig haruki harvey
hasan hassan hasso hatice hayden haydée hayley hazel heather hector hedda hedi hedvika hedwig hedy hefin hege
heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiko heimo heiner
heinfried heini heino heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-günter heinz-günther
heinz-joachim heinz-josef heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm
heinz-willi heitor helen helena helene helfried helga helge heliodoro hella hellena hellmut hellmuth helma
helmar helmtrud helmut helmuth heloisa heloísa hendrik henner henni henning henny henri henrietta henriette
henrik henrike henrique henry henryk heraclio herbert herberto heribert heriberto herlinde herma herman
hermann hermann-josef hermelinda hermenegildo hermine herminia herminio hernando hernán herrmann herta hertha
hervé herwig hilario hilary hilda hildburg hilde hildegard hildegart hildegund hildegunde hillary hilma hilmar
hiltraud hiltrud hinrich hipólito hiroshi holger hollie holly holm homero honorine honoré horacio horst
horst-dieter horst-günter horst-peter hortense hortensia horymír hossein howard hubert hubertine hubertus hugh
hugo hugues huguette hulda humberto hung hunor hunter hussein huw hynek håkon håvard héctor héloïse hélène
hülya hüseyin iain ian ibolya ibrahim ibán ida idris ignacia ignacio ignacy ignatz ignaz ignazio ignác ika
iker ilaria ildar ildefonso ildiko ildikó ileana ilhan ilias ilja ilka ilona ilonka ilse ilyes imanol imelda
imke immo imogen imre ina inaya indira ines inga ingbert inge ingeborg ingeburg ingelore inger ingetraud
ingetraut ingmar ingo ingolf ingrid ingried inka inken inmaculada inna inocencio insa inès inés ioannis
iolanda iolo ippazio ira irene irina iris irma irmela irmengard irmgard irmhild irmi irmingard irmtraud
irmtraut irmtrud iryna irène irén isa isaac isabel isabela isabell isabella isabelle isabelly isadora isaiah
isaque isaura isaías isidor isidoro isidro isis isla islam ismael ismail ismaël isolde istvan istván itzel
itziar iva ivano ivar iveta ivka ivo ivonne iván iwan iwo iwona iñigo jacek jacinda jacinta jacinto jack
jackie jaclyn jacob jacobo jacopo jacqueline jacques jade jadwiga jae-in jafet jaime jake jakob jakub jamal
james jamie jamila jan jan-peter jana jane janet janett janette janice janin janina janine janja jann janna
janne jannik jannis janos janus janusz jaqueline jared jari jarl jarmila jaromír jaroslav jaroslava jaroslaw
jarosław jasmin jasmine jasminka jason jasper javi javier javiera jay jayden jayne jazmín jean jean-claude
jean-luc jean-marc jean-pierre jeanette jeanine jeanne jeannette jeannine jeff jeffery jeffrey jele jemma
jenaro jenna jennifer jenny jens jens-peter jens-uwe jenő jeremi jeremiah jeremias jeremy jeremías jermaine
jerome jerry jerzy jerónimo jesper jesse jessica jessika jesus jesusa jesús jill jillian jim jimena jimmy
jindřich jindřiška jinping jiri jitka jiřina jiří jo joachim joakim joan joana joann joanna joanne joaquim
joaquina joaquín jobst jocelyn jocelyne jochem jochen jodi jodie jody joe joel joerg johan johana johann
johanna johanne johannes john johnathan johnny jokin jolana jolanda jolanta jolanthe jolán jon jonah jonas
jonatan jonathan jonathon jong-un jonna jonás jonáš jordan jordana jordi jordán jorge joris jorunn jos jose
josef josefa josefina josefine josep joseph josephine josette josh joshua josiane josipa joso jost josu josué
josé joséphine jovita joy joyce jozef jozo joão joël joëlle joško juan juana juanita juanito judit judita
judith judy juergen jules julia julian juliana juliane julianna julie julien julieta juliette julijana julio
julita julius juliusz julián juna junior juraj jure juri jurij justin justina justine justus justyna jutta ján
jános jázmin jérôme józef józsef jörg jörg-peter jörgen jörn jørgen júlia jürgen jędrzej kacper kai kai-uwe
kaique kaitlin kaitlyn kaja kajetan kajsa kalina kamala kamil kamila kamilly kara karel karen kari karim karin
karina karine karl karl-august karl-dieter karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich
karl-heinz karl-hermann karl-josef karl-jürgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla
karlfried karlheinz karlo karol karola karolin karolina karoline karolína karsten kasimir kaspar kasper kata
katalin katarzyna kate katelyn katerina kateřina katharina katharine katherina katherine kathi kathleen
kathrin kathryn kathy kati katia katica katie katja katrin katrina katy kay kay-uwe kayla kaylee kayleigh
kazim kazimierz keir keith kelli kellie kelly kelsey kemal kemi ken kenan kendra kenji kenneth kenny kerri
kerry kerstin kevin khadija khaled khalid kian kiara kier kieran kike kilian killian kim kimberley kimberly
kinga kira kirk kirsten kirstin kirsty kitti kjell kjersti kjetil klaas klara klaudia klaudie klaus
klaus-dieter klaus-günter klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klemens klement
klothilde klára kläre knud knut kofi koldo konrad konstantinos konstanty konstanze korbinian kordula korinna
kornel kornelia kornelius kornél kreszentia kreszenz kriemhild krista kristen kristi kristian kristiane
kristie kristijan kristin kristine kristoffer kristopher kristy kristóf kristýna krisztina krisztián
krisztofer krystal krystian krystyna kryštof krzysztof ksawery kunibert kunigunda kunigunde kuno kurt květa
květoslava kwame kyle kylian kylie kyoko kyra kyrylo kálmán károly käte käthe käthi kåre kévin lacey lada
ladislaus ladislav ladislava laetitia laila lajos lalo lambert lamberto lance lando lara lara-sophie larisa
larissa larry lars lasse laszlo latasha latoya laura laure laureano laureen lauren laurence laurent laurenz
lauretta laurie laurin lautaro lavinia lavínia lawrence layla lazzaro laís lea lea-sophie leah lean leana
leander leandra leandro leanne lech lee leena leif leigh leila leire lena lene leni lenka lennard lennart
lenny leo leocadia leocadio leokadia leon leona leonard leonardo leoncio leone leonel leonhard leoni leonid
leonie leonor leonora leonore leontina leopold leopoldine leopoldo leoš leroy lesley leslie leszek leticia
letizia letícia levente levi levin lewis leyla leyre leïla león lia liam liana liane liberto libor libuše
licia lidia lidwina liesa liesbeth lieschen liesel lieselotte ligia lila lili lilia lilian liliana liliane
lilija lilla lilli lillian lilly lilo lily lina linda lindiwe lindsay lindsey line linh linn linnea lino linus
lioba lionel lisa lisa-marie lisandro lisbeth lise liselotte lisette lissi lissy liv livia livio liwia liz
ljudmila lodovico logan loida lois lola lolita loni lonnie lope lora lore loredana lorena lorenz lorenza
lorenzo loreto loretta lori lorin loris lorna lorraine lothar lotta lotte lotti lou louis louisa louise lovre
lovro loïc loïs luan luana luara lubomír luboš luc luca lucas lucca luce lucette luchino lucho lucia luciana
luciano lucie lucien lucienne lucija lucila lucille lucio lucrezia lucy lucía ludger ludivine ludmila ludmilla
ludovic ludovica ludovico ludvig ludvík ludwig ludwina luděk luigi luigina luis luisa luise luisina luitgard
luiz luiza lukas luke lukáš lumír luna lunna lupe lupita lutz luz luzia luzie luís luísa lydia lydie lynda
lynn lynne lyudmila lászló lázaro léa léna léo léon léonie léontine lívia lýdie macarena macaria macario
maciej mackenzie madeleine madeline madlen mads maeva maeve magali magarete magda magdalena magdalene
magdaléna magdolna maggie magne magnus magret magrit mahmoud mahmut mahulena maia maida maik maike mairead
maite maitê maj majken makayla makoto maks maksim maksymilian malcolm malena malgorzata malik malika malin
mallory malo malte malwina mamadou mamen manda mandy manfred manja manlio manola manolo manon manu manuel
manuela manuelita manuella manuél mar mara marat marc marcantonio marcel marcela marcelin marcelina marcelino
marcell marcella marcelle marcello marcelo marcia marcial marciano marcin marcio marco marcos marcus mare
mareen mareike mareile marek maren marga margaret margareta margarete margaretha margarethe margarita margaud
margaux margherita margit margita margitta margot margret margrit marguerite mari maria maria-luise
maria-theresia mariah mariam marian mariana mariane marianela mariann marianna marianne mariano maribel marica
maricela maricruz marie marie-christine marie-claire marie-claude marie-france marie-jeanne marie-josé
marie-laure marie-louise marie-luise marie-sophie marie-theres marie-therese marie-thérèse mariechen mariele
mariella marielle marieluise marietta mariette marijan marijana marika marilena marilyn marin marine marino
mario mariola marion marisa marisela marisol marissa maristela marit marita maritta marius mariusz marjan
marjorie mark markus markéta marleen marlen marlene marlies marliese marlis marlon marlène marte marten martha
marthe martin martina martine martino martirio martyn martín marvin mary maryam maryline maryse marzena marçal
maría mason massimiliano massimo mate matea matej mateja mateo mateus mateusz matheo matheus mathew mathias
mathieu mathilda mathilde mathis matias matija matilda matilde mato matouš mats matteo matthew matthias
matthieu matthäus matti mattia mattias matyáš matías matěj maud maude maura maureen maurice mauricio maurilio
maurizio mauro maurycy max maxi maxim maxime maximiano maximilian maximiliano maximino maxine maxwell maya
maysa mayte maël maëlle małgorzata mckenzie meagan mechthild mechthilde mechtild megan meghan mehdi mehmet mei
meik meike meinhard meinolf meinrad melania melanie melchor melek melina melinda melisa melissa melita melitta
melody melvin meral mercedes merche meredith merlin mert meryem mesut meta metin mette mhairi mia micaela
micha michael michaela michaele michail michal michał micheal michel michela michelangelo michele micheletto
micheline michelle michelotto michèle mickaël mieszko miguel miguela mihael mihály mijo mika mikael mikayla
mike mikel mikhail miklós mikołaj mikuláš mila milada milagros mildred milka milo milos miloslav miloslava
milton miluše milán min-jun mindy minerva minh minna miran miranda mirco mireia mireille mirela mirella miriam
mirja mirjam miro miroslava miroslaw miroslawa mirsad mirta mislav misty mitchell mitzy miłosz modesta modesto
mohamad mohamed mohammad mohammed moisés mojmír molly mona monica monika monique monja montserrat morena
moreno morgan morgane moritz morris morten moussa muhammad muhammed muharrem murat muriel murielle murilo
mustafa muzaffer mykola myriam mária márk márta márton mátyás máté máxima máximo mégane mélanie mélissa mónica
mónika nabil nacho nacio nadeschda nadeshda nadia nadin nadine nadja nadège naděžda nahia najat nancy nando
nanna nanni naoko naomi napoleone narcisa narciso narendra nasser natacha natali natalia natalie natalija
natalio natalja natalya natan natanael nataniel natascha natasha natasza nath nathalie nathan nathaniel
natividad natália natálie navid nawel nayara nayeli nazaret nazario necati nedda neil nela nele nelli nelly
nelson neo nerea nereida nermin nevenka ngozi nguyet nia niall niamh nicanor niccolò nicholas nichole nick
nicklas niclas nico nicodemo nicola nicolai nicolas nicolasa nicolaus nicole nicoletta nicolás nicolò nidia
niels nieves nigel nik nika nikita nikki niklas niko nikodem nikol nikolai nikolaj nikolaos nikolas nikolaus
nikolett nikoletta nikolina nikša nilda nilo nils nina ninetta nino nisa nives nkechi noa noah noel noelia
noemi noemí nolan nomvula nora norah norbert norberto norma norman notburga nour nova noé noémi noémie noël
noëlle nunzia nunzio nuran nuray nurettin nuri nuria nursultan nurten nydia nándor nélida néstor nóra núria
obdulia obi octavia octavio océane oda odalis odalys odd odette odile ofelia oihana oisin ola olaf olalla olav
oldřich ole oleg olegario oleh oleksandr oleksiy olena olgierd olimpia oliver olivia olivie olivier olivér
oliwier olwen olívia omar ondřej onofre ophélie orazio oreste orhan oriana oriol orla ornella orsolya ortrud
ortrun ortwin oscar oskar osman osvaldo oswald oswaldo oswin otakar otfried othmar otilia otmar oto ottavio
ottfried ottilia ottilie ottmar otto ottokar ottomar ottone ottó otávio otýlie ousmane ove ovidio owen oxana
pablo paca paco pacífica paige palmira paloma pam pamela pancho panfilo paola paoletta paolo paride parisa
parker pascal pascale pascual pascuala pasqual pasquale pastor pastora patric patrice patricia patricie
patricio patrick patrik patrizia patrizio patryk patty patxi pau paul paul-gerhard paul-heinz paula paulette
paulina pauline paulino paulo pavao pavel pavla pavlína pawel paweł paz peder pedro peer peggy pelayo
pellegrino penny pepe pepita pepito per pere perla perlita pero perrine perry pete peter peter-michael petr
petrona petros petter philip philipp philippa philippe philippine phillip philomena phoebe phyllis pia piedad
pier pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre piersanti pietra
pietro pilar pili pina piotr pirmin piroska pius plinio plácido polina pompeo pomponio poncio poppy porfirio
primitiva primitivo priscila priscilla priska priti priya prosper prudencia prudencio przemysław práxedes
puccio purificación pádraig pál pánfilo pål pénélope péter pía pío přemysl quentin quique quirino rab rabea
rachael rachel rachid rachida radek radim radka radomír radosław rael rafa rafael rafaela rafaél rafał raffael
raffaela raffaele raffaella raffaellino raffaello ragnar ragnhild rahel rahul raik raimondo raimund raimundo
rainer raisa raissa rajesh ralf ralf-dieter ralf-peter ralph ramadan ramazan ramiro ramon ramona ramzan ramón
rana randall randi randolf randy ranieri raniero raoul raphael raphaela raphaël raquel rashid rasmus raul
raven ravi ravy ray rayan rayana raymond raymonde raymund raúl rebeca rebecca rebeka rebekah rebekka recep
reece regina reginald regine reidun reimar reimer reimund reina reinald reinaldo reiner reingard reinhard
reinhardt reinhart reinhild reinhilde reinhold rembrandt remedios remigio remo rena renan renata renate renato
rene renee reni renzo renáta rené renée resi reyes reyna reynaldo reza rhavi rhian rhonda rhys ria ricarda
ricardo riccardo ricciotti richard richárd rick rickey ricky rico rigo riley rinaldo rishi rita riza roar rob
robby robert roberta roberto robin robyn rocco rochus rocío roderich rodney rodolfo rodrigo rogelio roger
rohan roko roksana roland rolando roldán rolf rolf-dieter rolf-peter romain roman romana romane romano romeo
romina romolo romuald romy román ron ronald ronaldo ronan ronja ronnie ronny ronya roque rory rosa rosa-maria
rosalba rosalia rosalie rosalina rosalinda rosalinde rosalva rosalía rosaria rosario rosaura rose rose-marie
rosel roselinde rosemarie rosemary rosenda rosendo rosi rosie rosina rosita rosl rosmarie ross rossana
rossella rostislav roswita roswitha rotraud rotraut rouven rowan roxana roxane roy roza rozalia rozalija
rozália ruben ruby rubén rudi rudolf rudolph rufina rufino ruggero ruggiero rune rupert ruperta ruperto ruslan
russell rustam ruth ruthild ruy ruža ryan ryszard régulo réka rémy róbert rómulo róza rózsa róża rüdiger
růžena saban sabas sabatino sabina sabine sabri sabrina sacha saeed safet sahin sahra said salih sally salma
salomé salomón salud salvador salvatore salvi sam samanta samantha sami samia samir samira samu samuel samuele
sanae sancho sandalio sander sandor sandra sandrine sandro sandy sanjay sanne sante santiago santino santo
santos sara sarah saray sarina sarita sascha sasha saskia satoshi saturnina saturnino saverio scott seamus
sean sebastian sebastiano sebastián sedat segismundo selena selim selin selina semra sena senol senta seo-yeon
sepp serafina serafín serena serge sergei sergej sergey sergio sergius serhiy serkan serpil sessa seth seve
severiano severin severino severo sevim seydou shamil shane shania shannon shari sharon shaun shawn shawna
sheena sheila shelby shelia shelley shelly sheri sherri sherry sheryl shigeru shinzo shirin shirley shona sian
sibel sibilla sibille sibylla sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried
siegrun siegward siena sierra sigfrido sigfried sigismund siglinde sigmar sigmund signe sigrid sigrun sigurd
silas silja silje silke silva silvana silvano silvester silvestre silvestro silvia silvie silvio simen simon
simona simone simonetta simón sina sinaida sindre sinead siobhan sipho siri sissel siv sixtine slavomír
slavěna slawomir snježana socorro sofia sofie sofía soizic sol solange sole soledad solveig solène sondre
songül sonia sonny sonya sophia sophie sophie-marie soraya sosimo soňa spencer srbijanka srbislava srdjan
stacey stacie stacy stan stana stanislaus stanislav stanislaw stanisław stanley stavros stefani stefania
stefanie stefano steffen steffi stein steinar stella sten stephan stephanie stephany stephen steve steven
stewart stian stig stilla stina stine stuart stéphane stéphanie sue suella summer sunil susan susana susanita
susann susanna susanne suse susi suzana suzanne svatopluk svatoslav svea svein sven svenja sverre světlana
swantje swen swetlana sybilla sybille sylke sylvana sylvester sylvia sylviane sylvie sylvio sylwia synnøve
szabolcs szilveszter szilvia szilárd szymon sándor sára sébastien ségolène séverine sönke sören sükrü süleyman
tabea tabitha tadeo tadeusz tadeáš tadhg tage tahir takeshi tami tammie tammy tamás tania tanner tanya tara
tarcisio tarek tariq tasha tassilo tatiana tatjana tatyana taylor tayyip tea tecla ted telemaco telmo telse
temistocle tendai teo teobaldo teodor teodoro teodosio tere terence teresa teresita tereza terezija terje
terrance terrence terri terry teréz terézia tess tessa teófila teófilo thabiso thabo thaddäus thales thea
theda thekla thelma theo theobald theodor theodora theodore theodoro theodoros theres theresa therese theresia
thi thiago thibault thibaut thierry thies thilo thomas thor thoralf thorben thore thorsten théo théodore
théophile thérèse tiago tibor tiburcio tiffany tilde till tillmann tilly tilman tilmann tilo tim timea timm
timo timon timoteo timothy timothée timur tina tine tino tito titouan tivadar tiziana tiziano tjark tobias
tobiasz toby todd tola tom tomas tomasa tomasz tommaso tommy tomás tomáš tone toni tonia tonino tonje tony
tonya tor toralf torben torbjørn tore toribio torill torquato torsten tove toño tracey traci tracie tracy
traude traudel traudl traugott traute travis trevor triana tricia trine trini trinidad tristan tristán trond
troy trude trudel trudi tugdual tullio turid tyler tymon tymoteusz typhaine tyrone tímea tülay tünde türkan
ubaldo ubbo uberto udo ugo ugolino ulf uli ulises ulisse ulla ullrich ulrich ulrik ulrike umar umberto unai
undine unni urban urbano uriel urs ursel ursula urszula urte uschi uta ute utz uwe uxue vadim valdemar
valentim valentin valentina valentine valentino valentín valeri valeria valerie valerij valerio valero valeska
valter valéria valérie vanda vanesa vanessa vanja vasco vassilios vasyl vegard veit veli venancio venceslás
vendula verena verner vernon veronica veronika veronique verónica vicenta vicente vicki vickie victoire victor
victoria victoriano victorino vidal vidar viktoria viktorie viktória vilde vilma vilmos vilém vince vincent
vincentio vincenza vincenzo vinicio vinicius vinko vinzenz vinícius viola violetta violette virgilio virginia
virginie viridiana virág visitación vitali vitaly vito vitor vittoria vittorio vitus vitória vivian viviana
viviane vivien vjekoslav vladimír vladimíra vlado vlasta vlastimil vojtěch volkan volker volkhard volkmar
volodymyr vratislav vyacheslav václav véronique víctor vít vítězslav věra walburga waldemar waldtraut
walentina walfried walid walli wally walter walther waltraud waltraut waltrud wanda warren wayne weiwei wenche
wencke wendelin wendolin wendy wenke wenzel wera werner wes wesley whitney wibke wiebke wieland wieslaw
wigbert wiktor wilfredo wilfrido wilfried wilfriede wilhelm wilhelmine willfried willi william willibald
willibert willie willy wilma wilmer wiltrud winfried witold wladimir wojciech woldemar wolf wolf-dieter
wolf-dietrich wolf-rüdiger wolfgang wolfhard wolfram wulf wyatt wálter xabier xaver xavi xavier xenia xiaoping
ximena xiomara yago yaiza yan yanis yann yannick yannis yara yasemin yasmin yasmina yasmine yassin yeni
yesenia yevgeny yilmaz ying ylvie yngve yoko yolanda yolande yong-un yousef youssef yuki yulia yuri yuridia
yusuf yvan yves yvette yvonne yésica yéssica zacarías zacharie zachary zahra zaida zaira zakaria zalán zanele
zara zarina zbigniew zbyněk zdeněk zdeňka zdislava zeferino zehra zeki zeljko zeno zenon zenta zeynep zikmund
zita zoe zoey zofia zoltan zoltán zoraida zorka zoé zsanett zsigmond zsolt zsombor zsuzsanna zsófia zuzana
ábel ádám áfrica ágata ágatha ágnes águeda ákos álvaro ámbar ángel ángela ángeles áron árpád áurea änne åse
édgar édith édouard élisabeth élise élodie éléonore émile émilie éric étienne éva íngrid ísis íñigo óliver
óscar özlem øystein øyvind úrsula đuro đurđa đurđica łukasz šime šimon štefan štefanija štefica štěpán
štěpánka šárka žaneta žofie
"""
"""In Latin letters, without those that are nouns, titles or places as often, and those of Serbian."""

SERBIAN = """
adam aleksa aleksandar aleksandra amfilohije amir amra ana ananije andrea andrija angelina anica ante anton
antonije anđela arsenije biljana bogdan bojan bojana boris borislav borivoje božidar branislav branko budimir
danijela darinka darko davor dejan desanka dijana dimitrije dobrica dobrila dragan dragana dragoljub dragoslav
dubravka dunja dušan duška edin emilija emir filip gojko goran goranka gordana haris hrvoje igor ilija irena
isidora ismet ivan ivana ivanka ivica ivona jadranka jagoda jakov janko jasmina jasna jelena josip jovan
jovana jugoslav katarina konstantin kosa kosta krešimir kristina ksenija lana lazar lejla lidija ljiljana
ljubica ljubiša ljubomir luka maja marija marina marko marta maša mihaela mihailo mihajlo milan mile milena
milenko milica milivoje miljan miljana milorad milovan miloš milutin mina miodrag mira mirjana mirko miroslav
mirza mladen momir momčilo muamer nada nataša nebojša neda nemanja nenad nevena nikola novak ognjen olga
olivera pavle petar petra predrag rada rade radmila radoslav radovan rajko ranko rasim ratko relja ružica
sanja sava saša selma siniša slavica slavko slobodan snežana sofija sonja srđan stanislava stanko staša stefan
stevan stjepan stojan strahinja sulejman sunčica svetislav svetlana svetozar tamara tanja teodora tijana toma
tomislav tomo uroš vasilije vedran velibor velimir veljko vera verica vesna vidoje viktor violeta vitomir
vladan vlade vladeta vladica vladimir vladislav voja vojin vojislav vuk vukašin zdenka zdravko zlatko zora
zoran zorana zvezdan zvonko čedomir đorđe željka željko
"""
"""Those of Serbian in the same letters."""

RUSSIAN = """
август авдей аверкий аверьян авксентий автоном агап агата агафон агафья аггей адам адриан азарий айрат аким
акулина алевтина александр александра алексей алина алла амвросий амос ананий анастасия анатолий ангела
ангелина андрей андрон андроник анжела анжелика аникей аникита анисим анна антип антон антонин антонина
аполлинарий аполлон арефий аристарх аркадий арсений артем артемий артём архип аскольд афанасий афиноген бажен
бенедикт богдан болеслав борис борислав боян бронислав будимир вадим валентин валентина валерий валерия
валерьян варвара варлаам варфоломей василий василиса вацлав велимир венедикт вениамин вера вероника викентий
виктор викторин виктория виссарион виталий владилен владимир владислав владлен влас вольфганг всеволод всемил
всеслав вышеслав вячеслав гаврила галактион галина гедеон геннадий георгий герасим герман глафира глеб гордей
гостомысл гремислав григорий гурий давид давыд дамир даниил данила дарья дементий демид демьян денис джеймс
джо джон дмитрий добромысл доброслав дональд дорофей дэвид евгений евгения евграф евдоким евдокия евлампий
евпраксия евсей евстафий евстигней евфросиния егор екатерина елена елизавета елизар елисей емельян епифан
еремей ермил ермолай ерофей ефим ефрем жанна захар зинаида зиновий зосима зоя иван иванна игнатий игорь измаил
изот изяслав иларион ильдар илья инна иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина исай исидор ия
йенс казимир каллистрат камиль капитон карл карп касым-жомарт касьян ким кир кира кирилл клавдий клавдия
климент кондрат кондратий конон константин корнил ксения кузьма куприян лавр лаврентий ладимир ладислав лазарь
лариса лев леон леонид леонтий лидия лонгин лора лука лукия лукьян лучезар любим любовь любомир любосмысл
людмила майкл майя макар максим максимильян марат маргарита мариан марина мария марк марко мартын мартьян
марфа матвей мефодий мечислав милан милен милий милица милован мина мир мирон мирослав митофан михаил михей
модест моисей мокей мстислав надежда назар наина наркис наталия наталья натан наум нестор никандр никанор
никита никифор никодим николай никон нина нинель нифонт нонна оксана октябрина олаф олег олимпиада олимпий
ольга онуфрий орест осип остап остромир павел панкрат панкратий пантелеймон панфил парамон парфен пахом
пелагея петр пимен питер платон поликарп полина порфирий потап прасковья пров прокл прокофий прохор пётр радим
радислав радован раиса рамзан ратибор ратмир регина реджеп ренат роберт родион роман ростислав рубен руслан
рустам рюрик савва савватий савелий самсон самуил светлана светозар святополк святослав севастьян селиван
селиверст семен семён серафим сергей сигизмунд сидор сила силантий сильвестр симон синклитикия сократ соломон
софия софон софрон софья спартак спиридон станимир станислав степан стоян таисия тамара тарас татьяна
твердислав творимир терентий тимофей тимур тит тихон томас трифон трофим ульян ульяна урсула устин фадей фаина
феврония федор федосий федот феликс феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома
фортунат фотий фридрих фрол фёдор фёкла хабиб харитон харлампий христофор чеслав эдуард элеонора эльвира
эмилия эмиль эммануил эммануэль эмманюэль эраст эрнест эрнст ювеналий юлиан юлий юлия юрий яков якуб ян яна
янош януарий ярополк ярослав
"""
"""As a subject has them."""
