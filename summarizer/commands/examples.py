"""The examples below each command's help."""

from __future__ import annotations

__all__ = [
    "BATCH",
    "DOCTOR",
    "EVALUATE",
    "EXPLAIN",
    "LANGUAGES",
    "MCP",
    "MODELS",
    "RECHECK",
    "REVIEW",
    "SCHEMA",
    "SERVE",
    "SUMMARIZE",
    "VERIFY",
]

SUMMARIZE = """\b
Examples:
  summarizer summarize article.txt
  summarizer summarize article.txt -o brief.json
  summarizer summarize article.txt -o brief.html
  summarizer summarize --model openai/gpt-5-mini --policy strict article.txt
  summarizer summarize --model openai/gpt-5-mini --second-reader openai/gpt-5 article.txt
  summarizer summarize --model ollama/llama3.2 --format json - < article.txt
  summarizer summarize articles/*.txt -o briefs/
  summarizer summarize articles.jsonl -o briefs.jsonl
  summarizer summarize article.txt -o brief.docx
  summarizer summarize articles/*.txt -o claims.csv

Without --model, the embedded drafter selects sentences of the article. It needs no key and no network.
Keys are read only from the environment (OPENAI_API_KEY and so on). Every setting can also be given in the
environment (SUMMARIZER_MODEL) or in summarizer.toml. A .json file contains one article with its title and
date, a .jsonl file one article on each line. A .html, .pdf, .docx or .eml file contains one article, a .warc
file one for each page. Every other file is the text of one article. docs/intake.md describes the formats of
articles, and docs/export.md those of briefs."""

VERIFY = """\b
Examples:
  summarizer verify brief.json article.txt
  summarizer verify brief.md article.txt
  summarizer verify somebody-elses-summary.txt article.txt --json
  summarizer summarize a.txt --json | summarizer verify - a.txt
  summarizer verify brief.json article.txt --signed-by desk.pub
  summarizer verify brief.json article.txt --second-reader openai/gpt-5

Without --second-reader no model and no network are used. The exit code is 1 if a finding is an error."""

BATCH = """\b
Examples:
  summarizer batch articles.jsonl -o briefs.jsonl
  summarizer batch folder/ --model openai/gpt-5-mini --budget 5.00 -o briefs.jsonl
  summarizer batch articles.parquet --model openai/gpt-5-mini --dry-run -o briefs.parquet
  cat articles.jsonl | summarizer batch - -o briefs.jsonl --json
  summarizer batch tuesday.jsonl -o week.jsonl --append

The same command continues where an earlier run ended, however it ended. Nothing is lost or paid twice.
Articles without a brief are listed in briefs.failures.jsonl, with the reason. Written briefs are kept: other
articles are refused, or added with --append. The command exits with 130 if interrupted."""

EXPLAIN = """\b
Examples:
  summarizer explain brief.json
  summarizer explain brief.json --json

For each item the output shows the proposed text, the findings, the edits and the final text, with the
article's characters."""

LANGUAGES = """\b
Examples:
  summarizer languages

full: judged as in English. partly: judged where it can be. none: not judged, and the report says so."""

RECHECK = """\b
Examples:
  summarizer recheck brief.json new-version.txt

For each item the output says whether its evidence stands, moved, was altered or is gone, and lists the new
findings. The command exits with 1 if an item no longer holds."""

REVIEW = """\b
Examples:
  summarizer review brief.json article.txt -o review.html
  summarizer review brief.json article.txt --open
  summarizer review brief.json > review.html
  summarizer review briefs.jsonl articles.jsonl -o review/
  summarizer review brief.json article.txt --serve --open
  summarizer review brief.json article.txt --export -o decided.json

The page shows each claim next to the article's words that support it, and first what needs a decision. It
is one file and needs no network. Without an article it shows only the evidence in the brief. For the output
of a batch, or a folder of briefs, it writes an index with filters and a page for each brief. The command
exits with 1 if a brief does not hold against its article.

With --serve you accept, edit, reject or restore each claim with the keyboard, on a page that only this
machine can open. Each decision is saved in brief.decisions.jsonl before it is shown. --export writes the
brief with all decisions."""

EVALUATE = """\b
Examples:
  summarizer evaluate
  summarizer evaluate --articles my-articles/
  summarizer evaluate --articles 'news/*.txt' --labelled judged.jsonl
  summarizer evaluate --count 5000 --floors floors.json --raise-floors
  summarizer evaluate --json > card.json
  summarizer evaluate --report card.html --before yesterday.json --briefs briefs.jsonl
  summarizer evaluate --decisions decided.json

The command puts errors of known kinds into true sentences of the articles, and judges labelled rows. The
card shows, for each class, how many errors are caught and how many true items are flagged. The default for
--articles and --labelled is the data of the package. The command uses no model and no network. It exits with
1 if a class is below its floor. The page of --report is one file without a script; --no-times leaves out the
times, the only part that differs from run to run. A labelled row is

  {"article": "...", "text": "...", "label": "supported", "class": "..."}

The label is supported or unsupported. Use quotation and speaker instead of text, and article_file instead of
article, if needed."""

SCHEMA = """\b
Examples:
  summarizer schema brief
  summarizer schema draft > draft.json

Names: article, brief, draft, report, spec. Schemas sent to models: draft.strict, draft.grammar and so on."""

MODELS = """\b
Examples:
  summarizer models
  summarizer models --provider openai

Prices are those of the package genai-prices, for a million tokens. Nothing of a key is printed."""

DOCTOR = """\b
Examples:
  summarizer doctor
  summarizer doctor --model openai/gpt-5-mini
  summarizer doctor --model custom/mine --base-url http://localhost:8000/v1

Without a model no network is used. With one, the command makes one cheap call, which asks for what its schema
forbids. The reply shows which limits of a schema the server enforces. The exit code is 3 if the model cannot
be reached."""
SERVE = """\b
Examples:
  summarizer serve
  summarizer serve --new-token newsroom
  summarizer serve --host 0.0.0.0 --tokens-file tokens.txt --workers 4
  summarizer serve --model openai/gpt-5-mini --budget 20.00
  OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 summarizer serve --telemetry

Without tokens only this machine is served. A brief is made once for each Idempotency-Key, also after the
server was killed: paid replies are in the store. Send SIGTERM to stop it: work under way is finished or kept.
docs/server.md lists the addresses."""

MCP = """\b
Examples:
  summarizer mcp
  summarizer mcp --http --port 8001
  summarizer mcp --model openai/gpt-5-mini --budget 5.00

Without --http it uses standard input and output of the program that started it. docs/mcp.md shows
the entry that this program needs."""
