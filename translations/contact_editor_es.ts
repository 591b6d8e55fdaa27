<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>Enviar {n} solicitud</numerusform>
            <numerusform>Enviar {n} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>The account no longer has the field {field}. Not added there: {text}.</source>
        <translation>La cuenta ya no tiene el campo {field}. No se ha añadido allí: {text}.</translation>
    </message>
    <message>
        <source>&amp;Undo the save of {when}</source>
        <translation>&amp;Deshacer el guardado de {when}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Deshacer el guardado de {when}</translation>
    </message>
    <message>
        <source>Save or revert your later changes first, then undo the save.</source>
        <translation>Guarde o revierta primero sus cambios posteriores y después deshaga el guardado.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo</source>
        <translation>&amp;Deshacer esta reversión</translation>
    </message>
    <message>
        <source>Undo this undo</source>
        <translation>Deshacer esta reversión</translation>
    </message>
    <message>
        <source>The test failed with this password</source>
        <translation>La prueba falló con esta contraseña</translation>
    </message>
    <message>
        <source>The test failed with this proxy</source>
        <translation>La prueba falló con este proxy</translation>
    </message>
    <message>
        <source>The test failed with these certificates</source>
        <translation>La prueba falló con estos certificados</translation>
    </message>
    <message>
        <source>The test failed at this address</source>
        <translation>La prueba falló en esta dirección</translation>
    </message>
    <message>
        <source>The test failed with this key</source>
        <translation>La prueba falló con esta clave</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation>
            <numerusform>{n} cambio sin guardar</numerusform>
            <numerusform>{n} cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The key and password are kept for this session.</source>
        <translation>Guardado. La clave y la contraseña se conservan para esta sesión.</translation>
    </message>
    <message>
        <source>Saved. The key is kept for this session.</source>
        <translation>Guardado. La clave se conserva para esta sesión.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is kept for this session.</source>
        <translation>Guardado. La contraseña del proxy se conserva para esta sesión.</translation>
    </message>
    <message>
        <source>Connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation>
            <numerusform>La conexión funciona: {n} contacto.</numerusform>
            <numerusform>La conexión funciona: {n} contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered in {n} ms.</source>
        <translation>Respondió en {n} ms.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Introduzca la clave.</translation>
    </message>
    <message>
        <source>A key can&apos;t contain such characters. Copy it again.</source>
        <translation>Una clave no puede contener esos caracteres. Cópiela otra vez.</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation>
            <numerusform>… y {n} carácter más</numerusform>
            <numerusform>… y {n} caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Space does nothing here. Enter presses the button.</source>
        <translation>El espacio no hace nada aquí. Intro pulsa el botón.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>{name}, added</source>
        <translation>{name}, añadido</translation>
    </message>
    <message>
        <source>{name}, removed</source>
        <translation>{name}, quitado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes/no</source>
        <translation>Sí/no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de asistencia</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of {names}?</source>
        <translation>¿Descartar los cambios sin guardar de {names}?</translation>
    </message>
    <message>
        <source>They can&apos;t be restored.</source>
        <translation>No se pueden restaurar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Sent unchanged: {fields}.</source>
        <translation>Enviado sin cambios: {fields}.</translation>
    </message>
    <message>
        <source>Sent unchanged to prevent data loss: {fields}.</source>
        <translation>Enviado sin cambios para evitar pérdidas de datos: {fields}.</translation>
    </message>
    <message>
        <source>to prevent data loss</source>
        <translation>para evitar pérdidas de datos</translation>
    </message>
    <message>
        <source>Newer than before: {fields}</source>
        <translation>Más reciente que antes: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Also sent unchanged: {n} fields</source>
        <translation>
            <numerusform>También se envía sin cambios: {n} campo</numerusform>
            <numerusform>También se envían sin cambios: {n} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy this &amp;field</source>
        <translation>Copiar este ca&amp;mpo</translation>
    </message>
    <message>
        <source>Copy JSON &amp;path of this field</source>
        <translation>Copiar la &amp;ruta JSON de este campo</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;email address</source>
        <translation>Copiar corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>Copy contact as &amp;text</source>
        <translation>Copiar contacto como &amp;texto</translation>
    </message>
    <message>
        <source>Copy contact as &amp;vCard</source>
        <translation>Copiar contacto como &amp;vCard</translation>
    </message>
    <message>
        <source>Copy contact as &amp;JSON</source>
        <translation>Copiar contacto como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy contact as &amp;CSV row</source>
        <translation>Copiar contacto como fila &amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Review and &amp;save</source>
        <translation>Revisar y &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Undo this save</source>
        <translation>&amp;Deshacer este guardado</translation>
    </message>
    <message>
        <source>Copy rec&amp;eipt</source>
        <translation>Copia&amp;r comprobante</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;Markdown</source>
        <translation>Copiar comprobante como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy receipt as &amp;JSON</source>
        <translation>Copiar comprobante como &amp;JSON</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>&amp;Fijar este contacto</translation>
    </message>
    <message>
        <source>Open at &amp;provider</source>
        <translation>Abrir en el &amp;proveedor</translation>
    </message>
    <message>
        <source>For&amp;get this contact…</source>
        <translation>O&amp;lvidar este contacto…</translation>
    </message>
    <message>
        <source>&amp;Close contact</source>
        <translation>C&amp;errar contacto</translation>
    </message>
    <message>
        <source>Reopen closed ta&amp;b</source>
        <translation>Reabrir pestaña &amp;cerrada</translation>
    </message>
    <message>
        <source>Fi&amp;lter the fields</source>
        <translation>&amp;Filtrar los campos</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>C&amp;onexiones…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Erase all local &amp;data…</source>
        <translation>Borrar &amp;todos los datos locales…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Revert this &amp;field</source>
        <translation>Revertir este &amp;campo</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Paste to fields…</source>
        <translation>Pegar &amp;en los campos…</translation>
    </message>
    <message>
        <source>Fields and co&amp;mmands…</source>
        <translation>Campos y &amp;órdenes…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Pr&amp;oblema anterior</translation>
    </message>
    <message>
        <source>&amp;Back · Cancel</source>
        <translation>&amp;Atrás · Cancelar</translation>
    </message>
    <message>
        <source>Side &amp;panel: history, requests, JSON</source>
        <translation>&amp;Panel lateral: historial, solicitudes, JSON</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>&amp;Todos los cambios</translation>
    </message>
    <message>
        <source>Verify &amp;journal</source>
        <translation>&amp;Verificar diario</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Contacto si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious contact</source>
        <translation>Contacto a&amp;nterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>&amp;Restablecer zoom</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;Check this connection</source>
        <translation>Comprobar esta cone&amp;xión</translation>
    </message>
    <message>
        <source>Create s&amp;upport file…</source>
        <translation>Crear archivo de a&amp;sistencia…</translation>
    </message>
    <message>
        <source>Check for up&amp;dates</source>
        <translation>B&amp;uscar actualizaciones</translation>
    </message>
    <message>
        <source>&amp;About Contact Editor</source>
        <translation>&amp;Acerca de Contact Editor</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the merged contact</source>
        <translation>Abrir el contacto combinado</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Cambiar conexión…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Deshacer este guardado</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Guardar el resto</translation>
    </message>
    <message>
        <source>Leave out and save the rest</source>
        <translation>Omitir y guardar el resto</translation>
    </message>
    <message>
        <source>Undo what was stored</source>
        <translation>Deshacer lo guardado</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Comprobar esta conexión</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Apply them here</source>
        <translation>Aplicarlos aquí</translation>
    </message>
    <message>
        <source>Allow and search</source>
        <translation>Permitir y buscar</translation>
    </message>
    <message>
        <source>Go back to the contact</source>
        <translation>Volver al contacto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>A field that was changed since stays as it is. You review it before anything is sent.</source>
        <translation>Un campo que cambió desde entonces se queda como está. Usted lo revisa antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Review and undo</source>
        <translation>Revisar y deshacer</translation>
    </message>
    <message>
        <source>{field}: when opened</source>
        <translation>{field}: al abrirlo</translation>
    </message>
    <message>
        <source>{field}: theirs</source>
        <translation>{field}: el de la otra persona</translation>
    </message>
    <message>
        <source>{field}: yours</source>
        <translation>{field}: el de usted</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Save to {name} (PRODUCTION)</source>
        <translation>Guardar en {name} (PRODUCCIÓN)</translation>
    </message>
    <message>
        <source>Save to {name} (sandbox)</source>
        <translation>Guardar en {name} (pruebas)</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the password is kept only until the program closes.</source>
        <translation>La conexión está guardada. En este sistema no hay depósito de claves, así que la contraseña se conserva solo hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The connection is saved. There is no keyring on this system, so the key is kept only until the program closes.</source>
        <translation>La conexión está guardada. En este sistema no hay depósito de claves, así que la clave se conserva solo hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Saved, but the key may not be in the keyring under this name.</source>
        <translation>Guardado, pero la clave puede no estar en el depósito de claves con este nombre.</translation>
    </message>
    <message>
        <source>Saved. The key is stored in the keyring.</source>
        <translation>Guardado. La clave está guardada en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved, but the old password for the proxy may still be in the keyring.</source>
        <translation>Guardado, pero la contraseña antigua del proxy puede seguir en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved, but the password for the proxy may not be in the keyring.</source>
        <translation>Guardado, pero la contraseña del proxy puede no estar en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved. The key and the password for the proxy are stored in the keyring.</source>
        <translation>Guardado. La clave y la contraseña del proxy están guardadas en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved. The password for the proxy is stored in the keyring.</source>
        <translation>Guardado. La contraseña del proxy está guardada en el depósito de claves.</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation>
            <numerusform>Añade {n} etiqueta: {tags}</numerusform>
            <numerusform>Añade {n} etiquetas: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag that contains a comma in double quotes.</source>
        <translation>Ponga entre comillas dobles una etiqueta que contenga una coma.</translation>
    </message>
    <message>
        <source>Already there: {tags}</source>
        <translation>Ya está: {tags}</translation>
    </message>
    <message>
        <source>If both are set and right, ask the administrator of the proxy.</source>
        <translation>Si los dos están puestos y son correctos, pregunte al administrador del proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection or in the system&apos;s settings, or ask its administrator.</source>
        <translation>Compruebe el proxy en la conexión o en los ajustes del sistema, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Check the network; a firewall may block the connection.</source>
        <translation>Compruebe la red; un cortafuegos puede bloquear la conexión.</translation>
    </message>
    <message>
        <source>Try again. If it keeps failing, tell the administrator of the host.</source>
        <translation>Reintente. Si sigue fallando, avise al administrador del host.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of the provider.</source>
        <translation>Pregunte al administrador de su red y después al del proveedor.</translation>
    </message>
    <message>
        <source>Ask the provider to answer in UTF-8; nothing here can change it.</source>
        <translation>Pida al proveedor que responda en UTF-8; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Check the address in the connection.</source>
        <translation>Compruebe la dirección en la conexión.</translation>
    </message>
    <message>
        <source>Create or look up a key at the provider, and enter it.</source>
        <translation>Cree o busque una clave en el proveedor e introdúzcala.</translation>
    </message>
    <message>
        <source>Enter the key again, and nothing but the key.</source>
        <translation>Introduzca otra vez la clave, y nada más que la clave.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Reintente más tarde.</translation>
    </message>
    <message>
        <source>NO_PROXY excludes it with “{entry}”.</source>
        <translation>NO_PROXY lo excluye con «{entry}».</translation>
    </message>
    <message>
        <source>NO_PROXY has entries that can&apos;t be read and are ignored: {entries}.</source>
        <translation>NO_PROXY tiene entradas que no se pueden leer y se ignoran: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation>
            <numerusform>: hay {n} contacto</numerusform>
            <numerusform>: hay {n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> de {n}</translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation>
            <numerusform>; la cuenta vuelve a empezar en {n} segundo</numerusform>
            <numerusform>; la cuenta vuelve a empezar en {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation>
            <numerusform> de {n} segundo</numerusform>
            <numerusform> de {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is read-only: this program sends no changes.</source>
        <translation>La conexión es de solo lectura: este programa no envía cambios.</translation>
    </message>
    <message>
        <source>Not all checks were run.</source>
        <translation>No se hicieron todas las comprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation>
            <numerusform>Falló {n} comprobación.</numerusform>
            <numerusform>Fallaron {n} comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works; see the warnings.</source>
        <translation>La conexión funciona; vea las advertencias.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Read the settings of the connection.</source>
        <translation>Se leyeron los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Looked up the host&apos;s address.</source>
        <translation>Se buscó la dirección del host.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Checked which proxy the host needs, and whether it accepts this program.</source>
        <translation>Se comprobó qué proxy necesita el host y si este acepta el programa.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Connected to the host&apos;s port; sent nothing.</source>
        <translation>Conectado al puerto del host; no se envió nada.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Checked the host&apos;s certificate.</source>
        <translation>Se comprobó el certificado del host.</translation>
    </message>
    <message>
        <source>Host and redirect</source>
        <translation>Host y redirección</translation>
    </message>
    <message>
        <source>Requested contacts without the key, to see who answers.</source>
        <translation>Se solicitaron contactos sin la clave para ver quién responde.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <source>Read an entry that is not a secret.</source>
        <translation>Se leyó una entrada que no es secreta.</translation>
    </message>
    <message>
        <source>Key present</source>
        <translation>Clave presente</translation>
    </message>
    <message>
        <source>Looked for this connection&apos;s key. It is not shown anywhere.</source>
        <translation>Se buscó la clave de esta conexión. No se muestra en ningún sitio.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Requested a page of contacts with the key, to see whether this provider answers.</source>
        <translation>Se solicitó una página de contactos con la clave para ver si responde este proveedor.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clave aceptada</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the key.</source>
        <translation>Se comprobó si el proveedor acepta la clave.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Checked whether the provider accepts the connection&apos;s other parameters.</source>
        <translation>Se comprobó si el proveedor acepta los demás parámetros de la conexión.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Read everything that this program needs to read. Writing was not tried.</source>
        <translation>Se leyó todo lo que este programa necesita leer. No se probó a escribir.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Compared the provider&apos;s clock with this computer&apos;s.</source>
        <translation>Se comparó el reloj del proveedor con el de este equipo.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
    <message>
        <source>Checked whether the provider reports a limit on requests.</source>
        <translation>Se comprobó si el proveedor indica un límite de solicitudes.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>Not run because “{because}” failed.</source>
        <translation>No se hizo porque falló «{because}».</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Sin respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Check the network and the DNS server of this computer.</source>
        <translation>Compruebe la red y el servidor DNS de este equipo.</translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation>La dirección es {address}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change the connection.</source>
        <translation>Cambie la conexión.</translation>
    </message>
    <message>
        <source>{host} is {addresses} ({ms} ms).</source>
        <translation>{host} es {addresses} ({ms} ms).</translation>
    </message>
    <message>
        <source>Not needed: {host} is an IP address.</source>
        <translation>No hace falta: {host} es una dirección IP.</translation>
    </message>
    <message>
        <source>Not needed: the proxy {proxy} resolves the name.</source>
        <translation>No hace falta: el proxy {proxy} resuelve el nombre.</translation>
    </message>
    <message>
        <source>No proxy is used for {host}.</source>
        <translation>No se usa ningún proxy para {host}.</translation>
    </message>
    <message>
        <source>{proxy} (from {source}) accepts this program ({ms} ms).</source>
        <translation>{proxy} (de {source}) acepta este programa ({ms} ms).</translation>
    </message>
    <message>
        <source>{address} accepts connections ({ms} ms).</source>
        <translation>{address} acepta conexiones ({ms} ms).</translation>
    </message>
    <message>
        <source>The proxy {proxy} has connected to {host}.</source>
        <translation>El proxy {proxy} se conectó con {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts this program, but can&apos;t reach {host} ({reason}).</source>
        <translation>El proxy {proxy} acepta este programa, pero no alcanza {host} ({reason}).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address. If it is right, ask the administrator of the proxy.</source>
        <translation>Compruebe la dirección de la conexión. Si es correcta, pregunte al administrador del proxy.</translation>
    </message>
    <message>
        <source>Not needed: {host} is this computer and uses plain http.</source>
        <translation>No hace falta: {host} es este equipo y usa http sin cifrar.</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid for {days} more days (until {ends}).</source>
        <translation>{version}, {cipher}. El certificado de {subject} fue firmado por {chain} y es válido {days} días más (hasta el {ends}).</translation>
    </message>
    <message>
        <source>{version}, {cipher}. The certificate for {subject} was signed by {chain} and is valid only until {ends}.</source>
        <translation>{version}, {cipher}. El certificado de {subject} fue firmado por {chain} y es válido solo hasta el {ends}.</translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: connections will fail after that date.</source>
        <translation>Avise al administrador de {host}: las conexiones fallarán después de esa fecha.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, expired on {ends}; this computer&apos;s clock says {today}.</source>
        <translation>El certificado de {subject}, firmado por {issuer}, caducó el {ends}; el reloj de este equipo indica {today}.</translation>
    </message>
    <message>
        <source>If the clock is right, the administrator of {host} has to renew it. Nothing was sent.</source>
        <translation>Si el reloj está bien, el administrador de {host} debe renovarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate for {subject}, signed by {issuer}, is not valid before {begins}; this computer&apos;s clock says {today}.</source>
        <translation>El certificado de {subject}, firmado por {issuer}, no es válido antes del {begins}; el reloj de este equipo indica {today}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably slow: set it. Nothing was sent.</source>
        <translation>El reloj de este equipo probablemente va atrasado: póngalo en hora. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation>El certificado es para {names}, no para {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection. Nothing was sent.</source>
        <translation>Compruebe la dirección en la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is self-signed; no authority vouches for it.</source>
        <translation>El certificado de {subject} está firmado por él mismo; ninguna autoridad responde por él.</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Si es el servidor de su propia empresa, guarde su certificado en un archivo y elíjalo en la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate for {subject} is signed by {issuer}, which this computer does not trust.</source>
        <translation>El certificado de {subject} está firmado por {issuer}, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>If {issuer} belongs to your company (such as a proxy that inspects traffic), save its certificate to a file and choose that file in the connection. Nothing was sent.</source>
        <translation>Si {issuer} pertenece a su empresa (como un proxy que inspecciona el tráfico), guarde su certificado en un archivo y elíjalo en la conexión. No se envió nada.</translation>
    </message>
    <message>
        <source>{file} was read, but does not contain the authority that signed this certificate (issuer: {issuer}).</source>
        <translation>Se leyó {file}, pero no contiene la autoridad que firmó este certificado (emisor: {issuer}).</translation>
    </message>
    <message>
        <source>Get the certificate of {issuer} and add it to that file. Nothing was sent.</source>
        <translation>Obtenga el certificado de {issuer} y añádalo a ese archivo. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} answers ({status}) and does not redirect.</source>
        <translation>{host} responde ({status}) y no redirige.</translation>
    </message>
    <message>
        <source>{host} answers, but reports a server error ({status}).</source>
        <translation>{host} responde, pero indica un error del servidor ({status}).</translation>
    </message>
    <message>
        <source>{host} expects TLS on that port, but was asked without it.</source>
        <translation>{host} espera TLS en ese puerto, pero se le preguntó sin él.</translation>
    </message>
    <message>
        <source>Use https:// in the connection&apos;s address.</source>
        <translation>Use https:// en la dirección de la conexión.</translation>
    </message>
    <message>
        <source>{host} redirects to {target} when asked without a key.</source>
        <translation>{host} redirige a {target} cuando se pregunta sin clave.</translation>
    </message>
    <message>
        <source>This may be its login page and no problem; the next checks will show.</source>
        <translation>Puede ser su página de inicio de sesión y no un problema; lo mostrarán las comprobaciones siguientes.</translation>
    </message>
    <message>
        <source>{host} has moved to {target}. The key was not sent.</source>
        <translation>{host} se trasladó a {target}. No se envió la clave.</translation>
    </message>
    <message>
        <source>If that is the right address, change the connection.</source>
        <translation>Si esa es la dirección correcta, cambie la conexión.</translation>
    </message>
    <message>
        <source>{keyring} answers.</source>
        <translation>{keyring} responde.</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>The key is kept for this session; it must be entered again after a restart.</source>
        <translation>La clave se conserva durante esta sesión; habrá que introducirla de nuevo tras reiniciar.</translation>
    </message>
    <message>
        <source>A key for {host} is stored in {keyring}.</source>
        <translation>La clave para {host} está en {keyring}.</translation>
    </message>
    <message>
        <source>A key for {host} is kept for this session only.</source>
        <translation>La clave para {host} se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>{host} answers as {provider} does.</source>
        <translation>{host} responde como {provider}.</translation>
    </message>
    <message>
        <source>Unknown: {host} refused the request.</source>
        <translation>Desconocido: {host} rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Is {provider} the right provider for that address? Change one of the two.</source>
        <translation>¿Es {provider} el proveedor correcto para esa dirección? Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>A web page ({status}) answers, with and without the key: something in front of the provider, such as a firewall, blocks the request.</source>
        <translation>Responde una página web ({status}), con la clave y sin ella: algo delante del proveedor, como un cortafuegos, bloquea la solicitud.</translation>
    </message>
    <message>
        <source>Ask the administrator of your network, then the one of {host}.</source>
        <translation>Pregunte al administrador de su red y después al de {host}.</translation>
    </message>
    <message>
        <source>Unknown: see “{because}”.</source>
        <translation>Desconocido: vea «{because}».</translation>
    </message>
    <message>
        <source>{host} accepts the key{contacts}.</source>
        <translation>{host} acepta la clave{contacts}.</translation>
    </message>
    <message>
        <source>The key was not rejected, but the request failed for another reason: see below.</source>
        <translation>La clave no se rechazó, pero la solicitud falló por otro motivo: vea más abajo.</translation>
    </message>
    <message>
        <source>Unknown: {host} asks to wait first.</source>
        <translation>Desconocido: {host} pide esperar primero.</translation>
    </message>
    <message>
        <source>See the rate limit.</source>
        <translation>Vea el límite de solicitudes.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}.</source>
        <translation>{host} acepta {parameters}.</translation>
    </message>
    <message>
        <source>{host} accepts {parameters}, which is part of the address.</source>
        <translation>{host} acepta {parameters}, que es parte de la dirección.</translation>
    </message>
    <message>
        <source>Not needed: the connection&apos;s own address replaces {parameters}.</source>
        <translation>No hace falta: la dirección propia de la conexión sustituye {parameters}.</translation>
    </message>
    <message>
        <source>{host} rejected the request with {parameters} ({status}).{said}</source>
        <translation>{host} rechazó la solicitud con {parameters} ({status}).{said}</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s own pages. If it is right, the key does not have access to it.</source>
        <translation>Compárelo con las páginas del proveedor. Si es correcto, la clave no tiene acceso.</translation>
    </message>
    <message>
        <source>Not needed: this provider needs only a key.</source>
        <translation>No hace falta: este proveedor solo necesita una clave.</translation>
    </message>
    <message>
        <source>The key can read {calls}.{read_only}</source>
        <translation>La clave puede leer {calls}.{read_only}</translation>
    </message>
    <message>
        <source>The key can read {calls}; {refused} failed.{read_only}</source>
        <translation>La clave puede leer {calls}; falló {refused}.{read_only}</translation>
    </message>
    <message>
        <source>Contacts can be edited, but the names from there are missing.</source>
        <translation>Los contactos se pueden editar, pero faltan los nombres de allí.</translation>
    </message>
    <message>
        <source>The key can read {calls}, but a single contact could not be read. {error}</source>
        <translation>La clave puede leer {calls}, pero no se pudo leer un contacto. {error}</translation>
    </message>
    <message>
        <source>Check the permissions of the key.</source>
        <translation>Compruebe los permisos de la clave.</translation>
    </message>
    <message>
        <source>{host} does not know {path} ({status}).</source>
        <translation>{host} no conoce {path} ({status}).</translation>
    </message>
    <message>
        <source>Check the address in the connection: it must end where the provider&apos;s paths begin.</source>
        <translation>Compruebe la dirección en la conexión: debe terminar donde empiezan las rutas del proveedor.</translation>
    </message>
    <message>
        <source>Both clocks agree to within 5 minutes.</source>
        <translation>Los dos relojes coinciden con una diferencia menor de 5 minutos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes behind the provider&apos;s.</source>
        <translation>El reloj de este equipo ({ours}) va {minutes} minutos atrasado respecto al del proveedor.</translation>
    </message>
    <message>
        <source>If it is wrong, set it: certificates and times of contacts depend on it.</source>
        <translation>Si está mal, póngalo en hora: los certificados y las horas de los contactos dependen de él.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({ours}) is {minutes} minutes ahead of the provider&apos;s.</source>
        <translation>El reloj de este equipo ({ours}) va {minutes} minutos adelantado respecto al del proveedor.</translation>
    </message>
    <message>
        <source>Unknown: the provider&apos;s answer has no time.</source>
        <translation>Desconocido: la respuesta del proveedor no tiene hora.</translation>
    </message>
    <message>
        <source>The provider reports no limit, and none was reached.</source>
        <translation>El proveedor no indica ningún límite y no se alcanzó ninguno.</translation>
    </message>
    <message>
        <source>The provider reports: {limits}.</source>
        <translation>El proveedor indica: {limits}.</translation>
    </message>
    <message>
        <source>{remaining} more requests are allowed{limit}{reset}.</source>
        <translation>Se permiten {remaining} solicitudes más{limit}{reset}.</translation>
    </message>
    <message>
        <source>No more requests are allowed for now{limit}{reset}.</source>
        <translation>Por ahora no se permiten más solicitudes{limit}{reset}.</translation>
    </message>
    <message>
        <source>Wait, then check again.</source>
        <translation>Espere y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests: {host} asks for a pause{pause}.</source>
        <translation>Demasiadas solicitudes: {host} pide una pausa{pause}.</translation>
    </message>
    <message>
        <source>Wait, then check again; find out who else uses this key.</source>
        <translation>Espere y compruebe de nuevo; averigüe quién más usa esta clave.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Your changes are in memory only: they are lost if the program ends. Unlock it to keep them.</source>
        <translation>Sus cambios están solo en la memoria: se pierden si el programa termina. Desbloquéelo para conservarlos.</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be stored on this computer: {reason}. They are in memory only until that works again. Make sure that the folder {folder} can be written, and that its disk has room.</source>
        <translation>Sus cambios no se pueden guardar en este equipo: {reason}. Hasta que vuelva a funcionar, están solo en la memoria. Asegúrese de que se pueda escribir en la carpeta {folder} y de que haya espacio en su disco.</translation>
    </message>
    <message>
        <source>The journal of earlier changes is gone: its file in {folder} was removed while the program was closed. Unsaved changes of earlier sessions and the record of earlier saves are lost. A new journal was started.</source>
        <translation>El diario de cambios anteriores ya no existe: su archivo en {folder} se eliminó mientras el programa estaba cerrado. Los cambios sin guardar de sesiones anteriores y el registro de los guardados anteriores se han perdido. Se empezó un diario nuevo.</translation>
    </message>
    <message>
        <source>The journal of earlier changes could not be used: {reason}. It was written again to {folder}, with everything in it.</source>
        <translation>No se pudo usar el diario de cambios anteriores: {reason}. Se escribió de nuevo en {folder}, con todo su contenido.</translation>
    </message>
    <message>
        <source>The end of the journal of earlier changes in {folder} was damaged: changes typed shortly before the program last ended may be missing. Compare restored changes with what you meant before you save them.</source>
        <translation>El final del diario de cambios anteriores en {folder} estaba dañado: pueden faltar cambios escritos poco antes de que el programa terminara por última vez. Compare los cambios restaurados con lo que quería escribir antes de guardarlos.</translation>
    </message>
    <message>
        <source>Earlier changes can&apos;t be read: {reason}. Your changes are in memory only. If the key does not come back, start a new journal; the old one is moved aside.</source>
        <translation>No se pueden leer los cambios anteriores: {reason}. Sus cambios están solo en la memoria. Si no se recupera la clave, empiece un diario nuevo; el antiguo se aparta.</translation>
    </message>
    <message>
        <source>Something could not be stored on this computer ({reason}): a draft or the record of a save may be missing at the next start. What else you change is stored.</source>
        <translation>Algo no se pudo guardar en este equipo ({reason}): puede faltar un borrador o el registro de un guardado en el próximo inicio. Los demás cambios que usted haga sí se guardan aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation>
            <numerusform>No se pudo usar el diario de cambios anteriores: {reason}. Se apartó y se recuperó {n} de sus entradas. Se empezó un diario nuevo.</numerusform>
            <numerusform>No se pudo usar el diario de cambios anteriores: {reason}. Se apartó y se recuperaron {n} de sus entradas. Se empezó un diario nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the API key of {name}, and the key to recent contacts and unsaved changes on this computer.</source>
        <translation>Contiene la clave de API de {name} y la clave de los contactos recientes y los cambios sin guardar de este equipo.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Unlock asks once more.</source>
        <translation>Cerró la pregunta del depósito de claves, así que siguió bloqueado. «Desbloquear» pregunta otra vez.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Its prompt may be open behind this window: answer it, and unlock again.</source>
        <translation>El depósito de claves no respondió a tiempo. Puede haber una pregunta suya detrás de esta ventana: respóndala y desbloquee otra vez.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the key. Unlock asks once more; your changes are in memory only until then.</source>
        <translation>El depósito se negó a entregar la clave. «Desbloquear» pregunta otra vez; hasta entonces sus cambios están solo en la memoria.</translation>
    </message>
    <message>
        <source>Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Preguntando al depósito de claves … puede haber una pregunta abierta detrás de esta ventana.</translation>
    </message>
    <message>
        <source>sample contact: kept until you close the program</source>
        <translation>contacto de ejemplo: se conserva hasta que cierre el programa</translation>
    </message>
    <message>
        <source>unsaved changes are kept in memory only</source>
        <translation>los cambios sin guardar se conservan solo en la memoria</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>Unsaved changes from an earlier session: {names}. None of them was sent.</source>
        <translation>Cambios sin guardar de una sesión anterior: {names}. No se envió ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation>
            <numerusform>{n} cambio sin guardar de {name} de antes está otra vez en el formulario. No se envió.</numerusform>
            <numerusform>{n} cambios sin guardar de {name} de antes están otra vez en el formulario. No se envió ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, antes</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}, después</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tiene un problema</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} campo</numerusform>
            <numerusform>{n} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account fields</source>
        <translation>Campos de la cuenta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Guardado el</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Undoes the save of</source>
        <translation>Para deshacer el guardado de</translation>
    </message>
    <message>
        <source>Sent as shown, as the user chose</source>
        <translation>Enviado como se muestra, según se eligió</translation>
    </message>
    <message>
        <source>Left out, as the user chose</source>
        <translation>Omitido, según se eligió</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No deshecho</translation>
    </message>
    <message>
        <source>Between the last read and the write</source>
        <translation>Entre la última lectura y la escritura</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Huella de la solicitud</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body, {n} B</source>
        <translation>Cuerpo, {n} B</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Body, {n} B: see JSON for the contact as it was loaded</source>
        <translation>Cuerpo, {n} B: el contacto cargado está en JSON</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>salto de línea</translation>
    </message>
    <message>
        <source>Hidden characters: {names}.</source>
        <translation>Caracteres ocultos: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a valid date.</source>
        <translation>{day} no es una fecha válida.</translation>
    </message>
    <message>
        <source>Displayed as {address}.</source>
        <translation>Se muestra como {address}.</translation>
    </message>
    <message>
        <source>Unknown country: “{name}”.</source>
        <translation>País desconocido: «{name}».</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Telephone numbers that begin with {code} don&apos;t have this length.</source>
        <translation>Los números de teléfono que empiezan por {code} no tienen esta longitud.</translation>
    </message>
    <message>
        <source>Telephone numbers in {place} don&apos;t have this length.</source>
        <translation>Los números de teléfono de {place} no tienen esta longitud.</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>antes {value}</translation>
    </message>
    <message>
        <source>{name} was {value}</source>
        <translation>{name} era {value}</translation>
    </message>
    <message>
        <source>added: {names}</source>
        <translation>añadido: {names}</translation>
    </message>
    <message>
        <source>removed: {names}</source>
        <translation>quitado: {names}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>unexpected value</source>
        <translation>valor inesperado</translation>
    </message>
    <message>
        <source>invalid input</source>
        <translation>entrada no válida</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}).</source>
        <translation>Se produjo un error inesperado ({kind}).</translation>
    </message>
    <message>
        <source>{host} answers, but not as this provider&apos;s API ({status}). Check the API base URL.</source>
        <translation>{host} responde, pero no como la API de este proveedor ({status}). Compruebe la URL base de la API.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>It says: “{said}”</source>
        <translation>Dice: «{said}»</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>Dice: «{said}».</translation>
    </message>
    <message>
        <source>{title} stays open in its tab, with its unsaved changes.</source>
        <translation>{title} sigue abierto en su pestaña, con sus cambios sin guardar.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab and is being saved. The result appears once it is known.</source>
        <translation>{title} sigue abierto en su pestaña y se está guardando. El resultado aparece en cuanto se conozca.</translation>
    </message>
    <message>
        <source>{title} stays open in its tab.</source>
        <translation>{title} sigue abierto en su pestaña.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s, until {time}</source>
        <translation>{n} s, hasta {time}</translation>
    </message>
    <message>
        <source>{host} was not found ({reason}). Check the network and the API base URL of the connection.</source>
        <translation>No se encontró {host} ({reason}). Compruebe la red y la URL base de la API de la conexión.</translation>
    </message>
    <message>
        <source>{host} refused the connection on that port ({reason}). Check host and port in the connection. If they are right, the server is down.</source>
        <translation>{host} rechazó la conexión en ese puerto ({reason}). Compruebe el host y el puerto en la conexión. Si son correctos, el servidor no funciona.</translation>
    </message>
    <message>
        <source>The certificate of {host} was rejected ({reason}). The key was not sent.</source>
        <translation>Se rechazó el certificado de {host} ({reason}). No se envió la clave.</translation>
    </message>
    <message>
        <source>{host} does not use TLS on that port ({reason}). Check the port and https:// in the connection&apos;s address. The key was not sent.</source>
        <translation>{host} no usa TLS en ese puerto ({reason}). Compruebe el puerto y https:// en la dirección de la conexión. No se envió la clave.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be used: {reason}. Nothing was sent.</source>
        <translation>No se puede usar el archivo con los certificados de su empresa: {reason}. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy for {host} requires a user name and password, or rejected the ones it was given ({reason}). The key was not sent. Enter both in the connection, under Network, or put the password into the keyring, under the user name `proxy-password`.</source>
        <translation>El proxy para {host} exige usuario y contraseña, o rechazó los que recibió ({reason}). No se envió la clave. Introduzca ambos en la conexión, en Red, o ponga la contraseña en el depósito de claves con el usuario `proxy-password`.</translation>
    </message>
    <message>
        <source>The proxy for {host} did not forward the request ({reason}). The key was not sent.</source>
        <translation>El proxy para {host} no reenvió la solicitud ({reason}). No se envió la clave.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time. Check the network.</source>
        <translation>No se pudo alcanzar {host} a tiempo. Compruebe la red.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}).</source>
        <translation>No se pudo alcanzar {host} ({reason}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>You cancelled after the request was sent.</source>
        <translation>Usted canceló cuando la solicitud ya se había enviado.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered ({reason}).</source>
        <translation>La conexión con {host} se perdió antes de que respondiera ({reason}).</translation>
    </message>
    <message>
        <source>{host} redirects this request to {target}, which is not followed.{said} Try again later, or ask the provider.</source>
        <translation>{host} redirige esta solicitud a {target}; esa redirección no se sigue.{said} Reintente más tarde o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>{host} redirects to {target}. The key was not sent there. If that is the right address, change the connection.</source>
        <translation>{host} redirige a {target}. La clave no se envió allí. Si esa es la dirección correcta, cambie la conexión.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. Something in front of the provider, such as a firewall, may have blocked the request.</source>
        <translation>{host} respondió con {reason}. Algo delante del proveedor, como un cortafuegos, puede haber bloqueado la solicitud.</translation>
    </message>
    <message>
        <source>{host} answered with {reason}. The contact is not opened, because a save could damage letters such as ä. Ask the provider to answer in UTF-8.</source>
        <translation>{host} respondió con {reason}. El contacto no se abre, porque guardar podría dañar letras como ä. Pida al proveedor que responda en UTF-8.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer: {reason}.</source>
        <translation>{host} envió una respuesta ilegible: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent more data than a contact can have ({reason}); reading was stopped. Check the API base URL of the connection.</source>
        <translation>{host} envió más datos de los que puede tener un contacto ({reason}); se dejó de leer. Compruebe la URL base de la API de la conexión.</translation>
    </message>
    <message>
        <source>{host} sent an unusable answer: {reason}.</source>
        <translation>{host} envió una respuesta que no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not accept the API key.{said}</source>
        <translation>{host} no acepta la clave de API.{said}</translation>
    </message>
    <message>
        <source>{host} accepts the key but denies access.{said} Check the connection and the permissions of the key.</source>
        <translation>{host} acepta la clave pero niega el acceso.{said} Compruebe la conexión y los permisos de la clave.</translation>
    </message>
    <message>
        <source>{host} has merged this contact into contact {survivor}.{said}</source>
        <translation>{host} fusionó este contacto en el contacto {survivor}.{said}</translation>
    </message>
    <message>
        <source>{host} has no such contact (any more).{said}</source>
        <translation>{host} no tiene ese contacto (o ya no lo tiene).{said}</translation>
    </message>
    <message>
        <source>{host} reports a conflict with existing data.{said}</source>
        <translation>{host} indica un conflicto con datos existentes.{said}</translation>
    </message>
    <message>
        <source>{host} rejected a value.{said}</source>
        <translation>{host} rechazó un valor.{said}</translation>
    </message>
    <message>
        <source>Too many requests; {host} asks to wait{pause}.{said}</source>
        <translation>Demasiadas solicitudes; {host} pide esperar{pause}.{said}</translation>
    </message>
    <message>
        <source>{host} reports a server error ({status}).{said}</source>
        <translation>{host} indica un error del servidor ({status}).{said}</translation>
    </message>
    <message>
        <source>{host} refused the request.{said}</source>
        <translation>{host} rechazó la solicitud.{said}</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).{said}</source>
        <translation>{host} rechazó la solicitud ({status}).{said}</translation>
    </message>
    <message>
        <source>No API key is saved for this connection.</source>
        <translation>No hay ninguna clave de API guardada para esta conexión.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {reason}.</source>
        <translation>La clave no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the key for {host}, or change the connection.</source>
        <translation>{reason}. No se envió la clave. Introduzca la clave para {host} o cambie la conexión.</translation>
    </message>
    <message>
        <source>{reason}. It was not sent. Enter the password in the connection, under Network, or change the proxy there.</source>
        <translation>{reason}. No se envió la contraseña. Introdúzcala en la conexión, en Red, o cambie allí el proxy.</translation>
    </message>
    <message>
        <source>No keyring is available on this system: keys, recent contacts, unsaved changes and history are kept only until the program closes. Everything else works. Enter the key for this session. To keep them, start a keyring (on Linux, GNOME Keyring or KWallet) and restart the program.</source>
        <translation>En este sistema no hay depósito de claves: las claves, los contactos recientes, los cambios sin guardar y el historial se conservan solo hasta que se cierre el programa. Todo lo demás funciona. Introduzca la clave para esta sesión. Para conservarlos, inicie un depósito de claves (en Linux, GNOME Keyring o KWallet) y reinicie el programa.</translation>
    </message>
    <message>
        <source>The keyring is locked, and could not ask you for its password. Unlock it and try again, or enter the key for this session.</source>
        <translation>El depósito de claves está bloqueado y no pudo pedirle a usted la contraseña del depósito. Desbloquéelo y reintente, o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>You dismissed the keyring&apos;s prompt, so it stayed locked. Try again to be asked once more, or enter the key for this session.</source>
        <translation>Cerró la pregunta del depósito de claves, así que siguió bloqueado. Reintente para que se le pregunte otra vez, o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>{reason}.{doubt} Try again, or enter the key for this session.</source>
        <translation>{reason}.{doubt} Reintente o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring stopped answering: {reason}.{doubt} Try again (it may have restarted), or enter the key for this session.</source>
        <translation>El depósito de claves dejó de responder: {reason}.{doubt} Reintente (puede haberse reiniciado) o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time; a keyring prompt may be open behind this window. Answer it and try again, or enter the key for this session.{doubt}</source>
        <translation>El depósito de claves no respondió a tiempo; puede haber una pregunta del depósito detrás de esta ventana. Respóndala y reintente, o introduzca la clave para esta sesión.{doubt}</translation>
    </message>
    <message>
        <source>The text is too long to look for, so nothing was sent. Enter a shorter one.</source>
        <translation>El texto es demasiado largo para buscarlo, así que no se envió nada. Introduzca uno más corto.</translation>
    </message>
    <message>
        <source>You stopped the save; the rest was not sent.</source>
        <translation>Usted detuvo el guardado; el resto no se envió.</translation>
    </message>
    <message>
        <source>Your own description of this provider searches with {reason}. Such a request can also change data if the description is wrong, so nothing was sent.</source>
        <translation>Su propia descripción de este proveedor busca con {reason}. Una solicitud así también puede modificar datos si la descripción es errónea, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Treat it as not stored.</source>
        <translation>Trátelo como no guardado.</translation>
    </message>
    <message>
        <source>The change to the keyring may be missing.</source>
        <translation>Puede que el cambio no se haya hecho en el depósito de claves.</translation>
    </message>
    <message>
        <source>The change to the keyring may still take effect.</source>
        <translation>El cambio en el depósito de claves todavía puede tener efecto.</translation>
    </message>
    <message>
        <source>Invalid: {problem}</source>
        <translation>No válido: {problem}</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>The provider says: {text}</source>
        <translation>El proveedor dice: {text}</translation>
    </message>
    <message>
        <source>Not stored by the last save.</source>
        <translation>No se guardó en el último guardado.</translation>
    </message>
    <message>
        <source>Lines were joined.</source>
        <translation>Se unieron líneas.</translation>
    </message>
    <message>
        <source>Stored like this. It does not stop a save.</source>
        <translation>Está guardado así. No impide guardar.</translation>
    </message>
    <message>
        <source>{was} · may not be cleared; checked after saving</source>
        <translation>{was} · puede no vaciarse; se comprueba después de guardar</translation>
    </message>
    <message>
        <source>May not be cleared; checked after saving</source>
        <translation>Puede no vaciarse; se comprueba después de guardar</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). Your changes are still here.</source>
        <translation>Se produjo un error inesperado ({kind}). Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Refresh the contact before you save again.</source>
        <translation>No se sabe si se guardó. Actualice el contacto antes de volver a guardar.</translation>
    </message>
    <message>
        <source>If it happens again, copy the details for your support team.</source>
        <translation>Si vuelve a ocurrir, copie los detalles para su equipo de asistencia.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written ({reason}). Everything else keeps working.</source>
        <translation>No se puede escribir el registro ({reason}). Todo lo demás sigue funcionando.</translation>
    </message>
    <message>
        <source>Contact Editor could not start ({kind}).</source>
        <translation>Contact Editor no pudo iniciarse ({kind}).</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed. Start it again; if that does not help, copy the details for your support team.</source>
        <translation>No se envió ni se cambió nada. Inícielo otra vez; si no ayuda, copie los detalles para su equipo de asistencia.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written to ({reason}). You can work, but connections, settings, unsaved changes and the log are lost when the program ends. To keep them, make the folder writable or free some space, then start again.</source>
        <translation>No se puede escribir en {folder} ({reason}). Puede trabajar, pero las conexiones, los ajustes, los cambios sin guardar y el registro se pierden cuando termina el programa. Para conservarlos, permita escribir en la carpeta o libere espacio, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Contact Editor is already open and does not answer. This is a second window; close the other one before you save here.</source>
        <translation>Contact Editor ya está abierto y no responde. Esta es una segunda ventana; cierre la otra antes de guardar aquí.</translation>
    </message>
    <message>
        <source>Contact Editor was last open on {host} and was not closed there. If it is still open on that computer, close it there first.</source>
        <translation>Contact Editor se abrió por última vez en {host} y no se cerró allí. Si sigue abierto en ese equipo, ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Checking whether the save was stored …</source>
        <translation>Comprobando si se guardó …</translation>
    </message>
    <message>
        <source>The provider says that the contact has changed. Reading it again …</source>
        <translation>El proveedor dice que el contacto ha cambiado. Leyéndolo otra vez …</translation>
    </message>
    <message>
        <source>Saving … request {n} of {all}</source>
        <translation>Guardando … solicitud {n} de {all}</translation>
    </message>
    <message>
        <source>Stopping after request {n} of {all} … cancel again to stop waiting.</source>
        <translation>Se detendrá tras la solicitud {n} de {all} … cancele otra vez para no esperar más.</translation>
    </message>
    <message>
        <source>Asking the keyring for the key … a prompt may be open behind this window.</source>
        <translation>Pidiendo la clave al depósito de claves … puede haber una pregunta abierta detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Trying again in {n} s: {why}</source>
        <translation>Se reintenta en {n} s: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation>
            <numerusform>{n} contacto revisado …</numerusform>
            <numerusform>{n} contactos revisados …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation>
            <numerusform>{n} de {all} contactos revisado …</numerusform>
            <numerusform>{n} de {all} contactos revisados …</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still take effect. Refresh before you save again.</source>
        <translation>El guardado todavía puede tener efecto. Actualice antes de volver a guardar.</translation>
    </message>
    <message>
        <source>It is NOT KNOWN whether the changes were stored.</source>
        <translation>NO SE SABE si los cambios se guardaron.</translation>
    </message>
    <message>
        <source>Refresh to check.</source>
        <translation>Actualice para comprobarlo.</translation>
    </message>
    <message>
        <source>They stay here. Refresh to check.</source>
        <translation>Sus cambios se quedan aquí. Actualice para comprobarlo.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key may not read them now.</source>
        <translation>NO SE SABE si los cambios se guardaron: ahora la clave no permite leerlos.</translation>
    </message>
    <message>
        <source>Enter another key, or refresh, to check.</source>
        <translation>Introduzca otra clave o actualice para comprobarlo.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the connection was changed.</source>
        <translation>NO SE SABE si los cambios se guardaron: se cambió la conexión.</translation>
    </message>
    <message>
        <source>It leads to another account now, or another way to it. Its key was not sent, so the result could not be checked.</source>
        <translation>Ahora lleva a otra cuenta, o por otro camino. Su clave no se envió, así que no se pudo comprobar el resultado.</translation>
    </message>
    <message>
        <source>NOT KNOWN whether the changes were stored: the key is no longer accepted.</source>
        <translation>NO SE SABE si los cambios se guardaron: la clave ya no se acepta.</translation>
    </message>
    <message>
        <source>Enter the key to check.</source>
        <translation>Introduzca la clave para comprobarlo.</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Todavía se está comprobando …</translation>
    </message>
    <message>
        <source>Just changed by another user (kept): {w}.</source>
        <translation>Otro usuario lo acaba de cambiar (su cambio se conserva): {w}.</translation>
    </message>
    <message>
        <source>Stored: {names}.</source>
        <translation>Guardado: {names}.</translation>
    </message>
    <message>
        <source>Verified by a search.</source>
        <translation>Verificado mediante una búsqueda.</translation>
    </message>
    <message>
        <source>No longer there, although no field shows it: {w}.</source>
        <translation>Ya no está, aunque ningún campo lo muestra: {w}.</translation>
    </message>
    <message>
        <source>Checked at {at}.</source>
        <translation>Comprobado a las {at}.</translation>
    </message>
    <message>
        <source>Checked at {at}: nothing was stored.</source>
        <translation>Comprobado a las {at}: no se guardó nada.</translation>
    </message>
    <message>
        <source>The provider still returns the old values. You can save again after the last check.</source>
        <translation>El proveedor aún devuelve los valores antiguos. Podrá guardar de nuevo después de la última comprobación.</translation>
    </message>
    <message>
        <source>None of the {all} changes could be confirmed.</source>
        <translation>No se pudo confirmar ninguno de los {all} cambios.</translation>
    </message>
    <message>
        <source>Checked again at {at}</source>
        <translation>Comprobado de nuevo ({at})</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Still not known, checked at {at}</source>
        <translation>Aún no se sabe, comprobado a las {at}</translation>
    </message>
    <message>
        <source>Checked at {at}</source>
        <translation>Comprobado ({at})</translation>
    </message>
    <message>
        <source>Saved and verified at {at}</source>
        <translation>Guardado y verificado ({at})</translation>
    </message>
    <message>
        <source>Stored at {at}, but something else changed</source>
        <translation>Guardado ({at}), pero cambió algo más</translation>
    </message>
    <message>
        <source>Stored at {at}, not everything could be verified</source>
        <translation>Guardado ({at}), pero una parte no se pudo verificar</translation>
    </message>
    <message>
        <source>{title}; something else changed</source>
        <translation>{title}; algo más cambió</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored</source>
        <translation>Aclarado a las {at}: guardado</translation>
    </message>
    <message>
        <source>Resolved at {at}: partly stored</source>
        <translation>Aclarado a las {at}: guardado en parte</translation>
    </message>
    <message>
        <source>Partly stored at {at}</source>
        <translation>Guardado en parte ({at})</translation>
    </message>
    <message>
        <source>Accepted, not visible yet</source>
        <translation>Aceptado, aún no visible</translation>
    </message>
    <message>
        <source>Resolved at {at}: stored, as far as the provider reports it</source>
        <translation>Aclarado a las {at}: guardado, según lo que informa el proveedor</translation>
    </message>
    <message>
        <source>Not stored as of {at}</source>
        <translation>No guardado a las {at}</translation>
    </message>
    <message>
        <source>Still not known at {at}: the provider does not report it</source>
        <translation>A las {at} aún no se sabe: el proveedor no lo informa</translation>
    </message>
    <message>
        <source>Not stored, checked at {at}</source>
        <translation>No guardado, comprobado ({at})</translation>
    </message>
    <message>
        <source>Not as entered, checked at {at}</source>
        <translation>No como se introdujo, comprobado ({at})</translation>
    </message>
    <message>
        <source>Sent and checked at {at}</source>
        <translation>Enviado y comprobado ({at})</translation>
    </message>
    <message>
        <source>{n} of {all} changes are stored.</source>
        <translation>{n} de {all} cambios están guardados.</translation>
    </message>
    <message>
        <source>The change is stored now.</source>
        <translation>El cambio ya está guardado.</translation>
    </message>
    <message>
        <source>All changes are stored now.</source>
        <translation>Todos los cambios ya están guardados.</translation>
    </message>
    <message>
        <source>The change was stored nevertheless.</source>
        <translation>El cambio se guardó de todos modos.</translation>
    </message>
    <message>
        <source>All {all} changes were stored nevertheless.</source>
        <translation>Los {all} cambios se guardaron de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be undone: {w}</source>
        <translation>No se puede deshacer: {w}</translation>
    </message>
    <message>
        <source>Saved and verified</source>
        <translation>Guardado y verificado</translation>
    </message>
    <message>
        <source>Stored, but something else changed</source>
        <translation>Guardado, pero cambió algo más</translation>
    </message>
    <message>
        <source>Stored, not everything could be verified</source>
        <translation>Guardado, pero una parte no se pudo verificar</translation>
    </message>
    <message>
        <source>Partly stored</source>
        <translation>Guardado en parte</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>stored in another form: {found}</source>
        <translation>guardado de otra forma: {found}</translation>
    </message>
    <message>
        <source>stored as {found}</source>
        <translation>guardado como {found}</translation>
    </message>
    <message>
        <source>NOT stored, the provider has {found}</source>
        <translation>NO guardado, el proveedor tiene {found}</translation>
    </message>
    <message>
        <source>changed although it was not edited</source>
        <translation>cambió aunque no se editó</translation>
    </message>
    <message>
        <source>Partly undone, verified</source>
        <translation>Deshecho en parte, verificado</translation>
    </message>
    <message>
        <source>Undone, verified</source>
        <translation>Deshecho, verificado</translation>
    </message>
    <message>
        <source>stored: {meant}</source>
        <translation>guardado: {meant}</translation>
    </message>
    <message>
        <source>stored in another form: {found} instead of {meant}</source>
        <translation>guardado con otra escritura: {found} en lugar de {meant}</translation>
    </message>
    <message>
        <source>stored as {found}, you entered {meant}</source>
        <translation>guardado como {found}, usted introdujo {meant}</translation>
    </message>
    <message>
        <source>NOT stored, still {found}. Your value stays in the form.</source>
        <translation>NO guardado, sigue siendo {found}. Su valor se queda en el formulario.</translation>
    </message>
    <message>
        <source>not sent. Your value stays in the form.</source>
        <translation>no enviado. Su valor se queda en el formulario.</translation>
    </message>
    <message>
        <source>not sent, because request {n} was refused. Your value stays in the form.</source>
        <translation>no enviado, porque la solicitud {n} fue rechazada. Su valor se queda en el formulario.</translation>
    </message>
    <message>
        <source>changed unexpectedly, from {before} to {found}</source>
        <translation>cambió inesperadamente, de {before} a {found}</translation>
    </message>
    <message>
        <source>the provider does not report its value</source>
        <translation>el proveedor no indica su valor</translation>
    </message>
    <message>
        <source>now {found}, you entered {meant}</source>
        <translation>ahora {found}, usted introdujo {meant}</translation>
    </message>
    <message>
        <source>NOT stored, now {found}. Your value stays in the form.</source>
        <translation>NO guardado, ahora {found}. Su valor se queda en el formulario.</translation>
    </message>
    <message>
        <source>removed unexpectedly, it was {before}</source>
        <translation>quitado inesperadamente, era {before}</translation>
    </message>
    <message>
        <source>added unexpectedly: {found}</source>
        <translation>añadido inesperadamente: {found}</translation>
    </message>
    <message>
        <source>removed unexpectedly</source>
        <translation>quitado inesperadamente</translation>
    </message>
    <message>
        <source>added unexpectedly</source>
        <translation>añadido inesperadamente</translation>
    </message>
    <message>
        <source>sent {meant}; the provider still returns {found}</source>
        <translation>se envió {meant}; el proveedor aún devuelve {found}</translation>
    </message>
    <message>
        <source>NOT stored. Your value stays in the form.</source>
        <translation>NO guardado. Su valor se queda en el formulario.</translation>
    </message>
    <message>
        <source>sent {meant}</source>
        <translation>se envió {meant}</translation>
    </message>
    <message>
        <source>NOT stored, still {found} instead of {meant}</source>
        <translation>NO guardado, sigue siendo {found} en lugar de {meant}</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields: copy the receipt to see them</source>
        <translation>
            <numerusform>{n} campo más: copie el comprobante para verlo</numerusform>
            <numerusform>{n} campos más: copie el comprobante para verlos</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entrada {n}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Changed, can&apos;t be read</source>
        <translation>Cambiada, no se puede leer</translation>
    </message>
    <message>
        <source>between {one} and {other}</source>
        <translation>entre {one} y {other}</translation>
    </message>
    <message>
        <source>after {one}</source>
        <translation>después de {one}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>before {other}</source>
        <translation>antes de {other}</translation>
    </message>
    <message>
        <source>This entry was removed in another way than by this program. What it held is not known; a copied receipt of that time may tell.</source>
        <translation>Esta entrada se quitó por otra vía que este programa. No se sabe qué contenía; quizá lo muestre un comprobante copiado en aquel momento.</translation>
    </message>
    <message>
        <source>This entry was changed in another way than by this program, and can&apos;t be read.</source>
        <translation>Esta entrada se cambió por otra vía que este programa y no se puede leer.</translation>
    </message>
    <message>
        <source>This entry, or the order of the entries at its place, was changed in another way than by this program. What is shown may not be what was saved: it can&apos;t be copied as a receipt.</source>
        <translation>Esta entrada, o el orden de las entradas en esa posición, se cambió por otra vía que este programa. Lo que se muestra puede no ser lo que se guardó: no se puede copiar como comprobante.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>{field}: added {element}</source>
        <translation>{field}: añadido {element}</translation>
    </message>
    <message>
        <source>{field}: removed {element}</source>
        <translation>{field}: quitado {element}</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCCIÓN)</translation>
    </message>
    <message>
        <source>{name} (sandbox)</source>
        <translation>{name} (pruebas)</translation>
    </message>
    <message>
        <source>{field} looks masked: “{value}”. Sending it would replace the real value.</source>
        <translation>{field} parece enmascarado: «{value}». Enviarlo sustituiría el valor real.</translation>
    </message>
    <message>
        <source>{field} looks cut off: “{value}”. Sending it would replace the whole text.</source>
        <translation>{field} parece cortado: «{value}». Enviarlo sustituiría el texto completo.</translation>
    </message>
    <message>
        <source>{field} has lost characters: “{value}”. Sending it would replace the real text.</source>
        <translation>{field} ha perdido caracteres: «{value}». Enviarlo sustituiría el texto real.</translation>
    </message>
    <message>
        <source>{field} was left empty, and the provider reports “{value}”. Sending it would store that.</source>
        <translation>{field} se dejó vacío y el proveedor indica «{value}». Si se envía, se guardaría ese valor.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider rewrites such values when they are sent, and would change it.</source>
        <translation>{field} es «{value}». El proveedor reescribe los valores de este tipo cuando se envían, y lo cambiaría.</translation>
    </message>
    <message>
        <source>{field} is “{value}”. The provider changed it when it was last sent, and may do so again.</source>
        <translation>{field} es «{value}». El proveedor lo cambió la última vez que se envió y puede hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether the provider keeps what is left out; it is checked.</source>
        <translation>No se sabe si el proveedor conserva lo que se omite; se comprueba.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out: the provider needs it, or would clear it.</source>
        <translation>No se puede omitir: el proveedor lo necesita o lo vaciaría.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {fields}.</source>
        <translation>Omitido, como usted eligió: {fields}.</translation>
    </message>
    <message>
        <source>Sent in its original form, so that the provider doesn&apos;t change it again: {fields}.</source>
        <translation>Enviado en su forma original, para que el proveedor no lo cambie otra vez: {fields}.</translation>
    </message>
    <message>
        <source>Sent as shown, as you chose: {fields}.</source>
        <translation>Enviado como se muestra, como usted eligió: {fields}.</translation>
    </message>
    <message>
        <source>{fields} went out as it was before the provider rewrote it. The provider no longer does that, so the value changed; the one from before can be put back.</source>
        <translation>{fields} se envió tal como era antes de que el proveedor lo reescribiera. El proveedor ya no lo hace, por lo que el valor cambió; el anterior se puede volver a poner.</translation>
    </message>
    <message>
        <source>The provider rewrites {fields} when it is sent; it is not changed any further.</source>
        <translation>El proveedor reescribe {fields} al enviarse; no se vuelve a cambiar.</translation>
    </message>
    <message>
        <source>The real value of {fields} was never read, so it can&apos;t be put back here.</source>
        <translation>Nunca se leyó el valor real de {fields}, así que no se puede volver a poner aquí.</translation>
    </message>
    <message>
        <source>Another user just changed the same fields. Nothing was sent: choose which value to keep.</source>
        <translation>Otro usuario acaba de cambiar los mismos campos. No se envió nada: elija qué valor conservar.</translation>
    </message>
    <message>
        <source>The contact just changed, so the save would do more than the review shows. Nothing was sent: review it again.</source>
        <translation>El contacto acaba de cambiar, así que guardar haría más de lo que muestra la revisión. No se envió nada: revise otra vez.</translation>
    </message>
    <message>
        <source>This may be another contact by now. Nothing was sent.</source>
        <translation>Ahora puede ser otro contacto. No se envió nada.</translation>
    </message>
    <message>
        <source>A value that would be sent again may not be the real one. Nothing was sent: choose what to do with it.</source>
        <translation>Un valor que se volvería a enviar puede no ser el real. No se envió nada: elija qué hacer con él.</translation>
    </message>
    <message>
        <source>The contact had changed before the save arrived, and nothing was stored. Review it again.</source>
        <translation>El contacto había cambiado antes de que llegara el guardado, y no se guardó nada. Revise otra vez.</translation>
    </message>
    <message>
        <source>The provider refused the contact&apos;s version, as if another user had changed it, but reads show no change. Nothing was stored. Send it again later, or refresh.</source>
        <translation>El proveedor rechazó la versión del contacto, como si otro usuario lo hubiera cambiado, pero las lecturas no muestran ningún cambio. No se guardó nada. Envíelo de nuevo más tarde o actualice.</translation>
    </message>
    <message>
        <source>The provider refused the version that it had shown itself, although the contact has not changed. Nothing was stored. Send it again: it goes out without the version.</source>
        <translation>El proveedor rechazó la versión que él mismo había mostrado, aunque el contacto no ha cambiado. No se guardó nada. Envíelo otra vez: irá sin la versión.</translation>
    </message>
    <message>
        <source>It is not known whether the last save was stored. Refresh before you save again.</source>
        <translation>No se sabe si el último guardado llegó a guardarse. Actualice antes de guardar otra vez.</translation>
    </message>
    <message>
        <source>The last save is not visible at the provider yet. You can save again when it is, or after the last check.</source>
        <translation>El último guardado aún no es visible en el proveedor. Podrá guardar otra vez cuando lo sea, o después de la última comprobación.</translation>
    </message>
    <message>
        <source>outcome of the last save unknown</source>
        <translation>resultado del último guardado desconocido</translation>
    </message>
    <message>
        <source>sent at {at}, outcome unknown</source>
        <translation>enviado a las {at}, resultado desconocido</translation>
    </message>
    <message>
        <source>accepted at {at}, not visible yet</source>
        <translation>aceptado a las {at}, aún no visible</translation>
    </message>
    <message>
        <source>The provider reports success; checking …</source>
        <translation>El proveedor indica que se guardó; comprobando …</translation>
    </message>
    <message>
        <source>Checking what was stored …</source>
        <translation>Comprobando qué se guardó …</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}.</source>
        <translation>No se envió nada. {reason}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The account no longer has the field {field}.</source>
        <translation>No se envió nada. La cuenta ya no tiene el campo {field}.</translation>
    </message>
    <message>
        <source>Nothing was sent. {field} can&apos;t be changed at the provider any more.</source>
        <translation>No se envió nada. {field} ya no se puede cambiar en el proveedor.</translation>
    </message>
    <message>
        <source>Another user also changed: {f}. You can choose when you save.</source>
        <translation>Otro usuario cambió también: {f}. Podrá elegir al guardar.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} se deja sin cambios: desde entonces se cambió a «{now}».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} ya está como antes de este guardado.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>The changes to {name} are not saved. They will be there when you open it again.</source>
        <translation>Los cambios de {name} no están guardados. Estarán ahí cuando lo abra de nuevo.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Enter a valid email address</source>
        <translation>Introduzca un correo electrónico válido</translation>
    </message>
    <message>
        <source>Enter a date, e.g. 2026-03-31</source>
        <translation>Introduzca una fecha, p. ej. 2026-03-31</translation>
    </message>
    <message>
        <source>Enter a number, e.g. 12.5</source>
        <translation>Introduzca un número, p. ej. 12.5</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Introduzca un número entero</translation>
    </message>
    <message>
        <source>Enter valid JSON; put text in double quotes</source>
        <translation>Introduzca JSON válido; el texto va entre comillas dobles</translation>
    </message>
    <message>
        <source>Too long: at most 100,000 characters and 2,000 values</source>
        <translation>Demasiado largo: como máximo 100.000 caracteres y 2.000 valores</translation>
    </message>
    <message>
        <source>The provider sent an unexpected value; it is left unchanged</source>
        <translation>El proveedor envió un valor inesperado; se deja sin cambios</translation>
    </message>
    <message>
        <source>Not read, and left unchanged; refresh to try again</source>
        <translation>No leído y dejado sin cambios; actualice para intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Can&apos;t be changed any more; revert it to save the rest</source>
        <translation>Ya no se puede cambiar; reviértalo para guardar el resto</translation>
    </message>
    <message>
        <source>The provider can&apos;t clear this field</source>
        <translation>El proveedor no puede vaciar este campo</translation>
    </message>
    <message>
        <source>Not set by the provider; choose a value, or saving may change it</source>
        <translation>Sin valor en el proveedor; elija uno, o al guardar puede cambiar</translation>
    </message>
    <message>
        <source>Changes marketing consent</source>
        <translation>Cambia el consentimiento de marketing</translation>
    </message>
    <message>
        <source>Changes the contact&apos;s identifying email address</source>
        <translation>Cambia el correo electrónico que identifica al contacto</translation>
    </message>
    <message>
        <source>May trigger automations at the provider</source>
        <translation>Puede activar automatizaciones en el proveedor</translation>
    </message>
    <message>
        <source>Can&apos;t be undone here</source>
        <translation>No se puede deshacer aquí</translation>
    </message>
    <message>
        <source>{field} can&apos;t be removed through the API</source>
        <translation>{field}: no se puede quitar a través de la API</translation>
    </message>
    <message>
        <source>the provider sent only a part of it</source>
        <translation>el proveedor envió solo una parte</translation>
    </message>
    <message>
        <source>the key may not read it</source>
        <translation>la clave no puede leerlo</translation>
    </message>
    <message>
        <source>the provider did not find it</source>
        <translation>el proveedor no lo encontró</translation>
    </message>
    <message>
        <source>the provider&apos;s rate limit is reached</source>
        <translation>se alcanzó el límite de solicitudes del proveedor</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>no se pudo contactar con el proveedor</translation>
    </message>
    <message>
        <source>the provider did not answer</source>
        <translation>el proveedor no respondió</translation>
    </message>
    <message>
        <source>the provider refused the request</source>
        <translation>el proveedor rechazó la solicitud</translation>
    </message>
    <message>
        <source>the provider&apos;s answer could not be used</source>
        <translation>no se pudo usar la respuesta del proveedor</translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>No leído: {reason}</translation>
    </message>
    <message>
        <source>Not read: {reason} ({detail})</source>
        <translation>No leído: {reason} ({detail})</translation>
    </message>
    <message>
        <source>{field}: may not be cleared; checked after saving</source>
        <translation>{field}: puede no vaciarse; se comprueba después de guardar</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>Privacy and history</source>
        <translation>Privacidad e historial</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valor del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Mostrar siempre la barra de menús</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Open it with the first contact</source>
        <translation>Abrirlo con el primer contacto</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Restore tabs at start</source>
        <translation>Restaurar las pestañas al iniciar</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>País predeterminado</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code</source>
        <translation>Para números de teléfono sin prefijo de país</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Nombre en los comprobantes</translation>
    </message>
    <message>
        <source>The account of the system, if empty</source>
        <translation>Si está vacío, la cuenta del sistema</translation>
    </message>
    <message>
        <source>Keep saves for</source>
        <translation>Conservar guardados durante</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar ninguno</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 días</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 días</translation>
    </message>
    <message>
        <source>Keep unsaved changes for</source>
        <translation>Conservar cambios sin guardar durante</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Contact Editor {yours} is up to date.</source>
        <translation>Contact Editor {yours} está actualizado.</translation>
    </message>
    <message>
        <source>Version {newer} is available (you have {yours}).</source>
        <translation>La versión {newer} está disponible (usted tiene {yours}).</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for updates ({reason}).</source>
        <translation>No se pudieron buscar actualizaciones ({reason}).</translation>
    </message>
    <message>
        <source>Use the connection {name}</source>
        <translation>Usar la conexión {name}</translation>
    </message>
    <message>
        <source>set by the provider</source>
        <translation>establecido por el proveedor</translation>
    </message>
    <message>
        <source>Other fields from the provider</source>
        <translation>Otros campos del proveedor</translation>
    </message>
    <message>
        <source>Result of each field</source>
        <translation>Resultado de cada campo</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>rellena</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>sustituye</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} fields.</source>
        <translation>
            <numerusform>{name}: {n} campo.</numerusform>
            <numerusform>{name}: {n} campos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It only reads until {n} questions are answered.</source>
        <translation>
            <numerusform>Solo lee hasta que se responda {n} pregunta.</numerusform>
            <numerusform>Solo lee hasta que se respondan {n} preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Conectarse a un proveedor</translation>
    </message>
    <message>
        <source>You need the API key, and for some providers an address. It takes a minute.</source>
        <translation>Hace falta la clave de API y, a veces, una dirección. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>Contactos de ejemplo</translation>
    </message>
    <message>
        <source>250 made-up contacts on this computer. Nothing leaves it.</source>
        <translation>250 contactos inventados en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>Revisado antes</translation>
    </message>
    <message>
        <source>Each save first shows before and after.</source>
        <translation>Cada guardado muestra primero el antes y el después.</translation>
    </message>
    <message>
        <source>Verified after</source>
        <translation>Verificado después</translation>
    </message>
    <message>
        <source>The contact is read again after a save.</source>
        <translation>El contacto se lee de nuevo después de guardar.</translation>
    </message>
    <message>
        <source>Undone in one step</source>
        <translation>Se deshace en un paso</translation>
    </message>
    <message>
        <source>A save can be undone, its receipt copied.</source>
        <translation>Un guardado se puede deshacer, y su comprobante, copiar.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Calendario: {field}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Which operation updates a contact?</source>
        <translation>¿Qué operación actualiza un contacto?</translation>
    </message>
    <message>
        <source>How is a field cleared?</source>
        <translation>¿Cómo se vacía un campo?</translation>
    </message>
    <message>
        <source>null clears a field that may be null</source>
        <translation>null vacía un campo que puede ser null</translation>
    </message>
    <message>
        <source>a text is cleared by &quot;&quot;</source>
        <translation>un texto se vacía con &quot;&quot;</translation>
    </message>
    <message>
        <source>try null where it is allowed; the receipt shows the result</source>
        <translation>probar null donde se permita; el comprobante muestra el resultado</translation>
    </message>
    <message>
        <source>a field cannot be cleared</source>
        <translation>un campo no se puede vaciar</translation>
    </message>
    <message>
        <source>Is `{place}` consent to receive messages? A wrong answer could subscribe the contact.</source>
        <translation>¿Es `{place}` el consentimiento para recibir mensajes? Una respuesta errónea podría suscribir al contacto.</translation>
    </message>
    <message>
        <source>it is shown and never sent</source>
        <translation>se muestra y nunca se envía</translation>
    </message>
    <message>
        <source>true means that the contact agreed</source>
        <translation>true significa que el contacto aceptó</translation>
    </message>
    <message>
        <source>true means that the contact declined</source>
        <translation>true significa que el contacto rechazó</translation>
    </message>
    <message>
        <source>a choice or a list that subscribes; it is sent as freshly read or as edited</source>
        <translation>una opción o lista que suscribe; se envía como se acaba de leer o como se editó</translation>
    </message>
    <message>
        <source>it has nothing to do with consent</source>
        <translation>no tiene que ver con el consentimiento</translation>
    </message>
    <message>
        <source>Does an update remove the entries of a collection that it leaves out?</source>
        <translation>¿Quita una actualización las entradas de una colección que omite?</translation>
    </message>
    <message>
        <source>an entry that is left out is removed</source>
        <translation>una entrada omitida se quita</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>What happens to a field that an update leaves out? “kept”, with the address of the page that says so (a wrong “kept” clears fields); “cleared”; or “unknown”.</source>
        <translation>¿Qué ocurre con un campo que una actualización omite? «kept», con la dirección de la página que lo dice (un «kept» erróneo vacía campos); «cleared»; o «unknown».</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>everything is sent again</source>
        <translation>se vuelve a enviar todo</translation>
    </message>
    <message>
        <source>What does a contact&apos;s id look like? A regular expression that the whole id matches.</source>
        <translation>¿Cómo es el ID de un contacto? Una expresión regular con la que coincide el ID entero.</translation>
    </message>
    <message>
        <source>Can an update start automations, such as flows or campaigns?</source>
        <translation>¿Puede una actualización iniciar automatizaciones, como flujos o campañas?</translation>
    </message>
    <message>
        <source>each save says so first</source>
        <translation>cada guardado lo avisa antes</translation>
    </message>
    <message>
        <source>The file does not name the fields in `{inside}`. Which are there? Names with a comma between them, the email first.</source>
        <translation>El archivo no nombra los campos de `{inside}`. ¿Cuáles hay? Nombres separados por comas, primero el correo.</translation>
    </message>
    <message>
        <source>An object is written in part: what happens to its other keys?</source>
        <translation>Un objeto se escribe en parte: ¿qué ocurre con sus demás claves?</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>all is sent again</source>
        <translation>se vuelve a enviar todo</translation>
    </message>
    <message>
        <source>The file names no key that stays valid (such as a private token). In which header does one go? HEADER: VALUE, with {key} in the value.</source>
        <translation>El archivo no nombra ninguna clave que siga siendo válida (como un token privado). ¿En qué cabecera va? CABECERA: VALOR, con {key} en el valor.</translation>
    </message>
    <message>
        <source>Which request finds a contact by its email? METHOD /path?name=value, and after a blank the JSON body of a POST; {email} is the email.</source>
        <translation>¿Qué solicitud encuentra un contacto por su correo? METHOD /path?name=value y, tras un espacio, el cuerpo JSON de un POST; {email} es el correo.</translation>
    </message>
    <message>
        <source>The address {url} in the file cannot be used as it is. What is the base URL?</source>
        <translation>La dirección {url} del archivo no se puede usar tal cual. ¿Cuál es la URL base?</translation>
    </message>
    <message>
        <source>What is the value of the header {name}?</source>
        <translation>¿Qué valor tiene la cabecera {name}?</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>No añadido. {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used, so this contact is not loaded. {problem} Unsaved changes to it are kept.</source>
        <translation>«{name}» no se puede usar, por eso este contacto no se carga. {problem} Los cambios sin guardar se conservan.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more, so this contact can&apos;t be loaded. Unsaved changes to it are kept.</source>
        <translation>Ya no hay ninguna conexión llamada «{name}», por lo que este contacto no se puede cargar. Sus cambios no guardados se conservan.</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this tab was opened. Its contact with this id may be another one, so it is not loaded. Unsaved changes to it are kept.</source>
        <translation>«{name}» lleva ahora a otra cuenta que cuando se abrió esta pestaña. Su contacto con este ID puede ser otro, por lo que no se carga. Los cambios sin guardar se conservan.</translation>
    </message>
    <message>
        <source>Unsaved changes to {names} will be lost.</source>
        <translation>Se perderán los cambios sin guardar de {names}.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>{title} is open in a tab.</source>
        <translation>{title} está abierto en una pestaña.</translation>
    </message>
    <message>
        <source>already back to “{now}”</source>
        <translation>ya vuelve a ser «{now}»</translation>
    </message>
    <message>
        <source>not undone: it has since been changed to “{now}”</source>
        <translation>no deshecho: desde entonces se cambió a «{now}»</translation>
    </message>
    <message>
        <source>not undone: {field} can&apos;t be removed through the API</source>
        <translation>no deshecho: {field} no se puede quitar a través de la API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: {field} can&apos;t be cleared through the API</source>
        <translation>no deshecho, sigue «{now}»: {field} no se puede vaciar a través de la API</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value isn&apos;t valid</source>
        <translation>no deshecho, sigue «{now}»: el valor anterior no es válido</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: the previous value was never read</source>
        <translation>no deshecho, sigue «{now}»: el valor anterior nunca se leyó</translation>
    </message>
    <message>
        <source>not undone, still “{now}”: you left it out</source>
        <translation>no deshecho, sigue «{now}»: usted lo omitió</translation>
    </message>
    <message>
        <source>not undone: it has since been removed</source>
        <translation>no deshecho: se quitó desde entonces</translation>
    </message>
    <message>
        <source>already as it was before</source>
        <translation>ya está como antes</translation>
    </message>
    <message>
        <source>Save of {when} partly undone at {at}</source>
        <translation>Guardado de {when} deshecho en parte ({at})</translation>
    </message>
    <message>
        <source>{n} of {all} changes are undone.</source>
        <translation>Cambios deshechos: {n} de {all}.</translation>
    </message>
    <message>
        <source>Save of {when} undone, verified at {at}</source>
        <translation>Guardado de {when} deshecho, verificado ({at})</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}, not everything could be verified</source>
        <translation>Guardado de {when} deshecho ({at}), pero una parte no se pudo verificar</translation>
    </message>
    <message>
        <source>Save of {when} undone at {at}</source>
        <translation>Guardado de {when} deshecho ({at})</translation>
    </message>
    <message>
        <source>This was to undo the save of {when}.</source>
        <translation>Esto era para deshacer el guardado de {when}.</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>se quita de nuevo</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>se añade de nuevo</translation>
    </message>
    <message>
        <source>is cleared again</source>
        <translation>se vuelve a vaciar</translation>
    </message>
    <message>
        <source>back to “{value}”</source>
        <translation>vuelve a «{value}»</translation>
    </message>
    <message>
        <source>This may be a different contact from {name}: its email was replaced, and no name confirms that it is the same. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside.</source>
        <translation>Puede ser un contacto distinto de {name}: se sustituyó su correo, y ningún nombre confirma que sea el mismo. Los cambios de {name} que no están guardados, o no se sabe si lo están ({fields}), se apartaron.</translation>
    </message>
    <message>
        <source>This is a different contact from {name}, under the same id: it was created at another time. The changes of {name} that are not saved, or not known to be ({fields}), were kept aside and are not applied here.</source>
        <translation>Este es un contacto distinto de {name}, con el mismo ID: se creó en otro momento. Los cambios de {name} que no están guardados, o no se sabe si lo están ({fields}), se apartaron y no se aplican aquí.</translation>
    </message>
    <message>
        <source>It is not known whether the last save of {name} ({fields}) was stored.</source>
        <translation>No se sabe si el último guardado de {name} ({fields}) llegó a guardarse.</translation>
    </message>
    <message>
        <source>to be stored: {meant}</source>
        <translation>por guardar: {meant}</translation>
    </message>
    <message>
        <source>typed later, not sent: {meant}</source>
        <translation>escrito después, no enviado: {meant}</translation>
    </message>
    <message>
        <source>The contact is no longer there.</source>
        <translation>El contacto ya no está.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Always shown: a problem is to be fixed</source>
        <translation>Siempre visible: hay un problema que corregir</translation>
    </message>
    <message>
        <source>Choose a country ({keys})</source>
        <translation>Elegir un país ({keys})</translation>
    </message>
    <message>
        <source>Choose a date ({keys})</source>
        <translation>Elegir una fecha ({keys})</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <translation>Se vaciará</translation>
    </message>
    <message>
        <source>No field matches “{text}”.</source>
        <translation>Ningún campo coincide con «{text}».</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>Ningún campo tiene cambios.</translation>
    </message>
    <message>
        <source>No field is filled.</source>
        <translation>Ningún campo está rellenado.</translation>
    </message>
    <message>
        <source>Undo of the save of {when}</source>
        <translation>Para deshacer el guardado de {when}</translation>
    </message>
    <message>
        <source>Partly undone {when}</source>
        <translation>Deshecho en parte ({when})</translation>
    </message>
    <message>
        <source>Undone {when}, except {fields}</source>
        <translation>Deshecho ({when}), excepto {fields}</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>Deshecho ({when})</translation>
    </message>
    <message>
        <source>Not used: {texts}</source>
        <translation>No se usó: {texts}</translation>
    </message>
    <message>
        <source>Only the beginning of the text was read.</source>
        <translation>Solo se leyó el comienzo del texto.</translation>
    </message>
    <message>
        <source>Filter {n} choices</source>
        <translation>Filtrar {n} opciones</translation>
    </message>
    <message>
        <source>{n} of {total} choices</source>
        <translation>{n} de {total} opciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{n} of {all} chosen</source>
        <translation>Elegidos: {n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes reverted. Nothing was sent.</source>
        <translation>
            <numerusform>{n} cambio revertido. No se envió nada.</numerusform>
            <numerusform>{n} cambios revertidos. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>clears</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Not valid in this field.</source>
        <translation>No es válido en este campo.</translation>
    </message>
    <message>
        <source>Only a guess, and the field has another value.</source>
        <translation>Solo es una suposición, y el campo tiene otro valor.</translation>
    </message>
    <message>
        <source>It identifies the contact. Accept it if this is the same contact.</source>
        <translation>Identifica el contacto. Acéptelo si es el mismo contacto.</translation>
    </message>
    <message>
        <source>The pasted address does not have it. Accept it to clear the former one.</source>
        <translation>No está en la dirección pegada. Acéptelo para vaciar el campo.</translation>
    </message>
    <message>
        <source>The pasted address does not have it, and it can&apos;t be cleared.</source>
        <translation>No está en la dirección pegada, y el campo no se puede vaciar.</translation>
    </message>
    <message>
        <source>No contact found for “{text}” in {name}</source>
        <translation>No se encontró ningún contacto para «{text}» en {name}</translation>
    </message>
    <message>
        <source>1 contact found for “{text}” in {name}</source>
        <translation>Se encontró 1 contacto para «{text}» en {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found for “{text}” in {name}</source>
        <translation>
            <numerusform>Se encontró {n} contacto para «{text}» en {name}</numerusform>
            <numerusform>Se encontraron {n} contactos para «{text}» en {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Your own provider…</source>
        <translation>Su propio proveedor…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add a description of a provider from a file</source>
        <translation>Añadir la descripción de un proveedor desde un archivo</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose your provider. Type a part of its name, then Enter.</source>
        <translation>Elija su proveedor. Escriba una parte de su nombre y pulse Intro.</translation>
    </message>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>No guardado. Compruebe los campos resaltados.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Descriptions (*.toml);;All files (*)</source>
        <translation>Descripciones (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a description</source>
        <translation>Importar una descripción</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar la actual</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>¿Descartar lo que ha introducido?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar y cerrar</translation>
    </message>
    <message>
        <source>Saved, but without your changes since then.</source>
        <translation>Guardado; lo que cambió usted desde entonces, no.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The key is not in the keyring.</source>
        <translation>La clave no está en el depósito de claves.</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>Nombre que se añade</translation>
    </message>
    <message>
        <source>Type of the value to add</source>
        <translation>Tipo del valor que se añade</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>Valor que se añade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message numerus="yes">
        <source>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</source>
        <translation>
            <numerusform>La exportación está incompleta: {file} tiene {n} guardado; el resto no se pudo leer: {reason}.</numerusform>
            <numerusform>La exportación está incompleta: {file} tiene {n} guardados; el resto no se pudo leer: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation>
            <numerusform>{n} guardado exportado a {file}.</numerusform>
            <numerusform>{n} guardados exportados a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>AllChangesController</name>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>This was a sample contact of an earlier start. Sample contacts are new each time, so it is not there any more.</source>
        <translation>Era un contacto de ejemplo de un inicio anterior. Los contactos de ejemplo son nuevos cada vez, así que ya no está.</translation>
    </message>
    <message>
        <source>There is no connection named “{name}” any more.</source>
        <translation>Ya no hay ninguna conexión llamada «{name}».</translation>
    </message>
    <message>
        <source>“{name}” leads to another account now than when this was saved. Its contact with this id may be another one, so it is not opened.</source>
        <translation>«{name}» lleva ahora a otra cuenta que cuando se guardó. Su contacto con este ID puede ser otro, así que no se abre.</translation>
    </message>
    <message>
        <source>Export all changes</source>
        <translation>Exportar todos los cambios</translation>
    </message>
    <message>
        <source>Export the changes that are shown</source>
        <translation>Exportar los cambios mostrados</translation>
    </message>
    <message>
        <source>{file} exists already. Nothing was exported; choose another name.</source>
        <translation>{file} ya existe. No se exportó nada; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Verificar diario</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Changed or missing: {n}</source>
        <translation>Cambiadas o que faltan: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation>
            <numerusform>{n} de {total} guardados en este equipo</numerusform>
            <numerusform>{n} de {total} guardados en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation>
            <numerusform>el primero ({n}) de {total} guardados en este equipo</numerusform>
            <numerusform>los primeros {n} de {total} guardados en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for {n} days</source>
        <translation>se conservan {n} días</translation>
    </message>
    <message>
        <source>kept until the program closes</source>
        <translation>se conservan hasta que se cierre el programa</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Leave {field} out of this save</source>
        <translation>Dejar {field} fuera de este guardado</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>being saved</source>
        <translation>guardándose</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the hidden changes</source>
        <translation>Mostrar los cambios ocultos</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Revisar y guardar</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>typed in {fields}: added when you save</source>
        <translation>escrito en {fields}: se añade al guardar</translation>
    </message>
    <message>
        <source>typed in {fields}: not added</source>
        <translation>escrito en {fields}: no se ha añadido</translation>
    </message>
    <message>
        <source>Read-only connection: saving is disabled</source>
        <translation>Conexión de solo lectura: no se puede guardar</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <translation>
            <numerusform>{n} oculto por el filtro</numerusform>
            <numerusform>{n} ocultos por el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} oculto</numerusform>
            <numerusform>{n} ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems to fix before saving</source>
        <translation>
            <numerusform>{n} problema por corregir antes de guardar</numerusform>
            <numerusform>{n} problemas por corregir antes de guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>not run yet</source>
        <translation>aún no se hizo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>{value}, no longer offered</source>
        <translation>{value}, ya no se ofrece</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose an option, or clear the line.</source>
        <translation>«{text}» no se ha añadido. Pulse Intro para elegir una opción, o vacíe la línea.</translation>
    </message>
    <message>
        <source>Unnamed option #{id}</source>
        <translation>Opción sin nombre #{id}</translation>
    </message>
</context>
<context>
    <name>CleanUpButton</name>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clean up {label}</source>
        <translation>Limpiar {label}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Field, command or recent contact</source>
        <translation>Campo, orden o contacto reciente</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>No field, command or recent contact found</source>
        <translation>No se encontró ningún campo, comando ni contacto reciente</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Continue to review</source>
        <translation>Continuar a la revisión</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todos los de la otra persona</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todos los míos</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Volver a editar</translation>
    </message>
    <message>
        <source>theirs, is kept</source>
        <translation>de la otra persona, se conserva</translation>
    </message>
    <message>
        <source>yours, goes into the save</source>
        <translation>suyo, se incluye al guardar</translation>
    </message>
    <message>
        <source>Conflicting changes</source>
        <translation>Cambios en conflicto</translation>
    </message>
    <message>
        <source>This contact changed since you opened it ({time}). Your changes have not been sent.</source>
        <translation>Este contacto cambió desde que usted lo abrió ({time}). Sus cambios no se han enviado.</translation>
    </message>
    <message>
        <source>Fits together, nothing to decide</source>
        <translation>Es compatible, no hay nada que decidir</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Al abrirlo</translation>
    </message>
    <message>
        <source>Theirs (now)</source>
        <translation>De la otra persona (ahora)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} decided</source>
        <translation>
            <numerusform>{n} de {all} decidido</numerusform>
            <numerusform>{n} de {all} decididos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionController</name>
    <message>
        <source>{name} is added. {text}</source>
        <translation>Se ha añadido {name}. {text}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Not saved. Check the highlighted fields.</source>
        <translation>No guardado. Compruebe los campos resaltados.</translation>
    </message>
    <message>
        <source>Nothing to save: no key was entered.</source>
        <translation>Nada que guardar: no se introdujo ninguna clave.</translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation>Tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Send changed fields only</source>
        <translation>Enviar solo los campos cambiados</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation>Contiene caracteres invisibles</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved key</source>
        <translation>Vacío: se conserva la clave guardada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read-only: nothing can be saved here</source>
        <translation>Solo lectura: aquí no se puede guardar nada</translation>
    </message>
    <message>
        <source>Save without review (sandbox only)</source>
        <translation>Guardar sin revisar (solo en pruebas)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Another connection is called “{name}”</source>
        <translation>Otra conexión se llama «{name}»</translation>
    </message>
    <message>
        <source>Only if the provider is known to keep what a save leaves out</source>
        <translation>Solo si se sabe que el proveedor conserva lo que se omite al guardar</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>{file}: connection “{name}”: ignored because {managed} defines the same name</source>
        <translation>{file}: conexión «{name}»: se ignora porque {managed} define el mismo nombre</translation>
    </message>
    <message>
        <source>{file}: connection “{name}”: unknown provider “{provider}”</source>
        <translation>{file}: conexión «{name}»: proveedor desconocido «{provider}»</translation>
    </message>
    <message>
        <source>Managed by your IT department ({file}). You can change only the key.</source>
        <translation>Lo administra su departamento de informática ({file}). Solo puede cambiar la clave.</translation>
    </message>
    <message>
        <source>Sample connection: it can&apos;t be changed, and is gone after a restart.</source>
        <translation>Conexión de ejemplo: no se puede cambiar y desaparece tras un reinicio.</translation>
    </message>
    <message>
        <source>Your IT department allows only its own connections ({file}).</source>
        <translation>Su departamento de informática solo permite sus propias conexiones ({file}).</translation>
    </message>
    <message>
        <source>The settings of your IT department can&apos;t be read. Until then, only its own connections are available ({file}).</source>
        <translation>No se pueden leer los ajustes de su departamento de informática. Hasta entonces solo están disponibles sus propias conexiones ({file}).</translation>
    </message>
    <message>
        <source>The description {file} has a fault: {reason}</source>
        <translation>La descripción {file} tiene un error: {reason}</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”.</source>
        <translation>Proveedor desconocido «{id}».</translation>
    </message>
    <message>
        <source>A save through {name} is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Hay un guardado en curso a través de {name}. Espere a que termine o cancélelo primero.</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Enter the API key.</source>
        <translation>Introduzca la clave de API.</translation>
    </message>
    <message>
        <source>Enter the API key. The saved key belongs to {host}.</source>
        <translation>Introduzca la clave de API. La clave guardada es de {host}.</translation>
    </message>
    <message>
        <source>Enter the API key. The host of the saved key is unknown.</source>
        <translation>Introduzca la clave de API. No se conoce el host de la clave guardada.</translation>
    </message>
    <message>
        <source>Enter the API key again. It would now go through the proxy {proxy}.</source>
        <translation>Introduzca otra vez la clave de API. Ahora pasaría por el proxy {proxy}.</translation>
    </message>
    <message>
        <source>Enter the API key again. The connection would now trust the certificates in {file}.</source>
        <translation>Introduzca otra vez la clave de API. Ahora la conexión confiaría en los certificados de {file}.</translation>
    </message>
</context>
<context>
    <name>ConnectionPicker</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>ConnectionRemoval</name>
    <message>
        <source>Remove {name} and its key?</source>
        <translation>¿Quitar {name} y su clave?</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove your key for {name} and the proxy password?</source>
        <translation>¿Quitar su clave de {name} y la contraseña del proxy?</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Quitar mi clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not removed. {reason}</source>
        <translation>No se quitó. {reason}</translation>
    </message>
    <message>
        <source>Removed {name}. Removing its key …</source>
        <translation>Se quitó {name}. Quitando su clave …</translation>
    </message>
    <message>
        <source>Removed {name} and its key.</source>
        <translation>Se quitaron {name} y su clave.</translation>
    </message>
    <message>
        <source>Removed {name}, but its key may still be in the keyring.</source>
        <translation>Se quitó {name}, pero su clave puede seguir en el depósito de claves.</translation>
    </message>
    <message>
        <source>Removing your key for {name} …</source>
        <translation>Quitando su clave de {name} …</translation>
    </message>
    <message>
        <source>Removed your key for {name}.</source>
        <translation>Se quitó su clave de {name}.</translation>
    </message>
    <message>
        <source>Your key for {name} may still be in the keyring.</source>
        <translation>Su clave de {name} puede seguir en el depósito de claves.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ConnectionSaver</name>
    <message>
        <source>Save without testing</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>No guardado. {reason}</translation>
    </message>
    <message>
        <source>Not saved: the test failed. {reason}</source>
        <translation>No se guardó: la prueba falló. {reason}</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Probando la conexión …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. Asking the keyring … a prompt may be open behind this window.</source>
        <translation>Guardado. Preguntando al depósito de claves … puede haber una pregunta abierta detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar para esta sesión</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>The changes are being sent. Wait for the result.</source>
        <translation>Los cambios se están enviando. Espere el resultado.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Pin this contact</source>
        <translation>Fijar este contacto</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Unpin this contact</source>
        <translation>Dejar de fijar este contacto</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Loaded {at}</source>
        <translation>Cargado {at}</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Save or revert your changes first, then undo the save.</source>
        <translation>Guarde o revierta primero sus cambios y después deshaga el guardado.</translation>
    </message>
    <message>
        <source>Nothing of this save was stored, so there is nothing to undo.</source>
        <translation>En este guardado no se guardó nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>{field} cannot be edited.</source>
        <translation>{field} no se puede editar.</translation>
    </message>
    <message>
        <source>The real value of {field} was never read, so it can&apos;t be restored.</source>
        <translation>Nunca se leyó el valor real de {field}, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>{field} restored in the form.</source>
        <translation>{field} restaurado en el formulario.</translation>
    </message>
    <message>
        <source>It is not sent until you save.</source>
        <translation>No se envía hasta que guarde.</translation>
    </message>
    <message>
        <source>{field} is left unchanged: it was changed to “{now}” since.</source>
        <translation>{field} se deja sin cambios: desde entonces se cambió a «{now}».</translation>
    </message>
    <message>
        <source>{field} is already as it was before this save.</source>
        <translation>{field} ya está como antes de este guardado.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be undone.</source>
        <translation>{field} no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>Contacts of {name} can&apos;t be found by their names.</source>
        <translation>Los contactos de {name} no se pueden buscar por su nombre.</translation>
    </message>
    <message>
        <source>Enter a contact ID, email address or link. “{text}” contains none.</source>
        <translation>Introduzca un ID de contacto, un correo electrónico o un enlace. «{text}» no contiene ninguno.</translation>
    </message>
    <message>
        <source>No contact found for {what} in {name}.</source>
        <translation>No se encontró ningún contacto para {what} en {name}.</translation>
    </message>
    <message>
        <source>Asking {name} …</source>
        <translation>Preguntando a {name} …</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>This connection is read-only. Nothing was undone.</source>
        <translation>Esta conexión es de solo lectura. No se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>Ponga primero el cursor en un campo.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Copiado: {field}</translation>
    </message>
    <message>
        <source>ID copied.</source>
        <translation>ID copiado.</translation>
    </message>
    <message>
        <source>Email address copied.</source>
        <translation>Correo electrónico copiado.</translation>
    </message>
    <message>
        <source>{name} copied as loaded at {at}.</source>
        <translation>{name} copiado como se cargó a las {at}.</translation>
    </message>
    <message>
        <source>Your unsaved changes are not in it.</source>
        <translation>No incluye sus cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
</context>
<context>
    <name>DescriptionImport</name>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>the administrator of this computer has set the description of “{id}”; choose another id</source>
        <translation>el administrador de este equipo ha establecido la descripción de «{id}»; elija otro ID</translation>
    </message>
    <message>
        <source>{file} is no description that can be used:</source>
        <translation>{file} no es una descripción que se pueda usar:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an OpenAPI file with “Your own provider…”.</source>
        <translation>Añada un archivo OpenAPI con «Su propio proveedor…».</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{file} in your folder has this id, “{id}”, already. Replace it? Connections that use it will use the new one.</source>
        <translation>{file} en su carpeta ya tiene este ID, «{id}». ¿Sustituir esa descripción? Las conexiones que la usan usarán la nueva.</translation>
    </message>
    <message>
        <source>A description of “{id}” comes with the program. Use this one in its place? Connections that use it will use the new one.</source>
        <translation>El programa incluye una descripción de «{id}». ¿Usar esta en su lugar? Las conexiones que usan aquella usarán la nueva.</translation>
    </message>
    <message>
        <source>Not added. {file}: {reason}</source>
        <translation>No añadido. {file}: {reason}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Se añadió {name}.</translation>
    </message>
    <message>
        <source>It only reads: its description says that updates are untried.</source>
        <translation>Solo lee: su descripción dice que los cambios no se han probado.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Crear archivo de asistencia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check of the connection {name}</source>
        <translation>Comprobación de la conexión {name}</translation>
    </message>
    <message>
        <source>{n} of {all}: {check} …</source>
        <translation>{n} de {all}: {check} …</translation>
    </message>
    <message>
        <source>a keyring prompt may be open behind this window.</source>
        <translation>puede haber una pregunta del depósito de claves detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove my key</source>
        <translation>Quitar mi clave</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Run diagnostics…</source>
        <translation>Ejecutar diagnóstico…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>administrada</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not tested. Check the highlighted fields.</source>
        <translation>No probado. Compruebe los campos resaltados.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Saved; the password for the proxy is not in the keyring yet.</source>
        <translation>Guardado; la contraseña del proxy todavía no está en el depósito de claves.</translation>
    </message>
    <message>
        <source>Saved; the key is not in the keyring yet. Without it, the program asks for the key when the connection is used.</source>
        <translation>Guardado; la clave todavía no está en el depósito de claves. Sin ella, el programa pide la clave cuando se usa la conexión.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar para esta sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy {label}</source>
        <translation>Copiar {label}</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Menu of {label}</source>
        <translation>Menú de {label}</translation>
    </message>
    <message>
        <source>Copy field</source>
        <translation>Copiar campo</translation>
    </message>
    <message>
        <source>Copy JSON path</source>
        <translation>Copiar ruta JSON</translation>
    </message>
    <message>
        <source>Make it not set</source>
        <translation>Dejar sin valor</translation>
    </message>
    <message>
        <source>Clear as null</source>
        <translation>Vaciar como null</translation>
    </message>
    <message>
        <source>Clear as empty text</source>
        <translation>Vaciar como texto vacío</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert {label}</source>
        <translation>Revertir {label}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse …</source>
        <translation>Examinar …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter fields</source>
        <translation>Filtrar campos</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>Filtrar por nombre o valor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Only filled</source>
        <translation>Solo rellenados</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo cambiados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} campo</numerusform>
            <numerusform>{n} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} fields</source>
        <translation>{shown} de {total} campos</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed fields hidden</source>
        <translation>
            <numerusform>{n} campo modificado oculto</numerusform>
            <numerusform>{n} campos modificados ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find by ID, email or pasted link</source>
        <translation>Buscar por ID, correo o enlace pegado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Elija o añada primero una conexión.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Elija o añada primero una conexión.</translation>
    </message>
    <message>
        <source>Contact Editor {version}
