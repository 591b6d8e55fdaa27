<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>Envoyer {n} requête</numerusform>
            <numerusform>Envoyer {n} requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>The account no longer has the field {field}. Not added there: {text}.</source>
        <translation>Le compte n’a plus le champ {field}. N’y a pas été ajouté&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>&amp;Undo the save of {when}</source>
        <translation>Annuler l’enre&amp;gistrement ({when})</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Annuler l’enregistrement ({when})</translation>
    </message>
    <message>
        <source>Save or revert your later changes first, then undo the save.</source>
        <translation>Enregistrez ou rétablissez d’abord vos modifications plus récentes, puis annulez l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo</source>
        <translation>Annuler cette annu&amp;lation</translation>
    </message>
    <message>
        <source>Undo this undo</source>
        <translation>Annuler cette annulation</translation>
    </message>
    <message>
        <source>The test failed with this password</source>
        <translation>Le test a échoué avec ce mot de passe</translation>
    </message>
    <message>
        <source>The test failed with this proxy</source>
        <translation>Le test a échoué avec ce proxy</translation>
    </message>
    <message>
        <source>The test failed with these certificates</source>
        <translation>Le test a échoué avec ces certificats</translation>
    </message>
    <message>
        <source>The test failed at this address</source>
        <translation>Le test a échoué à cette adresse</translation>
    </message>
    <message>
        <source>The test failed with this key</source>
        <translation>Le test a échoué avec cette clé</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation>
            <numerusform>{n} modification non enregistrée</numerusform>
            <numerusform>{n} modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The key and password are kept for this session.</source>
        <translation>Enregistré. La clé et le mot de passe sont gardés pour cette session.</translation>
    </message>
    <message>
        <source>Saved. The key is kept for this session.</source>
        <translation>Enregistré. La clé est gardée pour cette session.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is kept for this session.</source>
        <translation>Enregistré. Le mot de passe du proxy est gardé pour cette session.</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation>
            <numerusform>La connexion fonctionne&#xa0;: {n} contact.</numerusform>
            <numerusform>La connexion fonctionne&#xa0;: {n} contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered in {n} ms.</source>
        <translation>Réponse en {n} ms.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Saisissez la clé.</translation>
    </message>
    <message>
        <source>A key can&apos;t contain such characters. Copy it again.</source>
        <translation>Une clé ne peut pas contenir ces caractères. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation>
            <numerusform>… et {n} caractère de plus</numerusform>
            <numerusform>… et {n} caractères de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Space does nothing here. Enter presses the button.</source>
        <translation>Espace ne fait rien ici. Entrée actionne le bouton.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurer {name}</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, ajouté</translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation>{name}, retiré</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Oui/non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of {names}?</source>
        <translation>Abandonner les modifications non enregistrées apportées à {names}&#xa0;?</translation>
    </message>
    <message>
        <source>They can&apos;t be restored.</source>
        <translation>Elles ne peuvent pas être restaurées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Sent unchanged: {fields}.</source>
        <translation>Envoyé sans changement&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Sent unchanged to prevent data loss: {fields}.</source>
        <translation>Envoyé sans changement pour éviter une perte de données&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>to prevent data loss</source>
        <translation>pour éviter une perte de données</translation>
    </message>
    <message>
        <source>Newer than before: {fields}</source>
        <translation>Plus récent qu’avant&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Also sent unchanged: {n} fields</source>
        <translation>
            <numerusform>Envoyé aussi sans changement&#xa0;: {n} champ</numerusform>
            <numerusform>Envoyés aussi sans changement&#xa0;: {n} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Con&amp;nexions</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy this &amp;field</source>
        <translation>Copier ce cha&amp;mp</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path of this field</source>
        <translation>Copier le c&amp;hemin JSON de ce champ</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;email address</source>
        <translation>Copier l’adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Copy contact as &amp;text</source>
        <translation>Copier le contact en &amp;texte</translation>
    </message>
    <message>
        <source>Copy contact as &amp;vCard</source>
        <translation>Copier le contact en &amp;vCard</translation>
    </message>
    <message>
        <source>Copy contact as &amp;JSON</source>
        <translation>Copier le contact en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy contact as &amp;CSV row</source>
        <translation>Copier le contact en ligne C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Review and &amp;save</source>
        <translation>&amp;Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>&amp;Undo this save</source>
        <translation>Annuler cet enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Copy rec&amp;eipt</source>
        <translation>Copier le re&amp;çu</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;Markdown</source>
        <translation>Copier le reçu en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;JSON</source>
        <translation>Copier le reçu en &amp;JSON</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>&amp;Épingler ce contact</translation>
    </message>
    <message>
        <source>Open at &amp;provider</source>
        <translation>Ouvrir chez le four&amp;nisseur</translation>
    </message>
    <message>
        <source>For&amp;get this contact…</source>
        <translation>&amp;Oublier ce contact…</translation>
    </message>
    <message>
        <source>&amp;Close contact</source>
        <translation>&amp;Fermer le contact</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>Rouvrir l’ong&amp;let fermé</translation>
    </message>
    <message>
        <source>Fi&amp;lter the fields</source>
        <translation>&amp;Filtrer les champs</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Erase all local &amp;data…</source>
        <translation>Effacer toutes les &amp;données locales…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Revert this &amp;field</source>
        <translation>Rétablir la &amp;valeur de ce champ</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>Rétablir &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Paste to fields…</source>
        <translation>Co&amp;ller dans les champs…</translation>
    </message>
    <message>
        <source>Fields and co&amp;mmands…</source>
        <translation>Champs et co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème suiva&amp;nt</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Back · Cancel</source>
        <translation>R&amp;etour · Annuler</translation>
    </message>
    <message>
        <source>Side &amp;panel: history, requests, JSON</source>
        <translation>&amp;Panneau latéral&#xa0;: historique, requêtes, JSON</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>&amp;Toutes les modifications</translation>
    </message>
    <message>
        <source>Verify &amp;journal</source>
        <translation>Contrôler &amp;le journal</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>C&amp;ontact suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>Contact précé&amp;dent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Réi&amp;nitialiser le zoom</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Man&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>Tester cette cone&amp;xion</translation>
    </message>
    <message>
        <source>Create s&amp;upport file…</source>
        <translation>Créer un fichier d’a&amp;ssistance…</translation>
    </message>
    <message>
        <source>Check for up&amp;dates</source>
        <translation>Rechercher des &amp;mises à jour</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>À &amp;propos de Contact Editor</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the merged contact</source>
        <translation>Ouvrir le contact fusionné</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Annuler cet enregistrement</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Enregistrer le reste</translation>
    </message>
    <message>
        <source>Leave out and save the rest</source>
        <translation>Omettre et enregistrer le reste</translation>
    </message>
    <message>
        <source>Undo what was stored</source>
        <translation>Annuler ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Tester cette connexion</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Commencer un nouveau journal</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Apply them here</source>
        <translation>Les appliquer ici</translation>
    </message>
    <message>
        <source>Allow and search</source>
        <translation>Autoriser et rechercher</translation>
    </message>
    <message>
        <source>Go back to the contact</source>
        <translation>Revenir au contact</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that was changed since stays as it is. You review it before anything is sent.</source>
        <translation>Un champ modifié depuis reste tel quel. Vous vérifiez tout avant l’envoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Review and undo</source>
        <translation>Vérifier et annuler</translation>
    </message>
    <message>
        <source>{field}: when opened</source>
        <translation>{field}&#xa0;: à l’ouverture</translation>
    </message>
    <message>
        <source>{field}: theirs</source>
        <translation>{field}&#xa0;: valeur de l’autre utilisateur</translation>
    </message>
    <message>
        <source>{field}: yours</source>
        <translation>{field}&#xa0;: votre valeur</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Save to {name} (PRODUCTION)</source>
        <translation>Enregistrer dans {name} (PRODUCTION)</translation>
    </message>
    <message>
        <source>Save to {name} (sandbox)</source>
        <translation>Enregistrer dans {name} (bac à sable)</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the password is kept only until the program closes.</source>
        <translation>La connexion est enregistrée. Il n’y a pas de trousseau de clés sur ce système&#xa0;; le mot de passe est donc gardé seulement jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the key is kept only until the program closes.</source>
        <translation>La connexion est enregistrée. Il n’y a pas de trousseau de clés sur ce système&#xa0;; la clé est donc gardée seulement jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Saved, but the key may not be in the keyring under this name.</source>
        <translation>Enregistré, mais la clé n’est peut-être pas dans le trousseau sous ce nom.</translation>
    </message>
    <message>
        <source>Saved. The key is stored in the keyring.</source>
        <translation>Enregistré. La clé est enregistrée dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved, but the old password for the proxy may still be in the keyring.</source>
        <translation>Enregistré, mais l’ancien mot de passe du proxy est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved, but the password for the proxy may not be in the keyring.</source>
        <translation>Enregistré, mais le mot de passe du proxy n’est peut-être pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved. The key and the password for the proxy are stored in the keyring.</source>
        <translation>Enregistré. La clé et le mot de passe du proxy sont enregistrés dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is stored in the keyring.</source>
        <translation>Enregistré. Le mot de passe du proxy est enregistré dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation>
            <numerusform>Ajoute {n} étiquette&#xa0;: {tags}</numerusform>
            <numerusform>Ajoute {n} étiquettes&#xa0;: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag that contains a comma in double quotes.</source>
        <translation>Mettez entre guillemets doubles une étiquette qui contient une virgule.</translation>
    </message>
    <message>
        <source>Already there: {tags}</source>
        <translation>Déjà présent&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>If both are set and right, ask the administrator of the proxy.</source>
        <translation>Si les deux sont définis et corrects, demandez à l’administrateur du proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection or in the system&apos;s settings, or ask its administrator.</source>
        <translation>Vérifiez le proxy dans la connexion ou dans les réglages du système, ou demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Check the network; a firewall may block the connection.</source>
        <translation>Vérifiez le réseau&#xa0;; un pare-feu bloque peut-être la connexion.</translation>
    </message>
    <message>
        <source>Try again. If it keeps failing, tell the administrator of the host.</source>
        <translation>Réessayez. Si l’échec persiste, prévenez l’administrateur de l’hôte.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of the provider.</source>
        <translation>Demandez à l’administrateur de votre réseau, puis à celui du fournisseur.</translation>
    </message>
    <message>
        <source>Ask the provider to answer in UTF-8; nothing here can change it.</source>
        <translation>Demandez au fournisseur de répondre en UTF-8&#xa0;; rien ici ne peut le changer.</translation>
    </message>
    <message>
        <source>Check the address in the connection.</source>
        <translation>Vérifiez l’adresse dans la connexion.</translation>
    </message>
    <message>
        <source>Create or look up a key at the provider, and enter it.</source>
        <translation>Créez ou cherchez une clé chez le fournisseur, et saisissez-la.</translation>
    </message>
    <message>
        <source>Enter the key again, and nothing but the key.</source>
        <translation>Saisissez de nouveau la clé, et rien que la clé.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>NO_PROXY excludes it with “{entry}”.</source>
        <translation>NO_PROXY l’exclut avec «&#xa0;{entry}&#xa0;».</translation>
    </message>
    <message>
        <source>NO_PROXY has entries that can&apos;t be read and are ignored: {entries}.</source>
        <translation>NO_PROXY a des entrées illisibles qui sont ignorées&#xa0;: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation>
            <numerusform>: il y a {n} contact</numerusform>
            <numerusform>: il y a {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation>
            <numerusform>; le compte repart dans {n} seconde</numerusform>
            <numerusform>; le compte repart dans {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation>
            <numerusform> sur {n} seconde</numerusform>
            <numerusform> sur {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is read-only: this program sends no changes.</source>
        <translation>La connexion est en lecture seule&#xa0;: ce programme n’envoie aucune modification.</translation>
    </message>
    <message>
        <source>Not all checks were run.</source>
        <translation>Tous les tests n’ont pas été faits.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation>
            <numerusform>{n} test a échoué.</numerusform>
            <numerusform>{n} tests ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works; see the warnings.</source>
        <translation>La connexion fonctionne&#xa0;; voyez les avertissements.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Read the settings of the connection.</source>
        <translation>Les réglages de la connexion ont été lus.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Résolution de nom</translation>
    </message>
    <message>
        <source>Looked up the host&apos;s address.</source>
        <translation>L’adresse de l’hôte a été cherchée.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Checked which proxy the host needs, and whether it accepts this program.</source>
        <translation>Il a été vérifié de quel proxy l’hôte a besoin, et s’il accepte ce programme.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Connected to the host&apos;s port; sent nothing.</source>
        <translation>Connecté au port de l’hôte&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Checked the host&apos;s certificate.</source>
        <translation>Le certificat de l’hôte a été vérifié.</translation>
    </message>
    <message>
        <source>Host and redirect</source>
        <translation>Hôte et redirection</translation>
    </message>
    <message>
        <source>Requested contacts without the key, to see who answers.</source>
        <translation>Des contacts ont été demandés sans la clé, pour voir qui répond.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Read an entry that is not a secret.</source>
        <translation>Une entrée qui n’est pas secrète a été lue.</translation>
    </message>
    <message>
        <source>Key present</source>
        <translation>Clé présente</translation>
    </message>
    <message>
        <source>Looked for this connection&apos;s key. It is not shown anywhere.</source>
        <translation>La clé de cette connexion a été cherchée. Elle n’est affichée nulle part.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Requested a page of contacts with the key, to see whether this provider answers.</source>
        <translation>Une page de contacts a été demandée avec la clé, pour voir si ce fournisseur répond.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clé acceptée</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the key.</source>
        <translation>Il a été vérifié si le fournisseur accepte la clé.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the connection&apos;s other parameters.</source>
        <translation>Il a été vérifié si le fournisseur accepte les autres paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Read everything that this program needs to read. Writing was not tried.</source>
        <translation>Tout ce que ce programme doit lire a été lu. L’écriture n’a pas été essayée.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Compared the provider&apos;s clock with this computer&apos;s.</source>
        <translation>L’horloge du fournisseur a été comparée à celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de requêtes</translation>
    </message>
    <message>
        <source>Checked whether the provider reports a limit on requests.</source>
        <translation>Il a été vérifié si le fournisseur annonce une limite de requêtes.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>Not run because “{because}” failed.</source>
        <translation>Non fait, parce que «&#xa0;{because}&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Pas de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Check the network and the DNS server of this computer.</source>
        <translation>Vérifiez le réseau et le serveur DNS de cet ordinateur.</translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation>L’adresse est {address}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change the connection.</source>
        <translation>Modifiez la connexion.</translation>
    </message>
    <message>
        <source>{host} is {addresses} ({ms} ms).</source>
        <translation>{host} est {addresses} ({ms} ms).</translation>
    </message>
    <message>
        <source>Not needed: {host} is an IP address.</source>
        <translation>Inutile&#xa0;: {host} est une adresse IP.</translation>
    </message>
    <message>
        <source>Not needed: the proxy {proxy} resolves the name.</source>
        <translation>Inutile&#xa0;: le proxy {proxy} résout le nom.</translation>
    </message>
    <message>
        <source>No proxy is used for {host}.</source>
        <translation>Aucun proxy n’est utilisé pour {host}.</translation>
    </message>
    <message>
        <source>{proxy} (from {source}) accepts this program ({ms} ms).</source>
        <translation>{proxy} (de {source}) accepte ce programme ({ms} ms).</translation>
    </message>
    <message>
        <source>{address} accepts connections ({ms} ms).</source>
        <translation>{address} accepte les connexions ({ms} ms).</translation>
    </message>
    <message>
        <source>The proxy {proxy} has connected to {host}.</source>
        <translation>Le proxy {proxy} s’est connecté à {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts this program, but can&apos;t reach {host} ({reason}).</source>
        <translation>Le proxy {proxy} accepte ce programme, mais n’atteint pas {host} ({reason}).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address. If it is right, ask the administrator of the proxy.</source>
        <translation>Vérifiez l’adresse de la connexion. Si elle est correcte, demandez à l’administrateur du proxy.</translation>
    </message>
    <message>
        <source>Not needed: {host} is this computer and uses plain http.</source>
        <translation>Inutile&#xa0;: {host} est cet ordinateur et utilise http sans chiffrement.</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid for {days} more days (until {ends}).</source>
        <translation>{version}, {cipher}. Le certificat de {subject} a été signé par {chain} et est valide encore {days} jours (jusqu’au {ends}).</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid only until {ends}.</source>
        <translation>{version}, {cipher}. Le certificat de {subject} a été signé par {chain} et n’est valide que jusqu’au {ends}.</translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: connections will fail after that date.</source>
        <translation>Prévenez l’administrateur de {host}&#xa0;: les connexions échoueront après cette date.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, expired on {ends}; this computer&apos;s clock says {today}.</source>
        <translation>Le certificat de {subject}, signé par {issuer}, a expiré le {ends}&#xa0;; l’horloge de cet ordinateur indique {today}.</translation>
    </message>
    <message>
        <source>If the clock is right, the administrator of {host} has to renew it. Nothing was sent.</source>
        <translation>Si l’horloge est juste, l’administrateur de {host} doit le renouveler. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, is not valid before {begins}; this computer&apos;s clock says {today}.</source>
        <translation>Le certificat de {subject}, signé par {issuer}, n’est pas valide avant le {begins}&#xa0;; l’horloge de cet ordinateur indique {today}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably slow: set it. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur retarde sans doute&#xa0;: réglez-la. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation>Le certificat est pour {names}, pas pour {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection. Nothing was sent.</source>
        <translation>Vérifiez l’adresse dans la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is self-signed; no authority vouches for it.</source>
        <translation>Le certificat de {subject} est signé par lui-même&#xa0;; aucune autorité n’en répond.</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Si c’est le serveur de votre entreprise, enregistrez son certificat dans un fichier et choisissez ce fichier dans la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is signed by {issuer}, which this computer does not trust.</source>
        <translation>Le certificat de {subject} est signé par {issuer}, à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>If {issuer} belongs to your company (such as a proxy that inspects traffic), save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Si {issuer} appartient à votre entreprise (comme un proxy qui inspecte le trafic), enregistrez son certificat dans un fichier et choisissez ce fichier dans la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{file} was read, but does not contain the authority that signed this certificate (issuer: {issuer}).</source>
        <translation>{file} a été lu, mais ne contient pas l’autorité qui a signé ce certificat (émetteur&#xa0;: {issuer}).</translation>
    </message>
    <message>
        <source>Get the certificate of {issuer} and add it to that file. Nothing was sent.</source>
        <translation>Procurez-vous le certificat de {issuer} et ajoutez-le à ce fichier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{host} answers ({status}) and does not redirect.</source>
        <translation>{host} répond ({status}) et ne redirige pas.</translation>
    </message>
    <message>
        <source>{host} answers, but reports a server error ({status}).</source>
        <translation>{host} répond, mais annonce une erreur du serveur ({status}).</translation>
    </message>
    <message>
        <source>{host} expects TLS on that port, but was asked without it.</source>
        <translation>{host} attend TLS sur ce port, mais a été interrogé sans.</translation>
    </message>
    <message>
        <source>Use https:// in the connection&apos;s address.</source>
        <translation>Utilisez https:// dans l’adresse de la connexion.</translation>
    </message>
    <message>
        <source>{host} redirects to {target} when asked without a key.</source>
        <translation>{host} redirige vers {target} quand on l’interroge sans clé.</translation>
    </message>
    <message>
        <source>This may be its login page and no problem; the next checks will show.</source>
        <translation>C’est peut-être sa page de connexion et non un problème&#xa0;; les tests suivants le montreront.</translation>
    </message>
    <message>
        <source>{host} has moved to {target}. The key was not sent.</source>
        <translation>{host} a déménagé vers {target}. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>If that is the right address, change the connection.</source>
        <translation>Si c’est la bonne adresse, modifiez la connexion.</translation>
    </message>
    <message>
        <source>{keyring} answers.</source>
        <translation>{keyring} répond.</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>The key is kept for this session; it must be entered again after a restart.</source>
        <translation>La clé est gardée pour cette session&#xa0;; il faudra la saisir de nouveau après un redémarrage.</translation>
    </message>
    <message>
        <source>A key for {host} is stored in {keyring}.</source>
        <translation>La clé pour {host} se trouve dans {keyring}.</translation>
    </message>
    <message>
        <source>A key for {host} is kept for this session only.</source>
        <translation>La clé pour {host} n’est gardée que pour cette session.</translation>
    </message>
    <message>
        <source>{host} answers as {provider} does.</source>
        <translation>{host} répond comme {provider}.</translation>
    </message>
    <message>
        <source>Unknown: {host} refused the request.</source>
        <translation>Inconnu&#xa0;: {host} a refusé la requête.</translation>
    </message>
    <message>
        <source>Is {provider} the right provider for that address? Change one of the two.</source>
        <translation>{provider} est-il le bon fournisseur pour cette adresse&#xa0;? Changez l’un des deux.</translation>
    </message>
    <message>
        <source>A web page ({status}) answers, with and without the key: something in front of the provider, such as a firewall, blocks the request.</source>
        <translation>Une page web ({status}) répond, avec et sans la clé&#xa0;: quelque chose devant le fournisseur, comme un pare-feu, bloque la requête.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of {host}.</source>
        <translation>Demandez à l’administrateur de votre réseau, puis à celui de {host}.</translation>
    </message>
    <message>
        <source>Unknown: see “{because}”.</source>
        <translation>Inconnu&#xa0;: voir «&#xa0;{because}&#xa0;».</translation>
    </message>
    <message>
        <source>{host} accepts the key{contacts}.</source>
        <translation>{host} accepte la clé{contacts}.</translation>
    </message>
    <message>
        <source>The key was not rejected, but the request failed for another reason: see below.</source>
        <translation>La clé n’a pas été refusée, mais la requête a échoué pour une autre raison&#xa0;: voir plus bas.</translation>
    </message>
    <message>
        <source>Unknown: {host} asks to wait first.</source>
        <translation>Inconnu&#xa0;: {host} demande d’attendre d’abord.</translation>
    </message>
    <message>
        <source>See the rate limit.</source>
        <translation>Voyez la limite de requêtes.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}.</source>
        <translation>{host} accepte {parameters}.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}, which is part of the address.</source>
        <translation>{host} accepte {parameters}, qui fait partie de l’adresse.</translation>
    </message>
    <message>
        <source>Not needed: the connection&apos;s own address replaces {parameters}.</source>
        <translation>Inutile&#xa0;: l’adresse propre de la connexion remplace {parameters}.</translation>
    </message>
    <message>
        <source>{host} rejected the request with {parameters} ({status}).{said}</source>
        <translation>{host} a refusé la requête avec {parameters} ({status}).{said}</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s own pages. If it is right, the key does not have access to it.</source>
        <translation>Comparez avec les pages du fournisseur. Si c’est correct, la clé n’y a pas accès.</translation>
    </message>
    <message>
        <source>Not needed: this provider needs only a key.</source>
        <translation>Inutile&#xa0;: ce fournisseur n’a besoin que d’une clé.</translation>
    </message>
    <message>
        <source>The key can read {calls}.{read_only}</source>
        <translation>La clé peut lire {calls}.{read_only}</translation>
    </message>
    <message>
        <source>The key can read {calls}; {refused} failed.{read_only}</source>
        <translation>La clé peut lire {calls}&#xa0;; {refused} a échoué.{read_only}</translation>
    </message>
    <message>
        <source>Contacts can be edited, but the names from there are missing.</source>
        <translation>Les contacts peuvent être modifiés, mais les noms qui viennent de là manquent.</translation>
    </message>
    <message>
        <source>The key can read {calls}, but a single contact could not be read. {error}</source>
        <translation>La clé peut lire {calls}, mais un contact n’a pas pu être lu. {error}</translation>
    </message>
    <message>
        <source>Check the permissions of the key.</source>
        <translation>Vérifiez les droits de la clé.</translation>
    </message>
    <message>
        <source>{host} does not know {path} ({status}).</source>
        <translation>{host} ne connaît pas {path} ({status}).</translation>
    </message>
    <message>
        <source>Check the address in the connection: it must end where the provider&apos;s paths begin.</source>
        <translation>Vérifiez l’adresse dans la connexion&#xa0;: elle doit se terminer là où commencent les chemins du fournisseur.</translation>
    </message>
    <message>
        <source>Both clocks agree to within 5 minutes.</source>
        <translation>Les deux horloges concordent à 5 minutes près.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes behind the provider&apos;s.</source>
        <translation>L’horloge de cet ordinateur ({ours}) retarde de {minutes} minutes sur celle du fournisseur.</translation>
    </message>
    <message>
        <source>If it is wrong, set it: certificates and times of contacts depend on it.</source>
        <translation>Si elle est fausse, réglez-la&#xa0;: les certificats et les heures des contacts en dépendent.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes ahead of the provider&apos;s.</source>
        <translation>L’horloge de cet ordinateur ({ours}) avance de {minutes} minutes sur celle du fournisseur.</translation>
    </message>
    <message>
        <source>Unknown: the provider&apos;s answer has no time.</source>
        <translation>Inconnu&#xa0;: la réponse du fournisseur n’a pas d’heure.</translation>
    </message>
    <message>
        <source>The provider reports no limit, and none was reached.</source>
        <translation>Le fournisseur n’annonce aucune limite, et aucune n’a été atteinte.</translation>
    </message>
    <message>
        <source>The provider reports: {limits}.</source>
        <translation>Le fournisseur annonce&#xa0;: {limits}.</translation>
    </message>
    <message>
        <source>{remaining} more requests are allowed{limit}{reset}.</source>
        <translation>{remaining} requêtes de plus sont permises{limit}{reset}.</translation>
    </message>
    <message>
        <source>No more requests are allowed for now{limit}{reset}.</source>
        <translation>Plus aucune requête n’est permise pour l’instant{limit}{reset}.</translation>
    </message>
    <message>
        <source>Wait, then check again.</source>
        <translation>Attendez, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Too many requests: {host} asks for a pause{pause}.</source>
        <translation>Trop de requêtes&#xa0;: {host} demande une pause{pause}.</translation>
    </message>
    <message>
        <source>Wait, then check again; find out who else uses this key.</source>
        <translation>Attendez, puis testez de nouveau&#xa0;; cherchez qui d’autre utilise cette clé.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Your changes are in memory only: they are lost if the program ends. Unlock it to keep them.</source>
        <translation>Vos modifications sont seulement en mémoire&#xa0;: elles seront perdues si le programme se termine. Déverrouillez-le pour les garder.</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be stored on this computer: {reason}. They are in memory only until that works again. Make sure that the folder {folder} can be written, and that its disk has room.</source>
        <translation>Vos modifications ne peuvent pas être enregistrées sur cet ordinateur&#xa0;: {reason}. Elles sont seulement en mémoire jusqu’à ce que cela fonctionne de nouveau. Vérifiez que le dossier {folder} est accessible en écriture et qu’il reste de la place sur son disque.</translation>
    </message>
    <message>
        <source>The journal of earlier changes is gone: its file in {folder} was removed while the program was closed. Unsaved changes of earlier sessions and the record of earlier saves are lost. A new journal was started.</source>
        <translation>Le journal des modifications antérieures a disparu&#xa0;: son fichier dans {folder} a été supprimé pendant que le programme était fermé. Les modifications non enregistrées des sessions antérieures et l’historique des enregistrements antérieurs sont perdus. Un nouveau journal a été commencé.</translation>
    </message>
    <message>
        <source>The journal of earlier changes could not be used: {reason}. It was written again to {folder}, with everything in it.</source>
        <translation>Le journal des modifications antérieures est inutilisable&#xa0;: {reason}. Il a été réécrit dans {folder}, avec tout son contenu.</translation>
    </message>
    <message>
        <source>The end of the journal of earlier changes in {folder} was damaged: changes typed shortly before the program last ended may be missing. Compare restored changes with what you meant before you save them.</source>
        <translation>La fin du journal des modifications antérieures dans {folder} était endommagée&#xa0;: des modifications saisies peu avant la dernière fin du programme peuvent manquer. Comparez les modifications restaurées avec ce que vous vouliez saisir avant de les enregistrer.</translation>
    </message>
    <message>
        <source>Earlier changes can&apos;t be read: {reason}. Your changes are in memory only. If the key does not come back, start a new journal; the old one is moved aside.</source>
        <translation>Les modifications antérieures ne peuvent pas être lues&#xa0;: {reason}. Vos modifications sont seulement en mémoire. Si la clé ne redevient pas disponible, commencez un nouveau journal&#xa0;; l’ancien sera mis de côté.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer ({reason}): a draft or the record of a save may be missing at the next start. What else you change is stored.</source>
        <translation>Quelque chose n’a pas pu être enregistré sur cet ordinateur ({reason})&#xa0;: un brouillon ou la trace d’un enregistrement manquera peut-être au prochain démarrage. Ce que vous modifiez d’autre est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation>
            <numerusform>Le journal des modifications antérieures est inutilisable&#xa0;: {reason}. Il a été mis de côté, et {n} de ses entrées a été récupérée. Un nouveau journal a été commencé.</numerusform>
            <numerusform>Le journal des modifications antérieures est inutilisable&#xa0;: {reason}. Il a été mis de côté, et {n} de ses entrées ont été récupérées. Un nouveau journal a été commencé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the API key of {name}, and the key to recent contacts and unsaved changes on this computer.</source>
        <translation>Il contient la clé API de {name} et la clé des contacts récents et des modifications non enregistrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Unlock asks once more.</source>
        <translation>Vous avez fermé la demande du trousseau, il est donc resté verrouillé. «&#xa0;Déverrouiller&#xa0;» la pose de nouveau.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Its prompt may be open behind this window: answer it, and unlock again.</source>
        <translation>Le trousseau n’a pas répondu à temps. Sa demande attend peut-être derrière cette fenêtre&#xa0;: répondez-y et déverrouillez de nouveau.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the key. Unlock asks once more; your changes are in memory only until then.</source>
        <translation>Le trousseau a refusé de donner la clé. «&#xa0;Déverrouiller&#xa0;» la demande de nouveau&#xa0;; d’ici là, vos modifications sont seulement en mémoire.</translation>
    </message>
    <message>
        <source>Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Demande au trousseau de clés … une question attend peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>sample contact: kept until you close the program</source>
        <translation>contact d’exemple&#xa0;: gardé jusqu’à ce que vous fermiez le programme</translation>
    </message>
    <message>
        <source>unsaved changes are kept in memory only</source>
        <translation>les modifications non enregistrées sont gardées seulement en mémoire</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Unsaved changes from an earlier session: {names}. None of them was sent.</source>
        <translation>Modifications non enregistrées d’une session antérieure&#xa0;: {names}. Aucune n’a été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation>
            <numerusform>{n} modification non enregistrée de {name}, d’auparavant, est de nouveau dans le formulaire. Elle n’a pas été envoyée.</numerusform>
            <numerusform>{n} modifications non enregistrées de {name}, d’auparavant, sont de nouveau dans le formulaire. Aucune n’a été envoyée.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, avant</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}, après</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>a un problème</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} champ</numerusform>
            <numerusform>{n} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account fields</source>
        <translation>Champs du compte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Undoes the save of</source>
        <translation>Pour annuler l’enregistrement de</translation>
    </message>
    <message>
        <source>Sent as shown, as the user chose</source>
        <translation>Envoyé tel qu’affiché, comme choisi</translation>
    </message>
    <message>
        <source>Left out, as the user chose</source>
        <translation>Omis, comme choisi</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>Between the last read and the write</source>
        <translation>Entre la dernière lecture et l’écriture</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Empreinte de la requête</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body, {n} B</source>
        <translation>Corps, {n} o</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body, {n} B: see JSON for the contact as it was loaded</source>
        <translation>Corps, {n} o&#xa0;: contact chargé, voir JSON</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>saut de ligne</translation>
    </message>
    <message>
        <source>Hidden characters: {names}.</source>
        <translation>Caractères cachés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a valid date.</source>
        <translation>{day} n’est pas une date valide.</translation>
    </message>
    <message>
        <source>Displayed as {address}.</source>
        <translation>Affiché comme {address}.</translation>
    </message>
    <message>
        <source>Unknown country: “{name}”.</source>
        <translation>Pays inconnu&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Telephone numbers that begin with {code} don&apos;t have this length.</source>
        <translation>Les numéros de téléphone qui commencent par {code} n’ont pas cette longueur.</translation>
    </message>
    <message>
        <source>Telephone numbers in {place} don&apos;t have this length.</source>
        <translation>Les numéros de téléphone de {place} n’ont pas cette longueur.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>avant {value}</translation>
    </message>
    <message>
        <source>{name} was {value}</source>
        <translation>{name} était {value}</translation>
    </message>
    <message>
        <source>added: {names}</source>
        <translation>ajouté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>removed: {names}</source>
        <translation>retiré&#xa0;: {names}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>unexpected value</source>
        <translation>valeur inattendue</translation>
    </message>
    <message>
        <source>invalid input</source>
        <translation>saisie non valide</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}).</source>
        <translation>Une erreur inattendue s’est produite ({kind}).</translation>
    </message>
    <message>
        <source>{host} answers, but not as this provider&apos;s API ({status}). Check the API base URL.</source>
        <translation>{host} répond, mais pas comme l’API de ce fournisseur ({status}). Vérifiez l’URL de base de l’API.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>It says: “{said}”</source>
        <translation>Il dit&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>Il dit&#xa0;: «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} stays open in its tab, with its unsaved changes.</source>
        <translation>{title} reste ouvert dans son onglet, avec ses modifications non enregistrées.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab and is being saved. The result appears once it is known.</source>
        <translation>{title} reste ouvert dans son onglet et est en cours d’enregistrement. Le résultat s’affiche dès qu’il est connu.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab.</source>
        <translation>{title} reste ouvert dans son onglet.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s, until {time}</source>
        <translation>{n} s, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{host} was not found ({reason}). Check the network and the API base URL of the connection.</source>
        <translation>{host} est introuvable ({reason}). Vérifiez le réseau et l’URL de base de l’API de la connexion.</translation>
    </message>
    <message>
        <source>{host} refused the connection on that port ({reason}). Check host and port in the connection. If they are right, the server is down.</source>
        <translation>{host} a refusé la connexion sur ce port ({reason}). Vérifiez l’hôte et le port dans la connexion. S’ils sont corrects, le serveur est arrêté.</translation>
    </message>
    <message>
        <source>The certificate of {host} was rejected ({reason}). The key was not sent.</source>
        <translation>Le certificat de {host} a été refusé ({reason}). La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>{host} does not use TLS on that port ({reason}). Check the port and https:// in the connection&apos;s address. The key was not sent.</source>
        <translation>{host} n’utilise pas TLS sur ce port ({reason}). Vérifiez le port et https:// dans l’adresse de la connexion. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be used: {reason}. Nothing was sent.</source>
        <translation>Le fichier des certificats de votre entreprise est inutilisable&#xa0;: {reason}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy for {host} requires a user name and password, or rejected the ones it was given ({reason}). The key was not sent. Enter both in the connection, under Network, or put the password into the keyring, under the user name `proxy-password`.</source>
        <translation>Le proxy pour {host} exige un nom d’utilisateur et un mot de passe, ou a refusé ceux qu’il a reçus ({reason}). La clé n’a pas été envoyée. Saisissez les deux dans la connexion, sous Réseau, ou mettez le mot de passe dans le trousseau sous le nom d’utilisateur `proxy-password`.</translation>
    </message>
    <message>
        <source>The proxy for {host} did not forward the request ({reason}). The key was not sent.</source>
        <translation>Le proxy pour {host} n’a pas transmis la requête ({reason}). La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time. Check the network.</source>
        <translation>{host} n’a pas pu être atteint à temps. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}).</source>
        <translation>{host} n’a pas pu être atteint ({reason}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>You cancelled after the request was sent.</source>
        <translation>Vous avez interrompu l’opération après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered ({reason}).</source>
        <translation>La connexion à {host} a été perdue avant sa réponse ({reason}).</translation>
    </message>
    <message>
        <source>{host} redirects this request to {target}, which is not followed.{said} Try again later, or ask the provider.</source>
        <translation>{host} redirige cette requête vers {target}, ce qui n’est pas suivi.{said} Réessayez plus tard, ou demandez au fournisseur.</translation>
    </message>
    <message>
        <source>{host} redirects to {target}. The key was not sent there. If that is the right address, change the connection.</source>
        <translation>{host} redirige vers {target}. La clé n’y a pas été envoyée. Si c’est la bonne adresse, modifiez la connexion.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. Something in front of the provider, such as a firewall, may have blocked the request.</source>
        <translation>{host} a répondu par {reason}. Quelque chose devant le fournisseur, comme un pare-feu, a peut-être bloqué la requête.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. The contact is not opened, because a save could damage letters such as ä. Ask the provider to answer in UTF-8.</source>
        <translation>{host} a répondu par {reason}. Le contact n’est pas ouvert, car un enregistrement pourrait abîmer des lettres comme ä. Demandez au fournisseur de répondre en UTF-8.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer: {reason}.</source>
        <translation>{host} a envoyé une réponse illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent more data than a contact can have ({reason}); reading was stopped. Check the API base URL of the connection.</source>
        <translation>{host} a envoyé plus de données qu’un contact ne peut en avoir ({reason})&#xa0;; la lecture a été arrêtée. Vérifiez l’URL de base de l’API de la connexion.</translation>
    </message>
    <message>
        <source>{host} sent an unusable answer: {reason}.</source>
        <translation>{host} a envoyé une réponse inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not accept the API key.{said}</source>
        <translation>{host} n’accepte pas la clé d’API.{said}</translation>
    </message>
    <message>
        <source>{host} accepts the key but denies access.{said} Check the connection and the permissions of the key.</source>
        <translation>{host} accepte la clé mais refuse l’accès.{said} Vérifiez la connexion et les droits de la clé.</translation>
    </message>
    <message>
        <source>{host} has merged this contact into contact {survivor}.{said}</source>
        <translation>{host} a fusionné ce contact avec le contact {survivor}.{said}</translation>
    </message>
    <message>
        <source>{host} has no such contact (any more).{said}</source>
        <translation>{host} n’a pas (ou plus) ce contact.{said}</translation>
    </message>
    <message>
        <source>{host} reports a conflict with existing data.{said}</source>
        <translation>{host} signale un conflit avec des données existantes.{said}</translation>
    </message>
    <message>
        <source>{host} rejected a value.{said}</source>
        <translation>{host} a refusé une valeur.{said}</translation>
    </message>
    <message>
        <source>Too many requests; {host} asks to wait{pause}.{said}</source>
        <translation>Trop de requêtes&#xa0;; {host} demande d’attendre{pause}.{said}</translation>
    </message>
    <message>
        <source>{host} reports a server error ({status}).{said}</source>
        <translation>{host} signale une erreur du serveur ({status}).{said}</translation>
    </message>
    <message>
        <source>{host} refused the request.{said}</source>
        <translation>{host} a refusé la requête.{said}</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).{said}</source>
        <translation>{host} a refusé la requête ({status}).{said}</translation>
    </message>
    <message>
        <source>No API key is saved for this connection.</source>
        <translation>Aucune clé d’API n’est enregistrée pour cette connexion.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {reason}.</source>
        <translation>La clé est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the key for {host}, or change the connection.</source>
        <translation>{reason}. La clé n’a pas été envoyée. Saisissez la clé pour {host}, ou modifiez la connexion.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the password in the connection, under Network, or change the proxy there.</source>
        <translation>{reason}. Le mot de passe n’a pas été envoyé. Saisissez-le dans la connexion, sous Réseau, ou modifiez-y le proxy.</translation>
    </message>
    <message>
        <source>No keyring is available on this system: keys, recent contacts, unsaved changes and history are kept only until the program closes. Everything else works. Enter the key for this session. To keep them, start a keyring (on Linux, GNOME Keyring or KWallet) and restart the program.</source>
        <translation>Ce système n’a pas de trousseau de clés&#xa0;: les clés, les contacts récents, les modifications non enregistrées et l’historique ne sont conservés que jusqu’à la fermeture du programme. Tout le reste fonctionne. Saisissez la clé pour cette session. Pour les conserver, démarrez un trousseau (sous Linux, GNOME Keyring ou KWallet), puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The keyring is locked, and could not ask you for its password. Unlock it and try again, or enter the key for this session.</source>
        <translation>Le trousseau de clés est verrouillé et n’a pas pu vous demander son mot de passe. Déverrouillez-le et réessayez, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Try again to be asked once more, or enter the key for this session.</source>
        <translation>Vous avez fermé la demande du trousseau, il est donc resté verrouillé. Réessayez pour qu’elle s’affiche de nouveau, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>{reason}.{doubt} Try again, or enter the key for this session.</source>
        <translation>{reason}.{doubt} Réessayez, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>The keyring stopped answering: {reason}.{doubt} Try again (it may have restarted), or enter the key for this session.</source>
        <translation>Le trousseau de clés ne répond plus&#xa0;: {reason}.{doubt} Réessayez (il a peut-être redémarré), ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time; a keyring prompt may be open behind this window. Answer it and try again, or enter the key for this session.{doubt}</source>
        <translation>Le trousseau de clés n’a pas répondu à temps&#xa0;; sa demande attend peut-être derrière cette fenêtre. Répondez-y et réessayez, ou saisissez la clé pour cette session.{doubt}</translation>
    </message>
    <message>
        <source>The text is too long to look for, so nothing was sent. Enter a shorter one.</source>
        <translation>Le texte est trop long pour une recherche&#xa0;; rien n’a été envoyé. Saisissez-en un plus court.</translation>
    </message>
    <message>
        <source>You stopped the save; the rest was not sent.</source>
        <translation>Vous avez arrêté l’enregistrement&#xa0;; le reste n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Your own description of this provider searches with {reason}. Such a request can also change data if the description is wrong, so nothing was sent.</source>
        <translation>Votre propre description de ce fournisseur recherche avec {reason}. Une telle requête peut aussi modifier des données si la description est fausse&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Treat it as not stored.</source>
        <translation>Considérez-le comme non enregistré.</translation>
    </message>
    <message>
        <source>The change to the keyring may be missing.</source>
        <translation>Le changement dans le trousseau n’a peut-être pas été fait.</translation>
    </message>
    <message>
        <source>The change to the keyring may still take effect.</source>
        <translation>Le changement dans le trousseau prendra peut-être encore effet.</translation>
    </message>
    <message>
        <source>Invalid: {problem}</source>
        <translation>Non valide&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>The provider says: {text}</source>
        <translation>Le fournisseur dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Not stored by the last save.</source>
        <translation>Non enregistré la dernière fois.</translation>
    </message>
    <message>
        <source>Lines were joined.</source>
        <translation>Des lignes ont été réunies.</translation>
    </message>
    <message>
        <source>Stored like this. It does not stop a save.</source>
        <translation>Enregistré ainsi. Cela n’empêche pas d’enregistrer.</translation>
    </message>
    <message>
        <source>{was} · may not be cleared; checked after saving</source>
        <translation>{was} · ne sera peut-être pas vidé&#xa0;; ce sera vérifié après l’enregistrement</translation>
    </message>
    <message>
        <source>May not be cleared; checked after saving</source>
        <translation>Ne sera peut-être pas vidé&#xa0;; ce sera vérifié après l’enregistrement</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). Your changes are still here.</source>
        <translation>Une erreur inattendue s’est produite ({kind}). Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Refresh the contact before you save again.</source>
        <translation>On ne sait pas si c’est enregistré. Actualisez le contact avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>If it happens again, copy the details for your support team.</source>
        <translation>Si cela se reproduit, copiez les détails pour votre équipe d’assistance.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written ({reason}). Everything else keeps working.</source>
        <translation>Le fichier journal technique ne peut pas être écrit ({reason}). Tout le reste continue de fonctionner.</translation>
    </message>
    <message>
        <source>Contact Editor could not start ({kind}).</source>
        <translation>Contact Editor n’a pas pu démarrer ({kind}).</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Start it again; if that does not help, copy the details for your support team.</source>
        <translation>Rien n’a été envoyé ni modifié. Relancez le programme&#xa0;; si cela n’aide pas, copiez les détails pour votre équipe d’assistance.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to ({reason}). You can work, but connections, settings, unsaved changes and the log are lost when the program ends. To keep them, make the folder writable or free some space, then start again.</source>
        <translation>Impossible d’écrire dans {folder} ({reason}). Vous pouvez travailler, mais les connexions, les paramètres, les modifications non enregistrées et le fichier technique seront perdus à la fin du programme. Pour les garder, rendez le dossier accessible en écriture ou libérez de la place, puis relancez.</translation>
    </message>
    <message>
        <source>Contact Editor is already open and does not answer. This is a second window; close the other one before you save here.</source>
        <translation>Contact Editor est déjà ouvert et ne répond pas. Ceci est une deuxième fenêtre&#xa0;; fermez l’autre avant d’enregistrer ici.</translation>
    </message>
    <message>
        <source>Contact Editor was last open on {host} and was not closed there. If it is still open on that computer, close it there first.</source>
        <translation>Contact Editor était ouvert en dernier sur {host} et n’y a pas été fermé. S’il l’est encore sur cet ordinateur, fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Checking whether the save was stored …</source>
        <translation>Vérification&#xa0;: les modifications ont-elles été enregistrées …</translation>
    </message>
    <message>
        <source>The provider says that the contact has changed. Reading it again …</source>
        <translation>Le fournisseur indique que le contact a changé. Nouvelle lecture …</translation>
    </message>
    <message>
        <source>Saving … request {n} of {all}</source>
        <translation>Enregistrement … requête {n} sur {all}</translation>
    </message>
    <message>
        <source>Stopping after request {n} of {all} … cancel again to stop waiting.</source>
        <translation>Arrêt après la requête {n} sur {all} … annulez encore une fois pour ne plus attendre.</translation>
    </message>
    <message>
        <source>Asking the keyring for the key … a prompt may be open behind this window.</source>
        <translation>Demande de la clé au trousseau … une question attend peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Trying again in {n} s: {why}</source>
        <translation>Nouvel essai dans {n} s&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation>
            <numerusform>{n} contact parcouru …</numerusform>
            <numerusform>{n} contacts parcourus …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation>
            <numerusform>{n} contact parcouru sur {all} …</numerusform>
            <numerusform>{n} contacts parcourus sur {all} …</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still take effect. Refresh before you save again.</source>
        <translation>L’enregistrement prendra peut-être encore effet. Actualisez avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>It is NOT KNOWN whether the changes were stored.</source>
        <translation>ON NE SAIT PAS si les modifications ont été enregistrées.</translation>
    </message>
    <message>
        <source>Refresh to check.</source>
        <translation>Actualisez pour contrôler.</translation>
    </message>
    <message>
        <source>They stay here. Refresh to check.</source>
        <translation>Elles restent ici. Actualisez pour contrôler.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key may not read them now.</source>
        <translation>ON NE SAIT PAS si les modifications ont été enregistrées&#xa0;: la clé ne peut plus les lire.</translation>
    </message>
    <message>
        <source>Enter another key, or refresh, to check.</source>
        <translation>Saisissez une autre clé, ou actualisez, pour contrôler.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the connection was changed.</source>
        <translation>ON NE SAIT PAS si les modifications ont été enregistrées&#xa0;: la connexion a été modifiée.</translation>
    </message>
    <message>
        <source>It leads to another account now, or another way to it. Its key was not sent, so the result could not be checked.</source>
        <translation>Elle mène maintenant à un autre compte, ou par un autre chemin. Sa clé n’a pas été envoyée, le résultat n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key is no longer accepted.</source>
        <translation>ON NE SAIT PAS si les modifications ont été enregistrées&#xa0;: la clé n’est plus acceptée.</translation>
    </message>
    <message>
        <source>Enter the key to check.</source>
        <translation>Saisissez la clé pour contrôler.</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>Just changed by another user (kept): {w}.</source>
        <translation>Vient d’être modifié par un autre utilisateur (modification conservée)&#xa0;: {w}.</translation>
    </message>
    <message>
        <source>Stored: {names}.</source>
        <translation>Enregistré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Verified by a search.</source>
        <translation>Confirmé par une recherche.</translation>
    </message>
    <message>
        <source>No longer there, although no field shows it: {w}.</source>
        <translation>N’est plus là, bien qu’aucun champ ne le montre&#xa0;: {w}.</translation>
    </message>
    <message>
        <source>Checked at {at}.</source>
        <translation>Vérifié à {at}.</translation>
    </message>
    <message>
        <source>Checked at {at}: nothing was stored.</source>
        <translation>Vérifié à {at}&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The provider still returns the old values. You can save again after the last check.</source>
        <translation>Le fournisseur renvoie encore les anciennes valeurs. Vous pourrez enregistrer de nouveau après la dernière vérification.</translation>
    </message>
    <message>
        <source>None of the {all} changes could be confirmed.</source>
        <translation>Aucune des {all} modifications n’a pu être confirmée.</translation>
    </message>
    <message>
        <source>Checked again at {at}</source>
        <translation>Contrôlé de nouveau à {at}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Still not known, checked at {at}</source>
        <translation>Toujours inconnu, vérifié à {at}</translation>
    </message>
    <message>
        <source>Checked at {at}</source>
        <translation>Contrôlé à {at}</translation>
    </message>
    <message>
        <source>Saved and verified at {at}</source>
        <translation>Enregistré, relu et confirmé à {at}</translation>
    </message>
    <message>
        <source>Stored at {at}, but something else changed</source>
        <translation>Enregistré à {at}, mais autre chose a changé</translation>
    </message>
    <message>
        <source>Stored at {at}, not everything could be verified</source>
        <translation>Enregistré à {at}, mais une partie n’a pas pu être confirmée</translation>
    </message>
    <message>
        <source>{title}; something else changed</source>
        <translation>{title}&#xa0;; autre chose a changé</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored</source>
        <translation>Éclairci à {at}&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>Resolved at {at}: partly stored</source>
        <translation>Éclairci à {at}&#xa0;: enregistré en partie</translation>
    </message>
    <message>
        <source>Partly stored at {at}</source>
        <translation>Enregistré en partie à {at}</translation>
    </message>
    <message>
        <source>Accepted, not visible yet</source>
        <translation>Accepté, pas encore visible</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored, as far as the provider reports it</source>
        <translation>Éclairci à {at}&#xa0;: enregistré, pour autant que le fournisseur l’indique</translation>
    </message>
    <message>
        <source>Not stored as of {at}</source>
        <translation>Non enregistré à {at}</translation>
    </message>
    <message>
        <source>Still not known at {at}: the provider does not report it</source>
        <translation>Toujours inconnu à {at}&#xa0;: le fournisseur ne l’indique pas</translation>
    </message>
    <message>
        <source>Not stored, checked at {at}</source>
        <translation>Non enregistré, contrôlé à {at}</translation>
    </message>
    <message>
        <source>Not as entered, checked at {at}</source>
        <translation>Pas comme saisi, vérifié à {at}</translation>
    </message>
    <message>
        <source>Sent and checked at {at}</source>
        <translation>Envoyé et contrôlé à {at}</translation>
    </message>
    <message>
        <source>{n} of {all} changes are stored.</source>
        <translation>Modifications enregistrées&#xa0;: {n} sur {all}.</translation>
    </message>
    <message>
        <source>The change is stored now.</source>
        <translation>La modification est maintenant enregistrée.</translation>
    </message>
    <message>
        <source>All changes are stored now.</source>
        <translation>Toutes les modifications sont maintenant enregistrées.</translation>
    </message>
    <message>
        <source>The change was stored nevertheless.</source>
        <translation>La modification a tout de même été enregistrée.</translation>
    </message>
    <message>
        <source>All {all} changes were stored nevertheless.</source>
        <translation>Les {all} modifications ont tout de même été enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} de plus</numerusform>
            <numerusform>{names} et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be undone: {w}</source>
        <translation>Ne peut pas être annulé&#xa0;: {w}</translation>
    </message>
    <message>
        <source>Saved and verified</source>
        <translation>Enregistré et confirmé</translation>
    </message>
    <message>
        <source>Stored, but something else changed</source>
        <translation>Enregistré, mais autre chose a changé</translation>
    </message>
    <message>
        <source>Stored, not everything could be verified</source>
        <translation>Enregistré, mais une partie n’a pas pu être confirmée</translation>
    </message>
    <message>
        <source>Partly stored</source>
        <translation>Enregistré en partie</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>stored in another form: {found}</source>
        <translation>enregistré sous une autre forme&#xa0;: {found}</translation>
    </message>
    <message>
        <source>stored as {found}</source>
        <translation>enregistré comme {found}</translation>
    </message>
    <message>
        <source>NOT stored, the provider has {found}</source>
        <translation>NON enregistré, le fournisseur a {found}</translation>
    </message>
    <message>
        <source>changed although it was not edited</source>
        <translation>changé sans avoir été modifié ici</translation>
    </message>
    <message>
        <source>Partly undone, verified</source>
        <translation>Annulé en partie, relu et confirmé</translation>
    </message>
    <message>
        <source>Undone, verified</source>
        <translation>Annulé, relu et confirmé</translation>
    </message>
    <message>
        <source>stored: {meant}</source>
        <translation>enregistré&#xa0;: {meant}</translation>
    </message>
    <message>
        <source>stored in another form: {found} instead of {meant}</source>
        <translation>enregistré sous une autre forme&#xa0;: {found} au lieu de {meant}</translation>
    </message>
    <message>
        <source>stored as {found}, you entered {meant}</source>
        <translation>enregistré comme {found}, vous avez saisi {meant}</translation>
    </message>
    <message>
        <source>NOT stored, still {found}. Your value stays in the form.</source>
        <translation>NON enregistré, toujours {found}. Votre valeur reste dans le formulaire.</translation>
    </message>
    <message>
        <source>not sent. Your value stays in the form.</source>
        <translation>non envoyé. Votre valeur reste dans le formulaire.</translation>
    </message>
    <message>
        <source>not sent, because request {n} was refused. Your value stays in the form.</source>
        <translation>non envoyé, car la requête {n} a été refusée. Votre valeur reste dans le formulaire.</translation>
    </message>
    <message>
        <source>changed unexpectedly, from {before} to {found}</source>
        <translation>changé de façon inattendue, de {before} en {found}</translation>
    </message>
    <message>
        <source>the provider does not report its value</source>
        <translation>le fournisseur n’indique pas la valeur</translation>
    </message>
    <message>
        <source>now {found}, you entered {meant}</source>
        <translation>maintenant {found}, vous avez saisi {meant}</translation>
    </message>
    <message>
        <source>NOT stored, now {found}. Your value stays in the form.</source>
        <translation>NON enregistré, maintenant {found}. Votre valeur reste dans le formulaire.</translation>
    </message>
    <message>
        <source>removed unexpectedly, it was {before}</source>
        <translation>retiré de façon inattendue, c’était {before}</translation>
    </message>
    <message>
        <source>added unexpectedly: {found}</source>
        <translation>ajouté de façon inattendue&#xa0;: {found}</translation>
    </message>
    <message>
        <source>removed unexpectedly</source>
        <translation>retiré de façon inattendue</translation>
    </message>
    <message>
        <source>added unexpectedly</source>
        <translation>ajouté de façon inattendue</translation>
    </message>
    <message>
        <source>sent {meant}; the provider still returns {found}</source>
        <translation>{meant} envoyé&#xa0;; le fournisseur renvoie encore {found}</translation>
    </message>
    <message>
        <source>NOT stored. Your value stays in the form.</source>
        <translation>NON enregistré. Votre valeur reste dans le formulaire.</translation>
    </message>
    <message>
        <source>sent {meant}</source>
        <translation>{meant} envoyé</translation>
    </message>
    <message>
        <source>NOT stored, still {found} instead of {meant}</source>
        <translation>NON enregistré, toujours {found} au lieu de {meant}</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields: copy the receipt to see them</source>
        <translation>
            <numerusform>{n} champ de plus&#xa0;: copiez le reçu pour le voir</numerusform>
            <numerusform>{n} champs de plus&#xa0;: copiez le reçu pour les voir</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entrée {n}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed, can&apos;t be read</source>
        <translation>Modifiée, illisible</translation>
    </message>
    <message>
        <source>between {one} and {other}</source>
        <translation>entre {one} et {other}</translation>
    </message>
    <message>
        <source>after {one}</source>
        <translation>après {one}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>before {other}</source>
        <translation>avant {other}</translation>
    </message>
    <message>
        <source>This entry was removed in another way than by this program. What it held is not known; a copied receipt of that time may tell.</source>
        <translation>Cette entrée a été supprimée autrement que par ce programme. On ne sait pas ce qu’elle contenait&#xa0;; un reçu copié à cette époque le montre peut-être.</translation>
    </message>
    <message>
        <source>This entry was changed in another way than by this program, and can&apos;t be read.</source>
        <translation>Cette entrée a été modifiée autrement que par ce programme, et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This entry, or the order of the entries at its place, was changed in another way than by this program. What is shown may not be what was saved: it can&apos;t be copied as a receipt.</source>
        <translation>Cette entrée, ou l’ordre des entrées à cet endroit, a été modifiée autrement que par ce programme. Ce qui est affiché n’est peut-être pas ce qui a été enregistré&#xa0;: cela ne peut pas être copié comme reçu.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>{field}: added {element}</source>
        <translation>{field}&#xa0;: {element} ajouté</translation>
    </message>
    <message>
        <source>{field}: removed {element}</source>
        <translation>{field}&#xa0;: {element} retiré</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCTION)</translation>
    </message>
    <message>
        <source>{name} (sandbox)</source>
        <translation>{name} (bac à sable)</translation>
    </message>
    <message>
        <source>{field} looks masked: “{value}”. Sending it would replace the real value.</source>
        <translation>{field} semble masqué&#xa0;: «&#xa0;{value}&#xa0;». L’envoyer remplacerait la vraie valeur.</translation>
    </message>
    <message>
        <source>{field} looks cut off: “{value}”. Sending it would replace the whole text.</source>
        <translation>{field} semble tronqué&#xa0;: «&#xa0;{value}&#xa0;». L’envoyer remplacerait le texte complet.</translation>
    </message>
    <message>
        <source>{field} has lost characters: “{value}”. Sending it would replace the real text.</source>
        <translation>{field} a perdu des caractères&#xa0;: «&#xa0;{value}&#xa0;». L’envoyer remplacerait le vrai texte.</translation>
    </message>
    <message>
        <source>{field} was left empty, and the provider reports “{value}”. Sending it would store that.</source>
        <translation>{field} a été laissé vide, et le fournisseur indique «&#xa0;{value}&#xa0;». L’envoi enregistrerait cette valeur.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider rewrites such values when they are sent, and would change it.</source>
        <translation>{field} est «&#xa0;{value}&#xa0;». Le fournisseur réécrit de telles valeurs à l’envoi, et changerait celle-ci.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider changed it when it was last sent, and may do so again.</source>
        <translation>{field} est «&#xa0;{value}&#xa0;». Le fournisseur a changé cette valeur au dernier envoi, et le refera peut-être.</translation>
    </message>
    <message>
        <source>It is not known whether the provider keeps what is left out; it is checked.</source>
        <translation>On ne sait pas si le fournisseur garde ce qui est omis&#xa0;; ce sera vérifié.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out: the provider needs it, or would clear it.</source>
        <translation>Ne peut pas être omis&#xa0;: le fournisseur en a besoin, ou le viderait.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {fields}.</source>
        <translation>Omis, comme vous l’avez choisi&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Sent in its original form, so that the provider doesn&apos;t change it again: {fields}.</source>
        <translation>Envoyé sous sa forme d’origine, pour que le fournisseur ne le change pas de nouveau&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Sent as shown, as you chose: {fields}.</source>
        <translation>Envoyé tel qu’affiché, comme vous l’avez choisi&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{fields} went out as it was before the provider rewrote it. The provider no longer does that, so the value changed; the one from before can be put back.</source>
        <translation>{fields} a été envoyé tel qu’il était avant que le fournisseur le réécrive. Le fournisseur ne le fait plus, la valeur a donc changé&#xa0;; celle d’avant peut être remise.</translation>
    </message>
    <message>
        <source>The provider rewrites {fields} when it is sent; it is not changed any further.</source>
        <translation>Le fournisseur réécrit {fields} à l’envoi&#xa0;; ce n’est plus changé.</translation>
    </message>
    <message>
        <source>The real value of {fields} was never read, so it can&apos;t be put back here.</source>
        <translation>La vraie valeur de {fields} n’a jamais été lue, elle ne peut donc pas être rétablie ici.</translation>
    </message>
    <message>
        <source>Another user just changed the same fields. Nothing was sent: choose which value to keep.</source>
        <translation>Un autre utilisateur vient de modifier les mêmes champs. Rien n’a été envoyé&#xa0;: choisissez la valeur à garder.</translation>
    </message>
    <message>
        <source>The contact just changed, so the save would do more than the review shows. Nothing was sent: review it again.</source>
        <translation>Le contact vient de changer, l’enregistrement ferait donc plus que ce qui est affiché. Rien n’a été envoyé&#xa0;: vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>This may be another contact by now. Nothing was sent.</source>
        <translation>C’est peut-être un autre contact à présent. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A value that would be sent again may not be the real one. Nothing was sent: choose what to do with it.</source>
        <translation>Une valeur qui serait envoyée de nouveau n’est peut-être pas la vraie. Rien n’a été envoyé&#xa0;: choisissez ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>The contact had changed before the save arrived, and nothing was stored. Review it again.</source>
        <translation>Le contact avait changé avant l’arrivée des modifications, et rien n’a été enregistré. Vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The provider refused the contact&apos;s version, as if another user had changed it, but reads show no change. Nothing was stored. Send it again later, or refresh.</source>
        <translation>Le fournisseur a refusé la version du contact, comme si un autre utilisateur l’avait modifié, mais les lectures ne montrent aucun changement. Rien n’a été enregistré. Renvoyez plus tard, ou actualisez.</translation>
    </message>
    <message>
        <source>The provider refused the version that it had shown itself, although the contact has not changed. Nothing was stored. Send it again: it goes out without the version.</source>
        <translation>Le fournisseur a refusé la version qu’il avait lui-même indiquée, bien que le contact n’ait pas changé. Rien n’a été enregistré. Renvoyez&#xa0;: ce sera sans la version.</translation>
    </message>
    <message>
        <source>It is not known whether the last save was stored. Refresh before you save again.</source>
        <translation>On ne sait pas si le dernier enregistrement a été pris en compte. Actualisez avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The last save is not visible at the provider yet. You can save again when it is, or after the last check.</source>
        <translation>Le dernier enregistrement n’est pas encore visible chez le fournisseur. Vous pourrez enregistrer de nouveau quand il le sera, ou après la dernière vérification.</translation>
    </message>
    <message>
        <source>outcome of the last save unknown</source>
        <translation>résultat du dernier enregistrement inconnu</translation>
    </message>
    <message>
        <source>sent at {at}, outcome unknown</source>
        <translation>envoyé à {at}, résultat inconnu</translation>
    </message>
    <message>
        <source>accepted at {at}, not visible yet</source>
        <translation>accepté à {at}, pas encore visible</translation>
    </message>
    <message>
        <source>The provider reports success; checking …</source>
        <translation>Le fournisseur signale un succès&#xa0;; vérification …</translation>
    </message>
    <message>
        <source>Checking what was stored …</source>
        <translation>Vérification de ce qui a été enregistré …</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}.</source>
        <translation>Rien n’a été envoyé. {reason}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The account no longer has the field {field}.</source>
        <translation>Rien n’a été envoyé. Le compte n’a plus le champ {field}.</translation>
    </message>
    <message>
        <source>Nothing was sent. {field} can&apos;t be changed at the provider any more.</source>
        <translation>Rien n’a été envoyé. {field} ne peut plus être modifié chez le fournisseur.</translation>
    </message>
    <message>
        <source>Another user also changed: {f}. You can choose when you save.</source>
        <translation>Un autre utilisateur a aussi modifié&#xa0;: {f}. Vous pourrez choisir à l’enregistrement.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} reste inchangé&#xa0;: il a été changé depuis en «&#xa0;{now}&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} est déjà tel qu’avant cet enregistrement.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The changes to {name} are not saved. They will be there when you open it again.</source>
        <translation>Les modifications de {name} ne sont pas enregistrées. Elles seront là quand vous le rouvrirez.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Enter a valid email address</source>
        <translation>Saisissez une adresse e-mail valide</translation>
    </message>
    <message>
        <source>Enter a date, e.g. 2026-03-31</source>
        <translation>Saisissez une date, p. ex. 2026-03-31</translation>
    </message>
    <message>
        <source>Enter a number, e.g. 12.5</source>
        <translation>Saisissez un nombre, p. ex. 12.5</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Saisissez un nombre entier</translation>
    </message>
    <message>
        <source>Enter valid JSON; put text in double quotes</source>
        <translation>Saisissez du JSON valide&#xa0;; le texte va entre guillemets doubles</translation>
    </message>
    <message>
        <source>Too long: at most 100,000 characters and 2,000 values</source>
        <translation>Trop long&#xa0;: au plus 100 000 caractères et 2 000 valeurs</translation>
    </message>
    <message>
        <source>The provider sent an unexpected value; it is left unchanged</source>
        <translation>Le fournisseur a envoyé une valeur inattendue&#xa0;; elle reste inchangée</translation>
    </message>
    <message>
        <source>Not read, and left unchanged; refresh to try again</source>
        <translation>Non lu et laissé inchangé&#xa0;; actualisez pour réessayer</translation>
    </message>
    <message>
        <source>Can&apos;t be changed any more; revert it to save the rest</source>
        <translation>Ne peut plus être modifié&#xa0;; rétablissez-le pour enregistrer le reste</translation>
    </message>
    <message>
        <source>The provider can&apos;t clear this field</source>
        <translation>Le fournisseur ne peut pas vider ce champ</translation>
    </message>
    <message>
        <source>Not set by the provider; choose a value, or saving may change it</source>
        <translation>Non défini par le fournisseur&#xa0;; choisissez une valeur, sinon l’enregistrement peut la changer</translation>
    </message>
    <message>
        <source>Changes marketing consent</source>
        <translation>Modifie le consentement marketing</translation>
    </message>
    <message>
        <source>Changes the contact&apos;s identifying email address</source>
        <translation>Modifie l’adresse e-mail qui identifie le contact</translation>
    </message>
    <message>
        <source>May trigger automations at the provider</source>
        <translation>Peut déclencher des automatisations chez le fournisseur</translation>
    </message>
    <message>
        <source>Can&apos;t be undone here</source>
        <translation>Ne peut pas être annulé ici</translation>
    </message>
    <message>
        <source>{field} can&apos;t be removed through the API</source>
        <translation>{field} ne peut pas être retiré via l’API</translation>
    </message>
    <message>
        <source>the provider sent only a part of it</source>
        <translation>le fournisseur n’en a envoyé qu’une partie</translation>
    </message>
    <message>
        <source>the key may not read it</source>
        <translation>la clé n’a pas le droit de le lire</translation>
    </message>
    <message>
        <source>the provider did not find it</source>
        <translation>le fournisseur ne l’a pas trouvé</translation>
    </message>
    <message>
        <source>the provider&apos;s rate limit is reached</source>
        <translation>la limite de requêtes du fournisseur est atteinte</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>le fournisseur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>the provider did not answer</source>
        <translation>le fournisseur n’a pas répondu</translation>
    </message>
    <message>
        <source>the provider refused the request</source>
        <translation>le fournisseur a refusé la requête</translation>
    </message>
    <message>
        <source>the provider&apos;s answer could not be used</source>
        <translation>la réponse du fournisseur n’a pas pu être utilisée</translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>Non lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not read: {reason} ({detail})</source>
        <translation>Non lu&#xa0;: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{field}: may not be cleared; checked after saving</source>
        <translation>{field}&#xa0;: ne sera peut-être pas vidé&#xa0;; ce sera vérifié après l’enregistrement</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(non lu)</translation>
    </message>
    <message>
        <source>Privacy and history</source>
        <translation>Confidentialité et historique</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Toujours afficher la barre de menus</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Open it with the first contact</source>
        <translation>L’ouvrir avec le premier contact</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Restore tabs at start</source>
        <translation>Rétablir les onglets au démarrage</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Pays par défaut</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code</source>
        <translation>Pour les numéros de téléphone sans indicatif de pays</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Nom sur les reçus</translation>
    </message>
    <message>
        <source>The account of the system, if empty</source>
        <translation>Si vide, le compte du système</translation>
    </message>
    <message>
        <source>Keep saves for</source>
        <translation>Garder les enregistrements</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>N’en garder aucun</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 jours</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 jours</translation>
    </message>
    <message>
        <source>Keep unsaved changes for</source>
        <translation>Garder les modifications non enregistrées</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Contact Editor {yours} is up to date.</source>
        <translation>Contact Editor {yours} est à jour.</translation>
    </message>
    <message>
        <source>Version {newer} is available (you have {yours}).</source>
        <translation>La version {newer} est disponible (vous avez {yours}).</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for updates ({reason}).</source>
        <translation>Impossible de rechercher des mises à jour ({reason}).</translation>
    </message>
    <message>
        <source>Use the connection {name}</source>
        <translation>Utiliser la connexion {name}</translation>
    </message>
    <message>
        <source>set by the provider</source>
        <translation>défini par le fournisseur</translation>
    </message>
    <message>
        <source>Other fields from the provider</source>
        <translation>Autres champs du fournisseur</translation>
    </message>
    <message>
        <source>Result of each field</source>
        <translation>Résultat de chaque champ</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>remplit</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} fields.</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} champ.</numerusform>
            <numerusform>{name}&#xa0;: {n} champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It only reads until {n} questions are answered.</source>
        <translation>
            <numerusform>Lecture seule jusqu’à la réponse à {n} question.</numerusform>
            <numerusform>Lecture seule jusqu’à la réponse à {n} questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Se connecter à un fournisseur</translation>
    </message>
    <message>
        <source>You need the API key, and for some providers an address. It takes a minute.</source>
        <translation>Il faut la clé d’API et parfois une adresse. Cela prend une minute.</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>Contacts d’exemple</translation>
    </message>
    <message>
        <source>250 made-up contacts on this computer. Nothing leaves it.</source>
        <translation>250 contacts fictifs sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>Vérifié avant</translation>
    </message>
    <message>
        <source>Each save first shows before and after.</source>
        <translation>Chaque enregistrement montre d’abord l’avant et l’après.</translation>
    </message>
    <message>
        <source>Verified after</source>
        <translation>Confirmé après</translation>
    </message>
    <message>
        <source>The contact is read again after a save.</source>
        <translation>Le contact est relu après un enregistrement.</translation>
    </message>
    <message>
        <source>Undone in one step</source>
        <translation>Annulé en une étape</translation>
    </message>
    <message>
        <source>A save can be undone, its receipt copied.</source>
        <translation>Un enregistrement peut être annulé, son reçu copié.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Calendrier&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Which operation updates a contact?</source>
        <translation>Quelle opération met à jour un contact&#x202f;?</translation>
    </message>
    <message>
        <source>How is a field cleared?</source>
        <translation>Comment vide-t-on un champ&#x202f;?</translation>
    </message>
    <message>
        <source>null clears a field that may be null</source>
        <translation>null vide un champ qui peut être null</translation>
    </message>
    <message>
        <source>a text is cleared by &quot;&quot;</source>
        <translation>un texte se vide par &quot;&quot;</translation>
    </message>
    <message>
        <source>try null where it is allowed; the receipt shows the result</source>
        <translation>essayer null là où il est permis&#x202f;; le reçu montre le résultat</translation>
    </message>
    <message>
        <source>a field cannot be cleared</source>
        <translation>un champ ne peut pas être vidé</translation>
    </message>
    <message>
        <source>Is `{place}` consent to receive messages? A wrong answer could subscribe the contact.</source>
        <translation>`{place}` est-il le consentement à recevoir des messages&#x202f;? Une mauvaise réponse pourrait abonner le contact.</translation>
    </message>
    <message>
        <source>it is shown and never sent</source>
        <translation>il est affiché et jamais envoyé</translation>
    </message>
    <message>
        <source>true means that the contact agreed</source>
        <translation>true signifie que le contact a accepté</translation>
    </message>
    <message>
        <source>true means that the contact declined</source>
        <translation>true signifie que le contact a refusé</translation>
    </message>
    <message>
        <source>a choice or a list that subscribes; it is sent as freshly read or as edited</source>
        <translation>un choix ou une liste qui abonne&#x202f;; envoyé tel qu’il vient d’être lu ou tel que modifié</translation>
    </message>
    <message>
        <source>it has nothing to do with consent</source>
        <translation>cela n’a rien à voir avec le consentement</translation>
    </message>
    <message>
        <source>Does an update remove the entries of a collection that it leaves out?</source>
        <translation>Une mise à jour retire-t-elle les entrées d’une collection qu’elle omet&#x202f;?</translation>
    </message>
    <message>
        <source>an entry that is left out is removed</source>
        <translation>une entrée omise est retirée</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>elle reste</translation>
    </message>
    <message>
        <source>What happens to a field that an update leaves out? “kept”, with the address of the page that says so (a wrong “kept” clears fields); “cleared”; or “unknown”.</source>
        <translation>Que devient un champ qu’une mise à jour omet&#x202f;? «&#xa0;kept&#xa0;», avec l’adresse de la page qui le dit (un «&#xa0;kept&#xa0;» erroné vide des champs)&#x202f;; «&#xa0;cleared&#xa0;»&#x202f;; ou «&#xa0;unknown&#xa0;».</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>il reste tel quel</translation>
    </message>
    <message>
        <source>everything is sent again</source>
        <translation>tout est renvoyé</translation>
    </message>
    <message>
        <source>What does a contact&apos;s id look like? A regular expression that the whole id matches.</source>
        <translation>À quoi ressemble l’ID d’un contact&#x202f;? Une expression régulière à laquelle tout l’ID correspond.</translation>
    </message>
    <message>
        <source>Can an update start automations, such as flows or campaigns?</source>
        <translation>Une mise à jour peut-elle lancer des automatisations, comme des flux ou des campagnes&#x202f;?</translation>
    </message>
    <message>
        <source>each save says so first</source>
        <translation>chaque enregistrement le signale d’abord</translation>
    </message>
    <message>
        <source>The file does not name the fields in `{inside}`. Which are there? Names with a comma between them, the email first.</source>
        <translation>Le fichier ne nomme pas les champs de `{inside}`. Lesquels y a-t-il&#x202f;? Noms séparés par des virgules, l’e-mail d’abord.</translation>
    </message>
    <message>
        <source>An object is written in part: what happens to its other keys?</source>
        <translation>Un objet est écrit en partie&#xa0;: que deviennent ses autres clés&#x202f;?</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>elle est retirée</translation>
    </message>
    <message>
        <source>all is sent again</source>
        <translation>tout est renvoyé</translation>
    </message>
    <message>
        <source>The file names no key that stays valid (such as a private token). In which header does one go? HEADER: VALUE, with {key} in the value.</source>
        <translation>Le fichier ne nomme aucune clé qui reste valable (comme un jeton privé). Dans quel en-tête la mettre&#x202f;? EN-TÊTE: VALEUR, avec {key} dans la valeur.</translation>
    </message>
    <message>
        <source>Which request finds a contact by its email? METHOD /path?name=value, and after a blank the JSON body of a POST; {email} is the email.</source>
        <translation>Quelle requête trouve un contact par son e-mail&#x202f;? METHOD /path?name=value et, après une espace, le corps JSON d’un POST&#x202f;; {email} est l’e-mail.</translation>
    </message>
    <message>
        <source>The address {url} in the file cannot be used as it is. What is the base URL?</source>
        <translation>L’adresse {url} du fichier ne peut pas être utilisée telle quelle. Quelle est l’URL de base&#xa0;?</translation>
    </message>
    <message>
        <source>What is the value of the header {name}?</source>
        <translation>Quelle est la valeur de l’en-tête {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>Non ajouté. {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Impossible de lire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used, so this contact is not loaded. {problem} Unsaved changes to it are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être utilisée, ce contact n’est donc pas chargé. {problem} Les modifications non enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more, so this contact can&apos;t be loaded. Unsaved changes to it are kept.</source>
        <translation>Il n’y a plus de connexion nommée «&#xa0;{name}&#xa0;»&#xa0;; ce contact ne peut donc pas être chargé. Ses modifications non enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this tab was opened. Its contact with this id may be another one, so it is not loaded. Unsaved changes to it are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» mène maintenant à un autre compte qu’à l’ouverture de cet onglet. Son contact portant cet identifiant est peut-être un autre&#xa0;; il n’est donc pas chargé. Les modifications non enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>Unsaved changes to {names} will be lost.</source>
        <translation>Les modifications non enregistrées de {names} seront perdues.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>{title} is open in a tab.</source>
        <translation>{title} est ouvert dans un onglet.</translation>
    </message>
    <message>
        <source>already back to “{now}”</source>
        <translation>déjà revenu à «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>not undone: it has since been changed to “{now}”</source>
        <translation>non annulé&#xa0;: changé depuis en «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>not undone: {field} can&apos;t be removed through the API</source>
        <translation>non annulé&#xa0;: {field} ne peut pas être retiré via l’API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: {field} can&apos;t be cleared through the API</source>
        <translation>non annulé, toujours «&#xa0;{now}&#xa0;»&#xa0;: {field} ne peut pas être vidé via l’API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value isn&apos;t valid</source>
        <translation>non annulé, toujours «&#xa0;{now}&#xa0;»&#xa0;: la valeur antérieure n’est pas valide</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value was never read</source>
        <translation>non annulé, toujours «&#xa0;{now}&#xa0;»&#xa0;: la valeur antérieure n’a jamais été lue</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: you left it out</source>
        <translation>non annulé, toujours «&#xa0;{now}&#xa0;»&#xa0;: vous l’avez omis</translation>
    </message>
    <message>
        <source>not undone: it has since been removed</source>
        <translation>non annulé&#xa0;: retiré depuis</translation>
    </message>
    <message>
        <source>already as it was before</source>
        <translation>déjà comme avant</translation>
    </message>
    <message>
        <source>Save of {when} partly undone at {at}</source>
        <translation>Enregistrement de {when} annulé en partie à {at}</translation>
    </message>
    <message>
        <source>{n} of {all} changes are undone.</source>
        <translation>Modifications annulées&#xa0;: {n} sur {all}.</translation>
    </message>
    <message>
        <source>Save of {when} undone, verified at {at}</source>
        <translation>Enregistrement de {when} annulé, relu et confirmé à {at}</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}, not everything could be verified</source>
        <translation>Enregistrement de {when} annulé à {at}, mais une partie n’a pas pu être confirmée</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}</source>
        <translation>Enregistrement de {when} annulé à {at}</translation>
    </message>
    <message>
        <source>This was to undo the save of {when}.</source>
        <translation>C’était pour annuler l’enregistrement de {when}.</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>est retiré de nouveau</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>est ajouté de nouveau</translation>
    </message>
    <message>
        <source>is cleared again</source>
        <translation>est de nouveau vidé</translation>
    </message>
    <message>
        <source>back to “{value}”</source>
        <translation>revient à «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>This may be a different contact from {name}: its email was replaced, and no name confirms that it is the same. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside.</source>
        <translation>Ceci est peut-être un autre contact que {name}&#xa0;: son e-mail a été remplacé, et aucun nom ne confirme que c&apos;est le même. Les modifications de {name} qui ne sont pas enregistrées, ou dont on ne sait pas si elles le sont ({fields}), ont été mises de côté.</translation>
    </message>
    <message>
        <source>This is a different contact from {name}, under the same id: it was created at another time. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside and are not applied here.</source>
        <translation>Ceci est un autre contact que {name}, sous le même identifiant&#xa0;: il a été créé à un autre moment. Les modifications de {name} qui ne sont pas enregistrées, ou dont on ne sait pas si elles le sont ({fields}), ont été mises de côté et ne sont pas appliquées ici.</translation>
    </message>
    <message>
        <source>It is not known whether the last save of {name} ({fields}) was stored.</source>
        <translation>On ne sait pas si le dernier enregistrement de {name} ({fields}) a été pris en compte.</translation>
    </message>
    <message>
        <source>to be stored: {meant}</source>
        <translation>à enregistrer&#xa0;: {meant}</translation>
    </message>
    <message>
        <source>typed later, not sent: {meant}</source>
        <translation>saisi plus tard, non envoyé&#xa0;: {meant}</translation>
    </message>
    <message>
        <source>The contact is no longer there.</source>
        <translation>Le contact n’existe plus.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Always shown: a problem is to be fixed</source>
        <translation>Toujours affichée&#xa0;: un problème est à corriger</translation>
    </message>
    <message>
        <source>Choose a country ({keys})</source>
        <translation>Choisir un pays ({keys})</translation>
    </message>
    <message>
        <source>Choose a date ({keys})</source>
        <translation>Choisir une date ({keys})</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Sera vidé</translation>
    </message>
    <message>
        <source>No field matches “{text}”.</source>
        <translation>Aucun champ ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>Aucun champ n’est modifié.</translation>
    </message>
    <message>
        <source>No field is filled.</source>
        <translation>Aucun champ n’est rempli.</translation>
    </message>
    <message>
        <source>Undo of the save of {when}</source>
        <translation>Annulation de l’enregistrement de {when}</translation>
    </message>
    <message>
        <source>Partly undone {when}</source>
        <translation>Annulé en partie ({when})</translation>
    </message>
    <message>
        <source>Undone {when}, except {fields}</source>
        <translation>Annulé ({when}), sauf {fields}</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>Annulé ({when})</translation>
    </message>
    <message>
        <source>Not used: {texts}</source>
        <translation>Non utilisé&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>Only the beginning of the text was read.</source>
        <translation>Seul le début du texte a été lu.</translation>
    </message>
    <message>
        <source>Filter {n} choices</source>
        <translation>Filtrer {n} choix</translation>
    </message>
    <message>
        <source>{n} of {total} choices</source>
        <translation>{n} choix sur {total}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>Choisis&#xa0;: {n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes reverted. Nothing was sent.</source>
        <translation>
            <numerusform>{n} modification annulée. Rien n’a été envoyé.</numerusform>
            <numerusform>{n} modifications annulées. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>clears</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Not valid in this field.</source>
        <translation>Non valide dans ce champ.</translation>
    </message>
    <message>
        <source>Only a guess, and the field has another value.</source>
        <translation>Simple supposition, et le champ a une autre valeur.</translation>
    </message>
    <message>
        <source>It identifies the contact. Accept it if this is the same contact.</source>
        <translation>Identifie le contact. Acceptez-le s’il s’agit du même contact.</translation>
    </message>
    <message>
        <source>The pasted address does not have it. Accept it to clear the former one.</source>
        <translation>Absent de l’adresse collée. Acceptez pour vider le champ.</translation>
    </message>
    <message>
        <source>The pasted address does not have it, and it can&apos;t be cleared.</source>
        <translation>Absent de l’adresse collée, et le champ ne peut pas être vidé.</translation>
    </message>
    <message>
        <source>No contact found for “{text}” in {name}</source>
        <translation>Aucun contact trouvé pour «&#xa0;{text}&#xa0;» dans {name}</translation>
    </message>
    <message>
        <source>1 contact found for “{text}” in {name}</source>
        <translation>1 contact trouvé pour «&#xa0;{text}&#xa0;» dans {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found for “{text}” in {name}</source>
        <translation>
            <numerusform>{n} contact trouvé pour «&#xa0;{text}&#xa0;» dans {name}</numerusform>
            <numerusform>{n} contacts trouvés pour «&#xa0;{text}&#xa0;» dans {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Your own provider…</source>
        <translation>Votre propre fournisseur…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add a description of a provider from a file</source>
        <translation>Ajouter la description d’un fournisseur depuis un fichier</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose your provider. Type a part of its name, then Enter.</source>
        <translation>Choisissez votre fournisseur. Saisissez une partie de son nom, puis Entrée.</translation>
    </message>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>Non enregistré. Vérifiez les champs signalés.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Descriptions (*.toml);;All files (*)</source>
        <translation>Descriptions (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a description</source>
        <translation>Importer une description</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l’actuelle</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>Abandonner ce que vous avez saisi&#xa0;?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Abandonner et fermer</translation>
    </message>
    <message>
        <source>Saved, but without your changes since then.</source>
        <translation>Enregistré&#xa0;; ce que vous avez modifié depuis ne l’est pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The key is not in the keyring.</source>
        <translation>La clé n’est pas dans le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Nom à ajouter</translation>
    </message>
    <message>
        <source>Type of the value to add</source>
        <translation>Type de la valeur à ajouter</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>Valeur à ajouter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</source>
        <translation>
            <numerusform>L’export est incomplet&#xa0;: {file} contient {n} enregistrement&#xa0;; le reste n’a pas pu être lu&#xa0;: {reason}.</numerusform>
            <numerusform>L’export est incomplet&#xa0;: {file} contient {n} enregistrements&#xa0;; le reste n’a pas pu être lu&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation>
            <numerusform>{n} enregistrement exporté vers {file}.</numerusform>
            <numerusform>{n} enregistrements exportés vers {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>AllChangesController</name>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>This was a sample contact of an earlier start. Sample contacts are new each time, so it is not there any more.</source>
        <translation>C’était un contact d’exemple d’un démarrage antérieur. Les contacts d’exemple sont nouveaux à chaque fois, il n’est donc plus là.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more.</source>
        <translation>Il n’y a plus de connexion nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this was saved. Its contact with this id may be another one, so it is not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» mène à présent à un autre compte que lors de l’enregistrement. Son contact de cet ID est peut-être un autre, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>Export all changes</source>
        <translation>Exporter toutes les modifications</translation>
    </message>
    <message>
        <source>Export the changes that are shown</source>
        <translation>Exporter les modifications affichées</translation>
    </message>
    <message>
        <source>{file} exists already. Nothing was exported; choose another name.</source>
        <translation>{file} existe déjà. Rien n’a été exporté&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Contrôler le journal</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Changed or missing: {n}</source>
        <translation>Modifiées ou manquantes&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation>
            <numerusform>{n} sur {total} enregistrements, ce poste</numerusform>
            <numerusform>{n} sur {total} enregistrements, ce poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation>
            <numerusform>le premier ({n}) de {total} enregistrements sur cet ordinateur</numerusform>
            <numerusform>les {n} premiers de {total} enregistrements sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for {n} days</source>
        <translation>gardés {n} jours</translation>
    </message>
    <message>
        <source>kept until the program closes</source>
        <translation>gardés jusqu’à la fermeture du programme</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Leave {field} out of this save</source>
        <translation>Exclure {field} de cet enregistrement</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>being saved</source>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the hidden changes</source>
        <translation>Afficher les modifications masquées</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>typed in {fields}: added when you save</source>
        <translation>saisi dans {fields}&#xa0;: ajouté à l’enregistrement</translation>
    </message>
    <message>
        <source>typed in {fields}: not added</source>
        <translation>saisi dans {fields}&#xa0;: non ajouté</translation>
    </message>
    <message>
        <source>Read-only connection: saving is disabled</source>
        <translation>Connexion en lecture seule&#xa0;: l’enregistrement est désactivé</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <translation>
            <numerusform>{n} masquée par le filtre</numerusform>
            <numerusform>{n} masquées par le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} masquée</numerusform>
            <numerusform>{n} masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems to fix before saving</source>
        <translation>
            <numerusform>{n} problème à corriger avant d’enregistrer</numerusform>
            <numerusform>{n} problèmes à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not run yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>{value}, no longer offered</source>
        <translation>{value}, n’est plus proposé</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose an option, or clear the line.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas ajouté. Appuyez sur Entrée pour choisir une option, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Unnamed option #{id}</source>
        <translation>Option sans nom #{id}</translation>
    </message>
</context>
<context>
    <name>CleanUpButton</name>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Clean up {label}</source>
        <translation>Nettoyer {label}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Field, command or recent contact</source>
        <translation>Champ, commande ou contact récent</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No field, command or recent contact found</source>
        <translation>Aucun champ, commande ou contact récent trouvé</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Continue to review</source>
        <translation>Continuer vers la vérification</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Toutes les siennes</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Revenir à l’édition</translation>
    </message>
    <message>
        <source>theirs, is kept</source>
        <translation>de l’autre utilisateur, est conservé</translation>
    </message>
    <message>
        <source>yours, goes into the save</source>
        <translation>de vous, fait partie de l’enregistrement</translation>
    </message>
    <message>
        <source>Conflicting changes</source>
        <translation>Modifications en conflit</translation>
    </message>
    <message>
        <source>This contact changed since you opened it ({time}). Your changes have not been sent.</source>
        <translation>Ce contact a changé depuis que vous l’avez ouvert ({time}). Vos modifications n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>Fits together, nothing to decide</source>
        <translation>Compatible, rien à décider</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Theirs (now)</source>
        <translation>La sienne (maintenant)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} decided</source>
        <translation>
            <numerusform>{n} sur {all} décidé</numerusform>
            <numerusform>{n} sur {all} décidés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>{name} is added. {text}</source>
        <translation>{name} est ajoutée. {text}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>Non enregistré. Vérifiez les champs signalés.</translation>
    </message>
    <message>
        <source>Nothing to save: no key was entered.</source>
        <translation>Rien à enregistrer&#xa0;: aucune clé n’a été saisie.</translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation>Vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Send changed fields only</source>
        <translation>Envoyer seulement les champs modifiés</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation>Contient des caractères invisibles</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved key</source>
        <translation>Laissez vide pour garder la clé enregistrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read-only: nothing can be saved here</source>
        <translation>Lecture seule&#xa0;: rien ne peut être enregistré ici</translation>
    </message>
    <message>
        <source>Save without review (sandbox only)</source>
        <translation>Enregistrer sans vérification (bac à sable)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Another connection is called “{name}”</source>
        <translation>Une autre connexion s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Only if the provider is known to keep what a save leaves out</source>
        <translation>Seulement si le fournisseur garde à coup sûr ce qu’un enregistrement omet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>{file}: connection “{name}”: ignored because {managed} defines the same name</source>
        <translation>{file}&#xa0;: connexion «&#xa0;{name}&#xa0;»&#xa0;: ignorée, car {managed} définit le même nom</translation>
    </message>
    <message>
        <source>{file}: connection “{name}”: unknown provider “{provider}”</source>
        <translation>{file}&#xa0;: connexion «&#xa0;{name}&#xa0;»&#xa0;: fournisseur inconnu «&#xa0;{provider}&#xa0;»</translation>
    </message>
    <message>
        <source>Managed by your IT department ({file}). You can change only the key.</source>
        <translation>Géré par votre service informatique ({file}). Vous ne pouvez changer que la clé.</translation>
    </message>
    <message>
        <source>Sample connection: it can&apos;t be changed, and is gone after a restart.</source>
        <translation>Connexion d’exemple&#xa0;: elle ne peut pas être modifiée, et n’est plus là après un redémarrage.</translation>
    </message>
    <message>
        <source>Your IT department allows only its own connections ({file}).</source>
        <translation>Votre service informatique n’autorise que ses propres connexions ({file}).</translation>
    </message>
    <message>
        <source>The settings of your IT department can&apos;t be read. Until then, only its own connections are available ({file}).</source>
        <translation>Les réglages de votre service informatique sont illisibles. En attendant, seules ses propres connexions sont disponibles ({file}).</translation>
    </message>
    <message>
        <source>The description {file} has a fault: {reason}</source>
        <translation>La description {file} a une erreur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”.</source>
        <translation>Fournisseur inconnu «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>A save through {name} is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Un enregistrement via {name} est en cours. Attendez qu’il se termine, ou annulez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Enter the API key.</source>
        <translation>Saisissez la clé d’API.</translation>
    </message>
    <message>
        <source>Enter the API key. The saved key belongs to {host}.</source>
        <translation>Saisissez la clé d’API. La clé enregistrée appartient à {host}.</translation>
    </message>
    <message>
        <source>Enter the API key. The host of the saved key is unknown.</source>
        <translation>Saisissez la clé d’API. L’hôte de la clé enregistrée est inconnu.</translation>
    </message>
    <message>
        <source>Enter the API key again. It would now go through the proxy {proxy}.</source>
        <translation>Saisissez de nouveau la clé d’API. Elle passerait maintenant par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>Enter the API key again. The connection would now trust the certificates in {file}.</source>
        <translation>Saisissez de nouveau la clé d’API. La connexion ferait maintenant confiance aux certificats de {file}.</translation>
    </message>
