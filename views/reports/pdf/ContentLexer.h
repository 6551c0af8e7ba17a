#pragma once

#include <string_view>
#include <vector>

namespace atalaya::report {

/// One operator of a page's content with its operands, as views into the content.
struct Operation {
    std::string_view name;
    std::vector<std::string_view> operands; ///< an array or a dictionary is one operand
    std::string_view all;                   ///< operands and operator as written
};

/// Reads the content streams that Qt writes: no inline images. libqpdf's own tokenizer makes an object of each operand,
/// which doubles the time of the whole pass.
class ContentLexer {
public:
    explicit ContentLexer(std::string_view content) : m_content(content) {}

    /// False at the end of the content; operands that no operator follows are dropped.
    [[nodiscard]] bool next(Operation& operation);

private:
    [[nodiscard]] bool skipBlanks();
    [[nodiscard]] std::string_view operand();
    void skipComposite();
    void skipString();

    std::string_view m_content;
    std::size_t m_at = 0;
};

/// The number that an operand spells; 0 when it spells none.
[[nodiscard]] double numberIn(std::string_view operand);

} // namespace atalaya::report
