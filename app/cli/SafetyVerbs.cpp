#include "app/cli/Files.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "models/storage/StoredThing.h"

#include <QDir>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

class VerifyVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override {
        return CliText::tr("Checks that a workspace holds together: file, change log, evidence.");
    }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    QStringList explanation() const override {
        return {CliText::tr("The log is a chain: each entry holds the hash of the one before, so a change to any entry "
                            "shows. Note the head of the chain to prove later that nothing before it was altered.")};
    }
    Done run(const Invocation& invocation) const override {
        const auto workspace = openWorkspace(invocation.arguments.first(), Workspace::Mode::ReadOnly);
        if (!workspace) {
            return fault(workspace.error());
        }
        const auto verification = (*workspace)->verify();
        if (!verification) {
            return fault(verification.error());
        }
        if (invocation.isSet("json")) {
            QJsonArray findings;
            for (const VerificationFinding& finding : verification->findings) {
                findings.append(QJsonObject{{u"subject"_s, finding.subject}, {u"sentence"_s, finding.sentence}});
            }
            invocation.console.json({{u"holds"_s, verification->holds()},
                                     {u"logEntries"_s, verification->logEntries},
                                     {u"evidenceFiles"_s, verification->evidenceFiles},
                                     {u"headHash"_s, verification->headHash},
                                     {u"findings"_s, findings}});
        } else {
            for (const VerificationFinding& finding : verification->findings) {
                invocation.console.line(
                    CliText::tr("%1: %2").arg(storedThingInWords(finding.subject), finding.sentence));
            }
            if (verification->holds()) {
                invocation.console.line(CliText::tr("The file holds together."));
            }
            invocation.console.line(
                CliText::tr("Entries in the log: %1").arg(spoken().whole(verification->logEntries)));
            invocation.console.line(
                CliText::tr("Copies of evidence: %1").arg(spoken().whole(verification->evidenceFiles)));
            invocation.console.line(CliText::tr("Head of the log: %1").arg(verification->headHash));
        }
        if (!verification->holds()) {
            return fault(CliText::tr("The file does not hold together (%n findings). Restore it from a backup with "
                                     "“atalaya restore”.",
                                     nullptr, static_cast<int>(verification->findings.size())));
        }
        return {};
    }
};

class BackupVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return CliText::tr("Writes a complete, verified copy of a workspace."); }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE TARGET"), 2, 2}; }
    QStringList explanation() const override {
        return {CliText::tr("Works while the workspace is open elsewhere. The copy appears whole or not at all; a file "
                            "that is there already is not replaced.")};
    }
    Done run(const Invocation& invocation) const override {
        const QString target = invocation.arguments.at(1);
        const auto workspace = openWorkspace(invocation.arguments.first(), Workspace::Mode::ReadOnly);
        if (!workspace) {
            return fault(workspace.error());
        }
        if (const Outcome allowed = mayWrite(target, false); !allowed) {
            return fault(allowed.error());
        }
        if (const Outcome done = (*workspace)->backup(target); !done) {
            return fault(done.error());
        }
        return {};
    }
};

class RestoreVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override { return CliText::tr("Puts a backup in the place of a workspace."); }
    ArgumentRule arguments() const override { return {QStringLiteral("BACKUP FILE"), 2, 2}; }
    QStringList explanation() const override {
        return {CliText::tr("The backup is verified first. What FILE held before is kept beside it under a name with "
                            "the time, which is printed.")};
    }
    Done run(const Invocation& invocation) const override {
        const auto kept =
            Workspace::restore(invocation.arguments.at(0), invocation.arguments.at(1), Surroundings::real());
        if (!kept) {
            return fault(kept.error());
        }
        if (!kept->isEmpty()) {
            invocation.console.line(
                CliText::tr("What was there before is kept in “%1”.").arg(QDir::toNativeSeparators(*kept)));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> verifyVerb() {
    return std::make_unique<VerifyVerb>();
}

std::unique_ptr<Verb> backupVerb() {
    return std::make_unique<BackupVerb>();
}

std::unique_ptr<Verb> restoreVerb() {
    return std::make_unique<RestoreVerb>();
}

} // namespace atalaya::cli
