// SPDX-License-Identifier: Apache-2.0
#include "core/admin/redirectrequest.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype longestWords = 300; ///< of an error's description

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray hostIn(const QByteArrayList &lines)
{
    for (const auto &line : lines) {
        if (line.left(5).compare("host:", Qt::CaseInsensitive) == 0)
            return line.mid(5).trimmed();
    }
    return {};
}

} // namespace

std::optional<RedirectRequest> readRedirectRequest(const Secret &head)
{
    const auto lines = head.reveal().split('\n');
    const auto words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return std::nullopt;
    const auto mark = words[1].indexOf('?');
    return RedirectRequest{words[0], hostIn(lines.mid(1)), Secret(mark < 0 ? words[1] : words[1].left(mark)),
                           Secret(mark < 0 ? QByteArray() : words[1].mid(mark + 1))};
}

std::optional<RedirectAnswer> readRedirectAnswer(const Secret &query)
{
    QHash<QByteArray, Secret> fields;
    for (const auto &pair : query.reveal().split('&')) {
        const auto equals = pair.indexOf('=');
        const auto name = equals < 0 ? pair : pair.left(equals);
        if (fields.contains(name)) // RFC 6749, 3.1
            return std::nullopt;
        fields.insert(name, Secret(equals < 0 ? QByteArray() : formDecoded(pair.mid(equals + 1))));
    }
    const auto text = [&fields](const QByteArray &name) {
        return QString::fromUtf8(fields.value(name).reveal()).left(longestWords);
    };
    RedirectAnswer answer{fields.value("state"), fields.value("code"), text("error"),
                          text("error_description")};
    if (answer.code.isEmpty() == answer.error.isEmpty())
        return std::nullopt;
    return answer;
}

} // namespace draftt
