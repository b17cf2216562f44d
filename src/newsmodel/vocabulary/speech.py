"""The words of reported speech: who said it, how, and what in quotation marks is none."""

import attrs

Words = tuple[str, ...]


@attrs.frozen(kw_only=True)
class SpeechWords:
    """How a language reports speech.

    A word is written once, in its fullest spelling (with nukta and chandrabindu).
    A group that a language has no use for stays empty.
    """

    verb_final: bool = False
    """Whether the reporting verb ends its clause (Hindi), or stands beside its subject (English)."""

    # Reporting verbs
    said: Words = ()
    """Verbs that report by themselves, as they are written after an agent (कहा; said)."""
    saying: Words = ()
    """Verbs that report and need an auxiliary (कहते हैं, कहते हुए)."""
    spoke: Words = ()
    """Verbs that report without a marked agent (बोले, गरजे)."""
    asked: Words = ()
    """Verbs of a question (पूछा): whoever answers it in the same sentence is another."""
    stems: Words = ()
    """Bare stems of reporting verbs (कह दिया, बता रहे हैं)."""
    light: Words = ()
    """Verbs that report with a noun of speech (चेतावनी दी)."""
    light_saying: Words = ()
    """Those of them whose subject is not marked (सलाह देते हैं)."""
    acts: Words = ()
    """Nouns and adjectives of speech (चेतावनी, स्पष्ट)."""
    voiced: Words = ()
    """Words between a feeling and its light verb (चिंता व्यक्त की)."""
    claims: Words = ()
    """Acts that may follow a fragment: “…” का आरोप लगाया."""
    labels: Words = ()
    """Verbs that call a thing something (करार, बताया): a fragment before them is speech."""
    likening: Words = ()
    """Words between a fragment and such a verb (“…” जैसा बताया)."""
    naming: Words = ()
    """Verbs by which people in general call a thing so: a term before them is no speech."""
    to_say: Words = ()
    """Infinitives with a genitive subject (उनका कहना है)."""
    according: Words = ()
    """Postpositions and prepositions of a source (के अनुसार; according to)."""
    in_words_of: Words = ()
    """Prepositions of a source in a language that has postpositions else (बकौल)."""
    sourced: Words = ()
    """Those of them that need one more word (के हवाले से, की मानें तो)."""
    sourced_after: Words = ()
    """That word."""
    this: Words = ()
    """What points back at a quotation that came first (ऐसा कहते हुए)."""

    # Around a verb
    auxiliaries: Words = ()
    """Auxiliaries of tense."""
    passives: Words = ()
    """Auxiliaries that hide who speaks (कहा गया)."""
    tenses: Words = ()
    """Those that only say when: कहा गया है is cited as कहा गया."""
    emphatics: Words = ()
    """Particles behind a noun (भी, ही)."""
    stem_lights: Words = ()
    """Stems of light verbs before another (स्पष्ट कर दिया)."""
    copulas: Words = ()
    """What makes a fragment a statement when it follows (हालात “…” हैं)."""
    quoted: Words = ()
    """Verbs of whoever repeats what somebody said (was quoted as saying)."""
    negations: Words = ()
    """What may stand between a fragment and a copula."""
    owners: Words = ()
    """The genitives that agree with an act: शिंदे की नसीहत, शाह का तंज."""
    finite: Words = ()
    """Words that end a clause: verbs by themselves."""
    imperatives: Words = ()
    """Verbs that end a clause too, but of which campaigns make their names (नर्मदा बचाओ आंदोलन)."""
    finite_endings: Words = ()
    """Endings of verbs that end a clause."""

    # Marks of case, and the edges of a noun phrase
    agent: Words = ()
    """The postposition of who did it (ने)."""
    genitives: Words = ()
    """Of what (का, की, के)."""
    that: Words = ()
    """What opens the clause that was said (कि)."""
    that_misspelt: Words = ()
    """How it is written by mistake, behind a verb."""
    addressed: Words = ()
    """The postpositions of who was told (से, को)."""
    relatives: Words = ()
    """Pronouns that open a clause about the noun before them: who, whose."""
    breaks: Words = ()
    """Postpositions, conjunctions, adverbs that end another phrase, so that a new one can begin."""
    postpositions: Words = ()
    """Those of them that stand after a noun of their own."""
    participles: Words = ()
    """Those of them that end a phrase of a verb (होकर, हुए)."""
    sides: Words = ()
    """Nouns and postpositions by which a hidden speaker is named after all (की ओर से, द्वारा)."""
    conjunctions: Words = ()
    """Words that join two clauses."""
    joiners: Words = ()
    """Words that join two nouns or two clauses (और)."""
    determiners: Words = ()
    """Words before a noun that are no part of a role (एक; the)."""
    within: Words = ()
    """The postposition of a place or a document (में)."""
    for_whom: Words = ()
    """Prepositions that go on with a role after a name (spokesperson for Y)."""
    told: Words = ()
    """Reporting verbs that name at once who is told (told reporters that)."""
    between: Words = ()
    """Adverbs between a subject and its verb (they further said)."""

    # People and institutions
    pronouns: Words = ()
    """Personal pronouns as a subject."""
    agent_pronouns: Words = ()
    """Pronouns with the agent's postposition written into them (उन्होंने)."""
    own_pronouns: Words = ()
    """Pronouns of the first and second person: they stand for nobody who was named."""
    selves: Words = ()
    """Reflexives: what one calls oneself is no quotation."""
    particles: Words = ()
    """Small words inside names: Sami ul Hasan, Ludwig van Dyk."""
    genitive_pronouns: Words = ()
    """Pronouns with the genitive written into them (उनके)."""
    honorifics: Words = ()
    """Before a name."""
    honorifics_after: Words = ()
    """After a name."""
    roles: Words = ()
    """Nouns that end a role: evidence, not a gate."""
    role_endings: Words = ()
    """Endings of such nouns."""
    ranks: Words = ()
    """Roles that a name follows at once, also a name that is a role elsewhere (जस्टिस कोतवाल)."""
    role_names: Words = ()
    """Roles that are family names as well (पायलट, प्रधान)."""
    given_names: Words = ()
    """Roles and kin that are given names as well (राजकुमार): a role only behind a genitive."""
    no_roles: Words = ()
    """Names that end like a role (पटनायक)."""
    plural_endings: Words = ()
    """Endings of nouns in the plural that no person's name has."""
    infinitive_endings: Words = ()
    """Endings of verbs that stand for a noun before a postposition (बनाने की)."""
    posted: Words = ()
    """Roles that are held in a place: नेपाल के चीन में राजदूत."""
    taught: Words = ()
    """First words of roles at a school: दिल्ली विश्वविद्यालय में प्रोफ़ेसर."""
    institutions: Words = ()
    """Nouns of bodies and documents: they speak, but no pronoun of a person stands for them."""
    documents: Words = ()
    """What can say something in writing: पत्र में कहा गया."""
    initials: Words = ()
    """Short words that a dot shortens: it ends no sentence behind them."""
    letters: Words = ()
    """Names of letters, the initials of a name with a dot or without: के सी वेणुगोपाल."""
    ages: Words = ()
    """Words of age before a name (25 वर्षीय)."""
    times: Words = ()
    """Times of day and the like, which stand without a postposition."""

    # What is in marks and is no speech
    title_nouns: Words = ()
    """Nouns beside a title: before it, after it, or as its last word."""
    title_openers: Words = ()
    """First words of a title (ऑपरेशन, मिशन)."""
    doers: Words = ()
    """What makes a verb an attribute (आने वाली फिल्म)."""
    titled: Words = ()
    """Words that follow a title or a term (नामक, वाला)."""
    title_acts: Words = ()
    """What is done to a title: “…” का विमोचन, “…” के तहत."""
    so_called: Words = ()
    """Words before a term (तथाकथित, कथित)."""
    agencies: Words = ()
    """Agencies and papers: they are told, they do not speak."""
    questions: Words = ()
    """Labels of an interview (सवाल, जवाब)."""
