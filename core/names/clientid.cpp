// SPDX-License-Identifier: Apache-2.0
#include "core/names/clientid.h"

#include "core/names/wholepattern.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

InputProblem problemOf(const QString &text)
{
    if (text.isEmpty())
        return InputProblem::Empty;
    static const auto scimId = wholePattern("[0-9]{12,17}"_L1);
    if (scimId.match(text).hasMatch())
        return InputProblem::LooksLikeScimId;
    if (text.startsWith("dose"_L1))
        return InputProblem::LooksLikeSecret;
    if (text.startsWith("dapi"_L1))
        return InputProblem::LooksLikeToken;
    static const auto digits = wholePattern("[0-9a-f-]{8,}"_L1);
    if (digits.match(text).hasMatch())
        return InputProblem::NotAUuid;
    return InputProblem::LooksLikeName;
}

} // namespace

Result<ClientId> ClientId::parse(QStringView text)
{
    const auto id = text.trimmed().toString().toLower();
    static const auto uuid = wholePattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_L1);
    if (uuid.match(id).hasMatch())
        return ClientId(id);
    return Failure(Error::input(problemOf(id)));
}

} // namespace draftt
