<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>{n} Anfrage senden</numerusform>
            <numerusform>{n} Anfragen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>The account no longer has the field {field}. Not added there: {text}.</source>
        <translation>Das Konto hat das Feld {field} nicht mehr. Dort nicht hinzugefügt: {text}.</translation>
    </message>
    <message>
        <source>&amp;Undo the save of {when}</source>
        <translation>Speichern &amp;rückgängig machen ({when})</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Speichern rückgängig machen ({when})</translation>
    </message>
    <message>
        <source>Save or revert your later changes first, then undo the save.</source>
        <translation>Speichern Sie zuerst Ihre späteren Änderungen oder setzen Sie sie zurück, dann machen Sie das Speichern rückgängig.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo</source>
        <translation>Dieses &amp;Rückgängigmachen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo this undo</source>
        <translation>Dieses Rückgängigmachen zurücknehmen</translation>
    </message>
    <message>
        <source>The test failed with this password</source>
        <translation>Der Test ist mit diesem Passwort fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test failed with this proxy</source>
        <translation>Der Test ist mit diesem Proxy fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test failed with these certificates</source>
        <translation>Der Test ist mit diesen Zertifikaten fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test failed at this address</source>
        <translation>Der Test ist an dieser Adresse fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test failed with this key</source>
        <translation>Der Test ist mit diesem Schlüssel fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation>
            <numerusform>{n} nicht gespeicherte Änderung</numerusform>
            <numerusform>{n} nicht gespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The key and password are kept for this session.</source>
        <translation>Gespeichert. Schlüssel und Passwort werden für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Saved. The key is kept for this session.</source>
        <translation>Gespeichert. Der Schlüssel wird für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is kept for this session.</source>
        <translation>Gespeichert. Das Passwort für den Proxy wird für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation>
            <numerusform>Die Verbindung funktioniert: {n} Kontakt.</numerusform>
            <numerusform>Die Verbindung funktioniert: {n} Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered in {n} ms.</source>
        <translation>Antwort nach {n} ms.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key can&apos;t contain such characters. Copy it again.</source>
        <translation>Ein Schlüssel kann solche Zeichen nicht enthalten. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ausgeblendet)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation>
            <numerusform>… und {n} weiteres Zeichen</numerusform>
            <numerusform>… und {n} weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Space does nothing here. Enter presses the button.</source>
        <translation>Die Leertaste bewirkt hier nichts. Die Eingabetaste drückt die Schaltfläche.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, hinzugefügt</translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation>{name}, entfernt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of {names}?</source>
        <translation>Die nicht gespeicherten Änderungen an {names} verwerfen?</translation>
    </message>
    <message>
        <source>They can&apos;t be restored.</source>
        <translation>Diese Änderungen lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sent unchanged: {fields}.</source>
        <translation>Unverändert gesendet: {fields}.</translation>
    </message>
    <message>
        <source>Sent unchanged to prevent data loss: {fields}.</source>
        <translation>Unverändert gesendet, um Datenverlust zu vermeiden: {fields}.</translation>
    </message>
    <message>
        <source>to prevent data loss</source>
        <translation>um Datenverlust zu vermeiden</translation>
    </message>
    <message>
        <source>Newer than before: {fields}</source>
        <translation>Neuer als vorher: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Also sent unchanged: {n} fields</source>
        <translation>
            <numerusform>Auch unverändert gesendet: {n} Feld</numerusform>
            <numerusform>Auch unverändert gesendet: {n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy this &amp;field</source>
        <translation>Dieses &amp;Feld kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path of this field</source>
        <translation>JSON-&amp;Pfad dieses Feldes kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;email address</source>
        <translation>&amp;E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy contact as &amp;text</source>
        <translation>Kontakt als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy contact as &amp;vCard</source>
        <translation>Kontakt als &amp;vCard kopieren</translation>
    </message>
    <message>
        <source>Copy contact as &amp;JSON</source>
        <translation>Kontakt als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy contact as &amp;CSV row</source>
        <translation>Kontakt als &amp;CSV-Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Review and &amp;save</source>
        <translation>&amp;Prüfen und speichern</translation>
    </message>
    <message>
        <source>&amp;Undo this save</source>
        <translation>Speichern &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Copy rec&amp;eipt</source>
        <translation>Bele&amp;g kopieren</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;Markdown</source>
        <translation>Beleg als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;JSON</source>
        <translation>Beleg als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>Diesen Kontakt an&amp;heften</translation>
    </message>
    <message>
        <source>Open at &amp;provider</source>
        <translation>Beim Anbieter ö&amp;ffnen</translation>
    </message>
    <message>
        <source>For&amp;get this contact…</source>
        <translation>Diesen Kontakt &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Close contact</source>
        <translation>Kontakt sch&amp;ließen</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>Geschlossenen &amp;Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Fi&amp;lter the fields</source>
        <translation>Fe&amp;lder filtern</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>Verb&amp;indungen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einst&amp;ellungen…</translation>
    </message>
    <message>
        <source>Erase all local &amp;data…</source>
        <translation>Alle lokalen &amp;Daten löschen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Revert this &amp;field</source>
        <translation>Dieses &amp;Feld zurücksetzen</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Paste to fields…</source>
        <translation>In Felder &amp;einfügen…</translation>
    </message>
    <message>
        <source>Fields and co&amp;mmands…</source>
        <translation>Felder und Befe&amp;hle…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Back · Cancel</source>
        <translation>&amp;Zurück · Abbrechen</translation>
    </message>
    <message>
        <source>Side &amp;panel: history, requests, JSON</source>
        <translation>Seite&amp;nleiste: Verlauf, Anfragen, JSON</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>Alle Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Verify &amp;journal</source>
        <translation>Journal &amp;überprüfen</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Nächs&amp;ter Kontakt</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>&amp;Vorheriger Kontakt</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Zoom &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Create s&amp;upport file…</source>
        <translation>S&amp;upportdatei erstellen…</translation>
    </message>
    <message>
        <source>Check for up&amp;dates</source>
        <translation>&amp;Nach Updates suchen</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>Ü&amp;ber Contact Editor</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>&amp;System folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the merged contact</source>
        <translation>Zusammengeführten Kontakt öffnen</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückschreiben</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Den Rest speichern</translation>
    </message>
    <message>
        <source>Leave out and save the rest</source>
        <translation>Weglassen und den Rest speichern</translation>
    </message>
    <message>
        <source>Undo what was stored</source>
        <translation>Gespeichertes rückgängig machen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Diese Verbindung prüfen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Neues Journal beginnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Apply them here</source>
        <translation>Hier anwenden</translation>
    </message>
    <message>
        <source>Allow and search</source>
        <translation>Erlauben und suchen</translation>
    </message>
    <message>
        <source>Go back to the contact</source>
        <translation>Zurück zum Kontakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that was changed since stays as it is. You review it before anything is sent.</source>
        <translation>Ein Feld, das seitdem geändert wurde, bleibt, wie es ist. Sie prüfen alles, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review and undo</source>
        <translation>Prüfen und rückgängig machen</translation>
    </message>
    <message>
        <source>{field}: when opened</source>
        <translation>{field}: beim Öffnen</translation>
    </message>
    <message>
        <source>{field}: theirs</source>
        <translation>{field}: Wert des anderen Benutzers</translation>
    </message>
    <message>
        <source>{field}: yours</source>
        <translation>{field}: Ihr Wert</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Save to {name} (PRODUCTION)</source>
        <translation>In {name} speichern (PRODUKTION)</translation>
    </message>
    <message>
        <source>Save to {name} (sandbox)</source>
        <translation>In {name} speichern (Sandbox)</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the password is kept only until the program closes.</source>
        <translation>Die Verbindung ist gespeichert. Auf diesem System gibt es keinen Schlüsselbund, daher wird das Passwort nur bis zum Ende des Programms behalten.</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the key is kept only until the program closes.</source>
        <translation>Die Verbindung ist gespeichert. Auf diesem System gibt es keinen Schlüsselbund, daher wird der Schlüssel nur bis zum Ende des Programms behalten.</translation>
    </message>
    <message>
        <source>Saved, but the key may not be in the keyring under this name.</source>
        <translation>Gespeichert, aber der Schlüssel ist vielleicht nicht unter diesem Namen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved. The key is stored in the keyring.</source>
        <translation>Gespeichert. Der Schlüssel ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Saved, but the old password for the proxy may still be in the keyring.</source>
        <translation>Gespeichert, aber das alte Passwort für den Proxy ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved, but the password for the proxy may not be in the keyring.</source>
        <translation>Gespeichert, aber das Passwort für den Proxy ist vielleicht nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved. The key and the password for the proxy are stored in the keyring.</source>
        <translation>Gespeichert. Der Schlüssel und das Passwort für den Proxy sind im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is stored in the keyring.</source>
        <translation>Gespeichert. Das Passwort für den Proxy ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation>
            <numerusform>Fügt {n} Tag hinzu: {tags}</numerusform>
            <numerusform>Fügt {n} Tags hinzu: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag that contains a comma in double quotes.</source>
        <translation>Setzen Sie ein Tag, das ein Komma enthält, in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Already there: {tags}</source>
        <translation>Schon vorhanden: {tags}</translation>
    </message>
    <message>
        <source>If both are set and right, ask the administrator of the proxy.</source>
        <translation>Wenn beide gesetzt und richtig sind, fragen Sie die Administration des Proxys.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection or in the system&apos;s settings, or ask its administrator.</source>
        <translation>Prüfen Sie den Proxy in der Verbindung oder in den Einstellungen des Systems, oder fragen Sie dessen Administration.</translation>
    </message>
    <message>
        <source>Check the network; a firewall may block the connection.</source>
        <translation>Prüfen Sie das Netzwerk; vielleicht blockiert eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>Try again. If it keeps failing, tell the administrator of the host.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es weiter fehlschlägt, sagen Sie es der Administration des Hosts.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of the provider.</source>
        <translation>Fragen Sie die Administration Ihres Netzwerks, dann die des Anbieters.</translation>
    </message>
    <message>
        <source>Ask the provider to answer in UTF-8; nothing here can change it.</source>
        <translation>Bitten Sie den Anbieter, in UTF-8 zu antworten; hier lässt sich das nicht ändern.</translation>
    </message>
    <message>
        <source>Check the address in the connection.</source>
        <translation>Prüfen Sie die Adresse in der Verbindung.</translation>
    </message>
    <message>
        <source>Create or look up a key at the provider, and enter it.</source>
        <translation>Legen Sie beim Anbieter einen Schlüssel an oder schlagen Sie ihn dort nach, und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Enter the key again, and nothing but the key.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein, und nichts als den Schlüssel.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>NO_PROXY excludes it with “{entry}”.</source>
        <translation>NO_PROXY schließt ihn mit „{entry}“ aus.</translation>
    </message>
    <message>
        <source>NO_PROXY has entries that can&apos;t be read and are ignored: {entries}.</source>
        <translation>NO_PROXY hat Einträge, die nicht gelesen werden können und nicht beachtet werden: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation>
            <numerusform>: Es gibt {n} Kontakt</numerusform>
            <numerusform>: Es gibt {n} Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> von {n}</translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation>
            <numerusform>; die Zählung beginnt in {n} Sekunde neu</numerusform>
            <numerusform>; die Zählung beginnt in {n} Sekunden neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation>
            <numerusform> von {n} Sekunde</numerusform>
            <numerusform> von {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is read-only: this program sends no changes.</source>
        <translation>Die Verbindung ist schreibgeschützt: Dieses Programm sendet keine Änderungen.</translation>
    </message>
    <message>
        <source>Not all checks were run.</source>
        <translation>Es liefen nicht alle Prüfungen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation>
            <numerusform>{n} Prüfung fehlgeschlagen.</numerusform>
            <numerusform>{n} Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works; see the warnings.</source>
        <translation>Die Verbindung funktioniert; beachten Sie die Warnungen.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Read the settings of the connection.</source>
        <translation>Die Einstellungen der Verbindung wurden gelesen.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Looked up the host&apos;s address.</source>
        <translation>Die Adresse des Hosts wurde nachgeschlagen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Checked which proxy the host needs, and whether it accepts this program.</source>
        <translation>Es wurde geprüft, welchen Proxy der Host braucht und ob dieser das Programm zulässt.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Connected to the host&apos;s port; sent nothing.</source>
        <translation>Mit dem Port des Hosts verbunden; nichts gesendet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Checked the host&apos;s certificate.</source>
        <translation>Das Zertifikat des Hosts wurde geprüft.</translation>
    </message>
    <message>
        <source>Host and redirect</source>
        <translation>Host und Umleitung</translation>
    </message>
    <message>
        <source>Requested contacts without the key, to see who answers.</source>
        <translation>Kontakte wurden ohne Schlüssel angefragt, um zu sehen, wer antwortet.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Read an entry that is not a secret.</source>
        <translation>Ein Eintrag, der nicht geheim ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>Key present</source>
        <translation>Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>Looked for this connection&apos;s key. It is not shown anywhere.</source>
        <translation>Der Schlüssel dieser Verbindung wurde gesucht. Er wird nirgends angezeigt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Requested a page of contacts with the key, to see whether this provider answers.</source>
        <translation>Eine Seite Kontakte wurde mit dem Schlüssel angefragt, um zu sehen, ob dieser Anbieter antwortet.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the key.</source>
        <translation>Es wurde geprüft, ob der Anbieter den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the connection&apos;s other parameters.</source>
        <translation>Es wurde geprüft, ob der Anbieter die übrigen Parameter der Verbindung annimmt.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Read everything that this program needs to read. Writing was not tried.</source>
        <translation>Es wurde alles gelesen, was dieses Programm lesen muss. Schreiben wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Compared the provider&apos;s clock with this computer&apos;s.</source>
        <translation>Die Uhr des Anbieters wurde mit der dieses Computers verglichen.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>Checked whether the provider reports a limit on requests.</source>
        <translation>Es wurde geprüft, ob der Anbieter eine Grenze für Anfragen meldet.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not run because “{because}” failed.</source>
        <translation>Nicht ausgeführt, weil „{because}“ fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Keine Antwort binnen {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Check the network and the DNS server of this computer.</source>
        <translation>Prüfen Sie das Netzwerk und den DNS-Server dieses Computers.</translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation>Die Adresse ist {address}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change the connection.</source>
        <translation>Ändern Sie die Verbindung.</translation>
    </message>
    <message>
        <source>{host} is {addresses} ({ms} ms).</source>
        <translation>{host} ist {addresses} ({ms} ms).</translation>
    </message>
    <message>
        <source>Not needed: {host} is an IP address.</source>
        <translation>Nicht nötig: {host} ist eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Not needed: the proxy {proxy} resolves the name.</source>
        <translation>Nicht nötig: Der Proxy {proxy} löst den Namen auf.</translation>
    </message>
    <message>
        <source>No proxy is used for {host}.</source>
        <translation>Für {host} wird kein Proxy benutzt.</translation>
    </message>
    <message>
        <source>{proxy} (from {source}) accepts this program ({ms} ms).</source>
        <translation>{proxy} (aus {source}) lässt dieses Programm zu ({ms} ms).</translation>
    </message>
    <message>
        <source>{address} accepts connections ({ms} ms).</source>
        <translation>{address} nimmt Verbindungen an ({ms} ms).</translation>
    </message>
    <message>
        <source>The proxy {proxy} has connected to {host}.</source>
        <translation>Der Proxy {proxy} hat sich mit {host} verbunden.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts this program, but can&apos;t reach {host} ({reason}).</source>
        <translation>Der Proxy {proxy} lässt dieses Programm zu, erreicht aber {host} nicht ({reason}).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address. If it is right, ask the administrator of the proxy.</source>
        <translation>Prüfen Sie die Adresse der Verbindung. Wenn sie stimmt, fragen Sie die Administration des Proxys.</translation>
    </message>
    <message>
        <source>Not needed: {host} is this computer and uses plain http.</source>
        <translation>Nicht nötig: {host} ist dieser Computer und benutzt einfaches http.</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid for {days} more days (until {ends}).</source>
        <translation>{version}, {cipher}. Das Zertifikat für {subject} wurde von {chain} signiert und gilt noch {days} Tage (bis {ends}).</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid only until {ends}.</source>
        <translation>{version}, {cipher}. Das Zertifikat für {subject} wurde von {chain} signiert und gilt nur bis {ends}.</translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: connections will fail after that date.</source>
        <translation>Sagen Sie es der Administration von {host}: Nach diesem Datum schlagen Verbindungen fehl.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, expired on {ends}; this computer&apos;s clock says {today}.</source>
        <translation>Das Zertifikat für {subject}, signiert von {issuer}, ist am {ends} abgelaufen; die Uhr dieses Computers zeigt {today}.</translation>
    </message>
    <message>
        <source>If the clock is right, the administrator of {host} has to renew it. Nothing was sent.</source>
        <translation>Wenn die Uhr richtig geht, muss die Administration von {host} es erneuern. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, is not valid before {begins}; this computer&apos;s clock says {today}.</source>
        <translation>Das Zertifikat für {subject}, signiert von {issuer}, gilt erst ab {begins}; die Uhr dieses Computers zeigt {today}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably slow: set it. Nothing was sent.</source>
        <translation>Die Uhr dieses Computers geht wahrscheinlich nach: Stellen Sie sie. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation>Das Zertifikat ist für {names}, nicht für {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection. Nothing was sent.</source>
        <translation>Prüfen Sie die Adresse in der Verbindung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is self-signed; no authority vouches for it.</source>
        <translation>Das Zertifikat für {subject} ist selbst signiert; keine Stelle bürgt dafür.</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Wenn das der Server Ihrer eigenen Firma ist, speichern Sie sein Zertifikat in eine Datei und wählen Sie diese in der Verbindung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is signed by {issuer}, which this computer does not trust.</source>
        <translation>Das Zertifikat für {subject} ist von {issuer} signiert, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>If {issuer} belongs to your company (such as a proxy that inspects traffic), save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Wenn {issuer} zu Ihrer Firma gehört (etwa ein Proxy, der den Verkehr prüft), speichern Sie das Zertifikat in eine Datei und wählen Sie diese in der Verbindung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{file} was read, but does not contain the authority that signed this certificate (issuer: {issuer}).</source>
        <translation>{file} wurde gelesen, enthält aber nicht die Stelle, die dieses Zertifikat signiert hat (Aussteller: {issuer}).</translation>
    </message>
    <message>
        <source>Get the certificate of {issuer} and add it to that file. Nothing was sent.</source>
        <translation>Besorgen Sie das Zertifikat von {issuer} und fügen Sie es jener Datei hinzu. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{host} answers ({status}) and does not redirect.</source>
        <translation>{host} antwortet ({status}) und leitet nicht um.</translation>
    </message>
    <message>
        <source>{host} answers, but reports a server error ({status}).</source>
        <translation>{host} antwortet, meldet aber einen Serverfehler ({status}).</translation>
    </message>
    <message>
        <source>{host} expects TLS on that port, but was asked without it.</source>
        <translation>{host} erwartet auf diesem Port TLS, wurde aber ohne angefragt.</translation>
    </message>
    <message>
        <source>Use https:// in the connection&apos;s address.</source>
        <translation>Benutzen Sie https:// in der Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>{host} redirects to {target} when asked without a key.</source>
        <translation>{host} leitet ohne Schlüssel nach {target} um.</translation>
    </message>
    <message>
        <source>This may be its login page and no problem; the next checks will show.</source>
        <translation>Das kann seine Anmeldeseite sein und kein Problem; die nächsten Prüfungen werden es zeigen.</translation>
    </message>
    <message>
        <source>{host} has moved to {target}. The key was not sent.</source>
        <translation>{host} ist nach {target} umgezogen. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>If that is the right address, change the connection.</source>
        <translation>Wenn das die richtige Adresse ist, ändern Sie die Verbindung.</translation>
    </message>
    <message>
        <source>{keyring} answers.</source>
        <translation>{keyring} antwortet.</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>The key is kept for this session; it must be entered again after a restart.</source>
        <translation>Der Schlüssel wird für diese Sitzung behalten; nach einem Neustart muss er wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>A key for {host} is stored in {keyring}.</source>
        <translation>Ein Schlüssel für {host} ist in {keyring} abgelegt.</translation>
    </message>
    <message>
        <source>A key for {host} is kept for this session only.</source>
        <translation>Ein Schlüssel für {host} wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>{host} answers as {provider} does.</source>
        <translation>{host} antwortet so wie {provider}.</translation>
    </message>
    <message>
        <source>Unknown: {host} refused the request.</source>
        <translation>Unbekannt: {host} hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Is {provider} the right provider for that address? Change one of the two.</source>
        <translation>Ist {provider} der richtige Anbieter für diese Adresse? Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A web page ({status}) answers, with and without the key: something in front of the provider, such as a firewall, blocks the request.</source>
        <translation>Mit und ohne Schlüssel antwortet eine Webseite ({status}): Etwas vor dem Anbieter, etwa eine Firewall, blockiert die Anfrage.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of {host}.</source>
        <translation>Fragen Sie die Administration Ihres Netzwerks, dann die von {host}.</translation>
    </message>
    <message>
        <source>Unknown: see “{because}”.</source>
        <translation>Unbekannt: siehe „{because}“.</translation>
    </message>
    <message>
        <source>{host} accepts the key{contacts}.</source>
        <translation>{host} nimmt den Schlüssel an{contacts}.</translation>
    </message>
    <message>
        <source>The key was not rejected, but the request failed for another reason: see below.</source>
        <translation>Der Schlüssel wurde nicht abgelehnt, aber die Anfrage schlug aus einem anderen Grund fehl: siehe unten.</translation>
    </message>
    <message>
        <source>Unknown: {host} asks to wait first.</source>
        <translation>Unbekannt: {host} bittet, erst zu warten.</translation>
    </message>
    <message>
        <source>See the rate limit.</source>
        <translation>Siehe die Anfragegrenze.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}.</source>
        <translation>{host} nimmt {parameters} an.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}, which is part of the address.</source>
        <translation>{host} nimmt {parameters} an; das ist Teil der Adresse.</translation>
    </message>
    <message>
        <source>Not needed: the connection&apos;s own address replaces {parameters}.</source>
        <translation>Nicht nötig: Die eigene Adresse der Verbindung ersetzt {parameters}.</translation>
    </message>
    <message>
        <source>{host} rejected the request with {parameters} ({status}).{said}</source>
        <translation>{host} hat die Anfrage mit {parameters} abgelehnt ({status}).{said}</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s own pages. If it is right, the key does not have access to it.</source>
        <translation>Vergleichen Sie es mit den Seiten des Anbieters. Wenn es stimmt, hat der Schlüssel keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Not needed: this provider needs only a key.</source>
        <translation>Nicht nötig: Dieser Anbieter braucht nur einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key can read {calls}.{read_only}</source>
        <translation>Der Schlüssel darf {calls} lesen.{read_only}</translation>
    </message>
    <message>
        <source>The key can read {calls}; {refused} failed.{read_only}</source>
        <translation>Der Schlüssel darf {calls} lesen; {refused} schlug fehl.{read_only}</translation>
    </message>
    <message>
        <source>Contacts can be edited, but the names from there are missing.</source>
        <translation>Kontakte können bearbeitet werden, aber die Namen von dort fehlen.</translation>
    </message>
    <message>
        <source>The key can read {calls}, but a single contact could not be read. {error}</source>
        <translation>Der Schlüssel darf {calls} lesen, aber ein einzelner Kontakt konnte nicht gelesen werden. {error}</translation>
    </message>
    <message>
        <source>Check the permissions of the key.</source>
        <translation>Prüfen Sie die Rechte des Schlüssels.</translation>
    </message>
    <message>
        <source>{host} does not know {path} ({status}).</source>
        <translation>{host} kennt {path} nicht ({status}).</translation>
    </message>
    <message>
        <source>Check the address in the connection: it must end where the provider&apos;s paths begin.</source>
        <translation>Prüfen Sie die Adresse in der Verbindung: Sie muss dort enden, wo die Pfade des Anbieters beginnen.</translation>
    </message>
    <message>
        <source>Both clocks agree to within 5 minutes.</source>
        <translation>Beide Uhren stimmen auf 5 Minuten genau überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes behind the provider&apos;s.</source>
        <translation>Die Uhr dieses Computers ({ours}) geht gegenüber der des Anbieters {minutes} Minuten nach.</translation>
    </message>
    <message>
        <source>If it is wrong, set it: certificates and times of contacts depend on it.</source>
        <translation>Wenn sie falsch geht, stellen Sie sie: Zertifikate und Zeiten von Kontakten hängen davon ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes ahead of the provider&apos;s.</source>
        <translation>Die Uhr dieses Computers ({ours}) geht gegenüber der des Anbieters {minutes} Minuten vor.</translation>
    </message>
    <message>
        <source>Unknown: the provider&apos;s answer has no time.</source>
        <translation>Unbekannt: Die Antwort des Anbieters hat keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The provider reports no limit, and none was reached.</source>
        <translation>Der Anbieter meldet keine Grenze, und keine wurde erreicht.</translation>
    </message>
    <message>
        <source>The provider reports: {limits}.</source>
        <translation>Der Anbieter meldet: {limits}.</translation>
    </message>
    <message>
        <source>{remaining} more requests are allowed{limit}{reset}.</source>
        <translation>{remaining} weitere Anfragen sind erlaubt{limit}{reset}.</translation>
    </message>
    <message>
        <source>No more requests are allowed for now{limit}{reset}.</source>
        <translation>Vorerst sind keine weiteren Anfragen erlaubt{limit}{reset}.</translation>
    </message>
    <message>
        <source>Wait, then check again.</source>
        <translation>Warten Sie, dann prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests: {host} asks for a pause{pause}.</source>
        <translation>Zu viele Anfragen: {host} bittet um eine Pause{pause}.</translation>
    </message>
    <message>
        <source>Wait, then check again; find out who else uses this key.</source>
        <translation>Warten Sie, dann prüfen Sie noch einmal; finden Sie heraus, wer diesen Schlüssel sonst benutzt.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Your changes are in memory only: they are lost if the program ends. Unlock it to keep them.</source>
        <translation>Ihre Änderungen sind nur im Arbeitsspeicher: Sie gehen verloren, wenn das Programm endet. Entsperren Sie ihn, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be stored on this computer: {reason}. They are in memory only until that works again. Make sure that the folder {folder} can be written, and that its disk has room.</source>
        <translation>Ihre Änderungen können auf diesem Computer nicht gespeichert werden: {reason}. Bis das wieder geht, sind sie nur im Arbeitsspeicher. Stellen Sie sicher, dass in den Ordner {folder} geschrieben werden kann und auf seinem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The journal of earlier changes is gone: its file in {folder} was removed while the program was closed. Unsaved changes of earlier sessions and the record of earlier saves are lost. A new journal was started.</source>
        <translation>Das Journal früherer Änderungen ist nicht mehr da: Seine Datei in {folder} wurde entfernt, während das Programm geschlossen war. Nicht gespeicherte Änderungen früherer Sitzungen und die Aufzeichnung früherer Speicherungen sind verloren. Ein neues Journal wurde begonnen.</translation>
    </message>
    <message>
        <source>The journal of earlier changes could not be used: {reason}. It was written again to {folder}, with everything in it.</source>
        <translation>Das Journal früherer Änderungen konnte nicht benutzt werden: {reason}. Es wurde mit seinem ganzen Inhalt neu in {folder} geschrieben.</translation>
    </message>
    <message>
        <source>The end of the journal of earlier changes in {folder} was damaged: changes typed shortly before the program last ended may be missing. Compare restored changes with what you meant before you save them.</source>
        <translation>Das Ende des Journals früherer Änderungen in {folder} war beschädigt: Änderungen, die kurz vor dem letzten Ende des Programms eingegeben wurden, können fehlen. Vergleichen Sie wiederhergestellte Änderungen mit dem, was Sie eingeben wollten, bevor Sie sie speichern.</translation>
    </message>
    <message>
        <source>Earlier changes can&apos;t be read: {reason}. Your changes are in memory only. If the key does not come back, start a new journal; the old one is moved aside.</source>
        <translation>Frühere Änderungen können nicht gelesen werden: {reason}. Ihre Änderungen sind nur im Arbeitsspeicher. Wenn der Schlüssel nicht wieder verfügbar wird, beginnen Sie ein neues Journal; das alte wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer ({reason}): a draft or the record of a save may be missing at the next start. What else you change is stored.</source>
        <translation>Etwas konnte auf diesem Computer nicht gespeichert werden ({reason}): Beim nächsten Start fehlt vielleicht ein Entwurf oder der Eintrag zu einem Speichervorgang. Ihre übrigen Änderungen werden hier aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation>
            <numerusform>Das Journal früherer Änderungen konnte nicht benutzt werden: {reason}. Es wurde beiseitegelegt, {n} seiner Einträge wurde gerettet. Ein neues Journal wurde begonnen.</numerusform>
            <numerusform>Das Journal früherer Änderungen konnte nicht benutzt werden: {reason}. Es wurde beiseitegelegt, {n} seiner Einträge wurden gerettet. Ein neues Journal wurde begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the API key of {name}, and the key to recent contacts and unsaved changes on this computer.</source>
        <translation>Er enthält den API-Schlüssel von {name} und den Schlüssel zu den zuletzt verwendeten Kontakten und nicht gespeicherten Änderungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Unlock asks once more.</source>
        <translation>Sie haben die Rückfrage des Schlüsselbunds geschlossen, also blieb er gesperrt. „Entsperren“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Its prompt may be open behind this window: answer it, and unlock again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet seine Rückfrage hinter diesem Fenster: Beantworten Sie sie und entsperren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the key. Unlock asks once more; your changes are in memory only until then.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht herausgegeben. „Entsperren“ fragt noch einmal; bis dahin sind Ihre Änderungen nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Der Schlüsselbund wird gefragt … vielleicht wartet hinter diesem Fenster eine Rückfrage.</translation>
    </message>
    <message>
        <source>sample contact: kept until you close the program</source>
        <translation>Beispielkontakt: wird behalten, bis Sie das Programm schließen</translation>
    </message>
    <message>
        <source>unsaved changes are kept in memory only</source>
        <translation>nicht gespeicherte Änderungen bleiben nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Unsaved changes from an earlier session: {names}. None of them was sent.</source>
        <translation>Nicht gespeicherte Änderungen aus einer früheren Sitzung: {names}. Keine davon wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation>
            <numerusform>{n} nicht gespeicherte Änderung von {name} von vorher ist wieder im Formular. Sie wurde nicht gesendet.</numerusform>
            <numerusform>{n} nicht gespeicherte Änderungen von {name} von vorher sind wieder im Formular. Keine wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, vorher</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}, nachher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account fields</source>
        <translation>Kontofelder</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Gespeichert von</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Undoes the save of</source>
        <translation>Zum Rückgängigmachen des Speicherns von</translation>
    </message>
    <message>
        <source>Sent as shown, as the user chose</source>
        <translation>Wie angezeigt gesendet, wie gewählt</translation>
    </message>
    <message>
        <source>Left out, as the user chose</source>
        <translation>Weggelassen, wie gewählt</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Between the last read and the write</source>
        <translation>Zwischen dem letzten Lesen und dem Schreiben</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Fingerabdruck der Anfrage</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body, {n} B</source>
        <translation>Inhalt, {n} B</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body, {n} B: see JSON for the contact as it was loaded</source>
        <translation>Inhalt, {n} B: Kontakt wie geladen unter JSON</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Hidden characters: {names}.</source>
        <translation>Verborgene Zeichen: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a valid date.</source>
        <translation>{day} ist kein gültiges Datum.</translation>
    </message>
    <message>
        <source>Displayed as {address}.</source>
        <translation>Angezeigt als {address}.</translation>
    </message>
    <message>
        <source>Unknown country: “{name}”.</source>
        <translation>Unbekanntes Land: „{name}“.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Telephone numbers that begin with {code} don&apos;t have this length.</source>
        <translation>Die Länge passt nicht zu {code}.</translation>
    </message>
    <message>
        <source>Telephone numbers in {place} don&apos;t have this length.</source>
        <translation>Telefonnummern in {place} haben nicht diese Länge.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>{name} was {value}</source>
        <translation>{name} war {value}</translation>
    </message>
    <message>
        <source>added: {names}</source>
        <translation>hinzugefügt: {names}</translation>
    </message>
    <message>
        <source>removed: {names}</source>
        <translation>entfernt: {names}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>unexpected value</source>
        <translation>unerwarteter Wert</translation>
    </message>
    <message>
        <source>invalid input</source>
        <translation>ungültige Eingabe</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}).</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}).</translation>
    </message>
    <message>
        <source>{host} answers, but not as this provider&apos;s API ({status}). Check the API base URL.</source>
        <translation>{host} antwortet, aber nicht wie die API dieses Anbieters ({status}). Prüfen Sie die API-Basis-URL.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>It says: “{said}”</source>
        <translation>Er sagt: „{said}“</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>Er sagt: „{said}“.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab, with its unsaved changes.</source>
        <translation>{title} bleibt im Tab geöffnet, mit den nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab and is being saved. The result appears once it is known.</source>
        <translation>{title} bleibt im Tab geöffnet und wird gerade gespeichert. Das Ergebnis erscheint, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab.</source>
        <translation>{title} bleibt im Tab geöffnet.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s, until {time}</source>
        <translation>{n} s, bis {time}</translation>
    </message>
    <message>
        <source>{host} was not found ({reason}). Check the network and the API base URL of the connection.</source>
        <translation>{host} wurde nicht gefunden ({reason}). Prüfen Sie das Netzwerk und die API-Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>{host} refused the connection on that port ({reason}). Check host and port in the connection. If they are right, the server is down.</source>
        <translation>{host} hat die Verbindung auf diesem Port abgelehnt ({reason}). Prüfen Sie Host und Port in der Verbindung. Wenn sie stimmen, ist der Server außer Betrieb.</translation>
    </message>
    <message>
        <source>The certificate of {host} was rejected ({reason}). The key was not sent.</source>
        <translation>Das Zertifikat von {host} wurde abgelehnt ({reason}). Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{host} does not use TLS on that port ({reason}). Check the port and https:// in the connection&apos;s address. The key was not sent.</source>
        <translation>{host} benutzt auf diesem Port kein TLS ({reason}). Prüfen Sie den Port und https:// in der Adresse der Verbindung. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be used: {reason}. Nothing was sent.</source>
        <translation>Die Datei mit den Zertifikaten Ihrer Firma kann nicht benutzt werden: {reason}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The proxy for {host} requires a user name and password, or rejected the ones it was given ({reason}). The key was not sent. Enter both in the connection, under Network, or put the password into the keyring, under the user name `proxy-password`.</source>
        <translation>Der Proxy für {host} verlangt Benutzernamen und Passwort oder hat die angegebenen abgelehnt ({reason}). Der Schlüssel wurde nicht gesendet. Geben Sie beide in der Verbindung unter „Netzwerk“ ein, oder legen Sie das Passwort unter dem Benutzernamen `proxy-password` in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The proxy for {host} did not forward the request ({reason}). The key was not sent.</source>
        <translation>Der Proxy für {host} hat die Anfrage nicht weitergeleitet ({reason}). Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time. Check the network.</source>
        <translation>{host} war nicht rechtzeitig erreichbar. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}).</source>
        <translation>{host} war nicht erreichbar ({reason}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>You cancelled after the request was sent.</source>
        <translation>Sie haben abgebrochen, nachdem die Anfrage gesendet worden war.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered ({reason}).</source>
        <translation>Die Verbindung zu {host} brach ab, bevor eine Antwort kam ({reason}).</translation>
    </message>
    <message>
        <source>{host} redirects this request to {target}, which is not followed.{said} Try again later, or ask the provider.</source>
        <translation>{host} leitet diese Anfrage nach {target} um; dem wird nicht gefolgt.{said} Versuchen Sie es später noch einmal, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>{host} redirects to {target}. The key was not sent there. If that is the right address, change the connection.</source>
        <translation>{host} leitet nach {target} um. Der Schlüssel wurde nicht dorthin gesendet. Wenn das die richtige Adresse ist, ändern Sie die Verbindung.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. Something in front of the provider, such as a firewall, may have blocked the request.</source>
        <translation>{host} antwortete mit {reason}. Vielleicht hat etwas vor dem Anbieter, etwa eine Firewall, die Anfrage blockiert.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. The contact is not opened, because a save could damage letters such as ä. Ask the provider to answer in UTF-8.</source>
        <translation>{host} antwortete mit {reason}. Der Kontakt wird nicht geöffnet, weil ein Speichern Buchstaben wie ä beschädigen könnte. Bitten Sie den Anbieter, in UTF-8 zu antworten.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer: {reason}.</source>
        <translation>{host} hat eine unlesbare Antwort gesendet: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent more data than a contact can have ({reason}); reading was stopped. Check the API base URL of the connection.</source>
        <translation>{host} hat mehr Daten gesendet, als ein Kontakt haben kann ({reason}); das Lesen wurde beendet. Prüfen Sie die API-Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>{host} sent an unusable answer: {reason}.</source>
        <translation>{host} hat eine unbrauchbare Antwort gesendet: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not accept the API key.{said}</source>
        <translation>{host} nimmt den API-Schlüssel nicht an.{said}</translation>
    </message>
    <message>
        <source>{host} accepts the key but denies access.{said} Check the connection and the permissions of the key.</source>
        <translation>{host} nimmt den Schlüssel an, verweigert aber den Zugriff.{said} Prüfen Sie die Verbindung und die Rechte des Schlüssels.</translation>
    </message>
    <message>
        <source>{host} has merged this contact into contact {survivor}.{said}</source>
        <translation>{host} hat diesen Kontakt mit Kontakt {survivor} zusammengeführt.{said}</translation>
    </message>
    <message>
        <source>{host} has no such contact (any more).{said}</source>
        <translation>{host} hat keinen solchen Kontakt (mehr).{said}</translation>
    </message>
    <message>
        <source>{host} reports a conflict with existing data.{said}</source>
        <translation>{host} meldet einen Konflikt mit vorhandenen Daten.{said}</translation>
    </message>
    <message>
        <source>{host} rejected a value.{said}</source>
        <translation>{host} hat einen Wert abgelehnt.{said}</translation>
    </message>
    <message>
        <source>Too many requests; {host} asks to wait{pause}.{said}</source>
        <translation>Zu viele Anfragen; {host} bittet zu warten{pause}.{said}</translation>
    </message>
    <message>
        <source>{host} reports a server error ({status}).{said}</source>
        <translation>{host} meldet einen Serverfehler ({status}).{said}</translation>
    </message>
    <message>
        <source>{host} refused the request.{said}</source>
        <translation>{host} hat die Anfrage abgelehnt.{said}</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).{said}</source>
        <translation>{host} hat die Anfrage abgelehnt ({status}).{said}</translation>
    </message>
    <message>
        <source>No API key is saved for this connection.</source>
        <translation>Für diese Verbindung ist kein API-Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {reason}.</source>
        <translation>Der Schlüssel kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the key for {host}, or change the connection.</source>
        <translation>{reason}. Der Schlüssel wurde nicht gesendet. Geben Sie den Schlüssel für {host} ein, oder ändern Sie die Verbindung.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the password in the connection, under Network, or change the proxy there.</source>
        <translation>{reason}. Das Passwort wurde nicht gesendet. Geben Sie es in der Verbindung unter „Netzwerk“ ein, oder ändern Sie dort den Proxy.</translation>
    </message>
    <message>
        <source>No keyring is available on this system: keys, recent contacts, unsaved changes and history are kept only until the program closes. Everything else works. Enter the key for this session. To keep them, start a keyring (on Linux, GNOME Keyring or KWallet) and restart the program.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund: Schlüssel, zuletzt verwendete Kontakte, nicht gespeicherte Änderungen und Verlauf bleiben nur bis zum Schließen des Programms erhalten. Alles andere funktioniert. Geben Sie den Schlüssel für diese Sitzung ein. Damit sie erhalten bleiben, starten Sie einen Schlüsselbund (unter Linux GNOME Keyring oder KWallet) und dann das Programm neu.</translation>
    </message>
    <message>
        <source>The keyring is locked, and could not ask you for its password. Unlock it and try again, or enter the key for this session.</source>
        <translation>Der Schlüsselbund ist gesperrt und konnte Sie nicht nach seinem Passwort fragen. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Try again to be asked once more, or enter the key for this session.</source>
        <translation>Sie haben die Rückfrage des Schlüsselbunds geschlossen, also blieb er gesperrt. Versuchen Sie es erneut, um wieder gefragt zu werden, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>{reason}.{doubt} Try again, or enter the key for this session.</source>
        <translation>{reason}.{doubt} Versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keyring stopped answering: {reason}.{doubt} Try again (it may have restarted), or enter the key for this session.</source>
        <translation>Der Schlüsselbund antwortet nicht mehr: {reason}.{doubt} Versuchen Sie es erneut (vielleicht wurde er neu gestartet), oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time; a keyring prompt may be open behind this window. Answer it and try again, or enter the key for this session.{doubt}</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet; vielleicht wartet seine Rückfrage hinter diesem Fenster. Beantworten Sie sie und versuchen Sie es erneut, oder geben Sie den Schlüssel für diese Sitzung ein.{doubt}</translation>
    </message>
    <message>
        <source>The text is too long to look for, so nothing was sent. Enter a shorter one.</source>
        <translation>Der Text ist zu lang, um danach zu suchen; nichts wurde gesendet. Geben Sie einen kürzeren ein.</translation>
    </message>
    <message>
        <source>You stopped the save; the rest was not sent.</source>
        <translation>Sie haben das Speichern angehalten; der Rest wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your own description of this provider searches with {reason}. Such a request can also change data if the description is wrong, so nothing was sent.</source>
        <translation>Ihre eigene Beschreibung dieses Anbieters sucht mit {reason}. Eine solche Anfrage kann auch Daten ändern, wenn die Beschreibung falsch ist; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Treat it as not stored.</source>
        <translation>Behandeln Sie es als nicht gespeichert.</translation>
    </message>
    <message>
        <source>The change to the keyring may be missing.</source>
        <translation>Die Änderung am Schlüsselbund wurde vielleicht nicht übernommen.</translation>
    </message>
    <message>
        <source>The change to the keyring may still take effect.</source>
        <translation>Die Änderung am Schlüsselbund wird möglicherweise noch wirksam.</translation>
    </message>
    <message>
        <source>Invalid: {problem}</source>
        <translation>Ungültig: {problem}</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>The provider says: {text}</source>
        <translation>Der Anbieter sagt: {text}</translation>
    </message>
    <message>
        <source>Not stored by the last save.</source>
        <translation>Beim letzten Speichern nicht gespeichert.</translation>
    </message>
    <message>
        <source>Lines were joined.</source>
        <translation>Zeilen wurden verbunden.</translation>
    </message>
    <message>
        <source>Stored like this. It does not stop a save.</source>
        <translation>Ist so gespeichert. Es hindert nicht am Speichern.</translation>
    </message>
    <message>
        <source>{was} · may not be cleared; checked after saving</source>
        <translation>{was} · wird vielleicht nicht geleert; wird nach dem Speichern geprüft</translation>
    </message>
    <message>
        <source>May not be cleared; checked after saving</source>
        <translation>Wird vielleicht nicht geleert; wird nach dem Speichern geprüft</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). Your changes are still here.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}). Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Refresh the contact before you save again.</source>
        <translation>Es ist nicht bekannt, ob gespeichert wurde. Aktualisieren Sie den Kontakt, bevor Sie wieder speichern.</translation>
    </message>
    <message>
        <source>If it happens again, copy the details for your support team.</source>
        <translation>Wenn es wieder geschieht, kopieren Sie die Details für Ihr Supportteam.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written ({reason}). Everything else keeps working.</source>
        <translation>Das Protokoll kann nicht geschrieben werden ({reason}). Alles andere arbeitet weiter.</translation>
    </message>
    <message>
        <source>Contact Editor could not start ({kind}).</source>
        <translation>Contact Editor konnte nicht starten ({kind}).</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Start it again; if that does not help, copy the details for your support team.</source>
        <translation>Nichts wurde gesendet und nichts geändert. Starten Sie noch einmal; wenn das nicht hilft, kopieren Sie die Details für Ihr Supportteam.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to ({reason}). You can work, but connections, settings, unsaved changes and the log are lost when the program ends. To keep them, make the folder writable or free some space, then start again.</source>
        <translation>{folder} ist nicht beschreibbar ({reason}). Sie können arbeiten, aber Verbindungen, Einstellungen, nicht gespeicherte Änderungen und das Protokoll gehen verloren, wenn das Programm endet. Um sie zu behalten, machen Sie den Ordner beschreibbar oder schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <source>Contact Editor is already open and does not answer. This is a second window; close the other one before you save here.</source>
        <translation>Contact Editor ist schon offen und antwortet nicht. Dies ist ein zweites Fenster; schließen Sie das andere, bevor Sie hier speichern.</translation>
    </message>
    <message>
        <source>Contact Editor was last open on {host} and was not closed there. If it is still open on that computer, close it there first.</source>
        <translation>Contact Editor war zuletzt auf {host} offen und wurde dort nicht geschlossen. Falls es auf jenem Computer noch offen ist, schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Checking whether the save was stored …</source>
        <translation>Es wird geprüft, ob die Änderungen gespeichert wurden …</translation>
    </message>
    <message>
        <source>The provider says that the contact has changed. Reading it again …</source>
        <translation>Der Anbieter meldet, dass sich der Kontakt geändert hat. Er wird noch einmal gelesen …</translation>
    </message>
    <message>
        <source>Saving … request {n} of {all}</source>
        <translation>Wird gespeichert … Anfrage {n} von {all}</translation>
    </message>
    <message>
        <source>Stopping after request {n} of {all} … cancel again to stop waiting.</source>
        <translation>Wird nach Anfrage {n} von {all} angehalten … Brechen Sie noch einmal ab, um nicht länger zu warten.</translation>
    </message>
    <message>
        <source>Asking the keyring for the key … a prompt may be open behind this window.</source>
        <translation>Der Schlüssel wird beim Schlüsselbund abgefragt … vielleicht wartet hinter diesem Fenster eine Rückfrage.</translation>
    </message>
    <message>
        <source>Trying again in {n} s: {why}</source>
        <translation>Neuer Versuch in {n} s: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation>
            <numerusform>{n} Kontakt durchsucht …</numerusform>
            <numerusform>{n} Kontakte durchsucht …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation>
            <numerusform>{n} von {all} Kontakten durchsucht …</numerusform>
            <numerusform>{n} von {all} Kontakten durchsucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still take effect. Refresh before you save again.</source>
        <translation>Das Speichern wird möglicherweise noch wirksam. Aktualisieren Sie, bevor Sie erneut speichern.</translation>
    </message>
    <message>
        <source>It is NOT KNOWN whether the changes were stored.</source>
        <translation>Es ist NICHT BEKANNT, ob die Änderungen gespeichert wurden.</translation>
    </message>
    <message>
        <source>Refresh to check.</source>
        <translation>Aktualisieren Sie, um es zu prüfen.</translation>
    </message>
    <message>
        <source>They stay here. Refresh to check.</source>
        <translation>Ihre Änderungen bleiben hier. Aktualisieren Sie zum Prüfen.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key may not read them now.</source>
        <translation>NICHT BEKANNT, ob die Änderungen gespeichert wurden: Der Schlüssel darf sie jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Enter another key, or refresh, to check.</source>
        <translation>Geben Sie einen anderen Schlüssel ein oder aktualisieren Sie, um es zu prüfen.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the connection was changed.</source>
        <translation>NICHT BEKANNT, ob die Änderungen gespeichert wurden: die Verbindung wurde geändert.</translation>
    </message>
    <message>
        <source>It leads to another account now, or another way to it. Its key was not sent, so the result could not be checked.</source>
        <translation>Sie führt jetzt zu einem anderen Konto oder auf einem anderen Weg dorthin. Ihr Schlüssel wurde nicht gesendet, daher konnte das Ergebnis nicht geprüft werden.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key is no longer accepted.</source>
        <translation>NICHT BEKANNT, ob die Änderungen gespeichert wurden: Der Schlüssel wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Enter the key to check.</source>
        <translation>Geben Sie den Schlüssel ein, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Es wird noch geprüft …</translation>
    </message>
    <message>
        <source>Just changed by another user (kept): {w}.</source>
        <translation>Gerade von einem anderen Benutzer geändert (bleibt erhalten): {w}.</translation>
    </message>
    <message>
        <source>Stored: {names}.</source>
        <translation>Gespeichert: {names}.</translation>
    </message>
    <message>
        <source>Verified by a search.</source>
        <translation>Durch eine Suche überprüft.</translation>
    </message>
    <message>
        <source>No longer there, although no field shows it: {w}.</source>
        <translation>Nicht mehr da, obwohl kein Feld es zeigt: {w}.</translation>
    </message>
    <message>
        <source>Checked at {at}.</source>
        <translation>Geprüft um {at}.</translation>
    </message>
    <message>
        <source>Checked at {at}: nothing was stored.</source>
        <translation>Geprüft um {at}: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The provider still returns the old values. You can save again after the last check.</source>
        <translation>Der Anbieter liefert noch die alten Werte. Nach der letzten Prüfung können Sie wieder speichern.</translation>
    </message>
    <message>
        <source>None of the {all} changes could be confirmed.</source>
        <translation>Keine der {all} Änderungen konnte bestätigt werden.</translation>
    </message>
    <message>
        <source>Checked again at {at}</source>
        <translation>Um {at} erneut geprüft</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Still not known, checked at {at}</source>
        <translation>Noch nicht bekannt, geprüft um {at}</translation>
    </message>
    <message>
        <source>Checked at {at}</source>
        <translation>Um {at} geprüft</translation>
    </message>
    <message>
        <source>Saved and verified at {at}</source>
        <translation>Um {at} gespeichert und überprüft</translation>
    </message>
    <message>
        <source>Stored at {at}, but something else changed</source>
        <translation>Um {at} gespeichert, aber etwas anderes hat sich geändert</translation>
    </message>
    <message>
        <source>Stored at {at}, not everything could be verified</source>
        <translation>Um {at} gespeichert, nicht alles konnte überprüft werden</translation>
    </message>
    <message>
        <source>{title}; something else changed</source>
        <translation>{title}; etwas anderes hat sich geändert</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored</source>
        <translation>Geklärt um {at}: gespeichert</translation>
    </message>
    <message>
        <source>Resolved at {at}: partly stored</source>
        <translation>Geklärt um {at}: teilweise gespeichert</translation>
    </message>
    <message>
        <source>Partly stored at {at}</source>
        <translation>Um {at} teilweise gespeichert</translation>
    </message>
    <message>
        <source>Accepted, not visible yet</source>
        <translation>Vom Anbieter angenommen, noch nicht sichtbar</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored, as far as the provider reports it</source>
        <translation>Geklärt um {at}: gespeichert, soweit der Anbieter es meldet</translation>
    </message>
    <message>
        <source>Not stored as of {at}</source>
        <translation>Stand {at} nicht gespeichert</translation>
    </message>
    <message>
        <source>Still not known at {at}: the provider does not report it</source>
        <translation>Um {at} noch nicht bekannt: der Anbieter meldet es nicht</translation>
    </message>
    <message>
        <source>Not stored, checked at {at}</source>
        <translation>Nicht gespeichert, um {at} geprüft</translation>
    </message>
    <message>
        <source>Not as entered, checked at {at}</source>
        <translation>Nicht wie eingegeben, geprüft um {at}</translation>
    </message>
    <message>
        <source>Sent and checked at {at}</source>
        <translation>Um {at} gesendet und geprüft</translation>
    </message>
    <message>
        <source>{n} of {all} changes are stored.</source>
        <translation>{n} von {all} Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The change is stored now.</source>
        <translation>Die Änderung ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>All changes are stored now.</source>
        <translation>Alle Änderungen sind jetzt gespeichert.</translation>
    </message>
    <message>
        <source>The change was stored nevertheless.</source>
        <translation>Die Änderung wurde trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>All {all} changes were stored nevertheless.</source>
        <translation>Alle {all} Änderungen wurden trotzdem gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be undone: {w}</source>
        <translation>Nicht rückgängig zu machen: {w}</translation>
    </message>
    <message>
        <source>Saved and verified</source>
        <translation>Gespeichert und überprüft</translation>
    </message>
    <message>
        <source>Stored, but something else changed</source>
        <translation>Gespeichert, aber etwas anderes hat sich geändert</translation>
    </message>
    <message>
        <source>Stored, not everything could be verified</source>
        <translation>Gespeichert, nicht alles konnte überprüft werden</translation>
    </message>
    <message>
        <source>Partly stored</source>
        <translation>Teilweise gespeichert</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>stored in another form: {found}</source>
        <translation>in anderer Form gespeichert: {found}</translation>
    </message>
    <message>
        <source>stored as {found}</source>
        <translation>gespeichert als {found}</translation>
    </message>
    <message>
        <source>NOT stored, the provider has {found}</source>
        <translation>NICHT gespeichert, der Anbieter hat {found}</translation>
    </message>
    <message>
        <source>changed although it was not edited</source>
        <translation>geändert, obwohl es nicht bearbeitet wurde</translation>
    </message>
    <message>
        <source>Partly undone, verified</source>
        <translation>Teilweise rückgängig gemacht, überprüft</translation>
    </message>
    <message>
        <source>Undone, verified</source>
        <translation>Rückgängig gemacht, überprüft</translation>
    </message>
    <message>
        <source>stored: {meant}</source>
        <translation>gespeichert: {meant}</translation>
    </message>
    <message>
        <source>stored in another form: {found} instead of {meant}</source>
        <translation>in anderer Form gespeichert: {found} statt {meant}</translation>
    </message>
    <message>
        <source>stored as {found}, you entered {meant}</source>
        <translation>gespeichert als {found}, Sie haben {meant} eingegeben</translation>
    </message>
    <message>
        <source>NOT stored, still {found}. Your value stays in the form.</source>
        <translation>NICHT gespeichert, weiterhin {found}. Ihr Wert bleibt im Formular.</translation>
    </message>
    <message>
        <source>not sent. Your value stays in the form.</source>
        <translation>nicht gesendet. Ihr Wert bleibt im Formular.</translation>
    </message>
    <message>
        <source>not sent, because request {n} was refused. Your value stays in the form.</source>
        <translation>nicht gesendet, weil Anfrage {n} abgelehnt wurde. Ihr Wert bleibt im Formular.</translation>
    </message>
    <message>
        <source>changed unexpectedly, from {before} to {found}</source>
        <translation>unerwartet geändert: vorher {before}, jetzt {found}</translation>
    </message>
    <message>
        <source>the provider does not report its value</source>
        <translation>der Anbieter meldet den Wert nicht</translation>
    </message>
    <message>
        <source>now {found}, you entered {meant}</source>
        <translation>jetzt {found}, Sie haben {meant} eingegeben</translation>
    </message>
    <message>
        <source>NOT stored, now {found}. Your value stays in the form.</source>
        <translation>NICHT gespeichert, jetzt {found}. Ihr Wert bleibt im Formular.</translation>
    </message>
    <message>
        <source>removed unexpectedly, it was {before}</source>
        <translation>unerwartet entfernt, vorher {before}</translation>
    </message>
    <message>
        <source>added unexpectedly: {found}</source>
        <translation>unerwartet hinzugefügt: {found}</translation>
    </message>
    <message>
        <source>removed unexpectedly</source>
        <translation>unerwartet entfernt</translation>
    </message>
    <message>
        <source>added unexpectedly</source>
        <translation>unerwartet hinzugefügt</translation>
    </message>
    <message>
        <source>sent {meant}; the provider still returns {found}</source>
        <translation>{meant} gesendet; der Anbieter liefert noch {found}</translation>
    </message>
    <message>
        <source>NOT stored. Your value stays in the form.</source>
        <translation>NICHT gespeichert. Ihr Wert bleibt im Formular.</translation>
    </message>
    <message>
        <source>sent {meant}</source>
        <translation>{meant} gesendet</translation>
    </message>
    <message>
        <source>NOT stored, still {found} instead of {meant}</source>
        <translation>NICHT gespeichert, weiterhin {found} statt {meant}</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields: copy the receipt to see them</source>
        <translation>
            <numerusform>{n} weiteres Feld: Kopieren Sie den Beleg, um es zu sehen</numerusform>
            <numerusform>{n} weitere Felder: Kopieren Sie den Beleg, um sie zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Eintrag {n}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed, can&apos;t be read</source>
        <translation>Geändert, nicht lesbar</translation>
    </message>
    <message>
        <source>between {one} and {other}</source>
        <translation>zwischen {one} und {other}</translation>
    </message>
    <message>
        <source>after {one}</source>
        <translation>nach {one}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>before {other}</source>
        <translation>vor {other}</translation>
    </message>
    <message>
        <source>This entry was removed in another way than by this program. What it held is not known; a copied receipt of that time may tell.</source>
        <translation>Dieser Eintrag wurde auf anderem Weg als durch dieses Programm entfernt. Was er enthielt, ist nicht bekannt; vielleicht zeigt es ein kopierter Beleg aus jener Zeit.</translation>
    </message>
    <message>
        <source>This entry was changed in another way than by this program, and can&apos;t be read.</source>
        <translation>Dieser Eintrag wurde auf anderem Weg als durch dieses Programm geändert und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This entry, or the order of the entries at its place, was changed in another way than by this program. What is shown may not be what was saved: it can&apos;t be copied as a receipt.</source>
        <translation>Dieser Eintrag oder die Reihenfolge der Einträge an dieser Stelle wurde auf anderem Weg als durch dieses Programm geändert. Was angezeigt wird, ist vielleicht nicht das, was gespeichert wurde: Es kann nicht als Beleg kopiert werden.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>{field}: added {element}</source>
        <translation>{field}: {element} hinzugefügt</translation>
    </message>
    <message>
        <source>{field}: removed {element}</source>
        <translation>{field}: {element} entfernt</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUKTION)</translation>
    </message>
    <message>
        <source>{name} (sandbox)</source>
        <translation>{name} (Sandbox)</translation>
    </message>
    <message>
        <source>{field} looks masked: “{value}”. Sending it would replace the real value.</source>
        <translation>{field} sieht maskiert aus: „{value}“. Gesendet würde das den echten Wert ersetzen.</translation>
    </message>
    <message>
        <source>{field} looks cut off: “{value}”. Sending it would replace the whole text.</source>
        <translation>{field} sieht abgeschnitten aus: „{value}“. Gesendet würde das den ganzen Text ersetzen.</translation>
    </message>
    <message>
        <source>{field} has lost characters: “{value}”. Sending it would replace the real text.</source>
        <translation>{field} hat Zeichen verloren: „{value}“. Gesendet würde das den echten Text ersetzen.</translation>
    </message>
    <message>
        <source>{field} was left empty, and the provider reports “{value}”. Sending it would store that.</source>
        <translation>{field} wurde leer gelassen, und der Anbieter meldet „{value}“. Wird dieser Wert gesendet, wird er gespeichert.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider rewrites such values when they are sent, and would change it.</source>
        <translation>{field} ist „{value}“. Der Anbieter schreibt solche Werte beim Senden um und würde auch diesen ändern.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider changed it when it was last sent, and may do so again.</source>
        <translation>{field} ist „{value}“. Der Anbieter hat diesen Wert beim letzten Senden geändert und tut es vielleicht wieder.</translation>
    </message>
    <message>
        <source>It is not known whether the provider keeps what is left out; it is checked.</source>
        <translation>Es ist nicht bekannt, ob der Anbieter behält, was weggelassen wird; das wird nach dem Speichern geprüft.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out: the provider needs it, or would clear it.</source>
        <translation>Es kann nicht weggelassen werden: Der Anbieter braucht es oder würde es leeren.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {fields}.</source>
        <translation>Weggelassen, wie Sie gewählt haben: {fields}.</translation>
    </message>
    <message>
        <source>Sent in its original form, so that the provider doesn&apos;t change it again: {fields}.</source>
        <translation>In der ursprünglichen Form gesendet, damit der Anbieter es nicht noch einmal ändert: {fields}.</translation>
    </message>
    <message>
        <source>Sent as shown, as you chose: {fields}.</source>
        <translation>Wie angezeigt gesendet, wie Sie gewählt haben: {fields}.</translation>
    </message>
    <message>
        <source>{fields} went out as it was before the provider rewrote it. The provider no longer does that, so the value changed; the one from before can be put back.</source>
        <translation>{fields} wurde so gesendet, wie es war, bevor der Anbieter es umschrieb. Der Anbieter tut das nicht mehr, daher hat sich der Wert geändert; der vorherige kann zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>The provider rewrites {fields} when it is sent; it is not changed any further.</source>
        <translation>Der Anbieter schreibt {fields} beim Senden um; es wird nicht weiter verändert.</translation>
    </message>
    <message>
        <source>The real value of {fields} was never read, so it can&apos;t be put back here.</source>
        <translation>Der echte Wert von {fields} wurde nie gelesen, darum kann er hier nicht zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>Another user just changed the same fields. Nothing was sent: choose which value to keep.</source>
        <translation>Ein anderer Benutzer hat gerade dieselben Felder geändert. Nichts wurde gesendet: Wählen Sie, welcher Wert bleiben soll.</translation>
    </message>
    <message>
        <source>The contact just changed, so the save would do more than the review shows. Nothing was sent: review it again.</source>
        <translation>Der Kontakt hat sich gerade geändert; das Speichern würde mehr ändern, als die Übersicht zeigt. Nichts wurde gesendet: Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This may be another contact by now. Nothing was sent.</source>
        <translation>Dies ist inzwischen vielleicht ein anderer Kontakt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A value that would be sent again may not be the real one. Nothing was sent: choose what to do with it.</source>
        <translation>Ein Wert, der erneut gesendet würde, ist vielleicht nicht der echte. Nichts wurde gesendet: Wählen Sie, was mit ihm geschehen soll.</translation>
    </message>
    <message>
        <source>The contact had changed before the save arrived, and nothing was stored. Review it again.</source>
        <translation>Der Kontakt hatte sich geändert, bevor die Änderungen ankamen, und nichts wurde gespeichert. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The provider refused the contact&apos;s version, as if another user had changed it, but reads show no change. Nothing was stored. Send it again later, or refresh.</source>
        <translation>Der Anbieter hat die Version des Kontakts abgelehnt, als hätte ihn jemand anderes geändert, aber beim Lesen zeigt sich keine Änderung. Nichts wurde gespeichert. Senden Sie später noch einmal, oder aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The provider refused the version that it had shown itself, although the contact has not changed. Nothing was stored. Send it again: it goes out without the version.</source>
        <translation>Der Anbieter hat die Version abgelehnt, die er selbst gezeigt hatte, obwohl sich der Kontakt nicht geändert hat. Nichts wurde gespeichert. Senden Sie noch einmal: dann ohne die Version.</translation>
    </message>
    <message>
        <source>It is not known whether the last save was stored. Refresh before you save again.</source>
        <translation>Es ist nicht bekannt, ob das letzte Speichern ankam. Aktualisieren Sie, bevor Sie wieder speichern.</translation>
    </message>
    <message>
        <source>The last save is not visible at the provider yet. You can save again when it is, or after the last check.</source>
        <translation>Das letzte Speichern ist beim Anbieter noch nicht sichtbar. Sobald es das ist, oder nach der letzten Prüfung, können Sie wieder speichern.</translation>
    </message>
    <message>
        <source>outcome of the last save unknown</source>
        <translation>Ergebnis des letzten Speicherns unbekannt</translation>
    </message>
    <message>
        <source>sent at {at}, outcome unknown</source>
        <translation>um {at} gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>accepted at {at}, not visible yet</source>
        <translation>um {at} angenommen, noch nicht sichtbar</translation>
    </message>
    <message>
        <source>The provider reports success; checking …</source>
        <translation>Der Anbieter meldet Erfolg; es wird geprüft …</translation>
    </message>
    <message>
        <source>Checking what was stored …</source>
        <translation>Es wird geprüft, was gespeichert wurde …</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}.</source>
        <translation>Nichts wurde gesendet. {reason}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The account no longer has the field {field}.</source>
        <translation>Nichts wurde gesendet. Das Konto hat das Feld {field} nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was sent. {field} can&apos;t be changed at the provider any more.</source>
        <translation>Nichts wurde gesendet. {field} kann beim Anbieter nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Another user also changed: {f}. You can choose when you save.</source>
        <translation>Ein anderer Benutzer hat auch geändert: {f}. Sie können beim Speichern wählen.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} bleibt unverändert: Es wurde seither zu „{now}“ geändert.</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} ist schon so, wie es vor diesem Speichern war.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The changes to {name} are not saved. They will be there when you open it again.</source>
        <translation>Die Änderungen an {name} sind nicht gespeichert. Sie sind wieder da, wenn Sie den Kontakt wieder öffnen.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Enter a valid email address</source>
        <translation>Geben Sie eine gültige E-Mail-Adresse ein</translation>
    </message>
    <message>
        <source>Enter a date, e.g. 2026-03-31</source>
        <translation>Geben Sie ein Datum ein, z. B. 2026-03-31</translation>
    </message>
    <message>
        <source>Enter a number, e.g. 12.5</source>
        <translation>Geben Sie eine Zahl ein, z. B. 12.5</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Geben Sie eine ganze Zahl ein</translation>
    </message>
    <message>
        <source>Enter valid JSON; put text in double quotes</source>
        <translation>Geben Sie gültiges JSON ein; Text steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Too long: at most 100,000 characters and 2,000 values</source>
        <translation>Zu lang: höchstens 100.000 Zeichen und 2.000 Werte</translation>
    </message>
    <message>
        <source>The provider sent an unexpected value; it is left unchanged</source>
        <translation>Der Anbieter hat einen unerwarteten Wert gesendet; er bleibt unverändert</translation>
    </message>
    <message>
        <source>Not read, and left unchanged; refresh to try again</source>
        <translation>Nicht gelesen und unverändert gelassen; aktualisieren Sie, um es noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>Can&apos;t be changed any more; revert it to save the rest</source>
        <translation>Kann nicht mehr geändert werden; machen Sie es rückgängig, um den Rest zu speichern</translation>
    </message>
    <message>
        <source>The provider can&apos;t clear this field</source>
        <translation>Der Anbieter kann dieses Feld nicht leeren</translation>
    </message>
    <message>
        <source>Not set by the provider; choose a value, or saving may change it</source>
        <translation>Vom Anbieter nicht gesetzt; wählen Sie einen Wert, sonst ändert das Speichern ihn vielleicht</translation>
    </message>
    <message>
        <source>Changes marketing consent</source>
        <translation>Ändert die Werbeeinwilligung</translation>
    </message>
    <message>
        <source>Changes the contact&apos;s identifying email address</source>
        <translation>Ändert die E-Mail-Adresse, die den Kontakt kennzeichnet</translation>
    </message>
    <message>
        <source>May trigger automations at the provider</source>
        <translation>Kann Automatisierungen beim Anbieter auslösen</translation>
    </message>
    <message>
        <source>Can&apos;t be undone here</source>
        <translation>Kann hier nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>{field} can&apos;t be removed through the API</source>
        <translation>{field} kann über die API nicht entfernt werden</translation>
    </message>
    <message>
        <source>the provider sent only a part of it</source>
        <translation>der Anbieter hat nur einen Teil davon gesendet</translation>
    </message>
    <message>
        <source>the key may not read it</source>
        <translation>der Schlüssel darf es nicht lesen</translation>
    </message>
    <message>
        <source>the provider did not find it</source>
        <translation>der Anbieter hat es nicht gefunden</translation>
    </message>
    <message>
        <source>the provider&apos;s rate limit is reached</source>
        <translation>das Anfragelimit des Anbieters ist erreicht</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>der Anbieter war nicht erreichbar</translation>
    </message>
    <message>
        <source>the provider did not answer</source>
        <translation>der Anbieter hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the provider refused the request</source>
        <translation>der Anbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>the provider&apos;s answer could not be used</source>
        <translation>die Antwort des Anbieters war nicht verwendbar</translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>Nicht gelesen: {reason}</translation>
    </message>
    <message>
        <source>Not read: {reason} ({detail})</source>
        <translation>Nicht gelesen: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{field}: may not be cleared; checked after saving</source>
        <translation>{field}: wird vielleicht nicht geleert; wird nach dem Speichern geprüft</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(nicht gelesen)</translation>
    </message>
    <message>
        <source>Privacy and history</source>
        <translation>Datenschutz und Verlauf</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Menüleiste immer anzeigen</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Open it with the first contact</source>
        <translation>Mit dem ersten Kontakt öffnen</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Restore tabs at start</source>
        <translation>Tabs beim Start wiederherstellen</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code</source>
        <translation>Für Telefonnummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Name auf Belegen</translation>
    </message>
    <message>
        <source>The account of the system, if empty</source>
        <translation>Wenn leer: das Konto des Systems</translation>
    </message>
    <message>
        <source>Keep saves for</source>
        <translation>Gespeichertes aufheben für</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine aufheben</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>Keep unsaved changes for</source>
        <translation>Nicht gespeicherte Änderungen aufheben für</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal täglich</translation>
    </message>
    <message>
        <source>Contact Editor {yours} is up to date.</source>
        <translation>Contact Editor {yours} ist aktuell.</translation>
    </message>
    <message>
        <source>Version {newer} is available (you have {yours}).</source>
        <translation>Version {newer} ist verfügbar (Sie haben {yours}).</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for updates ({reason}).</source>
        <translation>Es konnte nicht nach Updates gesucht werden ({reason}).</translation>
    </message>
    <message>
        <source>Use the connection {name}</source>
        <translation>Verbindung {name} verwenden</translation>
    </message>
    <message>
        <source>set by the provider</source>
        <translation>vom Anbieter gesetzt</translation>
    </message>
    <message>
        <source>Other fields from the provider</source>
        <translation>Weitere Felder des Anbieters</translation>
    </message>
    <message>
        <source>Result of each field</source>
        <translation>Ergebnis jedes Feldes</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>füllt</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} fields.</source>
        <translation>
            <numerusform>{name}: {n} Feld.</numerusform>
            <numerusform>{name}: {n} Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It only reads until {n} questions are answered.</source>
        <translation>
            <numerusform>Nur Lesen, bis {n} Frage beantwortet ist.</numerusform>
            <numerusform>Nur Lesen, bis {n} Fragen beantwortet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Mit einem Anbieter verbinden</translation>
    </message>
    <message>
        <source>You need the API key, and for some providers an address. It takes a minute.</source>
        <translation>Nötig sind der API-Schlüssel und manchmal eine Adresse. Dauert eine Minute.</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>Beispielkontakte</translation>
    </message>
    <message>
        <source>250 made-up contacts on this computer. Nothing leaves it.</source>
        <translation>250 erfundene Kontakte auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>Vorher geprüft</translation>
    </message>
    <message>
        <source>Each save first shows before and after.</source>
        <translation>Jedes Speichern zeigt erst Vorher und Nachher.</translation>
    </message>
    <message>
        <source>Verified after</source>
        <translation>Nachher überprüft</translation>
    </message>
    <message>
        <source>The contact is read again after a save.</source>
        <translation>Der Kontakt wird nach dem Speichern noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Undone in one step</source>
        <translation>In einem Schritt rückgängig</translation>
    </message>
    <message>
        <source>A save can be undone, its receipt copied.</source>
        <translation>Ein Speichern kann rückgängig gemacht, sein Beleg kopiert werden.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalender: {field}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which operation updates a contact?</source>
        <translation>Welche Operation ändert einen Kontakt?</translation>
    </message>
    <message>
        <source>How is a field cleared?</source>
        <translation>Wie wird ein Feld geleert?</translation>
    </message>
    <message>
        <source>null clears a field that may be null</source>
        <translation>null leert ein Feld, das null sein darf</translation>
    </message>
    <message>
        <source>a text is cleared by &quot;&quot;</source>
        <translation>ein Text wird durch &quot;&quot; geleert</translation>
    </message>
    <message>
        <source>try null where it is allowed; the receipt shows the result</source>
        <translation>null versuchen, wo es erlaubt ist; der Beleg zeigt, was daraus wurde</translation>
    </message>
    <message>
        <source>a field cannot be cleared</source>
        <translation>ein Feld kann nicht geleert werden</translation>
    </message>
    <message>
        <source>Is `{place}` consent to receive messages? A wrong answer could subscribe the contact.</source>
        <translation>Ist `{place}` die Einwilligung, Nachrichten zu erhalten? Eine falsche Antwort könnte den Kontakt anmelden.</translation>
    </message>
    <message>
        <source>it is shown and never sent</source>
        <translation>es wird gezeigt und nie gesendet</translation>
    </message>
    <message>
        <source>true means that the contact agreed</source>
        <translation>true bedeutet, dass der Kontakt zugestimmt hat</translation>
    </message>
    <message>
        <source>true means that the contact declined</source>
        <translation>true bedeutet, dass der Kontakt abgelehnt hat</translation>
    </message>
    <message>
        <source>a choice or a list that subscribes; it is sent as freshly read or as edited</source>
        <translation>eine Auswahl oder Liste, die anmeldet; sie wird gesendet wie soeben gelesen oder wie bearbeitet</translation>
    </message>
    <message>
        <source>it has nothing to do with consent</source>
        <translation>es hat mit Einwilligung nichts zu tun</translation>
    </message>
    <message>
        <source>Does an update remove the entries of a collection that it leaves out?</source>
        <translation>Entfernt eine Änderung die Einträge einer Sammlung, die sie weglässt?</translation>
    </message>
    <message>
        <source>an entry that is left out is removed</source>
        <translation>ein weggelassener Eintrag wird entfernt</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>er bleibt</translation>
    </message>
    <message>
        <source>What happens to a field that an update leaves out? “kept”, with the address of the page that says so (a wrong “kept” clears fields); “cleared”; or “unknown”.</source>
        <translation>Was geschieht mit einem Feld, das eine Änderung weglässt? „kept“ mit der Adresse der Seite, auf der das steht (ein falsches „kept“ leert Felder), „cleared“ oder „unknown“.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>everything is sent again</source>
        <translation>alles wird wieder gesendet</translation>
    </message>
    <message>
        <source>What does a contact&apos;s id look like? A regular expression that the whole id matches.</source>
        <translation>Wie sieht die ID eines Kontakts aus? Ein regulärer Ausdruck, dem die ganze ID entspricht.</translation>
    </message>
    <message>
        <source>Can an update start automations, such as flows or campaigns?</source>
        <translation>Kann eine Änderung Automatisierungen auslösen, etwa Abläufe oder Kampagnen?</translation>
    </message>
    <message>
        <source>each save says so first</source>
        <translation>jedes Speichern weist vorher darauf hin</translation>
    </message>
    <message>
        <source>The file does not name the fields in `{inside}`. Which are there? Names with a comma between them, the email first.</source>
        <translation>Die Datei nennt die Felder in `{inside}` nicht. Welche gibt es? Namen, durch Komma getrennt, die E-Mail zuerst.</translation>
    </message>
    <message>
        <source>An object is written in part: what happens to its other keys?</source>
        <translation>Ein Objekt wird zum Teil geschrieben: Was geschieht mit seinen übrigen Schlüsseln?</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>er wird entfernt</translation>
    </message>
    <message>
        <source>all is sent again</source>
        <translation>alles wird wieder gesendet</translation>
    </message>
    <message>
        <source>The file names no key that stays valid (such as a private token). In which header does one go? HEADER: VALUE, with {key} in the value.</source>
        <translation>Die Datei nennt keinen Schlüssel, der gültig bleibt (etwa ein privates Token). In welchen Header gehört er? HEADER: WERT, mit {key} im Wert.</translation>
    </message>
    <message>
        <source>Which request finds a contact by its email? METHOD /path?name=value, and after a blank the JSON body of a POST; {email} is the email.</source>
        <translation>Welche Anfrage findet einen Kontakt über seine E-Mail? METHOD /path?name=value, und nach einem Leerzeichen der JSON-Inhalt eines POST; {email} ist die E-Mail.</translation>
    </message>
    <message>
        <source>The address {url} in the file cannot be used as it is. What is the base URL?</source>
        <translation>Die Adresse {url} in der Datei kann so nicht benutzt werden. Wie lautet die Basis-URL?</translation>
    </message>
    <message>
        <source>What is the value of the header {name}?</source>
        <translation>Welchen Wert hat der Header {name}?</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>Nicht hinzugefügt. {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Letzte Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used, so this contact is not loaded. {problem} Unsaved changes to it are kept.</source>
        <translation>„{name}“ kann nicht verwendet werden, daher wird dieser Kontakt nicht geladen. {problem} Nicht gespeicherte Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more, so this contact can&apos;t be loaded. Unsaved changes to it are kept.</source>
        <translation>Es gibt keine Verbindung namens „{name}“ mehr, daher kann dieser Kontakt nicht geladen werden. Nicht gespeicherte Änderungen an ihm bleiben erhalten.</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this tab was opened. Its contact with this id may be another one, so it is not loaded. Unsaved changes to it are kept.</source>
        <translation>„{name}“ führt jetzt zu einem anderen Konto als beim Öffnen dieses Tabs. Dessen Kontakt mit dieser ID ist vielleicht ein anderer, daher wird er nicht geladen. Nicht gespeicherte Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Unsaved changes to {names} will be lost.</source>
        <translation>Nicht gespeicherte Änderungen an {names} gehen verloren.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>{title} is open in a tab.</source>
        <translation>{title} ist in einem Tab geöffnet.</translation>
    </message>
    <message>
        <source>already back to “{now}”</source>
        <translation>schon zurück auf „{now}“</translation>
    </message>
    <message>
        <source>not undone: it has since been changed to “{now}”</source>
        <translation>nicht rückgängig gemacht: wurde seitdem in „{now}“ geändert</translation>
    </message>
    <message>
        <source>not undone: {field} can&apos;t be removed through the API</source>
        <translation>nicht rückgängig gemacht: {field} kann über die API nicht entfernt werden</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: {field} can&apos;t be cleared through the API</source>
        <translation>nicht rückgängig gemacht, weiterhin „{now}“: {field} kann über die API nicht geleert werden</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value isn&apos;t valid</source>
        <translation>nicht rückgängig gemacht, weiterhin „{now}“: Der frühere Wert ist ungültig</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value was never read</source>
        <translation>nicht rückgängig gemacht, weiterhin „{now}“: Der frühere Wert wurde nie gelesen</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: you left it out</source>
        <translation>nicht rückgängig gemacht, weiterhin „{now}“: Sie haben es weggelassen</translation>
    </message>
    <message>
        <source>not undone: it has since been removed</source>
        <translation>nicht rückgängig gemacht: wurde seitdem entfernt</translation>
    </message>
    <message>
        <source>already as it was before</source>
        <translation>schon so, wie es vorher war</translation>
    </message>
    <message>
        <source>Save of {when} partly undone at {at}</source>
        <translation>Speichern von {when} um {at} teilweise rückgängig gemacht</translation>
    </message>
    <message>
        <source>{n} of {all} changes are undone.</source>
        <translation>{n} von {all} Änderungen sind rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Save of {when} undone, verified at {at}</source>
        <translation>Speichern von {when} rückgängig gemacht, um {at} überprüft</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}, not everything could be verified</source>
        <translation>Speichern von {when} um {at} rückgängig gemacht, nicht alles konnte überprüft werden</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}</source>
        <translation>Speichern von {when} um {at} rückgängig gemacht</translation>
    </message>
    <message>
        <source>This was to undo the save of {when}.</source>
        <translation>Damit sollte das Speichern von {when} rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>wird wieder entfernt</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>wird wieder hinzugefügt</translation>
    </message>
    <message>
        <source>is cleared again</source>
        <translation>wird wieder geleert</translation>
    </message>
    <message>
        <source>back to “{value}”</source>
        <translation>zurück auf „{value}“</translation>
    </message>
    <message>
        <source>This may be a different contact from {name}: its email was replaced, and no name confirms that it is the same. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside.</source>
        <translation>Dies ist vielleicht ein anderer Kontakt als {name}: Die E-Mail wurde ersetzt, und kein Name bestätigt, dass es derselbe ist. Die Änderungen an {name}, die nicht gespeichert sind oder bei denen nicht bekannt ist, ob sie es sind ({fields}), wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>This is a different contact from {name}, under the same id: it was created at another time. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside and are not applied here.</source>
        <translation>Dies ist ein anderer Kontakt als {name}, unter derselben ID: Er wurde zu einer anderen Zeit angelegt. Die Änderungen an {name}, die nicht gespeichert sind oder bei denen nicht bekannt ist, ob sie es sind ({fields}), wurden beiseitegelegt und hier nicht angewendet.</translation>
    </message>
    <message>
        <source>It is not known whether the last save of {name} ({fields}) was stored.</source>
        <translation>Es ist nicht bekannt, ob das letzte Speichern von {name} ({fields}) ankam.</translation>
    </message>
    <message>
        <source>to be stored: {meant}</source>
        <translation>zu speichern: {meant}</translation>
    </message>
    <message>
        <source>typed later, not sent: {meant}</source>
        <translation>später eingegeben, nicht gesendet: {meant}</translation>
    </message>
    <message>
        <source>The contact is no longer there.</source>
        <translation>Den Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Always shown: a problem is to be fixed</source>
        <translation>Immer angezeigt: Ein Problem ist zu beheben</translation>
    </message>
    <message>
        <source>Choose a country ({keys})</source>
        <translation>Land wählen ({keys})</translation>
    </message>
    <message>
        <source>Choose a date ({keys})</source>
        <translation>Datum wählen ({keys})</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>No field matches “{text}”.</source>
        <translation>Kein Feld passt zu „{text}“.</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>Kein Feld ist geändert.</translation>
    </message>
    <message>
        <source>No field is filled.</source>
        <translation>Kein Feld ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Undo of the save of {when}</source>
        <translation>Rückgängigmachen des Speicherns von {when}</translation>
    </message>
    <message>
        <source>Partly undone {when}</source>
        <translation>Teilweise rückgängig gemacht ({when})</translation>
    </message>
    <message>
        <source>Undone {when}, except {fields}</source>
        <translation>Rückgängig gemacht ({when}), außer {fields}</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>Rückgängig gemacht ({when})</translation>
    </message>
    <message>
        <source>Not used: {texts}</source>
        <translation>Nicht verwendet: {texts}</translation>
    </message>
    <message>
        <source>Only the beginning of the text was read.</source>
        <translation>Nur der Anfang des Textes wurde gelesen.</translation>
    </message>
    <message>
        <source>Filter {n} choices</source>
        <translation>{n} Optionen filtern</translation>
    </message>
    <message>
        <source>{n} of {total} choices</source>
        <translation>{n} von {total} Optionen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>{n} von {all} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes reverted. Nothing was sent.</source>
        <translation>
            <numerusform>{n} Änderung zurückgesetzt. Nichts wurde gesendet.</numerusform>
            <numerusform>{n} Änderungen zurückgesetzt. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>clears</source>
        <translation>leert</translation>
    </message>
    <message>
        <source>Not valid in this field.</source>
        <translation>In diesem Feld nicht gültig.</translation>
    </message>
    <message>
        <source>Only a guess, and the field has another value.</source>
        <translation>Nur vermutet, und das Feld hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>It identifies the contact. Accept it if this is the same contact.</source>
        <translation>Daran wird der Kontakt erkannt. Nehmen Sie es an, wenn es derselbe Kontakt ist.</translation>
    </message>
    <message>
        <source>The pasted address does not have it. Accept it to clear the former one.</source>
        <translation>Fehlt in der eingefügten Adresse. Nehmen Sie es an, um das Feld zu leeren.</translation>
    </message>
    <message>
        <source>The pasted address does not have it, and it can&apos;t be cleared.</source>
        <translation>Fehlt in der eingefügten Adresse, und das Feld kann nicht geleert werden.</translation>
    </message>
    <message>
        <source>No contact found for “{text}” in {name}</source>
        <translation>Kein Kontakt für „{text}“ in {name} gefunden</translation>
    </message>
    <message>
        <source>1 contact found for “{text}” in {name}</source>
        <translation>1 Kontakt für „{text}“ in {name} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found for “{text}” in {name}</source>
        <translation>
            <numerusform>{n} Kontakt für „{text}“ in {name} gefunden</numerusform>
            <numerusform>{n} Kontakte für „{text}“ in {name} gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Your own provider…</source>
        <translation>Eigener Anbieter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add a description of a provider from a file</source>
        <translation>Beschreibung eines Anbieters aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Speichern und öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose your provider. Type a part of its name, then Enter.</source>
        <translation>Wählen Sie Ihren Anbieter. Tippen Sie einen Teil des Namens, dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>Nicht gespeichert. Prüfen Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Descriptions (*.toml);;All files (*)</source>
        <translation>Beschreibungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a description</source>
        <translation>Beschreibung importieren</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Die vorhandene behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Saved, but without your changes since then.</source>
        <translation>Gespeichert; was Sie seitdem geändert haben, nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key is not in the keyring.</source>
        <translation>Der Schlüssel ist nicht im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Name des neuen Eintrags</translation>
    </message>
    <message>
        <source>Type of the value to add</source>
        <translation>Typ des neuen Werts</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</source>
        <translation>
            <numerusform>Der Export ist unvollständig: {file} enthält {n} Speichervorgang; der Rest konnte nicht gelesen werden: {reason}.</numerusform>
            <numerusform>Der Export ist unvollständig: {file} enthält {n} Speichervorgänge; der Rest konnte nicht gelesen werden: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation>
            <numerusform>{n} Speichervorgang nach {file} exportiert.</numerusform>
            <numerusform>{n} Speichervorgänge nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>AllChangesController</name>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>This was a sample contact of an earlier start. Sample contacts are new each time, so it is not there any more.</source>
        <translation>Das war ein Beispielkontakt eines früheren Starts. Beispielkontakte sind jedes Mal neu, daher ist er nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more.</source>
        <translation>Es gibt keine Verbindung namens „{name}“ mehr.</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this was saved. Its contact with this id may be another one, so it is not opened.</source>
        <translation>„{name}“ führt jetzt zu einem anderen Konto als beim Speichern. Der Kontakt mit dieser ID dort ist vielleicht ein anderer, darum wird er nicht geöffnet.</translation>
    </message>
    <message>
        <source>Export all changes</source>
        <translation>Alle Änderungen exportieren</translation>
    </message>
    <message>
        <source>Export the changes that are shown</source>
        <translation>Angezeigte Änderungen exportieren</translation>
    </message>
    <message>
        <source>{file} exists already. Nothing was exported; choose another name.</source>
        <translation>{file} gibt es schon. Nichts wurde exportiert; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Journal überprüfen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Changed or missing: {n}</source>
        <translation>Geändert oder fehlend: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation>
            <numerusform>{n} von {total} Speichervorgängen auf diesem Computer</numerusform>
            <numerusform>{n} von {total} Speichervorgängen auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation>
            <numerusform>die ersten {n} von {total} Speichervorgängen auf diesem Computer</numerusform>
            <numerusform>die ersten {n} von {total} Speichervorgängen auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for {n} days</source>
        <translation>{n} Tage aufbewahrt</translation>
    </message>
    <message>
        <source>kept until the program closes</source>
        <translation>aufbewahrt, bis das Programm geschlossen wird</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Leave {field} out of this save</source>
        <translation>{field} bei diesem Speichern auslassen</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the hidden changes</source>
        <translation>Ausgeblendete Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>typed in {fields}: added when you save</source>
        <translation>in {fields} getippt: wird beim Speichern hinzugefügt</translation>
    </message>
    <message>
        <source>typed in {fields}: not added</source>
        <translation>in {fields} getippt: nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Read-only connection: saving is disabled</source>
        <translation>Schreibgeschützte Verbindung: Speichern ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <translation>
            <numerusform>{n} vom Filter ausgeblendet</numerusform>
            <numerusform>{n} vom Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} ausgeblendet</numerusform>
            <numerusform>{n} ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems to fix before saving</source>
        <translation>
            <numerusform>{n} Problem vor dem Speichern zu beheben</numerusform>
            <numerusform>{n} Probleme vor dem Speichern zu beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>{value}, no longer offered</source>
        <translation>{value}, nicht mehr angeboten</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose an option, or clear the line.</source>
        <translation>„{text}“ ist nicht hinzugefügt. Wählen Sie mit der Eingabetaste eine Option, oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Unnamed option #{id}</source>
        <translation>Unbenannte Option #{id}</translation>
    </message>
