"""What can go wrong; the message says what is wrong and what to do."""


class DirectiveError(Exception):
    """Any of the errors of this package."""


class NotFoundError(DirectiveError, KeyError):
    """A selector names nothing in the document."""

    def __str__(self) -> str:
        # KeyError would quote it.
        return str(self.args[0]) if self.args else ""


class ArgumentError(DirectiveError, ValueError):
    """A selector or option that can't be read."""


class UnreadableError(DirectiveError, ValueError):
    """Bytes that are no document: a picture, a damaged archive, no text in the encoding that was named."""


class NoMemoryError(DirectiveError, MemoryError):
    """There is no memory for a document, or for what is asked of it."""
