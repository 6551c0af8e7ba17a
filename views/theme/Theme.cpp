#include "views/theme/Theme.h"

#include "resources/Resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atalaya {

namespace {

// What the painters rely on; a file without one of these is refused.
constexpr std::array colourTokens = {
    "ground",     "surface",  "sunken",   "raised",      "hover",         "selected",    "line",
    "lineStrong", "track",    "trackInv", "text",        "text2",         "text3",       "textDisabled",
    "ink",        "onInk",    "onInk2",   "inkHover",    "inkPressed",    "band",        "onBand",
    "onBand2",    "bandLine", "accent",   "accentHover", "accentPressed", "accentTint",  "focusInner",
    "focusOuter", "gap",      "gapTint",  "target",      "seriesCurrent", "seriesLast",  "seriesOther",
    "grid",       "axis",     "blocker",  "blockerTint", "warning",       "warningTint", "note",
    "noteTint",   "ok",       "okTint",   "watermark"};
constexpr std::array typeTokens = {"caption", "body", "reading", "question", "title", "figure", "headline"};
constexpr std::array reportTokens = {"small", "body", "lead", "h3", "h2", "h1", "figure", "cover"};
constexpr std::array handlingTokens = {"red", "amber", "amber-strict", "green", "clear"};
constexpr std::array patternTokens = {"dots", "diagonal", "horizontal", "cross", "solid"};

/// Reads values by path and remembers the first that is missing.
class TokenReader {
public:
    explicit TokenReader(QJsonObject root) : m_root(std::move(root)) {}

    QJsonValue at(const QString& path) {
        QJsonValue value = m_root;
        for (const QString& key : path.split(QLatin1Char('/'))) {
            value = value.toObject().value(key);
        }
        return value;
    }

    QColor colour(const QString& path) {
        static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
        const QString text = at(path).toString();
        if (!hex.match(text).hasMatch()) {
            fail(path);
            return {};
        }
        return QColor(text);
    }

    double number(const QString& path) {
        const double value = at(path).toDouble(-1);
        if (value <= 0) {
            fail(path);
        }
        return value;
    }

    TypeSize type(const QString& path) {
        TypeSize result{number(path + QStringLiteral("/size")), number(path + QStringLiteral("/line")), 400};
        result.weight = at(path + QStringLiteral("/weight")).toInt(400);
        return result;
    }

    Theme::Weave weave(const QString& path) {
        return {number(path + QStringLiteral("/tile")), number(path + QStringLiteral("/line"))};
    }

    QStringList names(const QString& path) {
        QStringList result;
        for (const QJsonValue& value : at(path).toArray()) {
            result << value.toString();
        }
        if (result.isEmpty() || result.contains(QString())) {
            fail(path);
        }
        return result;
    }

    std::vector<QRect> rectangles(const QString& path) {
        std::vector<QRect> result;
        for (const QJsonValue& value : at(path).toArray()) {
            const QJsonArray r = value.toArray();
            result.emplace_back(r.at(0).toInt(-1), r.at(1).toInt(-1), r.at(2).toInt(), r.at(3).toInt());
            if (r.size() != 4 || result.back().isEmpty()) {
                fail(path);
            }
        }
        if (result.size() != 5) {
            fail(path);
        }
        return result;
    }

