"""The words of signatures: closing phrases, companies, job titles, titles before names."""

from __future__ import annotations

import re

_CLOSINGS = re.compile(
    r"(?i)\W*(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks)|cheers|sincerely"
    r"|yours\b.*|thank you"
    r"|(?:mit\s+)?(?:freundliche[nm]?|beste[nm]?|viele[nm]?|herzliche[nm]?|liebe[nm]?|schöne[nm]?)\s+"
    r"gr(?:ü|ue)(?:ß|ss)en?.*|mfg|lg|vg|hochachtungsvoll"
    r"|(?:bien\s+)?cordialement|(?:bien\s+)?à vous|sincères salutations|salutations distinguées"
    r"|meilleures salutations|amicalement|bonne journée"
    r"|(?:un\s+)?(?:cordial\s+)?saludos?(?:\s+cordial(?:es)?)?|atentamente|un abrazo|muchas gracias"
    r"|(?:cordiali|distinti|cari)\s+saluti|cordialmente|saluti|grazie"
    r"|(?:مع\s+)?(?:أطيب|خالص|فائق|وافر)\s+(?:التحيات|التحية|الشكر|التقدير|الاحترام).*"
    r"|تحياتي.*|مع التحية.*"
    r"|وتفضلوا بقبول.*|شكر[اًا]+.*"
)
_LEGAL_FORMS = re.compile(
    r"(?i)(?:^|[\s,(])(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|kgaa|ohg|ug|e\.\s?v\.|eg|se|mbh"
    r"|ltd\.?|limited|llc|llp|inc\.?|corp\.?|corporation|plc|pty|co\.|company"
    r"|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?(?:u\.?)?|s\.a\.|sa|s\.?l\.?u?\.?|s\.?r\.?l\.?s?|s\.?p\.?a\.?|s\.?n\.?c\.?"
    r"|s\. coop\.|bv|b\.v\.|nv|oy|ab|a/s|aps|sp\. z o\.o\.|ood|eood)(?=$|[\s,).])"
)
_COMPANY_WORDS = re.compile(
    r"(?i)\b(?:holding|group|gruppe|groupe|grupo|gruppo|bank|university|universität|université"
    r"|universidad|università|institut\w*|foundation|stiftung|fondation|fundación|fondazione|studio"
    r"|verlag|labs|solutions|systems|consulting|associates|partners|agency|agentur|agence|agencia"
    r"|hospital|klinik\w*|hôtel|hotel|verein|association|ministry|ayuntamiento|college|school)\b"
    r"|^(?:شركة|مؤسسة|مجموعة|جامعة|مستشفى|بنك|مصرف|وزارة|معهد|دار)\s"
)
_JOBS = re.compile(
    r"(?i)\b(?:head|chief|director\w*|manager\w*|engineer\w*|developer|officer|president|founder|owner|ceo|cto|cfo"
    r"|assistant\w*|consultant\w*|analyst|designer\w*|lead|editor\w*|sales|support|marketing|accountant|lecturer"
    r"|professor of|buyer|purchasing|architect|specialist|coordinator|secretary|representative"
    r"|verkauf\w*|leiter\w*|\w*leitung|geschäftsführ\w*|vorstand|referent\w*|\w*entwickler\w*|\w*ingenieur\w*|\w*berater\w*"
    r"|\w*beauftragte\w*|sachbearbeit\w*|einkauf\w*|vertrieb\w*|\w*assistenz|redakt\w*|inhaber\w*"
    r"|direct(?:eur|rice|ora?|ora)|dirigente|responsable|responsabile|chargée?|chef\w*|gérante?|ingénieure?"
    r"|conseill\w*|commercial\w*|comptable|secrétaire|développeu\w*|acheteu\w*|fondat\w*"
    r"|gerente|jef[ea]|encargad[oa]|ingenier[oa]|desarrollador\w*|asesor\w*|administrativ[oa]"
    r"|técnic[oa]|compras|ventas|atención|soci[oa] fundador\w*|titolare|impiegat[oa]"
    r"|ingegnere|consulente|addett[oa]|ufficio|amministrat\w*|sviluppat\w*|vendite|acquisti)\b"
    r"|(?:مدير|مديرة|رئيس|رئيسة|مهندس|مهندسة|مسؤول|مسؤولة|محاسب|محاسبة|مستشار|منسق"
    r"|منسقة|أخصائي|موظف|نائب|قسم|إدارة|مشرف)"
)
_TITLES = re.compile(
    r"(?i)^(?:(?:herr|frau|prof|dr|mr|mrs|ms|mme|m\.|don|doña|dott\.ssa|sig\.ra|i\.\s?[av]\.|ppa\."
    r"|أ\.|د\.|م\.|السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة)\s+"
    r"|(?:dr|prof|mr|mrs|ms|mx|dipl\.-\w+|ing|mag|mlle|mme|sr|sra|d|dña|sig|dott|avv|arch|rer|nat"
    r"|med|phil|jur)\.\s*)+"
)
_DEGREES = re.compile(
    r",?\s*(?:Ph\.?\s?D\.?|M\.?B\.?A\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|LL\.?M\.?|CPA|Jr\.|Sr\.)$"
)
_NAME_WORD = re.compile(r"[^\W\d_]+\.?(?:['’-][^\W\d_]+)*")
_PARTICLES = frozenset(
    {
        "von", "van", "der", "den", "de", "del", "della", "di", "da", "la", "le", "du", "dos",
        "das", "zu", "zur", "ten", "ter", "al", "el", "y", "e", "bin", "ibn", "ben", "bint",
    }
)  # fmt: skip
_PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|elle|il|ella|él)\b[^()]*\)", re.IGNORECASE)


def is_closing(line: str) -> bool:
    """Return whether a line ends a letter, such as “Best regards,”."""
    return _CLOSINGS.fullmatch(line.strip(" ,.;!*_-")) is not None


def is_company(text: str) -> bool:
    return bool(_LEGAL_FORMS.search(text) or _COMPANY_WORDS.search(text))


def is_only_a_legal_form(text: str) -> bool:
    return _LEGAL_FORMS.fullmatch(text.strip()) is not None


def is_job_title(text: str) -> bool:
    return _JOBS.search(text) is not None


def name_without_titles(text: str) -> str:
    """Return a name without forms of address, degrees and pronouns."""
    text = _PRONOUNS.sub("", text.strip(" ,;*_")).strip()
    return _DEGREES.sub("", _TITLES.sub("", text)).strip(" ,")


def is_name(text: str) -> bool:
    """Return whether a text looks like a name: two to five capitalised words."""
    if is_company(text) or is_job_title(text):
        return False
    words = name_without_titles(text).split()
    if not 2 <= len(words) <= 5 or not all(map(_NAME_WORD.fullmatch, words)):
        return False
    spoken = (word for word in words if word.casefold() not in _PARTICLES)
    # Scripts without capitals have neither case.
    return all(word[0] == word[0].upper() for word in spoken)
