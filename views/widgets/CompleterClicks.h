#pragma once

class QCompleter;

namespace atalaya {

/// Lets the click that closes the list of a field's suggestions reach what lies under it: QCompleter swallows it, so
/// whoever types and then presses a button would have to press twice. Call it once the completer belongs to its field.
void letClicksThrough(QCompleter& completer);

} // namespace atalaya
