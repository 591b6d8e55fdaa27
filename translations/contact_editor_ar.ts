<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>لا طلبات للإرسال</numerusform>
            <numerusform>إرسال طلب واحد</numerusform>
            <numerusform>إرسال طلبين</numerusform>
            <numerusform>إرسال {n} طلبات</numerusform>
            <numerusform>إرسال {n} طلبًا</numerusform>
            <numerusform>إرسال {n} طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The account no longer has the field {field}. Not added there: {text}.</source>
        <translation>لم يعد الحقل {field} موجودًا في الحساب. لم يُضَف إليه: {text}.</translation>
    </message>
    <message>
        <source>&amp;Undo the save of {when}</source>
        <translation>التراجع عن &amp;حفظ {when}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>التراجع عن حفظ {when}</translation>
    </message>
    <message>
        <source>Save or revert your later changes first, then undo the save.</source>
        <translation>احفظ تغييراتك اللاحقة أو استرجعها أولًا، ثم تراجع عن الحفظ.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo</source>
        <translation>التراجع عن هذا الترا&amp;جع</translation>
    </message>
    <message>
        <source>Undo this undo</source>
        <translation>التراجع عن هذا التراجع</translation>
    </message>
    <message>
        <source>The test failed with this password</source>
        <translation>فشل الاختبار بكلمة المرور هذه</translation>
    </message>
    <message>
        <source>The test failed with this proxy</source>
        <translation>فشل الاختبار بهذا الوكيل</translation>
    </message>
    <message>
        <source>The test failed with these certificates</source>
        <translation>فشل الاختبار بهذه الشهادات</translation>
    </message>
    <message>
        <source>The test failed at this address</source>
        <translation>فشل الاختبار على هذا العنوان</translation>
    </message>
    <message>
        <source>The test failed with this key</source>
        <translation>فشل الاختبار بهذا المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>{n} تغييرات غير محفوظة</numerusform>
            <numerusform>{n} تغييرًا غير محفوظ</numerusform>
            <numerusform>{n} تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The key and password are kept for this session.</source>
        <translation>حُفظ. المفتاح وكلمة المرور محفوظان لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Saved. The key is kept for this session.</source>
        <translation>حُفظ. المفتاح محفوظ لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is kept for this session.</source>
        <translation>حُفظ. كلمة مرور الخادم الوكيل محفوظة لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation>
            <numerusform>الاتصال يعمل: لا جهات اتصال.</numerusform>
            <numerusform>الاتصال يعمل: جهة اتصال واحدة.</numerusform>
            <numerusform>الاتصال يعمل: جهتا اتصال.</numerusform>
            <numerusform>الاتصال يعمل: {n} جهات اتصال.</numerusform>
            <numerusform>الاتصال يعمل: {n} جهة اتصال.</numerusform>
            <numerusform>الاتصال يعمل: {n} جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered in {n} ms.</source>
        <translation>أجاب خلال {n} ms.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>أدخل المفتاح.</translation>
    </message>
    <message>
        <source>A key can&apos;t contain such characters. Copy it again.</source>
        <translation>لا يمكن أن يحتوي المفتاح على مثل هذه الأحرف. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation>
            <numerusform>… ولا أحرف أخرى</numerusform>
            <numerusform>… وحرف واحد آخر</numerusform>
            <numerusform>… وحرفان آخران</numerusform>
            <numerusform>… و{n} أحرف أخرى</numerusform>
            <numerusform>… و{n} حرفًا آخر</numerusform>
            <numerusform>… و{n} حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Space does nothing here. Enter presses the button.</source>
        <translation>مفتاح المسافة لا يفعل شيئًا هنا. مفتاح Enter يضغط الزر.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>استعادة {name}</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}، أُضيف</translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation>{name}، أُزيل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>نعم/لا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of {names}?</source>
        <translation>هل تريد تجاهل التغييرات غير المحفوظة في {names}؟</translation>
    </message>
    <message>
        <source>They can&apos;t be restored.</source>
        <translation>لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Sent unchanged: {fields}.</source>
        <translation>أُرسل من دون تغيير: {fields}.</translation>
    </message>
    <message>
        <source>Sent unchanged to prevent data loss: {fields}.</source>
        <translation>أُرسل من دون تغيير لمنع فقدان البيانات: {fields}.</translation>
    </message>
    <message>
        <source>to prevent data loss</source>
        <translation>لمنع فقدان البيانات</translation>
    </message>
    <message>
        <source>Newer than before: {fields}</source>
        <translation>أحدث من السابق: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Also sent unchanged: {n} fields</source>
        <translation>
            <numerusform>لا يُرسل شيء آخر من دون تغيير</numerusform>
            <numerusform>يُرسل أيضًا من دون تغيير: حقل واحد</numerusform>
            <numerusform>يُرسل أيضًا من دون تغيير: حقلان</numerusform>
            <numerusform>يُرسل أيضًا من دون تغيير: {n} حقول</numerusform>
            <numerusform>يُرسل أيضًا من دون تغيير: {n} حقلًا</numerusform>
            <numerusform>يُرسل أيضًا من دون تغيير: {n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>ا&amp;لاتصالات</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy this &amp;field</source>
        <translation>نسخ هذا ال&amp;حقل</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path of this field</source>
        <translation>نسخ م&amp;سار JSON لهذا الحقل</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy &amp;email address</source>
        <translation>نسخ عنوان ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy contact as &amp;text</source>
        <translation>نسخ جهة الاتصال &amp;نصًا</translation>
    </message>
    <message>
        <source>Copy contact as &amp;vCard</source>
        <translation>نسخ جهة الاتصال بصيغة &amp;vCard</translation>
    </message>
    <message>
        <source>Copy contact as &amp;JSON</source>
        <translation>نسخ جهة الاتصال بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Copy contact as &amp;CSV row</source>
        <translation>نسخ جهة الاتصال سطر &amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;جهة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Review and &amp;save</source>
        <translation>&amp;مراجعة وحفظ</translation>
    </message>
    <message>
        <source>&amp;Undo this save</source>
        <translation>تراجع عن هذا &amp;الحفظ</translation>
    </message>
    <message>
        <source>Copy rec&amp;eipt</source>
        <translation>نسخ الإ&amp;يصال</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;Markdown</source>
        <translation>نسخ الإيصال بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;JSON</source>
        <translation>نسخ الإيصال بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>ت&amp;ثبيت جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Open at &amp;provider</source>
        <translation>فتح لدى الم&amp;زوّد</translation>
    </message>
    <message>
        <source>For&amp;get this contact…</source>
        <translation>ن&amp;سيان جهة الاتصال هذه…</translation>
    </message>
    <message>
        <source>&amp;Close contact</source>
        <translation>إ&amp;غلاق جهة الاتصال</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>إعادة &amp;فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <source>Fi&amp;lter the fields</source>
        <translation>ت&amp;صفية الحقول</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>الجزء التا&amp;لي</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;إضافة اتصال…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>ا&amp;لاتصالات…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Erase all local &amp;data…</source>
        <translation>محو &amp;كل البيانات المحلية…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Revert this &amp;field</source>
        <translation>استرجاع هذا ال&amp;حقل</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>استرجاع ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Paste to fields…</source>
        <translation>&amp;لصق في الحقول…</translation>
    </message>
    <message>
        <source>Fields and co&amp;mmands…</source>
        <translation>الحقول والأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة &amp;التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Back · Cancel</source>
        <translation>ر&amp;جوع · إلغاء</translation>
    </message>
    <message>
        <source>Side &amp;panel: history, requests, JSON</source>
        <translation>اللوحة ال&amp;جانبية: السجل والطلبات وJSON</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>&amp;كل التغييرات</translation>
    </message>
    <message>
        <source>Verify &amp;journal</source>
        <translation>التحقق من ال&amp;سجل</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>جهة الاتصال الت&amp;الية</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>جهة الاتصال السا&amp;بقة</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>إعادة &amp;ضبط التكبير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>&amp;فحص هذا الاتصال</translation>
    </message>
    <message>
        <source>Create s&amp;upport file…</source>
        <translation>إنشاء &amp;ملف الدعم…</translation>
    </message>
    <message>
        <source>Check for up&amp;dates</source>
        <translation>البحث عن &amp;تحديثات</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>&amp;حول Contact Editor</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the merged contact</source>
        <translation>فتح جهة الاتصال المدموجة</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>إدخال المفتاح…</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>تغيير الاتصال…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة القيمة</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>تراجع عن هذا الحفظ</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>حفظ الباقي</translation>
    </message>
    <message>
        <source>Leave out and save the rest</source>
        <translation>تركه وحفظ الباقي</translation>
    </message>
    <message>
        <source>Undo what was stored</source>
        <translation>تراجع عما حُفظ</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>فحص هذا الاتصال</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>بدء سجل جديد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Apply them here</source>
        <translation>تطبيقها هنا</translation>
    </message>
    <message>
        <source>Allow and search</source>
        <translation>السماح والبحث</translation>
    </message>
    <message>
        <source>Go back to the contact</source>
        <translation>العودة إلى جهة الاتصال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that was changed since stays as it is. You review it before anything is sent.</source>
        <translation>الحقل الذي تغيّر منذ ذلك الحين يبقى كما هو. تراجعه قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Review and undo</source>
        <translation>مراجعة وتراجع</translation>
    </message>
    <message>
        <source>{field}: when opened</source>
        <translation>{field}: عند الفتح</translation>
    </message>
    <message>
        <source>{field}: theirs</source>
        <translation>{field}: قيمة المستخدم الآخر</translation>
    </message>
    <message>
        <source>{field}: yours</source>
        <translation>{field}: قيمتك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدة</translation>
    </message>
    <message>
        <source>Save to {name} (PRODUCTION)</source>
        <translation>حفظ في {name} (الإنتاج)</translation>
    </message>
    <message>
        <source>Save to {name} (sandbox)</source>
        <translation>حفظ في {name} (تجربة)</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the password is kept only until the program closes.</source>
        <translation>حُفظ الاتصال. لا توجد حلقة مفاتيح على هذا النظام، لذلك تُحفظ كلمة المرور حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the key is kept only until the program closes.</source>
        <translation>حُفظ الاتصال. لا توجد حلقة مفاتيح على هذا النظام، لذلك يُحفظ المفتاح حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Saved, but the key may not be in the keyring under this name.</source>
        <translation>حُفظ، لكن المفتاح قد لا يكون في حلقة المفاتيح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Saved. The key is stored in the keyring.</source>
        <translation>حُفظ. المفتاح محفوظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved, but the old password for the proxy may still be in the keyring.</source>
        <translation>حُفظ، لكن كلمة مرور الوكيل القديمة قد تكون ما زالت في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved, but the password for the proxy may not be in the keyring.</source>
        <translation>حُفظ، لكن كلمة مرور الوكيل قد لا تكون في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved. The key and the password for the proxy are stored in the keyring.</source>
        <translation>حُفظ. المفتاح وكلمة مرور الخادم الوكيل محفوظان في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is stored in the keyring.</source>
        <translation>حُفظ. كلمة مرور الخادم الوكيل محفوظة في حلقة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation>
            <numerusform>لا يضيف وسومًا: {tags}</numerusform>
            <numerusform>يضيف وسمًا واحدًا: {tags}</numerusform>
            <numerusform>يضيف وسمين: {tags}</numerusform>
            <numerusform>يضيف {n} وسوم: {tags}</numerusform>
            <numerusform>يضيف {n} وسمًا: {tags}</numerusform>
            <numerusform>يضيف {n} وسم: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag that contains a comma in double quotes.</source>
        <translation>ضع الوسم الذي يحتوي على فاصلة بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Already there: {tags}</source>
        <translation>موجود بالفعل: {tags}</translation>
    </message>
    <message>
        <source>If both are set and right, ask the administrator of the proxy.</source>
        <translation>إن كان كلاهما محددًا وصحيحًا فاسأل مسؤول الوكيل.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection or in the system&apos;s settings, or ask its administrator.</source>
        <translation>تحقق من الوكيل في الاتصال أو في إعدادات النظام، أو اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>Check the network; a firewall may block the connection.</source>
        <translation>تحقق من الشبكة؛ قد يحجب جدار حماية الاتصال.</translation>
    </message>
    <message>
        <source>Try again. If it keeps failing, tell the administrator of the host.</source>
        <translation>أعد المحاولة. إن استمر الفشل فأبلغ مسؤول المضيف.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of the provider.</source>
        <translation>اسأل مسؤول شبكتك، ثم مسؤول مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Ask the provider to answer in UTF-8; nothing here can change it.</source>
        <translation>اطلب من مزوّد الخدمة أن يجيب بترميز UTF-8؛ لا يمكن تغيير ذلك هنا.</translation>
    </message>
    <message>
        <source>Check the address in the connection.</source>
        <translation>تحقق من العنوان في الاتصال.</translation>
    </message>
    <message>
        <source>Create or look up a key at the provider, and enter it.</source>
        <translation>أنشئ مفتاحًا لدى مزوّد الخدمة أو ابحث عنه هناك، ثم أدخله.</translation>
    </message>
    <message>
        <source>Enter the key again, and nothing but the key.</source>
        <translation>أدخل المفتاح مرة أخرى، ولا شيء غير المفتاح.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>NO_PROXY excludes it with “{entry}”.</source>
        <translation>يستثنيه NO_PROXY بالبند «{entry}».</translation>
    </message>
    <message>
        <source>NO_PROXY has entries that can&apos;t be read and are ignored: {entries}.</source>
        <translation>في NO_PROXY مدخلات لا يمكن قراءتها وهي متجاهلة: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation>
            <numerusform>: لا توجد جهات اتصال</numerusform>
            <numerusform>: توجد جهة اتصال واحدة</numerusform>
            <numerusform>: توجد جهتا اتصال</numerusform>
            <numerusform>: توجد {n} جهات اتصال</numerusform>
            <numerusform>: توجد {n} جهة اتصال</numerusform>
            <numerusform>: توجد {n} جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> من {n}</translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation>
            <numerusform>؛ يبدأ العد من جديد الآن</numerusform>
            <numerusform>؛ يبدأ العد من جديد بعد ثانية واحدة</numerusform>
            <numerusform>؛ يبدأ العد من جديد بعد ثانيتين</numerusform>
            <numerusform>؛ يبدأ العد من جديد بعد {n} ثوانٍ</numerusform>
            <numerusform>؛ يبدأ العد من جديد بعد {n} ثانية</numerusform>
            <numerusform>؛ يبدأ العد من جديد بعد {n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation>
            <numerusform> من {n} ثانية</numerusform>
            <numerusform> من ثانية واحدة</numerusform>
            <numerusform> من ثانيتين</numerusform>
            <numerusform> من {n} ثوانٍ</numerusform>
            <numerusform> من {n} ثانية</numerusform>
            <numerusform> من {n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is read-only: this program sends no changes.</source>
        <translation>الاتصال للقراءة فقط: لا يرسل هذا البرنامج أي تغييرات.</translation>
    </message>
    <message>
        <source>Not all checks were run.</source>
        <translation>لم تُجرَ كل الفحوص.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation>
            <numerusform>لم يفشل أي فحص.</numerusform>
            <numerusform>فشل فحص واحد.</numerusform>
            <numerusform>فشل فحصان.</numerusform>
            <numerusform>فشلت {n} فحوص.</numerusform>
            <numerusform>فشل {n} فحصًا.</numerusform>
            <numerusform>فشل {n} فحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works; see the warnings.</source>
        <translation>الاتصال يعمل؛ انظر التحذيرات.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Read the settings of the connection.</source>
        <translation>قُرئت إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Looked up the host&apos;s address.</source>
        <translation>جرى البحث عن عنوان المضيف.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Checked which proxy the host needs, and whether it accepts this program.</source>
        <translation>فُحص أي وكيل يحتاجه المضيف، وهل يقبل هذا البرنامج.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Connected to the host&apos;s port; sent nothing.</source>
        <translation>تم الاتصال بمنفذ المضيف؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Checked the host&apos;s certificate.</source>
        <translation>فُحصت شهادة المضيف.</translation>
    </message>
    <message>
        <source>Host and redirect</source>
        <translation>المضيف وإعادة التوجيه</translation>
    </message>
    <message>
        <source>Requested contacts without the key, to see who answers.</source>
        <translation>طُلبت جهات اتصال من دون المفتاح، لمعرفة من يجيب.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Read an entry that is not a secret.</source>
        <translation>قُرئ مدخل ليس سريًا.</translation>
    </message>
    <message>
        <source>Key present</source>
        <translation>وجود المفتاح</translation>
    </message>
    <message>
        <source>Looked for this connection&apos;s key. It is not shown anywhere.</source>
        <translation>جرى البحث عن مفتاح هذا الاتصال. لا يُعرض في أي مكان.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Requested a page of contacts with the key, to see whether this provider answers.</source>
        <translation>طُلبت صفحة من جهات الاتصال بالمفتاح، لمعرفة إن كان مزوّد الخدمة هذا يجيب.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>قبول المفتاح</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the key.</source>
        <translation>فُحص إن كان مزوّد الخدمة يقبل المفتاح.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the connection&apos;s other parameters.</source>
        <translation>فُحص إن كان مزوّد الخدمة يقبل معاملات الاتصال الأخرى.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Read everything that this program needs to read. Writing was not tried.</source>
        <translation>قُرئ كل ما يحتاج هذا البرنامج إلى قراءته. لم تُجرَّب الكتابة.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Compared the provider&apos;s clock with this computer&apos;s.</source>
        <translation>قورنت ساعة مزوّد الخدمة بساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد الطلبات</translation>
    </message>
    <message>
        <source>Checked whether the provider reports a limit on requests.</source>
        <translation>فُحص إن كان مزوّد الخدمة يذكر حدًا للطلبات.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>Not run because “{because}” failed.</source>
        <translation>لم يُجرَ لأن «{because}» فشل.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>لا إجابة خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Check the network and the DNS server of this computer.</source>
        <translation>تحقق من الشبكة وخادم DNS لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation>العنوان هو {address}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change the connection.</source>
        <translation>غيّر الاتصال.</translation>
    </message>
    <message>
        <source>{host} is {addresses} ({ms} ms).</source>
        <translation>{host} هو {addresses} ({ms} ms).</translation>
    </message>
    <message>
        <source>Not needed: {host} is an IP address.</source>
        <translation>غير لازم: {host} عنوان IP.</translation>
    </message>
    <message>
        <source>Not needed: the proxy {proxy} resolves the name.</source>
        <translation>غير لازم: الوكيل {proxy} يحلل الاسم.</translation>
    </message>
    <message>
        <source>No proxy is used for {host}.</source>
        <translation>لا يُستخدم وكيل لأجل {host}.</translation>
    </message>
    <message>
        <source>{proxy} (from {source}) accepts this program ({ms} ms).</source>
        <translation>يقبل {proxy} (من {source}) هذا البرنامج ({ms} ms).</translation>
    </message>
    <message>
        <source>{address} accepts connections ({ms} ms).</source>
        <translation>يقبل {address} الاتصالات ({ms} ms).</translation>
    </message>
    <message>
        <source>The proxy {proxy} has connected to {host}.</source>
        <translation>اتصل الوكيل {proxy} بالمضيف {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts this program, but can&apos;t reach {host} ({reason}).</source>
        <translation>يقبل الوكيل {proxy} هذا البرنامج، لكنه لا يصل إلى {host} ({reason}).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address. If it is right, ask the administrator of the proxy.</source>
        <translation>تحقق من عنوان الاتصال. إن كان صحيحًا فاسأل مسؤول الوكيل.</translation>
    </message>
    <message>
        <source>Not needed: {host} is this computer and uses plain http.</source>
        <translation>غير لازم: {host} هو هذا الحاسوب ويستخدم http من دون تشفير.</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid for {days} more days (until {ends}).</source>
        <translation>{version}، {cipher}. شهادة {subject} موقعة من {chain} وصالحة {days} يومًا آخر (حتى {ends}).</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid only until {ends}.</source>
        <translation>{version}، {cipher}. شهادة {subject} موقعة من {chain} وصالحة حتى {ends} فقط.</translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: connections will fail after that date.</source>
        <translation>أبلغ مسؤول {host}: ستفشل الاتصالات بعد ذلك التاريخ.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, expired on {ends}; this computer&apos;s clock says {today}.</source>
        <translation>شهادة {subject}، الموقعة من {issuer}، انتهت في {ends}؛ ساعة هذا الحاسوب تشير إلى {today}.</translation>
    </message>
    <message>
        <source>If the clock is right, the administrator of {host} has to renew it. Nothing was sent.</source>
        <translation>إن كانت الساعة صحيحة فعلى مسؤول {host} تجديدها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, is not valid before {begins}; this computer&apos;s clock says {today}.</source>
        <translation>شهادة {subject}، الموقعة من {issuer}، لا تصلح قبل {begins}؛ ساعة هذا الحاسوب تشير إلى {today}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably slow: set it. Nothing was sent.</source>
        <translation>ساعة هذا الحاسوب متأخرة على الأرجح: اضبطها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation>الشهادة لأجل {names}، لا لأجل {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection. Nothing was sent.</source>
        <translation>تحقق من العنوان في الاتصال. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is self-signed; no authority vouches for it.</source>
        <translation>شهادة {subject} موقعة من نفسها؛ لا تضمنها أي جهة.</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>إن كان هذا خادم شركتك فاحفظ شهادته في ملف واختر ذلك الملف في الاتصال. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is signed by {issuer}, which this computer does not trust.</source>
        <translation>شهادة {subject} موقعة من {issuer}، الذي لا يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If {issuer} belongs to your company (such as a proxy that inspects traffic), save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>إن كان {issuer} تابعًا لشركتك (مثل وكيل يفحص حركة البيانات) فاحفظ شهادته في ملف واختر ذلك الملف في الاتصال. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{file} was read, but does not contain the authority that signed this certificate (issuer: {issuer}).</source>
        <translation>قُرئ {file}، لكنه لا يحتوي على الجهة التي وقعت هذه الشهادة (المُصدر: {issuer}).</translation>
    </message>
    <message>
        <source>Get the certificate of {issuer} and add it to that file. Nothing was sent.</source>
        <translation>احصل على شهادة {issuer} وأضفها إلى ذلك الملف. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{host} answers ({status}) and does not redirect.</source>
        <translation>يجيب {host} ({status}) ولا يعيد التوجيه.</translation>
    </message>
    <message>
        <source>{host} answers, but reports a server error ({status}).</source>
        <translation>يجيب {host}، لكنه يذكر خطأ في الخادم ({status}).</translation>
    </message>
    <message>
        <source>{host} expects TLS on that port, but was asked without it.</source>
        <translation>يتوقع {host} TLS على ذلك المنفذ، لكنه سُئل من دونه.</translation>
    </message>
    <message>
        <source>Use https:// in the connection&apos;s address.</source>
        <translation>استخدم https:// في عنوان الاتصال.</translation>
    </message>
    <message>
        <source>{host} redirects to {target} when asked without a key.</source>
        <translation>يعيد {host} التوجيه إلى {target} عندما يُسأل من دون مفتاح.</translation>
    </message>
    <message>
        <source>This may be its login page and no problem; the next checks will show.</source>
        <translation>قد تكون هذه صفحة تسجيل الدخول لديه وليست مشكلة؛ ستُظهر ذلك الفحوص التالية.</translation>
    </message>
    <message>
        <source>{host} has moved to {target}. The key was not sent.</source>
        <translation>انتقل {host} إلى {target}. لم يُرسل المفتاح.</translation>
    </message>
    <message>
        <source>If that is the right address, change the connection.</source>
        <translation>إن كان ذلك هو العنوان الصحيح فغيّر الاتصال.</translation>
    </message>
    <message>
        <source>{keyring} answers.</source>
        <translation>تجيب {keyring}.</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>The key is kept for this session; it must be entered again after a restart.</source>
        <translation>المفتاح محفوظ لهذه الجلسة؛ يجب إدخاله مرة أخرى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>A key for {host} is stored in {keyring}.</source>
        <translation>مفتاح {host} موجود في {keyring}.</translation>
    </message>
    <message>
        <source>A key for {host} is kept for this session only.</source>
        <translation>مفتاح {host} محفوظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>{host} answers as {provider} does.</source>
        <translation>يجيب {host} كما يجيب {provider}.</translation>
    </message>
    <message>
        <source>Unknown: {host} refused the request.</source>
        <translation>غير معروف: رفض {host} الطلب.</translation>
    </message>
    <message>
        <source>Is {provider} the right provider for that address? Change one of the two.</source>
        <translation>هل {provider} هو مزوّد الخدمة الصحيح لذلك العنوان؟ غيّر أحدهما.</translation>
    </message>
    <message>
        <source>A web page ({status}) answers, with and without the key: something in front of the provider, such as a firewall, blocks the request.</source>
        <translation>تجيب صفحة ويب ({status}) بالمفتاح ومن دونه: شيء أمام مزوّد الخدمة، مثل جدار حماية، يحجب الطلب.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of {host}.</source>
        <translation>اسأل مسؤول شبكتك، ثم مسؤول {host}.</translation>
    </message>
    <message>
        <source>Unknown: see “{because}”.</source>
        <translation>غير معروف: انظر «{because}».</translation>
    </message>
    <message>
        <source>{host} accepts the key{contacts}.</source>
        <translation>يقبل {host} المفتاح{contacts}.</translation>
    </message>
    <message>
        <source>The key was not rejected, but the request failed for another reason: see below.</source>
        <translation>لم يُرفض المفتاح، لكن الطلب فشل لسبب آخر: انظر أدناه.</translation>
    </message>
    <message>
        <source>Unknown: {host} asks to wait first.</source>
        <translation>غير معروف: يطلب {host} الانتظار أولًا.</translation>
    </message>
    <message>
        <source>See the rate limit.</source>
        <translation>انظر حد الطلبات.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}.</source>
        <translation>يقبل {host} {parameters}.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}, which is part of the address.</source>
        <translation>يقبل {host} {parameters}، وهو جزء من العنوان.</translation>
    </message>
    <message>
        <source>Not needed: the connection&apos;s own address replaces {parameters}.</source>
        <translation>غير لازم: عنوان الاتصال نفسه يحل محل {parameters}.</translation>
    </message>
    <message>
        <source>{host} rejected the request with {parameters} ({status}).{said}</source>
        <translation>رفض {host} الطلب مع {parameters} ({status}).{said}</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s own pages. If it is right, the key does not have access to it.</source>
        <translation>قارنه بصفحات مزوّد الخدمة. إن كان صحيحًا فالمفتاح لا يملك حق الوصول إليه.</translation>
    </message>
    <message>
        <source>Not needed: this provider needs only a key.</source>
        <translation>غير لازم: لا يحتاج مزوّد الخدمة هذا إلا إلى مفتاح.</translation>
    </message>
    <message>
        <source>The key can read {calls}.{read_only}</source>
        <translation>يمكن للمفتاح قراءة {calls}.{read_only}</translation>
    </message>
    <message>
        <source>The key can read {calls}; {refused} failed.{read_only}</source>
        <translation>يمكن للمفتاح قراءة {calls}؛ فشل {refused}.{read_only}</translation>
    </message>
    <message>
        <source>Contacts can be edited, but the names from there are missing.</source>
        <translation>يمكن تحرير جهات الاتصال، لكن الأسماء التي تأتي من هناك ناقصة.</translation>
    </message>
    <message>
        <source>The key can read {calls}, but a single contact could not be read. {error}</source>
        <translation>يمكن للمفتاح قراءة {calls}، لكن تعذرت قراءة جهة اتصال واحدة. {error}</translation>
    </message>
    <message>
        <source>Check the permissions of the key.</source>
        <translation>تحقق من صلاحيات المفتاح.</translation>
    </message>
    <message>
        <source>{host} does not know {path} ({status}).</source>
        <translation>لا يعرف {host} المسار {path} ({status}).</translation>
    </message>
    <message>
        <source>Check the address in the connection: it must end where the provider&apos;s paths begin.</source>
        <translation>تحقق من العنوان في الاتصال: يجب أن ينتهي حيث تبدأ مسارات مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Both clocks agree to within 5 minutes.</source>
        <translation>الساعتان متفقتان في حدود 5 دقائق.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes behind the provider&apos;s.</source>
        <translation>ساعة هذا الحاسوب ({ours}) متأخرة {minutes} دقيقة عن ساعة مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>If it is wrong, set it: certificates and times of contacts depend on it.</source>
        <translation>إن كانت خاطئة فاضبطها: تعتمد عليها الشهادات وأوقات جهات الاتصال.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes ahead of the provider&apos;s.</source>
        <translation>ساعة هذا الحاسوب ({ours}) متقدمة {minutes} دقيقة على ساعة مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Unknown: the provider&apos;s answer has no time.</source>
        <translation>غير معروف: إجابة مزوّد الخدمة بلا وقت.</translation>
    </message>
    <message>
        <source>The provider reports no limit, and none was reached.</source>
        <translation>لا يذكر مزوّد الخدمة أي حد، ولم يُبلغ أي حد.</translation>
    </message>
    <message>
        <source>The provider reports: {limits}.</source>
        <translation>يذكر مزوّد الخدمة: {limits}.</translation>
    </message>
    <message>
        <source>{remaining} more requests are allowed{limit}{reset}.</source>
        <translation>يُسمح بعدد {remaining} من الطلبات الأخرى{limit}{reset}.</translation>
    </message>
    <message>
        <source>No more requests are allowed for now{limit}{reset}.</source>
        <translation>لا يُسمح بمزيد من الطلبات حاليًا{limit}{reset}.</translation>
    </message>
    <message>
        <source>Wait, then check again.</source>
        <translation>انتظر، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many requests: {host} asks for a pause{pause}.</source>
        <translation>طلبات كثيرة جدًا: يطلب {host} التوقف قليلًا{pause}.</translation>
    </message>
    <message>
        <source>Wait, then check again; find out who else uses this key.</source>
        <translation>انتظر، ثم افحص مرة أخرى؛ ابحث عمّن يستخدم هذا المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Your changes are in memory only: they are lost if the program ends. Unlock it to keep them.</source>
        <translation>تغييراتك في الذاكرة فقط: تضيع إن انتهى البرنامج. افتح القفل للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be stored on this computer: {reason}. They are in memory only until that works again. Make sure that the folder {folder} can be written, and that its disk has room.</source>
        <translation>لا يمكن حفظ تغييراتك على هذا الحاسوب: {reason}. هي في الذاكرة فقط إلى أن يعمل ذلك من جديد. تأكد من إمكان الكتابة في المجلد {folder} ومن وجود مساحة على قرصه.</translation>
    </message>
    <message>
        <source>The journal of earlier changes is gone: its file in {folder} was removed while the program was closed. Unsaved changes of earlier sessions and the record of earlier saves are lost. A new journal was started.</source>
        <translation>لم يعد سجل التغييرات السابقة موجودًا: حُذف ملفه في {folder} بينما كان البرنامج مغلقًا. ضاعت التغييرات غير المحفوظة من الجلسات السابقة وسجل عمليات الحفظ السابقة. بدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The journal of earlier changes could not be used: {reason}. It was written again to {folder}, with everything in it.</source>
        <translation>تعذر استخدام سجل التغييرات السابقة: {reason}. كُتب من جديد في {folder} بكل محتواه.</translation>
    </message>
    <message>
        <source>The end of the journal of earlier changes in {folder} was damaged: changes typed shortly before the program last ended may be missing. Compare restored changes with what you meant before you save them.</source>
        <translation>كانت نهاية سجل التغييرات السابقة في {folder} تالفة: قد تنقص تغييرات كُتبت قبيل آخر إنهاء للبرنامج. قارن التغييرات المستعادة بما أردت كتابته قبل حفظها.</translation>
    </message>
    <message>
        <source>Earlier changes can&apos;t be read: {reason}. Your changes are in memory only. If the key does not come back, start a new journal; the old one is moved aside.</source>
        <translation>لا يمكن قراءة التغييرات السابقة: {reason}. تغييراتك في الذاكرة فقط. إن لم تتسنَّ استعادة مفتاح السجل فابدأ سجلًا جديدًا؛ يوضع القديم جانبًا.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer ({reason}): a draft or the record of a save may be missing at the next start. What else you change is stored.</source>
        <translation>تعذر حفظ بعض البيانات على هذا الحاسوب ({reason}): قد لا تجد عند البدء التالي مسودةً أو تسجيل عملية حفظ. أما تغييراتك الأخرى فتُحفظ هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا ولم يُنقذ أي من مدخلاته. بدأ سجل جديد.</numerusform>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا وأُنقذ مدخل واحد منه. بدأ سجل جديد.</numerusform>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا وأُنقذ مدخلان منه. بدأ سجل جديد.</numerusform>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا وأُنقذت {n} مدخلات منه. بدأ سجل جديد.</numerusform>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا وأُنقذ {n} مدخلًا منه. بدأ سجل جديد.</numerusform>
            <numerusform>تعذر استخدام سجل التغييرات السابقة: {reason}. وُضع جانبًا وأُنقذ {n} مدخل منه. بدأ سجل جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the API key of {name}, and the key to recent contacts and unsaved changes on this computer.</source>
        <translation>تحتوي على مفتاح API الخاص بـ {name} وعلى مفتاح جهات الاتصال الأخيرة والتغييرات غير المحفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Unlock asks once more.</source>
        <translation>أغلقتَ نافذة طلب حلقة المفاتيح فبقيت مقفلة. «فتح القفل» يسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Its prompt may be open behind this window: answer it, and unlock again.</source>
        <translation>لم تجب حلقة المفاتيح في الوقت المناسب. قد يكون سؤالها مفتوحًا خلف هذه النافذة: أجب عنه ثم افتح القفل مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the key. Unlock asks once more; your changes are in memory only until then.</source>
        <translation>رفضت حلقة المفاتيح إعطاء المفتاح. «فتح القفل» يسأل مرة أخرى؛ حتى ذلك الحين تغييراتك في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Asking the keyring … a prompt may be open behind this window.</source>
        <translation>جارٍ سؤال حلقة المفاتيح … قد يكون هناك سؤال مفتوح خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>sample contact: kept until you close the program</source>
        <translation>جهة اتصال تجريبية: تبقى حتى تغلق البرنامج</translation>
    </message>
    <message>
        <source>unsaved changes are kept in memory only</source>
        <translation>التغييرات غير المحفوظة تبقى في الذاكرة فقط</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Unsaved changes from an earlier session: {names}. None of them was sent.</source>
        <translation>تغييرات غير محفوظة من جلسة سابقة: {names}. لم يُرسل أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة لجهة {name} من قبل.</numerusform>
            <numerusform>تغيير واحد غير محفوظ لجهة {name} من قبل عاد إلى النموذج. لم يُرسل.</numerusform>
            <numerusform>تغييران غير محفوظين لجهة {name} من قبل عادا إلى النموذج. لم يُرسل أي منهما.</numerusform>
            <numerusform>{n} تغييرات غير محفوظة لجهة {name} من قبل عادت إلى النموذج. لم يُرسل أي منها.</numerusform>
            <numerusform>{n} تغييرًا غير محفوظ لجهة {name} من قبل عادت إلى النموذج. لم يُرسل أي منها.</numerusform>
            <numerusform>{n} تغيير غير محفوظ لجهة {name} من قبل عادت إلى النموذج. لم يُرسل أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}، قبل</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}، بعد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>فيه تغييرات</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>فيه مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{n} حقول</numerusform>
            <numerusform>{n} حقلًا</numerusform>
            <numerusform>{n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Account fields</source>
        <translation>حقول الحساب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>حُفظ في</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Undoes the save of</source>
        <translation>للتراجع عن حفظ</translation>
    </message>
    <message>
        <source>Sent as shown, as the user chose</source>
        <translation>أُرسل كما عُرض، حسب الاختيار</translation>
    </message>
    <message>
        <source>Left out, as the user chose</source>
        <translation>تُرك، حسب الاختيار</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لم يُتراجع عنه</translation>
    </message>
    <message>
        <source>Between the last read and the write</source>
        <translation>بين القراءة الأخيرة والكتابة</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>بصمة الطلب</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Body, {n} B</source>
        <translation>المتن، {n} بايت</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Body, {n} B: see JSON for the contact as it was loaded</source>
        <translation>المتن، {n} بايت: انظر JSON لجهة الاتصال كما حُمّلت</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>Hidden characters: {names}.</source>
        <translation>أحرف مخفية: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a valid date.</source>
        <translation>{day} ليس تاريخًا صالحًا.</translation>
    </message>
    <message>
        <source>Displayed as {address}.</source>
        <translation>يُعرض هكذا: {address}.</translation>
    </message>
    <message>
        <source>Unknown country: “{name}”.</source>
        <translation>بلد غير معروف: «{name}».</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Telephone numbers that begin with {code} don&apos;t have this length.</source>
        <translation>أرقام الهاتف التي تبدأ بـ {code} ليس لها هذا الطول.</translation>
    </message>
    <message>
        <source>Telephone numbers in {place} don&apos;t have this length.</source>
        <translation>أرقام الهاتف في {place} ليس لها هذا الطول.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>كان {value}</translation>
    </message>
    <message>
        <source>{name} was {value}</source>
        <translation>{name} كان {value}</translation>
    </message>
    <message>
        <source>added: {names}</source>
        <translation>أُضيف: {names}</translation>
    </message>
    <message>
        <source>removed: {names}</source>
        <translation>أُزيل: {names}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>نعم/لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>unexpected value</source>
        <translation>قيمة غير متوقعة</translation>
    </message>
    <message>
        <source>invalid input</source>
        <translation>إدخال غير صالح</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}).</source>
        <translation>حدث خطأ غير متوقع ({kind}).</translation>
    </message>
    <message>
        <source>{host} answers, but not as this provider&apos;s API ({status}). Check the API base URL.</source>
        <translation>يجيب {host}، لكن ليس كواجهة API لهذا المزوّد ({status}). تحقق من عنوان API الأساسي.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>It says: “{said}”</source>
        <translation>يقول: «{said}»</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>يقول: «{said}».</translation>
    </message>
    <message>
        <source>{title} stays open in its tab, with its unsaved changes.</source>
        <translation>تبقى {title} مفتوحة في علامة تبويبها، مع تغييراتها غير المحفوظة.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab and is being saved. The result appears once it is known.</source>
        <translation>تبقى {title} مفتوحة في علامة تبويبها ويجري حفظها. تظهر النتيجة حالما تُعرف.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab.</source>
        <translation>تبقى {title} مفتوحة في علامة تبويبها.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s, until {time}</source>
        <translation>{n} s، حتى {time}</translation>
    </message>
    <message>
        <source>{host} was not found ({reason}). Check the network and the API base URL of the connection.</source>
        <translation>لم يُعثر على {host} ({reason}). تحقق من الشبكة ومن عنوان API الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>{host} refused the connection on that port ({reason}). Check host and port in the connection. If they are right, the server is down.</source>
        <translation>رفض {host} الاتصال على ذلك المنفذ ({reason}). تحقق من المضيف والمنفذ في الاتصال. إن كانا صحيحين فالخادم متوقف.</translation>
    </message>
    <message>
        <source>The certificate of {host} was rejected ({reason}). The key was not sent.</source>
        <translation>رُفضت شهادة {host} ({reason}). لم يُرسل المفتاح.</translation>
    </message>
    <message>
        <source>{host} does not use TLS on that port ({reason}). Check the port and https:// in the connection&apos;s address. The key was not sent.</source>
        <translation>لا يستخدم {host} TLS على ذلك المنفذ ({reason}). تحقق من المنفذ ومن https:// في عنوان الاتصال. لم يُرسل المفتاح.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be used: {reason}. Nothing was sent.</source>
        <translation>لا يمكن استخدام ملف شهادات شركتك: {reason}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy for {host} requires a user name and password, or rejected the ones it was given ({reason}). The key was not sent. Enter both in the connection, under Network, or put the password into the keyring, under the user name `proxy-password`.</source>
        <translation>يطلب الخادم الوكيل المستخدم للوصول إلى {host} اسم مستخدم وكلمة مرور، أو رفض ما أُعطي له ({reason}). لم يُرسل المفتاح. أدخل كليهما في الاتصال، تحت «الشبكة»، أو ضع كلمة المرور في حلقة المفاتيح باسم المستخدم `proxy-password`.</translation>
    </message>
    <message>
        <source>The proxy for {host} did not forward the request ({reason}). The key was not sent.</source>
        <translation>لم يمرر الخادم الوكيل الطلب إلى {host} ({reason}). لم يُرسل المفتاح.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time. Check the network.</source>
        <translation>تعذر الوصول إلى {host} في الوقت المناسب. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}).</source>
        <translation>تعذر الوصول إلى {host} ({reason}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يجب {host} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>You cancelled after the request was sent.</source>
        <translation>ألغيتَ العملية بعد أن أُرسل الطلب.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered ({reason}).</source>
        <translation>انقطع الاتصال بالمضيف {host} قبل أن يجيب ({reason}).</translation>
    </message>
    <message>
        <source>{host} redirects this request to {target}, which is not followed.{said} Try again later, or ask the provider.</source>
        <translation>يعيد {host} توجيه هذا الطلب إلى {target}، ولا يتبع البرنامج إعادة التوجيه هذه.{said} أعد المحاولة لاحقًا، أو اسأل مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>{host} redirects to {target}. The key was not sent there. If that is the right address, change the connection.</source>
        <translation>يعيد {host} التوجيه إلى {target}. لم يُرسل المفتاح إلى هناك. إن كان ذلك هو العنوان الصحيح فغيّر الاتصال.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. Something in front of the provider, such as a firewall, may have blocked the request.</source>
        <translation>أجاب {host} بـ {reason}. ربما حجب الطلبَ شيءٌ يسبق مزوّد الخدمة، مثل جدار حماية.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. The contact is not opened, because a save could damage letters such as ä. Ask the provider to answer in UTF-8.</source>
        <translation>أجاب {host} بـ {reason}. لا تُفتح جهة الاتصال لأن الحفظ قد يتلف أحرفًا مثل ä. اطلب من مزوّد الخدمة أن يجيب بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer: {reason}.</source>
        <translation>أرسل {host} إجابة لا يمكن قراءتها: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent more data than a contact can have ({reason}); reading was stopped. Check the API base URL of the connection.</source>
        <translation>أرسل {host} بيانات أكثر مما يمكن أن يكون لجهة اتصال ({reason})؛ أُوقفت القراءة. تحقق من عنوان API الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>{host} sent an unusable answer: {reason}.</source>
        <translation>أرسل {host} إجابة لا يمكن استخدامها: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not accept the API key.{said}</source>
        <translation>لا يقبل {host} مفتاح API.{said}</translation>
    </message>
    <message>
        <source>{host} accepts the key but denies access.{said} Check the connection and the permissions of the key.</source>
        <translation>يقبل {host} المفتاح لكنه يرفض الوصول.{said} تحقق من الاتصال ومن صلاحيات المفتاح.</translation>
    </message>
    <message>
        <source>{host} has merged this contact into contact {survivor}.{said}</source>
        <translation>دمج {host} جهة الاتصال هذه في جهة الاتصال {survivor}.{said}</translation>
    </message>
    <message>
        <source>{host} has no such contact (any more).{said}</source>
        <translation>ليس لدى {host} جهة الاتصال هذه (أو لم تعد لديه).{said}</translation>
    </message>
    <message>
        <source>{host} reports a conflict with existing data.{said}</source>
        <translation>يذكر {host} تعارضًا مع بيانات موجودة.{said}</translation>
    </message>
    <message>
        <source>{host} rejected a value.{said}</source>
        <translation>رفض {host} قيمة.{said}</translation>
    </message>
    <message>
        <source>Too many requests; {host} asks to wait{pause}.{said}</source>
        <translation>طلبات كثيرة جدًا؛ يطلب {host} الانتظار{pause}.{said}</translation>
    </message>
    <message>
        <source>{host} reports a server error ({status}).{said}</source>
        <translation>يذكر {host} خطأ في الخادم ({status}).{said}</translation>
    </message>
    <message>
        <source>{host} refused the request.{said}</source>
        <translation>رفض {host} الطلب.{said}</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).{said}</source>
        <translation>رفض {host} الطلب ({status}).{said}</translation>
    </message>
    <message>
        <source>No API key is saved for this connection.</source>
        <translation>لا يوجد مفتاح API محفوظ لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {reason}.</source>
        <translation>لا يمكن استخدام المفتاح: {reason}.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the key for {host}, or change the connection.</source>
        <translation>{reason}. لم يُرسل المفتاح. أدخل مفتاح {host}، أو غيّر الاتصال.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the password in the connection, under Network, or change the proxy there.</source>
        <translation>{reason}. لم تُرسل كلمة المرور. أدخلها في الاتصال، تحت «الشبكة»، أو غيّر الوكيل هناك.</translation>
    </message>
    <message>
        <source>No keyring is available on this system: keys, recent contacts, unsaved changes and history are kept only until the program closes. Everything else works. Enter the key for this session. To keep them, start a keyring (on Linux, GNOME Keyring or KWallet) and restart the program.</source>
        <translation>لا توجد حلقة مفاتيح على هذا النظام: لا تبقى المفاتيح وجهات الاتصال الأخيرة والتغييرات غير المحفوظة والسجل إلا حتى إغلاق البرنامج. كل ما عدا ذلك يعمل. أدخل المفتاح لهذه الجلسة. للاحتفاظ بها، شغّل حلقة مفاتيح (GNOME Keyring أو KWallet على لينكس) ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The keyring is locked, and could not ask you for its password. Unlock it and try again, or enter the key for this session.</source>
        <translation>حلقة المفاتيح مقفلة ولم تستطع أن تطلب منك كلمة مرورها. افتح قفلها وأعد المحاولة، أو أدخل المفتاح لهذه الجلسة.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Try again to be asked once more, or enter the key for this session.</source>
        <translation>أغلقتَ نافذة طلب حلقة المفاتيح فبقيت الحلقة مقفلة. أعد المحاولة لتُسأل مرة أخرى، أو أدخل المفتاح لهذه الجلسة.</translation>
    </message>
    <message>
        <source>{reason}.{doubt} Try again, or enter the key for this session.</source>
        <translation>{reason}.{doubt} أعد المحاولة، أو أدخل المفتاح لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring stopped answering: {reason}.{doubt} Try again (it may have restarted), or enter the key for this session.</source>
        <translation>توقفت حلقة المفاتيح عن الإجابة: {reason}.{doubt} أعد المحاولة (ربما أُعيد تشغيلها)، أو أدخل المفتاح لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time; a keyring prompt may be open behind this window. Answer it and try again, or enter the key for this session.{doubt}</source>
        <translation>لم تجب حلقة المفاتيح في الوقت المناسب؛ قد يكون سؤالها مفتوحًا خلف هذه النافذة. أجب عنه وأعد المحاولة، أو أدخل المفتاح لهذه الجلسة.{doubt}</translation>
    </message>
    <message>
        <source>The text is too long to look for, so nothing was sent. Enter a shorter one.</source>
        <translation>النص أطول من أن يُبحث عنه، فلم يُرسل شيء. أدخل نصًا أقصر.</translation>
    </message>
    <message>
        <source>You stopped the save; the rest was not sent.</source>
        <translation>أوقفتَ الحفظ؛ ولم يُرسل الباقي.</translation>
    </message>
    <message>
        <source>Your own description of this provider searches with {reason}. Such a request can also change data if the description is wrong, so nothing was sent.</source>
        <translation>وصفك الخاص لهذا المزوّد يبحث باستخدام {reason}. قد يغيّر مثل هذا الطلب البيانات أيضًا إذا كان الوصف خاطئًا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Treat it as not stored.</source>
        <translation>اعتبره غير محفوظ.</translation>
    </message>
    <message>
        <source>The change to the keyring may be missing.</source>
        <translation>قد لا يكون التغيير قد تم في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The change to the keyring may still take effect.</source>
        <translation>ما زال يمكن أن يسري تغيير حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Invalid: {problem}</source>
        <translation>غير صالح: {problem}</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>The provider says: {text}</source>
        <translation>يقول مزوّد الخدمة: «{text}»</translation>
    </message>
    <message>
        <source>Not stored by the last save.</source>
        <translation>لم يُحفظ في آخر عملية حفظ.</translation>
    </message>
    <message>
        <source>Lines were joined.</source>
        <translation>دُمجت أسطر.</translation>
    </message>
    <message>
        <source>Stored like this. It does not stop a save.</source>
        <translation>محفوظ هكذا. لا يمنع ذلك الحفظ.</translation>
    </message>
    <message>
        <source>{was} · may not be cleared; checked after saving</source>
        <translation>{was} · قد لا يُمسح؛ يُفحص بعد الحفظ</translation>
    </message>
    <message>
        <source>May not be cleared; checked after saving</source>
        <translation>قد لا يُمسح؛ يُفحص بعد الحفظ</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). Your changes are still here.</source>
        <translation>حدث خطأ غير متوقع ({kind}). تغييراتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Refresh the contact before you save again.</source>
        <translation>غير معروف إن كان الحفظ قد تم. حدّث جهة الاتصال قبل أن تحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>If it happens again, copy the details for your support team.</source>
        <translation>إن تكرر ذلك فانسخ التفاصيل لفريق الدعم لديك.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written ({reason}). Everything else keeps working.</source>
        <translation>لا يمكن كتابة ملف التسجيل ({reason}). كل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>Contact Editor could not start ({kind}).</source>
        <translation>تعذر بدء Contact Editor ({kind}).</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Start it again; if that does not help, copy the details for your support team.</source>
        <translation>لم يُرسل شيء ولم يُغيَّر شيء. ابدأ البرنامج مرة أخرى؛ إن لم يُجدِ ذلك فانسخ التفاصيل لفريق الدعم لديك.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to ({reason}). You can work, but connections, settings, unsaved changes and the log are lost when the program ends. To keep them, make the folder writable or free some space, then start again.</source>
        <translation>لا يمكن الكتابة في {folder} ({reason}). يمكنك العمل، لكن الاتصالات والإعدادات والتغييرات غير المحفوظة وملف التسجيل تضيع عند انتهاء البرنامج. للاحتفاظ بها اجعل المجلد قابلًا للكتابة أو أفرغ بعض المساحة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Contact Editor is already open and does not answer. This is a second window; close the other one before you save here.</source>
        <translation>Contact Editor مفتوح بالفعل ولا يستجيب. هذه نافذة ثانية؛ أغلق الأخرى قبل أن تحفظ هنا.</translation>
    </message>
    <message>
        <source>Contact Editor was last open on {host} and was not closed there. If it is still open on that computer, close it there first.</source>
        <translation>كان Contact Editor مفتوحًا آخر مرة على {host} ولم يُغلق هناك. إن كان ما زال مفتوحًا على ذلك الحاسوب فأغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Checking whether the save was stored …</source>
        <translation>جارٍ التحقق مما إذا كان الحفظ قد تم …</translation>
    </message>
    <message>
        <source>The provider says that the contact has changed. Reading it again …</source>
        <translation>يقول مزوّد الخدمة إن جهة الاتصال تغيّرت. تجري قراءتها مرة أخرى …</translation>
    </message>
    <message>
        <source>Saving … request {n} of {all}</source>
        <translation>جارٍ الحفظ … الطلب {n} من {all}</translation>
    </message>
    <message>
        <source>Stopping after request {n} of {all} … cancel again to stop waiting.</source>
        <translation>سيتوقف بعد الطلب {n} من {all} … ألغِ مرة أخرى للتوقف عن الانتظار.</translation>
    </message>
    <message>
        <source>Asking the keyring for the key … a prompt may be open behind this window.</source>
        <translation>جارٍ طلب المفتاح من حلقة المفاتيح … قد يكون هناك سؤال مفتوح خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>Trying again in {n} s: {why}</source>
        <translation>محاولة جديدة بعد {n} s: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation>
            <numerusform>لم يُبحث في جهات اتصال بعد …</numerusform>
            <numerusform>بُحث في جهة اتصال واحدة …</numerusform>
            <numerusform>بُحث في جهتي اتصال …</numerusform>
            <numerusform>بُحث في {n} جهات اتصال …</numerusform>
            <numerusform>بُحث في {n} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} جهة اتصال …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation>
            <numerusform>بُحث في 0 من {all} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} من {all} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} من {all} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} من {all} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} من {all} جهة اتصال …</numerusform>
            <numerusform>بُحث في {n} من {all} جهة اتصال …</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still take effect. Refresh before you save again.</source>
        <translation>ما زال يمكن أن يسري الحفظ. حدّث العرض قبل أن تحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>It is NOT KNOWN whether the changes were stored.</source>
        <translation>غير معروف إن كانت التغييرات قد حُفظت.</translation>
    </message>
    <message>
        <source>Refresh to check.</source>
        <translation>حدّث العرض للتحقق.</translation>
    </message>
    <message>
        <source>They stay here. Refresh to check.</source>
        <translation>تبقى تغييراتك هنا. حدّث العرض للتحقق.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key may not read them now.</source>
        <translation>غير معروف إن كانت التغييرات قد حُفظت: لا يُسمح للمفتاح الآن بقراءتها.</translation>
    </message>
    <message>
        <source>Enter another key, or refresh, to check.</source>
        <translation>أدخل مفتاحًا آخر، أو حدّث العرض، للتحقق.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the connection was changed.</source>
        <translation>لا يُعرف إن حُفظت التغييرات: تغيّر الاتصال.</translation>
    </message>
    <message>
        <source>It leads to another account now, or another way to it. Its key was not sent, so the result could not be checked.</source>
        <translation>يقود الآن إلى حساب آخر، أو بطريق آخر إليه. لم يُرسل مفتاحه، لذلك تعذّر فحص النتيجة.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key is no longer accepted.</source>
        <translation>غير معروف إن كانت التغييرات قد حُفظت: لم يعد المفتاح مقبولًا.</translation>
    </message>
    <message>
        <source>Enter the key to check.</source>
        <translation>أدخل المفتاح للتحقق.</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>تغييراتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>ما زال الفحص جاريًا …</translation>
    </message>
    <message>
        <source>Just changed by another user (kept): {w}.</source>
        <translation>غيّره مستخدم آخر للتو (أُبقي تغييره): {w}.</translation>
    </message>
    <message>
        <source>Stored: {names}.</source>
        <translation>حُفظ: {names}.</translation>
    </message>
    <message>
        <source>Verified by a search.</source>
        <translation>تم التحقق عن طريق البحث.</translation>
    </message>
    <message>
        <source>No longer there, although no field shows it: {w}.</source>
        <translation>لم يعد موجودًا، مع أنه لا يُظهره أي حقل: {w}.</translation>
    </message>
    <message>
        <source>Checked at {at}.</source>
        <translation>فُحص في {at}.</translation>
    </message>
    <message>
        <source>Checked at {at}: nothing was stored.</source>
        <translation>فُحص في {at}: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The provider still returns the old values. You can save again after the last check.</source>
        <translation>ما زال مزوّد الخدمة يعيد القيم القديمة. يمكنك الحفظ مرة أخرى بعد الفحص الأخير.</translation>
    </message>
    <message>
        <source>None of the {all} changes could be confirmed.</source>
        <translation>لم يمكن تأكيد أيٍّ من التغييرات ({all}).</translation>
    </message>
    <message>
        <source>Checked again at {at}</source>
        <translation>أُعيد الفحص في {at}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Still not known, checked at {at}</source>
        <translation>ما زال غير معروف، فُحص في {at}</translation>
    </message>
    <message>
        <source>Checked at {at}</source>
        <translation>فُحص في {at}</translation>
    </message>
    <message>
        <source>Saved and verified at {at}</source>
        <translation>حُفظ وتم التحقق منه في {at}</translation>
    </message>
    <message>
        <source>Stored at {at}, but something else changed</source>
        <translation>حُفظ في {at}، لكن شيئًا آخر تغيّر</translation>
    </message>
    <message>
        <source>Stored at {at}, not everything could be verified</source>
        <translation>حُفظ في {at}، لكن تعذر التحقق من بعضه</translation>
    </message>
    <message>
        <source>{title}; something else changed</source>
        <translation>{title}؛ وتغيّر شيء آخر</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored</source>
        <translation>اتضح في {at}: حُفظ</translation>
    </message>
    <message>
        <source>Resolved at {at}: partly stored</source>
        <translation>اتضح في {at}: حُفظ جزئيًا</translation>
    </message>
    <message>
        <source>Partly stored at {at}</source>
        <translation>حُفظ جزئيًا في {at}</translation>
    </message>
    <message>
        <source>Accepted, not visible yet</source>
        <translation>قُبل، غير ظاهر بعد</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored, as far as the provider reports it</source>
        <translation>اتضح في {at}: حُفظ، بقدر ما يفيد به مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Not stored as of {at}</source>
        <translation>لم يُحفظ حتى {at}</translation>
    </message>
    <message>
        <source>Still not known at {at}: the provider does not report it</source>
        <translation>ما زال غير معروف في {at}: مزوّد الخدمة لا يفيد به</translation>
    </message>
    <message>
        <source>Not stored, checked at {at}</source>
        <translation>لم يُحفظ، فُحص في {at}</translation>
    </message>
    <message>
        <source>Not as entered, checked at {at}</source>
        <translation>ليس كما أُدخل، فُحص في {at}</translation>
    </message>
    <message>
        <source>Sent and checked at {at}</source>
        <translation>أُرسل وفُحص في {at}</translation>
    </message>
    <message>
        <source>{n} of {all} changes are stored.</source>
        <translation>حُفظ {n} من {all} تغييرات.</translation>
    </message>
    <message>
        <source>The change is stored now.</source>
        <translation>التغيير محفوظ الآن.</translation>
    </message>
    <message>
        <source>All changes are stored now.</source>
        <translation>كل التغييرات محفوظة الآن.</translation>
    </message>
    <message>
        <source>The change was stored nevertheless.</source>
        <translation>ومع ذلك حُفظ التغيير.</translation>
    </message>
    <message>
        <source>All {all} changes were stored nevertheless.</source>
        <translation>ومع ذلك حُفظت كل التغييرات ({all}).</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be undone: {w}</source>
        <translation>لا يمكن التراجع عنه: {w}</translation>
    </message>
    <message>
        <source>Saved and verified</source>
        <translation>حُفظ وتم التحقق منه</translation>
    </message>
    <message>
        <source>Stored, but something else changed</source>
        <translation>حُفظ، لكن شيئًا آخر تغيّر</translation>
    </message>
    <message>
        <source>Stored, not everything could be verified</source>
        <translation>حُفظ، لكن تعذر التحقق من بعضه</translation>
    </message>
    <message>
        <source>Partly stored</source>
        <translation>حُفظ جزئيًا</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>stored in another form: {found}</source>
        <translation>حُفظ بشكل آخر: {found}</translation>
    </message>
    <message>
        <source>stored as {found}</source>
        <translation>حُفظ بالشكل {found}</translation>
    </message>
    <message>
        <source>NOT stored, the provider has {found}</source>
        <translation>لم يُحفظ، لدى مزوّد الخدمة {found}</translation>
    </message>
    <message>
        <source>changed although it was not edited</source>
        <translation>تغيّر مع أنه لم يُحرَّر</translation>
    </message>
    <message>
        <source>Partly undone, verified</source>
        <translation>تم التراجع جزئيًا والتحقق منه</translation>
    </message>
    <message>
        <source>Undone, verified</source>
        <translation>تم التراجع والتحقق منه</translation>
    </message>
    <message>
        <source>stored: {meant}</source>
        <translation>حُفظ: {meant}</translation>
    </message>
    <message>
        <source>stored in another form: {found} instead of {meant}</source>
        <translation>حُفظ بصيغة أخرى: {found} بدلًا من {meant}</translation>
    </message>
    <message>
        <source>stored as {found}, you entered {meant}</source>
        <translation>حُفظ هكذا: {found}، وقد أدخلتَ {meant}</translation>
    </message>
    <message>
        <source>NOT stored, still {found}. Your value stays in the form.</source>
        <translation>لم يُحفظ، ما زال {found}. تبقى قيمتك في النموذج.</translation>
    </message>
    <message>
        <source>not sent. Your value stays in the form.</source>
        <translation>لم يُرسل. تبقى قيمتك في النموذج.</translation>
    </message>
    <message>
        <source>not sent, because request {n} was refused. Your value stays in the form.</source>
        <translation>لم يُرسل، لأن الطلب {n} رُفض. تبقى قيمتك في النموذج.</translation>
    </message>
    <message>
        <source>changed unexpectedly, from {before} to {found}</source>
        <translation>تغيّر على نحو غير متوقع، من {before} إلى {found}</translation>
    </message>
    <message>
        <source>the provider does not report its value</source>
        <translation>لا يذكر مزوّد الخدمة قيمته</translation>
    </message>
    <message>
        <source>now {found}, you entered {meant}</source>
        <translation>الآن {found}، وقد أدخلتَ {meant}</translation>
    </message>
    <message>
        <source>NOT stored, now {found}. Your value stays in the form.</source>
        <translation>لم يُحفظ، الآن {found}. تبقى قيمتك في النموذج.</translation>
    </message>
    <message>
        <source>removed unexpectedly, it was {before}</source>
        <translation>أُزيل على نحو غير متوقع، كان {before}</translation>
    </message>
    <message>
        <source>added unexpectedly: {found}</source>
        <translation>أُضيف على نحو غير متوقع: {found}</translation>
    </message>
    <message>
        <source>removed unexpectedly</source>
        <translation>أُزيل على نحو غير متوقع</translation>
    </message>
    <message>
        <source>added unexpectedly</source>
        <translation>أُضيف على نحو غير متوقع</translation>
    </message>
    <message>
        <source>sent {meant}; the provider still returns {found}</source>
        <translation>أُرسل {meant}؛ ما زال مزوّد الخدمة يعيد {found}</translation>
    </message>
    <message>
        <source>NOT stored. Your value stays in the form.</source>
        <translation>لم يُحفظ. تبقى قيمتك في النموذج.</translation>
    </message>
    <message>
        <source>sent {meant}</source>
        <translation>أُرسل {meant}</translation>
    </message>
    <message>
        <source>NOT stored, still {found} instead of {meant}</source>
        <translation>لم يُحفظ، ما زال {found} بدلًا من {meant}</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>حُفظ</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields: copy the receipt to see them</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل واحد آخر: انسخ الإيصال لتراه</numerusform>
            <numerusform>حقلان آخران: انسخ الإيصال لتراهما</numerusform>
            <numerusform>{n} حقول أخرى: انسخ الإيصال لتراها</numerusform>
            <numerusform>{n} حقلًا آخر: انسخ الإيصال لتراها</numerusform>
            <numerusform>{n} حقل آخر: انسخ الإيصال لتراها</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>المدخل {n}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changed, can&apos;t be read</source>
        <translation>تغيّر ولا يمكن قراءته</translation>
    </message>
    <message>
        <source>between {one} and {other}</source>
        <translation>بين {one} و{other}</translation>
    </message>
    <message>
        <source>after {one}</source>
        <translation>بعد {one}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>before {other}</source>
        <translation>قبل {other}</translation>
    </message>
    <message>
        <source>This entry was removed in another way than by this program. What it held is not known; a copied receipt of that time may tell.</source>
        <translation>أُزيل هذا المدخل بطريقة أخرى غير هذا البرنامج. ما كان يحتويه غير معروف؛ قد يُظهره إيصال نُسخ في ذلك الوقت.</translation>
    </message>
    <message>
        <source>This entry was changed in another way than by this program, and can&apos;t be read.</source>
        <translation>غُيّر هذا المدخل بطريقة أخرى غير هذا البرنامج، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This entry, or the order of the entries at its place, was changed in another way than by this program. What is shown may not be what was saved: it can&apos;t be copied as a receipt.</source>
        <translation>غُيّر هذا المدخل، أو ترتيب المدخلات في موضعه، بطريقة أخرى غير هذا البرنامج. قد لا يكون المعروض هو ما حُفظ: لا يمكن نسخه بوصفه إيصالًا.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{field}: added {element}</source>
        <translation>{field}: أُضيف {element}</translation>
    </message>
    <message>
        <source>{field}: removed {element}</source>
        <translation>{field}: أُزيل {element}</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (الإنتاج)</translation>
    </message>
    <message>
        <source>{name} (sandbox)</source>
        <translation>{name} (تجربة)</translation>
    </message>
    <message>
        <source>{field} looks masked: “{value}”. Sending it would replace the real value.</source>
        <translation>يبدو {field} مقنّعًا: «{value}». لو أُرسل لحلّ محل القيمة الحقيقية.</translation>
    </message>
    <message>
        <source>{field} looks cut off: “{value}”. Sending it would replace the whole text.</source>
        <translation>يبدو {field} مقطوعًا: «{value}». لو أُرسل لحلّ محل النص الكامل.</translation>
    </message>
    <message>
        <source>{field} has lost characters: “{value}”. Sending it would replace the real text.</source>
        <translation>فقد {field} أحرفًا: «{value}». لو أُرسل لحلّ محل النص الحقيقي.</translation>
    </message>
    <message>
        <source>{field} was left empty, and the provider reports “{value}”. Sending it would store that.</source>
        <translation>تُرك {field} فارغًا، ويذكر مزوّد الخدمة «{value}». لو أُرسل لحُفظت هذه القيمة.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider rewrites such values when they are sent, and would change it.</source>
        <translation>{field} هو «{value}». يعيد مزوّد الخدمة كتابة مثل هذه القيم عند الإرسال، وسيغيّره.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider changed it when it was last sent, and may do so again.</source>
        <translation>{field} هو «{value}». غيّره مزوّد الخدمة عند آخر إرسال، وقد يفعل ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not known whether the provider keeps what is left out; it is checked.</source>
        <translation>غير معروف إن كان مزوّد الخدمة يُبقي ما لا يُرسل؛ يُتحقق من ذلك.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out: the provider needs it, or would clear it.</source>
        <translation>لا يمكن استبعاده من الطلب: يحتاجه مزوّد الخدمة، أو كان سيمسحه.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {fields}.</source>
        <translation>لم يُرسل، بحسب اختيارك: {fields}.</translation>
    </message>
    <message>
        <source>Sent in its original form, so that the provider doesn&apos;t change it again: {fields}.</source>
        <translation>أُرسل بصيغته الأصلية كي لا يغيّره مزوّد الخدمة مرة أخرى: {fields}.</translation>
    </message>
    <message>
        <source>Sent as shown, as you chose: {fields}.</source>
        <translation>أُرسل كما عُرض، كما اخترتَ: {fields}.</translation>
    </message>
    <message>
        <source>{fields} went out as it was before the provider rewrote it. The provider no longer does that, so the value changed; the one from before can be put back.</source>
        <translation>أُرسل {fields} كما كان قبل أن يعيد المزوّد كتابته. لم يعد المزوّد يفعل ذلك، فتغيّرت القيمة؛ ويمكن إعادة القيمة السابقة.</translation>
    </message>
    <message>
        <source>The provider rewrites {fields} when it is sent; it is not changed any further.</source>
        <translation>يعيد مزوّد الخدمة كتابة {fields} عند الإرسال؛ لن يُغيَّر مرة أخرى.</translation>
    </message>
    <message>
        <source>The real value of {fields} was never read, so it can&apos;t be put back here.</source>
        <translation>لم تُقرأ القيمة الحقيقية لـ {fields} قط، لذلك لا يمكن إعادتها هنا.</translation>
    </message>
    <message>
        <source>Another user just changed the same fields. Nothing was sent: choose which value to keep.</source>
        <translation>غيّر مستخدم آخر الحقول نفسها للتو. لم يُرسل شيء: اختر القيمة التي تبقى.</translation>
    </message>
    <message>
        <source>The contact just changed, so the save would do more than the review shows. Nothing was sent: review it again.</source>
        <translation>تغيّرت جهة الاتصال للتو، ولو تم الحفظ لفعل أكثر مما تُظهره المراجعة. لم يُرسل شيء: راجع مرة أخرى.</translation>
    </message>
    <message>
        <source>This may be another contact by now. Nothing was sent.</source>
        <translation>قد تكون هذه جهة اتصال أخرى الآن. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A value that would be sent again may not be the real one. Nothing was sent: choose what to do with it.</source>
        <translation>ثمة قيمة كانت ستُرسل من جديد وقد لا تكون القيمة الحقيقية. لم يُرسل شيء: اختر ما تفعله بها.</translation>
    </message>
    <message>
        <source>The contact had changed before the save arrived, and nothing was stored. Review it again.</source>
        <translation>تغيّرت جهة الاتصال قبل وصول طلب الحفظ، ولم يُحفظ شيء. راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>The provider refused the contact&apos;s version, as if another user had changed it, but reads show no change. Nothing was stored. Send it again later, or refresh.</source>
        <translation>رفض مزوّد الخدمة إصدار جهة الاتصال كأن مستخدمًا آخر غيّرها، لكن القراءات لا تُظهر أي تغيير. لم يُحفظ شيء. أرسل مرة أخرى لاحقًا أو حدّث.</translation>
    </message>
    <message>
        <source>The provider refused the version that it had shown itself, although the contact has not changed. Nothing was stored. Send it again: it goes out without the version.</source>
        <translation>رفض مزوّد الخدمة الإصدار الذي عرضه هو نفسه، مع أن جهة الاتصال لم تتغيّر. لم يُحفظ شيء. أرسل مرة أخرى: سيُرسل من دون الإصدار.</translation>
    </message>
    <message>
        <source>It is not known whether the last save was stored. Refresh before you save again.</source>
        <translation>لا يُعرف إن تم الحفظ الأخير. حدّث قبل أن تحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The last save is not visible at the provider yet. You can save again when it is, or after the last check.</source>
        <translation>الحفظ الأخير غير ظاهر بعد لدى مزوّد الخدمة. يمكنك الحفظ مرة أخرى حين يظهر أو بعد الفحص الأخير.</translation>
    </message>
    <message>
        <source>outcome of the last save unknown</source>
        <translation>نتيجة الحفظ الأخير غير معروفة</translation>
    </message>
    <message>
        <source>sent at {at}, outcome unknown</source>
        <translation>أُرسل في {at}، النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>accepted at {at}, not visible yet</source>
        <translation>قُبل في {at}، غير ظاهر بعد</translation>
    </message>
    <message>
        <source>The provider reports success; checking …</source>
        <translation>يذكر مزوّد الخدمة نجاح الحفظ؛ جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Checking what was stored …</source>
        <translation>جارٍ فحص ما حُفظ …</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}.</source>
        <translation>لم يُرسل شيء. {reason}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The account no longer has the field {field}.</source>
        <translation>لم يُرسل شيء. لم يعد في الحساب الحقل {field}.</translation>
    </message>
    <message>
        <source>Nothing was sent. {field} can&apos;t be changed at the provider any more.</source>
        <translation>لم يُرسل شيء. لم يعد ممكنًا تغيير {field} لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Another user also changed: {f}. You can choose when you save.</source>
        <translation>غيّر مستخدم آخر أيضًا: {f}. يمكنك الاختيار عند الحفظ.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>يُترك {field} من دون تغيير: تغيّر منذ ذلك الحين إلى «{now}».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} بالفعل كما كان قبل هذا الحفظ.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>The changes to {name} are not saved. They will be there when you open it again.</source>
        <translation>تغييرات {name} غير محفوظة. ستجدها عندما تفتح جهة الاتصال مرة أخرى.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Enter a valid email address</source>
        <translation>أدخل عنوان بريد إلكتروني صالحًا</translation>
    </message>
    <message>
        <source>Enter a date, e.g. 2026-03-31</source>
        <translation>أدخل تاريخًا، مثل 2026-03-31</translation>
    </message>
    <message>
        <source>Enter a number, e.g. 12.5</source>
        <translation>أدخل رقمًا، مثل 12.5</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>أدخل عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Enter valid JSON; put text in double quotes</source>
        <translation>أدخل JSON صالحًا؛ ضع النص بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Too long: at most 100,000 characters and 2,000 values</source>
        <translation>طويل جدًا: 100,000 حرف و2,000 قيمة على الأكثر</translation>
    </message>
    <message>
        <source>The provider sent an unexpected value; it is left unchanged</source>
        <translation>أرسل مزوّد الخدمة قيمة غير متوقعة؛ تُترك من دون تغيير</translation>
    </message>
    <message>
        <source>Not read, and left unchanged; refresh to try again</source>
        <translation>لم يُقرأ وتُرك من دون تغيير؛ حدّث للمحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Can&apos;t be changed any more; revert it to save the rest</source>
        <translation>لم يعد تغييره ممكنًا؛ تراجع عنه لحفظ الباقي</translation>
    </message>
    <message>
        <source>The provider can&apos;t clear this field</source>
        <translation>لا يستطيع مزوّد الخدمة مسح هذا الحقل</translation>
    </message>
    <message>
        <source>Not set by the provider; choose a value, or saving may change it</source>
        <translation>لا قيمة له لدى مزوّد الخدمة؛ اختر قيمة، وإلا فقد يغيّره الحفظ</translation>
    </message>
    <message>
        <source>Changes marketing consent</source>
        <translation>يغيّر الموافقة على التسويق</translation>
    </message>
    <message>
        <source>Changes the contact&apos;s identifying email address</source>
        <translation>يغيّر عنوان البريد الإلكتروني الذي تُعرف به جهة الاتصال</translation>
    </message>
    <message>
        <source>May trigger automations at the provider</source>
        <translation>قد يشغّل عمليات آلية لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Can&apos;t be undone here</source>
        <translation>لا يمكن التراجع عنه هنا</translation>
    </message>
    <message>
        <source>{field} can&apos;t be removed through the API</source>
        <translation>لا يمكن إزالة {field} عبر API</translation>
    </message>
    <message>
        <source>the provider sent only a part of it</source>
        <translation>أرسل مزوّد الخدمة جزءًا منه فقط</translation>
    </message>
    <message>
        <source>the key may not read it</source>
        <translation>لا يحق للمفتاح قراءته</translation>
    </message>
    <message>
        <source>the provider did not find it</source>
        <translation>لم يجده مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the provider&apos;s rate limit is reached</source>
        <translation>بُلغ حد الطلبات لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>تعذّر الوصول إلى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the provider did not answer</source>
        <translation>لم يجب مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the provider refused the request</source>
        <translation>رفض مزوّد الخدمة الطلب</translation>
    </message>
    <message>
        <source>the provider&apos;s answer could not be used</source>
        <translation>تعذّر استخدام إجابة مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>لم يُقرأ: {reason}</translation>
    </message>
    <message>
        <source>Not read: {reason} ({detail})</source>
        <translation>لم يُقرأ: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{field}: may not be cleared; checked after saving</source>
        <translation>{field}: قد لا يُمسح؛ يُفحص بعد الحفظ</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(غير محدد)</translation>
    </message>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(لم يُقرأ)</translation>
    </message>
    <message>
        <source>Privacy and history</source>
        <translation>الخصوصية والسجل</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>إعداد النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>إظهار شريط القوائم دائمًا</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Open it with the first contact</source>
        <translation>فتحها مع أول جهة اتصال</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>Restore tabs at start</source>
        <translation>استعادة علامات التبويب عند البدء</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>البلد الافتراضي</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code</source>
        <translation>لأرقام الهاتف من دون رمز البلد</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>الاسم على الإيصالات</translation>
    </message>
    <message>
        <source>The account of the system, if empty</source>
        <translation>حساب النظام إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Keep saves for</source>
        <translation>إبقاء عمليات الحفظ مدة</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>عدم إبقاء أي شيء</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 يومًا</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 يومًا</translation>
    </message>
    <message>
        <source>Keep unsaved changes for</source>
        <translation>إبقاء التغييرات غير المحفوظة مدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Contact Editor {yours} is up to date.</source>
        <translation>Contact Editor {yours} هو أحدث إصدار.</translation>
    </message>
    <message>
        <source>Version {newer} is available (you have {yours}).</source>
        <translation>الإصدار {newer} متاح (لديك {yours}).</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for updates ({reason}).</source>
        <translation>تعذر البحث عن تحديثات ({reason}).</translation>
    </message>
    <message>
        <source>Use the connection {name}</source>
        <translation>استخدام الاتصال {name}</translation>
    </message>
    <message>
        <source>set by the provider</source>
        <translation>يحدده مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Other fields from the provider</source>
        <translation>حقول أخرى من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Result of each field</source>
        <translation>نتيجة كل حقل</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>يملأ</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>يستبدل</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} fields.</source>
        <translation>
            <numerusform>{name}: لا حقول.</numerusform>
            <numerusform>{name}: حقل واحد.</numerusform>
            <numerusform>{name}: حقلان.</numerusform>
            <numerusform>{name}: {n} حقول.</numerusform>
            <numerusform>{name}: {n} حقلًا.</numerusform>
            <numerusform>{name}: {n} حقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It only reads until {n} questions are answered.</source>
        <translation>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن الأسئلة.</numerusform>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن سؤال واحد.</numerusform>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن سؤالين.</numerusform>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن {n} أسئلة.</numerusform>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن {n} سؤالًا.</numerusform>
            <numerusform>يقرأ فقط حتى تتم الإجابة عن {n} سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>التجربة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>الاتصال بمزوّد خدمة</translation>
    </message>
    <message>
        <source>You need the API key, and for some providers an address. It takes a minute.</source>
        <translation>تحتاج إلى مفتاح API، وإلى عنوان لدى بعض المزوّدين. يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>جهات اتصال تجريبية</translation>
    </message>
    <message>
        <source>250 made-up contacts on this computer. Nothing leaves it.</source>
        <translation>250 جهة اتصال مختلقة على هذا الحاسوب. لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>مراجعة قبل الحفظ</translation>
    </message>
    <message>
        <source>Each save first shows before and after.</source>
        <translation>تعرض كل عملية حفظ أولًا ما قبلها وما بعدها.</translation>
    </message>
    <message>
        <source>Verified after</source>
        <translation>تحقق بعد الحفظ</translation>
    </message>
    <message>
        <source>The contact is read again after a save.</source>
        <translation>تُقرأ جهة الاتصال مرة أخرى بعد الحفظ.</translation>
    </message>
    <message>
        <source>Undone in one step</source>
        <translation>تراجع بخطوة واحدة</translation>
    </message>
    <message>
        <source>A save can be undone, its receipt copied.</source>
        <translation>يمكن التراجع عن الحفظ ونسخ إيصاله.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>التقويم: {field}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Which operation updates a contact?</source>
        <translation>ما العملية التي تحدّث جهة اتصال؟</translation>
    </message>
    <message>
        <source>How is a field cleared?</source>
        <translation>كيف يُمسح حقل؟</translation>
    </message>
    <message>
        <source>null clears a field that may be null</source>
        <translation>null يمسح حقلًا يجوز أن يكون null</translation>
    </message>
    <message>
        <source>a text is cleared by &quot;&quot;</source>
        <translation>يُمسح النص بالقيمة &quot;&quot;</translation>
    </message>
    <message>
        <source>try null where it is allowed; the receipt shows the result</source>
        <translation>تجربة null حيث يُسمح به؛ ويُظهر الإيصال ما نتج عنه</translation>
    </message>
    <message>
        <source>a field cannot be cleared</source>
        <translation>لا يمكن مسح حقل</translation>
    </message>
    <message>
        <source>Is `{place}` consent to receive messages? A wrong answer could subscribe the contact.</source>
        <translation>هل `{place}` موافقة على تلقي الرسائل؟ قد تؤدي إجابة خاطئة إلى اشتراك جهة الاتصال.</translation>
    </message>
    <message>
        <source>it is shown and never sent</source>
        <translation>يُعرض ولا يُرسل أبدًا</translation>
    </message>
    <message>
        <source>true means that the contact agreed</source>
        <translation>true تعني أن جهة الاتصال وافقت</translation>
    </message>
    <message>
        <source>true means that the contact declined</source>
        <translation>true تعني أن جهة الاتصال رفضت</translation>
    </message>
    <message>
        <source>a choice or a list that subscribes; it is sent as freshly read or as edited</source>
        <translation>خيار أو قائمة تُحدث اشتراكًا؛ يُرسل كما قُرئ للتو أو كما عُدّل</translation>
    </message>
    <message>
        <source>it has nothing to do with consent</source>
        <translation>لا علاقة له بالموافقة</translation>
    </message>
    <message>
        <source>Does an update remove the entries of a collection that it leaves out?</source>
        <translation>هل يزيل التحديث مدخلات المجموعة التي لا يذكرها؟</translation>
    </message>
    <message>
        <source>an entry that is left out is removed</source>
        <translation>يُزال المدخل الذي لا يُذكر</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>What happens to a field that an update leaves out? “kept”, with the address of the page that says so (a wrong “kept” clears fields); “cleared”; or “unknown”.</source>
        <translation>ماذا يحدث لحقل لا يذكره التحديث؟ «kept» مع عنوان الصفحة التي تقول ذلك («kept» خاطئة تمسح حقولًا)؛ أو «cleared»؛ أو «unknown».</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>everything is sent again</source>
        <translation>يُعاد إرسال كل شيء</translation>
    </message>
    <message>
        <source>What does a contact&apos;s id look like? A regular expression that the whole id matches.</source>
        <translation>كيف يبدو معرّف جهة الاتصال؟ تعبير نمطي يطابقه المعرّف كله.</translation>
    </message>
    <message>
        <source>Can an update start automations, such as flows or campaigns?</source>
        <translation>هل يمكن أن يشغّل التحديث عمليات آلية مثل التدفقات أو الحملات؟</translation>
    </message>
    <message>
        <source>each save says so first</source>
        <translation>يُذكر ذلك قبل كل حفظ</translation>
    </message>
    <message>
        <source>The file does not name the fields in `{inside}`. Which are there? Names with a comma between them, the email first.</source>
        <translation>لا يذكر الملف الحقول في `{inside}`. ما هي؟ أسماء بينها فاصلة، والبريد الإلكتروني أولًا.</translation>
    </message>
    <message>
        <source>An object is written in part: what happens to its other keys?</source>
        <translation>يُكتب جزء من الكائن: ماذا يحدث لمفاتيحه الأخرى؟</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>يُزال</translation>
    </message>
    <message>
        <source>all is sent again</source>
        <translation>يُعاد إرسال كل شيء</translation>
    </message>
    <message>
        <source>The file names no key that stays valid (such as a private token). In which header does one go? HEADER: VALUE, with {key} in the value.</source>
        <translation>لا يذكر الملف مفتاحًا يبقى صالحًا (مثل رمز خاص). في أي ترويسة يوضع؟ HEADER: VALUE مع {key} في القيمة.</translation>
    </message>
    <message>
        <source>Which request finds a contact by its email? METHOD /path?name=value, and after a blank the JSON body of a POST; {email} is the email.</source>
        <translation>ما الطلب الذي يجد جهة اتصال ببريدها الإلكتروني؟ METHOD /path?name=value وبعد مسافة نص JSON لطلب POST؛ و{email} هو البريد.</translation>
    </message>
    <message>
        <source>The address {url} in the file cannot be used as it is. What is the base URL?</source>
        <translation>لا يمكن استخدام العنوان {url} في الملف كما هو. ما عنوان الأساس؟</translation>
    </message>
    <message>
        <source>What is the value of the header {name}?</source>
        <translation>ما قيمة الترويسة {name}؟</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>لم يُضف. {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>تتعذر قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used, so this contact is not loaded. {problem} Unsaved changes to it are kept.</source>
        <translation>لا يمكن استخدام «{name}»، لذلك لا تُحمَّل جهة الاتصال هذه. {problem} تبقى التغييرات غير المحفوظة.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more, so this contact can&apos;t be loaded. Unsaved changes to it are kept.</source>
        <translation>لم يعد هناك اتصال باسم «{name}»، لذلك لا يمكن تحميل جهة الاتصال هذه. تبقى تغييراتها غير المحفوظة.</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this tab was opened. Its contact with this id may be another one, so it is not loaded. Unsaved changes to it are kept.</source>
        <translation>«{name}» يقود الآن إلى حساب آخر غير الذي كان عند فتح علامة التبويب هذه. قد تكون جهة الاتصال بهذا المعرّف فيه جهة أخرى، لذلك لا تُحمَّل. تبقى التغييرات غير المحفوظة.</translation>
    </message>
    <message>
        <source>Unsaved changes to {names} will be lost.</source>
        <translation>ستضيع التغييرات غير المحفوظة في {names}.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>{title} is open in a tab.</source>
        <translation>{title} مفتوحة في علامة تبويب.</translation>
    </message>
    <message>
        <source>already back to “{now}”</source>
        <translation>عاد بالفعل إلى «{now}»</translation>
    </message>
    <message>
        <source>not undone: it has since been changed to “{now}”</source>
        <translation>لم يُتراجع عنه: تغيّر منذ ذلك الحين إلى «{now}»</translation>
    </message>
    <message>
        <source>not undone: {field} can&apos;t be removed through the API</source>
        <translation>لم يُتراجع عنه: لا يمكن إزالة {field} عبر API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: {field} can&apos;t be cleared through the API</source>
        <translation>لم يُتراجع عنه، لا يزال «{now}»: لا يمكن مسح {field} عبر API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value isn&apos;t valid</source>
        <translation>لم يُتراجع عنه، لا يزال «{now}»: القيمة السابقة غير صالحة</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value was never read</source>
        <translation>لم يُتراجع عنه، لا يزال «{now}»: لم تُقرأ قيمته السابقة قط</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: you left it out</source>
        <translation>لم يُتراجع عنه، لا يزال «{now}»: لقد استبعدتَه</translation>
    </message>
    <message>
        <source>not undone: it has since been removed</source>
        <translation>لم يُتراجع عنه: أُزيل منذ ذلك الحين</translation>
    </message>
    <message>
        <source>already as it was before</source>
        <translation>بالفعل كما كان من قبل</translation>
    </message>
    <message>
        <source>Save of {when} partly undone at {at}</source>
        <translation>تم التراجع جزئيًا عن حفظ {when} في {at}</translation>
    </message>
    <message>
        <source>{n} of {all} changes are undone.</source>
        <translation>التغييرات المتراجَع عنها: {n} من {all}.</translation>
    </message>
    <message>
        <source>Save of {when} undone, verified at {at}</source>
        <translation>تم التراجع عن حفظ {when}، والتحقق منه في {at}</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}, not everything could be verified</source>
        <translation>تم التراجع عن حفظ {when} في {at}، لكن تعذر التحقق من بعضه</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}</source>
        <translation>تم التراجع عن حفظ {when} في {at}</translation>
    </message>
    <message>
        <source>This was to undo the save of {when}.</source>
        <translation>كان هذا للتراجع عن حفظ {when}.</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>يُزال من جديد</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>يُضاف من جديد</translation>
    </message>
    <message>
        <source>is cleared again</source>
        <translation>يُمسح مرة أخرى</translation>
    </message>
    <message>
        <source>back to “{value}”</source>
        <translation>يعود إلى «{value}»</translation>
    </message>
    <message>
        <source>This may be a different contact from {name}: its email was replaced, and no name confirms that it is the same. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside.</source>
        <translation>قد تكون هذه جهة اتصال أخرى غير {name}: استُبدل بريدها، ولا يؤكد أي اسم أنها الجهة نفسها. تغييرات {name} غير المحفوظة، أو التي لا يُعرف إن حُفظت ({fields})، وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>This is a different contact from {name}, under the same id: it was created at another time. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside and are not applied here.</source>
        <translation>هذه جهة اتصال أخرى غير {name}، بالمعرّف نفسه: أُنشئت في وقت آخر. تغييرات {name} غير المحفوظة، أو التي لا يُعرف إن حُفظت ({fields})، وُضعت جانبًا ولا تُطبّق هنا.</translation>
    </message>
    <message>
        <source>It is not known whether the last save of {name} ({fields}) was stored.</source>
        <translation>لا يُعرف إن تم الحفظ الأخير لـ {name} ({fields}).</translation>
    </message>
    <message>
        <source>to be stored: {meant}</source>
        <translation>المراد حفظه: {meant}</translation>
    </message>
    <message>
        <source>typed later, not sent: {meant}</source>
        <translation>كُتب لاحقًا ولم يُرسل: {meant}</translation>
    </message>
    <message>
        <source>The contact is no longer there.</source>
        <translation>لم تعد جهة الاتصال موجودة.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Always shown: a problem is to be fixed</source>
        <translation>يظهر دائمًا: توجد مشكلة يجب إصلاحها</translation>
    </message>
    <message>
        <source>Choose a country ({keys})</source>
        <translation>اختيار بلد ({keys})</translation>
    </message>
    <message>
        <source>Choose a date ({keys})</source>
        <translation>اختيار تاريخ ({keys})</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>سيُمسح</translation>
    </message>
    <message>
        <source>No field matches “{text}”.</source>
        <translation>لا يوجد حقل يطابق «{text}».</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>لم يتغيّر أي حقل.</translation>
    </message>
    <message>
        <source>No field is filled.</source>
        <translation>لا يوجد حقل مملوء.</translation>
    </message>
    <message>
        <source>Undo of the save of {when}</source>
        <translation>التراجع عن حفظ {when}</translation>
    </message>
    <message>
        <source>Partly undone {when}</source>
        <translation>تم التراجع جزئيًا ({when})</translation>
    </message>
    <message>
        <source>Undone {when}, except {fields}</source>
        <translation>تم التراجع ({when})، ما عدا {fields}</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>تم التراجع ({when})</translation>
    </message>
    <message>
        <source>Not used: {texts}</source>
        <translation>لم يُستخدم: {texts}</translation>
    </message>
    <message>
        <source>Only the beginning of the text was read.</source>
        <translation>لم تُقرأ إلا بداية النص.</translation>
    </message>
    <message>
        <source>Filter {n} choices</source>
        <translation>تصفية الخيارات ({n})</translation>
    </message>
    <message>
        <source>{n} of {total} choices</source>
        <translation>الخيارات: {n} من {total}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>اختير {n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes reverted. Nothing was sent.</source>
        <translation>
            <numerusform>لم يُسترجع أي تغيير. لم يُرسل شيء.</numerusform>
            <numerusform>استُرجع تغيير واحد. لم يُرسل شيء.</numerusform>
            <numerusform>استُرجع تغييران. لم يُرسل شيء.</numerusform>
            <numerusform>استُرجعت {n} تغييرات. لم يُرسل شيء.</numerusform>
            <numerusform>استُرجع {n} تغييرًا. لم يُرسل شيء.</numerusform>
            <numerusform>استُرجع {n} تغيير. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>clears</source>
        <translation>يمسح</translation>
    </message>
    <message>
        <source>Not valid in this field.</source>
        <translation>غير صالح في هذا الحقل.</translation>
    </message>
    <message>
        <source>Only a guess, and the field has another value.</source>
        <translation>مجرد تخمين، وفي الحقل قيمة أخرى.</translation>
    </message>
    <message>
        <source>It identifies the contact. Accept it if this is the same contact.</source>
        <translation>يحدد هوية جهة الاتصال. اقبله إن كانت جهة الاتصال نفسها.</translation>
    </message>
    <message>
        <source>The pasted address does not have it. Accept it to clear the former one.</source>
        <translation>غير موجود في العنوان الملصق. اقبله لمسح الحقل.</translation>
    </message>
    <message>
        <source>The pasted address does not have it, and it can&apos;t be cleared.</source>
        <translation>غير موجود في العنوان الملصق، ولا يمكن مسح الحقل.</translation>
    </message>
    <message>
        <source>No contact found for “{text}” in {name}</source>
        <translation>لم يُعثر على جهة اتصال لأجل «{text}» في {name}</translation>
    </message>
    <message>
        <source>1 contact found for “{text}” in {name}</source>
        <translation>عُثر على جهة اتصال واحدة لأجل «{text}» في {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found for “{text}” in {name}</source>
        <translation>
            <numerusform>لم يُعثر على جهة اتصال لأجل «{text}» في {name}</numerusform>
            <numerusform>عُثر على جهة اتصال واحدة لأجل «{text}» في {name}</numerusform>
            <numerusform>عُثر على جهتي اتصال لأجل «{text}» في {name}</numerusform>
            <numerusform>عُثر على {n} جهات اتصال لأجل «{text}» في {name}</numerusform>
            <numerusform>عُثر على {n} جهة اتصال لأجل «{text}» في {name}</numerusform>
            <numerusform>عُثر على {n} جهة اتصال لأجل «{text}» في {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Your own provider…</source>
        <translation>مزوّد خاص بك…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add a description of a provider from a file</source>
        <translation>إضافة وصف مزوّد خدمة من ملف</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose your provider. Type a part of its name, then Enter.</source>
        <translation>اختر مزوّد الخدمة. اكتب جزءًا من اسمه ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>لم يُحفظ. تحقق من الحقول المميزة.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Descriptions (*.toml);;All files (*)</source>
        <translation>أوصاف (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a description</source>
        <translation>استيراد وصف</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>إبقاء الحالي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>هل تريد تجاهل ما أدخلته؟</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>تجاهل وإغلاق</translation>
    </message>
    <message>
        <source>Saved, but without your changes since then.</source>
        <translation>حُفظ؛ أما ما غيّرته منذ ذلك الحين فلم يُحفظ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The key is not in the keyring.</source>
        <translation>المفتاح ليس في حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>الاسم المراد إضافته</translation>
    </message>
    <message>
        <source>Type of the value to add</source>
        <translation>نوع القيمة المراد إضافتها</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>القيمة المراد إضافتها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message numerus="yes">
        <source>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</source>
        <translation>
            <numerusform>التصدير غير مكتمل: لا يحتوي {file} على أي عملية حفظ؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
            <numerusform>التصدير غير مكتمل: يحتوي {file} على عملية حفظ واحدة؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
            <numerusform>التصدير غير مكتمل: يحتوي {file} على عمليتي حفظ؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
            <numerusform>التصدير غير مكتمل: يحتوي {file} على {n} عمليات حفظ؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
            <numerusform>التصدير غير مكتمل: يحتوي {file} على {n} عملية حفظ؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
            <numerusform>التصدير غير مكتمل: يحتوي {file} على {n} عملية حفظ؛ تعذّرت قراءة الباقي: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation>
            <numerusform>لم تُصدَّر عمليات حفظ إلى {file}.</numerusform>
            <numerusform>صُدّرت عملية حفظ واحدة إلى {file}.</numerusform>
            <numerusform>صُدّرت عمليتا حفظ إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} عمليات حفظ إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} عملية حفظ إلى {file}.</numerusform>
            <numerusform>صُدّرت {n} عملية حفظ إلى {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>AllChangesController</name>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>This was a sample contact of an earlier start. Sample contacts are new each time, so it is not there any more.</source>
        <translation>كانت هذه جهة اتصال تجريبية من تشغيل سابق. جهات الاتصال التجريبية جديدة في كل مرة، لذلك لم تعد موجودة.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more.</source>
        <translation>لم يعد هناك اتصال باسم «{name}».</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this was saved. Its contact with this id may be another one, so it is not opened.</source>
        <translation>«{name}» يقود الآن إلى حساب آخر غير الذي كان عند الحفظ. قد تكون جهة الاتصال بهذا المعرّف فيه جهة أخرى، لذلك لا تُفتح.</translation>
    </message>
    <message>
        <source>Export all changes</source>
        <translation>تصدير كل التغييرات</translation>
    </message>
    <message>
        <source>Export the changes that are shown</source>
        <translation>تصدير التغييرات المعروضة</translation>
    </message>
    <message>
        <source>{file} exists already. Nothing was exported; choose another name.</source>
        <translation>{file} موجود بالفعل. لم يُصدَّر شيء؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Changed or missing: {n}</source>
        <translation>متغيرة أو مفقودة: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation>
            <numerusform>0 من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>{n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>{n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>{n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>{n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>{n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation>
            <numerusform>أول 0 من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>أول {n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>أول {n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>أول {n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>أول {n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
            <numerusform>أول {n} من {total} عملية حفظ على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for {n} days</source>
        <translation>مدة الاحتفاظ بالأيام: {n}</translation>
    </message>
    <message>
        <source>kept until the program closes</source>
        <translation>محفوظة حتى إغلاق البرنامج</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Leave {field} out of this save</source>
        <translation>استبعاد {field} من هذا الحفظ</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} أخرى</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>being saved</source>
        <translation>قيد الحفظ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the hidden changes</source>
        <translation>إظهار التغييرات المخفية</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>استرجاع الكل</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>مراجعة وحفظ</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>typed in {fields}: added when you save</source>
        <translation>مكتوب في {fields}: يُضاف عند الحفظ</translation>
    </message>
    <message>
        <source>typed in {fields}: not added</source>
        <translation>مكتوب في {fields}: غير مضاف</translation>
    </message>
    <message>
        <source>Read-only connection: saving is disabled</source>
        <translation>اتصال للقراءة فقط: الحفظ معطل</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <translation>
            <numerusform>لا شيء مخفي بالتصفية</numerusform>
            <numerusform>تغيير واحد مخفي بالتصفية</numerusform>
            <numerusform>تغييران مخفيان بالتصفية</numerusform>
            <numerusform>{n} مخفية بالتصفية</numerusform>
            <numerusform>{n} مخفيًا بالتصفية</numerusform>
            <numerusform>{n} مخفي بالتصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>لا شيء مخفي</numerusform>
            <numerusform>واحد مخفي</numerusform>
            <numerusform>اثنان مخفيان</numerusform>
            <numerusform>{n} مخفية</numerusform>
            <numerusform>{n} مخفيًا</numerusform>
            <numerusform>{n} مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems to fix before saving</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة يجب إصلاحها قبل الحفظ</numerusform>
            <numerusform>مشكلتان يجب إصلاحهما قبل الحفظ</numerusform>
            <numerusform>{n} مشكلات يجب إصلاحها قبل الحفظ</numerusform>
            <numerusform>{n} مشكلة يجب إصلاحها قبل الحفظ</numerusform>
            <numerusform>{n} مشكلة يجب إصلاحها قبل الحفظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not run yet</source>
        <translation>لم يُجرَ بعد</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>{value}, no longer offered</source>
        <translation>{value}، لم يعد من الخيارات</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose an option, or clear the line.</source>
        <translation>«{text}» غير مضاف. اضغط Enter لاختيار أحد الخيارات، أو أفرغ السطر.</translation>
    </message>
    <message>
        <source>Unnamed option #{id}</source>
        <translation>خيار بلا اسم #{id}</translation>
    </message>
</context>
<context>
    <name>CleanUpButton</name>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Clean up {label}</source>
        <translation>تنظيف {label}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Field, command or recent contact</source>
        <translation>حقل أو أمر أو جهة اتصال أخيرة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>No field, command or recent contact found</source>
        <translation>لم يُعثر على حقل أو أمر أو جهة اتصال أخيرة</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Continue to review</source>
        <translation>متابعة إلى المراجعة</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>كل نسخ الآخر</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>كل نسخي</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>العودة إلى التحرير</translation>
    </message>
    <message>
        <source>theirs, is kept</source>
        <translation>من المستخدم الآخر، يبقى كما هو</translation>
    </message>
    <message>
        <source>yours, goes into the save</source>
        <translation>منك، يدخل في الحفظ</translation>
    </message>
    <message>
        <source>Conflicting changes</source>
        <translation>تغييرات متعارضة</translation>
    </message>
    <message>
        <source>This contact changed since you opened it ({time}). Your changes have not been sent.</source>
        <translation>تغيّرت جهة الاتصال هذه منذ أن فتحتها ({time}). لم تُرسل تغييراتك.</translation>
    </message>
    <message>
        <source>Fits together, nothing to decide</source>
        <translation>متوافق، لا شيء يحتاج إلى حسم</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>Theirs (now)</source>
        <translation>نسخة الآخر (الآن)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} decided</source>
        <translation>
            <numerusform>حُسم {n} من {all}</numerusform>
            <numerusform>حُسم {n} من {all}</numerusform>
            <numerusform>حُسم {n} من {all}</numerusform>
            <numerusform>حُسم {n} من {all}</numerusform>
            <numerusform>حُسم {n} من {all}</numerusform>
            <numerusform>حُسم {n} من {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>{name} is added. {text}</source>
        <translation>أُضيف {name}. {text}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>لم يُحفظ. تحقق من الحقول المميزة.</translation>
    </message>
    <message>
        <source>Nothing to save: no key was entered.</source>
        <translation>لا شيء للحفظ: لم يُدخل أي مفتاح.</translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation>لديك تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Send changed fields only</source>
        <translation>إرسال الحقول المتغيرة فقط</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation>يحتوي على أحرف غير مرئية</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved key</source>
        <translation>اتركه فارغًا لإبقاء المفتاح المحفوظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Read-only: nothing can be saved here</source>
        <translation>للقراءة فقط: لا يمكن حفظ شيء هنا</translation>
    </message>
    <message>
        <source>Save without review (sandbox only)</source>
        <translation>الحفظ من دون مراجعة (لبيئة التجربة فقط)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Another connection is called “{name}”</source>
        <translation>يوجد اتصال آخر اسمه «{name}»</translation>
    </message>
    <message>
        <source>Only if the provider is known to keep what a save leaves out</source>
        <translation>فقط إن كان معروفًا أن مزوّد الخدمة يُبقي ما يتركه الحفظ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>{file}: connection “{name}”: ignored because {managed} defines the same name</source>
        <translation>{file}: الاتصال «{name}»: متجاهل لأن {managed} يعرّف الاسم نفسه</translation>
    </message>
    <message>
        <source>{file}: connection “{name}”: unknown provider “{provider}”</source>
        <translation>{file}: الاتصال «{name}»: مزوّد خدمة غير معروف «{provider}»</translation>
    </message>
    <message>
        <source>Managed by your IT department ({file}). You can change only the key.</source>
        <translation>يديره قسم تقنية المعلومات لديكم ({file}). يمكنك تغيير المفتاح فقط.</translation>
    </message>
    <message>
        <source>Sample connection: it can&apos;t be changed, and is gone after a restart.</source>
        <translation>اتصال تجريبي: لا يمكن تغييره، ويختفي بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Your IT department allows only its own connections ({file}).</source>
        <translation>لا يسمح قسم تقنية المعلومات لديكم إلا باتصالاته ({file}).</translation>
    </message>
    <message>
        <source>The settings of your IT department can&apos;t be read. Until then, only its own connections are available ({file}).</source>
        <translation>لا يمكن قراءة إعدادات قسم تقنية المعلومات لديكم. حتى ذلك الحين لا تتاح إلا اتصالاته ({file}).</translation>
    </message>
    <message>
        <source>The description {file} has a fault: {reason}</source>
        <translation>في الوصف {file} خطأ: {reason}</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”.</source>
        <translation>مزوّد خدمة غير معروف «{id}».</translation>
    </message>
    <message>
        <source>A save through {name} is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>هناك حفظ جارٍ عبر {name}. انتظر حتى ينتهي أو ألغه أولًا.</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Enter the API key.</source>
        <translation>أدخل مفتاح API.</translation>
    </message>
    <message>
        <source>Enter the API key. The saved key belongs to {host}.</source>
        <translation>أدخل مفتاح API. المفتاح المحفوظ يخص {host}.</translation>
    </message>
    <message>
        <source>Enter the API key. The host of the saved key is unknown.</source>
        <translation>أدخل مفتاح API. مضيف المفتاح المحفوظ غير معروف.</translation>
    </message>
    <message>
        <source>Enter the API key again. It would now go through the proxy {proxy}.</source>
        <translation>أدخل مفتاح API مرة أخرى. سيمر الآن عبر الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>Enter the API key again. The connection would now trust the certificates in {file}.</source>
        <translation>أدخل مفتاح API مرة أخرى. سيثق الاتصال الآن بالشهادات في {file}.</translation>
    </message>
</context>
<context>
    <name>ConnectionPicker</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
</context>
<context>
    <name>ConnectionRemoval</name>
    <message>
        <source>Remove {name} and its key?</source>
        <translation>هل تريد إزالة {name} ومفتاحه؟</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove your key for {name} and the proxy password?</source>
        <translation>هل تريد إزالة مفتاحك لأجل {name} وكلمة مرور الوكيل؟</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>إزالة مفتاحي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not removed. {reason}</source>
        <translation>لم تتم الإزالة. {reason}</translation>
    </message>
    <message>
        <source>Removed {name}. Removing its key …</source>
        <translation>أُزيل {name}. جارٍ إزالة مفتاحه …</translation>
    </message>
    <message>
        <source>Removed {name} and its key.</source>
        <translation>أُزيل {name} ومفتاحه.</translation>
    </message>
    <message>
        <source>Removed {name}, but its key may still be in the keyring.</source>
        <translation>أُزيل {name}، لكن مفتاحه قد يكون ما زال في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Removing your key for {name} …</source>
        <translation>جارٍ إزالة مفتاحك لأجل {name} …</translation>
    </message>
    <message>
        <source>Removed your key for {name}.</source>
        <translation>أُزيل مفتاحك لأجل {name}.</translation>
    </message>
    <message>
        <source>Your key for {name} may still be in the keyring.</source>
        <translation>مفتاحك لأجل {name} قد يكون ما زال في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ConnectionSaver</name>
    <message>
        <source>Save without testing</source>
        <translation>الحفظ من دون اختبار</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>لم يُحفظ. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the test failed. {reason}</source>
        <translation>لم يُحفظ: فشل الاختبار. {reason}</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>جارٍ اختبار الاتصال …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Saved. Asking the keyring … a prompt may be open behind this window.</source>
        <translation>حُفظ. جارٍ سؤال حلقة المفاتيح … قد يكون هناك سؤال مفتوح خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>إبقاء لهذه الجلسة</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>The changes are being sent. Wait for the result.</source>
        <translation>التغييرات قيد الإرسال. انتظر النتيجة.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>Revert all</source>
        <translation>استرجاع الكل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Pin this contact</source>
        <translation>تثبيت جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Unpin this contact</source>
        <translation>إلغاء تثبيت جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Loaded {at}</source>
        <translation>حُمّل {at}</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Save or revert your changes first, then undo the save.</source>
        <translation>احفظ تغييراتك أو ألغِها أولًا، ثم تراجع عن الحفظ.</translation>
    </message>
    <message>
        <source>Nothing of this save was stored, so there is nothing to undo.</source>
        <translation>لم يُحفظ شيء في عملية الحفظ هذه، فلا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>{field} cannot be edited.</source>
        <translation>لا يمكن تحرير {field}.</translation>
    </message>
    <message>
        <source>The real value of {field} was never read, so it can&apos;t be restored.</source>
        <translation>لم تُقرأ القيمة الحقيقية لـ {field} قط، لذلك لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>{field} restored in the form.</source>
        <translation>استُعيد {field} في النموذج.</translation>
    </message>
    <message>
        <source>It is not sent until you save.</source>
        <translation>لا يُرسل حتى تحفظ.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>يُترك {field} من دون تغيير: تغيّر منذ ذلك الحين إلى «{now}».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} بالفعل كما كان قبل هذا الحفظ.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عن {field}.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>Contacts of {name} can&apos;t be found by their names.</source>
        <translation>لا يمكن العثور على جهات اتصال {name} بأسمائها.</translation>
    </message>
    <message>
        <source>Enter a contact ID, email address or link. “{text}” contains none.</source>
        <translation>أدخل معرّف جهة اتصال أو عنوان بريد إلكتروني أو رابطًا. لا يحتوي «{text}» على أي منها.</translation>
    </message>
    <message>
        <source>No contact found for {what} in {name}.</source>
        <translation>لم يُعثر على جهة اتصال لأجل {what} في {name}.</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>جارٍ سؤال {name} …</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>This connection is read-only. Nothing was undone.</source>
        <translation>هذا الاتصال للقراءة فقط. لم يُتراجع عن شيء.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>ضع المؤشر في حقل أولًا.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>نُسخ: {field}</translation>
    </message>
    <message>
        <source>ID copied.</source>
        <translation>نُسخ المعرّف.</translation>
    </message>
    <message>
        <source>Email address copied.</source>
        <translation>نُسخ عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>{name} copied as loaded at {at}.</source>
        <translation>نُسخت {name} كما حُمّلت في {at}.</translation>
    </message>
    <message>
        <source>Your unsaved changes are not in it.</source>
        <translation>لا يتضمن تغييراتك غير المحفوظة.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
</context>
<context>
    <name>DescriptionImport</name>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>تتعذر قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>the administrator of this computer has set the description of “{id}”; choose another id</source>
        <translation>حدّد مسؤول هذا الحاسوب وصف «{id}»؛ اختر معرّفًا آخر</translation>
    </message>
    <message>
        <source>{file} is no description that can be used:</source>
        <translation>{file} ليس وصفًا يمكن استخدامه:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an OpenAPI file with “Your own provider…”.</source>
        <translation>أضف ملف OpenAPI عبر «مزوّد خاص بك…».</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{file} in your folder has this id, “{id}”, already. Replace it? Connections that use it will use the new one.</source>
        <translation>{file} في مجلدك له هذا المعرّف بالفعل: «{id}». أتريد استبداله؟ الاتصالات التي تستخدمه ستستخدم الجديد.</translation>
    </message>
    <message>
        <source>A description of “{id}” comes with the program. Use this one in its place? Connections that use it will use the new one.</source>
        <translation>يأتي مع البرنامج وصف لـ«{id}». أتريد استخدام هذا الوصف بدلًا منه؟ الاتصالات التي تستخدم ذاك ستستخدم الجديد.</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>لم يُضف. {file}: {reason}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
    <message>
        <source>It only reads: its description says that updates are untried.</source>
        <translation>يقرأ فقط: يقول وصفه إن التعديلات لم تُجرَّب.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>إنشاء ملف الدعم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check of the connection {name}</source>
        <translation>فحص الاتصال {name}</translation>
    </message>
    <message>
        <source>{n} of {all}: {check} …</source>
        <translation>{n} من {all}: {check} …</translation>
    </message>
    <message>
        <source>a keyring prompt may be open behind this window.</source>
        <translation>قد يكون سؤال من حلقة المفاتيح مفتوحًا خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>إزالة مفتاحي</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Run diagnostics…</source>
        <translation>تشغيل التشخيص…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>مُدار</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Not tested. Check the highlighted fields.</source>
        <translation>لم يُختبر. تحقق من الحقول المميزة.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Saved; the password for the proxy is not in the keyring yet.</source>
        <translation>حُفظ؛ كلمة مرور الخادم الوكيل ليست بعد في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved; the key is not in the keyring yet. Without it, the program asks for the key when the connection is used.</source>
        <translation>حُفظ؛ المفتاح ليس بعد في حلقة المفاتيح. من دونه يطلب البرنامج المفتاح عند استخدام الاتصال.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>إبقاء لهذه الجلسة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy {label}</source>
        <translation>نسخ {label}</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Menu of {label}</source>
        <translation>قائمة {label}</translation>
    </message>
    <message>
        <source>Copy field</source>
        <translation>نسخ الحقل</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>نسخ مسار JSON</translation>
    </message>
    <message>
        <source>Make it not set</source>
        <translation>جعله غير محدد</translation>
    </message>
    <message>
        <source>Clear as null</source>
        <translation>مسح إلى null</translation>
    </message>
    <message>
        <source>Clear as empty text</source>
        <translation>مسح إلى نص فارغ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert {label}</source>
        <translation>استرجاع {label}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse …</source>
        <translation>استعراض …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter fields</source>
        <translation>تصفية الحقول</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>التصفية بالاسم أو القيمة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Only filled</source>
        <translation>المملوءة فقط</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>المتغيّرة فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{n} حقول</numerusform>
            <numerusform>{n} حقلًا</numerusform>
            <numerusform>{n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} fields</source>
        <translation>{shown} من {total} حقول</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed fields hidden</source>
        <translation>
            <numerusform>لا حقول معدّلة مخفية</numerusform>
            <numerusform>حقل معدّل واحد مخفي</numerusform>
            <numerusform>حقلان معدّلان مخفيان</numerusform>
            <numerusform>{n} حقول معدّلة مخفية</numerusform>
            <numerusform>{n} حقلًا معدّلًا مخفيًا</numerusform>
            <numerusform>{n} حقل معدّل مخفي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find by ID, email or pasted link</source>
        <translation>ابحث بالمعرّف أو البريد أو رابط ملصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>اختر اتصالًا أو أضف واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>لا إعداد يطابق.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>اختر اتصالًا أو أضف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Contact Editor {version}
MIT licence; Qt is used under the LGPL.</source>
        <translation>Contact Editor {version}
رخصة MIT؛ تُستخدم Qt بموجب LGPL.</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>حول Contact Editor</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The text is still here: save it somewhere else, or copy it.</source>
        <translation>تعذرت كتابة {path} ({reason}). النص ما زال هنا: احفظه في مكان آخر، أو انسخه.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Expanded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطويّ</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Saves made on this computer</source>
        <translation>عمليات الحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No saves on this computer</source>
        <translation>لا عمليات حفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>تراجع عن هذا الحفظ</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>التراجع عن حفظ {when}</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Undo the save of {when}?</source>
        <translation>هل تريد التراجع عن حفظ {when}؟</translation>
    </message>
    <message>
        <source>Restore “{value}”</source>
        <translation>استعادة «{value}»</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>استعادة هذه القيمة</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>استعادة {field}</translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Same contact, review again</source>
        <translation>جهة الاتصال نفسها، مراجعة من جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>keeps your changes in the form</source>
        <translation>يُبقي تغييراتك في النموذج</translation>
    </message>
    <message>
        <source>Is this still the same contact?</source>
        <translation>هل ما زالت هذه جهة الاتصال نفسها؟</translation>
    </message>
    <message>
        <source>Since you opened it, both email and name of contact {id} were replaced by others. It may be a different contact now. Nothing was sent.</source>
        <translation>منذ أن فتحتها استبدل آخرون بريد جهة الاتصال {id} واسمها معًا. قد تكون جهة اتصال مختلفة الآن. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>At {name} now</source>
        <translation>الآن لدى {name}</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>عندما فتحتَها</translation>
    </message>
    <message>
        <source>Your changes would be saved to it: {fields}</source>
        <translation>ستُحفظ تغييراتك فيها: {fields}</translation>
    </message>
</context>
<context>
    <name>ImportQuestionBox</name>
    <message>
        <source>The file says: {text}</source>
        <translation>يقول الملف: {text}</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>ترك السؤال مفتوحًا</translation>
    </message>
    <message>
        <source>Address of the page that says so</source>
        <translation>عنوان الصفحة التي تقول ذلك</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>JournalAccess</name>
    <message>
        <source>The journal on this computer could not be read: {reason}.</source>
        <translation>تعذرت قراءة السجل على هذا الحاسوب: {reason}.</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Discard what is kept of the last save of {name}?</source>
        <translation>هل تريد تجاهل ما بقي من الحفظ الأخير لـ {name}؟</translation>
    </message>
    <message>
        <source>It stays unknown whether it was stored, and nothing changes at the provider. The values that were to be stored, and changes typed after it, can&apos;t be restored.</source>
        <translation>يبقى غير معروف إن حُفظ، ولا يتغير شيء لدى مزوّد الخدمة. لا يمكن استعادة القيم التي كان يُراد حفظها ولا التغييرات التي كُتبت بعدها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Remove everything kept of {name} on this computer?</source>
        <translation>هل تريد إزالة كل ما هو محفوظ عن {name} على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Its saves, unsaved changes and its place among the recent and pinned contacts are removed, by its id and by every email it is known by, and so are journals that were put aside. Saves of other contacts with these emails go too, their unsaved changes stay. Nothing changes at the provider. This cannot be undone.</source>
        <translation>تُزال عمليات حفظها وتغييراتها غير المحفوظة ومكانها بين جهات الاتصال الأخيرة والمثبتة، بمعرّفها وبكل بريد معروف لها، وكذلك السجلات الموضوعة جانبًا. تُزال أيضًا عمليات حفظ جهات أخرى بهذه العناوين، وتبقى تغييراتها غير المحفوظة. لا يتغير شيء لدى مزوّد الخدمة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>All saves, unsaved changes, recent and pinned contacts of every connection are removed, with journals that were put aside. Connections, their keys and the settings stay. Nothing changes at the providers. This cannot be undone.</source>
        <translation>تُزال كل عمليات الحفظ والتغييرات غير المحفوظة وجهات الاتصال الأخيرة والمثبتة لكل اتصال، مع السجلات الموضوعة جانبًا. تبقى الاتصالات ومفاتيحها والإعدادات. لا يتغير شيء لدى مزوّدي الخدمة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Erase everything kept of contacts on this computer?</source>
        <translation>هل تريد محو كل ما هو محفوظ عن جهات الاتصال على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message>
        <source>it is not open</source>
        <translation>ليس مفتوحًا</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk is not removed yet: {reason}. That is done as soon as the journal can be written; if the program ends before, forget it again.</source>
        <translation>لم يُزل بعد ما هو محفوظ عن {name} على القرص: {reason}. يتم ذلك حالما تمكن الكتابة في السجل؛ إن انتهى البرنامج قبل ذلك فاستخدم «نسيان جهة الاتصال هذه» مرة أخرى.</translation>
    </message>
    <message>
        <source>Everything kept of {name} on this computer was removed.</source>
        <translation>أُزيل كل ما كان محفوظًا عن {name} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk could not be removed: {reason}.</source>
        <translation>تعذرت إزالة ما هو محفوظ عن {name} على القرص: {reason}.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>تعذر محو بعض ما هو محفوظ: {reason}.</translation>
    </message>
    <message>
        <source>Everything kept of contacts on this computer was erased.</source>
        <translation>مُحي كل ما كان محفوظًا عن جهات الاتصال على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The journal could not be verified: {reason}.</source>
        <translation>تعذر التحقق من السجل: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation>
            <numerusform>تم التحقق من السجل: لا مدخلات فيه، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
            <numerusform>تم التحقق من السجل: مدخل واحد كامل ولم يتغير، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
            <numerusform>تم التحقق من السجل: مدخلان كاملان ولم يتغيرا، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
            <numerusform>تم التحقق من السجل: {n} مدخلات كاملة ولم تتغير، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
            <numerusform>تم التحقق من السجل: {n} مدخلًا كاملة ولم تتغير، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
            <numerusform>تم التحقق من السجل: {n} مدخل كاملة ولم تتغير، {m} انتهت مدتها أو أُزيلت. لا تظهر المدخلات الناقصة في النهاية إلا بالمقارنة مع إيصالات منسوخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: numbers {numbers}.</source>
        <translation>
            <numerusform>لا مدخلات متغيرة أو ناقصة في السجل: الأرقام {numbers}.</numerusform>
            <numerusform>تغيّر مدخل واحد في السجل أو نقص: الرقم {numbers}.</numerusform>
            <numerusform>تغيّر مدخلان في السجل أو نقصا: الرقمان {numbers}.</numerusform>
            <numerusform>تغيّرت {n} مدخلات في السجل أو نقصت: الأرقام {numbers}.</numerusform>
            <numerusform>تغيّر {n} مدخلًا في السجل أو نقص: الأرقام {numbers}.</numerusform>
            <numerusform>تغيّر {n} مدخل في السجل أو نقص: الأرقام {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>Show only lines with…</source>
        <translation>إظهار الأسطر التي فيها…</translation>
    </message>
    <message>
        <source>Filter the JSON</source>
        <translation>تصفية JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>جهة الاتصال بصيغة JSON</translation>
    </message>
    <message>
        <source>Open a contact to see its JSON.</source>
        <translation>افتح جهة اتصال لترى JSON الخاص بها.</translation>
    </message>
    <message>
        <source>As it would be after saving</source>
        <translation>كما سيكون بعد الحفظ</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>كما حُمّل</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Where is the API key?</source>
        <translation>أين مفتاح API؟</translation>
    </message>
    <message>
        <source>Copy the key and paste it above</source>
        <translation>انسخ المفتاح والصقه أعلاه</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and stored only in the system&apos;s keyring.</source>
        <translation>لا يُرسل إلا إلى {host}، ولا يُحفظ إلا في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and kept until the program closes: there is no keyring on this system.</source>
        <translation>لا يُرسل إلا إلى {host}، ويبقى محفوظًا حتى إغلاق البرنامج: لا توجد حلقة مفاتيح على هذا النظام.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Store in keyring</source>
        <translation>حفظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>إبقاء لهذه الجلسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>مفتاح API لأجل {name}</translation>
    </message>
    <message>
        <source>Storing in the keyring … a prompt may be open behind this window.</source>
        <translation>جارٍ الحفظ في حلقة المفاتيح … قد يكون هناك سؤال مفتوح خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>Cancelled. The key you entered is still here.</source>
        <translation>أُلغي. المفتاح الذي أدخلته ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New keys of {action}</source>
        <translation>المفاتيح الجديدة للإجراء {action}</translation>
    </message>
    <message>
        <source>Press the new keys…</source>
        <translation>اضغط المفاتيح الجديدة…</translation>
    </message>
</context>
<context>
    <name>ListsEditor</name>
    <message>
        <source>Add by ID</source>
        <translation>إضافة بالمعرّف</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>إضافة قائمة</translation>
    </message>
    <message>
        <source>Enter the ID of a list, or wait until its name can be found</source>
        <translation>أدخل معرّف قائمة، أو انتظر حتى يمكن العثور على اسمها</translation>
    </message>
    <message>
        <source>“{text}” is not added yet. Press Enter to add it, or clear the line.</source>
        <translation>«{text}» غير مضاف بعد. اضغط Enter لإضافته، أو أفرغ السطر.</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose a list, or clear the line.</source>
        <translation>«{text}» غير مضاف. اضغط Enter لاختيار قائمة، أو أفرغ السطر.</translation>
    </message>
    <message>
        <source>Unnamed list #{id}</source>
        <translation>قائمة بلا اسم #{id}</translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Enter a key for this session…</source>
        <translation>إدخال مفتاح لهذه الجلسة…</translation>
    </message>
    <message>
        <source>Your tabs and unsaved changes are restored and compared with the provider.</source>
        <translation>تُستعاد علامات التبويب والتغييرات غير المحفوظة وتُقارن بما لدى مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>New changes are kept in memory only; recent contacts and history stay hidden.</source>
        <translation>تبقى التغييرات الجديدة في الذاكرة فقط؛ وتبقى جهات الاتصال الأخيرة والسجل مخفية.</translation>
    </message>
    <message>
        <source>After unlocking</source>
        <translation>بعد فتح القفل</translation>
    </message>
    <message>
        <source>Without unlocking</source>
        <translation>من دون فتح القفل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Contact Editor</source>
        <translation>Contact Editor</translation>
    </message>
    <message>
        <source>Paste to fields</source>
        <translation>لصق في الحقول</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The manual could not be read: {reason}.</source>
        <translation>تعذرت قراءة الدليل: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” was not found</source>
        <translation>لم يُعثر على «{text}»</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Enter a name for this value.</source>
        <translation>أدخل اسمًا لهذه القيمة.</translation>
    </message>
    <message>
        <source>“{name}” already exists with another type: {type}.</source>
        <translation>«{name}» موجود بالفعل بنوع آخر: {type}.</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>إضافة خاصية</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Contacts found</source>
        <translation>جهات الاتصال التي عُثر عليها</translation>
    </message>
    <message>
        <source>No contact has exactly this email; these are similar.</source>
        <translation>لا جهة اتصال لها هذا البريد تمامًا؛ هذه مشابهة.</translation>
    </message>
    <message>
        <source>Which contact do you mean?</source>
        <translation>أي جهة اتصال تقصد؟</translation>
    </message>
    <message>
        <source>Choose one part of the text.</source>
        <translation>اختر جزءًا من النص.</translation>
    </message>
    <message>
        <source>Open one to edit it; the others stay as they are.</source>
        <translation>افتح واحدة لتحريرها؛ تبقى الأخرى كما هي.</translation>
    </message>
    <message>
        <source>The same address is stored more than once.</source>
        <translation>العنوان نفسه محفوظ أكثر من مرة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email {text}</source>
        <translation>البريد {text}</translation>
    </message>
    <message>
        <source>Id {text}</source>
        <translation>المعرّف {text}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>open in a tab, and stay here</source>
        <translation>فتح في علامة تبويب والبقاء هنا</translation>
    </message>
    <message>
        <source>back to the search</source>
        <translation>العودة إلى البحث</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Some files could not be read and were left unchanged.</source>
        <translation>تعذرت قراءة بعض الملفات وتُركت من دون تغيير.</translation>
    </message>
    <message>
        <source>No connection is named “{name}” in {file}.</source>
        <translation>لا اتصال باسم «{name}» في {file}.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>اختيار الشهادات</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>إعداد النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>إظهار كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>address, proxy, certificate file</source>
        <translation>العنوان والوكيل وملف الشهادات</translation>
    </message>
    <message>
        <source>Enter the full path of the file, or browse for it</source>
        <translation>أدخل المسار الكامل للملف، أو استعرض للعثور عليه</translation>
    </message>
    <message>
        <source>Not a valid file name</source>
        <translation>ليس اسم ملف صالحًا</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Choose “None” above</source>
        <translation>اختر «بلا» أعلاه</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain such characters</source>
        <translation>لا يمكن أن يحتوي اسم المستخدم على مثل هذه الأحرف</translation>
    </message>
    <message>
        <source>Enter the user name as well</source>
        <translation>أدخل اسم المستخدم أيضًا</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved password</source>
        <translation>اتركه فارغًا لإبقاء كلمة المرور المحفوظة</translation>
    </message>
    <message>
        <source>https, or http on this computer only</source>
        <translation>https، أو http على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority (PEM file), trusted in addition to the system&apos;s</source>
        <translation>جهة إصدار الشهادات لشركتك (ملف PEM)، موثوقة إضافة إلى جهات النظام</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, host and port</source>
        <translation>http:// أو https:// أو socks5://، والمضيف والمنفذ</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>فقط إن طلبها الوكيل</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Search again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>فحص هذا الاتصال</translation>
    </message>
    <message>
        <source>Similar contacts</source>
        <translation>جهات اتصال مشابهة</translation>
    </message>
    <message>
        <source>Similar, opened on this computer</source>
        <translation>مشابهة، فُتحت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>العودة إلى {name}</translation>
    </message>
    <message>
        <source>Check the spelling, or search in another connection.</source>
        <translation>تحقق من الكتابة أو ابحث في اتصال آخر.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>Some providers find a new contact only after a minute.</source>
        <translation>بعض مزوّدي الخدمة لا يجدون جهة اتصال جديدة إلا بعد دقيقة.</translation>
    </message>
    <message>
        <source>{title} was being saved. The result appears once it is known.</source>
        <translation>كانت {title} قيد الحفظ. تظهر النتيجة حين تُعرف.</translation>
    </message>
    <message>
        <source>The unsaved changes to {title} are kept.</source>
        <translation>تبقى التغييرات غير المحفوظة في {title}.</translation>
    </message>
    <message>
        <source>Search in another connection</source>
        <translation>البحث في اتصال آخر</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>البحث في {name}</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>بالمعرّف</translation>
    </message>
    <message>
        <source>by email address</source>
        <translation>بعنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (الإنتاج)</translation>
    </message>
    <message>
        <source>{time}, answered in {n} s: no contact</source>
        <translation>{time}، أُجيب خلال {n} ث: لا جهة اتصال</translation>
    </message>
    <message>
        <source>Searched for exactly</source>
        <translation>بُحث تمامًا عن</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Optional; kept on this computer and in receipts</source>
        <translation>اختياري؛ يبقى على هذا الحاسوب وفي الإيصالات</translation>
    </message>
    <message>
        <source>There is no keyring, so this save is noted in memory only, until the program closes.</source>
        <translation>لا توجد حلقة مفاتيح، لذلك يُسجَّل هذا الحفظ في الذاكرة فقط حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be stored on this computer now, so this save is noted in memory only, until the program closes.</source>
        <translation>لا يمكن حفظ السجل على هذا الحاسوب الآن، لذلك يُسجَّل هذا الحفظ في الذاكرة فقط حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The journal on this computer does not answer. The save can go on, but after a crash of the program it could not be traced.</source>
        <translation>السجل على هذا الحاسوب لا يجيب. يمكنك أن تحفظ، لكن إن انهار البرنامج فلن يمكن تتبّع ما جرى في الحفظ.</translation>
    </message>
</context>
<context>
    <name>OpenContact</name>
    <message>
        <source>The last save is still being checked; save again after that.</source>
        <translation>ما زال الحفظ الأخير قيد الفحص؛ احفظ مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>No changes to save.</source>
        <translation>لا تغييرات للحفظ.</translation>
    </message>
    <message>
        <source>This connection is read-only. Changes can&apos;t be saved.</source>
        <translation>هذا الاتصال للقراءة فقط. لا يمكن حفظ التغييرات.</translation>
    </message>
    <message>
        <source>These changes can&apos;t be saved until the account&apos;s fields can be read. Refresh to try again.</source>
        <translation>لا يمكن حفظ هذه التغييرات حتى تمكن قراءة حقول الحساب. حدّث العرض للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your changes are still here.</source>
        <translation>لم يُحفظ شيء. تغييراتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Nothing to send: the provider already has these values.</source>
        <translation>لا شيء للإرسال: لدى مزوّد الخدمة هذه القيم بالفعل.</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation>
            <numerusform>… ولا حقول أخرى (انظر JSON جهة الاتصال)</numerusform>
            <numerusform>… وحقل واحد آخر (انظر JSON جهة الاتصال)</numerusform>
            <numerusform>… وحقلان آخران (انظر JSON جهة الاتصال)</numerusform>
            <numerusform>… و{n} حقول أخرى (انظر JSON جهة الاتصال)</numerusform>
            <numerusform>… و{n} حقلًا آخر (انظر JSON جهة الاتصال)</numerusform>
            <numerusform>… و{n} حقل آخر (انظر JSON جهة الاتصال)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Invalid value; example: {example}</source>
        <translation>قيمة غير صالحة؛ مثال: {example}</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>Understood as {value}</source>
        <translation>فُهم هكذا: {value}</translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>{n} values moved into the form. Nothing was sent.</source>
        <translation>
            <numerusform>لم تُنقل قيم. لم يُرسل شيء.</numerusform>
            <numerusform>نُقلت قيمة واحدة إلى النموذج. لم يُرسل شيء.</numerusform>
            <numerusform>نُقلت قيمتان إلى النموذج. لم يُرسل شيء.</numerusform>
            <numerusform>نُقلت {n} قيم إلى النموذج. لم يُرسل شيء.</numerusform>
            <numerusform>نُقلت {n} قيمة إلى النموذج. لم يُرسل شيء.</numerusform>
            <numerusform>نُقلت {n} قيمة إلى النموذج. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a receipt of this program.</source>
        <translation>هذا إيصال من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this contact.</source>
        <translation>لا شيء في الحافظة يناسب حقلًا في جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>PasteReview</name>
    <message>
        <source>Paste to fields</source>
        <translation>لصق في الحقول</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>العودة إلى التحرير</translation>
    </message>
    <message>
        <source>Paste to fields</source>
        <translation>لصق في الحقول</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>التغييرات المقترحة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>تخطي الكل</translation>
    </message>
    <message>
        <source>Space accepts or skips a row. Nothing is sent: the values go into the form, where you can still change or revert them.</source>
        <translation>مفتاح المسافة يقبل صفًا أو يتخطاه. لا يُرسل شيء: تنتقل القيم إلى النموذج، حيث ما زال يمكنك تغييرها أو استرجاعها.</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>قُبل {n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} values into the form</source>
        <translation>
            <numerusform>لا قيم للنقل</numerusform>
            <numerusform>نقل قيمة واحدة إلى النموذج</numerusform>
            <numerusform>نقل قيمتين إلى النموذج</numerusform>
            <numerusform>نقل {n} قيم إلى النموذج</numerusform>
            <numerusform>نقل {n} قيمة إلى النموذج</numerusform>
            <numerusform>نقل {n} قيمة إلى النموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Use selection for…</source>
        <translation>استخدام التحديد لـ…</translation>
    </message>
</context>
<context>
    <name>PinController</name>
    <message>
        <source>Pinned: {name}</source>
        <translation>ثُبّت: {name}</translation>
    </message>
    <message>
        <source>Unpinned: {name}</source>
        <translation>أُلغي تثبيت: {name}</translation>
    </message>
    <message>
        <source>Unp&amp;in this contact</source>
        <translation>إلغاء ت&amp;ثبيت جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>ت&amp;ثبيت جهة الاتصال هذه</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>إيقاف التحقق</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>{before} → {after}, {standing}</source>
        <translation>{before} → {after}، {standing}</translation>
    </message>
</context>
<context>
    <name>ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>اختر مزوّد خدمة</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (للقراءة فقط)</translation>
    </message>
    <message>
        <source>No provider “{name}”. Choose one from the list. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>لا يوجد مزوّد خدمة «{name}». اختر واحدًا من القائمة. الوصف الموضوع في مجلد providers يُعرض عند فتح هذه النافذة مرة أخرى.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”</source>
        <translation>مزوّد غير معروف «{id}»</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>ProviderImportDialog</name>
    <message>
        <source>Add provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>OpenAPI files (*.json *.yaml *.yml);;All files (*)</source>
        <translation>ملفات OpenAPI (*.json *.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>ملف OpenAPI</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>تجري قراءة الملف …</translation>
    </message>
    <message>
        <source>Choose the OpenAPI 3 file (JSON or YAML) that the provider publishes. What it does not say is asked here.</source>
        <translation>اختر ملف OpenAPI 3 (JSON أو YAML) الذي ينشره المزوّد. ما لا يذكره الملف يُسأل عنه هنا.</translation>
    </message>
    <message>
        <source>It can write. Try it on a test contact first.</source>
        <translation>يمكنه الكتابة. جرّبه أولًا على جهة اتصال للاختبار.</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>مزوّدو الخدمة</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>البحث عن مزوّد خدمة</translation>
    </message>
    <message>
        <source>Search {n} providers</source>
        <translation>بحث المزوّدين ({n})</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>اختر مزوّد خدمة أولًا.</translation>
    </message>
    <message>
        <source>No provider “{name}”. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>لا يوجد مزوّد خدمة «{name}». الوصف الموضوع في مجلد providers يُعرض عند فتح هذه النافذة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>The browser could not be opened. The address of the page is on the clipboard.</source>
        <translation>تعذر فتح المتصفح. عنوان الصفحة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReadOnlyView</name>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <source>Receipt of the save of {name} copied.</source>
        <translation>نُسخ إيصال حفظ {name}.</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>نُسخ الإيصال</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Request format</source>
        <translation>صيغة الطلب</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>الطلب بدقة</translation>
    </message>
    <message>
        <source>{request}, the key is not shown</source>
        <translation>{request}، المفتاح غير معروض</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>الطلبات بدقة</translation>
    </message>
    <message>
        <source>{n} requests, the key is not shown</source>
        <translation>{n} طلبات، المفتاح غير معروض</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests for this contact, kept until it is closed</source>
        <translation>
            <numerusform>لا طلبات لجهة الاتصال هذه</numerusform>
            <numerusform>طلب واحد لجهة الاتصال هذه، يُحتفظ به حتى إغلاقها</numerusform>
            <numerusform>طلبان لجهة الاتصال هذه، يُحتفظ بهما حتى إغلاقها</numerusform>
            <numerusform>{n} طلبات لجهة الاتصال هذه، يُحتفظ بها حتى إغلاقها</numerusform>
            <numerusform>{n} طلبًا لجهة الاتصال هذه، يُحتفظ بها حتى إغلاقها</numerusform>
            <numerusform>{n} طلب لجهة الاتصال هذه، يُحتفظ بها حتى إغلاقها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResendQuestions</name>
    <message>
        <source>Send as shown</source>
        <translation>إرساله كما يُعرض</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sends to {host}</source>
        <translation>يرسل إلى {host}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>التراجع عن حفظ {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation>
            <numerusform>لا تغييرات للمراجعة</numerusform>
            <numerusform>مراجعة تغيير واحد</numerusform>
            <numerusform>مراجعة تغييرين</numerusform>
            <numerusform>مراجعة {n} تغييرات</numerusform>
            <numerusform>مراجعة {n} تغييرًا</numerusform>
            <numerusform>مراجعة {n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in {n} fields</source>
        <translation>
            <numerusform>{title} دون حقول</numerusform>
            <numerusform>{title} في حقل واحد</numerusform>
            <numerusform>{title} في حقلين</numerusform>
            <numerusform>{title} في {n} حقول</numerusform>
            <numerusform>{title} في {n} حقلًا</numerusform>
            <numerusform>{title} في {n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at {name} since {time}. Nothing was sent. What is new is marked.</source>
        <translation>تغيّر لدى {name} منذ {time}. لم يُرسل شيء. الجديد معلَّم.</translation>
    </message>
    <message>
        <source>Changed meanwhile by another user (kept):</source>
        <translation>غيّره مستخدم آخر في الأثناء (أُبقي تغييره):</translation>
    </message>
    <message>
        <source>Sent as {n} requests in a row; the first that fails ends the save.</source>
        <translation>يُرسل في {n} طلبات متتالية؛ أول طلب يفشل ينهي الحفظ.</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Unchanged.</source>
        <translation>من دون تغيير.</translation>
    </message>
</context>
<context>
    <name>SaveDetails</name>
    <message>
        <source>The chosen save</source>
        <translation>الحفظ المختار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>تراجع عن هذا الحفظ</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Forget this contact…</source>
        <translation>نسيان جهة الاتصال هذه…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>SaveFilters</name>
    <message>
        <source>Contact, field, value, ticket, reason</source>
        <translation>جهة اتصال أو حقل أو قيمة أو تذكرة أو سبب</translation>
    </message>
    <message>
        <source>Search all changes</source>
        <translation>البحث في كل التغييرات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
</context>
<context>
    <name>SavesTable</name>
    <message>
        <source>no connection to it</source>
        <translation>لا يوجد اتصال لها</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>SectionCombo</name>
    <message>
        <source>Go to section</source>
        <translation>الانتقال إلى القسم</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Enter goes to the first field of a section.</source>
        <translation>ينتقل Enter إلى أول حقل في القسم.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>إعادة {setting} إلى الوضع الافتراضي</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>apply at once, on this computer</source>
        <translation>تُطبَّق فورًا، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>إعادة {setting} إلى الوضع الافتراضي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keys of {action}: {keys}</source>
        <translation>مفاتيح {action}: {keys}</translation>
    </message>
    <message>
        <source>{keys} is needed for typing or by screen readers. Use Ctrl with a letter, or a function key. Esc keeps the old keys.</source>
        <translation>{keys} مطلوب للكتابة أو لقارئات الشاشة. استخدم Ctrl مع حرف، أو مفتاح وظيفة. Esc يُبقي المفاتيح القديمة.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Esc keeps the old keys.</source>
        <translation>{keys} مستخدم بالفعل للإجراء {action}. يُبقي Esc المفاتيح السابقة.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Enter replaces it, Esc does not.</source>
        <translation>{keys} مستخدم بالفعل للإجراء {action}. يستبدله Enter ولا يستبدله Esc.</translation>
    </message>
    <message>
        <source>the window itself</source>
        <translation>النافذة نفسها</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <translation>مفاتيح ثابتة</translation>
    </message>
    <message>
        <source>Tab 1 to 9</source>
        <translation>علامة التبويب 1 إلى 9</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Menu of the field</source>
        <translation>قائمة الحقل</translation>
    </message>
    <message>
        <source>Calendar or list of the field</source>
        <translation>تقويم الحقل أو قائمته</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find a contact</source>
        <translation>البحث عن جهة اتصال</translation>
    </message>
    <message>
        <source>Paste a signature to fields</source>
        <translation>لصق توقيع في الحقول</translation>
    </message>
    <message>
        <source>Review, then save</source>
        <translation>مراجعة، ثم حفظ</translation>
    </message>
    <message>
        <source>Any command or field</source>
        <translation>أي أمر أو حقل</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Pinned contacts</source>
        <translation>جهات الاتصال المثبتة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>جهات الاتصال الأخيرة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Useful shortcuts</source>
        <translation>اختصارات مفيدة</translation>
    </message>
    <message>
        <source>Which contact?</source>
        <translation>أي جهة اتصال؟</translation>
    </message>
    <message>
        <source>Type an ID or an email address above, or paste a link from the ticket.</source>
        <translation>اكتب معرّفًا أو بريدًا إلكترونيًا أعلاه، أو الصق رابطًا من التذكرة.</translation>
    </message>
    <message>
        <source>Try {id} or {email}.</source>
        <translation>جرّب {id} أو {email}.</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation>الاتصال: {name}</translation>
    </message>
    <message>
        <source>Edit one contact at a time, safely</source>
        <translation>حرّر جهة اتصال واحدة في كل مرة، بأمان</translation>
    </message>
    <message>
        <source>Connect to your provider, or explore with sample contacts first.</source>
        <translation>اتصل بمزوّد الخدمة لديك، أو استكشف أولًا بجهات اتصال تجريبية.</translation>
    </message>
</context>
<context>
    <name>StartupErrorDialog</name>
    <message>
        <source>Contact Editor</source>
        <translation>Contact Editor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>Exactly this text is saved. Keys and passwords were removed; check it before you send it to anyone.</source>
        <translation>يُحفظ هذا النص تمامًا. أُزيلت المفاتيح وكلمات المرور؛ راجعه قبل أن ترسله إلى أي أحد.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>جارٍ قراءة ملف التسجيل …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open contacts</source>
        <translation>جهات الاتصال المفتوحة</translation>
    </message>
    <message>
        <source>No contact is shown</source>
        <translation>لا تُعرض أي جهة اتصال</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>a problem to fix</source>
        <translation>مشكلة تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>قيد الحفظ</translation>
    </message>
    <message>
        <source>saved and verified</source>
        <translation>حُفظ وتم التحقق منه</translation>
    </message>
    <message>
        <source>see the result of the save</source>
        <translation>انظر نتيجة الحفظ</translation>
    </message>
    <message>
        <source>not visible at the provider yet</source>
        <translation>غير ظاهر بعد لدى مزوّد الخدمة</translation>
    </message>
    <message>
        <source>unknown whether it was stored</source>
        <translation>غير معروف إن كان قد حُفظ</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>UnloadedPage</name>
    <message>
        <source>Load this contact</source>
        <translation>تحميل جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>This contact is not loaded.</source>
        <translation>جهة الاتصال هذه غير محمَّلة.</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>You have unsaved changes: {names}.</source>
        <translation>لديك تغييرات غير محفوظة: {names}.</translation>
    </message>
    <message>
        <source>They will be lost when you close the program.</source>
        <translation>ستضيع عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Typed and not added: {texts}.</source>
        <translation>كُتب ولم يُضَف: {texts}.</translation>
    </message>
    <message>
        <source>Keep &amp;editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;تجاهل وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Review and save</source>
        <translation>م&amp;راجعة وحفظ</translation>
    </message>
</context>
<context>
    <name>UpdateNotifier</name>
    <message>
        <source>Checking for updates …</source>
        <translation>جارٍ البحث عن تحديثات …</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>اختر اتصالًا أو أضف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (الإنتاج)</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>لم يُعثر على جهة اتصال</translation>
    </message>
</context>
<context>
    <name>WorkspaceState</name>
    <message>
        <source>A save is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>الحفظ جارٍ. انتظر حتى ينتهي، أو ألغه أولًا.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>A date is picked up as a date when written YYYY-MM-DD.</source>
        <translation>يُعرف التاريخ على أنه تاريخ إن كُتب YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>A language tag, such as en-US.</source>
        <translation>رمز لغة، مثل en-US.</translation>
    </message>
    <message>
        <source>API Keys in the dashboard: a key with full access.</source>
        <translation>API Keys في لوحة التحكم: مفتاح بوصول كامل.</translation>
    </message>
    <message>
        <source>Account &gt; Extras &gt; API keys.</source>
        <translation>Account &gt; Extras &gt; API keys.</translation>
    </message>
    <message>
        <source>A code of two letters, such as US.</source>
        <translation>رمز من حرفين، مثل US.</translation>
    </message>
    <message>
        <source>A new address is added as an office address; one in place of another keeps its type.</source>
        <translation>يُضاف العنوان الجديد بوصفه عنوان مكتب؛ وما يحل محل آخر يحتفظ بنوعه.</translation>
    </message>
    <message>
        <source>A tag that the audience does not have yet is created.</source>
        <translation>يُنشأ الوسم الذي ليس لدى الجمهور بعد.</translation>
    </message>
    <message>
        <source>Account &gt; Settings &gt; API keys: a private key with profiles:read, profiles:write, lists:read and lists:write.</source>
        <translation>Account &gt; Settings &gt; API keys: مفتاح خاص مع profiles:read وprofiles:write وlists:read وlists:write.</translation>
    </message>
    <message>
        <source>Adding a list with double opt-in sends an email that asks for it.</source>
        <translation>إضافة قائمة بموافقة مزدوجة ترسل بريدًا يطلبها.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>العنوان، السطر الثاني</translation>
    </message>
    <message>
        <source>Admin &gt; Users: an API user&apos;s name and its token, with a colon between them.</source>
        <translation>Admin &gt; Users: اسم مستخدم API ورمزه، تفصل بينهما نقطتان.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Audience &gt; Settings &gt; Audience name and defaults.</source>
        <translation>Audience &gt; Settings &gt; Audience name and defaults.</translation>
    </message>
    <message>
        <source>Audience id</source>
        <translation>معرّف الجمهور</translation>
    </message>
    <message>
        <source>Being on a list is not consent: that is recorded by requests of its own.</source>
        <translation>الوجود في قائمة ليس موافقة: فهي تُسجَّل بطلبات خاصة بها.</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changing it lifts a blocklisting: the contact is subscribed again.</source>
        <translation>تغييره يرفع الحظر: تعود جهة الاتصال مشتركة.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>سمات مخصصة</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>حقول مخصصة</translation>
    </message>
    <message>
        <source>Shown only: the account no longer has this field.</source>
        <translation>للعرض فقط: لم يعد هذا الحقل موجودًا في الحساب.</translation>
    </message>
    <message>
        <source>Shown only: the description no longer has this field.</source>
        <translation>للعرض فقط: لم يعد هذا الحقل موجودًا في الوصف.</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>خصائص مخصصة</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>التسويق بالبريد مسموح</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>معرّف خارجي</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>First email</source>
        <translation>البريد الإلكتروني الأول</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host of the API URL</source>
        <translation>مضيف عنوان API</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>In E.164 form, such as +15005550006.</source>
        <translation>بصيغة E.164، مثل +15005550006.</translation>
    </message>
    <message>
        <source>In the account&apos;s administration, on its API page.</source>
        <translation>في إدارة الحساب، في صفحة API.</translation>
    </message>
    <message>
        <source>In the website&apos;s administration: Website Settings &gt; Applications &gt; API Key. One key opens the whole site.</source>
        <translation>في إدارة الموقع: Website Settings &gt; Applications &gt; API Key. مفتاح واحد يفتح الموقع كله.</translation>
    </message>
    <message>
        <source>Integrations &gt; API.</source>
        <translation>Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>الإعدادات المحلية</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>معرّف الموقع</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>القوائم البريدية</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>يجوز التواصل معه</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>معرّف العضو</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>حقول الدمج</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Named by their ids.</source>
        <translation>تُسمّى بمعرّفاتها.</translation>
    </message>
    <message>
        <source>Names as defined in the CRM section of the website.</source>
        <translation>الأسماء كما هي معرّفة في قسم CRM في الموقع.</translation>
    </message>
    <message>
        <source>Newsletter id</source>
        <translation>معرّف النشرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>خصائص أخرى</translation>
    </message>
    <message>
        <source>Owner&apos;s id</source>
        <translation>معرّف المالك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Private: the contact does not see it.</source>
        <translation>خاص: لا تراه جهة الاتصال.</translation>
    </message>
    <message>
        <source>Profile settings &gt; Public API keys.</source>
        <translation>Profile settings &gt; Public API keys.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Region&apos;s host</source>
        <translation>مضيف المنطقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>SMS marketing allowed</source>
        <translation>التسويق بالرسائل القصيرة مسموح</translation>
    </message>
    <message>
        <source>Settings &gt; API.</source>
        <translation>Settings &gt; API.</translation>
    </message>
    <message>
        <source>Settings &gt; Business Profile, or the part of the address after /location/.</source>
        <translation>Settings &gt; Business Profile، أو جزء العنوان بعد /location/.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer &gt; API Keys.</source>
        <translation>Settings &gt; Developer &gt; API Keys.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer.</source>
        <translation>Settings &gt; Developer.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer: a V4 API key.</source>
        <translation>Settings &gt; Developer: مفتاح API من V4.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer: the URL without https://.</source>
        <translation>Settings &gt; Developer: العنوان من دون https://.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Developer Hub &gt; your app &gt; Authentication: the access token.</source>
        <translation>Settings &gt; Integrations &gt; Developer Hub &gt; تطبيقك &gt; Authentication: رمز الوصول.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Private Apps: the access token, with crm.objects.contacts.read and .write, and crm.schemas.contacts.read.</source>
        <translation>Settings &gt; Integrations &gt; Private Apps: رمز الوصول، مع crm.objects.contacts.read و .write، و crm.schemas.contacts.read.</translation>
    </message>
    <message>
        <source>Settings &gt; Private Integrations: a token with contacts.readonly and contacts.write.</source>
        <translation>Settings &gt; Private Integrations: رمز مع contacts.readonly وcontacts.write.</translation>
    </message>
    <message>
        <source>Settings &gt; SMTP &amp; API &gt; API keys.</source>
        <translation>Settings &gt; SMTP &amp; API &gt; API keys.</translation>
    </message>
    <message>
        <source>Shown only, of the first address: an update of a contact is not known to change it.</source>
        <translation>للعرض فقط، من العنوان الأول: لا يُعرف أن تحديث جهة الاتصال يغيّره.</translation>
    </message>
    <message>
        <source>Shown only: an update does not take it.</source>
        <translation>للعرض فقط: لا يقبله التحديث.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact as well.</source>
        <translation>للعرض فقط: يحدد هو أيضًا جهة الاتصال.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact.</source>
        <translation>للعرض فقط: يحدد جهة الاتصال.</translation>
    </message>
    <message>
        <source>Shown only: subscribing and unsubscribing are requests of their own.</source>
        <translation>للعرض فقط: الاشتراك وإلغاؤه طلبان مستقلان.</translation>
    </message>
    <message>
        <source>Shown only: the official file contradicts itself on how it is written.</source>
        <translation>للعرض فقط: الملف الرسمي يناقض نفسه في كيفية كتابته.</translation>
    </message>
    <message>
        <source>Shown only: the provider records consent by requests of its own.</source>
        <translation>للعرض فقط: يسجل مزوّد الخدمة الموافقة بطلبات مستقلة.</translation>
    </message>
    <message>
        <source>Shown only: what an update does with the rest is not documented.</source>
        <translation>للعرض فقط: ما يفعله التحديث بالباقي غير موثّق.</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Site domain</source>
        <translation>نطاق الموقع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>عنوان الشارع</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Subscribed to broadcasts</source>
        <translation>مشترك في الرسائل العامة</translation>
    </message>
    <message>
        <source>Subscribed to emails</source>
        <translation>مشترك في الرسائل</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags can be added; the provider does not remove them.</source>
        <translation>يمكن إضافة وسوم؛ لا يزيلها مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>The account must have a field, or the save is refused.</source>
        <translation>يجب أن يكون الحقل موجودًا في الحساب، وإلا رُفض الحفظ.</translation>
    </message>
    <message>
        <source>The domain of the site as its own pages show it, with or without www. just as it stands there.</source>
        <translation>نطاق الموقع كما تعرضه صفحاته، مع www. أو من دونها، تمامًا كما هو هناك.</translation>
    </message>
    <message>
        <source>The part that begins with wks_ in the address of the newsletter&apos;s page.</source>
        <translation>الجزء الذي يبدأ بـ wks_ في عنوان صفحة النشرة.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe token</source>
        <translation>رمز إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>مجموعة المستخدمين</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>المواقع الإلكترونية</translation>
    </message>
    <message>
        <source>What follows the dash at the end of the API key.</source>
        <translation>ما يلي الشرطة في آخر مفتاح API.</translation>
    </message>
    <message>
        <source>Whether the newsletter may be sent.</source>
        <translation>هل يُسمح بإرسال النشرة.</translation>
    </message>
    <message>
        <source>Yes, may be sent e-mail marketing</source>
        <translation>نعم، يجوز إرسال رسائل تسويقية إليه</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>api.intercom.io, api.eu.intercom.io or api.au.intercom.io, as the workspace&apos;s region is.</source>
        <translation>api.intercom.io أو api.eu.intercom.io أو api.au.intercom.io، بحسب منطقة مساحة العمل.</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>مرتد</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>منظّف</translation>
    </message>
    <message>
        <source>cs</source>
        <translation>cs</translation>
    </message>
    <message>
        <source>de</source>
        <translation>de</translation>
    </message>
    <message>
        <source>dk</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>el</source>
        <translation>el</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>es</source>
        <translation>es</translation>
    </message>
    <message>
        <source>fieldName</source>
        <translation>fieldName</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>hi</source>
        <translation>hi</translation>
    </message>
    <message>
        <source>hu</source>
        <translation>hu</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>it</source>
        <translation>it</translation>
    </message>
    <message>
        <source>jp</source>
        <translation>jp</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>pl</source>
        <translation>pl</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>ro</source>
        <translation>ro</translation>
    </message>
    <message>
        <source>ru</source>
        <translation>ru</translation>
    </message>
    <message>
        <source>sk</source>
        <translation>sk</translation>
    </message>
    <message>
        <source>sl</source>
        <translation>sl</translation>
    </message>
    <message>
        <source>sq</source>
        <translation>sq</translation>
    </message>
    <message>
        <source>sr</source>
        <translation>sr</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>sv</source>
        <translation>sv</translation>
    </message>
    <message>
        <source>th</source>
        <translation>th</translation>
    </message>
    <message>
        <source>tr</source>
        <translation>tr</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>للمعاملات</translation>
    </message>
    <message>
        <source>ua</source>
        <translation>ua</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>zh</source>
        <translation>zh</translation>
    </message>
</context>
</TS>