</context>
<context>
    <name>CleanUpButton</name>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Clean up {label}</source>
        <translation>{label} bereinigen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Field, command or recent contact</source>
        <translation>Feld, Befehl oder zuletzt verwendeter Kontakt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No field, command or recent contact found</source>
        <translation>Kein Feld, Befehl oder zuletzt verwendeter Kontakt gefunden</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Continue to review</source>
        <translation>Weiter zur Prüfung</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle fremden</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle eigenen</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>theirs, is kept</source>
        <translation>fremd, bleibt erhalten</translation>
    </message>
    <message>
        <source>yours, goes into the save</source>
        <translation>von Ihnen, wird mitgespeichert</translation>
    </message>
    <message>
        <source>Conflicting changes</source>
        <translation>Änderungen im Konflikt</translation>
    </message>
    <message>
        <source>This contact changed since you opened it ({time}). Your changes have not been sent.</source>
        <translation>Dieser Kontakt wurde geändert, seit Sie ihn geöffnet haben ({time}). Ihre Änderungen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Fits together, nothing to decide</source>
        <translation>Passt zusammen, nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Theirs (now)</source>
        <translation>Fremd (jetzt)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} decided</source>
        <translation>
            <numerusform>{n} von {all} entschieden</numerusform>
            <numerusform>{n} von {all} entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>{name} is added. {text}</source>
        <translation>{name} ist hinzugefügt. {text}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>Nicht gespeichert. Prüfen Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Nothing to save: no key was entered.</source>
        <translation>Nichts zu speichern: Es wurde kein Schlüssel eingegeben.</translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation>Sie haben nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Send changed fields only</source>
        <translation>Nur geänderte Felder senden</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation>Enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved key</source>
        <translation>Leer lassen, um den gespeicherten Schlüssel zu behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read-only: nothing can be saved here</source>
        <translation>Schreibgeschützt: Speichern hier nicht möglich</translation>
    </message>
    <message>
        <source>Save without review (sandbox only)</source>
        <translation>Ohne Prüfen speichern (nur Sandbox)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Another connection is called “{name}”</source>
        <translation>Eine andere Verbindung heißt „{name}“</translation>
    </message>
    <message>
        <source>Only if the provider is known to keep what a save leaves out</source>
        <translation>Nur, wenn der Anbieter sicher behält, was beim Speichern weggelassen wird</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>{file}: connection “{name}”: ignored because {managed} defines the same name</source>
        <translation>{file}: Verbindung „{name}“: nicht beachtet, weil {managed} denselben Namen festlegt</translation>
    </message>
    <message>
        <source>{file}: connection “{name}”: unknown provider “{provider}”</source>
        <translation>{file}: Verbindung „{name}“: unbekannter Anbieter „{provider}“</translation>
    </message>
    <message>
        <source>Managed by your IT department ({file}). You can change only the key.</source>
        <translation>Von Ihrer IT-Abteilung verwaltet ({file}). Sie können nur den Schlüssel ändern.</translation>
    </message>
    <message>
        <source>Sample connection: it can&apos;t be changed, and is gone after a restart.</source>
        <translation>Beispielverbindung: Sie kann nicht geändert werden und ist nach einem Neustart nicht mehr da.</translation>
    </message>
    <message>
        <source>Your IT department allows only its own connections ({file}).</source>
        <translation>Ihre IT-Abteilung erlaubt nur eigene Verbindungen ({file}).</translation>
    </message>
    <message>
        <source>The settings of your IT department can&apos;t be read. Until then, only its own connections are available ({file}).</source>
        <translation>Die Einstellungen Ihrer IT-Abteilung sind nicht lesbar. Bis dahin gibt es nur deren eigene Verbindungen ({file}).</translation>
    </message>
    <message>
        <source>The description {file} has a fault: {reason}</source>
        <translation>Die Beschreibung {file} hat einen Fehler: {reason}</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”.</source>
        <translation>Unbekannter Anbieter „{id}“.</translation>
    </message>
    <message>
        <source>A save through {name} is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Über {name} läuft gerade ein Speichervorgang. Warten Sie, bis er fertig ist, oder brechen Sie ihn zuerst ab.</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the API key. The saved key belongs to {host}.</source>
        <translation>Geben Sie den API-Schlüssel ein. Der gespeicherte Schlüssel gehört zu {host}.</translation>
    </message>
    <message>
        <source>Enter the API key. The host of the saved key is unknown.</source>
        <translation>Geben Sie den API-Schlüssel ein. Der Host des gespeicherten Schlüssels ist unbekannt.</translation>
    </message>
    <message>
        <source>Enter the API key again. It would now go through the proxy {proxy}.</source>
        <translation>Geben Sie den API-Schlüssel noch einmal ein. Er würde jetzt über den Proxy {proxy} gehen.</translation>
    </message>
    <message>
        <source>Enter the API key again. The connection would now trust the certificates in {file}.</source>
        <translation>Geben Sie den API-Schlüssel noch einmal ein. Die Verbindung würde jetzt den Zertifikaten in {file} vertrauen.</translation>
    </message>
