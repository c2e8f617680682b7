// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/html.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::html
{

namespace
{

QString row(const QStringList &cells, QLatin1StringView first, QLatin1StringView others)
{
    QString line = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto tag = i == 0 ? first : others;
        const auto scope =
            tag == "th"_L1 ? (first == others ? " scope=\"col\""_L1 : " scope=\"row\""_L1) : ""_L1;
        line += u'<' + tag + scope + u'>' + cells[i] + "</"_L1 + tag + u'>';
    }
    return line + "</tr>"_L1;
}

QString body(const QList<QStringList> &rows, QLatin1StringView first)
{
    QString lines = u"<tbody>"_s;
    for (const auto &cells : rows)
        lines += row(cells, first, "td"_L1);
    return lines + "</tbody>"_L1;
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    return "<div class=\"scroll\"><table><thead>"_L1 + row(headings, "th"_L1, "th"_L1) + "</thead>"_L1 +
           body(rows, "td"_L1) + "</table></div>"_L1;
}

QString facts(const QList<QStringList> &rows)
{
    return "<div class=\"scroll\"><table>"_L1 + body(rows, "th"_L1) + "</table></div>"_L1;
}

QString link(const QString &path, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(escaped(path), escaped(words));
}

QString code(const QString &text)
{
    return "<code>"_L1 + escaped(text) + "</code>"_L1;
}

QString copyable(const QString &text)
{
    return code(text) +
           u" <button type=\"button\" class=\"small\" data-copy=\"%1\">Copy</button>"_s.arg(escaped(text));
}

QString button(const Action &action)
{
    const auto attribute = [](QLatin1StringView name, const QString &value) {
        return value.isEmpty() ? QString() : " data-"_L1 + name + "=\""_L1 + escaped(value) + u'"';
    };
    return "<button type=\"button\""_L1 + attribute("action"_L1, action.name) +
           attribute("subject"_L1, action.subject) + attribute("value"_L1, action.value) +
           attribute("field"_L1, action.field) + u'>' + escaped(action.words) + "</button> "_L1;
}

const QString &actionsScript()
{
    static const QString script =
        u"<p id=\"said\" class=\"message\" role=\"status\"></p>"
        "<section id=\"once\" class=\"once\" aria-label=\"Shown only once\" hidden></section>"
        "<script src=\"/demo/actions.js\"></script>"_s;
    return script;
}

} // namespace draftt::demo::html
