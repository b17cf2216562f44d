"""What stands beside a date in a line: what is taken with it, and what is left."""

import pytest

from newsmodel import TimestampRole, ZoneSource, find_timestamps

UNKNOWN, PUBLISHED, MODIFIED = TimestampRole.UNKNOWN, TimestampRole.PUBLISHED, TimestampRole.MODIFIED

# A line, and the dates that it has.
DAYS = [
    # what a date may touch, and what makes it a part of something else
    ("Agra-14 March 2027", ["2027-03-14"]),
    ("Agra,14/03/2027", ["2027-03-14"]),
    ("U5,14/03/2027", []),
    ("आगरा-14/03/2027", ["2027-03-14"]),
    ("आगरा14/03/2027", ["2027-03-14"]),
    ("वार्ड25-14/03/2027", []),
    ("वार्डA-14/03/2027", []),
    ("Date-14/03/2027", ["2027-03-14"]),
    ("Date14/03/2027", ["2027-03-14"]),
    ("Updated14/03/2027", ["2027-03-14"]),
    ("Agra14/03/2027", []),
    ("(14/03/2027)", ["2027-03-14"]),
    ("FIX14 March 2027", ["2027-03-14"]),
    ("https://news.example 14/03/2027", ["2027-03-14"]),
    *((f"fair{mark}14 March 2027", []) for mark in "#_=@$₹€£%&\\~^+"),
    ("ftp://14-mar-2027", []),
    ("www.14mar2027", []),
    # the number of something
    ("Class 5 March 2027", []),
    ("Class, 5 March 2027", ["2027-03-05"]),
    ("Class March 14, 2027", ["2027-03-14"]),
    ("Class - March 14, 2027", ["2027-03-14"]),
    ("Room No. 12 March 2027", []),
    ("Room No.-12 March 2027", []),
    ("Case No: 05/06/2027", []),
    ("Order 20270314 of Agra", []),
    ("Order 20270314 at 10:30", []),
    ("Lots 14 03 2027 sold", []),
    ("Lots 2027 03 14 sold", []),
    ("Tool 2027.3.5 is out", []),
    ("Tool 2027.03.5 is out", []),
    ("Tool 2027.3.05 is out", []),
    ("Filed 2027.03.14 by Asha", ["2027-03-14"]),
    ("Filed 2027-3-5 by Asha", ["2027-03-05"]),
    ("Filed 2027-Mar-14 by Asha", ["2027-03-14"]),
    ("Filed 14/03/2027 by Asha", ["2027-03-14"]),
    ("Filed 05/06/2027 by Asha", ["2027-06-05"]),
    ("Filed 14 Mar '27 by Asha", ["2027-03-14"]),
    ("Filed 14-Mar-27 by Asha", ["2027-03-14"]),
    ("Filed 14-Mar/27 by Asha", []),
    ("Filed 14 Mar 27 by Asha", []),
    ("10, Mar, 26 people", []),
    ("मेला 3 जनवरी, वर्ष 2027 से", ["2027-01-03"]),
    ("मेला 3 जनवरी, वर्ष 27 से", ["2027-01-03"]),
    ("14/03/2199", ["2199-03-14"]),
    ("14/03/2200", []),
    ("14/03/1000", ["1000-03-14"]),
    ("Sunday, 14 Mar 10 PM", []),
    ("रविवार, 14 मार्च 10 बजे", []),
    ("said " * 30 + "14 Mar 27", []),
    # the end of a range, and what is none
    ("10th-12th March 2027", []),
    ("10th and 12th March 2027", []),
    ("3 to 14 March 2027", []),
    ("18, 20, 22 मार्च 2027", []),
    ("Ward 5, 14 March 2027", ["2027-03-14"]),
    ("Ward 14 - 14 March 2027", ["2027-03-14"]),
    # other dates beside it
    ("5 मई 14 मार्च 2027", ["2027-03-14"]),
    ("लोग जनवरी बाईस, 2027", ["2027-01-22"]),
    ("14 March 2027 " + "x" * 90, ["2027-03-14"]),
    *(
        ("14 March 2027 " + "x" * far + " Updated 15 March 20:30 IST", ["2027-03-14"])
        for far in range(20, 27)
    ),
    ("x" * 70 + " 14 March 2027, Agra, 15 March 2027", ["2027-03-14", "2027-03-15"]),
    ("x" * 70 + " 14 March 2027 " + "y" * 40 + " 15 March 2027", ["2027-03-14", "2027-03-15"]),
]


@pytest.mark.parametrize(("line", "days"), DAYS)
def test_a_line_gives_its_dates(line: str, days: list[str]) -> None:
    assert [found.value.date.isoformat() for found in find_timestamps(line)] == days


