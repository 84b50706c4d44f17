"""A document that was read."""
from __future__ import annotations

import json
import weakref
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, Iterator, List, Optional, Tuple, Union

from . import library
from .errors import ArgumentError, NotFoundError
from .model import Block, Chunk, Diagnostic, Evidence, ExcludedRun, Metadata, Source


@dataclass(frozen=True)
class FoundBlock(Block):
    """A block that a selector names, and where it stands."""

    path: Optional[str]
    headings: List[str]
    """the titles around it, outermost first"""

    @classmethod
    def of(cls, data: Dict[str, Any]) -> FoundBlock:
        """Of an object of the JSON."""
        return cls(**vars(Block.of(data)), path=data["path"], headings=data["headings"])


@dataclass(frozen=True)
class FieldValue:
    """The value of a field that a selector names: .title, 2.3.2.4.remedy."""

    path: Optional[str]
    field: str
    value: str
    id: Optional[str]
    """the block that it is of"""
    line: Optional[int]
    page: Optional[int]
    range: Optional[Tuple[int, int]]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> FieldValue:
        """Of an object of the JSON."""
        place = data["range"]
        return cls(**{**data, "range": None if place is None else (place[0], place[1])})


class Document:
    """An official document (公文): what it says of itself, and the tree of its parts.

    Made by `parse` and `parse_text`; never changes, and may be used by several threads.

    >>> import directive
    >>> document = directive.parse_text("石渡县水务局关于收费的通知\\n\\n各用户：\\n\\n一、范围\\n\\n全县。\\n\\n二、标准\\n\\n按表收费。\\n")
    >>> document.metadata.title
    '石渡县水务局关于收费的通知'
    >>> document["2"].title
    '标准'
    >>> [value.value for value in document.query("*.title")]
    ['范围', '标准']
    >>> start, end = document["2/p1"].range
    >>> document.text[start:end]
    '按表收费。'
    """

    def __init__(self, handle: int) -> None:
        self._handle = handle
        weakref.finalize(self, library.close, handle)

    @cached_property
    def data(self) -> Dict[str, Any]:
        """The JSON of the contract (`directive schema`), as dictionaries and lists."""
        data: Dict[str, Any] = json.loads(self.json())
        return data

    def json(self) -> bytes:
        """The JSON of the contract, on one line, in UTF-8."""
        return library.call("json", self._handle)

    def markdown(self) -> str:
        """The whole as Markdown, with front matter."""
        return library.call("markdown", self._handle).decode()

    def rows(self) -> List[Dict[str, Any]]:
        """A flat dictionary for each block with words of its own, for indexes and data frames."""
        # Not splitlines(): a text may hold U+2028 and the like.
        return [json.loads(line) for line in library.call("rows", self._handle).split(b"\n") if line]

    def chunks(
        self, *, max: Optional[int] = None, max_tokens: Optional[int] = None, min: Optional[int] = None,
        overlap: int = 0,
    ) -> List[Chunk]:
        """The document in pieces for search and language models, cut only at headings, articles, paragraphs, items and,
        where these are too large, sentences and rows. The texts together are the words of the body, each once.

        max: at most so many characters in a text; 800 if nothing is said.
        max_tokens: at most so many tokens, as estimated, instead of characters.
        min: what is smaller is put together, under one heading; a quarter of the limit if nothing is said.
        overlap: so many sentences before a text stand in its context.

        >>> import directive
        >>> document = directive.parse_text("关于开会的通知\\n\\n一、时间\\n\\n9月1日。\\n\\n二、地点\\n\\n三楼。\\n")
        >>> [(chunk.id, chunk.headings, chunk.text) for chunk in document.chunks()]
        [('1', ['时间'], '一、时间\\n9月1日。'), ('2', ['地点'], '二、地点\\n三楼。')]
        """
        if max is not None and max_tokens is not None:
            raise ArgumentError("'max' and 'max_tokens' are two limits; leave one of them out")
        unit, limit = ("characters", max) if max_tokens is None else ("tokens", max_tokens)
        lines = library.chunks(self._handle, unit, limit, min, overlap).split(b"\n")
        return [Chunk.of(json.loads(line)) for line in lines if line]

    @cached_property
    def text(self) -> str:
        """The decoded or extracted text, in which ranges are positions."""
        return library.call("text", self._handle).decode()

    @cached_property
    def source(self) -> Source:
        return Source.of(self.data["source"])

    @cached_property
    def metadata(self) -> Metadata:
        """What the document says of itself."""
        return Metadata.of(self.data["metadata"])

    @cached_property
    def evidence(self) -> Dict[str, List[Evidence]]:
        """Where the value of each metadata field was read, by the field's name."""
        return {key: [Evidence.of(each) for each in places] for key, places in self.data["evidence"].items()}

    @cached_property
    def body(self) -> List[Block]:
        """The parts at the top; each has those in it as its children."""
        return [Block.of(each) for each in self.data["body"]]

    @cached_property
    def excluded(self) -> List[ExcludedRun]:
        """Lines of the page that are not the document's."""
        return [ExcludedRun.of(each) for each in self.data["excluded"]]

    @cached_property
    def diagnostics(self) -> List[Diagnostic]:
        """What is doubtful or wrong, in the order of its places."""
        return [Diagnostic.of(each) for each in self.data["diagnostics"]]

    def blocks(self) -> Iterator[Block]:
        """All parts, each before those in it."""
        waiting = self.body[::-1]
        while waiting:
            block = waiting.pop()
            yield block
            waiting.extend(block.children[::-1])

    def query(self, selector: str) -> List[Union[FoundBlock, FieldValue]]:
        """What a selector names, in the order of the document: 2.3.2, 第十二条, @problems, /words/, .title …

        Raises `NotFoundError` for an address or title that is nowhere, `ArgumentError` for what can't be read.
        """
        found = json.loads(library.call("query", self._handle, selector.encode()))
        return [FieldValue.of(each) if "field" in each else FoundBlock.of(each) for each in found]

    def __getitem__(self, selector: str) -> FoundBlock:
        """The one block that a selector names."""
        found = self.query(selector)
        if len(found) == 1 and isinstance(found[0], FoundBlock):
            return found[0]
        if not found:
            raise NotFoundError(f"“{selector}” names nothing in the document")
        if isinstance(found[0], FieldValue):
            raise ArgumentError(f"“{selector}” names values and no block; ask with query()")
        raise ArgumentError(f"“{selector}” names {len(found)} blocks; ask for one, or ask with query()")

    def __contains__(self, selector: object) -> bool:
        try:
            return isinstance(selector, str) and bool(self.query(selector))
        except NotFoundError:
            return False

    def __repr__(self) -> str:
        words = [self.metadata.title, self.metadata.documentNumber, self.source.path]
        return f"<Document {' '.join(word for word in words if word)}>"
