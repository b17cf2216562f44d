"""Marathi, as far as a first page needs it. CLDR knows the months, the weekdays and many places already."""

from newsmodel.vocabulary.calendar import CalendarWords, Daypart, LabelWords
from newsmodel.vocabulary.dateline import DatelineWords
from newsmodel.vocabulary.language import Language
from newsmodel.vocabulary.page import PageWords
from newsmodel.vocabulary.speech import SpeechWords

LANGUAGE = Language(
    code="mr",
    name="मराठी",
    letters="ऀ-ॿ",  # as Hindi has it: the script is one, the common words tell the two apart
    common=(
        *("आहे", "आहेत", "आणि", "या", "हे", "ही", "हा", "तर", "मात्र", "असून", "यांनी", "येथे", "होते"),
        *("होता", "होती", "केली", "केला", "केले", "झाली", "झाले", "नाही", "मध्ये", "ते", "त्यांनी", "साठी"),
    ),
    page=PageWords(
        home=("मुख्यपृष्ठ", "होम"),
        sections=("राज्य", "देश", "शहर", "क्रीडा", "शिक्षण", "व्यापार"),
        authors={"लेखक": True, "लेखिका": True, "प्रतिनिधी": True, "संपादन": False},
        desks=("डेस्क", "टीम", "प्रतिनिधी"),
        summary=("सारांश", "थोडक्यात"),
        tags=("टॅग", "टॅग्ज"),
        captions=("छायाचित्र", "संग्रहित छायाचित्र"),
        also_read=("हेही वाचा", "हे देखील वाचा"),
        comment_count=("# प्रतिक्रिया", "# टिप्पण्या"),
        says=("म्हणाले", "म्हणतात"),
        reply=("उत्तर द्या",),
        furniture={
            "share": ("शेअर करा", "बातमी शेअर करा"),
            "related": ("संबंधित बातम्या", "ताज्या बातम्या"),
            "advertisement": ("जाहिरात",),
            "comment_form": ("प्रतिक्रिया द्या",),
        },
    ),
    calendar=CalendarWords(
        locale="mr",
        at=("रोजी",),
        dayparts=(
            Daypart(("सकाळी",), tuple(range(4, 12))),
            Daypart(("दुपारी",), (12, 13, 14, 15, 16)),
            Daypart(("सायंकाळी", "संध्याकाळी"), (16, 17, 18, 19, 20)),
            Daypart(("रात्री",), (19, 20, 21, 22, 23, 0, 1, 2, 3)),
        ),
        o_clock=("वाजता",),
        labels=LabelWords(published=("प्रकाशित",), modified=("अद्ययावत", "सुधारित")),
    ),
    speech=SpeechWords(
        verb_final=True,
        said=("सांगितले", "म्हटले"),
        spoke=("म्हणाले", "म्हणाल्या"),
        agent=("यांनी",),
        pronouns=("ते", "त्या"),
        agent_pronouns=("त्यांनी",),
        roles=("आयुक्त", "अभियंता", "मंत्री", "महापौर", "जिल्हाधिकारी"),
        institutions=("महापालिका", "विभाग"),
    ),
    dateline=DatelineWords(
        agencies=("पीटीआय", "वृत्तसंस्था"),
        desks=("प्रतिनिधी",),
        place_endings=("पूर", "गाव", "नगर"),
        lead_words=("आहे", "आहेत", "आणि", "यांनी", "येथे", "मध्ये"),
    ),
)
