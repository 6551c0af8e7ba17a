#pragma once

namespace atalaya {

/// Tells screen readers what the widgets of the kit are, where Qt cannot know: links, filters, groups of radio buttons,
/// headings, notices. Further calls do nothing.
void installAccessibility();

} // namespace atalaya
