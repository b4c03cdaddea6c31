<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages&#xa0;:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;par feuille&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Tearsheet</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>app</extracomment>
        <translation>%(prog)s&#xa0;: erreur&#xa0;: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n changed</extracomment>
        <translation>
            <numerusform>%n avec modifications</numerusform>
            <numerusform>%n avec modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <extracomment>ui/notes/stored_notes; for 1: %n exact</extracomment>
        <translation>
            <numerusform>%n exacte</numerusform>
            <numerusform>%n exactes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <extracomment>ui/window/finding/finding; for 1: %n in notes</extracomment>
        <translation>
            <numerusform>%n dans les notes</numerusform>
            <numerusform>%n dans les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the head</source>
        <extracomment>comparing/summary; for 1: %n in the head</extracomment>
        <translation>
            <numerusform>%n en tête</numerusform>
            <numerusform>%n en tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines at their marks</source>
        <extracomment>ui/reading/left_out; for 1: %n line at its mark</extracomment>
        <translation>
            <numerusform>%n ligne à sa marque</numerusform>
            <numerusform>%n lignes à leurs marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out: {reasons}</source>
        <extracomment>ui/reading/article_lines; for 1: %n line left out: {reasons}</extracomment>
        <translation>
            <numerusform>%n ligne omise&#xa0;: {reasons}</numerusform>
            <numerusform>%n lignes omises&#xa0;: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are hidden</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is hidden</extracomment>
        <translation>
            <numerusform>%n ligne omise cachée</numerusform>
            <numerusform>%n lignes omises cachées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are shown</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is shown</extracomment>
        <translation>
            <numerusform>%n ligne omise montrée</numerusform>
            <numerusform>%n lignes omises montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines under its end</source>
        <extracomment>ui/reading/left_out; for 1: %n line under its end</extracomment>
        <translation>
            <numerusform>%n ligne sous sa fin</numerusform>
            <numerusform>%n lignes sous sa fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <extracomment>ui/reading/accessibility/words; for 1: %n link</extracomment>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not shown here; the exported page has them all</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n more change is not shown here; the exported page has it</extracomment>
        <translation>
            <numerusform>%n autre modification n’est pas montrée ici&#x202f;; la page exportée la contient</numerusform>
            <numerusform>%n autres modifications ne sont pas montrées ici&#x202f;; la page exportée les contient toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters. F2 shows the whole note.</source>
        <extracomment>ui/notes/note_text; for 1: %n more character. F2 shows the whole note.</extracomment>
        <translation>
            <numerusform>%n caractère de plus. F2 montre la note entière.</numerusform>
            <numerusform>%n caractères de plus. F2 montre la note entière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n moved</extracomment>
        <translation>
            <numerusform>%n à un autre endroit</numerusform>
            <numerusform>%n à un autre endroit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in this text</source>
        <extracomment>ui/notes/stored_notes; for 1: %n not found in this text</extracomment>
        <translation>
            <numerusform>%n introuvable dans ce texte</numerusform>
            <numerusform>%n introuvables dans ce texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are copied.</source>
        <extracomment>ui/desk; for 1: %n note is copied.</extracomment>
        <translation>
            <numerusform>%n note est copiée.</numerusform>
            <numerusform>%n notes sont copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not on the disk yet: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note is not on the disk yet: {names}.</extracomment>
        <translation>
            <numerusform>%n note n’est pas encore sur le disque&#xa0;: {names}.</numerusform>
            <numerusform>%n notes ne sont pas encore sur le disque&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be saved after the window was closed: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note could not be saved after the window was closed: {names}.</extracomment>
        <translation>
            <numerusform>%n note n’a pas pu être enregistrée après la fermeture de la fenêtre&#xa0;: {names}.</numerusform>
            <numerusform>%n notes n’ont pas pu être enregistrées après la fermeture de la fenêtre&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found from an earlier version</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note found from an earlier version</extracomment>
        <translation>
            <numerusform>%n note retrouvée d’une version antérieure</numerusform>
            <numerusform>%n notes retrouvées d’une version antérieure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes imported.</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note imported.</extracomment>
        <translation>
            <numerusform>%n note importée.</numerusform>
            <numerusform>%n notes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes in {folder} may be about an earlier version of this article and are left out.</source>
        <extracomment>exchange/saved; for 1: %n note in {folder} may be about an earlier version of this article and is left out.</extracomment>
        <translation>
            <numerusform>%n note dans {folder} porte peut-être sur une version antérieure de cet article et est omise.</numerusform>
            <numerusform>%n notes dans {folder} portent peut-être sur une version antérieure de cet article et sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lie only in the folder before. A copy can be made here; nothing is taken away there.</source>
        <extracomment>ui/dialogs/settings_dialog; for 1: %n note lies only in the folder before. A copy can be made here; nothing is taken away there.</extracomment>
        <translation>
            <numerusform>%n note ne se trouve que dans l’ancien dossier. Une copie peut être faite ici&#x202f;; rien n’en est retiré.</numerusform>
            <numerusform>%n notes ne se trouvent que dans l’ancien dossier. Une copie peut être faite ici&#x202f;; rien n’en est retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs; for 1: %n note written to {file}</extracomment>
        <translation>
            <numerusform>%n note écrite dans {file}</numerusform>
            <numerusform>%n notes écrites dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a line left out</source>
        <extracomment>ui/notes/stored_notes; for 1: %n on a line left out</extracomment>
        <translation>
            <numerusform>%n sur une ligne omise</numerusform>
            <numerusform>%n sur des lignes omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other copy</source>
        <extracomment>comparing/summary; for 1: %n only in the other copy</extracomment>
        <translation>
            <numerusform>%n seulement dans l’autre copie</numerusform>
            <numerusform>%n seulement dans l’autre copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in this copy</source>
        <extracomment>comparing/summary; for 1: %n only in this copy</extracomment>
        <translation>
            <numerusform>%n seulement dans cette copie</numerusform>
            <numerusform>%n seulement dans cette copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs that do not differ</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n paragraph that does not differ</extracomment>
        <translation>
            <numerusform>%n paragraphe qui ne diffère pas</numerusform>
            <numerusform>%n paragraphes qui ne diffèrent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <extracomment>ui/window/output/copying; for 1: %n passage</extracomment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage copied with {what}</extracomment>
        <translation>
            <numerusform>%n passage copié, avec {what}</numerusform>
            <numerusform>%n passages copiés, avec {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages gathered; Shift+C copies all</source>
        <extracomment>ui/window/tray/tray; for 1: %n passage gathered; Shift+C copies all</extracomment>
        <translation>
            <numerusform>%n passage recueilli&#x202f;; Maj+C copie tout</numerusform>
            <numerusform>%n passages recueillis&#x202f;; Maj+C copie tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of {all}, all that the article has now, copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage of {all}, all that the article has now, copied with {what}</extracomment>
        <translation>
            <numerusform>%n passage sur {all}, tout ce que l’article a maintenant, copié avec {what}</numerusform>
            <numerusform>%n passages sur {all}, tout ce que l’article a maintenant, copiés avec {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations, each verbatim.</source>
        <extracomment>comparing/verdicts; for 1: %n quotation, verbatim.</extracomment>
        <translation>
            <numerusform>%n citation, littérale.</numerusform>
            <numerusform>%n citations, toutes littérales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of this note were written in different places.</source>
        <extracomment>ui/notes/note_questions; for 1: %n version of this note was written in different places.</extracomment>
        <translation>
            <numerusform>%n version de cette note a été écrite à des endroits différents.</numerusform>
            <numerusform>%n versions de cette note ont été écrites à des endroits différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words selected</source>
        <extracomment>ui/window/status/progress; for 1: %n word selected</extracomment>
        <translation>
            <numerusform>%n mot sélectionné</numerusform>
            <numerusform>%n mots sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>(the site is not “{disguise}” but {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(le site n’est pas «&#xa0;{disguise}&#xa0;» mais {site})</translation>
    </message>
    <message>
        <source>(the site is {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(le site est {site})</translation>
    </message>
    <message>
        <source>,</source>
        <extracomment>translation</extracomment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>__init__</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>--record needs a FILE, or - for paths on standard input</source>
        <extracomment>app</extracomment>
        <translation>--record demande un FILE, ou - pour des chemins sur l’entrée standard</translation>
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
        <translation>Un clic le montre, ou le cache de nouveau</translation>
    </message>
    <message>
        <source>A click shows where it comes from</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>Un clic montre d’où cela vient</translation>
    </message>
    <message>
        <source>A correction is kept when you leave its field. The file stays as it is.</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Une correction est gardée quand vous quittez son champ. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Une image qui ne peut être montrée</translation>
    </message>
    <message>
        <source>About Tearsheet</source>
        <extracomment>ui/actions, ui/dialogs/about_dialog</extracomment>
        <translation>À propos de Tearsheet</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>article/field_names</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Toutes les actions…</translation>
    </message>
    <message>
        <source>All notes in this file are here already.</source>
        <extracomment>ui/notes/stored_notes</extracomment>
        <translation>Toutes les notes de ce fichier sont déjà ici.</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and has no blanks.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Une adresse commence par http:// ou https:// et ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>Another program is busy with the notes folder {folder}. Try again in a moment.</source>
        <extracomment>notes/locking</extracomment>
        <translation>Un autre programme occupe le dossier de notes {folder}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another version: {words}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Autre version&#xa0;: {words}</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>article/display_text</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/actions</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/display_text, ui/actions, ui/notes/exchange_dialogs, ui/printing/paper, ui/reading/reading_view</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Article écrit dans {file}</translation>
    </message>
    <message>
        <source>As it was read again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Comme relu</translation>
    </message>
    <message>
        <source>As the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Comme l’indique le fichier</translation>
    </message>
    <message>
        <source>As the file states it again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>De nouveau comme l’indique le fichier</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>As usual: all that is here but theme and size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Comme d’habitude&#xa0;: tout ce qui est ici, sauf thème et taille</translation>
    </message>
    <message>
        <source>Attach</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Attacher</translation>
    </message>
    <message>
        <source>Attach the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Attacher la note</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>article/display_text</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Bar at the selection</source>
        <extracomment>ui/actions</extracomment>
        <translation>Barre près de la sélection</translation>
    </message>
    <message>
        <source>Bars in full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Barres en plein écran</translation>
    </message>
    <message>
        <source>Between: {before} … {after}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Entre&#xa0;: {before} … {after}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>article/field_names</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Par endroit</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/pointer/links, ui/window/comparing, ui/window/dropping</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Caret hidden: the arrow keys scroll</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Curseur caché&#xa0;: les flèches font défiler</translation>
    </message>
    <message>
        <source>Caret shown</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Curseur montré</translation>
    </message>
    <message>
        <source>Cause: {error}.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Cause&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Cause: {reason}.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>Cause&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Changed to {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Couleur changée&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Check a quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Vérifier une citation</translation>
    </message>
    <message>
        <source>Check a quotation…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vérifier une citation…</translation>
    </message>
    <message>
        <source>Chicago 17, author-date</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, auteur-date</translation>
    </message>
    <message>
        <source>Chicago 17, note</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, note</translation>
    </message>
    <message>
        <source>Choose a note first; F9 shows them</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Choisissez d’abord une note&#x202f;; F9 les montre</translation>
    </message>
    <message>
        <source>Choose a quotation first; Shift+F9 shows them</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Choisissez d’abord une citation&#x202f;; Maj+F9 les montre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/look/text_field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/actions, ui/look/sheet, ui/process/ending</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Fermer et perdre</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Couleur&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/menus</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Comparer avec une autre copie</translation>
    </message>
    <message>
        <source>Compare with another copy…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comparer avec une autre copie…</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Comparaison avec {name}…</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied the {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Copié&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions, ui/dialogs/settings_dialog</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy gathered passages</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier les passages recueillis</translation>
    </message>
    <message>
        <source>Copy gathered passages (Shift+C)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Copier les passages recueillis (Maj+C)</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier le lien vers le passage</translation>
    </message>
    <message>
        <source>Copy source alone</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier la source seule</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Corrected; kept with the notes</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Corrigé&#x202f;; gardé avec les notes</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>article/display_text</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/actions</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <extracomment>article/field_names, ui/reading/accessibility/part, ui/reading/accessibility/words</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Drag to go through the article</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Faites glisser pour parcourir l’article</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>exchange/whole</extracomment>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>Empty the tray (Shift+Del)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Vider le panier (Maj+Suppr)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fin de l’article</translation>
    </message>
    <message>
        <source>End of {mark}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Fin&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/actions</extracomment>
        <translation>Entrée&#xa0;num.</translation>
    </message>
    <message>
        <source>Return shows it, + takes it in.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Entrée la montre, + la reprend.</translation>
    </message>
    <message>
        <source>Return shows where it may have been.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Entrée montre où il a pu être.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/actions</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Esc leaves the full screen; its bars come at the edges</source>
        <extracomment>ui/window/status/full_screen</extracomment>
        <translation>Échap quitte le plein écran&#x202f;; ses barres viennent aux bords</translation>
    </message>
    <message>
        <source>Every choice is used at once, and kept.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Chaque choix est appliqué aussitôt, et gardé.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export article</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Exporter l’article</translation>
    </message>
    <message>
        <source>Export article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exporter l’article…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>F3 ou J&#xa0;: la modification suivante.  Maj+F3 ou K&#xa0;: la précédente.  Ctrl+E&#xa0;: exporter.</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Faster (Alt+Right)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Plus vite (Alt+Droite)</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>article/display_text</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <extracomment>ui/actions, ui/notes/notes_panel</extracomment>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/actions, ui/window/finding/find_bar</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Find in this article and its notes</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Rechercher dans cet article et ses notes</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/actions</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Forme de la source</translation>
    </message>
    <message>
        <source>Form of the source…</source>
        <extracomment>ui/actions, ui/window/output/form_menu</extracomment>
        <translation>Forme de la source…</translation>
    </message>
    <message>
        <source>From {path} no notes could be taken. {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Aucune note n’a pu être reprise de {path}. {error}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Further notes are {where}; they are left out.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>D’autres notes sont {where}&#x202f;; elles sont omises.</translation>
    </message>
    <message>
        <source>Gap between</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Écart entre paragraphes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gather passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Recueillir le passage</translation>
    </message>
    <message>
        <source>Gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Passages recueillis</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>Go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aller à la citation</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Harvard (Cite Them Right)</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Titre de niveau {level}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Cacher (Alt+L)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Surlignage supprimé&#x202f;; Ctrl+Z le récupère</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Surligné&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/actions</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>If you close the window now, Tearsheet goes on writing without it. What is not written when the computer is switched off, or cannot be written, is lost.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Si vous fermez la fenêtre maintenant, Tearsheet continue d’écrire sans elle. Ce qui n’est pas écrit quand l’ordinateur est éteint, ou ne peut être écrit, est perdu.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Importing notes from {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Importation des notes de {name}…</translation>
    </message>
    <message>
        <source>In the article, not in the quotation: struck through. In the quotation alone: underlined.</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Dans l’article, non dans la citation&#xa0;: barré. Dans la citation seule&#xa0;: souligné.</translation>
    </message>
    <message>
        <source>In the text {speaker} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Dans le texte, c’est {speaker} qui le dit.</translation>
    </message>
    <message>
        <source>In {folder} the file {name} could not take in its copies {copies}: {reason}. Nothing is lost.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Dans {folder}, le fichier {name} n’a pas pu intégrer ses copies {copies}&#xa0;: {reason}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Indents</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/actions</extracomment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>It cannot be reached now. Is its disk connected? Until then no notes are read or written.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Il est inaccessible pour le moment. Son disque est-il connecté&#x202f;? Jusque-là, aucune note n’est lue ni écrite.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>On ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>It has marks of a conflict that do not belong together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Elle contient des marques de conflit qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>It has more than {most} versions.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Elle a plus de {most} versions.</translation>
    </message>
    <message>
        <source>It has no “target”.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Il lui manque «&#xa0;target&#xa0;».</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Il lui manque «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>It has something else where an object should be.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Il contient autre chose là où devrait être un objet.</translation>
    </message>
    <message>
        <source>It has too many parts. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Il contient trop de parties. Divisez le fichier.</translation>
    </message>
    <message>
        <source>It holds two notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Elle contient deux notes.</translation>
    </message>
    <message>
        <source>It holds {count} notes, and {most} can be taken at once. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Il contient {count} notes, et {most} peuvent être reprises à la fois. Divisez le fichier.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MiB.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Il dépasse {limit} Mio.</translation>
    </message>
    <message>
        <source>It is longer than a note can be (1 MiB).</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Elle est plus longue qu’une note ne peut l’être (1 Mio).</translation>
    </message>
    <message>
        <source>It is made with the first note.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Il est créé avec la première note.</translation>
    </message>
    <message>
        <source>It is neither a W3C annotation collection nor an export of Hypothesis.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Ce n’est ni une collection d’annotations W3C ni un export de Hypothesis.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <extracomment>exchange/incoming, notes/annotation, notes/article_file, notes/versions</extracomment>
        <translation>Les niveaux imbriqués sont trop nombreux.</translation>
    </message>
    <message>
        <source>It is not JSON in UTF-8.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Ce n’est pas du JSON en UTF-8.</translation>
    </message>
    <message>
        <source>It is not a W3C annotation.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ce n’est pas une annotation W3C.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>It may have been here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Il a pu être ici</translation>
    </message>
    <message>
        <source>It stands in the headline or standfirst.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Elle se trouve dans le titre ou le chapeau.</translation>
    </message>
    <message>
        <source>It stood {where} and before “{after}…”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Elle se trouvait {where} et avant «&#xa0;{after}…&#xa0;»</translation>
    </message>
    <message>
        <source>It stood {where}, at the end of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Elle se trouvait {where}, à la fin du texte</translation>
    </message>
    <message>
        <source>Its “id” is not a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Son «&#xa0;id&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>Its “start” and “end” are not two places in a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Ses «&#xa0;start&#xa0;» et «&#xa0;end&#xa0;» ne sont pas deux endroits d’un texte.</translation>
    </message>
    <message>
        <source>Its “target” is neither an object nor an address.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Son «&#xa0;target&#xa0;» n’est ni un objet ni une adresse.</translation>
    </message>
    <message>
        <source>Its “target” is not one object.</source>
        <extracomment>exchange/from_hypothesis</extracomment>
        <translation>Son «&#xa0;target&#xa0;» n’est pas un objet unique.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a date and time of ISO 8601.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Son «&#xa0;{name}&#xa0;» n’est pas une date et heure ISO 8601.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Son «&#xa0;{name}&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>article/display_text</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Join the versions</source>
        <extracomment>ui/actions</extracomment>
        <translation>Réunir les versions</translation>
    </message>
    <message>
        <source>Joined by an ellipsis: each part is verbatim; see what is left out.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Jointe par des points de suspension&#xa0;: chaque partie est littérale&#x202f;; voyez ce qui est omis.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>article/display_text</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>article/display_text</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Justifiées</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Keep the window open to copy this or to make room, or close it and lose this.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Gardez la fenêtre ouverte pour copier ceci ou faire de la place, ou fermez-la et perdez ceci.</translation>
    </message>
    <message>
        <source>Keep version 1</source>
        <extracomment>ui/actions</extracomment>
        <translation>Garder la version 1</translation>
    </message>
    <message>
        <source>Keep version 2</source>
        <extracomment>ui/actions</extracomment>
        <translation>Garder la version 2</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Garder {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/settings, ui/actions, ui/key_dialog</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>ui/printing/laying_out</extracomment>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Omettre ce paragraphe</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/actions</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Left out of the article, and shown now: {places}</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Omis de l’article, et montré à présent&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Left out of the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Omis de l’article&#x202f;; gardé avec les notes, Ctrl+Z l’annule</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n lines that are not part of the article</source>
        <extracomment>ui/reading/article_lines; for 1: Left out: %n line that is not part of the article</extracomment>
        <translation>
            <numerusform>Omis&#xa0;: %n ligne qui ne fait pas partie de l’article</numerusform>
            <numerusform>Omis&#xa0;: %n lignes qui ne font pas partie de l’article</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter keys</source>
        <extracomment>ui/actions</extracomment>
        <translation>Touches de lettres</translation>
    </message>
    <message>
        <source>Letter keys are off</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Les touches de lettres sont désactivées</translation>
    </message>
    <message>
        <source>Letter keys are on</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Les touches de lettres sont activées</translation>
    </message>
    <message>
        <source>Letter keys in the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Touches de lettres dans l’article</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Espacement des lettres</translation>
    </message>
    <message>
        <source>Letters act while the article has the focus; {key} switches them off and on.</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Les lettres agissent quand l’article a le focus&#x202f;; {key} les désactive et les active.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Link to the page copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Lien vers la page copié</translation>
    </message>
    <message>
        <source>Link to the passage copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Lien vers le passage copié</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>article/display_text</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>article/display_text</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu at the caret</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menu au curseur</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Negations</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Négations</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note (N)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Nouvelle note (N)</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>Next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Liste ou tableau suivant</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>ui/actions</extracomment>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Écran suivant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Next sentence (Alt+Down)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Phrase suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>ui/actions</extracomment>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Aucune action ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>No command “{command}” was found that a double-click could start. Install Tearsheet, for example with pipx, and try again.</source>
        <extracomment>launcher/__init__</extracomment>
        <translation>Aucune commande «&#xa0;{command}&#xa0;» qu’un double-clic pourrait lancer n’a été trouvée. Installez Tearsheet, par exemple avec pipx, et réessayez.</translation>
    </message>
    <message>
        <source>No expression: {error}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Pas une expression&#xa0;: {error}</translation>
    </message>
    <message>
        <source>No gathered passage is in the article as it is read now; Shift+Del empties the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Aucun passage recueilli n’est dans l’article tel qu’il est lu maintenant&#x202f;; Maj+Suppr vide le panier</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Plus de titres dans cette direction</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Plus de liens dans cette direction</translation>
    </message>
    <message>
        <source>No more lists or tables in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>Plus de listes ni de tableaux dans cette direction</translation>
    </message>
    <message>
        <source>No more notes in this direction</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Plus de notes dans cette direction</translation>
    </message>
    <message>
        <source>No more quotations in this direction</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Plus de citations dans cette direction</translation>
    </message>
    <message>
        <source>No more sentences in this direction</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Plus de phrases dans cette direction</translation>
    </message>
    <message>
        <source>No note says this.</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Aucune note ne dit cela.</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N.</source>
        <extracomment>ui/notes/notes_panel, ui/notes/window_notes</extracomment>
        <translation>Pas encore de notes. Sélectionnez un passage et appuyez sur N.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Aucun autre article n’a encore été ouvert</translation>
    </message>
    <message>
        <source>No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud</source>
        <extracomment>quoting/aloud/engines</extracomment>
        <translation>Aucune synthèse vocale n’est installée&#xa0;: installez speech-dispatcher ou espeak-ng pour faire lire les articles à haute voix</translation>
    </message>
    <message>
        <source>No text of an article was found in this page, so what you see is its menus and links: open the article itself in a browser, save that page and open it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Aucun texte d’article n’a été trouvé dans cette page&#x202f;; vous voyez donc ses menus et ses liens&#xa0;: ouvrez l’article lui-même dans un navigateur, enregistrez cette page et ouvrez-la.</translation>
    </message>
    <message>
        <source>No voice for the language “{language}” is installed; the usual one reads</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Aucune voix n’est installée pour la langue «&#xa0;{language}&#xa0;»&#x202f;; la voix habituelle lit</translation>
    </message>
    <message>
        <source>Nobody is named for this quotation</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Personne n’est nommé pour cette citation</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Personne n’est cité dans cet article</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>ui/said/said_model</extracomment>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>Not all copies of a note in {folder} could be joined: with {names} it would have more versions than a file can hold. That is left as it is. Keep one of those shown to have it too.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Les copies d’une note dans {folder} n’ont pas toutes pu être réunies&#xa0;: avec {names}, elle aurait plus de versions qu’un fichier n’en peut contenir. Celle-ci reste telle quelle. Gardez l’une des versions montrées pour l’avoir aussi.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Pas dans l’article</translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Absente de cet article.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notes/note_questions, ui/window/files/changed_bar</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Not verbatim: it leaves out “{negation}”, which turns what is said.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Non littérale&#xa0;: elle omet «&#xa0;{negation}&#xa0;», ce qui retourne le sens.</translation>
    </message>
    <message>
        <source>Not verbatim: the parts stand in another order, or further apart.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Non littérale&#xa0;: les parties sont dans un autre ordre, ou plus éloignées.</translation>
    </message>
    <message>
        <source>Not verbatim: {change}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Non littérale&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note at the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Note au curseur</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Note supprimée&#x202f;; Ctrl+Z la récupère</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/actions, ui/notes/cards/card_list, ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes (F9)</source>
        <extracomment>ui/said/said_panel, ui/window/parts</extracomment>
        <translation>Notes (F9)</translation>
    </message>
    <message>
        <source>Notes ({endings});;All files (*)</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Dossier des notes</translation>
    </message>
    <message>
        <source>Notes stay where they are; windows opened from now on keep theirs in the folder named here.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Les notes restent où elles sont&#x202f;; les fenêtres ouvertes désormais gardent les leurs dans le dossier nommé ici.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} does not answer. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Rien ne peut être lu à haute voix&#xa0;: {engine} ne répond pas. Y a-t-il un périphérique audio&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Rien ne peut être lu à haute voix&#xa0;: {engine} se termine sans avoir parlé. Y a-t-il un périphérique audio&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: it is closed.</source>
        <extracomment>app</extracomment>
        <translation>Rien ne peut être écrit sur la sortie standard&#xa0;: elle est fermée.</translation>
    </message>
    <message>
        <source>Nothing is gathered; C gathers the selection, or the sentence at the caret</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Rien n’est recueilli&#x202f;; C recueille la sélection, ou la phrase au curseur</translation>
    </message>
    <message>
        <source>Nothing is given on standard input: put “&lt; article.html” or a pipe to the command.</source>
        <extracomment>app</extracomment>
        <translation>L’entrée standard ne donne rien&#xa0;: ajoutez «&#xa0;&lt; article.html&#xa0;» ou un tube à la commande.</translation>
    </message>
    <message>
        <source>Nothing is read aloud; F4 begins at the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Rien n’est lu à haute voix&#x202f;; F4 commence au curseur</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was left out of this article</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Rien n’a été omis de cet article</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>article/display_text</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>article/display_text</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>On: {words}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Sur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Only passages of the text can be marked; this note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Seuls des passages du texte peuvent être marqués&#x202f;; cette note porte sur l’article entier</translation>
    </message>
    <message>
        <source>Only the words in quotation marks were looked for.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Seuls les mots entre guillemets ont été cherchés.</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened, not {address}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Seules les adresses web et de courriel peuvent être ouvertes, non {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reading/pointer/links, ui/window/dropping</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>ui/window/files/asking</extracomment>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Open another…</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Open this address? It leaves Tearsheet.</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Ouvrir cette adresse&#x202f;? Elle mène hors de Tearsheet.</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <extracomment>ui/menus</extracomment>
        <translation>Ouvrir {address}</translation>
    </message>
    <message>
        <source>Open {name}, or compare it with this article?</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Ouvrir {name}, ou le comparer avec cet article&#x202f;?</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/opening</extracomment>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Dessin des pages…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paragraphs and fields that differ: {told}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Paragraphes et champs qui diffèrent&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>Passage changed since:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage modifié depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Passage moved:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage déplacé&#xa0;:</translation>
    </message>
    <message>
        <source>Passage not in this text</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage absent de ce texte</translation>
    </message>
    <message>
        <source>Passage not in this text:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage absent de ce texte&#xa0;:</translation>
    </message>
    <message>
        <source>Passage on a line that is left out</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage sur une ligne omise</translation>
    </message>
    <message>
        <source>Passage on a line that is left out:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Passage sur une ligne omise&#xa0;:</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Pause (F4)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/actions</extracomment>
        <translation>PgSuiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/actions</extracomment>
        <translation>PgPréc</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Image&#xa0;: {description}</translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Image&#xa0;: {picture}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Image&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Place in the article, in per cent</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Place dans l’article, en pour cent</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>exchange/__init__, formats/__init__</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Préformaté</translation>
    </message>
    <message>
        <source>Press F2 to write in this note, N for a new one</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Appuyez sur F2 pour écrire dans cette note, sur N pour une nouvelle</translation>
    </message>
    <message>
        <source>Press N to write</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Appuyez sur N pour écrire</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lien précédent</translation>
    </message>
    <message>
        <source>Previous list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Liste ou tableau précédent</translation>
    </message>
    <message>
        <source>Previous note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Écran précédent</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Previous sentence (Alt+Up)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Phrase précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/printing/laying_out, ui/printing/preview</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Placez le curseur dans le texte de l’article pour recueillir un passage</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to highlight it</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Placez le curseur dans le texte de l’article pour le surligner</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to quote it</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Placez le curseur dans le texte de l’article pour le citer</translation>
    </message>
    <message>
        <source>Put the caret on a line that was left out; L shows them</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Placez le curseur sur une ligne omise&#x202f;; L les montre</translation>
    </message>
    <message>
        <source>Put the caret on a paragraph of the article to leave it out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Placez le curseur sur un paragraphe de l’article pour l’omettre</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/dialogs/checking_dialog, ui/reading/accessibility/words</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotation copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Citation copiée, avec {what}</translation>
    </message>
    <message>
        <source>Ragged</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>En drapeau</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/actions, ui/window/files/changed_bar</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lire à haute voix</translation>
    </message>
    <message>
        <source>Read aloud (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Lire à haute voix (F4)</translation>
    </message>
    <message>
        <source>Read one saved news article, quote it, keep notes.</source>
        <extracomment>app</extracomment>
        <translation>Lire un article de presse enregistré, le citer, prendre des notes.</translation>
    </message>
    <message>
        <source>Read the article again (Return)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Lire de nouveau l’article (Entrée)</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>preferences/settings, ui/window/aloud/aloud_bar</extracomment>
        <translation>Lecture à haute voix</translation>
    </message>
    <message>
        <source>Reading focus</source>
        <extracomment>preferences/settings, ui/actions</extracomment>
        <translation>Guide de lecture</translation>
    </message>
    <message>
        <source>Reading focus: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Guide de lecture&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Lecture de l’article…</translation>
    </message>
    <message>
        <source>Reading time: {words}</source>
        <extracomment>ui/reading/reading_view</extracomment>
        <translation>Temps de lecture&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Relecture de {name}…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <extracomment>ui/actions, ui/window/files/recent_articles</extracomment>
        <translation>Articles récents…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/actions</extracomment>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Regular expression (Alt+X)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Expression rationnelle (Alt+X)</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/actions</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/actions</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said by {speaker}, not by {claimed}; the words are the text’s.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Dit par {speaker}, non par {claimed}&#x202f;; les mots sont ceux du texte.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>article/field_names, ui/notes/saving</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/actions</extracomment>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select a passage in the article to highlight it</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Sélectionnez un passage de l’article pour le surligner</translation>
    </message>
    <message>
        <source>Select a passage, or put the caret in the article&apos;s text</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Sélectionnez un passage, ou placez le curseur dans le texte de l’article</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select fewer lines: {most} at a time can be taken in or left out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Sélectionnez moins de lignes&#xa0;: {most} à la fois peuvent être reprises ou omises</translation>
    </message>
    <message>
        <source>Select the passage in the article first</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Sélectionnez d’abord le passage dans l’article</translation>
    </message>
    <message>
        <source>Select where it belongs.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Sélectionnez l’endroit qui convient.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Sélectionné&#xa0;: {words}</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>article/display_text</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings_dialog, ui/palette/commands</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/actions</extracomment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Show (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Montrer (Alt+L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/actions</extracomment>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Montrer dans l’article</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/actions</extracomment>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Slower (Alt+Left)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Plus lentement (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texte plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Some of your notes could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Certaines de vos notes n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Something of the article has to stay</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Il doit rester quelque chose de l’article</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}).</source>
        <extracomment>errors</extracomment>
        <translation>Une erreur s’est produite dans Tearsheet même ({mistake}).</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}); your notes are kept.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Une erreur s’est produite dans Tearsheet même ({mistake})&#x202f;; vos notes sont gardées.</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trier les notes</translation>
    </message>
    <message>
        <source>Sort notes by place or time (S)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Trier les notes par endroit ou par date (S)</translation>
    </message>
    <message>
        <source>Sort quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Trier les citations</translation>
    </message>
    <message>
        <source>Sort quotations by place or speaker (S)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Trier les citations par endroit ou par locuteur (S)</translation>
    </message>
    <message>
        <source>Sources are copied in this form now: {short_name}</source>
        <extracomment>ui/window/output/form_menu</extracomment>
        <translation>Les sources sont désormais copiées sous cette forme&#xa0;: {short_name}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/actions</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed {rate} %</source>
        <extracomment>ui/window/aloud/aloud_bar, ui/window/aloud/reading_aloud</extracomment>
        <translation>Vitesse {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Début de l’article</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/look/stopping</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Arrêter la lecture à haute voix</translation>
    </message>
    <message>
        <source>Stop reading aloud (Shift+F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Arrêter la lecture à haute voix (Maj+F4)</translation>
    </message>
    <message>
        <source>Struck out in the text: {words}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Barré dans le texte&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Table row</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Take this line in</source>
        <extracomment>ui/actions</extracomment>
        <translation>Reprendre cette ligne</translation>
    </message>
    <message>
        <source>Taken into the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Repris dans l’article&#x202f;; gardé avec les notes, Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>Taken out of the tray; Ctrl+Z puts it back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Retiré du panier&#x202f;; Ctrl+Z l’y remet</translation>
    </message>
    <message>
        <source>Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Tearsheet est sous licence MIT&#x202f;; il est accompagné de ces composants, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Templates of your own are files in</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Vos propres modèles sont des fichiers dans</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texte et thème</translation>
    </message>
    <message>
        <source>Text and theme (Ctrl+Shift+T)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Texte et thème (Ctrl+Maj+T)</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texte et thème…</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text {zoom} %</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Texte {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>That was the end of the article</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>C’était la fin de l’article</translation>
    </message>
    <message>
        <source>The article could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>L’article n’a pas pu être écrit sur la sortie standard</translation>
    </message>
    <message>
        <source>The article could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>L’article n’a pas pu être écrit dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed; F4 reads it aloud from the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>L’article a changé&#x202f;; F4 le lit à haute voix à partir du curseur</translation>
    </message>
    <message>
        <source>The articles that were opened are forgotten; their notes stay</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Les articles ouverts sont oubliés&#x202f;; leurs notes restent</translation>
    </message>
    <message>
        <source>The bars are hidden only in full screen: F11</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Les barres ne sont cachées qu’en plein écran&#xa0;: F11</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>La comparaison a été arrêtée</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>The computer was too busy to take this page apart within 30 seconds, so what you see is all of its text in the order of the file, menus included: open it again when the computer has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>L’ordinateur était trop occupé pour analyser cette page en 30 secondes&#x202f;; vous voyez donc tout son texte dans l’ordre du fichier, menus compris&#xa0;: rouvrez-la quand l’ordinateur sera moins occupé.</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined ({names}). {error}</source>
        <extracomment>notes/merging</extracomment>
        <translation>Les copies d’une note dans {folder} n’ont pas pu être réunies ({names}). {error}</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined: {reason} ({names}).</source>
        <extracomment>notes/merging</extracomment>
        <translation>Les copies d’une note dans {folder} n’ont pas pu être réunies&#xa0;: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The correction could not be saved</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>La correction n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The corrections could not be read</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>Les corrections n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The details are in {log}.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Start Tearsheet from a desktop that is running.</source>
        <extracomment>display</extracomment>
        <translation>L’affichage «&#xa0;{display}&#xa0;» ne répond pas. Lancez Tearsheet depuis un bureau en marche.</translation>
    </message>
    <message>
        <source>The end of the article</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>La fin de l’article</translation>
    </message>
    <message>
        <source>The export is not written yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>L’export n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing is written.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>L’export a été arrêté&#x202f;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>Le fichier a changé depuis qu’il a été lu.</translation>
    </message>
    <message>
        <source>The file says what it said when it was read</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Le fichier dit ce qu’il disait quand il a été lu</translation>
    </message>
    <message>
        <source>The file states no address; it can be written in where this comes from (Ctrl+I)</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Le fichier n’indique pas d’adresse&#x202f;; on peut l’écrire sous «&#xa0;D’où cela vient&#xa0;» (Ctrl+I)</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a note and is left as it is. {reason}</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Le fichier {path} n’est pas lisible comme note et reste tel quel. {reason}</translation>
    </message>
    <message>
        <source>The file {path} cannot be understood ({problem}). The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Le fichier {path} est incompréhensible ({problem}). Les notes voisines sont montrées, car le nom de leur dossier dit à quoi elles se rapportent.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <extracomment>exchange/incoming, notes/note_files</extracomment>
        <translation>Le fichier {path} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} could not be removed from the trash: {reason}.</source>
        <extracomment>notes/merging</extracomment>
        <translation>Le fichier {path} n’a pas pu être retiré de la corbeille&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing. The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Le fichier {path} manque. Les notes voisines sont montrées, car le nom de leur dossier dit à quoi elles se rapportent.</translation>
    </message>
    <message>
        <source>The folder of all notes</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Le dossier de toutes les notes</translation>
    </message>
    <message>
        <source>The folder of notes {folder} could not be read: {reason}.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Le dossier de notes {folder} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} with the notes of this article cannot be reached any more.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Le dossier {folder}, avec les notes de cet article, n’est plus accessible.</translation>
    </message>
    <message>
        <source>The folder {target} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Le dossier {target} est inaccessible. Son disque est-il connecté&#x202f;?</translation>
    </message>
    <message>
        <source>The gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Les passages recueillis</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <extracomment>ui/notes/importing</extracomment>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n notes left out.</source>
        <extracomment>ui/notes/stored_notes; for 1: The import was stopped: %n note left out.</extracomment>
        <translation>
            <numerusform>L’importation a été arrêtée&#xa0;: %n note omise.</numerusform>
            <numerusform>L’importation a été arrêtée&#xa0;: %n notes omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0</source>
        <extracomment>display</extracomment>
        <translation>La bibliothèque {xcb_library} manque. Sur Debian&#xa0;: apt-get install libxcb-cursor0</translation>
    </message>
    <message>
        <source>The links could not be changed, PowerShell did not answer: {error}.</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Les raccourcis n’ont pas pu être modifiés, PowerShell n’a pas répondu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The links could not be changed: {reason}</source>
        <extracomment>launcher/windows</extracomment>
        <translation>Les raccourcis n’ont pas pu être modifiés&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>ui/menus, ui/notes/cards/card_buttons</extracomment>
        <translation>La note</translation>
    </message>
    <message>
        <source>The note could not be brought back</source>
        <extracomment>notes/notebook</extracomment>
        <translation>La note n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>The note could not be deleted</source>
        <extracomment>notes/notebook</extracomment>
        <translation>La note n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <extracomment>notes/notebook</extracomment>
        <translation>La note n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The note has more than {most} versions. Keep one of them first.</source>
        <extracomment>notes/versions</extracomment>
        <translation>La note a plus de {most} versions. Gardez d’abord l’une d’elles.</translation>
    </message>
    <message>
        <source>The note is attached to the selection; Ctrl+Z takes that back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>La note est attachée à la sélection&#x202f;; Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>The note is longer than a note can be (1 MiB). Divide it into several notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>La note est plus longue qu’une note ne peut l’être (1 Mio). Divisez-la en plusieurs notes.</translation>
    </message>
    <message>
        <source>The note is not in the trash of {folder}.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>La note n’est pas dans la corbeille de {folder}.</translation>
    </message>
    <message>
        <source>The note is not there any more</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>La note n’est plus là</translation>
    </message>
    <message>
        <source>The note&apos;s text is another one by now</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>Le texte de la note a changé entre-temps</translation>
    </message>
    <message>
        <source>The notes are being copied…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Les notes sont en cours de copie…</translation>
    </message>
    <message>
        <source>The notes could not all be copied to {target}: {reason}. Those in {source} are as they were.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Les notes n’ont pas toutes pu être copiées vers {target}&#xa0;: {reason}. Celles de {source} sont restées telles quelles.</translation>
    </message>
    <message>
        <source>The notes could not be read</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Les notes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The notes could not be read: {reason} ({root}).</source>
        <extracomment>exchange/saved</extracomment>
        <translation>Les notes n’ont pas pu être lues&#xa0;: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be taken over</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Les notes n’ont pas pu être reprises</translation>
    </message>
    <message>
        <source>The notes could not be taken over: {reason} ({root}).</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>Les notes n’ont pas pu être reprises&#xa0;: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Les notes n’ont pas pu être écrites sur la sortie standard</translation>
    </message>
    <message>
        <source>The notes could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Les notes n’ont pas pu être écrites dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The notes folder {root} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/kept_corrections, notes/notebook</extracomment>
        <translation>Le dossier de notes {root} est inaccessible. Son disque est-il connecté&#x202f;?</translation>
    </message>
    <message>
        <source>The other copy: {second}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>L’autre copie&#xa0;: {second}</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: {reason}.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>La page n’a pas pu être écrite dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The passage is longer than a note can quote (1 MiB). Choose a shorter passage.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Le passage est plus long que ce qu’une note peut citer (1 Mio). Choisissez un passage plus court.</translation>
    </message>
    <message>
        <source>The passage is on a line that is left out here; + takes it in</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Le passage est sur une ligne omise ici&#x202f;; + la reprend</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Le passage de cette note n’est pas dans le texte</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Le passage de cette note n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>The passage of this note is on a line that is left out.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Le passage de cette note est sur une ligne omise.</translation>
    </message>
    <message>
        <source>The passage reads otherwise now:</source>
        <extracomment>ui/notes/note_text</extracomment>
        <translation>Le passage se lit autrement à présent&#xa0;:</translation>
    </message>
    <message>
        <source>The program that had the window has ended by mistake.</source>
        <extracomment>instance/client</extracomment>
        <translation>Le programme qui avait la fenêtre s’est terminé par erreur.</translation>
    </message>
    <message>
        <source>The records could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Les fiches n’ont pas pu être écrites sur la sortie standard</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Les réglages n’ont pas pu être enregistrés dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The site’s name on the network is {site}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Le nom du site sur le réseau est {site}</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Le modèle {path} n’est pas lisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The template {path} is no text in UTF-8; save it as such.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Le modèle {path} n’est pas un texte en UTF-8&#x202f;; enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>The template “{name}” in {folder} leaves nothing of this article to copy.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Le modèle «&#xa0;{name}&#xa0;» dans {folder} ne laisse rien de cet article à copier.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The text does not plainly say that {claimed} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Le texte ne dit pas clairement que {claimed} le dit.</translation>
    </message>
    <message>
        <source>The text has {words} in quotation marks of its own.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Le texte met {words} entre ses propres guillemets.</translation>
    </message>
    <message>
        <source>The tray is empty; Ctrl+Z brings the passages back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Le panier est vide&#x202f;; Ctrl+Z rend les passages</translation>
    </message>
    <message>
        <source>The two copies do not differ in their words.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Les mots des deux copies ne diffèrent pas.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>The versions of the note are together longer than a note can be (1 MiB). Shorten this one.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Les versions de la note sont ensemble plus longues qu’une note ne peut l’être (1 Mio). Raccourcissez celle-ci.</translation>
    </message>
    <message>
        <source>The words are the text’s, but it does not say that they are those of {claimed}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Les mots sont ceux du texte, mais il ne dit pas qu’ils sont de {claimed}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme:</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There are no notes on {path}.</source>
        <extracomment>app</extracomment>
        <translation>Il n’y a pas de notes sur {path}.</translation>
    </message>
    <message>
        <source>There are no words to read aloud</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Il n’y a pas de mots à lire à haute voix</translation>
    </message>
    <message>
        <source>There are notes on an earlier copy of this article: F9 shows them</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Il y a des notes sur une copie antérieure de cet article&#xa0;: F9 les montre</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose it to replace it</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Il y a déjà un fichier {name}&#xa0;: choisissez-le pour le remplacer</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Tearsheet from a desktop.</source>
        <extracomment>display</extracomment>
        <translation>Il n’y a pas d’affichage où ouvrir une fenêtre. Lancez Tearsheet depuis un bureau.</translation>
    </message>
    <message>
        <source>There is no file {name}: it may have been moved or renamed; open it from where it is now.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Le fichier {name} n’existe pas&#xa0;: il a peut-être été déplacé ou renommé&#x202f;; ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>There is no highlight or note here</source>
        <extracomment>ui/notes/highlighter, ui/notes/window_notes</extracomment>
        <translation>Il n’y a ici ni surlignage ni note</translation>
    </message>
    <message>
        <source>There is no link at the caret</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Il n’y a pas de lien au curseur</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Il n’y a pas de note ici</translation>
    </message>
    <message>
        <source>There is no program that opens this address</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Aucun programme n’ouvre cette adresse</translation>
    </message>
    <message>
        <source>There is no program that shows the folder {parent}</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Aucun programme ne montre le dossier {parent}</translation>
    </message>
    <message>
        <source>There is no room for the bar beside what is selected</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Il n’y a pas de place pour la barre près de la sélection</translation>
    </message>
    <message>
        <source>There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;»&#xa0;: aucun fichier {name}.txt, {name}.md ou {name}.html dans {folder}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be checked.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>Il n’y a là aucun mot à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>These %n notes seem to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use them?</source>
        <extracomment>ui/notes/note_questions; for 1: This note seems to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use it?</extracomment>
        <translation>
            <numerusform>Cette note semble porter sur une copie antérieure de cet article («&#xa0;{headline}&#xa0;», semblable à {alike}). L’utiliser&#x202f;?</numerusform>
            <numerusform>Ces %n notes semblent porter sur une copie antérieure de cet article («&#xa0;{headline}&#xa0;», semblable à {alike}). Les utiliser&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold more than {most} versions together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Elles contiennent ensemble plus de {most} versions.</translation>
    </message>
    <message>
        <source>This article comes from no file</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Cet article ne vient d’aucun fichier</translation>
    </message>
    <message>
        <source>This article has no links</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Cet article n’a pas de liens</translation>
    </message>
    <message>
        <source>This copy: {first}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Cette copie&#xa0;: {first}</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Cette expression prend trop de temps</translation>
    </message>
    <message>
        <source>This file states no web address</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Ce fichier n’indique pas d’adresse web</translation>
    </message>
    <message>
        <source>This is highlighted in {colour} already</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Ceci est déjà surligné en {colour}</translation>
    </message>
    <message>
        <source>This is not for a terminal: put “&gt; article.{form}” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>Ceci n’est pas fait pour un terminal&#xa0;: ajoutez «&#xa0;&gt; article.{form}&#xa0;» à la commande.</translation>
    </message>
    <message>
        <source>This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Ceci n’est pas compris comme une date&#xa0;: écrivez-la 2023-10-02, avec l’heure 2023-10-02 14:30.</translation>
    </message>
    <message>
        <source>This note has no such version</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Cette note n’a pas cette version</translation>
    </message>
    <message>
        <source>This note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Cette note porte sur l’article entier</translation>
    </message>
    <message>
        <source>This note is on the whole article and has no colour</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Cette note porte sur l’article entier et n’a pas de couleur</translation>
    </message>
    <message>
        <source>This page asks for more time or memory than a page may, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Cette page demande plus de temps ou de mémoire qu’il n’est permis à une page&#x202f;; vous voyez donc tout son texte dans l’ordre du fichier, menus compris.</translation>
    </message>
    <message>
        <source>This page could not be taken apart, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Cette page n’a pas pu être analysée&#x202f;; vous voyez donc tout son texte dans l’ordre du fichier, menus compris.</translation>
    </message>
    <message>
        <source>This version also says: {own}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Cette version dit aussi&#xa0;: {own}</translation>
    </message>
    <message>
        <source>Title copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Titre copié, avec {what}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>ui/printing/preview, ui/window/bar</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two copies compared</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Deux copies comparées</translation>
    </message>
    <message>
        <source>Type or paste the quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Saisissez ou collez la citation</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Police</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Up to {longest} characters can be checked at a time.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>On peut vérifier jusqu’à {longest} caractères à la fois.</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>article/field_names</extracomment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Mis à jour {date}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>ui/actions</extracomment>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Verbatim but for what stands in brackets.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Littérale, sauf ce qui est entre crochets.</translation>
    </message>
    <message>
        <source>Verbatim.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Littérale.</translation>
    </message>
    <message>
        <source>Version 1 also says</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>La version 1 dit aussi</translation>
    </message>
    <message>
        <source>Version {number}, {when}</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Version {number}, {when}</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/actions</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>exchange/__init__</extracomment>
        <translation>Annotations W3C</translation>
    </message>
    <message>
        <source>Waiting for the disk…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>En attente du disque…</translation>
    </message>
    <message>
        <source>Waiting for the export…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>En attente de l’export…</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>exchange/__init__, exchange/whole, formats/__init__</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <extracomment>formats/__init__</extracomment>
        <translation>Page web en un fichier (MHTML)</translation>
    </message>
    <message>
        <source>What can be done with the passage</source>
        <extracomment>ui/selection/passage_bar</extracomment>
        <translation>Ce que l’on peut faire du passage</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What is said could not be found. {error}</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Les citations n’ont pas pu être trouvées. {error}</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ce qui a été omis</translation>
    </message>
    <message>
        <source>What was left out is hidden</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Ce qui a été omis est caché</translation>
    </message>
    <message>
        <source>What you have changed is not all on the disk yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ce que vous avez modifié n’est pas encore tout entier sur le disque.</translation>
    </message>
    <message>
        <source>What you have corrected could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Ce que vous avez corrigé n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/actions, ui/dialogs/fields_dialog</extracomment>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Who said what</source>
        <extracomment>ui/actions, ui/said/said_panel</extracomment>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Who said what (Shift+F9)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Qui a dit quoi (Maj+F9)</translation>
    </message>
    <message>
        <source>Whole article</source>
        <extracomment>ui/notes/cards/quotation</extracomment>
        <translation>Article entier</translation>
    </message>
    <message>
        <source>Whole article: {body}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Article entier&#xa0;: {body}</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Mots entiers seulement (Alt+W)</translation>
    </message>
    <message>
        <source>Whose notes lie in {folders} cannot be told: {name} in it is missing or broken. They are left as they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>On ne peut dire à quel article se rapportent les notes de {folders}&#xa0;: {name} y manque ou est endommagé. Elles restent telles quelles.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width in letters</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Largeur en lettres</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Espacement des mots</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Écrire (F2)</translation>
    </message>
    <message>
        <source>Write here; Markdown is understood</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Écrivez ici&#x202f;; Markdown est compris</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Écrire dans la note</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Écrit dans {name}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une présentation PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document Word (.docx)</translation>
    </message>
    <message>
        <source>a collection of Evernote&apos;s notes</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un recueil de notes d’Evernote</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier compressé (Zstandard)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier compressé (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier compressé (xz)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une base de données (SQLite)</translation>
    </message>
    <message>
        <source>a feed of news (Atom)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un flux d’actualités (Atom)</translation>
    </message>
    <message>
        <source>a feed of news (RSS)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un flux d’actualités (RSS)</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <extracomment>storage/files</extracomment>
        <translation>un fichier occupe la place d’un dossier</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier d’aide (CHM)</translation>
    </message>
    <message>
        <source>a launcher or a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un lanceur ou un lien vers une page</translation>
    </message>
    <message>
        <source>a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>une ligne à côté du titre</translation>
    </message>
    <message>
        <source>a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un lien vers une page</translation>
    </message>
    <message>
        <source>a link to the passage on its page, where the file states its address</source>
        <extracomment>ui/actions</extracomment>
        <translation>un lien vers le passage sur sa page, si le fichier en indique l’adresse</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de signets</translation>
    </message>
    <message>
        <source>a list of feeds (OPML)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de flux (OPML)</translation>
    </message>
    <message>
        <source>a list of links from Instapaper</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de liens d’Instapaper</translation>
    </message>
    <message>
        <source>a list of links from Pocket</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de liens de Pocket</translation>
    </message>
    <message>
        <source>a name differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>un nom diffère</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>une négation diffère</translation>
    </message>
    <message>
        <source>a note on the selection; on marked text write in its note; else on the whole article</source>
        <extracomment>ui/actions</extracomment>
        <translation>une note sur la sélection&#x202f;; sur un texte marqué, écrire dans sa note&#x202f;; sinon sur l’article entier</translation>
    </message>
    <message>
        <source>a number differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>un nombre diffère</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (SVG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image (WebP)</translation>
    </message>
    <message>
        <source>a picture, film or sound (MP4 family)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une image, un film ou un son (famille MP4)</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a property list or Safari web archive</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de propriétés ou une archive web de Safari</translation>
    </message>
    <message>
        <source>a property list or web location</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une liste de propriétés ou un raccourci web</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a saved article, its file: URL, or - for standard input; without one, the one that comes with the program</source>
        <extracomment>app</extracomment>
        <translation>un article enregistré, son adresse file: ou - pour l’entrée standard&#x202f;; sans argument, l’article fourni avec le programme</translation>
    </message>
    <message>
        <source>a screen back</source>
        <extracomment>ui/actions</extracomment>
        <translation>un écran en arrière</translation>
    </message>
    <message>
        <source>a screen on</source>
        <extracomment>ui/actions</extracomment>
        <translation>un écran en avant</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un son (MP3)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un son (WAV)</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un son ou un film (Ogg)</translation>
    </message>
    <message>
        <source>a web archive (ARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive web (ARC)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive web (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive web (WARC)</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>environ {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>article/model</extracomment>
        <translation>publicité</translation>
    </message>
    <message>
        <source>after “…{before}”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>après «&#xa0;…{before}&#xa0;»</translation>
    </message>
    <message>
        <source>again in the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>de nouveau dans la ligne «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>all gathered passages, in the order of the article, with one source</source>
        <extracomment>ui/actions</extracomment>
        <translation>tous les passages recueillis, dans l’ordre de l’article, avec une seule source</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document Office</translation>
    </message>
    <message>
        <source>an OpenDocument file (such as .odt)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un fichier OpenDocument (comme .odt)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive (RAR)</translation>
    </message>
    <message>
        <source>an archive (ZIP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive (ZIP)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>une archive (tar)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un livre numérique (FictionBook)</translation>
    </message>
    <message>
        <source>an e-book (Mobipocket, Kindle)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un livre numérique (Mobipocket, Kindle)</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un ancien document Office (comme .doc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>comparing/summary, ui/process/ending; for 1: and %n more</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another article</source>
        <extracomment>article/model</extracomment>
        <translation>un autre article</translation>
    </message>
    <message>
        <source>another article, in a window of its own</source>
        <extracomment>ui/actions</extracomment>
        <translation>un autre article, dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>app</extracomment>
        <translation>argument %(argument_name)s&#xa0;: %(message)s</translation>
    </message>
    <message>
        <source>article, notes, find bar and what reads aloud in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>article, notes, barre de recherche et lecture à haute voix à tour de rôle</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>ask again next time</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>redemander la prochaine fois</translation>
    </message>
    <message>
        <source>ask which articles are to be opened (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>demander quels articles ouvrir (utilisé par le lanceur)</translation>
    </message>
    <message>
        <source>at the start of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>au début du texte</translation>
    </message>
    <message>
        <source>at {page}, not in the file</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>à {page}, hors du fichier</translation>
    </message>
    <message>
        <source>attach the note to another passage</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>attacher la note à un autre passage</translation>
    </message>
    <message>
        <source>author box</source>
        <extracomment>article/model</extracomment>
        <translation>encadré sur l’auteur</translation>
    </message>
    <message>
        <source>before it the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>avant elle, la ligne «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>before it the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>avant elle, la ligne «&#xa0;{words}&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>notes/note</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>bring out the row or the paragraph that is read: {kinds}, in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>mettre en valeur la ligne ou le paragraphe lu&#xa0;: {kinds}, tour à tour</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <extracomment>article/model</extracomment>
        <translation>boutons et formulaires</translation>
    </message>
    <message>
        <source>cannot act now</source>
        <extracomment>ui/palette/rows</extracomment>
        <translation>impossible à présent</translation>
    </message>
    <message>
        <source>capital letters differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>des majuscules diffèrent</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>article/model</extracomment>
        <translation>légende</translation>
    </message>
    <message>
        <source>change the note&apos;s text</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>modifier le texte de la note</translation>
    </message>
    <message>
        <source>check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place</source>
        <extracomment>ui/actions</extracomment>
        <translation>vérifier dans l’article la citation du presse-papiers, ou une citation saisie&#x202f;; Entrée va à son endroit</translation>
    </message>
    <message>
        <source>choose a version</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>choisir une version</translation>
    </message>
    <message>
        <source>choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own</source>
        <extracomment>ui/actions</extracomment>
        <translation>choisir la forme de la source&#xa0;: courte, complète, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, un modèle à vous</translation>
    </message>
    <message>
        <source>cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>citer la sélection, ou la citation ou la phrase au curseur, avec sa source et qui la dit&#x202f;; dans une liste, son passage</translation>
    </message>
    <message>
        <source>close all windows and exit</source>
        <extracomment>ui/actions</extracomment>
        <translation>fermer toutes les fenêtres et quitter</translation>
    </message>
    <message>
        <source>close the window</source>
        <extracomment>ui/actions</extracomment>
        <translation>fermer la fenêtre</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>article/model</extracomment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>article/model</extracomment>
        <translation>droits d’auteur</translation>
    </message>
    <message>
        <source>correct the address</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger l’adresse</translation>
    </message>
    <message>
        <source>correct the byline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger la signature</translation>
    </message>
    <message>
        <source>correct the date</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger la date</translation>
    </message>
    <message>
        <source>correct the date of the change</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger la date de la modification</translation>
    </message>
    <message>
        <source>correct the disclaimer</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger l’avertissement</translation>
    </message>
    <message>
        <source>correct the headline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger le titre</translation>
    </message>
    <message>
        <source>correct the publication</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger la publication</translation>
    </message>
    <message>
        <source>correct the standfirst</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger le chapeau</translation>
    </message>
    <message>
        <source>correct the time of saving</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corriger la date d’enregistrement</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <extracomment>article/model, ui/dialogs/origins</extracomment>
        <translation>corrigé par le lecteur</translation>
    </message>
    <message>
        <source>current paragraph</source>
        <extracomment>preferences/settings</extracomment>
        <translation>paragraphe courant</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sombre</translation>
    </message>
    <message>
        <source>date, byline or section</source>
        <extracomment>article/model</extracomment>
        <translation>date, signature ou rubrique</translation>
    </message>
    <message>
        <source>delete the highlight</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>supprimer le surlignage</translation>
    </message>
    <message>
        <source>delete the highlight or note at the caret; in the notes, the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>supprimer le surlignage ou la note au curseur&#x202f;; dans les notes, la note</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>ui/reading/article_lines, ui/window/output/copying</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>do it again</source>
        <extracomment>ui/actions</extracomment>
        <translation>le faire de nouveau</translation>
    </message>
    <message>
        <source>element named for a byline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>élément nommé d’après une signature</translation>
    </message>
    <message>
        <source>element named for a second title</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>élément nommé d’après un sous-titre</translation>
    </message>
    <message>
        <source>empty the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>vider le panier</translation>
    </message>
    <message>
        <source>end when the windows of the FILEs are closed, for scripts</source>
        <extracomment>app</extracomment>
        <translation>ne finir que lorsque les fenêtres des FILEs sont fermées, pour les scripts</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>app</extracomment>
        <translation>un argument est attendu</translation>
    </message>
    <message>
        <source>find any action or choice of the settings by words, and run it</source>
        <extracomment>ui/actions</extracomment>
        <translation>trouver par des mots une action ou un choix des réglages, et l’exécuter</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>premier titre du texte</translation>
    </message>
    <message>
        <source>first line of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>première ligne du texte</translation>
    </message>
    <message>
        <source>from line to line, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>d’une ligne à l’autre, en pour cent de la taille</translation>
    </message>
    <message>
        <source>from notes or find bar back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>des notes ou de la barre de recherche, revenir à l’article</translation>
    </message>
    <message>
        <source>full: all that the file states</source>
        <extracomment>preferences/settings</extracomment>
        <translation>complète&#xa0;: tout ce que le fichier indique</translation>
    </message>
    <message>
        <source>gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>recueillir un passage</translation>
    </message>
    <message>
        <source>gather the selection, or the sentence at the caret, for copying with others; again: take it out</source>
        <extracomment>ui/actions</extracomment>
        <translation>recueillir la sélection, ou la phrase au curseur, pour la copier avec d’autres&#x202f;; de nouveau&#xa0;: la retirer</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>notes/note</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>guessed from a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après une ligne à côté du titre</translation>
    </message>
    <message>
        <source>guessed from a line under the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après une ligne sous le titre</translation>
    </message>
    <message>
        <source>guessed from a time element that is named for changes</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après un élément time nommé d’après des modifications</translation>
    </message>
    <message>
        <source>guessed from the address</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après l’adresse</translation>
    </message>
    <message>
        <source>guessed from the body&apos;s ends</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après le début et la fin du corps</translation>
    </message>
    <message>
        <source>guessed from the title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supposé d’après le titre de la page</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>titre de la page affichée</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>hide the caret (the arrows scroll then) or show it</source>
        <extracomment>ui/actions</extracomment>
        <translation>cacher le curseur (les flèches font alors défiler) ou le montrer</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>preferences/settings</extracomment>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>comparing/noted</extracomment>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>highlight in {colour}, or change the highlight at the caret to it</source>
        <extracomment>ui/actions</extracomment>
        <translation>surligner en {colour}, ou donner cette couleur au surlignage au curseur</translation>
    </message>
    <message>
        <source>how fast the article is read aloud, in per cent of the usual speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>à quelle vitesse l’article est lu à haute voix, en pour cent de la vitesse habituelle</translation>
    </message>
    <message>
        <source>how many characters are in a row</source>
        <extracomment>preferences/settings</extracomment>
        <translation>combien de caractères compte une ligne</translation>
    </message>
    <message>
        <source>how paragraphs are told apart</source>
        <extracomment>preferences/settings</extracomment>
        <translation>comment les paragraphes se distinguent</translation>
    </message>
    <message numerus="yes">
        <source>import %n notes</source>
        <extracomment>ui/notes/annotations; for 1: import %n note</extracomment>
        <translation>
            <numerusform>importer %n note</numerusform>
            <numerusform>importer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>in the find bar: a regular expression, or words</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans la barre de recherche&#xa0;: une expression rationnelle, ou des mots</translation>
    </message>
    <message>
        <source>in the find bar: whole words only, or any part of them</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans la barre de recherche&#xa0;: des mots entiers seulement, ou toute partie de mot</translation>
    </message>
    <message>
        <source>in the list of what is said: go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans la liste des citations&#xa0;: aller à la citation</translation>
    </message>
    <message>
        <source>in the list of what is said: sort by place or speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans la liste des citations&#xa0;: trier par endroit ou par locuteur</translation>
    </message>
    <message>
        <source>in the notes: go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: aller au passage</translation>
    </message>
    <message>
        <source>in the notes: join the versions of a note</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: réunir les versions d’une note</translation>
    </message>
    <message>
        <source>in the notes: keep the first version of a note that has several</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: garder la première version d’une note qui en a plusieurs</translation>
    </message>
    <message>
        <source>in the notes: keep the second version, and so on</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: garder la deuxième version, et ainsi de suite</translation>
    </message>
    <message>
        <source>in the notes: put one whose passage is not in the text on what is selected</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: attacher à la sélection une note dont le passage n’est pas dans le texte</translation>
    </message>
    <message>
        <source>in the notes: sort by place or time</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: trier par endroit ou par date</translation>
    </message>
    <message>
        <source>in the notes: write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>dans les notes&#xa0;: écrire dans la note</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>app</extracomment>
        <translation>choix non valable&#xa0;: %(value)r (au choix&#xa0;: %(choices)s)</translation>
    </message>
    <message>
        <source>it goes on like this; the exported page has all of it</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>cela continue ainsi&#x202f;; la page exportée contient tout</translation>
    </message>
    <message>
        <source>it is larger than {limit} KiB</source>
        <extracomment>storage/files</extracomment>
        <translation>il dépasse {limit} Kio</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>storage/files</extracomment>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its version, what it is made of, and the licences</source>
        <extracomment>ui/actions</extracomment>
        <translation>sa version, ce dont il est fait, et les licences</translation>
    </message>
    <message>
        <source>its weekday does not fit the date</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>son jour de la semaine ne va pas avec la date</translation>
    </message>
    <message>
        <source>justified and hyphenated</source>
        <extracomment>preferences/settings</extracomment>
        <translation>justifiées avec césure</translation>
    </message>
    <message>
        <source>label in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>étiquette dans le texte</translation>
    </message>
    <message>
        <source>label “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>étiquette «&#xa0;{words}&#xa0;» dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>leave %n lines out of the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: leave a line out of the article</extracomment>
        <translation>
            <numerusform>omettre une ligne de l’article</numerusform>
            <numerusform>omettre %n lignes de l’article</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the paragraph at the caret, or those selected, out of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>omettre de l’article le paragraphe au curseur, ou ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>let version {number} replace the others ({number})</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>remplacer les autres par la version {number} ({number})</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>preferences/settings</extracomment>
        <translation>clair</translation>
    </message>
    <message>
        <source>line between the headline and a field</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ligne entre le titre et un champ</translation>
    </message>
    <message>
        <source>line under the headline that is the page&apos;s description</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ligne sous le titre qui est la description de la page</translation>
    </message>
    <message>
        <source>line with a name alone below the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ligne avec un nom seul sous le titre</translation>
    </message>
    <message>
        <source>mark the selection, or the sentence at the caret, in the colour used last</source>
        <extracomment>ui/actions</extracomment>
        <translation>marquer la sélection, ou la phrase au curseur, dans la dernière couleur utilisée</translation>
    </message>
    <message>
        <source>marked in the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>balisé dans la page</translation>
    </message>
    <message>
        <source>markup</source>
        <extracomment>article/model</extracomment>
        <translation>balisage</translation>
    </message>
    <message>
        <source>meta element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>élément meta</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>more space between letters, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>plus d’espace entre les lettres, en pour cent de la taille</translation>
    </message>
    <message>
        <source>more space between words, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>plus d’espace entre les mots, en pour cent de la taille</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>déplacé ailleurs</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>newsletter or subscription</source>
        <extracomment>article/model</extracomment>
        <translation>lettre d’information ou abonnement</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>app</extracomment>
        <translation>non autorisé avec l’argument %s</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <extracomment>article/model</extracomment>
        <translation>non montré par la page</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not understood as a date, kept as written</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>non compris comme une date, gardé tel qu’écrit</translation>
    </message>
    <message>
        <source>not where they should be</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>ailleurs que prévu</translation>
    </message>
    <message>
        <source>note after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>note après le corps</translation>
    </message>
    <message>
        <source>note before and after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>note avant et après le corps</translation>
    </message>
    <message>
        <source>note before the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>note avant le corps</translation>
    </message>
    <message>
        <source>note beside the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>note à côté du corps</translation>
    </message>
    <message>
        <source>notes from a file of this program or Hypothesis</source>
        <extracomment>ui/actions</extracomment>
        <translation>des notes d’un fichier de ce programme ou de Hypothesis</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>preferences/settings</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>number {number}: {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>numéro {number}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>of two members of one name only one could be kept</source>
        <extracomment>storage/json_members</extracomment>
        <translation>de deux membres du même nom, un seul a pu être gardé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>on marked text: go to its note; again: to the next one there</source>
        <extracomment>ui/actions</extracomment>
        <translation>sur un texte marqué&#xa0;: aller à sa note&#x202f;; de nouveau&#xa0;: à la suivante au même endroit</translation>
    </message>
    <message>
        <source>one of the copies</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>l’une des copies</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>une seule source</translation>
    </message>
    <message>
        <source>one text after the other (J)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>un texte après l’autre (J)</translation>
    </message>
    <message>
        <source>one without headline and address</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>un article sans titre ni adresse</translation>
    </message>
    <message>
        <source>only in the other copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>seulement dans l’autre copie</translation>
    </message>
    <message>
        <source>only in this copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>seulement dans cette copie</translation>
    </message>
    <message>
        <source>open FILEs in a program of its own, whatever runs already</source>
        <extracomment>app</extracomment>
        <translation>ouvrir FILEs dans un programme à part, quoi qui tourne déjà</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>app</extracomment>
        <translation>options</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>notes/note</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <extracomment>article/model</extracomment>
        <translation>hors du texte</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>notes/note</extracomment>
        <translation>rose</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>formats/__init__</extracomment>
        <translation>le texte brut</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>app</extracomment>
        <translation>arguments</translation>
    </message>
    <message>
        <source>preferences: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>préférences&#xa0;: {names}</translation>
    </message>
    <message>
        <source>print FILE itself with its highlights and numbered notes</source>
        <extracomment>app</extracomment>
        <translation>afficher FILE lui-même avec ses surlignages et ses notes numérotées</translation>
    </message>
    <message>
        <source>print the notes on FILE, with its source and disclaimer</source>
        <extracomment>app</extracomment>
        <translation>afficher les notes sur FILE, avec sa source et son avertissement</translation>
    </message>
    <message>
        <source>print the versions of Tearsheet, Python, Qt and the libraries</source>
        <extracomment>app</extracomment>
        <translation>afficher les versions de Tearsheet, Python, Qt et des bibliothèques</translation>
    </message>
    <message>
        <source>print what is known of each FILE as a line of JSON; with -, of each path on standard input</source>
        <extracomment>app</extracomment>
        <translation>afficher ce que l’on sait de chaque FILE sur une ligne de JSON&#x202f;; avec -, de chaque chemin de l’entrée standard</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>notes/note</extracomment>
        <translation>violet</translation>
    </message>
    <message>
        <source>put Tearsheet into the menu and on the desktop</source>
        <extracomment>app</extracomment>
        <translation>placer Tearsheet dans le menu et sur le bureau</translation>
    </message>
    <message>
        <source>ragged</source>
        <extracomment>preferences/settings</extracomment>
        <translation>en drapeau</translation>
    </message>
    <message>
        <source>read aloud faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>lire plus vite à haute voix</translation>
    </message>
    <message>
        <source>read aloud more slowly</source>
        <extracomment>ui/actions</extracomment>
        <translation>lire plus lentement à haute voix</translation>
    </message>
    <message>
        <source>read no more aloud; the caret is at the sentence read last</source>
        <extracomment>ui/actions</extracomment>
        <translation>ne plus lire à haute voix&#x202f;; le curseur est à la dernière phrase lue</translation>
    </message>
    <message>
        <source>read the article aloud from the caret on, sentence by sentence; again: pause</source>
        <extracomment>ui/actions</extracomment>
        <translation>lire l’article à haute voix à partir du curseur, phrase par phrase&#x202f;; de nouveau&#xa0;: pause</translation>
    </message>
    <message>
        <source>read the file again, as it lies on the disk now; notes and place stay</source>
        <extracomment>ui/actions</extracomment>
        <translation>relire le fichier tel qu’il est maintenant sur le disque&#x202f;; notes et place demeurent</translation>
    </message>
    <message>
        <source>read the next sentence aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>lire la phrase suivante à haute voix</translation>
    </message>
    <message>
        <source>read the sentence before aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>lire la phrase précédente à haute voix</translation>
    </message>
    <message>
        <source>reading ruler</source>
        <extracomment>preferences/settings</extracomment>
        <translation>règle de lecture</translation>
    </message>
    <message>
        <source>related articles</source>
        <extracomment>article/model</extracomment>
        <translation>articles liés</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <extracomment>article/model</extracomment>
        <translation>dit ailleurs</translation>
    </message>
    <message>
        <source>search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter</source>
        <extracomment>ui/actions</extracomment>
        <translation>chercher ce qui est sélectionné ou saisi, dans l’article et ses notes&#x202f;; casse, accents, guillemets et tirets n’importent pas</translation>
    </message>
    <message>
        <source>see the article with its highlights and notes as it is printed; print it</source>
        <extracomment>ui/actions</extracomment>
        <translation>voir l’article avec ses surlignages et ses notes tel qu’il sera imprimé&#x202f;; l’imprimer</translation>
    </message>
    <message>
        <source>select by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>sélectionner d’un caractère, d’une ligne, d’un mot, d’un paragraphe</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/actions</extracomment>
        <translation>tout sélectionner</translation>
    </message>
    <message>
        <source>select the link before</source>
        <extracomment>ui/actions</extracomment>
        <translation>sélectionner le lien précédent</translation>
    </message>
    <message>
        <source>select the next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>sélectionner le lien suivant</translation>
    </message>
    <message>
        <source>select the next quotation in the article, and tell who says it</source>
        <extracomment>ui/actions</extracomment>
        <translation>sélectionner la citation suivante dans l’article, et dire de qui elle est</translation>
    </message>
    <message>
        <source>select the quotation before</source>
        <extracomment>ui/actions</extracomment>
        <translation>sélectionner la citation précédente</translation>
    </message>
    <message>
        <source>sepia</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sépia</translation>
    </message>
    <message>
        <source>several names with ; between them</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>plusieurs noms, séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>share row</source>
        <extracomment>article/model</extracomment>
        <translation>barre de partage</translation>
    </message>
    <message>
        <source>short: who, where and when</source>
        <extracomment>preferences/settings</extracomment>
        <translation>courte&#xa0;: qui, où et quand</translation>
    </message>
    <message>
        <source>show only the notes that say these words</source>
        <extracomment>ui/actions</extracomment>
        <translation>ne montrer que les notes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it</source>
        <extracomment>ui/actions</extracomment>
        <translation>montrer ou cacher ce qui a été omis de l’article, au curseur ou au plus près&#x202f;; si rien n’en est visible, tout</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app</extracomment>
        <translation>afficher le numéro de version et quitter</translation>
    </message>
    <message>
        <source>show the bars in full screen, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>montrer les barres en plein écran, ou les cacher</translation>
    </message>
    <message>
        <source>show the notes and go there, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>montrer les notes et y aller, ou les cacher</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>app</extracomment>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>show what goes wrong in a window (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>montrer dans une fenêtre ce qui échoue (utilisé par le lanceur)</translation>
    </message>
    <message>
        <source>show who said what, by place or speaker, and go there, or hide it</source>
        <extracomment>ui/actions</extracomment>
        <translation>montrer qui a dit quoi, par endroit ou par locuteur, et y aller, ou le cacher</translation>
    </message>
    <message>
        <source>size, theme, typeface, width and spacing of the text</source>
        <extracomment>ui/actions</extracomment>
        <translation>taille, thème, police, largeur et espacement du texte</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>app, formats/beside</extracomment>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>standfirst</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>indiqué dans le fichier</translation>
    </message>
    <message>
        <source>such as 2023-10-02 14:30</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>par exemple 2023-10-02 14:30</translation>
    </message>
    <message>
        <source>switch the keys that are one letter or sign on or off</source>
        <extracomment>ui/actions</extracomment>
        <translation>activer ou désactiver les touches qui sont une seule lettre ou un seul signe</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>article/model</extracomment>
        <translation>mots-clés</translation>
    </message>
    <message numerus="yes">
        <source>take %n lines into the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: take a line into the article</extracomment>
        <translation>
            <numerusform>reprendre une ligne dans l’article</numerusform>
            <numerusform>reprendre %n lignes dans l’article</numerusform>
        </translation>
    </message>
    <message>
        <source>take a passage out of the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>retirer un passage du panier</translation>
    </message>
    <message>
        <source>take all gathered passages out of the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>retirer du panier tous les passages recueillis</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app</extracomment>
        <translation>l’en retirer</translation>
    </message>
    <message>
        <source>take the line that was left out, at the caret or selected, into the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>reprendre dans l’article la ligne omise, au curseur ou sélectionnée</translation>
    </message>
    <message>
        <source>take these notes over</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>reprendre ces notes</translation>
    </message>
    <message>
        <source>taken out by the reader</source>
        <extracomment>article/model</extracomment>
        <translation>retiré par le lecteur</translation>
    </message>
    <message>
        <source>text of the size that the settings say</source>
        <extracomment>ui/actions</extracomment>
        <translation>texte de la taille que disent les réglages</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>the address of the article&apos;s page, where the file states one or you have written it</source>
        <extracomment>ui/actions</extracomment>
        <translation>l’adresse de la page de l’article, si le fichier en indique une ou si vous l’avez écrite</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>the article with its highlights and notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>l’article avec ses surlignages et ses notes dans un fichier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the article&apos;s file in the desktop&apos;s file manager</source>
        <extracomment>ui/actions</extracomment>
        <translation>le fichier de l’article dans le gestionnaire de fichiers du bureau</translation>
    </message>
    <message>
        <source>the articles that were opened last, to open one again or to forget them</source>
        <extracomment>ui/actions</extracomment>
        <translation>les derniers articles ouverts, pour en rouvrir un ou pour les oublier</translation>
    </message>
    <message>
        <source>the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves</source>
        <extracomment>ui/actions</extracomment>
        <translation>la barre près de la sélection ou de la marque, sinon de la phrase au curseur&#xa0;: couleurs, note, copie&#x202f;; flèches et Tab la parcourent, Entrée presse, Échap la quitte</translation>
    </message>
    <message>
        <source>the caret by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur d’un caractère, d’une ligne, d’un mot, d’un paragraphe</translation>
    </message>
    <message>
        <source>the caret to the heading before</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur au titre précédent</translation>
    </message>
    <message>
        <source>the caret to the list or table before</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur à la liste ou au tableau précédent</translation>
    </message>
    <message>
        <source>the caret to the next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur au titre suivant</translation>
    </message>
    <message>
        <source>the caret to the next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur à la liste ou au tableau suivant</translation>
    </message>
    <message>
        <source>the caret to the next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur au paragraphe suivant</translation>
    </message>
    <message>
        <source>the caret to the paragraph before</source>
        <extracomment>ui/actions</extracomment>
        <translation>le curseur au paragraphe précédent</translation>
    </message>
    <message>
        <source>the colours</source>
        <extracomment>preferences/settings</extracomment>
        <translation>les couleurs</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>storage/files</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>storage/files</extracomment>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>storage/files</extracomment>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>le fichier ne l’indique pas</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <extracomment>storage/files</extracomment>
        <translation>le dossier a disparu</translation>
    </message>
    <message>
        <source>the folder of all notes; empty for the usual one</source>
        <extracomment>preferences/settings</extracomment>
        <translation>le dossier de toutes les notes&#x202f;; vide pour le dossier habituel</translation>
    </message>
    <message>
        <source>the form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la forme de la source</translation>
    </message>
    <message>
        <source>the form of what is printed: {whole} with --export; {notes} with --export-notes, json being a W3C annotation collection</source>
        <extracomment>app</extracomment>
        <translation>la forme de ce qui est affiché&#xa0;: {whole} avec --export&#x202f;; {notes} avec --export-notes, json étant une collection d’annotations W3C</translation>
    </message>
    <message>
        <source>the gap between them, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>l’écart entre eux, en pour cent de la taille</translation>
    </message>
    <message>
        <source>the hit before</source>
        <extracomment>ui/actions</extracomment>
        <translation>le résultat précédent</translation>
    </message>
    <message>
        <source>the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>la ligne «&#xa0;{words}&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>the link at the caret, in the browser, after a question</source>
        <extracomment>ui/actions</extracomment>
        <translation>le lien au curseur, dans le navigateur, après une question</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>ui/actions</extracomment>
        <translation>le menu</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>storage/files</extracomment>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>le résultat suivant</translation>
    </message>
    <message>
        <source>the next passage with a note or highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>le prochain passage avec une note ou un surlignage</translation>
    </message>
    <message>
        <source>the notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>les notes dans un fichier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the passage with a note or highlight before</source>
        <extracomment>ui/actions</extracomment>
        <translation>le passage précédent avec une note ou un surlignage</translation>
    </message>
    <message>
        <source>the selection, clean</source>
        <extracomment>ui/actions</extracomment>
        <translation>la sélection, nette</translation>
    </message>
    <message>
        <source>the sides of a conflict in it cannot be joined without a loss</source>
        <extracomment>notes/article_file</extracomment>
        <translation>les côtés d’un conflit qu’il contient ne peuvent être réunis sans perte</translation>
    </message>
    <message>
        <source>the size of the text, in pixels</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la taille du texte, en pixels</translation>
    </message>
    <message>
        <source>the source alone, as for a list of references</source>
        <extracomment>ui/actions</extracomment>
        <translation>la source seule, comme pour une bibliographie</translation>
    </message>
    <message>
        <source>the source of each field; correct what is wrong</source>
        <extracomment>ui/actions</extracomment>
        <translation>la source de chaque champ&#x202f;; corriger ce qui est faux</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>storage/files</extracomment>
        <translation>le système ne donne pas de raison</translation>
    </message>
    <message>
        <source>the typeface of the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la police de l’article</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>notes/note_content</extracomment>
        <translation>l’article entier</translation>
    </message>
    <message>
        <source>the whole screen without bars, which come at its edges, and back; Esc leaves it too</source>
        <extracomment>ui/actions</extracomment>
        <translation>l’écran entier sans les barres, qui viennent à ses bords, et retour&#x202f;; Échap le quitte aussi</translation>
    </message>
    <message>
        <source>the words are the same, the punctuation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>les mots sont les mêmes, la ponctuation diffère</translation>
    </message>
    <message>
        <source>there is no field “{name}”; there are {known}</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>il n’y a pas de champ «&#xa0;{name}&#xa0;»&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>this list of keyboard shortcuts</source>
        <extracomment>ui/actions</extracomment>
        <translation>cette liste des raccourcis clavier</translation>
    </message>
    <message>
        <source>time element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>élément time</translation>
    </message>
    <message>
        <source>time element far from the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>élément time loin du titre</translation>
    </message>
    <message>
        <source>title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>titre de la page</translation>
    </message>
    <message>
        <source>to its headline</source>
        <extracomment>ui/actions</extracomment>
        <translation>à son titre</translation>
    </message>
    <message>
        <source>to its last words</source>
        <extracomment>ui/actions</extracomment>
        <translation>à ses derniers mots</translation>
    </message>
    <message>
        <source>to what is selected in the article (A)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>à ce qui est sélectionné dans l’article (A)</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>finding/matchers</extracomment>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing</source>
        <extracomment>ui/actions</extracomment>
        <translation>annuler ce qui a été fait des notes (nouvelle, texte, couleur, supprimée) ou corrigé dans les champs et les lignes&#x202f;; dans une note, la frappe</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>app</extracomment>
        <translation>arguments inconnus&#xa0;: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>app</extracomment>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>web pages</source>
        <extracomment>formats/__init__</extracomment>
        <translation>les pages web</translation>
    </message>
    <message>
        <source>what can be done at the caret or with the selection; in the notes, with the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>ce que l’on peut faire au curseur ou avec la sélection&#x202f;; dans les notes, avec la note</translation>
    </message>
    <message>
        <source>what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them</source>
        <extracomment>ui/actions</extracomment>
        <translation>ce qui diffère dans une autre copie enregistrée&#x202f;; F3 et Maj+F3 y vont de modification en modification, Ctrl+E les exporte</translation>
    </message>
    <message>
        <source>what of the text is brought out</source>
        <extracomment>preferences/settings</extracomment>
        <translation>ce qui est mis en valeur dans le texte</translation>
    </message>
    <message>
        <source>where rows end</source>
        <extracomment>preferences/settings</extracomment>
        <translation>où finissent les lignes</translation>
    </message>
    <message>
        <source>whether single letters and signs are keys</source>
        <extracomment>preferences/settings</extracomment>
        <translation>si de simples lettres et signes sont des touches</translation>
    </message>
    <message>
        <source>which can be no folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>qui ne peut être un dossier</translation>
    </message>
    <message>
        <source>which is no absolute path</source>
        <extracomment>preferences/settings</extracomment>
        <translation>qui n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>which is too long for a folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>qui est trop long pour un dossier</translation>
    </message>
    <message>
        <source>with gaps</source>
        <extracomment>preferences/settings</extracomment>
        <translation>avec écart</translation>
    </message>
    <message>
        <source>with indents</source>
        <extracomment>preferences/settings</extracomment>
        <translation>avec alinéa</translation>
    </message>
    <message>
        <source>words differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>des mots diffèrent</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>notes/note</extracomment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>storage/files</extracomment>
        <translation>vous n’avez pas l’autorisation</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>storage/files</extracomment>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>zoom in</source>
        <extracomment>ui/actions</extracomment>
        <translation>agrandir</translation>
    </message>
    <message>
        <source>zoom out</source>
        <extracomment>ui/actions</extracomment>
        <translation>réduire</translation>
    </message>
    <message>
        <source>{address}    Ctrl+Return opens it</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>{address}    Ctrl+Entrée l’ouvre</translation>
    </message>
    <message>
        <source>{before} becomes {colour}</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>{before} devient {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <extracomment>ui/actions, ui/notes/annotations, ui/window/assistance</extracomment>
        <translation>Surlignage&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight: {quote}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Surlignage {colour}&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} of {total} quotations verbatim. Number {number}: {sentence}</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Citations littérales&#xa0;: {count} sur {total}. Numéro {number}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>article/display_text</extracomment>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{error} It will be tried again.</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>{error} Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>{fields} corrected</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{fields}&#xa0;: texte corrigé</translation>
    </message>
    <message>
        <source>{field} as the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>{field} comme l’indique le fichier</translation>
    </message>
    <message>
        <source>{field}: stated in the other copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}&#xa0;: indiqué dans l’autre copie seule, «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>{field}: stated in this copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}&#xa0;: indiqué dans cette copie seule, «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more</source>
        <extracomment>notes/article_folders; for 1: {folder} and %n more</extracomment>
        <translation>
            <numerusform>{folder} et %n autre</numerusform>
            <numerusform>{folder} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} should be a folder and is a file. It is left as it is.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>{folder} devrait être un dossier et est un fichier. Il reste tel quel.</translation>
    </message>
    <message>
        <source>{head}, row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>{head}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} à {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>{least} à {most} min</translation>
    </message>
    <message>
        <source>{left_out} of {items} notes are about another article and are left out: {named}.</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>{left_out} notes sur {items} portent sur un autre article et sont omises&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>{left_out} of {total} notes cannot be understood and are left out; {reason}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>{left_out} notes sur {total} sont incompréhensibles et sont omises&#x202f;; {reason}</translation>
    </message>
    <message>
        <source>{mark}, {number} of {count}: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>{mark}, {number} sur {count}&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <extracomment>exchange/belonging; for 1: {name} and %n more</extracomment>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a page may: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} demande plus de temps ou de mémoire qu’il n’est permis à une page&#xa0;: ouvrez-la dans un navigateur, enregistrez l’article en fichier texte et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a text may: split it in an editor, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} demande plus de temps ou de mémoire qu’il n’est permis à un texte&#xa0;: divisez-le dans un éditeur, ou enregistrez l’article seul dans un fichier.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): copy it to this computer and open the copy.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’a pas pu être lu ({reason})&#xa0;: copiez le fichier sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{name} could not be read within 30 seconds, for the computer was too busy: open it again when it has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’a pas pu être lu en 30 secondes, l’ordinateur étant trop occupé&#xa0;: rouvrez le fichier quand il sera moins occupé.</translation>
    </message>
    <message>
        <source>{name} could not be taken apart: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’a pas pu être analysé&#xa0;: ouvrez la page dans un navigateur, enregistrez l’article en fichier texte et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} hidden</source>
        <extracomment>ui/reading/panes</extracomment>
        <translation>{name}&#xa0;: caché</translation>
    </message>
    <message>
        <source>{name} holds no page with a text: open the page in a browser, save it again and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ne contient aucune page avec du texte&#xa0;: ouvrez la page dans un navigateur, enregistrez-la de nouveau et ouvrez-la.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file: save its content as a file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est un périphérique ou un tube, non un fichier&#xa0;: enregistrez son contenu dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a folder: open one of the files in it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est un dossier&#xa0;: ouvrez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is damaged text (UTF-16) and cannot be read whole: save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est un texte endommagé (UTF-16) qui ne peut être lu en entier&#xa0;: enregistrez de nouveau l’article.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing in it to read; save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est vide&#xa0;: il n’y a rien à lire&#x202f;; enregistrez de nouveau l’article.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} dépasse {limit} Mo&#xa0;: divisez le fichier, ou enregistrez l’article seul dans un fichier.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was; what you read stays</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{name} n’est plus où il était&#x202f;; ce que vous lisez reste</translation>
    </message>
    <message>
        <source>{name} is not text: save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’est pas du texte&#xa0;: enregistrez l’article en fichier texte et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is text in an old encoding that cannot be told with certainty: open it in an editor, save it as UTF-8 and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est un texte dans un ancien codage que l’on ne peut déterminer avec certitude&#xa0;: ouvrez-le dans un éditeur, enregistrez-le en UTF-8 et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is written without an outline: {reason}.</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>{name} est écrit sans plan&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} est {kind}&#x202f;; Tearsheet ouvre {opened}&#xa0;: enregistrez l’article sous l’une de ces formes et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is {what}, which stays as it is: choose another name.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} est {what}, qui reste tel quel&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} knows these forms: {forms}</source>
        <extracomment>app</extracomment>
        <translation>{name} connaît ces formes&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>{name} may not be read: ask its owner, or change its permissions.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ne peut être lu, faute d’autorisation&#xa0;: demandez à son propriétaire, ou changez ses droits.</translation>
    </message>
    <message>
        <source>{name} needs one FILE</source>
        <extracomment>app</extracomment>
        <translation>{name} demande un seul FILE</translation>
    </message>
    <message>
        <source>{name} was not read to its end, as you wished: open it again to read it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’a pas été lu jusqu’au bout, comme vous l’avez voulu&#xa0;: rouvrez le fichier pour le lire.</translation>
    </message>
    <message>
        <source>{name} would become larger than {limit} KiB</source>
        <extracomment>notes/article_file</extracomment>
        <translation>{name} dépasserait {limit} Kio</translation>
    </message>
    <message>
        <source>{name} would lie among the notes as one of them: choose another folder.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} se trouverait parmi les notes comme l’une d’elles&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/dialogs/compared_text, ui/dialogs/setting_controls, ui/look/word_button, ui/notes/notes_model, ui/notes/stored_notes, ui/palette/commands, ui/reading/accessibility/words, ui/said/said_model, ui/window/tray/tray_bar</extracomment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in notes</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} sur {total} dans les notes</translation>
    </message>
    <message>
        <source>{others} of the files in {source} are not copied, such as {name}: another file of that name lies in {target}, or the file is too large. All others are copied.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>{others} des fichiers de {source} ne sont pas copiés, comme {name}&#xa0;: un autre fichier de ce nom se trouve dans {target}, ou le fichier est trop grand. Tous les autres sont copiés.</translation>
    </message>
    <message>
        <source>{path} cannot be read. {reason} The usual settings are used.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>{path} n’est pas lisible. {reason} Les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <extracomment>preferences/recent</extracomment>
        <translation>{path} n’a pas pu être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>preferences/recent, preferences/state</extracomment>
        <translation>{path} n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the output itself, and stays as it is: put “&gt; another name” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>{path} est la sortie elle-même et reste tel quel&#xa0;: ajoutez «&#xa0;&gt; un autre nom&#xa0;» à la commande.</translation>
    </message>
    <message>
        <source>{path} names the notes folder “{folder}”, {reason}; the usual folder is used.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>{path} nomme le dossier de notes «&#xa0;{folder}&#xa0;», {reason}&#x202f;; le dossier habituel est utilisé.</translation>
    </message>
    <message>
        <source>{path} sets “{name}” to what it cannot be; {value} is used.</source>
        <extracomment>preferences/flat_file, preferences/settings</extracomment>
        <translation>{path} donne à «&#xa0;{name}&#xa0;» une valeur impossible&#x202f;; {value} est utilisé.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>{path}, ligne {line}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/aa/popover, ui/aa/rows, ui/notes/note_questions, ui/reading/accessibility/following, ui/window/aloud/aloud_bar, ui/window/status/progress</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sentence} What you read here stays until you close it.</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{sentence} Ce que vous lisez ici reste jusqu’à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>{speaker} is quoted</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Citation de {speaker}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{total} trouvés</translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n times)</source>
        <extracomment>comparing/summary; for 1: {words} (%n time)</extracomment>
        <translation>
            <numerusform>{words} (%n fois)</numerusform>
            <numerusform>{words} (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (corrected by the reader)</source>
        <extracomment>comparing/fields</extracomment>
        <translation>{words} (corrigé par le lecteur)</translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (corrigé)</translation>
    </message>
    <message>
        <source>{words} (probably)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (probablement)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>__init__</extracomment>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{zoom} %; press for the usual size (Ctrl+0)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>{zoom}&#xa0;%&#x202f;; appuyez pour la taille habituelle (Ctrl+0)</translation>
    </message>
    <message>
        <source>“{name}”, a template of your own</source>
        <extracomment>preferences/citation_forms</extracomment>
        <translation>«&#xa0;{name}&#xa0;», un modèle à vous</translation>
    </message>
    <message>
        <source>“{opening}” is not closed by “{closing}”</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«&#xa0;{opening}&#xa0;» n’est pas fermé par «&#xa0;{closing}&#xa0;»</translation>
    </message>
    <message>
        <source>“{path}” could not be changed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and install the launcher again.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été écrit par Tearsheet et reste tel quel. Déplacez-le et installez de nouveau le lanceur.</translation>
    </message>
    <message>
        <source>“{sign}” closes what is not open</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«&#xa0;{sign}&#xa0;» ferme ce qui n’est pas ouvert</translation>
    </message>
    <message>
        <source>“{sign}” is never closed</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«&#xa0;{sign}&#xa0;» n’est jamais fermé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>__init__</extracomment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” above the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>«&#xa0;{words}&#xa0;» au-dessus du texte</translation>
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
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} cannot be started. Is it still installed?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>Rien ne peut être lu à haute voix&#xa0;: {engine} ne peut pas être lancé. Est-il toujours installé&#x202f;?</translation>
    </message>
    <message>
        <source>Said by (optional)</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Dit par (facultatif)</translation>
    </message>
    <message>
        <source>Something outside of Tearsheet stopped what reads this page, as a computer does when memory is short, so what you see is all of its text in the order of the file, menus included: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Quelque chose d’extérieur à Tearsheet a arrêté ce qui lit cette page, comme le fait un ordinateur qui manque de mémoire&#x202f;; vous voyez donc tout son texte dans l’ordre du fichier, menus compris&#xa0;: fermez d’autres programmes et rouvrez-la.</translation>
    </message>
    <message>
        <source>[left out: {words}]</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>[omis&#xa0;: {words}]</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>finding/matchers</extracomment>
        <translation>intervalle de caractères à l’envers</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>finding/matchers</extracomment>
        <translation>il manque quelque chose après le \ final</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>finding/matchers</extracomment>
        <translation>accolade manquante</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>finding/matchers</extracomment>
        <translation>renvoi à un groupe non valable</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>le minimum dépasse le maximum</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) manquante</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>finding/matchers</extracomment>
        <translation>] manquant</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nom de groupe manquant</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>double répétition</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>rien à répéter</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) sans (</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>finding/matchers</extracomment>
        <translation>extension inconnue</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>finding/matchers</extracomment>
        <translation>groupe inconnu</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>finding/matchers</extracomment>
        <translation>] manquant</translation>
    </message>
    <message>
        <source>{day}, {time}, your time</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>{day}, {time}, à votre heure</translation>
    </message>
    <message>
        <source>{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as a computer does when memory is short: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} n’a pas été lu jusqu’au bout, car quelque chose d’extérieur à Tearsheet a arrêté ce qui le lit, comme le fait un ordinateur qui manque de mémoire&#xa0;: fermez d’autres programmes et rouvrez-le.</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{name}&#xa0;: {words}.</translation>
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
        <translation>{what_failed}&#xa0;: {reason} ({folder}).</translation>
    </message>
    <message>
        <source>{what_failed}: {reason}.</source>
        <extracomment>errors</extracomment>
        <translation>{what_failed}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <extracomment>exchange/belonging, ui/selection/offering, ui/window/status/hints</extracomment>
        <translation>{words} ({more})</translation>
    </message>
</context>
</TS>
