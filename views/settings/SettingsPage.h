#pragma once

#include "views/window/Page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace atalaya {

class NoticeBox;
class SegmentedControl;

/// What a person chooses about the program itself. Each choice is kept and takes effect when it is made; the language
/// may have to wait for something, and then says for what.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `languages`: ISO 639-1 codes that the program speaks.
    SettingsPage(const WindowContext& context, const QStringList& languages, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    /// `place.part`: "language" puts the focus on that field.
    void enter(const Place& place) override;
    void leave() override;

    /// What the chosen language waits for; empty: for nothing.
    void sayLanguageWaits(const QString& sentence);

private:
    /// A part with its heading, and the form in it.
    QFormLayout* addPart(QVBoxLayout& column, const QString& heading);
    void addRow(QFormLayout& form, const QString& word, QWidget* field, const QString& hint);
    void addLook(QVBoxLayout& column);
    void addLanguage(QVBoxLayout& column, const QStringList& languages);
    void addWork(QVBoxLayout& column);
    void addAbout(QVBoxLayout& column);
    void showKept();
    void keepActor();

    SegmentedControl* m_ground = nullptr;
    QSpinBox* m_text = nullptr;
    QCheckBox* m_motion = nullptr;
    QComboBox* m_language = nullptr;
    NoticeBox* m_languageWaits = nullptr;
    QSpinBox* m_copies = nullptr;
    QLineEdit* m_actor = nullptr;
};

} // namespace atalaya
