"""Packs the Python package with the library and the tool into a wheel, the same bytes for the same files.

usage: wheel.py VERSION BUILT TARGET

BUILT holds libdirective.so and directive, stripped; the tool needs nothing. The tag of the platform is that of the
newest symbol of the C library which the library asks for, at least that of 2.17.
"""
import base64
import hashlib
import os
import pathlib
import platform
import re
import subprocess
import sys
import time
import zipfile

SOURCE = pathlib.Path("Sources/Python/directive")
SUMMARY = "Reads Chinese official documents (党政机关公文) and gives back their structure"


def glibc(library):
    """The minor version of the C library 2 that is needed."""
    symbols = subprocess.run(["objdump", "-T", library], check=True, capture_output=True, text=True).stdout
    versions = [int(minor) for minor in re.findall(r"\(?GLIBC_2\.(\d+)", symbols)]
    return max([17, *versions])


def wheel(version, built, target):
    tag = f"py3-none-manylinux_2_{glibc(built / 'libdirective.so')}_{platform.machine()}"
    info = f"directive-{version}.dist-info"
    files = {f"directive/{path.relative_to(SOURCE).as_posix()}": (path.read_bytes(), 0o644)
             for path in SOURCE.rglob("*") if path.suffix in (".py", ".pyi", ".typed") or path.name == "py.typed"}
    files["directive/libdirective.so"] = ((built / "libdirective.so").read_bytes(), 0o755)
    files["directive/bin/directive"] = ((built / "directive").read_bytes(), 0o755)
    texts = {
        "METADATA": f"Metadata-Version: 2.1\nName: directive\nVersion: {version}\nSummary: {SUMMARY}\n"
                    "Requires-Python: >=3.9\nProvides-Extra: pandas\nRequires-Dist: pandas; extra == 'pandas'\n",
        "WHEEL": f"Wheel-Version: 1.0\nGenerator: directive\nRoot-Is-Purelib: false\nTag: {tag}\n",
        "entry_points.txt": "[console_scripts]\ndirective = directive.__main__:main\n",
        "top_level.txt": "directive\n",
    }
    files |= {f"{info}/{name}": (text.encode(), 0o644) for name, text in texts.items()}
    record = "".join(f"{name},sha256={digest(data)},{len(data)}\n" for name, (data, _) in sorted(files.items()))
    files[f"{info}/RECORD"] = (f"{record}{info}/RECORD,,\n".encode(), 0o644)
    # Archives know no time before 1980.
    made = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
    path = target / f"directive-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        # The record comes last, as installers expect it.
        for name in sorted(files, key=lambda name: (name.startswith(info), name.endswith("/RECORD"), name)):
            data, mode = files[name]
            entry = zipfile.ZipInfo(name, made)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, data)


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


wheel(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
