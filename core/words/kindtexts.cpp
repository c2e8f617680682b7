// SPDX-License-Identifier: Apache-2.0
#include "core/words/kindtexts.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

} // namespace

QString wordForKind(const QString &kind)
{
    //: A kind of object, as it stands in “It holds MODIFY on the %2 %3”; so the others.
    const QHash<QString, QString> words{
        {u"catalog"_s, Kinds::tr("catalog")},    {u"schema"_s, Kinds::tr("schema")},
        {u"table"_s, Kinds::tr("table")},        {u"view"_s, Kinds::tr("view")},
        {u"function"_s, Kinds::tr("function")},  {u"metastore"_s, Kinds::tr("metastore")},
        {u"warehouse"_s, Kinds::tr("warehouse")}};
    return words.value(kind.toLower(), kind);
}

} // namespace draftt
