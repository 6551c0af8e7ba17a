#!/usr/bin/env python3
"""Makes the program's two typefaces for one weight out of the system's Inter, at build time.

    make_fonts.py Inter-Regular.otf Regular text.ttf figures.ttf

"Atalaya Text" is Inter for Latin, Greek and Cyrillic. "Atalaya Figures" is the same with digits of equal width, for
numbers in columns, because Qt 6.4 cannot switch on the OpenType feature. Against the original, three things change so
that a PDF made with them can be copied, searched and read aloud exactly:

- outlines are TrueType, which Qt embeds as they are;
- substitutions are gone (Inter's contextual colon, arrows and signs reach a PDF as glyphs without a character);
- no two characters share a glyph (a non-breaking hyphen would come back as a hyphen, Greek capital A as Latin A).

One character is new: U+E0AD, for private use, is the hyphen of a word that is divided at the end of a line.

Own family names, so that an Inter installed on the machine never takes the place of the one embedded here. Inter is
under the SIL Open Font License without a reserved name; the licence text stays in the name table.
"""

import copy
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0259, 0x0259), (0x02B0, 0x02DD), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x045F), (0x0490, 0x0493), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),
    (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x2199), (0x2200, 0x22FF), (0x2500, 0x25FF), (0x2600, 0x27BF),
]
DIVIDING_HYPHEN = 0xE0AD
# A fixed date (2026-01-01 in seconds since 1904), so that the same Inter gives the same bytes.
DATE = 3850070400


def feature_substitution(font, tag):
    """The single substitutions of one feature, glyph name to glyph name."""
    gsub = font["GSUB"].table
    mapping = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != tag:
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                if table.LookupType == 1:
                    mapping.update(table.mapping)
    return mapping


def set_tabular_digits(font):
    proportional = dict(font.getBestCmap())
    tabular = feature_substitution(font, "tnum")
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = tabular[proportional[code]]


def subset(font):
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.glyph_names = True
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG", "STAT", "GSUB", "meta"]
    known = set(font.getBestCmap())
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1) if c in known])
    subsetter.subset(font)


def to_truetype(font):
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        # Half a unit of 2048 in the em: far below one device pixel at any size that is printed.
        glyphs[name].draw(Cu2QuPen(pen, 0.5, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = outlines
    font["loca"] = newTable("loca")
    for tag in ("CFF ", "CFF2", "VORG"):
        if tag in font:
            del font[tag]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"


def add_dividing_hyphen(font):
    for table in font["cmap"].tables:
        if 0x2D in table.cmap:
            table.cmap[DIVIDING_HYPHEN] = table.cmap[0x2D]


def part_shared_glyphs(font):
    """Gives each character a glyph of its own. The lowest code point keeps the glyph and its kerning."""
    owner = {}
    renamed = {}
    for code, name in sorted(font.getBestCmap().items()):
        if name not in owner:
            owner[name] = code
            continue
        twin = "%s.u%04X" % (name, code)
        renamed[code] = (name, twin)
    order = list(font.getGlyphOrder())
    glyf = font["glyf"]
    for code, (name, twin) in renamed.items():
        order.append(twin)
        glyf.glyphs[twin] = copy.deepcopy(glyf.glyphs[name])
        font["hmtx"].metrics[twin] = font["hmtx"].metrics[name]
    glyf.glyphOrder = order
    font.setGlyphOrder(order)
    for table in font["cmap"].tables:
        for code, (name, twin) in renamed.items():
            if code in table.cmap:
                table.cmap[code] = twin


def rename(font, family, style):
    name = font["name"]
    regular = style == "Regular"
    short = family if regular else "%s %s" % (family, style)
    values = {
        1: short,
        2: "Regular",
        3: "%s %s 1" % (family, style),
        4: "%s %s" % (family, style),
        6: "%s-%s" % (family.replace(" ", ""), style),
    }
    if not regular:
        values.update({16: family, 17: style})
    for record in list(name.names):
        if record.nameID not in (0, 5, 13, 14):
            name.names.remove(record)
    for number, text in values.items():
        name.setName(text, number, 3, 1, 0x409)
        name.setName(text, number, 1, 0, 0)


def make(source, style, family, tabular, path):
    font = TTFont(source, recalcTimestamp=False)
    if tabular:
        set_tabular_digits(font)
    subset(font)
    to_truetype(font)
    add_dividing_hyphen(font)
    part_shared_glyphs(font)
    rename(font, family, style)
    font["post"].formatType = 3.0
    font["head"].created = font["head"].modified = DATE
    font["OS/2"].fsType = 0
    font.save(path)


def main():
    source, style, text, figures = sys.argv[1:5]
    make(source, style, "Atalaya Text", False, text)
    make(source, style, "Atalaya Figures", True, figures)


main()
