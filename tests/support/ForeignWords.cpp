#include "tests/support/ForeignWords.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

struct LanguageWords {
    QStringView language;
    QStringView words;
};

constexpr LanguageWords wordsOfLanguages[] = {
    {u"en", u"the of and to by for with is are was were be been your you this that these those which from it its not "
            u"there what each them they their when where why how into than then only other because without before "
            u"after between against again every nothing another would should does did cannot least once here nobody "
            u"somebody whoever whose still until since choose changed shown gap target evidence law"},
    {u"es", u"el y con una más están según también qué cuál cómo cuando dónde aún hasta sin sus su ya fue fueron hay "
            u"puede pueden ningún nuevo nueva otro otra otros otras después ahora siempre quien aquí así pero archivo "
            u"informe nivel niveles año años día días brecha puntaje acción acciones evaluación"},
    {u"pt", u"não uma um das dos são você com em os ao aos pelo pela pelos pelas foi foram já até só também muito seu "
            u"sua seus suas quando há nenhum nenhuma outro outra outros outras depois ainda mesmo quem isso estão têm "
            u"tem é às arquivo relatório nível níveis ação ações avaliação pontuação"},
    {u"fr", u"les le des une avec est dans et du au aux sont pas pour sur ce cette ces il elle été être ont chaque "
            u"aucun aucune rien encore ici après leur leurs fichier écart niveau niveaux sous chez où peut peuvent "
            u"toutes tous mois année autre autres plusieurs puis lorsque évaluation"},
};

/// A word of one list that means something in another language, too.
const QSet<QString>& sharedWords() {
    static const QSet<QString> shared{u"y fr"_s,   u"les es"_s,     u"une es"_s,     u"une pt"_s,  u"le es"_s,
                                      u"sur es"_s, u"dos es"_s,     u"for pt"_s,     u"otro pt"_s, u"mesmo es"_s,
                                      u"em en"_s,  u"informe pt"_s, u"archivo pt"_s, u"foi fr"_s,  u"law fr"_s};
    return shared;
}

/// Works that are cited, and words of the Declaration that are quoted, under their English names in every language.
const QStringList& citedInEnglish() {
    static const QStringList cited{u"Sample Quantiles in Statistical Packages"_s,
                                   u"The American Statistician"_s,
                                   u"Consensus measurement in Delphi studies"_s,
                                   u"Technological Forecasting and Social Change"_s,
                                   u"Building Consensus Using the Policy Delphi Method"_s,
                                   u"Policy, Politics & Nursing Practice"_s,
                                   u"The Delphi Method"_s,
                                   u"related technologies, and integrated into"_s,
                                   u"stakeholders and in their"_s,
                                   u"“and”"_s,
                                   u"« and »"_s,
                                   u"“The”"_s,
                                   u"« The »"_s,
                                   u"et al."_s,
                                   u"Forum of Incident Response and Security Teams"_s,
                                   u"El Salvador"_s};
    return cited;
}

/// The text without what is written in no language.
QString spoken(QString text) {
    static const QRegularExpression noWords(u"</?[A-Za-z][^<>]*>"          // tags
                                            u"|`[^`]*`"                    // code
                                            u"|[A-Za-z]+://\\S+"           // addresses
                                            u"|\\S+@\\S+"                  // and of mail
                                            u"|(?<![\\w-])--?[a-z][a-z-]*" // options
                                            u"|(?<!\\S)~?/\\S+"            // paths
                                            u"|[\\w-]+(?:\\.[\\w-]+)+"_s,  // file names and hosts
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression accessKey(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wideBlank(u"[\u00a0\u202f]"_s);
    text.replace(u"&amp;"_s, u"&"_s).replace(u"&nbsp;"_s, u" "_s).replace(wideBlank, u" "_s);
    for (const QString& cited : citedInEnglish()) {
        text.replace(cited, u" "_s);
    }
    return text.replace(noWords, u" "_s).remove(accessKey);
}

/// The languages that have this word and share it with nobody.
QHash<QString, QStringList> makeOwners() {
    QHash<QString, QStringList> owners;
    for (const LanguageWords& one : wordsOfLanguages) {
        for (const QStringView word : one.words.split(u' ', Qt::SkipEmptyParts)) {
            owners[word.toString()].append(one.language.toString());
        }
    }
    return owners;
}

void gatherKeys(const QJsonValue& value, bool areValues, QSet<QString>& found) {
    static const QRegularExpression key(u"^[a-z][a-z0-9.]*(?:-[a-z0-9.]+)+$"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            if (key.match(part.key()).hasMatch()) {
                found.insert(part.key());
            }
            gatherKeys(part.value(), part.key() == "enum"_L1, found);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array) {
            gatherKeys(part, areValues, found);
        }
    } else if (areValues && key.match(value.toString()).hasMatch()) {
        found.insert(value.toString());
    }
}

/// What the schemas allow for values, and the ids of the framework's parts, as far as they have hyphens: a hyphen alone
/// makes no key of a word ("follow-up", "est-ce").
QSet<QString> makeKeys() {
    QSet<QString> keys;
    const QString top = QStringLiteral(ATALAYA_SOURCE_DIR "/resources/");
    const QDir schemas(top + u"schemas"_s);
    QStringList files{top + u"frameworks/cicte-2012/words.en.json"_s};
    for (const QString& name : schemas.entryList({u"*.json"_s})) {
        files.append(schemas.filePath(name));
    }
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            gatherKeys(QJsonDocument::fromJson(file.readAll()).object(), false, keys);
        }
    }
    keys.remove(u"half-yearly"_s); // an English word
    return keys;
}

} // namespace

