#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"
#include "views/strategy/forms/FormRowsModel.h"

#include <QWidget>

namespace atalaya {

class PrepareTable;
class WindowStyle;

/// What may go wrong with an action, how likely that is, what it would do, and what is done about it.
class RisksField : public QWidget {
    Q_OBJECT
public:
    RisksField(const WindowStyle& style, const Language& language);

    void setRisks(const std::vector<Risk>& risks);
    /// Rows in which nothing stands are left out.
    [[nodiscard]] std::vector<Risk> risks() const;

Q_SIGNALS:
    void changed();

private:
    enum Column { What, Likelihood, Impact, Response };
    FormRowsModel m_model;
    PrepareTable* m_table;
};

} // namespace atalaya
