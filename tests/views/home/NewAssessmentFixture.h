#pragma once

#include "tests/views/home/HomeFixture.h"

namespace atalaya::test {

/// The form for a new assessment over Home, in the file of the two rounds.
class NewAssessmentTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        open(path());
        m_dialog = std::make_unique<NewAssessmentDialog>(*m_desk, *m_style, QUuid(), m_window.get());
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void TearDown() override {
        m_dialog.reset();
        HomePageTest::TearDown();
    }
    /// The field of this name; null, and a failure, when there is none.
    template <class Field> [[nodiscard]] Field* fieldOf(const QString& name) const {
        for (Field* one : m_dialog->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }

    std::unique_ptr<NewAssessmentDialog> m_dialog;
};

} // namespace atalaya::test