bool areWordsKnownOf(const QString& language) {
    return std::any_of(std::begin(wordsOfLanguages), std::end(wordsOfLanguages),
                       [&](const LanguageWords& one) { return one.language == language && !one.words.isEmpty(); });
}

QStringList foreignWords(const QString& text, const QString& language) {
    static const QHash<QString, QStringList> owners = makeOwners();
    static const QRegularExpression word(u"\\p{L}+"_s);
    QStringList found;
    if (!areWordsKnownOf(language)) {
        return found;
    }
    const QString words = spoken(text);
    for (auto match = word.globalMatch(words); match.hasNext();) {
        const QString written = match.next().captured();
        const QString lower = written.toLower();
        const QStringList who = owners.value(lower);
        // "EST", "OS", "Y": abbreviations and keys.
        const bool isShort = written.size() <= 3 && written == written.toUpper();
        if (!who.isEmpty() && !who.contains(language) && !isShort && !sharedWords().contains(lower + u' ' + language) &&
            !found.contains(written)) {
            found.append(written);
        }
    }
    return found;
}

QStringList rawKeys(const QString& text, const QString& language) {
    static const QSet<QString> keys = makeKeys();
    static const QSet<QString> englishWords{u"counter-terrorism"_s, u"supply-chain"_s, u"virtual-asset"_s};
    // An address or a file name is read whole, so that no part of it is taken for a name out of the program.
    static const QRegularExpression raw(
        u"(?<passed>[A-Za-z]+://\\S+|\\S+@\\S+|(?<!\\S)~?/\\S+|www\\.\\S+"
        u"|[\\w-]+(?:\\.[\\w-]+)*\\.(?:atalaya|pdf|odt|ods|odp|docx?|xlsx?|csv|json|svg|png|jpe?g|html?|txt|md|ics|zip"
        u"|sqlite|db|log|eml|org|com|net|int|gov|edu|gob|example|invalid|local)\\b)"
        u"|%L?(?:[1-9][0-9]?|n)(?!\\w)"                                              // a placeholder
        u"|\\$?\\{\\w*\\}"                                                           // of another kind
        u"|\\b\\w+::\\w+"                                                            // a name of C++
        u"|\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b"                                      // snake
        u"|\\b[a-z]{2,}[0-9]*(?:[A-Z][a-z]+)+\\b"                                    // camel
        u"|(?<![\\w.-])[a-z]{2,}(?:\\.[a-z]{2,})+(?![\\w-])"                         // dots
        u"|(?<![\\w.-])[a-z][a-z0-9.]*(?:-[a-z0-9]+)+(?:\\.[a-z0-9]+)?(?![\\w-])"_s, // kebab
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto match = raw.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured();
        const bool isWord =
            name.contains(u'-') && (!keys.contains(name) || (language == u"en"_s && englishWords.contains(name)));
        if (one.capturedLength(u"passed"_s) == 0 && !isWord && !found.contains(name)) {
            found.append(name);
        }
    }
    return found;
}

} // namespace atalaya::test