</context>
<context>
    <name>ConnectionPicker</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
</context>
<context>
    <name>ConnectionRemoval</name>
    <message>
        <source>Remove {name} and its key?</source>
        <translation>Supprimer {name} et sa clé&#xa0;?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Remove your key for {name} and the proxy password?</source>
        <translation>Supprimer votre clé pour {name} et le mot de passe du proxy&#xa0;?</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Supprimer ma clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not removed. {reason}</source>
        <translation>Non supprimée. {reason}</translation>
    </message>
    <message>
        <source>Removed {name}. Removing its key …</source>
        <translation>{name} a été supprimée. Suppression de sa clé …</translation>
    </message>
    <message>
        <source>Removed {name} and its key.</source>
        <translation>{name} et sa clé ont été supprimées.</translation>
    </message>
    <message>
        <source>Removed {name}, but its key may still be in the keyring.</source>
        <translation>{name} a été supprimée, mais sa clé est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Removing your key for {name} …</source>
        <translation>Suppression de votre clé pour {name} …</translation>
    </message>
    <message>
        <source>Removed your key for {name}.</source>
        <translation>Votre clé pour {name} a été supprimée.</translation>
    </message>
    <message>
        <source>Your key for {name} may still be in the keyring.</source>
        <translation>Votre clé pour {name} est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectionSaver</name>
    <message>
        <source>Save without testing</source>
        <translation>Enregistrer sans tester</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Non enregistré. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the test failed. {reason}</source>
        <translation>Non enregistré&#xa0;: le test a échoué. {reason}</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Test de la connexion …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Enregistré. Demande au trousseau de clés … une question attend peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>The changes are being sent. Wait for the result.</source>
        <translation>Les modifications sont en cours d’envoi. Attendez le résultat.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>Revert all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Pin this contact</source>
        <translation>Épingler ce contact</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Unpin this contact</source>
        <translation>Détacher ce contact</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Loaded {at}</source>
        <translation>Chargé {at}</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Save or revert your changes first, then undo the save.</source>
        <translation>Enregistrez ou abandonnez d’abord vos modifications en cours, puis annulez l’enregistrement.</translation>
    </message>
    <message>
        <source>Nothing of this save was stored, so there is nothing to undo.</source>
        <translation>Rien n’a été enregistré cette fois-là, il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>{field} cannot be edited.</source>
        <translation>{field} ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The real value of {field} was never read, so it can&apos;t be restored.</source>
        <translation>La vraie valeur de {field} n’a jamais été lue, elle ne peut donc pas être restaurée.</translation>
    </message>
    <message>
        <source>{field} restored in the form.</source>
        <translation>{field} restauré dans le formulaire.</translation>
    </message>
    <message>
        <source>It is not sent until you save.</source>
        <translation>Rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} reste inchangé&#xa0;: il a été changé depuis en «&#xa0;{now}&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} est déjà tel qu’avant cet enregistrement.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be undone.</source>
        <translation>La modification de {field} ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>Contacts of {name} can&apos;t be found by their names.</source>
        <translation>Les contacts de {name} ne peuvent pas être trouvés par leur nom.</translation>
    </message>
    <message>
        <source>Enter a contact ID, email address or link. “{text}” contains none.</source>
        <translation>Saisissez un ID de contact, une adresse e-mail ou un lien. «&#xa0;{text}&#xa0;» n’en contient aucun.</translation>
    </message>
    <message>
        <source>No contact found for {what} in {name}.</source>
        <translation>Aucun contact trouvé pour {what} dans {name}.</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Demande à {name} …</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>This connection is read-only. Nothing was undone.</source>
        <translation>Cette connexion est en lecture seule. Rien n’a été annulé.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Placez d’abord le curseur dans un champ.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Copié&#xa0;: {field}</translation>
    </message>
    <message>
        <source>ID copied.</source>
        <translation>ID copié.</translation>
    </message>
    <message>
        <source>Email address copied.</source>
        <translation>Adresse e-mail copiée.</translation>
    </message>
    <message>
        <source>{name} copied as loaded at {at}.</source>
        <translation>{name} copié tel que chargé à {at}.</translation>
    </message>
    <message>
        <source>Your unsaved changes are not in it.</source>
        <translation>Vos modifications non enregistrées n’y sont pas.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