MIT licence; Qt is used under the LGPL.</source>
        <translation>Contact Editor {version}
Licencia MIT; Qt se usa bajo la LGPL.</translation>
    </message>
    <message>
        <source>About Contact Editor</source>
        <translation>Acerca de Contact Editor</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The text is still here: save it somewhere else, or copy it.</source>
        <translation>No se pudo escribir {path} ({reason}). El texto sigue aquí: guárdelo en otro sitio o cópielo.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Saves made on this computer</source>
        <translation>Guardados hechos en este equipo</translation>
    </message>
    <message>
        <source>No saves on this computer</source>
        <translation>No hay guardados en este equipo</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Deshacer este guardado</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Deshacer el guardado de {when}</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Undo the save of {when}?</source>
        <translation>¿Deshacer el guardado de {when}?</translation>
    </message>
    <message>
        <source>Restore “{value}”</source>
        <translation>Restaurar «{value}»</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Restaurar este valor</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>Restaurar {field}</translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Same contact, review again</source>
        <translation>Mismo contacto, revisar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>keeps your changes in the form</source>
        <translation>conserva sus cambios en el formulario</translation>
    </message>
    <message>
        <source>Is this still the same contact?</source>
        <translation>¿Es todavía el mismo contacto?</translation>
    </message>
    <message>
        <source>Since you opened it, both email and name of contact {id} were replaced by others. It may be a different contact now. Nothing was sent.</source>
        <translation>Desde que lo abrió, otros sustituyeron tanto el correo como el nombre del contacto {id}. Ahora puede ser otro contacto. No se envió nada.</translation>
    </message>
    <message>
        <source>At {name} now</source>
        <translation>Ahora en {name}</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Cuando usted lo abrió</translation>
    </message>
    <message>
        <source>Your changes would be saved to it: {fields}</source>
        <translation>Sus cambios se guardarían en él: {fields}</translation>
    </message>
