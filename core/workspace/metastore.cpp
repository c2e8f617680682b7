// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/metastore.h"

#include "core/workspace/calls.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// {"metastore_id": "7777…", "name": "metastore_westeurope", "owner": "metastore-admins", …}
Result<MetastoreInfo> parseMetastore(const ApiReply &reply)
{
    const MetastoreInfo info{reply.json["metastore_id"_L1].toString(), reply.json["name"_L1].toString(),
                             reply.json["owner"_L1].toString()};
    if (info.id.isEmpty())
        return Failure(malformed(reply, u"metastore_id is missing"_s));
    return info;
}

} // namespace

Pending fetchMetastore(const Workspace &workspace, Done<Answered<MetastoreInfo>> done)
{
    ApiCall call;
    call.path = u"/api/2.1/unity-catalog/metastore_summary"_s;
    return callAndParse<MetastoreInfo>(workspace, call, parseMetastore, std::move(done));
}

} // namespace draftt