</context>
<context>
    <name>ConnectionPicker</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>ConnectionRemoval</name>
    <message>
        <source>Remove {name} and its key?</source>
        <translation>{name} und den Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove your key for {name} and the proxy password?</source>
        <translation>Ihren Schlüssel für {name} und das Proxy-Passwort entfernen?</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Meinen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not removed. {reason}</source>
        <translation>Nicht entfernt. {reason}</translation>
    </message>
    <message>
        <source>Removed {name}. Removing its key …</source>
        <translation>{name} wurde entfernt. Der Schlüssel wird entfernt …</translation>
    </message>
    <message>
        <source>Removed {name} and its key.</source>
        <translation>{name} und der Schlüssel wurden entfernt.</translation>
    </message>
    <message>
        <source>Removed {name}, but its key may still be in the keyring.</source>
        <translation>{name} wurde entfernt, aber der Schlüssel ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Removing your key for {name} …</source>
        <translation>Ihr Schlüssel für {name} wird entfernt …</translation>
    </message>
    <message>
        <source>Removed your key for {name}.</source>
        <translation>Ihr Schlüssel für {name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Your key for {name} may still be in the keyring.</source>
        <translation>Ihr Schlüssel für {name} ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionSaver</name>
    <message>
        <source>Save without testing</source>
        <translation>Ohne Test speichern</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the test failed. {reason}</source>
        <translation>Nicht gespeichert: Der Test ist fehlgeschlagen. {reason}</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Die Verbindung wird getestet …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Gespeichert. Der Schlüsselbund wird gefragt … vielleicht wartet hinter diesem Fenster eine Rückfrage.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>The changes are being sent. Wait for the result.</source>
        <translation>Die Änderungen werden gesendet. Warten Sie auf das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>Revert all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pin this contact</source>
        <translation>Diesen Kontakt anheften</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Unpin this contact</source>
        <translation>Diesen Kontakt lösen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Loaded {at}</source>
        <translation>Geladen {at}</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Save or revert your changes first, then undo the save.</source>
        <translation>Speichern Sie zuerst Ihre Änderungen oder setzen Sie sie zurück, dann machen Sie das Speichern rückgängig.</translation>
    </message>
    <message>
        <source>Nothing of this save was stored, so there is nothing to undo.</source>
        <translation>Bei diesem Speichern wurde nichts gespeichert, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>{field} cannot be edited.</source>
        <translation>{field} kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The real value of {field} was never read, so it can&apos;t be restored.</source>
        <translation>Der echte Wert von {field} wurde nie gelesen, darum kann er nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>{field} restored in the form.</source>
        <translation>{field} im Formular wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is not sent until you save.</source>
        <translation>Es wird erst gesendet, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} bleibt unverändert: Es wurde seither zu „{now}“ geändert.</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} ist schon so, wie es vor diesem Speichern war.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be undone.</source>
        <translation>Die Änderung an {field} kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>Contacts of {name} can&apos;t be found by their names.</source>
        <translation>Kontakte von {name} können nicht über ihren Namen gefunden werden.</translation>
    </message>
    <message>
        <source>Enter a contact ID, email address or link. “{text}” contains none.</source>
        <translation>Geben Sie eine Kontakt-ID, eine E-Mail-Adresse oder einen Link ein. „{text}“ enthält nichts davon.</translation>
    </message>
    <message>
        <source>No contact found for {what} in {name}.</source>
        <translation>Kein Kontakt für {what} in {name} gefunden.</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>{name} wird gefragt …</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>This connection is read-only. Nothing was undone.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Nichts wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst in ein Feld.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Kopiert: {field}</translation>
    </message>
    <message>
        <source>ID copied.</source>
        <translation>ID kopiert.</translation>
    </message>
    <message>
        <source>Email address copied.</source>
        <translation>E-Mail-Adresse kopiert.</translation>
    </message>
    <message>
        <source>{name} copied as loaded at {at}.</source>
        <translation>{name} kopiert, wie um {at} geladen.</translation>
    </message>
    <message>
        <source>Your unsaved changes are not in it.</source>
        <translation>Ihre nicht gespeicherten Änderungen sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>DescriptionImport</name>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the administrator of this computer has set the description of “{id}”; choose another id</source>
        <translation>die Administration dieses Computers hat die Beschreibung von „{id}“ festgelegt; wählen Sie eine andere ID</translation>
    </message>
    <message>
        <source>{file} is no description that can be used:</source>
        <translation>{file} ist keine verwendbare Beschreibung:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weiterer</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an OpenAPI file with “Your own provider…”.</source>
        <translation>Fügen Sie eine OpenAPI-Datei mit „Eigener Anbieter…“ hinzu.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ist schon vorhanden.</translation>
    </message>
    <message>
        <source>{file} in your folder has this id, “{id}”, already. Replace it? Connections that use it will use the new one.</source>
        <translation>{file} in Ihrem Ordner hat schon diese ID, „{id}“. Diese Beschreibung ersetzen? Verbindungen, die sie benutzen, benutzen dann die neue.</translation>
    </message>
    <message>
        <source>A description of “{id}” comes with the program. Use this one in its place? Connections that use it will use the new one.</source>
        <translation>Eine Beschreibung von „{id}“ gehört zum Programm. Stattdessen diese benutzen? Verbindungen, die jene benutzen, benutzen dann die neue.</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>Nicht hinzugefügt. {file}: {reason}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>It only reads: its description says that updates are untried.</source>
        <translation>Nur Lesen: Laut Beschreibung sind Änderungen nicht erprobt.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Supportdatei erstellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check of the connection {name}</source>
        <translation>Prüfung der Verbindung {name}</translation>
    </message>
    <message>
        <source>{n} of {all}: {check} …</source>
        <translation>{n} von {all}: {check} …</translation>
    </message>
    <message>
        <source>a keyring prompt may be open behind this window.</source>
        <translation>vielleicht wartet hinter diesem Fenster eine Rückfrage des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Meinen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Run diagnostics…</source>
        <translation>Diagnose ausführen…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not tested. Check the highlighted fields.</source>
        <translation>Nicht getestet. Prüfen Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Saved; the password for the proxy is not in the keyring yet.</source>
        <translation>Gespeichert; das Passwort für den Proxy ist noch nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved; the key is not in the keyring yet. Without it, the program asks for the key when the connection is used.</source>
        <translation>Gespeichert; der Schlüssel ist noch nicht im Schlüsselbund. Ohne ihn fragt das Programm nach dem Schlüssel, wenn die Verbindung benutzt wird.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy {label}</source>
        <translation>{label} kopieren</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Menu of {label}</source>
        <translation>Menü von {label}</translation>
    </message>
    <message>
        <source>Copy field</source>
        <translation>Feld kopieren</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>JSON-Pfad kopieren</translation>
    </message>
    <message>
        <source>Make it not set</source>
        <translation>Auf „nicht gesetzt“ stellen</translation>
    </message>
    <message>
        <source>Clear as null</source>
        <translation>Als null leeren</translation>
    </message>
    <message>
        <source>Clear as empty text</source>
        <translation>Als leeren Text leeren</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert {label}</source>
        <translation>{label} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>Nach Name oder Wert filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only filled</source>
        <translation>Nur ausgefüllte</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} fields</source>
        <translation>{shown} von {total} Feldern</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed fields hidden</source>
        <translation>
            <numerusform>{n} geändertes Feld ausgeblendet</numerusform>
            <numerusform>{n} geänderte Felder ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find by ID, email or pasted link</source>
        <translation>Nach ID, E-Mail oder eingefügtem Link suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung oder fügen Sie eine hinzu.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Contact Editor {version}
