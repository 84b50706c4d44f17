"""What the tool takes grows with its input and no faster: a smoke of the growth tests, on the release build.

Each kind of text is read four times as long; user time may grow six times. Times below a third of a second say nothing.
"""

import os
import resource
import subprocess
import sys
import tempfile

TOOL = os.environ["DIRECTIVE"]
HEAD = "青岚市水务局关于河道巡查的通知\n\n各区水务局：\n\n现将有关事项通知如下。\n\n"
SENTENCE = "各区水务局应当依照《青岚市河道管理办法》第三条巡查河道，于2026年3月底前报送结果（市水务局牵头）。"
KINDS = {
    "paragraphs": lambda n: HEAD + (SENTENCE + "\n") * n,
    "one line": lambda n: HEAD + SENTENCE * n,
    "divisions": lambda n: HEAD + "".join(f"{place}. 巡查河段。{SENTENCE}\n" for place in range(1, n + 1)),
    "articles": lambda n: "青岚市河道管理办法\n\n" + "".join(f"第{place}条　{SENTENCE}\n" for place in range(1, n + 1)),
    "short lines": lambda n: HEAD + "河\n" * (8 * n),
}
COMMANDS = [
    ["parse"], ["check"], ["references", "-q"], ["duties", "-q"], ["chunks", "-q"], ["export", "--to", "html"],
    ["export", "--to", "markdown"],
]


def user_time(command, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run = subprocess.run([TOOL, *command, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    assert run.returncode in (0, 1), (command, run.returncode)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind, text in KINDS.items():
            paths = {}
            for count in (2000, 8000):
                paths[count] = os.path.join(folder, f"{count}.txt")
                with open(paths[count], "w", encoding="utf-8") as file:
                    file.write(text(count))
            for command in COMMANDS:
                small, large = (min(user_time(command, paths[count]) for _ in range(2)) for count in (2000, 8000))
                if large > max(0.3, 6 * small):
                    print(f"{' '.join(command)}, {kind}: {small:.2f} s, of four times as much {large:.2f} s")
                    failed += 1
    print(f"{len(KINDS)} kinds of text, {len(COMMANDS)} commands, {failed} grow too fast")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
