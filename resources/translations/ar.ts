<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;بحث في:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;ترتيب الصفحات:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;صفحات في الورقة:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الجانب الطويل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الجانب القصير</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>اذكر صفحات أو نطاقات بينها فواصل. والنطاق رقمان بينهما شرطة. مثلًا: 3,5-7,9 يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>Tearsheet</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>app</extracomment>
        <translation>%(prog)s: خطأ: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n changed</extracomment>
        <translation>
            <numerusform>لا شيء مع تغيير</numerusform>
            <numerusform>واحد مع تغيير</numerusform>
            <numerusform>اثنان مع تغيير</numerusform>
            <numerusform>%n مع تغيير</numerusform>
            <numerusform>%n مع تغيير</numerusform>
            <numerusform>%n مع تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <extracomment>ui/notes/stored_notes; for 1: %n exact</extracomment>
        <translation>
            <numerusform>لا مطابقة</numerusform>
            <numerusform>واحدة مطابقة</numerusform>
            <numerusform>اثنتان مطابقتان</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <extracomment>ui/window/finding/finding; for 1: %n in notes</extracomment>
        <translation>
            <numerusform>لا شيء في الملاحظات</numerusform>
            <numerusform>واحدة في الملاحظات</numerusform>
            <numerusform>اثنتان في الملاحظات</numerusform>
            <numerusform>%n في الملاحظات</numerusform>
            <numerusform>%n في الملاحظات</numerusform>
            <numerusform>%n في الملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the head</source>
        <extracomment>comparing/summary; for 1: %n in the head</extracomment>
        <translation>
            <numerusform>لا شيء في الترويسة</numerusform>
            <numerusform>واحد في الترويسة</numerusform>
            <numerusform>اثنان في الترويسة</numerusform>
            <numerusform>%n في الترويسة</numerusform>
            <numerusform>%n في الترويسة</numerusform>
            <numerusform>%n في الترويسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines at their marks</source>
        <extracomment>ui/reading/left_out; for 1: %n line at its mark</extracomment>
        <translation>
            <numerusform>لا أسطر عند علاماتها</numerusform>
            <numerusform>سطر واحد عند علامته</numerusform>
            <numerusform>سطران عند علامتيهما</numerusform>
            <numerusform>%n أسطر عند علاماتها</numerusform>
            <numerusform>%n سطرًا عند علاماتها</numerusform>
            <numerusform>%n سطر عند علاماتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out: {reasons}</source>
        <extracomment>ui/reading/article_lines; for 1: %n line left out: {reasons}</extracomment>
        <translation>
            <numerusform>لا أسطر مستبعدة: {reasons}</numerusform>
            <numerusform>سطر واحد مستبعد: {reasons}</numerusform>
            <numerusform>سطران مستبعدان: {reasons}</numerusform>
            <numerusform>%n أسطر مستبعدة: {reasons}</numerusform>
            <numerusform>%n سطرًا مستبعدًا: {reasons}</numerusform>
            <numerusform>%n سطر مستبعد: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are hidden</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is hidden</extracomment>
        <translation>
            <numerusform>لا أسطر مستبعدة مخفية</numerusform>
            <numerusform>سطر مستبعد واحد أُخفي</numerusform>
            <numerusform>سطران مستبعدان أُخفيا</numerusform>
            <numerusform>%n أسطر مستبعدة أُخفيت</numerusform>
            <numerusform>%n سطرًا مستبعدًا أُخفي</numerusform>
            <numerusform>%n سطر مستبعد أُخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are left out are shown</source>
        <extracomment>ui/reading/left_out; for 1: %n line that is left out is shown</extracomment>
        <translation>
            <numerusform>لا أسطر مستبعدة ظاهرة</numerusform>
            <numerusform>سطر مستبعد واحد أُظهر</numerusform>
            <numerusform>سطران مستبعدان أُظهرا</numerusform>
            <numerusform>%n أسطر مستبعدة أُظهرت</numerusform>
            <numerusform>%n سطرًا مستبعدًا أُظهر</numerusform>
            <numerusform>%n سطر مستبعد أُظهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines under its end</source>
        <extracomment>ui/reading/left_out; for 1: %n line under its end</extracomment>
        <translation>
            <numerusform>لا أسطر تحت نهايته</numerusform>
            <numerusform>سطر واحد تحت نهايته</numerusform>
            <numerusform>سطران تحت نهايته</numerusform>
            <numerusform>%n أسطر تحت نهايته</numerusform>
            <numerusform>%n سطرًا تحت نهايته</numerusform>
            <numerusform>%n سطر تحت نهايته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <extracomment>ui/reading/accessibility/words; for 1: %n link</extracomment>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes are not shown here; the exported page has them all</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n more change is not shown here; the exported page has it</extracomment>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر لا يُعرض هنا؛ وهو في الصفحة المصدّرة</numerusform>
            <numerusform>تغييران آخران لا يُعرضان هنا؛ وهما في الصفحة المصدّرة</numerusform>
            <numerusform>%n تغييرات أخرى لا تُعرض هنا؛ وكلها في الصفحة المصدّرة</numerusform>
            <numerusform>%n تغييرًا آخر لا يُعرض هنا؛ وكلها في الصفحة المصدّرة</numerusform>
            <numerusform>%n تغيير آخر لا يُعرض هنا؛ وكلها في الصفحة المصدّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters. F2 shows the whole note.</source>
        <extracomment>ui/notes/note_text; for 1: %n more character. F2 shows the whole note.</extracomment>
        <translation>
            <numerusform>لا مزيد. يعرض F2 الملاحظة كلها.</numerusform>
            <numerusform>حرف آخر. يعرض F2 الملاحظة كلها.</numerusform>
            <numerusform>حرفان آخران. يعرض F2 الملاحظة كلها.</numerusform>
            <numerusform>%n أحرف أخرى. يعرض F2 الملاحظة كلها.</numerusform>
            <numerusform>%n حرفًا آخر. يعرض F2 الملاحظة كلها.</numerusform>
            <numerusform>%n حرف آخر. يعرض F2 الملاحظة كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>comparing/summary, ui/notes/stored_notes; for 1: %n moved</extracomment>
        <translation>
            <numerusform>لا شيء في موضع آخر</numerusform>
            <numerusform>واحد في موضع آخر</numerusform>
            <numerusform>اثنان في موضع آخر</numerusform>
            <numerusform>%n في موضع آخر</numerusform>
            <numerusform>%n في موضع آخر</numerusform>
            <numerusform>%n في موضع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found in this text</source>
        <extracomment>ui/notes/stored_notes; for 1: %n not found in this text</extracomment>
        <translation>
            <numerusform>كلها في هذا النص</numerusform>
            <numerusform>واحدة لم توجد في هذا النص</numerusform>
            <numerusform>اثنتان لم توجدا في هذا النص</numerusform>
            <numerusform>%n لم توجد في هذا النص</numerusform>
            <numerusform>%n لم توجد في هذا النص</numerusform>
            <numerusform>%n لم توجد في هذا النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are copied.</source>
        <extracomment>ui/desk; for 1: %n note is copied.</extracomment>
        <translation>
            <numerusform>لم تُنسخ أي ملاحظة.</numerusform>
            <numerusform>نُسخت ملاحظة واحدة.</numerusform>
            <numerusform>نُسخت ملاحظتان.</numerusform>
            <numerusform>نُسخت %n ملاحظات.</numerusform>
            <numerusform>نُسخت %n ملاحظة.</numerusform>
            <numerusform>نُسخت %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not on the disk yet: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note is not on the disk yet: {names}.</extracomment>
        <translation>
            <numerusform>كل الملاحظات على القرص: {names}.</numerusform>
            <numerusform>ملاحظة واحدة ليست على القرص بعد: {names}.</numerusform>
            <numerusform>ملاحظتان ليستا على القرص بعد: {names}.</numerusform>
            <numerusform>%n ملاحظات ليست على القرص بعد: {names}.</numerusform>
            <numerusform>%n ملاحظة ليست على القرص بعد: {names}.</numerusform>
            <numerusform>%n ملاحظة ليست على القرص بعد: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be saved after the window was closed: {names}.</source>
        <extracomment>ui/window/closing; for 1: %n note could not be saved after the window was closed: {names}.</extracomment>
        <translation>
            <numerusform>حُفظت كل الملاحظات: {names}.</numerusform>
            <numerusform>تعذر حفظ ملاحظة واحدة بعد إغلاق النافذة: {names}.</numerusform>
            <numerusform>تعذر حفظ ملاحظتين بعد إغلاق النافذة: {names}.</numerusform>
            <numerusform>تعذر حفظ %n ملاحظات بعد إغلاق النافذة: {names}.</numerusform>
            <numerusform>تعذر حفظ %n ملاحظة بعد إغلاق النافذة: {names}.</numerusform>
            <numerusform>تعذر حفظ %n ملاحظة بعد إغلاق النافذة: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found from an earlier version</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note found from an earlier version</extracomment>
        <translation>
            <numerusform>لم توجد ملاحظات من نسخة سابقة</numerusform>
            <numerusform>وُجدت ملاحظة من نسخة سابقة</numerusform>
            <numerusform>وُجدت ملاحظتان من نسخة سابقة</numerusform>
            <numerusform>وُجدت %n ملاحظات من نسخة سابقة</numerusform>
            <numerusform>وُجدت %n ملاحظة من نسخة سابقة</numerusform>
            <numerusform>وُجدت %n ملاحظة من نسخة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes imported.</source>
        <extracomment>ui/notes/stored_notes; for 1: %n note imported.</extracomment>
        <translation>
            <numerusform>لم تُستورد ملاحظات.</numerusform>
            <numerusform>استُوردت ملاحظة واحدة.</numerusform>
            <numerusform>استُوردت ملاحظتان.</numerusform>
            <numerusform>استُوردت %n ملاحظات.</numerusform>
            <numerusform>استُوردت %n ملاحظة.</numerusform>
            <numerusform>استُوردت %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes in {folder} may be about an earlier version of this article and are left out.</source>
        <extracomment>exchange/saved; for 1: %n note in {folder} may be about an earlier version of this article and is left out.</extracomment>
        <translation>
            <numerusform>لا ملاحظات في {folder} تخص نسخة سابقة من هذا المقال.</numerusform>
            <numerusform>ملاحظة واحدة في {folder} قد تخص نسخة سابقة من هذا المقال وقد تُركت.</numerusform>
            <numerusform>ملاحظتان في {folder} قد تخصان نسخة سابقة من هذا المقال وقد تُركتا.</numerusform>
            <numerusform>%n ملاحظات في {folder} قد تخص نسخة سابقة من هذا المقال وقد تُركت.</numerusform>
            <numerusform>%n ملاحظة في {folder} قد تخص نسخة سابقة من هذا المقال وقد تُركت.</numerusform>
            <numerusform>%n ملاحظة في {folder} قد تخص نسخة سابقة من هذا المقال وقد تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lie only in the folder before. A copy can be made here; nothing is taken away there.</source>
        <extracomment>ui/dialogs/settings_dialog; for 1: %n note lies only in the folder before. A copy can be made here; nothing is taken away there.</extracomment>
        <translation>
            <numerusform>لا ملاحظات في المجلد السابق وحده.</numerusform>
            <numerusform>ملاحظة واحدة في المجلد السابق وحده. يمكن عمل نسخة هنا؛ ولا يُزال شيء من هناك.</numerusform>
            <numerusform>ملاحظتان في المجلد السابق وحده. يمكن عمل نسخة هنا؛ ولا يُزال شيء من هناك.</numerusform>
            <numerusform>%n ملاحظات في المجلد السابق وحده. يمكن عمل نسخة هنا؛ ولا يُزال شيء من هناك.</numerusform>
            <numerusform>%n ملاحظة في المجلد السابق وحده. يمكن عمل نسخة هنا؛ ولا يُزال شيء من هناك.</numerusform>
            <numerusform>%n ملاحظة في المجلد السابق وحده. يمكن عمل نسخة هنا؛ ولا يُزال شيء من هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs; for 1: %n note written to {file}</extracomment>
        <translation>
            <numerusform>لم تُكتب ملاحظات في {file}</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في {file}</numerusform>
            <numerusform>كُتبت ملاحظتان في {file}</numerusform>
            <numerusform>كُتبت %n ملاحظات في {file}</numerusform>
            <numerusform>كُتبت %n ملاحظة في {file}</numerusform>
            <numerusform>كُتبت %n ملاحظة في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a line left out</source>
        <extracomment>ui/notes/stored_notes; for 1: %n on a line left out</extracomment>
        <translation>
            <numerusform>لا شيء في سطر مستبعد</numerusform>
            <numerusform>واحدة في سطر مستبعد</numerusform>
            <numerusform>اثنتان في سطر مستبعد</numerusform>
            <numerusform>%n في أسطر مستبعدة</numerusform>
            <numerusform>%n في أسطر مستبعدة</numerusform>
            <numerusform>%n في أسطر مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other copy</source>
        <extracomment>comparing/summary; for 1: %n only in the other copy</extracomment>
        <translation>
            <numerusform>لا شيء في النسخة الأخرى وحدها</numerusform>
            <numerusform>واحد في النسخة الأخرى وحدها</numerusform>
            <numerusform>اثنان في النسخة الأخرى وحدها</numerusform>
            <numerusform>%n في النسخة الأخرى وحدها</numerusform>
            <numerusform>%n في النسخة الأخرى وحدها</numerusform>
            <numerusform>%n في النسخة الأخرى وحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in this copy</source>
        <extracomment>comparing/summary; for 1: %n only in this copy</extracomment>
        <translation>
            <numerusform>لا شيء في هذه النسخة وحدها</numerusform>
            <numerusform>واحد في هذه النسخة وحدها</numerusform>
            <numerusform>اثنان في هذه النسخة وحدها</numerusform>
            <numerusform>%n في هذه النسخة وحدها</numerusform>
            <numerusform>%n في هذه النسخة وحدها</numerusform>
            <numerusform>%n في هذه النسخة وحدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs that do not differ</source>
        <extracomment>ui/dialogs/compared_rows; for 1: %n paragraph that does not differ</extracomment>
        <translation>
            <numerusform>لا فقرات بلا اختلاف</numerusform>
            <numerusform>فقرة واحدة بلا اختلاف</numerusform>
            <numerusform>فقرتان بلا اختلاف</numerusform>
            <numerusform>%n فقرات بلا اختلاف</numerusform>
            <numerusform>%n فقرة بلا اختلاف</numerusform>
            <numerusform>%n فقرة بلا اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <extracomment>ui/window/output/copying; for 1: %n passage</extracomment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage copied with {what}</extracomment>
        <translation>
            <numerusform>لم تُنسخ مقاطع، مع {what}</numerusform>
            <numerusform>نُسخ مقطع واحد، مع {what}</numerusform>
            <numerusform>نُسخ مقطعان، مع {what}</numerusform>
            <numerusform>نُسخت %n مقاطع، مع {what}</numerusform>
            <numerusform>نُسخ %n مقطعًا، مع {what}</numerusform>
            <numerusform>نُسخ %n مقطع، مع {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages gathered; Shift+C copies all</source>
        <extracomment>ui/window/tray/tray; for 1: %n passage gathered; Shift+C copies all</extracomment>
        <translation>
            <numerusform>لا مقاطع مجموعة؛ وينسخ Shift+C الكل</numerusform>
            <numerusform>جُمع مقطع واحد؛ وينسخ Shift+C الكل</numerusform>
            <numerusform>جُمع مقطعان؛ وينسخ Shift+C الكل</numerusform>
            <numerusform>جُمعت %n مقاطع؛ وينسخ Shift+C الكل</numerusform>
            <numerusform>جُمع %n مقطعًا؛ وينسخ Shift+C الكل</numerusform>
            <numerusform>جُمع %n مقطع؛ وينسخ Shift+C الكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of {all}, all that the article has now, copied with {what}</source>
        <extracomment>ui/window/output/copying; for 1: %n passage of {all}, all that the article has now, copied with {what}</extracomment>
        <translation>
            <numerusform>لم يُنسخ شيء من {all}، مع {what}</numerusform>
            <numerusform>نُسخ مقطع واحد من {all}، وهو كل ما في المقال الآن، مع {what}</numerusform>
            <numerusform>نُسخ مقطعان من {all}، وهما كل ما في المقال الآن، مع {what}</numerusform>
            <numerusform>نُسخت %n مقاطع من {all}، وهي كل ما في المقال الآن، مع {what}</numerusform>
            <numerusform>نُسخ %n مقطعًا من {all}، وهي كل ما في المقال الآن، مع {what}</numerusform>
            <numerusform>نُسخ %n مقطع من {all}، وهي كل ما في المقال الآن، مع {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations, each verbatim.</source>
        <extracomment>comparing/verdicts; for 1: %n quotation, verbatim.</extracomment>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد، حرفي.</numerusform>
            <numerusform>اقتباسان، كلاهما حرفي.</numerusform>
            <numerusform>%n اقتباسات، كلها حرفية.</numerusform>
            <numerusform>%n اقتباسًا، كلها حرفية.</numerusform>
            <numerusform>%n اقتباس، كلها حرفية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions of this note were written in different places.</source>
        <extracomment>ui/notes/note_questions; for 1: %n version of this note was written in different places.</extracomment>
        <translation>
            <numerusform>لا إصدارات لهذه الملاحظة.</numerusform>
            <numerusform>كُتب إصدار واحد من هذه الملاحظة في أماكن مختلفة.</numerusform>
            <numerusform>كُتب إصداران من هذه الملاحظة في مكانين مختلفين.</numerusform>
            <numerusform>كُتبت %n إصدارات من هذه الملاحظة في أماكن مختلفة.</numerusform>
            <numerusform>كُتب %n إصدارًا من هذه الملاحظة في أماكن مختلفة.</numerusform>
            <numerusform>كُتب %n إصدار من هذه الملاحظة في أماكن مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words selected</source>
        <extracomment>ui/window/status/progress; for 1: %n word selected</extracomment>
        <translation>
            <numerusform>لا كلمات محددة</numerusform>
            <numerusform>كلمة واحدة محددة</numerusform>
            <numerusform>كلمتان محددتان</numerusform>
            <numerusform>%n كلمات محددة</numerusform>
            <numerusform>%n كلمة محددة</numerusform>
            <numerusform>%n كلمة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>(the site is not “{disguise}” but {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(الموقع ليس «{disguise}» بل {site})</translation>
    </message>
    <message>
        <source>(the site is {site})</source>
        <extracomment>article/addresses</extracomment>
        <translation>(الموقع هو {site})</translation>
    </message>
    <message>
        <source>,</source>
        <extracomment>translation</extracomment>
        <translation>٬</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>__init__</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>--record needs a FILE, or - for paths on standard input</source>
        <extracomment>app</extracomment>
        <translation>يحتاج --record إلى FILE، أو - للمسارات من الإدخال القياسي</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>٫</translation>
    </message>
    <message>
        <source>0123456789</source>
        <extracomment>translation</extracomment>
        <translation>٠١٢٣٤٥٦٧٨٩</translation>
    </message>
    <message>
        <source>A click shows it, or hides it again</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>النقر يعرضه أو يخفيه من جديد</translation>
    </message>
    <message>
        <source>A click shows where it comes from</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>النقر يعرض من أين هو</translation>
    </message>
    <message>
        <source>A correction is kept when you leave its field. The file stays as it is.</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>يُحفظ التصحيح عند مغادرة حقله. ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>ui/reading/ornaments/ornaments</extracomment>
        <translation>صورة لا يمكن عرضها</translation>
    </message>
    <message>
        <source>About Tearsheet</source>
        <extracomment>ui/actions, ui/dialogs/about_dialog</extracomment>
        <translation>حول Tearsheet</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>article/field_names</extracomment>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>نُسخ العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>All actions…</source>
        <extracomment>ui/actions</extracomment>
        <translation>كل الإجراءات…</translation>
    </message>
    <message>
        <source>All notes in this file are here already.</source>
        <extracomment>ui/notes/stored_notes</extracomment>
        <translation>كل ملاحظات هذا الملف هنا من قبل.</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/actions</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and has no blanks.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>يبدأ العنوان بـ http:// أو https:// ولا فراغ فيه.</translation>
    </message>
    <message>
        <source>Another program is busy with the notes folder {folder}. Try again in a moment.</source>
        <extracomment>notes/locking</extracomment>
        <translation>برنامج آخر مشغول بمجلد الملاحظات {folder}. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Another version: {words}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>إصدار آخر: {words}</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>article/display_text</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/actions</extracomment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/display_text, ui/actions, ui/notes/exchange_dialogs, ui/printing/paper, ui/reading/reading_view</extracomment>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Article written to {file}</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>كُتب المقال في {file}</translation>
    </message>
    <message>
        <source>As it was read again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>As the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>كما يذكره الملف</translation>
    </message>
    <message>
        <source>As the file states it again</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>كما يذكره الملف من جديد</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>As usual: all that is here but theme and size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>المعتاد: كل ما هنا إلا السمة والحجم</translation>
    </message>
    <message>
        <source>Attach</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>إرفاق الملاحظة</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>article/display_text</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Bar at the selection</source>
        <extracomment>ui/actions</extracomment>
        <translation>الشريط عند التحديد</translation>
    </message>
    <message>
        <source>Bars in full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>الأشرطة في ملء الشاشة</translation>
    </message>
    <message>
        <source>Between: {before} … {after}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>بين: {before} … {after}</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>article/field_names</extracomment>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>بالموضع</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>بالقائل</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>بالوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/pointer/links, ui/window/comparing, ui/window/dropping</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Caret hidden: the arrow keys scroll</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>المؤشر مخفي: تمرر الأسهم النص</translation>
    </message>
    <message>
        <source>Caret shown</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>المؤشر ظاهر</translation>
    </message>
    <message>
        <source>Cause: {error}.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>السبب: {error}.</translation>
    </message>
    <message>
        <source>Cause: {reason}.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>السبب: {reason}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Changed to {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>تغير اللون: {colour}</translation>
    </message>
    <message>
        <source>Check a quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>التحقق من اقتباس</translation>
    </message>
    <message>
        <source>Check a quotation…</source>
        <extracomment>ui/actions</extracomment>
        <translation>التحقق من اقتباس…</translation>
    </message>
    <message>
        <source>Chicago 17, author-date</source>
        <extracomment>preferences/settings</extracomment>
        <translation>‏Chicago 17، المؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Chicago 17, note</source>
        <extracomment>preferences/settings</extracomment>
        <translation>‏Chicago 17، حاشية</translation>
    </message>
    <message>
        <source>Choose a note first; F9 shows them</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>اختر ملاحظة أولًا؛ يعرضها F9</translation>
    </message>
    <message>
        <source>Choose a quotation first; Shift+F9 shows them</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>اختر اقتباسًا أولًا؛ يعرضها Shift+F9</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/look/text_field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/actions, ui/look/sheet, ui/process/ending</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>الإغلاق وفقد ذلك</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>اللون: {colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/menus</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>المقارنة بنسخة أخرى</translation>
    </message>
    <message>
        <source>Compare with another copy…</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقارنة بنسخة أخرى…</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>تجري المقارنة بـ {name}…</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied the {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>نُسخ: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/actions, ui/dialogs/settings_dialog</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/actions</extracomment>
        <translation>نسخ العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy gathered passages</source>
        <extracomment>ui/actions</extracomment>
        <translation>نسخ المقاطع المجموعة</translation>
    </message>
    <message>
        <source>Copy gathered passages (Shift+C)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>نسخ المقاطع المجموعة (Shift+C)</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>نسخ رابط المقطع</translation>
    </message>
    <message>
        <source>Copy source alone</source>
        <extracomment>ui/actions</extracomment>
        <translation>نسخ المصدر وحده</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <extracomment>ui/actions</extracomment>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>ui/actions</extracomment>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Corrected; kept with the notes</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>صُحح؛ ويُحفظ مع الملاحظات</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>article/display_text</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/actions</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/actions</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>حذف (Del)</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <extracomment>article/field_names, ui/reading/accessibility/part, ui/reading/accessibility/words</extracomment>
        <translation>تنويه</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Drag to go through the article</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>اسحب للتنقل في المقال</translation>
    </message>
    <message>
        <source>E-book</source>
        <extracomment>exchange/whole</extracomment>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>إفراغ المجموعة</translation>
    </message>
    <message>
        <source>Empty the tray (Shift+Del)</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>إفراغ المجموعة (Shift+Del)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/actions</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <source>End of {mark}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>نهاية: {mark}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/actions</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return shows it, + takes it in.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>يعرضه Return، ويدرجه +.</translation>
    </message>
    <message>
        <source>Return shows where it may have been.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>يعرض Return موضعه المحتمل.</translation>
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
        <translation>يغادر Esc ملء الشاشة؛ وتظهر أشرطته عند الحواف</translation>
    </message>
    <message>
        <source>Every choice is used at once, and kept.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>كل اختيار يُطبق فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export article</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>تصدير المقال</translation>
    </message>
    <message>
        <source>Export article…</source>
        <extracomment>ui/actions</extracomment>
        <translation>تصدير المقال…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>التغيير التالي: F3 أو J.  السابق: Shift+F3 أو K.  التصدير: Ctrl+E.</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Faster (Alt+Right)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>أسرع (Alt+Right)</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>article/display_text</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>ترشيح المفاتيح</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <extracomment>ui/actions, ui/notes/notes_panel</extracomment>
        <translation>ترشيح الملاحظات</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/actions, ui/window/finding/find_bar</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Find in this article and its notes</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>البحث في هذا المقال وملاحظاته</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/actions</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Forget these</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>صيغة المصدر</translation>
    </message>
    <message>
        <source>Form of the source…</source>
        <extracomment>ui/actions, ui/window/output/form_menu</extracomment>
        <translation>صيغة المصدر…</translation>
    </message>
    <message>
        <source>From {path} no notes could be taken. {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>تعذر أخذ أي ملاحظة من {path}. {error}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Further notes are {where}; they are left out.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>ملاحظات أخرى {where}؛ وقد تُركت.</translation>
    </message>
    <message>
        <source>Gap between</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <extracomment>preferences/settings</extracomment>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>Gather passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>جمع المقطع</translation>
    </message>
    <message>
        <source>Gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>المقاطع المجموعة</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>الذهاب إلى المقطع</translation>
    </message>
    <message>
        <source>Go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>الذهاب إلى الاقتباس</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <extracomment>preferences/settings</extracomment>
        <translation>Harvard (Cite Them Right)</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/actions</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>إخفاء (Alt+L)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Highlight deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>حُذف التمييز؛ ويعيده Ctrl+Z</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>مُيّز: {colour}</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/actions</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>If you close the window now, Tearsheet goes on writing without it. What is not written when the computer is switched off, or cannot be written, is lost.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>إذا أغلقت النافذة الآن واصل Tearsheet الكتابة من دونها. وما لم يُكتب عند إطفاء الحاسوب، أو تعذرت كتابته، فهو مفقود.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <extracomment>ui/actions</extracomment>
        <translation>استيراد ملاحظات…</translation>
    </message>
    <message>
        <source>Importing notes from {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>تُستورد الملاحظات من {name}…</translation>
    </message>
    <message>
        <source>In the article, not in the quotation: struck through. In the quotation alone: underlined.</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>في المقال دون الاقتباس: مشطوب. في الاقتباس وحده: مسطّر.</translation>
    </message>
    <message>
        <source>In the text {speaker} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>في النص يقوله {speaker}.</translation>
    </message>
    <message>
        <source>In {folder} the file {name} could not take in its copies {copies}: {reason}. Nothing is lost.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>في {folder} لم يستطع الملف {name} ضم نسخه {copies}: {reason}. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Indents</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>إزاحات</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/actions</extracomment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>It cannot be reached now. Is its disk connected? Until then no notes are read or written.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>لا يمكن الوصول إليه الآن. هل قرصه موصول؟ وحتى ذلك الحين لا تُقرأ ملاحظات ولا تُكتب.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>لا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>It has marks of a conflict that do not belong together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>فيها علامات تعارض لا يتبع بعضها بعضًا.</translation>
    </message>
    <message>
        <source>It has more than {most} versions.</source>
        <extracomment>notes/versions</extracomment>
        <translation>إصداراتها أكثر من {most}.</translation>
    </message>
    <message>
        <source>It has no “target”.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>ليس فيها «target».</translation>
    </message>
    <message>
        <source>It has no “{name}”.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>ليس فيها «{name}».</translation>
    </message>
    <message>
        <source>It has something else where an object should be.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>فيها شيء آخر في موضع كائن.</translation>
    </message>
    <message>
        <source>It has too many parts. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>أجزاؤه كثيرة جدًا. قسّم الملف.</translation>
    </message>
    <message>
        <source>It holds two notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>فيها ملاحظتان.</translation>
    </message>
    <message>
        <source>It holds {count} notes, and {most} can be taken at once. Divide the file.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>فيه {count} ملاحظة، ويمكن أخذ {most} دفعة واحدة. قسّم الملف.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MiB.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>إنه أكبر من {limit} MiB.</translation>
    </message>
    <message>
        <source>It is longer than a note can be (1 MiB).</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>إنها أطول مما يمكن أن تكون ملاحظة (١ MiB).</translation>
    </message>
    <message>
        <source>It is made with the first note.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>يُنشأ مع أول ملاحظة.</translation>
    </message>
    <message>
        <source>It is neither a W3C annotation collection nor an export of Hypothesis.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>ليس مجموعة حواشٍ من W3C ولا تصديرًا من Hypothesis.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <extracomment>exchange/incoming, notes/annotation, notes/article_file, notes/versions</extracomment>
        <translation>التداخل فيه عميق جدًا.</translation>
    </message>
    <message>
        <source>It is not JSON in UTF-8.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>ليس JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is not a W3C annotation.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>ليست حاشية من W3C.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>ليس كائنًا.</translation>
    </message>
    <message>
        <source>It may have been here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>ربما كان هنا</translation>
    </message>
    <message>
        <source>It stands in the headline or standfirst.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>موضعه في العنوان أو المقدمة.</translation>
    </message>
    <message>
        <source>It stood {where} and before “{after}…”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>كان {where} وقبل «{after}…»</translation>
    </message>
    <message>
        <source>It stood {where}, at the end of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>كان {where}، في نهاية النص</translation>
    </message>
    <message>
        <source>Its “id” is not a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>الحقل «id» فيها ليس نصًا.</translation>
    </message>
    <message>
        <source>Its “start” and “end” are not two places in a text.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>الحقلان «start» و«end» فيها ليسا موضعين في نص.</translation>
    </message>
    <message>
        <source>Its “target” is neither an object nor an address.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>الحقل «target» فيها ليس كائنًا ولا عنوانًا.</translation>
    </message>
    <message>
        <source>Its “target” is not one object.</source>
        <extracomment>exchange/from_hypothesis</extracomment>
        <translation>الحقل «target» فيها ليس كائنًا واحدًا.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a date and time of ISO 8601.</source>
        <extracomment>notes/annotation</extracomment>
        <translation>الحقل «{name}» فيها ليس تاريخًا ووقتًا وفق ISO 8601.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <extracomment>storage/json_members</extracomment>
        <translation>الحقل «{name}» فيها ليس نصًا.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>article/display_text</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Join the versions</source>
        <extracomment>ui/actions</extracomment>
        <translation>ضم الإصدارات</translation>
    </message>
    <message>
        <source>Joined by an ellipsis: each part is verbatim; see what is left out.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>موصول بعلامة حذف: كل جزء حرفي؛ انظر ما حُذف.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>article/display_text</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>article/display_text</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>مضبوطة</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Keep the window open to copy this or to make room, or close it and lose this.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>أبقِ النافذة مفتوحة لنسخ هذا أو لإفساح مكان، أو أغلقها فتفقد هذا.</translation>
    </message>
    <message>
        <source>Keep version 1</source>
        <extracomment>ui/actions</extracomment>
        <translation>الاحتفاظ بالإصدار ١</translation>
    </message>
    <message>
        <source>Keep version 2</source>
        <extracomment>ui/actions</extracomment>
        <translation>الاحتفاظ بالإصدار ٢</translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>الاحتفاظ بالإصدار {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>preferences/settings, ui/actions, ui/key_dialog</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/actions</extracomment>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>تكبير النص (Ctrl++)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>ui/printing/laying_out</extracomment>
        <translation>تُرتَّب الصفحات…</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <extracomment>ui/actions</extracomment>
        <translation>استبعاد هذه الفقرة</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/actions</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Left out of the article, and shown now: {places}</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>استُبعد من المقال ويُعرض الآن: {places}</translation>
    </message>
    <message>
        <source>Left out of the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>استُبعد من المقال؛ ويُحفظ مع الملاحظات، ويتراجع عنه Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n lines that are not part of the article</source>
        <extracomment>ui/reading/article_lines; for 1: Left out: %n line that is not part of the article</extracomment>
        <translation>
            <numerusform>لا سطر مستبعد</numerusform>
            <numerusform>مستبعد: سطر واحد ليس من المقال</numerusform>
            <numerusform>مستبعد: سطران ليسا من المقال</numerusform>
            <numerusform>مستبعد: %n أسطر ليست من المقال</numerusform>
            <numerusform>مستبعد: %n سطرًا ليس من المقال</numerusform>
            <numerusform>مستبعد: %n سطر ليس من المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter keys</source>
        <extracomment>ui/actions</extracomment>
        <translation>مفاتيح الحروف</translation>
    </message>
    <message>
        <source>Letter keys are off</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>مفاتيح الحروف متوقفة</translation>
    </message>
    <message>
        <source>Letter keys are on</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>مفاتيح الحروف مشغّلة</translation>
    </message>
    <message>
        <source>Letter keys in the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مفاتيح الحروف في المقال</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>تباعد الحروف</translation>
    </message>
    <message>
        <source>Letters act while the article has the focus; {key} switches them off and on.</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>تعمل الحروف ما دام التركيز على المقال؛ ويوقفها {key} ويشغّلها.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Link to the page copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>نُسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>Link to the passage copied</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>نُسخ رابط المقطع</translation>
    </message>
    <message>
        <source>List item</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>article/display_text</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>article/display_text</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Menu at the caret</source>
        <extracomment>ui/actions, ui/menus</extracomment>
        <translation>القائمة عند المؤشر</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحريك المؤشر</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>comparing/summary</extracomment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Negations</source>
        <extracomment>comparing/summary</extracomment>
        <translation>أدوات النفي</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/actions</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New note (N)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>ملاحظة جديدة (N)</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>الرابط التالي</translation>
    </message>
    <message>
        <source>Next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>القائمة أو الجدول التالي</translation>
    </message>
    <message>
        <source>Next note</source>
        <extracomment>ui/actions</extracomment>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>ui/actions</extracomment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>الشاشة التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next sentence (Alt+Down)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>الجملة التالية (Alt+Down)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>ui/actions</extracomment>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <extracomment>ui/palette/palette</extracomment>
        <translation>لا إجراء بهذا الاسم</translation>
    </message>
    <message>
        <source>No command “{command}” was found that a double-click could start. Install Tearsheet, for example with pipx, and try again.</source>
        <extracomment>launcher/__init__</extracomment>
        <translation>لم يُعثر على أمر «{command}» يشغّله النقر المزدوج. ثبّت Tearsheet، مثلًا باستعمال pipx، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No expression: {error}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>ليس تعبيرًا: {error}</translation>
    </message>
    <message>
        <source>No gathered passage is in the article as it is read now; Shift+Del empties the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>لا مقطع من المجموعة في المقال كما يُقرأ الآن؛ ويفرغ Shift+Del المجموعة</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>لا مزيد من العناوين في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>لا مزيد من الروابط في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more lists or tables in this direction</source>
        <extracomment>ui/window/turns</extracomment>
        <translation>لا مزيد من القوائم أو الجداول في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more notes in this direction</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>لا مزيد من الملاحظات في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more quotations in this direction</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>لا مزيد من الاقتباسات في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more sentences in this direction</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>لا مزيد من الجمل في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No note says this.</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>لا ملاحظة تقول هذا.</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N.</source>
        <extracomment>ui/notes/notes_panel, ui/notes/window_notes</extracomment>
        <translation>لا ملاحظات بعد. حدد مقطعًا واضغط N.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>لم يُفتح مقال آخر بعد</translation>
    </message>
    <message>
        <source>No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud</source>
        <extracomment>quoting/aloud/engines</extracomment>
        <translation>لا يوجد محرك نطق مثبت: ثبّت speech-dispatcher أو espeak-ng لتُقرأ المقالات بصوت عالٍ</translation>
    </message>
    <message>
        <source>No text of an article was found in this page, so what you see is its menus and links: open the article itself in a browser, save that page and open it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لم يُعثر في هذه الصفحة على نص مقال، فما تراه قوائمها وروابطها: افتح المقال نفسه في متصفح واحفظ تلك الصفحة ثم افتحها.</translation>
    </message>
    <message>
        <source>No voice for the language “{language}” is installed; the usual one reads</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>لا يوجد صوت مثبت للغة «{language}»؛ فيقرأ الصوت المعتاد</translation>
    </message>
    <message>
        <source>Nobody is named for this quotation</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>لم يُسمَّ أحد لهذا الاقتباس</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>لا يُقتبس عن أحد في هذا المقال</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>لا يُقتبس عن أحد في هذا المقال.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>ui/said/said_model</extracomment>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Not all copies of a note in {folder} could be joined: with {names} it would have more versions than a file can hold. That is left as it is. Keep one of those shown to have it too.</source>
        <extracomment>notes/merging</extracomment>
        <translation>لم يمكن ضم كل نسخ ملاحظة في {folder}: فمع {names} تصير إصداراتها أكثر مما يسعه ملف. وقد تُركت كما هي. احتفظ بأحد الإصدارات المعروضة لتحصل عليها أيضًا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>ليس في المقال</translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>ليس في هذا المقال.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/notes/note_questions, ui/window/files/changed_bar</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Not verbatim: it leaves out “{negation}”, which turns what is said.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>ليس حرفيًا: حُذف منه «{negation}»، فانقلب المعنى.</translation>
    </message>
    <message>
        <source>Not verbatim: the parts stand in another order, or further apart.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>ليس حرفيًا: أجزاؤه بترتيب آخر أو أبعد بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Not verbatim: {change}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>ليس حرفيًا: {change}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note at the caret</source>
        <extracomment>ui/actions</extracomment>
        <translation>الملاحظة عند المؤشر</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>حُذفت الملاحظة؛ ويعيدها Ctrl+Z</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/actions, ui/notes/cards/card_list, ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes (F9)</source>
        <extracomment>ui/said/said_panel, ui/window/parts</extracomment>
        <translation>الملاحظات (F9)</translation>
    </message>
    <message>
        <source>Notes ({endings});;All files (*)</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>ملاحظات ({endings});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مجلد الملاحظات</translation>
    </message>
    <message>
        <source>Notes stay where they are; windows opened from now on keep theirs in the folder named here.</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>تبقى الملاحظات حيث هي؛ والنوافذ التي تُفتح من الآن تحفظ ملاحظاتها في المجلد المذكور هنا.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} does not answer. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>لا يمكن قراءة شيء بصوت عالٍ: {engine} لا يستجيب. هل يوجد جهاز صوت؟</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>لا يمكن قراءة شيء بصوت عالٍ: انتهى {engine} من دون أن ينطق. هل يوجد جهاز صوت؟</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output: it is closed.</source>
        <extracomment>app</extracomment>
        <translation>لا يمكن كتابة شيء إلى الإخراج القياسي: إنه مغلق.</translation>
    </message>
    <message>
        <source>Nothing is gathered; C gathers the selection, or the sentence at the caret</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>لم يُجمع شيء؛ يجمع C المحدد أو الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>Nothing is given on standard input: put “&lt; article.html” or a pipe to the command.</source>
        <extracomment>app</extracomment>
        <translation>لا شيء في الإدخال القياسي: أضف «&lt; article.html» أو أنبوبًا إلى الأمر.</translation>
    </message>
    <message>
        <source>Nothing is read aloud; F4 begins at the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>لا شيء يُقرأ بصوت عالٍ؛ يبدأ F4 من المؤشر</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>لا شيء يعاد</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was left out of this article</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>لم يُستبعد شيء من هذا المقال</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>article/display_text</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>comparing/summary</extracomment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>article/display_text</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>On: {words}</source>
        <extracomment>notes/note_content</extracomment>
        <translation>على: {words}</translation>
    </message>
    <message>
        <source>Only passages of the text can be marked; this note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>لا تُعلَّم إلا مقاطع النص؛ وهذه الملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>Only the words in quotation marks were looked for.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>بُحث عن الكلمات بين علامات الاقتباس وحدها.</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened, not {address}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>لا تُفتح إلا عناوين الويب والبريد، لا {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/reading/pointer/links, ui/window/dropping</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open an article</source>
        <extracomment>ui/window/files/asking</extracomment>
        <translation>فتح مقال</translation>
    </message>
    <message>
        <source>Open another…</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>فتح غيره…</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>ui/actions</extracomment>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Open this address? It leaves Tearsheet.</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>هل تُفتح هذه الصفحة؟ إنها خارج Tearsheet.</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <extracomment>ui/menus</extracomment>
        <translation>فتح {address}</translation>
    </message>
    <message>
        <source>Open {name}, or compare it with this article?</source>
        <extracomment>ui/window/dropping</extracomment>
        <translation>هل يُفتح {name} أم يُقارن بهذا المقال؟</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/opening</extracomment>
        <translation>يُفتح {name}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/actions</extracomment>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>تُرسم الصفحات…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Paragraphs and fields that differ: {told}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>الفقرات والحقول المختلفة: {told}.</translation>
    </message>
    <message>
        <source>Passage changed since:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع تغير منذئذ:</translation>
    </message>
    <message>
        <source>Passage moved:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع منقول:</translation>
    </message>
    <message>
        <source>Passage not in this text</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع ليس في هذا النص</translation>
    </message>
    <message>
        <source>Passage not in this text:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع ليس في هذا النص:</translation>
    </message>
    <message>
        <source>Passage on a line that is left out</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع في سطر مستبعد</translation>
    </message>
    <message>
        <source>Passage on a line that is left out:</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>مقطع في سطر مستبعد:</translation>
    </message>
    <message>
        <source>Pause (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>إيقاف مؤقت (F4)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>متوقف مؤقتًا</translation>
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
        <translation>صورة: {description}</translation>
    </message>
    <message>
        <source>Picture: {picture}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>صورة: {picture}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>صورة: {words}</translation>
    </message>
    <message>
        <source>Place in the article, in per cent</source>
        <extracomment>ui/window/status/track</extracomment>
        <translation>الموضع في المقال، نسبةً مئوية</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>exchange/__init__, formats/__init__</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>منسق مسبقًا</translation>
    </message>
    <message>
        <source>Press F2 to write in this note, N for a new one</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>اضغط F2 للكتابة في هذه الملاحظة، وN لملاحظة جديدة</translation>
    </message>
    <message>
        <source>Press N to write</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>اضغط N للكتابة</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <extracomment>ui/actions</extracomment>
        <translation>الرابط السابق</translation>
    </message>
    <message>
        <source>Previous list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>القائمة أو الجدول السابق</translation>
    </message>
    <message>
        <source>Previous note</source>
        <extracomment>ui/actions</extracomment>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <extracomment>ui/actions</extracomment>
        <translation>الشاشة السابقة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>ui/actions</extracomment>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous sentence (Alt+Up)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>الجملة السابقة (Alt+Up)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/printing/laying_out, ui/printing/preview</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/actions</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>article/field_names</extracomment>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>article/field_names</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>ضع المؤشر في نص المقال لجمع مقطع</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to highlight it</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>ضع المؤشر في نص المقال لتمييزه</translation>
    </message>
    <message>
        <source>Put the caret in the article&apos;s text to quote it</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>ضع المؤشر في نص المقال للاقتباس منه</translation>
    </message>
    <message>
        <source>Put the caret on a line that was left out; L shows them</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>ضع المؤشر على سطر مستبعد؛ يعرضها L</translation>
    </message>
    <message>
        <source>Put the caret on a paragraph of the article to leave it out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>ضع المؤشر على فقرة من المقال لاستبعادها</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <extracomment>ui/dialogs/checking_dialog, ui/reading/accessibility/words</extracomment>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Quotation copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>نُسخ الاقتباس، مع {what}</translation>
    </message>
    <message>
        <source>Ragged</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>غير مضبوطة</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/actions, ui/window/files/changed_bar</extracomment>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud (F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>القراءة بصوت عالٍ (F4)</translation>
    </message>
    <message>
        <source>Read one saved news article, quote it, keep notes.</source>
        <extracomment>app</extracomment>
        <translation>قراءة مقال صحفي محفوظ والاقتباس منه وتدوين الملاحظات عليه.</translation>
    </message>
    <message>
        <source>Read the article again (Return)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>قراءة المقال مرة أخرى (Return)</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/actions</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>preferences/settings, ui/window/aloud/aloud_bar</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading focus</source>
        <extracomment>preferences/settings, ui/actions</extracomment>
        <translation>دليل القراءة</translation>
    </message>
    <message>
        <source>Reading focus: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>دليل القراءة: {name}</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>يُقرأ المقال…</translation>
    </message>
    <message>
        <source>Reading time: {words}</source>
        <extracomment>ui/reading/reading_view</extracomment>
        <translation>وقت القراءة: {words}</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>يُقرأ {name} من جديد…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <extracomment>ui/actions, ui/window/files/recent_articles</extracomment>
        <translation>المقالات الأخيرة…</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/actions</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/actions</extracomment>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Regular expression (Alt+X)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>تعبير نمطي (Alt+X)</translation>
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
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/notes/notes_panel, ui/said/said_panel</extracomment>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said by {speaker}, not by {claimed}; the words are the text’s.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>القائل {speaker} لا {claimed}؛ والكلمات كلمات النص.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>article/field_names, ui/notes/saving</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/notes/saving</extracomment>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select a passage in the article to highlight it</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>حدد مقطعًا في المقال لتمييزه</translation>
    </message>
    <message>
        <source>Select a passage, or put the caret in the article&apos;s text</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>حدد مقطعًا، أو ضع المؤشر في نص المقال</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select fewer lines: {most} at a time can be taken in or left out</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>حدد أسطرًا أقل: يمكن إدراج أو استبعاد {most} دفعة واحدة</translation>
    </message>
    <message>
        <source>Select the passage in the article first</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>حدد المقطع في المقال أولًا</translation>
    </message>
    <message>
        <source>Select where it belongs.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>حدد الموضع المناسب.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>محدد: {words}</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>article/display_text</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings_dialog, ui/palette/commands</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/actions</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show (Alt+L)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>إظهار (Alt+L)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/actions</extracomment>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>العرض في المقال</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/actions</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Slower (Alt+Left)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>أبطأ (Alt+Left)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/actions</extracomment>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>تصغير النص (Ctrl+-)</translation>
    </message>
    <message>
        <source>Some of your notes could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>تعذر حفظ بعض ملاحظاتك.</translation>
    </message>
    <message>
        <source>Something of the article has to stay</source>
        <extracomment>ui/window/correcting</extracomment>
        <translation>يجب أن يبقى شيء من المقال</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}).</source>
        <extracomment>errors</extracomment>
        <translation>حدث خطأ في Tearsheet نفسه ({mistake}).</translation>
    </message>
    <message>
        <source>Something went wrong in Tearsheet itself ({mistake}); your notes are kept.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>حدث خطأ في Tearsheet نفسه ({mistake})؛ وملاحظاتك محفوظة.</translation>
    </message>
    <message>
        <source>Sort notes</source>
        <extracomment>ui/actions</extracomment>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>Sort notes by place or time (S)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>ترتيب الملاحظات بالموضع أو بالوقت (S)</translation>
    </message>
    <message>
        <source>Sort quotations</source>
        <extracomment>ui/actions</extracomment>
        <translation>ترتيب الاقتباسات</translation>
    </message>
    <message>
        <source>Sort quotations by place or speaker (S)</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>ترتيب الاقتباسات بالموضع أو بالقائل (S)</translation>
    </message>
    <message>
        <source>Sources are copied in this form now: {short_name}</source>
        <extracomment>ui/window/output/form_menu</extracomment>
        <translation>تُنسخ المصادر الآن بهذه الصيغة: {short_name}</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/actions</extracomment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed {rate} %</source>
        <extracomment>ui/window/aloud/aloud_bar, ui/window/aloud/reading_aloud</extracomment>
        <translation>السرعة {rate}٪؜</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <extracomment>article/field_names, ui/reading/accessibility/words</extracomment>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>بداية المقال</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/look/stopping</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop reading aloud (Shift+F4)</source>
        <extracomment>ui/window/aloud/aloud_bar</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ (Shift+F4)</translation>
    </message>
    <message>
        <source>Struck out in the text: {words}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>مشطوب في النص: {words}.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Table row</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>Take this line in</source>
        <extracomment>ui/actions</extracomment>
        <translation>إدراج هذا السطر</translation>
    </message>
    <message>
        <source>Taken into the article; kept with the notes, Ctrl+Z undoes it</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>أُدرج في المقال؛ ويُحفظ مع الملاحظات، ويتراجع عنه Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken out of the tray; Ctrl+Z puts it back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>أُخرج من المجموعة؛ ويعيده Ctrl+Z</translation>
    </message>
    <message>
        <source>Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.</source>
        <extracomment>ui/dialogs/about_dialog</extracomment>
        <translation>‏Tearsheet برخصة MIT؛ ومعه هذه المكوّنات، ولكل منها رخصته.</translation>
    </message>
    <message>
        <source>Templates of your own are files in</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>القوالب الخاصة بك ملفات في</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>preferences/settings</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>النص والسمة</translation>
    </message>
    <message>
        <source>Text and theme (Ctrl+Shift+T)</source>
        <extracomment>ui/window/parts</extracomment>
        <translation>النص والسمة (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text and theme…</source>
        <extracomment>ui/actions</extracomment>
        <translation>النص والسمة…</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text {zoom} %</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>النص {zoom}٪؜</translation>
    </message>
    <message>
        <source>That was the end of the article</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>كانت تلك نهاية المقال</translation>
    </message>
    <message>
        <source>The article could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>تعذرت كتابة المقال إلى الإخراج القياسي</translation>
    </message>
    <message>
        <source>The article could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>تعذرت كتابة المقال في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed; F4 reads it aloud from the caret</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>تغير المقال؛ يقرؤه F4 بصوت عالٍ من المؤشر</translation>
    </message>
    <message>
        <source>The articles that were opened are forgotten; their notes stay</source>
        <extracomment>ui/window/files/recent_articles</extracomment>
        <translation>نُسيت المقالات التي فُتحت؛ وتبقى ملاحظاتها</translation>
    </message>
    <message>
        <source>The bars are hidden only in full screen: F11</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>لا تُخفى الأشرطة إلا في ملء الشاشة: F11</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>أُوقفت المقارنة</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The computer was too busy to take this page apart within 30 seconds, so what you see is all of its text in the order of the file, menus included: open it again when the computer has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>كان الحاسوب مشغولًا فلم تُحلَّل هذه الصفحة خلال ٣٠ ثانية، فما تراه كل نصها بترتيب الملف مع القوائم: افتحها مرة أخرى حين يخف عمل الحاسوب.</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined ({names}). {error}</source>
        <extracomment>notes/merging</extracomment>
        <translation>تعذر ضم نسخ ملاحظة في {folder} ({names}). {error}</translation>
    </message>
    <message>
        <source>The copies of a note in {folder} could not be joined: {reason} ({names}).</source>
        <extracomment>notes/merging</extracomment>
        <translation>تعذر ضم نسخ ملاحظة في {folder}: {reason} ({names}).</translation>
    </message>
    <message>
        <source>The correction could not be saved</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>تعذر حفظ التصحيح</translation>
    </message>
    <message>
        <source>The corrections could not be read</source>
        <extracomment>notes/kept_corrections</extracomment>
        <translation>تعذرت قراءة التصحيحات</translation>
    </message>
    <message>
        <source>The details are in {log}.</source>
        <extracomment>ui/process/ending</extracomment>
        <translation>التفاصيل في {log}.</translation>
    </message>
    <message>
        <source>The display “{display}” does not answer. Start Tearsheet from a desktop that is running.</source>
        <extracomment>display</extracomment>
        <translation>الشاشة «{display}» لا تستجيب. شغّل Tearsheet من سطح مكتب يعمل.</translation>
    </message>
    <message>
        <source>The end of the article</source>
        <extracomment>ui/reading/accessibility/following</extracomment>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <source>The export is not written yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>لم يُكتب التصدير بعد.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing is written.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>أُوقف التصدير؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>تغير الملف</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <extracomment>ui/window/files/changed_bar</extracomment>
        <translation>تغير الملف منذ قُرئ.</translation>
    </message>
    <message>
        <source>The file says what it said when it was read</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>يقول الملف ما قاله حين قُرئ</translation>
    </message>
    <message>
        <source>The file states no address; it can be written in where this comes from (Ctrl+I)</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>لا يذكر الملف عنوانًا؛ ويمكن كتابته في «من أين هذا» (Ctrl+I)</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a note and is left as it is. {reason}</source>
        <extracomment>notes/note_files</extracomment>
        <translation>لا يمكن قراءة الملف {path} ملاحظةً، وقد تُرك كما هو. {reason}</translation>
    </message>
    <message>
        <source>The file {path} cannot be understood ({problem}). The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>الملف {path} غير مفهوم ({problem}). وتُعرض الملاحظات المجاورة له لأن اسم مجلدها يبين ما تخصه.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <extracomment>exchange/incoming, notes/note_files</extracomment>
        <translation>تعذرت قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} could not be removed from the trash: {reason}.</source>
        <extracomment>notes/merging</extracomment>
        <translation>تعذرت إزالة الملف {path} من المهملات: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing. The notes beside it are shown, since the name of their folder says whose they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>الملف {path} مفقود. وتُعرض الملاحظات المجاورة له لأن اسم مجلدها يبين ما تخصه.</translation>
    </message>
    <message>
        <source>The folder of all notes</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>مجلد كل الملاحظات</translation>
    </message>
    <message>
        <source>The folder of notes {folder} could not be read: {reason}.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>تعذرت قراءة مجلد الملاحظات {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} with the notes of this article cannot be reached any more.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>لم يعد الوصول إلى المجلد {folder} الذي فيه ملاحظات هذا المقال ممكنًا.</translation>
    </message>
    <message>
        <source>The folder {target} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>لا يمكن الوصول إلى المجلد {target}. هل قرصه موصول؟</translation>
    </message>
    <message>
        <source>The gathered passages</source>
        <extracomment>ui/window/tray/tray_bar</extracomment>
        <translation>المقاطع المجموعة</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <extracomment>ui/notes/importing</extracomment>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n notes left out.</source>
        <extracomment>ui/notes/stored_notes; for 1: The import was stopped: %n note left out.</extracomment>
        <translation>
            <numerusform>أُوقف الاستيراد: لم تُترك ملاحظات.</numerusform>
            <numerusform>أُوقف الاستيراد: تُركت ملاحظة واحدة.</numerusform>
            <numerusform>أُوقف الاستيراد: تُركت ملاحظتان.</numerusform>
            <numerusform>أُوقف الاستيراد: تُركت %n ملاحظات.</numerusform>
            <numerusform>أُوقف الاستيراد: تُركت %n ملاحظة.</numerusform>
            <numerusform>أُوقف الاستيراد: تُركت %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0</source>
        <extracomment>display</extracomment>
        <translation>المكتبة {xcb_library} مفقودة. على Debian: apt-get install libxcb-cursor0</translation>
    </message>
    <message>
        <source>The links could not be changed, PowerShell did not answer: {error}.</source>
        <extracomment>launcher/windows</extracomment>
        <translation>تعذر تغيير الاختصارات، ولم يستجب PowerShell: {error}.</translation>
    </message>
    <message>
        <source>The links could not be changed: {reason}</source>
        <extracomment>launcher/windows</extracomment>
        <translation>تعذر تغيير الاختصارات: {reason}</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>ui/menus, ui/notes/cards/card_buttons</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The note could not be brought back</source>
        <extracomment>notes/notebook</extracomment>
        <translation>تعذرت استعادة الملاحظة</translation>
    </message>
    <message>
        <source>The note could not be deleted</source>
        <extracomment>notes/notebook</extracomment>
        <translation>تعذر حذف الملاحظة</translation>
    </message>
    <message>
        <source>The note could not be saved</source>
        <extracomment>notes/notebook</extracomment>
        <translation>تعذر حفظ الملاحظة</translation>
    </message>
    <message>
        <source>The note has more than {most} versions. Keep one of them first.</source>
        <extracomment>notes/versions</extracomment>
        <translation>إصدارات الملاحظة أكثر من {most}. احتفظ بأحدها أولًا.</translation>
    </message>
    <message>
        <source>The note is attached to the selection; Ctrl+Z takes that back</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>أُرفقت الملاحظة بالمحدد؛ ويتراجع عنه Ctrl+Z</translation>
    </message>
    <message>
        <source>The note is longer than a note can be (1 MiB). Divide it into several notes.</source>
        <extracomment>notes/versions</extracomment>
        <translation>الملاحظة أطول مما يمكن أن تكون ملاحظة (١ MiB). قسّمها إلى عدة ملاحظات.</translation>
    </message>
    <message>
        <source>The note is not in the trash of {folder}.</source>
        <extracomment>notes/notebook</extracomment>
        <translation>الملاحظة ليست في مهملات {folder}.</translation>
    </message>
    <message>
        <source>The note is not there any more</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>لم تعد الملاحظة موجودة</translation>
    </message>
    <message>
        <source>The note&apos;s text is another one by now</source>
        <extracomment>ui/notes/note_changes</extracomment>
        <translation>صار نص الملاحظة غير ما كان</translation>
    </message>
    <message>
        <source>The notes are being copied…</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>تُنسخ الملاحظات…</translation>
    </message>
    <message>
        <source>The notes could not all be copied to {target}: {reason}. Those in {source} are as they were.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>تعذر نسخ كل الملاحظات إلى {target}: {reason}. والتي في {source} كما كانت.</translation>
    </message>
    <message>
        <source>The notes could not be read</source>
        <extracomment>notes/notebook</extracomment>
        <translation>تعذرت قراءة الملاحظات</translation>
    </message>
    <message>
        <source>The notes could not be read: {reason} ({root}).</source>
        <extracomment>exchange/saved</extracomment>
        <translation>تعذرت قراءة الملاحظات: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be taken over</source>
        <extracomment>notes/notebook</extracomment>
        <translation>تعذر أخذ الملاحظات</translation>
    </message>
    <message>
        <source>The notes could not be taken over: {reason} ({root}).</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>تعذر أخذ الملاحظات: {reason} ({root}).</translation>
    </message>
    <message>
        <source>The notes could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>تعذرت كتابة الملاحظات إلى الإخراج القياسي</translation>
    </message>
    <message>
        <source>The notes could not be written to {path}: {reason}.</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>تعذرت كتابة الملاحظات في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The notes folder {root} cannot be reached. Is its disk connected?</source>
        <extracomment>notes/kept_corrections, notes/notebook</extracomment>
        <translation>لا يمكن الوصول إلى مجلد الملاحظات {root}. هل قرصه موصول؟</translation>
    </message>
    <message>
        <source>The other copy: {second}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>النسخة الأخرى: {second}</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: {reason}.</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>تعذرت كتابة الصفحة في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The passage is longer than a note can quote (1 MiB). Choose a shorter passage.</source>
        <extracomment>notes/versions</extracomment>
        <translation>المقطع أطول مما يمكن أن تقتبسه ملاحظة (١ MiB). اختر مقطعًا أقصر.</translation>
    </message>
    <message>
        <source>The passage is on a line that is left out here; + takes it in</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>المقطع في سطر مستبعد هنا؛ ويدرجه +</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>مقطع هذه الملاحظة ليس في النص</translation>
    </message>
    <message>
        <source>The passage of this note is not in the text.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>مقطع هذه الملاحظة ليس في النص.</translation>
    </message>
    <message>
        <source>The passage of this note is on a line that is left out.</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>مقطع هذه الملاحظة في سطر مستبعد.</translation>
    </message>
    <message>
        <source>The passage reads otherwise now:</source>
        <extracomment>ui/notes/note_text</extracomment>
        <translation>صار المقطع على نحو آخر:</translation>
    </message>
    <message>
        <source>The program that had the window has ended by mistake.</source>
        <extracomment>instance/client</extracomment>
        <translation>انتهى البرنامج الذي كانت له النافذة بسبب خطأ.</translation>
    </message>
    <message>
        <source>The records could not be written to standard output</source>
        <extracomment>app</extracomment>
        <translation>تعذرت كتابة السجلات إلى الإخراج القياسي</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>تعذر حفظ الإعدادات في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The site’s name on the network is {site}</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>اسم الموقع على الشبكة {site}</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>لا يمكن قراءة القالب {path}: {reason}.</translation>
    </message>
    <message>
        <source>The template {path} is no text in UTF-8; save it as such.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>القالب {path} ليس نصًا بترميز UTF-8؛ احفظه كذلك.</translation>
    </message>
    <message>
        <source>The template “{name}” in {folder} leaves nothing of this article to copy.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>لا يترك القالب «{name}» في {folder} شيئًا من هذا المقال للنسخ.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>formats/refusals</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>The text does not plainly say that {claimed} says it.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>لا يقول النص صراحة إن القائل {claimed}.</translation>
    </message>
    <message>
        <source>The text has {words} in quotation marks of its own.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>في النص {words} بين علامات اقتباس خاصة به.</translation>
    </message>
    <message>
        <source>The tray is empty; Ctrl+Z brings the passages back</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>المجموعة فارغة؛ ويعيد Ctrl+Z المقاطع</translation>
    </message>
    <message>
        <source>The two copies do not differ in their words.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>لا تختلف النسختان في كلماتهما.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <extracomment>ui/dialogs/settings_dialog</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>The versions of the note are together longer than a note can be (1 MiB). Shorten this one.</source>
        <extracomment>notes/versions</extracomment>
        <translation>إصدارات الملاحظة معًا أطول مما يمكن أن تكون ملاحظة (١ MiB). اختصر هذا الإصدار.</translation>
    </message>
    <message>
        <source>The words are the text’s, but it does not say that they are those of {claimed}.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>الكلمات كلمات النص، لكنه لا يقول إن صاحبها {claimed}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme:</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>السمة:</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>ui/window/appearance</extracomment>
        <translation>السمة: {name}</translation>
    </message>
    <message>
        <source>There are no notes on {path}.</source>
        <extracomment>app</extracomment>
        <translation>لا توجد ملاحظات على {path}.</translation>
    </message>
    <message>
        <source>There are no words to read aloud</source>
        <extracomment>ui/window/aloud/reading_aloud</extracomment>
        <translation>لا كلمات تُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>There are notes on an earlier copy of this article: F9 shows them</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>توجد ملاحظات على نسخة سابقة من هذا المقال: يعرضها F9</translation>
    </message>
    <message>
        <source>There is a file {name} already: choose it to replace it</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>يوجد ملف {name} من قبل: اختره ليُستبدل</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Tearsheet from a desktop.</source>
        <extracomment>display</extracomment>
        <translation>لا توجد شاشة لفتح نافذة عليها. شغّل Tearsheet من سطح مكتب.</translation>
    </message>
    <message>
        <source>There is no file {name}: it may have been moved or renamed; open it from where it is now.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لا يوجد ملف {name}: ربما نُقل أو غُيّر اسمه؛ افتحه من حيث هو الآن.</translation>
    </message>
    <message>
        <source>There is no highlight or note here</source>
        <extracomment>ui/notes/highlighter, ui/notes/window_notes</extracomment>
        <translation>لا تمييز هنا ولا ملاحظة</translation>
    </message>
    <message>
        <source>There is no link at the caret</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>لا رابط عند المؤشر</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>لا ملاحظة هنا</translation>
    </message>
    <message>
        <source>There is no program that opens this address</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>لا برنامج يفتح هذا العنوان</translation>
    </message>
    <message>
        <source>There is no program that shows the folder {parent}</source>
        <extracomment>ui/window/files/showing</extracomment>
        <translation>لا برنامج يعرض المجلد {parent}</translation>
    </message>
    <message>
        <source>There is no room for the bar beside what is selected</source>
        <extracomment>ui/selection/offering</extracomment>
        <translation>لا مكان للشريط بجانب المحدد</translation>
    </message>
    <message>
        <source>There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>لا يوجد قالب «{name}»: لا ملف {name}.txt ولا {name}.md ولا {name}.html في {folder}.</translation>
    </message>
    <message>
        <source>There is no word in it that could be checked.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>لا كلمة فيه يمكن التحقق منها.</translation>
    </message>
    <message numerus="yes">
        <source>These %n notes seem to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use them?</source>
        <extracomment>ui/notes/note_questions; for 1: This note seems to belong to an earlier copy of this article (“{headline}”, {alike} alike). Use it?</extracomment>
        <translation>
            <numerusform>لا ملاحظات على نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}).</numerusform>
            <numerusform>يبدو أن هذه الملاحظة تخص نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}). هل تُستعمل؟</numerusform>
            <numerusform>يبدو أن هاتين الملاحظتين تخصان نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}). هل تُستعملان؟</numerusform>
            <numerusform>يبدو أن هذه الملاحظات (%n) تخص نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}). هل تُستعمل؟</numerusform>
            <numerusform>يبدو أن هذه الملاحظات (%n) تخص نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}). هل تُستعمل؟</numerusform>
            <numerusform>يبدو أن هذه الملاحظات (%n) تخص نسخة سابقة من هذا المقال («{headline}»، تطابق {alike}). هل تُستعمل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold more than {most} versions together.</source>
        <extracomment>notes/versions</extracomment>
        <translation>فيها معًا أكثر من {most} إصدار.</translation>
    </message>
    <message>
        <source>This article comes from no file</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>لا يأتي هذا المقال من أي ملف</translation>
    </message>
    <message>
        <source>This article has no links</source>
        <extracomment>ui/window/article_window</extracomment>
        <translation>لا روابط في هذا المقال</translation>
    </message>
    <message>
        <source>This copy: {first}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>هذه النسخة: {first}</translation>
    </message>
    <message>
        <source>This expression takes too long</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>يستغرق هذا التعبير وقتًا طويلًا</translation>
    </message>
    <message>
        <source>This file states no web address</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>لا يذكر هذا الملف عنوان ويب</translation>
    </message>
    <message>
        <source>This is highlighted in {colour} already</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>هذا مميز من قبل: {colour}</translation>
    </message>
    <message>
        <source>This is not for a terminal: put “&gt; article.{form}” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>هذا ليس للطرفية: أضف «&gt; article.{form}» إلى الأمر.</translation>
    </message>
    <message>
        <source>This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30.</source>
        <extracomment>notes/corrections</extracomment>
        <translation>لا يُفهم هذا تاريخًا: اكتبه هكذا 2023-10-02، ومع الوقت 2023-10-02 14:30.</translation>
    </message>
    <message>
        <source>This note has no such version</source>
        <extracomment>ui/commands/chosen_note</extracomment>
        <translation>ليس لهذه الملاحظة هذا الإصدار</translation>
    </message>
    <message>
        <source>This note is on the whole article</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>هذه الملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>This note is on the whole article and has no colour</source>
        <extracomment>ui/notes/highlighter</extracomment>
        <translation>هذه الملاحظة على المقال كله ولا لون لها</translation>
    </message>
    <message>
        <source>This page asks for more time or memory than a page may, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>تطلب هذه الصفحة وقتًا أو ذاكرة أكثر مما يُسمح به لصفحة، فما تراه كل نصها بترتيب الملف مع القوائم.</translation>
    </message>
    <message>
        <source>This page could not be taken apart, so what you see is all of its text in the order of the file, menus included.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>تعذر تحليل هذه الصفحة، فما تراه كل نصها بترتيب الملف مع القوائم.</translation>
    </message>
    <message>
        <source>This version also says: {own}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>ويقول هذا الإصدار أيضًا: {own}</translation>
    </message>
    <message>
        <source>Title copied with its {what}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>نُسخ العنوان، مع {what}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>ui/printing/preview, ui/window/bar</extracomment>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/said/said_panel</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Two copies compared</source>
        <extracomment>ui/dialogs/comparison_window</extracomment>
        <translation>مقارنة نسختين</translation>
    </message>
    <message>
        <source>Type or paste the quotation</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>اكتب الاقتباس أو ألصقه</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/actions</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/notes/window_notes</extracomment>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/actions</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Up to {longest} characters can be checked at a time.</source>
        <extracomment>comparing/checking</extracomment>
        <translation>يمكن التحقق من {longest} حرف على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>article/field_names</extracomment>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>تحديث {date}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <extracomment>ui/actions</extracomment>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Verbatim but for what stands in brackets.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>حرفي إلا ما بين المعقوفين.</translation>
    </message>
    <message>
        <source>Verbatim.</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>حرفي.</translation>
    </message>
    <message>
        <source>Version 1 also says</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>ويقول الإصدار ١ أيضًا</translation>
    </message>
    <message>
        <source>Version {number}, {when}</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>الإصدار {number}، {when}</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/actions</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>W3C annotations</source>
        <extracomment>exchange/__init__</extracomment>
        <translation>حواشي W3C</translation>
    </message>
    <message>
        <source>Waiting for the disk…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>انتظار القرص…</translation>
    </message>
    <message>
        <source>Waiting for the export…</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>انتظار التصدير…</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/reading/accessibility/words</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>exchange/__init__, exchange/whole, formats/__init__</extracomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <extracomment>formats/__init__</extracomment>
        <translation>صفحة ويب في ملف واحد (MHTML)</translation>
    </message>
    <message>
        <source>What can be done with the passage</source>
        <extracomment>ui/selection/passage_bar</extracomment>
        <translation>ما يمكن فعله بالمقطع</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What is said could not be found. {error}</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>تعذر العثور على الأقوال. {error}</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>ui/actions</extracomment>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>What was left out is hidden</source>
        <extracomment>ui/reading/left_out</extracomment>
        <translation>أُخفي ما استُبعد</translation>
    </message>
    <message>
        <source>What you have changed is not all on the disk yet.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>ما غيّرته ليس كله على القرص بعد.</translation>
    </message>
    <message>
        <source>What you have corrected could not be saved.</source>
        <extracomment>ui/window/closing</extracomment>
        <translation>تعذر حفظ ما صححته.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/actions, ui/dialogs/fields_dialog</extracomment>
        <translation>من أين هذا</translation>
    </message>
    <message>
        <source>Who said what</source>
        <extracomment>ui/actions, ui/said/said_panel</extracomment>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Who said what (Shift+F9)</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>من قال ماذا (Shift+F9)</translation>
    </message>
    <message>
        <source>Whole article</source>
        <extracomment>ui/notes/cards/quotation</extracomment>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>Whole article: {body}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>المقال كله: {body}</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/actions</extracomment>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>الكلمات الكاملة فقط (Alt+W)</translation>
    </message>
    <message>
        <source>Whose notes lie in {folders} cannot be told: {name} in it is missing or broken. They are left as they are.</source>
        <extracomment>notes/article_folders</extracomment>
        <translation>لا يمكن معرفة ما تخصه الملاحظات في {folders}: {name} مفقود هناك أو تالف. وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>ui/aa/rows</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Width in letters</source>
        <extracomment>preferences/settings</extracomment>
        <translation>العرض بالحروف</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>ui/actions</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <extracomment>preferences/settings, ui/aa/rows</extracomment>
        <translation>تباعد الكلمات</translation>
    </message>
    <message>
        <source>Write (F2)</source>
        <extracomment>ui/notes/cards/card_buttons</extracomment>
        <translation>كتابة (F2)</translation>
    </message>
    <message>
        <source>Write here; Markdown is understood</source>
        <extracomment>ui/notes/note_editor</extracomment>
        <translation>اكتب هنا؛ ويُفهم Markdown</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>الكتابة في الملاحظة</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>يُكتب الملف…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>يُكتب {name}…</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>كُتب في {name}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند DjVu</translation>
    </message>
    <message>
        <source>a PDF</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>عرض PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند Word (.docx)</translation>
    </message>
    <message>
        <source>a collection of Evernote&apos;s notes</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مجموعة ملاحظات من Evernote</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف مضغوط (Zstandard)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف مضغوط (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف مضغوط (xz)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قاعدة بيانات (SQLite)</translation>
    </message>
    <message>
        <source>a feed of news (Atom)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>تلقيم أخبار (Atom)</translation>
    </message>
    <message>
        <source>a feed of news (RSS)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>تلقيم أخبار (RSS)</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <extracomment>storage/files</extracomment>
        <translation>ملف في موضع مجلد</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف مساعدة (CHM)</translation>
    </message>
    <message>
        <source>a launcher or a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مشغّل أو رابط إلى صفحة</translation>
    </message>
    <message>
        <source>a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>سطر بجانب العنوان</translation>
    </message>
    <message>
        <source>a link to a page</source>
        <extracomment>formats/foreign</extracomment>
        <translation>رابط إلى صفحة</translation>
    </message>
    <message>
        <source>a link to the passage on its page, where the file states its address</source>
        <extracomment>ui/actions</extracomment>
        <translation>رابط إلى المقطع في صفحته، إن ذكر الملف عنوانها</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة علامات مرجعية</translation>
    </message>
    <message>
        <source>a list of feeds (OPML)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة تلقيمات (OPML)</translation>
    </message>
    <message>
        <source>a list of links from Instapaper</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة روابط من Instapaper</translation>
    </message>
    <message>
        <source>a list of links from Pocket</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة روابط من Pocket</translation>
    </message>
    <message>
        <source>a name differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>يختلف اسم</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>يختلف نفي</translation>
    </message>
    <message>
        <source>a note on the selection; on marked text write in its note; else on the whole article</source>
        <extracomment>ui/actions</extracomment>
        <translation>ملاحظة على المحدد؛ وعلى نص معلّم الكتابة في ملاحظته؛ وإلا فعلى المقال كله</translation>
    </message>
    <message>
        <source>a number differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>يختلف عدد</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (SVG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة (WebP)</translation>
    </message>
    <message>
        <source>a picture, film or sound (MP4 family)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صورة أو فيلم أو صوت (عائلة MP4)</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>formats/foreign</extracomment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a property list or Safari web archive</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة خصائص أو أرشيف ويب من Safari</translation>
    </message>
    <message>
        <source>a property list or web location</source>
        <extracomment>formats/foreign</extracomment>
        <translation>قائمة خصائص أو اختصار ويب</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a saved article, its file: URL, or - for standard input; without one, the one that comes with the program</source>
        <extracomment>app</extracomment>
        <translation>مقال محفوظ، أو عنوانه file: أو - للإدخال القياسي؛ ومن دونه المقال المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>a screen back</source>
        <extracomment>ui/actions</extracomment>
        <translation>شاشة إلى الوراء</translation>
    </message>
    <message>
        <source>a screen on</source>
        <extracomment>ui/actions</extracomment>
        <translation>شاشة إلى الأمام</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صوت (MP3)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صوت (WAV)</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>صوت أو فيلم (Ogg)</translation>
    </message>
    <message>
        <source>a web archive (ARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف ويب (ARC)</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف ويب (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف ويب (WARC)</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>نحو {hours} س</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>advertisement</source>
        <extracomment>article/model</extracomment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>after “…{before}”</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>بعد «…{before}»</translation>
    </message>
    <message>
        <source>again in the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>ومرة أخرى في السطر «{words}»</translation>
    </message>
    <message>
        <source>all gathered passages, in the order of the article, with one source</source>
        <extracomment>ui/actions</extracomment>
        <translation>كل المقاطع المجموعة، بترتيب المقال، بمصدر واحد</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مصنف Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند Office</translation>
    </message>
    <message>
        <source>an OpenDocument file (such as .odt)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>ملف OpenDocument (مثل .odt)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف (RAR)</translation>
    </message>
    <message>
        <source>an archive (ZIP)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف (ZIP)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>أرشيف (tar)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>كتاب إلكتروني (FictionBook)</translation>
    </message>
    <message>
        <source>an e-book (Mobipocket, Kindle)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>كتاب إلكتروني (Mobipocket, Kindle)</translation>
    </message>
    <message>
        <source>an old Office document (such as .doc)</source>
        <extracomment>formats/foreign</extracomment>
        <translation>مستند Office قديم (مثل .doc)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>comparing/summary, ui/process/ending; for 1: and %n more</extracomment>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another article</source>
        <extracomment>article/model</extracomment>
        <translation>مقال آخر</translation>
    </message>
    <message>
        <source>another article, in a window of its own</source>
        <extracomment>ui/actions</extracomment>
        <translation>مقال آخر، في نافذة خاصة به</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>app</extracomment>
        <translation>الوسيط %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>article, notes, find bar and what reads aloud in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقال والملاحظات وشريط البحث وشريط القراءة بالتناوب</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>ask again next time</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>السؤال مرة أخرى لاحقًا</translation>
    </message>
    <message>
        <source>ask which articles are to be opened (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>اسأل عن المقالات المراد فتحها (يستعمله المشغّل)</translation>
    </message>
    <message>
        <source>at the start of the text</source>
        <extracomment>anchoring/wording</extracomment>
        <translation>في بداية النص</translation>
    </message>
    <message>
        <source>at {page}, not in the file</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>في {page}، لا في الملف</translation>
    </message>
    <message>
        <source>attach the note to another passage</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>إرفاق الملاحظة بمقطع آخر</translation>
    </message>
    <message>
        <source>author box</source>
        <extracomment>article/model</extracomment>
        <translation>إطار الكاتب</translation>
    </message>
    <message>
        <source>before it the line “{words}”</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>وقبله السطر «{words}»</translation>
    </message>
    <message>
        <source>before it the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>وقبله السطر «{words}» في النص</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>notes/note</extracomment>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>bring out the row or the paragraph that is read: {kinds}, in turn</source>
        <extracomment>ui/actions</extracomment>
        <translation>إبراز السطر أو الفقرة المقروءة: {kinds}، بالتناوب</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <extracomment>article/model</extracomment>
        <translation>أزرار ونماذج</translation>
    </message>
    <message>
        <source>cannot act now</source>
        <extracomment>ui/palette/rows</extracomment>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>capital letters differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>تختلف أحرف كبيرة</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>article/model</extracomment>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>change the note&apos;s text</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>تغيير نص الملاحظة</translation>
    </message>
    <message>
        <source>check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place</source>
        <extracomment>ui/actions</extracomment>
        <translation>التحقق من الاقتباس الذي في الحافظة، أو المكتوب، في المقال؛ ويذهب Return إلى موضعه</translation>
    </message>
    <message>
        <source>choose a version</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>اختيار إصدار</translation>
    </message>
    <message>
        <source>choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own</source>
        <extracomment>ui/actions</extracomment>
        <translation>اختيار صيغة المصدر: قصيرة، كاملة، APA، MLA، Chicago، Harvard، BibTeX، RIS، CSL-JSON، قالب خاص بك</translation>
    </message>
    <message>
        <source>cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>الاستشهاد بالمحدد، أو الاقتباس أو الجملة عند المؤشر، مع المصدر والقائل؛ وفي قائمة بمقطعها</translation>
    </message>
    <message>
        <source>close all windows and exit</source>
        <extracomment>ui/actions</extracomment>
        <translation>إغلاق كل النوافذ والخروج</translation>
    </message>
    <message>
        <source>close the window</source>
        <extracomment>ui/actions</extracomment>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>article/model</extracomment>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>article/model</extracomment>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>correct the address</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>correct the byline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح سطر الكاتب</translation>
    </message>
    <message>
        <source>correct the date</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح التاريخ</translation>
    </message>
    <message>
        <source>correct the date of the change</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح تاريخ التغيير</translation>
    </message>
    <message>
        <source>correct the disclaimer</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح التنويه</translation>
    </message>
    <message>
        <source>correct the headline</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>correct the publication</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح المطبوعة</translation>
    </message>
    <message>
        <source>correct the standfirst</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح المقدمة</translation>
    </message>
    <message>
        <source>correct the time of saving</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>تصحيح وقت الحفظ</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <extracomment>article/model, ui/dialogs/origins</extracomment>
        <translation>صححه القارئ</translation>
    </message>
    <message>
        <source>current paragraph</source>
        <extracomment>preferences/settings</extracomment>
        <translation>الفقرة الحالية</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/notes/note_times</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>preferences/settings</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>date, byline or section</source>
        <extracomment>article/model</extracomment>
        <translation>تاريخ أو سطر كاتب أو قسم</translation>
    </message>
    <message>
        <source>delete the highlight</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>حذف التمييز</translation>
    </message>
    <message>
        <source>delete the highlight or note at the caret; in the notes, the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>حذف التمييز أو الملاحظة عند المؤشر؛ وفي الملاحظات حذف الملاحظة</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <extracomment>ui/reading/article_lines, ui/window/output/copying</extracomment>
        <translation>التنويه</translation>
    </message>
    <message>
        <source>do it again</source>
        <extracomment>ui/actions</extracomment>
        <translation>فعله مرة أخرى</translation>
    </message>
    <message>
        <source>element named for a byline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنصر سُمّي باسم سطر الكاتب</translation>
    </message>
    <message>
        <source>element named for a second title</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنصر سُمّي باسم عنوان ثانٍ</translation>
    </message>
    <message>
        <source>empty the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>إفراغ المجموعة</translation>
    </message>
    <message>
        <source>end when the windows of the FILEs are closed, for scripts</source>
        <extracomment>app</extracomment>
        <translation>انتهِ عند إغلاق نوافذ FILEs، للسكربتات</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>app</extracomment>
        <translation>يُنتظر وسيط واحد</translation>
    </message>
    <message>
        <source>find any action or choice of the settings by words, and run it</source>
        <extracomment>ui/actions</extracomment>
        <translation>العثور بالكلمات على أي إجراء أو اختيار من الإعدادات وتنفيذه</translation>
    </message>
    <message>
        <source>first heading of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>أول عنوان في النص</translation>
    </message>
    <message>
        <source>first line of the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>أول سطر في النص</translation>
    </message>
    <message>
        <source>from line to line, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>من سطر إلى سطر، نسبةً مئوية من الحجم</translation>
    </message>
    <message>
        <source>from notes or find bar back to the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>من الملاحظات أو شريط البحث إلى المقال</translation>
    </message>
    <message>
        <source>full: all that the file states</source>
        <extracomment>preferences/settings</extracomment>
        <translation>كاملة: كل ما يذكره الملف</translation>
    </message>
    <message>
        <source>gather a passage</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>جمع مقطع</translation>
    </message>
    <message>
        <source>gather the selection, or the sentence at the caret, for copying with others; again: take it out</source>
        <extracomment>ui/actions</extracomment>
        <translation>جمع المحدد، أو الجملة عند المؤشر، لنسخه مع غيره؛ ومرة أخرى: إخراجه</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>notes/note</extracomment>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>guessed from a line beside the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من سطر بجانب العنوان</translation>
    </message>
    <message>
        <source>guessed from a line under the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من سطر تحت العنوان</translation>
    </message>
    <message>
        <source>guessed from a time element that is named for changes</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من عنصر time سُمّي باسم التغييرات</translation>
    </message>
    <message>
        <source>guessed from the address</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>guessed from the body&apos;s ends</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من طرفي المتن</translation>
    </message>
    <message>
        <source>guessed from the title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تخمين من عنوان الصفحة</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>العنوان الظاهر في الصفحة</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>hide the caret (the arrows scroll then) or show it</source>
        <extracomment>ui/actions</extracomment>
        <translation>إخفاء المؤشر (فتمرر الأسهم النص) أو إظهاره</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>preferences/settings</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>comparing/noted</extracomment>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>highlight in {colour}, or change the highlight at the caret to it</source>
        <extracomment>ui/actions</extracomment>
        <translation>التمييز بهذا اللون، أو تغيير التمييز عند المؤشر إليه: {colour}</translation>
    </message>
    <message>
        <source>how fast the article is read aloud, in per cent of the usual speed</source>
        <extracomment>preferences/settings</extracomment>
        <translation>سرعة قراءة المقال بصوت عالٍ، نسبةً مئوية من السرعة المعتادة</translation>
    </message>
    <message>
        <source>how many characters are in a row</source>
        <extracomment>preferences/settings</extracomment>
        <translation>عدد الحروف في السطر</translation>
    </message>
    <message>
        <source>how paragraphs are told apart</source>
        <extracomment>preferences/settings</extracomment>
        <translation>كيف تتميز الفقرات</translation>
    </message>
    <message numerus="yes">
        <source>import %n notes</source>
        <extracomment>ui/notes/annotations; for 1: import %n note</extracomment>
        <translation>
            <numerusform>عدم استيراد شيء</numerusform>
            <numerusform>استيراد ملاحظة</numerusform>
            <numerusform>استيراد ملاحظتين</numerusform>
            <numerusform>استيراد %n ملاحظات</numerusform>
            <numerusform>استيراد %n ملاحظة</numerusform>
            <numerusform>استيراد %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>in the find bar: a regular expression, or words</source>
        <extracomment>ui/actions</extracomment>
        <translation>في شريط البحث: تعبير نمطي أو كلمات</translation>
    </message>
    <message>
        <source>in the find bar: whole words only, or any part of them</source>
        <extracomment>ui/actions</extracomment>
        <translation>في شريط البحث: كلمات كاملة فقط، أو أي جزء منها</translation>
    </message>
    <message>
        <source>in the list of what is said: go to the quotation</source>
        <extracomment>ui/actions</extracomment>
        <translation>في قائمة الأقوال: الذهاب إلى الاقتباس</translation>
    </message>
    <message>
        <source>in the list of what is said: sort by place or speaker</source>
        <extracomment>ui/actions</extracomment>
        <translation>في قائمة الأقوال: الترتيب بالموضع أو بالقائل</translation>
    </message>
    <message>
        <source>in the notes: go to the passage</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: الذهاب إلى المقطع</translation>
    </message>
    <message>
        <source>in the notes: join the versions of a note</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: ضم إصدارات ملاحظة</translation>
    </message>
    <message>
        <source>in the notes: keep the first version of a note that has several</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: الاحتفاظ بالإصدار الأول من ملاحظة لها عدة إصدارات</translation>
    </message>
    <message>
        <source>in the notes: keep the second version, and so on</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: الاحتفاظ بالإصدار الثاني، وهكذا</translation>
    </message>
    <message>
        <source>in the notes: put one whose passage is not in the text on what is selected</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: إرفاق ملاحظة ليس مقطعها في النص بالمحدد</translation>
    </message>
    <message>
        <source>in the notes: sort by place or time</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: الترتيب بالموضع أو بالوقت</translation>
    </message>
    <message>
        <source>in the notes: write in the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>في الملاحظات: الكتابة في الملاحظة</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>app</extracomment>
        <translation>اختيار غير صالح: %(value)r (اختر من %(choices)s)</translation>
    </message>
    <message>
        <source>it goes on like this; the exported page has all of it</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>وهكذا دواليك؛ وكله في الصفحة المصدّرة</translation>
    </message>
    <message>
        <source>it is larger than {limit} KiB</source>
        <extracomment>storage/files</extracomment>
        <translation>إنه أكبر من {limit} KiB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>storage/files</extracomment>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>its version, what it is made of, and the licences</source>
        <extracomment>ui/actions</extracomment>
        <translation>إصداره ومكوّناته والرخص</translation>
    </message>
    <message>
        <source>its weekday does not fit the date</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>لا يوافق يوم الأسبوع التاريخ</translation>
    </message>
    <message>
        <source>justified and hyphenated</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مضبوطة مع تقسيم الكلمات</translation>
    </message>
    <message>
        <source>label in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تسمية في النص</translation>
    </message>
    <message>
        <source>label “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>التسمية «{words}» في النص</translation>
    </message>
    <message numerus="yes">
        <source>leave %n lines out of the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: leave a line out of the article</extracomment>
        <translation>
            <numerusform>عدم استبعاد أي سطر</numerusform>
            <numerusform>استبعاد سطر من المقال</numerusform>
            <numerusform>استبعاد سطرين من المقال</numerusform>
            <numerusform>استبعاد %n أسطر من المقال</numerusform>
            <numerusform>استبعاد %n سطرًا من المقال</numerusform>
            <numerusform>استبعاد %n سطر من المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the paragraph at the caret, or those selected, out of the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>استبعاد الفقرة عند المؤشر، أو الفقرات المحددة، من المقال</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>let version {number} replace the others ({number})</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>استبدال الإصدارات الأخرى بالإصدار {number} ({number})</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>preferences/settings</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>line between the headline and a field</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>سطر بين العنوان وحقل</translation>
    </message>
    <message>
        <source>line under the headline that is the page&apos;s description</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>سطر تحت العنوان هو وصف الصفحة</translation>
    </message>
    <message>
        <source>line with a name alone below the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>سطر فيه اسم وحده تحت العنوان</translation>
    </message>
    <message>
        <source>mark the selection, or the sentence at the caret, in the colour used last</source>
        <extracomment>ui/actions</extracomment>
        <translation>تعليم المحدد، أو الجملة عند المؤشر، بآخر لون استُعمل</translation>
    </message>
    <message>
        <source>marked in the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>معلّم في الصفحة</translation>
    </message>
    <message>
        <source>markup</source>
        <extracomment>article/model</extracomment>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>meta element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنصر meta</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/dialogs/setting_controls</extracomment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>more space between letters, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مسافة إضافية بين الحروف، نسبةً مئوية من الحجم</translation>
    </message>
    <message>
        <source>more space between words, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مسافة إضافية بين الكلمات، نسبةً مئوية من الحجم</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>ui/notes/cards/note_cards</extracomment>
        <translation>منقول</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>نُقل إلى موضع آخر</translation>
    </message>
    <message>
        <source>moved here</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>نُقل إلى هنا</translation>
    </message>
    <message>
        <source>newsletter or subscription</source>
        <extracomment>article/model</extracomment>
        <translation>نشرة بريدية أو اشتراك</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <extracomment>app</extracomment>
        <translation>غير مسموح مع الوسيط %s</translation>
    </message>
    <message>
        <source>not shown by the page</source>
        <extracomment>article/model</extracomment>
        <translation>لا تعرضه الصفحة</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/dialogs/compared_text</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not understood as a date, kept as written</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>لم يُفهم تاريخًا، فبقي كما كُتب</translation>
    </message>
    <message>
        <source>not where they should be</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>في غير موضعها</translation>
    </message>
    <message>
        <source>note after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تنويه بعد المتن</translation>
    </message>
    <message>
        <source>note before and after the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تنويه قبل المتن وبعده</translation>
    </message>
    <message>
        <source>note before the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تنويه قبل المتن</translation>
    </message>
    <message>
        <source>note beside the body</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>تنويه بجانب المتن</translation>
    </message>
    <message>
        <source>notes from a file of this program or Hypothesis</source>
        <extracomment>ui/actions</extracomment>
        <translation>ملاحظات من ملف لهذا البرنامج أو لـ Hypothesis</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>preferences/settings</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number {number}: {error}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>رقم {number}: {error}</translation>
    </message>
    <message>
        <source>of two members of one name only one could be kept</source>
        <extracomment>storage/json_members</extracomment>
        <translation>لم يمكن الاحتفاظ إلا بواحد من عضوين لهما الاسم نفسه</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/palette/commands, ui/palette/rows</extracomment>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>on marked text: go to its note; again: to the next one there</source>
        <extracomment>ui/actions</extracomment>
        <translation>على نص معلّم: الذهاب إلى ملاحظته؛ ومرة أخرى: إلى التالية هناك</translation>
    </message>
    <message>
        <source>one of the copies</source>
        <extracomment>ui/window/comparing</extracomment>
        <translation>إحدى النسختين</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>one text after the other (J)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>نص بعد الآخر (J)</translation>
    </message>
    <message>
        <source>one without headline and address</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>مقال بلا عنوان ولا عنوان إلكتروني</translation>
    </message>
    <message>
        <source>only in the other copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>في النسخة الأخرى وحدها</translation>
    </message>
    <message>
        <source>only in this copy</source>
        <extracomment>ui/dialogs/compared_rows</extracomment>
        <translation>في هذه النسخة وحدها</translation>
    </message>
    <message>
        <source>open FILEs in a program of its own, whatever runs already</source>
        <extracomment>app</extracomment>
        <translation>افتح FILEs في برنامج مستقل، أيًا كان ما يعمل</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>app</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>ui/key_dialog</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>notes/note</extracomment>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>outside of the text</source>
        <extracomment>article/model</extracomment>
        <translation>خارج النص</translation>
    </message>
    <message>
        <source>pink</source>
        <extracomment>notes/note</extracomment>
        <translation>وردي</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>formats/__init__</extracomment>
        <translation>النص العادي</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>app</extracomment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>preferences: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>التفضيلات: {names}</translation>
    </message>
    <message>
        <source>print FILE itself with its highlights and numbered notes</source>
        <extracomment>app</extracomment>
        <translation>اطبع FILE نفسه مع تمييزاته وملاحظاته المرقمة</translation>
    </message>
    <message>
        <source>print the notes on FILE, with its source and disclaimer</source>
        <extracomment>app</extracomment>
        <translation>اطبع الملاحظات على FILE مع مصدره وتنويهه</translation>
    </message>
    <message>
        <source>print the versions of Tearsheet, Python, Qt and the libraries</source>
        <extracomment>app</extracomment>
        <translation>اطبع إصدارات Tearsheet وPython وQt والمكتبات</translation>
    </message>
    <message>
        <source>print what is known of each FILE as a line of JSON; with -, of each path on standard input</source>
        <extracomment>app</extracomment>
        <translation>اطبع المعروف عن كل FILE في سطر JSON؛ ومع - عن كل مسار من الإدخال القياسي</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>notes/note</extracomment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>put Tearsheet into the menu and on the desktop</source>
        <extracomment>app</extracomment>
        <translation>ضع Tearsheet في القائمة وعلى سطح المكتب</translation>
    </message>
    <message>
        <source>ragged</source>
        <extracomment>preferences/settings</extracomment>
        <translation>غير مضبوطة</translation>
    </message>
    <message>
        <source>read aloud faster</source>
        <extracomment>ui/actions</extracomment>
        <translation>القراءة بصوت عالٍ أسرع</translation>
    </message>
    <message>
        <source>read aloud more slowly</source>
        <extracomment>ui/actions</extracomment>
        <translation>القراءة بصوت عالٍ أبطأ</translation>
    </message>
    <message>
        <source>read no more aloud; the caret is at the sentence read last</source>
        <extracomment>ui/actions</extracomment>
        <translation>التوقف عن القراءة بصوت عالٍ؛ والمؤشر عند آخر جملة قُرئت</translation>
    </message>
    <message>
        <source>read the article aloud from the caret on, sentence by sentence; again: pause</source>
        <extracomment>ui/actions</extracomment>
        <translation>قراءة المقال بصوت عالٍ من المؤشر جملةً جملة؛ ومرة أخرى: إيقاف مؤقت</translation>
    </message>
    <message>
        <source>read the file again, as it lies on the disk now; notes and place stay</source>
        <extracomment>ui/actions</extracomment>
        <translation>قراءة الملف من جديد كما هو الآن على القرص؛ وتبقى الملاحظات والموضع</translation>
    </message>
    <message>
        <source>read the next sentence aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>قراءة الجملة التالية بصوت عالٍ</translation>
    </message>
    <message>
        <source>read the sentence before aloud</source>
        <extracomment>ui/actions</extracomment>
        <translation>قراءة الجملة السابقة بصوت عالٍ</translation>
    </message>
    <message>
        <source>reading ruler</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>related articles</source>
        <extracomment>article/model</extracomment>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <extracomment>article/model</extracomment>
        <translation>مذكور في موضع آخر</translation>
    </message>
    <message>
        <source>search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter</source>
        <extracomment>ui/actions</extracomment>
        <translation>البحث عن المحدد أو المكتوب، في المقال وملاحظاته؛ ولا فرق في حالة الأحرف والحركات وعلامات الاقتباس والشرطات</translation>
    </message>
    <message>
        <source>see the article with its highlights and notes as it is printed; print it</source>
        <extracomment>ui/actions</extracomment>
        <translation>رؤية المقال مع تمييزاته وملاحظاته كما يُطبع؛ وطباعته</translation>
    </message>
    <message>
        <source>select by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>التحديد بالحرف والسطر والكلمة والفقرة</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد كل شيء</translation>
    </message>
    <message>
        <source>select the link before</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد الرابط السابق</translation>
    </message>
    <message>
        <source>select the next link</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد الرابط التالي</translation>
    </message>
    <message>
        <source>select the next quotation in the article, and tell who says it</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد الاقتباس التالي في المقال وذكر قائله</translation>
    </message>
    <message>
        <source>select the quotation before</source>
        <extracomment>ui/actions</extracomment>
        <translation>تحديد الاقتباس السابق</translation>
    </message>
    <message>
        <source>sepia</source>
        <extracomment>preferences/settings</extracomment>
        <translation>بنية داكنة</translation>
    </message>
    <message>
        <source>several names with ; between them</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>عدة أسماء بينها ;</translation>
    </message>
    <message>
        <source>share row</source>
        <extracomment>article/model</extracomment>
        <translation>شريط المشاركة</translation>
    </message>
    <message>
        <source>short: who, where and when</source>
        <extracomment>preferences/settings</extracomment>
        <translation>قصيرة: من وأين ومتى</translation>
    </message>
    <message>
        <source>show only the notes that say these words</source>
        <extracomment>ui/actions</extracomment>
        <translation>عرض الملاحظات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it</source>
        <extracomment>ui/actions</extracomment>
        <translation>إظهار أو إخفاء ما استُبعد من المقال، عند المؤشر أو أقرب ما يكون إليه؛ فإن لم يظهر منه شيء فكله</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>app</extracomment>
        <translation>اعرض رقم الإصدار ثم اخرج</translation>
    </message>
    <message>
        <source>show the bars in full screen, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>إظهار الأشرطة في ملء الشاشة أو إخفاؤها</translation>
    </message>
    <message>
        <source>show the notes and go there, or hide them</source>
        <extracomment>ui/actions</extracomment>
        <translation>إظهار الملاحظات والذهاب إليها، أو إخفاؤها</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>app</extracomment>
        <translation>اعرض هذه المساعدة ثم اخرج</translation>
    </message>
    <message>
        <source>show what goes wrong in a window (used by the launcher)</source>
        <extracomment>app</extracomment>
        <translation>اعرض ما يفشل في نافذة (يستعمله المشغّل)</translation>
    </message>
    <message>
        <source>show who said what, by place or speaker, and go there, or hide it</source>
        <extracomment>ui/actions</extracomment>
        <translation>إظهار من قال ماذا، بالموضع أو بالقائل، والذهاب إليه، أو إخفاؤه</translation>
    </message>
    <message>
        <source>size, theme, typeface, width and spacing of the text</source>
        <extracomment>ui/actions</extracomment>
        <translation>حجم النص وسمته وخطه وعرضه وتباعده</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>القائل</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>app, formats/beside</extracomment>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>standfirst</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>مذكور في الملف</translation>
    </message>
    <message>
        <source>such as 2023-10-02 14:30</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>مثل ⁦2023-10-02 14:30⁩</translation>
    </message>
    <message>
        <source>switch the keys that are one letter or sign on or off</source>
        <extracomment>ui/actions</extracomment>
        <translation>تشغيل المفاتيح التي هي حرف أو علامة واحدة أو إيقافها</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>article/model</extracomment>
        <translation>وسوم</translation>
    </message>
    <message numerus="yes">
        <source>take %n lines into the article</source>
        <extracomment>ui/dialogs/corrected_fields; for 1: take a line into the article</extracomment>
        <translation>
            <numerusform>عدم إدراج أي سطر</numerusform>
            <numerusform>إدراج سطر في المقال</numerusform>
            <numerusform>إدراج سطرين في المقال</numerusform>
            <numerusform>إدراج %n أسطر في المقال</numerusform>
            <numerusform>إدراج %n سطرًا في المقال</numerusform>
            <numerusform>إدراج %n سطر في المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>take a passage out of the tray</source>
        <extracomment>ui/window/tray/tray</extracomment>
        <translation>إخراج مقطع من المجموعة</translation>
    </message>
    <message>
        <source>take all gathered passages out of the tray</source>
        <extracomment>ui/actions</extracomment>
        <translation>إخراج كل المقاطع من المجموعة</translation>
    </message>
    <message>
        <source>take it away again</source>
        <extracomment>app</extracomment>
        <translation>أزله من هناك</translation>
    </message>
    <message>
        <source>take the line that was left out, at the caret or selected, into the article</source>
        <extracomment>ui/actions</extracomment>
        <translation>إدراج السطر المستبعد، عند المؤشر أو المحدد، في المقال</translation>
    </message>
    <message>
        <source>take these notes over</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>أخذ هذه الملاحظات</translation>
    </message>
    <message>
        <source>taken out by the reader</source>
        <extracomment>article/model</extracomment>
        <translation>أخرجه القارئ</translation>
    </message>
    <message>
        <source>text of the size that the settings say</source>
        <extracomment>ui/actions</extracomment>
        <translation>نص بالحجم الذي تحدده الإعدادات</translation>
    </message>
    <message>
        <source>that of the system</source>
        <extracomment>preferences/settings</extracomment>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>the address of the article&apos;s page, where the file states one or you have written it</source>
        <extracomment>ui/actions</extracomment>
        <translation>عنوان صفحة المقال، إن ذكره الملف أو كتبته</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>ui/notes/exchange_dialogs</extracomment>
        <translation>المقال نفسه</translation>
    </message>
    <message>
        <source>the article with its highlights and notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقال مع تمييزاته وملاحظاته في ملف: {names}</translation>
    </message>
    <message>
        <source>the article&apos;s file in the desktop&apos;s file manager</source>
        <extracomment>ui/actions</extracomment>
        <translation>ملف المقال في مدير ملفات سطح المكتب</translation>
    </message>
    <message>
        <source>the articles that were opened last, to open one again or to forget them</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقالات التي فُتحت أخيرًا، لفتح أحدها من جديد أو لنسيانها</translation>
    </message>
    <message>
        <source>the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves</source>
        <extracomment>ui/actions</extracomment>
        <translation>الشريط عند المحدد أو المعلّم، وإلا فعند الجملة التي فيها المؤشر: ألوان وملاحظة ونسخ؛ تتنقل فيه الأسهم وTab، ويضغط Return، ويغادر Esc</translation>
    </message>
    <message>
        <source>the caret by a character, row, word, paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر بالحرف والسطر والكلمة والفقرة</translation>
    </message>
    <message>
        <source>the caret to the heading before</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى العنوان السابق</translation>
    </message>
    <message>
        <source>the caret to the list or table before</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى القائمة أو الجدول السابق</translation>
    </message>
    <message>
        <source>the caret to the next heading</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى العنوان التالي</translation>
    </message>
    <message>
        <source>the caret to the next list or table</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى القائمة أو الجدول التالي</translation>
    </message>
    <message>
        <source>the caret to the next paragraph</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>the caret to the paragraph before</source>
        <extracomment>ui/actions</extracomment>
        <translation>المؤشر إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>the colours</source>
        <extracomment>preferences/settings</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>storage/files</extracomment>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>storage/files</extracomment>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>storage/files</extracomment>
        <translation>القرص يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>the file does not state it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>لا يذكره الملف</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <extracomment>storage/files</extracomment>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>the folder of all notes; empty for the usual one</source>
        <extracomment>preferences/settings</extracomment>
        <translation>مجلد كل الملاحظات؛ فارغ للمجلد المعتاد</translation>
    </message>
    <message>
        <source>the form of the source</source>
        <extracomment>preferences/settings</extracomment>
        <translation>صيغة المصدر</translation>
    </message>
    <message>
        <source>the form of what is printed: {whole} with --export; {notes} with --export-notes, json being a W3C annotation collection</source>
        <extracomment>app</extracomment>
        <translation>صيغة المطبوع: {whole} مع --export؛ و{notes} مع --export-notes، حيث json مجموعة حواشٍ من W3C</translation>
    </message>
    <message>
        <source>the gap between them, in per cent of the size</source>
        <extracomment>preferences/settings</extracomment>
        <translation>المسافة بينها، نسبةً مئوية من الحجم</translation>
    </message>
    <message>
        <source>the hit before</source>
        <extracomment>ui/actions</extracomment>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>the line “{words}” in the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>السطر «{words}» في النص</translation>
    </message>
    <message>
        <source>the link at the caret, in the browser, after a question</source>
        <extracomment>ui/actions</extracomment>
        <translation>الرابط عند المؤشر، في المتصفح، بعد سؤال</translation>
    </message>
    <message>
        <source>the menu</source>
        <extracomment>ui/actions</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <extracomment>storage/files</extracomment>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>the next hit</source>
        <extracomment>ui/actions</extracomment>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>the next passage with a note or highlight</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقطع التالي الذي له ملاحظة أو تمييز</translation>
    </message>
    <message>
        <source>the notes in a file: {names}</source>
        <extracomment>ui/actions</extracomment>
        <translation>الملاحظات في ملف: {names}</translation>
    </message>
    <message>
        <source>the passage with a note or highlight before</source>
        <extracomment>ui/actions</extracomment>
        <translation>المقطع السابق الذي له ملاحظة أو تمييز</translation>
    </message>
    <message>
        <source>the selection, clean</source>
        <extracomment>ui/actions</extracomment>
        <translation>المحدد، نظيفًا</translation>
    </message>
    <message>
        <source>the sides of a conflict in it cannot be joined without a loss</source>
        <extracomment>notes/article_file</extracomment>
        <translation>لا يمكن ضم طرفي التعارض فيه من دون فقد</translation>
    </message>
    <message>
        <source>the size of the text, in pixels</source>
        <extracomment>preferences/settings</extracomment>
        <translation>حجم النص بالبكسل</translation>
    </message>
    <message>
        <source>the source alone, as for a list of references</source>
        <extracomment>ui/actions</extracomment>
        <translation>المصدر وحده، كما في قائمة المراجع</translation>
    </message>
    <message>
        <source>the source of each field; correct what is wrong</source>
        <extracomment>ui/actions</extracomment>
        <translation>مصدر كل حقل؛ وتصحيح الخطأ</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <extracomment>storage/files</extracomment>
        <translation>لا يذكر النظام سببًا</translation>
    </message>
    <message>
        <source>the typeface of the article</source>
        <extracomment>preferences/settings</extracomment>
        <translation>خط المقال</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>notes/note_content</extracomment>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>the whole screen without bars, which come at its edges, and back; Esc leaves it too</source>
        <extracomment>ui/actions</extracomment>
        <translation>الشاشة كلها بلا أشرطة، فهي تظهر عند حوافها، ثم العودة؛ ويغادرها Esc أيضًا</translation>
    </message>
    <message>
        <source>the words are the same, the punctuation differs</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>الكلمات نفسها، ويختلف الترقيم</translation>
    </message>
    <message>
        <source>there is no field “{name}”; there are {known}</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>لا يوجد حقل «{name}»؛ الموجود {known}</translation>
    </message>
    <message>
        <source>this list of keyboard shortcuts</source>
        <extracomment>ui/actions</extracomment>
        <translation>هذه القائمة باختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>time element</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنصر time</translation>
    </message>
    <message>
        <source>time element far from the headline</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنصر time بعيد عن العنوان</translation>
    </message>
    <message>
        <source>title of the page</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>to its headline</source>
        <extracomment>ui/actions</extracomment>
        <translation>إلى عنوانه</translation>
    </message>
    <message>
        <source>to its last words</source>
        <extracomment>ui/actions</extracomment>
        <translation>إلى آخر كلماته</translation>
    </message>
    <message>
        <source>to what is selected in the article (A)</source>
        <extracomment>ui/notes/note_questions</extracomment>
        <translation>بما هو محدد في المقال (A)</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>finding/matchers</extracomment>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing</source>
        <extracomment>ui/actions</extracomment>
        <translation>التراجع عما فُعل بالملاحظات (جديدة، نص، لون، محذوفة) أو صُحح في الحقول والأسطر؛ وفي ملاحظة عن الكتابة</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>app</extracomment>
        <translation>وسائط مجهولة: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>app</extracomment>
        <translation>الاستعمال: </translation>
    </message>
    <message>
        <source>web pages</source>
        <extracomment>formats/__init__</extracomment>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>what can be done at the caret or with the selection; in the notes, with the note</source>
        <extracomment>ui/actions</extracomment>
        <translation>ما يمكن فعله عند المؤشر أو بالمحدد؛ وفي الملاحظات بالملاحظة</translation>
    </message>
    <message>
        <source>what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them</source>
        <extracomment>ui/actions</extracomment>
        <translation>ما يختلف في نسخة محفوظة أخرى؛ ويسير F3 وShift+F3 هناك من تغيير إلى تغيير، ويصدّرها Ctrl+E</translation>
    </message>
    <message>
        <source>what of the text is brought out</source>
        <extracomment>preferences/settings</extracomment>
        <translation>ما يُبرَز من النص</translation>
    </message>
    <message>
        <source>where rows end</source>
        <extracomment>preferences/settings</extracomment>
        <translation>أين تنتهي الأسطر</translation>
    </message>
    <message>
        <source>whether single letters and signs are keys</source>
        <extracomment>preferences/settings</extracomment>
        <translation>هل الحروف والعلامات المفردة مفاتيح</translation>
    </message>
    <message>
        <source>which can be no folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>ولا يمكن أن يكون مجلدًا</translation>
    </message>
    <message>
        <source>which is no absolute path</source>
        <extracomment>preferences/settings</extracomment>
        <translation>وليس مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>which is too long for a folder</source>
        <extracomment>preferences/settings</extracomment>
        <translation>وهو أطول من أن يكون مجلدًا</translation>
    </message>
    <message>
        <source>with gaps</source>
        <extracomment>preferences/settings</extracomment>
        <translation>بمسافة</translation>
    </message>
    <message>
        <source>with indents</source>
        <extracomment>preferences/settings</extracomment>
        <translation>بإزاحة</translation>
    </message>
    <message>
        <source>words differ</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>تختلف كلمات</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>notes/note</extracomment>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>storage/files</extracomment>
        <translation>لا إذن لديك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <extracomment>storage/files</extracomment>
        <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>zoom in</source>
        <extracomment>ui/actions</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>zoom out</source>
        <extracomment>ui/actions</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>{address}    Ctrl+Return opens it</source>
        <extracomment>ui/reading/pointer/links</extracomment>
        <translation>{address}    يفتحه Ctrl+Return</translation>
    </message>
    <message>
        <source>{before} becomes {colour}</source>
        <extracomment>ui/notes/annotations</extracomment>
        <translation>{before} يصير {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight</source>
        <extracomment>ui/actions, ui/notes/annotations, ui/window/assistance</extracomment>
        <translation>تمييز: {colour}</translation>
    </message>
    <message>
        <source>{colour} highlight: {quote}</source>
        <extracomment>ui/notes/notes_model</extracomment>
        <translation>تمييز {colour}: {quote}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <extracomment>ui/notes/notes_panel</extracomment>
        <translation>{count} من {total}</translation>
    </message>
    <message>
        <source>{count} of {total} quotations verbatim. Number {number}: {sentence}</source>
        <extracomment>comparing/verdicts</extracomment>
        <translation>{count} من {total} من الاقتباسات حرفية. رقم {number}: {sentence}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>article/display_text</extracomment>
        <translation>‏{day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{error} It will be tried again.</source>
        <extracomment>ui/dialogs/corrected_fields</extracomment>
        <translation>{error} ستعاد المحاولة.</translation>
    </message>
    <message>
        <source>{fields} corrected</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>صُحح: {fields}</translation>
    </message>
    <message>
        <source>{field} as the file states it</source>
        <extracomment>ui/dialogs/fields_dialog</extracomment>
        <translation>{field} كما يذكره الملف</translation>
    </message>
    <message>
        <source>{field}: stated in the other copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: مذكور في النسخة الأخرى وحدها، «{words}».</translation>
    </message>
    <message>
        <source>{field}: stated in this copy alone, “{words}”.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>{field}: مذكور في هذه النسخة وحدها، «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more</source>
        <extracomment>notes/article_folders; for 1: {folder} and %n more</extracomment>
        <translation>
            <numerusform>{folder} ولا غيره</numerusform>
            <numerusform>{folder} وواحد آخر</numerusform>
            <numerusform>{folder} واثنين آخرين</numerusform>
            <numerusform>{folder} و%n أخرى</numerusform>
            <numerusform>{folder} و%n أخرى</numerusform>
            <numerusform>{folder} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} should be a folder and is a file. It is left as it is.</source>
        <extracomment>notes/note_files</extracomment>
        <translation>يُفترض أن يكون {folder} مجلدًا وهو ملف. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>{head}, row {row}, column {column}</source>
        <extracomment>ui/reading/accessibility/cells</extracomment>
        <translation>{head}، الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>article/reading_time</extracomment>
        <translation>من {least} إلى {most} س</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>article/reading_time</extracomment>
        <translation>من {least} إلى {most} د</translation>
    </message>
    <message>
        <source>{left_out} of {items} notes are about another article and are left out: {named}.</source>
        <extracomment>exchange/belonging</extracomment>
        <translation>{left_out} من {items} ملاحظة تخص مقالًا آخر وقد تُركت: {named}.</translation>
    </message>
    <message>
        <source>{left_out} of {total} notes cannot be understood and are left out; {reason}</source>
        <extracomment>exchange/incoming</extracomment>
        <translation>{left_out} من {total} ملاحظة غير مفهومة وقد تُركت؛ {reason}</translation>
    </message>
    <message>
        <source>{mark}, {number} of {count}: {words}</source>
        <extracomment>ui/window/assistance</extracomment>
        <translation>{mark}، {number} من {count}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <extracomment>exchange/belonging; for 1: {name} and %n more</extracomment>
        <translation>
            <numerusform>{name} ولا غيره</numerusform>
            <numerusform>{name} وواحد آخر</numerusform>
            <numerusform>{name} واثنان آخران</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a page may: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>يطلب {name} وقتًا أو ذاكرة أكثر مما يُسمح به لصفحة: افتحه في متصفح واحفظ المقال ملفًا نصيًا ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} asks for more time or memory than a text may: split it in an editor, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>يطلب {name} وقتًا أو ذاكرة أكثر مما يُسمح به لنص: قسّمه في محرر، أو احفظ المقال وحده في ملف.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): copy it to this computer and open the copy.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>تعذرت قراءة {name} ({reason}): انسخه إلى هذا الحاسوب وافتح النسخة.</translation>
    </message>
    <message>
        <source>{name} could not be read within 30 seconds, for the computer was too busy: open it again when it has less to do.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>تعذرت قراءة {name} خلال ٣٠ ثانية لأن الحاسوب كان مشغولًا: افتحه مرة أخرى حين يخف عمله.</translation>
    </message>
    <message>
        <source>{name} could not be taken apart: open it in a browser, save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>تعذر تحليل {name}: افتحه في متصفح واحفظ المقال ملفًا نصيًا ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} hidden</source>
        <extracomment>ui/reading/panes</extracomment>
        <translation>{name}: مخفي</translation>
    </message>
    <message>
        <source>{name} holds no page with a text: open the page in a browser, save it again and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لا يحتوي {name} على صفحة فيها نص: افتح الصفحة في متصفح واحفظها مرة أخرى ثم افتحها.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file: save its content as a file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} جهاز أو أنبوب، لا ملف: احفظ محتواه في ملف ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} is a folder: open one of the files in it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} مجلد: افتح أحد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{name} is damaged text (UTF-16) and cannot be read whole: save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} نص تالف (UTF-16) ولا يمكن قراءته كاملًا: احفظ المقال مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing in it to read; save the article again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} فارغ: لا شيء فيه يُقرأ؛ احفظ المقال مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it, or save the article alone in a file.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} أكبر من {limit} MB: قسّمه، أو احفظ المقال وحده في ملف.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was; what you read stays</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>لم يعد {name} حيث كان؛ ويبقى ما تقرؤه</translation>
    </message>
    <message>
        <source>{name} is not text: save the article as a text file and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} ليس نصًا: احفظ المقال ملفًا نصيًا ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} is text in an old encoding that cannot be told with certainty: open it in an editor, save it as UTF-8 and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} نص بترميز قديم لا يمكن تحديده بيقين: افتحه في محرر واحفظه بترميز UTF-8 ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} is written without an outline: {reason}.</source>
        <extracomment>ui/printing/preview</extracomment>
        <translation>كُتب {name} بلا فهرس: {reason}.</translation>
    </message>
    <message>
        <source>{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>{name} هو {kind}؛ ويفتح Tearsheet {opened}: احفظ المقال بإحدى هذه الصيغ ثم افتحه.</translation>
    </message>
    <message>
        <source>{name} is {what}, which stays as it is: choose another name.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>{name} هو {what}، وهو باقٍ كما هو: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} knows these forms: {forms}</source>
        <extracomment>app</extracomment>
        <translation>يعرف {name} هذه الصيغ: {forms}</translation>
    </message>
    <message>
        <source>{name} may not be read: ask its owner, or change its permissions.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لا يُسمح بقراءة {name}: اسأل مالكه أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>{name} needs one FILE</source>
        <extracomment>app</extracomment>
        <translation>يحتاج {name} إلى FILE واحد</translation>
    </message>
    <message>
        <source>{name} was not read to its end, as you wished: open it again to read it.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لم يُقرأ {name} إلى نهايته كما أردت: افتحه مرة أخرى لقراءته.</translation>
    </message>
    <message>
        <source>{name} would become larger than {limit} KiB</source>
        <extracomment>notes/article_file</extracomment>
        <translation>سيصير {name} أكبر من {limit} KiB</translation>
    </message>
    <message>
        <source>{name} would lie among the notes as one of them: choose another folder.</source>
        <extracomment>exchange/keeping</extracomment>
        <translation>سيكون {name} بين الملاحظات كأنه واحدة منها: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/dialogs/compared_text, ui/dialogs/setting_controls, ui/look/word_button, ui/notes/notes_model, ui/notes/stored_notes, ui/palette/commands, ui/reading/accessibility/words, ui/said/said_model, ui/window/tray/tray_bar</extracomment>
        <translation>‏{name}: {words}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{number} of {total} in notes</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>{number} من {total} في الملاحظات</translation>
    </message>
    <message>
        <source>{others} of the files in {source} are not copied, such as {name}: another file of that name lies in {target}, or the file is too large. All others are copied.</source>
        <extracomment>notes/notes_folder</extracomment>
        <translation>لم يُنسخ {others} من ملفات {source}، مثل {name}: في {target} ملف آخر بهذا الاسم، أو أن الملف كبير جدًا. وقد نُسخ ما عداها.</translation>
    </message>
    <message>
        <source>{path} cannot be read. {reason} The usual settings are used.</source>
        <extracomment>preferences/flat_file</extracomment>
        <translation>لا يمكن قراءة {path}. {reason} تُستعمل الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <extracomment>preferences/recent</extracomment>
        <translation>تعذرت إزالة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}.</source>
        <extracomment>preferences/recent, preferences/state</extracomment>
        <translation>تعذر حفظ {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the output itself, and stays as it is: put “&gt; another name” behind the command.</source>
        <extracomment>app</extracomment>
        <translation>{path} هو الإخراج نفسه ويبقى كما هو: أضف «&gt; اسم آخر» إلى الأمر.</translation>
    </message>
    <message>
        <source>{path} names the notes folder “{folder}”, {reason}; the usual folder is used.</source>
        <extracomment>preferences/settings</extracomment>
        <translation>يسمي {path} مجلد الملاحظات «{folder}»، {reason}؛ ويُستعمل المجلد المعتاد.</translation>
    </message>
    <message>
        <source>{path} sets “{name}” to what it cannot be; {value} is used.</source>
        <extracomment>preferences/flat_file, preferences/settings</extracomment>
        <translation>يضبط {path} «{name}» على قيمة غير ممكنة؛ وتُستعمل {value}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}.</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>{path}، السطر {line}: {what}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/aa/popover, ui/aa/rows, ui/notes/note_questions, ui/reading/accessibility/following, ui/window/aloud/aloud_bar, ui/window/status/progress</extracomment>
        <translation>‏{percent}٪؜</translation>
    </message>
    <message>
        <source>{sentence} What you read here stays until you close it.</source>
        <extracomment>ui/window/files/window_file</extracomment>
        <translation>{sentence} يبقى ما تقرؤه هنا حتى تغلقه.</translation>
    </message>
    <message>
        <source>{speaker} is quoted</source>
        <extracomment>ui/said/window_said</extracomment>
        <translation>القائل: {speaker}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/window/status/progress</extracomment>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <extracomment>ui/window/finding/finding</extracomment>
        <translation>عدد النتائج {total}</translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n times)</source>
        <extracomment>comparing/summary; for 1: {words} (%n time)</extracomment>
        <translation>
            <numerusform>{words} (ولا مرة)</numerusform>
            <numerusform>{words} (مرة واحدة)</numerusform>
            <numerusform>{words} (مرتان)</numerusform>
            <numerusform>{words} (%n مرات)</numerusform>
            <numerusform>{words} (%n مرة)</numerusform>
            <numerusform>{words} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (corrected by the reader)</source>
        <extracomment>comparing/fields</extracomment>
        <translation>{words} (صححه القارئ)</translation>
    </message>
    <message>
        <source>{words} (corrected)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (مصحح)</translation>
    </message>
    <message>
        <source>{words} (probably)</source>
        <extracomment>ui/reading/article_lines</extracomment>
        <translation>{words} (على الأرجح)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>__init__</extracomment>
        <translation>{words} و{last}</translation>
    </message>
    <message>
        <source>{zoom} %; press for the usual size (Ctrl+0)</source>
        <extracomment>ui/aa/popover</extracomment>
        <translation>{zoom}٪؜؛ اضغط للحجم المعتاد (Ctrl+0)</translation>
    </message>
    <message>
        <source>“{name}”, a template of your own</source>
        <extracomment>preferences/citation_forms</extracomment>
        <translation>«{name}»، قالب خاص بك</translation>
    </message>
    <message>
        <source>“{opening}” is not closed by “{closing}”</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{opening}» لا يغلقه «{closing}»</translation>
    </message>
    <message>
        <source>“{path}” could not be changed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>تعذر تغيير «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>تعذرت قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>تعذرت إزالة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>تعذرت كتابة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and install the launcher again.</source>
        <extracomment>launcher/own_file</extracomment>
        <translation>لم يكتب Tearsheet «{path}»، فهو باقٍ كما هو. انقله إلى مكان آخر وثبّت المشغّل مرة أخرى.</translation>
    </message>
    <message>
        <source>“{sign}” closes what is not open</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{sign}» يغلق ما ليس مفتوحًا</translation>
    </message>
    <message>
        <source>“{sign}” is never closed</source>
        <extracomment>quoting/citations/templates</extracomment>
        <translation>«{sign}» لا يُغلق أبدًا</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>__init__</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” above the text</source>
        <extracomment>ui/dialogs/origins</extracomment>
        <translation>«{words}» فوق النص</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>preferences/settings</extracomment>
        <translation>٪؜</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>preferences/settings</extracomment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>.*</source>
        <extracomment>ui/window/finding/find_bar</extracomment>
        <translation>‎.*‎</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>comparing/summary, ui/dialogs/origins</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Nothing can be read aloud: {engine} cannot be started. Is it still installed?</source>
        <extracomment>ui/window/aloud/voice</extracomment>
        <translation>لا يمكن قراءة شيء بصوت عالٍ: لا يمكن تشغيل {engine}. هل ما زال مثبتًا؟</translation>
    </message>
    <message>
        <source>Said by (optional)</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>القائل (اختياري)</translation>
    </message>
    <message>
        <source>Something outside of Tearsheet stopped what reads this page, as a computer does when memory is short, so what you see is all of its text in the order of the file, menus included: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>أوقف شيء خارج Tearsheet ما يقرأ هذه الصفحة، كما يفعل الحاسوب حين تقل الذاكرة، فما تراه كل نصها بترتيب الملف مع القوائم: أغلق برامج أخرى وافتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>[left out: {words}]</source>
        <extracomment>ui/dialogs/checking_dialog</extracomment>
        <translation>[محذوف: {words}]</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>finding/matchers</extracomment>
        <translation>نطاق حروف معكوس</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص شيء بعد الشرطة المائلة في آخره</translation>
    </message>
    <message>
        <source>expected }</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص قوس معقوص مغلِق</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>finding/matchers</extracomment>
        <translation>إحالة غير صالحة إلى مجموعة</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>الحد الأدنى أكبر من الأقصى</translation>
    </message>
    <message>
        <source>missing )</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص قوس مغلِق</translation>
    </message>
    <message>
        <source>missing ]</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص قوس مربع مغلِق</translation>
    </message>
    <message>
        <source>missing group name</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص اسم المجموعة</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>تكرار مضاعف</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>finding/matchers</extracomment>
        <translation>لا شيء يتكرر</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>finding/matchers</extracomment>
        <translation>قوس مغلِق بلا فاتح</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>finding/matchers</extracomment>
        <translation>امتداد غير معروف</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>finding/matchers</extracomment>
        <translation>مجموعة غير معروفة</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>finding/matchers</extracomment>
        <translation>ينقص قوس مربع مغلِق</translation>
    </message>
    <message>
        <source>{day}, {time}, your time</source>
        <extracomment>ui/reading/pointer/explained</extracomment>
        <translation>{day}، {time} بتوقيتك</translation>
    </message>
    <message>
        <source>{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as a computer does when memory is short: close other programs and open it again.</source>
        <extracomment>formats/refusals</extracomment>
        <translation>لم يُقرأ {name} إلى آخره، لأن شيئًا خارج Tearsheet أوقف ما يقرؤه، كما يفعل الحاسوب حين تقل الذاكرة: أغلق برامج أخرى وافتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <extracomment>comparing/summary</extracomment>
        <translation>‏{name}: {words}.</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <extracomment>comparing/summary, ui/dialogs/compared_text</extracomment>
        <translation>‏{old} ← {new}</translation>
    </message>
    <message>
        <source>{sentence}. {more}</source>
        <extracomment>ui/window/output/copying</extracomment>
        <translation>‏{sentence}. {more}</translation>
    </message>
    <message>
        <source>{what_failed}: {reason} ({folder}).</source>
        <extracomment>errors</extracomment>
        <translation>‏{what_failed}: {reason} ({folder}).</translation>
    </message>
    <message>
        <source>{what_failed}: {reason}.</source>
        <extracomment>errors</extracomment>
        <translation>‏{what_failed}: {reason}.</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <extracomment>exchange/belonging, ui/selection/offering, ui/window/status/hints</extracomment>
        <translation>‏{words} ({more})</translation>
    </message>
</context>
</TS>
