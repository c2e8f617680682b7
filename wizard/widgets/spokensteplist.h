// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// To assistive technology a StepList is a list of its steps, of which the one that is shown is selected.
/// Calling it again does nothing.
void nameSteps();

} // namespace draftt
