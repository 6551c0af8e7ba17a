#pragma once

#include "views/reports/pdf/ContentLexer.h"
#include "views/reports/pdf/DrawnPage.h"
#include "views/reports/pdf/Problems.h"
#include "views/reports/pdf/Structure.h"

#include <QTransform>

namespace atalaya::report {

/// What the pages show of each slot; filled while they are read, in drawing order.
struct DrawnSlots {
    explicit DrawnSlots(Structure& structure);

    [[nodiscard]] Slot* slot(Owner id) const;
    /// Part of the structure tree? A figure that is not is decoration, text that is not is a problem.
    [[nodiscard]] bool inTree(Owner id) const;

    std::vector<Slot*> all;                   ///< by id; [0] is empty
    std::vector<bool> reached;                ///< by id
    std::vector<std::vector<TextRun*>> texts; ///< by id
    std::map<Owner, QRectF> figures;          ///< default user space
};

/// Takes one page's content apart: decodes the ink, puts the true colours back and says of each piece whose it is.
class PageReader {
public:
    PageReader(DrawnPage& page, int number, DrawnSlots& drawn, Problems& problems);
    void read(std::string_view content);

private:
    struct Graphics {
        QTransform matrix;
        Owner ink = nobody;
    };

    void take(const Operation& operation);
    [[nodiscard]] bool takeState(const Operation& operation);
    [[nodiscard]] bool takePath(const Operation& operation);
    void takeColour(const Operation& operation, bool fill);
    void takeInText(const Operation& operation);
    void endPath(const Operation& operation);
    void endText();
    void keep(std::string_view bytes);
    void paint(Owner owner, std::string bytes, std::unique_ptr<TextRun> text = {});
    void addPoint(double x, double y);
    void fence(Slot& slot, const QRectF& corner);
    [[nodiscard]] Owner textOwner();
    void place(Slot& slot, const QPointF& at) const;
    [[nodiscard]] static Owner close(Piece& group);

    DrawnPage& m_page;
    const int m_number;
    DrawnSlots& m_drawn;
    Problems& m_problems;
    std::vector<Piece*> m_groups;
    std::vector<Graphics> m_states;
    std::string m_path;
    QRectF m_pathArea;
    Owner m_figure = nobody;
    std::unique_ptr<TextRun> m_text;
    std::string m_textBytes;
    QTransform m_textMatrix;
    double m_fontSize = 0;
};

} // namespace atalaya::report