</context>
<context>
    <name>DescriptionImport</name>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>Impossible de lire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the administrator of this computer has set the description of “{id}”; choose another id</source>
        <translation>l’administrateur de cet ordinateur a défini la description de «&#xa0;{id}&#xa0;»&#xa0;; choisissez un autre ID</translation>
    </message>
    <message>
        <source>{file} is no description that can be used:</source>
        <translation>{file} n’est pas une description utilisable&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an OpenAPI file with “Your own provider…”.</source>
        <translation>Ajoutez un fichier OpenAPI avec «&#xa0;Votre propre fournisseur…&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{file} in your folder has this id, “{id}”, already. Replace it? Connections that use it will use the new one.</source>
        <translation>{file} dans votre dossier a déjà cet ID, «&#xa0;{id}&#xa0;». Remplacer cette description&#xa0;? Les connexions qui l’utilisent utiliseront la nouvelle.</translation>
    </message>
    <message>
        <source>A description of “{id}” comes with the program. Use this one in its place? Connections that use it will use the new one.</source>
        <translation>Une description de «&#xa0;{id}&#xa0;» est fournie avec le programme. Utiliser celle-ci à sa place&#xa0;? Les connexions qui utilisent l’ancienne utiliseront la nouvelle.</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>Non ajouté. {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>It only reads: its description says that updates are untried.</source>
        <translation>Lecture seule&#xa0;: sa description dit que les modifications n’ont pas été essayées.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Créer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check of the connection {name}</source>
        <translation>Test de la connexion {name}</translation>
    </message>
    <message>
        <source>{n} of {all}: {check} …</source>
        <translation>{n} sur {all}&#xa0;: {check} …</translation>
    </message>
    <message>
        <source>a keyring prompt may be open behind this window.</source>
        <translation>une question du trousseau attend peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Supprimer ma clé</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Run diagnostics…</source>
        <translation>Lancer le diagnostic…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>gérée</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not tested. Check the highlighted fields.</source>
        <translation>Non testé. Vérifiez les champs signalés.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Saved; the password for the proxy is not in the keyring yet.</source>
        <translation>Enregistré&#xa0;; le mot de passe du proxy n’est pas encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved; the key is not in the keyring yet. Without it, the program asks for the key when the connection is used.</source>
        <translation>Enregistré&#xa0;; la clé n’est pas encore dans le trousseau. Sans elle, le programme demande la clé quand la connexion est utilisée.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy {label}</source>
        <translation>Copier {label}</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Menu of {label}</source>
        <translation>Menu de {label}</translation>
    </message>
    <message>
        <source>Copy field</source>
        <translation>Copier le champ</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copier le chemin JSON</translation>
    </message>
    <message>
        <source>Make it not set</source>
        <translation>Rendre non défini</translation>
    </message>
    <message>
        <source>Clear as null</source>
        <translation>Vider en null</translation>
    </message>
    <message>
        <source>Clear as empty text</source>
        <translation>Vider en texte vide</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert {label}</source>
        <translation>Rétablir la valeur de {label}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse …</source>
        <translation>Parcourir …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>Filtrer par nom ou valeur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only filled</source>
        <translation>Remplis seulement</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} champ</numerusform>
            <numerusform>{n} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} fields</source>
        <translation>{shown} champs sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed fields hidden</source>
        <translation>
            <numerusform>{n} champ modifié masqué</numerusform>
            <numerusform>{n} champs modifiés masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find by ID, email or pasted link</source>
        <translation>Rechercher par ID, e-mail ou lien collé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Choisissez ou ajoutez d’abord une connexion.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Choisissez ou ajoutez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Contact Editor {version}
