"""Reads Chinese official documents (党政机关公文) and gives back their structure.

>>> import directive
>>> document = directive.parse_text("一、目标\\n\\n减轻负担。\\n\\n二、措施\\n\\n少开会。\\n")
>>> [block.title for block in document.body]
['目标', '措施']

`parse` reads a file or bytes, `parse_text` a text, `parse_many` files on several threads; `to_pandas` makes a data frame
of documents. The names are those of the command line and of its JSON.
"""
from __future__ import annotations

import itertools
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Callable, Deque, Iterable, Iterator, Optional, Tuple, Union

from . import library
from .document import Document, FieldValue, FoundBlock
from .errors import ArgumentError, DirectiveError, NoMemoryError, NotFoundError, UnreadableError
from .model import (
    AttachmentNote, Block, Chunk, Diagnostic, DocumentNumberParts, Evidence, ExcludedRun, LabelledValue, Metadata, Source)

if TYPE_CHECKING:
    import pandas

__all__ = [
    "ArgumentError", "AttachmentNote", "Block", "Chunk", "Diagnostic", "DirectiveError", "Document",
    "DocumentNumberParts", "Evidence", "ExcludedRun", "FieldValue", "FoundBlock", "LabelledValue", "Metadata", "NoMemoryError",
    "NotFoundError", "Source",
    "UnreadableError", "parse", "parse_many", "parse_text", "to_pandas",
]
__version__ = library.version()

Path = Union[str, "os.PathLike[str]"]


def parse(
    source: Union[Path, bytes, bytearray, memoryview], *, encoding: Optional[str] = None,
    format: Optional[str] = None, offsets: str = "scalars", strict: bool = False, path: Optional[str] = None,
) -> Document:
    """Reads a file, or the bytes of one: text, a web page, a Word document (.docx).

    encoding: UTF-8, GB18030, GBK, Big5, UTF-16LE, UTF-16BE; found out from the bytes if nothing is said.
    format: text or html; found out if nothing is said.
    offsets: the unit of ranges; scalars, those of Python's strings, if nothing is said; bytes, utf16.
    strict: whether bytes that are no characters are an error; else they are replaced, with a diagnostic.
    path: what is to stand in source.path, if it is not that of the file.

    Raises `OSError` for a file that can't be opened, `UnreadableError` for one that is no document.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    else:
        with open(source, "rb") as file:
            data = file.read()
        path = path or os.fspath(source)
    try:
        return Document(library.parse(
            data, path=path, encoding=encoding, format=format, offsets=offsets, strict=strict))
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}" if path else str(error)) from None


def parse_text(
    text: str, *, format: Optional[str] = None, offsets: str = "scalars", path: Optional[str] = None,
) -> Document:
    """Reads a text, or a web page that was decoded. Never fails: what is doubtful is told in the diagnostics.

    format, offsets, path: as for `parse`; a text is no page if nothing is said.
    """
    data = text.encode("utf-8", "replace")
    return Document(library.parse(
        data, path=path, encoding="UTF-8", format=format or "text", offsets=offsets, strict=False))


def parse_many(
    paths: Iterable[Path], *, jobs: Optional[int] = None,
    on_error: Optional[Callable[[Path, Exception], None]] = None, encoding: Optional[str] = None,
    format: Optional[str] = None, offsets: str = "scalars", strict: bool = False,
) -> Iterator[Document]:
    """Reads files on several threads, in their order; only a few documents are waiting at a time.

    jobs: the number of threads; that of the processors if nothing is said.
    on_error: called with the path and the error of a file that can't be read, which is left out; without it the first
    such error is raised.
    """
    def read(path: Path) -> Document:
        return parse(path, encoding=encoding, format=format, offsets=offsets, strict=strict)

    jobs = jobs or os.cpu_count() or 1
    remaining = iter(paths)
    with ThreadPoolExecutor(jobs) as threads:
        waiting: Deque[Tuple[Path, Future[Document]]] = deque()
        try:
            while True:
                for path in itertools.islice(remaining, 4 * jobs - len(waiting)):
                    waiting.append((path, threads.submit(read, path)))
                if not waiting:
                    return
                path, future = waiting.popleft()
                try:
                    document = future.result()
                except (OSError, DirectiveError) as error:
                    if on_error is None:
                        raise
                    on_error(path, error)
                    continue
                yield document
        finally:
            for _, future in waiting:
                future.cancel()


def to_pandas(documents: Union[Document, Iterable[Document]]) -> pandas.DataFrame:
    """A data frame with a row for each block that has words of its own; needs pandas."""
    import pandas

    several = [documents] if isinstance(documents, Document) else documents
    return pandas.DataFrame([row for document in several for row in document.rows()])