    void fail(const QString& path) {
        if (m_fault.isEmpty()) {
            m_fault = path;
        }
    }
    const QString& fault() const { return m_fault; }

private:
    QJsonObject m_root;
    QString m_fault;
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Null when there is none. Asked at every painting: without a copy of the name.
template <typename Value> const Value* named(const QHash<QByteArray, Value>& values, const char* name) {
    const auto found = values.constFind(QByteArray::fromRawData(name, static_cast<qsizetype>(qstrlen(name))));
    return found == values.constEnd() ? nullptr : &*found;
}

Theme embedded(Theme::Ground ground) {
    QFile file(QStringLiteral(":/style/tokens.json"));
    if (!embeddedDataIsLinked() || !file.open(QIODevice::ReadOnly)) {
        qFatal("The embedded design tokens are missing.");
    }
    Result<Theme> theme = Theme::read(file.readAll(), ground);
    if (!theme) {
        qFatal("%s", qUtf8Printable(theme.error().detail));
    }
    return *std::move(theme);
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor greyOf(const QColor& colour) {
    const double y = luminance(colour);
    const double v = y <= 0.0031308 ? y * 12.92 : 1.055 * std::pow(y, 1 / 2.4) - 0.055;
    const int level = static_cast<int>(std::lround(v * 255));
    return {level, level, level};
}

const Theme& Theme::light() {
    static const Theme theme = embedded(Ground::Light);
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = embedded(Ground::Dark);
    return theme;
}

const Theme& Theme::paper() {
    static const Theme theme = embedded(Ground::Paper);
    return theme;
}

const Theme& Theme::grey() {
    static const Theme theme = paper().inGrey();
    return theme;
}

Result<Theme> Theme::read(const QByteArray& json, Ground ground) {
    const auto refused = [](const QString& detail) {
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate(
                           "Theme", "The colours and sizes of this program cannot be read. Install it again."),
                       detail);
    };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return refused(QStringLiteral("tokens: %1").arg(fault.errorString()));
    }
    TokenReader in(document.object());
    Theme theme;
    theme.m_ground = ground;
    const QString palette = ground == Ground::Dark ? QStringLiteral("color/dark/") : QStringLiteral("color/light/");
    for (const char* token : colourTokens) {
        theme.m_colours.insert(token, in.colour(palette + QLatin1String(token)));
    }
    if (ground == Ground::Paper) {
        theme.m_colours["ground"] = theme.m_colours["surface"];
    }
    const QJsonArray stages = in.at(QStringLiteral("stages")).toArray();
    if (stages.size() != 5) {
        in.fail(QStringLiteral("stages"));
    }
    for (int i = 0; i < stages.size(); ++i) {
        const QString number = QString::number(i + 1);
        theme.m_stages.push_back(in.colour(palette + QLatin1Char('s') + number));
        theme.m_onStages.push_back(in.colour(palette + QStringLiteral("onS") + number));
        const QByteArray name = stages.at(i).toObject().value(QLatin1String("pattern")).toString().toLatin1();
        const auto found =
            std::find_if(patternTokens.begin(), patternTokens.end(), [&](const char* token) { return name == token; });
        if (found == patternTokens.end()) {
            in.fail(QStringLiteral("stages/%1/pattern").arg(number));
        }
        theme.m_patterns.push_back(static_cast<Pattern>(found - patternTokens.begin()));
    }
    for (std::size_t i = 0; i + 1 < patternTokens.size(); ++i) {
        theme.m_weaves.insert(static_cast<int>(i),
                              in.weave(QStringLiteral("pattern/") + QLatin1String(patternTokens[i])));
    }
    theme.m_gapWeave = in.weave(QStringLiteral("pattern/gap"));
    for (const char* token : typeTokens) {
        theme.m_types.insert(token, in.type(QStringLiteral("type/scale/") + QLatin1String(token)));
    }
    for (const char* token : reportTokens) {
        theme.m_reportTypes.insert(token, in.type(QStringLiteral("type/report_pt/") + QLatin1String(token)));
    }
    const QStringList fallback = in.names(QStringLiteral("type/family/fallback"));
    const QStringList ui = in.names(QStringLiteral("type/family/ui"));
    theme.m_families = ui + fallback;
    theme.m_figureFamilies = in.names(QStringLiteral("type/family/figures")) + ui + fallback;
    theme.m_courses16 = in.rectangles(QStringLiteral("stageGlyph/courses_bottom_up"));
    theme.m_courses32 = in.rectangles(QStringLiteral("stageGlyph/grid32/courses_bottom_up"));
    theme.m_brick16 = static_cast<int>(in.number(QStringLiteral("stageGlyph/brick")));
    theme.m_brick32 = static_cast<int>(in.number(QStringLiteral("stageGlyph/grid32/brick")));
    for (const char* token : handlingTokens) {
        theme.m_handling.insert(QLatin1String(token), in.colour(QStringLiteral("tlp/") + QLatin1String(token)));
    }
    theme.m_handlingGround = in.colour(QStringLiteral("tlp/ground"));
    if (!in.fault().isEmpty()) {
        return refused(QStringLiteral("tokens: %1 is missing or wrong").arg(in.fault()));
    }
    return theme;
}

Theme Theme::inGrey() const {
    Theme theme = *this;
    for (QColor& c : theme.m_colours) {
        c = greyOf(c);
    }
    for (QColor& c : theme.m_stages) {
        c = greyOf(c);
    }
    for (QColor& c : theme.m_onStages) {
        c = greyOf(c);
    }
    for (QColor& c : theme.m_handling) {
        c = greyOf(c);
    }
    return theme;
}

QColor Theme::colour(const char* token) const {
    const QColor* found = named(m_colours, token);
    if (!found) {
        qCritical("There is no colour token %s.", token);
        return Qt::magenta;
    }
    return *found;
}

QStringList Theme::colourNames() const {
    QStringList names;
    for (auto it = m_colours.keyBegin(); it != m_colours.keyEnd(); ++it) {
        names << QString::fromLatin1(*it);
    }
    names.sort();
    return names;
}

QColor Theme::blended(const std::vector<QColor>& ramp, int stage, int ceiling) const {
    const int last = static_cast<int>(ramp.size()) - 1;
    const double place = ceiling <= 1 ? last : last * (std::clamp(stage, 1, ceiling) - 1.0) / (ceiling - 1.0);
    if (ceiling <= last + 1) {
        return ramp[static_cast<std::size_t>(std::lround(place))];
    }
    const auto low = static_cast<std::size_t>(std::min<double>(std::floor(place), last - 1));
    const double part = place - static_cast<double>(low);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + part * (b - a))); };
    const QColor a = ramp[low];
    const QColor b = ramp[low + 1];
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor Theme::stage(int stage, int ceiling) const {
    return blended(m_stages, stage, ceiling);
}

