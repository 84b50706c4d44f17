"""Calls the tool under test, which the environment variable DIRECTIVE names, from the top of the repository."""
import json
import os
import subprocess

TOOL = os.environ["DIRECTIVE"]
SAMPLES = ["samples", "--include", "source.txt"]
NOTICE = "samples/notice/two-studies/source.txt"


def run(*words, stdin=None):
    """What the tool prints; an exit status other than 0 is an error."""
    done = subprocess.run([TOOL, *words], input=stdin, capture_output=True)
    if done.returncode != 0:
        raise SystemExit(f"{words}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def lines(*words, stdin=None):
    """The JSON object of each line that the tool prints."""
    # Not splitlines(): a text may hold U+2028 and the like, which JSON need not escape.
    return [json.loads(line) for line in run(*words, stdin=stdin).split("\n") if line]


def walk(blocks):
    """Blocks and all that is in them, in document order."""
    for block in blocks:
        yield block
        yield from walk(block["children"])


def check(condition, message):
    if not condition:
        raise SystemExit(f"not so: {message}")
