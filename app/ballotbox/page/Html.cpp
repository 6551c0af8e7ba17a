#include "app/ballotbox/page/Html.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/Theme.h"

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

QString rectangle(const QRect& course, const QString& kind) {
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"%5\"/>"_s.arg(course.x())
        .arg(course.y())
        .arg(course.width())
        .arg(course.height())
        .arg(kind);
}

QString sign(const QString& kind, const QString& courses) {
    return u"<svg class=\"%1\" width=\"24\" height=\"24\" viewBox=\"0 0 32 32\" shape-rendering=\"crispEdges\" "
           "aria-hidden=\"true\" focusable=\"false\">%2</svg>"_s.arg(kind, courses);
}

QString mark() {
    QString courses;
    const std::vector<QRect>& all = Theme::light().courses(32);
    for (std::size_t i = 0; i < all.size(); ++i) {
        courses += rectangle(all[i], i + 1 == all.size() ? u"lamp"_s : u"course"_s);
    }
    return sign(u"mark"_s, courses);
}

} // namespace

QString escaped(const QString& text) {
    QString safe = text.toHtmlEscaped(); // & < > and the double quote
    return safe.replace(u'\'', u"&#39;"_s);
}

QByteArray htmlPage(const Language& language, const PageFrame& frame, const QString& content) {
    const QString reload =
        frame.reloads == 0
            ? QString()
            : u"<noscript><meta http-equiv=\"refresh\" content=\"%1;url=/vote\"></noscript>\n"_s.arg(frame.reloads);
    // Put together piece by piece: a text with "%1" in it must not be taken for a place.
    return (u"<!doctype html>\n<html lang=\""_s + escaped(language.code()) +
            u"\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s +
            escaped(frame.title) + u"</title>\n"_s + reload +
            u"<link rel=\"stylesheet\" href=\"/page.css\">\n<script src=\"/page.js\" defer></script>\n</head>\n<body"_s +
            frame.attributes + u">\n<header>"_s + mark() + u"<span>"_s + escaped(frame.band) + u"</span>"_s +
            frame.bandAside + u"</header>\n"_s + content + u"\n</body>\n</html>\n"_s)
        .toUtf8();
}

QString stageSign(int stage, int ceiling) {
    QString courses;
    int number = 0;
    for (const QRect& course : towerCourses(Theme::light(), ceiling, 32)) {
        ++number;
        courses += rectangle(course, number <= stage ? u"s%1"_s.arg(stage) : u"open"_s);
    }
    return sign(u"sign"_s, courses);
}

} // namespace atalaya::ballotbox
