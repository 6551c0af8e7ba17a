#include "assessments/foundation/LanguageForms.h"

#include <algorithm>

namespace atalaya {

namespace {

const std::array writtenForms{
    LanguageForms{
        .code = u"en",
        .decimalSign = u".",
        .groupSign = u",",
        .leastGroupedDigits = 4,
        .beforePercent = u"",
        .openQuote = u"“",
        .closeQuote = u"”",
        .lastOfTwo = u" and ",
        .lastOfMany = u", and ",
        .choiceOfTwo = u" or ",
        .choiceOfMany = u", or ",
        .firstOfMonth = u"1",
        .longDate = u"{d} {M} {y}",
        .dayAndMonth = u"{d} {M}",
        .weekdayAndDay = u"{w} {d} {M}",
        .monthAndYear = u"{M} {y}",
        .isMonthAndYearShort = true,
        .shortMonthAndYear = u"{M} {y}",
        .months = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
                   u"October", u"November", u"December"},
        .shortMonths = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"},
        .weekdays = {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
    },
    LanguageForms{
        .code = u"es",
        .decimalSign = u",",
        .groupSign = u".",
        .leastGroupedDigits = 5, // 1234, 12.345
        .beforePercent = u"\u00a0",
        .openQuote = u"“",
        .closeQuote = u"”",
        .lastOfTwo = u" y ",
        .lastOfMany = u" y ",
        .choiceOfTwo = u" o ",
        .choiceOfMany = u" o ",
        .firstOfMonth = u"1",
        .longDate = u"{d} de {M} de {y}",
        .dayAndMonth = u"{d} de {M}",
        .weekdayAndDay = u"{w}, {d} de {M}",
        .monthAndYear = u"{M} de {y}",
        .isMonthAndYearShort = false,
        .shortMonthAndYear = u"{M} {y}",
        .months = {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre",
                   u"octubre", u"noviembre", u"diciembre"},
        .shortMonths = {u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sept", u"oct", u"nov",
                        u"dic"},
        .weekdays = {u"lunes", u"martes", u"miércoles", u"jueves", u"viernes", u"sábado", u"domingo"},
    },
    LanguageForms{
        .code = u"pt",
        .decimalSign = u",",
        .groupSign = u".",
        .leastGroupedDigits = 4,
        .beforePercent = u"",
        .openQuote = u"“",
        .closeQuote = u"”",
        .lastOfTwo = u" e ",
        .lastOfMany = u" e ",
        .choiceOfTwo = u" ou ",
        .choiceOfMany = u" ou ",
        .firstOfMonth = u"1º", // Manual de Redação da Presidência da República, on dates
        .longDate = u"{d} de {M} de {y}",
        .dayAndMonth = u"{d} de {M}",
        .weekdayAndDay = u"{w}, {d} de {M}",
        .monthAndYear = u"{M} de {y}",
        .isMonthAndYearShort = false,
        .shortMonthAndYear = u"{M} {y}",
        .months = {u"janeiro", u"fevereiro", u"março", u"abril", u"maio", u"junho", u"julho", u"agosto", u"setembro",
                   u"outubro", u"novembro", u"dezembro"},
        .shortMonths = {u"jan.", u"fev.", u"mar.", u"abr.", u"mai.", u"jun.", u"jul.", u"ago.", u"set.", u"out.",
                        u"nov.", u"dez."},
        .weekdays = {u"segunda-feira", u"terça-feira", u"quarta-feira", u"quinta-feira", u"sexta-feira", u"sábado",
                     u"domingo"},
    },
    LanguageForms{
        .code = u"fr",
        .decimalSign = u",",
        .groupSign = u"\u202f",
        .leastGroupedDigits = 4,
        .beforePercent = u"\u00a0",
        .openQuote = u"«\u00a0",
        .closeQuote = u"\u00a0»",
        .lastOfTwo = u" et ",
        .lastOfMany = u" et ",
        .choiceOfTwo = u" ou ",
        .choiceOfMany = u" ou ",
        .firstOfMonth = u"1er",
        .longDate = u"{d} {M} {y}",
        .dayAndMonth = u"{d} {M}",
        .weekdayAndDay = u"{w} {d} {M}",
        .monthAndYear = u"{M} {y}",
        .isMonthAndYearShort = false,
        .shortMonthAndYear = u"{M} {y}",
        .months = {u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre",
                   u"octobre", u"novembre", u"décembre"},
        .shortMonths = {u"janv.", u"févr.", u"mars", u"avr.", u"mai", u"juin", u"juil.", u"août", u"sept.", u"oct.",
                        u"nov.", u"déc."},
        .weekdays = {u"lundi", u"mardi", u"mercredi", u"jeudi", u"vendredi", u"samedi", u"dimanche"},
    },
};

} // namespace

const LanguageForms* formsOf(QStringView code) {
    const auto* const found = std::find_if(writtenForms.begin(), writtenForms.end(),
                                           [&](const LanguageForms& forms) { return forms.code == code; });
    return found == writtenForms.end() ? nullptr : found;
}

} // namespace atalaya
