"""Know the words that tell of belonging to the coalition, each by a letter of its sort."""

_WORDS = {
    "M": "member members contingent",
    "S": "partner partners state states nation nations country countries institution institutions "
    "organisation organisations organization organizations body bodies participant participants",
    "L": "list roster roll rolls",
    "s": "seat seats place places spot membership",
    "p": "part",
    "d": "a an its their our this these those one each every all both some any several many most "
    "other another either fellow full official regular institutional",
    "o": "of",
    "i": "in within inside",
    "g": "to",
    "z": "on at",
    "m": "among amongst",
    "f": "from",
    "A": "as",
    "n": "not never no neither none",
    "b": "is are was were been being has have had remain remains remained become becomes became "
    "stay stays stayed",
    "H": "has have had",
    "y": "do does did",
    "c": "than by between against about over near behind around for across through",
    "v": "sit sits sat rank ranked figure figures figured appear appears appeared feature "
    "features featured stand stands stood come comes came found",
    "O": "belong belongs belonged belonging",
    "j": "joined join joins entered",
    "t": "take takes took taken hold holds held occupy occupies occupied",
    "I": "include includes comprise comprises comprised comprising including encompasses show "
    "shows unites unite supply supplies supplied provide provides provided contributes boasts",
    "e": "included listed named counted numbered represented enrolled",
    "u": "count counts number numbers lists names ranks",
    "x": "outside absent missing out omitted excluded",
    "l": "like with alongside",
    "k": "beside",
    "U": "unlike",
    "&": "and or nor",
    "q": "which who that",
    "r": "it they",
    "|": "but while whereas when after before because since so yet though although until where "
    "said says say added noted announced stressed",
    "h": "may might could would should will shall can want wants wanted hope hopes hoped "
    "consider considers considered considering ask asks asked invite invites invited "
    "first last newest latest earliest future prospective candidate potential observer "
    "observers if whether unless plan plans planned wish wishes wished former apply "
    "applied bid lobbied denied denies doubts false wrong once formerly originally "
    "initially soon eventually imagine treats treated sees regarded acted described "
    "nobody 82nd 83rd",
    "a": "also too now still even already itself themselves indeed today currently then long "
    "always ever again therefore however yesterday alike together",
}
SIGNS = {word: sign for sign, words in _WORDS.items() for word in words.split()}
CONTRACTED = {"isnt": "bn", "arent": "bn", "wasnt": "bn", "werent": "bn", "hasnt": "Hn"}
CONTRACTED |= {"havent": "Hn", "hadnt": "Hn", "doesnt": "yn", "dont": "yn", "didnt": "yn"}
PHRASES = {
    "as well as": "&",
    "together with": "l",
    "along with": "l",
    "just like": "l",
    "next to": "k",
    "such as": "I",
    "no longer": "n",
    "yet to": "n",
    "not yet": "n",
    "refused to": "n",
    "declined to": "n",
    "failed to": "n",
    "left out": "x",
    "signed up to": "Og",
    "admitted to": "Og",
    "accepted into": "Og",
    "admitted into": "Og",
    "among them": "e",
    "in particular": "e",
    "under the heading": "mMf",
    "made up of": "I",
    "consists of": "I",
    "composed of": "I",
    "break down into": "I",
    "broken down into": "I",
    "consisted of": "I",
    "accounts for": "I",
    "account for": "I",
}
LONGEST = 3
"""Words of such a phrase, at most."""