MIT licence; Qt is used under the LGPL.</source>
        <translation>Contact Editor {version}
MIT-Lizenz; Qt wird unter der LGPL benutzt.</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>Über Contact Editor</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The text is still here: save it somewhere else, or copy it.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}). Der Text ist noch da: Speichern Sie ihn woanders, oder kopieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saves made on this computer</source>
        <translation>Speichervorgänge auf diesem Computer</translation>
    </message>
    <message>
        <source>No saves on this computer</source>
        <translation>Keine Speichervorgänge auf diesem Computer</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Speichern rückgängig machen ({when})</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Undo the save of {when}?</source>
        <translation>Speichern von {when} rückgängig machen?</translation>
    </message>
    <message>
        <source>Restore “{value}”</source>
        <translation>„{value}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>{field} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Same contact, review again</source>
        <translation>Derselbe Kontakt, erneut prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>keeps your changes in the form</source>
        <translation>behält Ihre Änderungen im Formular</translation>
    </message>
    <message>
        <source>Is this still the same contact?</source>
        <translation>Ist das noch derselbe Kontakt?</translation>
    </message>
    <message>
        <source>Since you opened it, both email and name of contact {id} were replaced by others. It may be a different contact now. Nothing was sent.</source>
        <translation>Seit Sie ihn geöffnet haben, wurden E-Mail und Name des Kontakts {id} beide durch andere ersetzt. Vielleicht ist es jetzt ein anderer Kontakt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>At {name} now</source>
        <translation>Jetzt bei {name}</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Als Sie ihn öffneten</translation>
    </message>
    <message>
        <source>Your changes would be saved to it: {fields}</source>
        <translation>Ihre Änderungen würden in ihm gespeichert: {fields}</translation>
    </message>
