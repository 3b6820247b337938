// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"

#include <optional>

/// Reads a calculator of its own kind: "a calculator for the roof price from area and material". Pure functions.
namespace autodevos {

/// What a statement asks to be worked out from what people enter; nothing where it asks for no such thing. `detail` is
/// the title, `fields` hold the result and then the inputs: "Roof price", "Area:number", "Material:choice=Tile|Slate".
[[nodiscard]] std::optional<CapabilityAsked> customCalculatorIn(const QString &text);

} // namespace autodevos
