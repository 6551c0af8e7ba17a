#pragma once

#include "views/window/AskOnClose.h"

#include <QStringList>
#include <QUrl>

class QWidget;

namespace atalaya {

/// What the Evidence page asks of a person and of the system outside the window, so that tests can answer in their
/// place.
class EvidenceQuestions {
public:
    virtual ~EvidenceQuestions() = default;

    /// Documents to add; empty when the person thinks better of it.
    [[nodiscard]] virtual QStringList documentsToAdd(QWidget* parent) = 0;
    [[nodiscard]] virtual QString documentToAttach(QWidget* parent) = 0;
    /// Where to write a copy of a document called `name`, or empty.
    [[nodiscard]] virtual QString placeForCopy(const QString& name, QWidget* parent) = 0;
    /// Where to write the register (.xlsx or .csv), or empty.
    [[nodiscard]] virtual QString placeForRegister(const QString& name, QWidget* parent) = 0;
    /// Hands a file or a web address to the program that the system has for it. False when there is none.
    [[nodiscard]] virtual bool openElsewhere(const QUrl& url) = 0;
    /// The window is to close while copies of so many documents are being kept.
    [[nodiscard]] virtual OnClose whileKeeping(QWidget*, int /*documents*/) { return OnClose::Stay; }
};

/// The real ones: the system's file dialogs and its programs.
class EvidenceDialogs final : public EvidenceQuestions {
public:
    [[nodiscard]] QStringList documentsToAdd(QWidget* parent) override;
    [[nodiscard]] QString documentToAttach(QWidget* parent) override;
    [[nodiscard]] QString placeForCopy(const QString& name, QWidget* parent) override;
    [[nodiscard]] QString placeForRegister(const QString& name, QWidget* parent) override;
    [[nodiscard]] bool openElsewhere(const QUrl& url) override;
    [[nodiscard]] OnClose whileKeeping(QWidget* parent, int documents) override;
};

} // namespace atalaya
