// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace draftt
{

/// Makes the Tab key follow the eye: through the layouts of `root`, in their order. Qt's own order is that in
/// which widgets were made, which differs where some are made later or by a base class.
void orderTabsByLayout(QWidget &root);

} // namespace draftt
