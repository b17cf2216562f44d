"""English."""

from newsmodel.vocabulary.calendar import CalendarWords
from newsmodel.vocabulary.dateline import DatelineWords, words
from newsmodel.vocabulary.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    calendar=CalendarWords(
        months=(
            ("January", "Jan"),
            ("February", "Feb"),
            ("March", "Mar"),
            ("April", "Apr"),
            ("May",),
            ("June", "Jun"),
            ("July", "Jul"),
            ("August", "Aug"),
            ("September", "Sept", "Sep"),
            ("October", "Oct"),
            ("November", "Nov"),
            ("December", "Dec"),
        ),
        weekdays=(
            ("Monday", "Mon"),
            ("Tuesday", "Tues", "Tue"),
            ("Wednesday", "Wed"),
            ("Thursday", "Thurs", "Thur", "Thu"),
            ("Friday", "Fri"),
            ("Saturday", "Sat"),
            ("Sunday", "Sun"),
        ),
    ),
    dateline=DatelineWords(
        agencies=words(
            """
            PTI PTI-Bhasha ANI IANS UNI AP Associated-Press Reuters AFP Agence-France-Presse
            Bloomberg Xinhua TASS Sputnik Kyodo Yonhap Anadolu Agency Agencies UPI dpa EFE ANSA
            IANSlife KNO GNS NNN-Bernama Bernama Interfax WAM SPA IRNA ENS TNN HTC DHNS
            """
        ),
        desks=words(
            """
            correspondent reporter bureau desk staff-writer staff-reporter newsdesk newsroom
            webdesk
            """
        ),
        desk_parts=words("our staff special senior chief principal city"),
        media=words(
            """
            news times today live express post herald tribune chronicle gazette media tv mirror
            mail observer
            """
        ),
        names=words("singh kumar sharma khan modi gandhi shah yadav trump putin biden"),
        titles=words(
            """
            mr mrs ms dr prof pm cm president minister sen rep gov sir lt col gen maj capt
            """
        ),
        bylines=("by",),
        date_marks=("dated", "dt"),
        area_marks=("district",),
        areas=words("city district town police state county local"),
        place_endings=words("pur pura nagar abad garh gaon ganj patnam pally"),
        place_parts=words(
            """
            new north south east west greater old upper lower city saint st st. san santa los las
            la el fort port mount lake cape navi town beach valley springs
            """
        ),
        lead_words=words(
            """
            a an the of in on at for to from with and or but is are was were be been has have had
            do does did will would can could may: should said says say that this these those it
            its he she they we you i his her their our your my who what when where why how which
            as not no after before during over under about into than then there here if so all
            more most also one two first amid against between
            """
        ),
        not_places=words(
            """
            q a question answer note news video photo photos image source sources highlights
            summary read watch also advertisement updated update published posted last breaking
            live exclusive opinion editorial analysis explained review home conclusion disclaimer
            caption file credit credits courtesy weather sports politics business horoscope today
            gold price share market election result results police court government congress bjp
            cricket match score fact check claim viral trending step tip part day week month year
            time date place venue subject latest
            """
        ),
        doubtful_places=words(
            """
            Male Mon Ani Una Anand Hassan Nadia Salem Sagar Mandi Gaya Jordan Chad Georgia Jamaica
            Victoria Regina Davis Casey Lincoln Madison Jackson Uri Bali Rath Patti Pali Nice
            Reading Mobile Troll Turkey Ara Barh Dang Diu Hata Kunda Gola Samana Chatham Chandel
            Senapati Kalyan Pushkar Rewa Sakti
            """
        ),
    ),
)
