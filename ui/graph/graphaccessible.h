// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autodevos {

/// Lets screen readers see every node of a GraphView as an item of a list. Main thread; may be called often.
void installGraphAccessibility();

} // namespace autodevos