</context>
<context>
    <name>ImportQuestionBox</name>
    <message>
        <source>The file says: {text}</source>
        <translation>El archivo dice: {text}</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Address of the page that says so</source>
        <translation>Dirección de la página que lo dice</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Cerrar el panel lateral</translation>
    </message>
</context>
<context>
    <name>JournalAccess</name>
    <message>
        <source>The journal on this computer could not be read: {reason}.</source>
        <translation>No se pudo leer el diario de este equipo: {reason}.</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Discard what is kept of the last save of {name}?</source>
        <translation>¿Descartar lo que se conserva del último guardado de {name}?</translation>
    </message>
    <message>
        <source>It stays unknown whether it was stored, and nothing changes at the provider. The values that were to be stored, and changes typed after it, can&apos;t be restored.</source>
        <translation>Seguirá sin saberse si se guardó, y en el proveedor no cambia nada. Los valores que se iban a guardar y los cambios escritos después no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Remove everything kept of {name} on this computer?</source>
        <translation>¿Quitar todo lo que se conserva de {name} en este equipo?</translation>
    </message>
    <message>
        <source>Its saves, unsaved changes and its place among the recent and pinned contacts are removed, by its id and by every email it is known by, and so are journals that were put aside. Saves of other contacts with these emails go too, their unsaved changes stay. Nothing changes at the provider. This cannot be undone.</source>
        <translation>Se quitan sus guardados, sus cambios sin guardar y su lugar entre los contactos recientes y fijados, por su ID y por cada correo conocido, y también los diarios apartados. Se quitan además los guardados de otros contactos con esos correos; sus cambios sin guardar se quedan. En el proveedor no cambia nada. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>All saves, unsaved changes, recent and pinned contacts of every connection are removed, with journals that were put aside. Connections, their keys and the settings stay. Nothing changes at the providers. This cannot be undone.</source>
        <translation>Se quitan todos los guardados, cambios sin guardar, contactos recientes y fijados de cada conexión, con los diarios apartados. Las conexiones, sus claves y los ajustes se quedan. En los proveedores no cambia nada. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase everything kept of contacts on this computer?</source>
        <translation>¿Borrar todo lo que se conserva de los contactos en este equipo?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message>
        <source>it is not open</source>
        <translation>no está abierto</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk is not removed yet: {reason}. That is done as soon as the journal can be written; if the program ends before, forget it again.</source>
        <translation>Lo que se conserva de {name} en el disco aún no se ha quitado: {reason}. Se hará en cuanto se pueda escribir en el diario; si el programa termina antes, vuelva a usar «Olvidar este contacto».</translation>
    </message>
    <message>
        <source>Everything kept of {name} on this computer was removed.</source>
        <translation>Se quitó todo lo que se conservaba de {name} en este equipo.</translation>
    </message>
    <message>
        <source>What is kept of {name} on disk could not be removed: {reason}.</source>
        <translation>No se pudo quitar lo que se conserva de {name} en el disco: {reason}.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>No se pudo borrar todo: {reason}.</translation>
    </message>
    <message>
        <source>Everything kept of contacts on this computer was erased.</source>
        <translation>Se borró todo lo que se conservaba de los contactos en este equipo.</translation>
    </message>
    <message>
        <source>The journal could not be verified: {reason}.</source>
        <translation>No se pudo verificar el diario: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation>
            <numerusform>Diario verificado: {n} entrada está completa y sin cambios, {m} caducaron o se quitaron. Las entradas que faltan al final solo se ven al compararlo con comprobantes copiados.</numerusform>
            <numerusform>Diario verificado: {n} entradas están completas y sin cambios, {m} caducaron o se quitaron. Las entradas que faltan al final solo se ven al compararlo con comprobantes copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: numbers {numbers}.</source>
        <translation>
            <numerusform>{n} entrada del diario se cambió o falta: número {numbers}.</numerusform>
            <numerusform>{n} entradas del diario se cambiaron o faltan: números {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>Show only lines with…</source>
        <translation>Mostrar solo líneas con…</translation>
    </message>
    <message>
        <source>Filter the JSON</source>
        <translation>Filtrar el JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>Contacto como JSON</translation>
    </message>
    <message>
        <source>Open a contact to see its JSON.</source>
        <translation>Abra un contacto para ver su JSON.</translation>
    </message>
    <message>
        <source>As it would be after saving</source>
        <translation>Como quedaría tras guardar</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Como se cargó</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Where is the API key?</source>
        <translation>¿Dónde está la clave de API?</translation>
    </message>
    <message>
        <source>Copy the key and paste it above</source>
        <translation>Copie la clave y péguela arriba</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and stored only in the system&apos;s keyring.</source>
        <translation>Se envía solo a {host} y se guarda solo en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>It is sent only to {host}, and kept until the program closes: there is no keyring on this system.</source>
        <translation>Se envía solo a {host} y se conserva hasta que se cierre el programa: en este sistema no hay depósito de claves.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Store in keyring</source>
        <translation>Guardar en el depósito de claves</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar para esta sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>Clave de API de {name}</translation>
    </message>
    <message>
        <source>Storing in the keyring … a prompt may be open behind this window.</source>
        <translation>Guardando en el depósito de claves … puede haber una pregunta abierta detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Cancelled. The key you entered is still here.</source>
        <translation>Cancelado. La clave que introdujo sigue aquí.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New keys of {action}</source>
        <translation>Nuevas teclas de {action}</translation>
    </message>
    <message>
        <source>Press the new keys…</source>
        <translation>Pulse las nuevas teclas…</translation>
    </message>
</context>
<context>
    <name>ListsEditor</name>
    <message>
        <source>Add by ID</source>
        <translation>Añadir por ID</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Añadir una lista</translation>
    </message>
    <message>
        <source>Enter the ID of a list, or wait until its name can be found</source>
        <translation>Introduzca el ID de una lista o espere a que se encuentre su nombre</translation>
    </message>
    <message>
        <source>“{text}” is not added yet. Press Enter to add it, or clear the line.</source>
        <translation>«{text}» aún no se ha añadido. Pulse Intro para añadirlo, o vacíe la línea.</translation>
    </message>
    <message>
        <source>“{text}” is not added. Press Enter to choose a list, or clear the line.</source>
        <translation>«{text}» no se ha añadido. Pulse Intro para elegir una lista, o vacíe la línea.</translation>
    </message>
    <message>
        <source>Unnamed list #{id}</source>
        <translation>Lista sin nombre #{id}</translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>The keyring is locked</source>
        <translation>El depósito de claves está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter a key for this session…</source>
        <translation>Introducir una clave para esta sesión…</translation>
    </message>
    <message>
        <source>Your tabs and unsaved changes are restored and compared with the provider.</source>
        <translation>Sus pestañas y cambios sin guardar se restauran y se comparan con el proveedor.</translation>
    </message>
    <message>
        <source>New changes are kept in memory only; recent contacts and history stay hidden.</source>
        <translation>Los cambios nuevos quedan solo en la memoria; los contactos recientes y el historial siguen ocultos.</translation>
    </message>
    <message>
        <source>After unlocking</source>
        <translation>Tras desbloquear</translation>
    </message>
    <message>
        <source>Without unlocking</source>
        <translation>Sin desbloquear</translation>
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
        <translation>Pegar en los campos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The manual could not be read: {reason}.</source>
        <translation>No se pudo leer el manual: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” was not found</source>
        <translation>No se encontró «{text}»</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Enter a name for this value.</source>
        <translation>Introduzca un nombre para este valor.</translation>
    </message>
    <message>
        <source>“{name}” already exists with another type: {type}.</source>
        <translation>«{name}» ya existe con otro tipo: {type}.</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Añadir propiedad</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>Contacts found</source>
        <translation>Contactos encontrados</translation>
    </message>
    <message>
        <source>No contact has exactly this email; these are similar.</source>
        <translation>Ningún contacto tiene exactamente este correo; estos son parecidos.</translation>
    </message>
    <message>
        <source>Which contact do you mean?</source>
        <translation>¿A qué contacto se refiere?</translation>
    </message>
    <message>
        <source>Choose one part of the text.</source>
        <translation>Elija una parte del texto.</translation>
    </message>
    <message>
        <source>Open one to edit it; the others stay as they are.</source>
        <translation>Abra uno para editarlo; los demás se quedan como están.</translation>
    </message>
    <message>
        <source>The same address is stored more than once.</source>
        <translation>La misma dirección está guardada más de una vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Email {text}</source>
        <translation>Correo {text}</translation>
    </message>
    <message>
        <source>Id {text}</source>
        <translation>ID {text}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open in a tab, and stay here</source>
        <translation>abrir en una pestaña y quedarse aquí</translation>
    </message>
    <message>
        <source>back to the search</source>
        <translation>volver a la búsqueda</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Some files could not be read and were left unchanged.</source>
        <translation>Algunos archivos no se pudieron leer y se dejaron sin cambios.</translation>
    </message>
    <message>
        <source>No connection is named “{name}” in {file}.</source>
        <translation>No hay ninguna conexión llamada «{name}» en {file}.</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Elegir certificados</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valor del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Mostrar contraseña del proxy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>address, proxy, certificate file</source>
        <translation>dirección, proxy, archivo de certificados</translation>
    </message>
    <message>
        <source>Enter the full path of the file, or browse for it</source>
        <translation>Introduzca la ruta completa del archivo o búsquelo</translation>
    </message>
    <message>
        <source>Not a valid file name</source>
        <translation>No es un nombre de archivo válido</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Choose “None” above</source>
        <translation>Elija «Ninguno» arriba</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain such characters</source>
        <translation>Un nombre de usuario no puede contener esos caracteres</translation>
    </message>
    <message>
        <source>Enter the user name as well</source>
        <translation>Introduzca también el nombre de usuario</translation>
    </message>
    <message>
        <source>Leave blank to keep the saved password</source>
        <translation>Déjelo en blanco para conservar la contraseña guardada</translation>
    </message>
    <message>
        <source>https, or http on this computer only</source>
        <translation>https, o http solo en este equipo</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>URL base de la API</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority (PEM file), trusted in addition to the system&apos;s</source>
        <translation>La autoridad de certificación de su empresa (archivo PEM), en la que se confía además de las del sistema</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, host and port</source>
        <translation>http://, https:// o socks5://, host y puerto</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Solo si el proxy la exige</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Search again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Comprobar esta conexión</translation>
    </message>
    <message>
        <source>Similar contacts</source>
        <translation>Contactos parecidos</translation>
    </message>
    <message>
        <source>Similar, opened on this computer</source>
        <translation>Parecidos, abiertos en este equipo</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Check the spelling, or search in another connection.</source>
        <translation>Compruebe la ortografía o busque en otra conexión.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>Some providers find a new contact only after a minute.</source>
        <translation>Algunos proveedores encuentran un contacto nuevo solo después de un minuto.</translation>
    </message>
    <message>
        <source>{title} was being saved. The result appears once it is known.</source>
        <translation>{title} se estaba guardando. El resultado aparece en cuanto se conozca.</translation>
    </message>
    <message>
        <source>The unsaved changes to {title} are kept.</source>
        <translation>Se conservan los cambios sin guardar de {title}.</translation>
    </message>
    <message>
        <source>Search in another connection</source>
        <translation>Buscar en otra conexión</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>Buscar en {name}</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>por ID</translation>
    </message>
    <message>
        <source>by email address</source>
        <translation>por dirección de correo</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCCIÓN)</translation>
    </message>
    <message>
        <source>{time}, answered in {n} s: no contact</source>
        <translation>{time}, respondido en {n} s: ningún contacto</translation>
    </message>
    <message>
        <source>Searched for exactly</source>
        <translation>Se buscó exactamente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Optional; kept on this computer and in receipts</source>
        <translation>Opcional; se queda en este equipo y en los comprobantes</translation>
    </message>
    <message>
        <source>There is no keyring, so this save is noted in memory only, until the program closes.</source>
        <translation>No hay depósito de claves, así que este guardado se anota solo en la memoria, hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be stored on this computer now, so this save is noted in memory only, until the program closes.</source>
        <translation>El diario no se puede guardar ahora en este equipo, así que este guardado se anota solo en la memoria, hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The journal on this computer does not answer. The save can go on, but after a crash of the program it could not be traced.</source>
        <translation>El diario de este equipo no responde. Puede guardar, pero si el programa se cierra de forma inesperada no se podría saber qué pasó con ese guardado.</translation>
    </message>
