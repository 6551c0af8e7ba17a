#include "tests/ballotbox/support/Pages.h"

#include <vector>

namespace atalaya::test {
namespace {

/// The tags of all inputs.
std::vector<QByteArray> inputsIn(const QByteArray& html) {
    std::vector<QByteArray> all;
    for (qsizetype from = html.indexOf("<input "); from >= 0; from = html.indexOf("<input ", from + 1)) {
        all.push_back(html.mid(from, html.indexOf('>', from) - from));
    }
    return all;
}

QByteArray attribute(const QByteArray& tag, const QByteArray& name) {
    const QByteArray begin = ' ' + name + "=\"";
    const qsizetype from = tag.indexOf(begin);
    if (from < 0) {
        return {};
    }
    const qsizetype value = from + begin.size();
    return tag.mid(value, tag.indexOf('"', value) - value);
}

} // namespace

std::map<QByteArray, QByteArray> hiddenFieldsIn(const QByteArray& html) {
    std::map<QByteArray, QByteArray> fields;
    for (const QByteArray& tag : inputsIn(html)) {
        if (attribute(tag, "type") == "hidden") {
            fields[attribute(tag, "name")] = attribute(tag, "value");
        }
    }
    return fields;
}

std::optional<VoteForm> voteFormIn(const QByteArray& html) {
    VoteForm form;
    for (const QByteArray& tag : inputsIn(html)) {
        const QByteArray name = attribute(tag, "name");
        const QByteArray value = attribute(tag, "value");
        if (name == "round") {
            form.round = value;
        } else if (name == "ballot") {
            form.ballot = value;
        } else if (name == "stage") {
            ++form.stages;
            form.chosen = tag.contains(" checked") ? value.toInt() : form.chosen;
        }
    }
    return form.stages > 0 ? std::optional(form) : std::nullopt;
}

QByteArray formOf(const std::map<QByteArray, QByteArray>& fields) {
    QByteArray form;
    for (const auto& [name, value] : fields) {
        form += (form.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    }
    return form;
}

} // namespace atalaya::test
