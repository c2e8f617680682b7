// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"
#include "app/demo/site/principalpages.h"

namespace draftt::demo
{

/// The catalog explorer at `/explore/data[/catalog[/schema[/table]]]`, encoded, as the workspace's admin sees
/// it: what is inside, columns, who holds what. A name that does not exist is said to be none.
[[nodiscard]] PageText catalogPage(const Metastore &metastore, const QString &path);

} // namespace draftt::demo