</context>
<context>
    <name>OpenContact</name>
    <message>
        <source>The last save is still being checked; save again after that.</source>
        <translation>El último guardado aún se está comprobando; guarde de nuevo después.</translation>
    </message>
    <message>
        <source>No changes to save.</source>
        <translation>No hay cambios que guardar.</translation>
    </message>
    <message>
        <source>This connection is read-only. Changes can&apos;t be saved.</source>
        <translation>Esta conexión es de solo lectura. No se pueden guardar cambios.</translation>
    </message>
    <message>
        <source>These changes can&apos;t be saved until the account&apos;s fields can be read. Refresh to try again.</source>
        <translation>Estos cambios no se pueden guardar hasta que se puedan leer los campos de la cuenta. Actualice para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your changes are still here.</source>
        <translation>No se guardó nada. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Nothing to send: the provider already has these values.</source>
        <translation>Nada que enviar: el proveedor ya tiene estos valores.</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation>
            <numerusform>… y {n} más (vea el JSON del contacto)</numerusform>
            <numerusform>… y {n} más (vea el JSON del contacto)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Invalid value; example: {example}</source>
        <translation>Valor no válido; ejemplo: {example}</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535</source>
        <translation>El puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>Understood as {value}</source>
        <translation>Entendido como {value}</translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>{n} values moved into the form. Nothing was sent.</source>
        <translation>
            <numerusform>{n} valor pasado al formulario. No se envió nada.</numerusform>
            <numerusform>{n} valores pasados al formulario. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a receipt of this program.</source>
        <translation>Este es un comprobante de este programa.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this contact.</source>
        <translation>Nada del portapapeles encaja en un campo de este contacto.</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>El portapapeles no tiene texto.</translation>
    </message>
