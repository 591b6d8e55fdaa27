"""Lines that say what they are, as in a ticket: `Phone: +359 2 111 22 33`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contact_editor.model.fields import Role
from contact_editor.viewmodels.pasting.fact import Fact
from contact_editor.viewmodels.pasting.phone_numbers import phone_in

_LABELS: dict[Role, str] = {
    "name": "name|full name|contact|contact name|customer|kunde|ansprechpartner|nom complet"
    "|nombre completo|nombre y apellidos|nominativo|nome e cognome|nome completo"
    "|الاسم الكامل|الاسم",
    "given-name": "first name|given name|vorname|prénom|nombre|nome|الاسم الأول",
    "family-name": "last name|surname|family name|nachname|familienname|nom|nom de famille"
    "|apellido|apellidos|cognome|اسم العائلة",
    "email": "e-?mail|e-?mail address|e-?mail-adresse|mail|courriel|adresse e-?mail|correo"
    "|correo electrónico|posta elettronica|البريد الإلكتروني|بريد إلكتروني|البريد",
    "phone": "t|tel|tél|ph|p|phone|phone number|telephone|telefon|téléphone|teléfono|telefono"
    "|m|mob|mobile|mobil|handy|cell|cell phone|portable|móvil|cellulare|cel|direct|durchwahl"
    "|هاتف|الهاتف|جوال|الجوال|موبايل|رقم الهاتف|رقم الجوال",
    "company": "company|organi[sz]ation|firma|unternehmen|société|entreprise|empresa|compañía"
    "|azienda|ditta|الشركة|شركة|المؤسسة",
    "job-title": "title|job title|position|role|funktion|fonction|poste|cargo|puesto|ruolo"
    "|المسمى الوظيفي|الوظيفة",
    "website": "web|website|url|www|internet|site|site web|sitio web|sito|sito web|الموقع"
    "|الموقع الإلكتروني",
    "street": "street|street address|address|straße|strasse|anschrift|adresse|rue|dirección|calle"
    "|indirizzo|via|العنوان|الشارع",
    "postal-code": "zip|zip code|postal code|postcode|plz|postleitzahl|code postal|cp"
    "|código postal|cap|الرمز البريدي",
    "city": "city|town|ort|stadt|ville|ciudad|localidad|poblacion|población|città|comune|المدينة",
    "region": "state|region|county|province|bundesland|région|provincia|المنطقة|المحافظة",
    "country": "country|land|pays|país|paese|nazione|الدولة|البلد",
}
_FAX = re.compile(r"(?i)\W*(?:f|fax|telefax|télécopie|فاكس|الفاكس)\b[\s:.]")
_PHONE_WITHOUT_COLON = re.compile(r"^(\W{0,3}[^\W\d_]{1,12})\.?[ \t]+(?=[+(\d])")
_LINE = re.compile(r"\W{0,3}([^\W\d_][^:\n]{0,30}?)\s*[:：][ \t]*(\S.*)")
_ROLES = [(re.compile(f"(?i)(?:{words})\\.?"), role) for role, words in _LABELS.items()]


def label_of(line: str) -> tuple[Role, str] | None:
    """Return what a line says it is and its value; None if it has no such label."""
    found = _LINE.fullmatch(line.strip())
    if found is None or found[2].startswith("//"):
        return None
    roles = (role for pattern, role in _ROLES if pattern.fullmatch(found[1].strip(" *_")))
    role = next(roles, None)
    return (role, found[2].strip(" *_")) if role else None


def is_fax(line: str) -> bool:
    return _FAX.match(line) is not None


def labelled_facts(text: str, region: str) -> Iterator[Fact]:
    """Yield what the labelled lines state; `region` is for numbers without a country."""
    for line in text.splitlines():
        said = label_of(line) or label_of(_PHONE_WITHOUT_COLON.sub(r"\1: ", line, count=1))
        if said is not None:
            role, value = said
            yield Fact(role, (phone_in(value, region) or value) if role == "phone" else value)
