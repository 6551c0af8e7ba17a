#include "app/ballotbox/page/OtherPages.h"

#include "app/ballotbox/page/Html.h"

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

QString problemWords(const PageWords& words, const JoinForm& form) {
    switch (form.problem) {
    case JoinForm::Problem::None:
        break;
    case JoinForm::Problem::WrongCode:
        return words.translate("PhonePage", "This is not the code on the screen. Look at it again, then join.");
    case JoinForm::Problem::UnknownSeat:
        return words.translate("PhonePage", "No seat has this number. Look at the number on your card, then join.");
    case JoinForm::Problem::SeatTaken:
        return words.translate("PhonePage",
                               "Another phone has this seat. Ask the facilitator to release it, then join.");
    case JoinForm::Problem::HasSeat:
        return words
            .translate("PhonePage",
                       "This phone has seat %1. Ask the facilitator to release it before you take another.")
            .arg(form.number);
    case JoinForm::Problem::TooMany:
        return words.translate("PhonePage", "Too many wrong codes were tried. Wait %1 s, then join.").arg(form.number);
    case JoinForm::Problem::NotKept:
        return words.translate("PhonePage", "The computer could not keep your seat. Tell the facilitator, then join.");
    }
    return {};
}

QString field(const QString& name, const QString& label, const QString& value, const QString& more) {
    return u"<label class=\"field\"><span>"_s + label + u"</span><input name=\""_s + name + u"\" value=\""_s +
           escaped(value) + u"\" required "_s + more + u"></label>\n"_s;
}

struct MessageWords {
    const char* heading;
    const char* text;
    const char* link; ///< words of the way on; null: none
    const char* path;
};

MessageWords wordsOf(Message message) {
    switch (message) {
    case Message::Malformed:
        return {QT_TRANSLATE_NOOP("PhonePage", "This could not be read"),
                QT_TRANSLATE_NOOP("PhonePage", "Nothing was stored. Choose a stage, then send your vote again."),
                QT_TRANSLATE_NOOP("PhonePage", "To the question"), "/vote"};
    case Message::NoSeat:
        return {QT_TRANSLATE_NOOP("PhonePage", "This phone has no seat"),
                QT_TRANSLATE_NOOP("PhonePage", "Join with the code on the screen and the number of your seat."),
                QT_TRANSLATE_NOOP("PhonePage", "Join"), "/"};
    case Message::NotHere:
        return {QT_TRANSLATE_NOOP("PhonePage", "This was not asked from this page"),
                QT_TRANSLATE_NOOP("PhonePage", "Scan the code on the screen, or type the address below it."), nullptr,
                nullptr};
    case Message::NotYourGroup:
        return {QT_TRANSLATE_NOOP("PhonePage", "Other groups answer this question"),
                QT_TRANSLATE_NOOP("PhonePage", "Your vote was not counted. The next question appears by itself."),
                QT_TRANSLATE_NOOP("PhonePage", "Go on"), "/vote"};
    case Message::GroupIsFull:
        return {QT_TRANSLATE_NOOP("PhonePage", "Your group has voted"),
                QT_TRANSLATE_NOOP("PhonePage",
                                  "As many votes as your group has people are in already, so yours was not "
                                  "counted. Tell the facilitator."),
                QT_TRANSLATE_NOOP("PhonePage", "Go on"), "/vote"};
    case Message::NoSuchPage:
        return {QT_TRANSLATE_NOOP("PhonePage", "There is no such page"),
                QT_TRANSLATE_NOOP("PhonePage", "Scan the code on the screen, or type the address below it."),
                QT_TRANSLATE_NOOP("PhonePage", "Go on"), "/vote"};
    case Message::WrongMethod:
        return {QT_TRANSLATE_NOOP("PhonePage", "This page is asked for in another way"),
                QT_TRANSLATE_NOOP("PhonePage", "Begin with the question."),
                QT_TRANSLATE_NOOP("PhonePage", "To the question"), "/vote"};
    case Message::TooLate:
        return {QT_TRANSLATE_NOOP("PhonePage", "This vote is over"),
                QT_TRANSLATE_NOOP("PhonePage", "Your vote came too late and was not counted. Look at the screen."),
                QT_TRANSLATE_NOOP("PhonePage", "Go on"), "/vote"};
    case Message::OldPage:
        return {QT_TRANSLATE_NOOP("PhonePage", "This page is out of date"),
                QT_TRANSLATE_NOOP("PhonePage",
                                  "Your last vote stays as it is. To change it, choose again on the new page."),
                QT_TRANSLATE_NOOP("PhonePage", "To the question"), "/vote"};
    case Message::TooMany:
        return {QT_TRANSLATE_NOOP("PhonePage", "Too much at once"),
                QT_TRANSLATE_NOOP("PhonePage", "Wait a few seconds, then try again."),
                QT_TRANSLATE_NOOP("PhonePage", "Try again"), "/vote"};
    case Message::NotKept:
        return {QT_TRANSLATE_NOOP("PhonePage", "Your vote is not stored"),
                QT_TRANSLATE_NOOP("PhonePage", "The computer could not keep it. Tell the facilitator, then try again."),
                QT_TRANSLATE_NOOP("PhonePage", "To the question"), "/vote"};
    case Message::NotNow:
        return {QT_TRANSLATE_NOOP("PhonePage", "This does not work now"),
                QT_TRANSLATE_NOOP("PhonePage", "Tell the facilitator, then try again."),
                QT_TRANSLATE_NOOP("PhonePage", "Try again"), "/vote"};
    case Message::Ended:
        break;
    }
    return {QT_TRANSLATE_NOOP("PhonePage", "The workshop has ended"),
            QT_TRANSLATE_NOOP("PhonePage", "Thank you. You can close this page."), nullptr, nullptr};
}

} // namespace

