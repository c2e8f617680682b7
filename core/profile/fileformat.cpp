// SPDX-License-Identifier: Apache-2.0
#include "core/profile/fileformat.h"

#include "core/profile/jsonreader.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

void checkFormat(JsonReader &root, const QJsonObject &json, const FileFormat &format)
{
    if (root.text(u"format"_s) != format.id)
        root.fail(u"format"_s);
    if (json.value("version"_L1).toInt() != format.version)
        root.fail(u"version"_s);
}

QString readProfileName(JsonReader &root)
{
    const auto name = parseProfileName(root.text(u"name"_s));
    if (!name)
        root.fail(u"name"_s);
    return name.value_or(QString());
}

QString idOf(Proof proof)
{
    return proof == Proof::Proven ? u"proven"_s : u"unproven"_s;
}

} // namespace draftt
