// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace autodevos {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. One per process, main thread, owned by the running command.
/// A second SIGINT ends the process at once: the journal is durable, so nothing is lost.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    void handleReadable();

    int m_reading = -1;
};

} // namespace autodevos