QByteArray joinPage(const Language& language, const JoinForm& form) {
    const PageWords words(language);
    const QString problem = problemWords(words, form);
    const QString note =
        problem.isEmpty()
            ? QString()
            : u"<p class=\"problem\" role=\"alert\"><span aria-hidden=\"true\">!</span> "_s + problem + u"</p>\n"_s;
    PageFrame frame;
    frame.title = language.translate("PhonePage", "Join the workshop");
    frame.band = language.translate("PhonePage", "Workshop");
    return htmlPage(
        language, frame,
        u"<main class=\"message\">\n<h1>"_s + escaped(frame.title) + u"</h1>\n"_s + note +
            u"<form method=\"post\" action=\"/join\" autocomplete=\"off\">\n"_s +
            field(u"code"_s, words.translate("PhonePage", "Code on the screen"), form.code,
                  u"maxlength=\"12\" autocapitalize=\"characters\" autocomplete=\"off\" spellcheck=\"false\""_s) +
            field(u"seat"_s, words.translate("PhonePage", "Number of your seat"), form.seat,
                  u"maxlength=\"4\" inputmode=\"numeric\" autocomplete=\"off\""_s) +
            u"<input type=\"hidden\" name=\"phone\" value=\""_s + QString::fromLatin1(form.token) +
            u"\">\n<button type=\"submit\">"_s + words.translate("PhonePage", "Join") +
            u"</button>\n</form>\n</main>"_s);
}

QByteArray messagePage(const Language& language, Message message) {
    const MessageWords said = wordsOf(message);
    PageFrame frame;
    frame.title = language.translate("PhonePage", said.heading);
    frame.band = language.translate("PhonePage", "Workshop");
    const QString link = said.link == nullptr
                             ? QString()
                             : u"<p><a class=\"way\" href=\""_s + QLatin1String(said.path) + u"\">"_s +
                                   escaped(language.translate("PhonePage", said.link)) + u"</a></p>\n"_s;
    return htmlPage(language, frame,
                    u"<main class=\"message\">\n<h1>"_s + escaped(frame.title) + u"</h1>\n<p>"_s +
                        escaped(language.translate("PhonePage", said.text)) + u"</p>\n"_s + link + u"</main>"_s);
}

} // namespace atalaya::ballotbox
