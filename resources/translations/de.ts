<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>My Computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Tearsheet</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>app</extracomment>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n changed</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <extracomment>ui/notes/stored_notes; for 1: %n exact</extracomment>
        <translation>
            <numerusform>%n genau</numerusform>
            <numerusform>%n genau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <extracomment>ui/window/finding/finding; for 1: %n in notes</extracomment>
        <translation>
            <numerusform>%n in Notizen</numerusform>
            <numerusform>%n in Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the head</source>
        <extracomment>comparing/summary; for 1: %n in the head</extracomment>
        <translation>
            <numerusform>%n im Kopf</numerusform>
            <numerusform>%n im Kopf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines at their marks</source>
        <extracomment>ui/reading/left_out; for 1: %n line at its mark</extracomment>
        <translation>
            <numerusform>%n Zeile an ihrem Ort</numerusform>
            <numerusform>%n Zeilen an ihrem Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out: {reasons}</source>
        <extracomment>ui/reading/article_lines; for 1: %n line left out: {reasons}</extracomment>
        <translation>
            <numerusform>%n Zeile ausgelassen: {reasons}</numerusform>
            <numerusform>%n Zeilen ausgelassen: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are hidden</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is hidden</extracomment>
        <translation>
            <numerusform>%n ausgelassene Zeile verborgen</numerusform>
            <numerusform>%n ausgelassene Zeilen verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are shown</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is shown</extracomment>
        <translation>
            <numerusform>%n ausgelassene Zeile gezeigt</numerusform>
            <numerusform>%n ausgelassene Zeilen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines under its end</source>
        <extracomment>ui/reading/left_out; for 1: %n line under its end</extracomment>
        <translation>
            <numerusform>%n Zeile unter seinem Ende</numerusform>
            <numerusform>%n Zeilen unter seinem Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <extracomment>ui/reading/accessibility/words; for 1: %n link</extracomment>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not shown here; the exported page has them all</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n more change is not shown here; the exported page has it</extracomment>
        <translation>
            <numerusform>%n weitere Änderung ist hier nicht gezeigt; die exportierte Seite enthält sie</numerusform>
            <numerusform>%n weitere Änderungen sind hier nicht gezeigt; die exportierte Seite enthält sie alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters. F2 shows the whole note.</source>
        <extracomment>ui/notes/note_text; for 1: %n more character. F2 shows the whole note.</extracomment>
        <translation>
            <numerusform>%n weiteres Zeichen. F2 zeigt die ganze Notiz.</numerusform>
            <numerusform>%n weitere Zeichen. F2 zeigt die ganze Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n moved</extracomment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in this text</source>
        <extracomment>ui/notes/stored_notes; for 1: %n not found in this text</extracomment>
        <translation>
            <numerusform>%n nicht in diesem Text gefunden</numerusform>
            <numerusform>%n nicht in diesem Text gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are copied.</source>
        <extracomment>ui/desk; for 1: %n note is copied.</extracomment>
        <translation>
            <numerusform>%n Notiz ist kopiert.</numerusform>
            <numerusform>%n Notizen sind kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not on the disk yet: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note is not on the disk yet: {names}.</extracomment>
        <translation>
            <numerusform>%n Notiz ist noch nicht auf dem Datenträger: {names}.</numerusform>
            <numerusform>%n Notizen sind noch nicht auf dem Datenträger: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be saved after the window was closed: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note could not be saved after the window was closed: {names}.</extracomment>
        <translation>
            <numerusform>%n Notiz konnte nach dem Schließen des Fensters nicht gespeichert werden: {names}.</numerusform>
            <numerusform>%n Notizen konnten nach dem Schließen des Fensters nicht gespeichert werden: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found from an earlier version</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note found from an earlier version</extracomment>
        <translation>
            <numerusform>%n Notiz aus einer früheren Fassung gefunden</numerusform>
            <numerusform>%n Notizen aus einer früheren Fassung gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes imported.</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note imported.</extracomment>
        <translation>
            <numerusform>%n Notiz importiert.</numerusform>
            <numerusform>%n Notizen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes in {folder} may be about an earlier version of this article and are left out.</source>
        <extracomment>exchange/saved; for 1: %n note in {folder} may be about an earlier version of this article and is left out.</extracomment>
        <translation>
            <numerusform>%n Notiz in {folder} gehört vielleicht zu einer früheren Fassung dieses Artikels und ist ausgelassen.</numerusform>
            <numerusform>%n Notizen in {folder} gehören vielleicht zu einer früheren Fassung dieses Artikels und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lie only in the folder before. A copy can be made here; nothing is taken away there.</source>
        <extracomment>ui/dialogs/settings_dialog; for 1: %n note lies only in the folder before. A copy can be made here; nothing is taken away there.</extracomment>
        <translation>
            <numerusform>%n Notiz liegt nur im Ordner davor. Hier kann eine Kopie angelegt werden; dort wird nichts entfernt.</numerusform>
            <numerusform>%n Notizen liegen nur im Ordner davor. Hier kann eine Kopie angelegt werden; dort wird nichts entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs; for 1: %n note written to {file}</extracomment>
        <translation>
            <numerusform>%n Notiz in {file} geschrieben</numerusform>
            <numerusform>%n Notizen in {file} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a line left out</source>
        <extracomment>ui/notes/stored_notes; for 1: %n on a line left out</extracomment>
        <translation>
            <numerusform>%n in einer ausgelassenen Zeile</numerusform>
            <numerusform>%n in ausgelassenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other copy</source>
        <extracomment>comparing/summary; for 1: %n only in the other copy</extracomment>
        <translation>
            <numerusform>%n nur in der anderen Fassung</numerusform>
            <numerusform>%n nur in der anderen Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in this copy</source>
        <extracomment>comparing/summary; for 1: %n only in this copy</extracomment>
        <translation>
            <numerusform>%n nur in dieser Fassung</numerusform>
            <numerusform>%n nur in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs that do not differ</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n paragraph that does not differ</extracomment>
        <translation>
            <numerusform>%n Absatz ohne Unterschied</numerusform>
            <numerusform>%n Absätze ohne Unterschied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <extracomment>ui/window/output/copying; for 1: %n passage</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage copied with {what}</extracomment>
        <translation>
            <numerusform>%n Stelle kopiert, dazu {what}</numerusform>
            <numerusform>%n Stellen kopiert, dazu {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages gathered; Shift+C copies all</source>
        <extracomment>ui/window/tray/tray; for 1: %n passage gathered; Shift+C copies all</extracomment>
        <translation>
            <numerusform>%n Stelle gesammelt; Umschalt+C kopiert alle</numerusform>
            <numerusform>%n Stellen gesammelt; Umschalt+C kopiert alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of {all}, all that the article has now, copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage of {all}, all that the article has now, copied with {what}</extracomment>
        <translation>
            <numerusform>%n von {all} Stellen, alle, die der Artikel jetzt hat, kopiert, dazu {what}</numerusform>
            <numerusform>%n von {all} Stellen, alle, die der Artikel jetzt hat, kopiert, dazu {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations, each verbatim.</source>
        <extracomment>comparing/verdicts; for 1: %n quotation, verbatim.</extracomment>
        <translation>
            <numerusform>%n Zitat, wörtlich.</numerusform>
            <numerusform>%n Zitate, jedes wörtlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of this note were written in different places.</source>
        <extracomment>ui/notes/note_questions; for 1: %n version of this note was written in different places.</extracomment>
        <translation>
            <numerusform>%n Version dieser Notiz wurde an verschiedenen Orten geschrieben.</numerusform>
            <numerusform>%n Versionen dieser Notiz wurden an verschiedenen Orten geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words selected</source>
        <extracomment>ui/window/status/progress; for 1: %n word selected</extracomment>
        <translation>
            <numerusform>%n Wort ausgewählt</numerusform>
            <numerusform>%n Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(the site is not “{disguise}” but {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(die Website ist nicht „{disguise}“, sondern {site})</translation>
    </message>
    <message>
        <source>(the site is {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(die Website ist {site})</translation>
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
        <translation>--record braucht eine FILE oder - für Pfade von der Standardeingabe</translation>
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
        <translation>Ein Klick zeigt es oder verbirgt es wieder</translation>
    </message>
    <message>
        <source>A click shows where it comes from</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>Ein Klick zeigt, woher dies stammt</translation>
    </message>
    <message>
        <source>A correction is kept when you leave its field. The file stays as it is.</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Eine Berichtigung gilt, sobald Sie ihr Feld verlassen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Ein Bild, das nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>About Tearsheet</source>
        <extracomment>ui/actions, ui/dialogs/about_dialog</extracomment>
        <translation>Über Tearsheet</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>article/field_names</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alle Aktionen…</translation>
    </message>
    <message>
        <source>All notes in this file are here already.</source>
        <extracomment>ui/notes/stored_notes</extracomment>
        <translation>Alle Notizen dieser Datei sind schon hier.</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and has no blanks.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Eine Adresse beginnt mit http:// oder https:// und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Another program is busy with the notes folder {folder}. Try again in a moment.</source>
        <extracomment>notes/locking</extracomment>
        <translation>Ein anderes Programm ist gerade mit dem Notizordner {folder} beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another version: {words}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Andere Version: {words}</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>article/display_text</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/display_text, ui/actions, ui/notes/exchange_dialogs, ui/printing/paper, ui/reading/reading_view</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Artikel in {file} geschrieben</translation>
    </message>
    <message>
        <source>As it was read again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Wie neu eingelesen</translation>
    </message>
    <message>
        <source>As the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>As the file states it again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Wieder wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As usual: all that is here but theme and size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Wie üblich: alles hier außer Farbschema und Größe</translation>
    </message>
    <message>
        <source>Attach</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Attach the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>article/display_text</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Bar at the selection</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leiste an der Auswahl</translation>
    </message>
    <message>
        <source>Bars in full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leisten im Vollbild</translation>
    </message>
    <message>
        <source>Between: {before} … {after}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Zwischen: {before} … {after}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>article/field_names</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/pointer/links, ui/window/comparing, ui/window/dropping</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Textcursor</translation>
    </message>
    <message>
        <source>Caret hidden: the arrow keys scroll</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Textcursor verborgen: die Pfeiltasten scrollen</translation>
    </message>
    <message>
        <source>Caret shown</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Textcursor gezeigt</translation>
    </message>
    <message>
        <source>Cause: {error}.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Ursache: {error}.</translation>
    </message>
    <message>
        <source>Cause: {reason}.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>Ursache: {reason}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Changed to {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Farbe geändert: {colour}</translation>
    </message>
    <message>
        <source>Check a quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Zitat prüfen</translation>
    </message>
    <message>
        <source>Check a quotation…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zitat prüfen…</translation>
    </message>
    <message>
        <source>Chicago 17, author-date</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, Autor-Jahr</translation>
    </message>
    <message>
        <source>Chicago 17, note</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, Fußnote</translation>
    </message>
    <message>
        <source>Choose a note first; F9 shows them</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Wählen Sie zuerst eine Notiz; F9 zeigt sie</translation>
    </message>
    <message>
        <source>Choose a quotation first; Shift+F9 shows them</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Wählen Sie zuerst ein Zitat; Umschalt+F9 zeigt sie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/look/text_field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/actions, ui/look/sheet, ui/process/ending</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Farbe: {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/menus</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Mit anderer Fassung vergleichen</translation>
    </message>
    <message>
        <source>Compare with another copy…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mit anderer Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Vergleich mit {name}…</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied the {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Kopiert: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions, ui/dialogs/settings_dialog</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/actions</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy gathered passages</source>
        <extracomment>ui/actions</extracomment>
        <translation>Gesammelte Stellen kopieren</translation>
    </message>
    <message>
        <source>Copy gathered passages (Shift+C)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Gesammelte Stellen kopieren (Umschalt+C)</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Link zur Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy source alone</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nur die Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Corrected; kept with the notes</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Berichtigt; bei den Notizen aufbewahrt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/actions</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>article/display_text</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/actions</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <extracomment>article/field_names, ui/reading/accessibility/part, ui/reading/accessibility/words</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Drag to go through the article</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Ziehen, um durch den Artikel zu gehen</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>exchange/whole</extracomment>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sammlung leeren</translation>
    </message>
    <message>
        <source>Empty the tray (Shift+Del)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Sammlung leeren (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ende des Artikels</translation>
    </message>
    <message>
        <source>End of {mark}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Ende: {mark}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return shows it, + takes it in.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Die Eingabetaste zeigt sie, + nimmt sie auf.</translation>
    </message>
    <message>
        <source>Return shows where it may have been.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Die Eingabetaste zeigt, wo sie gewesen sein könnte.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/actions</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Esc leaves the full screen; its bars come at the edges</source>
        <extracomment>ui/window/status/full_screen</extracomment>
        <translation>Esc verlässt das Vollbild; seine Leisten erscheinen an den Rändern</translation>
    </message>
    <message>
        <source>Every choice is used at once, and kept.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Jede Wahl gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export article</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>Export article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Artikel exportieren…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notizen exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>F3 oder J: die nächste Änderung.  Umschalt+F3 oder K: die vorige.  Strg+E: exportieren.</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Faster (Alt+Right)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Schneller (Alt+Rechts)</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>article/display_text</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <extracomment>ui/actions, ui/notes/notes_panel</extracomment>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/actions, ui/window/finding/find_bar</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Find in this article and its notes</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>In diesem Artikel und seinen Notizen suchen</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Form der Quelle</translation>
    </message>
    <message>
        <source>Form of the source…</source>
        <extracomment>ui/actions, ui/window/output/form_menu</extracomment>
        <translation>Form der Quelle…</translation>
    </message>
    <message>
        <source>From {path} no notes could be taken. {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Aus {path} konnten keine Notizen übernommen werden. {error}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Further notes are {where}; they are left out.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Weitere Notizen liegen {where}; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>Gap between</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Abstand zwischen Absätzen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Gather passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Stelle sammeln</translation>
    </message>
    <message>
        <source>Gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Gesammelte Stellen</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zur Textstelle gehen</translation>
    </message>
    <message>
        <source>Go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zum Zitat gehen</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Harvard (Cite Them Right)</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Überschrift Ebene {level}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Verbergen (Alt+L)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Markierung gelöscht; Strg+Z holt sie zurück</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Markiert: {colour}</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>If you close the window now, Tearsheet goes on writing without it. What is not written when the computer is switched off, or cannot be written, is lost.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Wenn Sie das Fenster jetzt schließen, schreibt Tearsheet ohne es weiter. Was nicht geschrieben ist, wenn der Computer ausgeschaltet wird, oder nicht geschrieben werden kann, ist verloren.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notizen importieren…</translation>
    </message>
    <message>
        <source>Importing notes from {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notizen aus {name} werden importiert…</translation>
    </message>
    <message>
        <source>In the article, not in the quotation: struck through. In the quotation alone: underlined.</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Im Artikel, nicht im Zitat: durchgestrichen. Nur im Zitat: unterstrichen.</translation>
    </message>
    <message>
        <source>In the text {speaker} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Im Text sagt es {speaker}.</translation>
    </message>
    <message>
        <source>In {folder} the file {name} could not take in its copies {copies}: {reason}. Nothing is lost.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>In {folder} konnte die Datei {name} ihre Kopien {copies} nicht aufnehmen: {reason}. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Indents</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/actions</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>It cannot be reached now. Is its disk connected? Until then no notes are read or written.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Er ist jetzt nicht erreichbar. Ist sein Datenträger angeschlossen? Bis dahin werden keine Notizen gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Dort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It has marks of a conflict that do not belong together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Sie enthält Konfliktzeichen, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>It has more than {most} versions.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Sie hat mehr als {most} Versionen.</translation>
    </message>
    <message>
        <source>It has no “target”.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie hat kein „target“.</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Sie hat kein „{name}“.</translation>
    </message>
    <message>
        <source>It has something else where an object should be.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Sie enthält etwas anderes, wo ein Objekt sein sollte.</translation>
    </message>
    <message>
        <source>It has too many parts. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie hat zu viele Teile. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>It holds two notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Sie enthält zwei Notizen.</translation>
    </message>
    <message>
        <source>It holds {count} notes, and {most} can be taken at once. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie enthält {count} Notizen, und {most} können auf einmal übernommen werden. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MiB.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie ist größer als {limit} MiB.</translation>
    </message>
    <message>
        <source>It is longer than a note can be (1 MiB).</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie ist länger, als eine Notiz sein kann (1 MiB).</translation>
    </message>
    <message>
        <source>It is made with the first note.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Er wird mit der ersten Notiz angelegt.</translation>
    </message>
    <message>
        <source>It is neither a W3C annotation collection nor an export of Hypothesis.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie ist weder eine W3C-Annotationssammlung noch ein Export von Hypothesis.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <extracomment>exchange/incoming, notes/annotation, notes/article_file, notes/versions</extracomment>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is not JSON in UTF-8.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Sie ist kein JSON in UTF-8.</translation>
    </message>
    <message>
        <source>It is not a W3C annotation.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Sie ist keine W3C-Annotation.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Sie ist kein Objekt.</translation>
    </message>
    <message>
        <source>It may have been here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Hier könnte sie gewesen sein</translation>
    </message>
    <message>
        <source>It stands in the headline or standfirst.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Es steht in der Überschrift oder im Vorspann.</translation>
    </message>
    <message>
        <source>It stood {where} and before “{after}…”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Sie stand {where} und vor „{after}…“</translation>
    </message>
    <message>
        <source>It stood {where}, at the end of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Sie stand {where}, am Ende des Textes</translation>
    </message>
    <message>
        <source>Its “id” is not a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ihre „id“ ist kein Text.</translation>
    </message>
    <message>
        <source>Its “start” and “end” are not two places in a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ihr „start“ und „end“ sind nicht zwei Stellen in einem Text.</translation>
    </message>
    <message>
        <source>Its “target” is neither an object nor an address.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ihr „target“ ist weder ein Objekt noch eine Adresse.</translation>
    </message>
    <message>
        <source>Its “target” is not one object.</source>
        <extracomment>exchange/from_hypothesis</extracomment>
        <translation>Ihr „target“ ist nicht ein einzelnes Objekt.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a date and time of ISO 8601.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ihr „{name}“ ist kein Zeitpunkt nach ISO 8601.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Ihr „{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>article/display_text</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join the versions</source>
        <extracomment>ui/actions</extracomment>
        <translation>Versionen verbinden</translation>
    </message>
    <message>
        <source>Joined by an ellipsis: each part is verbatim; see what is left out.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Durch Auslassungspunkte verbunden: Jeder Teil ist wörtlich; sehen Sie nach, was ausgelassen ist.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>article/display_text</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>article/display_text</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Keep the window open to copy this or to make room, or close it and lose this.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Lassen Sie das Fenster offen, um dies zu kopieren oder Platz zu schaffen, oder schließen Sie es und verlieren Sie dies.</translation>
    </message>
    <message>
        <source>Keep version 1</source>
        <extracomment>ui/actions</extracomment>
        <translation>Version 1 behalten</translation>
    </message>
    <message>
        <source>Keep version 2</source>
        <extracomment>ui/actions</extracomment>
        <translation>Version 2 behalten</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>{number} behalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/settings, ui/actions, ui/key_dialog</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>ui/printing/laying_out</extracomment>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Diesen Absatz auslassen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/actions</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out of the article, and shown now: {places}</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Aus dem Artikel ausgelassen und jetzt gezeigt: {places}</translation>
    </message>
    <message>
        <source>Left out of the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Aus dem Artikel ausgelassen; bei den Notizen aufbewahrt, Strg+Z macht es rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n lines that are not part of the article</source>
        <extracomment>ui/reading/article_lines; for 1: Left out: %n line that is not part of the article</extracomment>
        <translation>
            <numerusform>Ausgelassen: %n Zeile, die nicht zum Artikel gehört</numerusform>
            <numerusform>Ausgelassen: %n Zeilen, die nicht zum Artikel gehören</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter keys</source>
        <extracomment>ui/actions</extracomment>
        <translation>Buchstabentasten</translation>
    </message>
    <message>
        <source>Letter keys are off</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Buchstabentasten sind aus</translation>
    </message>
    <message>
        <source>Letter keys are on</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Buchstabentasten sind ein</translation>
    </message>
    <message>
        <source>Letter keys in the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Buchstabentasten im Artikel</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>Letters act while the article has the focus; {key} switches them off and on.</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Buchstaben wirken, solange der Artikel den Fokus hat; {key} schaltet sie aus und ein.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Link to the page copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Link zur Seite kopiert</translation>
    </message>
    <message>
        <source>Link to the passage copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Link zur Stelle kopiert</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>article/display_text</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>article/display_text</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu at the caret</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menü am Textcursor</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Textcursor bewegen</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Negations</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New note (N)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Neue Notiz (N)</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächster Link</translation>
    </message>
    <message>
        <source>Next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächste Liste oder Tabelle</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächste Bildschirmseite</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next sentence (Alt+Down)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Nächster Satz (Alt+Unten)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Keine Aktion heißt so</translation>
    </message>
    <message>
        <source>No command “{command}” was found that a double-click could start. Install Tearsheet, for example with pipx, and try again.</source>
        <extracomment>launcher/__init__</extracomment>
        <translation>Es wurde kein Befehl „{command}“ gefunden, den ein Doppelklick starten könnte. Installieren Sie Tearsheet, zum Beispiel mit pipx, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No expression: {error}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Kein Ausdruck: {error}</translation>
    </message>
    <message>
        <source>No gathered passage is in the article as it is read now; Shift+Del empties the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Keine gesammelte Stelle ist im Artikel, wie er jetzt gelesen wird; Umschalt+Entf leert die Sammlung</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Keine weiteren Überschriften in dieser Richtung</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Keine weiteren Links in dieser Richtung</translation>
    </message>
    <message>
        <source>No more lists or tables in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Keine weiteren Listen oder Tabellen in dieser Richtung</translation>
    </message>
    <message>
        <source>No more notes in this direction</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Keine weiteren Notizen in dieser Richtung</translation>
    </message>
    <message>
        <source>No more quotations in this direction</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Keine weiteren Zitate in dieser Richtung</translation>
    </message>
    <message>
        <source>No more sentences in this direction</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Keine weiteren Sätze in dieser Richtung</translation>
    </message>
    <message>
        <source>No note says this.</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Keine Notiz enthält das.</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N.</source>
        <extracomment>ui/notes/notes_panel, ui/notes/window_notes</extracomment>
        <translation>Noch keine Notizen. Wählen Sie eine Textstelle aus und drücken Sie N.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Noch kein anderer Artikel wurde geöffnet</translation>
    </message>
    <message>
        <source>No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud</source>
        <extracomment>quoting/aloud/engines</extracomment>
        <translation>Es ist keine Sprachausgabe installiert: Installieren Sie speech-dispatcher oder espeak-ng, um Artikel vorlesen zu lassen</translation>
    </message>
    <message>
        <source>No text of an article was found in this page, so what you see is its menus and links: open the article itself in a browser, save that page and open it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>In dieser Seite wurde kein Artikeltext gefunden; Sie sehen deshalb ihre Menüs und Links: Öffnen Sie den Artikel selbst in einem Browser, speichern Sie diese Seite und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>No voice for the language “{language}” is installed; the usual one reads</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Für die Sprache „{language}“ ist keine Stimme installiert; es liest die übliche</translation>
    </message>
    <message>
        <source>Nobody is named for this quotation</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Für dieses Zitat ist niemand genannt</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>In diesem Artikel wird niemand zitiert</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>ui/said/said_model</extracomment>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Not all copies of a note in {folder} could be joined: with {names} it would have more versions than a file can hold. That is left as it is. Keep one of those shown to have it too.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Nicht alle Kopien einer Notiz in {folder} konnten verbunden werden: Mit {names} hätte sie mehr Versionen, als eine Datei fassen kann. Diese bleibt, wie sie ist. Behalten Sie eine der gezeigten, um auch sie zu bekommen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Nicht im Artikel</translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nicht in diesem Artikel.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notes/note_questions, ui/window/files/changed_bar</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not verbatim: it leaves out “{negation}”, which turns what is said.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nicht wörtlich: Es fehlt „{negation}“, was die Aussage umkehrt.</translation>
    </message>
    <message>
        <source>Not verbatim: the parts stand in another order, or further apart.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nicht wörtlich: Die Teile stehen in anderer Reihenfolge oder weiter auseinander.</translation>
    </message>
    <message>
        <source>Not verbatim: {change}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nicht wörtlich: {change}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note at the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notiz am Textcursor</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Notiz gelöscht; Strg+Z holt sie zurück</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/actions, ui/notes/cards/card_list, ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (F9)</source>
        <extracomment>ui/said/said_panel, ui/window/parts</extracomment>
        <translation>Notizen (F9)</translation>
    </message>
    <message>
        <source>Notes ({endings});;All files (*)</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notizen ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Notizordner</translation>
    </message>
    <message>
        <source>Notes stay where they are; windows opened from now on keep theirs in the folder named here.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Notizen bleiben, wo sie sind; von jetzt an geöffnete Fenster legen ihre in den hier genannten Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} does not answer. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Es kann nichts vorgelesen werden: {engine} antwortet nicht. Gibt es ein Gerät für Ton?</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Es kann nichts vorgelesen werden: {engine} endet, ohne gesprochen zu haben. Gibt es ein Gerät für Ton?</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: it is closed.</source>
        <extracomment>app</extracomment>
        <translation>In die Standardausgabe kann nichts geschrieben werden: Sie ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is gathered; C gathers the selection, or the sentence at the caret</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Nichts ist gesammelt; C sammelt die Auswahl oder den Satz am Textcursor</translation>
    </message>
    <message>
        <source>Nothing is given on standard input: put “&lt; article.html” or a pipe to the command.</source>
        <extracomment>app</extracomment>
        <translation>Die Standardeingabe enthält nichts: Setzen Sie „&lt; artikel.html“ oder eine Pipe hinter den Befehl.</translation>
    </message>
    <message>
        <source>Nothing is read aloud; F4 begins at the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Es wird nichts vorgelesen; F4 beginnt am Textcursor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was left out of this article</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Aus diesem Artikel wurde nichts ausgelassen</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>article/display_text</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>article/display_text</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On: {words}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Zu: {words}</translation>
    </message>
    <message>
        <source>Only passages of the text can be marked; this note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nur Stellen des Textes können markiert werden; diese Notiz gilt dem ganzen Artikel</translation>
    </message>
    <message>
        <source>Only the words in quotation marks were looked for.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Nur die Wörter in Anführungszeichen wurden gesucht.</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened, not {address}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Nur Web- und Mailadressen können geöffnet werden, nicht {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reading/pointer/links, ui/window/dropping</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>ui/window/files/asking</extracomment>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Open this address? It leaves Tearsheet.</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Diese Adresse öffnen? Sie führt aus Tearsheet hinaus.</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <extracomment>ui/menus</extracomment>
        <translation>{address} öffnen</translation>
    </message>
    <message>
        <source>Open {name}, or compare it with this article?</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>{name} öffnen oder mit diesem Artikel vergleichen?</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/opening</extracomment>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Die Seiten werden gezeichnet…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paragraphs and fields that differ: {told}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Absätze und Felder, die sich unterscheiden: {told}.</translation>
    </message>
    <message>
        <source>Passage changed since:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle seither geändert:</translation>
    </message>
    <message>
        <source>Passage moved:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle verschoben:</translation>
    </message>
    <message>
        <source>Passage not in this text</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle nicht in diesem Text</translation>
    </message>
    <message>
        <source>Passage not in this text:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle nicht in diesem Text:</translation>
    </message>
    <message>
        <source>Passage on a line that is left out</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle in einer ausgelassenen Zeile</translation>
    </message>
    <message>
        <source>Passage on a line that is left out:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Textstelle in einer ausgelassenen Zeile:</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Pause (F4)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Bild: {description}</translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Bild: {picture}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>Place in the article, in per cent</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Stelle im Artikel, in Prozent</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>exchange/__init__, formats/__init__</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Vorformatiert</translation>
    </message>
    <message>
        <source>Press F2 to write in this note, N for a new one</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>F2 drücken, um in dieser Notiz zu schreiben, N für eine neue</translation>
    </message>
    <message>
        <source>Press N to write</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>N drücken, um zu schreiben</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorige Überschrift</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Voriger Link</translation>
    </message>
    <message>
        <source>Previous list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorige Liste oder Tabelle</translation>
    </message>
    <message>
        <source>Previous note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorige Bildschirmseite</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Previous sentence (Alt+Up)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Voriger Satz (Alt+Oben)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/printing/laying_out, ui/printing/preview</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>article/field_names</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Setzen Sie den Textcursor in den Text des Artikels, um eine Stelle zu sammeln</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to highlight it</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Setzen Sie den Textcursor in den Text des Artikels, um ihn zu markieren</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to quote it</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Setzen Sie den Textcursor in den Text des Artikels, um ihn zu zitieren</translation>
    </message>
    <message>
        <source>Put the caret on a line that was left out; L shows them</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Setzen Sie den Textcursor auf eine ausgelassene Zeile; L zeigt sie</translation>
    </message>
    <message>
        <source>Put the caret on a paragraph of the article to leave it out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Setzen Sie den Textcursor auf einen Absatz des Artikels, um ihn auszulassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/dialogs/checking_dialog, ui/reading/accessibility/words</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotation copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Zitat kopiert, dazu {what}</translation>
    </message>
    <message>
        <source>Ragged</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/actions, ui/window/files/changed_bar</extracomment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Vorlesen (F4)</translation>
    </message>
    <message>
        <source>Read one saved news article, quote it, keep notes.</source>
        <extracomment>app</extracomment>
        <translation>Einen gespeicherten Zeitungsartikel lesen, zitieren und mit Notizen versehen.</translation>
    </message>
    <message>
        <source>Read the article again (Return)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Den Artikel noch einmal lesen (Eingabe)</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>preferences/settings, ui/window/aloud/aloud_bar</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reading focus</source>
        <extracomment>preferences/settings, ui/actions</extracomment>
        <translation>Lesefokus</translation>
    </message>
    <message>
        <source>Reading focus: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Lesefokus: {name}</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Der Artikel wird gelesen…</translation>
    </message>
    <message>
        <source>Reading time: {words}</source>
        <extracomment>ui/reading/reading_view</extracomment>
        <translation>Lesezeit: {words}</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{name} wird neu eingelesen…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <extracomment>ui/actions, ui/window/files/recent_articles</extracomment>
        <translation>Zuletzt geöffnete Artikel…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/actions</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression (Alt+X)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Regulärer Ausdruck (Alt+X)</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/actions</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said by {speaker}, not by {claimed}; the words are the text’s.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Gesagt von {speaker}, nicht von {claimed}; die Wörter sind die des Textes.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>article/field_names, ui/notes/saving</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/actions</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select a passage in the article to highlight it</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Wählen Sie eine Stelle im Artikel aus, um sie zu markieren</translation>
    </message>
    <message>
        <source>Select a passage, or put the caret in the article&apos;s text</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Wählen Sie eine Stelle aus oder setzen Sie den Textcursor in den Text des Artikels</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select fewer lines: {most} at a time can be taken in or left out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Wählen Sie weniger Zeilen aus: {most} auf einmal können aufgenommen oder ausgelassen werden</translation>
    </message>
    <message>
        <source>Select the passage in the article first</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Wählen Sie zuerst die Stelle im Artikel aus</translation>
    </message>
    <message>
        <source>Select where it belongs.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Wählen Sie aus, wohin sie gehört.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Ausgewählt: {words}</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>article/display_text</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings_dialog, ui/palette/commands</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/actions</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Zeigen (Alt+L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/actions</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/actions</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Slower (Alt+Left)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Langsamer (Alt+Links)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Kleinerer Text (Strg+-)</translation>
    </message>
    <message>
        <source>Some of your notes could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Einige Ihrer Notizen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Something of the article has to stay</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Etwas vom Artikel muss bleiben</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}).</source>
        <extracomment>errors</extracomment>
        <translation>In Tearsheet selbst ist etwas schiefgegangen ({mistake}).</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}); your notes are kept.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>In Tearsheet selbst ist etwas schiefgegangen ({mistake}); Ihre Notizen sind sicher.</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notizen sortieren</translation>
    </message>
    <message>
        <source>Sort notes by place or time (S)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Notizen nach Stelle oder Zeit sortieren (S)</translation>
    </message>
    <message>
        <source>Sort quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Zitate sortieren</translation>
    </message>
    <message>
        <source>Sort quotations by place or speaker (S)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Zitate nach Stelle oder Sprecher sortieren (S)</translation>
    </message>
    <message>
        <source>Sources are copied in this form now: {short_name}</source>
        <extracomment>ui/window/output/form_menu</extracomment>
        <translation>Quellen werden jetzt in dieser Form kopiert: {short_name}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed {rate} %</source>
        <extracomment>ui/window/aloud/aloud_bar, ui/window/aloud/reading_aloud</extracomment>
        <translation>Tempo {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Anfang des Artikels</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/look/stopping</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Stop reading aloud (Shift+F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Vorlesen beenden (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Struck out in the text: {words}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Im Text durchgestrichen: {words}.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Table row</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Take this line in</source>
        <extracomment>ui/actions</extracomment>
        <translation>Diese Zeile aufnehmen</translation>
    </message>
    <message>
        <source>Taken into the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>In den Artikel aufgenommen; bei den Notizen aufbewahrt, Strg+Z macht es rückgängig</translation>
    </message>
    <message>
        <source>Taken out of the tray; Ctrl+Z puts it back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Aus der Sammlung genommen; Strg+Z legt sie zurück</translation>
    </message>
    <message>
        <source>Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Tearsheet steht unter der MIT-Lizenz; es enthält diese Bestandteile, jeden unter einer eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Templates of your own are files in</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Eigene Vorlagen sind Dateien in</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Text und Farbschema</translation>
    </message>
    <message>
        <source>Text and theme (Ctrl+Shift+T)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Text und Farbschema (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Text und Farbschema…</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text {zoom} %</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Text {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>That was the end of the article</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Das war das Ende des Artikels</translation>
    </message>
    <message>
        <source>The article could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Der Artikel konnte nicht in die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>The article could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Der Artikel konnte nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed; F4 reads it aloud from the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Der Artikel hat sich geändert; F4 liest ihn ab dem Textcursor vor</translation>
    </message>
    <message>
        <source>The articles that were opened are forgotten; their notes stay</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Die geöffneten Artikel sind vergessen; ihre Notizen bleiben</translation>
    </message>
    <message>
        <source>The bars are hidden only in full screen: F11</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Die Leisten sind nur im Vollbild verborgen: F11</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The computer was too busy to take this page apart within 30 seconds, so what you see is all of its text in the order of the file, menus included: open it again when the computer has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Der Computer war zu beschäftigt, um diese Seite binnen 30 Sekunden zu zerlegen; Sie sehen deshalb ihren ganzen Text in der Reihenfolge der Datei, samt Menüs: Öffnen Sie sie noch einmal, wenn der Computer weniger zu tun hat.</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined ({names}). {error}</source>
        <extracomment>notes/merging</extracomment>
        <translation>Die Kopien einer Notiz in {folder} konnten nicht verbunden werden ({names}). {error}</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined: {reason} ({names}).</source>
        <extracomment>notes/merging</extracomment>
        <translation>Die Kopien einer Notiz in {folder} konnten nicht verbunden werden: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The correction could not be saved</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>Die Berichtigung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The corrections could not be read</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>Die Berichtigungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The details are in {log}.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Start Tearsheet from a desktop that is running.</source>
        <extracomment>display</extracomment>
        <translation>Die Anzeige „{display}“ antwortet nicht. Starten Sie Tearsheet von einem laufenden Desktop aus.</translation>
    </message>
    <message>
        <source>The end of the article</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Das Ende des Artikels</translation>
    </message>
    <message>
        <source>The export is not written yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Der Export ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing is written.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Der Export wurde abgebrochen; nichts ist geschrieben.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file says what it said when it was read</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Die Datei sagt, was sie beim Lesen sagte</translation>
    </message>
    <message>
        <source>The file states no address; it can be written in where this comes from (Ctrl+I)</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Die Datei gibt keine Adresse an; sie lässt sich unter „Woher dies stammt“ eintragen (Strg+I)</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a note and is left as it is. {reason}</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Die Datei {path} ist nicht als Notiz lesbar und bleibt, wie sie ist. {reason}</translation>
    </message>
    <message>
        <source>The file {path} cannot be understood ({problem}). The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Die Datei {path} ist nicht zu verstehen ({problem}). Die Notizen daneben werden gezeigt, denn der Name ihres Ordners sagt, wozu sie gehören.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <extracomment>exchange/incoming, notes/note_files</extracomment>
        <translation>Die Datei {path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} could not be removed from the trash: {reason}.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Die Datei {path} konnte nicht aus dem Papierkorb entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing. The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Die Datei {path} fehlt. Die Notizen daneben werden gezeigt, denn der Name ihres Ordners sagt, wozu sie gehören.</translation>
    </message>
    <message>
        <source>The folder of all notes</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Der Ordner aller Notizen</translation>
    </message>
    <message>
        <source>The folder of notes {folder} could not be read: {reason}.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Der Notizordner {folder} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} with the notes of this article cannot be reached any more.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Der Ordner {folder} mit den Notizen zu diesem Artikel ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The folder {target} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Der Ordner {target} ist nicht erreichbar. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>The gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Die gesammelten Stellen</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <extracomment>ui/notes/importing</extracomment>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n notes left out.</source>
        <extracomment>ui/notes/stored_notes; for 1: The import was stopped: %n note left out.</extracomment>
        <translation>
            <numerusform>Der Import wurde abgebrochen: %n Notiz ausgelassen.</numerusform>
            <numerusform>Der Import wurde abgebrochen: %n Notizen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0</source>
        <extracomment>display</extracomment>
        <translation>Die Bibliothek {xcb_library} fehlt. Unter Debian: apt-get install libxcb-cursor0</translation>
    </message>
    <message>
        <source>The links could not be changed, PowerShell did not answer: {error}.</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Die Verknüpfungen konnten nicht geändert werden, PowerShell hat nicht geantwortet: {error}.</translation>
    </message>
    <message>
        <source>The links could not be changed: {reason}</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Die Verknüpfungen konnten nicht geändert werden: {reason}</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>ui/menus, ui/notes/cards/card_buttons</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The note could not be brought back</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notiz konnte nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>The note could not be deleted</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notiz konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notiz konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The note has more than {most} versions. Keep one of them first.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Die Notiz hat mehr als {most} Versionen. Behalten Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>The note is attached to the selection; Ctrl+Z takes that back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Die Notiz ist an die Auswahl geheftet; Strg+Z nimmt das zurück</translation>
    </message>
    <message>
        <source>The note is longer than a note can be (1 MiB). Divide it into several notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Die Notiz ist länger, als eine Notiz sein kann (1 MiB). Teilen Sie sie in mehrere Notizen.</translation>
    </message>
    <message>
        <source>The note is not in the trash of {folder}.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notiz ist nicht im Papierkorb von {folder}.</translation>
    </message>
    <message>
        <source>The note is not there any more</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>Die Notiz ist nicht mehr da</translation>
    </message>
    <message>
        <source>The note&apos;s text is another one by now</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>Der Text der Notiz ist inzwischen ein anderer</translation>
    </message>
    <message>
        <source>The notes are being copied…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Die Notizen werden kopiert…</translation>
    </message>
    <message>
        <source>The notes could not all be copied to {target}: {reason}. Those in {source} are as they were.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Die Notizen konnten nicht alle nach {target} kopiert werden: {reason}. Die in {source} sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The notes could not be read</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notizen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The notes could not be read: {reason} ({root}).</source>
        <extracomment>exchange/saved</extracomment>
        <translation>Die Notizen konnten nicht gelesen werden: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be taken over</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Die Notizen konnten nicht übernommen werden</translation>
    </message>
    <message>
        <source>The notes could not be taken over: {reason} ({root}).</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Die Notizen konnten nicht übernommen werden: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Die Notizen konnten nicht in die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>The notes could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Die Notizen konnten nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The notes folder {root} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/kept_corrections, notes/notebook</extracomment>
        <translation>Der Notizordner {root} ist nicht erreichbar. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>The other copy: {second}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Die andere Fassung: {second}</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: {reason}.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Die Seite konnte nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The passage is longer than a note can quote (1 MiB). Choose a shorter passage.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Die Textstelle ist länger, als eine Notiz zitieren kann (1 MiB). Wählen Sie eine kürzere Textstelle.</translation>
    </message>
    <message>
        <source>The passage is on a line that is left out here; + takes it in</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Die Textstelle ist in einer Zeile, die hier ausgelassen ist; + nimmt sie auf</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Die Textstelle dieser Notiz ist nicht im Text</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Die Textstelle dieser Notiz ist nicht im Text.</translation>
    </message>
    <message>
        <source>The passage of this note is on a line that is left out.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Die Textstelle dieser Notiz ist in einer ausgelassenen Zeile.</translation>
    </message>
    <message>
        <source>The passage reads otherwise now:</source>
        <extracomment>ui/notes/note_text</extracomment>
        <translation>Die Textstelle lautet jetzt anders:</translation>
    </message>
    <message>
        <source>The program that had the window has ended by mistake.</source>
        <extracomment>instance/client</extracomment>
        <translation>Das Programm, zu dem das Fenster gehörte, ist durch einen Fehler beendet worden.</translation>
    </message>
    <message>
        <source>The records could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Die Datensätze konnten nicht in die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The site’s name on the network is {site}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Der Name der Website im Netz ist {site}</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Die Vorlage {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The template {path} is no text in UTF-8; save it as such.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Die Vorlage {path} ist kein Text in UTF-8; speichern Sie sie so.</translation>
    </message>
    <message>
        <source>The template “{name}” in {folder} leaves nothing of this article to copy.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Die Vorlage „{name}“ in {folder} lässt von diesem Artikel nichts zu kopieren übrig.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The text does not plainly say that {claimed} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Der Text sagt nicht eindeutig, dass es von {claimed} stammt.</translation>
    </message>
    <message>
        <source>The text has {words} in quotation marks of its own.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Im Text steht {words} in eigenen Anführungszeichen.</translation>
    </message>
    <message>
        <source>The tray is empty; Ctrl+Z brings the passages back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Die Sammlung ist leer; Strg+Z holt die Stellen zurück</translation>
    </message>
    <message>
        <source>The two copies do not differ in their words.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Die beiden Fassungen unterscheiden sich in ihren Wörtern nicht.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>The versions of the note are together longer than a note can be (1 MiB). Shorten this one.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Die Versionen der Notiz sind zusammen länger, als eine Notiz sein kann (1 MiB). Kürzen Sie diese.</translation>
    </message>
    <message>
        <source>The words are the text’s, but it does not say that they are those of {claimed}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Die Wörter sind die des Textes, aber er sagt nicht, dass sie von {claimed} stammen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme:</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Farbschema:</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Farbschema: {name}</translation>
    </message>
    <message>
        <source>There are no notes on {path}.</source>
        <extracomment>app</extracomment>
        <translation>Zu {path} gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>There are no words to read aloud</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Es gibt keine Wörter zum Vorlesen</translation>
    </message>
    <message>
        <source>There are notes on an earlier copy of this article: F9 shows them</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Zu einer früheren Fassung dieses Artikels gibt es Notizen: F9 zeigt sie</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose it to replace it</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Es gibt schon eine Datei {name}: Wählen Sie sie, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Tearsheet from a desktop.</source>
        <extracomment>display</extracomment>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Starten Sie Tearsheet von einem Desktop aus.</translation>
    </message>
    <message>
        <source>There is no file {name}: it may have been moved or renamed; open it from where it is now.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Es gibt keine Datei {name}: Vielleicht wurde sie verschoben oder umbenannt; öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is no highlight or note here</source>
        <extracomment>ui/notes/highlighter, ui/notes/window_notes</extracomment>
        <translation>Hier ist keine Markierung oder Notiz</translation>
    </message>
    <message>
        <source>There is no link at the caret</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Am Textcursor ist kein Link</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Hier ist keine Notiz</translation>
    </message>
    <message>
        <source>There is no program that opens this address</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Es gibt kein Programm, das diese Adresse öffnet</translation>
    </message>
    <message>
        <source>There is no program that shows the folder {parent}</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Es gibt kein Programm, das den Ordner {parent} zeigt</translation>
    </message>
    <message>
        <source>There is no room for the bar beside what is selected</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Neben der Auswahl ist kein Platz für die Leiste</translation>
    </message>
    <message>
        <source>There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Es gibt keine Vorlage „{name}“: keine Datei {name}.txt, {name}.md oder {name}.html in {folder}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be checked.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>Darin ist kein Wort, das geprüft werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>These %n notes seem to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use them?</source>
        <extracomment>ui/notes/note_questions; for 1: This note seems to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use it?</extracomment>
        <translation>
            <numerusform>Diese Notiz gehört wohl zu einer früheren Fassung dieses Artikels („{headline}“, zu {alike} gleich). Übernehmen?</numerusform>
            <numerusform>Diese %n Notizen gehören wohl zu einer früheren Fassung dieses Artikels („{headline}“, zu {alike} gleich). Übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold more than {most} versions together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Sie enthalten zusammen mehr als {most} Versionen.</translation>
    </message>
    <message>
        <source>This article comes from no file</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Dieser Artikel kommt aus keiner Datei</translation>
    </message>
    <message>
        <source>This article has no links</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Dieser Artikel hat keine Links</translation>
    </message>
    <message>
        <source>This copy: {first}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Diese Fassung: {first}</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Dieser Ausdruck braucht zu lange</translation>
    </message>
    <message>
        <source>This file states no web address</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Diese Datei gibt keine Webadresse an</translation>
    </message>
    <message>
        <source>This is highlighted in {colour} already</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Dies ist schon so markiert: {colour}</translation>
    </message>
    <message>
        <source>This is not for a terminal: put “&gt; article.{form}” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>Das ist nichts für ein Terminal: Setzen Sie „&gt; artikel.{form}“ hinter den Befehl.</translation>
    </message>
    <message>
        <source>This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Das ist nicht als Datum zu verstehen: Schreiben Sie es als 2023-10-02, mit Uhrzeit als 2023-10-02 14:30.</translation>
    </message>
    <message>
        <source>This note has no such version</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Diese Notiz hat keine solche Version</translation>
    </message>
    <message>
        <source>This note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Diese Notiz gilt dem ganzen Artikel</translation>
    </message>
    <message>
        <source>This note is on the whole article and has no colour</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Diese Notiz gilt dem ganzen Artikel und hat keine Farbe</translation>
    </message>
    <message>
        <source>This page asks for more time or memory than a page may, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Diese Seite verlangt mehr Zeit oder Speicher, als eine Seite darf; Sie sehen deshalb ihren ganzen Text in der Reihenfolge der Datei, samt Menüs.</translation>
    </message>
    <message>
        <source>This page could not be taken apart, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Diese Seite ließ sich nicht zerlegen; Sie sehen deshalb ihren ganzen Text in der Reihenfolge der Datei, samt Menüs.</translation>
    </message>
    <message>
        <source>This version also says: {own}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Diese Version sagt außerdem: {own}</translation>
    </message>
    <message>
        <source>Title copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Titel kopiert, dazu {what}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>ui/printing/preview, ui/window/bar</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Two copies compared</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Zwei Fassungen im Vergleich</translation>
    </message>
    <message>
        <source>Type or paste the quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Zitat eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Up to {longest} characters can be checked at a time.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>Auf einmal können bis zu {longest} Zeichen geprüft werden.</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>article/field_names</extracomment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Aktualisiert {date}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>ui/actions</extracomment>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Verbatim but for what stands in brackets.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Wörtlich bis auf das, was in Klammern steht.</translation>
    </message>
    <message>
        <source>Verbatim.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Wörtlich.</translation>
    </message>
    <message>
        <source>Version 1 also says</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Version 1 sagt außerdem</translation>
    </message>
    <message>
        <source>Version {number}, {when}</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Version {number}, {when}</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>exchange/__init__</extracomment>
        <translation>W3C-Annotationen</translation>
    </message>
    <message>
        <source>Waiting for the disk…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Warten auf den Datenträger…</translation>
    </message>
    <message>
        <source>Waiting for the export…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Warten auf den Export…</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>exchange/__init__, exchange/whole, formats/__init__</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <extracomment>formats/__init__</extracomment>
        <translation>Webseite in einer Datei (MHTML)</translation>
    </message>
    <message>
        <source>What can be done with the passage</source>
        <extracomment>ui/selection/passage_bar</extracomment>
        <translation>Was mit der Stelle getan werden kann</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What is said could not be found. {error}</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Die Zitate konnten nicht gefunden werden. {error}</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ausgelassenes</translation>
    </message>
    <message>
        <source>What was left out is hidden</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Das Ausgelassene ist verborgen</translation>
    </message>
    <message>
        <source>What you have changed is not all on the disk yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ihre Änderungen sind noch nicht alle auf dem Datenträger.</translation>
    </message>
    <message>
        <source>What you have corrected could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Was Sie berichtigt haben, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/actions, ui/dialogs/fields_dialog</extracomment>
        <translation>Woher dies stammt</translation>
    </message>
    <message>
        <source>Who said what</source>
        <extracomment>ui/actions, ui/said/said_panel</extracomment>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Who said what (Shift+F9)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Wer sagt was (Umschalt+F9)</translation>
    </message>
    <message>
        <source>Whole article</source>
        <extracomment>ui/notes/cards/quotation</extracomment>
        <translation>Ganzer Artikel</translation>
    </message>
    <message>
        <source>Whole article: {body}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Ganzer Artikel: {body}</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Whose notes lie in {folders} cannot be told: {name} in it is missing or broken. They are left as they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Zu welchem Artikel die Notizen in {folders} gehören, ist nicht zu erkennen: {name} darin fehlt oder ist beschädigt. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width in letters</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Breite in Buchstaben</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Schreiben (F2)</translation>
    </message>
    <message>
        <source>Write here; Markdown is understood</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Hier schreiben; Markdown wird verstanden</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>In der Notiz schreiben</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>In {name} geschrieben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine PowerPoint-Präsentation (.pptx)</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>a collection of Evernote&apos;s notes</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Sammlung von Evernote-Notizen</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine komprimierte Datei (Zstandard)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine komprimierte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine komprimierte Datei (xz)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Datenbank (SQLite)</translation>
    </message>
    <message>
        <source>a feed of news (Atom)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Nachrichten-Feed (Atom)</translation>
    </message>
    <message>
        <source>a feed of news (RSS)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Nachrichten-Feed (RSS)</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <extracomment>storage/files</extracomment>
        <translation>wo ein Ordner sein sollte, steht eine Datei</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Hilfedatei (CHM)</translation>
    </message>
    <message>
        <source>a launcher or a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Starter oder ein Verweis auf eine Seite</translation>
    </message>
    <message>
        <source>a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>eine Zeile neben der Überschrift</translation>
    </message>
    <message>
        <source>a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Verweis auf eine Seite</translation>
    </message>
    <message>
        <source>a link to the passage on its page, where the file states its address</source>
        <extracomment>ui/actions</extracomment>
        <translation>ein Link zur Stelle auf ihrer Seite, wenn die Datei deren Adresse angibt</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Liste von Lesezeichen</translation>
    </message>
    <message>
        <source>a list of feeds (OPML)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Liste von Feeds (OPML)</translation>
    </message>
    <message>
        <source>a list of links from Instapaper</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Linkliste von Instapaper</translation>
    </message>
    <message>
        <source>a list of links from Pocket</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Linkliste von Pocket</translation>
    </message>
    <message>
        <source>a name differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>ein Name weicht ab</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>eine Verneinung weicht ab</translation>
    </message>
    <message>
        <source>a note on the selection; on marked text write in its note; else on the whole article</source>
        <extracomment>ui/actions</extracomment>
        <translation>eine Notiz zur Auswahl; auf markiertem Text in dessen Notiz schreiben; sonst eine zum ganzen Artikel</translation>
    </message>
    <message>
        <source>a number differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>eine Zahl weicht ab</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (SVG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild (WebP)</translation>
    </message>
    <message>
        <source>a picture, film or sound (MP4 family)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Bild, Film oder Ton (MP4-Familie)</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a property list or Safari web archive</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Property List oder ein Safari-Webarchiv</translation>
    </message>
    <message>
        <source>a property list or web location</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Property List oder ein Web-Verweis</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Rich-Text-Dokument (RTF)</translation>
    </message>
    <message>
        <source>a saved article, its file: URL, or - for standard input; without one, the one that comes with the program</source>
        <extracomment>app</extracomment>
        <translation>ein gespeicherter Artikel, seine file:-Adresse oder - für die Standardeingabe; ohne Angabe der Artikel, der mit dem Programm kommt</translation>
    </message>
    <message>
        <source>a screen back</source>
        <extracomment>ui/actions</extracomment>
        <translation>eine Bildschirmseite zurück</translation>
    </message>
    <message>
        <source>a screen on</source>
        <extracomment>ui/actions</extracomment>
        <translation>eine Bildschirmseite weiter</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Tonaufnahme (MP3)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Tonaufnahme (WAV)</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Ton oder Film (Ogg)</translation>
    </message>
    <message>
        <source>a web archive (ARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Webarchiv (ARC)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Webarchiv (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Webarchiv (WARC)</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>article/model</extracomment>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>after “…{before}”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>hinter „…{before}“</translation>
    </message>
    <message>
        <source>again in the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>noch einmal in der Zeile „{words}“</translation>
    </message>
    <message>
        <source>all gathered passages, in the order of the article, with one source</source>
        <extracomment>ui/actions</extracomment>
        <translation>alle gesammelten Stellen, in der Reihenfolge des Artikels, mit einer Quelle</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument file (such as .odt)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>eine OpenDocument-Datei (etwa .odt)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Archiv (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Archiv (RAR)</translation>
    </message>
    <message>
        <source>an archive (ZIP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Archiv (ZIP)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein Archiv (tar)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein E-Book (FictionBook)</translation>
    </message>
    <message>
        <source>an e-book (Mobipocket, Kindle)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein E-Book (Mobipocket, Kindle)</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ein altes Office-Dokument (etwa .doc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>comparing/summary, ui/process/ending; for 1: and %n more</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another article</source>
        <extracomment>article/model</extracomment>
        <translation>ein anderer Artikel</translation>
    </message>
    <message>
        <source>another article, in a window of its own</source>
        <extracomment>ui/actions</extracomment>
        <translation>einen anderen Artikel, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>app</extracomment>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>article, notes, find bar and what reads aloud in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>Artikel, Notizen, Suchleiste und Vorlesen reihum</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>ask again next time</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>beim nächsten Mal wieder fragen</translation>
    </message>
    <message>
        <source>ask which articles are to be opened (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>fragen, welche Artikel geöffnet werden sollen (vom Starter benutzt)</translation>
    </message>
    <message>
        <source>at the start of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>am Anfang des Textes</translation>
    </message>
    <message>
        <source>at {page}, not in the file</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>unter {page}, nicht in der Datei</translation>
    </message>
    <message>
        <source>attach the note to another passage</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Notiz an andere Stelle heften</translation>
    </message>
    <message>
        <source>author box</source>
        <extracomment>article/model</extracomment>
        <translation>Kasten über die Autoren</translation>
    </message>
    <message>
        <source>before it the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>davor die Zeile „{words}“</translation>
    </message>
    <message>
        <source>before it the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>davor die Zeile „{words}“ im Text</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>notes/note</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>bring out the row or the paragraph that is read: {kinds}, in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Zeile oder den Absatz hervorheben, der gelesen wird: reihum {kinds}</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <extracomment>article/model</extracomment>
        <translation>Schaltflächen und Formulare</translation>
    </message>
    <message>
        <source>cannot act now</source>
        <extracomment>ui/palette/rows</extracomment>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>capital letters differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Großbuchstaben weichen ab</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>article/model</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>change the note&apos;s text</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Text der Notiz ändern</translation>
    </message>
    <message>
        <source>check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place</source>
        <extracomment>ui/actions</extracomment>
        <translation>das Zitat aus der Zwischenablage oder ein eingegebenes am Artikel prüfen; die Eingabetaste führt zu seiner Stelle</translation>
    </message>
    <message>
        <source>choose a version</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Version wählen</translation>
    </message>
    <message>
        <source>choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Form der Quelle wählen: kurz, vollständig, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, eine eigene Vorlage</translation>
    </message>
    <message>
        <source>cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Auswahl oder das Zitat oder den Satz am Textcursor zitieren, mit Quelle und Sprecher; in einer Liste deren Textstelle</translation>
    </message>
    <message>
        <source>close all windows and exit</source>
        <extracomment>ui/actions</extracomment>
        <translation>alle Fenster schließen und beenden</translation>
    </message>
    <message>
        <source>close the window</source>
        <extracomment>ui/actions</extracomment>
        <translation>das Fenster schließen</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>article/model</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>article/model</extracomment>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>correct the address</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>correct the byline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Autorenzeile berichtigen</translation>
    </message>
    <message>
        <source>correct the date</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>correct the date of the change</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Datum der Änderung berichtigen</translation>
    </message>
    <message>
        <source>correct the disclaimer</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Hinweis berichtigen</translation>
    </message>
    <message>
        <source>correct the headline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Überschrift berichtigen</translation>
    </message>
    <message>
        <source>correct the publication</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Publikation berichtigen</translation>
    </message>
    <message>
        <source>correct the standfirst</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Vorspann berichtigen</translation>
    </message>
    <message>
        <source>correct the time of saving</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Zeitpunkt des Speicherns berichtigen</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <extracomment>article/model, ui/dialogs/origins</extracomment>
        <translation>vom Leser berichtigt</translation>
    </message>
    <message>
        <source>current paragraph</source>
        <extracomment>preferences/settings</extracomment>
        <translation>aktueller Absatz</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>preferences/settings</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>date, byline or section</source>
        <extracomment>article/model</extracomment>
        <translation>Datum, Autorenzeile oder Ressort</translation>
    </message>
    <message>
        <source>delete the highlight</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>delete the highlight or note at the caret; in the notes, the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Markierung oder Notiz am Textcursor löschen; unter den Notizen die Notiz</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>ui/reading/article_lines, ui/window/output/copying</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>do it again</source>
        <extracomment>ui/actions</extracomment>
        <translation>noch einmal tun</translation>
    </message>
    <message>
        <source>element named for a byline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ein Element, das nach einer Autorenzeile benannt ist</translation>
    </message>
    <message>
        <source>element named for a second title</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ein Element, das nach einem Untertitel benannt ist</translation>
    </message>
    <message>
        <source>empty the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Sammlung leeren</translation>
    </message>
    <message>
        <source>end when the windows of the FILEs are closed, for scripts</source>
        <extracomment>app</extracomment>
        <translation>erst enden, wenn die Fenster der FILEs geschlossen sind, für Skripte</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>app</extracomment>
        <translation>ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>find any action or choice of the settings by words, and run it</source>
        <extracomment>ui/actions</extracomment>
        <translation>eine Aktion oder Einstellung mit Wörtern finden und ausführen</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>erste Überschrift des Textes</translation>
    </message>
    <message>
        <source>first line of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>erste Zeile des Textes</translation>
    </message>
    <message>
        <source>from line to line, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>von Zeile zu Zeile, in Prozent der Größe</translation>
    </message>
    <message>
        <source>from notes or find bar back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>von Notizen oder Suchleiste zurück zum Artikel</translation>
    </message>
    <message>
        <source>full: all that the file states</source>
        <extracomment>preferences/settings</extracomment>
        <translation>vollständig: alles, was die Datei angibt</translation>
    </message>
    <message>
        <source>gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Stelle sammeln</translation>
    </message>
    <message>
        <source>gather the selection, or the sentence at the caret, for copying with others; again: take it out</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Auswahl oder den Satz am Textcursor sammeln, um ihn mit anderen zu kopieren; noch einmal: herausnehmen</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>notes/note</extracomment>
        <translation>grün</translation>
    </message>
    <message>
        <source>guessed from a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach einer Zeile neben der Überschrift</translation>
    </message>
    <message>
        <source>guessed from a line under the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach einer Zeile unter der Überschrift</translation>
    </message>
    <message>
        <source>guessed from a time element that is named for changes</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach einem time-Element, das nach Änderungen benannt ist</translation>
    </message>
    <message>
        <source>guessed from the address</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach der Adresse</translation>
    </message>
    <message>
        <source>guessed from the body&apos;s ends</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach Anfang und Ende des Haupttextes</translation>
    </message>
    <message>
        <source>guessed from the title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>vermutet nach dem Titel der Seite</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Überschrift der Seite</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hide the caret (the arrows scroll then) or show it</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor verbergen (die Pfeiltasten scrollen dann) oder zeigen</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>preferences/settings</extracomment>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>comparing/noted</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>highlight in {colour}, or change the highlight at the caret to it</source>
        <extracomment>ui/actions</extracomment>
        <translation>in dieser Farbe markieren oder die Markierung am Textcursor so färben: {colour}</translation>
    </message>
    <message>
        <source>how fast the article is read aloud, in per cent of the usual speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>wie schnell der Artikel vorgelesen wird, in Prozent des üblichen Tempos</translation>
    </message>
    <message>
        <source>how many characters are in a row</source>
        <extracomment>preferences/settings</extracomment>
        <translation>wie viele Zeichen in einer Zeile stehen</translation>
    </message>
    <message>
        <source>how paragraphs are told apart</source>
        <extracomment>preferences/settings</extracomment>
        <translation>wie Absätze sich voneinander abheben</translation>
    </message>
    <message numerus="yes">
        <source>import %n notes</source>
        <extracomment>ui/notes/annotations; for 1: import %n note</extracomment>
        <translation>
            <numerusform>%n Notiz importieren</numerusform>
            <numerusform>%n Notizen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>in the find bar: a regular expression, or words</source>
        <extracomment>ui/actions</extracomment>
        <translation>in der Suchleiste: ein regulärer Ausdruck oder Wörter</translation>
    </message>
    <message>
        <source>in the find bar: whole words only, or any part of them</source>
        <extracomment>ui/actions</extracomment>
        <translation>in der Suchleiste: nur ganze Wörter oder auch Teile davon</translation>
    </message>
    <message>
        <source>in the list of what is said: go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>in der Liste der Zitate: zum Zitat gehen</translation>
    </message>
    <message>
        <source>in the list of what is said: sort by place or speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>in der Liste der Zitate: nach Stelle oder Sprecher sortieren</translation>
    </message>
    <message>
        <source>in the notes: go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: zur Textstelle gehen</translation>
    </message>
    <message>
        <source>in the notes: join the versions of a note</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: die Versionen einer Notiz verbinden</translation>
    </message>
    <message>
        <source>in the notes: keep the first version of a note that has several</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: die erste Version einer Notiz behalten, die mehrere hat</translation>
    </message>
    <message>
        <source>in the notes: keep the second version, and so on</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: die zweite Version behalten, und so weiter</translation>
    </message>
    <message>
        <source>in the notes: put one whose passage is not in the text on what is selected</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: eine, deren Stelle nicht im Text ist, an die Auswahl heften</translation>
    </message>
    <message>
        <source>in the notes: sort by place or time</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: nach Stelle oder Zeit sortieren</translation>
    </message>
    <message>
        <source>in the notes: write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>unter den Notizen: in der Notiz schreiben</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>app</extracomment>
        <translation>ungültige Angabe: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <source>it goes on like this; the exported page has all of it</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>es geht so weiter; die exportierte Seite enthält alles</translation>
    </message>
    <message>
        <source>it is larger than {limit} KiB</source>
        <extracomment>storage/files</extracomment>
        <translation>sie ist größer als {limit} KiB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>storage/files</extracomment>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its version, what it is made of, and the licences</source>
        <extracomment>ui/actions</extracomment>
        <translation>seine Version, woraus es besteht, und die Lizenzen</translation>
    </message>
    <message>
        <source>its weekday does not fit the date</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>ihr Wochentag passt nicht zum Datum</translation>
    </message>
    <message>
        <source>justified and hyphenated</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Blocksatz mit Silbentrennung</translation>
    </message>
    <message>
        <source>label in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Bezeichnung im Text</translation>
    </message>
    <message>
        <source>label “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Bezeichnung „{words}“ im Text</translation>
    </message>
    <message numerus="yes">
        <source>leave %n lines out of the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: leave a line out of the article</extracomment>
        <translation>
            <numerusform>eine Zeile aus dem Artikel auslassen</numerusform>
            <numerusform>%n Zeilen aus dem Artikel auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the paragraph at the caret, or those selected, out of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Absatz am Textcursor oder die ausgewählten Absätze aus dem Artikel auslassen</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>let version {number} replace the others ({number})</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Version {number} die anderen ersetzen lassen ({number})</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>preferences/settings</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>line between the headline and a field</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Zeile zwischen der Überschrift und einem Feld</translation>
    </message>
    <message>
        <source>line under the headline that is the page&apos;s description</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Zeile unter der Überschrift, die der Beschreibung der Seite entspricht</translation>
    </message>
    <message>
        <source>line with a name alone below the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Zeile mit einem Namen allein unter der Überschrift</translation>
    </message>
    <message>
        <source>mark the selection, or the sentence at the caret, in the colour used last</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Auswahl oder den Satz am Textcursor in der zuletzt benutzten Farbe markieren</translation>
    </message>
    <message>
        <source>marked in the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>in der Seite ausgezeichnet</translation>
    </message>
    <message>
        <source>markup</source>
        <extracomment>article/model</extracomment>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>meta element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>meta-Element</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more space between letters, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>mehr Raum zwischen Buchstaben, in Prozent der Größe</translation>
    </message>
    <message>
        <source>more space between words, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>mehr Raum zwischen Wörtern, in Prozent der Größe</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>anderswohin verschoben</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>newsletter or subscription</source>
        <extracomment>article/model</extracomment>
        <translation>Newsletter oder Abonnement</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>app</extracomment>
        <translation>nicht zusammen mit Argument %s erlaubt</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <extracomment>article/model</extracomment>
        <translation>von der Seite nicht gezeigt</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not understood as a date, kept as written</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>nicht als Datum verstanden, aufbewahrt wie geschrieben</translation>
    </message>
    <message>
        <source>not where they should be</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>nicht dort, wo sie sein sollten</translation>
    </message>
    <message>
        <source>note after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Hinweis hinter dem Haupttext</translation>
    </message>
    <message>
        <source>note before and after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Hinweis vor und hinter dem Haupttext</translation>
    </message>
    <message>
        <source>note before the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Hinweis vor dem Haupttext</translation>
    </message>
    <message>
        <source>note beside the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Hinweis neben dem Haupttext</translation>
    </message>
    <message>
        <source>notes from a file of this program or Hypothesis</source>
        <extracomment>ui/actions</extracomment>
        <translation>Notizen aus einer Datei dieses Programms oder von Hypothesis</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>preferences/settings</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number {number}: {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Nummer {number}: {error}</translation>
    </message>
    <message>
        <source>of two members of one name only one could be kept</source>
        <extracomment>storage/json_members</extracomment>
        <translation>von zwei Einträgen gleichen Namens konnte nur einer behalten werden</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>on marked text: go to its note; again: to the next one there</source>
        <extracomment>ui/actions</extracomment>
        <translation>auf markiertem Text: zu seiner Notiz gehen; noch einmal: zur nächsten dort</translation>
    </message>
    <message>
        <source>one of the copies</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>eine der Fassungen</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>one text after the other (J)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>ein Text nach dem anderen (J)</translation>
    </message>
    <message>
        <source>one without headline and address</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>einen ohne Überschrift und Adresse</translation>
    </message>
    <message>
        <source>only in the other copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>nur in der anderen Fassung</translation>
    </message>
    <message>
        <source>only in this copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>nur in dieser Fassung</translation>
    </message>
    <message>
        <source>open FILEs in a program of its own, whatever runs already</source>
        <extracomment>app</extracomment>
        <translation>FILEs in einem eigenen Programm öffnen, gleich was schon läuft</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>app</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>notes/note</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <extracomment>article/model</extracomment>
        <translation>außerhalb des Textes</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>notes/note</extracomment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>formats/__init__</extracomment>
        <translation>reinen Text</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>app</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>preferences: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vorlieben: {names}</translation>
    </message>
    <message>
        <source>print FILE itself with its highlights and numbered notes</source>
        <extracomment>app</extracomment>
        <translation>FILE selbst mit Markierungen und nummerierten Notizen ausgeben</translation>
    </message>
    <message>
        <source>print the notes on FILE, with its source and disclaimer</source>
        <extracomment>app</extracomment>
        <translation>die Notizen zu FILE mit Quelle und Hinweis ausgeben</translation>
    </message>
    <message>
        <source>print the versions of Tearsheet, Python, Qt and the libraries</source>
        <extracomment>app</extracomment>
        <translation>die Versionen von Tearsheet, Python, Qt und den Bibliotheken ausgeben</translation>
    </message>
    <message>
        <source>print what is known of each FILE as a line of JSON; with -, of each path on standard input</source>
        <extracomment>app</extracomment>
        <translation>ausgeben, was über jede FILE bekannt ist, als eine Zeile JSON; mit - über jeden Pfad von der Standardeingabe</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>notes/note</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>put Tearsheet into the menu and on the desktop</source>
        <extracomment>app</extracomment>
        <translation>Tearsheet in das Menü und auf den Schreibtisch legen</translation>
    </message>
    <message>
        <source>ragged</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>read aloud faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>schneller vorlesen</translation>
    </message>
    <message>
        <source>read aloud more slowly</source>
        <extracomment>ui/actions</extracomment>
        <translation>langsamer vorlesen</translation>
    </message>
    <message>
        <source>read no more aloud; the caret is at the sentence read last</source>
        <extracomment>ui/actions</extracomment>
        <translation>nicht weiter vorlesen; der Textcursor steht am zuletzt gelesenen Satz</translation>
    </message>
    <message>
        <source>read the article aloud from the caret on, sentence by sentence; again: pause</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Artikel ab dem Textcursor Satz für Satz vorlesen; noch einmal: anhalten</translation>
    </message>
    <message>
        <source>read the file again, as it lies on the disk now; notes and place stay</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Datei neu einlesen, wie sie jetzt auf dem Datenträger liegt; Notizen und Lesestelle bleiben</translation>
    </message>
    <message>
        <source>read the next sentence aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>den nächsten Satz vorlesen</translation>
    </message>
    <message>
        <source>read the sentence before aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Satz davor vorlesen</translation>
    </message>
    <message>
        <source>reading ruler</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>related articles</source>
        <extracomment>article/model</extracomment>
        <translation>verwandte Artikel</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <extracomment>article/model</extracomment>
        <translation>anderswo gesagt</translation>
    </message>
    <message>
        <source>search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter</source>
        <extracomment>ui/actions</extracomment>
        <translation>nach der Auswahl oder Eingabe suchen, im Artikel und in seinen Notizen; Großschreibung, Akzente, Anführungszeichen und Striche spielen keine Rolle</translation>
    </message>
    <message>
        <source>see the article with its highlights and notes as it is printed; print it</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Artikel mit Markierungen und Notizen so sehen, wie er gedruckt wird; ihn drucken</translation>
    </message>
    <message>
        <source>select by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>um ein Zeichen, eine Zeile, ein Wort, einen Absatz auswählen</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/actions</extracomment>
        <translation>alles auswählen</translation>
    </message>
    <message>
        <source>select the link before</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Link davor auswählen</translation>
    </message>
    <message>
        <source>select the next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>den nächsten Link auswählen</translation>
    </message>
    <message>
        <source>select the next quotation in the article, and tell who says it</source>
        <extracomment>ui/actions</extracomment>
        <translation>das nächste Zitat im Artikel auswählen und sagen, von wem es stammt</translation>
    </message>
    <message>
        <source>select the quotation before</source>
        <extracomment>ui/actions</extracomment>
        <translation>das Zitat davor auswählen</translation>
    </message>
    <message>
        <source>sepia</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>several names with ; between them</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>mehrere Namen mit ; dazwischen</translation>
    </message>
    <message>
        <source>share row</source>
        <extracomment>article/model</extracomment>
        <translation>Leiste zum Teilen</translation>
    </message>
    <message>
        <source>short: who, where and when</source>
        <extracomment>preferences/settings</extracomment>
        <translation>kurz: wer, wo und wann</translation>
    </message>
    <message>
        <source>show only the notes that say these words</source>
        <extracomment>ui/actions</extracomment>
        <translation>nur die Notizen zeigen, in denen diese Wörter stehen</translation>
    </message>
    <message>
        <source>show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it</source>
        <extracomment>ui/actions</extracomment>
        <translation>zeigen oder verbergen, was aus dem Artikel ausgelassen wurde, am Textcursor oder in seiner Nähe; ist nichts davon zu sehen, alles</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app</extracomment>
        <translation>die Versionsnummer zeigen und beenden</translation>
    </message>
    <message>
        <source>show the bars in full screen, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Leisten im Vollbild zeigen oder verbergen</translation>
    </message>
    <message>
        <source>show the notes and go there, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Notizen zeigen und dorthin gehen oder sie verbergen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>app</extracomment>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show what goes wrong in a window (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>in einem Fenster zeigen, was misslingt (vom Starter benutzt)</translation>
    </message>
    <message>
        <source>show who said what, by place or speaker, and go there, or hide it</source>
        <extracomment>ui/actions</extracomment>
        <translation>zeigen, wer was sagt, nach Stelle oder Sprecher, und dorthin gehen, oder es verbergen</translation>
    </message>
    <message>
        <source>size, theme, typeface, width and spacing of the text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Größe, Farbschema, Schrift, Breite und Abstände des Textes</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>app, formats/beside</extracomment>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>standfirst</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>in der Datei angegeben</translation>
    </message>
    <message>
        <source>such as 2023-10-02 14:30</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>etwa 2023-10-02 14:30</translation>
    </message>
    <message>
        <source>switch the keys that are one letter or sign on or off</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Tasten, die ein einzelner Buchstabe oder ein Zeichen sind, ein- oder ausschalten</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>article/model</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>take %n lines into the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: take a line into the article</extracomment>
        <translation>
            <numerusform>eine Zeile in den Artikel aufnehmen</numerusform>
            <numerusform>%n Zeilen in den Artikel aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take a passage out of the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Stelle aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>take all gathered passages out of the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>alle gesammelten Stellen aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app</extracomment>
        <translation>wieder von dort entfernen</translation>
    </message>
    <message>
        <source>take the line that was left out, at the caret or selected, into the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>die ausgelassene Zeile am Textcursor oder in der Auswahl in den Artikel aufnehmen</translation>
    </message>
    <message>
        <source>take these notes over</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>diese Notizen übernehmen</translation>
    </message>
    <message>
        <source>taken out by the reader</source>
        <extracomment>article/model</extracomment>
        <translation>vom Leser herausgenommen</translation>
    </message>
    <message>
        <source>text of the size that the settings say</source>
        <extracomment>ui/actions</extracomment>
        <translation>Text in der Größe, die die Einstellungen angeben</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>the address of the article&apos;s page, where the file states one or you have written it</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Adresse der Artikelseite, wenn die Datei eine angibt oder Sie sie eingetragen haben</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>the article with its highlights and notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>der Artikel mit Markierungen und Notizen in einer Datei: {names}</translation>
    </message>
    <message>
        <source>the article&apos;s file in the desktop&apos;s file manager</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Datei des Artikels in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>the articles that were opened last, to open one again or to forget them</source>
        <extracomment>ui/actions</extracomment>
        <translation>die zuletzt geöffneten Artikel, um einen wieder zu öffnen oder sie zu vergessen</translation>
    </message>
    <message>
        <source>the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Leiste an der Auswahl oder Markierung, sonst am Satz am Textcursor: Farben, Notiz, Kopieren; Pfeile und Tab gehen hindurch, die Eingabetaste drückt, Esc verlässt sie</translation>
    </message>
    <message>
        <source>the caret by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor um ein Zeichen, eine Zeile, ein Wort, einen Absatz</translation>
    </message>
    <message>
        <source>the caret to the heading before</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zur Überschrift davor</translation>
    </message>
    <message>
        <source>the caret to the list or table before</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zur Liste oder Tabelle davor</translation>
    </message>
    <message>
        <source>the caret to the next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zur nächsten Überschrift</translation>
    </message>
    <message>
        <source>the caret to the next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zur nächsten Liste oder Tabelle</translation>
    </message>
    <message>
        <source>the caret to the next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zum nächsten Absatz</translation>
    </message>
    <message>
        <source>the caret to the paragraph before</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Textcursor zum Absatz davor</translation>
    </message>
    <message>
        <source>the colours</source>
        <extracomment>preferences/settings</extracomment>
        <translation>die Farben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>storage/files</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>storage/files</extracomment>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>storage/files</extracomment>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>die Datei gibt es nicht an</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <extracomment>storage/files</extracomment>
        <translation>der Ordner ist verschwunden</translation>
    </message>
    <message>
        <source>the folder of all notes; empty for the usual one</source>
        <extracomment>preferences/settings</extracomment>
        <translation>der Ordner aller Notizen; leer für den üblichen</translation>
    </message>
    <message>
        <source>the form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>die Form der Quelle</translation>
    </message>
    <message>
        <source>the form of what is printed: {whole} with --export; {notes} with --export-notes, json being a W3C annotation collection</source>
        <extracomment>app</extracomment>
        <translation>die Form der Ausgabe: {whole} mit --export; {notes} mit --export-notes, wobei json eine W3C-Annotationssammlung ist</translation>
    </message>
    <message>
        <source>the gap between them, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>der Abstand zwischen ihnen, in Prozent der Größe</translation>
    </message>
    <message>
        <source>the hit before</source>
        <extracomment>ui/actions</extracomment>
        <translation>zum Treffer davor</translation>
    </message>
    <message>
        <source>the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>die Zeile „{words}“ im Text</translation>
    </message>
    <message>
        <source>the link at the caret, in the browser, after a question</source>
        <extracomment>ui/actions</extracomment>
        <translation>den Link am Textcursor im Browser, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>ui/actions</extracomment>
        <translation>das Menü</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>storage/files</extracomment>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>zum nächsten Treffer</translation>
    </message>
    <message>
        <source>the next passage with a note or highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>zur nächsten Stelle mit Notiz oder Markierung</translation>
    </message>
    <message>
        <source>the notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Notizen in einer Datei: {names}</translation>
    </message>
    <message>
        <source>the passage with a note or highlight before</source>
        <extracomment>ui/actions</extracomment>
        <translation>zur Stelle davor mit Notiz oder Markierung</translation>
    </message>
    <message>
        <source>the selection, clean</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Auswahl, sauber</translation>
    </message>
    <message>
        <source>the sides of a conflict in it cannot be joined without a loss</source>
        <extracomment>notes/article_file</extracomment>
        <translation>die Seiten eines Konflikts darin lassen sich nicht ohne Verlust verbinden</translation>
    </message>
    <message>
        <source>the size of the text, in pixels</source>
        <extracomment>preferences/settings</extracomment>
        <translation>die Größe des Textes, in Pixeln</translation>
    </message>
    <message>
        <source>the source alone, as for a list of references</source>
        <extracomment>ui/actions</extracomment>
        <translation>nur die Quelle, wie für ein Literaturverzeichnis</translation>
    </message>
    <message>
        <source>the source of each field; correct what is wrong</source>
        <extracomment>ui/actions</extracomment>
        <translation>die Herkunft jedes Feldes; berichtigen, was falsch ist</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>storage/files</extracomment>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>the typeface of the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>die Schrift des Artikels</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>notes/note_content</extracomment>
        <translation>dem ganzen Artikel</translation>
    </message>
    <message>
        <source>the whole screen without bars, which come at its edges, and back; Esc leaves it too</source>
        <extracomment>ui/actions</extracomment>
        <translation>der ganze Bildschirm ohne Leisten, die an seinen Rändern erscheinen, und zurück; auch Esc verlässt ihn</translation>
    </message>
    <message>
        <source>the words are the same, the punctuation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>die Wörter stimmen, die Zeichensetzung weicht ab</translation>
    </message>
    <message>
        <source>there is no field “{name}”; there are {known}</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>es gibt kein Feld „{name}“; es gibt {known}</translation>
    </message>
    <message>
        <source>this list of keyboard shortcuts</source>
        <extracomment>ui/actions</extracomment>
        <translation>diese Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>time element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>time-Element</translation>
    </message>
    <message>
        <source>time element far from the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>time-Element fern der Überschrift</translation>
    </message>
    <message>
        <source>title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>to its headline</source>
        <extracomment>ui/actions</extracomment>
        <translation>zu seiner Überschrift</translation>
    </message>
    <message>
        <source>to its last words</source>
        <extracomment>ui/actions</extracomment>
        <translation>zu seinen letzten Wörtern</translation>
    </message>
    <message>
        <source>to what is selected in the article (A)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>an das, was im Artikel ausgewählt ist (A)</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>finding/matchers</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing</source>
        <extracomment>ui/actions</extracomment>
        <translation>rückgängig machen, was mit Notizen getan (neu, Text, Farbe, gelöscht) oder an Feldern und Zeilen berichtigt wurde; in einer Notiz das Tippen</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>app</extracomment>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>app</extracomment>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>web pages</source>
        <extracomment>formats/__init__</extracomment>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>what can be done at the caret or with the selection; in the notes, with the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>was am Textcursor oder mit der Auswahl getan werden kann; unter den Notizen mit der Notiz</translation>
    </message>
    <message>
        <source>what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them</source>
        <extracomment>ui/actions</extracomment>
        <translation>was in einer anderen gespeicherten Fassung anders ist; F3 und Umschalt+F3 gehen dort von Änderung zu Änderung, Strg+E exportiert sie</translation>
    </message>
    <message>
        <source>what of the text is brought out</source>
        <extracomment>preferences/settings</extracomment>
        <translation>was vom Text hervorgehoben wird</translation>
    </message>
    <message>
        <source>where rows end</source>
        <extracomment>preferences/settings</extracomment>
        <translation>wo Zeilen enden</translation>
    </message>
    <message>
        <source>whether single letters and signs are keys</source>
        <extracomment>preferences/settings</extracomment>
        <translation>ob einzelne Buchstaben und Zeichen Tasten sind</translation>
    </message>
    <message>
        <source>which can be no folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>der kein Ordner sein kann</translation>
    </message>
    <message>
        <source>which is no absolute path</source>
        <extracomment>preferences/settings</extracomment>
        <translation>der kein vollständiger Pfad ist</translation>
    </message>
    <message>
        <source>which is too long for a folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>der für einen Ordner zu lang ist</translation>
    </message>
    <message>
        <source>with gaps</source>
        <extracomment>preferences/settings</extracomment>
        <translation>mit Abstand</translation>
    </message>
    <message>
        <source>with indents</source>
        <extracomment>preferences/settings</extracomment>
        <translation>mit Einzug</translation>
    </message>
    <message>
        <source>words differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Wörter weichen ab</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>notes/note</extracomment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>storage/files</extracomment>
        <translation>Sie haben keine Berechtigung</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>storage/files</extracomment>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>zoom in</source>
        <extracomment>ui/actions</extracomment>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>zoom out</source>
        <extracomment>ui/actions</extracomment>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>{address}    Ctrl+Return opens it</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>{address}    Strg+Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>{before} becomes {colour}</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>aus {before} wird {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <extracomment>ui/actions, ui/notes/annotations, ui/window/assistance</extracomment>
        <translation>Markierung: {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight: {quote}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Markierung {colour}: {quote}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total} quotations verbatim. Number {number}: {sentence}</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>{count} von {total} Zitaten wörtlich. Nummer {number}: {sentence}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>article/display_text</extracomment>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{error} It will be tried again.</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>{error} Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>{fields} corrected</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{fields} berichtigt</translation>
    </message>
    <message>
        <source>{field} as the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>{field} wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>{field}: stated in the other copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: nur in der anderen Fassung angegeben, „{words}“.</translation>
    </message>
    <message>
        <source>{field}: stated in this copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: nur in dieser Fassung angegeben, „{words}“.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more</source>
        <extracomment>notes/article_folders; for 1: {folder} and %n more</extracomment>
        <translation>
            <numerusform>{folder} und %n weiteren</numerusform>
            <numerusform>{folder} und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} should be a folder and is a file. It is left as it is.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>{folder} sollte ein Ordner sein und ist eine Datei. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{head}, row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>{head}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} bis {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} bis {most} min</translation>
    </message>
    <message>
        <source>{left_out} of {items} notes are about another article and are left out: {named}.</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>{left_out} von {items} Notizen gehören zu einem anderen Artikel und sind ausgelassen: {named}.</translation>
    </message>
    <message>
        <source>{left_out} of {total} notes cannot be understood and are left out; {reason}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>{left_out} von {total} Notizen sind nicht zu verstehen und sind ausgelassen; {reason}</translation>
    </message>
    <message>
        <source>{mark}, {number} of {count}: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>{mark}, {number} von {count}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <extracomment>exchange/belonging; for 1: {name} and %n more</extracomment>
        <translation>
            <numerusform>{name} und %n weiterer</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a page may: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} verlangt mehr Zeit oder Speicher, als eine Seite darf: Öffnen Sie die Seite in einem Browser, speichern Sie den Artikel als Textdatei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a text may: split it in an editor, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} verlangt mehr Zeit oder Speicher, als ein Text darf: Teilen Sie den Text in einem Editor oder speichern Sie den Artikel allein in einer Datei.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): copy it to this computer and open the copy.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} konnte nicht gelesen werden ({reason}): Kopieren Sie die Datei auf diesen Computer und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{name} could not be read within 30 seconds, for the computer was too busy: open it again when it has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} konnte nicht binnen 30 Sekunden gelesen werden, denn der Computer war zu beschäftigt: Öffnen Sie die Datei noch einmal, wenn er weniger zu tun hat.</translation>
    </message>
    <message>
        <source>{name} could not be taken apart: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ließ sich nicht zerlegen: Öffnen Sie die Seite in einem Browser, speichern Sie den Artikel als Textdatei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} hidden</source>
        <extracomment>ui/reading/panes</extracomment>
        <translation>{name}: verborgen</translation>
    </message>
    <message>
        <source>{name} holds no page with a text: open the page in a browser, save it again and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} enthält keine Seite mit Text: Öffnen Sie die Seite in einem Browser, speichern Sie sie noch einmal und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file: save its content as a file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei: Speichern Sie den Inhalt als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a folder: open one of the files in it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist ein Ordner: Öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>{name} is damaged text (UTF-16) and cannot be read whole: save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist beschädigter Text (UTF-16) und nicht ganz lesbar: Speichern Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing in it to read; save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist leer: Es gibt darin nichts zu lesen; speichern Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist größer als {limit} MB: Teilen Sie die Datei oder speichern Sie den Artikel allein in einer Datei.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was; what you read stays</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{name} ist nicht mehr, wo es war; was Sie lesen, bleibt</translation>
    </message>
    <message>
        <source>{name} is not text: save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist kein Text: Speichern Sie den Artikel als Textdatei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} is text in an old encoding that cannot be told with certainty: open it in an editor, save it as UTF-8 and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist Text in einer alten Kodierung, die sich nicht sicher bestimmen lässt: Öffnen Sie die Datei in einem Editor, speichern Sie sie als UTF-8 und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} is written without an outline: {reason}.</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>{name} ist ohne Gliederung geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ist {kind}; Tearsheet öffnet {opened}: Speichern Sie den Artikel in einer dieser Formen und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{name} is {what}, which stays as it is: choose another name.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} ist {what} und bleibt, wie es ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} knows these forms: {forms}</source>
        <extracomment>app</extracomment>
        <translation>{name} kennt diese Formen: {forms}</translation>
    </message>
    <message>
        <source>{name} may not be read: ask its owner, or change its permissions.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} darf nicht gelesen werden: Fragen Sie den Eigentümer oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>{name} needs one FILE</source>
        <extracomment>app</extracomment>
        <translation>{name} braucht genau eine FILE</translation>
    </message>
    <message>
        <source>{name} was not read to its end, as you wished: open it again to read it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} wurde auf Ihren Wunsch nicht zu Ende gelesen: Öffnen Sie die Datei noch einmal, um sie zu lesen.</translation>
    </message>
    <message>
        <source>{name} would become larger than {limit} KiB</source>
        <extracomment>notes/article_file</extracomment>
        <translation>{name} würde größer als {limit} KiB</translation>
    </message>
    <message>
        <source>{name} would lie among the notes as one of them: choose another folder.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} läge unter den Notizen, als wäre es eine davon: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/dialogs/compared_text, ui/dialogs/setting_controls, ui/look/word_button, ui/notes/notes_model, ui/notes/stored_notes, ui/palette/commands, ui/reading/accessibility/words, ui/said/said_model, ui/window/tray/tray_bar</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in notes</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} von {total} in Notizen</translation>
    </message>
    <message>
        <source>{others} of the files in {source} are not copied, such as {name}: another file of that name lies in {target}, or the file is too large. All others are copied.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>{others} der Dateien in {source} sind nicht kopiert, etwa {name}: In {target} liegt eine andere Datei dieses Namens, oder die Datei ist zu groß. Alle anderen sind kopiert.</translation>
    </message>
    <message>
        <source>{path} cannot be read. {reason} The usual settings are used.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>{path} ist nicht lesbar. {reason} Es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <extracomment>preferences/recent</extracomment>
        <translation>{path} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>preferences/recent, preferences/state</extracomment>
        <translation>{path} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the output itself, and stays as it is: put “&gt; another name” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>{path} ist selbst die Ausgabe und bleibt, wie es ist: Setzen Sie „&gt; anderer Name“ hinter den Befehl.</translation>
    </message>
    <message>
        <source>{path} names the notes folder “{folder}”, {reason}; the usual folder is used.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>{path} nennt den Notizordner „{folder}“, {reason}; es gilt der übliche Ordner.</translation>
    </message>
    <message>
        <source>{path} sets “{name}” to what it cannot be; {value} is used.</source>
        <extracomment>preferences/flat_file, preferences/settings</extracomment>
        <translation>{path} setzt „{name}“ auf einen unmöglichen Wert; es gilt {value}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>{path}, Zeile {line}: {what}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/aa/popover, ui/aa/rows, ui/notes/note_questions, ui/reading/accessibility/following, ui/window/aloud/aloud_bar, ui/window/status/progress</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sentence} What you read here stays until you close it.</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{sentence} Was Sie hier lesen, bleibt, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>{speaker} is quoted</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Zitiert wird {speaker}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{total} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n times)</source>
        <extracomment>comparing/summary; for 1: {words} (%n time)</extracomment>
        <translation>
            <numerusform>{words} (%n-mal)</numerusform>
            <numerusform>{words} (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (corrected by the reader)</source>
        <extracomment>comparing/fields</extracomment>
        <translation>{words} (vom Leser berichtigt)</translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (berichtigt)</translation>
    </message>
    <message>
        <source>{words} (probably)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (vermutlich)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>__init__</extracomment>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{zoom} %; press for the usual size (Ctrl+0)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>{zoom}&#xa0;%; drücken für die übliche Größe (Strg+0)</translation>
    </message>
    <message>
        <source>“{name}”, a template of your own</source>
        <extracomment>preferences/citation_forms</extracomment>
        <translation>„{name}“, eine eigene Vorlage</translation>
    </message>
    <message>
        <source>“{opening}” is not closed by “{closing}”</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{opening}“ wird nicht durch „{closing}“ geschlossen</translation>
    </message>
    <message>
        <source>“{path}” could not be changed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}“ konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}“ konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and install the launcher again.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>„{path}“ wurde nicht von Tearsheet geschrieben und bleibt, wie es ist. Verschieben Sie die Datei und installieren Sie den Starter noch einmal.</translation>
    </message>
    <message>
        <source>“{sign}” closes what is not open</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{sign}“ schließt, was nicht offen ist</translation>
    </message>
    <message>
        <source>“{sign}” is never closed</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>„{sign}“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>__init__</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” above the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>„{words}“ über dem Text</translation>
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
        <translation>Es kann nichts vorgelesen werden: {engine} lässt sich nicht starten. Ist es noch installiert?</translation>
    </message>
    <message>
        <source>Said by (optional)</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Gesagt von (optional)</translation>
    </message>
    <message>
        <source>Something outside of Tearsheet stopped what reads this page, as a computer does when memory is short, so what you see is all of its text in the order of the file, menus included: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Etwas außerhalb von Tearsheet hat beendet, was diese Seite liest, wie es ein Computer tut, wenn der Speicher knapp ist; Sie sehen deshalb ihren ganzen Text in der Reihenfolge der Datei, samt Menüs: Schließen Sie andere Programme und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>[left out: {words}]</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>[ausgelassen: {words}]</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>finding/matchers</extracomment>
        <translation>verkehrter Zeichenbereich</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>finding/matchers</extracomment>
        <translation>am Ende fehlt etwas nach \</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>finding/matchers</extracomment>
        <translation>geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ungültiger Verweis auf eine Gruppe</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>das Mindeste ist mehr als das Höchste</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) fehlt</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>finding/matchers</extracomment>
        <translation>] fehlt</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>finding/matchers</extracomment>
        <translation>der Name der Gruppe fehlt</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>doppelte Wiederholung</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) ohne (</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>finding/matchers</extracomment>
        <translation>unbekannte Erweiterung</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>finding/matchers</extracomment>
        <translation>unbekannte Gruppe</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>finding/matchers</extracomment>
        <translation>] fehlt</translation>
    </message>
    <message>
        <source>{day}, {time}, your time</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>{day}, {time}, Ihre Zeit</translation>
    </message>
    <message>
        <source>{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as a computer does when memory is short: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} wurde nicht zu Ende gelesen, denn etwas außerhalb von Tearsheet hat beendet, was die Datei liest, wie es ein Computer tut, wenn der Speicher knapp ist: Schließen Sie andere Programme und öffnen Sie sie noch einmal.</translation>
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
