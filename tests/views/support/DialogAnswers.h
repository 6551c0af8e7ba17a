#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace atalaya::test {

/// What a person does in the dialogs that come one after the other while `bring` runs.
inline void answer(const std::function<void()>& bring, std::vector<std::function<void(QDialog*)>> acts) {
    std::size_t next = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog->isVisible() && next < acts.size()) {
            acts[next++](dialog);
        } else if (dialog && next == acts.size()) {
            dialog->reject();
        }
    });
    look.start(20);
    bring();
    EXPECT_EQ(next, acts.size()) << "fewer dialogs came";
}
inline void type(QDialog* dialog, const QString& name) {
    auto* field = dialog->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    field->setCompleter(nullptr); // the platform of the tests has no windows for its list
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}
inline void press(QDialog* dialog, const QString& word) {
    for (QAbstractButton* one : dialog->findChildren<QAbstractButton*>()) {
        if (one->text().remove(QLatin1Char('&')) == word) {
            QTest::mouseClick(one, Qt::LeftButton);
            return;
        }
    }
    ADD_FAILURE() << word.toStdString();
}
/// Chooses the kind of file whose name in the list begins so.
inline void chooseKind(QDialog* dialog, const QString& name) {
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        if (const int at = box->findText(name, Qt::MatchStartsWith); at >= 0 && box->isVisible()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < at; ++i) {
                QTest::keyClick(box, Qt::Key_Down);
            }
            return;
        }
    }
    ADD_FAILURE() << name.toStdString();
}

} // namespace atalaya::test
