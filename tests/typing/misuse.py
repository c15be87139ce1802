"""Misuses that mypy has to refuse, each for the reason in its comment; strict mode complains of an idle comment."""

from __future__ import annotations

from newscorpus import Article, Kind, Mention, Outlet, detect, explain, parse, parse_many

article = parse("Hujan turun.")

parse(b"Hujan turun.")  # type: ignore[arg-type]
parse("Hujan turun.", "id")  # type: ignore[call-arg]
parse("Hujan turun.", tittle="Hujan")  # type: ignore[call-arg]
parse("Hujan turun.", published=20240305)  # type: ignore[arg-type]
parse("Hujan turun.", meta=["topik"])  # type: ignore[arg-type]
parse("Hujan turun.", outlet=3)  # type: ignore[arg-type]
parse_many([1])  # type: ignore[list-item]
explain("Hujan turun.")  # type: ignore[arg-type]
detect(None)  # type: ignore[arg-type]
article.headline.upper()  # type: ignore[union-attr]
len(article.quotes)  # type: ignore[arg-type]
article.titel  # type: ignore[attr-defined]  # noqa: B018
article.blocks[0].kind.colour  # type: ignore[attr-defined]  # noqa: B018
Mention(0, "1", "x")  # type: ignore[arg-type]
Outlet("kabar", "Kabar", domains="kabar.id", zone="Asia/Jakarta")  # type: ignore[call-arg, arg-type]
Article("a", "r", "x")  # type: ignore[call-arg]
kind: Kind = "paragraph"  # type: ignore[assignment]
article.headline = "Hujan"  # type: ignore[misc]
article.blocks = ()  # type: ignore[misc]