MIT licence; Qt is used under the LGPL.</source>
        <translation>Contact Editor {version}
Licence MIT&#xa0;; Qt est utilisé sous la LGPL.</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>À propos de Contact Editor</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The text is still here: save it somewhere else, or copy it.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Le texte est toujours là&#xa0;: enregistrez-le ailleurs, ou copiez-le.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saves made on this computer</source>
        <translation>Enregistrements faits sur cet ordinateur</translation>
    </message>
    <message>
        <source>No saves on this computer</source>
        <translation>Aucun enregistrement fait sur cet ordinateur</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Annuler cet enregistrement</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Annuler l’enregistrement ({when})</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Undo the save of {when}?</source>
        <translation>Annuler l’enregistrement de {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Restore “{value}”</source>
        <translation>Restaurer «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Restaurer cette valeur</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>Restaurer {field}</translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Same contact, review again</source>
        <translation>Même contact, vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>keeps your changes in the form</source>
        <translation>conserve vos modifications dans le formulaire</translation>
    </message>
    <message>
        <source>Is this still the same contact?</source>
        <translation>Est-ce toujours le même contact&#xa0;?</translation>
    </message>
    <message>
        <source>Since you opened it, both email and name of contact {id} were replaced by others. It may be a different contact now. Nothing was sent.</source>
        <translation>Depuis que vous l’avez ouvert, l’e-mail et le nom du contact {id} ont tous deux été remplacés par d’autres. C’est peut-être un autre contact à présent. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>At {name} now</source>
        <translation>Maintenant chez {name}</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Quand vous l’avez ouvert</translation>
    </message>
    <message>
        <source>Your changes would be saved to it: {fields}</source>
        <translation>Vos modifications y seraient enregistrées&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>ImportQuestionBox</name>
    <message>
        <source>The file says: {text}</source>
        <translation>Le fichier dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Address of the page that says so</source>
        <translation>Adresse de la page qui le dit</translation>
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
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Fermer le panneau latéral</translation>
    </message>
</context>
<context>
    <name>JournalAccess</name>
    <message>
        <source>The journal on this computer could not be read: {reason}.</source>
        <translation>Le journal de cet ordinateur n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Discard what is kept of the last save of {name}?</source>
        <translation>Abandonner ce qui est gardé du dernier enregistrement de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It stays unknown whether it was stored, and nothing changes at the provider. The values that were to be stored, and changes typed after it, can&apos;t be restored.</source>
        <translation>On ne saura pas s’il a été enregistré, et rien ne change chez le fournisseur. Les valeurs à enregistrer et les modifications saisies ensuite ne pourront pas être restaurées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Remove everything kept of {name} on this computer?</source>
        <translation>Supprimer tout ce qui est gardé de {name} sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Its saves, unsaved changes and its place among the recent and pinned contacts are removed, by its id and by every email it is known by, and so are journals that were put aside. Saves of other contacts with these emails go too, their unsaved changes stay. Nothing changes at the provider. This cannot be undone.</source>
        <translation>Ses enregistrements, ses modifications non enregistrées et sa place parmi les contacts récents et épinglés sont supprimés, par son ID et par chaque e-mail connu, de même que les journaux mis de côté. Les enregistrements d’autres contacts avec ces e-mails disparaissent aussi, leurs modifications non enregistrées restent. Rien ne change chez le fournisseur. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>All saves, unsaved changes, recent and pinned contacts of every connection are removed, with journals that were put aside. Connections, their keys and the settings stay. Nothing changes at the providers. This cannot be undone.</source>
        <translation>Tous les enregistrements, modifications non enregistrées, contacts récents et épinglés de chaque connexion sont supprimés, avec les journaux mis de côté. Les connexions, leurs clés et les paramètres restent. Rien ne change chez les fournisseurs. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase everything kept of contacts on this computer?</source>
        <translation>Effacer tout ce qui est gardé des contacts sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message>
        <source>it is not open</source>
        <translation>il n’est pas ouvert</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk is not removed yet: {reason}. That is done as soon as the journal can be written; if the program ends before, forget it again.</source>
        <translation>Ce qui est conservé au sujet de {name} sur le disque n’est pas encore supprimé&#xa0;: {reason}. Ce sera fait dès que le journal pourra être écrit&#xa0;; si le programme se termine avant, oubliez de nouveau ce contact.</translation>
    </message>
    <message>
        <source>Everything kept of {name} on this computer was removed.</source>
        <translation>Tout ce qui était conservé au sujet de {name} sur cet ordinateur a été supprimé.</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk could not be removed: {reason}.</source>
        <translation>Ce qui est conservé au sujet de {name} sur le disque n’a pas pu être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>Une partie n’a pas pu être effacée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Everything kept of contacts on this computer was erased.</source>
        <translation>Tout ce qui était conservé au sujet des contacts sur cet ordinateur a été effacé.</translation>
    </message>
    <message>
        <source>The journal could not be verified: {reason}.</source>
        <translation>Le journal n’a pas pu être contrôlé&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation>
            <numerusform>Journal contrôlé&#xa0;: {n} entrée est complète et inchangée, {m} ont expiré ou ont été supprimées. Des entrées manquantes à la fin ne se voient que par comparaison avec des reçus copiés.</numerusform>
            <numerusform>Journal contrôlé&#xa0;: {n} entrées sont complètes et inchangées, {m} ont expiré ou ont été supprimées. Des entrées manquantes à la fin ne se voient que par comparaison avec des reçus copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: numbers {numbers}.</source>
        <translation>
            <numerusform>{n} entrée du journal a été modifiée ou manque&#xa0;: numéro {numbers}.</numerusform>
            <numerusform>{n} entrées du journal ont été modifiées ou manquent&#xa0;: numéros {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>Show only lines with…</source>
        <translation>N’afficher que les lignes avec…</translation>
    </message>
    <message>
        <source>Filter the JSON</source>
        <translation>Filtrer le JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>Contact en JSON</translation>
    </message>
    <message>
        <source>Open a contact to see its JSON.</source>
        <translation>Ouvrez un contact pour voir son JSON.</translation>
    </message>
    <message>
        <source>As it would be after saving</source>
        <translation>Tel qu’il serait après l’enregistrement</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Tel que chargé</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Where is the API key?</source>
        <translation>Où est la clé d’API&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the key and paste it above</source>
        <translation>Copiez la clé et collez-la ci-dessus</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and stored only in the system&apos;s keyring.</source>
        <translation>Elle est envoyée seulement à {host}, et enregistrée seulement dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and kept until the program closes: there is no keyring on this system.</source>
        <translation>Elle est envoyée seulement à {host}, et gardée jusqu’à la fermeture du programme&#xa0;: il n’y a pas de trousseau de clés sur ce système.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Store in keyring</source>
        <translation>Mettre dans le trousseau</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Garder pour cette session</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>Clé d’API de {name}</translation>
    </message>
    <message>
        <source>Storing in the keyring … a prompt may be open behind this window.</source>
        <translation>Ajout au trousseau de clés … une question attend peut-être derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Cancelled. The key you entered is still here.</source>
        <translation>Annulé. La clé saisie est toujours là.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New keys of {action}</source>
        <translation>Nouvelles touches de {action}</translation>
    </message>
    <message>
        <source>Press the new keys…</source>
        <translation>Appuyez sur les nouvelles touches…</translation>
    </message>
</context>
<context>
    <name>ListsEditor</name>
    <message>
        <source>Add by ID</source>
        <translation>Ajouter par ID</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <source>Enter the ID of a list, or wait until its name can be found</source>
        <translation>Saisissez l’ID d’une liste, ou attendez que son nom soit trouvé</translation>
    </message>
    <message>
        <source>“{text}” is not added yet. Press Enter to add it, or clear the line.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas encore ajouté. Appuyez sur Entrée pour l’ajouter, ou videz la ligne.</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose a list, or clear the line.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas ajouté. Appuyez sur Entrée pour choisir une liste, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Unnamed list #{id}</source>
        <translation>Liste sans nom #{id}</translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Enter a key for this session…</source>
        <translation>Saisir une clé pour cette session…</translation>
    </message>
    <message>
        <source>Your tabs and unsaved changes are restored and compared with the provider.</source>
        <translation>Vos onglets et modifications non enregistrées sont restaurés et comparés avec le fournisseur.</translation>
    </message>
    <message>
        <source>New changes are kept in memory only; recent contacts and history stay hidden.</source>
        <translation>Les nouvelles modifications restent seulement en mémoire&#xa0;; les contacts récents et l’historique restent masqués.</translation>
    </message>
    <message>
        <source>After unlocking</source>
        <translation>Après le déverrouillage</translation>
    </message>
    <message>
        <source>Without unlocking</source>
        <translation>Sans déverrouiller</translation>
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
        <translation>Coller dans les champs</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>The manual could not be read: {reason}.</source>
        <translation>Le manuel n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” was not found</source>
        <translation>«&#xa0;{text}&#xa0;» est introuvable</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Enter a name for this value.</source>
        <translation>Saisissez un nom pour cette valeur.</translation>
    </message>
    <message>
        <source>“{name}” already exists with another type: {type}.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà avec un autre type&#xa0;: {type}.</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Ajouter une propriété</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Contacts found</source>
        <translation>Contacts trouvés</translation>
    </message>
    <message>
        <source>No contact has exactly this email; these are similar.</source>
        <translation>Aucun contact n’a exactement cet e-mail&#xa0;; ceux-ci lui ressemblent.</translation>
    </message>
    <message>
        <source>Which contact do you mean?</source>
        <translation>De quel contact s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Choose one part of the text.</source>
        <translation>Choisissez une partie du texte.</translation>
    </message>
    <message>
        <source>Open one to edit it; the others stay as they are.</source>
        <translation>Ouvrez-en un pour le modifier&#xa0;; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>The same address is stored more than once.</source>
        <translation>La même adresse est enregistrée plusieurs fois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email {text}</source>
        <translation>E-mail {text}</translation>
    </message>
    <message>
        <source>Id {text}</source>
        <translation>ID {text}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open in a tab, and stay here</source>
        <translation>ouvrir dans un onglet et rester ici</translation>
    </message>
    <message>
        <source>back to the search</source>
        <translation>retour à la recherche</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Some files could not be read and were left unchanged.</source>
        <translation>Certains fichiers n’ont pas pu être lus et sont restés inchangés.</translation>
    </message>
    <message>
        <source>No connection is named “{name}” in {file}.</source>
        <translation>Aucune connexion ne se nomme «&#xa0;{name}&#xa0;» dans {file}.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Choisir des certificats</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Afficher le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>address, proxy, certificate file</source>
        <translation>adresse, proxy, fichier de certificats</translation>
    </message>
    <message>
        <source>Enter the full path of the file, or browse for it</source>
        <translation>Saisissez le chemin complet du fichier, ou parcourez</translation>
    </message>
    <message>
        <source>Not a valid file name</source>
        <translation>Nom de fichier non valide</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Choose “None” above</source>
        <translation>Choisissez «&#xa0;Aucun&#xa0;» ci-dessus</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain such characters</source>
        <translation>Un nom d’utilisateur ne peut pas contenir ces caractères</translation>
    </message>
    <message>
        <source>Enter the user name as well</source>
        <translation>Saisissez aussi le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved password</source>
        <translation>Laissez vide pour garder le mot de passe enregistré</translation>
    </message>
    <message>
        <source>https, or http on this computer only</source>
        <translation>https, ou http seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>URL de base de l’API</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority (PEM file), trusted in addition to the system&apos;s</source>
        <translation>L’autorité de certification de votre entreprise (fichier PEM), approuvée en plus de celles du système</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, host and port</source>
        <translation>http://, https:// ou socks5://, hôte et port</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Seulement si le proxy en exige un</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Search again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Tester cette connexion</translation>
    </message>
    <message>
        <source>Similar contacts</source>
        <translation>Contacts semblables</translation>
    </message>
    <message>
        <source>Similar, opened on this computer</source>
        <translation>Semblables, ouverts sur cet ordinateur</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <source>Check the spelling, or search in another connection.</source>
        <translation>Vérifiez l’orthographe, ou cherchez dans une autre connexion.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Some providers find a new contact only after a minute.</source>
        <translation>Certains fournisseurs ne trouvent un nouveau contact qu’après une minute.</translation>
    </message>
    <message>
        <source>{title} was being saved. The result appears once it is known.</source>
        <translation>{title} était en cours d’enregistrement. Le résultat apparaîtra dès qu’il sera connu.</translation>
    </message>
    <message>
        <source>The unsaved changes to {title} are kept.</source>
        <translation>Les modifications non enregistrées de {title} sont gardées.</translation>
    </message>
    <message>
        <source>Search in another connection</source>
        <translation>Rechercher dans une autre connexion</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>Rechercher dans {name}</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>par ID</translation>
    </message>
    <message>
        <source>by email address</source>
        <translation>par adresse e-mail</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCTION)</translation>
    </message>
    <message>
        <source>{time}, answered in {n} s: no contact</source>
        <translation>{time}, réponse en {n} s&#xa0;: aucun contact</translation>
    </message>
    <message>
        <source>Searched for exactly</source>
        <translation>Recherché exactement</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
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
        <translation>Motif</translation>
    </message>
    <message>
        <source>Optional; kept on this computer and in receipts</source>
        <translation>Facultatif&#xa0;; gardé sur cet ordinateur et dans les reçus</translation>
    </message>
    <message>
        <source>There is no keyring, so this save is noted in memory only, until the program closes.</source>
        <translation>Il n’y a pas de trousseau de clés&#xa0;; cet enregistrement est donc noté seulement en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be stored on this computer now, so this save is noted in memory only, until the program closes.</source>
        <translation>Le journal ne peut pas être enregistré sur cet ordinateur pour le moment&#xa0;; cet enregistrement est donc noté seulement en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The journal on this computer does not answer. The save can go on, but after a crash of the program it could not be traced.</source>
        <translation>Le journal de cet ordinateur ne répond pas. L’enregistrement est possible, mais après une panne du programme, on ne pourrait pas en retrouver la trace.</translation>
    </message>
