#include "models/exchange/PlanSheetText.h"

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

QString cleanCellText(const QString& text) {
    QString whole = text.normalized(QString::NormalizationForm_C);
    whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole.at(i);
        if (c.isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate()) {
            clean.append(c).append(whole.at(++i));
        } else if (c.isSurrogate()) {
            clean.append(QChar::ReplacementCharacter);
        } else if ((c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() < 0xfffe) || c == u'\t' || c == u'\n') {
            clean.append(c);
        }
    }
    return clean;
}

QString cellForm(const QString& text) {
    QString form = cleanCellText(text);
    // A text that looks like escaped characters is written with escapes of its own, six characters each.
    const bool mayGrow = form.size() + 6 * form.count(u"_x"_s) > longestCellText;
    if (const qsizetype longest = mayGrow ? longestCellText / 2 : longestCellText; form.size() > longest) {
        qsizetype most = longest - 1;
        most -= form.at(most - 1).isHighSurrogate() ? 1 : 0;
        form.truncate(most);
        form += u'\u2026';
    }
    return form;
}

QString moneyText(qint64 amount) {
    return QString::number(amount);
}

QString rangeText(const CostRange& range) {
    return moneyText(range.low) + partMark + moneyText(range.likely) + partMark + moneyText(range.high);
}

QString numberText(double value) {
    // As many digits as spreadsheets keep; 0 without a sign.
    constexpr int digits = 15;
    return QString::number(value == 0 ? 0.0 : value, 'g', digits);
}

QString dayCellText(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString idCellText(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace atalaya::exchange
