"""Polish."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_POLISH = Language(
    code="pl",
    headline="tytuł|nagłówek",
    standfirst="streszczenie|podsumowanie|podtytuł|lead",
    byline="""
        autor|autorka|autorzy|tekst|napisał|napisała|opracowanie|opracował|opracowała|oprac|redaktor|dodał
        dodała|rozmawiał|rozmawiała|źródło i autor|dziennikarz|dziennikarka|przygotował|przygotowała
    """,
    by="przez",
    joining="i|oraz|z",
    roles="""
        redaktor|redaktorka|dziennikarz|dziennikarka|korespondent|korespondentka|reporter|reporterka
        publicysta|publicystka|redaktor naczelny|naczelny|fotograf|profesor|felietonista
    """,
    houses="redakcja|pap|reuters|afp|agencja|gazeta|wiadomości|prasa|fundacja|instytut|uniwersytet|iar",
    published="opublikowano|data publikacji|data|opublikowany|dodano|data dodania|publikacja|utworzono",
    published_stems="opublikowan|publikac|dodan",
    updated="aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmodyfikowano|modyfikacja",
    updated_stems="aktualiz|modyfik|zmian",
    publication="źródło|gazeta|czasopismo|wydawca",
    address="adres|link|odnośnik",
    other="kategoria|kategorie|dział|tagi|tematy|słowa kluczowe|czas czytania|rubryka",
    corrections="sprostowanie|sprostowania|korekta|errata|poprawka|wyjaśnienie|uściślenie",
    notes="uwaga|nota|zastrzeżenie|materiał sponsorowany|artykuł sponsorowany",
    editors="od redakcji|przypis redakcji|nota redakcyjna|przyp. red|uwaga redakcji|przypis redakcyjny",
    subjects="""
        ten artykuł|ten tekst|niniejszy artykuł|niniejszy tekst|ta historia|ten materiał|ta treść|artykuł
    """,
    bare_subjects="to jest|to",
    articles="artykułu|tekstu|materiału|artykule|tekście|depeszy|publikacji|nagłówka",
    earlier="""
        we wcześniejszej wersji|w poprzedniej wersji|wcześniejsza wersja tego|poprzednia wersja tego
        w pierwotnej wersji
    """,
    amended="poprawiony|poprawiono|sprostowany|skorygowany|skorygowano",
    fillers="""
        jest|został|została|w całości|dzieło|dziełem|czysta|przez|i|przy|pomocy|całkowicie|to|tekstem|z
        użyciem
    """,
    natures="""
        satyra|satyrą|satyryczny|fikcja|fikcją|fikcyjny|parodia|parodią|sponsorowany|reklama|zmyślony
        satyryczna|fikcyjna
    """,
    made="wygenerowany|wygenerowana|napisany|stworzony|przetłumaczony|utworzony|opracowany",
    machines="ai|si|sztuczną|sztucznej|sztuczna|chatgpt|automatycznie|algorytm|maszynowo",
    paid="""
        materiał sponsorowany|artykuł sponsorowany|materiał partnera|we współpracy z|sponsorowane przez
        materiał promocyjny
    """,
    opinion="opinie wyrażone|poglądy wyrażone",
    related="""
        czytaj także|czytaj też|zobacz także|zobacz też|czytaj więcej|przeczytaj także|przeczytaj też
        powiązane artykuły|najczęściej czytane|podobne artykuły|następny artykuł|poprzedni artykuł
        więcej na ten temat|może cię zainteresować|sprawdź też|zobacz więcej|najnowsze wiadomości
        warto przeczytać|najpopularniejsze|czytaj dalej|ostatnie wpisy|więcej artykułów
    """,
    advertisement="""
        reklama|reklamy|sponsorowane|materiał sponsorowany|dalsza część artykułu pod materiałem wideo
        dalszy ciąg materiału pod wideo|dalsza część tekstu pod wideo|kontynuuj czytanie
    """,
    comments="""
        komentarze|dodaj komentarz|zostaw komentarz|skomentuj|napisz komentarz|anuluj pisanie odpowiedzi
        twój adres e-mail nie zostanie opublikowany|wymagane pola są oznaczone *|pokaż komentarze
        zobacz komentarze|brak komentarzy|wszystkie komentarze
    """,
    sharing="""
        udostępnij|podziel się|udostępnij artykuł|drukuj|obserwuj nas|kopiuj link|udostępnij na facebooku
        wydrukuj|skopiuj link|udostępnij ten artykuł|wyślij znajomemu|podziel się artykułem|tweetnij
        lubię to|śledź nas
    """,
    subscription="""
        zaloguj się|zarejestruj się|subskrybuj|newsletter|zapisz się|zapisz się do newslettera|prenumerata
        kup prenumeratę|tylko dla subskrybentów|masz już prenumeratę|masz już konto? zaloguj się
        wesprzyj nas|zapisz się na newsletter|dla prenumeratorów|wykup dostęp|twój e-mail|wspieraj nas
        wypisz się|rezygnacja z subskrypcji|zarządzaj preferencjami
    """,
    navigation="""
        ciąg dalszy pod zdjęciem|dalszy ciąg tekstu pod zdjęciem|dalsza część tekstu pod zdjęciem
        czytaj dalej|pokaż więcej|powrót na górę|do góry|strona główna|przejdź do treści|zobacz więcej
        załaduj więcej|spis treści|polityka prywatności|zobacz w przeglądarce|wyświetl w przeglądarce
        wersja online
    """,
    copyright="wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone",
    reading="min czytania|minut czytania|minuty czytania|czas czytania|min. czytania|minuta czytania",
    tags="tagi|słowa kluczowe",
    ours="nasz|nas|nam",
    prompts="""
        zapisz się na|zapisz się do|subskrybuj nasz|obserwuj nas|śledź nas na|pobierz naszą|wesprzyj nas
        aby czytać dalej|masz już prenumeratę|ten artykuł jest dostępny|używamy plików cookie|dołącz do nas
        polub nas na|zaloguj się, aby
    """,
    beside="""
        minut|menu|szukaj|wróć|zamknij|rozwiń|wyślij|zapisz|posłuchaj|odpowiedz|tematy|polecane|polecamy
        powiązane|komentarz|etykiety|ogłoszenie
    """,
    captions="fot|foto|zdjęcie|zdjęcia|fotografia|autor zdjęcia|źródło zdjęcia|ilustracja|zdj",
    placeholders="redakcja|autor|anonim|nieznany|administrator|gość|red",
    sections="""
        wiadomości|polityka|gospodarka|sport|kultura|opinie|nauka|technologia|technologie|zdrowie
        społeczeństwo|świat|polska|europa|edukacja|pogoda|wideo|kraj|biznes|media|podróże|film|muzyka
        książki|felieton|wywiad|reportaż|analiza|kryminalne|motoryzacja|strona główna|najnowsze|finanse
        prawo|historia|wojsko|region|samorząd
    """,
    places="w|z|dla|we",
    place_words="""
        nowy|nowa|nowe|stary|stara|wielki|wielka|mały|mała|górny|dolny|zielona|jelenia|nowogród|warszawa
        kraków|bielsko|gorzów|piotrków|województwo|powiat|miasto|gmina
    """,
    copied="wydrukowano z|wydrukowano dnia|pobrano z",
    link_lists="odnośniki",
    unsubscribing="wypisz",
    read_on="czytaj na|czytaj dalej na|czytaj więcej na|przeczytaj na|cały artykuł na",
)
LANGUAGES = {"pl": _POLISH}
