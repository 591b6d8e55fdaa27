<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>Send {n} request</numerusform>
            <numerusform>Send {n} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes</source>
        <translation>
            <numerusform>{n} unsaved change</numerusform>
            <numerusform>{n} unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection works: {n} contacts.</source>
        <translation>
            <numerusform>Connection works: {n} contact.</numerusform>
            <numerusform>Connection works: {n} contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <translation>
            <numerusform>… and {n} more character</numerusform>
            <numerusform>… and {n} more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} tags: {tags}</source>
        <translation>
            <numerusform>Adds {n} tag: {tags}</numerusform>
            <numerusform>Adds {n} tags: {tags}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: there are {n} contacts</source>
        <translation>
            <numerusform>: there is {n} contact</numerusform>
            <numerusform>: there are {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the count restarts in {n} seconds</source>
        <translation>
            <numerusform>; the count restarts in {n} second</numerusform>
            <numerusform>; the count restarts in {n} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of {n} seconds</source>
        <translation>
            <numerusform> of {n} second</numerusform>
            <numerusform> of {n} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed.</source>
        <translation>
            <numerusform>{n} check failed.</numerusform>
            <numerusform>{n} checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</source>
        <translation>
            <numerusform>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries was recovered. A new journal was started.</numerusform>
            <numerusform>The journal of earlier changes could not be used: {reason}. It was moved aside, and {n} of its entries were recovered. A new journal was started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved changes of {name} from before are in the form again. None was sent.</source>
        <translation>
            <numerusform>{n} unsaved change of {name} from before is in the form again. It was not sent.</numerusform>
            <numerusform>{n} unsaved changes of {name} from before are in the form again. None was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} contacts …</source>
        <translation>
            <numerusform>Searched {n} contact …</numerusform>
            <numerusform>Searched {n} contacts …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched {n} of {all} contacts …</source>
        <translation>
            <numerusform>Searched {n} of {all} contacts …</numerusform>
            <numerusform>Searched {n} of {all} contacts …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields: copy the receipt to see them</source>
        <translation>
            <numerusform>{n} more field: copy the receipt to see it</numerusform>
            <numerusform>{n} more fields: copy the receipt to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} fields.</source>
        <translation>
            <numerusform>{name}: {n} field.</numerusform>
            <numerusform>{name}: {n} fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It only reads until {n} questions are answered.</source>
        <translation>
            <numerusform>It only reads until {n} question is answered.</numerusform>
            <numerusform>It only reads until {n} questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also sent unchanged: {n} fields</source>
        <translation>
            <numerusform>Also sent unchanged: {n} field</numerusform>
            <numerusform>Also sent unchanged: {n} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} field</numerusform>
            <numerusform>{n} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes reverted. Nothing was sent.</source>
        <translation>
            <numerusform>{n} change reverted. Nothing was sent.</numerusform>
            <numerusform>{n} changes reverted. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts found for “{text}” in {name}</source>
        <translation>
            <numerusform>{n} contact found for “{text}” in {name}</numerusform>
            <numerusform>{n} contacts found for “{text}” in {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllChanges</name>
    <message numerus="yes">
        <source>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</source>
        <translation>
            <numerusform>The export is incomplete: {file} has {n} save; the rest could not be read: {reason}.</numerusform>
            <numerusform>The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves exported to {file}.</source>
        <translation>
            <numerusform>{n} save exported to {file}.</numerusform>
            <numerusform>{n} saves exported to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllChangesPage</name>
    <message numerus="yes">
        <source>{n} of {total} saves on this computer</source>
        <translation>
            <numerusform>{n} of {total} saves on this computer</numerusform>
            <numerusform>{n} of {total} saves on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first {n} of {total} saves on this computer</source>
        <translation>
            <numerusform>first {n} of {total} saves on this computer</numerusform>
            <numerusform>first {n} of {total} saves on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} change</numerusform>
            <numerusform>{n} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden by the filter</source>
        <translation>
            <numerusform>{n} hidden by the filter</numerusform>
            <numerusform>{n} hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} hidden</numerusform>
            <numerusform>{n} hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems to fix before saving</source>
        <translation>
            <numerusform>{n} problem to fix before saving</numerusform>
            <numerusform>{n} problems to fix before saving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>{n} of {all} decided</source>
        <translation>
            <numerusform>{n} of {all} decided</numerusform>
            <numerusform>{n} of {all} decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptionImport</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} field</numerusform>
            <numerusform>{n} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed fields hidden</source>
        <translation>
            <numerusform>{n} changed field hidden</numerusform>
            <numerusform>{n} changed fields hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>{n} matches</source>
        <translation>
            <numerusform>{n} match</numerusform>
            <numerusform>{n} matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalUpkeep</name>
    <message numerus="yes">
        <source>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</source>
        <translation>
            <numerusform>Journal verified: {n} entry is complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</numerusform>
            <numerusform>Journal verified: {n} entries are complete and unchanged, {m} expired or were removed. Entries missing at the end show only when compared with copied receipts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the journal were changed or are missing: numbers {numbers}.</source>
        <translation>
            <numerusform>{n} entry of the journal was changed or is missing: number {numbers}.</numerusform>
            <numerusform>{n} entries of the journal were changed or are missing: numbers {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message numerus="yes">
        <source>… and {n} more (see the contact&apos;s JSON)</source>
        <translation>
            <numerusform>… and {n} more (see the contact&apos;s JSON)</numerusform>
            <numerusform>… and {n} more (see the contact&apos;s JSON)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteActions</name>
    <message numerus="yes">
        <source>{n} values moved into the form. Nothing was sent.</source>
        <translation>
            <numerusform>{n} value moved into the form. Nothing was sent.</numerusform>
            <numerusform>{n} values moved into the form. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message numerus="yes">
        <source>Move {n} values into the form</source>
        <translation>
            <numerusform>Move {n} value into the form</numerusform>
            <numerusform>Move {n} values into the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message numerus="yes">
        <source>{n} requests for this contact, kept until it is closed</source>
        <translation>
            <numerusform>{n} request for this contact, kept until it is closed</numerusform>
            <numerusform>{n} requests for this contact, kept until it is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>Review {n} changes</source>
        <translation>
            <numerusform>Review {n} change</numerusform>
            <numerusform>Review {n} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in {n} fields</source>
        <translation>
            <numerusform>{title} in {n} field</numerusform>
            <numerusform>{title} in {n} fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} character</numerusform>
            <numerusform>{n} characters</numerusform>
        </translation>
    </message>
</context>
</TS>
