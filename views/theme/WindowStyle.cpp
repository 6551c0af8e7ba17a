#include "views/theme/WindowStyle.h"

#include "views/theme/Fonts.h"
#include "views/widgets/Accessibility.h"
#include "views/widgets/ControlStyle.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

/// Whether a key tells that the person works by keys. Letters typed into a field say nothing about how they got there;
/// the window that hands a key on to a widget is not asked.
bool tellsOfKeys(const QObject* receiver, const QKeyEvent& key) {
    const auto* widget = qobject_cast<const QWidget*>(receiver);
    if (!widget || isModifier(key.key())) {
        return false;
    }
    const bool letter = !key.text().isEmpty() && key.text().at(0).isPrint();
    return !letter || !widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

bool systemIsDark(const QPalette& systemPalette) {
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    if (personal.contains(QStringLiteral("AppsUseLightTheme"))) {
        return personal.value(QStringLiteral("AppsUseLightTheme")).toInt() == 0;
    }
#endif
    return systemPalette.color(QPalette::WindowText).lightness() > systemPalette.color(QPalette::Window).lightness();
}

WindowStyle::WindowStyle(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_theme(&Theme::light())
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_asksForDark([this] { return readSystem(); })
    , m_systemIsDark(systemIsDark(m_systemPalette)) {
    loadFonts();
    installAccessibility();
    m_application.installEventFilter(this);
    dress();
}

WindowStyle::~WindowStyle() {
    m_application.removeEventFilter(this);
    QToolTip::setPalette(m_systemPalette);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(m_systemPalette);
    QApplication::setFont(m_systemFont);
}

void WindowStyle::setGround(Ground ground) {
    apply(ground, m_textPercent, m_reduceMotion);
}

void WindowStyle::setTextPercent(int percent) {
    apply(m_ground, percent, m_reduceMotion);
}

void WindowStyle::setReduceMotion(bool reduce) {
    apply(m_ground, m_textPercent, reduce);
}

void WindowStyle::apply(Ground ground, int textPercent, bool reduceMotion) {
    const int percent = std::clamp(textPercent, 100, 200);
    const bool looks = ground != m_ground || percent != m_textPercent;
    if (!looks && reduceMotion == m_reduceMotion) {
        return;
    }
    m_ground = ground;
    m_textPercent = percent;
    m_reduceMotion = reduceMotion;
    if (looks) {
        dress();
    }
    Q_EMIT changed();
}

void WindowStyle::dress() {
    m_fonts.clear();
    const bool dark = m_ground == Ground::Dark || (m_ground == Ground::System && m_systemIsDark);
    m_theme = dark ? &Theme::dark() : &Theme::light();
    const QPalette all = palette();
    QApplication::setPalette(all);
    QPalette rows = all;
    rows.setColor(QPalette::Highlight, colour("selected"));
    rows.setColor(QPalette::HighlightedText, colour("text"));
    QApplication::setPalette(rows, "QAbstractItemView");
    rows.setColor(QPalette::Base, colour("raised"));
    QApplication::setPalette(rows, "QComboBoxListView");
    QToolTip::setPalette(all);
    QApplication::setFont(font("body"));
    QApplication::setFont(font("caption", 500), "QHeaderView");
    QToolTip::setFont(font("caption"));
    // A new style, owned by the application, and last: every widget asks it for its sizes, and a combo box forgets the
    // least size of another font only then. Qt tells of a font later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    QApplication::setStyle(new ControlStyle(*this));
}

bool WindowStyle::readSystem() {
    // Qt 6.4 tells what the system wants only through the palette of an application that has none of its own.
    m_isReading = true;
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = systemIsDark(QApplication::palette());
    QApplication::setPalette(own);
    m_isReading = false;
    return dark;
}

void WindowStyle::setSystem(std::function<bool()> asksForDark) {
    m_asksForDark = std::move(asksForDark);
    followSystem();
}

void WindowStyle::followSystem() {
    if (m_isReading) {
        return; // our own palette, going and coming
    }
    const Theme* before = m_theme;
    m_systemIsDark = m_asksForDark();
    dress(); // in any case: the palettes of single classes went while the system's was asked for
    if (m_theme != before) {
        Q_EMIT changed();
    }
}

int WindowStyle::px(double tokensPx) const {
    const int whole = static_cast<int>(std::lround(tokensPx * m_textPercent / 100.0));
    return whole == 0 && tokensPx > 0 ? 1 : whole;
}

QFont WindowStyle::font(const char* step, int weight, bool figures) const {
    const auto length = static_cast<qsizetype>(qstrlen(step));
    const auto known = m_fonts.find({QByteArray::fromRawData(step, length), weight, figures});
    if (known != m_fonts.end()) {
        return known->second;
    }
    const TypeSize type = m_theme->type(step);
    QFont font = m_theme->font(type.size, weight > 0 ? weight : type.weight, figures);
    font.setPixelSize(px(type.size));
    m_fonts.insert({{QByteArray(step, length), weight, figures}, font});
    return font;
}

QPalette WindowStyle::palette() const {
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const char* token) { palette.setColor(role, colour(token)); };
    all(QPalette::Window, "ground");
    all(QPalette::WindowText, "text");
    all(QPalette::Base, "surface");
    all(QPalette::AlternateBase, "sunken");
    all(QPalette::Text, "text");
    all(QPalette::PlaceholderText, "text3");
    all(QPalette::Button, "surface");
    all(QPalette::ButtonText, "text");
    all(QPalette::BrightText, "onInk");
    all(QPalette::ToolTipBase, "raised");
    all(QPalette::ToolTipText, "text");
    all(QPalette::Link, "accent");
    all(QPalette::LinkVisited, "accent");
    all(QPalette::Light, "surface");
    all(QPalette::Midlight, "line");
    all(QPalette::Mid, "lineStrong");
    all(QPalette::Dark, "lineStrong");
    all(QPalette::Shadow, "lineStrong");
    all(QPalette::Highlight, "ink"); // selected text in fields; rows are painted by their delegate
    all(QPalette::HighlightedText, "onInk");
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour("textDisabled"));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, colour("ground"));
    palette.setColor(QPalette::Disabled, QPalette::Button, colour("ground"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour("track"));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour("text3"));
    return palette;
}

bool WindowStyle::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setShowsFocus(false);
        break;
    case QEvent::KeyPress:
        if (tellsOfKeys(watched, *static_cast<QKeyEvent*>(event))) {
            setShowsFocus(true);
        }
        break;
    case QEvent::FocusIn:
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason();
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason) {
            setShowsFocus(true);
        }
        break;
    case QEvent::ThemeChange:
        followSystem();
        break;
#ifdef Q_OS_WIN
    case QEvent::ApplicationActivate: // not every change is told to a window
        followSystem();
        break;
#endif
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowStyle::setShowsFocus(bool shows) {
    if (shows == m_showsFocus) {
        return;
    }
    m_showsFocus = shows;
    if (QWidget* widget = QApplication::focusWidget()) {
        widget->update();
        if (QWidget* viewport =
                widget->findChild<QWidget*>(QStringLiteral("qt_scrollarea_viewport"), Qt::FindDirectChildrenOnly)) {
            viewport->update();
        }
    }
    Q_EMIT showsFocusChanged();
}

} // namespace atalaya