QColor Theme::onStage(int number, int ceiling) const {
    const QColor ground = stage(number, ceiling);
    const auto better = [&](const QColor& a, const QColor& b) { return contrast(a, ground) < contrast(b, ground); };
    return *std::max_element(m_onStages.begin(), m_onStages.end(), better);
}

Pattern Theme::stagePattern(int stage, int ceiling) const {
    if (stage >= ceiling) {
        return m_patterns.back();
    }
    if (ceiling > static_cast<int>(m_patterns.size())) {
        return m_patterns[static_cast<std::size_t>(std::max(stage, 1) - 1) % (m_patterns.size() - 1)];
    }
    const double place = 4.0 * (std::max(stage, 1) - 1) / (ceiling - 1.0);
    return m_patterns[static_cast<std::size_t>(std::lround(place))];
}

Theme::Weave Theme::weave(Pattern pattern) const {
    return m_weaves.value(static_cast<int>(pattern));
}

TypeSize Theme::type(const char* step) const {
    const TypeSize* found = named(m_types, step);
    if (!found) {
        qCritical("There is no type step %s.", step);
        return {};
    }
    return *found;
}

TypeSize Theme::reportType(const char* step) const {
    const TypeSize* found = named(m_reportTypes, step);
    if (!found) {
        qCritical("There is no report type step %s.", step);
        return {};
    }
    return *found;
}

QFont Theme::font(double points, int weight, bool figures) const {
    QFont font(families(figures));
    font.setPointSizeF(points);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor Theme::handling(const QString& label) const {
    const auto found = m_handling.constFind(label);
    if (found == m_handling.constEnd()) {
        qCritical("There is no handling label %s.", qUtf8Printable(label));
        return Qt::magenta;
    }
    return *found;
}

} // namespace atalaya
