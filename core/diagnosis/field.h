// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// A field of the window or an option of the command line.
enum class Field {
    Host,
    ClientId,
    Secret,
    Token,
    Warehouse,
    Catalog,
    Schema,
    Table,
    ConnectionName,
    File,
    Argument,
    Proxy,
    CaFile
};

} // namespace draftt