</context>
<context>
    <name>OpenContact</name>
    <message>
        <source>The last save is still being checked; save again after that.</source>
        <translation>Le dernier enregistrement est encore contrôlé&#xa0;; enregistrez de nouveau ensuite.</translation>
    </message>
    <message>
        <source>No changes to save.</source>
        <translation>Aucune modification à enregistrer.</translation>
    </message>
    <message>
        <source>This connection is read-only. Changes can&apos;t be saved.</source>
        <translation>Cette connexion est en lecture seule. Les modifications ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>These changes can&apos;t be saved until the account&apos;s fields can be read. Refresh to try again.</source>
        <translation>Ces modifications ne peuvent être enregistrées que lorsque les champs du compte pourront être lus. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your changes are still here.</source>
        <translation>Rien n’a été enregistré. Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing to send: the provider already has these values.</source>
        <translation>Rien à envoyer&#xa0;: le fournisseur a déjà ces valeurs.</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation>
            <numerusform>… et {n} de plus (voir le JSON du contact)</numerusform>
            <numerusform>… et {n} de plus (voir le JSON du contact)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Invalid value; example: {example}</source>
        <translation>Valeur non valide&#xa0;; exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535</source>
        <translation>Le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>Understood as {value}</source>
        <translation>Compris comme {value}</translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>{n} values moved into the form. Nothing was sent.</source>
        <translation>
            <numerusform>{n} valeur reprise dans le formulaire. Rien n’a été envoyé.</numerusform>
            <numerusform>{n} valeurs reprises dans le formulaire. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a receipt of this program.</source>
        <translation>Ceci est un reçu de ce programme.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this contact.</source>
        <translation>Rien dans le presse-papiers ne convient à un champ de ce contact.</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
