"""Articles as Arrow tables.

`SCHEMA` holds five flat tables, joined by `article_id`; `BATCH` holds the same columns as one table, an article a row,
its quotes, events, dates and blocks nested. A schema's metadata names its version; a later version only adds columns.

Raises MissingExtraError where pyarrow is not installed.
"""

from newscorpus.arrow.schema import BATCH, SCHEMA, VERSION
from newscorpus.arrow.tables import parse_batch, tables

__all__ = ["BATCH", "SCHEMA", "VERSION", "parse_batch", "tables"]
