// SPDX-License-Identifier: Apache-2.0
#include "core/names/clientid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool matches(const QString &text, QLatin1StringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

InputProblem problemOf(const QString &text)
{
    if (text.isEmpty())
        return InputProblem::Empty;
    if (matches(text, "[0-9]{12,17}"_L1))
        return InputProblem::LooksLikeScimId;
    if (text.startsWith("dose"_L1))
        return InputProblem::LooksLikeSecret;
    if (text.startsWith("dapi"_L1))
        return InputProblem::LooksLikeToken;
    if (matches(text, "[0-9a-f-]{8,}"_L1))
        return InputProblem::NotAUuid;
    return InputProblem::LooksLikeName;
}

} // namespace

Result<ClientId> ClientId::parse(QStringView text)
{
    const auto id = text.trimmed().toString().toLower();
    if (matches(id, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_L1))
        return ClientId(id);
    return Failure(Error::input(problemOf(id)));
}

} // namespace draftt
