#include "models/exchange/RosterImport.h"

#include "assessments/foundation/TextLimits.h"
#include "models/exchange/CsvReading.h"
#include "models/exchange/ExchangeText.h"

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::CsvRecord;
using exchange::ExchangeText;

constexpr qsizetype mostRosterBytes = 1024 * 1024;
constexpr int mostRosterColumns = 50;

/// As people mean it when they type it a little differently.
QString key(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

const QStringList nameHeads{u"name"_s, u"participant"_s, u"nombre"_s, u"participante"_s, u"nome"_s, u"nom"_s};
const QStringList clusterHeads{u"cluster"_s, u"group"_s, u"grupo"_s,  u"groupe"_s,
                               u"sector"_s,  u"setor"_s, u"secteur"_s};
const QStringList institutionHeads{u"institution"_s,  u"organisation"_s, u"organization"_s, u"institución"_s,
                                   u"organización"_s, u"instituição"_s,  u"organização"_s};

/// Where the columns are, -1 for one that is not there.
struct Columns {
    int name = -1;
    int cluster = -1;
    int institution = -1;
    QStringList leftOut;
};

Result<Columns> columnsOf(const CsvRecord& head) {
    Columns columns;
    for (int i = 0; i < head.fields.size(); ++i) {
        const QString word = key(head.fields.at(i));
        int* column = nameHeads.contains(word)          ? &columns.name
                      : clusterHeads.contains(word)     ? &columns.cluster
                      : institutionHeads.contains(word) ? &columns.institution
                                                        : nullptr;
        if (column == nullptr) {
            columns.leftOut << head.fields.at(i).trimmed().left(limits::code);
            continue;
        }
        if (*column >= 0) {
            return failure(ErrorCode::InvalidInput,
                           ExchangeText::tr("Two columns are headed as “%1”. Keep one of them, then try again.")
                               .arg(head.fields.at(i).trimmed().left(limits::code)));
        }
        *column = i;
    }
    columns.leftOut.removeAll(QString());
    if (columns.cluster < 0) {
        return failure(
            ErrorCode::InvalidInput,
            ExchangeText::tr("The first row of the table names no column “cluster”. Write the columns' names "
                             "there: cluster and, if you like, name and institution."));
    }
    return columns;
}

/// Reads the rows below the head.
class RosterRows {
public:
    RosterRows(const Workshop& workshop, const Columns& columns) : m_workshop(workshop), m_columns(columns) {
        for (const WorkshopCluster& cluster : workshop.clusters) {
            m_clusters.emplace(key(cluster.name), ClusterId{cluster.id});
        }
        // An id goes before another group's name.
        for (const WorkshopCluster& cluster : workshop.clusters) {
            m_clusters[key(cluster.id)] = ClusterId{cluster.id};
        }
    }

    void read(const CsvRecord& record) {
        if (record.isBroken) {
            add(record, ExchangeText::tr("A quotation mark is not closed. Close it, or write it twice."));
            return;
        }
        const QString group = field(record, m_columns.cluster);
        const auto cluster = m_clusters.find(key(group));
        if (group.isEmpty()) {
            add(record, ExchangeText::tr("No group is given. Write one of the workshop's groups."));
        } else if (cluster == m_clusters.end()) {
            add(record, ExchangeText::tr("The workshop has no group “%1”. Add it there, or correct the row.")
                            .arg(group.left(limits::code)));
        } else {
            add(record, cluster->second);
        }
    }

    [[nodiscard]] Roster take() { return std::move(m_roster); }

private:
    struct ClusterId {
        QString id;
    };

    [[nodiscard]] static QString field(const CsvRecord& record, int column) {
        return column < 0 ? QString()
                          : record.fields.value(column).normalized(QString::NormalizationForm_C).simplified();
    }
    void add(const CsvRecord& record, const QString& sentence) {
        // A table that is wrong throughout is said so, not recited.
        if (m_roster.problems.size() < 100) {
            m_roster.problems.push_back({record.row, sentence});
        }
    }
    void add(const CsvRecord& record, const ClusterId& cluster) {
        const QString institution = field(record, m_columns.institution);
        QString name = field(record, m_columns.name);
        if (m_workshop.attribution == Attribution::ChathamHouse) {
            m_roster.hadNames = m_roster.hadNames || !name.isEmpty();
            name.clear();
        }
        if (name.size() > limits::name || institution.size() > limits::name) {
            add(record, ExchangeText::tr("A name has more than %1 characters. Shorten it.").arg(limits::name));
            return;
        }
        m_roster.people.push_back({name, cluster.id, institution});
    }

    const Workshop& m_workshop;
    const Columns& m_columns;
    std::map<QString, ClusterId> m_clusters; ///< by id and by name
    Roster m_roster;
};

} // namespace

Result<Roster> readRoster(const Workshop& workshop, const QByteArray& bytes) {
    const auto text = exchange::csvText(bytes, mostRosterBytes);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    // Harmless in a ballot, which is read by its codes; here it would stand in somebody's name.
    if (text->contains(QChar::ReplacementCharacter)) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The table holds letters that cannot be read. Save it in the spreadsheet as "
                                        "“CSV UTF-8”, then try again."));
    }
    const auto records = exchange::csvRecords(*text, {mostRosterBytes, mostSeats + 1, mostRosterColumns});
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    if (records->empty()) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The table is empty. Write a first row that names the columns, and a row for "
                                        "each participant."));
    }
    const auto columns = columnsOf(records->front());
    if (!columns) {
        return tl::make_unexpected(columns.error());
    }
    RosterRows rows(workshop, *columns);
    std::for_each(records->begin() + 1, records->end(), [&rows](const CsvRecord& record) { rows.read(record); });
    Roster roster = rows.take();
    roster.leftOut = columns->leftOut;
    if (roster.people.empty() && roster.problems.empty()) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The table names nobody. Write a row for each participant."));
    }
    return roster;
}

std::vector<WorkshopChange> changesFor(const Workshop& workshop, const Roster& roster,
                                       const std::function<QUuid()>& newId) {
    if (!roster.problems.empty() || roster.people.empty()) {
        return {};
    }
    std::vector<WorkshopChange> changes;
    PutSeats seats;
    int number = workshop.seats.empty() ? 0 : workshop.seats.back().number;
    for (const Roster::Person& person : roster.people) {
        seats.seats.push_back({newId(), ++number, person.cluster, person.name, false});
    }
    for (const WorkshopCluster& known : workshop.clusters) {
        WorkshopCluster cluster = known;
        for (const Roster::Person& person : roster.people) {
            const bool isNew = person.cluster == cluster.id && !person.institution.isEmpty() &&
                               !cluster.institutions.contains(person.institution);
            if (isNew) {
                cluster.institutions << person.institution;
            }
        }
        if (cluster != known) {
            changes.emplace_back(PutCluster{cluster});
        }
    }
    changes.emplace_back(seats);
    return changes;
}

} // namespace atalaya
