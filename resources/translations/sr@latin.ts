<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Izaberi sve</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Povećaj</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Smanji</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fascikla nije nađena.
Proverite da li je ime fascikle tačno.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije nađena.
Proverite da li je ime datoteke tačno.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li da je zamenite?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izaberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Obriši</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova fascikla</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Zaista obrisati „%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Prikaz sa pojedinostima</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Fascikle</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Fascikla:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Nađi fasciklu</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Idi nazad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idi napred</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Idi u nadređenu fasciklu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Prikaz spiska</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Moj računar</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređena fascikla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Sačuvaj kao</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bočna traka</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datoteke &amp;vrste:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Spisak mesta i obeleživača</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Potraži u:</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pređi na prikaz pojedinosti</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pređi na prikaz spiska</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Datum izmene</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Prilagođeno</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Visina:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inči (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Položeno</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetri (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Usmerenje</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Redosled stranica:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Raspored na stranici</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Veličina stranice:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Stranica &amp;po listu:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Izvor papira:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Tačke (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Uspravno</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Obrnuto položeno</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Obrnuto uspravno</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Širina:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>donja margina</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>leva margina</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>desna margina</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>gornja margina</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opcije &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opcije &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Štampaj</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Sve stranice</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Odozdo nagore, sleva nadesno</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Odozdo nagore, zdesna nalevo</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Parne stranice</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Sleva nadesno, odozdo nagore</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Sleva nadesno, odozgo nadole</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokalna datoteka</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Neparne stranice</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Štampaj</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Štampaj u datoteku ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Štampaj u datoteku (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Zdesna nalevo, odozdo nagore</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Zdesna nalevo, odozgo nadole</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Odozgo nadole, sleva nadesno</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Odozgo nadole, zdesna nalevo</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Upiši PDF datoteku</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>First page</source>
        <translation>Prva stranica</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Uklopi stranicu</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Uklopi širinu</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Položeno</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Poslednja stranica</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sledeća stranica</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Podešavanje stranice</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Podešavanje stranice</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Uspravno</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Štampaj</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Pregled pre štampe</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Prikaži naspramne stranice</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Prikaži pregled svih stranica</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Prikaži jednu stranicu</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Uvećaj</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Umanji</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Složi primerke</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>U boji</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Boje</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Primerci</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Primerci:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Tekuća stranica</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Obostrano štampanje</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Nijanse sive</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Povez na dužoj strani</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Isključeno</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcije</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Podešavanja izlaza</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Skup stranica:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Stranice od</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Štampaj sve</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Opseg štampe</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Obrnuto</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Izbor</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Povez na kraćoj strani</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Navedite stranice ili opsege odvojene zarezima. Opseg čine dva broja sa crticom između. Na primer: 3,5-7,9 štampa stranice 3, 5, 6, 7 i 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ime:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Mesto:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Izlazna datoteka:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>S&amp;vojstva</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Štampač</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Vrsta:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Dno</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strana niže</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strana više</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomeri niže</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomeri ovamo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomeri više</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Vrh</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomeri ulevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri udesno</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj adresu &amp;veze</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>Tearsheet</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>app</extracomment>
        <translation>%(prog)s: greška: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n changed</extracomment>
        <translation>
            <numerusform>%n sa izmenama</numerusform>
            <numerusform>%n sa izmenama</numerusform>
            <numerusform>%n sa izmenama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <extracomment>ui/notes/stored_notes; for 1: %n exact</extracomment>
        <translation>
            <numerusform>%n tačna</numerusform>
            <numerusform>%n tačne</numerusform>
            <numerusform>%n tačnih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <extracomment>ui/window/finding/finding; for 1: %n in notes</extracomment>
        <translation>
            <numerusform>%n u beleškama</numerusform>
            <numerusform>%n u beleškama</numerusform>
            <numerusform>%n u beleškama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the head</source>
        <extracomment>comparing/summary; for 1: %n in the head</extracomment>
        <translation>
            <numerusform>%n u zaglavlju</numerusform>
            <numerusform>%n u zaglavlju</numerusform>
            <numerusform>%n u zaglavlju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines at their marks</source>
        <extracomment>ui/reading/left_out; for 1: %n line at its mark</extracomment>
        <translation>
            <numerusform>%n red kod svoje oznake</numerusform>
            <numerusform>%n reda kod svojih oznaka</numerusform>
            <numerusform>%n redova kod svojih oznaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out: {reasons}</source>
        <extracomment>ui/reading/article_lines; for 1: %n line left out: {reasons}</extracomment>
        <translation>
            <numerusform>%n red izostavljen: {reasons}</numerusform>
            <numerusform>%n reda izostavljena: {reasons}</numerusform>
            <numerusform>%n redova izostavljeno: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are hidden</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is hidden</extracomment>
        <translation>
            <numerusform>%n izostavljeni red je sakriven</numerusform>
            <numerusform>%n izostavljena reda su sakrivena</numerusform>
            <numerusform>%n izostavljenih redova je sakriveno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are shown</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is shown</extracomment>
        <translation>
            <numerusform>%n izostavljeni red je prikazan</numerusform>
            <numerusform>%n izostavljena reda su prikazana</numerusform>
            <numerusform>%n izostavljenih redova je prikazano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines under its end</source>
        <extracomment>ui/reading/left_out; for 1: %n line under its end</extracomment>
        <translation>
            <numerusform>%n red ispod kraja</numerusform>
            <numerusform>%n reda ispod kraja</numerusform>
            <numerusform>%n redova ispod kraja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <extracomment>ui/reading/accessibility/words; for 1: %n link</extracomment>
        <translation>
            <numerusform>%n veza</numerusform>
            <numerusform>%n veze</numerusform>
            <numerusform>%n veza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not shown here; the exported page has them all</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n more change is not shown here; the exported page has it</extracomment>
        <translation>
            <numerusform>%n izmena više nije ovde prikazana; izvezena stranica je sadrži</numerusform>
            <numerusform>%n izmene više nisu ovde prikazane; izvezena stranica ih sadrži sve</numerusform>
            <numerusform>%n izmena više nije ovde prikazano; izvezena stranica ih sadrži sve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters. F2 shows the whole note.</source>
        <extracomment>ui/notes/note_text; for 1: %n more character. F2 shows the whole note.</extracomment>
        <translation>
            <numerusform>još %n znak. F2 prikazuje celu belešku.</numerusform>
            <numerusform>još %n znaka. F2 prikazuje celu belešku.</numerusform>
            <numerusform>još %n znakova. F2 prikazuje celu belešku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n moved</extracomment>
        <translation>
            <numerusform>%n na drugom mestu</numerusform>
            <numerusform>%n na drugom mestu</numerusform>
            <numerusform>%n na drugom mestu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in this text</source>
        <extracomment>ui/notes/stored_notes; for 1: %n not found in this text</extracomment>
        <translation>
            <numerusform>%n nije nađena u ovom tekstu</numerusform>
            <numerusform>%n nisu nađene u ovom tekstu</numerusform>
            <numerusform>%n nije nađeno u ovom tekstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are copied.</source>
        <extracomment>ui/desk; for 1: %n note is copied.</extracomment>
        <translation>
            <numerusform>Kopirana je %n beleška.</numerusform>
            <numerusform>Kopirane su %n beleške.</numerusform>
            <numerusform>Kopirano je %n beležaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not on the disk yet: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note is not on the disk yet: {names}.</extracomment>
        <translation>
            <numerusform>%n beleška još nije na disku: {names}.</numerusform>
            <numerusform>%n beleške još nisu na disku: {names}.</numerusform>
            <numerusform>%n beležaka još nije na disku: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be saved after the window was closed: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note could not be saved after the window was closed: {names}.</extracomment>
        <translation>
            <numerusform>%n beleška se nije mogla sačuvati pošto je prozor zatvoren: {names}.</numerusform>
            <numerusform>%n beleške se nisu mogle sačuvati pošto je prozor zatvoren: {names}.</numerusform>
            <numerusform>%n beležaka se nije moglo sačuvati pošto je prozor zatvoren: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found from an earlier version</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note found from an earlier version</extracomment>
        <translation>
            <numerusform>Nađena je %n beleška iz ranije verzije</numerusform>
            <numerusform>Nađene su %n beleške iz ranije verzije</numerusform>
            <numerusform>Nađeno je %n beležaka iz ranije verzije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes imported.</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note imported.</extracomment>
        <translation>
            <numerusform>Uvezena je %n beleška.</numerusform>
            <numerusform>Uvezene su %n beleške.</numerusform>
            <numerusform>Uvezeno je %n beležaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes in {folder} may be about an earlier version of this article and are left out.</source>
        <extracomment>exchange/saved; for 1: %n note in {folder} may be about an earlier version of this article and is left out.</extracomment>
        <translation>
            <numerusform>%n beleška u {folder} možda je o ranijoj verziji ovog članka i izostavljena je.</numerusform>
            <numerusform>%n beleške u {folder} možda su o ranijoj verziji ovog članka i izostavljene su.</numerusform>
            <numerusform>%n beležaka u {folder} možda je o ranijoj verziji ovog članka i izostavljeno je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lie only in the folder before. A copy can be made here; nothing is taken away there.</source>
        <extracomment>ui/dialogs/settings_dialog; for 1: %n note lies only in the folder before. A copy can be made here; nothing is taken away there.</extracomment>
        <translation>
            <numerusform>%n beleška je samo u prethodnoj fascikli. Ovde se može napraviti kopija; tamo se ništa ne uklanja.</numerusform>
            <numerusform>%n beleške su samo u prethodnoj fascikli. Ovde se može napraviti kopija; tamo se ništa ne uklanja.</numerusform>
            <numerusform>%n beležaka je samo u prethodnoj fascikli. Ovde se može napraviti kopija; tamo se ništa ne uklanja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs; for 1: %n note written to {file}</extracomment>
        <translation>
            <numerusform>%n beleška zapisana u {file}</numerusform>
            <numerusform>%n beleške zapisane u {file}</numerusform>
            <numerusform>%n beležaka zapisano u {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a line left out</source>
        <extracomment>ui/notes/stored_notes; for 1: %n on a line left out</extracomment>
        <translation>
            <numerusform>%n u izostavljenom redu</numerusform>
            <numerusform>%n u izostavljenim redovima</numerusform>
            <numerusform>%n u izostavljenim redovima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other copy</source>
        <extracomment>comparing/summary; for 1: %n only in the other copy</extracomment>
        <translation>
            <numerusform>%n samo u drugom primerku</numerusform>
            <numerusform>%n samo u drugom primerku</numerusform>
            <numerusform>%n samo u drugom primerku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in this copy</source>
        <extracomment>comparing/summary; for 1: %n only in this copy</extracomment>
        <translation>
            <numerusform>%n samo u ovom primerku</numerusform>
            <numerusform>%n samo u ovom primerku</numerusform>
            <numerusform>%n samo u ovom primerku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs that do not differ</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n paragraph that does not differ</extracomment>
        <translation>
            <numerusform>%n pasus koji se ne razlikuje</numerusform>
            <numerusform>%n pasusa koji se ne razlikuju</numerusform>
            <numerusform>%n pasusa koji se ne razlikuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <extracomment>ui/window/output/copying; for 1: %n passage</extracomment>
        <translation>
            <numerusform>%n odlomak</numerusform>
            <numerusform>%n odlomka</numerusform>
            <numerusform>%n odlomaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage copied with {what}</extracomment>
        <translation>
            <numerusform>%n odlomak kopiran, uz {what}</numerusform>
            <numerusform>%n odlomka kopirana, uz {what}</numerusform>
            <numerusform>%n odlomaka kopirano, uz {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages gathered; Shift+C copies all</source>
        <extracomment>ui/window/tray/tray; for 1: %n passage gathered; Shift+C copies all</extracomment>
        <translation>
            <numerusform>Sakupljen %n odlomak; Shift+C kopira sve</numerusform>
            <numerusform>Sakupljena %n odlomka; Shift+C kopira sve</numerusform>
            <numerusform>Sakupljeno %n odlomaka; Shift+C kopira sve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of {all}, all that the article has now, copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage of {all}, all that the article has now, copied with {what}</extracomment>
        <translation>
            <numerusform>%n odlomak od {all}, sve što članak sada ima, kopiran uz {what}</numerusform>
            <numerusform>%n odlomka od {all}, sve što članak sada ima, kopirana uz {what}</numerusform>
            <numerusform>%n odlomaka od {all}, sve što članak sada ima, kopirano uz {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations, each verbatim.</source>
        <extracomment>comparing/verdicts; for 1: %n quotation, verbatim.</extracomment>
        <translation>
            <numerusform>%n navod, doslovan.</numerusform>
            <numerusform>%n navoda, svi doslovni.</numerusform>
            <numerusform>%n navoda, svi doslovni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of this note were written in different places.</source>
        <extracomment>ui/notes/note_questions; for 1: %n version of this note was written in different places.</extracomment>
        <translation>
            <numerusform>%n verzija ove beleške napisana je na različitim mestima.</numerusform>
            <numerusform>%n verzije ove beleške napisane su na različitim mestima.</numerusform>
            <numerusform>%n verzija ove beleške napisano je na različitim mestima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words selected</source>
        <extracomment>ui/window/status/progress; for 1: %n word selected</extracomment>
        <translation>
            <numerusform>Izabrana %n reč</numerusform>
            <numerusform>Izabrane %n reči</numerusform>
            <numerusform>Izabrano %n reči</numerusform>
        </translation>
    </message>
    <message>
        <source>(the site is not “{disguise}” but {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(sajt nije „{disguise}” nego {site})</translation>
    </message>
    <message>
        <source>(the site is {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(sajt je {site})</translation>
    </message>
    <message>
        <source>,</source>
        <extracomment>translation</extracomment>
        <translation>.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>__init__</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>--record needs a FILE, or - for paths on standard input</source>
        <extracomment>app</extracomment>
        <translation>--record traži FILE, ili - za putanje sa standardnog ulaza</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>0123456789</source>
        <extracomment>translation</extracomment>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A click shows it, or hides it again</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>Klik to prikazuje, ili ponovo sakriva</translation>
    </message>
    <message>
        <source>A click shows where it comes from</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>Klik pokazuje odakle to potiče</translation>
    </message>
    <message>
        <source>A correction is kept when you leave its field. The file stays as it is.</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Ispravka se čuva kad napustite njeno polje. Datoteka ostaje kakva jeste.</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Slika koja se ne može prikazati</translation>
    </message>
    <message>
        <source>About Tearsheet</source>
        <extracomment>ui/actions, ui/dialogs/about_dialog</extracomment>
        <translation>O programu Tearsheet</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Radnja</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>article/field_names</extracomment>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Adresa kopirana</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Sve radnje</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sve radnje…</translation>
    </message>
    <message>
        <source>All notes in this file are here already.</source>
        <extracomment>ui/notes/stored_notes</extracomment>
        <translation>Sve beleške iz ove datoteke su već ovde.</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and has no blanks.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Adresa počinje sa http:// ili https:// i nema razmaka.</translation>
    </message>
    <message>
        <source>Another program is busy with the notes folder {folder}. Try again in a moment.</source>
        <extracomment>notes/locking</extracomment>
        <translation>Drugi program je zauzet fasciklom sa beleškama {folder}. Pokušajte ponovo za koji trenutak.</translation>
    </message>
    <message>
        <source>Another version: {words}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Druga verzija: {words}</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>article/display_text</extracomment>
        <translation>april</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/actions</extracomment>
        <translation>Strelice</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/display_text, ui/actions, ui/notes/exchange_dialogs, ui/printing/paper, ui/reading/reading_view</extracomment>
        <translation>Članak</translation>
    </message>
    <message>
        <source>Article written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Članak zapisan u {file}</translation>
    </message>
    <message>
        <source>As it was read again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Kako je pročitano</translation>
    </message>
    <message>
        <source>As the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Kako navodi datoteka</translation>
    </message>
    <message>
        <source>As the file states it again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Opet kako navodi datoteka</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Uobičajeno</translation>
    </message>
    <message>
        <source>As usual: all that is here but theme and size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Uobičajeno: sve ovde osim teme i veličine</translation>
    </message>
    <message>
        <source>Attach</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Prikači</translation>
    </message>
    <message>
        <source>Attach the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prikači belešku</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>article/display_text</extracomment>
        <translation>avgust</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nazad na članak</translation>
    </message>
    <message>
        <source>Bar at the selection</source>
        <extracomment>ui/actions</extracomment>
        <translation>Traka kod izbora</translation>
    </message>
    <message>
        <source>Bars in full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trake preko celog ekrana</translation>
    </message>
    <message>
        <source>Between: {before} … {after}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Između: {before} … {after}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>article/field_names</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Po mestu</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Po govorniku</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Po vremenu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/pointer/links, ui/window/comparing, ui/window/dropping</extracomment>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Potpis slike</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kursor</translation>
    </message>
    <message>
        <source>Caret hidden: the arrow keys scroll</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Kursor sakriven: strelice pomeraju stranu</translation>
    </message>
    <message>
        <source>Caret shown</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Kursor prikazan</translation>
    </message>
    <message>
        <source>Cause: {error}.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Uzrok: {error}.</translation>
    </message>
    <message>
        <source>Cause: {reason}.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>Uzrok: {reason}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Prethodna izmena</translation>
    </message>
    <message>
        <source>Changed to {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Promenjena boja: {colour}</translation>
    </message>
    <message>
        <source>Check a quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Provera navoda</translation>
    </message>
    <message>
        <source>Check a quotation…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Proveri navod…</translation>
    </message>
    <message>
        <source>Chicago 17, author-date</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, autor i godina</translation>
    </message>
    <message>
        <source>Chicago 17, note</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, fusnota</translation>
    </message>
    <message>
        <source>Choose a note first; F9 shows them</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Najpre izaberite belešku; F9 ih prikazuje</translation>
    </message>
    <message>
        <source>Choose a quotation first; Shift+F9 shows them</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Najpre izaberite navod; Shift+F9 ih prikazuje</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Izaberi…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/look/text_field</extracomment>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/actions, ui/look/sheet, ui/process/ending</extracomment>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Zatvori (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Zatvori i izgubi to</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Zatvori ipak</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Boja: {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/menus</extracomment>
        <translation>Boje</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Uporedi</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Uporedi sa drugim primerkom</translation>
    </message>
    <message>
        <source>Compare with another copy…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Uporedi sa drugim primerkom…</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Poredi se sa {name}…</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Sastavni deo</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Sastavni delovi</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>Copied the {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Kopirano: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions, ui/dialogs/settings_dialog</extracomment>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiraj adresu</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Kopiraj sve</translation>
    </message>
    <message>
        <source>Copy gathered passages</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiraj sakupljene odlomke</translation>
    </message>
    <message>
        <source>Copy gathered passages (Shift+C)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Kopiraj sakupljene odlomke (Shift+C)</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiraj vezu ka odlomku</translation>
    </message>
    <message>
        <source>Copy source alone</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiraj samo izvor</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiraj sa izvorom</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopiranje</translation>
    </message>
    <message>
        <source>Corrected; kept with the notes</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Ispravljeno; čuva se sa beleškama</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>article/display_text</extracomment>
        <translation>decembar</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/actions</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Obriši (Del)</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <extracomment>article/field_names, ui/reading/accessibility/part, ui/reading/accessibility/words</extracomment>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Ponovljeno: {what}</translation>
    </message>
    <message>
        <source>Drag to go through the article</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Prevlačite da biste prolazili kroz članak</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>exchange/whole</extracomment>
        <translation>E-knjiga</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>Isprazni zbirku</translation>
    </message>
    <message>
        <source>Empty the tray (Shift+Del)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Isprazni zbirku (Shift+Del)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/actions</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kraj članka</translation>
    </message>
    <message>
        <source>End of {mark}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Kraj: {mark}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return shows it, + takes it in.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Return ga prikazuje, + ga uključuje.</translation>
    </message>
    <message>
        <source>Return shows where it may have been.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Return prikazuje gde je možda bio.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/actions</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Esc leaves the full screen; its bars come at the edges</source>
        <extracomment>ui/window/status/full_screen</extracomment>
        <translation>Esc napušta ceo ekran; njegove trake dolaze na ivicama</translation>
    </message>
    <message>
        <source>Every choice is used at once, and kept.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Svaki izbor se odmah primenjuje, i čuva.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Izvezi</translation>
    </message>
    <message>
        <source>Export article</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Izvoz članka</translation>
    </message>
    <message>
        <source>Export article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izvezi članak…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Izvoz beležaka</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izvezi beleške…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>F3 ili J: sledeća izmena.  Shift+F3 ili K: prethodna.  Ctrl+E: izvoz.</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>Brže</translation>
    </message>
    <message>
        <source>Faster (Alt+Right)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Brže (Alt+Right)</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>article/display_text</extracomment>
        <translation>februar</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Filtriraj tastere</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <extracomment>ui/actions, ui/notes/notes_panel</extracomment>
        <translation>Filtriraj beleške</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/actions, ui/window/finding/find_bar</extracomment>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Traži (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Nađi radnju</translation>
    </message>
    <message>
        <source>Find in this article and its notes</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Traži u ovom članku i njegovim beleškama</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/actions</extracomment>
        <translation>Traženje</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Zaboravi ove</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Oblik izvora</translation>
    </message>
    <message>
        <source>Form of the source…</source>
        <extracomment>ui/actions, ui/window/output/form_menu</extracomment>
        <translation>Oblik izvora…</translation>
    </message>
    <message>
        <source>From {path} no notes could be taken. {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Iz {path} se nije mogla preuzeti nijedna beleška. {error}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ceo ekran</translation>
    </message>
    <message>
        <source>Further notes are {where}; they are left out.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Ostale beleške su {where}; one su izostavljene.</translation>
    </message>
    <message>
        <source>Gap between</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Razmak između pasusa</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Gather passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sakupi odlomak</translation>
    </message>
    <message>
        <source>Gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Sakupljeni odlomci</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Idi na odlomak</translation>
    </message>
    <message>
        <source>Go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Idi na navod</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Harvard (Cite Them Right)</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Naslov nivoa {level}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Hide (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Sakrij (Alt+L)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>Istakni</translation>
    </message>
    <message>
        <source>Highlight deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Isticanje je obrisano; Ctrl+Z ga vraća</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Istaknuto: {colour}</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/actions</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>If you close the window now, Tearsheet goes on writing without it. What is not written when the computer is switched off, or cannot be written, is lost.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ako sada zatvorite prozor, Tearsheet nastavlja da piše bez njega. Ono što nije zapisano kad se računar isključi, ili se ne može zapisati, izgubljeno je.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Uvoz beležaka</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Uvezi beleške…</translation>
    </message>
    <message>
        <source>Importing notes from {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Uvoze se beleške iz {name}…</translation>
    </message>
    <message>
        <source>In the article, not in the quotation: struck through. In the quotation alone: underlined.</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>U članku, a ne u navodu: precrtano. Samo u navodu: podvučeno.</translation>
    </message>
    <message>
        <source>In the text {speaker} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>U tekstu to kaže {speaker}.</translation>
    </message>
    <message>
        <source>In {folder} the file {name} could not take in its copies {copies}: {reason}. Nothing is lost.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>U {folder} datoteka {name} nije mogla da preuzme svoje kopije {copies}: {reason}. Ništa nije izgubljeno.</translation>
    </message>
    <message>
        <source>Indents</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Uvlačenje</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>It cannot be reached now. Is its disk connected? Until then no notes are read or written.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Sada nije dostupna. Da li je njen disk priključen? Do tada se beleške ne čitaju i ne pišu.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>U nju se ne može pisati.</translation>
    </message>
    <message>
        <source>It has marks of a conflict that do not belong together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Ima oznake sukoba koje ne idu zajedno.</translation>
    </message>
    <message>
        <source>It has more than {most} versions.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Ima više od {most} verzija.</translation>
    </message>
    <message>
        <source>It has no “target”.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Nema „target”.</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Nema „{name}”.</translation>
    </message>
    <message>
        <source>It has something else where an object should be.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Ima nešto drugo tamo gde treba da bude objekat.</translation>
    </message>
    <message>
        <source>It has too many parts. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Ima previše delova. Podelite datoteku.</translation>
    </message>
    <message>
        <source>It holds two notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Sadrži dve beleške.</translation>
    </message>
    <message>
        <source>It holds {count} notes, and {most} can be taken at once. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sadrži {count} beležaka, a odjednom se može preuzeti {most}. Podelite datoteku.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MiB.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Veća je od {limit} MiB.</translation>
    </message>
    <message>
        <source>It is longer than a note can be (1 MiB).</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Duža je nego što beleška može biti (1 MiB).</translation>
    </message>
    <message>
        <source>It is made with the first note.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Pravi se sa prvom beleškom.</translation>
    </message>
    <message>
        <source>It is neither a W3C annotation collection nor an export of Hypothesis.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Nije ni zbirka W3C anotacija ni izvoz iz programa Hypothesis.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <extracomment>exchange/incoming, notes/annotation, notes/article_file, notes/versions</extracomment>
        <translation>Ugnežđena je preduboko.</translation>
    </message>
    <message>
        <source>It is not JSON in UTF-8.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>To nije JSON u UTF-8.</translation>
    </message>
    <message>
        <source>It is not a W3C annotation.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>To nije W3C anotacija.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>To nije objekat.</translation>
    </message>
    <message>
        <source>It may have been here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Možda je bio ovde</translation>
    </message>
    <message>
        <source>It stands in the headline or standfirst.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Stoji u naslovu ili uvodu.</translation>
    </message>
    <message>
        <source>It stood {where} and before “{after}…”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Stajao je {where} i ispred „{after}…”</translation>
    </message>
    <message>
        <source>It stood {where}, at the end of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Stajao je {where}, na kraju teksta</translation>
    </message>
    <message>
        <source>Its “id” is not a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Njeno „id” nije tekst.</translation>
    </message>
    <message>
        <source>Its “start” and “end” are not two places in a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Njena „start” i „end” nisu dva mesta u tekstu.</translation>
    </message>
    <message>
        <source>Its “target” is neither an object nor an address.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Njeno „target” nije ni objekat ni adresa.</translation>
    </message>
    <message>
        <source>Its “target” is not one object.</source>
        <extracomment>exchange/from_hypothesis</extracomment>
        <translation>Njeno „target” nije jedan objekat.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a date and time of ISO 8601.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Njeno „{name}” nije datum i vreme po ISO 8601.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Njeno „{name}” nije tekst.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>article/display_text</extracomment>
        <translation>januar</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Spoji</translation>
    </message>
    <message>
        <source>Join the versions</source>
        <extracomment>ui/actions</extracomment>
        <translation>Spoji verzije</translation>
    </message>
    <message>
        <source>Joined by an ellipsis: each part is verbatim; see what is left out.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Spojeno tačkicama: svaki deo je doslovan; pogledajte šta je izostavljeno.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>article/display_text</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>article/display_text</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Poravnati</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ostavi prozor otvoren</translation>
    </message>
    <message>
        <source>Keep the window open to copy this or to make room, or close it and lose this.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ostavite prozor otvoren da biste ovo kopirali ili oslobodili prostor, ili ga zatvorite i izgubite ovo.</translation>
    </message>
    <message>
        <source>Keep version 1</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zadrži verziju 1</translation>
    </message>
    <message>
        <source>Keep version 2</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zadrži verziju 2</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Zadrži {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/settings, ui/actions, ui/key_dialog</extracomment>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Veći tekst</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Veći tekst (Ctrl++)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>ui/printing/laying_out</extracomment>
        <translation>Prelamaju se stranice…</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izostavi ovaj pasus</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/actions</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Left out of the article, and shown now: {places}</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Izostavljeno iz članka, i sada prikazano: {places}</translation>
    </message>
    <message>
        <source>Left out of the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Izostavljeno iz članka; čuva se sa beleškama, Ctrl+Z to poništava</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n lines that are not part of the article</source>
        <extracomment>ui/reading/article_lines; for 1: Left out: %n line that is not part of the article</extracomment>
        <translation>
            <numerusform>Izostavljeno: %n red koji nije deo članka</numerusform>
            <numerusform>Izostavljeno: %n reda koja nisu deo članka</numerusform>
            <numerusform>Izostavljeno: %n redova koji nisu deo članka</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter keys</source>
        <extracomment>ui/actions</extracomment>
        <translation>Slovni tasteri</translation>
    </message>
    <message>
        <source>Letter keys are off</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Slovni tasteri su isključeni</translation>
    </message>
    <message>
        <source>Letter keys are on</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Slovni tasteri su uključeni</translation>
    </message>
    <message>
        <source>Letter keys in the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Slovni tasteri u članku</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Razmak između slova</translation>
    </message>
    <message>
        <source>Letters act while the article has the focus; {key} switches them off and on.</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Slova deluju dok je fokus na članku; {key} ih isključuje i uključuje.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Prored</translation>
    </message>
    <message>
        <source>Link to the page copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Veza ka stranici kopirana</translation>
    </message>
    <message>
        <source>Link to the passage copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Veza ka odlomku kopirana</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Stavka spiska</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>article/display_text</extracomment>
        <translation>mart</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>article/display_text</extracomment>
        <translation>maj</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Meni</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Meni (F10)</translation>
    </message>
    <message>
        <source>Menu at the caret</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Meni kod kursora</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pomeri kursor</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Imena</translation>
    </message>
    <message>
        <source>Negations</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Odricanja</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nova beleška</translation>
    </message>
    <message>
        <source>New note (N)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Nova beleška (N)</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Sledeća izmena</translation>
    </message>
    <message>
        <source>Next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći naslov</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći pogodak</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Sledeći pogodak (F3)</translation>
    </message>
    <message>
        <source>Next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeća veza</translation>
    </message>
    <message>
        <source>Next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeća lista ili tabela</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeća beleška</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći pasus</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći deo</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći navod</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeći ekran</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeća rečenica</translation>
    </message>
    <message>
        <source>Next sentence (Alt+Down)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Sledeća rečenica (Alt+Down)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sledeća tema</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Nijedna radnja se tako ne zove</translation>
    </message>
    <message>
        <source>No command “{command}” was found that a double-click could start. Install Tearsheet, for example with pipx, and try again.</source>
        <extracomment>launcher/__init__</extracomment>
        <translation>Nije nađena naredba „{command}” koju bi dvostruki klik mogao pokrenuti. Instalirajte Tearsheet, na primer pomoću pipx, i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>No expression: {error}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Nije izraz: {error}</translation>
    </message>
    <message>
        <source>No gathered passage is in the article as it is read now; Shift+Del empties the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Nijedan sakupljeni odlomak nije u članku kakav se sada čita; Shift+Del prazni zbirku</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Nema više naslova u ovom smeru</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Nema više veza u ovom smeru</translation>
    </message>
    <message>
        <source>No more lists or tables in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Nema više lista ni tabela u ovom smeru</translation>
    </message>
    <message>
        <source>No more notes in this direction</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nema više beležaka u ovom smeru</translation>
    </message>
    <message>
        <source>No more quotations in this direction</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Nema više navoda u ovom smeru</translation>
    </message>
    <message>
        <source>No more sentences in this direction</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Nema više rečenica u ovom smeru</translation>
    </message>
    <message>
        <source>No note says this.</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Nijedna beleška to ne sadrži.</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N.</source>
        <extracomment>ui/notes/notes_panel, ui/notes/window_notes</extracomment>
        <translation>Još nema beležaka. Izaberite odlomak i pritisnite N.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Još nije otvoren nijedan drugi članak</translation>
    </message>
    <message>
        <source>No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud</source>
        <extracomment>quoting/aloud/engines</extracomment>
        <translation>Nije instaliran govorni program: instalirajte speech-dispatcher ili espeak-ng da bi se članci čitali naglas</translation>
    </message>
    <message>
        <source>No text of an article was found in this page, so what you see is its menus and links: open the article itself in a browser, save that page and open it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Na ovoj stranici nije nađen tekst članka, pa vidite njene menije i veze: otvorite sam članak u pregledaču, sačuvajte tu stranicu i otvorite je.</translation>
    </message>
    <message>
        <source>No voice for the language “{language}” is installed; the usual one reads</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Nije instaliran glas za jezik „{language}”; čita uobičajeni</translation>
    </message>
    <message>
        <source>Nobody is named for this quotation</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Za ovaj navod niko nije imenovan</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>U ovom članku niko nije naveden</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>U ovom članku niko nije naveden.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>ui/said/said_model</extracomment>
        <translation>Niko nije imenovan</translation>
    </message>
    <message>
        <source>Not all copies of a note in {folder} could be joined: with {names} it would have more versions than a file can hold. That is left as it is. Keep one of those shown to have it too.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Nisu se mogle spojiti sve kopije beleške u {folder}: sa {names} bi imala više verzija nego što datoteka može da primi. Ta ostaje kakva jeste. Zadržite jednu od prikazanih da biste imali i nju.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Nije nađeno</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Nije u članku</translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nema ga u ovom članku.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notes/note_questions, ui/window/files/changed_bar</extracomment>
        <translation>Ne sada</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Nije sačuvana</translation>
    </message>
    <message>
        <source>Not verbatim: it leaves out “{negation}”, which turns what is said.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nije doslovno: izostavljeno je „{negation}”, što obrće smisao.</translation>
    </message>
    <message>
        <source>Not verbatim: the parts stand in another order, or further apart.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nije doslovno: delovi stoje drugim redom ili su dalje jedan od drugog.</translation>
    </message>
    <message>
        <source>Not verbatim: {change}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nije doslovno: {change}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Note at the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Beleška kod kursora</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Beleška je obrisana; Ctrl+Z je vraća</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Beleška: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/actions, ui/notes/cards/card_list, ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Beleške</translation>
    </message>
    <message>
        <source>Notes (F9)</source>
        <extracomment>ui/said/said_panel, ui/window/parts</extracomment>
        <translation>Beleške (F9)</translation>
    </message>
    <message>
        <source>Notes ({endings});;All files (*)</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Beleške ({endings});;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Fascikla sa beleškama</translation>
    </message>
    <message>
        <source>Notes stay where they are; windows opened from now on keep theirs in the folder named here.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Beleške ostaju gde jesu; prozori koji se od sada otvore čuvaju svoje u fascikli imenovanoj ovde.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} does not answer. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Ništa se ne može čitati naglas: {engine} ne odgovara. Postoji li uređaj za zvuk?</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Ništa se ne može čitati naglas: {engine} se završava a da nije progovorio. Postoji li uređaj za zvuk?</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: it is closed.</source>
        <extracomment>app</extracomment>
        <translation>Ništa se ne može ispisati na standardni izlaz: zatvoren je.</translation>
    </message>
    <message>
        <source>Nothing is gathered; C gathers the selection, or the sentence at the caret</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Ništa nije sakupljeno; C sakuplja izbor, ili rečenicu kod kursora</translation>
    </message>
    <message>
        <source>Nothing is given on standard input: put “&lt; article.html” or a pipe to the command.</source>
        <extracomment>app</extracomment>
        <translation>Na standardnom ulazu nema ničega: dodajte naredbi „&lt; članak.html” ili cev.</translation>
    </message>
    <message>
        <source>Nothing is read aloud; F4 begins at the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Ništa se ne čita naglas; F4 počinje od kursora</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Ništa nije izabrano</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nema šta da se ponovi</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nema šta da se poništi</translation>
    </message>
    <message>
        <source>Nothing was left out of this article</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Iz ovog članka ništa nije izostavljeno</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>article/display_text</extracomment>
        <translation>novembar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Brojevi</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>article/display_text</extracomment>
        <translation>oktobar</translation>
    </message>
    <message>
        <source>On: {words}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>O: {words}</translation>
    </message>
    <message>
        <source>Only passages of the text can be marked; this note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Mogu se obeležiti samo odlomci teksta; ova beleška je o celom članku</translation>
    </message>
    <message>
        <source>Only the words in quotation marks were looked for.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Tražene su samo reči pod navodnicima.</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened, not {address}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Mogu se otvoriti samo veb i mejl adrese, a ne {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reading/pointer/links, ui/window/dropping</extracomment>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Otvaranje veze</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>ui/window/files/asking</extracomment>
        <translation>Otvaranje članka</translation>
    </message>
    <message>
        <source>Open another…</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Otvori drugi…</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Otvori vezu…</translation>
    </message>
    <message>
        <source>Open this address? It leaves Tearsheet.</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Otvoriti ovu adresu? Ona vodi izvan programa Tearsheet.</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <extracomment>ui/menus</extracomment>
        <translation>Otvori {address}</translation>
    </message>
    <message>
        <source>Open {name}, or compare it with this article?</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Otvoriti {name}, ili uporediti sa ovim člankom?</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/opening</extracomment>
        <translation>Otvara se {name}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Otvori…</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Stranica</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Iscrtavaju se stranice…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Pasusi</translation>
    </message>
    <message>
        <source>Paragraphs and fields that differ: {told}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Pasusi i polja koji se razlikuju: {told}.</translation>
    </message>
    <message>
        <source>Passage changed since:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak izmenjen u međuvremenu:</translation>
    </message>
    <message>
        <source>Passage moved:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak premešten:</translation>
    </message>
    <message>
        <source>Passage not in this text</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak nije u ovom tekstu</translation>
    </message>
    <message>
        <source>Passage not in this text:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak nije u ovom tekstu:</translation>
    </message>
    <message>
        <source>Passage on a line that is left out</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak u izostavljenom redu</translation>
    </message>
    <message>
        <source>Passage on a line that is left out:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Odlomak u izostavljenom redu:</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Pauza (F4)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/actions</extracomment>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/actions</extracomment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Slika: {description}</translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Slika: {picture}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Slika: {words}</translation>
    </message>
    <message>
        <source>Place in the article, in per cent</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Mesto u članku, u procentima</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>exchange/__init__, formats/__init__</extracomment>
        <translation>Običan tekst</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Unapred oblikovano</translation>
    </message>
    <message>
        <source>Press F2 to write in this note, N for a new one</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Pritisnite F2 za pisanje u ovoj belešci, N za novu</translation>
    </message>
    <message>
        <source>Press N to write</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Pritisnite N za pisanje</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodni naslov</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodni pogodak</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Prethodni pogodak (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodna veza</translation>
    </message>
    <message>
        <source>Previous list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodna lista ili tabela</translation>
    </message>
    <message>
        <source>Previous note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodna beleška</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodni pasus</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodni navod</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodni ekran</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prethodna rečenica</translation>
    </message>
    <message>
        <source>Previous sentence (Alt+Up)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Prethodna rečenica (Alt+Up)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/printing/laying_out, ui/printing/preview</extracomment>
        <translation>Štampaj</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Štampaj…</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publikacija</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>article/field_names</extracomment>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Stavite kursor u tekst članka da biste sakupili odlomak</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to highlight it</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Stavite kursor u tekst članka da biste ga istakli</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to quote it</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Stavite kursor u tekst članka da biste ga naveli</translation>
    </message>
    <message>
        <source>Put the caret on a line that was left out; L shows them</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Stavite kursor na izostavljeni red; L ih prikazuje</translation>
    </message>
    <message>
        <source>Put the caret on a paragraph of the article to leave it out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Stavite kursor na pasus članka da biste ga izostavili</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/dialogs/checking_dialog, ui/reading/accessibility/words</extracomment>
        <translation>Navod</translation>
    </message>
    <message>
        <source>Quotation copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Navod kopiran, uz: {what}</translation>
    </message>
    <message>
        <source>Ragged</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Neporavnati</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/actions, ui/window/files/changed_bar</extracomment>
        <translation>Pročitaj ponovo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Čitaj naglas</translation>
    </message>
    <message>
        <source>Read aloud (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Čitaj naglas (F4)</translation>
    </message>
    <message>
        <source>Read one saved news article, quote it, keep notes.</source>
        <extracomment>app</extracomment>
        <translation>Čitanje jednog sačuvanog novinskog članka, navođenje iz njega i beleške.</translation>
    </message>
    <message>
        <source>Read the article again (Return)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Pročitaj članak ponovo (Return)</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Čitanje</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>preferences/settings, ui/window/aloud/aloud_bar</extracomment>
        <translation>Čitanje naglas</translation>
    </message>
    <message>
        <source>Reading focus</source>
        <extracomment>preferences/settings, ui/actions</extracomment>
        <translation>Vodič za čitanje</translation>
    </message>
    <message>
        <source>Reading focus: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Vodič za čitanje: {name}</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Članak se čita…</translation>
    </message>
    <message>
        <source>Reading time: {words}</source>
        <extracomment>ui/reading/reading_view</extracomment>
        <translation>Vreme čitanja: {words}</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Ponovo se čita {name}…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <extracomment>ui/actions, ui/window/files/recent_articles</extracomment>
        <translation>Nedavni članci…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/actions</extracomment>
        <translation>Regularni izraz</translation>
    </message>
    <message>
        <source>Regular expression (Alt+X)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Regularni izraz (Alt+X)</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/actions</extracomment>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/actions</extracomment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>Red {row}, kolona {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Redovi</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Navodi</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Govornik</translation>
    </message>
    <message>
        <source>Said by {speaker}, not by {claimed}; the words are the text’s.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Rekao je {speaker}, a ne {claimed}; reči jesu iz teksta.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>article/field_names, ui/notes/saving</extracomment>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Čuva se…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izaberi</translation>
    </message>
    <message>
        <source>Select a passage in the article to highlight it</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Izaberite odlomak u članku da biste ga istakli</translation>
    </message>
    <message>
        <source>Select a passage, or put the caret in the article&apos;s text</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Izaberite odlomak, ili stavite kursor u tekst članka</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izaberi sve</translation>
    </message>
    <message>
        <source>Select fewer lines: {most} at a time can be taken in or left out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Izaberite manje redova: odjednom se može uključiti ili izostaviti {most}</translation>
    </message>
    <message>
        <source>Select the passage in the article first</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Najpre izaberite odlomak u članku</translation>
    </message>
    <message>
        <source>Select where it belongs.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Izaberite gde pripada.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Izabrano: {words}</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>article/display_text</extracomment>
        <translation>septembar</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings_dialog, ui/palette/commands</extracomment>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Podešavanja…</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/actions</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Prikaži (Alt+L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prikaži u fascikli</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Prikaži u članku</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sporije</translation>
    </message>
    <message>
        <source>Slower (Alt+Left)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Sporije (Alt+Left)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Manji tekst</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Manji tekst (Ctrl+-)</translation>
    </message>
    <message>
        <source>Some of your notes could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Neke vaše beleške se nisu mogle sačuvati.</translation>
    </message>
    <message>
        <source>Something of the article has to stay</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Nešto od članka mora da ostane</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}).</source>
        <extracomment>errors</extracomment>
        <translation>Nešto je pošlo naopako u samom Tearsheetu ({mistake}).</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}); your notes are kept.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Nešto je pošlo naopako u samom Tearsheetu ({mistake}); vaše beleške su sačuvane.</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <extracomment>ui/actions</extracomment>
        <translation>Poređaj beleške</translation>
    </message>
    <message>
        <source>Sort notes by place or time (S)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Poređaj beleške po mestu ili vremenu (S)</translation>
    </message>
    <message>
        <source>Sort quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Poređaj navode</translation>
    </message>
    <message>
        <source>Sort quotations by place or speaker (S)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Poređaj navode po mestu ili govorniku (S)</translation>
    </message>
    <message>
        <source>Sources are copied in this form now: {short_name}</source>
        <extracomment>ui/window/output/form_menu</extracomment>
        <translation>Izvori se sada kopiraju u ovom obliku: {short_name}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/actions</extracomment>
        <translation>Razmaknica</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Brzina</translation>
    </message>
    <message>
        <source>Speed {rate} %</source>
        <extracomment>ui/window/aloud/aloud_bar, ui/window/aloud/reading_aloud</extracomment>
        <translation>Brzina {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Uvod</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Početak članka</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/look/stopping</extracomment>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prekini čitanje naglas</translation>
    </message>
    <message>
        <source>Stop reading aloud (Shift+F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Prekini čitanje naglas (Shift+F4)</translation>
    </message>
    <message>
        <source>Struck out in the text: {words}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Precrtano u tekstu: {words}.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Table row</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Red tabele</translation>
    </message>
    <message>
        <source>Take this line in</source>
        <extracomment>ui/actions</extracomment>
        <translation>Uključi ovaj red</translation>
    </message>
    <message>
        <source>Taken into the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Uključeno u članak; čuva se sa beleškama, Ctrl+Z to poništava</translation>
    </message>
    <message>
        <source>Taken out of the tray; Ctrl+Z puts it back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Izvađeno iz zbirke; Ctrl+Z to vraća</translation>
    </message>
    <message>
        <source>Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Tearsheet je pod licencom MIT; uz njega dolazi sledeće, svako pod sopstvenom licencom.</translation>
    </message>
    <message>
        <source>Templates of your own are files in</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Sopstveni šabloni su datoteke u</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Tekst i tema</translation>
    </message>
    <message>
        <source>Text and theme (Ctrl+Shift+T)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Tekst i tema (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tekst i tema…</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>Text {zoom} %</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Tekst {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>That was the end of the article</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>To je bio kraj članka</translation>
    </message>
    <message>
        <source>The article could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Članak se nije mogao ispisati na standardni izlaz</translation>
    </message>
    <message>
        <source>The article could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Članak se nije mogao zapisati u {path}: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed; F4 reads it aloud from the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Članak se promenio; F4 ga čita naglas od kursora</translation>
    </message>
    <message>
        <source>The articles that were opened are forgotten; their notes stay</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Otvarani članci su zaboravljeni; njihove beleške ostaju</translation>
    </message>
    <message>
        <source>The bars are hidden only in full screen: F11</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Trake su sakrivene samo preko celog ekrana: F11</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Poređenje je zaustavljeno</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Poređenje je zaustavljeno.</translation>
    </message>
    <message>
        <source>The computer was too busy to take this page apart within 30 seconds, so what you see is all of its text in the order of the file, menus included: open it again when the computer has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Računar je bio prezauzet da bi ovu stranicu raščlanio za 30 sekundi, pa vidite sav njen tekst redom iz datoteke, zajedno sa menijima: otvorite je ponovo kad računar bude imao manje posla.</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined ({names}). {error}</source>
        <extracomment>notes/merging</extracomment>
        <translation>Kopije beleške u {folder} nisu se mogle spojiti ({names}). {error}</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined: {reason} ({names}).</source>
        <extracomment>notes/merging</extracomment>
        <translation>Kopije beleške u {folder} nisu se mogle spojiti: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The correction could not be saved</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>Ispravka se nije mogla sačuvati</translation>
    </message>
    <message>
        <source>The corrections could not be read</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>Ispravke se nisu mogle pročitati</translation>
    </message>
    <message>
        <source>The details are in {log}.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Pojedinosti su u {log}.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Start Tearsheet from a desktop that is running.</source>
        <extracomment>display</extracomment>
        <translation>Ekran „{display}” ne odgovara. Pokrenite Tearsheet sa radne površine koja radi.</translation>
    </message>
    <message>
        <source>The end of the article</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Kraj članka</translation>
    </message>
    <message>
        <source>The export is not written yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Izvoz još nije zapisan.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing is written.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Izvoz je zaustavljen; ništa nije zapisano.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Datoteka se promenila</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Datoteka se promenila otkako je pročitana.</translation>
    </message>
    <message>
        <source>The file says what it said when it was read</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Datoteka kaže isto što i kad je pročitana</translation>
    </message>
    <message>
        <source>The file states no address; it can be written in where this comes from (Ctrl+I)</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Datoteka ne navodi adresu; može se upisati pod „Odakle ovo potiče” (Ctrl+I)</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a note and is left as it is. {reason}</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Datoteka {path} se ne može pročitati kao beleška i ostavljena je kakva jeste. {reason}</translation>
    </message>
    <message>
        <source>The file {path} cannot be understood ({problem}). The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Datoteka {path} je nerazumljiva ({problem}). Beleške pored nje su prikazane, jer ime njihove fascikle kaže čije su.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <extracomment>exchange/incoming, notes/note_files</extracomment>
        <translation>Datoteka {path} se nije mogla pročitati: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} could not be removed from the trash: {reason}.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Datoteka {path} se nije mogla ukloniti iz smeća: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing. The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Nedostaje datoteka {path}. Beleške pored nje su prikazane, jer ime njihove fascikle kaže čije su.</translation>
    </message>
    <message>
        <source>The folder of all notes</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Fascikla svih beležaka</translation>
    </message>
    <message>
        <source>The folder of notes {folder} could not be read: {reason}.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Fascikla sa beleškama {folder} se nije mogla pročitati: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} with the notes of this article cannot be reached any more.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Fascikla {folder} sa beleškama ovog članka više nije dostupna.</translation>
    </message>
    <message>
        <source>The folder {target} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Fascikla {target} nije dostupna. Da li je njen disk priključen?</translation>
    </message>
    <message>
        <source>The gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Sakupljeni odlomci</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <extracomment>ui/notes/importing</extracomment>
        <translation>Uvoz je zaustavljen.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n notes left out.</source>
        <extracomment>ui/notes/stored_notes; for 1: The import was stopped: %n note left out.</extracomment>
        <translation>
            <numerusform>Uvoz je zaustavljen: izostavljena je %n beleška.</numerusform>
            <numerusform>Uvoz je zaustavljen: izostavljene su %n beleške.</numerusform>
            <numerusform>Uvoz je zaustavljen: izostavljeno je %n beležaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0</source>
        <extracomment>display</extracomment>
        <translation>Nedostaje biblioteka {xcb_library}. Na Debianu: apt-get install libxcb-cursor0</translation>
    </message>
    <message>
        <source>The links could not be changed, PowerShell did not answer: {error}.</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Prečice se nisu mogle promeniti, PowerShell nije odgovorio: {error}.</translation>
    </message>
    <message>
        <source>The links could not be changed: {reason}</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Prečice se nisu mogle promeniti: {reason}</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>ui/menus, ui/notes/cards/card_buttons</extracomment>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>The note could not be brought back</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleška se nije mogla vratiti</translation>
    </message>
    <message>
        <source>The note could not be deleted</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleška se nije mogla obrisati</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleška se nije mogla sačuvati</translation>
    </message>
    <message>
        <source>The note has more than {most} versions. Keep one of them first.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Beleška ima više od {most} verzija. Najpre zadržite jednu od njih.</translation>
    </message>
    <message>
        <source>The note is attached to the selection; Ctrl+Z takes that back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Beleška je prikačena za izbor; Ctrl+Z to poništava</translation>
    </message>
    <message>
        <source>The note is longer than a note can be (1 MiB). Divide it into several notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Beleška je duža nego što beleška može biti (1 MiB). Podelite je na više beležaka.</translation>
    </message>
    <message>
        <source>The note is not in the trash of {folder}.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleška nije u smeću fascikle {folder}.</translation>
    </message>
    <message>
        <source>The note is not there any more</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>Beleške više nema</translation>
    </message>
    <message>
        <source>The note&apos;s text is another one by now</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>Tekst beleške je u međuvremenu drugi</translation>
    </message>
    <message>
        <source>The notes are being copied…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Beleške se kopiraju…</translation>
    </message>
    <message>
        <source>The notes could not all be copied to {target}: {reason}. Those in {source} are as they were.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Nisu se mogle sve beleške kopirati u {target}: {reason}. One u {source} su kakve su bile.</translation>
    </message>
    <message>
        <source>The notes could not be read</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleške se nisu mogle pročitati</translation>
    </message>
    <message>
        <source>The notes could not be read: {reason} ({root}).</source>
        <extracomment>exchange/saved</extracomment>
        <translation>Beleške se nisu mogle pročitati: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be taken over</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Beleške se nisu mogle preuzeti</translation>
    </message>
    <message>
        <source>The notes could not be taken over: {reason} ({root}).</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Beleške se nisu mogle preuzeti: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Beleške se nisu mogle ispisati na standardni izlaz</translation>
    </message>
    <message>
        <source>The notes could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Beleške se nisu mogle zapisati u {path}: {reason}.</translation>
    </message>
    <message>
        <source>The notes folder {root} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/kept_corrections, notes/notebook</extracomment>
        <translation>Fascikla sa beleškama {root} nije dostupna. Da li je njen disk priključen?</translation>
    </message>
    <message>
        <source>The other copy: {second}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Drugi primerak: {second}</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: {reason}.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Stranica se nije mogla zapisati u {path}: {reason}.</translation>
    </message>
    <message>
        <source>The passage is longer than a note can quote (1 MiB). Choose a shorter passage.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Odlomak je duži nego što beleška može da navede (1 MiB). Izaberite kraći odlomak.</translation>
    </message>
    <message>
        <source>The passage is on a line that is left out here; + takes it in</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Odlomak je u redu koji je ovde izostavljen; + ga uključuje</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Odlomak ove beleške nije u tekstu</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Odlomak ove beleške nije u tekstu.</translation>
    </message>
    <message>
        <source>The passage of this note is on a line that is left out.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Odlomak ove beleške je u izostavljenom redu.</translation>
    </message>
    <message>
        <source>The passage reads otherwise now:</source>
        <extracomment>ui/notes/note_text</extracomment>
        <translation>Odlomak sada glasi drugačije:</translation>
    </message>
    <message>
        <source>The program that had the window has ended by mistake.</source>
        <extracomment>instance/client</extracomment>
        <translation>Program kome je pripadao prozor završen je greškom.</translation>
    </message>
    <message>
        <source>The records could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Zapisi se nisu mogli ispisati na standardni izlaz</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Podešavanja se nisu mogla sačuvati u {path}: {reason}.</translation>
    </message>
    <message>
        <source>The site’s name on the network is {site}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Ime sajta na mreži je {site}</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Šablon {path} se ne može pročitati: {reason}.</translation>
    </message>
    <message>
        <source>The template {path} is no text in UTF-8; save it as such.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Šablon {path} nije tekst u UTF-8; sačuvajte ga tako.</translation>
    </message>
    <message>
        <source>The template “{name}” in {folder} leaves nothing of this article to copy.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Šablon „{name}” u {folder} ne ostavlja od ovog članka ništa za kopiranje.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The text does not plainly say that {claimed} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Tekst ne kaže jasno da to kaže {claimed}.</translation>
    </message>
    <message>
        <source>The text has {words} in quotation marks of its own.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Tekst ima {words} pod sopstvenim navodnicima.</translation>
    </message>
    <message>
        <source>The tray is empty; Ctrl+Z brings the passages back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Zbirka je prazna; Ctrl+Z vraća odlomke</translation>
    </message>
    <message>
        <source>The two copies do not differ in their words.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Dva primerka se ne razlikuju u rečima.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Uobičajena</translation>
    </message>
    <message>
        <source>The versions of the note are together longer than a note can be (1 MiB). Shorten this one.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Verzije beleške su zajedno duže nego što beleška može biti (1 MiB). Skratite ovu.</translation>
    </message>
    <message>
        <source>The words are the text’s, but it does not say that they are those of {claimed}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Reči jesu iz teksta, ali tekst ne kaže čije su: {claimed}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme:</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Tema:</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>There are no notes on {path}.</source>
        <extracomment>app</extracomment>
        <translation>Nema beležaka za {path}.</translation>
    </message>
    <message>
        <source>There are no words to read aloud</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Nema reči za čitanje naglas</translation>
    </message>
    <message>
        <source>There are notes on an earlier copy of this article: F9 shows them</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Postoje beleške o ranijem primerku ovog članka: F9 ih prikazuje</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose it to replace it</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Već postoji datoteka {name}: izaberite je da biste je zamenili</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Tearsheet from a desktop.</source>
        <extracomment>display</extracomment>
        <translation>Nema ekrana na kome bi se otvorio prozor. Pokrenite Tearsheet sa radne površine.</translation>
    </message>
    <message>
        <source>There is no file {name}: it may have been moved or renamed; open it from where it is now.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Nema datoteke {name}: možda je premeštena ili preimenovana; otvorite je tamo gde je sada.</translation>
    </message>
    <message>
        <source>There is no highlight or note here</source>
        <extracomment>ui/notes/highlighter, ui/notes/window_notes</extracomment>
        <translation>Ovde nema isticanja ni beleške</translation>
    </message>
    <message>
        <source>There is no link at the caret</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Kod kursora nema veze</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Ovde nema beleške</translation>
    </message>
    <message>
        <source>There is no program that opens this address</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Nema programa koji otvara ovu adresu</translation>
    </message>
    <message>
        <source>There is no program that shows the folder {parent}</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Nema programa koji prikazuje fasciklu {parent}</translation>
    </message>
    <message>
        <source>There is no room for the bar beside what is selected</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Pored izabranog nema mesta za traku</translation>
    </message>
    <message>
        <source>There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Nema šablona „{name}”: nema datoteke {name}.txt, {name}.md ni {name}.html u {folder}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be checked.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>U tome nema reči koja bi se mogla proveriti.</translation>
    </message>
    <message numerus="yes">
        <source>These %n notes seem to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use them?</source>
        <extracomment>ui/notes/note_questions; for 1: This note seems to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use it?</extracomment>
        <translation>
            <numerusform>Izgleda da ova beleška pripada ranijem primerku ovog članka („{headline}”, {alike} isti). Preuzeti je?</numerusform>
            <numerusform>Izgleda da ove %n beleške pripadaju ranijem primerku ovog članka („{headline}”, {alike} isti). Preuzeti ih?</numerusform>
            <numerusform>Izgleda da ovih %n beležaka pripada ranijem primerku ovog članka („{headline}”, {alike} isti). Preuzeti ih?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold more than {most} versions together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Zajedno sadrže više od {most} verzija.</translation>
    </message>
    <message>
        <source>This article comes from no file</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Ovaj članak ne dolazi ni iz jedne datoteke</translation>
    </message>
    <message>
        <source>This article has no links</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Ovaj članak nema veza</translation>
    </message>
    <message>
        <source>This copy: {first}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Ovaj primerak: {first}</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Ovaj izraz traje predugo</translation>
    </message>
    <message>
        <source>This file states no web address</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Ova datoteka ne navodi veb-adresu</translation>
    </message>
    <message>
        <source>This is highlighted in {colour} already</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Ovo je već istaknuto: {colour}</translation>
    </message>
    <message>
        <source>This is not for a terminal: put “&gt; article.{form}” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>Ovo nije za terminal: dodajte naredbi „&gt; članak.{form}”.</translation>
    </message>
    <message>
        <source>This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Ovo se ne razume kao datum: pišite ga kao 2023-10-02, a sa vremenom kao 2023-10-02 14:30.</translation>
    </message>
    <message>
        <source>This note has no such version</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Ova beleška nema takvu verziju</translation>
    </message>
    <message>
        <source>This note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Ova beleška je o celom članku</translation>
    </message>
    <message>
        <source>This note is on the whole article and has no colour</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Ova beleška je o celom članku i nema boju</translation>
    </message>
    <message>
        <source>This page asks for more time or memory than a page may, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Ova stranica traži više vremena ili memorije nego što stranica sme, pa vidite sav njen tekst redom iz datoteke, zajedno sa menijima.</translation>
    </message>
    <message>
        <source>This page could not be taken apart, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Ova stranica se nije mogla raščlaniti, pa vidite sav njen tekst redom iz datoteke, zajedno sa menijima.</translation>
    </message>
    <message>
        <source>This version also says: {own}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Ova verzija kaže i: {own}</translation>
    </message>
    <message>
        <source>Title copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Naslov kopiran, uz: {what}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Danas {time}</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>ui/printing/preview, ui/window/bar</extracomment>
        <translation>Traka alatki</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Two copies compared</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Upoređena dva primerka</translation>
    </message>
    <message>
        <source>Type or paste the quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Upišite ili nalepite navod</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Poništeno: {what}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Up to {longest} characters can be checked at a time.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>Odjednom se može proveriti najviše {longest} znakova.</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>article/field_names</extracomment>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Izmenjeno {date}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Preuzmi</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>ui/actions</extracomment>
        <translation>Uobičajena veličina teksta</translation>
    </message>
    <message>
        <source>Verbatim but for what stands in brackets.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Doslovno, osim onoga što je u zagradama.</translation>
    </message>
    <message>
        <source>Verbatim.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Doslovno.</translation>
    </message>
    <message>
        <source>Version 1 also says</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Verzija 1 kaže i</translation>
    </message>
    <message>
        <source>Version {number}, {when}</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Verzija {number}, {when}</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>exchange/__init__</extracomment>
        <translation>W3C anotacije</translation>
    </message>
    <message>
        <source>Waiting for the disk…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Čeka se disk…</translation>
    </message>
    <message>
        <source>Waiting for the export…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Čeka se izvoz…</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>exchange/__init__, exchange/whole, formats/__init__</extracomment>
        <translation>Veb-stranica</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Veb-stranica (*.html)</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <extracomment>formats/__init__</extracomment>
        <translation>Veb-stranica u jednoj datoteci (MHTML)</translation>
    </message>
    <message>
        <source>What can be done with the passage</source>
        <extracomment>ui/selection/passage_bar</extracomment>
        <translation>Šta se može uraditi sa odlomkom</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Šta se razlikuje</translation>
    </message>
    <message>
        <source>What is said could not be found. {error}</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Navodi se nisu mogli naći. {error}</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Šta je izostavljeno</translation>
    </message>
    <message>
        <source>What was left out is hidden</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Izostavljeno je sakriveno</translation>
    </message>
    <message>
        <source>What you have changed is not all on the disk yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ono što ste izmenili još nije sve na disku.</translation>
    </message>
    <message>
        <source>What you have corrected could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ono što ste ispravili nije se moglo sačuvati.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/actions, ui/dialogs/fields_dialog</extracomment>
        <translation>Odakle ovo potiče</translation>
    </message>
    <message>
        <source>Who said what</source>
        <extracomment>ui/actions, ui/said/said_panel</extracomment>
        <translation>Ko je šta rekao</translation>
    </message>
    <message>
        <source>Who said what (Shift+F9)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Ko je šta rekao (Shift+F9)</translation>
    </message>
    <message>
        <source>Whole article</source>
        <extracomment>ui/notes/cards/quotation</extracomment>
        <translation>Ceo članak</translation>
    </message>
    <message>
        <source>Whole article: {body}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Ceo članak: {body}</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Samo cele reči</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Samo cele reči (Alt+W)</translation>
    </message>
    <message>
        <source>Whose notes lie in {folders} cannot be told: {name} in it is missing or broken. They are left as they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Ne može se utvrditi čije su beleške u {folders}: {name} tamo nedostaje ili je oštećena. Ostavljene su kakve jesu.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Širina</translation>
    </message>
    <message>
        <source>Width in letters</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Širina u slovima</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Prozor</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Reč</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Razmak između reči</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Piši (F2)</translation>
    </message>
    <message>
        <source>Write here; Markdown is understood</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Pišite ovde; Markdown se razume</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Piši u belešci</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Zapisuje se datoteka…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Zapisuje se {name}…</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Zapisano u {name}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Juče</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Uvećanje</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>DjVu dokument</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>formats/foreign</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>PostScript dokument</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>PowerPoint prezentacija (.pptx)</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>Word dokument (.docx)</translation>
    </message>
    <message>
        <source>a collection of Evernote&apos;s notes</source>
        <extracomment>formats/foreign</extracomment>
        <translation>zbirka beležaka iz programa Evernote</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>komprimovana datoteka (Zstandard)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>komprimovana datoteka (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>komprimovana datoteka (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>komprimovana datoteka (xz)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>baza podataka (SQLite)</translation>
    </message>
    <message>
        <source>a feed of news (Atom)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>dovod vesti (Atom)</translation>
    </message>
    <message>
        <source>a feed of news (RSS)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>dovod vesti (RSS)</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <extracomment>storage/files</extracomment>
        <translation>datoteka stoji na mestu fascikle</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>nagađanje</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>datoteka pomoći (CHM)</translation>
    </message>
    <message>
        <source>a launcher or a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>pokretač ili veza ka stranici</translation>
    </message>
    <message>
        <source>a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>red pored naslova</translation>
    </message>
    <message>
        <source>a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>veza ka stranici</translation>
    </message>
    <message>
        <source>a link to the passage on its page, where the file states its address</source>
        <extracomment>ui/actions</extracomment>
        <translation>veza ka odlomku na njegovoj stranici, ako datoteka navodi njenu adresu</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak obeleživača</translation>
    </message>
    <message>
        <source>a list of feeds (OPML)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak dovoda (OPML)</translation>
    </message>
    <message>
        <source>a list of links from Instapaper</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak veza iz programa Instapaper</translation>
    </message>
    <message>
        <source>a list of links from Pocket</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak veza iz programa Pocket</translation>
    </message>
    <message>
        <source>a name differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>razlikuje se ime</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>razlikuje se odricanje</translation>
    </message>
    <message>
        <source>a note on the selection; on marked text write in its note; else on the whole article</source>
        <extracomment>ui/actions</extracomment>
        <translation>beleška o izboru; na obeleženom tekstu pisanje u njegovoj belešci; inače o celom članku</translation>
    </message>
    <message>
        <source>a number differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>razlikuje se broj</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (PNG)</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (SVG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika (WebP)</translation>
    </message>
    <message>
        <source>a picture, film or sound (MP4 family)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>slika, film ili zvuk (porodica MP4)</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>formats/foreign</extracomment>
        <translation>program</translation>
    </message>
    <message>
        <source>a property list or Safari web archive</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak svojstava ili Safari veb-arhiva</translation>
    </message>
    <message>
        <source>a property list or web location</source>
        <extracomment>formats/foreign</extracomment>
        <translation>spisak svojstava ili veb-prečica</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>dokument obogaćenog teksta (RTF)</translation>
    </message>
    <message>
        <source>a saved article, its file: URL, or - for standard input; without one, the one that comes with the program</source>
        <extracomment>app</extracomment>
        <translation>sačuvan članak, njegova file: adresa ili - za standardni ulaz; bez toga članak koji dolazi uz program</translation>
    </message>
    <message>
        <source>a screen back</source>
        <extracomment>ui/actions</extracomment>
        <translation>ekran nazad</translation>
    </message>
    <message>
        <source>a screen on</source>
        <extracomment>ui/actions</extracomment>
        <translation>ekran napred</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>zvuk (MP3)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>zvuk (WAV)</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>zvuk ili film (Ogg)</translation>
    </message>
    <message>
        <source>a web archive (ARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>veb-arhiva (ARC)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>veb-arhiva (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>veb-arhiva (WARC)</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>oko {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>oko {minutes} min</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>article/model</extracomment>
        <translation>oglas</translation>
    </message>
    <message>
        <source>after “…{before}”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>iza „…{before}”</translation>
    </message>
    <message>
        <source>again in the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ponovo u redu „{words}”</translation>
    </message>
    <message>
        <source>all gathered passages, in the order of the article, with one source</source>
        <extracomment>ui/actions</extracomment>
        <translation>svi sakupljeni odlomci, redom iz članka, sa jednim izvorom</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>Excel radna sveska (.xlsx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>Office dokument</translation>
    </message>
    <message>
        <source>an OpenDocument file (such as .odt)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>OpenDocument datoteka (kao .odt)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>XML dokument</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>arhiva (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>arhiva (RAR)</translation>
    </message>
    <message>
        <source>an archive (ZIP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>arhiva (ZIP)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>arhiva (tar)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>e-knjiga (EPUB)</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>e-knjiga (FictionBook)</translation>
    </message>
    <message>
        <source>an e-book (Mobipocket, Kindle)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>e-knjiga (Mobipocket, Kindle)</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>stari Office dokument (kao .doc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>comparing/summary, ui/process/ending; for 1: and %n more</extracomment>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another article</source>
        <extracomment>article/model</extracomment>
        <translation>drugi članak</translation>
    </message>
    <message>
        <source>another article, in a window of its own</source>
        <extracomment>ui/actions</extracomment>
        <translation>drugi članak, u sopstvenom prozoru</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>app</extracomment>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>article, notes, find bar and what reads aloud in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>članak, beleške, traka za traženje i čitanje naglas naizmence</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>kao sistem</translation>
    </message>
    <message>
        <source>ask again next time</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>pitaj ponovo sledeći put</translation>
    </message>
    <message>
        <source>ask which articles are to be opened (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>pitaj koje članke otvoriti (koristi pokretač)</translation>
    </message>
    <message>
        <source>at the start of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>na početku teksta</translation>
    </message>
    <message>
        <source>at {page}, not in the file</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>na {page}, a ne u datoteci</translation>
    </message>
    <message>
        <source>attach the note to another passage</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>kačenje beleške za drugi odlomak</translation>
    </message>
    <message>
        <source>author box</source>
        <extracomment>article/model</extracomment>
        <translation>okvir o autoru</translation>
    </message>
    <message>
        <source>before it the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>pre toga red „{words}”</translation>
    </message>
    <message>
        <source>before it the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>pre toga red „{words}” u tekstu</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>notes/note</extracomment>
        <translation>plavo</translation>
    </message>
    <message>
        <source>bring out the row or the paragraph that is read: {kinds}, in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>izdvoji red ili pasus koji se čita: naizmence {kinds}</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <extracomment>article/model</extracomment>
        <translation>dugmad i obrasci</translation>
    </message>
    <message>
        <source>cannot act now</source>
        <extracomment>ui/palette/rows</extracomment>
        <translation>sada nije moguće</translation>
    </message>
    <message>
        <source>capital letters differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>razlikuju se velika slova</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>article/model</extracomment>
        <translation>potpis slike</translation>
    </message>
    <message>
        <source>change the note&apos;s text</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>izmena teksta beleške</translation>
    </message>
    <message>
        <source>check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place</source>
        <extracomment>ui/actions</extracomment>
        <translation>proveri navod iz ostave, ili upisan, prema članku; Return vodi na njegovo mesto</translation>
    </message>
    <message>
        <source>choose a version</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>izbor verzije</translation>
    </message>
    <message>
        <source>choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi oblik izvora: kratak, potpun, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, sopstveni šablon</translation>
    </message>
    <message>
        <source>cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>navedi izbor, ili navod ili rečenicu kod kursora, sa izvorom i onim ko govori; u spisku njegov odlomak</translation>
    </message>
    <message>
        <source>close all windows and exit</source>
        <extracomment>ui/actions</extracomment>
        <translation>zatvori sve prozore i izađi</translation>
    </message>
    <message>
        <source>close the window</source>
        <extracomment>ui/actions</extracomment>
        <translation>zatvori prozor</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>article/model</extracomment>
        <translation>komentari</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>article/model</extracomment>
        <translation>autorska prava</translation>
    </message>
    <message>
        <source>correct the address</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka adrese</translation>
    </message>
    <message>
        <source>correct the byline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka potpisa</translation>
    </message>
    <message>
        <source>correct the date</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka datuma</translation>
    </message>
    <message>
        <source>correct the date of the change</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka datuma izmene</translation>
    </message>
    <message>
        <source>correct the disclaimer</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka napomene</translation>
    </message>
    <message>
        <source>correct the headline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka naslova</translation>
    </message>
    <message>
        <source>correct the publication</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka publikacije</translation>
    </message>
    <message>
        <source>correct the standfirst</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka uvoda</translation>
    </message>
    <message>
        <source>correct the time of saving</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>ispravka vremena čuvanja</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <extracomment>article/model, ui/dialogs/origins</extracomment>
        <translation>ispravio čitalac</translation>
    </message>
    <message>
        <source>current paragraph</source>
        <extracomment>preferences/settings</extracomment>
        <translation>tekući pasus</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>d. MMM yyyy.</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>preferences/settings</extracomment>
        <translation>tamna</translation>
    </message>
    <message>
        <source>date, byline or section</source>
        <extracomment>article/model</extracomment>
        <translation>datum, potpis ili rubrika</translation>
    </message>
    <message>
        <source>delete the highlight</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>brisanje isticanja</translation>
    </message>
    <message>
        <source>delete the highlight or note at the caret; in the notes, the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>obriši isticanje ili belešku kod kursora; među beleškama belešku</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>brisanje beleške</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>ui/reading/article_lines, ui/window/output/copying</extracomment>
        <translation>napomena</translation>
    </message>
    <message>
        <source>do it again</source>
        <extracomment>ui/actions</extracomment>
        <translation>uradi ponovo</translation>
    </message>
    <message>
        <source>element named for a byline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>element nazvan po potpisu</translation>
    </message>
    <message>
        <source>element named for a second title</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>element nazvan po podnaslovu</translation>
    </message>
    <message>
        <source>empty the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>pražnjenje zbirke</translation>
    </message>
    <message>
        <source>end when the windows of the FILEs are closed, for scripts</source>
        <extracomment>app</extracomment>
        <translation>završi tek kad se prozori za FILEs zatvore, za skripte</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>app</extracomment>
        <translation>očekuje se jedan argument</translation>
    </message>
    <message>
        <source>find any action or choice of the settings by words, and run it</source>
        <extracomment>ui/actions</extracomment>
        <translation>nađi rečima bilo koju radnju ili izbor iz podešavanja, i izvrši</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>prvi naslov u tekstu</translation>
    </message>
    <message>
        <source>first line of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>prvi red teksta</translation>
    </message>
    <message>
        <source>from line to line, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>od reda do reda, u procentima veličine</translation>
    </message>
    <message>
        <source>from notes or find bar back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>iz beležaka ili trake za traženje nazad na članak</translation>
    </message>
    <message>
        <source>full: all that the file states</source>
        <extracomment>preferences/settings</extracomment>
        <translation>potpun: sve što datoteka navodi</translation>
    </message>
    <message>
        <source>gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>sakupljanje odlomka</translation>
    </message>
    <message>
        <source>gather the selection, or the sentence at the caret, for copying with others; again: take it out</source>
        <extracomment>ui/actions</extracomment>
        <translation>sakupi izbor, ili rečenicu kod kursora, za kopiranje sa drugima; ponovo: izvadi</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>notes/note</extracomment>
        <translation>zeleno</translation>
    </message>
    <message>
        <source>guessed from a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po redu pored naslova</translation>
    </message>
    <message>
        <source>guessed from a line under the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po redu ispod naslova</translation>
    </message>
    <message>
        <source>guessed from a time element that is named for changes</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po elementu time nazvanom po izmenama</translation>
    </message>
    <message>
        <source>guessed from the address</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po adresi</translation>
    </message>
    <message>
        <source>guessed from the body&apos;s ends</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po početku i kraju glavnog teksta</translation>
    </message>
    <message>
        <source>guessed from the title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nagađanje po naslovu stranice</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>naslov na stranici</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>naslov</translation>
    </message>
    <message>
        <source>hide the caret (the arrows scroll then) or show it</source>
        <extracomment>ui/actions</extracomment>
        <translation>sakrij kursor (strelice tada pomeraju stranu) ili ga prikaži</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>preferences/settings</extracomment>
        <translation>visok kontrast</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>comparing/noted</extracomment>
        <translation>isticanje</translation>
    </message>
    <message>
        <source>highlight in {colour}, or change the highlight at the caret to it</source>
        <extracomment>ui/actions</extracomment>
        <translation>istakni ovom bojom, ili tako oboji isticanje kod kursora: {colour}</translation>
    </message>
    <message>
        <source>how fast the article is read aloud, in per cent of the usual speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>koliko brzo se članak čita naglas, u procentima uobičajene brzine</translation>
    </message>
    <message>
        <source>how many characters are in a row</source>
        <extracomment>preferences/settings</extracomment>
        <translation>koliko znakova ima red</translation>
    </message>
    <message>
        <source>how paragraphs are told apart</source>
        <extracomment>preferences/settings</extracomment>
        <translation>kako se pasusi razlikuju</translation>
    </message>
    <message numerus="yes">
        <source>import %n notes</source>
        <extracomment>ui/notes/annotations; for 1: import %n note</extracomment>
        <translation>
            <numerusform>uvoz %n beleške</numerusform>
            <numerusform>uvoz %n beleške</numerusform>
            <numerusform>uvoz %n beležaka</numerusform>
        </translation>
    </message>
    <message>
        <source>in the find bar: a regular expression, or words</source>
        <extracomment>ui/actions</extracomment>
        <translation>u traci za traženje: regularni izraz, ili reči</translation>
    </message>
    <message>
        <source>in the find bar: whole words only, or any part of them</source>
        <extracomment>ui/actions</extracomment>
        <translation>u traci za traženje: samo cele reči, ili bilo koji njihov deo</translation>
    </message>
    <message>
        <source>in the list of what is said: go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>u spisku navoda: idi na navod</translation>
    </message>
    <message>
        <source>in the list of what is said: sort by place or speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>u spisku navoda: poređaj po mestu ili govorniku</translation>
    </message>
    <message>
        <source>in the notes: go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: idi na odlomak</translation>
    </message>
    <message>
        <source>in the notes: join the versions of a note</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: spoji verzije beleške</translation>
    </message>
    <message>
        <source>in the notes: keep the first version of a note that has several</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: zadrži prvu verziju beleške koja ih ima više</translation>
    </message>
    <message>
        <source>in the notes: keep the second version, and so on</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: zadrži drugu verziju, i tako dalje</translation>
    </message>
    <message>
        <source>in the notes: put one whose passage is not in the text on what is selected</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: prikači za izbor onu čiji odlomak nije u tekstu</translation>
    </message>
    <message>
        <source>in the notes: sort by place or time</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: poređaj po mestu ili vremenu</translation>
    </message>
    <message>
        <source>in the notes: write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>među beleškama: piši u belešci</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>app</extracomment>
        <translation>nevažeći izbor: %(value)r (može biti %(choices)s)</translation>
    </message>
    <message>
        <source>it goes on like this; the exported page has all of it</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>nastavlja se ovako; izvezena stranica sadrži sve</translation>
    </message>
    <message>
        <source>it is larger than {limit} KiB</source>
        <extracomment>storage/files</extracomment>
        <translation>veća je od {limit} KiB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>storage/files</extracomment>
        <translation>to nije obična datoteka</translation>
    </message>
    <message>
        <source>its version, what it is made of, and the licences</source>
        <extracomment>ui/actions</extracomment>
        <translation>njegova verzija, od čega je sačinjen, i licence</translation>
    </message>
    <message>
        <source>its weekday does not fit the date</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>dan u nedelji ne odgovara datumu</translation>
    </message>
    <message>
        <source>justified and hyphenated</source>
        <extracomment>preferences/settings</extracomment>
        <translation>poravnati, sa prelamanjem reči</translation>
    </message>
    <message>
        <source>label in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>oznaka u tekstu</translation>
    </message>
    <message>
        <source>label “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>oznaka „{words}” u tekstu</translation>
    </message>
    <message numerus="yes">
        <source>leave %n lines out of the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: leave a line out of the article</extracomment>
        <translation>
            <numerusform>izostavljanje reda iz članka</numerusform>
            <numerusform>izostavljanje %n reda iz članka</numerusform>
            <numerusform>izostavljanje %n redova iz članka</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the paragraph at the caret, or those selected, out of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>izostavi iz članka pasus kod kursora, ili izabrane</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>manje</translation>
    </message>
    <message>
        <source>let version {number} replace the others ({number})</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>neka verzija {number} zameni ostale ({number})</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>preferences/settings</extracomment>
        <translation>svetla</translation>
    </message>
    <message>
        <source>line between the headline and a field</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>red između naslova i polja</translation>
    </message>
    <message>
        <source>line under the headline that is the page&apos;s description</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>red ispod naslova koji je opis stranice</translation>
    </message>
    <message>
        <source>line with a name alone below the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>red sa samim imenom ispod naslova</translation>
    </message>
    <message>
        <source>mark the selection, or the sentence at the caret, in the colour used last</source>
        <extracomment>ui/actions</extracomment>
        <translation>obeleži izbor, ili rečenicu kod kursora, poslednjom korišćenom bojom</translation>
    </message>
    <message>
        <source>marked in the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>označeno na stranici</translation>
    </message>
    <message>
        <source>markup</source>
        <extracomment>article/model</extracomment>
        <translation>oznake</translation>
    </message>
    <message>
        <source>meta element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>element meta</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>više</translation>
    </message>
    <message>
        <source>more space between letters, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>više prostora između slova, u procentima veličine</translation>
    </message>
    <message>
        <source>more space between words, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>više prostora između reči, u procentima veličine</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>premeštena</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>premešteno drugde</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>premešteno ovamo</translation>
    </message>
    <message>
        <source>newsletter or subscription</source>
        <extracomment>article/model</extracomment>
        <translation>bilten ili pretplata</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>app</extracomment>
        <translation>nije dozvoljeno uz argument %s</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <extracomment>article/model</extracomment>
        <translation>stranica to ne prikazuje</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>nije navedeno</translation>
    </message>
    <message>
        <source>not understood as a date, kept as written</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>nije shvaćeno kao datum, čuva se kako je napisano</translation>
    </message>
    <message>
        <source>not where they should be</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>tamo gde ne bi trebalo</translation>
    </message>
    <message>
        <source>note after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>napomena iza glavnog teksta</translation>
    </message>
    <message>
        <source>note before and after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>napomena ispred i iza glavnog teksta</translation>
    </message>
    <message>
        <source>note before the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>napomena ispred glavnog teksta</translation>
    </message>
    <message>
        <source>note beside the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>napomena pored glavnog teksta</translation>
    </message>
    <message>
        <source>notes from a file of this program or Hypothesis</source>
        <extracomment>ui/actions</extracomment>
        <translation>beleške iz datoteke ovog programa ili programa Hypothesis</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>preferences/settings</extracomment>
        <translation>ništa</translation>
    </message>
    <message>
        <source>number {number}: {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>broj {number}: {error}</translation>
    </message>
    <message>
        <source>of two members of one name only one could be kept</source>
        <extracomment>storage/json_members</extracomment>
        <translation>od dva člana istog imena mogao se zadržati samo jedan</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>isključeno</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>uključeno</translation>
    </message>
    <message>
        <source>on marked text: go to its note; again: to the next one there</source>
        <extracomment>ui/actions</extracomment>
        <translation>na obeleženom tekstu: idi na njegovu belešku; ponovo: na sledeću tamo</translation>
    </message>
    <message>
        <source>one of the copies</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>jedan od primeraka</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>jedan izvor</translation>
    </message>
    <message>
        <source>one text after the other (J)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>jedan tekst za drugim (J)</translation>
    </message>
    <message>
        <source>one without headline and address</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>jedan bez naslova i adrese</translation>
    </message>
    <message>
        <source>only in the other copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>samo u drugom primerku</translation>
    </message>
    <message>
        <source>only in this copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>samo u ovom primerku</translation>
    </message>
    <message>
        <source>open FILEs in a program of its own, whatever runs already</source>
        <extracomment>app</extracomment>
        <translation>otvori FILEs u zasebnom programu, šta god već radilo</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>app</extracomment>
        <translation>opcije</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>ili</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>notes/note</extracomment>
        <translation>narandžasto</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <extracomment>article/model</extracomment>
        <translation>izvan teksta</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>notes/note</extracomment>
        <translation>ružičasto</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>formats/__init__</extracomment>
        <translation>običan tekst</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>app</extracomment>
        <translation>argumenti</translation>
    </message>
    <message>
        <source>preferences: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>izbori: {names}</translation>
    </message>
    <message>
        <source>print FILE itself with its highlights and numbered notes</source>
        <extracomment>app</extracomment>
        <translation>ispiši sam FILE sa isticanjima i numerisanim beleškama</translation>
    </message>
    <message>
        <source>print the notes on FILE, with its source and disclaimer</source>
        <extracomment>app</extracomment>
        <translation>ispiši beleške za FILE, sa izvorom i napomenom</translation>
    </message>
    <message>
        <source>print the versions of Tearsheet, Python, Qt and the libraries</source>
        <extracomment>app</extracomment>
        <translation>ispiši verzije za Tearsheet, Python, Qt i biblioteke</translation>
    </message>
    <message>
        <source>print what is known of each FILE as a line of JSON; with -, of each path on standard input</source>
        <extracomment>app</extracomment>
        <translation>ispiši šta se zna o svakom FILE kao jedan red JSON-a; uz - o svakoj putanji sa standardnog ulaza</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>notes/note</extracomment>
        <translation>ljubičasto</translation>
    </message>
    <message>
        <source>put Tearsheet into the menu and on the desktop</source>
        <extracomment>app</extracomment>
        <translation>stavi Tearsheet u meni i na radnu površinu</translation>
    </message>
    <message>
        <source>ragged</source>
        <extracomment>preferences/settings</extracomment>
        <translation>neporavnati</translation>
    </message>
    <message>
        <source>read aloud faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>čitaj naglas brže</translation>
    </message>
    <message>
        <source>read aloud more slowly</source>
        <extracomment>ui/actions</extracomment>
        <translation>čitaj naglas sporije</translation>
    </message>
    <message>
        <source>read no more aloud; the caret is at the sentence read last</source>
        <extracomment>ui/actions</extracomment>
        <translation>prekini čitanje naglas; kursor je kod poslednje pročitane rečenice</translation>
    </message>
    <message>
        <source>read the article aloud from the caret on, sentence by sentence; again: pause</source>
        <extracomment>ui/actions</extracomment>
        <translation>čitaj članak naglas od kursora, rečenicu po rečenicu; ponovo: pauza</translation>
    </message>
    <message>
        <source>read the file again, as it lies on the disk now; notes and place stay</source>
        <extracomment>ui/actions</extracomment>
        <translation>ponovo pročitaj datoteku kakva je sada na disku; beleške i mesto ostaju</translation>
    </message>
    <message>
        <source>read the next sentence aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>čitaj naglas sledeću rečenicu</translation>
    </message>
    <message>
        <source>read the sentence before aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>čitaj naglas prethodnu rečenicu</translation>
    </message>
    <message>
        <source>reading ruler</source>
        <extracomment>preferences/settings</extracomment>
        <translation>lenjir za čitanje</translation>
    </message>
    <message>
        <source>related articles</source>
        <extracomment>article/model</extracomment>
        <translation>povezani članci</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <extracomment>article/model</extracomment>
        <translation>rečeno drugde</translation>
    </message>
    <message>
        <source>search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter</source>
        <extracomment>ui/actions</extracomment>
        <translation>traži izabrano ili upisano, u članku i njegovim beleškama; velika slova, akcenti, navodnici i crte nisu važni</translation>
    </message>
    <message>
        <source>see the article with its highlights and notes as it is printed; print it</source>
        <extracomment>ui/actions</extracomment>
        <translation>pogledaj članak sa isticanjima i beleškama kako se štampa; odštampaj ga</translation>
    </message>
    <message>
        <source>select by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi po znaku, redu, reči, pasusu</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi sve</translation>
    </message>
    <message>
        <source>select the link before</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi prethodnu vezu</translation>
    </message>
    <message>
        <source>select the next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi sledeću vezu</translation>
    </message>
    <message>
        <source>select the next quotation in the article, and tell who says it</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi sledeći navod u članku, i reci čiji je</translation>
    </message>
    <message>
        <source>select the quotation before</source>
        <extracomment>ui/actions</extracomment>
        <translation>izaberi prethodni navod</translation>
    </message>
    <message>
        <source>sepia</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sepija</translation>
    </message>
    <message>
        <source>several names with ; between them</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>više imena sa ; između</translation>
    </message>
    <message>
        <source>share row</source>
        <extracomment>article/model</extracomment>
        <translation>traka za deljenje</translation>
    </message>
    <message>
        <source>short: who, where and when</source>
        <extracomment>preferences/settings</extracomment>
        <translation>kratak: ko, gde i kada</translation>
    </message>
    <message>
        <source>show only the notes that say these words</source>
        <extracomment>ui/actions</extracomment>
        <translation>prikaži samo beleške koje sadrže ove reči</translation>
    </message>
    <message>
        <source>show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it</source>
        <extracomment>ui/actions</extracomment>
        <translation>prikaži ili sakrij šta je izostavljeno iz članka, kod kursora ili najbliže njemu; ako se ništa od toga ne vidi, sve</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app</extracomment>
        <translation>prikaži broj verzije i izađi</translation>
    </message>
    <message>
        <source>show the bars in full screen, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>prikaži trake preko celog ekrana, ili ih sakrij</translation>
    </message>
    <message>
        <source>show the notes and go there, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>prikaži beleške i idi na njih, ili ih sakrij</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>app</extracomment>
        <translation>prikaži ovu pomoć i izađi</translation>
    </message>
    <message>
        <source>show what goes wrong in a window (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>prikaži u prozoru šta ne uspe (koristi pokretač)</translation>
    </message>
    <message>
        <source>show who said what, by place or speaker, and go there, or hide it</source>
        <extracomment>ui/actions</extracomment>
        <translation>prikaži ko je šta rekao, po mestu ili govorniku, i idi tamo, ili sakrij</translation>
    </message>
    <message>
        <source>size, theme, typeface, width and spacing of the text</source>
        <extracomment>ui/actions</extracomment>
        <translation>veličina, tema, pismo, širina i razmaci teksta</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>izvor</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>govornik</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>app, formats/beside</extracomment>
        <translation>standardni ulaz</translation>
    </message>
    <message>
        <source>standfirst</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>uvod</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>navedeno u datoteci</translation>
    </message>
    <message>
        <source>such as 2023-10-02 14:30</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>na primer 2023-10-02 14:30</translation>
    </message>
    <message>
        <source>switch the keys that are one letter or sign on or off</source>
        <extracomment>ui/actions</extracomment>
        <translation>uključi ili isključi tastere koji su jedno slovo ili znak</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>article/model</extracomment>
        <translation>ključne reči</translation>
    </message>
    <message numerus="yes">
        <source>take %n lines into the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: take a line into the article</extracomment>
        <translation>
            <numerusform>uključivanje reda u članak</numerusform>
            <numerusform>uključivanje %n reda u članak</numerusform>
            <numerusform>uključivanje %n redova u članak</numerusform>
        </translation>
    </message>
    <message>
        <source>take a passage out of the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>vađenje odlomka iz zbirke</translation>
    </message>
    <message>
        <source>take all gathered passages out of the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>izvadi iz zbirke sve sakupljene odlomke</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app</extracomment>
        <translation>ukloni ga odatle</translation>
    </message>
    <message>
        <source>take the line that was left out, at the caret or selected, into the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>uključi u članak izostavljeni red, kod kursora ili izabran</translation>
    </message>
    <message>
        <source>take these notes over</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>preuzmi ove beleške</translation>
    </message>
    <message>
        <source>taken out by the reader</source>
        <extracomment>article/model</extracomment>
        <translation>izvadio čitalac</translation>
    </message>
    <message>
        <source>text of the size that the settings say</source>
        <extracomment>ui/actions</extracomment>
        <translation>tekst veličine koju kažu podešavanja</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sistemsko</translation>
    </message>
    <message>
        <source>the address of the article&apos;s page, where the file states one or you have written it</source>
        <extracomment>ui/actions</extracomment>
        <translation>adresa stranice članka, ako je datoteka navodi ili ste je upisali</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>sam članak</translation>
    </message>
    <message>
        <source>the article with its highlights and notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>članak sa isticanjima i beleškama u datoteci: {names}</translation>
    </message>
    <message>
        <source>the article&apos;s file in the desktop&apos;s file manager</source>
        <extracomment>ui/actions</extracomment>
        <translation>datoteka članka u upravljaču datoteka</translation>
    </message>
    <message>
        <source>the articles that were opened last, to open one again or to forget them</source>
        <extracomment>ui/actions</extracomment>
        <translation>poslednji otvarani članci, da se neki ponovo otvori ili da se zaborave</translation>
    </message>
    <message>
        <source>the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves</source>
        <extracomment>ui/actions</extracomment>
        <translation>traka kod izbora ili oznake, inače kod rečenice sa kursorom: boje, beleška, kopiranje; strelice i Tab idu po njoj, Return pritiska, Esc izlazi</translation>
    </message>
    <message>
        <source>the caret by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor za znak, red, reč, pasus</translation>
    </message>
    <message>
        <source>the caret to the heading before</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na prethodni naslov</translation>
    </message>
    <message>
        <source>the caret to the list or table before</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na prethodnu listu ili tabelu</translation>
    </message>
    <message>
        <source>the caret to the next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na sledeći naslov</translation>
    </message>
    <message>
        <source>the caret to the next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na sledeću listu ili tabelu</translation>
    </message>
    <message>
        <source>the caret to the next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na sledeći pasus</translation>
    </message>
    <message>
        <source>the caret to the paragraph before</source>
        <extracomment>ui/actions</extracomment>
        <translation>kursor na prethodni pasus</translation>
    </message>
    <message>
        <source>the colours</source>
        <extracomment>preferences/settings</extracomment>
        <translation>boje</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>storage/files</extracomment>
        <translation>disk je pun</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>storage/files</extracomment>
        <translation>disk je samo za čitanje</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>storage/files</extracomment>
        <translation>disk prijavljuje grešku</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>kraj</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>datoteka to ne navodi</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <extracomment>storage/files</extracomment>
        <translation>fascikle više nema</translation>
    </message>
    <message>
        <source>the folder of all notes; empty for the usual one</source>
        <extracomment>preferences/settings</extracomment>
        <translation>fascikla svih beležaka; prazno za uobičajenu</translation>
    </message>
    <message>
        <source>the form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>oblik izvora</translation>
    </message>
    <message>
        <source>the form of what is printed: {whole} with --export; {notes} with --export-notes, json being a W3C annotation collection</source>
        <extracomment>app</extracomment>
        <translation>oblik ispisa: {whole} uz --export; {notes} uz --export-notes, pri čemu je json zbirka W3C anotacija</translation>
    </message>
    <message>
        <source>the gap between them, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>razmak između njih, u procentima veličine</translation>
    </message>
    <message>
        <source>the hit before</source>
        <extracomment>ui/actions</extracomment>
        <translation>prethodni pogodak</translation>
    </message>
    <message>
        <source>the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>red „{words}” u tekstu</translation>
    </message>
    <message>
        <source>the link at the caret, in the browser, after a question</source>
        <extracomment>ui/actions</extracomment>
        <translation>veza kod kursora, u pregledaču, posle pitanja</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>ui/actions</extracomment>
        <translation>meni</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>storage/files</extracomment>
        <translation>ime je predugo</translation>
    </message>
    <message>
        <source>the next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>sledeći pogodak</translation>
    </message>
    <message>
        <source>the next passage with a note or highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>sledeći odlomak sa beleškom ili isticanjem</translation>
    </message>
    <message>
        <source>the notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>beleške u datoteci: {names}</translation>
    </message>
    <message>
        <source>the passage with a note or highlight before</source>
        <extracomment>ui/actions</extracomment>
        <translation>prethodni odlomak sa beleškom ili isticanjem</translation>
    </message>
    <message>
        <source>the selection, clean</source>
        <extracomment>ui/actions</extracomment>
        <translation>izbor, čist</translation>
    </message>
    <message>
        <source>the sides of a conflict in it cannot be joined without a loss</source>
        <extracomment>notes/article_file</extracomment>
        <translation>strane sukoba u njoj ne mogu se spojiti bez gubitka</translation>
    </message>
    <message>
        <source>the size of the text, in pixels</source>
        <extracomment>preferences/settings</extracomment>
        <translation>veličina teksta, u pikselima</translation>
    </message>
    <message>
        <source>the source alone, as for a list of references</source>
        <extracomment>ui/actions</extracomment>
        <translation>samo izvor, kao za spisak literature</translation>
    </message>
    <message>
        <source>the source of each field; correct what is wrong</source>
        <extracomment>ui/actions</extracomment>
        <translation>poreklo svakog polja; ispravi šta je pogrešno</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>storage/files</extracomment>
        <translation>sistem ne navodi razlog</translation>
    </message>
    <message>
        <source>the typeface of the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>pismo članka</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>notes/note_content</extracomment>
        <translation>celom članku</translation>
    </message>
    <message>
        <source>the whole screen without bars, which come at its edges, and back; Esc leaves it too</source>
        <extracomment>ui/actions</extracomment>
        <translation>ceo ekran bez traka, koje dolaze na ivicama, i nazad; i Esc ga napušta</translation>
    </message>
    <message>
        <source>the words are the same, the punctuation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>reči su iste, razlikuje se interpunkcija</translation>
    </message>
    <message>
        <source>there is no field “{name}”; there are {known}</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>nema polja „{name}”; postoje {known}</translation>
    </message>
    <message>
        <source>this list of keyboard shortcuts</source>
        <extracomment>ui/actions</extracomment>
        <translation>ovaj spisak prečica na tastaturi</translation>
    </message>
    <message>
        <source>time element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>element time</translation>
    </message>
    <message>
        <source>time element far from the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>element time daleko od naslova</translation>
    </message>
    <message>
        <source>title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>naslov stranice</translation>
    </message>
    <message>
        <source>to its headline</source>
        <extracomment>ui/actions</extracomment>
        <translation>na njegov naslov</translation>
    </message>
    <message>
        <source>to its last words</source>
        <extracomment>ui/actions</extracomment>
        <translation>na njegove poslednje reči</translation>
    </message>
    <message>
        <source>to what is selected in the article (A)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>za ono što je izabrano u članku (A)</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>finding/matchers</extracomment>
        <translation>preveliko</translation>
    </message>
    <message>
        <source>undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing</source>
        <extracomment>ui/actions</extracomment>
        <translation>poništi šta je urađeno sa beleškama (nova, tekst, boja, obrisana) ili ispravljeno u poljima i redovima; u belešci kucanje</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>app</extracomment>
        <translation>nepoznati argumenti: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>app</extracomment>
        <translation>upotreba: </translation>
    </message>
    <message>
        <source>web pages</source>
        <extracomment>formats/__init__</extracomment>
        <translation>veb-stranice</translation>
    </message>
    <message>
        <source>what can be done at the caret or with the selection; in the notes, with the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>šta se može uraditi kod kursora ili sa izborom; među beleškama sa beleškom</translation>
    </message>
    <message>
        <source>what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them</source>
        <extracomment>ui/actions</extracomment>
        <translation>šta se razlikuje u drugom sačuvanom primerku; F3 i Shift+F3 tamo idu od izmene do izmene, Ctrl+E ih izvozi</translation>
    </message>
    <message>
        <source>what of the text is brought out</source>
        <extracomment>preferences/settings</extracomment>
        <translation>šta se u tekstu izdvaja</translation>
    </message>
    <message>
        <source>where rows end</source>
        <extracomment>preferences/settings</extracomment>
        <translation>gde se redovi završavaju</translation>
    </message>
    <message>
        <source>whether single letters and signs are keys</source>
        <extracomment>preferences/settings</extracomment>
        <translation>da li su pojedina slova i znaci tasteri</translation>
    </message>
    <message>
        <source>which can be no folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>a to ne može biti fascikla</translation>
    </message>
    <message>
        <source>which is no absolute path</source>
        <extracomment>preferences/settings</extracomment>
        <translation>a to nije apsolutna putanja</translation>
    </message>
    <message>
        <source>which is too long for a folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>a to je predugo za fasciklu</translation>
    </message>
    <message>
        <source>with gaps</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sa razmakom</translation>
    </message>
    <message>
        <source>with indents</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sa uvlačenjem</translation>
    </message>
    <message>
        <source>words differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>razlikuju se reči</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>pisanje beleške</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>notes/note</extracomment>
        <translation>žuto</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>storage/files</extracomment>
        <translation>nemate dozvolu</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>storage/files</extracomment>
        <translation>vaš udeo na disku je potrošen</translation>
    </message>
    <message>
        <source>zoom in</source>
        <extracomment>ui/actions</extracomment>
        <translation>uvećaj</translation>
    </message>
    <message>
        <source>zoom out</source>
        <extracomment>ui/actions</extracomment>
        <translation>umanji</translation>
    </message>
    <message>
        <source>{address}    Ctrl+Return opens it</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>{address}    Ctrl+Return je otvara</translation>
    </message>
    <message>
        <source>{before} becomes {colour}</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>{before} postaje {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <extracomment>ui/actions, ui/notes/annotations, ui/window/assistance</extracomment>
        <translation>Isticanje: {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight: {quote}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Isticanje {colour}: {quote}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>{count} od {total}</translation>
    </message>
    <message>
        <source>{count} of {total} quotations verbatim. Number {number}: {sentence}</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Doslovnih navoda: {count} od {total}. Broj {number}: {sentence}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>article/display_text</extracomment>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{error} It will be tried again.</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>{error} Pokušaće se ponovo.</translation>
    </message>
    <message>
        <source>{fields} corrected</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{fields}: tekst ispravljen</translation>
    </message>
    <message>
        <source>{field} as the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>{field} kako navodi datoteka</translation>
    </message>
    <message>
        <source>{field}: stated in the other copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: navedeno samo u drugom primerku, „{words}”.</translation>
    </message>
    <message>
        <source>{field}: stated in this copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: navedeno samo u ovom primerku, „{words}”.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more</source>
        <extracomment>notes/article_folders; for 1: {folder} and %n more</extracomment>
        <translation>
            <numerusform>{folder} i još %n</numerusform>
            <numerusform>{folder} i još %n</numerusform>
            <numerusform>{folder} i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} should be a folder and is a file. It is left as it is.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>{folder} bi trebalo da bude fascikla, a datoteka je. Ostavljena je kakva jeste.</translation>
    </message>
    <message>
        <source>{head}, row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>{head}, red {row}, kolona {column}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} do {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} do {most} min</translation>
    </message>
    <message>
        <source>{left_out} of {items} notes are about another article and are left out: {named}.</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>Od {items} beležaka {left_out} pripada drugom članku i izostavljeno je: {named}.</translation>
    </message>
    <message>
        <source>{left_out} of {total} notes cannot be understood and are left out; {reason}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Od {total} beležaka {left_out} je nerazumljivo i izostavljeno; {reason}</translation>
    </message>
    <message>
        <source>{mark}, {number} of {count}: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>{mark}, {number} od {count}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <extracomment>exchange/belonging; for 1: {name} and %n more</extracomment>
        <translation>
            <numerusform>{name} i još %n</numerusform>
            <numerusform>{name} i još %n</numerusform>
            <numerusform>{name} i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a page may: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} traži više vremena ili memorije nego što stranica sme: otvorite je u pregledaču, sačuvajte članak kao tekstualnu datoteku i otvorite nju.</translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a text may: split it in an editor, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} traži više vremena ili memorije nego što tekst sme: podelite ga u uređivaču, ili sačuvajte članak sam u datoteci.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): copy it to this computer and open the copy.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} se nije mogla pročitati ({reason}): kopirajte je na ovaj računar i otvorite kopiju.</translation>
    </message>
    <message>
        <source>{name} could not be read within 30 seconds, for the computer was too busy: open it again when it has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} se nije mogla pročitati za 30 sekundi, jer je računar bio prezauzet: otvorite je ponovo kad bude imao manje posla.</translation>
    </message>
    <message>
        <source>{name} could not be taken apart: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} se nije mogla raščlaniti: otvorite je u pregledaču, sačuvajte članak kao tekstualnu datoteku i otvorite nju.</translation>
    </message>
    <message>
        <source>{name} hidden</source>
        <extracomment>ui/reading/panes</extracomment>
        <translation>{name}: sakriveno</translation>
    </message>
    <message>
        <source>{name} holds no page with a text: open the page in a browser, save it again and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ne sadrži stranicu sa tekstom: otvorite stranicu u pregledaču, sačuvajte je ponovo i otvorite.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file: save its content as a file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je uređaj ili cev, a ne datoteka: sačuvajte njen sadržaj kao datoteku i otvorite nju.</translation>
    </message>
    <message>
        <source>{name} is a folder: open one of the files in it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je fascikla: otvorite jednu od datoteka u njoj.</translation>
    </message>
    <message>
        <source>{name} is damaged text (UTF-16) and cannot be read whole: save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je oštećen tekst (UTF-16) i ne može se pročitati ceo: sačuvajte članak ponovo.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing in it to read; save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je prazna: u njoj nema šta da se čita; sačuvajte članak ponovo.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je veća od {limit} MB: podelite je, ili sačuvajte članak sam u datoteci.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was; what you read stays</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{name} više nije gde je bila; ono što čitate ostaje</translation>
    </message>
    <message>
        <source>{name} is not text: save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} nije tekst: sačuvajte članak kao tekstualnu datoteku i otvorite nju.</translation>
    </message>
    <message>
        <source>{name} is text in an old encoding that cannot be told with certainty: open it in an editor, save it as UTF-8 and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je tekst u starom kodiranju koje se ne može pouzdano utvrditi: otvorite ga u uređivaču, sačuvajte kao UTF-8 i otvorite to.</translation>
    </message>
    <message>
        <source>{name} is written without an outline: {reason}.</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>{name} je zapisana bez pregleda sadržaja: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} je {kind}; Tearsheet otvara {opened}: sačuvajte članak u jednom od tih oblika i otvorite njega.</translation>
    </message>
    <message>
        <source>{name} is {what}, which stays as it is: choose another name.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} je {what} i ostaje kakav jeste: izaberite drugo ime.</translation>
    </message>
    <message>
        <source>{name} knows these forms: {forms}</source>
        <extracomment>app</extracomment>
        <translation>{name} poznaje ove oblike: {forms}</translation>
    </message>
    <message>
        <source>{name} may not be read: ask its owner, or change its permissions.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} se ne sme čitati: obratite se vlasniku, ili promenite dozvole.</translation>
    </message>
    <message>
        <source>{name} needs one FILE</source>
        <extracomment>app</extracomment>
        <translation>{name} traži tačno jedan FILE</translation>
    </message>
    <message>
        <source>{name} was not read to its end, as you wished: open it again to read it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} nije pročitana do kraja, kako ste želeli: otvorite je ponovo da biste je pročitali.</translation>
    </message>
    <message>
        <source>{name} would become larger than {limit} KiB</source>
        <extracomment>notes/article_file</extracomment>
        <translation>{name} bi postala veća od {limit} KiB</translation>
    </message>
    <message>
        <source>{name} would lie among the notes as one of them: choose another folder.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} bi stajao među beleškama kao jedna od njih: izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/dialogs/compared_text, ui/dialogs/setting_controls, ui/look/word_button, ui/notes/notes_model, ui/notes/stored_notes, ui/palette/commands, ui/reading/accessibility/words, ui/said/said_model, ui/window/tray/tray_bar</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} od {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in notes</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} od {total} u beleškama</translation>
    </message>
    <message>
        <source>{others} of the files in {source} are not copied, such as {name}: another file of that name lies in {target}, or the file is too large. All others are copied.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Od datoteka u {source} nije kopirano {others}, na primer {name}: u {target} je druga datoteka tog imena, ili je datoteka prevelika. Sve ostale su kopirane.</translation>
    </message>
    <message>
        <source>{path} cannot be read. {reason} The usual settings are used.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>{path} se ne može pročitati. {reason} Koriste se uobičajena podešavanja.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <extracomment>preferences/recent</extracomment>
        <translation>{path} se nije mogla ukloniti: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>preferences/recent, preferences/state</extracomment>
        <translation>{path} se nije mogla sačuvati: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the output itself, and stays as it is: put “&gt; another name” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>{path} je sam izlaz i ostaje kakav jeste: dodajte naredbi „&gt; drugo ime”.</translation>
    </message>
    <message>
        <source>{path} names the notes folder “{folder}”, {reason}; the usual folder is used.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>{path} kao fasciklu sa beleškama imenuje „{folder}”, {reason}; koristi se uobičajena fascikla.</translation>
    </message>
    <message>
        <source>{path} sets “{name}” to what it cannot be; {value} is used.</source>
        <extracomment>preferences/flat_file, preferences/settings</extracomment>
        <translation>{path} postavlja „{name}” na nemoguću vrednost; koristi se {value}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>{path}, red {line}: {what}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/aa/popover, ui/aa/rows, ui/notes/note_questions, ui/reading/accessibility/following, ui/window/aloud/aloud_bar, ui/window/status/progress</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sentence} What you read here stays until you close it.</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{sentence} Ono što ovde čitate ostaje dok ga ne zatvorite.</translation>
    </message>
    <message>
        <source>{speaker} is quoted</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Govornik: {speaker}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>još {time}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>nađeno {total}</translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n times)</source>
        <extracomment>comparing/summary; for 1: {words} (%n time)</extracomment>
        <translation>
            <numerusform>{words} (%n put)</numerusform>
            <numerusform>{words} (%n puta)</numerusform>
            <numerusform>{words} (%n puta)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (corrected by the reader)</source>
        <extracomment>comparing/fields</extracomment>
        <translation>{words} (ispravio čitalac)</translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (ispravljeno)</translation>
    </message>
    <message>
        <source>{words} (probably)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (verovatno)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>__init__</extracomment>
        <translation>{words} i {last}</translation>
    </message>
    <message>
        <source>{zoom} %; press for the usual size (Ctrl+0)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>{zoom}&#xa0;%; pritisnite za uobičajenu veličinu (Ctrl+0)</translation>
    </message>
    <message>
        <source>“{name}”, a template of your own</source>
        <extracomment>preferences/citation_forms</extracomment>
        <translation>„{name}”, sopstveni šablon</translation>
    </message>
    <message>
        <source>“{opening}” is not closed by “{closing}”</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{opening}” nije zatvoreno sa „{closing}”</translation>
    </message>
    <message>
        <source>“{path}” could not be changed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}” se nije mogao promeniti: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}” se nije mogao pročitati: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}” se nije mogao ukloniti: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}” se nije mogao zapisati: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and install the launcher again.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}” nije zapisao Tearsheet i ostaje kakav jeste. Premestite ga drugde i instalirajte pokretač ponovo.</translation>
    </message>
    <message>
        <source>“{sign}” closes what is not open</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{sign}” zatvara ono što nije otvoreno</translation>
    </message>
    <message>
        <source>“{sign}” is never closed</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{sign}” se nikad ne zatvara</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>__init__</extracomment>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>“{words}” above the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>„{words}” iznad teksta</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>preferences/settings</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>preferences/settings</extracomment>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>.*</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>.*</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>comparing/summary, ui/dialogs/origins</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} cannot be started. Is it still installed?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Ništa se ne može čitati naglas: {engine} ne može da se pokrene. Da li je još instaliran?</translation>
    </message>
    <message>
        <source>Said by (optional)</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Govornik (po želji)</translation>
    </message>
    <message>
        <source>Something outside of Tearsheet stopped what reads this page, as a computer does when memory is short, so what you see is all of its text in the order of the file, menus included: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Nešto izvan Tearsheeta je zaustavilo ono što čita ovu stranicu, kao što računar čini kad ponestane memorije, pa vidite sav njen tekst redom iz datoteke, zajedno sa menijima: zatvorite druge programe i otvorite je ponovo.</translation>
    </message>
    <message>
        <source>[left out: {words}]</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>[izostavljeno: {words}]</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>finding/matchers</extracomment>
        <translation>obrnut raspon znakova</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje nešto iza \ na kraju</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje vitičasta zagrada</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>finding/matchers</extracomment>
        <translation>neispravno upućivanje na grupu</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>najmanje je veće od najvećeg</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje )</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje ]</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje ime grupe</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>dvostruko ponavljanje</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nema šta da se ponovi</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) bez (</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nepoznato proširenje</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nepoznata grupa</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nedostaje ]</translation>
    </message>
    <message>
        <source>{day}, {time}, your time</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>{day}, {time}, po vašem vremenu</translation>
    </message>
    <message>
        <source>{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as a computer does when memory is short: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} nije pročitano do kraja, jer je nešto izvan Tearsheeta zaustavilo ono što čita datoteku, kao što računar čini kad ponestane memorije: zatvorite druge programe i otvorite je ponovo.</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <extracomment>comparing/summary, ui/dialogs/compared_text</extracomment>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{sentence}. {more}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>{sentence}. {more}</translation>
    </message>
    <message>
        <source>{what_failed}: {reason} ({folder}).</source>
        <extracomment>errors</extracomment>
        <translation>{what_failed}: {reason} ({folder}).</translation>
    </message>
    <message>
        <source>{what_failed}: {reason}.</source>
        <extracomment>errors</extracomment>
        <translation>{what_failed}: {reason}.</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <extracomment>exchange/belonging, ui/selection/offering, ui/window/status/hints</extracomment>
        <translation>{words} ({more})</translation>
    </message>
</context>
</TS>
