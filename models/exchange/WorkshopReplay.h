#pragma once

#include "models/storage/Workspace.h"

namespace atalaya {

/// Holds a recorded workshop again in `workspace`, which has its assessment: every preparation, vote, reveal and result
/// goes through WorkshopEditor, so that nothing is stored which a real room could not have made. Up to and with
/// `until`, or to its end: then a round may be left open, with the votes that were in. The same recording makes the
/// same workshop, ids and all. One transaction: on failure nothing is there. `name` is the file's, for sentences.
/// `note` goes to the log. Answers are not handed over: the assessment has them already.
[[nodiscard]] Outcome replayWorkshop(Workspace& workspace, const QString& name, const QByteArray& recorded,
                                     const QString& note, const QDateTime& until = {});

} // namespace atalaya
