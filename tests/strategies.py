"""The strategies of `newsmodel.testing`, with any `str` at all as a text: halves of surrogate pairs may come."""

from hypothesis.strategies import SearchStrategy

from newsmodel.model.article import Article
from newsmodel.model.dateline import PartialDate
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp
from newsmodel.testing import strategies

texts: SearchStrategy[str] = strategies.any_texts()
articles: SearchStrategy[Article] = strategies.articles(texts)
quotes: SearchStrategy[Quote] = strategies.quotes(texts)
timestamps: SearchStrategy[Timestamp] = strategies.timestamps(texts)
partial_dates: SearchStrategy[PartialDate] = strategies.partial_dates()
