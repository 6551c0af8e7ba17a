#pragma once

#include "views/reportpage/PageImages.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace atalaya {

class IconButton;
class Label;
class PageView;
class Thumbnails;
class WindowStyle;
class WrapLabel;

/// The real pages of the report: page and zoom at the top, contents to jump by, thumbnails at the left where there is
/// room.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(const WindowStyle& style, QWidget* parent = nullptr);

    /// `headings`: the PDF's own, in reading order; the upper two levels are shown.
    void setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings = {});
    [[nodiscard]] const PageImages& images() const { return m_images; }
    [[nodiscard]] PageView& pageView() const { return *m_view; }
    void turn(int pages);
    /// Goes to the heading with this anchor. False when there is none.
    bool showSection(const QString& anchor);
    /// One line above the pages: "The pages are being redrawn…"; empty: all is up to date.
    void setState(const QString& line);
    void setShowsThumbnails(bool shows);

private:
    QBoxLayout* makeHead();
    void showPage();
    void fillContents();
    void restyle();

    const WindowStyle& m_style;
    PageImages m_images;
    PageView* m_view;
    Thumbnails* m_thumbnails;
    IconButton* m_before;
    IconButton* m_after;
    IconButton* m_smaller;
    IconButton* m_larger;
    Label* m_number;
    Label* m_zoom;
    WrapLabel* m_state;
    QComboBox* m_contents;
    bool m_showsThumbnails = true;
};

} // namespace atalaya
