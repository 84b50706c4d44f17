"""Holds the figures of a run over real documents against the floors that were reached.

usage: corpus.py SCORE LIMITS [--record]

SCORE is what score.py wrote with --json. LIMITS has the same shape: for a field or a count, how many are right, known,
invented and not known; for divisions F1 and whole documents; the mean over origins.

What every document has to keep holds without exception: all are given back, no line is lost, every evidence holds its
value. Of the values (fields and counts of items) a collection may lose two, all in all: a floor that holds each single
document for ever would reward rules written for it. A collection or figure without a floor, or a floor without a figure,
is a fault too. --record writes LIMITS anew.
"""
import json
import sys

VALUES = 2  # that a collection may lose
F1 = 0.01  # that divisions and lines of the page may lose
ORIGINS = 0.005  # that the mean over origins may lose
WHOLE = ("documents", "unparsed", "lines", "evidence")
# Sums over fields, and how often doubt was said, which is no loss by itself.
DERIVED = ("known", "sure", "warned")


def wrong(name, value):
    """Values of a field that are missing, wrong or invented."""
    return value[1] - value[0] + (value[2] if len(value) > 2 else 0)


def faults_of(collection, have, floor):
    """The figures of a collection that fell below their floors, and those that rose above."""
    worse, better, lost = [], [], 0
    for name in sorted(have.keys() | floor.keys()):
        if name not in have or name not in floor:
            worse.append(f"{collection} {name}: {'no figure' if name not in have else 'no floor'}")
            continue
        value, limit = have[name], floor[name]
        if name in WHOLE:
            if value != limit and not (name == "evidence" and value[0] == value[1]):
                worse.append(f"{collection} {name}: {value}, was {limit}")
        elif isinstance(value, list) and name not in DERIVED:
            change = wrong(name, value) - wrong(name, limit)
            lost += change
            if change:
                (worse if change > VALUES else better if change < 0 else []).append(
                    f"{collection} {name}: {value}, was {limit}")
        elif isinstance(value, dict):
            if value["f1"] < limit["f1"] - F1 or value["exact"] < limit["exact"] - VALUES:
                worse.append(f"{collection} {name}: {value}, was {limit}")
            elif value["f1"] > limit["f1"]:
                better.append(f"{collection} {name}: F1 {value['f1']:.4f}, was {limit['f1']:.4f}")
        elif isinstance(value, float):
            room = ORIGINS if name == "origins" else F1
            if value < limit - room:
                worse.append(f"{collection} {name}: {value:.4f}, was {limit:.4f}")
            elif value > limit:
                better.append(f"{collection} {name}: {value:.4f}, was {limit:.4f}")
    if lost > VALUES:
        worse.append(f"{collection}: {lost} values lost, {VALUES} are allowed")
    return worse, better


def main():
    score = json.load(open(sys.argv[1], encoding="utf-8"))
    if "--record" in sys.argv:
        lines = ",\n".join(f" {json.dumps(name)}: {{\n" + ",\n".join(
            f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in entries.items()) + "\n }"
            for name, entries in score.items())
        open(sys.argv[2], "w", encoding="utf-8").write(f"{{\n{lines}\n}}\n")
        return
    floors = json.load(open(sys.argv[2], encoding="utf-8"))
    worse, better = [], []
    for collection in sorted(score.keys() | floors.keys()):
        if collection not in score or collection not in floors:
            worse.append(f"{collection}: {'not measured' if collection not in score else 'no floor'}")
            continue
        fell, rose = faults_of(collection, score[collection], floors[collection])
        worse += fell
        better += rose
    if better:
        print("better than the floors (corpus.py --record raises them):", *better, sep="\n  ")
    if worse:
        sys.exit("\n  ".join(["worse than what was reached:", *worse]))
    print(f"real documents: {len(score)} collections at or above their floors")


main()
