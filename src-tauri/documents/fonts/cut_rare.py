"""Cut a Chinese face in two: FACE.ttf keeps what everyday papers need, its other Han characters go to a family of
their own named "... Rare". Needs fonttools.

usage: cut_rare.py WHOLE.ttf OUT_EVERYDAY.ttf OUT_RARE.ttf

Everyday are the 6,763 Han characters of GB 2312 and whatever is no Han character. Typst takes the fingerprint of a whole
face before it uses it, and the whole faces are 10 and 15 MB: a paper without a rare character is ready sooner.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY, UNIQUE_NAME, FULL_NAME, POSTSCRIPT_NAME, POSTSCRIPT_PREFIX = 1, 3, 4, 6, 25


def is_han(code: int) -> bool:
    return (0x2E80 <= code <= 0x2FDF or 0x3400 <= code <= 0x9FFF
            or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x323AF)


def is_everyday(code: int) -> bool:
    if not is_han(code):
        return True
    try:
        return len(chr(code).encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def cut(characters: list[int], out_path: str, suffix: str) -> None:
    options = subset.Options()
    options.layout_features, options.hinting = ["*"], True
    options.name_IDs, options.name_languages, options.notdef_outline = ["*"], ["*"], True
    font = TTFont(whole_path, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    for record in font["name"].names if suffix else []:
        said = record.toUnicode()
        if record.nameID in (FAMILY, FULL_NAME):
            record.string = f"{said} {suffix}"
        elif record.nameID in (UNIQUE_NAME, POSTSCRIPT_NAME, POSTSCRIPT_PREFIX):
            record.string = f"{said}{suffix}"
    font.save(out_path)
    print(out_path, len(characters), "characters")


whole_path, everyday_path, rare_path = sys.argv[1:4]
known = sorted(TTFont(whole_path, lazy=True).getBestCmap())
cut([code for code in known if is_everyday(code)], everyday_path, "")
cut([code for code in known if not is_everyday(code)], rare_path, "Rare")