</context>
<context>
    <name>PasteReview</name>
    <message>
        <source>Paste to fields</source>
        <translation>Pegar en los campos</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Volver a editar</translation>
    </message>
    <message>
        <source>Paste to fields</source>
        <translation>Pegar en los campos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Cambios propuestos</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>Space accepts or skips a row. Nothing is sent: the values go into the form, where you can still change or revert them.</source>
        <translation>La barra espaciadora acepta u omite una fila. No se envía nada: los valores pasan al formulario, donde todavía puede cambiarlos o revertirlos.</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} de {all} aceptados</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} values into the form</source>
        <translation>
            <numerusform>Pasar {n} valor al formulario</numerusform>
            <numerusform>Pasar {n} valores al formulario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Use selection for…</source>
        <translation>Usar la selección para…</translation>
    </message>
</context>
<context>
    <name>PinController</name>
    <message>
        <source>Pinned: {name}</source>
        <translation>Fijado: {name}</translation>
    </message>
    <message>
        <source>Unpinned: {name}</source>
        <translation>Ya no está fijado: {name}</translation>
    </message>
    <message>
        <source>Unp&amp;in this contact</source>
        <translation>Dejar de &amp;fijar este contacto</translation>
    </message>
    <message>
        <source>P&amp;in this contact</source>
        <translation>&amp;Fijar este contacto</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Dejar de comprobar</translation>
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
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Elija un proveedor</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (solo lectura)</translation>
    </message>
    <message>
        <source>No provider “{name}”. Choose one from the list. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>No hay ningún proveedor «{name}». Elija uno de la lista. Una descripción puesta en la carpeta providers se ofrece al abrir otra vez esta ventana.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Unknown provider “{id}”</source>
        <translation>Proveedor desconocido «{id}»</translation>
    </message>
