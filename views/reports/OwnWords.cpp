#include "views/reports/OwnWords.h"

#include "assessments/foundation/LanguageName.h"

#include <algorithm>

namespace atalaya::report {

namespace {

// Interlinear annotation anchor and terminator: format characters, which cleanText() leaves out.
constexpr QChar marksBegin(0xFFF9);
constexpr QChar marksEnd(0xFFFB);

void markText(QString& text) {
    text = withMarks(text);
}

void markAnswer(Answer& answer) {
    markText(answer.notApplicableReason);
    markText(answer.rationale);
    markText(answer.source);
    for (Dissent& dissent : answer.dissents) {
        markText(dissent.text);
    }
}

void markBrief(MinisterBrief& brief) {
    markText(brief.headline);
    markText(brief.text);
    markText(brief.note);
    for (std::vector<BriefPoint>* points : {&brief.strengths, &brief.gaps}) {
        for (BriefPoint& point : *points) {
            markText(point.text);
        }
    }
    for (Decision& decision : brief.decisions) {
        markText(decision.text);
    }
}

void markAction(Action& action) {
    markText(action.title);
    markText(action.description);
    markText(action.measure);
    markText(action.fundingSource);
    for (Risk& risk : action.risks) {
        // Its full stop stays outside: where more is said of it, the reports take it away.
        const qsizetype stop = risk.text.endsWith(u'.') ? risk.text.size() - 1 : risk.text.size();
        risk.text = withMarks(risk.text.left(stop)) + risk.text.mid(stop);
        markText(risk.response);
    }
}

void markPlan(Plan& plan) {
    markText(plan.vision);
    for (QString& principle : plan.principles) {
        markText(principle);
    }
    for (Objective& objective : plan.objectives) {
        markText(objective.title);
        markText(objective.description);
    }
    for (Action& action : plan.actions) {
        markAction(action);
    }
    for (Measure& measure : plan.measures) {
        markText(measure.title);
        markText(measure.source);
        for (Reading& reading : measure.readings) {
            markText(reading.note);
        }
    }
    for (LifecycleStep& step : plan.lifecycle) {
        markText(step.title);
        markText(step.note);
    }
    for (Scenario& scenario : plan.scenarios) {
        markText(scenario.name);
        markText(scenario.note);
    }
}

/// The same document, with marks turned into languages.
class MarkSpreader {
public:
    explicit MarkSpreader(const QString& language) : m_language(language) {}

    void spread(Elements& elements) {
        for (Element& element : elements) {
            std::visit([this](auto& part) { spread(part); }, element.value);
        }
    }

    void spread(Cover& cover) {
        whole(cover.title, cover.titleLanguage);
        Text subtitle{Span{cover.subtitle}};
        spread(subtitle);
        cover.subtitle = withoutMarks(cover.subtitle);
        if (std::any_of(subtitle.begin(), subtitle.end(), [](const Span& run) { return !run.language.isEmpty(); })) {
            cover.subtitleRuns = std::move(subtitle);
        }
        spread(cover.notice);
    }

    void spread(Text& text) {
        Text told;
        for (const Span& span : text) {
            tell(span, told);
        }
        text = std::move(told);
    }

private:
    /// In as many parts as it has languages. What is cut off behind its beginning goes to the end.
    void tell(const Span& span, Text& told) {
        bool own = false;
        qsizetype from = 0;
        const auto part = [&](qsizetype to) {
            if (to > from) {
                Span one = span;
                one.text = span.text.mid(from, to - from);
                if (own) {
                    one.language = m_language;
                }
                told.push_back(std::move(one));
            }
            from = to + 1;
        };
        for (qsizetype i = 0; i < span.text.size(); ++i) {
            if (span.text[i] == marksBegin || span.text[i] == marksEnd) {
                const bool begins = span.text[i] == marksBegin;
                part(i);
                own = begins;
            }
        }
        if (span.text.isEmpty()) {
            told.push_back(span);
        }
        part(span.text.size());
    }

    /// A text that can have one language only: its own where it is nothing but one that people wrote.
    void whole(QString& text, QString& language) {
        if (text.startsWith(marksBegin) && text.indexOf(marksEnd) == text.size() - 1) {
            language = m_language;
        }
        text = withoutMarks(text);
    }

    void spread(Paragraph& part) { spread(part.text); }
    void spread(Heading& part) {
        whole(part.text, part.language);
        part.overline = withoutMarks(part.overline);
        spread(part.trailing);
        if (part.leading) {
            spread(*part.leading);
        }
    }
    void spread(List& part) {
        for (Text& item : part.items) {
            spread(item);
        }
    }
    void spread(Figure& part) { // they say what is drawn, in the report's language
        part.alt = withoutMarks(part.alt);
        part.caption = withoutMarks(part.caption);
    }
    void spread(Table& part) {
        part.title = withoutMarks(part.title);
        for (std::vector<Row>* rows : {&part.head, &part.rows}) {
            for (Row& row : *rows) {
                for (Cell& cell : row.cells) {
                    spread(cell.content);
                }
            }
        }
    }
    void spread(Columns& part) {
        for (Elements& column : part.columns) {
            spread(column);
        }
    }
    void spread(Block& part) {
        if (part.content) {
            spread(*part.content);
        }
    }
    void spread(Space&) {}
    void spread(Rule&) {}
    void spread(PageBreak&) {}
    void spread(Contents&) {}

    QString m_language;
};

} // namespace

QString languageOfTexts(const Assessment& assessment, const Language& report) {
    return assessment.language == report.code() ? QString() : assessment.language;
}

QString textsSentence(const Assessment& assessment, const Language& report, const std::optional<Language>& second) {
    const bool isInAnother =
        !languageOfTexts(assessment, report).isEmpty() || (second && !languageOfTexts(assessment, *second).isEmpty());
    return isInAnother
               ? report.translate("OwnWords", "What the assessors wrote is in %1 and was not translated.", "a language")
                     .arg(languageNameIn(report, assessment.language))
               : QString();
}

QString withoutMarks(QString text) {
    return text.remove(marksBegin).remove(marksEnd);
}

QString withMarks(const QString& text) {
    const QString plain = withoutMarks(text);
    const QString words = plain.trimmed();
    if (words.isEmpty()) {
        return plain;
    }
    const qsizetype from = plain.indexOf(words);
    return plain.left(from) + marksBegin + words + marksEnd + plain.mid(from + words.size());
}

Assessment withMarks(Assessment assessment) {
    for (auto& [code, answer] : assessment.answers) {
        markAnswer(answer);
    }
    for (auto& [code, weight] : assessment.weights) {
        markText(weight.reason);
    }
    for (Evidence& evidence : assessment.evidence) {
        markText(evidence.title);
        markText(evidence.note);
    }
    for (auto& [code, note] : assessment.notes) {
        markText(note.stands);
        markText(note.missing);
    }
    for (OpenPoint& point : assessment.openPoints) {
        markText(point.text);
    }
    markText(assessment.method.description);
    markText(assessment.method.limits);
    for (Session& session : assessment.method.sessions) {
        markText(session.title);
    }
    markBrief(assessment.brief);
    markPlan(assessment.plan);
    return assessment;
}

void spreadMarks(ReportDocument& document, const QString& language) {
    MarkSpreader spreader(language);
    document.title = withoutMarks(document.title); // properties of a file have no room for a second language
    spreader.spread(document.cover);
    spreader.spread(document.body);
}

} // namespace atalaya::report