</context>
<context>
    <name>ImportQuestionBox</name>
    <message>
        <source>The file says: {text}</source>
        <translation>Die Datei sagt: {text}</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Address of the page that says so</source>
        <translation>Adresse der Seite, auf der das steht</translation>
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
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>JournalAccess</name>
    <message>
        <source>The journal on this computer could not be read: {reason}.</source>
        <translation>Das Journal auf diesem Computer konnte nicht gelesen werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Discard what is kept of the last save of {name}?</source>
        <translation>Verwerfen, was vom letzten Speichern von {name} aufbewahrt ist?</translation>
    </message>
    <message>
        <source>It stays unknown whether it was stored, and nothing changes at the provider. The values that were to be stored, and changes typed after it, can&apos;t be restored.</source>
        <translation>Es bleibt unbekannt, ob es gespeichert wurde, und beim Anbieter ändert sich nichts. Die Werte, die gespeichert werden sollten, und danach eingegebene Änderungen können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove everything kept of {name} on this computer?</source>
        <translation>Alles entfernen, was auf diesem Computer über {name} aufgehoben ist?</translation>
    </message>
    <message>
        <source>Its saves, unsaved changes and its place among the recent and pinned contacts are removed, by its id and by every email it is known by, and so are journals that were put aside. Saves of other contacts with these emails go too, their unsaved changes stay. Nothing changes at the provider. This cannot be undone.</source>
        <translation>Seine Speichervorgänge, nicht gespeicherten Änderungen und sein Platz unter den zuletzt verwendeten und angehefteten Kontakten werden entfernt, über seine ID und jede bekannte E-Mail, ebenso beiseitegelegte Journale. Auch Speichervorgänge anderer Kontakte mit diesen E-Mails werden entfernt, deren nicht gespeicherte Änderungen bleiben. Beim Anbieter ändert sich nichts. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>All saves, unsaved changes, recent and pinned contacts of every connection are removed, with journals that were put aside. Connections, their keys and the settings stay. Nothing changes at the providers. This cannot be undone.</source>
        <translation>Alle Speichervorgänge, nicht gespeicherten Änderungen, zuletzt verwendeten und angehefteten Kontakte jeder Verbindung werden entfernt, auch beiseitegelegte Journale. Verbindungen, ihre Schlüssel und die Einstellungen bleiben. Bei den Anbietern ändert sich nichts. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Erase everything kept of contacts on this computer?</source>
        <translation>Alles löschen, was auf diesem Computer über Kontakte aufgehoben ist?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message>
        <source>it is not open</source>
        <translation>es ist nicht offen</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk is not removed yet: {reason}. That is done as soon as the journal can be written; if the program ends before, forget it again.</source>
        <translation>Was auf der Festplatte über {name} aufbewahrt wird, ist noch nicht entfernt: {reason}. Es wird entfernt, sobald in das Journal geschrieben werden kann; endet das Programm vorher, vergessen Sie den Kontakt noch einmal.</translation>
    </message>
    <message>
        <source>Everything kept of {name} on this computer was removed.</source>
        <translation>Alles, was auf diesem Computer über {name} aufbewahrt wurde, wurde entfernt.</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk could not be removed: {reason}.</source>
        <translation>Was auf der Festplatte über {name} aufbewahrt wird, konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>Nicht alles konnte gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>Everything kept of contacts on this computer was erased.</source>
        <translation>Alles, was auf diesem Computer über Kontakte aufbewahrt wurde, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The journal could not be verified: {reason}.</source>
        <translation>Das Journal konnte nicht überprüft werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation>
            <numerusform>Journal überprüft: {n} Eintrag ist vollständig und unverändert, {m} sind abgelaufen oder wurden entfernt. Fehlende Einträge am Ende zeigen sich nur im Vergleich mit kopierten Belegen.</numerusform>
            <numerusform>Journal überprüft: {n} Einträge sind vollständig und unverändert, {m} sind abgelaufen oder wurden entfernt. Fehlende Einträge am Ende zeigen sich nur im Vergleich mit kopierten Belegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: numbers {numbers}.</source>
        <translation>
            <numerusform>{n} Eintrag des Journals wurde geändert oder fehlt: Nummer {numbers}.</numerusform>
            <numerusform>{n} Einträge des Journals wurden geändert oder fehlen: Nummern {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>Show only lines with…</source>
        <translation>Nur Zeilen zeigen mit…</translation>
    </message>
    <message>
        <source>Filter the JSON</source>
        <translation>JSON filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>Kontakt als JSON</translation>
    </message>
    <message>
        <source>Open a contact to see its JSON.</source>
        <translation>Öffnen Sie einen Kontakt, um sein JSON zu sehen.</translation>
    </message>
    <message>
        <source>As it would be after saving</source>
        <translation>Wie es nach dem Speichern wäre</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Wie geladen</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Where is the API key?</source>
        <translation>Wo ist der API-Schlüssel?</translation>
    </message>
    <message>
        <source>Copy the key and paste it above</source>
        <translation>Schlüssel kopieren und oben einfügen</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and stored only in the system&apos;s keyring.</source>
        <translation>Er wird nur an {host} gesendet und nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and kept until the program closes: there is no keyring on this system.</source>
        <translation>Er wird nur an {host} gesendet und bis zum Ende des Programms behalten: Auf diesem System gibt es keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Store in keyring</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>API-Schlüssel von {name}</translation>
    </message>
    <message>
        <source>Storing in the keyring … a prompt may be open behind this window.</source>
        <translation>Wird im Schlüsselbund abgelegt … vielleicht wartet hinter diesem Fenster eine Rückfrage.</translation>
    </message>
    <message>
        <source>Cancelled. The key you entered is still here.</source>
        <translation>Abgebrochen. Der eingegebene Schlüssel ist noch da.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New keys of {action}</source>
        <translation>Neue Tasten für {action}</translation>
    </message>
    <message>
        <source>Press the new keys…</source>
        <translation>Neue Tasten drücken…</translation>
    </message>
</context>
<context>
    <name>ListsEditor</name>
    <message>
        <source>Add by ID</source>
        <translation>Über die ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Enter the ID of a list, or wait until its name can be found</source>
        <translation>Geben Sie die ID einer Liste ein, oder warten Sie, bis ihr Name zu finden ist</translation>
    </message>
    <message>
        <source>“{text}” is not added yet. Press Enter to add it, or clear the line.</source>
        <translation>„{text}“ ist noch nicht hinzugefügt. Fügen Sie es mit der Eingabetaste hinzu, oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose a list, or clear the line.</source>
        <translation>„{text}“ ist nicht hinzugefügt. Wählen Sie mit der Eingabetaste eine Liste, oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Unnamed list #{id}</source>
        <translation>Unbenannte Liste #{id}</translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter a key for this session…</source>
        <translation>Schlüssel für diese Sitzung eingeben…</translation>
    </message>
    <message>
        <source>Your tabs and unsaved changes are restored and compared with the provider.</source>
        <translation>Ihre Tabs und nicht gespeicherten Änderungen werden wiederhergestellt und mit dem Anbieter verglichen.</translation>
    </message>
    <message>
        <source>New changes are kept in memory only; recent contacts and history stay hidden.</source>
        <translation>Neue Änderungen bleiben nur im Arbeitsspeicher; zuletzt verwendete Kontakte und Verlauf bleiben verborgen.</translation>
    </message>
    <message>
        <source>After unlocking</source>
        <translation>Nach dem Entsperren</translation>
    </message>
    <message>
        <source>Without unlocking</source>
        <translation>Ohne Entsperren</translation>
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
        <translation>In Felder einfügen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The manual could not be read: {reason}.</source>
        <translation>Das Handbuch konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” was not found</source>
        <translation>„{text}“ wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Enter a name for this value.</source>
        <translation>Geben Sie einen Namen für diesen Wert ein.</translation>
    </message>
    <message>
        <source>“{name}” already exists with another type: {type}.</source>
        <translation>„{name}“ gibt es schon mit einem anderen Typ: {type}.</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Contacts found</source>
        <translation>Gefundene Kontakte</translation>
    </message>
    <message>
        <source>No contact has exactly this email; these are similar.</source>
        <translation>Kein Kontakt hat genau diese E-Mail; diese sind ähnlich.</translation>
    </message>
    <message>
        <source>Which contact do you mean?</source>
        <translation>Welchen Kontakt meinen Sie?</translation>
    </message>
    <message>
        <source>Choose one part of the text.</source>
        <translation>Wählen Sie einen Teil des Textes.</translation>
    </message>
    <message>
        <source>Open one to edit it; the others stay as they are.</source>
        <translation>Öffnen Sie einen, um ihn zu bearbeiten; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The same address is stored more than once.</source>
        <translation>Dieselbe Adresse ist mehrfach gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email {text}</source>
        <translation>E-Mail {text}</translation>
    </message>
    <message>
        <source>Id {text}</source>
        <translation>ID {text}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open in a tab, and stay here</source>
        <translation>in einem Tab öffnen und hier bleiben</translation>
    </message>
    <message>
        <source>back to the search</source>
        <translation>zurück zur Suche</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Some files could not be read and were left unchanged.</source>
        <translation>Einige Dateien konnten nicht gelesen werden und blieben unverändert.</translation>
    </message>
    <message>
        <source>No connection is named “{name}” in {file}.</source>
        <translation>In {file} heißt keine Verbindung „{name}“.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Zertifikate auswählen</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Proxy-Passwort anzeigen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>address, proxy, certificate file</source>
        <translation>Adresse, Proxy, Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Enter the full path of the file, or browse for it</source>
        <translation>Geben Sie den ganzen Pfad der Datei ein, oder suchen Sie sie</translation>
    </message>
    <message>
        <source>Not a valid file name</source>
        <translation>Kein gültiger Dateiname</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Choose “None” above</source>
        <translation>Wählen Sie oben „Keiner“</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain such characters</source>
        <translation>Ein Benutzername kann solche Zeichen nicht enthalten</translation>
    </message>
    <message>
        <source>Enter the user name as well</source>
        <translation>Geben Sie auch den Benutzernamen ein</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved password</source>
        <translation>Leer lassen, um das gespeicherte Passwort zu behalten</translation>
    </message>
    <message>
        <source>https, or http on this computer only</source>
        <translation>https, oder http nur auf diesem Computer</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>API-Basis-URL</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority (PEM file), trusted in addition to the system&apos;s</source>
        <translation>Die Zertifizierungsstelle Ihrer Firma (PEM-Datei), der zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, host and port</source>
        <translation>http://, https:// oder socks5://, Host und Port</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Nur, wenn der Proxy eines verlangt</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Diese Verbindung prüfen</translation>
    </message>
    <message>
        <source>Similar contacts</source>
        <translation>Ähnliche Kontakte</translation>
    </message>
    <message>
        <source>Similar, opened on this computer</source>
        <translation>Ähnlich, auf diesem Computer geöffnet</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Check the spelling, or search in another connection.</source>
        <translation>Prüfen Sie die Schreibweise, oder suchen Sie in einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Some providers find a new contact only after a minute.</source>
        <translation>Manche Anbieter finden einen neuen Kontakt erst nach einer Minute.</translation>
    </message>
    <message>
        <source>{title} was being saved. The result appears once it is known.</source>
        <translation>{title} wurde gerade gespeichert. Das Ergebnis erscheint, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>The unsaved changes to {title} are kept.</source>
        <translation>Die nicht gespeicherten Änderungen an {title} bleiben erhalten.</translation>
    </message>
    <message>
        <source>Search in another connection</source>
        <translation>In einer anderen Verbindung suchen</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>In {name} suchen</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>nach ID</translation>
    </message>
    <message>
        <source>by email address</source>
        <translation>nach E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUKTION)</translation>
    </message>
    <message>
        <source>{time}, answered in {n} s: no contact</source>
        <translation>{time}, nach {n} s beantwortet: kein Kontakt</translation>
    </message>
    <message>
        <source>Searched for exactly</source>
        <translation>Genau gesucht nach</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional; kept on this computer and in receipts</source>
        <translation>Optional; bleibt auf diesem Computer und auf Belegen</translation>
    </message>
    <message>
        <source>There is no keyring, so this save is noted in memory only, until the program closes.</source>
        <translation>Es gibt keinen Schlüsselbund, daher wird dieses Speichern nur im Arbeitsspeicher vermerkt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be stored on this computer now, so this save is noted in memory only, until the program closes.</source>
        <translation>Das Journal kann auf diesem Computer gerade nicht gespeichert werden, daher wird dieses Speichern nur im Arbeitsspeicher vermerkt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The journal on this computer does not answer. The save can go on, but after a crash of the program it could not be traced.</source>
        <translation>Das Journal auf diesem Computer antwortet nicht. Das Speichern ist möglich, ließe sich aber nach einem Absturz des Programms nicht nachvollziehen.</translation>
    </message>
