"""The reference client of the Model Context Protocol talks to `directive mcp`, with a session and without one.

Lists, calls, bad calls, resources, a large folder, and a call that is given up. Needs the package mcp, version 2.
"""
import asyncio
import json
import pathlib
import tempfile
import time

from mcp import Client, MCPError, StdioServerParameters

from tool import NOTICE, TOOL, check, lines

COUNT = 3000


def server(*folders):
    return StdioServerParameters(command=TOOL, args=["mcp", *map(str, folders)])


async def call(client, tool, **arguments):
    result = await client.call_tool(tool, arguments)
    [content] = result.content
    return content.text, result.is_error


async def refused(awaitable, words):
    try:
        result = await awaitable
    except MCPError as error:
        check(words in str(error), f"{words!r} is said: {error}")
    else:
        check(False, f"refused, and not {result}")


async def samples(mode):
    """Everything over the samples, as parse prints it."""
    async with Client(server("samples"), mode=mode) as client:
        tools = (await client.list_tools()).tools
        check([t.name for t in tools] == ["outline", "query", "search_words", "parse", "references", "compare"], f"{tools}")
        check(all(t.annotations.read_only_hint for t in tools), "nothing is written")
        path = NOTICE.removeprefix("samples/")
        [document] = lines("parse", "--format", "ndjson", NOTICE)
        text, failed = await call(client, "query", selector="2.3.2.4.remedy", path=path)
        check(not failed and "推进监管方式和监管手段创新" in text, text)
        text, _ = await call(client, "outline", path=path)
        check(document["metadata"]["title"] in text, text)
        for words, id in ("督导检查", "3.2"), ("审批程序繁琐", "2.3.2.3"):
            text, _ = await call(client, "search_words", words=words)
            check(f"{path}#{id} (" in text, text)
        text, failed = await call(client, "references", path=path)
        check(not failed, text)
        text, failed = await call(client, "compare", old=path, new=path)
        check(not failed and text == "they are the same\n", text)
        # The whole in parts of the usual size.
        whole, offset = "", 0
        while True:
            text, failed = await call(client, "parse", path=path, part="all", offset=offset)
            check(not failed and len(text) < 6200, f"a part of {len(text)} characters")
            part, mark, rest = text.rpartition("\n[characters ")
            whole += part if mark else text
            if not mark:
                break
            offset = len(whole)
        document["source"]["path"] = path
        check(json.loads(whole) == document, "parts of a result make the whole")

        text, failed = await call(client, "query", selector="9.9", path=path)
        check(failed and "outline" in text, f"what to do: {text}")
        text, failed = await call(client, "parse", path="../README.md")
        check(failed and "no '../README.md'" in text, text)
        await refused(client.call_tool("parze", {}), "did you mean 'parse'?")

        listed, cursor = [], None
        while True:
            page = await client.list_resources(cursor=cursor)
            listed += page.resources
            cursor = page.next_cursor
            if not cursor:
                break
        check(any(r.name == path for r in listed), "the notice is listed")
        check(len({str(r.uri) for r in listed}) == len(listed) > 50, f"{len(listed)} resources")
        check(len((await client.list_resource_templates()).resource_templates) == 1, "a template for parts")
        uri = next(str(r.uri) for r in listed if r.name == path)
        [contents] = (await client.read_resource(uri + "#2.3.2")).contents
        check("强化问题导向" in contents.text and "抓好工作结合" not in contents.text, contents.text)
        await refused(client.read_resource("directive:///../README.md"), "no '../README.md'")
        print(f"mcp: {mode}: revision {client.protocol_version}, {len(listed)} resources")
        return client.protocol_version


async def large(folder):
    """Thousands of documents; they are kept, one asks how far it is, a call that is given up keeps no others waiting."""
    text = pathlib.Path(NOTICE).read_text("utf-8")
    for number in range(COUNT):
        path = folder / f"{number:05}.txt"
        path.write_text(text.replace("坚持学用结合", f"第{number}份坚持学用结合"), "utf-8")
    (folder / "link.txt").symlink_to("/etc/passwd")
    (folder / "linked").symlink_to("/etc")
    # What was written just now is not kept.
    await asyncio.sleep(3)
    for mode in "legacy", "auto":
        async with Client(server(folder), mode=mode) as client:
            told = []

            async def progress(count, total, message):
                told.append((count, message))

            start = time.monotonic()
            words = {"words": f"第{COUNT - 1}份"}
            result = await client.call_tool("search_words", words, progress_callback=progress)
            search = time.monotonic() - start
            check(result.content[0].text.startswith(f"{COUNT - 1:05}.txt#"), result.content[0].text)
            check(search < 2 or len(told) > 0, f"nothing is said of progress in {search:.1f} s")
            check([c for c, _ in told] == sorted({c for c, _ in told}), f"it goes forward: {told}")
            start = time.monotonic()
            again, _ = await call(client, "search_words", **words)
            kept = time.monotonic() - start
            check(again == result.content[0].text and kept < search, f"{kept:.1f} s the second time, {search:.1f} s before")
            (folder / f"{COUNT - 1:05}.txt").write_text(text, "utf-8")
            again, _ = await call(client, "search_words", **words)
            check("was not found" in again, f"a file that was changed is read anew: {again}")
            (folder / f"{COUNT - 1:05}.txt").write_text(text.replace("坚持学用结合", f"第{COUNT - 1}份坚持学用结合"), "utf-8")
            start = time.monotonic()
            words, _ = await call(client, "outline")
            check(len(words) < 6200 and "call again with offset" in words, words[-200:])
            check(time.monotonic() - start < search, "a first page is there before all is read")
            print(f"mcp: {mode}: {COUNT} documents searched in {search:.1f} s, again in {kept:.1f} s; "
                  f"progress told {len(told)} times")
    async with Client(server(folder)) as client:
        for path in "link.txt", "linked", "linked/passwd", "../" + folder.name + "/../../etc/passwd":
            words, failed = await call(client, "parse", path=path)
            check(failed and f"no '{path}'" in words, words)
        given_up = asyncio.create_task(client.call_tool("search_words", {"words": "没有这样的词"}))
        await asyncio.sleep(search / 4)
        given_up.cancel()
        start = time.monotonic()
        await call(client, "outline", path="00001.txt")
        check(time.monotonic() - start < search, "the next call does not wait for it")


async def main():
    versions = [await samples(mode) for mode in ("legacy", "auto")]
    check(versions[0] < versions[1], f"an older revision with a session, the newest without: {versions}")
    with tempfile.TemporaryDirectory() as name:
        await large(pathlib.Path(name))


asyncio.run(main())
