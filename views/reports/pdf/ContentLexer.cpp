#include "views/reports/pdf/ContentLexer.h"

#include <charconv>

namespace atalaya::report {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c) {
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '/' || c == '%';
}

bool startsOperand(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+' || isDelimiter(c);
}

} // namespace

bool ContentLexer::skipBlanks() {
    while (m_at < m_content.size()) {
        if (m_content[m_at] == '%') {
            while (m_at < m_content.size() && m_content[m_at] != '\n' && m_content[m_at] != '\r') {
                ++m_at;
            }
        } else if (isBlank(m_content[m_at])) {
            ++m_at;
        } else {
            return true;
        }
    }
    return false;
}

bool ContentLexer::next(Operation& operation) {
    operation.operands.clear();
    if (!skipBlanks()) {
        return false;
    }
    const std::size_t begin = m_at;
    do {
        if (startsOperand(m_content[m_at])) {
            operation.operands.push_back(operand());
            continue;
        }
        const std::size_t name = m_at;
        while (m_at < m_content.size() && !isBlank(m_content[m_at]) && !isDelimiter(m_content[m_at])) {
            ++m_at;
        }
        operation.name = m_content.substr(name, m_at - name);
        operation.all = m_content.substr(begin, m_at - begin);
        return true;
    } while (skipBlanks());
    return false;
}

std::string_view ContentLexer::operand() {
    const std::size_t begin = m_at;
    const char first = m_content[m_at];
    if (first == '(') {
        skipString();
    } else if (first == '[' || first == '<') {
        skipComposite();
    } else {
        ++m_at;
        while (m_at < m_content.size() && !isBlank(m_content[m_at]) && !isDelimiter(m_content[m_at])) {
            ++m_at;
        }
    }
    return m_content.substr(begin, m_at - begin);
}

void ContentLexer::skipComposite() {
    int depth = 0;
    while (m_at < m_content.size()) {
        const char c = m_content[m_at];
        if (c == '(') {
            skipString();
            continue;
        }
        ++m_at;
        if (c == '[' || c == '<') {
            ++depth;
        } else if ((c == ']' || c == '>') && --depth == 0) {
            return;
        }
    }
}

void ContentLexer::skipString() {
    int depth = 0;
    while (m_at < m_content.size()) {
        const char c = m_content[m_at++];
        if (c == '\\' && m_at < m_content.size()) {
            ++m_at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return;
        }
    }
}

double numberIn(std::string_view operand) {
    double value = 0;
    std::from_chars(operand.data(), operand.data() + operand.size(), value);
    return value;
}

} // namespace atalaya::report
