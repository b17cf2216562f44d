"""Every shape in which sites, wires and standards write a timestamp."""

import datetime as dt

import pytest

from newsmodel import Precision, TimestampRole, ZoneSource, find_timestamps, parse_timestamp

DAYS = [
    # English: order, separators, ordinals, abbreviations
    ("14 March 2027", "2027-03-14"),
    ("14th March, 2027", "2027-03-14"),
    ("14 Mar. 2027", "2027-03-14"),
    ("14-Mar-2027", "2027-03-14"),
    ("14/Mar/2027", "2027-03-14"),
    ("14.Mar.2027", "2027-03-14"),
    ("14Mar2027", "2027-03-14"),
    ("14th of March 2027", "2027-03-14"),
    ("14th day of March, 2027", "2027-03-14"),
    ("14th of March of 2027", "2027-03-14"),
    ("March 14, 2027", "2027-03-14"),
    ("March 14th 2027", "2027-03-14"),
    ("MARCH 14, 2027", "2027-03-14"),
    ("mar 14 2027", "2027-03-14"),
    ("Mar-14-2027", "2027-03-14"),
    ("Sept. 3, 2027", "2027-09-03"),
    ("the 14th of March 2027", "2027-03-14"),
    ("2027 March 14", "2027-03-14"),
    ("2027-Mar-14", "2027-03-14"),
    ("2027/Mar/14", "2027-03-14"),
    ("March fourteenth 2027", "2027-03-14"),
    ("march twenty-third, 2027", "2027-03-23"),
    ("third of March 2027", "2027-03-03"),
    # Hindi: months as newsrooms spell them, with nukta and without, joiners inside, signs of abbreviation
    ("14 मार्च 2027", "2027-03-14"),
    ("मार्च 14, 2027", "2027-03-14"),
    ("१४ मार्च २०२७", "2027-03-14"),
    ("14मार्च2027", "2027-03-14"),
    ("3 फरवरी 2027", "2027-02-03"),
    ("3 फ़रवरी 2027", "2027-02-03"),
    ("3 फ\u093cरवरी 2027", "2027-02-03"),
    ("3 अप्रेल 2027", "2027-04-03"),
    ("3 अगस्\u200dत 2027", "2027-08-03"),
    ("3 सितम्बर 2027", "2027-09-03"),
    ("3 सितँबर 2027", "2027-09-03"),
    ("3 अक्तूबर 2027", "2027-10-03"),
    ("3 अक्टू॰ 2027", "2027-10-03"),
    ("3 जन. 2027", "2027-01-03"),
    ("3 जन० 2027", "2027-01-03"),
    ("3 नवं. 2027", "2027-11-03"),
    ("3 नव॰ 2027", "2027-11-03"),
    ("3 जनवरी सन् 2027 ई.", "2027-01-03"),
    ("सन् 2027 3 जनवरी", "2027-01-03"),
    ("3 जनवरी, वर्ष 2027", "2027-01-03"),
    ("जनवरी बाईस, 2027", "2027-01-22"),
    ("पहली जनवरी 2027", "2027-01-01"),
    # digits alone
    ("14/03/2027", "2027-03-14"),
    ("14-03-2027", "2027-03-14"),
    ("14.03.2027", "2027-03-14"),
    ("14 / 03 / 2027", "2027-03-14"),
    ("14 03 2027", "2027-03-14"),
    ("03/14/2027", "2027-03-14"),
    ("14/12/2027", "2027-12-14"),
    ("14 दिसंबर 2027", "2027-12-14"),
    ("१४/०३/२०२७", "2027-03-14"),
    ("2027-03-14", "2027-03-14"),
    ("2027/03/14", "2027-03-14"),
    ("2027.03.14", "2027-03-14"),
    ("2027 03 14", "2027-03-14"),
    ("20270314", "2027-03-14"),
    # two digits of a year
    ("14-Mar-27", "2027-03-14"),
    ("14 Mar '27", "2027-03-14"),
    ("14 Mar 27", "2027-03-14"),
    ("March 14, '98", "1998-03-14"),
    ("14/03/68", "2068-03-14"),
    ("14/03/69", "1969-03-14"),
    # marks and words that say nothing
    ("• 14 March 2027", "2027-03-14"),
    ("(14 March 2027)", "2027-03-14"),
    ("14 मार्च 2027।", "2027-03-14"),
    ("Date: 14 March 2027", "2027-03-14"),
    ("दिनांक-14/03/2027", "2027-03-14"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_date_alone_has_the_precision_of_a_day(text: str, day: str) -> None:
    stamp = parse_timestamp(text)

    assert stamp.isoformat() == day
    assert stamp.precision is Precision.DAY
    assert stamp.role is TimestampRole.UNKNOWN


TIMES = [
    ("14 March 2027, 15:59", "2027-03-14T15:59"),
    ("14 March 2199, 15:59", "2199-03-14T15:59"),
    ("14 March 2027 3:59 PM", "2027-03-14T15:59"),
    ("14 March 2027 3:59pm", "2027-03-14T15:59"),
    ("14 March 2027 at 3:59 p.m.", "2027-03-14T15:59"),
    ("14 March 2027, 3:59\u202fpm", "2027-03-14T15:59"),
    ("14\xa0March\xa02027\xa0| 3.59 P.M", "2027-03-14T15:59"),
    ("14 March 2027 15:59pm", "2027-03-14T15:59"),
    ("14 March 2027 06:57:PM", "2027-03-14T18:57"),
    ("14 March 2027 - 5 AM", "2027-03-14T05:00"),
    ("14 March 2027 (5 AM)", "2027-03-14T05:00"),
    ("14 March 2027 [05:07]", "2027-03-14T05:07"),
    ("14 March 2027 12:07 AM", "2027-03-14T00:07"),
    ("14 March 2027 12:07 PM", "2027-03-14T12:07"),
    ("14 March 2027 00:30 AM", "2027-03-14T00:30"),
    ("14 March 2027 at noon", "2027-03-14T12:00"),
    ("14 March 2027 at 12 midnight", "2027-03-14T00:00"),
    ("14 March 2027 10h36", "2027-03-14T10:36"),
    ("14 March 2027 10h36m28s", "2027-03-14T10:36:28"),
    ("14 March 2027 20:15 hrs", "2027-03-14T20:15"),
    ("14 March 2027 2015 hrs", "2027-03-14T20:15"),
    ("14 मार्च 2027 2015 बजे", "2027-03-14T20:15"),
    ("March 14, 2027,3:59 PM", "2027-03-14T15:59"),
    ("14.03.2027 20.15", "2027-03-14T20:15"),
    ("14 March 2027 15:59:43", "2027-03-14T15:59:43"),
    ("14 March 2027 15:59:43.25", "2027-03-14T15:59:43.250000"),
    ("14 March 2027 8:15 in the evening", "2027-03-14T20:15"),
    ("March 14, 20273:59 PM", "2027-03-14T15:59"),
    ("14/03/202715:59", "2027-03-14T15:59"),
    ("15:59, 14 March 2027", "2027-03-14T15:59"),
    ("3:59 pm · Mar 14, 2027", "2027-03-14T15:59"),
    ("3:59:43 on March 14, 2027", "2027-03-14T03:59:43"),
    ("11:48, Sun, Mar 14, 2027", "2027-03-14T11:48"),
    ("Sun Mar 14 15:59:43 2027", "2027-03-14T15:59:43"),
    ("Sun 14 Mar 15:59:43 2027", "2027-03-14T15:59:43"),
    # parts of the day
    ("14 मार्च 2027, सुबह 9:30 बजे", "2027-03-14T09:30"),
    ("14 मार्च 2027 को शाम करीब 4 बजे", "2027-03-14T16:00"),
    ("14 मार्च 2027 को दोपहर 12:15 बजे", "2027-03-14T12:15"),
    ("14 मार्च 2027 दोपहर 1 बजे", "2027-03-14T13:00"),
    ("14 मार्च 2027 रात ८:१५ बजे", "2027-03-14T20:15"),
    ("14 मार्च 2027 रात 12:15 बजे", "2027-03-14T00:15"),
    ("14 मार्च 2027 देर रात 1:30 बजे", "2027-03-14T01:30"),
    ("14 मार्च 2027 देर\xa0रात 1:30 बजे", "2027-03-14T01:30"),
    ("14 मार्च 2027 रात 20:15 बजे", "2027-03-14T20:15"),
    ("14 मार्च 2027 तड़के 4:05 बजे", "2027-03-14T04:05"),
    ("14 मार्च 2027 11:08 अपराह्न", "2027-03-14T23:08"),
    ("14 मार्च 2027 11:08 पूर्वाह्न", "2027-03-14T11:08"),
    ("14 मार्च 2027 9:30 बजे सुबह", "2027-03-14T09:30"),
    ("14 मार्च 2027, सुबह साढ़े नौ बजे", "2027-03-14T09:30"),
    ("14 मार्च 2027, सुबह सा\u095dे नौ बजे", "2027-03-14T09:30"),
    ("14 मार्च 2027, शाम पाँच बजे", "2027-03-14T17:00"),
    ("14 मार्च 2027, शाम पांच बजे", "2027-03-14T17:00"),
    ("14 March 2027, 5 O’Clock in the evening", "2027-03-14T17:00"),
    ("14 मार्च 2027, शाम सवा 5 बजे", "2027-03-14T17:15"),
    ("14 मार्च 2027, दोपहर पौने एक बजे", "2027-03-14T12:45"),
    ("14 मार्च 2027, दोपहर डेढ़ बजे", "2027-03-14T13:30"),
    ("14 मार्च 2027 को दोपहर एक बजे", "2027-03-14T13:00"),
    ("14 मार्च 2027, सुबह दस बजे", "2027-03-14T10:00"),
    ("14 मार्च 2027, सुबह 9 बजकर 30 मिनट पर", "2027-03-14T09:30"),
    # ISO 8601
    ("2027-03-14T15:59", "2027-03-14T15:59"),
    ("2027-03-14T15", "2027-03-14T15:00"),
    ("2027-03-14 15:59:43", "2027-03-14T15:59:43"),
    ("2027-03-14T15:59:43.5", "2027-03-14T15:59:43.500000"),
    ("2027-03-14T15:59:43.123456", "2027-03-14T15:59:43.123456"),
    ("2027-03-14T15:59:43.025", "2027-03-14T15:59:43.025000"),
    ("20270314T155943", "2027-03-14T15:59:43"),
    ("20270314T1559", "2027-03-14T15:59"),
    ("20270314155943", "2027-03-14T15:59:43"),
    ("202703141559", "2027-03-14T15:59"),
    ("1/1/27 9:02:43", "2027-01-01T09:02:43"),
    ("04.04.95 00:22", "1995-04-04T00:22"),
]


@pytest.mark.parametrize(("text", "moment"), TIMES)
def test_a_time_is_read_as_far_as_it_is_written(text: str, moment: str) -> None:
    stamp = parse_timestamp(text)

    assert stamp.isoformat() == moment
    assert stamp.precision is (Precision.SECOND if moment.count(":") == 2 else Precision.MINUTE)
    assert stamp.zone_source is ZoneSource.ABSENT


ZONES = [
    ("14 Mar 2027 3:59 PM IST", "+05:30"),
    ("14 Mar 2027 3:59 pm ist", "+05:30"),
    ("14 Mar 2027 3:59 PM (IST)", "+05:30"),
    ("14 Mar 2027 15:59 [IST]", "+05:30"),
    ("14 Mar 2027 (15:59 IST)", "+05:30"),
    ("3:59 PM Mar 14, 2027 IST", "+05:30"),
    ("3:59 PM IST Mar 14, 2027", "+05:30"),
    ("14 Mar 2027 1559 IST", "+05:30"),
    ("14 Mar 2027 15:59:43 IST", "+05:30"),
    ("Sun Mar 14 15:59:43 IST 2027", "+05:30"),
    ("14 Mar 2027 15:59 GMT", "+00:00"),
    ("14 Mar 2027 15:59 GMT+1", "+01:00"),
    ("14 Mar 2027 15:59 UTC+5:30", "+05:30"),
    ("14 Mar 2027 15:59 (GMT+05:30)", "+05:30"),
    ("14 Mar 2027 15:59 IST (GMT+5:30)", "+05:30"),
    ("14 Mar 2027 15:59 +0530", "+05:30"),
    ("14 Mar 2027 15:59 -0300", "-03:00"),
    ("14 Mar 2027 15:59:43 -03:00", "-03:00"),
    ("Sun, 14 Mar 2027 15:59:43 +0530 (IST)", "+05:30"),
    ("Sun Mar 14 2027 15:59:43 GMT+0530 (India Standard Time)", "+05:30"),
    ("Sunday, 14-Mar-27 15:59:43 UTC", "+00:00"),
    ("Sun Mar 14 15:59:43 +0530 2027", "+05:30"),
    ("Sun Mar 14 15:59:43 -03:00 2027", "-03:00"),
    ("14 Mar 2027 15:59 +05:30", "+05:30"),
    ("Sun Mar 14 15:59:43 2027 -0300", "-03:00"),
    ("Sun Mar 14 15:59:43 2027 IST", "+05:30"),
    ("3:59 pm, 14 March 2027 +0530", "+05:30"),
    ("2027-03-14T15:59:43Z", "+00:00"),
    ("2027-03-14t15:59:43z", "+00:00"),
    ("2027-03-14T15:59:43-03:30", "-03:30"),
    ("2027-03-14T15:59+05", "+05:00"),
    ("2027-03-14T15:59+0530", "+05:30"),
    ("20270314T155943Z", "+00:00"),
    ("14 Mar 2027 15:59 EDT", "-04:00"),
    ("14 Mar 2027 15:59 HKT", "+08:00"),
    ("Updated 1559 GMT (2359 HKT) March 14, 2027", "+00:00"),
    ("14 Mar 2027 15:59 India Standard Time", "+05:30"),
    ("14 Mar 2027 15:59 (Indian\xa0Standard\xa0Time)", "+05:30"),
    ("14 मार्च 2027 को भारतीय समयानुसार रात 8:15 बजे", "+05:30"),
    ("14 मार्च 2027 रात 8:15 बजे (भारतीय समय)", "+05:30"),
    ("14 मार्च 2027 15:59 आईएसटी", "+05:30"),
    ("१४ मार्च २०२७, ३:५९ pm GMT+०५:३०", "+05:30"),
]


@pytest.mark.parametrize(("text", "offset"), ZONES)
def test_a_written_zone_gives_the_offset(text: str, offset: str) -> None:
    stamp = parse_timestamp(text)

    assert stamp.isoformat()[-6:] == offset
    assert stamp.zone_source is ZoneSource.WRITTEN


@pytest.mark.parametrize("zone", ["CST", "BST", "ET", "PT", "AST", "XYZ"])
def test_a_zone_that_means_several_gives_no_offset(zone: str) -> None:
    stamp = parse_timestamp(f"Sun Mar 14 15:59:43 {zone} 2027")

    assert stamp.utc_offset is None
    assert stamp.zone_source is ZoneSource.WRITTEN


LABELS = [
    ("Published: 14 March 2027", TimestampRole.PUBLISHED),
    ("Published 14 March 2027", TimestampRole.PUBLISHED),
    ("First Published on Mar 14, 2027 03:59 pm", TimestampRole.PUBLISHED),
    ("Publish Date - Mar 14, 2027 / 03:59 PM IST", TimestampRole.PUBLISHED),
    ("Posted On: 14 MAR 2027 3:59PM", TimestampRole.PUBLISHED),
    ("Posted by Asha Rani on March 14, 2027", TimestampRole.PUBLISHED),
    ("Posted by Asha Rani at 3:59 PM March 14, 2027", TimestampRole.PUBLISHED),
    ("Date Published: 14/03/2027", TimestampRole.PUBLISHED),
    ("PublishedMar 14, 2027", TimestampRole.PUBLISHED),
    ("• प्रकाशित: मार्च 14, 2027", TimestampRole.PUBLISHED),
    ("प्रकाशित 14 मार्च 2027", TimestampRole.PUBLISHED),
    ("पहली बार प्रकाशित: 14 मार्च 2027", TimestampRole.PUBLISHED),
    ("प्रकाशन तिथि : 14-03-2027", TimestampRole.PUBLISHED),
    ("Last Updated : Mar 14, 2027 01:41 PM IST", TimestampRole.MODIFIED),
    ("Updated:Mar 14, 2027 6:53:12 pm", TimestampRole.MODIFIED),
    ("Updated20:49 IST, 14 March 2027", TimestampRole.MODIFIED),
    ("Updated:20:49, 14 March 2027", TimestampRole.MODIFIED),
    ("Updated: on 14 March 2027", TimestampRole.MODIFIED),
    ("UPDATED ON MAR 14, 2027 03:59 PM IST", TimestampRole.MODIFIED),
    ("Last modified on Sun 14 Mar 2027 18.56 GMT", TimestampRole.MODIFIED),
    ("Update: Sunday, March 14, 2027, 15:59 [IST]", TimestampRole.MODIFIED),
    ("अपडेट किया गया: 14 मार्च, 2027 15:59 IST", TimestampRole.MODIFIED),
    ("अंतिम अपडेट: 14 मार्च 2027", TimestampRole.MODIFIED),
    ("पुनः संशोधित: रविवार, 14 मार्च 2027 (15:59 IST)", TimestampRole.MODIFIED),
    ("पुन: संशोधित: 14 मार्च 2027", TimestampRole.MODIFIED),
    ("Published on: March 14, 2027", TimestampRole.PUBLISHED),
    ("14 March 2027, Last updated at 3:59 pm", TimestampRole.MODIFIED),
    ("14 March 2027, Updated on: 3:59 pm", TimestampRole.MODIFIED),
]


@pytest.mark.parametrize(("text", "role"), LABELS)
def test_the_label_gives_the_role_and_is_written_with_it(text: str, role: TimestampRole) -> None:
    stamp = parse_timestamp(text)

    assert stamp.role is role
    assert stamp.date == dt.date(2027, 3, 14)
    assert stamp.written == text.lstrip("• ")


@pytest.mark.parametrize(
    "text",
    [
        "The Ganga Post, March 14, 2027",  # a paper's name
        "Published by: Asha Rani | Mar 14, 2027",  # whose date it is, nobody says
        "by Staff March 14, 2027",
        "News of March 14, 2027",
        "published 5 by hand on 14 March 2027",
        "Held by them on 14 March 2027",
        "on 14 March 2027",
        "on the 14th of March 2027",
        "Posted by Unit 5 on 14 March 2027",
        "Edited by Asha Rani on 14 March 2027",  # whose edition it is, and no time of a change
    ],
)
def test_other_words_before_a_date_give_no_role(text: str) -> None:
    (found,) = find_timestamps(text)

    assert found.value.role is TimestampRole.UNKNOWN


IN_A_LINE = [
    ("जयपुर | अपडेटेड: 14 मार्च 2027, 15:59 IST | शेयर करें", ["अपडेटेड: 14 मार्च 2027, 15:59 IST"]),
    (
        "PublishedMar 14, 2027, 3:59 PMUpdatedMar 15, 2027, 4:00 PM IST",
        ["PublishedMar 14, 2027, 3:59 PM", "UpdatedMar 15, 2027, 4:00 PM IST"],
    ),
    ("March 14, 2027 / 10:07 AM EST / The Wire", ["March 14, 2027 / 10:07 AM EST"]),
    ("14 मार्च 2027राज कुमार", ["14 मार्च 2027"]),
    ("वाराणसी (उ.प्र.) | March 14, 2027 9:19:08 AM IST", ["March 14, 2027 9:19:08 AM IST"]),
    ("5 May 2026, Friday 8 May 2026", ["5 May 2026", "Friday 8 May 2026"]),
    ("14 Mar 2027 | Updated 5:30 PM IST, 15 Mar 2027", ["14 Mar 2027", "Updated 5:30 PM IST, 15 Mar 2027"]),
    ("14 मार्च 2027, 10.30 करोड़ रुपये", ["14 मार्च 2027"]),
    ("Ward 12 | 3.30, 14 March 2027", ["14 March 2027"]),
    ("टिप्पणी 5March 14, 2027", ["March 14, 2027"]),
    ("लाइन\n14 मार्च 2027\nसुबह 9 बजे", ["14 मार्च 2027"]),
    ("Last Modified:\n14 March 2027", ["14 March 2027"]),
    ("आज 31 मार्च, 2027 बुधवार को", ["31 मार्च, 2027 बुधवार"]),
    ("14 मार्च 2027 (रविवार)", ["14 मार्च 2027 (रविवार)"]),
    ("14 Mar 2027 10:30 AM (Sunday)", ["14 Mar 2027 10:30 AM (Sunday)"]),
    ("सोमवार को 15 मार्च 2027 के दिन", ["सोमवार को 15 मार्च 2027"]),
    ("रवि, 14 मार्च 2027", ["रवि, 14 मार्च 2027"]),
    ("रिपोर्टर रवि 14 मार्च 2027", ["14 मार्च 2027"]),
    ("14 मार्च 2027 रवि कुमार", ["14 मार्च 2027"]),
    ("x" * 70 + " 14 March 2027 " + "y" * 120 + " 15 March 2027", ["14 March 2027", "15 March 2027"]),
    ("Wing 12 10:30 14 March 2027", ["10:30 14 March 2027"]),
    ("Edited by: Asha Rani @asha Published on: March 14, 2027", ["Published on: March 14, 2027"]),
    ("10:30 GMT-14 March 2027", ["14 March 2027"]),
    ("जनवरी में 2027 तक तीन सौ लोग", []),
    ("3:59 pm, 14 March 2027 +05 people", ["3:59 pm, 14 March 2027"]),
    ("Sun Mar 14 15:59:43 2027 -11:30", ["Sun Mar 14 15:59:43 2027 -11:30"]),
    ("14 March 2027 3:59 pm) Asha", ["14 March 2027 3:59 pm"]),
    ("14 March 2027 [3:59 pm] Asha", ["14 March 2027 [3:59 pm]"]),
    ("14 March 2027 3:59 pm IST] Asha", ["14 March 2027 3:59 pm IST"]),
    ("14 Mar 2027 15:59 +5 people", ["14 Mar 2027 15:59"]),
    ("14 March 2027 (Updated 3:59 pm) Asha", ["14 March 2027 (Updated 3:59 pm)"]),
    *((f"14 March 2027 {clock}", []) for clock in ("15:60", "1560 hrs", "15:59:60", "4:60 PM")),
    *((f"{first} 14 March 2027", []) for first in ("1 और", "1 -", "1, 2 और")),  # the end of a range
    ("10:30 on July 4, 2026 PM", []),  # a shape that nobody is sure of
    ("14 March 2027 Sunday | 15 March 2027", ["14 March 2027", "Sunday | 15 March 2027"]),
    ("14 मार्च 2027 रवि. कुमार", ["14 मार्च 2027 रवि."]),  # short for Sunday, by its dot
]


@pytest.mark.parametrize(("text", "written"), IN_A_LINE)
def test_a_line_gives_each_timestamp_with_what_belongs_to_it(text: str, written: list[str]) -> None:
    found = find_timestamps(text)

    assert [one.value.written for one in found] == written
    assert [one.span.of(text) for one in found] == written


def test_a_numeric_date_that_reads_both_ways_keeps_the_other_reading() -> None:
    stamp = parse_timestamp("05/06/2027")

    assert stamp.date == dt.date(2027, 6, 5)
    assert stamp.alternatives == (dt.date(2027, 5, 6),)
    assert stamp.is_ambiguous


def test_the_caller_can_have_the_month_first() -> None:
    for text in ("12/06/2027", "12-6-2027", "Published: 12/06/2027"):
        stamp = parse_timestamp(text, day_first=False)

        assert stamp.date == dt.date(2027, 12, 6)
        assert stamp.alternatives == (dt.date(2027, 6, 12),)


@pytest.mark.parametrize("text", ["14/06/2027", "06/14/2027", "06/06/2027", "2027-05-06", "5 June 2027"])
def test_a_date_that_reads_one_way_is_not_ambiguous(text: str) -> None:
    assert not parse_timestamp(text).is_ambiguous
    assert parse_timestamp(text) == parse_timestamp(text, day_first=False)


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("14 March 2027, Sunday", True),
        ("14 मार्च 2027 (सोमवार)", False),
        ("Sunday, 14 March 2027", True),
        ("Monday, 14 March 2027", False),
        ("रविवार, 14 मार्च 2027", True),
        ("इतवार 14 मार्च 2027", True),
        ("वीरवार, 14 मार्च 2027", False),
        ("14 March 2027", None),
    ],
)
def test_a_weekday_is_kept_and_compared(text: str, agrees: bool | None) -> None:
    assert parse_timestamp(text).weekday_agrees is agrees