</context>
<context>
    <name>PasteReview</name>
    <message>
        <source>Paste to fields</source>
        <translation>Coller dans les champs</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Revenir à l’édition</translation>
    </message>
    <message>
        <source>Paste to fields</source>
        <translation>Coller dans les champs</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Modifications proposées</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Space accepts or skips a row. Nothing is sent: the values go into the form, where you can still change or revert them.</source>
        <translation>Espace accepte ou ignore une ligne. Rien n’est envoyé&#xa0;: les valeurs vont dans le formulaire, où vous pouvez encore les modifier ou les rétablir.</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} acceptées sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} values into the form</source>
        <translation>
            <numerusform>Reprendre {n} valeur dans le formulaire</numerusform>
            <numerusform>Reprendre {n} valeurs dans le formulaire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Use selection for…</source>
        <translation>Utiliser la sélection pour…</translation>
    </message>
</context>
<context>
    <name>PinController</name>
    <message>
        <source>Pinned: {name}</source>
        <translation>Épinglé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Unpinned: {name}</source>
        <translation>Détaché&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Unp&amp;in this contact</source>
        <translation>&amp;Détacher ce contact</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>&amp;Épingler ce contact</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
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
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Choisissez un fournisseur</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>No provider “{name}”. Choose one from the list. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>Aucun fournisseur «&#xa0;{name}&#xa0;». Choisissez-en un dans la liste. Une description placée dans le dossier providers est proposée à la prochaine ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”</source>
        <translation>Fournisseur inconnu «&#xa0;{id}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>ProviderImportDialog</name>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>OpenAPI files (*.json *.yaml *.yml);;All files (*)</source>
        <translation>Fichiers OpenAPI (*.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Fichier OpenAPI</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Choose the OpenAPI 3 file (JSON or YAML) that the provider publishes. What it does not say is asked here.</source>
        <translation>Choisissez le fichier OpenAPI 3 (JSON ou YAML) que publie le fournisseur. Ce qu’il ne dit pas est demandé ici.</translation>
    </message>
    <message>
        <source>It can write. Try it on a test contact first.</source>
        <translation>Il peut écrire. Essayez-le d’abord sur un contact de test.</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher un fournisseur</translation>
    </message>
    <message>
        <source>Search {n} providers</source>
        <translation>Fournisseurs ({n})</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Choisissez d’abord un fournisseur.</translation>
    </message>
    <message>
        <source>No provider “{name}”. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>Aucun fournisseur «&#xa0;{name}&#xa0;». Une description placée dans le dossier providers est proposée à la prochaine ouverture de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>The browser could not be opened. The address of the page is on the clipboard.</source>
        <translation>Le navigateur n’a pas pu être ouvert. L’adresse de la page est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReadOnlyView</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <source>Receipt of the save of {name} copied.</source>
        <translation>Reçu de l’enregistrement de {name} copié.</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Reçu copié</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Request format</source>
        <translation>Format de la requête</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>Requête exacte</translation>
    </message>
    <message>
        <source>{request}, the key is not shown</source>
        <translation>{request}, la clé n’est pas affichée</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Requêtes exactes</translation>
    </message>
    <message>
        <source>{n} requests, the key is not shown</source>
        <translation>{n} requêtes, la clé n’est pas affichée</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests for this contact, kept until it is closed</source>
        <translation>
            <numerusform>{n} requête de ce contact, jusqu’à sa fermeture</numerusform>
            <numerusform>{n} requêtes de ce contact, jusqu’à sa fermeture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResendQuestions</name>
    <message>
        <source>Send as shown</source>
        <translation>Envoyer comme affiché</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sends to {host}</source>
        <translation>Envoie à {host}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>vers {name}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Annuler l’enregistrement ({when})</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation>
            <numerusform>Vérifier {n} modification</numerusform>
            <numerusform>Vérifier {n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in {n} fields</source>
        <translation>
            <numerusform>{title} dans {n} champ</numerusform>
            <numerusform>{title} dans {n} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at {name} since {time}. Nothing was sent. What is new is marked.</source>
        <translation>Modifié chez {name} depuis {time}. Rien n’a été envoyé. Ce qui est nouveau est marqué.</translation>
    </message>
    <message>
        <source>Changed meanwhile by another user (kept):</source>
        <translation>Modifié entre-temps par un autre utilisateur (modification conservée)&#xa0;:</translation>
    </message>
    <message>
        <source>Sent as {n} requests in a row; the first that fails ends the save.</source>
        <translation>Envoyé en {n} requêtes à la suite&#xa0;; la première qui échoue met fin à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Unchanged.</source>
        <translation>Inchangé.</translation>
    </message>
</context>
<context>
    <name>SaveDetails</name>
    <message>
        <source>The chosen save</source>
        <translation>L’enregistrement choisi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Annuler cet enregistrement</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Forget this contact…</source>
        <translation>Oublier ce contact…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>SaveFilters</name>
    <message>
        <source>Contact, field, value, ticket, reason</source>
        <translation>Contact, champ, valeur, ticket, motif</translation>
    </message>
    <message>
        <source>Search all changes</source>
        <translation>Rechercher dans toutes les modifications</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
</context>
<context>
    <name>SavesTable</name>
    <message>
        <source>no connection to it</source>
        <translation>aucune connexion pour lui</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>SectionCombo</name>
    <message>
        <source>Go to section</source>
        <translation>Aller à la section</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Enter goes to the first field of a section.</source>
        <translation>Entrée mène au premier champ d’une section.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Réinitialiser {setting}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>apply at once, on this computer</source>
        <translation>appliqués aussitôt, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Réinitialiser {setting}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Keys of {action}: {keys}</source>
        <translation>Touches de {action}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{keys} is needed for typing or by screen readers. Use Ctrl with a letter, or a function key. Esc keeps the old keys.</source>
        <translation>{keys} sert à la saisie ou aux lecteurs d’écran. Utilisez Ctrl avec une lettre, ou une touche de fonction. Échap garde les anciennes touches.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Esc keeps the old keys.</source>
        <translation>{keys} est déjà utilisé par {action}. Échap garde les anciennes touches.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Enter replaces it, Esc does not.</source>
        <translation>{keys} est déjà utilisé par {action}. Entrée le remplace, Échap non.</translation>
    </message>
    <message>
        <source>the window itself</source>
        <translation>la fenêtre elle-même</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <translation>Touches fixes</translation>
    </message>
    <message>
        <source>Tab 1 to 9</source>
        <translation>Onglet 1 à 9</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Menu of the field</source>
        <translation>Menu du champ</translation>
    </message>
    <message>
        <source>Calendar or list of the field</source>
        <translation>Calendrier ou liste du champ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find a contact</source>
        <translation>Rechercher un contact</translation>
    </message>
    <message>
        <source>Paste a signature to fields</source>
        <translation>Coller une signature dans les champs</translation>
    </message>
    <message>
        <source>Review, then save</source>
        <translation>Vérifier, puis enregistrer</translation>
    </message>
    <message>
        <source>Any command or field</source>
        <translation>N’importe quelle commande ou champ</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Pinned contacts</source>
        <translation>Contacts épinglés</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contacts récents</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Useful shortcuts</source>
        <translation>Raccourcis utiles</translation>
    </message>
    <message>
        <source>Which contact?</source>
        <translation>Quel contact&#xa0;?</translation>
    </message>
    <message>
        <source>Type an ID or an email address above, or paste a link from the ticket.</source>
        <translation>Saisissez ci-dessus un ID ou une adresse e-mail, ou collez un lien du ticket.</translation>
    </message>
    <message>
        <source>Try {id} or {email}.</source>
        <translation>Essayez {id} ou {email}.</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation>Connexion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit one contact at a time, safely</source>
        <translation>Modifiez un contact à la fois, en sécurité</translation>
    </message>
    <message>
        <source>Connect to your provider, or explore with sample contacts first.</source>
        <translation>Connectez-vous à votre fournisseur, ou explorez d’abord avec des contacts d’exemple.</translation>
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
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Exactly this text is saved. Keys and passwords were removed; check it before you send it to anyone.</source>
        <translation>C’est exactement ce texte qui est enregistré. Les clés et mots de passe ont été retirés&#xa0;; relisez-le avant de l’envoyer à quiconque.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Lecture du fichier technique …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open contacts</source>
        <translation>Contacts ouverts</translation>
    </message>
    <message>
        <source>No contact is shown</source>
        <translation>Aucun contact n’est affiché</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>a problem to fix</source>
        <translation>un problème à corriger</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>saved and verified</source>
        <translation>enregistré, relu et confirmé</translation>
    </message>
    <message>
        <source>see the result of the save</source>
        <translation>voir le résultat de l’enregistrement</translation>
    </message>
    <message>
        <source>not visible at the provider yet</source>
        <translation>pas encore visible chez le fournisseur</translation>
    </message>
    <message>
        <source>unknown whether it was stored</source>
        <translation>on ne sait pas si c’est enregistré</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>UnloadedPage</name>
    <message>
        <source>Load this contact</source>
        <translation>Charger ce contact</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>This contact is not loaded.</source>
        <translation>Ce contact n’est pas chargé.</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>You have unsaved changes: {names}.</source>
        <translation>Vous avez des modifications non enregistrées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>They will be lost when you close the program.</source>
        <translation>Elles seront perdues à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Typed and not added: {texts}.</source>
        <translation>Saisi et non ajouté&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>Keep &amp;editing</source>
        <translation>&amp;Continuer l’édition</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Abandonner et fermer</translation>
    </message>
    <message>
        <source>&amp;Review and save</source>
        <translation>&amp;Vérifier et enregistrer</translation>
    </message>
</context>
<context>
    <name>UpdateNotifier</name>
    <message>
        <source>Checking for updates …</source>
        <translation>Recherche de mises à jour …</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Choisissez ou ajoutez d’abord une connexion.</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCTION)</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
</context>
<context>
    <name>WorkspaceState</name>
    <message>
        <source>A save is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Un enregistrement est en cours. Attendez qu’il se termine, ou annulez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>A date is picked up as a date when written YYYY-MM-DD.</source>
        <translation>Une date est reconnue comme date si elle est écrite AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>A language tag, such as en-US.</source>
        <translation>Un code de langue, comme en-US.</translation>
    </message>
    <message>
        <source>API Keys in the dashboard: a key with full access.</source>
        <translation>API Keys dans le tableau de bord&#xa0;: une clé à accès complet.</translation>
    </message>
    <message>
        <source>Account &gt; Extras &gt; API keys.</source>
        <translation>Account &gt; Extras &gt; API keys.</translation>
    </message>
    <message>
        <source>A code of two letters, such as US.</source>
        <translation>Un code de deux lettres, comme US.</translation>
    </message>
    <message>
        <source>A new address is added as an office address; one in place of another keeps its type.</source>
        <translation>Une nouvelle adresse est ajoutée comme adresse de bureau&#xa0;; celle qui en remplace une autre garde son type.</translation>
    </message>
    <message>
        <source>A tag that the audience does not have yet is created.</source>
        <translation>Une étiquette que l’audience n’a pas encore est créée.</translation>
    </message>
    <message>
        <source>Account &gt; Settings &gt; API keys: a private key with profiles:read, profiles:write, lists:read and lists:write.</source>
        <translation>Account &gt; Settings &gt; API keys&#xa0;: une clé privée avec profiles:read, profiles:write, lists:read et lists:write.</translation>
    </message>
    <message>
        <source>Adding a list with double opt-in sends an email that asks for it.</source>
        <translation>Ajouter une liste à double consentement envoie un e-mail qui le demande.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, deuxième ligne</translation>
    </message>
    <message>
        <source>Admin &gt; Users: an API user&apos;s name and its token, with a colon between them.</source>
        <translation>Admin &gt; Users&#xa0;: le nom d’un utilisateur d’API et son jeton, séparés par deux-points.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Audience &gt; Settings &gt; Audience name and defaults.</source>
        <translation>Audience &gt; Settings &gt; Audience name and defaults.</translation>
    </message>
    <message>
        <source>Audience id</source>
        <translation>ID de l’audience</translation>
    </message>
    <message>
        <source>Being on a list is not consent: that is recorded by requests of its own.</source>
        <translation>Être sur une liste n’est pas un consentement&#xa0;: celui-ci est enregistré par des requêtes à part.</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Non distribuable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changing it lifts a blocklisting: the contact is subscribed again.</source>
        <translation>Le modifier lève un blocage&#xa0;: le contact est de nouveau abonné.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>Confirmation en attente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Attributs personnalisés</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Shown only: the account no longer has this field.</source>
        <translation>Affiché seulement&#xa0;: le compte n’a plus ce champ.</translation>
    </message>
    <message>
        <source>Shown only: the description no longer has this field.</source>
        <translation>Affiché seulement&#xa0;: la description n’a plus ce champ.</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Propriétés personnalisées</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>Marketing par e-mail autorisé</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>First email</source>
        <translation>Premier e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host of the API URL</source>
        <translation>Hôte de l’URL de l’API</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In E.164 form, such as +15005550006.</source>
        <translation>Au format E.164, comme +15005550006.</translation>
    </message>
    <message>
        <source>In the account&apos;s administration, on its API page.</source>
        <translation>Dans l’administration du compte, sur sa page API.</translation>
    </message>
    <message>
        <source>In the website&apos;s administration: Website Settings &gt; Applications &gt; API Key. One key opens the whole site.</source>
        <translation>Dans l’administration du site&#xa0;: Website Settings &gt; Applications &gt; API Key. Une clé ouvre tout le site.</translation>
    </message>
    <message>
        <source>Integrations &gt; API.</source>
        <translation>Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>ID de l’emplacement</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>ID de membre</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>Champs de fusion</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Named by their ids.</source>
        <translation>Désignées par leurs ID.</translation>
    </message>
    <message>
        <source>Names as defined in the CRM section of the website.</source>
        <translation>Noms tels que définis dans la section CRM du site.</translation>
    </message>
    <message>
        <source>Newsletter id</source>
        <translation>ID de la newsletter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message>
        <source>Owner&apos;s id</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Private: the contact does not see it.</source>
        <translation>Privé&#xa0;: le contact ne le voit pas.</translation>
    </message>
    <message>
        <source>Profile settings &gt; Public API keys.</source>
        <translation>Profile settings &gt; Public API keys.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Region&apos;s host</source>
        <translation>Hôte de la région</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>SMS marketing allowed</source>
        <translation>Marketing par SMS autorisé</translation>
    </message>
    <message>
        <source>Settings &gt; API.</source>
        <translation>Settings &gt; API.</translation>
    </message>
    <message>
        <source>Settings &gt; Business Profile, or the part of the address after /location/.</source>
        <translation>Settings &gt; Business Profile, ou la partie de l’adresse après /location/.</translation>
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
        <translation>Settings &gt; Developer&#xa0;: une clé d’API V4.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer: the URL without https://.</source>
        <translation>Settings &gt; Developer&#xa0;: l’URL sans https://.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Developer Hub &gt; your app &gt; Authentication: the access token.</source>
        <translation>Settings &gt; Integrations &gt; Developer Hub &gt; votre application &gt; Authentication&#xa0;: le jeton d’accès.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Private Apps: the access token, with crm.objects.contacts.read and .write, and crm.schemas.contacts.read.</source>
        <translation>Settings &gt; Integrations &gt; Private Apps&#xa0;: le jeton d’accès, avec crm.objects.contacts.read et .write, et crm.schemas.contacts.read.</translation>
    </message>
    <message>
        <source>Settings &gt; Private Integrations: a token with contacts.readonly and contacts.write.</source>
        <translation>Settings &gt; Private Integrations&#xa0;: un jeton avec contacts.readonly et contacts.write.</translation>
    </message>
    <message>
        <source>Settings &gt; SMTP &amp; API &gt; API keys.</source>
        <translation>Settings &gt; SMTP &amp; API &gt; API keys.</translation>
    </message>
    <message>
        <source>Shown only, of the first address: an update of a contact is not known to change it.</source>
        <translation>Affiché seulement, de la première adresse&#xa0;: on ne sait pas si une mise à jour d’un contact la modifie.</translation>
    </message>
    <message>
        <source>Shown only: an update does not take it.</source>
        <translation>Affiché seulement&#xa0;: une mise à jour ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact as well.</source>
        <translation>Affiché seulement&#xa0;: il identifie aussi le contact.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact.</source>
        <translation>Affiché seulement&#xa0;: il identifie le contact.</translation>
    </message>
    <message>
        <source>Shown only: subscribing and unsubscribing are requests of their own.</source>
        <translation>Affiché seulement&#xa0;: l’abonnement et le désabonnement sont des requêtes à part.</translation>
    </message>
    <message>
        <source>Shown only: the official file contradicts itself on how it is written.</source>
        <translation>Affiché seulement&#xa0;: le fichier officiel se contredit sur la façon de l’écrire.</translation>
    </message>
    <message>
        <source>Shown only: the provider records consent by requests of its own.</source>
        <translation>Affiché seulement&#xa0;: le fournisseur enregistre le consentement par des requêtes à part.</translation>
    </message>
    <message>
        <source>Shown only: what an update does with the rest is not documented.</source>
        <translation>Affiché seulement&#xa0;: ce qu’une mise à jour fait du reste n’est pas documenté.</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Site domain</source>
        <translation>Domaine du site</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Subscribed to broadcasts</source>
        <translation>Abonné aux envois</translation>
    </message>
    <message>
        <source>Subscribed to emails</source>
        <translation>Abonné aux e-mails</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags can be added; the provider does not remove them.</source>
        <translation>Des étiquettes peuvent être ajoutées&#xa0;; le fournisseur ne les retire pas.</translation>
    </message>
    <message>
        <source>The account must have a field, or the save is refused.</source>
        <translation>Le compte doit avoir le champ, sinon l’enregistrement est refusé.</translation>
    </message>
    <message>
        <source>The domain of the site as its own pages show it, with or without www. just as it stands there.</source>
        <translation>Le domaine du site tel que ses pages le montrent, avec ou sans www., exactement comme il y figure.</translation>
    </message>
    <message>
        <source>The part that begins with wks_ in the address of the newsletter&apos;s page.</source>
        <translation>La partie qui commence par wks_ dans l’adresse de la page de la newsletter.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe token</source>
        <translation>Jeton de désabonnement</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>What follows the dash at the end of the API key.</source>
        <translation>Ce qui suit le tiret à la fin de la clé d’API.</translation>
    </message>
    <message>
        <source>Whether the newsletter may be sent.</source>
        <translation>Si la newsletter peut être envoyée.</translation>
    </message>
    <message>
        <source>Yes, may be sent e-mail marketing</source>
        <translation>Oui, peut recevoir des e-mails commerciaux</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>api.intercom.io, api.eu.intercom.io or api.au.intercom.io, as the workspace&apos;s region is.</source>
        <translation>api.intercom.io, api.eu.intercom.io ou api.au.intercom.io, selon la région de l’espace de travail.</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>nettoyé</translation>
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
        <translation>indésirable</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
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
        <translation>en attente</translation>
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
        <translation>abonné</translation>
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
        <translation>transactionnel</translation>
    </message>
    <message>
        <source>ua</source>
        <translation>ua</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>zh</source>
        <translation>zh</translation>
    </message>
</context>
</TS>
