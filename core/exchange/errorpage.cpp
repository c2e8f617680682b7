// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/errorpage.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString plainText(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(tag, u" "_s);
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 7> entities{{{"&lt;"_L1, u'<'},
                                                                                     {"&gt;"_L1, u'>'},
                                                                                     {"&quot;"_L1, u'"'},
                                                                                     {"&#39;"_L1, u'\''},
                                                                                     {"&#x27;"_L1, u'\''},
                                                                                     {"&nbsp;"_L1, u' '},
                                                                                     {"&amp;"_L1, u'&'}}};
    for (const auto &[entity, character] : entities)
        html.replace(entity, QString(QChar(character)));
    return html.simplified();
}

} // namespace

QString messageOfPage(const QString &html)
{
    for (const auto tag : {"pre"_L1, "title"_L1, "h1"_L1, "h2"_L1, "body"_L1}) {
        const QRegularExpression element(u"<%1\\b[^>]*>(.*?)</%1>"_s.arg(tag),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
        if (const auto message = plainText(element.match(html).captured(1)); !message.isEmpty())
            return message;
    }
    return plainText(html);
}

bool looksLikePage(const QString &text)
{
    static const QRegularExpression page(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|!--|html|head|body)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return page.match(text).hasMatch();
}

} // namespace draftt
