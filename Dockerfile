# The command in a container: `docker build -t summarizer .`, then `docker run --rm -v "$PWD:/work" summarizer --help`.
# For bytes that never change give the base by its digest: --build-arg BASE=python:3.13-slim-bookworm@sha256:...
ARG BASE=python:3.13-slim-bookworm

FROM ${BASE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/summarizer
WORKDIR /source
# What rarely changes first: its layer is kept while the project's own files change.
COPY requirements/image.txt requirements/image.txt
RUN /opt/summarizer/bin/pip install --no-deps --require-hashes -r requirements/image.txt
COPY . .
# What built it is not needed to run it.
RUN /opt/summarizer/bin/pip install --no-deps --no-build-isolation . \
    && /opt/summarizer/bin/pip uninstall --yes editables hatchling pip

FROM ${BASE}
LABEL org.opencontainers.image.title="summarizer" \
      org.opencontainers.image.description="Checked briefs of news articles" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --gid 10001 summarizer \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin summarizer \
    && install --directory --owner=10001 --group=10001 /work
COPY --from=build /opt/summarizer /opt/summarizer
# Only /work and /tmp are written to: the file system may be read-only.
ENV PATH="/opt/summarizer/bin:$PATH" HOME=/tmp PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
WORKDIR /work
# By number, so that whoever runs it can see that it is not root.
USER 10001:10001
# It does its work and ends: there is nothing to ask whether it is well.
HEALTHCHECK NONE
ENTRYPOINT ["summarizer"]
CMD ["--help"]
