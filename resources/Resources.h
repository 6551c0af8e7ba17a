#pragma once

namespace atalaya {

/// True. Whoever reads ":/..." calls it once, at start: without a call into the resource library, linkers that drop
/// unused libraries would leave the embedded data out of the program.
bool embeddedDataIsLinked();

} // namespace atalaya
