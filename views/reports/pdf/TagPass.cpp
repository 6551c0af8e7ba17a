#include "views/reports/pdf/TagPass.h"

#include "views/reports/pdf/DocumentDress.h"
#include "views/reports/pdf/PageReader.h"
#include "views/reports/pdf/PageWriter.h"
#include "views/reports/pdf/SlotText.h"
#include "views/reports/pdf/StructureWriter.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <string>

namespace atalaya::report {
namespace {

/// All pages of one file on their way through the pass.
class Pass {
public:
    Pass(const QByteArray& drawn, Structure& structure, const PdfDress& dress)
        : m_structure(structure), m_dress(dress), m_slots(structure) {
        m_file.setSuppressWarnings(true);
        m_file.processMemoryFile("drawn report", drawn.constData(), static_cast<std::size_t>(drawn.size()));
        for (const auto& page : QPDFPageDocumentHelper(m_file).getAllPages()) {
            m_pages.push_back(page.getObjectHandle());
        }
    }

    Result<DressedPdf> run() {
        for (const auto step : {&Pass::readPages, &Pass::matchText, &Pass::writePages, &Pass::writeFonts,
                                &Pass::writeStructure, &Pass::writeDress}) {
            (this->*step)();
            if (isStopped(m_dress.cancelled)) {
                return stopped();
            }
        }
        return DressedPdf{std::move(m_bytes), m_problems.list()};
    }

private:
    void matchText() {
        if (m_structure.root) {
            SlotText(m_slots, m_drawn, m_problems).matchAll(slotsOf(*m_structure.root));
        }
    }

    [[nodiscard]] bool isTagged() const { return m_dress.tagged && m_structure.root; }

    void writeStructure() {
        StructureWriter structure(m_file, m_pages, m_slots.figures, m_problems);
        structure.writeLinks(m_structure, isTagged());
        structure.writeOutline(m_structure);
        if (isTagged()) {
            structure.writeTree(m_structure, m_marks);
        }
    }

    void writeDress() {
        DocumentDress dress(m_file, m_dress);
        dress.writeCatalog();
        dress.writeAttachments(m_problems);
        if (m_dress.title.simplified().isEmpty() || m_dress.language.isEmpty()) {
            m_problems.add(TagPass::tr("The document has no title or no language."));
        }
        const bool claim = isTagged() && m_problems.none();
        dress.writeMetadata(claim, claim && m_dress.password.isEmpty());
        m_bytes = QByteArray::fromStdString(dress.bytes());
    }

    void readPages() {
        m_drawn.resize(m_pages.size());
        for (std::size_t i = 0; i < m_pages.size() && !isStopped(m_dress.cancelled); ++i) {
            DrawnPage& page = m_drawn[i];
            const auto box = m_pages[i].getKey("/MediaBox").getArrayAsRectangle();
            page.area = QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury));
            QPDFObjectHandle fonts = m_pages[i].getKey("/Resources").getKey("/Font");
            for (const std::string& key : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                page.fonts.emplace(key, fontOf(fonts.getKey(key)));
            }
            const auto content = m_pages[i].getKey("/Contents").getStreamData();
            PageReader(page, static_cast<int>(i), m_slots, m_problems)
                .read({reinterpret_cast<const char*>(content->getBuffer()), content->getSize()});
        }
    }

    FontText* fontOf(const QPDFObjectHandle& font) {
        const auto [it, isNew] = m_fontIndex.try_emplace(font.getObjGen(), m_fonts.size());
        if (isNew) {
            m_fonts.push_back(std::make_unique<FontText>(font));
        }
        return m_fonts[it->second].get();
    }

    void writePages() {
        std::vector<std::string> roles(m_slots.all.size(), "Span");
        if (m_structure.root) {
            takeRoles(*m_structure.root, roles);
        }
        for (std::size_t i = 0; i < m_pages.size() && !isStopped(m_dress.cancelled); ++i) {
            PageWriter writer(m_slots.all, roles, static_cast<int>(i), m_dress.tagged);
            m_pages[i].replaceKey("/Contents", m_file.newStream(writer.write(m_drawn[i].content)));
            m_marks.push_back(writer.marks());
            m_drawn[i].content = {};
        }
    }

    void takeRoles(const Node& node, std::vector<std::string>& roles) {
        for (const auto& kid : node.kids) {
            if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
                takeRoles(**child, roles);
                continue;
            }
            std::string& role = roles[std::get<Slot*>(kid)->id];
            if (role != "Span") {
                m_problems.add(
                    TagPass::tr("Slot %1 is in two elements of the structure.").arg(std::get<Slot*>(kid)->id));
            }
            role = node.role;
        }
    }

    void writeFonts() {
        for (std::size_t i = 0; i < m_fonts.size(); ++i) {
            if (!m_fonts[i]->embedded()) {
                m_problems.add(TagPass::tr("The font %1 is not embedded.").arg(m_fonts[i]->name()));
            }
            m_fonts[i]->writeBack(m_file, static_cast<int>(i));
        }
    }

    Structure& m_structure;
    const PdfDress& m_dress;
    QPDF m_file;
    Problems m_problems;
    QByteArray m_bytes;
    DrawnSlots m_slots;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<DrawnPage> m_drawn;
    std::vector<std::vector<Slot*>> m_marks;
    std::vector<std::unique_ptr<FontText>> m_fonts;
    std::map<QPDFObjGen, std::size_t> m_fontIndex;
};

Outcome checkNumbers(const Structure& structure) {
    if (structure.slots_.size() > largestSlot) {
        return failure(
            ErrorCode::Refused,
            TagPass::tr("The report has more than %L1 pieces of text, which is more than one tagged PDF can hold. "
                        "Leave out an annex, or make one report for each section.")
                .arg(int{largestSlot}),
            QStringLiteral("%1 slots").arg(structure.slots_.size()));
    }
    for (std::size_t i = 0; i < structure.slots_.size(); ++i) {
        if (structure.slots_[i] == nullptr || structure.slots_[i]->id != i + 1) {
            return failure(
                ErrorCode::Internal,
                [] { return TagPass::tr("The report could not be finished. Please tell the makers."); },
                QStringLiteral("slot %1 is out of place").arg(i + 1));
        }
    }
    return {};
}

} // namespace

Result<DressedPdf> dressPdf(const QByteArray& drawn, Structure& structure, const PdfDress& dress) {
    if (const Outcome numbers = checkNumbers(structure); !numbers) {
        return tl::make_unexpected(numbers.error());
    }
    if (dress.password.toUtf8().size() > 127) {
        return failure(ErrorCode::InvalidInput, [] {
            return TagPass::tr("The password is longer than 127 bytes, the most a PDF allows. Choose a shorter one.");
        });
    }
    try {
        return Pass(drawn, structure, dress).run();
    } catch (const std::exception& error) {
        return failure(
            ErrorCode::Internal,
            [] { return TagPass::tr("The report could not be finished. Please tell the makers."); },
            QString::fromUtf8(error.what()));
    }
}

} // namespace atalaya::report
