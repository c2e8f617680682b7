// SPDX-License-Identifier: Apache-2.0
#include "core/words/kindtexts.h"

#include "core/words/texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

QString wordForKind(const QString &kind)
{
    //: A kind of object, as it stands in “It holds MODIFY on the %2 %3”; so the others.
    const QHash<QString, QString> words{
        {u"catalog"_s, Texts::tr("catalog")},    {u"schema"_s, Texts::tr("schema")},
        {u"table"_s, Texts::tr("table")},        {u"view"_s, Texts::tr("view")},
        {u"function"_s, Texts::tr("function")},  {u"metastore"_s, Texts::tr("metastore")},
        {u"warehouse"_s, Texts::tr("warehouse")}};
    return words.value(kind.toLower(), kind);
}

} // namespace draftt