</context>
<context>
    <name>OpenContact</name>
    <message>
        <source>The last save is still being checked; save again after that.</source>
        <translation>Das letzte Speichern wird noch geprüft; speichern Sie danach wieder.</translation>
    </message>
    <message>
        <source>No changes to save.</source>
        <translation>Keine Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>This connection is read-only. Changes can&apos;t be saved.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Änderungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>These changes can&apos;t be saved until the account&apos;s fields can be read. Refresh to try again.</source>
        <translation>Diese Änderungen können erst gespeichert werden, wenn die Felder des Kontos gelesen werden können. Aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your changes are still here.</source>
        <translation>Nichts wurde gespeichert. Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing to send: the provider already has these values.</source>
        <translation>Nichts zu senden: Der Anbieter hat diese Werte schon.</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation>
            <numerusform>… und {n} weiteres (siehe JSON des Kontakts)</numerusform>
            <numerusform>… und {n} weitere (siehe JSON des Kontakts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Invalid value; example: {example}</source>
        <translation>Ungültiger Wert; Beispiel: {example}</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>Understood as {value}</source>
        <translation>Verstanden als {value}</translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>{n} values moved into the form. Nothing was sent.</source>
        <translation>
            <numerusform>{n} Wert ins Formular übernommen. Nichts wurde gesendet.</numerusform>
            <numerusform>{n} Werte ins Formular übernommen. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a receipt of this program.</source>
        <translation>Dies ist ein Beleg dieses Programms.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this contact.</source>
        <translation>Nichts in der Zwischenablage passt in ein Feld dieses Kontakts.</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>PasteReview</name>
    <message>
        <source>Paste to fields</source>
        <translation>In Felder einfügen</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Paste to fields</source>
        <translation>In Felder einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alle auslassen</translation>
    </message>
    <message>
        <source>Space accepts or skips a row. Nothing is sent: the values go into the form, where you can still change or revert them.</source>
        <translation>Die Leertaste nimmt eine Zeile an oder lässt sie aus. Nichts wird gesendet: Die Werte kommen ins Formular, wo Sie sie noch ändern oder zurücksetzen können.</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} von {all} angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} values into the form</source>
        <translation>
            <numerusform>{n} Wert ins Formular übernehmen</numerusform>
            <numerusform>{n} Werte ins Formular übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Use selection for…</source>
        <translation>Auswahl verwenden für…</translation>
    </message>