</context>
<context>
    <name>ProviderHeader</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>ProviderImportDialog</name>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>OpenAPI files (*.json *.yaml *.yml);;All files (*)</source>
        <translation>Archivos OpenAPI (*.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Archivo OpenAPI</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Choose the OpenAPI 3 file (JSON or YAML) that the provider publishes. What it does not say is asked here.</source>
        <translation>Elija el archivo OpenAPI 3 (JSON o YAML) que publica el proveedor. Lo que no dice se pregunta aquí.</translation>
    </message>
    <message>
        <source>It can write. Try it on a test contact first.</source>
        <translation>Puede escribir. Pruébelo primero con un contacto de prueba.</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Search {n} providers</source>
        <translation>Buscar proveedor ({n})</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Elija primero un proveedor.</translation>
    </message>
    <message>
        <source>No provider “{name}”. A description put into the providers folder is offered once this window is opened again.</source>
        <translation>No hay ningún proveedor «{name}». Una descripción puesta en la carpeta providers se ofrece al abrir otra vez esta ventana.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>The browser could not be opened. The address of the page is on the clipboard.</source>
        <translation>No se pudo abrir el navegador. La dirección de la página está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReadOnlyView</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <source>Receipt of the save of {name} copied.</source>
        <translation>Comprobante del guardado de {name} copiado.</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Comprobante copiado</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Request format</source>
        <translation>Formato de la solicitud</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Exact request</source>
        <translation>Solicitud exacta</translation>
    </message>
    <message>
        <source>{request}, the key is not shown</source>
        <translation>{request}, la clave no se muestra</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Solicitudes exactas</translation>
    </message>
    <message>
        <source>{n} requests, the key is not shown</source>
        <translation>{n} solicitudes, la clave no se muestra</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests for this contact, kept until it is closed</source>
        <translation>
            <numerusform>{n} solicitud de este contacto, hasta que se cierre</numerusform>
            <numerusform>{n} solicitudes de este contacto, hasta que se cierre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResendQuestions</name>
    <message>
        <source>Send as shown</source>
        <translation>Enviar como se muestra</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sends to {host}</source>
        <translation>Envía a {host}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>Undo the save of {when}</source>
        <translation>Deshacer el guardado de {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation>
            <numerusform>Revisar {n} cambio</numerusform>
            <numerusform>Revisar {n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in {n} fields</source>
        <translation>
            <numerusform>{title} en {n} campo</numerusform>
            <numerusform>{title} en {n} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at {name} since {time}. Nothing was sent. What is new is marked.</source>
        <translation>Cambió en {name} desde las {time}. No se envió nada. Lo nuevo está marcado.</translation>
    </message>
    <message>
        <source>Changed meanwhile by another user (kept):</source>
        <translation>Otro usuario lo cambió entretanto (su cambio se conserva):</translation>
    </message>
    <message>
        <source>Sent as {n} requests in a row; the first that fails ends the save.</source>
        <translation>Se envía como {n} solicitudes seguidas; la primera que falla termina el guardado.</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>Unchanged.</source>
        <translation>Sin cambios.</translation>
    </message>
</context>
<context>
    <name>SaveDetails</name>
    <message>
        <source>The chosen save</source>
        <translation>El guardado elegido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Deshacer este guardado</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <source>Forget this contact…</source>
        <translation>Olvidar este contacto…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>SaveFilters</name>
    <message>
        <source>Contact, field, value, ticket, reason</source>
        <translation>Contacto, campo, valor, ticket, motivo</translation>
    </message>
    <message>
        <source>Search all changes</source>
        <translation>Buscar en todos los cambios</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
</context>
<context>
    <name>SavesTable</name>
    <message>
        <source>no connection to it</source>
        <translation>sin conexión para él</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>SectionCombo</name>
    <message>
        <source>Go to section</source>
        <translation>Ir a la sección</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Enter goes to the first field of a section.</source>
        <translation>Intro lleva al primer campo de una sección.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Restablecer {setting}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>apply at once, on this computer</source>
        <translation>se aplican al momento, en este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>Restablecer {setting}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Keys of {action}: {keys}</source>
        <translation>Teclas de {action}: {keys}</translation>
    </message>
    <message>
        <source>{keys} is needed for typing or by screen readers. Use Ctrl with a letter, or a function key. Esc keeps the old keys.</source>
        <translation>{keys} se necesita para escribir o lo usan los lectores de pantalla. Use Ctrl con una letra o una tecla de función. Esc conserva las teclas anteriores.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Esc keeps the old keys.</source>
        <translation>{keys} ya lo usa {action}. Esc conserva las teclas anteriores.</translation>
    </message>
    <message>
        <source>{keys} is already used by {action}. Enter replaces it, Esc does not.</source>
        <translation>{keys} ya lo usa {action}. Intro lo sustituye, Esc no.</translation>
    </message>
    <message>
        <source>the window itself</source>
        <translation>la propia ventana</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Fixed keys</source>
        <translation>Teclas fijas</translation>
    </message>
    <message>
        <source>Tab 1 to 9</source>
        <translation>Pestaña 1 a 9</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Menu of the field</source>
        <translation>Menú del campo</translation>
    </message>
    <message>
        <source>Calendar or list of the field</source>
        <translation>Calendario o lista del campo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Paste a signature to fields</source>
        <translation>Pegar una firma en los campos</translation>
    </message>
    <message>
        <source>Review, then save</source>
        <translation>Revisar y después guardar</translation>
    </message>
    <message>
        <source>Any command or field</source>
        <translation>Cualquier orden o campo</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Pinned contacts</source>
        <translation>Contactos fijados</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Recent contacts</source>
        <translation>Contactos recientes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Useful shortcuts</source>
        <translation>Atajos útiles</translation>
    </message>
    <message>
        <source>Which contact?</source>
        <translation>¿Qué contacto?</translation>
    </message>
    <message>
        <source>Type an ID or an email address above, or paste a link from the ticket.</source>
        <translation>Escriba arriba un ID o un correo electrónico, o pegue un enlace del ticket.</translation>
    </message>
    <message>
        <source>Try {id} or {email}.</source>
        <translation>Pruebe con {id} o {email}.</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation>Conexión: {name}</translation>
    </message>
    <message>
        <source>Edit one contact at a time, safely</source>
        <translation>Edite un contacto cada vez, con seguridad</translation>
    </message>
    <message>
        <source>Connect to your provider, or explore with sample contacts first.</source>
        <translation>Conéctese a su proveedor o explore primero con contactos de ejemplo.</translation>
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
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support file</source>
        <translation>Archivo de asistencia</translation>
    </message>
    <message>
        <source>Exactly this text is saved. Keys and passwords were removed; check it before you send it to anyone.</source>
        <translation>Se guarda exactamente este texto. Se quitaron claves y contraseñas; revíselo antes de enviarlo a nadie.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Leyendo el registro …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open contacts</source>
        <translation>Contactos abiertos</translation>
    </message>
    <message>
        <source>No contact is shown</source>
        <translation>No se muestra ningún contacto</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>cambios sin guardar</translation>
    </message>
    <message>
        <source>a problem to fix</source>
        <translation>un problema por corregir</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>guardándose</translation>
    </message>
    <message>
        <source>saved and verified</source>
        <translation>guardado y verificado</translation>
    </message>
    <message>
        <source>see the result of the save</source>
        <translation>ver el resultado del guardado</translation>
    </message>
    <message>
        <source>not visible at the provider yet</source>
        <translation>todavía no visible en el proveedor</translation>
    </message>
    <message>
        <source>unknown whether it was stored</source>
        <translation>no se sabe si se guardó</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>pruebas</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>UnloadedPage</name>
    <message>
        <source>Load this contact</source>
        <translation>Cargar este contacto</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>This contact is not loaded.</source>
        <translation>Este contacto no está cargado.</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>You have unsaved changes: {names}.</source>
        <translation>Tiene cambios sin guardar: {names}.</translation>
    </message>
    <message>
        <source>They will be lost when you close the program.</source>
        <translation>Se perderán al cerrar el programa.</translation>
    </message>
    <message>
        <source>Typed and not added: {texts}.</source>
        <translation>Escrito y no añadido: {texts}.</translation>
    </message>
    <message>
        <source>Keep &amp;editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Review and save</source>
        <translation>&amp;Revisar y guardar</translation>
    </message>
</context>
<context>
    <name>UpdateNotifier</name>
    <message>
        <source>Checking for updates …</source>
        <translation>Buscando actualizaciones …</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Choose or add a connection first.</source>
        <translation>Elija o añada primero una conexión.</translation>
    </message>
    <message>
        <source>{name} (PRODUCTION)</source>
        <translation>{name} (PRODUCCIÓN)</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>No se encontró ningún contacto</translation>
    </message>
</context>
<context>
    <name>WorkspaceState</name>
    <message>
        <source>A save is in progress. Wait for it to finish, or cancel it first.</source>
        <translation>Se está guardando. Espere a que termine o cancélelo primero.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin valor</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>A date is picked up as a date when written YYYY-MM-DD.</source>
        <translation>Una fecha se reconoce como fecha si se escribe AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>A language tag, such as en-US.</source>
        <translation>Un código de idioma, como en-US.</translation>
    </message>
    <message>
        <source>API Keys in the dashboard: a key with full access.</source>
        <translation>API Keys en el panel: una clave con acceso completo.</translation>
    </message>
    <message>
        <source>Account &gt; Extras &gt; API keys.</source>
        <translation>Account &gt; Extras &gt; API keys.</translation>
    </message>
    <message>
        <source>A code of two letters, such as US.</source>
        <translation>Un código de dos letras, como US.</translation>
    </message>
    <message>
        <source>A new address is added as an office address; one in place of another keeps its type.</source>
        <translation>Una dirección nueva se añade como dirección de oficina; la que sustituye a otra conserva su tipo.</translation>
    </message>
    <message>
        <source>A tag that the audience does not have yet is created.</source>
        <translation>Una etiqueta que la audiencia aún no tiene se crea.</translation>
    </message>
    <message>
        <source>Account &gt; Settings &gt; API keys: a private key with profiles:read, profiles:write, lists:read and lists:write.</source>
        <translation>Account &gt; Settings &gt; API keys: una clave privada con profiles:read, profiles:write, lists:read y lists:write.</translation>
    </message>
    <message>
        <source>Adding a list with double opt-in sends an email that asks for it.</source>
        <translation>Añadir una lista con doble confirmación envía un correo que la pide.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Dirección, segunda línea</translation>
    </message>
    <message>
        <source>Admin &gt; Users: an API user&apos;s name and its token, with a colon between them.</source>
        <translation>Admin &gt; Users: el nombre de un usuario de API y su token, con dos puntos entre ellos.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Audience &gt; Settings &gt; Audience name and defaults.</source>
        <translation>Audience &gt; Settings &gt; Audience name and defaults.</translation>
    </message>
    <message>
        <source>Audience id</source>
        <translation>ID de audiencia</translation>
    </message>
    <message>
        <source>Being on a list is not consent: that is recorded by requests of its own.</source>
        <translation>Estar en una lista no es consentimiento: este se registra con solicitudes propias.</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changing it lifts a blocklisting: the contact is subscribed again.</source>
        <translation>Cambiarlo levanta un bloqueo: el contacto vuelve a estar suscrito.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>Confirmación pendiente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atributos personalizados</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Shown only: the account no longer has this field.</source>
        <translation>Solo se muestra: la cuenta ya no tiene este campo.</translation>
    </message>
    <message>
        <source>Shown only: the description no longer has this field.</source>
        <translation>Solo se muestra: la descripción ya no tiene este campo.</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Propiedades personalizadas</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>Marketing por correo permitido</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>First email</source>
        <translation>Primer correo electrónico</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the API URL</source>
        <translation>Host de la URL de la API</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In E.164 form, such as +15005550006.</source>
        <translation>En formato E.164, como +15005550006.</translation>
    </message>
    <message>
        <source>In the account&apos;s administration, on its API page.</source>
        <translation>En la administración de la cuenta, en su página de API.</translation>
    </message>
    <message>
        <source>In the website&apos;s administration: Website Settings &gt; Applications &gt; API Key. One key opens the whole site.</source>
        <translation>En la administración del sitio web: Website Settings &gt; Applications &gt; API Key. Una clave abre todo el sitio.</translation>
    </message>
    <message>
        <source>Integrations &gt; API.</source>
        <translation>Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>ID de la ubicación</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Se le puede contactar</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>ID de miembro</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>Campos de combinación</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Named by their ids.</source>
        <translation>Nombradas por sus ID.</translation>
    </message>
    <message>
        <source>Names as defined in the CRM section of the website.</source>
        <translation>Nombres como se definen en la sección CRM del sitio web.</translation>
    </message>
    <message>
        <source>Newsletter id</source>
        <translation>ID del boletín</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Otras propiedades</translation>
    </message>
    <message>
        <source>Owner&apos;s id</source>
        <translation>ID del propietario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Private: the contact does not see it.</source>
        <translation>Privado: el contacto no lo ve.</translation>
    </message>
    <message>
        <source>Profile settings &gt; Public API keys.</source>
        <translation>Profile settings &gt; Public API keys.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Region&apos;s host</source>
        <translation>Host de la región</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>SMS marketing allowed</source>
        <translation>Marketing por SMS permitido</translation>
    </message>
    <message>
        <source>Settings &gt; API.</source>
        <translation>Settings &gt; API.</translation>
    </message>
    <message>
        <source>Settings &gt; Business Profile, or the part of the address after /location/.</source>
        <translation>Settings &gt; Business Profile, o la parte de la dirección tras /location/.</translation>
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
        <translation>Settings &gt; Developer: una clave de API V4.</translation>
    </message>
    <message>
        <source>Settings &gt; Developer: the URL without https://.</source>
        <translation>Settings &gt; Developer: la URL sin https://.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Developer Hub &gt; your app &gt; Authentication: the access token.</source>
        <translation>Settings &gt; Integrations &gt; Developer Hub &gt; su aplicación &gt; Authentication: el token de acceso.</translation>
    </message>
    <message>
        <source>Settings &gt; Integrations &gt; Private Apps: the access token, with crm.objects.contacts.read and .write, and crm.schemas.contacts.read.</source>
        <translation>Settings &gt; Integrations &gt; Private Apps: el token de acceso, con crm.objects.contacts.read y .write, y crm.schemas.contacts.read.</translation>
    </message>
    <message>
        <source>Settings &gt; Private Integrations: a token with contacts.readonly and contacts.write.</source>
        <translation>Settings &gt; Private Integrations: un token con contacts.readonly y contacts.write.</translation>
    </message>
    <message>
        <source>Settings &gt; SMTP &amp; API &gt; API keys.</source>
        <translation>Settings &gt; SMTP &amp; API &gt; API keys.</translation>
    </message>
    <message>
        <source>Shown only, of the first address: an update of a contact is not known to change it.</source>
        <translation>Solo se muestra, de la primera dirección: no se sabe si una actualización de un contacto la cambia.</translation>
    </message>
    <message>
        <source>Shown only: an update does not take it.</source>
        <translation>Solo se muestra: una actualización no lo acepta.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact as well.</source>
        <translation>Solo se muestra: también identifica el contacto.</translation>
    </message>
    <message>
        <source>Shown only: it names the contact.</source>
        <translation>Solo se muestra: identifica el contacto.</translation>
    </message>
    <message>
        <source>Shown only: subscribing and unsubscribing are requests of their own.</source>
        <translation>Solo se muestra: suscribir y dar de baja son solicitudes propias.</translation>
    </message>
    <message>
        <source>Shown only: the official file contradicts itself on how it is written.</source>
        <translation>Solo se muestra: el archivo oficial se contradice sobre cómo se escribe.</translation>
    </message>
    <message>
        <source>Shown only: the provider records consent by requests of its own.</source>
        <translation>Solo se muestra: el proveedor registra el consentimiento con solicitudes propias.</translation>
    </message>
    <message>
        <source>Shown only: what an update does with the rest is not documented.</source>
        <translation>Solo se muestra: no está documentado qué hace una actualización con el resto.</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Site domain</source>
        <translation>Dominio del sitio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Subscribed to broadcasts</source>
        <translation>Suscrito a los envíos</translation>
    </message>
    <message>
        <source>Subscribed to emails</source>
        <translation>Suscrito a los correos</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags can be added; the provider does not remove them.</source>
        <translation>Se pueden añadir etiquetas; el proveedor no las quita.</translation>
    </message>
    <message>
        <source>The account must have a field, or the save is refused.</source>
        <translation>La cuenta debe tener el campo, o se rechaza el guardado.</translation>
    </message>
    <message>
        <source>The domain of the site as its own pages show it, with or without www. just as it stands there.</source>
        <translation>El dominio del sitio como lo muestran sus páginas, con o sin www., exactamente como figura allí.</translation>
    </message>
    <message>
        <source>The part that begins with wks_ in the address of the newsletter&apos;s page.</source>
        <translation>La parte que empieza por wks_ en la dirección de la página del boletín.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe token</source>
        <translation>Token de baja</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Grupo de usuarios</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>What follows the dash at the end of the API key.</source>
        <translation>Lo que sigue al guion al final de la clave de API.</translation>
    </message>
    <message>
        <source>Whether the newsletter may be sent.</source>
        <translation>Si se puede enviar el boletín.</translation>
    </message>
    <message>
        <source>Yes, may be sent e-mail marketing</source>
        <translation>Sí, puede recibir correo comercial</translation>
    </message>
    <message>
        <source>Zip code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>api.intercom.io, api.eu.intercom.io or api.au.intercom.io, as the workspace&apos;s region is.</source>
        <translation>api.intercom.io, api.eu.intercom.io o api.au.intercom.io, según la región del espacio de trabajo.</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebotado</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>depurado</translation>
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
        <translation>no deseado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
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
        <translation>pendiente</translation>
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
        <translation>suscrito</translation>
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
        <translation>transaccional</translation>
    </message>
    <message>
        <source>ua</source>
        <translation>ua</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>zh</source>
        <translation>zh</translation>
    </message>
</context>
</TS>
