"""The library behind its C interface (directive.h). ctypes lets go of the interpreter's lock for the length of a call."""
from __future__ import annotations

import ctypes
import pathlib
from typing import Any, Optional

from .errors import ArgumentError, DirectiveError, NoMemoryError, NotFoundError, UnreadableError

FOLDER = pathlib.Path(__file__).resolve().parent


class _Bytes(ctypes.Structure):
    _fields_ = [("bytes", ctypes.POINTER(ctypes.c_uint8)), ("count", ctypes.c_size_t)]


class _Options(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t), ("path", ctypes.c_char_p), ("encoding", ctypes.c_char_p),
        ("format", ctypes.c_char_p), ("offsets", ctypes.c_char_p), ("strict", ctypes.c_int32),
    ]


class _ChunkOptions(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t), ("unit", ctypes.c_char_p), ("max", ctypes.c_int64), ("min", ctypes.c_int64),
        ("overlap", ctypes.c_int64),
    ]


_HANDLE = ctypes.c_void_p
_RESULT = ctypes.POINTER(_Bytes)
_library = ctypes.CDLL(str(FOLDER / "libdirective.so"))
for _name, _arguments in {
    "version": [_RESULT],
    "parse": [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(_Options), ctypes.POINTER(_HANDLE), _RESULT],
    "json": [_HANDLE, _RESULT],
    "query": [_HANDLE, ctypes.c_char_p, _RESULT],
    "markdown": [_HANDLE, _RESULT],
    "rows": [_HANDLE, _RESULT],
    "chunks": [_HANDLE, ctypes.POINTER(_ChunkOptions), _RESULT],
    "text": [_HANDLE, _RESULT],
}.items():
    _function = getattr(_library, f"directive_{_name}")
    _function.argtypes, _function.restype = _arguments, ctypes.c_int32
_library.directive_close.argtypes, _library.directive_close.restype = [_HANDLE], None
_library.directive_free.argtypes, _library.directive_free.restype = [_RESULT], None
_library.directive_commit.argtypes, _library.directive_commit.restype = [], ctypes.c_char_p

_ERRORS = {1: NotFoundError, 2: ArgumentError, 3: UnreadableError, 4: NoMemoryError}
_NO_MEMORY = "there is no memory for it; end other programs, raise 'ulimit -v', or hand over less at a time"


def call(name: str, *arguments: Any) -> bytes:
    """What a function of the library gives; raises what it returns otherwise."""
    result = _Bytes()
    try:
        status = getattr(_library, f"directive_{name}")(*arguments, ctypes.byref(result))
        given = ctypes.string_at(result.bytes, result.count) if result.bytes else b""
    finally:
        _library.directive_free(ctypes.byref(result))
    if status == 0:
        return given
    raise _ERRORS.get(status, DirectiveError)(given.decode() or _NO_MEMORY)


def parse(
    data: bytes, *, path: Optional[str], encoding: Optional[str], format: Optional[str], offsets: str, strict: bool
) -> int:
    """Reads a document, which `close` gives back."""
    def words(value: Optional[str]) -> Optional[bytes]:
        return None if value is None else value.encode("utf-8", "surrogateescape")

    options = _Options(
        ctypes.sizeof(_Options), words(path), words(encoding), words(format), words(offsets), int(strict))
    handle = _HANDLE()
    call("parse", data, len(data), ctypes.byref(options), ctypes.byref(handle))
    assert handle.value is not None
    return handle.value


def chunks(handle: int, unit: str, max: Optional[int], min: Optional[int], overlap: int) -> bytes:
    """A line of JSON for each piece."""
    def number(value: Optional[int], least: int = 1) -> int:
        # 0 is C's word for None, so a caller's own 0 becomes a number that is refused too; so do those too large for C.
        return 0 if value is None else value if least <= value < 1 << 62 else -1

    options = _ChunkOptions(
        ctypes.sizeof(_ChunkOptions), unit.encode(), number(max), number(min), number(overlap, 0))
    return call("chunks", handle, ctypes.byref(options))


def close(handle: int) -> None:
    _library.directive_close(handle)


def version() -> str:
    return call("version").decode()


def commit() -> str:
    """What the library was built from; empty where nobody has said it."""
    words: bytes = _library.directive_commit()
    return words.decode()