# A line, the text of its timestamp, and what is read of it.
TIMES = [
    # behind the date
    ("Agra 14 March 2027 at midnight", "14 March 2027 at midnight", "2027-03-14T00:00"),
    ("Agra, 14 March 2027 at 3:59 p.m. today", "14 March 2027 at 3:59 p.m.", "2027-03-14T15:59"),
    ("14 March 2027, 3.59 PM by Asha", "14 March 2027, 3.59 PM", "2027-03-14T15:59"),
    ("14 मार्च 2027, 10.30 बजे मेला", "14 मार्च 2027, 10.30 बजे", "2027-03-14T10:30"),
    ("14 March 2027, around 5 PM", "14 March 2027, around 5 PM", "2027-03-14T17:00"),
    ("14 मार्च 2027 को लगभग 15:30 बजे", "14 मार्च 2027 को लगभग 15:30 बजे", "2027-03-14T15:30"),
    ("14 मार्च 2027, दोपहर तेरह बजे", "14 मार्च 2027", "2027-03-14"),
    ("14 मार्च 2027, रात बारह बजे", "14 मार्च 2027, रात बारह बजे", "2027-03-14T00:00"),
    ("14 मार्च 2027, रात पौने एक बजे", "14 मार्च 2027, रात पौने एक बजे", "2027-03-14T00:45"),
    ("14 मार्च 2027, दोपहर सवा 15 बजे", "14 मार्च 2027, दोपहर सवा 15 बजे", "2027-03-14T15:15"),
    ("14 March 2027 15:59:43.123456789", "14 March 2027 15:59:43.123456789", "2027-03-14T15:59:43.123456"),
    ("14 March 2027 15:59 -", "14 March 2027 15:59", "2027-03-14T15:59"),
    ("14 March 2027,", "14 March 2027", "2027-03-14"),
    ("14 March 2027 3:59 pm IST) Asha", "14 March 2027 3:59 pm IST", "2027-03-14T15:59+05:30"),
    ("14 March 2027 15:59 IST Agra", "14 March 2027 15:59 IST", "2027-03-14T15:59+05:30"),
    ("14 March 2027 15:59 art", "14 March 2027 15:59", "2027-03-14T15:59"),
    ("14 March 2027, 3:59 Z श्रेणी", "14 March 2027, 3:59", "2027-03-14T03:59"),
    ("14 March 2027 10 amazing fairs", "14 March 2027", "2027-03-14"),
    ("14 March 2027, 15:59:43 Z श्रेणी", "14 March 2027, 15:59:43", "2027-03-14T15:59:43"),
    ("GMT News, 14 March 2027, 3:59 PM", "14 March 2027, 3:59 PM", "2027-03-14T15:59"),
    ("Agra, 14 Mar 2027 15:59 -0300 (BRT)", "14 Mar 2027 15:59 -0300 (BRT)", "2027-03-14T15:59-03:00"),
    # before it
    ("23:59, 14 March 2027", "23:59, 14 March 2027", "2027-03-14T23:59"),
    ("10:30, 14 March 2027 -11:30", "10:30, 14 March 2027", "2027-03-14T10:30"),
    ("15:59 - 14.03.2027", "15:59 - 14.03.2027", "2027-03-14T15:59"),
    ("2:30 PM show, 3:59 PM 14 March 2027", "3:59 PM 14 March 2027", "2027-03-14T15:59"),
    ("1/10:30 14 March 2027", "14 March 2027", "2027-03-14"),
    ("15:59 | | | | | | | | | 14 March 2027", "15:59 | | | | | | | | | 14 March 2027", "2027-03-14T15:59"),
    ("15:59 | | | | | | | | | | 14 March 2027", "14 March 2027", "2027-03-14"),
    ("दस बजे, 14 मार्च 2027", "14 मार्च 2027", "2027-03-14"),
    ("शाम 4 बजे, 14 मार्च 2027", "शाम 4 बजे, 14 मार्च 2027", "2027-03-14T16:00"),
    ("15:59 on the 14th of March 2027", "15:59 on the 14th of March 2027", "2027-03-14T15:59"),
    ("15:59 by the 14th of March 2027", "14th of March 2027", "2027-03-14"),
    ("15:59 X 14 March 2027", "14 March 2027", "2027-03-14"),
    ("15:59 IST (14 March 2027)", "15:59 IST (14 March 2027", "2027-03-14T15:59+05:30"),
    ("[15:59 IST] 14 March 2027", "15:59 IST] 14 March 2027", "2027-03-14T15:59+05:30"),
    ("15:59Z, 14 March 2027", "15:59Z, 14 March 2027", "2027-03-14T15:59+00:00"),
    ("15:59-11, 14 March 2027", "14 March 2027", "2027-03-14"),
    ("10:30PM14 March 2027", "10:30PM14 March 2027", "2027-03-14T22:30"),
    ("15:59 IST14 March 2027", "15:59 IST14 March 2027", "2027-03-14T15:59+05:30"),
    ("10.30 15:59 14 March 2027", "15:59 14 March 2027", "2027-03-14T15:59"),
    ("Sunday, 11:48, 14 March 2027", "Sunday, 11:48, 14 March 2027", "2027-03-14T11:48"),
]