</context>
<context>
    <name>PinController</name>
    <message>
        <source>Pinned: {name}</source>
        <translation>Angeheftet: {name}</translation>
    </message>
    <message>
        <source>Unpinned: {name}</source>
        <translation>Gelöst: {name}</translation>
    </message>
    <message>
        <source>Unp&amp;in this contact</source>
        <translation>Diesen Kontakt &amp;lösen</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>Diesen Kontakt an&amp;heften</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung beenden</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>{before} → {after}, {standing}</source>
        <translation>{before} → {after}, {standing}</translation>
    </message>
</context>
<context>
    <name>ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>No provider “{name}”. Choose one from the list. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>Kein Anbieter „{name}“. Wählen Sie einen aus der Liste. Eine Beschreibung im Ordner providers wird angeboten, sobald dieses Fenster erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”</source>
        <translation>Unbekannter Anbieter „{id}“</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>ProviderImportDialog</name>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>OpenAPI files (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI-Dateien (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Choose the OpenAPI 3 file (JSON or YAML) that the provider publishes. What it does not say is asked here.</source>
        <translation>Wählen Sie die OpenAPI-3-Datei (JSON oder YAML), die der Anbieter veröffentlicht. Was sie nicht sagt, wird hier gefragt.</translation>
    </message>
    <message>
        <source>It can write. Try it on a test contact first.</source>
        <translation>Schreiben ist möglich. Versuchen Sie es zuerst an einem Testkontakt.</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Search {n} providers</source>
        <translation>{n} Anbieter durchsuchen</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Wählen Sie zuerst einen Anbieter.</translation>
    </message>
    <message>
        <source>No provider “{name}”. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>Kein Anbieter „{name}“. Eine Beschreibung im Ordner providers wird angeboten, sobald dieses Fenster erneut geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>The browser could not be opened. The address of the page is on the clipboard.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Die Adresse der Seite ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReadOnlyView</name>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <source>Receipt of the save of {name} copied.</source>
        <translation>Beleg über das Speichern von {name} kopiert.</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Beleg kopiert</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Request format</source>
        <translation>Format der Anfrage</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>Genaue Anfrage</translation>
    </message>
    <message>
        <source>{request}, the key is not shown</source>
        <translation>{request}, der Schlüssel wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Genaue Anfragen</translation>
    </message>
    <message>
        <source>{n} requests, the key is not shown</source>
        <translation>{n} Anfragen, der Schlüssel wird nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests for this contact, kept until it is closed</source>
        <translation>
            <numerusform>{n} Anfrage, behalten bis zum Schließen des Tabs</numerusform>
            <numerusform>{n} Anfragen, behalten bis zum Schließen des Tabs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResendQuestions</name>
    <message>
        <source>Send as shown</source>
        <translation>Senden wie angezeigt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sends to {host}</source>
        <translation>Sendet an {host}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Speichern rückgängig machen ({when})</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation>
            <numerusform>{n} Änderung prüfen</numerusform>
            <numerusform>{n} Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in {n} fields</source>
        <translation>
            <numerusform>{title} in {n} Feld</numerusform>
            <numerusform>{title} in {n} Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at {name} since {time}. Nothing was sent. What is new is marked.</source>
        <translation>Seit {time} bei {name} geändert. Nichts wurde gesendet. Neues ist markiert.</translation>
    </message>
    <message>
        <source>Changed meanwhile by another user (kept):</source>
        <translation>Inzwischen von einem anderen Benutzer geändert (bleibt erhalten):</translation>
    </message>
    <message>
        <source>Sent as {n} requests in a row; the first that fails ends the save.</source>
        <translation>Als {n} Anfragen nacheinander gesendet; die erste, die fehlschlägt, beendet das Speichern.</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Unchanged.</source>
        <translation>Unverändert.</translation>
    </message>
</context>
<context>
    <name>SaveDetails</name>
    <message>
        <source>The chosen save</source>
        <translation>Das gewählte Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Forget this contact…</source>
        <translation>Diesen Kontakt vergessen…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>SaveFilters</name>
    <message>
        <source>Contact, field, value, ticket, reason</source>
        <translation>Kontakt, Feld, Wert, Ticket, Grund</translation>
    </message>
    <message>
        <source>Search all changes</source>
        <translation>Alle Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
</context>
<context>
    <name>SavesTable</name>
    <message>
        <source>no connection to it</source>
        <translation>keine Verbindung dazu</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>SectionCombo</name>
    <message>
        <source>Go to section</source>
        <translation>Zum Abschnitt gehen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Enter goes to the first field of a section.</source>
        <translation>Die Eingabetaste führt zum ersten Feld eines Abschnitts.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>{setting} auf die Vorgabe zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>apply at once, on this computer</source>
        <translation>gelten sofort, auf diesem Computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>{setting} auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Keys of {action}: {keys}</source>
        <translation>Tasten für {action}: {keys}</translation>
    </message>
    <message>
        <source>{keys} is needed for typing or by screen readers. Use Ctrl with a letter, or a function key. Esc keeps the old keys.</source>
        <translation>{keys} wird zum Tippen oder von Screenreadern gebraucht. Nehmen Sie Strg mit einem Buchstaben oder eine Funktionstaste. Esc behält die alten Tasten.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Esc keeps the old keys.</source>
        <translation>{keys} wird schon von {action} verwendet. Esc behält die alten Tasten.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Enter replaces it, Esc does not.</source>
        <translation>{keys} wird schon von {action} verwendet. Enter ersetzt es, Esc nicht.</translation>
    </message>
    <message>
        <source>the window itself</source>
        <translation>dem Fenster selbst</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <translation>Feste Tasten</translation>
    </message>
    <message>
        <source>Tab 1 to 9</source>
        <translation>Tab 1 bis 9</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Menu of the field</source>
        <translation>Menü des Felds</translation>
    </message>
    <message>
        <source>Calendar or list of the field</source>
        <translation>Kalender oder Liste des Felds</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find a contact</source>
        <translation>Einen Kontakt suchen</translation>
    </message>
    <message>
        <source>Paste a signature to fields</source>
        <translation>Eine Signatur in Felder einfügen</translation>
    </message>
    <message>
        <source>Review, then save</source>
        <translation>Prüfen, dann speichern</translation>
    </message>
    <message>
        <source>Any command or field</source>
        <translation>Jeder Befehl, jedes Feld</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Pinned contacts</source>
        <translation>Angeheftete Kontakte</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Zuletzt verwendete Kontakte</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Useful shortcuts</source>
        <translation>Nützliche Tastenkürzel</translation>
    </message>
    <message>
        <source>Which contact?</source>
        <translation>Welcher Kontakt?</translation>
    </message>
    <message>
        <source>Type an ID or an email address above, or paste a link from the ticket.</source>
        <translation>Geben Sie oben eine ID oder E-Mail-Adresse ein, oder fügen Sie einen Link aus dem Ticket ein.</translation>
    </message>
    <message>
        <source>Try {id} or {email}.</source>
        <translation>Versuchen Sie {id} oder {email}.</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation>Verbindung: {name}</translation>
    </message>
    <message>
        <source>Edit one contact at a time, safely</source>
        <translation>Einen Kontakt nach dem anderen bearbeiten, ohne Schaden</translation>
    </message>
    <message>
        <source>Connect to your provider, or explore with sample contacts first.</source>
        <translation>Verbinden Sie sich mit Ihrem Anbieter, oder sehen Sie sich erst mit Beispielkontakten um.</translation>
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
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support file</source>
        <translation>Supportdatei</translation>
    </message>
    <message>
        <source>Exactly this text is saved. Keys and passwords were removed; check it before you send it to anyone.</source>
        <translation>Genau dieser Text wird gespeichert. Schlüssel und Passwörter wurden entfernt; sehen Sie ihn durch, bevor Sie ihn jemandem senden.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open contacts</source>
        <translation>Offene Kontakte</translation>
    </message>
    <message>
        <source>No contact is shown</source>
        <translation>Kein Kontakt wird angezeigt</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>a problem to fix</source>
        <translation>ein Problem zu beheben</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>saved and verified</source>
        <translation>gespeichert und überprüft</translation>
    </message>
    <message>
        <source>see the result of the save</source>
        <translation>Ergebnis des Speicherns ansehen</translation>
    </message>
    <message>
        <source>not visible at the provider yet</source>
        <translation>beim Anbieter noch nicht sichtbar</translation>
    </message>
    <message>
        <source>unknown whether it was stored</source>
        <translation>unbekannt, ob es gespeichert wurde</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>UnloadedPage</name>
    <message>
        <source>Load this contact</source>
        <translation>Diesen Kontakt laden</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>This contact is not loaded.</source>
        <translation>Dieser Kontakt ist nicht geladen.</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>You have unsaved changes: {names}.</source>
        <translation>Sie haben nicht gespeicherte Änderungen: {names}.</translation>
    </message>
    <message>
        <source>They will be lost when you close the program.</source>
        <translation>Diese Änderungen gehen verloren, wenn Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Typed and not added: {texts}.</source>
        <translation>Getippt und nicht hinzugefügt: {texts}.</translation>
    </message>
    <message>
        <source>Keep &amp;editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
    <message>
        <source>&amp;Review and save</source>
        <translation>&amp;Prüfen und speichern</translation>
    </message>
</context>
<context>
    <name>UpdateNotifier</name>
    <message>
        <source>Checking for updates …</source>
        <translation>Es wird nach Updates gesucht …</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUKTION)</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Kein Kontakt gefunden</translation>
    </message>
</context>
<context>
    <name>WorkspaceState</name>
    <message>
        <source>A save is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Es wird gerade gespeichert. Warten Sie, bis es fertig ist, oder brechen Sie es erst ab.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>A date is picked up as a date when written YYYY-MM-DD.</source>
        <translation>Ein Datum wird als Datum erkannt, wenn es JJJJ-MM-TT geschrieben ist.</translation>
    </message>
    <message>
        <source>A language tag, such as en-US.</source>
        <translation>Ein Sprachkürzel wie en-US.</translation>
    </message>
    <message>
        <source>API Keys in the dashboard: a key with full access.</source>
        <translation>API Keys im Dashboard: ein Schlüssel mit vollem Zugriff.</translation>
    </message>
    <message>
        <source>Account &gt; Extras &gt; API keys.</source>
        <translation>Account &gt; Extras &gt; API keys.</translation>
    </message>
    <message>
        <source>A code of two letters, such as US.</source>
        <translation>Ein Code aus zwei Buchstaben, etwa US.</translation>
    </message>
    <message>
        <source>A new address is added as an office address; one in place of another keeps its type.</source>
        <translation>Eine neue Adresse wird als Büroadresse hinzugefügt; eine anstelle einer anderen behält deren Art.</translation>
    </message>
    <message>
        <source>A tag that the audience does not have yet is created.</source>
        <translation>Ein Tag, den die Zielgruppe noch nicht hat, wird angelegt.</translation>
    </message>
    <message>
        <source>Account &gt; Settings &gt; API keys: a private key with profiles:read, profiles:write, lists:read and lists:write.</source>
        <translation>Account &gt; Settings &gt; API keys: ein privater Schlüssel mit profiles:read, profiles:write, lists:read und lists:write.</translation>
    </message>
    <message>
        <source>Adding a list with double opt-in sends an email that asks for it.</source>
        <translation>Wird eine Liste mit Double-Opt-in hinzugefügt, geht eine E-Mail mit der Bitte darum hinaus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, zweite Zeile</translation>
    </message>
    <message>
        <source>Admin &gt; Users: an API user&apos;s name and its token, with a colon between them.</source>
        <translation>Admin &gt; Users: Name und Token eines API-Benutzers, mit einem Doppelpunkt dazwischen.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Audience &gt; Settings &gt; Audience name and defaults.</source>
        <translation>Audience &gt; Settings &gt; Audience name and defaults.</translation>
    </message>
    <message>
        <source>Audience id</source>
        <translation>Audience-ID</translation>
    </message>
    <message>
        <source>Being on a list is not consent: that is recorded by requests of its own.</source>
        <translation>Auf einer Liste zu stehen ist keine Einwilligung: Diese wird durch eigene Anfragen erfasst.</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changing it lifts a blocklisting: the contact is subscribed again.</source>
        <translation>Eine Änderung hebt die Sperre auf: Der Kontakt ist wieder angemeldet.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>Bestätigung steht aus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Eigene Attribute</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Shown only: the account no longer has this field.</source>
        <translation>Nur angezeigt: Das Konto hat dieses Feld nicht mehr.</translation>
    </message>
    <message>
        <source>Shown only: the description no longer has this field.</source>
        <translation>Nur angezeigt: Die Beschreibung hat dieses Feld nicht mehr.</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Eigenschaften</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>E-Mail-Werbung erlaubt</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>First email</source>
        <translation>Erste E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the API URL</source>
        <translation>Host der API-URL</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In E.164 form, such as +15005550006.</source>
        <translation>In der Form E.164, etwa +15005550006.</translation>
    </message>
    <message>
        <source>In the account&apos;s administration, on its API page.</source>
        <translation>In der Verwaltung des Kontos, auf der API-Seite.</translation>
    </message>
    <message>
        <source>In the website&apos;s administration: Website Settings &gt; Applications &gt; API Key. One key opens the whole site.</source>
        <translation>In der Verwaltung der Website: Website Settings &gt; Applications &gt; API Key. Ein Schlüssel öffnet die ganze Website.</translation>
    </message>
    <message>
        <source>Integrations &gt; API.</source>
        <translation>Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Darf kontaktiert werden</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Mitglieds-ID</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>Merge-Felder</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named by their ids.</source>
        <translation>Mit ihren IDs benannt.</translation>
    </message>
    <message>
        <source>Names as defined in the CRM section of the website.</source>
        <translation>Namen wie im CRM-Bereich der Website festgelegt.</translation>
    </message>
    <message>
        <source>Newsletter id</source>
        <translation>Newsletter-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Andere Eigenschaften</translation>
    </message>
    <message>
        <source>Owner&apos;s id</source>
        <translation>ID des Besitzers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private: the contact does not see it.</source>
        <translation>Privat: Der Kontakt sieht es nicht.</translation>
    </message>
    <message>
        <source>Profile settings &gt; Public API keys.</source>
        <translation>Profile settings &gt; Public API keys.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Region&apos;s host</source>
        <translation>Host der Region</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>SMS marketing allowed</source>
        <translation>SMS-Werbung erlaubt</translation>
    </message>
    <message>
        <source>Settings &gt; API.</source>
        <translation>Settings &gt; API.</translation>
    </message>
    <message>
        <source>Settings &gt; Business Profile, or the part of the address after /location/.</source>
        <translation>Settings &gt; Business Profile oder der Teil der Adresse nach /location/.</translation>
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
        <translation>Settings &gt; Developer: ein API-Schlüssel V4.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer: the URL without https://.</source>
        <translation>Settings &gt; Developer: die URL ohne https://.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Developer Hub &gt; your app &gt; Authentication: the access token.</source>
        <translation>Settings &gt; Integrations &gt; Developer Hub &gt; Ihre App &gt; Authentication: das Access-Token.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Private Apps: the access token, with crm.objects.contacts.read and .write, and crm.schemas.contacts.read.</source>
        <translation>Settings &gt; Integrations &gt; Private Apps: das Access-Token, mit crm.objects.contacts.read und .write sowie crm.schemas.contacts.read.</translation>
    </message>
    <message>
        <source>Settings &gt; Private Integrations: a token with contacts.readonly and contacts.write.</source>
        <translation>Settings &gt; Private Integrations: ein Token mit contacts.readonly und contacts.write.</translation>
    </message>
    <message>
        <source>Settings &gt; SMTP &amp; API &gt; API keys.</source>
        <translation>Settings &gt; SMTP &amp; API &gt; API keys.</translation>
    </message>
    <message>
        <source>Shown only, of the first address: an update of a contact is not known to change it.</source>
        <translation>Nur angezeigt, von der ersten Adresse: Es ist nicht bekannt, dass ein Update eines Kontakts sie ändert.</translation>
    </message>
    <message>
        <source>Shown only: an update does not take it.</source>
        <translation>Nur gezeigt: Eine Änderung nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact as well.</source>
        <translation>Nur gezeigt: Auch damit wird der Kontakt bestimmt.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact.</source>
        <translation>Nur gezeigt: Damit wird der Kontakt bestimmt.</translation>
    </message>
    <message>
        <source>Shown only: subscribing and unsubscribing are requests of their own.</source>
        <translation>Nur gezeigt: An- und Abmelden sind eigene Anfragen.</translation>
    </message>
    <message>
        <source>Shown only: the official file contradicts itself on how it is written.</source>
        <translation>Nur gezeigt: Die offizielle Datei widerspricht sich darin, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>Shown only: the provider records consent by requests of its own.</source>
        <translation>Nur angezeigt: Der Anbieter erfasst Einwilligungen mit eigenen Anfragen.</translation>
    </message>
    <message>
        <source>Shown only: what an update does with the rest is not documented.</source>
        <translation>Nur gezeigt: Was eine Änderung mit dem Rest macht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>Site domain</source>
        <translation>Domain der Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Subscribed to broadcasts</source>
        <translation>Für Rundmails angemeldet</translation>
    </message>
    <message>
        <source>Subscribed to emails</source>
        <translation>Für E-Mails angemeldet</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags can be added; the provider does not remove them.</source>
        <translation>Tags können hinzugefügt werden; der Anbieter entfernt sie nicht.</translation>
    </message>
    <message>
        <source>The account must have a field, or the save is refused.</source>
        <translation>Das Konto muss ein Feld haben, sonst wird das Speichern abgelehnt.</translation>
    </message>
    <message>
        <source>The domain of the site as its own pages show it, with or without www. just as it stands there.</source>
        <translation>Die Domain der Website, wie ihre eigenen Seiten sie zeigen, mit oder ohne www., genau wie sie dort steht.</translation>
    </message>
    <message>
        <source>The part that begins with wks_ in the address of the newsletter&apos;s page.</source>
        <translation>Der Teil, der in der Adresse der Newsletter-Seite mit wks_ beginnt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe token</source>
        <translation>Abmelde-Token</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>What follows the dash at the end of the API key.</source>
        <translation>Was am Ende des API-Schlüssels auf den Strich folgt.</translation>
    </message>
    <message>
        <source>Whether the newsletter may be sent.</source>
        <translation>Ob der Newsletter gesendet werden darf.</translation>
    </message>
    <message>
        <source>Yes, may be sent e-mail marketing</source>
        <translation>Ja, darf E-Mail-Werbung erhalten</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>api.intercom.io, api.eu.intercom.io or api.au.intercom.io, as the workspace&apos;s region is.</source>
        <translation>api.intercom.io, api.eu.intercom.io oder api.au.intercom.io, je nach Region des Workspace.</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>bereinigt</translation>
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
        <translation>Junk</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
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
        <translation>ausstehend</translation>
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
        <translation>angemeldet</translation>
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
        <translation>nur Transaktionen</translation>
    </message>
    <message>
        <source>ua</source>
        <translation>ua</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>zh</source>
        <translation>zh</translation>
    </message>
</context>
</TS>
