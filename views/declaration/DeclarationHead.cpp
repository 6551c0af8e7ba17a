#include "views/declaration/DeclarationHead.h"

#include "assessments/foundation/LanguageName.h"
#include "assessments/framework/WorkingTranslation.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"

#include <QHBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

DeclarationHead::DeclarationHead(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_language(languageOfWindow())
    , m_row(new QHBoxLayout(this))
    , m_title(new WrapLabel(style, {}, "question"))
    , m_note(new Label(style, {}, "caption", "text2")) {
    m_note->setWordWrap(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_row->addLayout(words, 1);
    style.follow(this, [this] { m_row->setSpacing(m_style.px(16)); });
}

void DeclarationHead::setTexts(std::vector<SourceDocument> texts) {
    m_texts = std::move(texts);
    m_chosen = 0;
    delete m_languages;
    m_languages = nullptr;
    if (m_texts.size() > 1) {
        m_languages = new SegmentedControl(m_style, tr("Language of the text"));
        m_languages->setSmall(true);
        for (const SourceDocument& one : m_texts) {
            m_languages->segment(m_languages->addSegment(one.language.toUpper()))
                ->setAccessibleName(languageNameIn(m_language, one.language));
        }
        m_languages->setCurrentIndex(0);
        m_row->addWidget(m_languages, 0, Qt::AlignTop);
        connect(m_languages, &SegmentedControl::chosen, this, [this](int chosen) {
            m_chosen = static_cast<std::size_t>(chosen);
            showText();
            Q_EMIT textChanged();
        });
    }
    showText();
}

void DeclarationHead::choose(const QString& language) {
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [&](const SourceDocument& one) { return one.language == language; });
    if (m_languages && found != m_texts.end()) {
        m_chosen = static_cast<std::size_t>(found - m_texts.begin());
        m_languages->setCurrentIndex(static_cast<int>(m_chosen));
        showText();
        Q_EMIT textChanged();
    }
}

void DeclarationHead::showText() {
    m_title->setText(text().title);
    QStringList notes;
    if (!text().symbol.isEmpty()) {
        notes << text().symbol;
    }
    if (text().adopted.isValid()) {
        const QString day = m_language.longDate(text().adopted);
        notes << (text().place.isEmpty() ? tr("adopted %1").arg(day) : tr("adopted %1, %2").arg(day, text().place));
    }
    if (!text().originalLanguage.isEmpty() && text().originalLanguage != text().language) {
        notes << tr("original: %1", "a language").arg(languageNameIn(m_language, text().originalLanguage));
    }
    if (const QString note = workingTranslationNote(text(), m_language); !note.isEmpty()) {
        notes << note;
    }
    m_note->setText(notes.join(u"\u00a0· "_s));
}

} // namespace atalaya