@pytest.mark.parametrize(("line", "written", "moment"), TIMES)
def test_a_time_beside_a_date_is_read_with_it(line: str, written: str, moment: str) -> None:
    (found,) = find_timestamps(line)

    assert found.span.of(line) == found.value.written == written
    assert found.value.isoformat() == moment
    zoned = "+" in moment or moment.count("-") == 3
    assert found.value.zone_source is (ZoneSource.WRITTEN if zoned else ZoneSource.ABSENT)


@pytest.mark.parametrize(
    "line",
    [
        "2:00 PM - 4:00 PM, 14 March 2027",
        "2:00–4:00 PM, 14 March 2027",
        "शाम 4 बजे से 6 बजे, 14 मार्च 2027",
        "14 मार्च 2027, शाम 4 बजे से 6 बजे",
        "14 मार्च 2027 साढ़े नौ बजे",
        "14 मार्च 2027 डेढ़ बजे",
        "14 मार्च 2027, रात सवा 13 बजे",
        "Agra, 14 March 2027, 00:30 PM",
        "14 March 2027, 13:05 AM",
        "Agra, 14 March 2027, 13:05 AM",
        "14 March 2027, 24:10 PM",
        "Agra, 14 March 2027, 24:10 PM",
        "14 March 2027, 12:60 PM",
        "Agra, 14 March 2027, 23:59:60",
        "2027-03-14T15:59:00+15:00",
        "2027-03-14T15:59:00+05:60",
        "Agra, 14 March 2027 15:59:43 +15:00",
        "Agra, 14 March 2027 15:59:43 +05:60",
    ],
)
def test_two_times_or_an_impossible_one_are_no_point_in_time(line: str) -> None:
    assert find_timestamps(line) == ()


# A line, the text of its timestamp, its role, and its weekday.
WORDS = [
    ("Agra\nUpdated: 14 March 2027", "Updated: 14 March 2027", MODIFIED, None),
    ("Agra\nUpdated:\n14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Pub.: 14 March 2027", "Pub.: 14 March 2027", PUBLISHED, None),
    ("Pub. 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Updated ................ 14 March 2027", "Updated ................ 14 March 2027", MODIFIED, None),
    ("[Updated] 14 March 2027", "Updated] 14 March 2027", MODIFIED, None),
    ("Updated X 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Post Date & Time 14 March 2027", "Post Date & Time 14 March 2027", PUBLISHED, None),
    ("Update (IST) 14 March 2027", "Update (IST) 14 March 2027", MODIFIED, None),
    ("Agra: पुन: प्रकाशित 14 मार्च 2027", "पुन: प्रकाशित 14 मार्च 2027", PUBLISHED, None),
    ("Asha Rani Last Updated 14 March 2027", "Last Updated 14 March 2027", MODIFIED, None),
    ("14 मार्च 2027, अपडेट किया गया 15:59", "14 मार्च 2027, अपडेट किया गया 15:59", MODIFIED, None),
    ("Agra: First posted by Asha on 14 March 2027", "First posted by Asha on 14 March 2027", PUBLISHED, None),
    ("Posted by Team X on 14 March 2027", "Posted by Team X on 14 March 2027", PUBLISHED, None),
    ("Posted by A B C D E F on 14 March 2027", "Posted by A B C D E F on 14 March 2027", PUBLISHED, None),
    ("Posted by A B C D E F G on 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Updated" + "." * 103 + "14 March 2027", "Updated" + "." * 103 + "14 March 2027", MODIFIED, None),
    ("Updated" + "." * 104 + "14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Posted by Asha | on 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Posted by Asha and 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("by Asha on 14 March 2027", "14 March 2027", UNKNOWN, None),
    ("Monday, the 15th of March 2027", "Monday, the 15th of March 2027", UNKNOWN, "Monday"),
    ("सोमवार को 15 मार्च 2027", "सोमवार को 15 मार्च 2027", UNKNOWN, "सोमवार"),
    ("(Monday) 15 March 2027", "Monday) 15 March 2027", UNKNOWN, "Monday"),
    ("Monday by 15 March 2027", "15 March 2027", UNKNOWN, None),
    ("रिपोर्टर (सोम) 15 मार्च 2027", "सोम) 15 मार्च 2027", UNKNOWN, "सोम"),
    ("रिपोर्टर सोम - 15 मार्च 2027", "15 मार्च 2027", UNKNOWN, None),
    ("रिपोर्टर सोम X 15 मार्च 2027", "15 मार्च 2027", UNKNOWN, None),
    ("Agra 15 March 2027 (Monday)", "15 March 2027 (Monday)", UNKNOWN, "Monday"),
    ("15 मार्च 2027 सोमवार को", "15 मार्च 2027 सोमवार", UNKNOWN, "सोमवार"),
    ("15 March 2027 Monday X 16 March 2027", "15 March 2027 Monday", UNKNOWN, "Monday"),
]


@pytest.mark.parametrize(("line", "written", "role", "weekday"), WORDS)
def test_label_and_weekday_beside_a_date_are_read_with_it(
    line: str, written: str, role: TimestampRole, weekday: str | None
) -> None:
    found = find_timestamps(line)[0]

    assert found.span.of(line) == found.value.written == written
    assert (found.value.role, found.value.weekday) == (role, weekday)
