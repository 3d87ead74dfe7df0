"""Know general English as data: what words mean the same, the contrary, or a part of each other.

Each topic is a TOML file beside its module, read when it is first asked for, and once. Its blocks
have one entry a line: words are parted by commas, columns by bars. All words are in lower case and
in their plain form, which `plain_forms` finds from the others.
"""

from isiscli.factcheck.lexicon.forms import plain_forms
from isiscli.factcheck.lexicon.frequent import Frequent, frequent
from isiscli.factcheck.lexicon.functions import Functions, functions
from isiscli.factcheck.lexicon.grammar import Grammar, grammar
from isiscli.factcheck.lexicon.measures import Measures, Unit, Vague, measures
from isiscli.factcheck.lexicon.moods import Moods, moods
from isiscli.factcheck.lexicon.negations import Negations, list_denying_verbs, negations
from isiscli.factcheck.lexicon.opposites import Opposites, opposites
from isiscli.factcheck.lexicon.organisations import Organisation, Organisations, organisations
from isiscli.factcheck.lexicon.places import Country, Place, Places, places
from isiscli.factcheck.lexicon.roles import Role, Roles, roles
from isiscli.factcheck.lexicon.synonyms import Synonyms, synonyms

__all__ = [
    "Country",
    "Frequent",
    "Functions",
    "Grammar",
    "Measures",
    "Moods",
    "Negations",
    "Opposites",
    "Organisation",
    "Organisations",
    "Place",
    "Places",
    "Role",
    "Roles",
    "Synonyms",
    "Unit",
    "Vague",
    "frequent",
    "functions",
    "grammar",
    "list_denying_verbs",
    "measures",
    "moods",
    "negations",
    "opposites",
    "organisations",
    "places",
    "plain_forms",
    "roles",
    "synonyms",
]
