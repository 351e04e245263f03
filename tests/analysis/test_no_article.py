"""What is no article is refused with the reason; what only looks like it is not."""

from __future__ import annotations

import pytest

import summarizer
from summarizer.analysis.no_article import find_cut, why_no_article
from summarizer.analysis.source import read
from summarizer.model.article import Article

STORY = (
    "The harbour wall at Norrhaven broke on Monday night, and the old market was under water in an hour. "
    "Nobody was hurt, the mayor said, since the stalls had been cleared at noon after a warning. "
    "The wall was built in 1921 and was last repaired nine years ago. "
    "Repairs are to begin in June and will cost four million crowns, most of which the county pays. "
    "The market stays closed until then, and the stalls move to the station square. "
    "The port's engineers had asked for a new wall twice, in 2016 and in 2019."
)
CODE = """def read(path):
    with open(path) as stream:
        return stream.read()

for name in names:
    print(read(name))
"""
TABLE = "\n".join(
    f"{town}\t{votes:,}\t{votes / 70:.1f}%" for votes, town in ((4211, "Norrhaven"), (3120, "Lindby"))
)
TABLE = f"Town\tVotes\tShare\n{TABLE}\nOstra\t2,918\t41.7%\nVik\t1,203\t17.2%\n"
LINKS = "\n".join(f"How the wall broke, part {n}\nhttps://gull.example/{n}" for n in range(1, 7))

NO_ARTICLES = [
    ("The wall broke on Monday night. Subscribe to continue reading. Already a subscriber? Sign in.", "wall"),
    ("This article is for subscribers only. Start your free trial today.", "wall"),
    ("You have reached your limit of free articles. Log in or register to read on.", "wall"),
    ("We use cookies to improve your visit. Accept all or manage preferences. Our 12 partners.", "cookies"),
    ("404 Not Found\n\nThe page you requested could not be found.", "server"),
    ("Access denied. You do not have permission to view this page. Reference 18.2.", "server"),
    ("Please enable JavaScript and cookies to continue. Checking your browser.", "server"),
    (CODE, "code"),
    (f'"""Reads a file and gives back what it holds."""\n\nimport os\n\n{CODE}', "code"),
    (TABLE, "table"),
    ("id,name,votes\n1,Lund,4211\n2,Roe,3120\n3,Poe,99\n4,Doe,1", "table"),
    ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.", "filler"),
    (LINKS, "links"),
    (
        "Um weiterzulesen, bitte anmelden und weiterlesen mit Probeabo. Bereits Abonnent? Hier einloggen.",
        "wall",
    ),
    ("Cet article est réservé aux abonnés. Il vous reste 80 % de cet article à découvrir.", "wall"),
]
ARTICLES = [
    STORY,
    STORY + " We use cookies to improve your visit. Accept all cookies. Read our privacy policy.",
    STORY + "\n\nSubscribe to continue reading. Already a subscriber? Sign in.",
    STORY + "\n\n" + TABLE,
    STORY + "\n\n" + CODE,
    STORY.replace(". ", ".\n") + "\n\n" + CODE + TABLE,
    "The council closed the bridge on Monday.",
    "The regulator fined the firm for its cookies. It had stored data without consent, the judge found.",
    "A 404 not found page was all that readers saw. " + STORY,
    "The bot passed the test. It had to say that it was not a robot, and 41 of 50 judges believed it.",
]


@pytest.mark.parametrize(("text", "kind"), NO_ARTICLES)
def test_what_is_no_article_is_told(text: str, kind: str) -> None:
    assert kind in why_no_article(read(Article(text=text)))


@pytest.mark.parametrize("text", ARTICLES)
def test_an_article_is_one(text: str) -> None:
    assert not why_no_article(read(Article(text=text)))


@pytest.mark.parametrize("text", [text for text, _ in NO_ARTICLES])
def test_no_brief_is_made_of_it_unless_forced(text: str) -> None:
    with pytest.raises(summarizer.NoArticleError, match="--force"):
        summarizer.summarize(text)
    assert summarizer.summarize(text, force=True, policy="report").provenance.drafter == "extractive"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (STORY, ""),
        (STORY + " The mayor said that the engineers had been", "that the engineers had been"),
        (STORY + " The mayor said that the engineers had been… [+2140 chars]", "the engineers had been…"),
        (STORY + "\n\nThe mayor of the town said on Monday,", "town said on Monday,"),
        (STORY + "\n\nRead more: the harbour of Norrhaven in pictures", ""),
        ("Who pays for the wall?", ""),
    ],
)
def test_a_text_that_is_cut_is_told(text: str, words: str) -> None:
    assert find_cut(read(Article(text=text, language="en"))).endswith(words)
    assert bool(find_cut(read(Article(text=text, language="en")))) is bool(words)


def test_the_brief_of_a_cut_article_says_so() -> None:
    brief = summarizer.summarize(f"{STORY} The mayor said that the engineers had been")
    assert [finding.code for finding in brief.findings if finding.code == "shape.cut"]
