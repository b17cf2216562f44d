"""A Scrapy spider yields articles, a pipeline takes them, and a feed has their rows."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.parse

import pytest

import newsmodel
from consuming import consumer
from newsmodel import Article, Dateline, Quote
from newsmodel.rows import ArticleRow
from newsmodel.testing import make_article, make_page_text

itemadapter = consumer("itemadapter")
consumer("scrapy")

SPIDER = '''
import json
import pathlib

import scrapy
from itemadapter import ItemAdapter
from scrapy.exceptions import DropItem

import newsmodel
from newsmodel.rows import ArticleRow


class RowPipeline:
    """Drops what has no headline, and gives the feed a row of each article."""

    def process_item(self, item):
        if not ItemAdapter(item)["headline"]:
            raise DropItem("no headline")
        [row] = ArticleRow.of(item)
        return row


class NewsSpider(scrapy.Spider):
    name = "news"
    custom_settings = {
        "ITEM_PIPELINES": {RowPipeline: 100},
        "TELNETCONSOLE_ENABLED": False,
        "URLLENGTH_LIMIT": 0,  # a page stands in its address here
        "LOG_LEVEL": "WARNING",
    }

    async def start(self):
        for url in json.loads(pathlib.Path(self.urls).read_text("utf-8")):
            yield scrapy.Request(url)

    def parse(self, response):
        text = "\\n".join(response.css("pre::text").getall())
        yield newsmodel.evolve(newsmodel.parse(text).article, url=f"page:{len(text)}")
'''


def test_an_article_is_an_item() -> None:
    dateline = Dateline(written="बलिया:", places=("बलिया",))
    article = make_article(5, dateline=dateline)
    item = itemadapter.ItemAdapter(article)

    assert itemadapter.is_item(article)
    assert item["headline"] == article.headline
    assert set(item) >= {"headline", "sections", "published_at", "url"}
    assert item.asdict()["dateline"]["places"] == ("बलिया",)
    with pytest.raises(AttributeError):
        item["headline"] = "और"


def test_a_crawl_ends_in_a_feed_of_rows(tmp_path: pathlib.Path) -> None:
    texts = [make_page_text(seed) for seed in range(4)] + [""]
    urls = [
        "data:text/html;charset=utf-8," + urllib.parse.quote(f"<html><body><pre>{text}</pre></body></html>")
        for text in texts
    ]
    (tmp_path / "urls.json").write_text(json.dumps(urls), encoding="utf-8")
    (tmp_path / "spider.py").write_text(SPIDER, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "runspider",
        "spider.py",
        "-o",
        "rows.jsonl",
        "-a",
        "urls=urls.json",
    ]
    path = os.pathsep.join(
        filter(None, [str(pathlib.Path(newsmodel.__file__).parents[1]), os.environ.get("PYTHONPATH")])
    )

    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "rows.jsonl").read_text("utf-8").splitlines()
    told = sorted(
        (row["headline"], row["quote_count"], row["published_on"]) for row in map(json.loads, lines)
    )
    expected = [ArticleRow.of(newsmodel.parse(text).article)[0] for text in texts[:-1]]
    assert told == sorted(
        (row.headline, row.quote_count, row.published_on and row.published_on.isoformat()) for row in expected
    )
    assert "no headline" in done.stderr


def test_an_article_with_quotes_is_an_item_through_and_through() -> None:
    plain = itemadapter.ItemAdapter(
        Article(sections=(newsmodel.Section(blocks=(Quote(text="हाँ"),)),))
    ).asdict()

    assert plain["sections"][0]["blocks"][0]["text"] == "हाँ"
