// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace autodevos {

/// The button in the field that empties it, with a name for screen readers, which Qt's own does not have.
void addClearButton(QLineEdit &field);
/// The same, and a magnifying glass before the text.
void addSearchMarks(QLineEdit &field);

} // namespace autodevos
