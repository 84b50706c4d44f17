"""What documents consist of: the JSON of the contract as classes, with its names. Made from the schema by
Sources/Python/model.py; not to be changed by hand."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple


@dataclass(frozen=True)
class Source:
    """Where a document came from and how it was read."""

    path: Optional[str]
    format: str
    encoding: str
    bytes: int
    """of the decoded text, in UTF-8"""
    lines: int
    offsets: str
    record: Optional[Dict[str, Any]]
    """the further fields of a data set's record"""

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Source:
        """Of an object of the JSON."""
        return cls(
            path=data["path"],
            format=data["format"],
            encoding=data["encoding"],
            bytes=data["bytes"],
            lines=data["lines"],
            offsets=data["offsets"],
            record=data["record"],
        )


@dataclass(frozen=True)
class DocumentNumberParts:
    """The parts of a document number (发文字号)."""

    code: Optional[str]
    year: Optional[int]
    serial: Optional[int]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> DocumentNumberParts:
        """Of an object of the JSON."""
        return cls(
            code=data["code"],
            year=data["year"],
            serial=data["serial"],
        )


@dataclass(frozen=True)
class AttachmentNote:
    """An attachment (附件) that the document announces."""

    number: Optional[int]
    title: str

    @classmethod
    def of(cls, data: Dict[str, Any]) -> AttachmentNote:
        """Of an object of the JSON."""
        return cls(
            number=data["number"],
            title=data["title"],
        )


@dataclass(frozen=True)
class LabelledValue:
    """A labelled value of the head or the imprint that has no field."""

    label: str
    value: str

    @classmethod
    def of(cls, data: Dict[str, Any]) -> LabelledValue:
        """Of an object of the JSON."""
        return cls(
            label=data["label"],
            value=data["value"],
        )


@dataclass(frozen=True)
class Metadata:
    """What a document says of itself; absent is None or an empty list, dates are ISO 8601."""

    title: Optional[str]
    documentType: Optional[str]
    documentNumber: Optional[str]
    documentNumberParts: Optional[DocumentNumberParts]
    otherNumbers: List[str]
    issuers: List[str]
    masthead: Optional[str]
    addressees: List[str]
    dateSigned: Optional[str]
    datePublished: Optional[str]
    datePrinted: Optional[str]
    dateEffective: Optional[str]
    dateAdopted: Optional[str]
    datesAmended: List[str]
    publisher: Optional[str]
    signatories: List[str]
    copiesTo: List[str]
    printedBy: Optional[str]
    secrecy: Optional[str]
    urgency: Optional[str]
    copyNumber: Optional[str]
    indexNumber: Optional[str]
    subjects: List[str]
    validity: Optional[str]
    disclosure: Optional[str]
    note: Optional[str]
    attachments: List[AttachmentNote]
    other: List[LabelledValue]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Metadata:
        """Of an object of the JSON."""
        return cls(
            title=data["title"],
            documentType=data["documentType"],
            documentNumber=data["documentNumber"],
            documentNumberParts=None if data["documentNumberParts"] is None else DocumentNumberParts.of(data["documentNumberParts"]),
            otherNumbers=data["otherNumbers"],
            issuers=data["issuers"],
            masthead=data["masthead"],
            addressees=data["addressees"],
            dateSigned=data["dateSigned"],
            datePublished=data["datePublished"],
            datePrinted=data["datePrinted"],
            dateEffective=data["dateEffective"],
            dateAdopted=data["dateAdopted"],
            datesAmended=data["datesAmended"],
            publisher=data["publisher"],
            signatories=data["signatories"],
            copiesTo=data["copiesTo"],
            printedBy=data["printedBy"],
            secrecy=data["secrecy"],
            urgency=data["urgency"],
            copyNumber=data["copyNumber"],
            indexNumber=data["indexNumber"],
            subjects=data["subjects"],
            validity=data["validity"],
            disclosure=data["disclosure"],
            note=data["note"],
            attachments=[AttachmentNote.of(each) for each in data["attachments"]],
            other=[LabelledValue.of(each) for each in data["other"]],
        )


@dataclass(frozen=True)
class Evidence:
    """Where a value was read."""

    line: int
    page: Optional[int]
    range: Tuple[int, int]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Evidence:
        """Of an object of the JSON."""
        return cls(
            line=data["line"],
            page=data["page"],
            range=(data["range"][0], data["range"][1]),
        )


