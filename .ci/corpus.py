"""Holds the figures of a run over real documents against the limits of what was reached.

usage: corpus.py SCORE LIMITS [--record]

SCORE is what score.py wrote with --json. LIMITS has the same shape: for a field or a count, how many are right, known,
invented and not known; for divisions F1 and whole documents. A figure may be better than its limit, never worse; a
collection or a figure without a limit, or a limit without a figure, is a fault too. --record writes LIMITS anew.
"""
import json
import sys

TOLERANCE = 0.0005  # of an F1
UPWARDS, DOWNWARDS = 1, -1


def figures(score):
    """(collection, name, part) -> (value, which way is better)"""
    found = {}
    for collection, entries in score.items():
        for name, value in entries.items():
            key = (collection, name)
            if name == "documents":
                found[*key, "count"] = (value, UPWARDS)
            elif name == "unparsed":
                found[*key, "count"] = (value, DOWNWARDS)
            elif name == "warned":
                found[*key, "documents"] = (value[0], DOWNWARDS)
            elif isinstance(value, dict):
                found[*key, "F1"] = (value["f1"], UPWARDS)
                found[*key, "whole documents"] = (value["exact"], UPWARDS)
            elif isinstance(value, list):
                # How many evidences there are is no merit: what counts is how many of them are wrong.
                found[*key, "wrong"] = (value[1] - value[0], DOWNWARDS)
                if len(value) > 2:
                    found[*key, "invented"] = (value[2], DOWNWARDS)
            else:
                found[*key, "F1"] = (value, UPWARDS)
    return found


def main():
    score = json.load(open(sys.argv[1], encoding="utf-8"))
    if "--record" in sys.argv:
        lines = ",\n".join(f" {json.dumps(name)}: {{\n" + ",\n".join(
            f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in entries.items()) + "\n }"
            for name, entries in score.items())
        open(sys.argv[2], "w", encoding="utf-8").write(f"{{\n{lines}\n}}\n")
        return
    have, limits = figures(score), figures(json.load(open(sys.argv[2], encoding="utf-8")))
    faults, better = [], []
    for key in sorted(have.keys() | limits.keys()):
        name = " ".join(key)
        if key not in have or key not in limits:
            faults.append(f"{name}: {'no figure' if key not in have else 'no limit'}")
            continue
        (value, way), (limit, _) = have[key], limits[key]
        gain = (value - limit) * way
        if gain < -(TOLERANCE if key[-1] == "F1" else 0):
            faults.append(f"{name}: {value} is worse than {limit}")
        elif gain > 0:
            better.append(f"{name}: {value}, limit {limit}")
    if better:
        print("better than the limits (corpus.py --record raises them):", *better, sep="\n  ")
    if faults:
        sys.exit("\n  ".join(["worse than what was reached:", *faults]))
    print(f"real documents: {len(have)} figures within their limits")


main()
