#pragma once

#include "core/words/diagnosistexts.h"

#include <optional>

/// The field whose content a diagnosis puts in doubt; none where no field of the wizard is to blame.
[[nodiscard]] std::optional<Field> culprit(Code code);
