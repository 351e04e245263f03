"""A page read back as a parser reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "input", "link"}


@dataclass(slots=True)
class Element:
    tag: str
    attributes: dict[str, str]
    parts: list[Element | str] = field(default_factory=list)

    def text(self) -> str:
        """The text of the element; a sign that stands for a hidden character is that character again."""
        if "data-code" in self.attributes:
            return chr(int(self.attributes["data-code"], 16))
        return "".join(part if isinstance(part, str) else part.text() for part in self.parts)

    def shown(self) -> str:
        return "".join(part if isinstance(part, str) else part.shown() for part in self.parts)

    def walk(self) -> list[Element]:
        found = [self]
        for part in self.parts:
            if isinstance(part, Element):
                found += part.walk()
        return found

    def find(self, **wanted: str) -> list[Element]:
        """Return the elements with these attributes (`cls` is one of the classes) or this tag."""
        return [element for element in self.walk() if element.has(**wanted)]

    def has(self, **wanted: str) -> bool:
        for name, value in wanted.items():
            if name == "tag":
                fits = self.tag == value
            elif name == "cls":
                fits = value in self.attributes.get("class", "").split()
            else:
                fits = self.attributes.get(name.replace("_", "-")) == value
            if not fits:
                return False
        return True

    def one(self, **wanted: str) -> Element:
        (found,) = self.find(**wanted)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].parts.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"{tag} closes {self.open[-1].tag}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def parse(page: str) -> Element:
    """Return the page as a tree; what is not well nested fails."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert [element.tag for element in reader.open] == [""]
    return reader.root
