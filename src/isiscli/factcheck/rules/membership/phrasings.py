"""Know the ways to say that somebody belongs to the coalition, or does not."""

import re

# These match the letters of a line. `list` is who belongs, `claim` what says so.
LIST = r"C(?:(?:,?&|,)d?C){0,90}"
_K = r"K(?![wMSBPCGhq]|A[dw]{0,3}h)"
_NOUN = r"w{0,2}[RQ]?[MS]{1,2}"
_MINE = rf"(?:[dNn]o)?[dnNRQ]{{0,3}}[GK][dNRQ]{{0,3}}{_NOUN}(?!q)"
"""What is named with the coalition before it: "one of the coalition's European members"."""

_LINK = rf"(?:(?:fR|iR)?(?:q(?:bM|[bH]?O|b|v))?e?[oigz][NM]{{0,2}}w{{0,2}}{_K}|q{_K}H)"
_MEMBER = rf"(?:{_MINE}(?:[fi]R)?|(?:[dNn]o)?[dnNRQ]{{0,4}}(?:{_NOUN}{_LINK}|w{{0,2}}M[fi]R))"
_LISTED = r"(?=[^,|:]{0,12}[GK])[dGKBNRQw]{0,6}[Lu](?:[oi][dNRQGKw]{0,5}(?:[MS]{1,2}|K)|(?![oiw]))"
_VERB = r"H?(?=[nd]{0,2}[bytvue])[bytvuend]{1,5}(?:,[^,|:]{1,12},)?"
_WITH = rf"(?:ld?(?P<with>{LIST}))?"
_COMPLEMENT = (
    rf"(?:[mA]?{_MEMBER}|i{_K}|p[oi](?:{_K}|{_MEMBER})|[zimA]{_LISTED}|[dnw]{{0,2}}s[izmo](?:{_K}|{_MEMBER}|{_LISTED})"
    rf"|x[ofi]?(?:{_K}|{_LISTED}|{_MEMBER}))"
)
_BELONGS = (
    rf"(?:{_VERB}{_WITH}{_COMPLEMENT}|[Ht][dnw]{{0,3}}s[izmo](?:{_K}|{_MEMBER}|{_LISTED})"
    rf"|[Hbynvu]{{0,3}}Og(?:{_K}|{_MEMBER}|RM(?!w{{0,2}}R))|[Hbyn]{{0,3}}j{_K})"
)
_ASIDE = r"(?:,[^,|:]{1,16},|,q|b(?:w?[dN]o)?[dNwSQR]{0,4}q)?d?"

SUBJECT = re.compile(rf"(?P<list>{LIST}){_ASIDE}(?P<claim>{_BELONGS})")
INSERTED = re.compile(rf",(?:I(?P<list>{LIST})|(?P<other>{LIST})e),(?P<claim>{_BELONGS})")
PRONOUN = re.compile(rf"(?<=[,&|])r(?P<claim>{_BELONGS})")
ACTING = re.compile(
    rf"(?P<list>{LIST}){_ASIDE}(?P<claim>[^,:|CPhnx]{{1,14}}?A[dw]{{0,3}}"
    rf"(?:{_MEMBER}|(?<=K.)M|(?<=K..)[MS]|(?<=K...)[MS]))"
)
FELLOW = re.compile(rf"(?P<list>Cj{LIST})(?P<claim>A{_MEMBER})")
APPOSED = re.compile(rf"(?P<list>C),(?P<claim>n?(?:[dnN]|[dnN]o)(?<!,N){_MEMBER})(?=[,|])")
TITLED = re.compile(rf"(?P<claim>KM)(?P<list>{LIST})")
AS_ONE = re.compile(rf"(?:^|[,|])(?P<claim>A{_MEMBER}),(?P<list>{LIST})")
NAMING = re.compile(
    rf"(?:^|[,|&:bI])(?P<claim>(?:x[of]?|n?m)?(?:{_MEMBER}|{_LISTED})"
    rf"(?:[^,:|C]{{0,6}}:|[yn]{{0,2}}[bvIeu]{{1,2}}|,?I|,e,?))(?P<list>{LIST})(?![wiohM])"
)
COUNTING = re.compile(
    r"(?P<claim>K[yn]{0,2}(?:In?:?|[Hb][dN]{1,2}[MS]{1,2},?I:?"
    r"|[HbueI](?=[^|]{1,40}[mA][dw]{0,2}[MS])))"
    rf"(?P<list>{LIST})(?![wioh])"
)
NAMED_AFTER = re.compile(
    rf"(?:^|[,|&])(?P<claim>N?w?[MS]{{1,2}}(?:[byv]{{0,2}}Og{_K}|b{_COMPLEMENT})):(?P<list>{LIST})"
)
REPRESENTED = re.compile(rf"(?:^|[,|&])(?P<claim>R[Hb]{{1,2}}eiKc)(?P<list>{LIST})(?=[,|])")
RANKING = re.compile(rf"[ueI](?P<list>{LIST})(?P<claim>[mA]{_MEMBER})")
_OF_THEM = re.compile(rf"(?:^|[,|&])(?P<claim>{_MEMBER}),(?P<list>{LIST})(?=e,)")
PATTERNS = (
    _OF_THEM,
    FELLOW,
    SUBJECT,
    INSERTED,
    PRONOUN,
    NAMING,
    COUNTING,
    NAMED_AFTER,
    RANKING,
    REPRESENTED,
    ACTING,
    APPOSED,
    TITLED,
    AS_ONE,
)
WHOLE = (FELLOW, SUBJECT, NAMING, COUNTING, NAMED_AFTER, RANKING, REPRESENTED)


COMPANY = re.compile(
    rf"(?:(?:^|[,bvO|u])l[dwS]{{0,3}}(?P<list>{LIST})(?=[,|imxb])|,k(?P<beside>{LIST})(?=[,|])"
    rf"|A[dwS]{{0,3}}(?P<doing>{LIST})y|A[yb](?P<also>{LIST}))"
)
