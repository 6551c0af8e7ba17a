#include "views/workshop/room/RoomWords.h"

#include "views/widgets/Tag.h"

#include <QCoreApplication>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

class Teller {
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
public:
    explicit Teller(const RoomView& view) : m_view(view) {}

    RoomWords tell() {
        tellFace();
        if (m_view.face != RoomView::Face::Black) {
            say(m_view.state);
            if (m_view.practice) {
                say(Tag::wordOf(Tag::Kind::Practice));
            }
            if (m_view.clockIsLow && !m_view.clock.isEmpty()) {
                say(m_view.clock.startsWith(u'−') ? tr("The time is over.") : tr("The time is nearly over."));
            }
        }
        return {m_head, m_rest.join(u' ')};
    }

private:
    /// As a sentence of its own.
    void say(const QString& words) {
        const QString tidy = words.trimmed();
        if (!tidy.isEmpty()) {
            static const QString ends = u".?!…"_s;
            m_rest << (ends.contains(tidy.back()) ? tidy : tidy + u'.');
        }
    }
    [[nodiscard]] QString question() const { return m_view.code + u", "_s + m_view.title; }
    void sayCriteria() {
        for (qsizetype i = 0; i < m_view.criteria.size(); ++i) {
            say(tr("Stage %1, %2: %3").arg(QString::number(i + 1), m_view.stageNames.value(i), m_view.criteria.at(i)));
        }
    }
    void sayJoining() {
        if (!m_view.joining) {
            return;
        }
        if (!m_view.network.isEmpty()) {
            say(tr("Join the room’s Wi-Fi %1").arg(m_view.network));
        }
        say(tr("Vote by phone at %1 with the code %2").arg(m_view.joining->address, m_view.joining->code));
    }

    void tellFace() {
        switch (m_view.face) {
        case RoomView::Face::Welcome:
            m_head = m_view.workshop.isEmpty() ? m_view.state : m_view.workshop;
            if (!m_view.title.isEmpty()) {
                say(m_view.verdict + u' ' + question());
            }
            sayJoining();
            break;
        case RoomView::Face::Joining:
            m_head = tr("Vote by phone");
            sayJoining();
            break;
        case RoomView::Face::Talk:
            m_head = question();
            say(m_view.commitment);
            say(m_view.question);
            sayCriteria();
            break;
        case RoomView::Face::Voting:
            m_head = tr("Vote: %1").arg(question());
            say(tr("Round %1").arg(m_view.round));
            say(tr("%1 of %2 have voted").arg(QString::number(m_view.votes), QString::number(m_view.seats)));
            say(m_view.commitment);
            say(m_view.question);
            sayCriteria();
            sayJoining();
            break;
        case RoomView::Face::Result:
            m_head = tr("Result: %1").arg(question());
            say(tr("Round %1").arg(m_view.round));
            if (m_view.plot) {
                say(sentenceOf(*m_view.plot));
            }
            say(m_view.verdict);
            if (!m_rest.join(u' ').contains(m_view.reason)) {
                say(m_view.reason);
            }
            say(m_view.invitation);
            break;
        case RoomView::Face::Break:
            m_head = tr("Break");
            if (!m_view.resumesAt.isEmpty()) {
                say(tr("We go on at %1").arg(m_view.resumesAt));
            }
            break;
        case RoomView::Face::Agreed:
            m_head = question();
            say(m_view.agreed > 0 ? tr("Agreed: stage %1, %2")
                                        .arg(QString::number(m_view.agreed), m_view.stageNames.value(m_view.agreed - 1))
                                  : tr("Put aside for later"));
            say(m_view.verdict);
            say(m_view.reason);
            break;
        case RoomView::Face::Ended:
            m_head = m_view.workshop;
            say(tr("Thank you."));
            say(m_view.reason);
            break;
        case RoomView::Face::Black:
            m_head = tr("The room’s picture is dark");
            break;
        }
    }

    const RoomView& m_view;
    QString m_head;
    QStringList m_rest;
};

} // namespace

RoomWords wordsOf(const RoomView& view) {
    return Teller(view).tell();
}

} // namespace atalaya
