// SPDX-License-Identifier: Apache-2.0
#include "core/admin/redirectrequest.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype longestWords = 300; ///< of an error's description

int hexOf(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const auto letter = char(digit | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// Of a form's field. Nothing of it is left elsewhere.
Secret formDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscape =
            text[at] == '%' && at + 2 < text.size() && hexOf(text[at + 1]) >= 0 && hexOf(text[at + 2]) >= 0;
        if (isEscape) {
            decoded += char(hexOf(text[at + 1]) * 16 + hexOf(text[at + 2]));
            at += 2;
        } else {
            decoded += text[at] == '+' ? ' ' : text[at];
        }
    }
    return Secret(std::move(decoded));
}

/// What stands before the mark, which is taken away with it; all where there is none.
QByteArrayView takeUntil(char mark, QByteArrayView &rest)
{
    const auto end = rest.indexOf(mark);
    const auto part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return part;
}

/// None where it stands twice (RFC 9112, 3.2).
QByteArray hostIn(QByteArrayView lines)
{
    QByteArrayList hosts;
    while (!lines.isEmpty()) {
        const auto line = takeUntil('\n', lines);
        if (line.size() > 5 && line.first(5).compare("host:", Qt::CaseInsensitive) == 0)
            hosts += line.sliced(5).trimmed().toByteArray();
    }
    return hosts.size() == 1 ? hosts.constFirst() : QByteArray();
}

} // namespace

std::optional<RedirectRequest> readRedirectRequest(const Secret &head)
{
    // Views, so that the code and the state are copied into a Secret alone.
    QByteArrayView lines(head.reveal());
    auto line = takeUntil('\n', lines).trimmed();
    const auto verb = takeUntil(' ', line);
    auto target = takeUntil(' ', line);
    if (!line.startsWith("HTTP/1.") || line.contains(' ') || !target.startsWith('/'))
        return std::nullopt;
    const auto path = takeUntil('?', target);
    return RedirectRequest{verb.toByteArray(), hostIn(lines), Secret(path.toByteArray()),
                           Secret(target.toByteArray())};
}

std::optional<RedirectAnswer> readRedirectAnswer(const Secret &query)
{
    QHash<QByteArray, Secret> fields;
    QByteArrayView rest(query.reveal());
    do {
        auto value = takeUntil('&', rest);
        const auto name = takeUntil('=', value).toByteArray();
        if (fields.contains(name)) // RFC 6749, 3.1
            return std::nullopt;
        fields.insert(name, formDecoded(value));
    } while (!rest.isEmpty());
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
