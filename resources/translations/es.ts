<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de las páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Páginas &amp;por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Páginas pares o impares:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indique páginas o intervalos separados por comas. Los intervalos son dos números separados por un guion. Por ejemplo: 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
</context>
<context>
    <name>Tearsheet</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>app</extracomment>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n changed</extracomment>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <extracomment>ui/notes/stored_notes; for 1: %n exact</extracomment>
        <translation>
            <numerusform>%n exacta</numerusform>
            <numerusform>%n exactas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <extracomment>ui/window/finding/finding; for 1: %n in notes</extracomment>
        <translation>
            <numerusform>%n en las notas</numerusform>
            <numerusform>%n en las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the head</source>
        <extracomment>comparing/summary; for 1: %n in the head</extracomment>
        <translation>
            <numerusform>%n en la cabecera</numerusform>
            <numerusform>%n en la cabecera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines at their marks</source>
        <extracomment>ui/reading/left_out; for 1: %n line at its mark</extracomment>
        <translation>
            <numerusform>%n línea en su marca</numerusform>
            <numerusform>%n líneas en sus marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out: {reasons}</source>
        <extracomment>ui/reading/article_lines; for 1: %n line left out: {reasons}</extracomment>
        <translation>
            <numerusform>%n línea omitida: {reasons}</numerusform>
            <numerusform>%n líneas omitidas: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are hidden</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is hidden</extracomment>
        <translation>
            <numerusform>%n línea omitida oculta</numerusform>
            <numerusform>%n líneas omitidas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are shown</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is shown</extracomment>
        <translation>
            <numerusform>%n línea omitida mostrada</numerusform>
            <numerusform>%n líneas omitidas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines under its end</source>
        <extracomment>ui/reading/left_out; for 1: %n line under its end</extracomment>
        <translation>
            <numerusform>%n línea bajo su final</numerusform>
            <numerusform>%n líneas bajo su final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <extracomment>ui/reading/accessibility/words; for 1: %n link</extracomment>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not shown here; the exported page has them all</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n more change is not shown here; the exported page has it</extracomment>
        <translation>
            <numerusform>%n cambio más no se muestra aquí; la página exportada lo contiene</numerusform>
            <numerusform>%n cambios más no se muestran aquí; la página exportada los contiene todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters. F2 shows the whole note.</source>
        <extracomment>ui/notes/note_text; for 1: %n more character. F2 shows the whole note.</extracomment>
        <translation>
            <numerusform>%n carácter más. F2 muestra la nota entera.</numerusform>
            <numerusform>%n caracteres más. F2 muestra la nota entera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n moved</extracomment>
        <translation>
            <numerusform>%n en otro lugar</numerusform>
            <numerusform>%n en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in this text</source>
        <extracomment>ui/notes/stored_notes; for 1: %n not found in this text</extracomment>
        <translation>
            <numerusform>%n no encontrada en este texto</numerusform>
            <numerusform>%n no encontradas en este texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are copied.</source>
        <extracomment>ui/desk; for 1: %n note is copied.</extracomment>
        <translation>
            <numerusform>%n nota se ha copiado.</numerusform>
            <numerusform>%n notas se han copiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not on the disk yet: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note is not on the disk yet: {names}.</extracomment>
        <translation>
            <numerusform>%n nota aún no está en el disco: {names}.</numerusform>
            <numerusform>%n notas aún no están en el disco: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be saved after the window was closed: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note could not be saved after the window was closed: {names}.</extracomment>
        <translation>
            <numerusform>%n nota no se pudo guardar después de cerrar la ventana: {names}.</numerusform>
            <numerusform>%n notas no se pudieron guardar después de cerrar la ventana: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found from an earlier version</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note found from an earlier version</extracomment>
        <translation>
            <numerusform>%n nota encontrada de una versión anterior</numerusform>
            <numerusform>%n notas encontradas de una versión anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes imported.</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note imported.</extracomment>
        <translation>
            <numerusform>%n nota importada.</numerusform>
            <numerusform>%n notas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes in {folder} may be about an earlier version of this article and are left out.</source>
        <extracomment>exchange/saved; for 1: %n note in {folder} may be about an earlier version of this article and is left out.</extracomment>
        <translation>
            <numerusform>%n nota en {folder} puede ser sobre una versión anterior de este artículo y se omite.</numerusform>
            <numerusform>%n notas en {folder} pueden ser sobre una versión anterior de este artículo y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lie only in the folder before. A copy can be made here; nothing is taken away there.</source>
        <extracomment>ui/dialogs/settings_dialog; for 1: %n note lies only in the folder before. A copy can be made here; nothing is taken away there.</extracomment>
        <translation>
            <numerusform>%n nota está solo en la carpeta anterior. Aquí se puede hacer una copia; allí no se quita nada.</numerusform>
            <numerusform>%n notas están solo en la carpeta anterior. Aquí se puede hacer una copia; allí no se quita nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs; for 1: %n note written to {file}</extracomment>
        <translation>
            <numerusform>%n nota escrita en {file}</numerusform>
            <numerusform>%n notas escritas en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a line left out</source>
        <extracomment>ui/notes/stored_notes; for 1: %n on a line left out</extracomment>
        <translation>
            <numerusform>%n en una línea omitida</numerusform>
            <numerusform>%n en líneas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other copy</source>
        <extracomment>comparing/summary; for 1: %n only in the other copy</extracomment>
        <translation>
            <numerusform>%n solo en la otra copia</numerusform>
            <numerusform>%n solo en la otra copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in this copy</source>
        <extracomment>comparing/summary; for 1: %n only in this copy</extracomment>
        <translation>
            <numerusform>%n solo en esta copia</numerusform>
            <numerusform>%n solo en esta copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs that do not differ</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n paragraph that does not differ</extracomment>
        <translation>
            <numerusform>%n párrafo que no difiere</numerusform>
            <numerusform>%n párrafos que no difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <extracomment>ui/window/output/copying; for 1: %n passage</extracomment>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage copied with {what}</extracomment>
        <translation>
            <numerusform>%n pasaje copiado, con {what}</numerusform>
            <numerusform>%n pasajes copiados, con {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages gathered; Shift+C copies all</source>
        <extracomment>ui/window/tray/tray; for 1: %n passage gathered; Shift+C copies all</extracomment>
        <translation>
            <numerusform>%n pasaje reunido; Mayús+C copia todos</numerusform>
            <numerusform>%n pasajes reunidos; Mayús+C copia todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of {all}, all that the article has now, copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage of {all}, all that the article has now, copied with {what}</extracomment>
        <translation>
            <numerusform>%n pasaje de {all}, todo lo que el artículo tiene ahora, copiado con {what}</numerusform>
            <numerusform>%n pasajes de {all}, todo lo que el artículo tiene ahora, copiados con {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations, each verbatim.</source>
        <extracomment>comparing/verdicts; for 1: %n quotation, verbatim.</extracomment>
        <translation>
            <numerusform>%n cita, literal.</numerusform>
            <numerusform>%n citas, todas literales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of this note were written in different places.</source>
        <extracomment>ui/notes/note_questions; for 1: %n version of this note was written in different places.</extracomment>
        <translation>
            <numerusform>%n versión de esta nota se escribió en lugares distintos.</numerusform>
            <numerusform>%n versiones de esta nota se escribieron en lugares distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words selected</source>
        <extracomment>ui/window/status/progress; for 1: %n word selected</extracomment>
        <translation>
            <numerusform>%n palabra seleccionada</numerusform>
            <numerusform>%n palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>(the site is not “{disguise}” but {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(el sitio no es «{disguise}» sino {site})</translation>
    </message>
    <message>
        <source>(the site is {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(el sitio es {site})</translation>
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
        <translation>--record necesita un FILE, o - para rutas en la entrada estándar</translation>
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
        <translation>Un clic lo muestra, o lo oculta de nuevo</translation>
    </message>
    <message>
        <source>A click shows where it comes from</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>Un clic muestra de dónde viene</translation>
    </message>
    <message>
        <source>A correction is kept when you leave its field. The file stays as it is.</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Una corrección se guarda al salir de su campo. El archivo se queda como está.</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Una imagen que no se puede mostrar</translation>
    </message>
    <message>
        <source>About Tearsheet</source>
        <extracomment>ui/actions, ui/dialogs/about_dialog</extracomment>
        <translation>Acerca de Tearsheet</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>article/field_names</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Todas las acciones…</translation>
    </message>
    <message>
        <source>All notes in this file are here already.</source>
        <extracomment>ui/notes/stored_notes</extracomment>
        <translation>Todas las notas de este archivo ya están aquí.</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and has no blanks.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Una dirección empieza por http:// o https:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>Another program is busy with the notes folder {folder}. Try again in a moment.</source>
        <extracomment>notes/locking</extracomment>
        <translation>Otro programa está ocupado con la carpeta de notas {folder}. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another version: {words}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Otra versión: {words}</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>article/display_text</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/actions</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/display_text, ui/actions, ui/notes/exchange_dialogs, ui/printing/paper, ui/reading/reading_view</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Artículo escrito en {file}</translation>
    </message>
    <message>
        <source>As it was read again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Como se leyó</translation>
    </message>
    <message>
        <source>As the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>Como lo indica el archivo</translation>
    </message>
    <message>
        <source>As the file states it again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>De nuevo como lo indica el archivo</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>As usual: all that is here but theme and size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Lo habitual: todo lo de aquí salvo tema y tamaño</translation>
    </message>
    <message>
        <source>Attach</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Attach the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Anclar la nota</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>article/display_text</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Bar at the selection</source>
        <extracomment>ui/actions</extracomment>
        <translation>Barra junto a la selección</translation>
    </message>
    <message>
        <source>Bars in full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Barras en pantalla completa</translation>
    </message>
    <message>
        <source>Between: {before} … {after}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Entre: {before} … {after}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>article/field_names</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/pointer/links, ui/window/comparing, ui/window/dropping</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Caret hidden: the arrow keys scroll</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Cursor oculto: las flechas desplazan</translation>
    </message>
    <message>
        <source>Caret shown</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Cursor mostrado</translation>
    </message>
    <message>
        <source>Cause: {error}.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>Causa: {error}.</translation>
    </message>
    <message>
        <source>Cause: {reason}.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>Causa: {reason}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Changed to {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Color cambiado: {colour}</translation>
    </message>
    <message>
        <source>Check a quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Comprobar una cita</translation>
    </message>
    <message>
        <source>Check a quotation…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comprobar una cita…</translation>
    </message>
    <message>
        <source>Chicago 17, author-date</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, autor-fecha</translation>
    </message>
    <message>
        <source>Chicago 17, note</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Chicago 17, nota</translation>
    </message>
    <message>
        <source>Choose a note first; F9 shows them</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Elija primero una nota; F9 las muestra</translation>
    </message>
    <message>
        <source>Choose a quotation first; Shift+F9 shows them</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Elija primero una cita; Mayús+F9 las muestra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/look/text_field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/actions, ui/look/sheet, ui/process/ending</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Color: {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/menus</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Comparar con otra copia</translation>
    </message>
    <message>
        <source>Compare with another copy…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Comparar con otra copia…</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Comparando con {name}…</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied the {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Copiado: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions, ui/dialogs/settings_dialog</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy gathered passages</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar los pasajes reunidos</translation>
    </message>
    <message>
        <source>Copy gathered passages (Shift+C)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Copiar los pasajes reunidos (Mayús+C)</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar enlace al pasaje</translation>
    </message>
    <message>
        <source>Copy source alone</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar solo la fuente</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>ui/actions</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Corrected; kept with the notes</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Corregido; guardado con las notas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>article/display_text</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/actions</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <extracomment>article/field_names, ui/reading/accessibility/part, ui/reading/accessibility/words</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Drag to go through the article</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Arrastre para recorrer el artículo</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>exchange/whole</extracomment>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>Vaciar la bandeja</translation>
    </message>
    <message>
        <source>Empty the tray (Shift+Del)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Vaciar la bandeja (Mayús+Supr)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Fin del artículo</translation>
    </message>
    <message>
        <source>End of {mark}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Fin: {mark}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/actions</extracomment>
        <translation>Intro&#xa0;num.</translation>
    </message>
    <message>
        <source>Return shows it, + takes it in.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Intro la muestra, + la incluye.</translation>
    </message>
    <message>
        <source>Return shows where it may have been.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Intro muestra dónde pudo estar.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/actions</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Esc leaves the full screen; its bars come at the edges</source>
        <extracomment>ui/window/status/full_screen</extracomment>
        <translation>Esc sale de la pantalla completa; sus barras aparecen en los bordes</translation>
    </message>
    <message>
        <source>Every choice is used at once, and kept.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Cada elección se aplica al momento, y se guarda.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export article</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Exportar el artículo</translation>
    </message>
    <message>
        <source>Export article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exportar el artículo…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Exportar las notas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>F3 o J: el cambio siguiente.  Mayús+F3 o K: el anterior.  Ctrl+E: exportar.</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Faster (Alt+Right)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Más rápido (Alt+Derecha)</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>article/display_text</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Filtrar teclas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <extracomment>ui/actions, ui/notes/notes_panel</extracomment>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/actions, ui/window/finding/find_bar</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Find in this article and its notes</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Buscar en este artículo y en sus notas</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/actions</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Forma de la fuente</translation>
    </message>
    <message>
        <source>Form of the source…</source>
        <extracomment>ui/actions, ui/window/output/form_menu</extracomment>
        <translation>Forma de la fuente…</translation>
    </message>
    <message>
        <source>From {path} no notes could be taken. {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>No se pudo tomar ninguna nota de {path}. {error}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Further notes are {where}; they are left out.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Hay más notas {where}; se omiten.</translation>
    </message>
    <message>
        <source>Gap between</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Separación entre párrafos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Gather passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Reunir el pasaje</translation>
    </message>
    <message>
        <source>Gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Pasajes reunidos</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>Go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ir a la cita</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Harvard (Cite Them Right)</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Encabezado de nivel {level}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Ocultar (Alt+L)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Resaltado eliminado; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Resaltado: {colour}</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/actions</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>If you close the window now, Tearsheet goes on writing without it. What is not written when the computer is switched off, or cannot be written, is lost.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Si cierra la ventana ahora, Tearsheet sigue escribiendo sin ella. Lo que no esté escrito cuando se apague el equipo, o no se pueda escribir, se pierde.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <source>Importing notes from {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Importando notas de {name}…</translation>
    </message>
    <message>
        <source>In the article, not in the quotation: struck through. In the quotation alone: underlined.</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>En el artículo, no en la cita: tachado. Solo en la cita: subrayado.</translation>
    </message>
    <message>
        <source>In the text {speaker} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>En el texto lo dice {speaker}.</translation>
    </message>
    <message>
        <source>In {folder} the file {name} could not take in its copies {copies}: {reason}. Nothing is lost.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>En {folder}, el archivo {name} no pudo incorporar sus copias {copies}: {reason}. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Indents</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Sangría</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>It cannot be reached now. Is its disk connected? Until then no notes are read or written.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Ahora no se puede acceder a ella. ¿Está conectado su disco? Hasta entonces no se leen ni escriben notas.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>No se puede escribir en ella.</translation>
    </message>
    <message>
        <source>It has marks of a conflict that do not belong together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Tiene marcas de conflicto que no casan entre sí.</translation>
    </message>
    <message>
        <source>It has more than {most} versions.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Tiene más de {most} versiones.</translation>
    </message>
    <message>
        <source>It has no “target”.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>No tiene «target».</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>No tiene «{name}».</translation>
    </message>
    <message>
        <source>It has something else where an object should be.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Tiene otra cosa donde debería haber un objeto.</translation>
    </message>
    <message>
        <source>It has too many parts. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Tiene demasiadas partes. Divida el archivo.</translation>
    </message>
    <message>
        <source>It holds two notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Contiene dos notas.</translation>
    </message>
    <message>
        <source>It holds {count} notes, and {most} can be taken at once. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Contiene {count} notas, y se pueden tomar {most} a la vez. Divida el archivo.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MiB.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Ocupa más de {limit} MiB.</translation>
    </message>
    <message>
        <source>It is longer than a note can be (1 MiB).</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>Es más larga de lo que puede ser una nota (1 MiB).</translation>
    </message>
    <message>
        <source>It is made with the first note.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Se crea con la primera nota.</translation>
    </message>
    <message>
        <source>It is neither a W3C annotation collection nor an export of Hypothesis.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>No es una colección de anotaciones W3C ni una exportación de Hypothesis.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <extracomment>exchange/incoming, notes/annotation, notes/article_file, notes/versions</extracomment>
        <translation>Está anidado demasiado profundamente.</translation>
    </message>
    <message>
        <source>It is not JSON in UTF-8.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>No es JSON en UTF-8.</translation>
    </message>
    <message>
        <source>It is not a W3C annotation.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>No es una anotación W3C.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>It may have been here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Pudo estar aquí</translation>
    </message>
    <message>
        <source>It stands in the headline or standfirst.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Está en el titular o en la entradilla.</translation>
    </message>
    <message>
        <source>It stood {where} and before “{after}…”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Estaba {where} y antes de «{after}…»</translation>
    </message>
    <message>
        <source>It stood {where}, at the end of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>Estaba {where}, al final del texto</translation>
    </message>
    <message>
        <source>Its “id” is not a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Su «id» no es un texto.</translation>
    </message>
    <message>
        <source>Its “start” and “end” are not two places in a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Sus «start» y «end» no son dos lugares de un texto.</translation>
    </message>
    <message>
        <source>Its “target” is neither an object nor an address.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Su «target» no es ni un objeto ni una dirección.</translation>
    </message>
    <message>
        <source>Its “target” is not one object.</source>
        <extracomment>exchange/from_hypothesis</extracomment>
        <translation>Su «target» no es un único objeto.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a date and time of ISO 8601.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>Su «{name}» no es una fecha y hora de ISO 8601.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>Su «{name}» no es un texto.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>article/display_text</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join the versions</source>
        <extracomment>ui/actions</extracomment>
        <translation>Unir las versiones</translation>
    </message>
    <message>
        <source>Joined by an ellipsis: each part is verbatim; see what is left out.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Unida por puntos suspensivos: cada parte es literal; mire lo que se omite.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>article/display_text</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>article/display_text</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Justificadas</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Mantener la ventana abierta</translation>
    </message>
    <message>
        <source>Keep the window open to copy this or to make room, or close it and lose this.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Mantenga la ventana abierta para copiar esto o hacer sitio, o ciérrela y piérdalo.</translation>
    </message>
    <message>
        <source>Keep version 1</source>
        <extracomment>ui/actions</extracomment>
        <translation>Conservar la versión 1</translation>
    </message>
    <message>
        <source>Keep version 2</source>
        <extracomment>ui/actions</extracomment>
        <translation>Conservar la versión 2</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Conservar {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/settings, ui/actions, ui/key_dialog</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>ui/printing/laying_out</extracomment>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Omitir este párrafo</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/actions</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left out of the article, and shown now: {places}</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Omitido del artículo, y mostrado ahora: {places}</translation>
    </message>
    <message>
        <source>Left out of the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Omitido del artículo; guardado con las notas, Ctrl+Z lo deshace</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n lines that are not part of the article</source>
        <extracomment>ui/reading/article_lines; for 1: Left out: %n line that is not part of the article</extracomment>
        <translation>
            <numerusform>Omitido: %n línea que no es parte del artículo</numerusform>
            <numerusform>Omitido: %n líneas que no son parte del artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter keys</source>
        <extracomment>ui/actions</extracomment>
        <translation>Teclas de letras</translation>
    </message>
    <message>
        <source>Letter keys are off</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Las teclas de letras están desactivadas</translation>
    </message>
    <message>
        <source>Letter keys are on</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Las teclas de letras están activadas</translation>
    </message>
    <message>
        <source>Letter keys in the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Teclas de letras en el artículo</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>Letters act while the article has the focus; {key} switches them off and on.</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>Las letras actúan mientras el artículo tiene el foco; {key} las desactiva y activa.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Link to the page copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Enlace a la página copiado</translation>
    </message>
    <message>
        <source>Link to the passage copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Enlace al pasaje copiado</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>article/display_text</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>article/display_text</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu at the caret</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>Menú en el cursor</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mover el cursor</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Negations</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Negaciones</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>New note (N)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Nota nueva (N)</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Encabezado siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enlace siguiente</translation>
    </message>
    <message>
        <source>Next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lista o tabla siguiente</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>ui/actions</extracomment>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pantalla siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next sentence (Alt+Down)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Frase siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>Ninguna acción se llama así</translation>
    </message>
    <message>
        <source>No command “{command}” was found that a double-click could start. Install Tearsheet, for example with pipx, and try again.</source>
        <extracomment>launcher/__init__</extracomment>
        <translation>No se encontró ninguna orden «{command}» que un doble clic pueda iniciar. Instale Tearsheet, por ejemplo con pipx, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No expression: {error}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>No es una expresión: {error}</translation>
    </message>
    <message>
        <source>No gathered passage is in the article as it is read now; Shift+Del empties the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Ningún pasaje reunido está en el artículo tal como se lee ahora; Mayús+Supr vacía la bandeja</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>No hay más encabezados en esta dirección</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>No hay más enlaces en esta dirección</translation>
    </message>
    <message>
        <source>No more lists or tables in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>No hay más listas ni tablas en esta dirección</translation>
    </message>
    <message>
        <source>No more notes in this direction</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>No hay más notas en esta dirección</translation>
    </message>
    <message>
        <source>No more quotations in this direction</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>No hay más citas en esta dirección</translation>
    </message>
    <message>
        <source>No more sentences in this direction</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>No hay más frases en esta dirección</translation>
    </message>
    <message>
        <source>No note says this.</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Ninguna nota dice esto.</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N.</source>
        <extracomment>ui/notes/notes_panel, ui/notes/window_notes</extracomment>
        <translation>Aún no hay notas. Seleccione un pasaje y pulse N.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Aún no se ha abierto ningún otro artículo</translation>
    </message>
    <message>
        <source>No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud</source>
        <extracomment>quoting/aloud/engines</extracomment>
        <translation>No hay ningún sintetizador de voz instalado: instale speech-dispatcher o espeak-ng para que se lean los artículos en voz alta</translation>
    </message>
    <message>
        <source>No text of an article was found in this page, so what you see is its menus and links: open the article itself in a browser, save that page and open it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>No se encontró texto de ningún artículo en esta página, así que ve sus menús y enlaces: abra el propio artículo en un navegador, guarde esa página y ábrala.</translation>
    </message>
    <message>
        <source>No voice for the language “{language}” is installed; the usual one reads</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>No hay ninguna voz instalada para el idioma «{language}»; lee la habitual</translation>
    </message>
    <message>
        <source>Nobody is named for this quotation</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>No se nombra a nadie para esta cita</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>En este artículo no se cita a nadie</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>En este artículo no se cita a nadie.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>ui/said/said_model</extracomment>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>Not all copies of a note in {folder} could be joined: with {names} it would have more versions than a file can hold. That is left as it is. Keep one of those shown to have it too.</source>
        <extracomment>notes/merging</extracomment>
        <translation>No se pudieron unir todas las copias de una nota en {folder}: con {names} tendría más versiones de las que caben en un archivo. Esa se queda como está. Conserve una de las mostradas para tenerla también.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>No está en el artículo</translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>No está en este artículo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notes/note_questions, ui/window/files/changed_bar</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>No guardada</translation>
    </message>
    <message>
        <source>Not verbatim: it leaves out “{negation}”, which turns what is said.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>No literal: omite «{negation}», lo que invierte lo dicho.</translation>
    </message>
    <message>
        <source>Not verbatim: the parts stand in another order, or further apart.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>No literal: las partes están en otro orden, o más separadas.</translation>
    </message>
    <message>
        <source>Not verbatim: {change}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>No literal: {change}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note at the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nota en el cursor</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nota eliminada; Ctrl+Z la recupera</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/actions, ui/notes/cards/card_list, ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes (F9)</source>
        <extracomment>ui/said/said_panel, ui/window/parts</extracomment>
        <translation>Notas (F9)</translation>
    </message>
    <message>
        <source>Notes ({endings});;All files (*)</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Notas ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Carpeta de notas</translation>
    </message>
    <message>
        <source>Notes stay where they are; windows opened from now on keep theirs in the folder named here.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Las notas se quedan donde están; las ventanas que se abran desde ahora guardan las suyas en la carpeta indicada aquí.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} does not answer. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>No se puede leer nada en voz alta: {engine} no responde. ¿Hay un dispositivo de sonido?</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>No se puede leer nada en voz alta: {engine} termina sin haber hablado. ¿Hay un dispositivo de sonido?</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: it is closed.</source>
        <extracomment>app</extracomment>
        <translation>No se puede escribir nada en la salida estándar: está cerrada.</translation>
    </message>
    <message>
        <source>Nothing is gathered; C gathers the selection, or the sentence at the caret</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>No hay nada reunido; C reúne la selección, o la frase en el cursor</translation>
    </message>
    <message>
        <source>Nothing is given on standard input: put “&lt; article.html” or a pipe to the command.</source>
        <extracomment>app</extracomment>
        <translation>No llega nada por la entrada estándar: añada «&lt; articulo.html» o una tubería a la orden.</translation>
    </message>
    <message>
        <source>Nothing is read aloud; F4 begins at the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>No se lee nada en voz alta; F4 empieza en el cursor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was left out of this article</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>No se omitió nada de este artículo</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>article/display_text</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>article/display_text</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>On: {words}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>Sobre: {words}</translation>
    </message>
    <message>
        <source>Only passages of the text can be marked; this note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Solo se pueden marcar pasajes del texto; esta nota es sobre el artículo entero</translation>
    </message>
    <message>
        <source>Only the words in quotation marks were looked for.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Solo se buscaron las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened, not {address}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Solo se pueden abrir direcciones web y de correo, no {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reading/pointer/links, ui/window/dropping</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>ui/window/files/asking</extracomment>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Open another…</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Open this address? It leaves Tearsheet.</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>¿Abrir esta dirección? Lleva fuera de Tearsheet.</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <extracomment>ui/menus</extracomment>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <source>Open {name}, or compare it with this article?</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>¿Abrir {name}, o compararlo con este artículo?</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/opening</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paragraphs and fields that differ: {told}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Párrafos y campos que difieren: {told}.</translation>
    </message>
    <message>
        <source>Passage changed since:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje cambiado desde entonces:</translation>
    </message>
    <message>
        <source>Passage moved:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje movido:</translation>
    </message>
    <message>
        <source>Passage not in this text</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje que no está en este texto</translation>
    </message>
    <message>
        <source>Passage not in this text:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje que no está en este texto:</translation>
    </message>
    <message>
        <source>Passage on a line that is left out</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje en una línea omitida</translation>
    </message>
    <message>
        <source>Passage on a line that is left out:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Pasaje en una línea omitida:</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Pausa (F4)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/actions</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/actions</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Picture: {description}</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>Imagen: {description}</translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>Imagen: {picture}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Imagen: {words}</translation>
    </message>
    <message>
        <source>Place in the article, in per cent</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>Lugar en el artículo, en tanto por ciento</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>exchange/__init__, formats/__init__</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Preformateado</translation>
    </message>
    <message>
        <source>Press F2 to write in this note, N for a new one</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Pulse F2 para escribir en esta nota, N para una nueva</translation>
    </message>
    <message>
        <source>Press N to write</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Pulse N para escribir</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Encabezado anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enlace anterior</translation>
    </message>
    <message>
        <source>Previous list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lista o tabla anterior</translation>
    </message>
    <message>
        <source>Previous note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>Pantalla anterior</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Previous sentence (Alt+Up)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Frase anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/printing/laying_out, ui/printing/preview</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>article/field_names</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Ponga el cursor en el texto del artículo para reunir un pasaje</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to highlight it</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Ponga el cursor en el texto del artículo para resaltarlo</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to quote it</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Ponga el cursor en el texto del artículo para citarlo</translation>
    </message>
    <message>
        <source>Put the caret on a line that was left out; L shows them</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Ponga el cursor en una línea omitida; L las muestra</translation>
    </message>
    <message>
        <source>Put the caret on a paragraph of the article to leave it out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Ponga el cursor en un párrafo del artículo para omitirlo</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/dialogs/checking_dialog, ui/reading/accessibility/words</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quotation copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Cita copiada, con {what}</translation>
    </message>
    <message>
        <source>Ragged</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Sin justificar</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/actions, ui/window/files/changed_bar</extracomment>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Leer en voz alta (F4)</translation>
    </message>
    <message>
        <source>Read one saved news article, quote it, keep notes.</source>
        <extracomment>app</extracomment>
        <translation>Leer un artículo de prensa guardado, citarlo, tomar notas.</translation>
    </message>
    <message>
        <source>Read the article again (Return)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Leer el artículo de nuevo (Intro)</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>preferences/settings, ui/window/aloud/aloud_bar</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Reading focus</source>
        <extracomment>preferences/settings, ui/actions</extracomment>
        <translation>Guía de lectura</translation>
    </message>
    <message>
        <source>Reading focus: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Guía de lectura: {name}</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Leyendo el artículo…</translation>
    </message>
    <message>
        <source>Reading time: {words}</source>
        <extracomment>ui/reading/reading_view</extracomment>
        <translation>Tiempo de lectura: {words}</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Volviendo a leer {name}…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <extracomment>ui/actions, ui/window/files/recent_articles</extracomment>
        <translation>Artículos recientes…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/actions</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Regular expression (Alt+X)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Expresión regular (Alt+X)</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/actions</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/actions</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said by {speaker}, not by {claimed}; the words are the text’s.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Lo dice {speaker}, no {claimed}; las palabras son las del texto.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>article/field_names, ui/notes/saving</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/actions</extracomment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select a passage in the article to highlight it</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Seleccione un pasaje del artículo para resaltarlo</translation>
    </message>
    <message>
        <source>Select a passage, or put the caret in the article&apos;s text</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>Seleccione un pasaje, o ponga el cursor en el texto del artículo</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select fewer lines: {most} at a time can be taken in or left out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Seleccione menos líneas: se pueden incluir u omitir {most} a la vez</translation>
    </message>
    <message>
        <source>Select the passage in the article first</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Seleccione primero el pasaje en el artículo</translation>
    </message>
    <message>
        <source>Select where it belongs.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Seleccione su lugar.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>Seleccionado: {words}</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>article/display_text</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings_dialog, ui/palette/commands</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Show (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Mostrar (Alt+L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/actions</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/actions</extracomment>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Slower (Alt+Left)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Más despacio (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texto más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Some of your notes could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Algunas de sus notas no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Something of the article has to stay</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>Algo del artículo tiene que quedar</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}).</source>
        <extracomment>errors</extracomment>
        <translation>Algo ha fallado en el propio Tearsheet ({mistake}).</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}); your notes are kept.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Algo ha fallado en el propio Tearsheet ({mistake}); sus notas están a salvo.</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ordenar notas</translation>
    </message>
    <message>
        <source>Sort notes by place or time (S)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Ordenar notas por lugar o por fecha (S)</translation>
    </message>
    <message>
        <source>Sort quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ordenar citas</translation>
    </message>
    <message>
        <source>Sort quotations by place or speaker (S)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Ordenar citas por lugar o por hablante (S)</translation>
    </message>
    <message>
        <source>Sources are copied in this form now: {short_name}</source>
        <extracomment>ui/window/output/form_menu</extracomment>
        <translation>Las fuentes se copian ahora en esta forma: {short_name}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/actions</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed {rate} %</source>
        <extracomment>ui/window/aloud/aloud_bar, ui/window/aloud/reading_aloud</extracomment>
        <translation>Velocidad {rate}&#xa0;%</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>Principio del artículo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/look/stopping</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Stop reading aloud (Shift+F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>Dejar de leer en voz alta (Mayús+F4)</translation>
    </message>
    <message>
        <source>Struck out in the text: {words}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Tachado en el texto: {words}.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Table row</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Fila de tabla</translation>
    </message>
    <message>
        <source>Take this line in</source>
        <extracomment>ui/actions</extracomment>
        <translation>Incluir esta línea</translation>
    </message>
    <message>
        <source>Taken into the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>Incluido en el artículo; guardado con las notas, Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Taken out of the tray; Ctrl+Z puts it back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>Sacado de la bandeja; Ctrl+Z lo devuelve</translation>
    </message>
    <message>
        <source>Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>Tearsheet está bajo la licencia MIT; incluye estos componentes, cada uno bajo su propia licencia.</translation>
    </message>
    <message>
        <source>Templates of your own are files in</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Las plantillas propias son archivos en</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>Texto y tema</translation>
    </message>
    <message>
        <source>Text and theme (Ctrl+Shift+T)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>Texto y tema (Ctrl+Mayús+T)</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <extracomment>ui/actions</extracomment>
        <translation>Texto y tema…</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text {zoom} %</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Texto {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>That was the end of the article</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>Ese era el final del artículo</translation>
    </message>
    <message>
        <source>The article could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>El artículo no se pudo escribir en la salida estándar</translation>
    </message>
    <message>
        <source>The article could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>No se pudo escribir el artículo en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed; F4 reads it aloud from the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>El artículo ha cambiado; F4 lo lee en voz alta desde el cursor</translation>
    </message>
    <message>
        <source>The articles that were opened are forgotten; their notes stay</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>Los artículos abiertos se han olvidado; sus notas se quedan</translation>
    </message>
    <message>
        <source>The bars are hidden only in full screen: F11</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>Las barras solo se ocultan en pantalla completa: F11</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Se detuvo la comparación</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Se detuvo la comparación.</translation>
    </message>
    <message>
        <source>The computer was too busy to take this page apart within 30 seconds, so what you see is all of its text in the order of the file, menus included: open it again when the computer has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>El equipo estaba demasiado ocupado para analizar esta página en 30 segundos, así que ve todo su texto en el orden del archivo, menús incluidos: vuelva a abrirla cuando el equipo tenga menos que hacer.</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined ({names}). {error}</source>
        <extracomment>notes/merging</extracomment>
        <translation>Las copias de una nota en {folder} no se pudieron unir ({names}). {error}</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined: {reason} ({names}).</source>
        <extracomment>notes/merging</extracomment>
        <translation>Las copias de una nota en {folder} no se pudieron unir: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The correction could not be saved</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>No se pudo guardar la corrección</translation>
    </message>
    <message>
        <source>The corrections could not be read</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>No se pudieron leer las correcciones</translation>
    </message>
    <message>
        <source>The details are in {log}.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Start Tearsheet from a desktop that is running.</source>
        <extracomment>display</extracomment>
        <translation>La pantalla «{display}» no responde. Inicie Tearsheet desde un escritorio en marcha.</translation>
    </message>
    <message>
        <source>The end of the article</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>El final del artículo</translation>
    </message>
    <message>
        <source>The export is not written yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>La exportación aún no está escrita.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing is written.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Se detuvo la exportación; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>El archivo ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>The file says what it said when it was read</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>El archivo dice lo mismo que cuando se leyó</translation>
    </message>
    <message>
        <source>The file states no address; it can be written in where this comes from (Ctrl+I)</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>El archivo no indica ninguna dirección; se puede escribir en «De dónde viene esto» (Ctrl+I)</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a note and is left as it is. {reason}</source>
        <extracomment>notes/note_files</extracomment>
        <translation>El archivo {path} no se puede leer como nota y se queda como está. {reason}</translation>
    </message>
    <message>
        <source>The file {path} cannot be understood ({problem}). The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>El archivo {path} no se entiende ({problem}). Las notas que lo acompañan se muestran, pues el nombre de su carpeta dice de qué artículo son.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <extracomment>exchange/incoming, notes/note_files</extracomment>
        <translation>No se pudo leer el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} could not be removed from the trash: {reason}.</source>
        <extracomment>notes/merging</extracomment>
        <translation>No se pudo quitar de la papelera el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing. The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>Falta el archivo {path}. Las notas que lo acompañan se muestran, pues el nombre de su carpeta dice de qué artículo son.</translation>
    </message>
    <message>
        <source>The folder of all notes</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>La carpeta de todas las notas</translation>
    </message>
    <message>
        <source>The folder of notes {folder} could not be read: {reason}.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>No se pudo leer la carpeta de notas {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} with the notes of this article cannot be reached any more.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>Ya no se puede acceder a la carpeta {folder}, con las notas de este artículo.</translation>
    </message>
    <message>
        <source>The folder {target} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>No se puede acceder a la carpeta {target}. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>The gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>Los pasajes reunidos</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <extracomment>ui/notes/importing</extracomment>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n notes left out.</source>
        <extracomment>ui/notes/stored_notes; for 1: The import was stopped: %n note left out.</extracomment>
        <translation>
            <numerusform>Se detuvo la importación: %n nota omitida.</numerusform>
            <numerusform>Se detuvo la importación: %n notas omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0</source>
        <extracomment>display</extracomment>
        <translation>Falta la biblioteca {xcb_library}. En Debian: apt-get install libxcb-cursor0</translation>
    </message>
    <message>
        <source>The links could not be changed, PowerShell did not answer: {error}.</source>
        <extracomment>launcher/windows</extracomment>
        <translation>No se pudieron cambiar los accesos directos, PowerShell no respondió: {error}.</translation>
    </message>
    <message>
        <source>The links could not be changed: {reason}</source>
        <extracomment>launcher/windows</extracomment>
        <translation>No se pudieron cambiar los accesos directos: {reason}</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>ui/menus, ui/notes/cards/card_buttons</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The note could not be brought back</source>
        <extracomment>notes/notebook</extracomment>
        <translation>No se pudo recuperar la nota</translation>
    </message>
    <message>
        <source>The note could not be deleted</source>
        <extracomment>notes/notebook</extracomment>
        <translation>No se pudo eliminar la nota</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <extracomment>notes/notebook</extracomment>
        <translation>No se pudo guardar la nota</translation>
    </message>
    <message>
        <source>The note has more than {most} versions. Keep one of them first.</source>
        <extracomment>notes/versions</extracomment>
        <translation>La nota tiene más de {most} versiones. Conserve primero una de ellas.</translation>
    </message>
    <message>
        <source>The note is attached to the selection; Ctrl+Z takes that back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>La nota está anclada a la selección; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>The note is longer than a note can be (1 MiB). Divide it into several notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>La nota es más larga de lo que puede ser una nota (1 MiB). Divídala en varias notas.</translation>
    </message>
    <message>
        <source>The note is not in the trash of {folder}.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>La nota no está en la papelera de {folder}.</translation>
    </message>
    <message>
        <source>The note is not there any more</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>La nota ya no está</translation>
    </message>
    <message>
        <source>The note&apos;s text is another one by now</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>El texto de la nota ya es otro</translation>
    </message>
    <message>
        <source>The notes are being copied…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>Se están copiando las notas…</translation>
    </message>
    <message>
        <source>The notes could not all be copied to {target}: {reason}. Those in {source} are as they were.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>No se pudieron copiar todas las notas a {target}: {reason}. Las de {source} están como estaban.</translation>
    </message>
    <message>
        <source>The notes could not be read</source>
        <extracomment>notes/notebook</extracomment>
        <translation>No se pudieron leer las notas</translation>
    </message>
    <message>
        <source>The notes could not be read: {reason} ({root}).</source>
        <extracomment>exchange/saved</extracomment>
        <translation>No se pudieron leer las notas: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be taken over</source>
        <extracomment>notes/notebook</extracomment>
        <translation>No se pudieron adoptar las notas</translation>
    </message>
    <message>
        <source>The notes could not be taken over: {reason} ({root}).</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>No se pudieron adoptar las notas: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Las notas no se pudieron escribir en la salida estándar</translation>
    </message>
    <message>
        <source>The notes could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>No se pudieron escribir las notas en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The notes folder {root} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/kept_corrections, notes/notebook</extracomment>
        <translation>No se puede acceder a la carpeta de notas {root}. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>The other copy: {second}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>La otra copia: {second}</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: {reason}.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>No se pudo escribir la página en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The passage is longer than a note can quote (1 MiB). Choose a shorter passage.</source>
        <extracomment>notes/versions</extracomment>
        <translation>El pasaje es más largo de lo que una nota puede citar (1 MiB). Elija un pasaje más corto.</translation>
    </message>
    <message>
        <source>The passage is on a line that is left out here; + takes it in</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>El pasaje está en una línea omitida aquí; + la incluye</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>El pasaje de esta nota no está en el texto</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>El pasaje de esta nota no está en el texto.</translation>
    </message>
    <message>
        <source>The passage of this note is on a line that is left out.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>El pasaje de esta nota está en una línea omitida.</translation>
    </message>
    <message>
        <source>The passage reads otherwise now:</source>
        <extracomment>ui/notes/note_text</extracomment>
        <translation>El pasaje dice ahora otra cosa:</translation>
    </message>
    <message>
        <source>The program that had the window has ended by mistake.</source>
        <extracomment>instance/client</extracomment>
        <translation>El programa que tenía la ventana terminó por error.</translation>
    </message>
    <message>
        <source>The records could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>Las fichas no se pudieron escribir en la salida estándar</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>No se pudieron guardar los ajustes en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The site’s name on the network is {site}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>El nombre del sitio en la red es {site}</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>No se puede leer la plantilla {path}: {reason}.</translation>
    </message>
    <message>
        <source>The template {path} is no text in UTF-8; save it as such.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>La plantilla {path} no es texto en UTF-8; guárdela así.</translation>
    </message>
    <message>
        <source>The template “{name}” in {folder} leaves nothing of this article to copy.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>La plantilla «{name}» de {folder} no deja nada de este artículo que copiar.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>formats/refusals</extracomment>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The text does not plainly say that {claimed} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>El texto no dice claramente que lo diga {claimed}.</translation>
    </message>
    <message>
        <source>The text has {words} in quotation marks of its own.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>El texto pone {words} entre comillas propias.</translation>
    </message>
    <message>
        <source>The tray is empty; Ctrl+Z brings the passages back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>La bandeja está vacía; Ctrl+Z devuelve los pasajes</translation>
    </message>
    <message>
        <source>The two copies do not differ in their words.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>Las dos copias no difieren en sus palabras.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>The versions of the note are together longer than a note can be (1 MiB). Shorten this one.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Las versiones de la nota son juntas más largas de lo que puede ser una nota (1 MiB). Acorte esta.</translation>
    </message>
    <message>
        <source>The words are the text’s, but it does not say that they are those of {claimed}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Las palabras son las del texto, pero este no dice que sean de {claimed}.</translation>
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
        <translation>No hay notas sobre {path}.</translation>
    </message>
    <message>
        <source>There are no words to read aloud</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>No hay palabras que leer en voz alta</translation>
    </message>
    <message>
        <source>There are notes on an earlier copy of this article: F9 shows them</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Hay notas sobre una copia anterior de este artículo: F9 las muestra</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose it to replace it</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Ya hay un archivo {name}: elíjalo para sustituirlo</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Tearsheet from a desktop.</source>
        <extracomment>display</extracomment>
        <translation>No hay pantalla en la que abrir una ventana. Inicie Tearsheet desde un escritorio.</translation>
    </message>
    <message>
        <source>There is no file {name}: it may have been moved or renamed; open it from where it is now.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>No existe el archivo {name}: puede que se haya movido o renombrado; ábralo desde donde está ahora.</translation>
    </message>
    <message>
        <source>There is no highlight or note here</source>
        <extracomment>ui/notes/highlighter, ui/notes/window_notes</extracomment>
        <translation>Aquí no hay ningún resaltado ni nota</translation>
    </message>
    <message>
        <source>There is no link at the caret</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>No hay ningún enlace en el cursor</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Aquí no hay ninguna nota</translation>
    </message>
    <message>
        <source>There is no program that opens this address</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>No hay ningún programa que abra esta dirección</translation>
    </message>
    <message>
        <source>There is no program that shows the folder {parent}</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>No hay ningún programa que muestre la carpeta {parent}</translation>
    </message>
    <message>
        <source>There is no room for the bar beside what is selected</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>No hay sitio para la barra junto a lo seleccionado</translation>
    </message>
    <message>
        <source>There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>No hay plantilla «{name}»: ningún archivo {name}.txt, {name}.md o {name}.html en {folder}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be checked.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>No contiene ninguna palabra que se pueda comprobar.</translation>
    </message>
    <message numerus="yes">
        <source>These %n notes seem to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use them?</source>
        <extracomment>ui/notes/note_questions; for 1: This note seems to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use it?</extracomment>
        <translation>
            <numerusform>Esta nota parece ser de una copia anterior de este artículo («{headline}», {alike} igual). ¿Usarla?</numerusform>
            <numerusform>Estas %n notas parecen ser de una copia anterior de este artículo («{headline}», {alike} igual). ¿Usarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold more than {most} versions together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Contienen juntas más de {most} versiones.</translation>
    </message>
    <message>
        <source>This article comes from no file</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>Este artículo no viene de ningún archivo</translation>
    </message>
    <message>
        <source>This article has no links</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>Este artículo no tiene enlaces</translation>
    </message>
    <message>
        <source>This copy: {first}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Esta copia: {first}</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>Esta expresión tarda demasiado</translation>
    </message>
    <message>
        <source>This file states no web address</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Este archivo no indica ninguna dirección web</translation>
    </message>
    <message>
        <source>This is highlighted in {colour} already</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Esto ya está resaltado en {colour}</translation>
    </message>
    <message>
        <source>This is not for a terminal: put “&gt; article.{form}” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>Esto no es para una terminal: añada «&gt; articulo.{form}» a la orden.</translation>
    </message>
    <message>
        <source>This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>Esto no se entiende como fecha: escríbala así, 2023-10-02, y con hora así, 2023-10-02 14:30.</translation>
    </message>
    <message>
        <source>This note has no such version</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>Esta nota no tiene esa versión</translation>
    </message>
    <message>
        <source>This note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Esta nota es sobre el artículo entero</translation>
    </message>
    <message>
        <source>This note is on the whole article and has no colour</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>Esta nota es sobre el artículo entero y no tiene color</translation>
    </message>
    <message>
        <source>This page asks for more time or memory than a page may, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Esta página pide más tiempo o memoria de lo permitido a una página, así que ve todo su texto en el orden del archivo, menús incluidos.</translation>
    </message>
    <message>
        <source>This page could not be taken apart, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Esta página no se pudo analizar, así que ve todo su texto en el orden del archivo, menús incluidos.</translation>
    </message>
    <message>
        <source>This version also says: {own}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Esta versión dice además: {own}</translation>
    </message>
    <message>
        <source>Title copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>Título copiado, con {what}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>ui/printing/preview, ui/window/bar</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Two copies compared</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>Dos copias comparadas</translation>
    </message>
    <message>
        <source>Type or paste the quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Escriba o pegue la cita</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Up to {longest} characters can be checked at a time.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>Se pueden comprobar hasta {longest} caracteres a la vez.</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>article/field_names</extracomment>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>Actualizado {date}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>ui/actions</extracomment>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Verbatim but for what stands in brackets.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Literal salvo lo que está entre corchetes.</translation>
    </message>
    <message>
        <source>Verbatim.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>Literal.</translation>
    </message>
    <message>
        <source>Version 1 also says</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>La versión 1 dice además</translation>
    </message>
    <message>
        <source>Version {number}, {when}</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>Versión {number}, {when}</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>exchange/__init__</extracomment>
        <translation>Anotaciones W3C</translation>
    </message>
    <message>
        <source>Waiting for the disk…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Esperando al disco…</translation>
    </message>
    <message>
        <source>Waiting for the export…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Esperando la exportación…</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>exchange/__init__, exchange/whole, formats/__init__</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <extracomment>formats/__init__</extracomment>
        <translation>Página web en un archivo (MHTML)</translation>
    </message>
    <message>
        <source>What can be done with the passage</source>
        <extracomment>ui/selection/passage_bar</extracomment>
        <translation>Lo que se puede hacer con el pasaje</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What is said could not be found. {error}</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>No se pudieron encontrar las citas. {error}</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/actions</extracomment>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>What was left out is hidden</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>Lo que se omitió está oculto</translation>
    </message>
    <message>
        <source>What you have changed is not all on the disk yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Lo que ha cambiado aún no está todo en el disco.</translation>
    </message>
    <message>
        <source>What you have corrected could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>Lo que ha corregido no se pudo guardar.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/actions, ui/dialogs/fields_dialog</extracomment>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Who said what</source>
        <extracomment>ui/actions, ui/said/said_panel</extracomment>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Who said what (Shift+F9)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>Quién dijo qué (Mayús+F9)</translation>
    </message>
    <message>
        <source>Whole article</source>
        <extracomment>ui/notes/cards/quotation</extracomment>
        <translation>Artículo entero</translation>
    </message>
    <message>
        <source>Whole article: {body}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Artículo entero: {body}</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Solo palabras completas (Alt+W)</translation>
    </message>
    <message>
        <source>Whose notes lie in {folders} cannot be told: {name} in it is missing or broken. They are left as they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>No se puede saber de qué artículo son las notas de {folders}: {name} falta allí o está dañado. Se quedan como están.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width in letters</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Ancho en letras</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>Espacio entre palabras</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>Escribir (F2)</translation>
    </message>
    <message>
        <source>Write here; Markdown is understood</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>Escriba aquí; se entiende Markdown</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>Escribir en la nota</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>Escrito en {name}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una presentación de PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
        <source>a collection of Evernote&apos;s notes</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una colección de notas de Evernote</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (Zstandard)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una base de datos (SQLite)</translation>
    </message>
    <message>
        <source>a feed of news (Atom)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un canal de noticias (Atom)</translation>
    </message>
    <message>
        <source>a feed of news (RSS)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un canal de noticias (RSS)</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <extracomment>storage/files</extracomment>
        <translation>hay un archivo donde debería haber una carpeta</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo de ayuda (CHM)</translation>
    </message>
    <message>
        <source>a launcher or a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un lanzador o un enlace a una página</translation>
    </message>
    <message>
        <source>a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>una línea junto al titular</translation>
    </message>
    <message>
        <source>a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un enlace a una página</translation>
    </message>
    <message>
        <source>a link to the passage on its page, where the file states its address</source>
        <extracomment>ui/actions</extracomment>
        <translation>un enlace al pasaje en su página, si el archivo indica su dirección</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de marcadores</translation>
    </message>
    <message>
        <source>a list of feeds (OPML)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de canales (OPML)</translation>
    </message>
    <message>
        <source>a list of links from Instapaper</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de enlaces de Instapaper</translation>
    </message>
    <message>
        <source>a list of links from Pocket</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de enlaces de Pocket</translation>
    </message>
    <message>
        <source>a name differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>difiere un nombre</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>difiere una negación</translation>
    </message>
    <message>
        <source>a note on the selection; on marked text write in its note; else on the whole article</source>
        <extracomment>ui/actions</extracomment>
        <translation>una nota sobre la selección; en texto marcado, escribir en su nota; si no, sobre el artículo entero</translation>
    </message>
    <message>
        <source>a number differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>difiere un número</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (SVG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen (WebP)</translation>
    </message>
    <message>
        <source>a picture, film or sound (MP4 family)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una imagen, película o sonido (familia MP4)</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a property list or Safari web archive</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de propiedades o un archivo web de Safari</translation>
    </message>
    <message>
        <source>a property list or web location</source>
        <extracomment>formats/foreign</extracomment>
        <translation>una lista de propiedades o un acceso web</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a saved article, its file: URL, or - for standard input; without one, the one that comes with the program</source>
        <extracomment>app</extracomment>
        <translation>un artículo guardado, su dirección file: o - para la entrada estándar; sin ninguno, el que viene con el programa</translation>
    </message>
    <message>
        <source>a screen back</source>
        <extracomment>ui/actions</extracomment>
        <translation>una pantalla atrás</translation>
    </message>
    <message>
        <source>a screen on</source>
        <extracomment>ui/actions</extracomment>
        <translation>una pantalla adelante</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un sonido (MP3)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un sonido (WAV)</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un sonido o una película (Ogg)</translation>
    </message>
    <message>
        <source>a web archive (ARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo web (ARC)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo web (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo web (WARC)</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>unas {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>article/model</extracomment>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>after “…{before}”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>después de «…{before}»</translation>
    </message>
    <message>
        <source>again in the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>otra vez en la línea «{words}»</translation>
    </message>
    <message>
        <source>all gathered passages, in the order of the article, with one source</source>
        <extracomment>ui/actions</extracomment>
        <translation>todos los pasajes reunidos, en el orden del artículo, con una sola fuente</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento de Office</translation>
    </message>
    <message>
        <source>an OpenDocument file (such as .odt)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo OpenDocument (como .odt)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>an archive (ZIP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo comprimido (ZIP)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un archivo (tar)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un libro electrónico (FictionBook)</translation>
    </message>
    <message>
        <source>an e-book (Mobipocket, Kindle)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un libro electrónico (Mobipocket, Kindle)</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>un documento antiguo de Office (como .doc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>comparing/summary, ui/process/ending; for 1: and %n more</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>another article</source>
        <extracomment>article/model</extracomment>
        <translation>otro artículo</translation>
    </message>
    <message>
        <source>another article, in a window of its own</source>
        <extracomment>ui/actions</extracomment>
        <translation>otro artículo, en una ventana propia</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>app</extracomment>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>article, notes, find bar and what reads aloud in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>artículo, notas, barra de búsqueda y lectura en voz alta por turno</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>ask again next time</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>preguntar de nuevo la próxima vez</translation>
    </message>
    <message>
        <source>ask which articles are to be opened (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>preguntar qué artículos abrir (lo usa el lanzador)</translation>
    </message>
    <message>
        <source>at the start of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>al principio del texto</translation>
    </message>
    <message>
        <source>at {page}, not in the file</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>en {page}, no en el archivo</translation>
    </message>
    <message>
        <source>attach the note to another passage</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>anclar la nota a otro pasaje</translation>
    </message>
    <message>
        <source>author box</source>
        <extracomment>article/model</extracomment>
        <translation>recuadro del autor</translation>
    </message>
    <message>
        <source>before it the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>antes, la línea «{words}»</translation>
    </message>
    <message>
        <source>before it the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>antes, la línea «{words}» en el texto</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>notes/note</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>bring out the row or the paragraph that is read: {kinds}, in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>destacar la línea o el párrafo que se lee: {kinds}, por turno</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <extracomment>article/model</extracomment>
        <translation>botones y formularios</translation>
    </message>
    <message>
        <source>cannot act now</source>
        <extracomment>ui/palette/rows</extracomment>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>capital letters differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>difieren mayúsculas</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>article/model</extracomment>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>change the note&apos;s text</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>cambiar el texto de la nota</translation>
    </message>
    <message>
        <source>check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place</source>
        <extracomment>ui/actions</extracomment>
        <translation>comprobar en el artículo la cita del portapapeles, o una que se escriba; Intro va a su lugar</translation>
    </message>
    <message>
        <source>choose a version</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>elegir una versión</translation>
    </message>
    <message>
        <source>choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own</source>
        <extracomment>ui/actions</extracomment>
        <translation>elegir la forma de la fuente: breve, completa, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, una plantilla propia</translation>
    </message>
    <message>
        <source>cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>citar la selección, o la cita o la frase en el cursor, con su fuente y quién la dice; en una lista, su pasaje</translation>
    </message>
    <message>
        <source>close all windows and exit</source>
        <extracomment>ui/actions</extracomment>
        <translation>cerrar todas las ventanas y salir</translation>
    </message>
    <message>
        <source>close the window</source>
        <extracomment>ui/actions</extracomment>
        <translation>cerrar la ventana</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>article/model</extracomment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>article/model</extracomment>
        <translation>derechos de autor</translation>
    </message>
    <message>
        <source>correct the address</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la dirección</translation>
    </message>
    <message>
        <source>correct the byline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la firma</translation>
    </message>
    <message>
        <source>correct the date</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la fecha</translation>
    </message>
    <message>
        <source>correct the date of the change</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la fecha del cambio</translation>
    </message>
    <message>
        <source>correct the disclaimer</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la advertencia</translation>
    </message>
    <message>
        <source>correct the headline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir el titular</translation>
    </message>
    <message>
        <source>correct the publication</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la publicación</translation>
    </message>
    <message>
        <source>correct the standfirst</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la entradilla</translation>
    </message>
    <message>
        <source>correct the time of saving</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>corregir la fecha de guardado</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <extracomment>article/model, ui/dialogs/origins</extracomment>
        <translation>corregido por el lector</translation>
    </message>
    <message>
        <source>current paragraph</source>
        <extracomment>preferences/settings</extracomment>
        <translation>párrafo actual</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>preferences/settings</extracomment>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>date, byline or section</source>
        <extracomment>article/model</extracomment>
        <translation>fecha, firma o sección</translation>
    </message>
    <message>
        <source>delete the highlight</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>eliminar el resaltado</translation>
    </message>
    <message>
        <source>delete the highlight or note at the caret; in the notes, the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>eliminar el resaltado o la nota en el cursor; en las notas, la nota</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>eliminar la nota</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>ui/reading/article_lines, ui/window/output/copying</extracomment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>do it again</source>
        <extracomment>ui/actions</extracomment>
        <translation>hacerlo de nuevo</translation>
    </message>
    <message>
        <source>element named for a byline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>elemento con nombre de firma</translation>
    </message>
    <message>
        <source>element named for a second title</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>elemento con nombre de subtítulo</translation>
    </message>
    <message>
        <source>empty the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>vaciar la bandeja</translation>
    </message>
    <message>
        <source>end when the windows of the FILEs are closed, for scripts</source>
        <extracomment>app</extracomment>
        <translation>no terminar hasta que se cierren las ventanas de los FILEs, para scripts</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>app</extracomment>
        <translation>se espera un argumento</translation>
    </message>
    <message>
        <source>find any action or choice of the settings by words, and run it</source>
        <extracomment>ui/actions</extracomment>
        <translation>encontrar con palabras cualquier acción u opción de los ajustes, y ejecutarla</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>primer encabezado del texto</translation>
    </message>
    <message>
        <source>first line of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>primera línea del texto</translation>
    </message>
    <message>
        <source>from line to line, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>de línea a línea, en tanto por ciento del tamaño</translation>
    </message>
    <message>
        <source>from notes or find bar back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>de las notas o la barra de búsqueda, volver al artículo</translation>
    </message>
    <message>
        <source>full: all that the file states</source>
        <extracomment>preferences/settings</extracomment>
        <translation>completa: todo lo que indica el archivo</translation>
    </message>
    <message>
        <source>gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>reunir un pasaje</translation>
    </message>
    <message>
        <source>gather the selection, or the sentence at the caret, for copying with others; again: take it out</source>
        <extracomment>ui/actions</extracomment>
        <translation>reunir la selección, o la frase en el cursor, para copiarla con otras; otra vez: sacarla</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>notes/note</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>guessed from a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por una línea junto al titular</translation>
    </message>
    <message>
        <source>guessed from a line under the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por una línea bajo el titular</translation>
    </message>
    <message>
        <source>guessed from a time element that is named for changes</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por un elemento time con nombre de cambios</translation>
    </message>
    <message>
        <source>guessed from the address</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por la dirección</translation>
    </message>
    <message>
        <source>guessed from the body&apos;s ends</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por el principio y el final del cuerpo</translation>
    </message>
    <message>
        <source>guessed from the title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>supuesto por el título de la página</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>encabezado de la página</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>titular</translation>
    </message>
    <message>
        <source>hide the caret (the arrows scroll then) or show it</source>
        <extracomment>ui/actions</extracomment>
        <translation>ocultar el cursor (las flechas desplazan entonces) o mostrarlo</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>preferences/settings</extracomment>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>comparing/noted</extracomment>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>highlight in {colour}, or change the highlight at the caret to it</source>
        <extracomment>ui/actions</extracomment>
        <translation>resaltar en {colour}, o dar ese color al resaltado en el cursor</translation>
    </message>
    <message>
        <source>how fast the article is read aloud, in per cent of the usual speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>con qué rapidez se lee el artículo en voz alta, en tanto por ciento de la velocidad habitual</translation>
    </message>
    <message>
        <source>how many characters are in a row</source>
        <extracomment>preferences/settings</extracomment>
        <translation>cuántos caracteres hay en una línea</translation>
    </message>
    <message>
        <source>how paragraphs are told apart</source>
        <extracomment>preferences/settings</extracomment>
        <translation>cómo se distinguen los párrafos</translation>
    </message>
    <message numerus="yes">
        <source>import %n notes</source>
        <extracomment>ui/notes/annotations; for 1: import %n note</extracomment>
        <translation>
            <numerusform>importar %n nota</numerusform>
            <numerusform>importar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>in the find bar: a regular expression, or words</source>
        <extracomment>ui/actions</extracomment>
        <translation>en la barra de búsqueda: una expresión regular, o palabras</translation>
    </message>
    <message>
        <source>in the find bar: whole words only, or any part of them</source>
        <extracomment>ui/actions</extracomment>
        <translation>en la barra de búsqueda: solo palabras completas, o cualquier parte de ellas</translation>
    </message>
    <message>
        <source>in the list of what is said: go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>en la lista de citas: ir a la cita</translation>
    </message>
    <message>
        <source>in the list of what is said: sort by place or speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>en la lista de citas: ordenar por lugar o por hablante</translation>
    </message>
    <message>
        <source>in the notes: go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: ir al pasaje</translation>
    </message>
    <message>
        <source>in the notes: join the versions of a note</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: unir las versiones de una nota</translation>
    </message>
    <message>
        <source>in the notes: keep the first version of a note that has several</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: conservar la primera versión de una nota que tiene varias</translation>
    </message>
    <message>
        <source>in the notes: keep the second version, and so on</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: conservar la segunda versión, y así sucesivamente</translation>
    </message>
    <message>
        <source>in the notes: put one whose passage is not in the text on what is selected</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: anclar a la selección una nota cuyo pasaje no está en el texto</translation>
    </message>
    <message>
        <source>in the notes: sort by place or time</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: ordenar por lugar o por fecha</translation>
    </message>
    <message>
        <source>in the notes: write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>en las notas: escribir en la nota</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>app</extracomment>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>it goes on like this; the exported page has all of it</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>sigue así; la página exportada lo contiene todo</translation>
    </message>
    <message>
        <source>it is larger than {limit} KiB</source>
        <extracomment>storage/files</extracomment>
        <translation>ocupa más de {limit} KiB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>storage/files</extracomment>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its version, what it is made of, and the licences</source>
        <extracomment>ui/actions</extracomment>
        <translation>su versión, de qué está hecho y las licencias</translation>
    </message>
    <message>
        <source>its weekday does not fit the date</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>su día de la semana no concuerda con la fecha</translation>
    </message>
    <message>
        <source>justified and hyphenated</source>
        <extracomment>preferences/settings</extracomment>
        <translation>justificadas con división de palabras</translation>
    </message>
    <message>
        <source>label in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>rótulo en el texto</translation>
    </message>
    <message>
        <source>label “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>rótulo «{words}» en el texto</translation>
    </message>
    <message numerus="yes">
        <source>leave %n lines out of the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: leave a line out of the article</extracomment>
        <translation>
            <numerusform>omitir una línea del artículo</numerusform>
            <numerusform>omitir %n líneas del artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the paragraph at the caret, or those selected, out of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>omitir del artículo el párrafo en el cursor, o los seleccionados</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>let version {number} replace the others ({number})</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>dejar que la versión {number} sustituya a las demás ({number})</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>preferences/settings</extracomment>
        <translation>claro</translation>
    </message>
    <message>
        <source>line between the headline and a field</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>línea entre el titular y un campo</translation>
    </message>
    <message>
        <source>line under the headline that is the page&apos;s description</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>línea bajo el titular que es la descripción de la página</translation>
    </message>
    <message>
        <source>line with a name alone below the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>línea con solo un nombre bajo el titular</translation>
    </message>
    <message>
        <source>mark the selection, or the sentence at the caret, in the colour used last</source>
        <extracomment>ui/actions</extracomment>
        <translation>marcar la selección, o la frase en el cursor, con el último color usado</translation>
    </message>
    <message>
        <source>marked in the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>marcado en la página</translation>
    </message>
    <message>
        <source>markup</source>
        <extracomment>article/model</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>meta element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>elemento meta</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>more space between letters, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>más espacio entre letras, en tanto por ciento del tamaño</translation>
    </message>
    <message>
        <source>more space between words, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>más espacio entre palabras, en tanto por ciento del tamaño</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>movida</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>movido a otro lugar</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>movido aquí</translation>
    </message>
    <message>
        <source>newsletter or subscription</source>
        <extracomment>article/model</extracomment>
        <translation>boletín o suscripción</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>app</extracomment>
        <translation>no se permite con el argumento %s</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <extracomment>article/model</extracomment>
        <translation>no mostrado por la página</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not understood as a date, kept as written</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>no entendido como fecha, conservado como está escrito</translation>
    </message>
    <message>
        <source>not where they should be</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>donde no deberían</translation>
    </message>
    <message>
        <source>note after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nota después del cuerpo</translation>
    </message>
    <message>
        <source>note before and after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nota antes y después del cuerpo</translation>
    </message>
    <message>
        <source>note before the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nota antes del cuerpo</translation>
    </message>
    <message>
        <source>note beside the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>nota junto al cuerpo</translation>
    </message>
    <message>
        <source>notes from a file of this program or Hypothesis</source>
        <extracomment>ui/actions</extracomment>
        <translation>notas de un archivo de este programa o de Hypothesis</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>preferences/settings</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>number {number}: {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>número {number}: {error}</translation>
    </message>
    <message>
        <source>of two members of one name only one could be kept</source>
        <extracomment>storage/json_members</extracomment>
        <translation>de dos miembros con el mismo nombre solo se pudo conservar uno</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>on marked text: go to its note; again: to the next one there</source>
        <extracomment>ui/actions</extracomment>
        <translation>en texto marcado: ir a su nota; otra vez: a la siguiente que haya allí</translation>
    </message>
    <message>
        <source>one of the copies</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>una de las copias</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>una sola fuente</translation>
    </message>
    <message>
        <source>one text after the other (J)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>un texto tras otro (J)</translation>
    </message>
    <message>
        <source>one without headline and address</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>uno sin titular ni dirección</translation>
    </message>
    <message>
        <source>only in the other copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>solo en la otra copia</translation>
    </message>
    <message>
        <source>only in this copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>solo en esta copia</translation>
    </message>
    <message>
        <source>open FILEs in a program of its own, whatever runs already</source>
        <extracomment>app</extracomment>
        <translation>abrir FILEs en un programa propio, aunque ya haya otro en marcha</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>app</extracomment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>notes/note</extracomment>
        <translation>naranja</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <extracomment>article/model</extracomment>
        <translation>fuera del texto</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>notes/note</extracomment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>formats/__init__</extracomment>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>app</extracomment>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>preferences: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>preferencias: {names}</translation>
    </message>
    <message>
        <source>print FILE itself with its highlights and numbered notes</source>
        <extracomment>app</extracomment>
        <translation>mostrar el propio FILE con sus resaltados y sus notas numeradas</translation>
    </message>
    <message>
        <source>print the notes on FILE, with its source and disclaimer</source>
        <extracomment>app</extracomment>
        <translation>mostrar las notas sobre FILE, con su fuente y su advertencia</translation>
    </message>
    <message>
        <source>print the versions of Tearsheet, Python, Qt and the libraries</source>
        <extracomment>app</extracomment>
        <translation>mostrar las versiones de Tearsheet, Python, Qt y las bibliotecas</translation>
    </message>
    <message>
        <source>print what is known of each FILE as a line of JSON; with -, of each path on standard input</source>
        <extracomment>app</extracomment>
        <translation>mostrar lo que se sabe de cada FILE en una línea de JSON; con -, de cada ruta de la entrada estándar</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>notes/note</extracomment>
        <translation>morado</translation>
    </message>
    <message>
        <source>put Tearsheet into the menu and on the desktop</source>
        <extracomment>app</extracomment>
        <translation>poner Tearsheet en el menú y en el escritorio</translation>
    </message>
    <message>
        <source>ragged</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sin justificar</translation>
    </message>
    <message>
        <source>read aloud faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>leer más rápido en voz alta</translation>
    </message>
    <message>
        <source>read aloud more slowly</source>
        <extracomment>ui/actions</extracomment>
        <translation>leer más despacio en voz alta</translation>
    </message>
    <message>
        <source>read no more aloud; the caret is at the sentence read last</source>
        <extracomment>ui/actions</extracomment>
        <translation>dejar de leer en voz alta; el cursor está en la última frase leída</translation>
    </message>
    <message>
        <source>read the article aloud from the caret on, sentence by sentence; again: pause</source>
        <extracomment>ui/actions</extracomment>
        <translation>leer el artículo en voz alta desde el cursor, frase a frase; otra vez: pausa</translation>
    </message>
    <message>
        <source>read the file again, as it lies on the disk now; notes and place stay</source>
        <extracomment>ui/actions</extracomment>
        <translation>volver a leer el archivo tal como está ahora en el disco; notas y lugar se mantienen</translation>
    </message>
    <message>
        <source>read the next sentence aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>leer la frase siguiente en voz alta</translation>
    </message>
    <message>
        <source>read the sentence before aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>leer la frase anterior en voz alta</translation>
    </message>
    <message>
        <source>reading ruler</source>
        <extracomment>preferences/settings</extracomment>
        <translation>regla de lectura</translation>
    </message>
    <message>
        <source>related articles</source>
        <extracomment>article/model</extracomment>
        <translation>artículos relacionados</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <extracomment>article/model</extracomment>
        <translation>dicho en otro lugar</translation>
    </message>
    <message>
        <source>search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter</source>
        <extracomment>ui/actions</extracomment>
        <translation>buscar lo seleccionado o escrito, en el artículo y en sus notas; mayúsculas, acentos, comillas y rayas no importan</translation>
    </message>
    <message>
        <source>see the article with its highlights and notes as it is printed; print it</source>
        <extracomment>ui/actions</extracomment>
        <translation>ver el artículo con sus resaltados y notas tal como se imprime; imprimirlo</translation>
    </message>
    <message>
        <source>select by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionar por carácter, línea, palabra, párrafo</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionarlo todo</translation>
    </message>
    <message>
        <source>select the link before</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionar el enlace anterior</translation>
    </message>
    <message>
        <source>select the next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionar el enlace siguiente</translation>
    </message>
    <message>
        <source>select the next quotation in the article, and tell who says it</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionar la cita siguiente del artículo, y decir de quién es</translation>
    </message>
    <message>
        <source>select the quotation before</source>
        <extracomment>ui/actions</extracomment>
        <translation>seleccionar la cita anterior</translation>
    </message>
    <message>
        <source>sepia</source>
        <extracomment>preferences/settings</extracomment>
        <translation>sepia</translation>
    </message>
    <message>
        <source>several names with ; between them</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>varios nombres, separados por ;</translation>
    </message>
    <message>
        <source>share row</source>
        <extracomment>article/model</extracomment>
        <translation>barra para compartir</translation>
    </message>
    <message>
        <source>short: who, where and when</source>
        <extracomment>preferences/settings</extracomment>
        <translation>breve: quién, dónde y cuándo</translation>
    </message>
    <message>
        <source>show only the notes that say these words</source>
        <extracomment>ui/actions</extracomment>
        <translation>mostrar solo las notas que dicen estas palabras</translation>
    </message>
    <message>
        <source>show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it</source>
        <extracomment>ui/actions</extracomment>
        <translation>mostrar u ocultar lo que se omitió del artículo, en el cursor o lo más cercano; si no se ve nada de ello, todo</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app</extracomment>
        <translation>mostrar el número de versión y salir</translation>
    </message>
    <message>
        <source>show the bars in full screen, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>mostrar las barras en pantalla completa, u ocultarlas</translation>
    </message>
    <message>
        <source>show the notes and go there, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>mostrar las notas e ir a ellas, u ocultarlas</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>app</extracomment>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>show what goes wrong in a window (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>mostrar en una ventana lo que falle (lo usa el lanzador)</translation>
    </message>
    <message>
        <source>show who said what, by place or speaker, and go there, or hide it</source>
        <extracomment>ui/actions</extracomment>
        <translation>mostrar quién dijo qué, por lugar o por hablante, e ir allí, u ocultarlo</translation>
    </message>
    <message>
        <source>size, theme, typeface, width and spacing of the text</source>
        <extracomment>ui/actions</extracomment>
        <translation>tamaño, tema, tipo de letra, ancho y espacio del texto</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>hablante</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>app, formats/beside</extracomment>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>standfirst</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>indicado en el archivo</translation>
    </message>
    <message>
        <source>such as 2023-10-02 14:30</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>por ejemplo 2023-10-02 14:30</translation>
    </message>
    <message>
        <source>switch the keys that are one letter or sign on or off</source>
        <extracomment>ui/actions</extracomment>
        <translation>activar o desactivar las teclas que son una sola letra o un solo signo</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>article/model</extracomment>
        <translation>etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>take %n lines into the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: take a line into the article</extracomment>
        <translation>
            <numerusform>incluir una línea en el artículo</numerusform>
            <numerusform>incluir %n líneas en el artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>take a passage out of the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>sacar un pasaje de la bandeja</translation>
    </message>
    <message>
        <source>take all gathered passages out of the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>sacar de la bandeja todos los pasajes reunidos</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app</extracomment>
        <translation>volver a quitarlo</translation>
    </message>
    <message>
        <source>take the line that was left out, at the caret or selected, into the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>incluir en el artículo la línea omitida, en el cursor o seleccionada</translation>
    </message>
    <message>
        <source>take these notes over</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>adoptar estas notas</translation>
    </message>
    <message>
        <source>taken out by the reader</source>
        <extracomment>article/model</extracomment>
        <translation>quitado por el lector</translation>
    </message>
    <message>
        <source>text of the size that the settings say</source>
        <extracomment>ui/actions</extracomment>
        <translation>texto del tamaño que dicen los ajustes</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la del sistema</translation>
    </message>
    <message>
        <source>the address of the article&apos;s page, where the file states one or you have written it</source>
        <extracomment>ui/actions</extracomment>
        <translation>la dirección de la página del artículo, si el archivo indica una o usted la ha escrito</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>el propio artículo</translation>
    </message>
    <message>
        <source>the article with its highlights and notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>el artículo con sus resaltados y notas en un archivo: {names}</translation>
    </message>
    <message>
        <source>the article&apos;s file in the desktop&apos;s file manager</source>
        <extracomment>ui/actions</extracomment>
        <translation>el archivo del artículo en el gestor de archivos del escritorio</translation>
    </message>
    <message>
        <source>the articles that were opened last, to open one again or to forget them</source>
        <extracomment>ui/actions</extracomment>
        <translation>los últimos artículos abiertos, para abrir uno de nuevo o para olvidarlos</translation>
    </message>
    <message>
        <source>the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves</source>
        <extracomment>ui/actions</extracomment>
        <translation>la barra junto a la selección o marca, si no junto a la frase en el cursor: colores, nota, copia; las flechas y Tab la recorren, Intro pulsa, Esc sale</translation>
    </message>
    <message>
        <source>the caret by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor por carácter, línea, palabra, párrafo</translation>
    </message>
    <message>
        <source>the caret to the heading before</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor al encabezado anterior</translation>
    </message>
    <message>
        <source>the caret to the list or table before</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor a la lista o tabla anterior</translation>
    </message>
    <message>
        <source>the caret to the next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor al encabezado siguiente</translation>
    </message>
    <message>
        <source>the caret to the next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor a la lista o tabla siguiente</translation>
    </message>
    <message>
        <source>the caret to the next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor al párrafo siguiente</translation>
    </message>
    <message>
        <source>the caret to the paragraph before</source>
        <extracomment>ui/actions</extracomment>
        <translation>el cursor al párrafo anterior</translation>
    </message>
    <message>
        <source>the colours</source>
        <extracomment>preferences/settings</extracomment>
        <translation>los colores</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>storage/files</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>storage/files</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>storage/files</extracomment>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>el final</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>el archivo no lo indica</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <extracomment>storage/files</extracomment>
        <translation>la carpeta ha desaparecido</translation>
    </message>
    <message>
        <source>the folder of all notes; empty for the usual one</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la carpeta de todas las notas; vacía para la habitual</translation>
    </message>
    <message>
        <source>the form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la forma de la fuente</translation>
    </message>
    <message>
        <source>the form of what is printed: {whole} with --export; {notes} with --export-notes, json being a W3C annotation collection</source>
        <extracomment>app</extracomment>
        <translation>la forma de lo que se muestra: {whole} con --export; {notes} con --export-notes, siendo json una colección de anotaciones W3C</translation>
    </message>
    <message>
        <source>the gap between them, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>la separación entre ellos, en tanto por ciento del tamaño</translation>
    </message>
    <message>
        <source>the hit before</source>
        <extracomment>ui/actions</extracomment>
        <translation>el resultado anterior</translation>
    </message>
    <message>
        <source>the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>la línea «{words}» en el texto</translation>
    </message>
    <message>
        <source>the link at the caret, in the browser, after a question</source>
        <extracomment>ui/actions</extracomment>
        <translation>el enlace en el cursor, en el navegador, tras una pregunta</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>ui/actions</extracomment>
        <translation>el menú</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>storage/files</extracomment>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>el resultado siguiente</translation>
    </message>
    <message>
        <source>the next passage with a note or highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>el siguiente pasaje con una nota o un resaltado</translation>
    </message>
    <message>
        <source>the notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>las notas en un archivo: {names}</translation>
    </message>
    <message>
        <source>the passage with a note or highlight before</source>
        <extracomment>ui/actions</extracomment>
        <translation>el pasaje anterior con una nota o un resaltado</translation>
    </message>
    <message>
        <source>the selection, clean</source>
        <extracomment>ui/actions</extracomment>
        <translation>la selección, limpia</translation>
    </message>
    <message>
        <source>the sides of a conflict in it cannot be joined without a loss</source>
        <extracomment>notes/article_file</extracomment>
        <translation>los lados de un conflicto que contiene no se pueden unir sin pérdida</translation>
    </message>
    <message>
        <source>the size of the text, in pixels</source>
        <extracomment>preferences/settings</extracomment>
        <translation>el tamaño del texto, en píxeles</translation>
    </message>
    <message>
        <source>the source alone, as for a list of references</source>
        <extracomment>ui/actions</extracomment>
        <translation>solo la fuente, como para una bibliografía</translation>
    </message>
    <message>
        <source>the source of each field; correct what is wrong</source>
        <extracomment>ui/actions</extracomment>
        <translation>la fuente de cada campo; corregir lo que esté mal</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>storage/files</extracomment>
        <translation>el sistema no da ningún motivo</translation>
    </message>
    <message>
        <source>the typeface of the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>el tipo de letra del artículo</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>notes/note_content</extracomment>
        <translation>el artículo entero</translation>
    </message>
    <message>
        <source>the whole screen without bars, which come at its edges, and back; Esc leaves it too</source>
        <extracomment>ui/actions</extracomment>
        <translation>toda la pantalla sin barras, que aparecen en sus bordes, y volver; Esc también sale</translation>
    </message>
    <message>
        <source>the words are the same, the punctuation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>las palabras son las mismas, difiere la puntuación</translation>
    </message>
    <message>
        <source>there is no field “{name}”; there are {known}</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>no hay campo «{name}»; hay {known}</translation>
    </message>
    <message>
        <source>this list of keyboard shortcuts</source>
        <extracomment>ui/actions</extracomment>
        <translation>esta lista de atajos de teclado</translation>
    </message>
    <message>
        <source>time element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>elemento time</translation>
    </message>
    <message>
        <source>time element far from the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>elemento time lejos del titular</translation>
    </message>
    <message>
        <source>title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>título de la página</translation>
    </message>
    <message>
        <source>to its headline</source>
        <extracomment>ui/actions</extracomment>
        <translation>a su titular</translation>
    </message>
    <message>
        <source>to its last words</source>
        <extracomment>ui/actions</extracomment>
        <translation>a sus últimas palabras</translation>
    </message>
    <message>
        <source>to what is selected in the article (A)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>a lo seleccionado en el artículo (A)</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>finding/matchers</extracomment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing</source>
        <extracomment>ui/actions</extracomment>
        <translation>deshacer lo hecho con las notas (nueva, texto, color, eliminada) o corregido en campos y líneas; en una nota, lo escrito</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>app</extracomment>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>app</extracomment>
        <translation>uso: </translation>
    </message>
    <message>
        <source>web pages</source>
        <extracomment>formats/__init__</extracomment>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>what can be done at the caret or with the selection; in the notes, with the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>lo que se puede hacer en el cursor o con la selección; en las notas, con la nota</translation>
    </message>
    <message>
        <source>what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them</source>
        <extracomment>ui/actions</extracomment>
        <translation>lo que difiere en otra copia guardada; F3 y Mayús+F3 van allí de cambio en cambio, Ctrl+E los exporta</translation>
    </message>
    <message>
        <source>what of the text is brought out</source>
        <extracomment>preferences/settings</extracomment>
        <translation>qué se destaca del texto</translation>
    </message>
    <message>
        <source>where rows end</source>
        <extracomment>preferences/settings</extracomment>
        <translation>dónde terminan las líneas</translation>
    </message>
    <message>
        <source>whether single letters and signs are keys</source>
        <extracomment>preferences/settings</extracomment>
        <translation>si letras y signos sueltos son teclas</translation>
    </message>
    <message>
        <source>which can be no folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>que no puede ser una carpeta</translation>
    </message>
    <message>
        <source>which is no absolute path</source>
        <extracomment>preferences/settings</extracomment>
        <translation>que no es una ruta absoluta</translation>
    </message>
    <message>
        <source>which is too long for a folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>que es demasiado larga para una carpeta</translation>
    </message>
    <message>
        <source>with gaps</source>
        <extracomment>preferences/settings</extracomment>
        <translation>con separación</translation>
    </message>
    <message>
        <source>with indents</source>
        <extracomment>preferences/settings</extracomment>
        <translation>con sangría</translation>
    </message>
    <message>
        <source>words differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>difieren palabras</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>notes/note</extracomment>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>storage/files</extracomment>
        <translation>no tiene permiso</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>storage/files</extracomment>
        <translation>su cuota del disco está agotada</translation>
    </message>
    <message>
        <source>zoom in</source>
        <extracomment>ui/actions</extracomment>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <extracomment>ui/actions</extracomment>
        <translation>reducir</translation>
    </message>
    <message>
        <source>{address}    Ctrl+Return opens it</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>{address}    Ctrl+Intro lo abre</translation>
    </message>
    <message>
        <source>{before} becomes {colour}</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>{before} pasa a {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <extracomment>ui/actions, ui/notes/annotations, ui/window/assistance</extracomment>
        <translation>Resaltado: {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight: {quote}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>Resaltado {colour}: {quote}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} quotations verbatim. Number {number}: {sentence}</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>{count} de {total} citas son literales. Número {number}: {sentence}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>article/display_text</extracomment>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <source>{error} It will be tried again.</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>{error} Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>{fields} corrected</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{fields}: texto corregido</translation>
    </message>
    <message>
        <source>{field} as the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>{field} como lo indica el archivo</translation>
    </message>
    <message>
        <source>{field}: stated in the other copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: indicado solo en la otra copia, «{words}».</translation>
    </message>
    <message>
        <source>{field}: stated in this copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: indicado solo en esta copia, «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more</source>
        <extracomment>notes/article_folders; for 1: {folder} and %n more</extracomment>
        <translation>
            <numerusform>{folder} y %n más</numerusform>
            <numerusform>{folder} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} should be a folder and is a file. It is left as it is.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>{folder} debería ser una carpeta y es un archivo. Se queda como está.</translation>
    </message>
    <message>
        <source>{head}, row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>{head}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>de {least} a {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>de {least} a {most} min</translation>
    </message>
    <message>
        <source>{left_out} of {items} notes are about another article and are left out: {named}.</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>{left_out} de {items} notas son sobre otro artículo y se omiten: {named}.</translation>
    </message>
    <message>
        <source>{left_out} of {total} notes cannot be understood and are left out; {reason}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>{left_out} de {total} notas no se entienden y se omiten; {reason}</translation>
    </message>
    <message>
        <source>{mark}, {number} of {count}: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>{mark}, {number} de {count}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <extracomment>exchange/belonging; for 1: {name} and %n more</extracomment>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a page may: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} pide más tiempo o memoria de lo permitido a una página: ábrala en un navegador, guarde el artículo como archivo de texto y abra este.</translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a text may: split it in an editor, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} pide más tiempo o memoria de lo permitido a un texto: divídalo en un editor, o guarde el artículo solo en un archivo.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): copy it to this computer and open the copy.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se pudo leer ({reason}): cópielo en este equipo y abra la copia.</translation>
    </message>
    <message>
        <source>{name} could not be read within 30 seconds, for the computer was too busy: open it again when it has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se pudo leer en 30 segundos, pues el equipo estaba demasiado ocupado: vuelva a abrirlo cuando tenga menos que hacer.</translation>
    </message>
    <message>
        <source>{name} could not be taken apart: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se pudo analizar: ábralo en un navegador, guarde el artículo como archivo de texto y abra este.</translation>
    </message>
    <message>
        <source>{name} hidden</source>
        <extracomment>ui/reading/panes</extracomment>
        <translation>{name}: oculto</translation>
    </message>
    <message>
        <source>{name} holds no page with a text: open the page in a browser, save it again and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no contiene ninguna página con texto: abra la página en un navegador, guárdela de nuevo y ábrala.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file: save its content as a file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} es un dispositivo o una tubería, no un archivo: guarde su contenido en un archivo y abra este.</translation>
    </message>
    <message>
        <source>{name} is a folder: open one of the files in it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} es una carpeta: abra uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>{name} is damaged text (UTF-16) and cannot be read whole: save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} es texto dañado (UTF-16) y no se puede leer entero: guarde el artículo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing in it to read; save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} está vacío: no hay nada que leer; guarde el artículo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ocupa más de {limit} MB: divídalo, o guarde el artículo solo en un archivo.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was; what you read stays</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{name} ya no está donde estaba; lo que lee se queda</translation>
    </message>
    <message>
        <source>{name} is not text: save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no es texto: guarde el artículo como archivo de texto y abra este.</translation>
    </message>
    <message>
        <source>{name} is text in an old encoding that cannot be told with certainty: open it in an editor, save it as UTF-8 and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} es texto en una codificación antigua que no se puede determinar con certeza: ábralo en un editor, guárdelo como UTF-8 y abra este.</translation>
    </message>
    <message>
        <source>{name} is written without an outline: {reason}.</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>{name} se ha escrito sin esquema: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} es {kind}; Tearsheet abre {opened}: guarde el artículo en una de estas formas y abra ese archivo.</translation>
    </message>
    <message>
        <source>{name} is {what}, which stays as it is: choose another name.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} es {what}, que se queda como está: elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} knows these forms: {forms}</source>
        <extracomment>app</extracomment>
        <translation>{name} conoce estas formas: {forms}</translation>
    </message>
    <message>
        <source>{name} may not be read: ask its owner, or change its permissions.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se puede leer por falta de permiso: pídalo a su propietario, o cambie sus permisos.</translation>
    </message>
    <message>
        <source>{name} needs one FILE</source>
        <extracomment>app</extracomment>
        <translation>{name} necesita un solo FILE</translation>
    </message>
    <message>
        <source>{name} was not read to its end, as you wished: open it again to read it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se leyó hasta el final, como usted quiso: vuelva a abrirlo para leerlo.</translation>
    </message>
    <message>
        <source>{name} would become larger than {limit} KiB</source>
        <extracomment>notes/article_file</extracomment>
        <translation>{name} ocuparía más de {limit} KiB</translation>
    </message>
    <message>
        <source>{name} would lie among the notes as one of them: choose another folder.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} quedaría entre las notas como una de ellas: elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/dialogs/compared_text, ui/dialogs/setting_controls, ui/look/word_button, ui/notes/notes_model, ui/notes/stored_notes, ui/palette/commands, ui/reading/accessibility/words, ui/said/said_model, ui/window/tray/tray_bar</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in notes</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} de {total} en las notas</translation>
    </message>
    <message>
        <source>{others} of the files in {source} are not copied, such as {name}: another file of that name lies in {target}, or the file is too large. All others are copied.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>{others} de los archivos de {source} no se copian, como {name}: en {target} hay otro archivo con ese nombre, o el archivo es demasiado grande. Todos los demás se copian.</translation>
    </message>
    <message>
        <source>{path} cannot be read. {reason} The usual settings are used.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>No se puede leer {path}. {reason} Se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <extracomment>preferences/recent</extracomment>
        <translation>No se pudo eliminar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>preferences/recent, preferences/state</extracomment>
        <translation>No se pudo guardar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the output itself, and stays as it is: put “&gt; another name” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>{path} es la propia salida y se queda como está: añada «&gt; otro nombre» a la orden.</translation>
    </message>
    <message>
        <source>{path} names the notes folder “{folder}”, {reason}; the usual folder is used.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>{path} nombra la carpeta de notas «{folder}», {reason}; se usa la carpeta habitual.</translation>
    </message>
    <message>
        <source>{path} sets “{name}” to what it cannot be; {value} is used.</source>
        <extracomment>preferences/flat_file, preferences/settings</extracomment>
        <translation>{path} da a «{name}» un valor imposible; se usa {value}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>{path}, línea {line}: {what}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/aa/popover, ui/aa/rows, ui/notes/note_questions, ui/reading/accessibility/following, ui/window/aloud/aloud_bar, ui/window/status/progress</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sentence} What you read here stays until you close it.</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{sentence} Lo que lee aquí se queda hasta que lo cierre.</translation>
    </message>
    <message>
        <source>{speaker} is quoted</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>Se cita a {speaker}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{total} encontrados</translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n times)</source>
        <extracomment>comparing/summary; for 1: {words} (%n time)</extracomment>
        <translation>
            <numerusform>{words} (%n vez)</numerusform>
            <numerusform>{words} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (corrected by the reader)</source>
        <extracomment>comparing/fields</extracomment>
        <translation>{words} (corregido por el lector)</translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (corregido)</translation>
    </message>
    <message>
        <source>{words} (probably)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (probablemente)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>__init__</extracomment>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{zoom} %; press for the usual size (Ctrl+0)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>{zoom}&#xa0;%; pulse para el tamaño habitual (Ctrl+0)</translation>
    </message>
    <message>
        <source>“{name}”, a template of your own</source>
        <extracomment>preferences/citation_forms</extracomment>
        <translation>«{name}», una plantilla propia</translation>
    </message>
    <message>
        <source>“{opening}” is not closed by “{closing}”</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{opening}» no se cierra con «{closing}»</translation>
    </message>
    <message>
        <source>“{path}” could not be changed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>No se pudo cambiar «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>No se pudo leer «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>No se pudo eliminar «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>No se pudo escribir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and install the launcher again.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>«{path}» no lo escribió Tearsheet y se queda como está. Muévalo a otro lugar e instale de nuevo el lanzador.</translation>
    </message>
    <message>
        <source>“{sign}” closes what is not open</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{sign}» cierra lo que no está abierto</translation>
    </message>
    <message>
        <source>“{sign}” is never closed</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{sign}» no se cierra nunca</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>__init__</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” above the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>«{words}» encima del texto</translation>
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
        <translation>No se puede leer nada en voz alta: {engine} no se puede iniciar. ¿Sigue instalado?</translation>
    </message>
    <message>
        <source>Said by (optional)</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>Dicho por (opcional)</translation>
    </message>
    <message>
        <source>Something outside of Tearsheet stopped what reads this page, as a computer does when memory is short, so what you see is all of its text in the order of the file, menus included: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>Algo ajeno a Tearsheet detuvo lo que lee esta página, como hace un equipo cuando falta memoria, así que ve todo su texto en el orden del archivo, menús incluidos: cierre otros programas y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>[left out: {words}]</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>[omitido: {words}]</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>finding/matchers</extracomment>
        <translation>intervalo de caracteres al revés</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta algo tras el \ final</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta una llave</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>finding/matchers</extracomment>
        <translation>referencia a un grupo no válida</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>el mínimo supera al máximo</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta )</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta ]</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta el nombre del grupo</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>repetición doble</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>nada que repetir</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>finding/matchers</extracomment>
        <translation>) sin (</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>finding/matchers</extracomment>
        <translation>extensión desconocida</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>finding/matchers</extracomment>
        <translation>grupo desconocido</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>finding/matchers</extracomment>
        <translation>falta ]</translation>
    </message>
    <message>
        <source>{day}, {time}, your time</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>{day}, {time}, en su hora</translation>
    </message>
    <message>
        <source>{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as a computer does when memory is short: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} no se leyó hasta el final, porque algo ajeno a Tearsheet detuvo lo que lo lee, como hace un equipo cuando falta memoria: cierre otros programas y vuelva a abrirlo.</translation>
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
