#include "app/ballotbox/page/VotePage.h"

#include "app/ballotbox/page/Html.h"
#include "models/exchange/ExchangeNames.h"

#include <array>

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

constexpr int waitingReload = 5; // s

/// Writes one page; keeps references, and lives no longer than that.
class VoteWriter {
public:
    VoteWriter(const Language& language, const PhonePage& page)
        : m_language(language), m_words(language), m_page(page) {}

    [[nodiscard]] QByteArray form(const QUuid& ballot) const;
    [[nodiscard]] QByteArray waiting() const;

private:
    [[nodiscard]] QString stageName(int stage) const {
        return escaped(QString::number(stage) + u' ' + m_page.stageNames.value(stage - 1));
    }
    [[nodiscard]] PageFrame frame() const;
    [[nodiscard]] QString option(int stage) const;
    [[nodiscard]] QString confidence() const;
    [[nodiscard]] QString stored() const;
    [[nodiscard]] QString foot() const;
    [[nodiscard]] QString state(const QString& words) const;

    const Language& m_language;
    const PageWords m_words;
    const PhonePage& m_page;
};

QString textOf(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

PageFrame VoteWriter::frame() const {
    const bool isOpen = m_page.face == PhonePage::Face::Vote;
    PageFrame frame;
    frame.title = isOpen ? m_page.title : m_language.translate("PhonePage", "Workshop");
    frame.band = m_language.translate("PhonePage", "Seat %1").arg(m_page.seat);
    frame.attributes = u" data-round=\""_s + textOf(m_page.round) + u"\" data-open=\""_s +
                       (isOpen ? u"true"_s : u"false"_s) + u"\" data-voted=\""_s +
                       (m_page.own ? u"true"_s : u"false"_s) + u'"';
    if (isOpen) {
        frame.bandAside = u"<span class=\"aside\">"_s + m_words.translate("PhonePage", "Round %1").arg(m_page.number) +
                          u"<span id=\"left\" data-seconds=\""_s +
                          (m_page.seconds ? QString::number(*m_page.seconds) : QString()) + u"\" data-left=\""_s +
                          m_words.translate("PhonePage", "%1 left") + u"\" data-out=\""_s +
                          m_words.translate("PhonePage", "time is up") + u"\"></span></span>"_s;
    } else {
        frame.reloads = waitingReload;
    }
    return frame;
}

QString VoteWriter::option(int stage) const {
    const bool isChosen = m_page.own && m_page.own->stage == stage;
    const QString number = QString::number(stage);
    return u"<label class=\"opt\"><input type=\"radio\" name=\"stage\" value=\""_s + number + u"\" data-name=\""_s +
           stageName(stage) + u"\" required"_s + (isChosen ? u" checked"_s : QString()) + u"><span class=\"face\">"_s +
           stageSign(stage, static_cast<int>(m_page.criteria.size())) + u"<span class=\"words\"><b>"_s +
           stageName(stage) + u"</b> <span class=\"criterion\">"_s + escaped(m_page.criteria.value(stage - 1)) +
           u"</span></span></span></label>\n"_s;
}

QString VoteWriter::confidence() const {
    const std::array choices{std::pair{Confidence::Low, m_words.translate("PhonePage", "Not very")},
                             std::pair{Confidence::Medium, m_words.translate("PhonePage", "Fairly")},
                             std::pair{Confidence::High, m_words.translate("PhonePage", "Very")},
                             std::pair{Confidence::Unstated, m_words.translate("PhonePage", "I would rather not say")}};
    const Confidence chosen = m_page.own ? m_page.own->confidence : Confidence::Unstated;
    QString options;
    for (const auto& [value, words] : choices) {
        options += u"<label class=\"sure\"><input type=\"radio\" name=\"confidence\" value=\""_s + exchangeName(value) +
                   u'"' + (value == chosen ? u" checked"_s : QString()) + u"><span>"_s + words + u"</span></label>\n"_s;
    }
    return u"<fieldset class=\"confidence\"><legend>"_s + m_words.translate("PhonePage", "How sure are you?") +
           u"</legend>\n<div class=\"sures\">\n"_s + options + u"</div></fieldset>\n"_s;
}

QString VoteWriter::stored() const {
    if (!m_page.own) {
        return {};
    }
    const QString words =
        m_page.own->stage == 0
            ? m_words.translate("PhonePage", "Your vote is stored.")
            : m_words.translate("PhonePage", "Your vote is stored: %1").arg(stageName(m_page.own->stage));
    return u"<p class=\"stored\"><span aria-hidden=\"true\">\u2713</span> "_s + words + u"</p>\n"_s;
}

QString VoteWriter::state(const QString& words) const {
    return u"<p id=\"state\" role=\"status\" aria-live=\"polite\" data-offline=\""_s +
           m_words.translate("PhonePage", "No connection. Trying again.") + u"\" data-unsaved=\""_s +
           m_words.translate("PhonePage", "Your vote is not stored yet. Trying again.") + u"\" data-low=\""_s +
           m_words.translate("PhonePage", "Less than half a minute is left.") + u"\">"_s + words + u"</p>\n"_s;
}

QString VoteWriter::foot() const {
    return u"<footer>\n"_s + confidence() + stored() + u"<button type=\"submit\" data-chosen=\""_s +
           m_words.translate("PhonePage", "Send my vote: %1") + u"\" data-sending=\""_s +
           m_words.translate("PhonePage", "Sending …") + u"\">"_s + m_words.translate("PhonePage", "Send my vote") +
           u"</button>\n"_s +
           state(m_words.translate("PhonePage", "Hidden until the reveal; you can change it until then.")) +
           u"</footer>\n"_s;
}

QByteArray VoteWriter::form(const QUuid& ballot) const {
    QString options;
    for (int stage = 1; stage <= m_page.criteria.size(); ++stage) {
        options += option(stage);
    }
    return htmlPage(m_language, frame(),
                    u"<form id=\"vote\" method=\"post\" action=\"/vote\" autocomplete=\"off\">\n<main>\n"
                    "<input type=\"hidden\" name=\"round\" value=\""_s +
                        textOf(m_page.round) + u"\">\n<input type=\"hidden\" name=\"ballot\" value=\""_s +
                        textOf(ballot) + u"\">\n<fieldset>\n<legend><h1>"_s + escaped(m_page.question) +
                        u"</h1></legend>\n<div class=\"opts\">\n"_s + options + u"</div></fieldset>\n</main>\n"_s +
                        foot() + u"</form>"_s);
}

QByteArray VoteWriter::waiting() const {
    QString heading;
    QString words;
    switch (m_page.face) {
    case PhonePage::Face::Look:
        heading = m_words.translate("PhonePage", "Look at the screen");
        words = m_words.translate("PhonePage", "The votes are shown there. The next question appears here by itself.");
        break;
    case PhonePage::Face::NotAsked:
        heading = m_words.translate("PhonePage", "Other groups answer now");
        words =
            m_words.translate("PhonePage", "This question is not for your group. The next one appears here by itself.");
        break;
    case PhonePage::Face::Ended:
        heading = m_words.translate("PhonePage", "The workshop has ended");
        words = m_words.translate("PhonePage", "Thank you. You can close this page.");
        break;
    case PhonePage::Face::Wait:
    case PhonePage::Face::Vote:
        heading = m_words.translate("PhonePage", "Wait for the next question");
        words = m_words.translate("PhonePage", "It appears here by itself.");
    }
    return htmlPage(m_language, frame(),
                    u"<main class=\"message\">\n<h1>"_s + heading + u"</h1>\n<p>"_s + words + u"</p>\n"_s + state({}) +
                        u"</main>"_s);
}

} // namespace

QByteArray votePage(const Language& language, const PhonePage& page, const QUuid& ballot) {
    const VoteWriter writer(language, page);
    return page.face == PhonePage::Face::Vote ? writer.form(ballot) : writer.waiting();
}

} // namespace atalaya::ballotbox