@dataclass(frozen=True)
class Block:
    """A part of a document: a division, an item, a paragraph, a table, an attachment."""

    kind: str
    id: str
    """unique in the document, a selector"""
    address: Optional[str]
    """place in the numbering"""
    marker: Optional[str]
    """as printed"""
    title: Optional[str]
    role: Optional[str]
    text: Optional[str]
    """a paragraph's whole words, those of its items too"""
    problem: Optional[str]
    remedy: Optional[str]
    rows: Optional[List[List[str]]]
    """the cells of a table, where they are certain"""
    line: int
    page: Optional[int]
    range: Tuple[int, int]
    children: List[Block]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Block:
        """Of an object of the JSON."""
        return cls(
            kind=data["kind"],
            id=data["id"],
            address=data["address"],
            marker=data["marker"],
            title=data["title"],
            role=data["role"],
            text=data["text"],
            problem=data["problem"],
            remedy=data["remedy"],
            rows=data["rows"],
            line=data["line"],
            page=data["page"],
            range=(data["range"][0], data["range"][1]),
            children=[Block.of(each) for each in data["children"]],
        )


@dataclass(frozen=True)
class ExcludedRun:
    """Lines of the page that are not the document's."""

    kind: str
    lines: List[int]
    range: Tuple[int, int]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> ExcludedRun:
        """Of an object of the JSON."""
        return cls(
            kind=data["kind"],
            lines=data["lines"],
            range=(data["range"][0], data["range"][1]),
        )


@dataclass(frozen=True)
class Diagnostic:
    """What is doubtful or wrong."""

    severity: str
    code: str
    """one of numberingGap, numberingRepeat, countMismatch, ambiguousDepth, joinedLine, wrappedLines, doubtful, impossibleDate, unfinishedDate, unfinishedNumber, impossibleNumber, missingDate, missingTitle, attachmentMismatch, replacedBytes, mojibake, truncated, leftOut, emptyPages, trackedChanges, emptyText, regionalForm"""
    field: Optional[str]
    message: str
    line: Optional[int]
    range: Optional[Tuple[int, int]]
    fileOffset: Optional[int]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Diagnostic:
        """Of an object of the JSON."""
        return cls(
            severity=data["severity"],
            code=data["code"],
            field=data["field"],
            message=data["message"],
            line=data["line"],
            range=None if data["range"] is None else (data["range"][0], data["range"][1]),
            fileOffset=data["fileOffset"],
        )


@dataclass(frozen=True)
class Chunk:
    """A piece of a document for search and language models: words that belong together."""

    path: Optional[str]
    chunkId: str
    """number or path of the document, and a hash of the words"""
    id: str
    """of the block that it begins with"""
    ids: List[str]
    """of all blocks that have words in it"""
    address: Optional[str]
    headings: List[str]
    context: str
    """to be put before the text"""
    text: str
    characters: int
    tokens: int
    """an estimate"""
    cut: bool
    """whether it begins or ends inside of a sentence or row"""
    parent: Optional[str]
    """the id of the smallest block that holds more"""
    previous: Optional[str]
    """the chunkId of the one before it"""
    next: Optional[str]
    documentNumber: Optional[str]
    documentTitle: Optional[str]
    documentType: Optional[str]
    issuers: List[str]
    dateSigned: Optional[str]
    datePublished: Optional[str]
    dateEffective: Optional[str]
    line: int
    range: Tuple[int, int]
    page: Optional[int]

    @classmethod
    def of(cls, data: Dict[str, Any]) -> Chunk:
        """Of an object of the JSON."""
        return cls(
            path=data["path"],
            chunkId=data["chunkId"],
            id=data["id"],
            ids=data["ids"],
            address=data["address"],
            headings=data["headings"],
            context=data["context"],
            text=data["text"],
            characters=data["characters"],
            tokens=data["tokens"],
            cut=data["cut"],
            parent=data["parent"],
            previous=data["previous"],
            next=data["next"],
            documentNumber=data["documentNumber"],
            documentTitle=data["documentTitle"],
            documentType=data["documentType"],
            issuers=data["issuers"],
            dateSigned=data["dateSigned"],
            datePublished=data["datePublished"],
            dateEffective=data["dateEffective"],
            line=data["line"],
            range=(data["range"][0], data["range"][1]),
            page=data["page"],
        )
