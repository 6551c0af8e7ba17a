#include "views/reports/pdf/PageWriter.h"

namespace atalaya::report {

std::string PageWriter::write(const Piece& content) {
    emitKids(content);
    return std::move(m_out);
}

void PageWriter::emitKids(const Piece& group) {
    const auto& kids = group.kids;
    for (std::size_t i = 0; i < kids.size();) {
        const Piece& kid = kids[i];
        if (kid.owner == several) {
            m_out += "q\n";
            emitKids(kid);
            m_out += "Q\n";
            ++i;
            continue;
        }
        if (kid.owner == nobody) {
            copy(kid);
            ++i;
            continue;
        }
        std::size_t end = i + 1; // after the last neighbour of this owner
        for (std::size_t j = end; j < kids.size() && (kids[j].owner == kid.owner || kids[j].owner == nobody); ++j) {
            if (kids[j].owner == kid.owner) {
                end = j + 1;
            }
        }
        begin(kid.owner);
        for (; i < end; ++i) {
            copy(kids[i]);
        }
        if (m_tagged) {
            m_out += "EMC\n";
        }
    }
}

void PageWriter::copy(const Piece& piece) {
    if (piece.group) {
        if (piece.owner == nobody) {
            return;
        }
        m_out += "q\n";
        for (const Piece& kid : piece.kids) {
            copy(kid);
        }
        m_out += "Q\n";
        return;
    }
    if (!piece.text || piece.text->insertions.empty()) {
        m_out += piece.bytes;
        return;
    }
    std::size_t from = 0;
    for (const auto& [at, text] : piece.text->insertions) {
        m_out.append(piece.bytes, from, at - from).append(text);
        from = at;
    }
    m_out.append(piece.bytes, from);
}

void PageWriter::begin(Owner owner) {
    if (!m_tagged) {
        return;
    }
    if (owner == headerInk) {
        m_out += "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    } else if (owner == footerInk) {
        m_out += "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    } else if (isArtifact(owner)) {
        m_out += "/Artifact <</Type /Layout>> BDC\n";
    } else {
        const auto id = static_cast<std::size_t>(owner);
        const auto mcid = static_cast<int>(m_marks.size());
        m_out += '/' + m_roles[id] + " <</MCID " + std::to_string(mcid) + ">> BDC\n";
        m_marks.push_back(m_slots[id]);
        m_slots[id]->marks.emplace_back(m_page, mcid);
    }
}

} // namespace atalaya::report
