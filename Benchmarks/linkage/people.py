"""Makes synthetic people with known truth for the linkage benchmark: no name or number is anybody's.

Unlike FEBRL's generator, errors are of kinds (slips of the keyboard, misheard letters, nicknames, moved house, married
name, swapped names, dates with one digit wrong or day and month swapped) and come in bunches: careful records have
nearly none, hasty ones several.
"""
import argparse
import random

FIELDS = ["given_name", "surname", "birth_date", "sex", "house_number", "street", "town", "postcode", "phone", "card_number"]
ONSETS = ["b", "br", "c", "ch", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "v", "w", ""]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ie", "ou"]
CODAS = ["", "n", "r", "l", "s", "t", "nd", "ck", "m", "rd", "th"]
NEARBY = {"a": "sqz", "e": "wrd", "i": "uok", "o": "ipl", "n": "bm", "s": "adx", "t": "ry", "r": "et", "l": "ko", "m": "n"}
SOUNDS = [("ph", "f"), ("ck", "k"), ("ie", "y"), ("c", "k"), ("ou", "u"), ("ea", "ee"), ("th", "t"), ("ai", "ay"), ("s", "z")]


def word(rng, syllables):
    return "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(syllables))


def words(rng, count, syllables):
    found = []
    seen = set()
    while len(found) < count:
        made = word(rng, rng.choice(syllables))
        if len(made) > 2 and made not in seen:
            seen.add(made)
            found.append(made)
    return found


def cumulative(count, exponent, shift):
    total = 0.0
    weights = []
    for rank in range(count):
        total += 1 / (rank + shift) ** exponent
        weights.append(total)
    return weights


class World:
    """The names, streets and towns there are; the same for every size."""

    def __init__(self, seed):
        rng = random.Random(seed)
        self.given = words(rng, 1500, [1, 2, 2])
        self.surnames = words(rng, 20000, [2, 2, 3])
        self.streets = [w + rng.choice([" street", " road", " lane", " avenue", " close"]) for w in words(rng, 4000, [1, 2])]
        self.towns = words(rng, 1200, [2, 3])
        self.postcodes = [f"{rng.randrange(100, 1000)}{n % 100:02d}" for n in range(3000)]
        self.given_weights = cumulative(1500, 0.9, 3)
        self.surname_weights = cumulative(20000, 0.8, 5)
        self.town_weights = cumulative(1200, 0.7, 3)

    def person(self, rng):
        place = rng.choices(range(1200), cum_weights=self.town_weights)[0]
        return {
            "given_name": rng.choices(self.given, cum_weights=self.given_weights)[0],
            "surname": rng.choices(self.surnames, cum_weights=self.surname_weights)[0],
            "birth_date": f"{rng.randrange(1930, 2008)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}",
            "sex": rng.choice("mf"),
            "house_number": str(int(rng.paretovariate(0.8)) % 300 + 1),
            "street": rng.choice(self.streets),
            "town": self.towns[place],
            "postcode": self.postcodes[(place * 5 + rng.randrange(3)) % 3000],
            "phone": f"0{rng.randrange(10**9):09d}" if rng.random() < 0.6 else "",
            "card_number": f"{rng.randrange(10**9):09d}" if rng.random() < 0.7 else "",
        }

    def moved(self, rng, record):
        other = self.person(rng)
        for field in ("house_number", "street", "town", "postcode"):
            record[field] = other[field]


def slip(rng, text):
    if len(text) < 2:
        return text
    place = rng.randrange(len(text))
    kind = rng.randrange(4)
    letter = text[place]
    if kind == 0:
        return text[:place] + text[place + 1:]
    if kind == 1:
        return text[:place] + letter + text[place:]
    if kind == 2 and place + 1 < len(text):
        return text[:place] + text[place + 1] + letter + text[place + 2:]
    near = rng.choice("0123456789") if letter.isdigit() else rng.choice(NEARBY.get(letter, "aeioustrn"))
    return text[:place] + near + text[place + 1:]


def misheard(rng, text):
    first, second = rng.choice(SOUNDS)
    return text.replace(first, second, 1) if first in text else slip(rng, text)


def wrong_date(rng, text):
    year, month, day = text.split("-")
    kind = rng.randrange(4)
    if kind == 0 and int(day) <= 12:
        return f"{year}-{day}-{month}"
    if kind == 1:
        return f"{int(year) + rng.choice([-1, 1])}-{month}-{day}"
    if kind == 2:
        return f"{year}-{month}-{rng.randrange(1, 29):02d}"
    digits = list(text)
    place = rng.choice([3, 6, 8, 9])
    digits[place] = rng.choice("0123456789")
    return "".join(digits)


def corrupt(rng, world, person):
    record = dict(person)
    haste = rng.choice([0.03, 0.03, 0.1, 0.25])
    if rng.random() < 0.08:
        world.moved(rng, record)
    if record["sex"] == "f" and rng.random() < 0.06:
        record["surname"] = rng.choices(world.surnames, cum_weights=world.surname_weights)[0]
    if rng.random() < 0.02:
        record["given_name"], record["surname"] = record["surname"], record["given_name"]
    if rng.random() < 0.04:
        record["given_name"] = record["given_name"][: rng.choice([1, 3])]
    for field in FIELDS:
        if not record[field]:
            continue
        if rng.random() < haste / 2:
            record[field] = ""
        elif rng.random() < haste:
            if field == "birth_date":
                record[field] = wrong_date(rng, record[field])
            elif field == "sex":
                record[field] = "f" if record[field] == "m" else "m"
            elif field in ("given_name", "surname", "street", "town"):
                record[field] = rng.choice([slip, misheard])(rng, record[field])
            else:
                record[field] = slip(rng, record[field])
    return record


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, required=True, help="rows of the left file, or of the one with duplicates")
    parser.add_argument("--right", type=int, help="rows of a right file: half of them people of the left one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True, help="prefix: PREFIX.left.csv, PREFIX.right.csv, and .truth beside each")
    options = parser.parse_args()
    rng = random.Random(options.seed * 1000 + 1)
    world = World(options.seed)
    left = []
    right = []
    if options.right is None:
        number = 0
        while len(left) < options.rows:
            person = world.person(rng)
            left.append((number, person))
            if rng.random() < 0.3:
                for _ in range(rng.choice([1, 1, 1, 2, 3])):
                    left.append((number, corrupt(rng, world, person)))
            number += 1
        left = left[: options.rows]
    else:
        left = [(number, world.person(rng)) for number in range(options.rows)]
        for number in rng.sample(range(options.rows), options.right // 2):
            right.append((number, corrupt(rng, world, left[number][1])))
        right += [(options.rows + number, world.person(rng)) for number in range(options.right - len(right))]
    rng.shuffle(left)
    rng.shuffle(right)
    for name, rows in (("left", left), ("right", right)):
        if not rows:
            continue
        with open(f"{options.out}.{name}.csv", "w", encoding="utf-8") as file:
            file.write(",".join(FIELDS) + "\n")
            for _, record in rows:
                file.write(",".join(record[field] for field in FIELDS) + "\n")
        with open(f"{options.out}.{name}.truth", "w", encoding="utf-8") as file:
            for number, _ in rows:
                file.write(f"{number}\n")


if __name__ == "__main__":
    main()
