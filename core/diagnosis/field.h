// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <optional>

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

/// The field whose content a diagnosis puts in doubt; none where no field is to blame.
[[nodiscard]] std::optional<Field> blamedField(Code code);

} // namespace draftt
