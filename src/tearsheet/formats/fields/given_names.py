"""Given names, by which a name that is turned round for a list is told from a person and a place.

"García Márquez, Gabriel", and not "Ann Lee, Leeds". Names that are places as well are left out.
"""

from __future__ import annotations

from tearsheet.formats.fields.words import single_words, squashed

_GIVEN = single_words("""
    adam adrian agnes alan albert alberto alejandra alejandro aleksandar aleksandr aleksandra alessandra
    alessandro alex alexander alexandra alexandre alexei alfredo alice alicia alina alison amanda amelia
    amy ana anastasia andrea andreas andrei andrej andrew andré andrés andy angela angelika anita anja
    ann anna anne annette annika anthony antoine anton antonella antonia antonio antónio arianna arnaud
    arthur astrid aurélie axel barbara beate beatrice beatriz ben benedikt benjamin bernard bernd
    bernhard bettina birgit björn bob bojan boris branko brian brigitte bruno camila camille carla carlo
    carlos carmen carol caroline catherine cecilia charles charlie chiara chris christa christian
    christiane christina christine christoph christophe christopher claire clara clare claudia claudio
    clément colin cornelia cristina cécile céline damien daniel daniela daniele danijela dave david
    davide dejan denis diana diego dieter dietmar dirk dmitri dmitry dominique donald dora dragan
    dragana dušan ed eduardo edward elena elisa elisabeth elizabeth elke ellen emanuele emil emilia
    emilie emily emma emmanuel enrico enrique eric erica erik ernesto esteban esther eugenia eva evelyn
    fabian fabio federica federico felipe felix ferdinand fernanda fernando filip filippo florian
    frances francesca francesco francis francisco franco frank franz françois françoise fred friedrich
    frédéric gabriel gabriela gabriele gabrielle gareth gary georg george georges gerald gerard gerd
    gerhard giacomo gianluca gianni gilles giorgia giorgio giovanna giovanni giulia giuliano giuseppe
    goran gordana graham greg guido guillaume guillermo gustavo gérard günter hannah hannes hans harald
    harry heather hector heike heinrich heinz helen helena helga helmut henri henry herbert hugo héctor
    hélène ian ignacio igor ilaria ilona ines ingrid inés irene irina iris isabel isabella isabelle ivan
    ivana jack jacqueline jacques jake jakob james jan jana jane janet jasmin jason javier jean jelena
    jennifer jens jessica jesús jim joachim joan joana joanna jochen joe johan johann johanna johannes
    john jon jonas jonathan jordi jorge josef joseph joshua josé juan juana judith julia julian juliana
    julie julien juliette jutta jérôme jörg jürgen karen karin karl karolina katarina kate katharina
    katherine kathleen kathrin katja katrin keith kelly ken kevin kim klaus konstantin kristin kristina
    lara lars laura laure laurence laurent lea lena leo leon leonardo leonid leticia linda lisa ljubica
    lorenzo louis louise luc luca lucas lucia lucie lucy lucía ludovic ludwig luigi luis luisa luiz
    lukas luke lydia madeleine magdalena maja manfred manuel manuela mara marc marcel marcello marco
    marcos marcus margaret margarete margarita margherita maria mariana marianne marie marija marina
    mario mark marko markus marta martha martin martina mary maría massimo mathieu matt matteo matthew
    matthias matthieu maurizio max maximilian mercedes mia michael michaela michał michel michela
    michele michelle miguel mihail mike mikhail milan milena milica miloš miriam mirjana monica monika
    monique nadia nadine nancy natalia natalie nathalie nenad niccolò nicholas nick nico nicola nicolas
    nicole nicolás niels nikita nikola nikolai nina noah norbert octavio olaf oleg olga oliver olivia
    olivier oscar otto pablo pamela paola paolo pascal patricia patrick patrizia paul paula pauline
    paulo pavel pedro penny petar peter petra philip philipp philippe pierre pietro pilar quentin rachel
    rafael raffaele ralf ralph ramón raquel raúl rebecca regina reinhard renate rené ricardo riccardo
    richard rob robert roberta roberto rodrigo roger roland rolf romain roman rosa rosario rubén rudolf
    ruth sabine salvatore sam samantha samuel sandra sara sarah saša sebastian serena serge sergei
    sergej sergey sergio silke silvia simon simona simone slobodan sofía sonia sonja sophia sophie
    stefan stefania stefanie stefano steffen stella stephan stephanie stephen steve steven stuart
    stéphane sue susan susana susanne suzanne sven svetlana sylvia sylvie sébastien tamara tania tanja
    tatiana ted teresa theodor theresa thierry thomas tim timothy tina tobias tom tomasz tommaso tomás
    tony torsten ulrich ulrike umberto ursula ute uwe valentina valeria valérie vanessa vera verena
    veronica vicente victor viktor viktoria vincent vincenzo virginie vittoria vittorio vladimir volker
    véronique víctor walter wendy werner wilhelm will william wolfgang xavier yann yuri yvonne zoran zoë
    ángel élodie óscar александар александр александра алексей алла ана анастасия андрей анна антон
    борис вадим валентина василий вера виктор виталий владимир вячеслав галина георгий горан дарья денис
    дејан дмитрий драган душан евгений екатерина елена иван ивана игорь илья ирина константин ксения
    леонид людмила максим марина мария марија марко милан милица милош михаил надежда наталья ненад
    никита никола николай олег ольга павел петар петр пётр роман светлана сергей станислав татьяна юлия
    юрий јелена јован
""")


def are_given(text: str) -> bool:
    """Whether all words are given names or initials, one of them a name."""
    words = [squashed(word) for word in text.replace(".", " ").split()]
    are_all = all(part in _GIVEN or len(part) == 1 for word in words for part in word.split("-"))
    return are_all and any(len(word) > 1 for word in words)


def is_turned(family: str, given: str) -> bool:
    """Whether a name is printed as in a list, the family's name before the comma."""
    first = family.split()[:1]
    return are_given(given) and bool(first) and not are_given(first[0])
